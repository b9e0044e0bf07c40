(** entanglement.ratio.simpo: d_w/d_l of SimPO is the ratio of lengths |y_l|/|y_w|.
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_simpo : Prop :=
  forall L_l : R,
  L_l <= 0 ->
  forall L_w : R,
  L_w <= 0 ->
  forall b : R,
  0 < b ->
  forall n_l : nat,
  (1 <= n_l)%nat ->
  forall n_w : nat,
  (1 <= n_w)%nat ->
  forall target : R,
  (eq (- (slope (fun L_w : R => log (real 1 + exponential (real target + (real L_l ** real b /+ real (INR n_l)) - (real
    L_w ** real b /+ real (INR n_w))))) (real L_w) // slope (fun L_l : R => log (real 1 + exponential (real target + (real
    L_l ** real b /+ real (INR n_l)) - (real L_w ** real b /+ real (INR n_w))))) (real L_l)))%num (real (INR n_l) /+ real
    (INR n_w))%num).
