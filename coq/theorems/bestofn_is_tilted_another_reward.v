(** bestofn.is-tilted.another-reward: the best of n is the law tilted by another reward that orders answers alike. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Levels.
From Referee Require generated.bestofn_is_tilted_another_reward.
Open Scope R_scope.

Theorem bestofn_is_tilted_another_reward : generated.bestofn_is_tilted_another_reward.bestofn_is_tilted_another_reward.
Proof.
  intros Y _ p p0 p1 r n n1 many. laws.
  assert (2 <= n)%nat as n2 by (related_in many; apply INR_le; simpl; lra).
  assert (forall y, over_nonnegative (whole_power (total_where (elements Y) (fun z => (real (r z) <= real (r y))%num) (fun z => (real (r y) < real (r z))%num) (fun z => real (p z))) n
      - whole_power (total_where (elements Y) (fun z => (real (r z) < real (r y))%num) (fun z => (real (r y) <= real (r z))%num) (fun z => real (p z))) n)%num
      (total_where (elements Y) (fun z => (eq (real (r z)) (real (r y)))%num) (fun z => (differ (real (r z)) (real (r y)))%num) (fun z => real (p z)))
    = real (ratio p r (elements Y) n y)) as value_of.
  { intro y. pose proof (level_positive p r p0 (elements Y) y (elements_there Y y)) as L.
    evaluate. reflexivity. }
  intros y z.
  split; apply or_is.
  - destruct (Rle_lt_dec (r y) (r z)) as [H|H]; [left; related; exact H|right]. rewrite !value_of. apply lt_real.
      apply ratio_increases; try assumption; apply elements_there.
  - destruct (Req_dec (r y) (r z)) as [E|E]; [right|left; related; exact E]. rewrite !value_of. apply eq_real. apply ratio_same. exact E.
Qed.
