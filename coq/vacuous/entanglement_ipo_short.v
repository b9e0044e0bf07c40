(** entanglement.ipo.short never applies: no world meets its hypotheses. They are those of
    generated/entanglement_ipo_short.v, word for word; inhabited/entanglement_ipo_short.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ipo_short_never_applies : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall lr_l : R,
  forall lr_w : R,
  forall tau_ipo : R,
  0 < tau_ipo ->
  (* short: lr_w - lr_l < 1/(2 tau) *)
  (real lr_w - real lr_l < real (1 / 2) /+ real tau_ipo)%num ->
  False.
