(** elasticity.resumed: More pre-training helps pre-training and hurts alignment.
    Ji et al., Language Models Resist Alignment, arXiv 2406.06144, section 4.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_resumed : Prop :=
  forall X : finite_set,
  (1 <= cardinality X)%nat ->
  forall P_p : X -> R,
  (forall x1 : X, 0 <= P_p x1) ->
  (sum (elements X) (fun x1 : X => P_p x1) = 1) ->
  forall P_a : X -> R,
  (forall x1 : X, 0 <= P_a x1) ->
  (sum (elements X) (fun x1 : X => P_a x1) = 1) ->
  forall P_t : X -> R,
  (forall x1 : X, 0 <= P_t x1) ->
  (sum (elements X) (fun x1 : X => P_t x1) = 1) ->
  forall k : R,
  0 < k ->
  forall l : R,
  0 <= l ->
  (* resumed: the perturbation is more pre-training *)
  (forall x : X, (eq (real (P_t x))%num (real (P_p x))%num)) ->
  ((slope (fun l : R => total_where (elements X) (fun x : X => (real 0 < real (P_p x))%num) (fun x : X => (real (P_p x)
    <= real 0)%num) (fun x : X => - (log (((real k ** real (P_p x)) + (real l ** real (P_t x)) + real (P_a x)) /+ (real 1
    + real k + real l)) ** real (P_p x)))) (real l) <= real 0)%num /\ (real 0 <= slope (fun l : R => total_where (elements
    X) (fun x : X => (real 0 < real (P_a x))%num) (fun x : X => (real (P_a x) <= real 0)%num) (fun x : X => - (log (((real
    k ** real (P_p x)) + (real l ** real (P_t x)) + real (P_a x)) /+ (real 1 + real k + real l)) ** real (P_a x)))) (real
    l))%num).
