(** Lemma of the kernel: behaviour of the mixture. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require Import replay.questions.part_00 replay.questions.part_05 replay.questions.part_08.

Section Derivation.
Set Default Proof Using "All".
Variable W : world.
Variable y0 : sentences W.
Variable v_alpha : R.
Hypothesis alpha_pos : 0 < v_alpha.
Hypothesis alpha_le : v_alpha <= 1.
Variable v_x : text (sentences W).
Hypothesis hypothesis_0 : (0 < (mixed W v_alpha v_x)).

(* given-1: hypothesis *)
Lemma s0 : (0 < (mixed W v_alpha v_x)).
Proof. exact hypothesis_0. Qed.

(* sums-empty-1: empty sum *)
Lemma s1 : ((terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = 0).
Proof. reflexivity. Qed.

(* sums-empty-2: empty sum *)
Lemma s2 : ((terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j))))) = 0).
Proof. reflexivity. Qed.

(* sums-empty-3: empty sum *)
Lemma s3 : ((terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) = 0).
Proof. reflexivity. Qed.

(* sums-start: polynomial inequality *)
Lemma s4 : ((terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = ((v_alpha * (terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))) + ((1 + ((-1) * v_alpha)) * (terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))))).
Proof. pose proof (s1) as D0. pose proof (s2) as D1. pose proof (s3) as D2. parted. apply NNPP; intro N. (apply (q_063ac4e24a36 (terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) (terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j))))) (terms 0%nat (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) v_alpha); given_or N). Qed.

(* sums-before: assume *)
Lemma s5 : forall v_k : nat, ((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = ((v_alpha * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))) + ((1 + ((-1) * v_alpha)) * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))))) -> ((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = ((v_alpha * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))) + ((1 + ((-1) * v_alpha)) * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))))).
Proof. intros v_k A0. exact A0. Qed.

(* sums-next-1: one term more *)
Lemma s6 : forall v_k : nat, ((terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = (((rated W (said W y0 (S v_k))) * (mixed W v_alpha (followed W y0 v_x (S v_k)))) + (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))))).
Proof. intros v_k. cbn [terms]; ring. Qed.

(* sums-next-2: one term more *)
Lemma s7 : forall v_k : nat, ((terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j))))) = (((rated W (said W y0 (S v_k))) * (begins (minus W) (followed W y0 v_x (S v_k)))) + (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j))))))).
Proof. intros v_k. cbn [terms]; ring. Qed.

(* sums-next-3: one term more *)
Lemma s8 : forall v_k : nat, ((terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) = (((rated W (said W y0 (S v_k))) * (begins (plus W) (followed W y0 v_x (S v_k)))) + (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))).
Proof. intros v_k. cbn [terms]; ring. Qed.

(* mixture-next: definition *)
Lemma s9 : forall v_k : nat, ((mixed W v_alpha (followed W y0 v_x (S v_k))) = ((v_alpha * (begins (minus W) (followed W y0 v_x (S v_k)))) + ((1 + ((-1) * v_alpha)) * (begins (plus W) (followed W y0 v_x (S v_k)))))).
Proof. intros v_k. first [exact (def_mixture W y0 v_alpha alpha_pos alpha_le (followed W y0 v_x (S v_k)) ) | pose proof (def_mixture W y0 v_alpha alpha_pos alpha_le (followed W y0 v_x (S v_k)) ) as D; counted_in D; counted; parted; same]. Qed.

(* sums-after: polynomial inequality *)
Lemma s10 : forall v_k : nat, ((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = ((v_alpha * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))) + ((1 + ((-1) * v_alpha)) * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))))) -> ((terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = ((v_alpha * (terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))) + ((1 + ((-1) * v_alpha)) * (terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))))).
Proof. intros v_k A0. pose proof (s5 v_k A0) as D0. pose proof (s6 v_k) as D1. pose proof (s7 v_k) as D2. pose proof (s8 v_k) as D3. pose proof (s9 v_k) as D4. parted. apply NNPP; intro N. (apply (q_c652fe946ea0 (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) v_alpha (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j))))) (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) (terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) (rated W (said W y0 (S v_k))) (mixed W v_alpha (followed W y0 v_x (S v_k))) (terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j))))) (begins (minus W) (followed W y0 v_x (S v_k))) (terms (S v_k) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) (begins (plus W) (followed W y0 v_x (S v_k)))); given_or N). Qed.

(* sums-all: induction *)
Lemma s11 : (forall v_k : nat, (0 <= (INR v_k)) -> ((terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = ((v_alpha * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))) + ((1 + ((-1) * v_alpha)) * (terms v_k (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))))))).
Proof. intros n G. clear G. induction n as [|n IH]; [pose proof (s4) as D; counted_in D; counted; parted; same | assert (0 <= INR n) as K by (rewrite ?S_INR; pose proof (pos_INR n); lra); pose proof (s10 n IH) as D; counted_in D; counted; parted; same]. Qed.

(* sums: instance *)
Lemma s12 : ((terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) = ((v_alpha * (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))) + ((1 + ((-1) * v_alpha)) * (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))))).
Proof. pose proof ((s11) (many W) (pos_INR _)) as D; counted_in D; counted; parted; same. Qed.

(* mean-P: definition *)
Lemma s13 : (((behaviour W v_alpha v_x) * (mixed W v_alpha v_x)) = (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j)))))).
Proof. first [exact (def_behaviour W y0 v_alpha alpha_pos alpha_le v_x ) | pose proof (def_behaviour W y0 v_alpha alpha_pos alpha_le v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* mean-P-: definition *)
Lemma s14 : (((behaviour_minus W v_x) * (begins (minus W) v_x)) = (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j)))))).
Proof. first [exact (def_behaviour_minus W y0 v_alpha alpha_pos alpha_le v_x ) | pose proof (def_behaviour_minus W y0 v_alpha alpha_pos alpha_le v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* mean-P+: definition *)
Lemma s15 : (((behaviour_plus W v_x) * (begins (plus W) v_x)) = (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j)))))).
Proof. first [exact (def_behaviour_plus W y0 v_alpha alpha_pos alpha_le v_x ) | pose proof (def_behaviour_plus W y0 v_alpha alpha_pos alpha_le v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* mixture: definition *)
Lemma s16 : ((mixed W v_alpha v_x) = ((v_alpha * (begins (minus W) v_x)) + ((1 + ((-1) * v_alpha)) * (begins (plus W) v_x)))).
Proof. first [exact (def_mixture W y0 v_alpha alpha_pos alpha_le v_x ) | pose proof (def_mixture W y0 v_alpha alpha_pos alpha_le v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* weight: definition *)
Lemma s17 : (((mixed W v_alpha v_x) * (weight W v_alpha v_x)) = (v_alpha * (begins (minus W) v_x))).
Proof. first [exact (def_posterior_weight W y0 v_alpha alpha_pos alpha_le v_x (s0)) | pose proof (def_posterior_weight W y0 v_alpha alpha_pos alpha_le v_x (s0)) as D; counted_in D; counted; parted; same]. Qed.

(* mixture-of-means: polynomial inequality *)
Lemma s18 : ((behaviour W v_alpha v_x) = (((1 + ((-1) * (weight W v_alpha v_x))) * (behaviour_plus W v_x)) + ((behaviour_minus W v_x) * (weight W v_alpha v_x)))).
Proof. pose proof (s0) as D0. pose proof (s12) as D1. pose proof (s13) as D2. pose proof (s14) as D3. pose proof (s15) as D4. pose proof (s16) as D5. pose proof (s17) as D6. parted. apply NNPP; intro N. (apply (q_83fb0ad1750e (mixed W v_alpha v_x) (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (mixed W v_alpha (followed W y0 v_x v_j))))) v_alpha (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (minus W) (followed W y0 v_x v_j))))) (terms (many W) (fun v_j : nat => ((rated W (said W y0 v_j)) * (begins (plus W) (followed W y0 v_x v_j))))) (behaviour W v_alpha v_x) (behaviour_minus W v_x) (begins (minus W) v_x) (behaviour_plus W v_x) (begins (plus W) v_x) (weight W v_alpha v_x)); given_or N). Qed.

Definition result := s18.

End Derivation.
