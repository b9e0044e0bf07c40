(** The derivation of lem1. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require replay.lemmas.a_likelihood_ratio_is_not_negative.
From Referee Require Import replay.questions.part_05 replay.questions.part_07.

Section Derivation.
Set Default Proof Using "All".
Variable W : world.
Variable y0 : sentences W.
Variable v_alpha : R.
Hypothesis alpha_pos : 0 < v_alpha.
Hypothesis alpha_le : v_alpha <= 1.

(* alpha-from: parameter interval *)
Lemma s0 : (0 < v_alpha).
Proof. first [assumption | pose proof interval_alpha_0 as D; counted_in D; counted; parted; same]. Qed.

(* alpha-to: parameter interval *)
Lemma s1 : (v_alpha <= 1).
Proof. first [assumption | pose proof interval_alpha_1 as D; counted_in D; counted; parted; same]. Qed.

(* s: assume *)
Lemma s2 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 < (begins (minus W) v_s)).
Proof. intros v_s A0. exact A0. Qed.

(* s0: assume *)
Lemma s3 : forall v_s : text (sentences W), forall v_s0 : text (sentences W), (prefix v_s0 v_s) -> (prefix v_s0 v_s).
Proof. intros v_s v_s0 A0. exact A0. Qed.

(* P-(s0)>0: definition *)
Lemma s4 : forall v_s : text (sentences W), forall v_s0 : text (sentences W), (prefix v_s0 v_s) -> (0 < (begins (minus W) v_s)) -> (0 < (begins (minus W) v_s0)).
Proof. intros v_s v_s0 A0 A1. first [exact (def_possible_prefix W y0 v_alpha alpha_pos alpha_le Minus v_s0 v_s (s3 v_s v_s0 A0) (s2 v_s A1)) | pose proof (def_possible_prefix W y0 v_alpha alpha_pos alpha_le Minus v_s0 v_s (s3 v_s v_s0 A0) (s2 v_s A1)) as D; counted_in D; counted; parted; same]. Qed.

(* s: ratio>=0: lemma *)
Lemma s5 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 <= (ratio W v_s)).
Proof. intros v_s A0. first [exact (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: P+: definition *)
Lemma s6 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((begins (plus W) v_s) = ((begins (minus W) v_s) * (ratio W v_s))).
Proof. intros v_s A0. first [exact (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: P: definition *)
Lemma s7 : forall v_s : text (sentences W), ((mixed W v_alpha v_s) = ((v_alpha * (begins (minus W) v_s)) + ((1 + ((-1) * v_alpha)) * (begins (plus W) v_s)))).
Proof. intros v_s. first [exact (def_mixture W y0 v_alpha alpha_pos alpha_le v_s ) | pose proof (def_mixture W y0 v_alpha alpha_pos alpha_le v_s ) as D; counted_in D; counted; parted; same]. Qed.

(* s: P by ratio: polynomial inequality *)
Lemma s8 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((mixed W v_alpha v_s) = ((v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s))) * (begins (minus W) v_s))).
Proof. intros v_s A0. pose proof (s6 v_s A0) as D0. pose proof (s7 v_s) as D1. parted. apply NNPP; intro N. (apply (q_7665069ad041 (begins (plus W) v_s) (begins (minus W) v_s) (ratio W v_s) (mixed W v_alpha v_s) v_alpha); given_or N). Qed.

(* s0: ratio>=0: lemma *)
Lemma s9 : forall v_s : text (sentences W), forall v_s0 : text (sentences W), (prefix v_s0 v_s) -> (0 < (begins (minus W) v_s)) -> (0 <= (ratio W v_s0)).
Proof. intros v_s v_s0 A0 A1. first [exact (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s0 (s4 v_s v_s0 A0 A1)) | pose proof (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s0 (s4 v_s v_s0 A0 A1)) as D; counted_in D; counted; parted; same]. Qed.

(* s0: P+: definition *)
Lemma s10 : forall v_s : text (sentences W), forall v_s0 : text (sentences W), (prefix v_s0 v_s) -> (0 < (begins (minus W) v_s)) -> ((begins (plus W) v_s0) = ((begins (minus W) v_s0) * (ratio W v_s0))).
Proof. intros v_s v_s0 A0 A1. first [exact (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s0 (s4 v_s v_s0 A0 A1)) | pose proof (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s0 (s4 v_s v_s0 A0 A1)) as D; counted_in D; counted; parted; same]. Qed.

(* s0: P: definition *)
Lemma s11 : forall v_s0 : text (sentences W), ((mixed W v_alpha v_s0) = ((v_alpha * (begins (minus W) v_s0)) + ((1 + ((-1) * v_alpha)) * (begins (plus W) v_s0)))).
Proof. intros v_s0. first [exact (def_mixture W y0 v_alpha alpha_pos alpha_le v_s0 ) | pose proof (def_mixture W y0 v_alpha alpha_pos alpha_le v_s0 ) as D; counted_in D; counted; parted; same]. Qed.

(* s0: P by ratio: polynomial inequality *)
Lemma s12 : forall v_s : text (sentences W), forall v_s0 : text (sentences W), (prefix v_s0 v_s) -> (0 < (begins (minus W) v_s)) -> ((mixed W v_alpha v_s0) = ((v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s0))) * (begins (minus W) v_s0))).
Proof. intros v_s v_s0 A0 A1. pose proof (s10 v_s v_s0 A0 A1) as D0. pose proof (s11 v_s0) as D1. parted. apply NNPP; intro N. (apply (q_7665069ad041 (begins (plus W) v_s0) (begins (minus W) v_s0) (ratio W v_s0) (mixed W v_alpha v_s0) v_alpha); given_or N). Qed.

(* relation: polynomial inequality *)
Lemma s13 : forall v_s : text (sentences W), forall v_s0 : text (sentences W), (0 < (begins (minus W) v_s)) -> (prefix v_s0 v_s) -> ((case_le 0 ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))) ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))) (- ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))))) <= ((/ v_alpha) * (1 + ((-1) * v_alpha)) * (case_le (ratio W v_s0) (ratio W v_s) (ratio W v_s) (ratio W v_s0)))).
Proof. intros v_s v_s0 A0 A1. pose proof (s0) as D0. pose proof (s1) as D1. pose proof (s8 v_s A0) as D2. pose proof (s12 v_s v_s0 A1 A0) as D3. pose proof (s5 v_s A0) as D4. pose proof (s2 v_s A0) as D5. pose proof (s9 v_s v_s0 A1 A0) as D6. pose proof (s4 v_s v_s0 A1 A0) as D7. parted. apply NNPP; intro N. (apply (q_b8ca0e0b96dd v_alpha (mixed W v_alpha v_s) (ratio W v_s) (begins (minus W) v_s) (mixed W v_alpha v_s0) (ratio W v_s0) (begins (minus W) v_s0) (/ (mixed W v_alpha v_s0)) (/ (begins (minus W) v_s)) (/ v_alpha) (case_le 0 ((-1) + ((((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s))) * (mixed W v_alpha v_s)) * (begins (minus W) v_s0))) ((-1) + ((((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s))) * (mixed W v_alpha v_s)) * (begins (minus W) v_s0))) (- ((-1) + ((((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s))) * (mixed W v_alpha v_s)) * (begins (minus W) v_s0))))) (case_le (ratio W v_s0) (ratio W v_s) (ratio W v_s) (ratio W v_s0))); given_or N). Qed.

(* every s0: generalisation *)
Lemma s14 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (forall v_s0 : text (sentences W), (prefix v_s0 v_s) -> ((case_le 0 ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))) ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))) (- ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))))) <= ((/ v_alpha) * (1 + ((-1) * v_alpha)) * (case_le (ratio W v_s0) (ratio W v_s) (ratio W v_s) (ratio W v_s0))))).
Proof. intros v_s A0. intros v_s0 G0. pose proof (s13 v_s v_s0 A0 G0) as D; counted_in D; counted; parted; same. Qed.

(* every s: generalisation *)
Lemma s15 : (forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (forall v_s0 : text (sentences W), (prefix v_s0 v_s) -> ((case_le 0 ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))) ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))) (- ((-1) + ((/ (mixed W v_alpha v_s0)) * (/ (begins (minus W) v_s)) * (mixed W v_alpha v_s) * (begins (minus W) v_s0))))) <= ((/ v_alpha) * (1 + ((-1) * v_alpha)) * (case_le (ratio W v_s0) (ratio W v_s) (ratio W v_s) (ratio W v_s0)))))).
Proof. intros v_s G0. pose proof (s14 v_s G0) as D; counted_in D; counted; parted; same. Qed.

Definition result := s15.

End Derivation.
