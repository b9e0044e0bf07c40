(** The derivation of lem2. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require replay.lemmas.what_P_minus_can_produce__P_can.
From Referee Require replay.lemmas.posterior_weight_from_the_likelihood_ratio.
From Referee Require replay.lemmas.behaviour_of_the_mixture.
From Referee Require replay.lemmas.a_likelihood_ratio_is_not_negative.
From Referee Require replay.lemmas.range_of_the_behaviour_of_P_plus.
From Referee Require replay.lemmas.range_of_the_behaviour_of_P_minus.
From Referee Require Import replay.questions.part_07.

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

(* s: in P: lemma *)
Lemma s3 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 < (mixed W v_alpha v_s)).
Proof. intros v_s A0. first [exact (replay.lemmas.what_P_minus_can_produce__P_can.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (replay.lemmas.what_P_minus_can_produce__P_can.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: weight: lemma *)
Lemma s4 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((weight W v_alpha v_s) = (v_alpha * (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s)))))).
Proof. intros v_s A0. first [exact (replay.lemmas.posterior_weight_from_the_likelihood_ratio.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (replay.lemmas.posterior_weight_from_the_likelihood_ratio.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: mixture of means: lemma *)
Lemma s5 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((behaviour W v_alpha v_s) = (((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s)) + ((behaviour_minus W v_s) * (weight W v_alpha v_s)))).
Proof. intros v_s A0. first [exact (replay.lemmas.behaviour_of_the_mixture.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) | pose proof (replay.lemmas.behaviour_of_the_mixture.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: ratio>=0: lemma *)
Lemma s6 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 <= (ratio W v_s)).
Proof. intros v_s A0. first [exact (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: range+: lemma *)
Lemma s7 : forall v_s : text (sentences W), (((begins (plus W) v_s) <= 0) \/ (((-1) <= (behaviour_plus W v_s)) /\ ((behaviour_plus W v_s) <= 1))).
Proof. intros v_s. first [exact (replay.lemmas.range_of_the_behaviour_of_P_plus.result W y0 v_alpha alpha_pos alpha_le v_s) | pose proof (replay.lemmas.range_of_the_behaviour_of_P_plus.result W y0 v_alpha alpha_pos alpha_le v_s) as D; counted_in D; counted; parted; same]. Qed.

(* s: range-: lemma *)
Lemma s8 : forall v_s : text (sentences W), (((begins (minus W) v_s) <= 0) \/ (((-1) <= (behaviour_minus W v_s)) /\ ((behaviour_minus W v_s) <= 1))).
Proof. intros v_s. first [exact (replay.lemmas.range_of_the_behaviour_of_P_minus.result W y0 v_alpha alpha_pos alpha_le v_s) | pose proof (replay.lemmas.range_of_the_behaviour_of_P_minus.result W y0 v_alpha alpha_pos alpha_le v_s) as D; counted_in D; counted; parted; same]. Qed.

(* s: P+: definition *)
Lemma s9 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((begins (plus W) v_s) = ((begins (minus W) v_s) * (ratio W v_s))).
Proof. intros v_s A0. first [exact (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* relation 1: polynomial inequality *)
Lemma s10 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((case_le 0 (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)) (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)) (- (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)))) <= ((/ v_alpha) * (2 + ((-2) * v_alpha)) * (ratio W v_s))).
Proof. intros v_s A0. pose proof (s0) as D0. pose proof (s1) as D1. pose proof (s4 v_s A0) as D2. pose proof (s5 v_s A0) as D3. pose proof (s6 v_s A0) as D4. pose proof (s7 v_s) as D5. pose proof (s8 v_s) as D6. pose proof (s2 v_s A0) as D7. pose proof (s9 v_s A0) as D8. parted. apply NNPP; intro N. (apply (q_aa2458eceb90 v_alpha (behaviour W v_alpha v_s) (weight W v_alpha v_s) (behaviour_plus W v_s) (behaviour_minus W v_s) (ratio W v_s) (begins (plus W) v_s) (begins (minus W) v_s) (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s)))) (/ v_alpha) (case_le 0 (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)) (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)) (- (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s))))); given_or N). Qed.

(* every s: generalisation *)
Lemma s11 : (forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((case_le 0 (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)) (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)) (- (((-1) * (behaviour_minus W v_s)) + (behaviour W v_alpha v_s)))) <= ((/ v_alpha) * (2 + ((-2) * v_alpha)) * (ratio W v_s)))).
Proof. intros v_s G0. pose proof (s10 v_s G0) as D; counted_in D; counted; parted; same. Qed.

Definition result := s11.

End Derivation.
