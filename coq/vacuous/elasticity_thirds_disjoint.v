(** elasticity.thirds.disjoint never applies: no world meets its hypotheses. They are those of
    generated/elasticity_thirds_disjoint.v, word for word; inhabited/elasticity_thirds_disjoint.v shows a world that meets
    them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_thirds_disjoint_never_applies : Prop :=
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
  False.
