(** entanglement.ratio.orpo: d_w/d_l of ORPO is [1 + mu sigma(-z)/(1 - p_w)]/|y_w| over mu sigma(-z)/((1 - p_l) |y_l|).
    Yuan et al., A Common Pitfall of Margin-based Language Model Alignment, arXiv 2410.13828.
    Reading: the loss is -log p_w - mu log sigma(z); odds need p < 1, and a ratio d_l > 0, that is mu > 0
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_orpo : Prop :=
  forall L_l : R,
  L_l <= 0 ->
  forall L_w : R,
  L_w <= 0 ->
  forall mu : R,
  0 <= mu ->
  forall n_l : nat,
  (1 <= n_l)%nat ->
  forall n_w : nat,
  (1 <= n_w)%nat ->
  (real L_w < real 0)%num ->
  (real L_l < real 0)%num ->
  (real 0 < real mu)%num ->
  (eq (- (slope (fun L_w : R => (real mu ** log (real 1 + ((real 1 - exponential (real L_w /+ real (INR n_w))) **
    exponential (real L_l /+ real (INR n_l)) ** exponential (- (real L_w /+ real (INR n_w))) // (real 1 - exponential
    (real L_l /+ real (INR n_l)))))) - (real L_w /+ real (INR n_w))) (real L_w) // slope (fun L_l : R => (real mu ** log
    (real 1 + ((real 1 - exponential (real L_w /+ real (INR n_w))) ** exponential (real L_l /+ real (INR n_l)) **
    exponential (- (real L_w /+ real (INR n_w))) // (real 1 - exponential (real L_l /+ real (INR n_l)))))) - (real L_w /+
    real (INR n_w))) (real L_l)))%num (real (INR n_l) ** (real 1 - exponential (real L_l /+ real (INR n_l))) ** (real 1 +
    (real mu // (real 1 - exponential (real L_w /+ real (INR n_w))) // (real 1 + ((real 1 - exponential (real L_l /+ real
    (INR n_l))) ** exponential (- (real L_l /+ real (INR n_l))) ** exponential (real L_w /+ real (INR n_w)) // (real 1 -
    exponential (real L_w /+ real (INR n_w))))))) ** (real 1 + ((real 1 - exponential (real L_l /+ real (INR n_l))) **
    exponential (- (real L_l /+ real (INR n_l))) ** exponential (real L_w /+ real (INR n_w)) // (real 1 - exponential
    (real L_w /+ real (INR n_w))))) /+ real mu /+ real (INR n_w))%num).
