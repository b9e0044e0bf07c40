(** thm2-tight.no-positivity: the same without positivity, at a cost of log 1/|gamma|.
    this project, candidate thm2-tight.
    Reading: s0 is drawn from P+ with any number |s0| of sentences; P-(s0) > 0 then, as beta' is finite. The length is that
    of the prompt after s0, rounded up. The hypotheses hold for every prefix and every number of sentences. k = sqrt((1 -
    delta)/delta); Definition 2.6 is not assumed.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition thm2_tight_no_positivity : Prop :=
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
  (forall m : nat, (with_probability W alpha (real 1 - real delta)%num Plus [] m (fun s0 => (exists length_s : nat,
    rounds_up (real 1 + (((real beta_prime * real (INR m)) + (square_root (real (INR m)) * real sigma * square_root (real
    1 - real delta) / square_root (real delta)) + log (- (real 1 / real gamma)) + log ((real 1 - real alpha) / real alpha)
    + log ((real 1 - real epsilon - real gamma) / real epsilon)) / real beta))%num length_s /\ (exists s : text (sentences
    W), length s = length_s /\ possible W alpha Mixture (s0 ++ s) /\ (B_P W alpha (s0 ++ s) < real epsilon + real
    gamma)%num))))).
