(** entanglement.ratio.orpo: d_w/d_l of ORPO. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_orpo.
Open Scope R_scope.

Theorem entanglement_ratio_orpo : generated.entanglement_ratio_orpo.entanglement_ratio_orpo.
Proof.
  intros L_l l0 L_w w0 mu mu0 n_l l1 n_w w1 w_neg l_neg mu_pos. related_in w_neg. related_in l_neg. related_in mu_pos.
  assert (0 < INR n_l) as nl by (apply lt_0_INR; lia). assert (0 < INR n_w) as nw by (apply lt_0_INR; lia).
  assert (forall a n, a < 0 -> 0 < n -> 0 < exp (a / n) < 1) as u01.
  { intros a n a0 n0. split; [apply exp_pos|]. rewrite <- exp_0. apply exp_increasing.
    assert (0 < - a / n) by (apply Rdiv_lt_0_compat; lra). unfold Rdiv in *. lra. }
  pose proof (u01 L_w (INR n_w) w_neg nw) as [u0 u1]. pose proof (u01 L_l (INR n_l) l_neg nl) as [v0 v1].
  assert (exp (- (L_w / INR n_w)) = / exp (L_w / INR n_w)) as iu by apply exp_Ropp.
  assert (exp (- (L_l / INR n_l)) = / exp (L_l / INR n_l)) as iv by apply exp_Ropp.
  related; rewrite ?iu, ?iv; set (u := exp (L_w / INR n_w)) in *; set (v := exp (L_l / INR n_l)) in *; clearbody u v;
    assert (0 < u * (1 - v)) by (apply Rmult_lt_0_compat; lra); assert (0 < (1 - u) * v) by (apply Rmult_lt_0_compat; lra).
  - apply Rgt_not_eq. match goal with |- ?a > 0 => replace a with (mu * ((1 - u) * v) / (INR n_l * (1 - v) * (u * (1 - v) + (1 - u) * v))) end.
    + unfold Rdiv. positive.
    + unfold Rsqr. field. repeat split; nra.
  - unfold Rsqr. field. repeat split; try lra.
    match goal with |- ?x <> 0 => replace x with ((1 - u) * v * (INR n_w * INR n_w)) by ring end. nonzero.
Qed.
