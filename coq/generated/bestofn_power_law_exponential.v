(** bestofn.power-law.exponential: On finitely many prompts the mean failure falls exponentially, faster than any power.
    repair of F7.15.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_power_law_exponential : Prop :=
  forall X : finite_set,
  (1 <= cardinality X)%nat ->
  forall mu : X -> R,
  (forall x1 : X, 0 <= mu x1) ->
  (sum (elements X) (fun x1 : X => mu x1) = 1) ->
  forall p : X -> R,
  (forall x1 : X, 0 < p x1) ->
  (forall x1 : X, p x1 <= 1) ->
  forall N : nat,
  (1 <= N)%nat ->
  forall least : R,
  0 < least ->
  least <= 1 ->
  (* least: p >= least on the support of mu *)
  (forall x : X, (orb (real least <= real (p x))%num (real (mu x) <= real 0)%num)) ->
  (total_where (elements X) (fun x : X => (real 0 < real (mu x))%num) (fun x : X => (real (mu x) <= real 0)%num) (fun x
    : X => whole_power (real 1 - real (p x)) N ** real (mu x)) <= exponential (- (real (INR N) ** real least)))%num.
