(** elasticity.more-data.little: more pre-training, more elastic, where alignment gives every leaf at least twice the data. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_more_data_little.
Open Scope R_scope.

Theorem elasticity_more_data_little : generated.elasticity_more_data_little.elasticity_more_data_little.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 k_more K0 kK resumed little. laws. related_in kK.
  assert (forall x, Pt x = Pp x) as E by (intro x; specialize (resumed x); related_in resumed; exact resumed).
  assert (forall x, 2 * k_more * Pp x <= Pa x) as D by (intro x; specialize (little x); related_in little; exact little).
  rewrite !slope_rate by (try assumption; first [lra | apply data_aligned; try assumption; lra]). related. rewrite !slope_sum, Pa1, !Rplus_0_r.
  rewrite (sum_ext _ (fun x => Pa x * Pt x / data X Pp Pa Pt k 0 x) (fun x => Pa x * Pp x / (k * Pp x + Pa x)))
    by (intros x _; unfold data; rewrite E; f_equal; f_equal; ring).
  rewrite (sum_ext _ (fun x => Pa x * Pt x / data X Pp Pa Pt k_more 0 x) (fun x => Pa x * Pp x / (k_more * Pp x + Pa x)))
    by (intros x _; unfold data; rewrite E; f_equal; f_equal; ring).
  apply dominated_sum; assumption.
Qed.
