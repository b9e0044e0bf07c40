(** converse.after-prefix: the same after an aligning prompt s0, which adds log P+(s0)/P-(s0).
    this project, candidate converse.
    Reading: s is s0 followed by the prompt, whose length is |s| - |s0|; texts with P-(s) > 0, so that the logarithm is
    defined.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition converse_after_prefix : Prop :=
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
  (forall s : text (sentences W), possible W alpha Minus s -> (forall s0 after_s0 : text (sentences W), s = s0 ++
    after_s0 -> (orb (real t < B_P W alpha s)%num ((log ((real 1 - real alpha) / real alpha) + log ((real g_plus - real t)
    / (real t - real g_minus)) + log (P_plus W s0) - log (P_minus W s0)) / real M <= size W s - size W s0)%num))).
