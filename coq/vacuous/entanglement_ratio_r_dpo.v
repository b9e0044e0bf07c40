(** entanglement.ratio.r-dpo never applies: no world meets its hypotheses. They are those of
    generated/entanglement_ratio_r_dpo.v, word for word; inhabited/entanglement_ratio_r_dpo.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_r_dpo_never_applies : Prop :=
  forall L_l : R,
  L_l <= 0 ->
  forall L_w : R,
  L_w <= 0 ->
  forall R_l : R,
  R_l <= 0 ->
  forall R_w : R,
  R_w <= 0 ->
  forall b : R,
  0 < b ->
  forall target : R,
  False.
