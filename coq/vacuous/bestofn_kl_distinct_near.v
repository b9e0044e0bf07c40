(** bestofn.kl-distinct.near never applies: no world meets its hypotheses. They are those of
    generated/bestofn_kl_distinct_near.v, word for word; inhabited/bestofn_kl_distinct_near.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_kl_distinct_near_never_applies : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall r : Y -> R,
  forall n : nat,
  (1 <= n)%nat ->
  (* distinct: no two answers have the same reward *)
  (forall y : Y, (total_where (elements Y) (fun z : Y => (eq (real (r z))%num (real (r y))%num)) (fun z : Y => (differ
    (real (r z))%num (real (r y))%num)) (fun z : Y => real 1) <= real 1)%num) ->
  False.
