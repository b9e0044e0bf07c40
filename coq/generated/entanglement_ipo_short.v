(** entanglement.ipo.short: The same while the margin is short of 1/(2 tau).
    repair of F3.6.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_ipo_short : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall g_w : I -> R,
  forall g_l : I -> R,
  forall lr_l : R,
  forall lr_w : R,
  forall tau_ipo : R,
  0 < tau_ipo ->
  (* short: lr_w - lr_l < 1/(2 tau) *)
  (real lr_w - real lr_l < real (1 / 2) /+ real tau_ipo)%num ->
  ((eq (- slope (fun lr_w : R => whole_power (real lr_w - real lr_l - (real (1 / 2) /+ real tau_ipo)) 2) (real
    lr_w))%num (slope (fun lr_l : R => whole_power (real lr_w - real lr_l - (real (1 / 2) /+ real tau_ipo)) 2) (real
    lr_l))%num) /\ (andb (orb (total (elements I) (fun i : I => real (g_l i) ** real (g_w i)) <= total (elements I) (fun i
    : I => whole_power (real (g_w i)) 2))%num (- (total (elements I) (fun i : I => real (g_l i) ** real (g_w i)) ** slope
    (fun lr_l : R => whole_power (real lr_w - real lr_l - (real (1 / 2) /+ real tau_ipo)) 2) (real lr_l)) - (total
    (elements I) (fun i : I => whole_power (real (g_w i)) 2) ** slope (fun lr_w : R => whole_power (real lr_w - real lr_l
    - (real (1 / 2) /+ real tau_ipo)) 2) (real lr_w)) < real 0)%num) (orb (real 0 <= - (total (elements I) (fun i : I =>
    real (g_l i) ** real (g_w i)) ** slope (fun lr_l : R => whole_power (real lr_w - real lr_l - (real (1 / 2) /+ real
    tau_ipo)) 2) (real lr_l)) - (total (elements I) (fun i : I => whole_power (real (g_w i)) 2) ** slope (fun lr_w : R =>
    whole_power (real lr_w - real lr_l - (real (1 / 2) /+ real tau_ipo)) 2) (real lr_w)))%num (total (elements I) (fun i :
    I => whole_power (real (g_w i)) 2) < total (elements I) (fun i : I => real (g_l i) ** real (g_w i)))%num))).
