(** average-negativity: Theorem 1 when P- is bad on average over its own prompts only.
    this project, candidate average-negativity.
    Reading: A length that is not an integer is rounded up, a negative one is 0; the prompt has exactly that many sentences.
    The supremum of Definition 2.5 is replaced by E over s ~ P- of B_{P-}(s), for every number of sentences.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition average_negativity : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall epsilon : R,
  0 < epsilon ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative-on-average: B_{P-} is at most gamma on average over prompts drawn from P-, for each length *)
  (forall n : nat, (average W alpha Minus [] n (fun s => B_minus W s) <= real gamma)%num) ->
  (exists length_s : nat, rounds_up ((log (real 4) + log (real 1 / real alpha) + log (real 1 / real epsilon)) / real
    beta)%num length_s /\ (exists s : text (sentences W), length s = length_s /\ possible W alpha Mixture s /\ (B_P W
    alpha s < real epsilon + real gamma)%num)).
