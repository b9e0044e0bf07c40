(** entanglement.ratio.ipo: d_w/d_l of IPO is 1.
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Reading: tau is b; where there is a ratio: at the margin 1/(2 tau) itself both slopes are 0
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_ipo : Prop :=
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
  (* d_l: d_l is not 0 *)
  (orb (real 0 < slope (fun L_l : R => whole_power (real L_w + real R_l - real L_l - real R_w - (real (1 / 2) /+ real
    b)) 2) (real L_l))%num (slope (fun L_l : R => whole_power (real L_w + real R_l - real L_l - real R_w - (real (1 / 2)
    /+ real b)) 2) (real L_l) < real 0)%num) ->
  (eq (- (slope (fun L_w : R => whole_power (real L_w + real R_l - real L_l - real R_w - (real (1 / 2) /+ real b)) 2)
    (real L_w) // slope (fun L_l : R => whole_power (real L_w + real R_l - real L_l - real R_w - (real (1 / 2) /+ real b))
    2) (real L_l)))%num (real 1)%num).
