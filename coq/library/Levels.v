(** Masses of the levels of a reward, and what telescopes over them. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
Import ListNotations.
Open Scope R_scope.

Section Levels.
Context {T : Type}.
Variables (p r : T -> R).
Hypothesis p0 : forall x, 0 < p x.
Implicit Types (l : list T).

(** What p gives to rewards up to that of y, below it, and equal to it. *)
Definition upto l y : R := sum l (fun z => if Rle_dec (r z) (r y) then p z else 0).
Definition below l y : R := sum l (fun z => if Rlt_dec (r z) (r y) then p z else 0).
Definition level l y : R := sum l (fun z => if Req_EM_T (r z) (r y) then p z else 0).

Lemma upto_is l y : upto l y = below l y + level l y.
Proof.
  unfold upto, below, level. rewrite <- sum_plus. apply sum_ext. intros z _.
  destruct (Rle_dec (r z) (r y)), (Rlt_dec (r z) (r y)), (Req_EM_T (r z) (r y)); lra.
Qed.

Lemma below_nonneg l y : 0 <= below l y.
Proof. apply sum_nonneg. intros z _. pose proof (p0 z). destruct (Rlt_dec _ _); lra. Qed.

Lemma level_positive l y : In y l -> 0 < level l y.
Proof.
  intro H. apply Rlt_le_trans with (p y); [apply p0|].
  replace (p y) with (if Req_EM_T (r y) (r y) then p y else 0) by (destruct (Req_EM_T (r y) (r y)); [reflexivity|contradiction]).
  apply (term_le_sum l (fun z => if Req_EM_T (r z) (r y) then p z else 0)); [|exact H].
  intros z _. pose proof (p0 z). destruct (Req_EM_T _ _); lra.
Qed.

Lemma upto_at_most l y : upto l y <= sum l p.
Proof. apply sum_le. intros z _. pose proof (p0 z). destruct (Rle_dec _ _); lra. Qed.

(** Levels depend on the reward alone, and a better one lies above the whole of a worse one. *)
Lemma same_level l y z : r y = r z -> upto l y = upto l z /\ below l y = below l z /\ level l y = level l z.
Proof. intro E. unfold upto, below, level. rewrite E. auto. Qed.

Lemma higher_level l y z : r z < r y -> upto l z <= below l y.
Proof.
  intro H. apply sum_le. intros x _. pose proof (p0 x). destruct (Rle_dec (r x) (r z)), (Rlt_dec (r x) (r y)); lra.
Qed.

(** * Telescoping *)

Lemma best_exists l : l <> [] -> exists m, In m l /\ forall z, In z l -> r z <= r m.
Proof.
  induction l as [|a l IH]; [congruence|intros _]. destruct l as [|b l].
  - exists a. split; [left; reflexivity|]. intros z [<-|[]]. lra.
  - destruct IH as [m [Hm B]]; [discriminate|]. destruct (Rle_lt_dec (r a) (r m)) as [L|L].
    + exists m. split; [right; exact Hm|]. intros z [<-|Hz]; [exact L|apply B; exact Hz].
    + exists a. split; [left; reflexivity|]. intros z [<-|Hz]; [lra|]. specialize (B z Hz). lra.
Qed.

Lemma sum_filter l (c : T -> bool) (f : T -> R) : sum (filter c l) f = sum l (fun x => if c x then f x else 0).
Proof. induction l as [|a l IH]; simpl; [reflexivity|]. destruct (c a); simpl; rewrite IH; lra. Qed.

Lemma sum_split l (c : T -> bool) (f : T -> R) : sum l f = sum (filter c l) f + sum (filter (fun x => negb (c x)) l) f.
Proof. rewrite !sum_filter, <- sum_plus. apply sum_ext. intros x _. destruct (c x); simpl; lra. Qed.

Lemma filter_shorter l (c : T -> bool) m : In m l -> c m = false -> (length (filter c l) < length l)%nat.
Proof.
  induction l as [|a l IH]; [contradiction|]. intros [->|H] C; simpl.
  - rewrite C. apply le_n_S. clear. induction l as [|a l IH]; simpl; [lia|]. destruct (c a); simpl; lia.
  - specialize (IH H C). destruct (c a); simpl; lia.
Qed.

(** What a function G gains from the foot of a level to its top, shared among the elements of the level, adds up to what it gains in all. *)
Theorem telescope (G : R -> R) l :
  sum l (fun y => (G (upto l y) - G (below l y)) * p y / level l y) = G (sum l p) - G 0.
Proof.
  remember (length l) as n eqn:Hn. revert l Hn. induction n as [n IH] using lt_wf_ind. intros l Hn.
  destruct l as [|a l0] eqn:El; [simpl; ring|]. rewrite <- El in *. assert (l <> []) as Ne by (rewrite El; discriminate). clear El a l0.
  destruct (best_exists l Ne) as [m [Hm B]]. set (c := fun x => if Rlt_dec (r x) (r m) then true else false).
  assert (forall x, In x l -> c x = false -> r x = r m) as top.
  { intros x Hx C. unfold c in C. destruct (Rlt_dec (r x) (r m)); [discriminate|]. specialize (B x Hx). lra. }
  set (rest := filter c l).
  assert (c m = false) as Cm by (unfold c; destruct (Rlt_dec (r m) (r m)); [lra|reflexivity]).
  assert (sum rest p = below l m) as R.
  { unfold rest, below. rewrite sum_filter. apply sum_ext. intros x _. unfold c. destruct (Rlt_dec _ _); reflexivity. }
  assert (upto l m = sum l p) as U.
  { apply sum_ext. intros x Hx. destruct (Rle_dec (r x) (r m)) as [|N]; [reflexivity|]. exfalso. apply N. apply B. exact Hx. }
  assert (forall y, In y rest -> upto l y = upto rest y /\ below l y = below rest y /\ level l y = level rest y) as same.
  { intros y Hy. apply filter_In in Hy. destruct Hy as [Hy Cy]. unfold c in Cy. destruct (Rlt_dec (r y) (r m)) as [L|]; [|discriminate].
    unfold upto, below, level, rest. rewrite !sum_filter.
    repeat split; apply sum_ext; intros x _; unfold c; destruct (Rlt_dec (r x) (r m)) as [|N]; try reflexivity.
    - destruct (Rle_dec (r x) (r y)); [lra|reflexivity].
    - destruct (Rlt_dec (r x) (r y)); [lra|reflexivity].
    - destruct (Req_EM_T (r x) (r y)); [lra|reflexivity]. }
  rewrite (sum_split l c). fold rest.
  rewrite (sum_ext rest _ (fun y => (G (upto rest y) - G (below rest y)) * p y / level rest y))
    by (intros y Hy; destruct (same y Hy) as [-> [-> ->]]; reflexivity).
  rewrite (IH (length rest)) by (try reflexivity; rewrite Hn; apply (filter_shorter l c m); assumption).
  rewrite sum_filter. rewrite (sum_ext l _ (fun x => (G (upto l m) - G (below l m)) / level l m * (if Req_EM_T (r x) (r m) then p x else 0))).
  - rewrite sum_scale. fold (level l m). rewrite R, U. pose proof (level_positive l m Hm). field. lra.
  - intros x Hx. destruct (c x) eqn:C; simpl.
    + unfold c in C. destruct (Rlt_dec (r x) (r m)); [|discriminate]. destruct (Req_EM_T (r x) (r m)); [lra|ring].
    + pose proof (top x Hx C) as E. destruct (Req_EM_T (r x) (r m)); [|contradiction].
      destruct (same_level l x m E) as [-> [-> ->]]. unfold Rdiv. ring.
Qed.
End Levels.

(** * Powers *)

Lemma power_gap a b n : 0 <= b -> b <= a -> INR n * b ^ pred n * (a - b) <= a ^ n - b ^ n <= INR n * a ^ pred n * (a - b).
Proof.
  intros b0 ba. induction n as [|n IH]; [simpl; lra|]. rewrite S_INR. destruct n as [|n]; [simpl; lra|].
  change (pred (S n)) with n in IH. change (pred (S (S n))) with (S n). set (m := INR (S n)) in *.
  assert (0 <= m) as m0 by apply pos_INR. assert (b ^ S n <= a ^ S n) as P by (apply pow_incr; lra).
  assert (0 <= b ^ S n) as Q by (apply pow_le; lra).
  replace (a ^ S (S n) - b ^ S (S n)) with (a * (a ^ S n - b ^ S n) + b ^ S n * (a - b)) by (simpl; ring).
  assert (a ^ S n = a * a ^ n) as Ea by reflexivity. assert (b ^ S n = b * b ^ n) as Eb by reflexivity. split.
  - apply Rle_trans with (b * (m * b ^ n * (a - b)) + b ^ S n * (a - b)); [rewrite Eb; right; ring|].
    apply Rplus_le_compat_r. apply Rle_trans with (b * (a ^ S n - b ^ S n)); [apply Rmult_le_compat_l; lra|].
    apply Rmult_le_compat_r; lra.
  - apply Rle_trans with (a * (m * a ^ n * (a - b)) + a ^ S n * (a - b)); [|rewrite Ea; right; ring].
    apply Rplus_le_compat; [apply Rmult_le_compat_l; lra|apply Rmult_le_compat_r; lra].
Qed.

Lemma power_gap_strict a b n : (2 <= n)%nat -> 0 <= b -> b < a -> a ^ n - b ^ n < INR n * a ^ pred n * (a - b).
Proof.
  intros n2 b0 ba. destruct n as [|[|n]]; try lia. clear n2. change (pred (S (S n))) with (S n).
  destruct (power_gap a b (S n) b0 ltac:(lra)) as [_ H]. change (pred (S n)) with n in H. rewrite (S_INR (S n)).
  replace (a ^ S (S n) - b ^ S (S n)) with (a * (a ^ S n - b ^ S n) + b ^ S n * (a - b)) by (simpl; ring).
  assert (b ^ S n < a ^ S n) as P.
  { clear H. induction n as [|n IH]; [simpl; lra|]. change (b * b ^ S n < a * a ^ S n). apply Rmult_le_0_lt_compat; try lra. apply pow_le. exact b0. }
  assert (a * (a ^ S n - b ^ S n) <= a * (INR (S n) * a ^ n * (a - b))) as L1 by (apply Rmult_le_compat_l; lra).
  assert (b ^ S n * (a - b) < a ^ S n * (a - b)) as L2 by (apply Rmult_lt_compat_r; lra).
  assert (a ^ S n = a * a ^ n) as Ea by reflexivity. rewrite Ea in *.
  replace ((INR (S n) + 1) * (a * a ^ n) * (a - b)) with (a * (INR (S n) * a ^ n * (a - b)) + a * a ^ n * (a - b)) by ring. lra.
Qed.

(** The mean of two numbers times the gap of their powers is at most what the next powers gain. *)
Lemma trapezoid a b m : 0 <= b -> b <= a ->
  (1 / 2 * (a - b) + b) * (a ^ S m - b ^ S m) <= INR (S m) / (1 + INR (S m)) * (a ^ S (S m) - b ^ S (S m)).
Proof.
  intros b0 ba. assert (0 <= INR m * (a ^ S (S m) - b ^ S (S m)) - (INR m + 2) * (a * b) * (a ^ m - b ^ m)) as E.
  { induction m as [|m IH]; [simpl; lra|]. destruct (power_gap a b (S (S m)) b0 ba) as [P _]. change (pred (S (S m))) with (S m) in P.
    rewrite !S_INR in *. assert (0 <= a * (INR m * (a ^ S (S m) - b ^ S (S m)) - (INR m + 2) * (a * b) * (a ^ m - b ^ m))) by (apply Rmult_le_pos; lra).
    assert (0 <= (a - b) * (a ^ S (S m) - b ^ S (S m) - (INR m + 1 + 1) * b ^ S m * (a - b))) by (apply Rmult_le_pos; lra).
    simpl in *. set (x := a ^ m) in *. set (y := b ^ m) in *. clearbody x y. nra. }
  assert (0 <= INR m) as m0 by apply pos_INR. rewrite S_INR. apply (Rmult_le_reg_l (2 * (1 + (INR m + 1)))); [lra|].
  replace (2 * (1 + (INR m + 1)) * ((INR m + 1) / (1 + (INR m + 1)) * (a ^ S (S m) - b ^ S (S m)))) with (2 * (INR m + 1) * (a ^ S (S m) - b ^ S (S m))) by (field; lra).
  simpl in *. lra.
Qed.

(** * The law of the best of n draws, relative to that of one draw *)

Section Best.
Context {T : Type}.
Variables (p r : T -> R) (l : list T).
Hypothesis p0 : forall x, 0 < p x.
Variable n : nat.
Definition ratio y : R := (upto p r l y ^ n - below p r l y ^ n) / level p r l y.

Lemma ratio_positive y : In y l -> (1 <= n)%nat -> 0 < ratio y.
Proof.
  intros H n1. unfold ratio. pose proof (level_positive p r p0 l y H) as L. pose proof (below_nonneg p r p0 l y) as B.
  rewrite upto_is. apply Rdiv_lt_0_compat; [|exact L]. set (b := below p r l y) in *. set (d := level p r l y) in *.
  destruct n as [|m]; [lia|]. clear -B L. assert (b ^ S m < (b + d) ^ S m); [|lra].
  induction m as [|m IH]; [simpl; lra|]. change (b * b ^ S m < (b + d) * (b + d) ^ S m). apply Rmult_le_0_lt_compat; try lra. apply pow_le. exact B.
Qed.

(** A better answer is drawn more often than its share, by more. *)
Lemma ratio_increases y z : In y l -> In z l -> (2 <= n)%nat -> r z < r y -> ratio z < ratio y.
Proof.
  intros Hy Hz n2 L. pose proof (level_positive p r p0 l y Hy) as Ly. pose proof (level_positive p r p0 l z Hz) as Lz.
  pose proof (below_nonneg p r p0 l y) as By. pose proof (below_nonneg p r p0 l z) as Bz.
  pose proof (higher_level p r p0 l y z L) as H. pose proof (upto_is p r l y) as Uy. pose proof (upto_is p r l z) as Uz.
  unfold ratio. set (a := upto p r l z) in *. set (b := below p r l z) in *. set (c := upto p r l y) in *. set (d := below p r l y) in *.
  replace (level p r l z) with (a - b) by lra. replace (level p r l y) with (c - d) by lra.
  apply Rlt_le_trans with (INR n * a ^ pred n).
  - pose proof (power_gap_strict a b n n2 Bz ltac:(lra)) as P. apply (Rmult_lt_reg_r (a - b)); [lra|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
  - apply Rle_trans with (INR n * d ^ pred n).
    + apply Rmult_le_compat_l; [apply pos_INR|]. apply pow_incr. split; lra.
    + destruct (power_gap c d n By ltac:(lra)) as [P _]. apply (Rmult_le_reg_r (c - d)); [lra|].
      unfold Rdiv. rewrite (Rmult_assoc _ (/ (c - d))), Rinv_l by lra. lra.
Qed.

Lemma ratio_same y z : r y = r z -> ratio y = ratio z.
Proof. intro E. unfold ratio. destruct (same_level p r l y z E) as [-> [-> ->]]. reflexivity. Qed.
End Best.
