(** Cantelli's inequality on finitely many texts. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Sums Numbers Laws.
Import ListNotations.
Open Scope R_scope.

Section Cantelli.
Context {T : Type}.
Variables (l : list T) (p g : T -> R) (mean bound c : R).
Hypothesis p_nonneg : forall t, In t l -> 0 <= p t.
Hypothesis p_total : sum l p = 1.
Hypothesis mean_is : sum l (fun t => p t * g t) = mean.
Hypothesis variance_below : sum l (fun t => p t * (g t - mean) ^ 2) <= bound.
Hypothesis bound_pos : 0 < bound.
Hypothesis c_pos : 0 < c.

(** The mass of what lies more than c below the mean. *)
Theorem cantelli : sum l (fun t => if Rlt_dec (g t) (mean - c) then p t else 0) <= bound / (bound + c ^ 2).
Proof.
  set (u := bound / c). assert (0 < u) as u0 by (apply Rdiv_lt_0_compat; assumption).
  assert (u * c = bound) as uc by (unfold u; field; lra).
  assert (sum l (fun t => (c + u) ^ 2 * (if Rlt_dec (g t) (mean - c) then p t else 0))
          <= sum l (fun t => p t * (g t - mean - u) ^ 2)) as H.
  { apply sum_le. intros t Ht. pose proof (p_nonneg t Ht). destruct (Rlt_dec (g t) (mean - c)) as [L|_].
    - rewrite Rmult_comm. apply Rmult_le_compat_l; [assumption|].
      replace ((g t - mean - u) ^ 2) with ((mean + u - g t) ^ 2) by ring. apply pow_incr. lra.
    - rewrite Rmult_0_r. apply Rmult_le_pos; [assumption|apply pow2_ge_0]. }
  rewrite sum_scale in H.
  assert (sum l (fun t => p t * (g t - mean - u) ^ 2) = sum l (fun t => p t * (g t - mean) ^ 2) + u ^ 2) as E.
  { rewrite (sum_ext _ _ (fun t => p t * (g t - mean) ^ 2 + ((- 2 * u) * (p t * g t) + (2 * u * mean + u ^ 2) * p t))) by (intros; ring).
    rewrite !sum_plus, !sum_scale, p_total, mean_is. ring. }
  rewrite E in H. set (m := sum l (fun t => if Rlt_dec (g t) (mean - c) then p t else 0)) in *.
  apply (Rmult_le_reg_r ((c + u) ^ 2)); [apply pow_lt; lra|].
  assert (bound / (bound + c ^ 2) * (c + u) ^ 2 = bound + u ^ 2) as ->; [|lra].
  assert (0 < c ^ 2) by (apply pow_lt; assumption). unfold u. field. split; nra.
Qed.
End Cantelli.

(** * Variances that are real *)

Section Variance.
Variables (W : world) (alpha : R) (l : law_name) (s0 : text (sentences W)) (n : nat).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis possible_start : 0 < law W alpha l s0.
Variables (f : text (sentences W) -> num) (g : text (sentences W) -> R) (v : R).
Notation p := (fun t => given W alpha l s0 (s0 ++ t)).
(** A value is real or infinite. *)
Hypothesis values : forall t, length t = n -> 0 < law W alpha l (s0 ++ t) ->
  f (s0 ++ t) = real (g (s0 ++ t)) \/ infinite (f (s0 ++ t)) = true.
Hypothesis below : is_true (lt (variance W alpha l s0 n f) (real v)).

Lemma values_real t : length t = n -> 0 < law W alpha l (s0 ++ t) -> f (s0 ++ t) = real (g (s0 ++ t)).
Proof.
  intros Ht P. destruct (values t Ht P) as [E|E]; [exact E|exfalso].
  unfold variance in below.
  assert (existsb (fun t => if Rlt_dec 0 (law W alpha l (s0 ++ t)) then infinite (f (s0 ++ t)) else false) (texts n) = true) as X.
  { apply existsb_exists. exists t. split; [apply texts_iff; exact Ht|]. destruct (Rlt_dec 0 (law W alpha l (s0 ++ t))); [exact E|contradiction]. }
  rewrite X in below. destruct (Rlt_dec 0 (law W alpha l s0)); discriminate.
Qed.

Lemma variance_real : sum (texts n) (fun t => p t * (g (s0 ++ t) - sum (texts n) (fun t => p t * g (s0 ++ t))) ^ 2) < v.
Proof.
  set (mean := sum (texts n) (fun t => p t * g (s0 ++ t))).
  assert (average W alpha l s0 n f = real mean) as M.
  { apply average_real; try assumption. exact values_real. }
  pose proof below as b. unfold variance in b.
  destruct (existsb _ _) eqn:X; [destruct (Rlt_dec 0 (law W alpha l s0)); discriminate|].
  rewrite M in b.
  rewrite (average_real W alpha alpha_pos alpha_le l s0 n _ (fun s => (g s - mean) ^ 2)) in b; try assumption.
  - apply lt_real in b. exact b.
  - intros t Ht P. rewrite (values_real t Ht P). simpl opposite. simpl add. apply whole_power_real.
Qed.
End Variance.
