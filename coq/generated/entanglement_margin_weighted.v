(** entanglement.margin.weighted: The weighted margin d_w L_w - d_l L_l does not fall.
    repair of F3.3.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_margin_weighted : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall d_l : R,
  0 < d_l ->
  forall d_w : R,
  0 < d_w ->
  (real 0 <= (real d_w ** ((real d_w ** total (elements I) (fun i : I => whole_power (real (g_w i)) 2)) - (real d_l **
    total (elements I) (fun i : I => real (g_l i) ** real (g_w i))))) - (real d_l ** ((real d_w ** total (elements I) (fun
    i : I => real (g_l i) ** real (g_w i))) - (real d_l ** total (elements I) (fun i : I => whole_power (real (g_l i))
    2)))))%num.
