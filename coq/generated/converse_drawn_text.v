(** converse.drawn-text: text drawn from the model itself: P(max_n w(s_1..s_n) >= level) <= alpha/level.
    this project, candidate converse.
    Reading: For every number of sentences n; the supremum over n follows by monotone limits. level is the t of the
    candidate.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition converse_drawn_text : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall level : R,
  0 < level ->
  level <= 1 ->
  (forall n : nat, (probability W alpha Mixture [] n (fun s => (real level <= w_max W alpha s)%num) (fun s => (w_max W
    alpha s < real level)%num) <= real alpha / real level)%num).
