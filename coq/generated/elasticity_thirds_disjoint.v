(** elasticity.thirds.disjoint: The same, where alignment and perturbation share no leaf.
    repair of F1.3.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_thirds_disjoint : Prop :=
  forall X : finite_set,
  (1 <= cardinality X)%nat ->
  forall D1 : X -> R,
  (forall x1 : X, 0 <= D1 x1) ->
  (sum (elements X) (fun x1 : X => D1 x1) = 1) ->
  forall D2 : X -> R,
  (forall x1 : X, 0 <= D2 x1) ->
  (sum (elements X) (fun x1 : X => D2 x1) = 1) ->
  forall D3 : X -> R,
  (forall x1 : X, 0 <= D3 x1) ->
  (sum (elements X) (fun x1 : X => D3 x1) = 1) ->
  forall k : R,
  1 <= k ->
  (* disjoint: D2 and D3 share no leaf *)
  (forall x : X, (orb (eq (real (D2 x))%num (real 0)%num) (eq (real (D3 x))%num (real 0)%num))) ->
  ((slope (fun l : R => total_where (elements X) (fun x : X => (real 0 < (real (1 / 3) ** real (D1 x)) + (real (1 / 3)
    ** real (D2 x)) + (real (1 / 3) ** real (D3 x)))%num) (fun x : X => ((real (1 / 3) ** real (D1 x)) + (real (1 / 3) **
    real (D2 x)) + (real (1 / 3) ** real (D3 x)) <= real 0)%num) (fun x : X => - (((real (1 / 3) ** real (D1 x)) + (real
    (1 / 3) ** real (D2 x)) + (real (1 / 3) ** real (D3 x))) ** log (((real k ** ((real (1 / 3) ** real (D1 x)) + (real (1
    / 3) ** real (D2 x)) + (real (1 / 3) ** real (D3 x)))) + (real l ** real (D3 x)) + real (D2 x)) /+ (real 1 + real k +
    real l))))) (real 0) <= real 0)%num /\ (real 0 <= slope (fun l : R => total_where (elements X) (fun x : X => (real 0 <
    real (D2 x))%num) (fun x : X => (real (D2 x) <= real 0)%num) (fun x : X => - (log (((real k ** ((real (1 / 3) ** real
    (D1 x)) + (real (1 / 3) ** real (D2 x)) + (real (1 / 3) ** real (D3 x)))) + (real l ** real (D3 x)) + real (D2 x)) /+
    (real 1 + real k + real l)) ** real (D2 x)))) (real 0))%num).
