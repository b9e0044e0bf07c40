(** bestofn.kl-at-most never applies: no world meets its hypotheses. They are those of generated/bestofn_kl_at_most.v, word
    for word; inhabited/bestofn_kl_at_most.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_kl_at_most_never_applies : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall w : Y -> R,
  (forall x1 : Y, 0 <= w x1) ->
  forall n : nat,
  (1 <= n)%nat ->
  (* weights: the proportions are not all 0 in any level *)
  (forall y : Y, (real 0 < total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r y))%num)) (fun z : Y =>
    (differ (real (r z))%num (real (r y))%num)) (fun z : Y => real (w z)))%num) ->
  (* drawn: no set of answers is chosen more often than one of them is among the tied draws *)
  (forall y : Y, (total_where (elements Y) (fun z : Y => (andb (eq (real (r z))%num (real (r y))%num) (real (pi_0 z) **
    real (w y) <= real (pi_0 y) ** real (w z))%num)) (fun z : Y => (orb (differ (real (r z))%num (real (r y))%num) (real
    (pi_0 y) ** real (w z) < real (pi_0 z) ** real (w y))%num)) (fun z : Y => (whole_power (total_where (elements Y) (fun
    z1 : Y => (real (r z1) <= real (r z))%num) (fun z1 : Y => (real (r z) < real (r z1))%num) (fun z1 : Y => real (pi_0
    z1))) n - whole_power (total_where (elements Y) (fun z1 : Y => (real (r z1) < real (r z))%num) (fun z1 : Y => (real (r
    z) <= real (r z1))%num) (fun z1 : Y => real (pi_0 z1))) n) ** real (w z) /+ total_where (elements Y) (fun z1 : Y =>
    (eq (real (r z1))%num (real (r z))%num)) (fun z1 : Y => (differ (real (r z1))%num (real (r z))%num)) (fun z1 : Y =>
    real (w z1))) <= whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r y))%num) (fun z : Y =>
    (real (r y) < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y =>
    (real (r z) <= real (r y))%num) (fun z : Y => (real (r y) < real (r z))%num) (fun z : Y => real (pi_0 z)) -
    total_where (elements Y) (fun z : Y => (andb (eq (real (r z))%num (real (r y))%num) (real (pi_0 z) ** real (w y) <=
    real (pi_0 y) ** real (w z))%num)) (fun z : Y => (orb (differ (real (r z))%num (real (r y))%num) (real (pi_0 y) **
    real (w z) < real (pi_0 z) ** real (w y))%num)) (fun z : Y => real (pi_0 z))) n)%num) ->
  False.
