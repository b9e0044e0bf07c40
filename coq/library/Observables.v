(** Observables where they are real numbers. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws.
Import ListNotations.
Open Scope R_scope.

Section Observables.
Variables (W : world) (alpha : R).
Hypothesis alpha_pos : 0 < alpha.
Hypothesis alpha_le : alpha <= 1.
Notation Pm := (begins (minus W)).
Notation Pp := (begins (plus W)).
Notation Mix := (mixed W alpha).
Implicit Types s : text (sentences W).

Lemma inverse_likelihood_ratio_real s : 0 < Pm s -> inverse_likelihood_ratio W s = real (Pp s * / Pm s).
Proof.
  intro H. unfold inverse_likelihood_ratio. destruct (Req_EM_T (Pm s) 0) as [E|_]; [lra|].
  unfold P_plus, P_minus. reals. reflexivity.
Qed.

Lemma log_quotient_real p q : 0 < p -> 0 < q -> log_quotient p q = real (ln (p / q)).
Proof. intros Hp Hq. unfold log_quotient. destruct (Req_EM_T q 0) as [E|_]; [lra|]. reals. reflexivity. Qed.

Lemma w_real s : 0 < Mix s -> w W alpha s = real (alpha * Pm s * / Mix s).
Proof. intro H. unfold w, P. reals. reflexivity. Qed.

Lemma step_real x y : 0 < minus W x y -> 0 < plus W x y -> step W x y = real (ln (minus W x y / plus W x y)).
Proof. apply log_quotient_real. Qed.

Lemma increment_snoc s y : increment W (s ++ [y]) = step W s y.
Proof. unfold increment. rewrite rev_unit, rev_involutive. reflexivity. Qed.

Lemma of_last_snoc (f : text (sentences W) -> sentences W -> R) s y : of_last W f (s ++ [y]) = real (f s y).
Proof. unfold of_last. rewrite rev_unit, rev_involutive. reflexivity. Qed.

End Observables.
