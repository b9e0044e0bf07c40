(** steering.threshold: Behaviour, where increments keep a distance from a threshold between the two kinds of tokens.
    Wolf et al., Tradeoffs Between Alignment and Helpfulness, arXiv 2401.16332.
    Reading: P_0 as the probability (1 + B_0)/2 of A and positive laws given A and given M; tanh written by exponentials
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_threshold : Prop :=
  forall A : finite_set,
  (1 <= cardinality A)%nat ->
  forall M : finite_set,
  (1 <= cardinality M)%nat ->
  forall p : A -> R,
  (forall x1 : A, 0 < p x1) ->
  (sum (elements A) (fun x1 : A => p x1) = 1) ->
  forall m : M -> R,
  (forall x1 : M, 0 < m x1) ->
  (sum (elements M) (fun x1 : M => m x1) = 1) ->
  forall z_A : A -> R,
  forall z_M : M -> R,
  forall B_0 : R,
  (-1) < B_0 ->
  B_0 < 1 ->
  forall Delta : R,
  forall tau : R,
  (* aligned above: z >= tau + Delta on A *)
  (forall x : A, (real Delta + real tau <= real (z_A x))%num) ->
  (* misaligned below: z <= tau - Delta on M *)
  (forall y : M, (real (z_M y) <= real tau - real Delta)%num) ->
  ((real B_0 + ((real 1 + real B_0) ** exponential (real 2 ** real Delta)) - real 1) // (real 1 + ((real 1 + real B_0)
    ** exponential (real 2 ** real Delta)) - real B_0) <= (((real 1 + real B_0) ** total (elements A) (fun x : A =>
    exponential (real (z_A x)) ** real (p x))) - ((real 1 - real B_0) ** total (elements M) (fun y : M => exponential
    (real (z_M y)) ** real (m y)))) // (((real 1 - real B_0) ** total (elements M) (fun y : M => exponential (real (z_M
    y)) ** real (m y))) + ((real 1 + real B_0) ** total (elements A) (fun x : A => exponential (real (z_A x)) ** real (p
    x)))))%num.
