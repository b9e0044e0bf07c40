(** lem3: some prompt has likelihood ratio below eps.
    Wolf et al., arXiv 2304.11082 v6, Lemma 3.
    Reading: P0 is P-, P1 is P+; 0 < eps < 1, as at eps = 1 the length is 0 and the ratio of the empty prompt is 1, not
    less; a length that is not an integer is rounded up; a prompt has P0(s) > 0.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem3 : Prop :=
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
    (sentences W), length s = length_s /\ possible W alpha Minus s /\ (inverse_likelihood_ratio W s < real epsilon)%num)).
