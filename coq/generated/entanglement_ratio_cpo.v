(** entanglement.ratio.cpo: d_w/d_l of CPO is 1 + mu/(b sigma(-z)).
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_cpo : Prop :=
  forall L_l : R,
  L_l <= 0 ->
  forall L_w : R,
  L_w <= 0 ->
  forall b : R,
  0 < b ->
  forall mu : R,
  0 <= mu ->
  (eq (- (slope (fun L_w : R => log (real 1 + exponential (- (real b ** (real L_w - real L_l)))) - (real L_w ** real
    mu)) (real L_w) // slope (fun L_l : R => log (real 1 + exponential (- (real b ** (real L_w - real L_l)))) - (real L_w
    ** real mu)) (real L_l)))%num (real 1 + (real mu ** (real 1 + exponential (real b ** (real L_w - real L_l))) /+ real
    b))%num).
