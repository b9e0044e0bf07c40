(** entanglement.bigram.no-return: where no token comes before two positions the chosen response never falls. The proof goes
    row by row, and does not ask that the responses differ in one position only. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_bigram_no_return.
Import ListNotations.
Open Scope R_scope.

(** * Numbers of times *)

Definition whole (x : R) : Prop := exists n, x = INR n.

Lemma whole_0 : whole 0.
Proof. exists 0%nat. reflexivity. Qed.

Lemma whole_switch x : x = 0 \/ x = 1 -> whole x.
Proof. intros [->| ->]; [exists 0%nat|exists 1%nat]; reflexivity. Qed.

Lemma whole_plus x y : whole x -> whole y -> whole (x + y).
Proof. intros [a ->] [b ->]. exists (a + b)%nat. symmetry. apply plus_INR. Qed.

Lemma whole_if (c : bool) x y : whole x -> whole y -> whole (if c then x else y).
Proof. destruct c; auto. Qed.

Lemma whole_sum {T} (l : list T) f : (forall x, whole (f x)) -> whole (sum l f).
Proof. intro H. induction l as [|a l IH]; [apply whole_0|]. apply whole_plus; [apply H|exact IH]. Qed.

Lemma whole_nonneg x : whole x -> 0 <= x.
Proof. intros [n ->]. apply pos_INR. Qed.

Lemma whole_at_most_1 x : whole x -> x <= 1 -> x = 0 \/ x = 1.
Proof.
  intros [n ->] H. destruct n as [|[|n]]; [left; reflexivity|right; reflexivity|]. rewrite !S_INR in H. pose proof (pos_INR n). lra.
Qed.

(** * One token before a position *)

Section Rows.
Context {T V : Type}.
Variables (places : list T) (tokens : list V) (a b : T -> R) (chosen rejected : T -> V -> R) (p : V -> R).
Hypotheses (wa : forall k, whole (a k)) (wb : forall k, whole (b k)) (once : sum places (fun k => Rmax (b k) (a k)) <= 1).
Hypotheses (p0 : forall v, 0 <= p v) (p1 : sum tokens p = 1).
Hypotheses (chosen_is : forall k v, chosen k v = 0 \/ chosen k v = 1) (rejected_is : forall k v, rejected k v = 0 \/ rejected k v = 1).

Lemma larger_nonneg k : 0 <= Rmax (b k) (a k).
Proof. apply Rle_trans with (2 := Rmax_r _ _). apply whole_nonneg, wa. Qed.

Lemma nothing l : sum l (fun k => Rmax (b k) (a k)) = 0 -> forall h : T -> R, sum l (fun k => a k * h k) = 0 /\ sum l (fun k => b k * h k) = 0.
Proof.
  intros E h. assert (forall k, In k l -> a k = 0 /\ b k = 0) as Z.
  { intros k Hk. pose proof (sum_zero_terms l _ k (fun k _ => larger_nonneg k) E Hk) as M. cbv beta in M.
    pose proof (Rmax_l (b k) (a k)). pose proof (Rmax_r (b k) (a k)).
    pose proof (whole_nonneg _ (wa k)). pose proof (whole_nonneg _ (wb k)). lra. }
  split; apply sum_zero; intros k Hk; destruct (Z k Hk) as [A B]; rewrite ?A, ?B; ring.
Qed.

(** At most one position counts, and at most once. *)
Lemma one_position : (forall h : T -> R, sum places (fun k => a k * h k) = 0) \/
  exists k, (a k = 0 \/ a k = 1) /\ (b k = 0 \/ b k = 1) /\
    forall h : T -> R, sum places (fun j => a j * h j) = a k * h k /\ sum places (fun j => b j * h j) = b k * h k.
Proof.
  destruct (Rlt_le_dec 0 (sum places (fun k => Rmax (b k) (a k)))) as [P|N].
  - right. destruct (sum_lt_exists places (fun _ => 0) (fun k => Rmax (b k) (a k))) as [k [Ik Pk]]; [rewrite sum_zero by reflexivity; exact P|].
    exists k. destruct (in_split k places Ik) as [l1 [l2 E]]. rewrite E in once |- *. rewrite sum_app in once. simpl in once.
    pose proof (sum_nonneg l1 _ (fun k _ => larger_nonneg k)) as S1. pose proof (sum_nonneg l2 _ (fun k _ => larger_nonneg k)) as S2.
    assert (whole (Rmax (b k) (a k))) as W by (unfold Rmax; destruct (Rle_dec (b k) (a k)); auto).
    destruct (whole_at_most_1 _ W ltac:(lra)) as [Z|Z]; [lra|]. pose proof (Rmax_l (b k) (a k)). pose proof (Rmax_r (b k) (a k)).
    split; [apply whole_at_most_1; [apply wa|lra]|]. split; [apply whole_at_most_1; [apply wb|lra]|]. intro h.
    destruct (nothing l1 ltac:(lra) h) as [A1 B1]. destruct (nothing l2 ltac:(lra) h) as [A2 B2].
    split; rewrite sum_app; simpl; fold (sum l2 (fun j => a j * h j)); fold (sum l2 (fun j => b j * h j)); [rewrite A1, A2|rewrite B1, B2]; ring.
  - left. intro h. apply nothing. apply Rle_antisym; [exact N|]. apply sum_nonneg. intros k _. apply larger_nonneg.
Qed.

(** A row that is used once is moved towards the chosen response: where both responses use it for the same, not at all. *)
Theorem row_nonneg : 0 <= sum tokens (fun v =>
  (sum places (fun k => a k * (chosen k v + - p v)) + - sum places (fun k => b k * (rejected k v + - p v))) * sum places (fun k => a k * (chosen k v + - p v))).
Proof.
  apply sum_nonneg. intros v Iv. assert (p v <= 1) as below by (rewrite <- p1; apply (term_le_sum tokens p); [intros; apply p0|exact Iv]).
  specialize (p0 v). destruct one_position as [Z|[k [A [B E]]]]; [rewrite Z; lra|].
  rewrite (proj1 (E (fun j => chosen j v + - p v))), (proj2 (E (fun j => rejected j v + - p v))).
  destruct A as [-> | ->]; [lra|]. destruct B as [-> | ->].
  - replace (_ * _) with ((chosen k v + - p v) * (chosen k v + - p v)) by ring. apply Rle_0_sqr.
  - destruct (chosen_is k v) as [-> | ->], (rejected_is k v) as [-> | ->]; lra.
Qed.
End Rows.

Theorem entanglement_bigram_no_return : generated.entanglement_bigram_no_return.entanglement_bigram_no_return.
Proof.
  intros V _ T _ p p0 p1 start _ _ y_w _ _ y_l _ _ place d d0 start_is y_w_is y_l_is _ _ no_return. laws.
  assert (forall v, whole (start v)) as S.
  { intro v. specialize (start_is v). apply or_is in start_is. apply whole_switch. destruct start_is as [H|H]; related_in H; auto. }
  assert (forall k v, y_w k v = 0 \/ y_w k v = 1) as Yw.
  { intros k v. specialize (y_w_is k v). apply or_is in y_w_is. destruct y_w_is as [H|H]; related_in H; auto. }
  assert (forall k v, y_l k v = 0 \/ y_l k v = 1) as Yl.
  { intros k v. specialize (y_l_is k v). apply or_is in y_l_is. destruct y_l_is as [H|H]; related_in H; auto. }
  related. apply Rmult_le_pos; [lra|]. apply sum_nonneg. intros x _. specialize (no_return x). related_in no_return.
  apply (row_nonneg (elements T) (elements V)) with (chosen := y_w) (rejected := y_l) (p := p x).
  - intro k. apply whole_plus; [|apply whole_sum; intro j]; apply whole_if; try apply whole_0; [apply S|apply whole_switch, Yw].
  - intro k. apply whole_plus; [|apply whole_sum; intro j]; apply whole_if; try apply whole_0; [apply S|apply whole_switch, Yl].
  - exact no_return.
  - intro v. left. apply p0.
  - apply p1.
  - exact Yw.
  - exact Yl.
Qed.
