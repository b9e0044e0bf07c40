(** slides-sigmoid: the strict form. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.slides_sigmoid theorems.lem7.
Import ListNotations.
Open Scope R_scope.

Theorem slides_sigmoid : generated.slides_sigmoid.slides_sigmoid.
Proof.
  intros W alpha a0 a1 beta b0 distinguishable binary bad n.
  destruct (theorems.lem7.sigmoid W alpha beta n a0 a1 distinguishable bad) as [s [H1 [H2 H3]]].
  exists s. split; [exact H1|]. split; [exact H2|]. rewrite B_P_real by exact H2. reals.
  pose proof (exp_pos (beta * INR n)). assert (0 < alpha * exp (beta * INR n)) by positive.
  unfold Rdiv in H3. lra.
Qed.
