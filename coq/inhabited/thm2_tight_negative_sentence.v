(** thm2-tight.negative-sentence applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.thm2_tight_negative_sentence.
Open Scope R_scope.

Theorem thm2_tight_negative_sentence_never_applies_is_false : ~ vacuous.thm2_tight_negative_sentence.thm2_tight_negative_sentence_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (-1 / 2). exact claim.
Qed.
