(** steering.helpfulness-centred.skew never applies: no world meets its hypotheses. They are those of
    generated/steering_helpfulness_centred_skew.v, word for word; inhabited/steering_helpfulness_centred_skew.v shows a
    world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition steering_helpfulness_centred_skew_never_applies : Prop :=
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
  False.
