(** thm2-tight.no-positivity never applies: no world meets its hypotheses. They are those of
    generated/thm2_tight_no_positivity.v, word for word; inhabited/thm2_tight_no_positivity.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm2_tight_no_positivity_never_applies : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall beta_prime : R,
  0 < beta_prime ->
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
  (* prompt-distinguishable: P- is beta-prompt-distinguishable from P+ *)
  (forall s0 : text (sentences W), s0 <> [] -> possible W alpha Minus s0 -> ((real 0 <= B_last W s0)%num \/ (forall n :
    nat, (real beta < average W alpha Minus s0 n (fun s => KL W s))%num))) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (* undistinguishable: P+ is beta'-undistinguishable from P- *)
  (forall n : nat, (average W alpha Plus [] n (fun s => KL_reverse W s) < real beta_prime)%num) ->
  (* similar-plus: P+ is sigma-similar to P- *)
  (forall s0 : text (sentences W), possible W alpha Plus s0 -> (forall n : nat, (1 <= n)%nat -> (variance W alpha Plus
    s0 n (fun s => gain W s s0) < real (INR n) * whole_power (real sigma) 2)%num)) ->
  False.
