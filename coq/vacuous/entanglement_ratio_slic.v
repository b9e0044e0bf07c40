(** entanglement.ratio.slic never applies: no world meets its hypotheses. They are those of
    generated/entanglement_ratio_slic.v, word for word; inhabited/entanglement_ratio_slic.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_slic_never_applies : Prop :=
  forall L_l : R,
  L_l <= 0 ->
  forall L_w : R,
  L_w <= 0 ->
  forall mu : R,
  0 <= mu ->
  forall target : R,
  (real 0 < real L_l + real target - real L_w)%num ->
  False.
