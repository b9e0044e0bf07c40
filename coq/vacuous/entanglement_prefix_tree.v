(** entanglement.prefix-tree never applies: no world meets its hypotheses. They are those of
    generated/entanglement_prefix_tree.v, word for word; inhabited/entanglement_prefix_tree.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_prefix_tree_never_applies : Prop :=
  forall V : finite_set,
  (2 <= cardinality V)%nat ->
  forall S_ : finite_set,
  (1 <= cardinality S_)%nat ->
  forall A : finite_set,
  (1 <= cardinality A)%nat ->
  forall B : finite_set,
  (1 <= cardinality B)%nat ->
  forall p : V -> R,
  (forall x1 : V, 0 < p x1) ->
  (sum (elements V) (fun x1 : V => p x1) = 1) ->
  forall p_s : S_ -> V -> R,
  (forall x1 : S_, forall x2 : V, 0 < p_s x1 x2) ->
  (forall x1 : S_, sum (elements V) (fun x2 : V => p_s x1 x2) = 1) ->
  forall p_a : A -> V -> R,
  (forall x1 : A, forall x2 : V, 0 < p_a x1 x2) ->
  (forall x1 : A, sum (elements V) (fun x2 : V => p_a x1 x2) = 1) ->
  forall p_b : B -> V -> R,
  (forall x1 : B, forall x2 : V, 0 < p_b x1 x2) ->
  (forall x1 : B, sum (elements V) (fun x2 : V => p_b x1 x2) = 1) ->
  forall e_w : V -> R,
  (forall x1 : V, 0 <= e_w x1) ->
  (sum (elements V) (fun x1 : V => e_w x1) = 1) ->
  forall e_l : V -> R,
  (forall x1 : V, 0 <= e_l x1) ->
  (sum (elements V) (fun x1 : V => e_l x1) = 1) ->
  forall e_s : S_ -> V -> R,
  (forall x1 : S_, forall x2 : V, 0 <= e_s x1 x2) ->
  (forall x1 : S_, sum (elements V) (fun x2 : V => e_s x1 x2) = 1) ->
  forall e_a : A -> V -> R,
  (forall x1 : A, forall x2 : V, 0 <= e_a x1 x2) ->
  (forall x1 : A, sum (elements V) (fun x2 : V => e_a x1 x2) = 1) ->
  forall e_b : B -> V -> R,
  (forall x1 : B, forall x2 : V, 0 <= e_b x1 x2) ->
  (forall x1 : B, sum (elements V) (fun x2 : V => e_b x1 x2) = 1) ->
  forall d : R,
  0 < d ->
  forall later_l : nat,
  (0 <= later_l)%nat ->
  (later_l <= 1)%nat ->
  forall later_w : nat,
  (0 <= later_w)%nat ->
  (later_w <= 1)%nat ->
  forall least : R,
  0 < least ->
  forall shared : nat,
  (0 <= shared)%nat ->
  (shared <= 1)%nat ->
  (* e_w: e_w: one token each *)
  (forall v : V, (orb (eq (real (e_w v))%num (real 0)%num) (eq (real (e_w v))%num (real 1)%num))) ->
  (* e_l: e_l: one token each *)
  (forall v : V, (orb (eq (real (e_l v))%num (real 0)%num) (eq (real (e_l v))%num (real 1)%num))) ->
  (* e_s: e_s: one token each *)
  (forall s : S_, (forall v : V, (orb (eq (real (e_s s v))%num (real 0)%num) (eq (real (e_s s v))%num (real 1)%num))))
    ->
  (* e_a: e_a: one token each *)
  (forall a : A, (forall v : V, (orb (eq (real (e_a a v))%num (real 0)%num) (eq (real (e_a a v))%num (real 1)%num)))) ->
  (* e_b: e_b: one token each *)
  (forall b : B, (forall v : V, (orb (eq (real (e_b b v))%num (real 0)%num) (eq (real (e_b b v))%num (real 1)%num)))) ->
  (* distinct: the responses part *)
  (forall v : V, (orb (eq (real (e_l v))%num (real 0)%num) (eq (real (e_w v))%num (real 0)%num))) ->
  (* positive: the row where they part is positive: it has a least probability *)
  (forall v : V, (real least <= real (p v))%num) ->
  False.
