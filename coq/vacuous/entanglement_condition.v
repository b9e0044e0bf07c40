(** entanglement.condition never applies: no world meets its hypotheses. They are those of
    generated/entanglement_condition.v, word for word; inhabited/entanglement_condition.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_condition_never_applies : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall d_l : R,
  0 < d_l ->
  forall d_w : R,
  0 < d_w ->
  False.
