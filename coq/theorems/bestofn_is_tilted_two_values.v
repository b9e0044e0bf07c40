(** bestofn.is-tilted.two-values: the best of n is a tilted law where the reward takes two values. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Levels.
From Referee Require generated.bestofn_is_tilted_two_values.
Open Scope R_scope.

Theorem bestofn_is_tilted_two_values : generated.bestofn_is_tilted_two_values.bestofn_is_tilted_two_values.
Proof.
  intros Y _ p p0 p1 r n n1 many _ two_values. laws.
  assert (2 <= n)%nat as n2 by (related_in many; apply INR_le; simpl; lra).
  assert (forall y, over_nonnegative (whole_power (total_where (elements Y) (fun z => (real (r z) <= real (r y))%num) (fun z => (real (r y) < real (r z))%num) (fun z => real (p z))) n
      - whole_power (total_where (elements Y) (fun z => (real (r z) < real (r y))%num) (fun z => (real (r y) <= real (r z))%num) (fun z => real (p z))) n)%num
      (total_where (elements Y) (fun z => (eq (real (r z)) (real (r y)))%num) (fun z => (differ (real (r z)) (real (r y)))%num) (fun z => real (p z)))
    = real (ratio p r (elements Y) n y)) as value_of.
  { intro y. pose proof (level_positive p r p0 (elements Y) y (elements_there Y y)) as L.
    evaluate. reflexivity. }
  split; [intros y z|intros x y z].
  - split; apply or_is.
    + destruct (Rle_lt_dec (r y) (r z)) as [H|H]; [left; related; exact H|right]. rewrite !value_of. apply lt_real.
      apply ratio_increases; try assumption; apply elements_there.
    + destruct (Req_dec (r y) (r z)) as [E|E]; [right|left; related; exact E]. rewrite !value_of. apply eq_real. apply ratio_same. exact E.
  - rewrite !value_of. pose proof (fun y => ratio_positive p r (elements Y) p0 n y (elements_there Y y) n1) as pos.
    related; try apply pos. assert (r x = r y \/ r y = r z \/ r z = r x) as cases.
    { specialize (two_values x y z). apply or_is in two_values. destruct two_values as [H|H]; [apply or_is in H; destruct H as [H|H]|]; related_in H; auto. }
    destruct cases as [E|[E|E]].
    + rewrite (ratio_same p r (elements Y) n x y E), E. ring.
    + rewrite (ratio_same p r (elements Y) n y z E), E. ring.
    + rewrite <- (ratio_same p r (elements Y) n z x E), <- E. ring.
Qed.
