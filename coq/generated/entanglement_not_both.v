(** entanglement.not-both: The chosen does not fall while the rejected rises.
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_not_both : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall d_l : R,
  0 < d_l ->
  forall d_w : R,
  0 < d_w ->
  (orb (real 0 <= (real d_w ** total (elements I) (fun i : I => whole_power (real (g_w i)) 2)) - (real d_l ** total
    (elements I) (fun i : I => real (g_l i) ** real (g_w i))))%num ((real d_w ** total (elements I) (fun i : I => real
    (g_l i) ** real (g_w i))) - (real d_l ** total (elements I) (fun i : I => whole_power (real (g_l i)) 2)) <= real
    0)%num).
