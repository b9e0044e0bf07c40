(** lem5: KL(P-(.|s) || P(.|s)) <= log(1 + exp(log 1/alpha - beta|s|)) for the prompt of Theorem 1.
    Wolf et al., arXiv 2304.11082 v6, Lemma 5.
    Reading: The prompt of Theorem 1 is one with log-ratio at least beta|s|; for every number n of sentences there is one,
    with this divergence.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem5 : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (forall n : nat, (exists s : text (sentences W), length s = n /\ possible W alpha Minus s /\ ((real beta * real (INR
    n) <= LLR W s)%num /\ (KL_to_model W alpha s <= log (real 1 + (exponential (- (real beta * real (INR n))) / real
    alpha)))%num))).
