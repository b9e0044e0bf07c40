(** converse.drawn-text applies somewhere. *)

Require Import Reals.
From Referee Require Import Apart.
From Referee Require vacuous.converse_drawn_text.
Open Scope R_scope.

Theorem converse_drawn_text_never_applies_is_false : ~ vacuous.converse_drawn_text.converse_drawn_text_never_applies.
Proof. intro claim. at_value claim W. at_value claim (1 / 2). at_value claim (1 / 2). exact claim. Qed.
