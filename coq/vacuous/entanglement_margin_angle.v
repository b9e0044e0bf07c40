(** entanglement.margin.angle never applies: no world meets its hypotheses. They are those of
    generated/entanglement_margin_angle.v, word for word; inhabited/entanglement_margin_angle.v shows a world that meets
    them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_margin_angle_never_applies : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall d_l : R,
  0 < d_l ->
  forall d_w : R,
  0 < d_w ->
  (* angle: (d_w + d_l) <g_w, g_l> <= 2 sqrt(d_w d_l) |g_w| |g_l| *)
  (orb (whole_power (real d_l + real d_w) 2 ** whole_power (total (elements I) (fun i : I => real (g_l i) ** real (g_w
    i))) 2 <= real 4 ** real d_l ** real d_w ** total (elements I) (fun i : I => whole_power (real (g_l i)) 2) ** total
    (elements I) (fun i : I => whole_power (real (g_w i)) 2))%num (total (elements I) (fun i : I => real (g_l i) ** real
    (g_w i)) <= real 0)%num) ->
  False.
