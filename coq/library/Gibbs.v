(** Relative entropy of laws on a set, and laws that are tilted by a reward. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
Open Scope R_scope.

Section Entropy.
Variable Y : finite_set.
Variables p q : Y -> R.
Hypotheses (p0 : forall y, 0 <= p y) (p1 : sum (elements Y) p = 1) (q0 : forall y, 0 < q y) (q1 : sum (elements Y) q = 1).

Definition divergence : R := sum (elements Y) (fun y => (ln (p y) - ln (q y)) * p y).
Definition excess (y : Y) : R := (ln (p y) - ln (q y)) * p y - p y + q y.

Lemma excess_of a b : 0 < a -> 0 < b -> (ln a - ln b) * a - a + b = a * (exp (ln (b / a)) - 1 - ln (b / a)).
Proof.
  intros a0 b0. rewrite exp_ln by (apply Rdiv_lt_0_compat; assumption). rewrite ln_quotient by assumption. field. lra.
Qed.

Lemma excess_nonneg y : 0 <= excess y.
Proof.
  unfold excess. destruct (p0 y) as [P|<-]; [|pose proof (q0 y); lra]. rewrite excess_of by (try exact P; apply q0).
  apply Rmult_le_pos; [lra|]. pose proof (exp_ineq1_le (ln (q y / p y))). lra.
Qed.

Lemma excess_zero y : excess y = 0 -> p y = q y.
Proof.
  unfold excess. intro E. destruct (p0 y) as [P|P]; [|rewrite <- P in E; pose proof (q0 y); lra].
  rewrite excess_of in E by (try exact P; apply q0). apply Rmult_integral in E. destruct E as [E|E]; [lra|].
  destruct (Req_dec (ln (q y / p y)) 0) as [Z|Z]; [|pose proof (exp_ineq1 _ Z); lra].
  rewrite ln_quotient in Z by (try exact P; apply q0). apply ln_inv; [exact P|apply q0|lra].
Qed.

Lemma divergence_excess : divergence = sum (elements Y) excess.
Proof. unfold divergence, excess. rewrite sum_plus, sum_minus, p1, q1. ring. Qed.

(** Gibbs' inequality, and when it is an equality. *)
Theorem divergence_nonneg : 0 <= divergence.
Proof. rewrite divergence_excess. apply sum_nonneg. intros y _. apply excess_nonneg. Qed.

Theorem divergence_zero : divergence = 0 -> forall y, p y = q y.
Proof.
  intros E y. apply excess_zero. apply (sum_zero_terms (elements Y) excess); [intros; apply excess_nonneg|rewrite <- divergence_excess; exact E|apply elements_there].
Qed.
End Entropy.

Section Tilted.
Variable Y : finite_set.
Variables (q r : Y -> R) (lam : R).
Hypotheses (q0 : forall y, 0 < q y) (q1 : sum (elements Y) q = 1) (lam0 : 0 < lam).

Definition partition : R := sum (elements Y) (fun z => exp (r z / lam) * q z).
Definition tilted (y : Y) : R := exp (r y / lam) * q y / partition.

Lemma some_element : exists y : Y, True.
Proof.
  destruct (sum_lt_exists (elements Y) (fun _ => 0) q) as [y _]; [rewrite q1, sum_zero by reflexivity; lra|exists y; exact I].
Qed.

Lemma partition_positive : 0 < partition.
Proof.
  destruct some_element as [y _]. apply Rlt_le_trans with (exp (r y / lam) * q y).
  - apply Rmult_lt_0_compat; [apply exp_pos|apply q0].
  - apply (term_le_sum (elements Y) (fun z => exp (r z / lam) * q z)); [|apply elements_there].
    intros z _. left. apply Rmult_lt_0_compat; [apply exp_pos|apply q0].
Qed.

Lemma tilted_positive y : 0 < tilted y.
Proof. apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; [apply exp_pos|apply q0]|apply partition_positive]. Qed.

Lemma tilted_total : sum (elements Y) tilted = 1.
Proof.
  pose proof partition_positive as Z. unfold tilted. rewrite (sum_ext _ _ (fun z => exp (r z / lam) * q z * / partition)) by reflexivity.
  rewrite sum_scale_right. fold partition. apply Rinv_r. lra.
Qed.

Lemma tilted_log y : ln (tilted y) = r y / lam + ln (q y) - ln partition.
Proof.
  pose proof partition_positive. pose proof (exp_pos (r y / lam)). pose proof (q0 y).
  unfold tilted. rewrite ln_quotient, ln_mult, ln_exp; try assumption; [ring|apply Rmult_lt_0_compat; assumption].
Qed.

(** Reward less a price for divergence falls short of its largest value by the price of the divergence from the tilted law. *)
Lemma penalised p : (forall y, 0 <= p y) -> sum (elements Y) p = 1 ->
  sum (elements Y) (fun y => p y * r y) - lam * divergence Y p q = lam * ln partition - lam * divergence Y p tilted.
Proof.
  intros p0 p1. unfold divergence. rewrite <- !sum_scale.
  replace (lam * ln partition) with (sum (elements Y) (fun y => lam * ln partition * p y)) by (rewrite sum_scale, p1; ring).
  rewrite <- !sum_minus. apply sum_ext. intros y _. rewrite tilted_log. field. lra.
Qed.

Lemma divergence_self p : divergence Y p p = 0.
Proof. unfold divergence. apply sum_zero. intros y _. ring. Qed.
End Tilted.

(** Sums over the support of a positive law are sums over everything. *)
Lemma sum_positive {T} (l : list T) (p g : T -> R) : (forall x, 0 < p x) -> sum l (fun x => if Rlt_dec 0 (p x) then g x else 0) = sum l g.
Proof. intro P. apply sum_ext. intros x _. destruct (Rlt_dec 0 (p x)) as [|N]; [reflexivity|]. exfalso. apply N, P. Qed.
