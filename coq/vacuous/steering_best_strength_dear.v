(** steering.best-strength.dear never applies: no world meets its hypotheses. They are those of
    generated/steering_best_strength_dear.v, word for word; inhabited/steering_best_strength_dear.v shows a world that meets
    them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_best_strength_dear_never_applies : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall W : I -> R,
  (forall x1 : I, 0 <= W x1) ->
  (sum (elements I) (fun x1 : I => W x1) = 1) ->
  forall X : I -> R,
  forall B_0 : R,
  (-1) < B_0 ->
  B_0 < 1 ->
  forall G : R,
  0 < G ->
  forall H_0 : R,
  0 < H_0 ->
  H_0 < 1 ->
  forall r : R,
  0 <= r ->
  forall w_ : R,
  0 < w_ ->
  (real 1 - real B_0 < real H_0 ** real w_)%num ->
  (* no worse: J(r) >= J(0) *)
  (real B_0 + (real H_0 ** real w_) <= ((real B_0 + ((real 1 + real B_0) ** exponential (real G ** real r)) - real 1) //
    (real 1 + ((real 1 + real B_0) ** exponential (real G ** real r)) - real B_0)) + (real H_0 ** real w_ // (real H_0 +
    ((real 1 - real H_0) ** total (elements I) (fun i : I => real (1 / 2) ** (exponential (- (real r ** real (X i))) +
    exponential (real r ** real (X i))) ** real (W i))))))%num ->
  False.
