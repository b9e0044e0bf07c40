(** bestofn.is-tilted.two-values: The best of n is a tilted law where the reward takes two values.
    Beirami et al., Theoretical guarantees on the best-of-n alignment policy, arXiv 2401.01879.
    Reading: BoN_n is pi_lam for some lam > 0 if and only if log(BoN_n/pi_0) grows with the reward and in proportion to it:
    with lam left out, since a law on all of Y that is 1/lam times r up to a constant is pi_lam
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_is_tilted_two_values : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall n : nat,
  (1 <= n)%nat ->
  (real 2 <= real (INR n))%num ->
  (* no-constant: the reward takes two values *)
  (exists y : Y, (exists z : Y, (differ (real (r y))%num (real (r z))%num))) ->
  (* two-values: and no third one *)
  (forall x : Y, (forall y : Y, (forall z : Y, (orb (orb (eq (real (r x))%num (real (r y))%num) (eq (real (r y))%num
    (real (r z))%num)) (eq (real (r z))%num (real (r x))%num))))) ->
  ((forall y : Y, (forall z2 : Y, ((orb (real (r y) <= real (r z2))%num ((whole_power (total_where (elements Y) (fun z1
    : Y => (real (r z1) <= real (r z2))%num) (fun z1 : Y => (real (r z2) < real (r z1))%num) (fun z1 : Y => real (pi_0
    z1))) n - whole_power (total_where (elements Y) (fun z1 : Y => (real (r z1) < real (r z2))%num) (fun z1 : Y => (real
    (r z2) <= real (r z1))%num) (fun z1 : Y => real (pi_0 z1))) n) /+ total_where (elements Y) (fun z1 : Y => (eq (real (r
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
    (real (r z1))%num (real (r z2))%num)) (fun z1 : Y => real (pi_0 z1)))%num))))) /\ (forall x : Y, (forall y : Y,
    (forall z2 : Y, (eq ((log ((whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r x))%num) (fun z
    : Y => (real (r x) < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z :
    Y => (real (r z) < real (r x))%num) (fun z : Y => (real (r x) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) /+
    total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r x))%num)) (fun z : Y => (differ (real (r z))%num
    (real (r x))%num)) (fun z : Y => real (pi_0 z))) - log ((whole_power (total_where (elements Y) (fun z1 : Y => (real (r
    z1) <= real (r z2))%num) (fun z1 : Y => (real (r z2) < real (r z1))%num) (fun z1 : Y => real (pi_0 z1))) n -
    whole_power (total_where (elements Y) (fun z1 : Y => (real (r z1) < real (r z2))%num) (fun z1 : Y => (real (r z2) <=
    real (r z1))%num) (fun z1 : Y => real (pi_0 z1))) n) /+ total_where (elements Y) (fun z1 : Y => (eq (real (r z1))%num
    (real (r z2))%num)) (fun z1 : Y => (differ (real (r z1))%num (real (r z2))%num)) (fun z1 : Y => real (pi_0 z1)))) **
    (real (r y) - real (r z2)))%num ((log ((whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r
    y))%num) (fun z : Y => (real (r y) < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where
    (elements Y) (fun z : Y => (real (r z) < real (r y))%num) (fun z : Y => (real (r y) <= real (r z))%num) (fun z : Y =>
    real (pi_0 z))) n) /+ total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r y))%num)) (fun z : Y =>
    (differ (real (r z))%num (real (r y))%num)) (fun z : Y => real (pi_0 z))) - log ((whole_power (total_where (elements
    Y) (fun z1 : Y => (real (r z1) <= real (r z2))%num) (fun z1 : Y => (real (r z2) < real (r z1))%num) (fun z1 : Y =>
    real (pi_0 z1))) n - whole_power (total_where (elements Y) (fun z1 : Y => (real (r z1) < real (r z2))%num) (fun z1 : Y
    => (real (r z2) <= real (r z1))%num) (fun z1 : Y => real (pi_0 z1))) n) /+ total_where (elements Y) (fun z1 : Y => (eq
    (real (r z1))%num (real (r z2))%num)) (fun z1 : Y => (differ (real (r z1))%num (real (r z2))%num)) (fun z1 : Y => real
    (pi_0 z1)))) ** (real (r x) - real (r z2)))%num))))).
