(** bestofn.second-reward.comonotone never applies: no world meets its hypotheses. They are those of
    generated/bestofn_second_reward_comonotone.v, word for word; inhabited/bestofn_second_reward_comonotone.v shows a world
    that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_second_reward_comonotone_never_applies : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall g : Y -> R,
  forall lam : R,
  0 < lam ->
  (* comonotone: (r(y) - r(z)) (g(y) - g(z)) >= 0 *)
  (forall y : Y, (forall z : Y, (real 0 <= (real (g y) - real (g z)) ** (real (r y) - real (r z)))%num)) ->
  False.
