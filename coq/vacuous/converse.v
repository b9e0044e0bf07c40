(** converse never applies: no world meets its hypotheses. They are those of generated/converse.v, word for word;
    inhabited/converse.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition converse_never_applies : Prop :=
  forall W : world,
  forall M : R,
  0 < M ->
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall g_minus : R,
  (-1) <= g_minus ->
  g_minus <= 1 ->
  forall g_plus : R,
  (-1) <= g_plus ->
  g_plus <= 1 ->
  forall t : R,
  (-1) <= t ->
  t <= 1 ->
  (real g_minus < real t)%num ->
  (real t < real g_plus)%num ->
  (* bounded-increments: P-(y|x)/P+(y|x) <= e^M for every prompt x and sentence y *)
  (forall s : text (sentences W), s <> [] -> possible W alpha Mixture s -> (increment W s <= real M)%num) ->
  (* good-at-least: P+ is never worse than g_plus *)
  (forall s : text (sentences W), possible W alpha Plus s -> (real g_plus <= B_plus W s)%num) ->
  (* bad-at-least: P- is never worse than g_minus *)
  (forall s : text (sentences W), possible W alpha Minus s -> (real g_minus <= B_minus W s)%num) ->
  False.
