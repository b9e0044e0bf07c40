(** entanglement.condition: The chosen does not fall, and the rejected does not rise, while the gradients overlap by no more
    than a share of a square.
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_condition : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall d_l : R,
  0 < d_l ->
  forall d_w : R,
  0 < d_w ->
  ((andb (orb (total (elements I) (fun i : I => real (g_l i) ** real (g_w i)) <= real d_w ** total (elements I) (fun i :
    I => whole_power (real (g_w i)) 2) /+ real d_l)%num ((real d_w ** total (elements I) (fun i : I => whole_power (real
    (g_w i)) 2)) - (real d_l ** total (elements I) (fun i : I => real (g_l i) ** real (g_w i))) < real 0)%num) (orb (real
    0 <= (real d_w ** total (elements I) (fun i : I => whole_power (real (g_w i)) 2)) - (real d_l ** total (elements I)
    (fun i : I => real (g_l i) ** real (g_w i))))%num (real d_w ** total (elements I) (fun i : I => whole_power (real (g_w
    i)) 2) /+ real d_l < total (elements I) (fun i : I => real (g_l i) ** real (g_w i)))%num)) /\ (andb (orb (total
    (elements I) (fun i : I => real (g_l i) ** real (g_w i)) <= real d_l ** total (elements I) (fun i : I => whole_power
    (real (g_l i)) 2) /+ real d_w)%num (real 0 < (real d_w ** total (elements I) (fun i : I => real (g_l i) ** real (g_w
    i))) - (real d_l ** total (elements I) (fun i : I => whole_power (real (g_l i)) 2)))%num) (orb ((real d_w ** total
    (elements I) (fun i : I => real (g_l i) ** real (g_w i))) - (real d_l ** total (elements I) (fun i : I => whole_power
    (real (g_l i)) 2)) <= real 0)%num (real d_l ** total (elements I) (fun i : I => whole_power (real (g_l i)) 2) /+ real
    d_w < total (elements I) (fun i : I => real (g_l i) ** real (g_w i)))%num))).
