(** entanglement.cpo-constant.at-least: d_w/d_l of CPO is 1 + mu/b at least.
    repair of F3.5.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_cpo_constant_at_least : Prop :=
  forall L_l : R,
  L_l <= 0 ->
  forall L_w : R,
  L_w <= 0 ->
  forall b : R,
  0 < b ->
  forall mu : R,
  0 <= mu ->
  (real 1 + (real mu /+ real b) <= - (slope (fun L_w : R => log (real 1 + exponential (- (real b ** (real L_w - real
    L_l)))) - (real L_w ** real mu)) (real L_w) // slope (fun L_l : R => log (real 1 + exponential (- (real b ** (real L_w
    - real L_l)))) - (real L_w ** real mu)) (real L_l)))%num.
