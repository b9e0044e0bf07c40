(** thm2-tight.negative-sentence: some negative sentence has P-(y|h)/P+(y|h) >= |gamma| wherever B_{P-}(h) <= gamma.
    this project, candidate thm2-tight.
    Reading: Prefixes h that both components can produce; the sentence is one that P- can say there.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm2_tight_negative_sentence : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (forall s0 : text (sentences W), possible W alpha Minus s0 -> possible W alpha Plus s0 -> (exists s : text (sentences
    W), length s = 1%nat /\ possible W alpha Minus (s0 ++ s) /\ (andb (- (real gamma * last_plus W (s0 ++ s)) <=
    last_minus W (s0 ++ s))%num (B_last W (s0 ++ s) < real 0)%num))).
