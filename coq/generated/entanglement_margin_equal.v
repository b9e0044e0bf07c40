(** entanglement.margin.equal: The same, where d_w = d_l.
    repair of F3.3.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_margin_equal : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall d_w : R,
  0 < d_w ->
  (real 0 <= (real d_w ** total (elements I) (fun i : I => whole_power (real (g_l i)) 2)) + (real d_w ** total (elements
    I) (fun i : I => whole_power (real (g_w i)) 2)) - (real 2 ** real d_w ** total (elements I) (fun i : I => real (g_l i)
    ** real (g_w i))))%num.
