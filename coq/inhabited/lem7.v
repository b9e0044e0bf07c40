(** lem7 applies somewhere. *)

Require Import Reals Lra.
From Referee Require Import Numbers Binary.
From Referee Require vacuous.lem7.
Open Scope R_scope.

Theorem lem7_never_applies_is_false : ~ vacuous.lem7.lem7_never_applies.
Proof.
  intro claim. apply (claim W (1 / 2) ltac:(lra) ltac:(lra) (ln 2 / 2)).
  - pose proof (ln_positive 2 ltac:(lra)). lra.
  - intro n. apply distinguishable; lra.
  - exact two_scores.
  - intros s _. apply always_bad.
Qed.
