(** lem6 applies somewhere: where P- says one sentence for ever, and P+ the other. *)

Require Import Reals Lra List.
From Referee Require Import Definitions Numbers Coins.
From Referee Require vacuous.lem6.
Open Scope R_scope.

Theorem lem6_never_applies_is_false : ~ vacuous.lem6.lem6_never_applies.
Proof.
  intro claim. apply (claim (coins 0 ltac:(lra) ltac:(lra)) (1 / 2) ltac:(lra) ltac:(lra)).
  intros [|y [|z s]] one possible; try discriminate. apply eq_real. rewrite coins_plus.
  unfold Definitions.possible, law in possible. rewrite coins_minus in possible. destruct y; lra.
Qed.
