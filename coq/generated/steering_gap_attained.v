(** steering.gap-attained: The bound by the least gap is attained if and only if increments are constant on A and on M.
    Wolf et al., Tradeoffs Between Alignment and Helpfulness, arXiv 2401.16332.
    Reading: P_0 as the probability (1 + B_0)/2 of A and positive laws given A and given M; tanh written by exponentials;
    increments as logarithms of any positive numbers
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_gap_attained : Prop :=
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
  forall u_A : A -> R,
  (forall x1 : A, 0 < u_A x1) ->
  forall u_M : M -> R,
  (forall x1 : M, 0 < u_M x1) ->
  forall B_0 : R,
  (-1) < B_0 ->
  B_0 < 1 ->
  ((((real B_0 + ((real 1 + real B_0) ** exponential (minimum (elements A) (fun arguments : A => log (real (u_A
    arguments))) - maximum (elements M) (fun arguments : M => log (real (u_M arguments))))) - real 1) // (real 1 + ((real
    1 + real B_0) ** exponential (minimum (elements A) (fun arguments : A => log (real (u_A arguments))) - maximum
    (elements M) (fun arguments : M => log (real (u_M arguments))))) - real B_0) < (((real 1 + real B_0) ** total
    (elements A) (fun x : A => real (p x) ** real (u_A x))) - ((real 1 - real B_0) ** total (elements M) (fun y : M =>
    real (m y) ** real (u_M y)))) // (((real 1 - real B_0) ** total (elements M) (fun y : M => real (m y) ** real (u_M
    y))) + ((real 1 + real B_0) ** total (elements A) (fun x : A => real (p x) ** real (u_A x)))))%num \/ ((((real 1 +
    real B_0) ** total (elements A) (fun x : A => real (p x) ** real (u_A x))) - ((real 1 - real B_0) ** total (elements
    M) (fun y : M => real (m y) ** real (u_M y)))) // (((real 1 - real B_0) ** total (elements M) (fun y : M => real (m y)
    ** real (u_M y))) + ((real 1 + real B_0) ** total (elements A) (fun x : A => real (p x) ** real (u_A x)))) < (real B_0
    + ((real 1 + real B_0) ** exponential (minimum (elements A) (fun arguments : A => log (real (u_A arguments))) -
    maximum (elements M) (fun arguments : M => log (real (u_M arguments))))) - real 1) // (real 1 + ((real 1 + real B_0)
    ** exponential (minimum (elements A) (fun arguments : A => log (real (u_A arguments))) - maximum (elements M) (fun
    arguments : M => log (real (u_M arguments))))) - real B_0))%num \/ ((forall x : A, (forall y : A, (eq (log (real (u_A
    x)))%num (log (real (u_A y)))%num))) /\ (forall x : M, (forall y : M, (eq (log (real (u_M x)))%num (log (real (u_M
    y)))%num))))) /\ (((exists x : A, (exists y : A, (log (real (u_A y)) < log (real (u_A x)))%num)) \/ (exists x : M,
    (exists y : M, (log (real (u_M y)) < log (real (u_M x)))%num))) \/ (eq ((((real 1 + real B_0) ** total (elements A)
    (fun x : A => real (p x) ** real (u_A x))) - ((real 1 - real B_0) ** total (elements M) (fun y : M => real (m y) **
    real (u_M y)))) // (((real 1 - real B_0) ** total (elements M) (fun y : M => real (m y) ** real (u_M y))) + ((real 1 +
    real B_0) ** total (elements A) (fun x : A => real (p x) ** real (u_A x)))))%num ((real B_0 + ((real 1 + real B_0) **
    exponential (minimum (elements A) (fun arguments : A => log (real (u_A arguments))) - maximum (elements M) (fun
    arguments : M => log (real (u_M arguments))))) - real 1) // (real 1 + ((real 1 + real B_0) ** exponential (minimum
    (elements A) (fun arguments : A => log (real (u_A arguments))) - maximum (elements M) (fun arguments : M => log (real
    (u_M arguments))))) - real B_0))%num))).
