(** bestofn.gain-by-variance.chi-square: The gain is at most the root of the variance under pi_0 times the chi-square
    divergence.
    repair of F7.3.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_gain_by_variance_chi_square : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall pi_1 : Y -> R,
  (forall x1 : Y, 0 <= pi_1 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_1 x1) = 1) ->
  forall r : Y -> R,
  (total_where (elements Y) (fun x : Y => (real 0 < real (pi_1 x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num)
    (fun x : Y => real (pi_1 x) ** real (r x)) - total_where (elements Y) (fun x : Y => (real 0 < real (pi_0 x))%num) (fun
    x : Y => (real (pi_0 x) <= real 0)%num) (fun x : Y => real (pi_0 x) ** real (r x)) <= square_root ((total_where
    (elements Y) (fun x : Y => (real 0 < real (pi_1 x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num) (fun x : Y =>
    whole_power (real (pi_1 x)) 2 /+ real (pi_0 x)) - real 1) ** total_where (elements Y) (fun x1 : Y => (real 0 < real
    (pi_0 x1))%num) (fun x1 : Y => (real (pi_0 x1) <= real 0)%num) (fun x1 : Y => whole_power (real (r x1) - total_where
    (elements Y) (fun x : Y => (real 0 < real (pi_0 x))%num) (fun x : Y => (real (pi_0 x) <= real 0)%num) (fun x : Y =>
    real (pi_0 x) ** real (r x))) 2 ** real (pi_0 x1))))%num.
