(** lem3-uniform: one path gains more than beta per sentence at every prefix.
    Wolf et al., arXiv 2304.11082 v6, proof of Lemma 3.
    Reading: The hypothesis is the lemma's own (an average over prefixes); the path has q = (1/beta) log(1/eps) sentences,
    rounded up.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem3_uniform : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall epsilon : R,
  0 < epsilon ->
  (real epsilon < real 1)%num ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (exists length_s : nat, rounds_up (log (real 1 / real epsilon) / real beta)%num length_s /\ (exists s : text
    (sentences W), length s = length_s /\ possible W alpha Minus s /\ (forall s0 after_s0 : text (sentences W), s = s0 ++
    after_s0 -> s0 <> [] -> (real beta * size W s0 < LLR W s0)%num))).
