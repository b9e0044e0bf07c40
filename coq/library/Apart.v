(** A world in which the hypotheses of the theorems hold: P- says the bad sentence with probability 3/4, P+ with 1/4, each time anew. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Coins.
Import ListNotations.
Open Scope R_scope.

(** * Sums of steps that are drawn anew each time *)

Section Walk.
Variables (q : R) (q0 : 0 <= q) (q1 : q <= 1) (up : R).
Notation K := (coin q q0 q1).
Implicit Types (x t : text two).

(** [up] for each true, -[up] for each false. *)
Fixpoint walk t : R :=
  match t with
  | [] => 0
  | y :: rest => (if (y : bool) then up else - up) + walk rest
  end.

Lemma walk_snoc t (y : two) : walk (t ++ [y]) = walk t + (if (y : bool) then up else - up).
Proof. induction t as [|z t IH]; [simpl; lra|]. cbn [app walk]. rewrite IH. lra. Qed.

Lemma sum_walk_S x n (h : R -> R) :
  sum (texts (S n)) (fun t => follows K x t * h (walk t)) =
  sum (texts n) (fun t => follows K x t * (q * h (walk t + up) + (1 - q) * h (walk t - up))).
Proof.
  rewrite sum_texts_S. apply sum_ext. intros t _.
  rewrite (sum_ext _ _ (fun y : two => follows K x t * (K (x ++ t) y * h (walk t + (if (y : bool) then up else - up)))))
    by (intros; rewrite walk_snoc, follows_snoc; ring).
  rewrite sum_scale. f_equal. change (q * h (walk t + up) + ((1 - q) * h (walk t - up) + 0) = q * h (walk t + up) + (1 - q) * h (walk t - up)).
  ring.
Qed.

Notation mean := ((2 * q - 1) * up).

Lemma walk_mean x n : sum (texts n) (fun t => follows K x t * walk t) = INR n * mean.
Proof.
  induction n as [|n IH]; [simpl; ring|]. rewrite (sum_walk_S x n (fun g => g)), S_INR.
  rewrite (sum_ext _ _ (fun t => follows K x t * walk t + mean * follows K x t)) by (intros; ring).
  rewrite sum_plus, sum_scale, IH, sum_follows. ring.
Qed.

Lemma walk_square x n c : sum (texts n) (fun t => follows K x t * (walk t - c) ^ 2) =
  INR n * (4 * q * (1 - q) * up ^ 2) + (INR n * mean - c) ^ 2.
Proof.
  revert c. induction n as [|n IH]; intro c; [simpl; ring|]. rewrite (sum_walk_S x n (fun g => (g - c) ^ 2)), S_INR.
  rewrite (sum_ext _ _ (fun t => follows K x t * (walk t - (c - mean)) ^ 2 + 4 * q * (1 - q) * up ^ 2 * follows K x t))
    by (intros; ring).
  rewrite sum_plus, sum_scale, IH, sum_follows. ring.
Qed.

Lemma walk_variance x n : q <> 1 / 2 -> 0 < up -> (1 <= n)%nat ->
  sum (texts n) (fun t => follows K x t * (walk t - sum (texts n) (fun t => follows K x t * walk t)) ^ 2) < INR n * up ^ 2.
Proof.
  intros biased u0 n1. rewrite walk_square, walk_mean, Rminus_eq_0. apply le_INR in n1. simpl INR in n1.
  assert (0 < up ^ 2) as S by (apply pow_lt; exact u0). assert (0 < INR n * up ^ 2) by (apply Rmult_lt_0_compat; lra).
  assert (0 < (2 * q - 1) ^ 2) as B by (rewrite <- Rsqr_pow2; apply Rsqr_pos_lt; lra).
  replace (INR n * (4 * q * (1 - q) * up ^ 2) + 0 ^ 2) with (INR n * up ^ 2 - (2 * q - 1) ^ 2 * (INR n * up ^ 2)) by ring.
  assert (0 < (2 * q - 1) ^ 2 * (INR n * up ^ 2)) by (apply Rmult_lt_0_compat; assumption). lra.
Qed.
End Walk.

(** * The world *)

Definition W : world.
Proof.
  refine {| sentences := two; score := fun y => if (y : bool) then -1 else 1;
            minus := coin (3 / 4) ltac:(lra) ltac:(lra); plus := coin (1 / 4) ltac:(lra) ltac:(lra) |}.
  intros []; lra.
Defined.

Notation A := (sentences W).
Implicit Types (s x t : text A).

Lemma ln3 : 0 < ln 3.
Proof. apply ln_positive. lra. Qed.

Lemma minus_is x y : minus W x y = if (y : bool) then 3 / 4 else 1 / 4.
Proof. destruct y; [reflexivity|]. change (1 - 3 / 4 = 1 / 4). lra. Qed.

Lemma plus_is x y : plus W x y = if (y : bool) then 1 / 4 else 3 / 4.
Proof. destruct y; [reflexivity|]. change (1 - 1 / 4 = 3 / 4). lra. Qed.

Lemma minus_behaves s : B_minus W s = real (-1 / 2).
Proof. unfold B_minus, mean_score. simpl. f_equal. lra. Qed.

Lemma plus_behaves s : B_plus W s = real (1 / 2).
Proof. unfold B_plus, mean_score. simpl. f_equal. lra. Qed.

Lemma step_is x y : step W x y = real (if (y : bool) then ln 3 else - ln 3).
Proof.
  unfold step. rewrite minus_is, plus_is. destruct y; rewrite log_quotient_real by lra; f_equal; [f_equal; lra|].
  rewrite <- ln_Rinv by lra. f_equal. lra.
Qed.

Lemma entropies s : KL W s = real (ln 3 / 2) /\ KL_reverse W s = real (ln 3 / 2).
Proof.
  assert (log_quotient (3 / 4) (1 / 4) = real (ln 3) /\ log_quotient (1 / 4) (3 / 4) = real (- ln 3)) as [E1 E2].
  { split; rewrite log_quotient_real by lra; f_equal; [f_equal; lra|]. rewrite <- ln_Rinv by lra. f_equal. lra. }
  split; unfold KL, KL_reverse, relative_entropy; change (all A) with [true; false]; unfold total; cbn [fold_right];
    rewrite !minus_is, !plus_is; destruct (Rlt_dec 0 (3 / 4)) as [_|N]; try lra; destruct (Rlt_dec 0 (1 / 4)) as [_|N]; try lra;
    rewrite E1, E2; reals; f_equal; lra.
Qed.

Lemma increment_at_most s : s <> [] -> (increment W s <= real (ln 3))%num.
Proof.
  intro H. destruct (exists_last H) as [x [y ->]]. rewrite increment_snoc, step_is. apply le_real.
  pose proof ln3. destruct y; lra.
Qed.

Lemma gain_is x t : gain_from W x t = real (walk (ln 3) t).
Proof.
  revert x. induction t as [|y t IH]; intro x; [reflexivity|]. cbn [gain_from walk]. rewrite step_is, IH. reflexivity.
Qed.

Lemma possible_plus alpha s : 0 < law W alpha Plus s.
Proof.
  induction s as [|y s IH] using rev_ind; [exact Rlt_0_1|]. change (0 < begins (plus W) (s ++ [y])).
  rewrite begins_snoc, plus_is. apply Rmult_lt_0_compat; [exact IH|]. destruct y; lra.
Qed.

Lemma possible_minus alpha s : 0 < law W alpha Minus s.
Proof.
  induction s as [|y s IH] using rev_ind; [exact Rlt_0_1|]. change (0 < begins (minus W) (s ++ [y])).
  rewrite begins_snoc, minus_is. apply Rmult_lt_0_compat; [exact IH|]. destruct y; lra.
Qed.

(** * The hypotheses, by the names that claims give them *)

Section Hypotheses.
Variable alpha : R.
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.

(** Sums over the texts that P- or P+ may say next. *)
Notation of l := (match l with Minus => minus W | _ => plus W end).

Lemma sum_given l s n (g : text A -> R) : l = Minus \/ l = Plus ->
  sum (texts n) (fun t => given W alpha l s (s ++ t) * g t) = sum (texts n) (fun t => follows (of l) s t * g t).
Proof.
  intro L. apply sum_ext. intros t _. f_equal.
  destruct L as [->| ->]; [apply given_minus, (possible_minus alpha)|apply given_plus, (possible_plus alpha)].
Qed.

Lemma possible_start l s : l = Minus \/ l = Plus -> 0 < law W alpha l s.
Proof. intros [->| ->]; [apply possible_minus|apply possible_plus]. Qed.

Lemma average_constant l s n f c : l = Minus \/ l = Plus -> (forall s, f s = real c) -> average W alpha l s n f = real c.
Proof.
  intros L H. rewrite (average_real W alpha alpha_pos alpha_le l s n f (fun _ => c) (possible_start l s L)) by (intros; apply H).
  f_equal. rewrite (sum_given l s n (fun _ => c) L), sum_scale_right, sum_follows. ring.
Qed.

Lemma distinguishable s n : (real (ln 3 / 4) < average W alpha Minus s n (fun s => KL W s))%num.
Proof.
  rewrite (average_constant Minus s n _ (ln 3 / 2)) by (auto; intro; apply entropies). apply lt_real. pose proof ln3. lra.
Qed.

Lemma undistinguishable n : (average W alpha Plus [] n (fun s => KL_reverse W s) < real (ln 3))%num.
Proof.
  rewrite (average_constant Plus [] n _ (ln 3 / 2)) by (auto; intro; apply entropies). apply lt_real. pose proof ln3. lra.
Qed.

Lemma similar l s n : l = Minus \/ l = Plus -> (1 <= n)%nat ->
  (variance W alpha l s n (fun t => gain W t s) < real (INR n) * whole_power (real (ln 3)) 2)%num.
Proof.
  intros L n1. pose proof (possible_start l s L) as P.
  set (g := fun t : text A => walk (ln 3) (skipn (length s) t)).
  assert (forall t, gain W (s ++ t) s = real (g (s ++ t))) as G by (intro t; apply gain_is).
  assert (forall t, g (s ++ t) = walk (ln 3) t) as g_is by (intro t; unfold g; rewrite skipn_app, skipn_all, Nat.sub_diag; reflexivity).
  assert (forall h : R -> R, sum (texts n) (fun t => given W alpha l s (s ++ t) * h (g (s ++ t)))
          = sum (texts n) (fun t => follows (of l) s t * h (walk (ln 3) t))) as S.
  { intro h. rewrite <- (sum_given l s n (fun t => h (walk (ln 3) t)) L). apply sum_ext. intros t _. rewrite g_is. reflexivity. }
  unfold variance. destruct (existsb _ _) eqn:X.
  { apply existsb_exists in X. destruct X as [t [_ X]]. rewrite G in X. destruct (Rlt_dec _ _); discriminate. }
  rewrite (average_real W alpha alpha_pos alpha_le l s n (fun t => gain W t s) g P) by (intros; apply G).
  rewrite (S (fun r => r)). set (m := sum _ _).
  rewrite (average_real W alpha alpha_pos alpha_le l s n _ (fun t => (g t - m) ^ 2) P)
    by (intros t _ _; rewrite G; reals; reflexivity).
  rewrite (S (fun r => (r - m) ^ 2)). reals. unfold m. pose proof ln3.
  destruct L as [->| ->]; apply walk_variance; solve [assumption | lra].
Qed.

Lemma positive s0 s : length s = 1%nat ->
  (real 0 <= B_last W (s0 ++ s))%num \/ (last_plus W (s0 ++ s) < last_minus W (s0 ++ s))%num.
Proof.
  destruct s as [|y [|z s]]; try discriminate. intros _. unfold B_last, last_plus, last_minus. rewrite !of_last_snoc, plus_is, minus_is.
  destruct y; [right; apply lt_real; lra|left; apply le_real; simpl; lra].
Qed.
End Hypotheses.

(** * Tactics *)

(** A hypothesis of a claim about this world, or an interval of a parameter. *)
Ltac meet :=
  pose proof ln3;
  first
    [ lra
    | reals; lra
    | apply distinguishable; lra
    | apply undistinguishable; lra
    | intros; rewrite minus_behaves; apply le_real; lra
    | intros; rewrite plus_behaves; apply le_real; lra
    | intros; right; apply distinguishable; lra
    | intros; apply similar; first [lra | auto]
    | intros; apply positive; assumption
    | intros; apply increment_at_most; assumption ].

(** What [claim] says of a value, once the conditions on it are met. *)
Ltac at_value claim v :=
  specialize (claim v);
  repeat match type of claim with
         | ?condition -> _ => let met := fresh in assert condition as met by meet; specialize (claim met); clear met
         end.
