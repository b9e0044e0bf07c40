(** bestofn.is-tilted.another-reward: The best of n is the law tilted by another reward, one that orders answers as the
    reward does.
    repair of F7.11.
    Reading: the other reward is log(BoN_n/pi_0), with lam = 1
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_is_tilted_another_reward : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall n : nat,
  (1 <= n)%nat ->
  (real 2 <= real (INR n))%num ->
  (forall y : Y, (forall z2 : Y, ((orb (real (r y) <= real (r z2))%num ((whole_power (total_where (elements Y) (fun z1 :
    Y => (real (r z1) <= real (r z2))%num) (fun z1 : Y => (real (r z2) < real (r z1))%num) (fun z1 : Y => real (pi_0 z1)))
    n - whole_power (total_where (elements Y) (fun z1 : Y => (real (r z1) < real (r z2))%num) (fun z1 : Y => (real (r z2)
    <= real (r z1))%num) (fun z1 : Y => real (pi_0 z1))) n) /+ total_where (elements Y) (fun z1 : Y => (eq (real (r
    z1))%num (real (r z2))%num)) (fun z1 : Y => (differ (real (r z1))%num (real (r z2))%num)) (fun z1 : Y => real (pi_0
    z1)) < (whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r y))%num) (fun z : Y => (real (r y)
    < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y => (real (r z) <
    real (r y))%num) (fun z : Y => (real (r y) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) /+ total_where
    (elements Y) (fun z : Y => (eq (real (r z))%num (real (r y))%num)) (fun z : Y => (differ (real (r z))%num (real (r
    y))%num)) (fun z : Y => real (pi_0 z)))%num) /\ (orb (differ (real (r y))%num (real (r z2))%num) (eq ((whole_power
    (total_where (elements Y) (fun z : Y => (real (r z) <= real (r y))%num) (fun z : Y => (real (r y) < real (r z))%num)
    (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y => (real (r z) < real (r y))%num)
    (fun z : Y => (real (r y) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) /+ total_where (elements Y) (fun z : Y
    => (eq (real (r z))%num (real (r y))%num)) (fun z : Y => (differ (real (r z))%num (real (r y))%num)) (fun z : Y =>
    real (pi_0 z)))%num ((whole_power (total_where (elements Y) (fun z1 : Y => (real (r z1) <= real (r z2))%num) (fun z1 :
    Y => (real (r z2) < real (r z1))%num) (fun z1 : Y => real (pi_0 z1))) n - whole_power (total_where (elements Y) (fun
    z1 : Y => (real (r z1) < real (r z2))%num) (fun z1 : Y => (real (r z2) <= real (r z1))%num) (fun z1 : Y => real (pi_0
    z1))) n) /+ total_where (elements Y) (fun z1 : Y => (eq (real (r z1))%num (real (r z2))%num)) (fun z1 : Y => (differ
    (real (r z1))%num (real (r z2))%num)) (fun z1 : Y => real (pi_0 z1)))%num))))).
