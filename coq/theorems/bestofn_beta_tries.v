(** bestofn.beta-tries: one try more changes log(N^A E(1 - p)^N) by at most A (A + B + 1)/N^2. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.bestofn_beta_tries.
Open Scope R_scope.

Theorem bestofn_beta_tries : generated.bestofn_beta_tries.bestofn_beta_tries.
Proof.
  intros A a0 B b0 N n1. apply le_INR in n1. simpl (INR 1) in n1. set (n := INR N) in *. related; fold n; try (apply Rdiv_lt_0_compat; lra); try lra;
    try (apply Rgt_not_eq, pow_lt; lra); try positive.
  assert (forall u v, 0 < u -> u <= v -> (v - u) / v <= ln (v / u) <= (v - u) / u) as between.
  { intros u v u0 uv. split.
    - pose proof (ln_le_minus (u / v) ltac:(apply Rdiv_lt_0_compat; lra)) as H. rewrite ln_quotient in H |- * by lra.
      replace ((v - u) / v) with (- (u / v - 1)) by (field; lra). lra.
    - pose proof (ln_le_minus (v / u) ltac:(apply Rdiv_lt_0_compat; lra)) as H.
      replace ((v - u) / u) with (v / u - 1) by (field; lra). exact H. }
  pose proof (between n (1 + n) ltac:(lra) ltac:(lra)) as [L1 U1]. pose proof (between (B + n) (A + B + n) ltac:(lra) ltac:(lra)) as [L2 U2].
  replace (ln ((B + n) / (A + B + n))) with (- ln ((A + B + n) / (B + n))) by (rewrite !ln_quotient by lra; ring).
  replace (1 + n - n) with 1 in * by ring. replace (A + B + n - (B + n)) with A in * by ring.
  set (x := ln ((1 + n) / n)) in *. set (y := ln ((A + B + n) / (B + n))) in *. clearbody x y n.
  assert (0 < n ^ 2) as n2 by (apply pow_lt; lra).
  assert (A * x <= A * (1 / n)) by (apply Rmult_le_compat_l; lra). assert (A * (1 / (1 + n)) <= A * x) by (apply Rmult_le_compat_l; lra).
  apply Rabs_le. split.
  - apply Rle_trans with (A * (1 / (1 + n)) - A / (B + n)); [|lra].
    apply (Rmult_le_reg_r (n ^ 2 * ((1 + n) * (B + n)))); [positive|].
    replace (- (A * (1 + A + B) / n ^ 2) * (n ^ 2 * ((1 + n) * (B + n)))) with (- (A * (1 + A + B) * ((1 + n) * (B + n)))) by (field; lra).
    replace ((A * (1 / (1 + n)) - A / (B + n)) * (n ^ 2 * ((1 + n) * (B + n)))) with (A * (n ^ 2 * (B - 1))) by (field; lra).
    assert (n ^ 2 <= (1 + n) * (B + n)) as X by nra. assert (0 <= (A + B) * ((1 + n) * (B + n))) by (apply Rmult_le_pos; nra).
    assert (0 <= n ^ 2 * B) by (apply Rmult_le_pos; lra).
    assert (0 <= A * ((1 + A + B) * ((1 + n) * (B + n)) + n ^ 2 * (B - 1))) by (apply Rmult_le_pos; lra). lra.
  - apply Rle_trans with (A * (1 / n) - A / (A + B + n)); [lra|].
    replace (A * (1 / n) - A / (A + B + n)) with (A * (A + B) / (n * (A + B + n))) by (field; lra).
    apply Rmult_le_compat; try nra; [left; positive|]. apply Rinv_le_contravar; [exact n2|]. nra.
Qed.
