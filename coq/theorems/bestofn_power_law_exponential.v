(** bestofn.power-law.exponential: on finitely many prompts the mean failure falls exponentially. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.bestofn_power_law_exponential.
Open Scope R_scope.

Theorem bestofn_power_law_exponential : generated.bestofn_power_law_exponential.bestofn_power_law_exponential.
Proof.
  intros X _ mu mu0 mu1 p p0 p1 N n1 least l0 l1 hard. laws. related. rewrite sum_support by (try assumption; intros x ->; ring).
  apply Rle_trans with (sum (elements X) (fun x => exp (- (INR N * least)) * mu x)); [|rewrite sum_scale, mu1; lra].
  apply sum_le. intros x _. destruct (mu0 x) as [P|<-]; [|rewrite !Rmult_0_r; lra]. apply Rmult_le_compat_r; [lra|].
  assert (least <= p x) as H.
  { specialize (hard x). apply or_is in hard. destruct hard as [H|H]; related_in H; lra. }
  replace (exp (- (INR N * least))) with (exp (- least) ^ N).
  - apply pow_incr. specialize (p1 x). pose proof (exp_ineq1_le (- least)). lra.
  - clear. induction N as [|N IH]; [simpl; rewrite Rmult_0_l, Ropp_0, exp_0; reflexivity|].
    rewrite S_INR. simpl. rewrite IH, <- exp_plus. f_equal. ring.
Qed.
