(** Lemma of the kernel: posterior weight from the likelihood ratio. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require replay.lemmas.what_P_minus_can_produce__P_can.
From Referee Require Import replay.questions.part_01.

Section Derivation.
Set Default Proof Using "All".
Variable W : world.
Variable y0 : sentences W.
Variable v_alpha : R.
Hypothesis alpha_pos : 0 < v_alpha.
Hypothesis alpha_le : v_alpha <= 1.
Variable v_x : text (sentences W).
Hypothesis hypothesis_0 : (0 < (begins (minus W) v_x)).

(* given-1: hypothesis *)
Lemma s0 : (0 < (begins (minus W) v_x)).
Proof. exact hypothesis_0. Qed.

(* possible: lemma *)
Lemma s1 : (0 < (mixed W v_alpha v_x)).
Proof. first [exact (replay.lemmas.what_P_minus_can_produce__P_can.result W y0 v_alpha alpha_pos alpha_le v_x (s0)) | pose proof (replay.lemmas.what_P_minus_can_produce__P_can.result W y0 v_alpha alpha_pos alpha_le v_x (s0)) as D; counted_in D; counted; parted; same]. Qed.

(* mixture: definition *)
Lemma s2 : ((mixed W v_alpha v_x) = ((v_alpha * (begins (minus W) v_x)) + ((1 + ((-1) * v_alpha)) * (begins (plus W) v_x)))).
Proof. first [exact (def_mixture W y0 v_alpha alpha_pos alpha_le v_x ) | pose proof (def_mixture W y0 v_alpha alpha_pos alpha_le v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* ratio: definition *)
Lemma s3 : ((begins (plus W) v_x) = ((begins (minus W) v_x) * (ratio W v_x))).
Proof. first [exact (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_x (s0)) | pose proof (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_x (s0)) as D; counted_in D; counted; parted; same]. Qed.

(* weight: definition *)
Lemma s4 : (((mixed W v_alpha v_x) * (weight W v_alpha v_x)) = (v_alpha * (begins (minus W) v_x))).
Proof. first [exact (def_posterior_weight W y0 v_alpha alpha_pos alpha_le v_x (s1)) | pose proof (def_posterior_weight W y0 v_alpha alpha_pos alpha_le v_x (s1)) as D; counted_in D; counted; parted; same]. Qed.

(* weight-from-ratio: polynomial inequality *)
Lemma s5 : ((weight W v_alpha v_x) = (v_alpha * (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_x)))))).
Proof. pose proof (s1) as D0. pose proof (s2) as D1. pose proof (s3) as D2. pose proof (s4) as D3. parted. apply NNPP; intro N. (apply (q_15ef472f4462 (mixed W v_alpha v_x) v_alpha (begins (minus W) v_x) (begins (plus W) v_x) (ratio W v_x) (weight W v_alpha v_x) (/ (v_alpha + ((1 + ((-1) * v_alpha)) * (ratio W v_x))))); given_or N). Qed.

Definition result := s5.

End Derivation.
