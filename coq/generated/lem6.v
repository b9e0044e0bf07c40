(** lem6: disjoint supports: KL(P- || P) = log 1/alpha.
    Wolf et al., arXiv 2304.11082 v6, Lemma 6.
    Reading: Divergence of the laws of texts of n >= 1 sentences, for every n; n = 1 is that of the next sentence with no
    prompt. Supports are disjoint on first sentences, hence on all texts. After a prompt the mixture is P- itself, and the
    divergence 0.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition lem6 : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (* disjoint: no sentence can open a text of both components *)
  (forall s : text (sentences W), length s = 1%nat -> possible W alpha Minus s -> (eq (P_plus W s)%num (real 0)%num)) ->
  ((forall s : text (sentences W), length s = 0%nat -> possible W alpha Mixture s -> (eq (KL_to_model W alpha s)%num
    (log (real 1 / real alpha))%num)) /\ (forall n : nat, (1 <= n)%nat -> (eq (average W alpha Minus [] n (fun s => log
    (P_minus W s / P W alpha s)))%num (log (real 1 / real alpha))%num))).
