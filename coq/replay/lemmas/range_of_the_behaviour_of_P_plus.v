(** Lemma of the kernel: range of the behaviour of P+. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require Import replay.questions.part_03 replay.questions.part_04 replay.questions.part_05.

Section Derivation.
Set Default Proof Using "All".
Variable W : world.
Variable y0 : sentences W.
Variable v_alpha : R.
Hypothesis alpha_pos : 0 < v_alpha.
Hypothesis alpha_le : v_alpha <= 1.
Variable v_x : text (sentences W).

(* possible: assume *)
Lemma s0 : (0 < (begins (plus W) v_x)) -> (0 < (begins (plus W) v_x)).
Proof. intros A0. exact A0. Qed.

(* sums-empty-1: empty sum *)
Lemma s1 : ((terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) = 0).
Proof. reflexivity. Qed.

(* sums-empty-2: empty sum *)
Lemma s2 : ((terms 0%nat (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j)))) = 0).
Proof. reflexivity. Qed.

(* sums-start: polynomial inequality *)
Lemma s3 : (((terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) <= (terms 0%nat (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) /\ (((-1) * (terms 0%nat (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) <= (terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))).
Proof. pose proof (s1) as D0. pose proof (s2) as D1. parted. apply NNPP; intro N. (apply (q_74d847cc74d0 (terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) (terms 0%nat (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))); given_or N). Qed.

(* sums-before: assume *)
Lemma s4 : forall v_k : nat, (((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) /\ (((-1) * (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))) -> (((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) /\ (((-1) * (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))).
Proof. intros v_k A0. exact A0. Qed.

(* sums-next-1: one term more *)
Lemma s5 : forall v_k : nat, ((terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) = (((rated W (said W y0 (S v_k))) * (begins (plus W) (followed W y0 v_x (S v_k)))) + (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))).
Proof. intros v_k. cbn [terms]; ring. Qed.

(* sums-next-2: one term more *)
Lemma s6 : forall v_k : nat, ((terms (S v_k) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j)))) = ((begins (plus W) (followed W y0 v_x (S v_k))) + (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j)))))).
Proof. intros v_k. cbn [terms]; ring. Qed.

(* score: definition *)
Lemma s7 : forall v_k : nat, (((-1) <= (rated W (said W y0 (S v_k)))) /\ ((rated W (said W y0 (S v_k))) <= 1)).
Proof. intros v_k. first [exact (def_score W y0 v_alpha alpha_pos alpha_le (S v_k) ) | pose proof (def_score W y0 v_alpha alpha_pos alpha_le (S v_k) ) as D; counted_in D; counted; parted; same]. Qed.

(* probability: definition *)
Lemma s8 : forall v_k : nat, (0 <= (begins (plus W) (followed W y0 v_x (S v_k)))).
Proof. intros v_k. first [exact (def_probability W y0 v_alpha alpha_pos alpha_le Plus (followed W y0 v_x (S v_k)) ) | pose proof (def_probability W y0 v_alpha alpha_pos alpha_le Plus (followed W y0 v_x (S v_k)) ) as D; counted_in D; counted; parted; same]. Qed.

(* sums-after: polynomial inequality *)
Lemma s9 : forall v_k : nat, (((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) /\ (((-1) * (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))) -> (((terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) <= (terms (S v_k) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) /\ (((-1) * (terms (S v_k) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) <= (terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))).
Proof. intros v_k A0. pose proof (s4 v_k A0) as D0. pose proof (s5 v_k) as D1. pose proof (s6 v_k) as D2. pose proof (s7 v_k) as D3. pose proof (s8 v_k) as D4. parted. apply NNPP; intro N. (apply (q_894b507ba6fa (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j)))) (terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) (rated W (said W y0 (S v_k))) (begins (plus W) (followed W y0 v_x (S v_k))) (terms (S v_k) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))); given_or N). Qed.

(* sums-all: induction *)
Lemma s10 : (forall v_k : nat, (0 <= (INR v_k)) -> (((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) /\ (((-1) * (terms v_k (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) <= (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))))).
Proof. intros n G. clear G. induction n as [|n IH]; [pose proof (s3) as D; counted_in D; counted; parted; same | assert (0 <= INR n) as K by (rewrite ?S_INR; pose proof (pos_INR n); lra); pose proof (s9 n IH) as D; counted_in D; counted; parted; same]. Qed.

(* sums: instance *)
Lemma s11 : (((terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) <= (terms (many W) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) /\ (((-1) * (terms (many W) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))) <= (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))).
Proof. pose proof ((s10) (many W) (pos_INR _)) as D; counted_in D; counted; parted; same. Qed.

(* mean: definition *)
Lemma s12 : (((behaviour_plus W v_x) * (begins (plus W) v_x)) = (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))).
Proof. first [exact (def_behaviour_plus W y0 v_alpha alpha_pos alpha_le v_x ) | pose proof (def_behaviour_plus W y0 v_alpha alpha_pos alpha_le v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* total: definition *)
Lemma s13 : ((begins (plus W) v_x) = (terms (many W) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j))))).
Proof. first [exact (def_total_probability W y0 v_alpha alpha_pos alpha_le Plus v_x ) | pose proof (def_total_probability W y0 v_alpha alpha_pos alpha_le Plus v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* bounds: polynomial inequality *)
Lemma s14 : (0 < (begins (plus W) v_x)) -> (((-1) <= (behaviour_plus W v_x)) /\ ((behaviour_plus W v_x) <= 1)).
Proof. intros A0. pose proof (s0 A0) as D0. pose proof (s11) as D1. pose proof (s12) as D2. pose proof (s13) as D3. parted. apply NNPP; intro N. (apply (q_4b7c251ba21b (begins (plus W) v_x) (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) (terms (many W) (fun v_j : nat => (begins (plus W) (followed W y0 v_x v_j)))) (behaviour_plus W v_x)); given_or N). Qed.

(* range: implication *)
Lemma s15 : (((begins (plus W) v_x) <= 0) \/ (((-1) <= (behaviour_plus W v_x)) /\ ((behaviour_plus W v_x) <= 1))).
Proof. apply NNPP; intro N; apply N; right. assert (G : (0 < (begins (plus W) v_x))) by (apply NNPP; intro M; apply N; left; first [contrary M | left; contrary M | right; contrary M]). pose proof (s14 G) as D; counted_in D; counted; parted; same. Qed.

Definition result := s15.

End Derivation.
