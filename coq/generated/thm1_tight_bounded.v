(** thm1-tight.bounded: the tight length when P+ is never better than g_top.
    this project, candidate thm1-tight.
    Reading: A length that is not an integer is rounded up, a negative one is 0; the prompt has exactly that many sentences.
    (g_top - gamma - eps) replaces (1 - gamma - eps).
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm1_tight_bounded : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall epsilon : R,
  0 < epsilon ->
  forall g_top : R,
  (-1) <= g_top ->
  g_top <= 1 ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (real epsilon < real g_top - real gamma)%num ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (* bounded-good: P+ is never better than g_top *)
  (forall s : text (sentences W), possible W alpha Plus s -> (B_plus W s <= real g_top)%num) ->
  (exists length_s : nat, rounds_up (choose ((real 1 - real alpha) * (real g_top - real gamma) < real epsilon)%num (real
    epsilon <= (real 1 - real alpha) * (real g_top - real gamma))%num (real 0) (larger (real 1) ((log ((real 1 - real
    alpha) / real alpha) + log ((real g_top - real epsilon - real gamma) / real epsilon)) / real beta)))%num length_s /\
    (exists s : text (sentences W), length s = length_s /\ possible W alpha Mixture s /\ (B_P W alpha s < real epsilon +
    real gamma)%num)).
