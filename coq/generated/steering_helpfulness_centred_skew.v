(** steering.helpfulness-centred.skew: The same, where the third moment is not against the direction of steering.
    repair of F2.8.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_helpfulness_centred_skew : Prop :=
  forall I : finite_set,
  (1 <= cardinality I)%nat ->
  forall W : I -> R,
  (forall x1 : I, 0 <= W x1) ->
  (sum (elements I) (fun x1 : I => W x1) = 1) ->
  forall X : I -> R,
  forall H_0 : R,
  0 < H_0 ->
  H_0 < 1 ->
  forall r : R,
  (* centred: E_W X = 0 *)
  (eq (total (elements I) (fun i : I => real (W i) ** real (X i)))%num (real 0)%num) ->
  (* skew: r E_W X^3 >= 0 *)
  (real 0 <= real r ** total (elements I) (fun i : I => real (W i) ** whole_power (real (X i)) 3))%num ->
  (real H_0 // (real H_0 + ((real 1 - real H_0) ** total (elements I) (fun i : I => exponential (real r ** real (X i))
    ** real (W i)))) <= real H_0 // (real H_0 + ((real 1 - real H_0) ** (real 1 + (real (1 / 2) ** whole_power (real r) 2
    ** total (elements I) (fun i : I => real (W i) ** whole_power (real (X i)) 2))))))%num.
