(** entanglement.bigram.no-return: The same, where no token comes before two positions.
    repair of F3.10.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_bigram_no_return : Prop :=
  forall V : finite_set,
  (2 <= cardinality V)%nat ->
  forall T : finite_set,
  (1 <= cardinality T)%nat ->
  forall p : V -> V -> R,
  (forall x1 : V, forall x2 : V, 0 < p x1 x2) ->
  (forall x1 : V, sum (elements V) (fun x2 : V => p x1 x2) = 1) ->
  forall start : V -> R,
  (forall x1 : V, 0 <= start x1) ->
  (sum (elements V) (fun x1 : V => start x1) = 1) ->
  forall y_w : T -> V -> R,
  (forall x1 : T, forall x2 : V, 0 <= y_w x1 x2) ->
  (forall x1 : T, sum (elements V) (fun x2 : V => y_w x1 x2) = 1) ->
  forall y_l : T -> V -> R,
  (forall x1 : T, forall x2 : V, 0 <= y_l x1 x2) ->
  (forall x1 : T, sum (elements V) (fun x2 : V => y_l x1 x2) = 1) ->
  forall place : T -> R,
  forall d : R,
  0 < d ->
  (* start: start: one token each *)
  (forall v : V, (orb (eq (real (start v))%num (real 0)%num) (eq (real (start v))%num (real 1)%num))) ->
  (* y_w: y_w: one token each *)
  (forall t : T, (forall v : V, (orb (eq (real (y_w t v))%num (real 0)%num) (eq (real (y_w t v))%num (real 1)%num)))) ->
  (* y_l: y_l: one token each *)
  (forall t : T, (forall v : V, (orb (eq (real (y_l t v))%num (real 0)%num) (eq (real (y_l t v))%num (real 1)%num)))) ->
  (* order: positions are in order *)
  (forall k : T, (eq (total_where (elements T) (fun j : T => (eq (real (place j))%num (real (place k))%num)) (fun j : T
    => (differ (real (place j))%num (real (place k))%num)) (fun j : T => real 1))%num (real 1)%num)) ->
  (* one: the responses differ in exactly one position *)
  (eq (total (elements T) (fun k : T => total (elements V) (fun v : V => real (y_l k v) ** real (y_w k v))))%num (total
    (elements T) (fun x : T => real 1) - real 1)%num) ->
  (* no-return: no token comes before two positions, of either response *)
  (forall x : V, (total (elements T) (fun k : T => larger (choose (eq (total_where (elements T) (fun j : T => (real
    (place j) < real (place k))%num) (fun j : T => (real (place k) <= real (place j))%num) (fun j : T => real 1))%num
    (real 0)%num) (differ (total_where (elements T) (fun j : T => (real (place j) < real (place k))%num) (fun j : T =>
    (real (place k) <= real (place j))%num) (fun j : T => real 1))%num (real 0)%num) (real (start x)) (real 0) +
    total_where (elements T) (fun j : T => (andb (eq (total_where (elements T) (fun i : T => (andb (real (place i) < real
    (place k))%num (real (place j) < real (place i))%num)) (fun i : T => (orb (real (place k) <= real (place i))%num (real
    (place i) <= real (place j))%num)) (fun i : T => real 1))%num (real 0)%num) (real (place j) < real (place k))%num))
    (fun j : T => (orb (differ (total_where (elements T) (fun i : T => (andb (real (place i) < real (place k))%num (real
    (place j) < real (place i))%num)) (fun i : T => (orb (real (place k) <= real (place i))%num (real (place i) <= real
    (place j))%num)) (fun i : T => real 1))%num (real 0)%num) (real (place k) <= real (place j))%num)) (fun j : T => real
    (y_l j x))) (choose (eq (total_where (elements T) (fun j : T => (real (place j) < real (place k))%num) (fun j : T =>
    (real (place k) <= real (place j))%num) (fun j : T => real 1))%num (real 0)%num) (differ (total_where (elements T)
    (fun j : T => (real (place j) < real (place k))%num) (fun j : T => (real (place k) <= real (place j))%num) (fun j : T
    => real 1))%num (real 0)%num) (real (start x)) (real 0) + total_where (elements T) (fun j : T => (andb (eq
    (total_where (elements T) (fun i : T => (andb (real (place i) < real (place k))%num (real (place j) < real (place
    i))%num)) (fun i : T => (orb (real (place k) <= real (place i))%num (real (place i) <= real (place j))%num)) (fun i :
    T => real 1))%num (real 0)%num) (real (place j) < real (place k))%num)) (fun j : T => (orb (differ (total_where
    (elements T) (fun i : T => (andb (real (place i) < real (place k))%num (real (place j) < real (place i))%num)) (fun i
    : T => (orb (real (place k) <= real (place i))%num (real (place i) <= real (place j))%num)) (fun i : T => real 1))%num
    (real 0)%num) (real (place k) <= real (place j))%num)) (fun j : T => real (y_w j x)))) <= real 1)%num) ->
  (real 0 <= real d ** total (elements V) (fun x : V => total (elements V) (fun v : V => (total (elements T) (fun k : T
    => (choose (eq (total_where (elements T) (fun j : T => (real (place j) < real (place k))%num) (fun j : T => (real
    (place k) <= real (place j))%num) (fun j : T => real 1))%num (real 0)%num) (differ (total_where (elements T) (fun j :
    T => (real (place j) < real (place k))%num) (fun j : T => (real (place k) <= real (place j))%num) (fun j : T => real
    1))%num (real 0)%num) (real (start x)) (real 0) + total_where (elements T) (fun j : T => (andb (eq (total_where
    (elements T) (fun i : T => (andb (real (place i) < real (place k))%num (real (place j) < real (place i))%num)) (fun i
    : T => (orb (real (place k) <= real (place i))%num (real (place i) <= real (place j))%num)) (fun i : T => real 1))%num
    (real 0)%num) (real (place j) < real (place k))%num)) (fun j : T => (orb (differ (total_where (elements T) (fun i : T
    => (andb (real (place i) < real (place k))%num (real (place j) < real (place i))%num)) (fun i : T => (orb (real (place
    k) <= real (place i))%num (real (place i) <= real (place j))%num)) (fun i : T => real 1))%num (real 0)%num) (real
    (place k) <= real (place j))%num)) (fun j : T => real (y_w j x))) ** (real (y_w k v) - real (p x v))) - total
    (elements T) (fun k : T => (choose (eq (total_where (elements T) (fun j : T => (real (place j) < real (place k))%num)
    (fun j : T => (real (place k) <= real (place j))%num) (fun j : T => real 1))%num (real 0)%num) (differ (total_where
    (elements T) (fun j : T => (real (place j) < real (place k))%num) (fun j : T => (real (place k) <= real (place
    j))%num) (fun j : T => real 1))%num (real 0)%num) (real (start x)) (real 0) + total_where (elements T) (fun j : T =>
    (andb (eq (total_where (elements T) (fun i : T => (andb (real (place i) < real (place k))%num (real (place j) < real
    (place i))%num)) (fun i : T => (orb (real (place k) <= real (place i))%num (real (place i) <= real (place j))%num))
    (fun i : T => real 1))%num (real 0)%num) (real (place j) < real (place k))%num)) (fun j : T => (orb (differ
    (total_where (elements T) (fun i : T => (andb (real (place i) < real (place k))%num (real (place j) < real (place
    i))%num)) (fun i : T => (orb (real (place k) <= real (place i))%num (real (place i) <= real (place j))%num)) (fun i :
    T => real 1))%num (real 0)%num) (real (place k) <= real (place j))%num)) (fun j : T => real (y_l j x))) ** (real (y_l
    k v) - real (p x v)))) ** total (elements T) (fun k : T => (choose (eq (total_where (elements T) (fun j : T => (real
    (place j) < real (place k))%num) (fun j : T => (real (place k) <= real (place j))%num) (fun j : T => real 1))%num
    (real 0)%num) (differ (total_where (elements T) (fun j : T => (real (place j) < real (place k))%num) (fun j : T =>
    (real (place k) <= real (place j))%num) (fun j : T => real 1))%num (real 0)%num) (real (start x)) (real 0) +
    total_where (elements T) (fun j : T => (andb (eq (total_where (elements T) (fun i : T => (andb (real (place i) < real
    (place k))%num (real (place j) < real (place i))%num)) (fun i : T => (orb (real (place k) <= real (place i))%num (real
    (place i) <= real (place j))%num)) (fun i : T => real 1))%num (real 0)%num) (real (place j) < real (place k))%num))
    (fun j : T => (orb (differ (total_where (elements T) (fun i : T => (andb (real (place i) < real (place k))%num (real
    (place j) < real (place i))%num)) (fun i : T => (orb (real (place k) <= real (place i))%num (real (place i) <= real
    (place j))%num)) (fun i : T => real 1))%num (real 0)%num) (real (place k) <= real (place j))%num)) (fun j : T => real
    (y_w j x))) ** (real (y_w k v) - real (p x v))))))%num.
