(** Finite sums of real numbers, and the facts about them that proofs need. *)

Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Section Sum.
Context {T : Type}.
Implicit Types (l : list T) (f g : T -> R).

Lemma sum_ext l f g : (forall x, In x l -> f x = g x) -> sum l f = sum l g.
Proof.
  induction l as [|a l IH]; simpl; intro H; [reflexivity|].
  rewrite (H a) by auto. rewrite IH by auto. reflexivity.
Qed.

Lemma sum_plus l f g : sum l (fun x => f x + g x) = sum l f + sum l g.
Proof. induction l as [|a l IH]; simpl; lra. Qed.

Lemma sum_scale l c f : sum l (fun x => c * f x) = c * sum l f.
Proof. induction l as [|a l IH]; simpl; [lra|rewrite IH; lra]. Qed.

Lemma sum_scale_right l c f : sum l (fun x => f x * c) = sum l f * c.
Proof. induction l as [|a l IH]; simpl; [lra|rewrite IH; lra]. Qed.

Lemma sum_minus l f g : sum l (fun x => f x - g x) = sum l f - sum l g.
Proof. induction l as [|a l IH]; simpl; lra. Qed.

Lemma sum_zero l f : (forall x, In x l -> f x = 0) -> sum l f = 0.
Proof.
  induction l as [|a l IH]; simpl; intro H; [reflexivity|].
  rewrite (H a) by auto. rewrite IH by auto. lra.
Qed.

Lemma sum_le l f g : (forall x, In x l -> f x <= g x) -> sum l f <= sum l g.
Proof.
  induction l as [|a l IH]; simpl; intro H; [lra|].
  assert (f a <= g a) by auto. assert (sum l f <= sum l g) by auto. lra.
Qed.

Lemma sum_nonneg l f : (forall x, In x l -> 0 <= f x) -> 0 <= sum l f.
Proof. intro H. rewrite <- (sum_zero l (fun _ => 0)) by auto. apply sum_le. exact H. Qed.

Lemma sum_app l1 l2 f : sum (l1 ++ l2) f = sum l1 f + sum l2 f.
Proof. induction l1 as [|a l IH]; simpl; lra. Qed.

(** A term of a sum of nonnegative numbers is at most the sum. *)
Lemma term_le_sum l f x : (forall z, In z l -> 0 <= f z) -> In x l -> f x <= sum l f.
Proof.
  induction l as [|a l IH]; simpl; intros H Hx; [contradiction|].
  assert (0 <= f a) by auto. assert (0 <= sum l f) by (apply sum_nonneg; auto).
  destruct Hx as [->|Hx]; [lra|]. assert (f x <= sum l f) by auto. lra.
Qed.

(** If the sum of [f] is below that of [g], one of its terms is. *)
Lemma sum_lt_exists l f g : sum l f < sum l g -> exists x, In x l /\ f x < g x.
Proof.
  induction l as [|a l IH]; simpl; intro H; [lra|].
  destruct (Rlt_le_dec (f a) (g a)) as [H1|H1]; [exists a; auto|].
  destruct IH as [x [Hx1 Hx2]]; [lra|]. exists x; auto.
Qed.

Lemma sum_le_exists l f g : l <> [] -> sum l f <= sum l g -> exists x, In x l /\ f x <= g x.
Proof.
  intros Hl H. apply NNPP. intro N. assert (sum l g < sum l f) as K.
  { destruct l as [|a l]; [congruence|]. simpl.
    assert (g a < f a). { apply Rnot_le_lt. intro. apply N. exists a. split; [left|]; auto. }
    assert (sum l g <= sum l f).
    { apply sum_le. intros x Hx. left. apply Rnot_le_lt. intro. apply N. exists x. split; [right|]; auto. }
    lra. }
  lra.
Qed.

(** A sum of nonnegative numbers that is 0 has no other terms than 0. *)
Lemma sum_zero_terms l f x : (forall z, In z l -> 0 <= f z) -> sum l f = 0 -> In x l -> f x = 0.
Proof. intros H E Hx. pose proof (term_le_sum l f x H Hx). pose proof (H x Hx). lra. Qed.

End Sum.

Lemma sum_map {S T} (l : list S) (h : S -> T) f : sum (map h l) f = sum l (fun x => f (h x)).
Proof. induction l as [|a l IH]; simpl; [reflexivity|rewrite IH; reflexivity]. Qed.

Lemma sum_flat_map {S T} (l : list S) (h : S -> list T) f :
  sum (flat_map h l) f = sum l (fun x => sum (h x) f).
Proof. induction l as [|a l IH]; simpl; [reflexivity|rewrite sum_app, IH; reflexivity]. Qed.

Lemma sum_swap {S T} (l : list S) (m : list T) (f : S -> T -> R) :
  sum l (fun x => sum m (fun y => f x y)) = sum m (fun y => sum l (fun x => f x y)).
Proof.
  induction l as [|a l IH]; simpl; [symmetry; apply sum_zero; auto|]. rewrite IH, <- sum_plus. reflexivity.
Qed.
