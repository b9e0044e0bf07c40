(** entanglement.ratio.sppo never applies: no world meets its hypotheses. They are those of
    generated/entanglement_ratio_sppo.v, word for word; inhabited/entanglement_ratio_sppo.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ratio_sppo_never_applies : Prop :=
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
  (orb (real 0 < slope (fun L_l : R => whole_power (real L_l + (real (1 / 2) /+ real b) - real R_l) 2 + whole_power
    (real L_w - real R_w - (real (1 / 2) /+ real b)) 2) (real L_l))%num (slope (fun L_l : R => whole_power (real L_l +
    (real (1 / 2) /+ real b) - real R_l) 2 + whole_power (real L_w - real R_w - (real (1 / 2) /+ real b)) 2) (real L_l) <
    real 0)%num) ->
  False.
