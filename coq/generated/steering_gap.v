(** steering.gap: Behaviour is at least what half the least gap makes of it.
    Wolf et al., Tradeoffs Between Alignment and Helpfulness, arXiv 2401.16332.
    Reading: P_0 as the probability (1 + B_0)/2 of A and positive laws given A and given M; tanh written by exponentials
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_gap : Prop :=
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
  forall g : R,
  (* ahead: every aligned token is ahead of every misaligned one by g at least *)
  (forall x : A, (forall y : M, (real g <= real (z_A x) - real (z_M y))%num)) ->
  (* attained: some aligned token is ahead of some misaligned one by g *)
  (exists x : A, (exists y : M, (eq (real (z_A x) - real (z_M y))%num (real g)%num))) ->
  ((real B_0 + ((real 1 + real B_0) ** exponential (real g)) - real 1) // (real 1 + ((real 1 + real B_0) ** exponential
    (real g)) - real B_0) <= (((real 1 + real B_0) ** total (elements A) (fun x : A => exponential (real (z_A x)) ** real
    (p x))) - ((real 1 - real B_0) ** total (elements M) (fun y : M => exponential (real (z_M y)) ** real (m y)))) //
    (((real 1 - real B_0) ** total (elements M) (fun y : M => exponential (real (z_M y)) ** real (m y))) + ((real 1 + real
    B_0) ** total (elements A) (fun x : A => exponential (real (z_A x)) ** real (p x)))))%num.
