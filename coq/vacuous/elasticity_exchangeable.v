(** elasticity.exchangeable never applies: no world meets its hypotheses. They are those of
    generated/elasticity_exchangeable.v, word for word; inhabited/elasticity_exchangeable.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_exchangeable_never_applies : Prop :=
  forall A : finite_set,
  (1 <= cardinality A)%nat ->
  forall x : A -> R,
  (forall x1 : A, 0 < x x1) ->
  forall K : A -> A -> A -> R,
  (forall x1 : A, forall x2 : A, forall x3 : A, 0 <= K x1 x2 x3) ->
  (sum (elements A) (fun x1 : A => sum (elements A) (fun x2 : A => sum (elements A) (fun x3 : A => K x1 x2 x3))) = 1) ->
  False.
