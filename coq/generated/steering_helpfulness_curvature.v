(** steering.helpfulness-curvature: Where increments have mean 0 helpfulness is largest without steering; its second
    derivative there.
    Wolf et al., Tradeoffs Between Alignment and Helpfulness, arXiv 2401.16332.
    Reading: H'' is the derivative of H', which is written out and claimed to be the derivative of H, too
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_helpfulness_curvature : Prop :=
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
  (* centred: E_W X = 0 *)
  (eq (total (elements I) (fun i : I => real (W i) ** real (X i)))%num (real 0)%num) ->
  ((real H_0 // (real H_0 + ((real 1 - real H_0) ** total (elements I) (fun i : I => exponential (real r ** real (X i))
    ** real (W i)))) <= real H_0)%num /\ (eq (slope (fun r : R => real H_0 // (real H_0 + ((real 1 - real H_0) ** total
    (elements I) (fun i : I => exponential (real r ** real (X i)) ** real (W i))))) (real r))%num (- (real H_0 ** (real 1
    - real H_0) ** total (elements I) (fun i : I => exponential (real r ** real (X i)) ** real (W i) ** real (X i)) /+
    whole_power (real H_0 + ((real 1 - real H_0) ** total (elements I) (fun i : I => exponential (real r ** real (X i)) **
    real (W i)))) 2))%num) /\ (eq (slope (fun r : R => - (real H_0 ** (real 1 - real H_0) ** total (elements I) (fun i : I
    => exponential (real r ** real (X i)) ** real (W i) ** real (X i)) /+ whole_power (real H_0 + ((real 1 - real H_0) **
    total (elements I) (fun i : I => exponential (real r ** real (X i)) ** real (W i)))) 2)) (real 0))%num (- (real H_0 **
    (real 1 - real H_0) ** total (elements I) (fun i : I => real (W i) ** whole_power (real (X i)) 2)))%num)).
