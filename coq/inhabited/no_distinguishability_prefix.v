(** no-distinguishability.prefix applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.no_distinguishability_prefix.
Open Scope R_scope.

Theorem no_distinguishability_prefix_never_applies_is_false : ~ vacuous.no_distinguishability_prefix.no_distinguishability_prefix_never_applies.
Proof.
  intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (1 / 4). at_value claim (-1 / 2). exact claim.
Qed.
