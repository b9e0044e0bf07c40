(** Lemma of the kernel: what P- can produce, P can. *)
Require Import Reals Lra Lia List Classical.
From Referee Require Import Definitions replay.Words.
Import ListNotations.
Open Scope R_scope.
From Referee Require Import replay.questions.part_08.

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

(* alpha-positive: parameter interval *)
Lemma s1 : (0 < v_alpha).
Proof. first [assumption | pose proof interval_alpha_0 as D; counted_in D; counted; parted; same]. Qed.

(* alpha-at-most-1: parameter interval *)
Lemma s2 : (v_alpha <= 1).
Proof. first [assumption | pose proof interval_alpha_1 as D; counted_in D; counted; parted; same]. Qed.

(* mixture: definition *)
Lemma s3 : ((mixed W v_alpha v_x) = ((v_alpha * (begins (minus W) v_x)) + ((1 + ((-1) * v_alpha)) * (begins (plus W) v_x)))).
Proof. first [exact (def_mixture W y0 v_alpha alpha_pos alpha_le v_x ) | pose proof (def_mixture W y0 v_alpha alpha_pos alpha_le v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* plus-nonnegative: definition *)
Lemma s4 : (0 <= (begins (plus W) v_x)).
Proof. first [exact (def_probability W y0 v_alpha alpha_pos alpha_le Plus v_x ) | pose proof (def_probability W y0 v_alpha alpha_pos alpha_le Plus v_x ) as D; counted_in D; counted; parted; same]. Qed.

(* possible: polynomial inequality *)
Lemma s5 : (0 < (mixed W v_alpha v_x)).
Proof. pose proof (s0) as D0. pose proof (s1) as D1. pose proof (s2) as D2. pose proof (s3) as D3. pose proof (s4) as D4. parted. apply NNPP; intro N. (apply (q_d5be2cd32c02 (begins (minus W) v_x) v_alpha (mixed W v_alpha v_x) (begins (plus W) v_x)); given_or N). Qed.

Definition result := s5.

End Derivation.
