(** elasticity.resumed: more pre-training helps pre-training and hurts alignment. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_resumed.
Open Scope R_scope.

Theorem elasticity_resumed : generated.elasticity_resumed.elasticity_resumed.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 l l0 resumed.
  assert (forall x, Pt x = Pp x) as E by (intro x; specialize (resumed x); related_in resumed; exact resumed).
  destruct (resumed_slopes X Pp Pa Pt Pp0 Pp1 Pa0 Pa1 Pt0 Pt1 k l k0 l0 E) as [C [S1 S2]].
  rewrite !slope_rate by (try assumption; first [apply data_pre | apply data_aligned]; assumption).
  split; related; [exact S1|]. rewrite S2. nra.
Qed.
