(** bestofn.gibbs: reward less a price for divergence is largest at the tilted law, and there only. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Gibbs.
From Referee Require generated.bestofn_gibbs.
Open Scope R_scope.

Theorem bestofn_gibbs : generated.bestofn_gibbs.bestofn_gibbs.
Proof.
  intros Y _ pi_0 q0 q1 pi_1 p0 p1 r lam lam0. laws.
  pose proof (partition_positive Y pi_0 r lam q0 q1) as Z0. pose proof (tilted_positive Y pi_0 r lam q0 q1) as t0.
  pose proof (tilted_total Y pi_0 r lam q0 q1) as t1.
  assert (forall f : Y -> R, sum (elements Y) (fun z => if Rlt_dec 0 (exp (r z / lam) * pi_0 z / sum (elements Y) (fun z0 => exp (r z0 / lam) * pi_0 z0)) then f z else 0)
    = sum (elements Y) f) as S by (intro f; apply (sum_positive (elements Y) (tilted Y pi_0 r lam)); exact t0).

  assert (forall p, sum (elements Y) (fun y => (ln (p y) - ln (pi_0 y)) * p y) = divergence Y p pi_0) as D by reflexivity.
  pose proof (penalised Y pi_0 r lam q0 q1 lam0 pi_1 p0 p1) as P. pose proof (divergence_nonneg Y pi_1 (tilted Y pi_0 r lam) p0 p1 t0 t1) as N.
  assert (0 <= lam * divergence Y pi_1 (tilted Y pi_0 r lam)) as N' by (apply Rmult_le_pos; lra).
  repeat split.
  - related; fold (partition Y pi_0 r lam); try exact Z0; try apply q0.
    rewrite !sum_support by (try assumption; intros x ->; ring).
    change (sum (elements Y) (fun y => pi_1 y * r y) + - (lam * divergence Y pi_1 pi_0) <= lam * ln (partition Y pi_0 r lam)). lra.
  - related; fold (partition Y pi_0 r lam) in *; try lra; try exact Z0; try (apply t0); try apply q0.
    rewrite !S. pose proof (penalised Y pi_0 r lam q0 q1 lam0 (tilted Y pi_0 r lam) (fun y => Rlt_le _ _ (t0 y)) t1) as Q.
    rewrite divergence_self in Q.
    transitivity (sum (elements Y) (fun y => tilted Y pi_0 r lam y * r y) - lam * divergence Y (tilted Y pi_0 r lam) pi_0); [|lra].
    unfold Rminus. f_equal; [|f_equal; f_equal]; [|unfold divergence]; apply sum_ext; intros y _; unfold tilted; field; lra.
  - apply or_is. destruct N as [N|N].
    + right. related; fold (partition Y pi_0 r lam); try exact Z0; try apply q0.
      rewrite !sum_support by (try assumption; intros x ->; ring).
      assert (0 < lam * divergence Y pi_1 (tilted Y pi_0 r lam)) by (apply Rmult_lt_0_compat; assumption).
      change (sum (elements Y) (fun y => pi_1 y * r y) + - (lam * divergence Y pi_1 pi_0) < lam * ln (partition Y pi_0 r lam)). lra.
    + left. related; fold (partition Y pi_0 r lam); try lra.
      rewrite sum_zero; [ring|]. intros y _.
      pose proof (divergence_zero Y pi_1 (tilted Y pi_0 r lam) p0 p1 t0 t1 (eq_sym N) y) as E. rewrite E. unfold tilted.
      rewrite Rplus_opp_r. apply Rabs_R0.
Qed.
