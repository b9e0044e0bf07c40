(** thm2-tight.negative-sentence never applies: no world meets its hypotheses. They are those of
    generated/thm2_tight_negative_sentence.v, word for word; inhabited/thm2_tight_negative_sentence.v shows a world that
    meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm2_tight_negative_sentence_never_applies : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  False.
