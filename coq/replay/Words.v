(** The words of derivations as real numbers, and what the rules of the kernel rest on: its table of definitions, sums over numbered
    sentences, quotients, values by cases.

    A derivation speaks of real numbers alone. What has no value, such as a likelihood ratio after a prompt that P- cannot produce, is to it
    some number of which nothing is known, so that Coq's [1 / 0] will do. Sentences are numbered from 1 on in the order of [all]; a number
    that is too large, or 0, stands for some sentence. *)

Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions Sums Numbers Laws Observables.
Import ListNotations.
Open Scope R_scope.

Definition ratio (W : world) (s : text (sentences W)) : R := begins (plus W) s * / begins (minus W) s.
Definition weight (W : world) (alpha : R) (s : text (sentences W)) : R := alpha * begins (minus W) s * / mixed W alpha s.
Definition behaviour (W : world) (alpha : R) (s : text (sentences W)) : R := mean_score W (mixed_next W alpha s).
Definition behaviour_minus (W : world) (s : text (sentences W)) : R := mean_score W (minus W s).
Definition behaviour_plus (W : world) (s : text (sentences W)) : R := mean_score W (plus W s).
Definition says (l : law_name) (W : world) (alpha : R) (s : text (sentences W)) : R := law W alpha l s.
Definition many (W : world) : nat := length (all (sentences W)).
Definition said (W : world) (y0 : sentences W) (k : nat) : sentences W := nth (pred k) (all (sentences W)) y0.
Definition followed (W : world) (y0 : sentences W) (x : text (sentences W)) (k : nat) : text (sentences W) := x ++ [said W y0 k].
Definition rated (W : world) (y : sentences W) : R := score W y.
Definition size_of (W : world) (s : text (sentences W)) : R := INR (length s).
Definition prefix {A : Type} (u x : list A) : Prop := exists t, x = u ++ t.
Definition continues {A : Type} (x1 x : list A) : Prop := exists y, x1 = x ++ [y].

(** The sum of the terms numbered 1 to n. *)
Fixpoint terms (n : nat) (f : nat -> R) : R :=
  match n with
  | O => 0
  | S k => terms k f + f (S k)
  end.

(** A value by cases. *)
Definition case_le (a b x y : R) : R := if Rle_dec a b then x else y.

Lemma case_le_spec a b x y : (a <= b /\ case_le a b x y = x) \/ (b < a /\ case_le a b x y = y).
Proof. unfold case_le. destruct (Rle_dec a b); [left|right]; split; auto; lra. Qed.

Lemma absolute_by_cases x : Rabs x = case_le 0 x x (- x).
Proof. unfold case_le. destruct (Rle_dec 0 x); [apply Rabs_pos_eq; assumption|apply Rabs_left; lra]. Qed.

Lemma larger_by_cases x y : Rmax x y = case_le y x x y.
Proof. unfold case_le, Rmax. destruct (Rle_dec x y), (Rle_dec y x); lra. Qed.

Lemma smaller_by_cases x y : Rmin x y = case_le x y x y.
Proof. unfold case_le, Rmin. destruct (Rle_dec x y); reflexivity. Qed.

Lemma quotient_spec b : b = 0 \/ / b * b = 1.
Proof. destruct (Req_dec b 0); [left|right; apply Rinv_l]; assumption. Qed.

(** * Sums over numbered sentences *)

Lemma terms_ext n f g : (forall k, f k = g k) -> terms n f = terms n g.
Proof. intro H. induction n; simpl; [reflexivity|]. rewrite IHn, H. reflexivity. Qed.

Lemma terms_list {T} (l : list T) d (f : T -> R) : terms (length l) (fun k => f (nth (pred k) l d)) = sum l f.
Proof.
  induction l as [|a l IH] using rev_ind; [reflexivity|].
  rewrite app_length. simpl length. rewrite Nat.add_1_r. simpl terms. rewrite app_nth2, Nat.sub_diag by lia. simpl nth.
  assert (sum (l ++ [a]) f = sum l f + f a) as -> by (clear; induction l; simpl in *; unfold sum in *; simpl; lra).
  f_equal. rewrite <- IH.
  assert (forall n, (n <= length l)%nat -> terms n (fun k => f (nth (pred k) (l ++ [a]) d)) = terms n (fun k => f (nth (pred k) l d))) as E.
  { induction n; intro H; [reflexivity|]. simpl. rewrite IHn by lia. rewrite app_nth1 by lia. reflexivity. }
  apply E. lia.
Qed.

Section Table.
Set Default Proof Using "All".
Variables (W : world) (y0 : sentences W) (alpha : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Implicit Types s x u : text (sentences W).

Lemma terms_sentences (f : sentences W -> R) : terms (many W) (fun k => f (said W y0 k)) = sum (all (sentences W)) f.
Proof. exact (terms_list (all (sentences W)) y0 f). Qed.

(** The table of definitions. *)

Lemma def_mixture s : mixed W alpha s = alpha * begins (minus W) s + (1 + -1 * alpha) * begins (plus W) s.
Proof. unfold mixed. ring. Qed.

Lemma def_probability l s : 0 <= says l W alpha s.
Proof. destruct l; [apply mixed_nonneg; assumption|apply begins_nonneg|apply begins_nonneg]. Qed.

Lemma def_at_most_one l s : says l W alpha s <= 1.
Proof.
  pose proof (begins_le_1 (minus W) s). pose proof (begins_le_1 (plus W) s).
  destruct l; [|assumption|assumption]. unfold says, law, mixed.
  assert (alpha * begins (minus W) s <= alpha * 1) by (apply Rmult_le_compat_l; lra).
  assert ((1 - alpha) * begins (plus W) s <= (1 - alpha) * 1) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Lemma def_empty_prompt l s : size_of W s = 0 -> says l W alpha s = 1.
Proof.
  intro H. destruct s as [|y s].
  - destruct l; [unfold says, law; rewrite mixed_nil; reflexivity|reflexivity|reflexivity].
  - unfold size_of in H. simpl length in H. rewrite S_INR in H. pose proof (pos_INR (length s)). lra.
Qed.

Lemma says_front l u x : prefix u x -> 0 < says l W alpha x -> 0 < says l W alpha u.
Proof. intros [t ->] H. apply (law_front W alpha alpha_pos alpha_le l u t). exact H. Qed.

Lemma def_possible_prefix l u x : prefix u x -> 0 < says l W alpha x -> 0 < says l W alpha u.
Proof. exact (says_front l u x). Qed.

Lemma continues_prefix (x1 x : text (sentences W)) : continues x1 x -> prefix x x1.
Proof. intros [y ->]. exists [y]. reflexivity. Qed.

Lemma def_possible_parent l (x1 x : text (sentences W)) : continues x1 x -> 0 < says l W alpha x1 -> 0 < says l W alpha x.
Proof. intro H. apply says_front, continues_prefix, H. Qed.

Lemma def_one_sentence_more (x1 x : text (sentences W)) : continues x1 x -> size_of W x1 = 1 + size_of W x.
Proof. intros [y ->]. unfold size_of. rewrite app_length. simpl. rewrite plus_INR. simpl. ring. Qed.

Lemma def_next_prompt x k : continues (followed W y0 x k) x.
Proof. exists (said W y0 k). reflexivity. Qed.

Lemma def_a_continuation_continues (x1 x u : text (sentences W)) : continues x1 x -> prefix u x -> prefix u x1.
Proof. intros [y ->] [t ->]. exists (t ++ [y]). rewrite app_assoc. reflexivity. Qed.

Lemma def_prefix_of_a_prefix (u x x1 : text (sentences W)) : prefix u x -> prefix x x1 -> prefix u x1.
Proof. intros [t ->] [t' ->]. exists (t ++ t'). rewrite app_assoc. reflexivity. Qed.

Lemma def_total_probability l x : says l W alpha x = terms (many W) (fun k => says l W alpha (followed W y0 x k)).
Proof.
  unfold followed. rewrite (terms_sentences (fun y => says l W alpha (x ++ [y]))).
  destruct l; unfold says, law; symmetry; [apply mixed_sum|apply sum_next|apply sum_next].
Qed.

Lemma def_likelihood_ratio x : 0 < begins (minus W) x -> begins (plus W) x = ratio W x * begins (minus W) x.
Proof. intro H. unfold ratio. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. reflexivity. Qed.

Lemma def_posterior_weight x : 0 < mixed W alpha x -> weight W alpha x * mixed W alpha x = alpha * begins (minus W) x.
Proof. intro H. unfold weight. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. reflexivity. Qed.

Lemma def_score k : -1 <= rated W (said W y0 k) /\ rated W (said W y0 k) <= 1.
Proof. exact (score_range W (said W y0 k)). Qed.

Lemma mean_of_component (K : component (sentences W)) x :
  begins K x * mean_score W (K x) = terms (many W) (fun k => rated W (said W y0 k) * begins K (followed W y0 x k)).
Proof.
  unfold followed, rated. rewrite (terms_sentences (fun y => score W y * begins K (x ++ [y]))). unfold mean_score.
  rewrite <- sum_scale. apply sum_ext. intros y _. rewrite begins_snoc. ring.
Qed.

Lemma def_behaviour_minus x :
  begins (minus W) x * behaviour_minus W x = terms (many W) (fun k => rated W (said W y0 k) * begins (minus W) (followed W y0 x k)).
Proof. apply mean_of_component. Qed.

Lemma def_behaviour_plus x :
  begins (plus W) x * behaviour_plus W x = terms (many W) (fun k => rated W (said W y0 k) * begins (plus W) (followed W y0 x k)).
Proof. apply mean_of_component. Qed.

Lemma def_behaviour x :
  mixed W alpha x * behaviour W alpha x = terms (many W) (fun k => rated W (said W y0 k) * mixed W alpha (followed W y0 x k)).
Proof.
  unfold followed, rated. rewrite (terms_sentences (fun y => score W y * mixed W alpha (x ++ [y]))).
  unfold behaviour, mean_score. rewrite <- sum_scale. apply sum_ext. intros y _. unfold mixed_next.
  destruct (mixed_nonneg W alpha alpha_pos alpha_le x) as [H|H]; [field; lra|].
  assert (mixed W alpha (x ++ [y]) = 0) as ->; [|rewrite <- H; ring].
  destruct (mixed_nonneg W alpha alpha_pos alpha_le (x ++ [y])) as [P|P]; [|symmetry; exact P].
  apply (mixed_front W alpha alpha_pos alpha_le) in P. lra.
Qed.

End Table.

(** * Tactics of the rules *)

Ltac parted := repeat match goal with H : _ /\ _ |- _ => destruct H end.

(** What a question asks for is a premise, or true of quotients, values by cases, numbers of sentences. *)
Ltac given :=
  first [ assumption | apply quotient_spec | apply case_le_spec | apply pos_INR | (unfold size_of; apply pos_INR) | exact I | lra | tauto ].

(** The opposite of a condition that does not hold. *)
Ltac contrary M :=
  first
    [ lra
    | apply not_and_or in M; destruct M as [M|M]; [left|right]; contrary M
    | apply not_or_and in M; destruct M; split; tauto ].

(** Nat's successor as 1 more. *)
Ltac counted := repeat rewrite S_INR; change (INR 0) with 0.
Ltac counted_in D := repeat rewrite S_INR in D; change (INR 0) with 0 in D.

(** As [given]; the opposite of what is to be shown is N. *)
Ltac given_or N :=
  first
    [ given
    | solve [counted; given]
    | let M := fresh "M" in apply NNPP; intro M; apply N; first [contrary M | solve [given]] ].

(** A statement from the same in another order of sums and products. *)
Ltac same :=
  first
    [ assumption
    | lra
    | split; same
    | match goal with H : _ \/ _ |- _ \/ _ => destruct H; [left; same|right; same] end
    | left; same
    | right; same ].
