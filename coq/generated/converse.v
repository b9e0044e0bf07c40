(** converse: a prompt with B_P(x) <= t has at least (1/M)(log((1-alpha)/alpha) + log((g+ - t)/(t - g-))) sentences.
    this project, candidate converse.
    Reading: M > 0. Prompts with P(x) > 0; a component is asked for its behaviour only after prompts that it can produce.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition converse : Prop :=
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
  (forall s : text (sentences W), possible W alpha Mixture s -> (orb (real t < B_P W alpha s)%num ((log ((real 1 - real
    alpha) / real alpha) + log ((real g_plus - real t) / (real t - real g_minus))) / real M <= size W s)%num)).
