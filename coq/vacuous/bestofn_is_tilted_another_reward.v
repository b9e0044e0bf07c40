(** bestofn.is-tilted.another-reward never applies: no world meets its hypotheses. They are those of
    generated/bestofn_is_tilted_another_reward.v, word for word; inhabited/bestofn_is_tilted_another_reward.v shows a world
    that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_is_tilted_another_reward_never_applies : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall n : nat,
  (1 <= n)%nat ->
  (real 2 <= real (INR n))%num ->
  False.
