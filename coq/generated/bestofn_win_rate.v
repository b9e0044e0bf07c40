(** bestofn.win-rate: The best of n beats one draw with probability at most n/(n + 1), ties counting half.
    Beirami et al., Theoretical guarantees on the best-of-n alignment policy, arXiv 2401.01879.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_win_rate : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall n : nat,
  (1 <= n)%nat ->
  (total (elements Y) (fun y : Y => ((real (1 / 2) ** total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real
    (r y))%num)) (fun z : Y => (differ (real (r z))%num (real (r y))%num)) (fun z : Y => real (pi_0 z))) + total_where
    (elements Y) (fun z : Y => (real (r z) < real (r y))%num) (fun z : Y => (real (r y) <= real (r z))%num) (fun z : Y =>
    real (pi_0 z))) ** (whole_power (total_where (elements Y) (fun z : Y => (real (r z) <= real (r y))%num) (fun z : Y =>
    (real (r y) < real (r z))%num) (fun z : Y => real (pi_0 z))) n - whole_power (total_where (elements Y) (fun z : Y =>
    (real (r z) < real (r y))%num) (fun z : Y => (real (r y) <= real (r z))%num) (fun z : Y => real (pi_0 z))) n) ** real
    (pi_0 y) /+ total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r y))%num)) (fun z : Y => (differ (real
    (r z))%num (real (r y))%num)) (fun z : Y => real (pi_0 z))) <= real (INR n) /+ (real 1 + real (INR n)))%num.
