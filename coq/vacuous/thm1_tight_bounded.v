(** thm1-tight.bounded never applies: no world meets its hypotheses. They are those of generated/thm1_tight_bounded.v, word
    for word; inhabited/thm1_tight_bounded.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm1_tight_bounded_never_applies : Prop :=
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
  False.
