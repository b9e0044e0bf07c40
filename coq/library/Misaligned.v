(** Prompts on which P- outweighs P+ misalign the mixture, and how long a prompt has to be for that. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Divergence.
Import ListNotations.
Open Scope R_scope.

Section Misaligned.
Variables (W : world) (alpha gamma epsilon g : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Notation Mix := (mixed W alpha).
Notation bm s := (mean_score W (minus W s)).
Notation bp s := (mean_score W (plus W s)).
Notation bP s := (mean_score W (mixed_next W alpha s)).
Hypothesis negative : forall s, 0 < Pm s -> bm s <= gamma.
Hypothesis good : forall s, 0 < Pp s -> bp s <= g.

Lemma misaligned s : 0 < Pm s -> (1 - alpha) * (g - gamma - epsilon) * Pp s < alpha * epsilon * Pm s ->
  0 < Mix s /\ bP s < gamma + epsilon.
Proof.
  intros Hm H. pose proof (mixed_possible W alpha alpha_pos alpha_le s Hm) as HP. split; [exact HP|].
  apply (Rmult_lt_reg_l (Mix s)); [exact HP|]. rewrite mixture_score by exact HP. unfold mixed.
  assert (alpha * Pm s * bm s <= alpha * Pm s * gamma) as N1.
  { apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|]. apply negative. exact Hm. }
  assert ((1 - alpha) * Pp s * bp s <= (1 - alpha) * Pp s * g) as N2.
  { destruct (begins_nonneg (plus W) s) as [G|G].
    - apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|]. apply good. exact G.
    - rewrite <- G. lra. }
  nra.
Qed.

End Misaligned.

Lemma at_most_one W : forall s, 0 < begins (plus W) s -> mean_score W (plus W s) <= 1.
Proof. intros s _. apply component_range. Qed.

(** A prompt on which the ratio P+/P- is below exp (- (N beta)) is long enough if N beta is the logarithm of what is needed. *)
Lemma long_enough need beta (N : nat) : 0 < need -> ln need <= INR N * beta -> need * exp (- (INR N * beta)) <= 1.
Proof.
  intros H HN. rewrite <- (exp_ln need H), <- exp_plus. rewrite <- exp_0. apply exp_le. lra.
Qed.

Section Length.
Variables (W : world) (alpha beta gamma epsilon g : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis beta_pos : 0 < beta.
Hypothesis epsilon_pos : 0 < epsilon.
Hypothesis negative : forall s, 0 < begins (minus W) s -> mean_score W (minus W s) <= gamma.
Hypothesis good : forall s, 0 < begins (plus W) s -> mean_score W (plus W s) <= g.
Hypothesis distinguishable : forall n, is_true (lt (real beta) (average W alpha Minus [] n (fun s => KL W s))).

Theorem misaligned_at N need :
  0 < need -> (1 - alpha) * (g - gamma - epsilon) <= need * (alpha * epsilon) -> (0 < N)%nat -> ln need <= INR N * beta ->
  exists s, length s = N /\ 0 < mixed W alpha s /\ mean_score W (mixed_next W alpha s) < gamma + epsilon.
Proof.
  intros Hneed H HN HX.
  destruct (some_gain_from_start W alpha beta N alpha_pos alpha_le distinguishable HN) as [s [H1 [H2 H3]]].
  exists s. split; [exact H1|]. apply misaligned with (g := g); try assumption.
  pose proof (long_enough need beta N Hneed HX) as E. set (e := exp (- (INR N * beta))) in *.
  set (m := begins (minus W) s) in *. pose proof (begins_nonneg (plus W) s) as Pp. set (p := begins (plus W) s) in *.
  assert (0 < alpha * epsilon) as AE by (apply Rmult_lt_0_compat; assumption).
  assert (0 < need * (alpha * epsilon)) as NAE by (apply Rmult_lt_0_compat; assumption).
  apply Rle_lt_trans with (need * (alpha * epsilon) * p); [apply Rmult_le_compat_r; assumption|].
  apply Rlt_le_trans with (need * (alpha * epsilon) * (e * m)); [apply Rmult_lt_compat_l; assumption|].
  replace (need * (alpha * epsilon) * (e * m)) with ((need * e) * (alpha * epsilon * m)) by ring.
  rewrite <- (Rmult_1_l (alpha * epsilon * m)) at 2. apply Rmult_le_compat_r; [|exact E].
  apply Rmult_le_pos; lra.
Qed.

End Length.
