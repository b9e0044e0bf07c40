(** bestofn.is-tilted.two-values never applies: no world meets its hypotheses. They are those of
    generated/bestofn_is_tilted_two_values.v, word for word; inhabited/bestofn_is_tilted_two_values.v shows a world that
    meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_is_tilted_two_values_never_applies : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall n : nat,
  (1 <= n)%nat ->
  (real 2 <= real (INR n))%num ->
  (* no-constant: the reward takes two values *)
  (exists y : Y, (exists z : Y, (differ (real (r y))%num (real (r z))%num))) ->
  (* two-values: and no third one *)
  (forall x : Y, (forall y : Y, (forall z : Y, (orb (orb (eq (real (r x))%num (real (r y))%num) (eq (real (r y))%num
    (real (r z))%num)) (eq (real (r z))%num (real (r x))%num))))) ->
  False.
