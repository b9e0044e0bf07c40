(** entanglement.ratio.slic: d_w/d_l of SLiC is 1 + mu where the hinge is active.
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Reading: an active hinge is its argument, near by, too
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_slic : Prop :=
  forall L_l : R,
  L_l <= 0 ->
  forall L_w : R,
  L_w <= 0 ->
  forall mu : R,
  0 <= mu ->
  forall target : R,
  (real 0 < real L_l + real target - real L_w)%num ->
  (eq (- (slope (fun L_w : R => real L_l + real target - real L_w - (real L_w ** real mu)) (real L_w) // slope (fun L_l
    : R => real L_l + real target - real L_w - (real L_w ** real mu)) (real L_l)))%num (real 1 + real mu)%num).
