(** Lemma of the kernel: a likelihood ratio is not negative. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require Import replay.questions.part_00.

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

(* ratio: definition *)
Lemma s1 : ((begins (plus W) v_x) = ((begins (minus W) v_x) * (ratio W v_x))).
Proof. first [exact (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_x (s0)) | pose proof (def_likelihood_ratio W y0 v_alpha alpha_pos alpha_le v_x (s0)) as D; counted_in D; counted; parted; same]. Qed.

(* plus-nonnegative: definition *)
Lemma s2 : (0 <= (begins (plus W) v_x)).
Proof. first [exact (def_probability W y0 v_alpha alpha_pos alpha_le Plus v_x ) | pose proof (def_probability W y0 v_alpha alpha_pos alpha_le Plus v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* nonnegative: polynomial inequality *)
Lemma s3 : (0 <= (ratio W v_x)).
Proof. pose proof (s0) as D0. pose proof (s1) as D1. pose proof (s2) as D2. parted. apply NNPP; intro N. (apply (q_0fcf975af428 (begins (minus W) v_x) (begins (plus W) v_x) (ratio W v_x)); given_or N). Qed.

Definition result := s3.

End Derivation.
