(** converse.drawn-text: a text that the mixture itself draws seldom reveals P-. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.converse_drawn_text.
Import ListNotations.
Open Scope R_scope.

(** The larger of two numbers reaches a level where one of them does. *)
Lemma reaches_max level x y : level <= Rmax x y <-> level <= x \/ level <= y.
Proof. unfold Rmax. destruct (Rle_dec x y); split; intros; try tauto; lra. Qed.

Section Drawn.
Variables (W : world) (alpha level : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Hypothesis level_pos : 0 < level.
Notation A := (sentences W).
Notation Pm := (begins (minus W)).
Notation Mix := (mixed W alpha).
Notation weight s := (alpha * Pm s * / Mix s).
Implicit Types (s t : text A) (y : A).

(** w_max as a real number; of texts that the mixture cannot produce it says nothing, and nothing will be asked. *)
Definition peak s : R := fold_right (fun k rest => Rmax (weight (firstn k s)) rest) (weight s) (seq 0 (length s)).

Lemma w_max_real s : 0 < Mix s -> w_max W alpha s = real (peak s).
Proof.
  intro H. unfold w_max, peak. rewrite (w_real W alpha) by exact H. generalize (seq 0 (length s)) as l.
  induction l as [|k l IH]; [reflexivity|]. cbn [fold_right]. rewrite IH, (w_real W alpha); [apply larger_real|].
  rewrite <- (firstn_skipn k s) in H. apply mixed_front in H; assumption.
Qed.

Lemma reaches s : level <= peak s <-> level <= weight s \/ exists k, (k < length s)%nat /\ level <= weight (firstn k s).
Proof.
  assert (forall l, level <= fold_right (fun k rest => Rmax (weight (firstn k s)) rest) (weight s) l <->
    level <= weight s \/ exists k, In k l /\ level <= weight (firstn k s)) as F.
  { induction l as [|j l IH]; cbn [fold_right]; [|rewrite reaches_max, IH]; split.
    - tauto.
    - intros [H|[k [[] _]]]. exact H.
    - intros [H|[H|[k [Hk H]]]]; [right; exists j; simpl; auto|left; exact H|right; exists k; simpl; auto].
    - intros [H|[k [[<-|Hk] H]]]; [auto|auto|right; right; exists k; auto]. }
  unfold peak. rewrite F. split; (intros [H|[k [Hk H]]]; [left; exact H|right; exists k; split; [|exact H]]).
  - apply in_seq in Hk. lia.
  - apply in_seq. lia.
Qed.

(** A text has reached the level where it had before its last sentence, or does with it. *)
Lemma reaches_snoc t y : level <= peak (t ++ [y]) <-> level <= peak t \/ level <= weight (t ++ [y]).
Proof.
  rewrite !reaches, app_length. cbn [length]. split.
  - intros [H|[k [Hk H]]]; [auto|left]. rewrite firstn_app in H. replace (k - length t)%nat with 0%nat in H by lia.
    rewrite app_nil_r in H. destruct (Nat.eq_dec k (length t)) as [->|N]; [left; rewrite firstn_all in H; exact H|].
    right. exists k. split; [lia|exact H].
  - intros [[H|[k [Hk H]]]|H]; [right; exists (length t)|right; exists k|auto]; (split; [lia|]); rewrite firstn_app.
    + rewrite firstn_all, Nat.sub_diag, app_nil_r. exact H.
    + replace (k - length t)%nat with 0%nat by lia. rewrite app_nil_r. exact H.
Qed.

(** What a text has of P-, beyond what the level asks. *)
Notation excess t := (alpha * Pm t - level * Mix t).

Lemma excess_nonneg s : level <= weight s -> 0 <= excess s.
Proof.
  intro H. pose proof (begins_nonneg (minus W) s) as P. destruct (mixed_nonneg W alpha alpha_pos alpha_le s) as [M|M].
  - apply (Rmult_le_compat_r (Mix s)) in H; [|lra]. rewrite Rmult_assoc, Rinv_l in H by lra. lra.
  - rewrite <- M. assert (0 <= alpha * Pm s) by (apply Rmult_le_pos; lra). lra.
Qed.

(** The level is passed once and for all, and what is said thereafter takes nothing of the excess on average. *)
Lemma passing n : 0 <= sum (texts n) (fun t => if Rle_dec level (peak t) then excess t else 0).
Proof.
  induction n as [|n IH].
  - apply sum_nonneg. intros t [<-|[]]. destruct (Rle_dec _ _) as [H|_]; [|lra]. apply excess_nonneg. exact H.
  - apply Rle_trans with (1 := IH). rewrite sum_texts_S. apply sum_le. intros t _. destruct (Rle_dec level (peak t)) as [H|H].
    + rewrite (sum_ext _ _ (fun y => alpha * Pm (t ++ [y]) - level * Mix (t ++ [y]))).
      * rewrite sum_minus, !sum_scale, sum_next, mixed_sum. lra.
      * intros y _. destruct (Rle_dec _ _) as [_|N]; [reflexivity|]. exfalso. apply N. apply reaches_snoc. left. exact H.
    + apply sum_nonneg. intros y _. destruct (Rle_dec _ _) as [L|_]; [|lra]. apply reaches_snoc in L.
      apply excess_nonneg. tauto.
Qed.

(** The texts that pass the level are likelier under P- than under the mixture, by level/alpha; and P- gives them 1 at most. *)
Lemma passing_at_most n : sum (texts n) (fun t => Mix t * (if Rle_dec level (peak t) then 1 else 0)) <= alpha / level.
Proof.
  apply (Rmult_le_reg_l level); [exact level_pos|]. replace (level * (alpha / level)) with alpha by (field; lra).
  rewrite <- sum_scale. apply Rle_trans with (sum (texts n) (fun t => alpha * Pm t - (if Rle_dec level (peak t) then excess t else 0))).
  - apply sum_le. intros t _. pose proof (begins_nonneg (minus W) t). destruct (Rle_dec _ _); [lra|].
    assert (0 <= alpha * Pm t) by (apply Rmult_le_pos; lra). lra.
  - rewrite sum_minus, sum_scale. pose proof (sum_follows (minus W) [] n) as T. change (sum (texts n) Pm = 1) in T. rewrite T.
    pose proof (passing n). lra.
Qed.
End Drawn.

Theorem converse_drawn_text : generated.converse_drawn_text.converse_drawn_text.
Proof.
  intros W alpha a0 a1 level l0 _ n. unfold probability.
  rewrite (average_real W alpha a0 a1 Mixture [] n _ (fun s => if Rle_dec level (peak W alpha s) then 1 else 0)).
  - reals. rewrite (sum_ext _ _ (fun t => mixed W alpha t * (if Rle_dec level (peak W alpha t) then 1 else 0))).
    + apply passing_at_most; assumption.
    + intros t _. unfold given, law. simpl app. rewrite mixed_nil. field.
  - unfold law. rewrite mixed_nil. lra.
  - intros t _ H. rewrite w_max_real by assumption. unfold choose. destruct (Rle_dec level (peak W alpha ([] ++ t))) as [L|L].
    + apply le_real in L. rewrite L. reflexivity.
    + destruct (le (real level) (real (peak W alpha ([] ++ t)))) eqn:E; [apply le_real in E; contradiction|].
      apply Rnot_le_lt, lt_real in L. rewrite L. reflexivity.
Qed.
