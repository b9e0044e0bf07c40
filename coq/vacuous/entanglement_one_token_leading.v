(** entanglement.one-token.leading never applies: no world meets its hypotheses. They are those of
    generated/entanglement_one_token_leading.v, word for word; inhabited/entanglement_one_token_leading.v shows a world that
    meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition entanglement_one_token_leading_never_applies : Prop :=
  forall V : finite_set,
  (2 <= cardinality V)%nat ->
  forall p : V -> R,
  (forall x1 : V, 0 < p x1) ->
  (sum (elements V) (fun x1 : V => p x1) = 1) ->
  forall e_w : V -> R,
  (forall x1 : V, 0 <= e_w x1) ->
  (sum (elements V) (fun x1 : V => e_w x1) = 1) ->
  forall e_l : V -> R,
  (forall x1 : V, 0 <= e_l x1) ->
  (sum (elements V) (fun x1 : V => e_l x1) = 1) ->
  (* e_w: e_w is one token *)
  (forall v : V, (orb (eq (real (e_w v))%num (real 0)%num) (eq (real (e_w v))%num (real 1)%num))) ->
  (* e_l: e_l is one token *)
  (forall v : V, (orb (eq (real (e_l v))%num (real 0)%num) (eq (real (e_l v))%num (real 1)%num))) ->
  (* distinct: the tokens are distinct *)
  (forall v : V, (orb (eq (real (e_l v))%num (real 0)%num) (eq (real (e_w v))%num (real 0)%num))) ->
  (* leading: no token is more probable than the two together *)
  (forall x : V, (real (p x) <= total (elements V) (fun v : V => (real (e_l v) + real (e_w v)) ** real (p v)))%num) ->
  False.
