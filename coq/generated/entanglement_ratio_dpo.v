(** entanglement.ratio.dpo: d_w/d_l of DPO is 1.
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_dpo : Prop :=
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
  (eq (- (slope (fun L_w : R => log (real 1 + exponential (- (real b ** (real L_w + real R_l - real L_l - real R_w)))))
    (real L_w) // slope (fun L_l : R => log (real 1 + exponential (- (real b ** (real L_w + real R_l - real L_l - real
    R_w))))) (real L_l)))%num (real 1)%num).
