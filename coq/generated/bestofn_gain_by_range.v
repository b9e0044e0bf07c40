(** bestofn.gain-by-range: The gain is at most the range of the reward times the root of half the divergence.
    Gibbs variational principle; Theoretical Limits of LM Alignment, arXiv 2605.07105.
    Reading: low and high are any bounds of the reward; its least and its largest value are the sharpest, so nothing is lost
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_gain_by_range : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall pi_1 : Y -> R,
  (forall x1 : Y, 0 <= pi_1 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_1 x1) = 1) ->
  forall r : Y -> R,
  forall high : R,
  forall low : R,
  (* bounded: low <= r <= high *)
  (forall y : Y, (andb (real low <= real (r y))%num (real (r y) <= real high)%num)) ->
  (total_where (elements Y) (fun x : Y => (real 0 < real (pi_1 x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num)
    (fun x : Y => real (pi_1 x) ** real (r x)) - total_where (elements Y) (fun x : Y => (real 0 < real (pi_0 x))%num) (fun
    x : Y => (real (pi_0 x) <= real 0)%num) (fun x : Y => real (pi_0 x) ** real (r x)) <= real (1 / 2) ** square_root
    (real 2) ** (real high - real low) ** square_root (total_where (elements Y) (fun x : Y => (real 0 < real (pi_1
    x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num) (fun x : Y => (log (real (pi_1 x)) - log (real (pi_0 x))) **
    real (pi_1 x))))%num.
