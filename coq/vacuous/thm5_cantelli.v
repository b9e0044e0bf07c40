(** thm5-cantelli never applies: no world meets its hypotheses. They are those of generated/thm5_cantelli.v, word for word;
    inhabited/thm5_cantelli.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm5_cantelli_never_applies : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall delta : R,
  0 < delta ->
  delta < 1 ->
  forall epsilon : R,
  0 < epsilon ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  forall sigma : R,
  0 < sigma ->
  (real epsilon < real 1 - real gamma)%num ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (* similar: P- is sigma-similar to P+ *)
  (forall s0 : text (sentences W), possible W alpha Minus s0 -> (forall n : nat, (1 <= n)%nat -> (variance W alpha Minus
    s0 n (fun s => gain W s s0) < real (INR n) * whole_power (real sigma) 2)%num)) ->
  False.
