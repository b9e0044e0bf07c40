(** bestofn.second-reward.comonotone: A second reward that orders no two answers the other way round does not get worse.
    repair of F7.13.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_second_reward_comonotone : Prop :=
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
  (total_where (elements Y) (fun x : Y => (real 0 < real (pi_0 x))%num) (fun x : Y => (real (pi_0 x) <= real 0)%num)
    (fun x : Y => real (g x) ** real (pi_0 x)) <= total_where (elements Y) (fun x : Y => (real 0 < exponential (real (r x)
    /+ real lam) ** real (pi_0 x) /+ total (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) ** real (pi_0
    z)))%num) (fun x : Y => (exponential (real (r x) /+ real lam) ** real (pi_0 x) /+ total (elements Y) (fun z : Y =>
    exponential (real (r z) /+ real lam) ** real (pi_0 z)) <= real 0)%num) (fun x : Y => exponential (real (r x) /+ real
    lam) ** real (g x) ** real (pi_0 x) /+ total (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) ** real
    (pi_0 z))))%num.
