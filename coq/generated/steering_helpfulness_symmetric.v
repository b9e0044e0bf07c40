(** steering.helpfulness-symmetric: Helpfulness falls at least like a parabola in the odds, where increments are symmetric
    about 0.
    Wolf et al., Tradeoffs Between Alignment and Helpfulness, arXiv 2401.16332.
    Reading: any law that is symmetric about 0 is the mean of a law and its mirror image: the answers come in pairs, X and
    -X, of equal mass
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_helpfulness_symmetric : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall W : I -> R,
  (forall x1 : I, 0 <= W x1) ->
  (sum (elements I) (fun x1 : I => W x1) = 1) ->
  forall X : I -> R,
  forall H_0 : R,
  0 < H_0 ->
  H_0 < 1 ->
  forall r : R,
  (real H_0 // (real H_0 + ((real 1 - real H_0) ** total (elements I) (fun i : I => real (1 / 2) ** (exponential (-
    (real r ** real (X i))) + exponential (real r ** real (X i))) ** real (W i)))) <= real H_0 // (real H_0 + ((real 1 -
    real H_0) ** (real 1 + (real (1 / 2) ** whole_power (real r) 2 ** total (elements I) (fun i : I => real (W i) **
    whole_power (real (X i)) 2))))))%num.
