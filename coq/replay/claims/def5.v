(** The derivation of def5. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require replay.lemmas.what_P_minus_can_produce__P_can.
From Referee Require replay.lemmas.posterior_weight_from_the_likelihood_ratio.
From Referee Require replay.lemmas.behaviour_of_the_mixture.
From Referee Require replay.lemmas.a_likelihood_ratio_is_not_negative.
From Referee Require Import replay.questions.part_03 replay.questions.part_07 replay.questions.part_08 replay.questions.part_09 replay.questions.part_10.

Section Derivation.
Set Default Proof Using "All".
Variable W : world.
Variable y0 : sentences W.
Variable v_alpha : R.
Hypothesis alpha_pos : 0 < v_alpha.
Hypothesis alpha_le : v_alpha <= 1.
Variable v_beta : R.
Hypothesis interval_beta_0 : (0 < v_beta).
Variable v_gamma : R.
Hypothesis interval_gamma_0 : ((-1) <= v_gamma).
Hypothesis interval_gamma_1 : (v_gamma < 0).
Hypothesis hypothesis_1 : (forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((behaviour_minus W v_s) <= v_gamma)).

(* alpha-from: parameter interval *)
Lemma s0 : (0 < v_alpha).
Proof. first [assumption | pose proof interval_alpha_0 as D; counted_in D; counted; parted; same]. Qed.

(* alpha-to: parameter interval *)
Lemma s1 : (v_alpha <= 1).
Proof. first [assumption | pose proof interval_alpha_1 as D; counted_in D; counted; parted; same]. Qed.

(* s: assume *)
Lemma s2 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> (0 < (mixed W v_alpha v_s)).
Proof. intros v_s A0. exact A0. Qed.

(* P-(s)>0: assume *)
Lemma s3 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 < (begins (minus W) v_s)).
Proof. intros v_s A0. exact A0. Qed.

(* s: in P: lemma *)
Lemma s4 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 < (mixed W v_alpha v_s)).
Proof. intros v_s A0. first [exact (replay.lemmas.what_P_minus_can_produce__P_can.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) | pose proof (replay.lemmas.what_P_minus_can_produce__P_can.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: weight: lemma *)
Lemma s5 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((weight W v_alpha v_s) = (v_alpha * (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s)))))).
Proof. intros v_s A0. first [exact (replay.lemmas.posterior_weight_from_the_likelihood_ratio.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) | pose proof (replay.lemmas.posterior_weight_from_the_likelihood_ratio.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: mixture of means: lemma *)
Lemma s6 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((behaviour W v_alpha v_s) = (((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s)) + ((behaviour_minus W v_s) * (weight W v_alpha v_s)))).
Proof. intros v_s A0. first [exact (replay.lemmas.behaviour_of_the_mixture.result W y0 v_alpha alpha_pos alpha_le v_s (s4 v_s A0)) | pose proof (replay.lemmas.behaviour_of_the_mixture.result W y0 v_alpha alpha_pos alpha_le v_s (s4 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: ratio>=0: lemma *)
Lemma s7 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 <= (ratio W v_s)).
Proof. intros v_s A0. first [exact (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) | pose proof (replay.lemmas.a_likelihood_ratio_is_not_negative.result W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: P+: definition *)
Lemma s8 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((begins (plus W) v_s) = ((begins (minus W) v_s) * (ratio W v_s))).
Proof. intros v_s A0. first [exact (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) | pose proof (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_s (s3 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* s: P: definition *)
Lemma s9 : forall v_s : text (sentences W), ((mixed W v_alpha v_s) = ((v_alpha * (begins (minus W) v_s)) + ((1 + ((-1) * v_alpha)) * (begins (plus W) v_s)))).
Proof. intros v_s. first [exact (def_mixture W y0 v_alpha alpha_pos alpha_le v_s ) | pose proof (def_mixture W y0 v_alpha alpha_pos alpha_le v_s ) as D; counted_in D; counted; parted; same]. Qed.

(* hypothesis 2: hypothesis *)
Lemma s10 : (forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((behaviour_minus W v_s) <= v_gamma)).
Proof. exact hypothesis_1. Qed.

(* s: hypothesis 2: instance *)
Lemma s11 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((behaviour_minus W v_s) <= v_gamma).
Proof. intros v_s A0. pose proof ((s10) v_s (s3 v_s A0)) as D; counted_in D; counted; parted; same. Qed.

(* if P-(s)>0: relation 1: polynomial inequality *)
Lemma s12 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((0 <= (weight W v_alpha v_s)) /\ ((weight W v_alpha v_s) <= 1)).
Proof. intros v_s A0. pose proof (s0) as D0. pose proof (s1) as D1. pose proof (s5 v_s A0) as D2. pose proof (s7 v_s A0) as D3. parted. apply NNPP; intro N. (apply (q_eed0ca773afd v_alpha (ratio W v_s) (weight W v_alpha v_s) (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s))))); given_or N). Qed.

(* if P-(s)>0: relation 2: polynomial inequality *)
Lemma s13 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> (0 < (begins (minus W) v_s)) -> (((mixed W v_alpha v_s) * (weight W v_alpha v_s)) <= (v_alpha * (begins (minus W) v_s))).
Proof. intros v_s A0 A1. pose proof (s2 v_s A0) as D0. pose proof (s5 v_s A1) as D1. pose proof (s8 v_s A1) as D2. pose proof (s9 v_s) as D3. parted. apply NNPP; intro N. (apply (q_e4e3798dca4a (mixed W v_alpha v_s) (begins (plus W) v_s) (begins (minus W) v_s) (ratio W v_s) v_alpha (weight W v_alpha v_s) (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s))))); given_or N). Qed.

(* if P-(s)>0: relation 3: polynomial inequality *)
Lemma s14 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> (0 < (begins (minus W) v_s)) -> ((v_alpha * (begins (minus W) v_s)) <= ((mixed W v_alpha v_s) * (weight W v_alpha v_s))).
Proof. intros v_s A0 A1. pose proof (s2 v_s A0) as D0. pose proof (s5 v_s A1) as D1. pose proof (s8 v_s A1) as D2. pose proof (s9 v_s) as D3. parted. apply NNPP; intro N. (apply (q_e2ce665a0a84 (mixed W v_alpha v_s) (begins (plus W) v_s) (begins (minus W) v_s) (ratio W v_s) v_alpha (weight W v_alpha v_s) (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s))))); given_or N). Qed.

(* if P-(s)>0: relation 4: polynomial inequality *)
Lemma s15 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> ((behaviour W v_alpha v_s) <= ((v_gamma * (weight W v_alpha v_s)) + ((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s)))).
Proof. intros v_s A0. pose proof (s0) as D0. pose proof (s1) as D1. pose proof (s11 v_s A0) as D2. pose proof (s5 v_s A0) as D3. pose proof (s6 v_s A0) as D4. pose proof (s7 v_s A0) as D5. parted. apply NNPP; intro N. (apply (q_b638cf3379af v_alpha (behaviour_minus W v_s) v_gamma (behaviour W v_alpha v_s) (weight W v_alpha v_s) (behaviour_plus W v_s) (ratio W v_s) (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_s))))); given_or N). Qed.

(* if P-(s)>0: all: both *)
Lemma s16 : forall v_s : text (sentences W), (0 < (begins (minus W) v_s)) -> (0 < (mixed W v_alpha v_s)) -> (((0 <= (weight W v_alpha v_s)) /\ ((weight W v_alpha v_s) <= 1)) /\ (((mixed W v_alpha v_s) * (weight W v_alpha v_s)) <= (v_alpha * (begins (minus W) v_s))) /\ ((v_alpha * (begins (minus W) v_s)) <= ((mixed W v_alpha v_s) * (weight W v_alpha v_s))) /\ ((behaviour W v_alpha v_s) <= ((v_gamma * (weight W v_alpha v_s)) + ((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s))))).
Proof. intros v_s A0 A1. pose proof (s12 v_s A0) as D0. pose proof (s13 v_s A1 A0) as D1. pose proof (s14 v_s A1 A0) as D2. pose proof (s15 v_s A0) as D3. repeat apply conj; same. Qed.

(* P-(s)=0: assume *)
Lemma s17 : forall v_s : text (sentences W), ((begins (minus W) v_s) = 0) -> ((begins (minus W) v_s) = 0).
Proof. intros v_s A0. exact A0. Qed.

(* s: w P: definition *)
Lemma s18 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> (((mixed W v_alpha v_s) * (weight W v_alpha v_s)) = (v_alpha * (begins (minus W) v_s))).
Proof. intros v_s A0. first [exact (def_posterior_weight W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (def_posterior_weight W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* w(s)=0: polynomial inequality *)
Lemma s19 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> ((begins (minus W) v_s) = 0) -> ((weight W v_alpha v_s) = 0).
Proof. intros v_s A0 A1. pose proof (s18 v_s A0) as D0. pose proof (s2 v_s A0) as D1. pose proof (s17 v_s A1) as D2. parted. apply NNPP; intro N. (apply (q_b2cf4f6e0b47 (mixed W v_alpha v_s) (weight W v_alpha v_s) v_alpha (begins (minus W) v_s)); given_or N). Qed.

(* s: means: lemma *)
Lemma s20 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> ((behaviour W v_alpha v_s) = (((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s)) + ((behaviour_minus W v_s) * (weight W v_alpha v_s)))).
Proof. intros v_s A0. first [exact (replay.lemmas.behaviour_of_the_mixture.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) | pose proof (replay.lemmas.behaviour_of_the_mixture.result W y0 v_alpha alpha_pos alpha_le v_s (s2 v_s A0)) as D; counted_in D; counted; parted; same]. Qed.

(* if P-(s)=0: relation 1: polynomial inequality *)
Lemma s21 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> ((begins (minus W) v_s) = 0) -> ((0 <= (weight W v_alpha v_s)) /\ ((weight W v_alpha v_s) <= 1)).
Proof. intros v_s A0 A1. pose proof (s19 v_s A0 A1) as D0. parted. apply NNPP; intro N. (apply (q_ab435b416ac3 (weight W v_alpha v_s)); given_or N). Qed.

(* if P-(s)=0: relation 2: polynomial inequality *)
Lemma s22 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> ((begins (minus W) v_s) = 0) -> (((mixed W v_alpha v_s) * (weight W v_alpha v_s)) <= (v_alpha * (begins (minus W) v_s))).
Proof. intros v_s A0 A1. pose proof (s19 v_s A0 A1) as D0. pose proof (s17 v_s A1) as D1. parted. apply NNPP; intro N. (apply (q_cc942e267b28 (weight W v_alpha v_s) (begins (minus W) v_s) (mixed W v_alpha v_s) v_alpha); given_or N). Qed.

(* if P-(s)=0: relation 3: polynomial inequality *)
Lemma s23 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> ((begins (minus W) v_s) = 0) -> ((v_alpha * (begins (minus W) v_s)) <= ((mixed W v_alpha v_s) * (weight W v_alpha v_s))).
Proof. intros v_s A0 A1. pose proof (s19 v_s A0 A1) as D0. pose proof (s17 v_s A1) as D1. parted. apply NNPP; intro N. (apply (q_d168308a6c9d (weight W v_alpha v_s) (begins (minus W) v_s) (mixed W v_alpha v_s) v_alpha); given_or N). Qed.

(* if P-(s)=0: relation 4: polynomial inequality *)
Lemma s24 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> ((begins (minus W) v_s) = 0) -> ((behaviour W v_alpha v_s) <= ((v_gamma * (weight W v_alpha v_s)) + ((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s)))).
Proof. intros v_s A0 A1. pose proof (s19 v_s A0 A1) as D0. pose proof (s20 v_s A0) as D1. parted. apply NNPP; intro N. (apply (q_479da0a16805 (weight W v_alpha v_s) (behaviour W v_alpha v_s) (behaviour_plus W v_s) (behaviour_minus W v_s) v_gamma); given_or N). Qed.

(* if P-(s)=0: all: both *)
Lemma s25 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> ((begins (minus W) v_s) = 0) -> (((0 <= (weight W v_alpha v_s)) /\ ((weight W v_alpha v_s) <= 1)) /\ (((mixed W v_alpha v_s) * (weight W v_alpha v_s)) <= (v_alpha * (begins (minus W) v_s))) /\ ((v_alpha * (begins (minus W) v_s)) <= ((mixed W v_alpha v_s) * (weight W v_alpha v_s))) /\ ((behaviour W v_alpha v_s) <= ((v_gamma * (weight W v_alpha v_s)) + ((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s))))).
Proof. intros v_s A0 A1. pose proof (s21 v_s A0 A1) as D0. pose proof (s22 v_s A0 A1) as D1. pose proof (s23 v_s A0 A1) as D2. pose proof (s24 v_s A0 A1) as D3. repeat apply conj; same. Qed.

(* P-(s)>=0: definition *)
Lemma s26 : forall v_s : text (sentences W), (0 <= (begins (minus W) v_s)).
Proof. intros v_s. first [exact (def_probability W y0 v_alpha alpha_pos alpha_le Minus v_s ) | pose proof (def_probability W y0 v_alpha alpha_pos alpha_le Minus v_s ) as D; counted_in D; counted; parted; same]. Qed.

(* in any case: cases *)
Lemma s27 : forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> (((0 <= (weight W v_alpha v_s)) /\ ((weight W v_alpha v_s) <= 1)) /\ (((mixed W v_alpha v_s) * (weight W v_alpha v_s)) <= (v_alpha * (begins (minus W) v_s))) /\ ((v_alpha * (begins (minus W) v_s)) <= ((mixed W v_alpha v_s) * (weight W v_alpha v_s))) /\ ((behaviour W v_alpha v_s) <= ((v_gamma * (weight W v_alpha v_s)) + ((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s))))).
Proof. intros v_s A0. assert (C : (0 < (begins (minus W) v_s)) \/ ((begins (minus W) v_s) = 0)) by (pose proof (s26 v_s) as D0; parted; first [solve [same] | (apply NNPP; intro N; (apply (q_c82e1d515afd (begins (minus W) v_s)); given_or N))]). destruct C as [C|C]; [pose proof (s16 v_s C A0) as D; counted_in D; counted; parted; same | pose proof (s25 v_s A0 C) as D; counted_in D; counted; parted; same]. Qed.

(* every s: generalisation *)
Lemma s28 : (forall v_s : text (sentences W), (0 < (mixed W v_alpha v_s)) -> (((0 <= (weight W v_alpha v_s)) /\ ((weight W v_alpha v_s) <= 1)) /\ (((mixed W v_alpha v_s) * (weight W v_alpha v_s)) <= (v_alpha * (begins (minus W) v_s))) /\ ((v_alpha * (begins (minus W) v_s)) <= ((mixed W v_alpha v_s) * (weight W v_alpha v_s))) /\ ((behaviour W v_alpha v_s) <= ((v_gamma * (weight W v_alpha v_s)) + ((1 + ((-1) * (weight W v_alpha v_s))) * (behaviour_plus W v_s)))))).
Proof. intros v_s G0. pose proof (s27 v_s G0) as D; counted_in D; counted; parted; same. Qed.

Definition result := s28.

End Derivation.
