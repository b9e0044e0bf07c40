(** bestofn.kl-distinct.near: The same up to n times the largest probability of an answer.
    repair of F7.6.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_kl_distinct_near : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall n : nat,
  (1 <= n)%nat ->
  (* distinct: no two answers have the same reward *)
  (forall y : Y, (total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r y))%num)) (fun z : Y => (differ
    (real (r z))%num (real (r y))%num)) (fun z : Y => real 1) <= real 1)%num) ->
  ((total_where (elements Y) (fun x : Y => (real 0 < (whole_power (total_where (elements Y) (fun z : Y => (real (r z) <=
    real (r x))%num) (fun z : Y => (real (r x) < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power
    (total_where (elements Y) (fun z : Y => (real (r z) < real (r x))%num) (fun z : Y => (real (r x) <= real (r z))%num)
    (fun z : Y => real (pi_0 z))) n) ** real (pi_0 x) /+ total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real
    (r x))%num)) (fun z : Y => (differ (real (r z))%num (real (r x))%num)) (fun z : Y => real (pi_0 z)))%num) (fun x : Y
    => ((whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r x))%num) (fun z : Y => (real (r x) <
    real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y => (real (r z) <
    real (r x))%num) (fun z : Y => (real (r x) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) ** real (pi_0 x) /+
    total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r x))%num)) (fun z : Y => (differ (real (r z))%num
    (real (r x))%num)) (fun z : Y => real (pi_0 z)) <= real 0)%num) (fun x : Y => (log ((whole_power (total_where
    (elements Y) (fun z : Y => (real (r z) <= real (r x))%num) (fun z : Y => (real (r x) < real (r z))%num) (fun z : Y =>
    real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y => (real (r z) < real (r x))%num) (fun z : Y =>
    (real (r x) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) ** real (pi_0 x) /+ total_where (elements Y) (fun z :
    Y => (eq (real (r z))%num (real (r x))%num)) (fun z : Y => (differ (real (r z))%num (real (r x))%num)) (fun z : Y =>
    real (pi_0 z))) - log (real (pi_0 x))) ** (whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r
    x))%num) (fun z : Y => (real (r x) < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where
    (elements Y) (fun z : Y => (real (r z) < real (r x))%num) (fun z : Y => (real (r x) <= real (r z))%num) (fun z : Y =>
    real (pi_0 z))) n) ** real (pi_0 x) /+ total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r x))%num))
    (fun z : Y => (differ (real (r z))%num (real (r x))%num)) (fun z : Y => real (pi_0 z))) <= log (real (INR n)) - ((real
    (INR n) - real 1) /+ real (INR n)))%num /\ (log (real (INR n)) - ((real (INR n) - real 1) /+ real (INR n)) - (real
    (INR n) ** maximum (elements Y) (fun y : Y => real (pi_0 y))) <= total_where (elements Y) (fun x : Y => (real 0 <
    (whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r x))%num) (fun z : Y => (real (r x) < real
    (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y => (real (r z) < real
    (r x))%num) (fun z : Y => (real (r x) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) ** real (pi_0 x) /+
    total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r x))%num)) (fun z : Y => (differ (real (r z))%num
    (real (r x))%num)) (fun z : Y => real (pi_0 z)))%num) (fun x : Y => ((whole_power (total_where (elements Y) (fun z : Y
    => (real (r z) <= real (r x))%num) (fun z : Y => (real (r x) < real (r z))%num) (fun z : Y => real (pi_0 z))) n -
    whole_power (total_where (elements Y) (fun z : Y => (real (r z) < real (r x))%num) (fun z : Y => (real (r x) <= real
    (r z))%num) (fun z : Y => real (pi_0 z))) n) ** real (pi_0 x) /+ total_where (elements Y) (fun z : Y => (eq (real (r
    z))%num (real (r x))%num)) (fun z : Y => (differ (real (r z))%num (real (r x))%num)) (fun z : Y => real (pi_0 z)) <=
    real 0)%num) (fun x : Y => (log ((whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r x))%num)
    (fun z : Y => (real (r x) < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y)
    (fun z : Y => (real (r z) < real (r x))%num) (fun z : Y => (real (r x) <= real (r z))%num) (fun z : Y => real (pi_0
    z))) n) ** real (pi_0 x) /+ total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r x))%num)) (fun z : Y
    => (differ (real (r z))%num (real (r x))%num)) (fun z : Y => real (pi_0 z))) - log (real (pi_0 x))) ** (whole_power
    (total_where (elements Y) (fun z : Y => (real (r z) <= real (r x))%num) (fun z : Y => (real (r x) < real (r z))%num)
    (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y => (real (r z) < real (r x))%num)
    (fun z : Y => (real (r x) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) ** real (pi_0 x) /+ total_where
    (elements Y) (fun z : Y => (eq (real (r z))%num (real (r x))%num)) (fun z : Y => (differ (real (r z))%num (real (r
    x))%num)) (fun z : Y => real (pi_0 z))))%num).
