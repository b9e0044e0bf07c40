(** def6: P+ positive with respect to P-: a negative sentence raises the log-ratio.
    Wolf et al., arXiv 2304.11082 v6, Definition 2.6.
    Reading: Prefixes that both components can produce (elsewhere one of the two conditional laws is not defined); every
    sentence of the alphabet with B(y) < 0, so each of them has positive probability under P-. Audited is what it is used
    for.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition def6 : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  (* positive: P+ is positive with respect to P-: every negative sentence is likelier under P- *)
  (forall s0 : text (sentences W), possible W alpha Minus s0 -> possible W alpha Plus s0 -> (forall s : text (sentences
    W), length s = 1%nat -> ((real 0 <= B_last W (s0 ++ s))%num \/ (last_plus W (s0 ++ s) < last_minus W (s0 ++ s))%num)))
    ->
  (forall s0 : text (sentences W), possible W alpha Minus s0 -> possible W alpha Plus s0 -> (forall s : text (sentences
    W), length s = 1%nat -> possible W alpha Minus (s0 ++ s) -> ((real 0 <= B_last W (s0 ++ s))%num \/ (real 0 < increment
    W (s0 ++ s))%num))).
