(** Bounds of the exponential by polynomials. *)

Require Import Reals Lra.
From Referee Require Import Numbers.
Open Scope R_scope.

(** A function that does not fall does not fall. *)
Lemma increasing_from (f f' : R -> R) a b : (forall c, derivable_pt_lim f c (f' c)) -> a <= b -> (forall c, a <= c <= b -> 0 <= f' c) -> f a <= f b.
Proof.
  intros D [L| ->] P; [|lra]. destruct (MVT_cor2 f f' a b L (fun c _ => D c)) as [c [E C]].
  assert (0 <= f' c * (b - a)) by (apply Rmult_le_pos; [apply P; lra|lra]). lra.
Qed.

Definition remainder_2 x : R := exp x - 1 - x - x ^ 2 / 2.
Definition remainder_3 x : R := exp x - 1 - x - x ^ 2 / 2 - x ^ 3 / 6.

Lemma remainder_2_slope x : derivable_pt_lim remainder_2 x (exp x - 1 - x).
Proof.
  unfold remainder_2. replace (exp x - 1 - x) with (exp x - 0 - 1 - (INR 2 * x ^ pred 2 * / 2)) by (simpl; field).
  repeat apply derivable_pt_lim_minus.
  - apply derivable_pt_lim_exp.
  - apply derivable_pt_lim_const.
  - apply derivable_pt_lim_id.
  - replace (INR 2 * x ^ pred 2 * / 2) with (INR 2 * x ^ pred 2 * / 2 + x ^ 2 * 0) by ring.
    apply (derivable_pt_lim_mult (fun y => y ^ 2) (fun _ => / 2)); [apply derivable_pt_lim_pow|apply derivable_pt_lim_const].
Qed.

Lemma remainder_3_slope x : derivable_pt_lim remainder_3 x (remainder_2 x).
Proof.
  replace (remainder_2 x) with (exp x - 1 - x - (INR 3 * x ^ pred 3 * / 6 + x ^ 3 * 0)) by (unfold remainder_2; simpl; field).
  unfold remainder_3. apply (derivable_pt_lim_minus remainder_2 (fun y => y ^ 3 / 6)); [apply remainder_2_slope|].
  apply (derivable_pt_lim_mult (fun y => y ^ 3) (fun _ => / 6)); [apply derivable_pt_lim_pow|apply derivable_pt_lim_const].
Qed.

Lemma exp_at_least x : 1 + x <= exp x.
Proof. apply exp_ineq1_le. Qed.

Lemma remainder_2_zero : remainder_2 0 = 0.
Proof. unfold remainder_2. rewrite exp_0. simpl. lra. Qed.

(** e^x >= 1 + x + x^2/2 + x^3/6 for every x. *)
Lemma exp_cubic x : 1 + x + x ^ 2 / 2 + x ^ 3 / 6 <= exp x.
Proof.
  assert (0 <= remainder_3 x) as H; [|unfold remainder_3 in H; lra].
  assert (remainder_3 0 = 0) as Z by (unfold remainder_3; rewrite exp_0; simpl; lra). rewrite <- Z.
  assert (forall a b, a <= b -> remainder_2 a <= remainder_2 b) as up.
  { intros a b L. apply (increasing_from _ _ a b remainder_2_slope L). intros c _. pose proof (exp_at_least c). lra. }
  destruct (Rle_lt_dec 0 x) as [P|P].
  - apply (increasing_from _ _ 0 x remainder_3_slope P). intros c C. rewrite <- remainder_2_zero. apply up. lra.
  - assert (- remainder_3 x <= - remainder_3 0) as K; [|lra].
    apply (increasing_from (fun y => - remainder_3 y) (fun y => - remainder_2 y) x 0).
    + intro c. apply derivable_pt_lim_opp. apply remainder_3_slope.
    + lra.
    + intros c C. pose proof (up c 0 ltac:(lra)) as U. rewrite remainder_2_zero in U. lra.
Qed.

(** (e^x + e^-x)/2 >= 1 + x^2/2. *)
Lemma cosh_quadratic x : 1 + x ^ 2 / 2 <= (exp (- x) + exp x) / 2.
Proof. pose proof (exp_cubic x). pose proof (exp_cubic (- x)). simpl in *. lra. Qed.
