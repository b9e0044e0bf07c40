(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_4000f831d698 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  ((x5 * x1) + ((x6 * x7) * ((x4 * x2) + (((-1) * x8) * x3)))) < (x4 * x0) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4; assert (N0_3 : 0 < ((-1) * (x1 * x5) + (-1) * (x2 * x4 * x6 * x7) + (x3 * x6 * x7 * x8))) by (pose proof (above H4) as C0; pose proof (scaled (x4) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((-1) * (x2 * x4 * x6 * x7) + (x3 * x6 * x7 * x8))) by (pose proof (N0_3) as C0; pose proof (scaled ((-1) * x5) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < ((x3 * x6 * x7 * x8))) by (pose proof (N1_2) as C0; pose proof (scaled ((-1) * (x4 * x6 * x7)) H2) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_1) as C0; pose proof (scaled ((x6 * x7 * x8)) H3) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra. Qed.

Lemma q_400da876cd06 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H5) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_4031afe8eca8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  (1 * x3) <= (((1 / 4) * x0) * x2) ->
  1 = x4 ->
  1 = (1 * x3) ->
  x5 <= x1 ->
  x6 = (((1 + ((-1) * x7)) * x8) + (x5 * x7)) ->
  (x9 <= 0 \/ ((-1) <= x8 /\ x8 <= 1)) ->
  0 < x10 ->
  x9 = (x10 * x4) ->
  0 < x11 ->
  0 < x3 ->
  (x3 * x11) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x4)) = 0 \/ (x12 * (x0 + ((1 + ((-1) * x0)) * x4))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x4)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (scaled 1 H4) as C0; pose proof (scaled 1 H15) as C1; pose proof (scaled x0 H4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_4068f6d3d54d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (x6 * x5) = 1 ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_4099aac1d15b :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  ((x3 + x2) < 0 \/ ((f0 = false \/ (f0 = false /\ 0 <> x4)) /\ 0 <> (x1 + x0) /\ (x3 + x2) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 H0 H1 H2 H3 H4; destruct H4 as [H4|[H4_0 [H4_1 H4_2]]]; [pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra | apply Rdichotomy in H4_1; destruct H4_1 as [H4_1|H4_1]; [pose proof (above H4_1) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H4_1) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_40bdb4936774 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  1 = x4 ->
  1 = x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (scaled 1 H3) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_40c5e5cf8115 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (x2 * x3) <= (x0 * x1) ->
  1 <= x4 ->
  0 < x0 ->
  0 < x2 ->
  0 < x5 ->
  (x2 <= 0 \/ x1 = (1 * x5)) ->
  (x2 < 0 \/ 0 <= x1) ->
  0 < x6 ->
  (x0 <= 0 \/ x3 = (1 * x6)) ->
  (x0 < 0 \/ 0 <= x3) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  ((x4 * x7) * x1) < ((x4 * x8) * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H10 as [H10|H10]; [pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | destruct H11 as [H11|H11]; [pose proof (above H2) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x2)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 < ((-1) * (x1 * x4) + (x2 * x3 * x4 * x8))) by (pose proof (both B0 (above H12)) as C0; pose proof (scaled ((x1 * x4)) H10) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 < ((-1) * (x0 * x1 * x4) + (x2 * x3 * x4))) by (pose proof (both B2 (N0_4)) as C0; pose proof (scaled ((-1) * (x2 * x3 * x4)) H11) as C1; clear -C0 C1; lra); pose proof (at_least H0) as C0; pose proof (N2_5) as C1; pose proof (neither (at_least H0) (at_least H1)) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_41096e83563d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_41b3b2401f08 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < (1 + ((x5 * (1 + ((-1) * x4))) * x6)) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (1 + ((x5 * (1 + ((-1) * x4))) * x6)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_41d53b5241cf :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4206ba9942aa :
  forall x0 x1 : R,
  0 = x0 ->
  0 = x1 ->
  0 <= x0 ->
  x0 <> x1 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_42245cf3eb81 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 < x3 ->
  x3 < 1 ->
  0 < x4 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_4244cc4bb312 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  x4 = x5 ->
  (x6 * x1) = x7 ->
  (x8 * x4) = x9 ->
  0 < x1 ->
  0 < x10 ->
  x6 <= (-1) ->
  0 < x4 ->
  (x4 = 0 \/ (x11 * x4) = 1) ->
  x10 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H6) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_42ad79101b5b :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_42c57fbdce23 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  0 <= x7 ->
  0 <= x8 ->
  0 <= x3 ->
  0 <= x9 ->
  0 <= x10 ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H5) as C0; pose proof (at_least H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_4304f82bb357 :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  0 < x0 ->
  f0 = false ->
  x1 <= x2 ->
  (f0 = false \/ x0 <= 0) ->
  ((f0 = true /\ 0 < x0) \/ (x0 * x1) = x3) ->
  (x2 * x0) < x3 ->
  False.
Proof. intros x0 x1 x2 x3 f0 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [destruct H4 as [[H4_0 H4_1]|H4]; [congruence | pose proof (above H5) as C0; pose proof (first (above H0) (at_least H2)) as C1; pose proof (scaled 1 H4) as C2; clear -C0 C1 C2; lra] | pose proof (above H0) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_43173b845911 :
  forall x0 x1 : R,
  x0 <= x1 ->
  0 <= x0 ->
  0 = x1 ->
  0 <> x0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra | pose proof (at_least H1) as C0; pose proof (above H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_434a3ad1db26 :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (((-1) * x2) + x3) <> (((-1) * x2) + x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_43510f3ac8c7 :
  forall x0 x1 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = x1 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_43613c7d1024 :
  forall x0 : R,
  0 < x0 ->
  x0 <> x0 ->
  False.
Proof. intros x0 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra]. Qed.

Lemma q_43901cd6a73d :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 < x3 ->
  x3 < 1 ->
  0 < (1 * x4) ->
  0 < x4 ->
  ((x0 * x0) = 0 \/ (x5 * (x0 * x0)) = 1) ->
  (x0 * x0) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (both (above H0) (above H0)) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_4396c720b85f :
  forall x0 : R,
  0 = x0 ->
  (x0 < 0 \/ 1 < x0) ->
  False.
Proof. intros x0 H0 H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_43c7eb2b8568 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_43cb7289bf61 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  0 <= x3 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (neither (at_least H1) (at_least H3)) as C0; pose proof (both (above H2) (above H4)) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H7) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_43ed6e8a6edd :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  f0 = false ->
  False.
Proof. intros; settle. Qed.

Lemma q_44179054a8f5 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (x0 * x3) ->
  x1 = ((x4 * x0) + ((1 + ((-1) * x4)) * x2)) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_441f846da9e8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  0 <= x0 ->
  0 < x1 ->
  0 <= x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  ((x3 * x8) <= 0 \/ x9 = (1 * x7)) ->
  ((x3 * x8) < 0 \/ 0 <= x9) ->
  0 < x10 ->
  ((x3 * x11) <= 0 \/ x12 = (1 * x10)) ->
  ((x3 * x11) < 0 \/ 0 <= x12) ->
  0 <= x1 ->
  0 <= x13 ->
  0 <= x14 ->
  0 <= x15 ->
  0 <= x16 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18; pose proof (above H1) as C0; pose proof (scaled 1 H18) as C1; clear -C0 C1; lra. Qed.

Lemma q_443a93d2ae53 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4497845002c4 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_44d00d2d618b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 = ((x2 * x7) + x8) ->
  x9 = ((x1 * x10) + x6) ->
  (x5 = 0 \/ (x11 * x5) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  (x4 = 0 \/ (x13 * x4) = 1) ->
  (((x12 * x13) * x5) * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H8 as [H8|H8]; [pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | destruct H9 as [H9|H9]; [pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x1 * x5 * x13))) by (pose proof (first B0 (at_least H10)) as C0; pose proof (scaled ((x1 * x5 * x13)) H8) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x4)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x1 * x5))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x1 * x5)) H9) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H1) (above H4)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_457b9e6dd003 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  ((((-1) * x3) * x4) + ((((-1) * x5) * x6) * x7)) <= x1 ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x2 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x2) = 1)) ->
  f0 = false ->
  x0 < ((((-1) * x3) * x4) + ((((-1) * x5) * x6) * x7)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 H0 H1 H2 H3 H4 H5 H6 H7; destruct H0 as [H0|[H0_0 H0_1]]; [congruence | destruct H0_1 as [H0_1|H0_1]; [congruence | pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H0_1) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_458a12de5d3d :
  forall x0 x1 x2 x3 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  (x2 <> x2 \/ x3 <> x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_458a63c9bd32 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H5)) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_45a8842dbdb3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  x14 = (((1 + x15) * (((-1) * x5) + x2)) + ((1 + x16) * (x5 + x2)) + (((((-1) * x12) * x17) * (((-1) * x10) + x8)) * x18) + (((((-1) * x13) * x17) * (x10 + x8)) * x18)) ->
  x19 = (((1 + ((-1) * x4)) * (((1 + x15) * x1) + (((((-1) * x12) * x17) * x18) * x7))) + ((1 + x4) * (((1 + x16) * x1) + (((((-1) * x13) * x17) * x18) * x7))) + x14) ->
  (x11 = 0 \/ (x17 * x11) = 1) ->
  x19 <> (((1 + x15) * (((-1) * x3) + x0)) + ((1 + x16) * (x3 + x0)) + (((((-1) * x12) * x17) * (((-1) * x9) + x6)) * x18) + (((((-1) * x13) * x17) * (x9 + x6)) * x18)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; apply Rdichotomy in H10; destruct H10 as [H10|H10]; [assert (N0_5 : 0 < (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x6 * x12 * x17 * x18) + (-1) * (x6 * x13 * x17 * x18) + (x9 * x12 * x17 * x18) + (-1) * (x9 * x13 * x17 * x18) + (-1) * x19)) by (pose proof (above H10) as C0; pose proof (scaled ((-2) + (-1) * x15 + (-1) * x16) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x8 * x12 * x17 * x18) + (-1) * (x8 * x13 * x17 * x18) + (x10 * x12 * x17 * x18) + (-1) * (x10 * x13 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) H7) as C0; pose proof (scaled ((-1) * x15 + x16) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x6 * x12 * x17 * x18) + (-1) * (x6 * x13 * x17 * x18) + (x7 * x12 * x17 * x18) + (x7 * x13 * x17 * x18) + (x10 * x12 * x17 * x18) + (-1) * (x10 * x13 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) N1_2) as C0; pose proof (scaled ((-1) * (x12 * x17 * x18) + (-1) * (x13 * x17 * x18)) H2) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (x4 * x7 * x12 * x17 * x18) + (-1) * (x4 * x7 * x13 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (-1) * (x6 * x13 * x17 * x18) + (x10 * x12 * x17 * x18) + (-1) * (x10 * x13 * x17 * x18) + (-1) * x19)) by (pose proof (N0_5) as C0; pose proof (scaled ((-1) * (x12 * x17 * x18) + (x13 * x17 * x18)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 = (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (x4 * x7 * x12 * x17 * x18) + (-1) * (x4 * x7 * x13 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (-1) * (x6 * x13 * x17 * x18) + (x10 * x12 * x17 * x18) + (-1) * (x10 * x13 * x17 * x18) + (-1) * x19)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1)) N2_1) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N3_2) as C0; pose proof (scaled (1) N4_0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra | assert (N0_5 : 0 < ((-2) * x1 + (-1) * (x1 * x15) + (-1) * (x1 * x16) + (-2) * x2 + (-1) * (x2 * x15) + (-1) * (x2 * x16) + (x3 * x15) + (-1) * (x3 * x16) + (x6 * x12 * x17 * x18) + (x6 * x13 * x17 * x18) + (-1) * (x9 * x12 * x17 * x18) + (x9 * x13 * x17 * x18) + x19)) by (pose proof (above H10) as C0; pose proof (scaled (2 + x15 + x16) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x8 * x12 * x17 * x18) + (-1) * (x8 * x13 * x17 * x18) + (x10 * x12 * x17 * x18) + (-1) * (x10 * x13 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) H7) as C0; pose proof (scaled ((-1) * x15 + x16) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x6 * x12 * x17 * x18) + (-1) * (x6 * x13 * x17 * x18) + (x7 * x12 * x17 * x18) + (x7 * x13 * x17 * x18) + (x10 * x12 * x17 * x18) + (-1) * (x10 * x13 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) N1_2) as C0; pose proof (scaled ((-1) * (x12 * x17 * x18) + (-1) * (x13 * x17 * x18)) H2) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < ((-2) * x1 + (-1) * (x1 * x15) + (-1) * (x1 * x16) + (-2) * x2 + (-1) * (x2 * x15) + (-1) * (x2 * x16) + (x3 * x15) + (-1) * (x3 * x16) + (-1) * (x4 * x7 * x12 * x17 * x18) + (x4 * x7 * x13 * x17 * x18) + (x6 * x12 * x17 * x18) + (x6 * x13 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (x10 * x13 * x17 * x18) + x19)) by (pose proof (N0_5) as C0; pose proof (scaled ((x12 * x17 * x18) + (-1) * (x13 * x17 * x18)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 = (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (x4 * x7 * x12 * x17 * x18) + (-1) * (x4 * x7 * x13 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (-1) * (x6 * x13 * x17 * x18) + (x10 * x12 * x17 * x18) + (-1) * (x10 * x13 * x17 * x18) + (-1) * x19)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1)) N2_1) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N3_2) as C0; pose proof (scaled ((-1)) N4_0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra]. Qed.

Lemma q_45a95744cc89 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  0 < x4 ->
  0 < x5 ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x6 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x5 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_45c3051a0929 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (1 + x1) ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (0 = x5 \/ 1 <= x5) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x5 < 0 \/ (0 <= x8 /\ (x8 * x8) = x5)) ->
  (x3 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x3) = 1)) ->
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H4 as [H4|H4]; [pose proof (above H9) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (above H9) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_45c763944071 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  (1 * x1) <= x0 ->
  0 < x2 ->
  x2 <= 1 ->
  x3 < x4 ->
  x4 < x5 ->
  0 < x6 ->
  x7 = (x6 * x0) ->
  0 < x8 ->
  0 < x1 ->
  (x1 * x8) = 1 ->
  (x2 = 0 \/ (x9 * x2) = 1) ->
  ((x4 + ((-1) * x3)) = 0 \/ (x10 * (x4 + ((-1) * x3))) = 1) ->
  0 <= x11 ->
  0 <= x12 ->
  (x4 + ((-1) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_45fa80b87d23 :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  1 <= x1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_46188719ca5d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (scaled 1 H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_46436011aeae :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  x6 = (x2 * x7) ->
  (x5 = 0 \/ (x8 * x5) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (x9 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H7 as [H7|H7]; [pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H8)) as C1; pose proof (scaled x1 H7) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_467c129f9cfe :
  forall x0 : R,
  x0 < 0 ->
  1 <= x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_46ab18561207 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (-1) < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (1 + ((-1 / 2) * x4)) <= (x2 * x3) ->
  (1 + ((-1) * x6)) <= (x5 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x7 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x7 <= 0 \/ (0 <= x2 /\ ((x2 * x2) * x7) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x3 /\ ((x3 * x3) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x8 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_46e22eddf53c :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_47096188d2c2 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= 1 ->
  x2 = ((x1 * x0) + ((1 + ((-1) * x1)) * x3)) ->
  0 <= x3 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (at_least H5) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (neither (at_least H2) (at_least H4)) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_472c84cef5b0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  (x3 * (1 * x5)) <= x1 ->
  x0 <= (1 * x6) ->
  (1 * x6) <= (x7 * (1 * x5)) ->
  0 < x8 ->
  0 < x5 ->
  (x5 * x8) = 1 ->
  0 < x6 ->
  x7 < x2 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H3) as C0; pose proof (at_least H4) as C1; pose proof (at_least H5) as C2; pose proof (both (above H7) (above H10)) as C3; pose proof (scaled 1 H0) as C4; pose proof (scaled x5 H1) as C5; clear -C0 C1 C2 C3 C4 C5; lra. Qed.

Lemma q_475fe47db86a :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  ((f0 = false /\ x0 < (x1 * x2)) \/ (0 = x2 /\ f0 = false /\ (f0 = true \/ 0 = x0))) ->
  x3 = (x4 + x2) ->
  (x4 <= 0 \/ (f1 = false /\ x5 < x1)) ->
  0 <= x4 ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4; pose proof (at_least H3) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_476592dd7f34 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H1 as [H1|H1]; [pose proof (above H4) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra]. Qed.

Lemma q_47a731c472de :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (0 = x5 \/ 1 <= x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x5 < 0 \/ (0 <= x7 /\ (x7 * x7) = x5)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x2)))) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_47ce08cb4625 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  (x4 * (((x5 + (x6 * x6)) * x3) + (((-2) * x6) * ((((-1) * x7) * x3) + x2)) + x1)) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4; assert (N0_3 : 0 < ((-1) * (x1 * x4) + 2 * (x2 * x4 * x6) + (-1) * (x3 * x4 * x5) + (-2) * (x3 * x4 * x6 * x7) + (-1) * (x3 * x4 * x6 * x6))) by (pose proof (above H4) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < (2 * (x2 * x4 * x6) + (-1) * (x3 * x4 * x5) + (-2) * (x3 * x4 * x6 * x7) + (-1) * (x3 * x4 * x6 * x6))) by (pose proof (N0_3) as C0; pose proof (scaled ((-1) * x4) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < ((-1) * (x3 * x4 * x5) + (-2) * (x3 * x4 * x6 * x7) + (-1) * (x3 * x4 * x6 * x6))) by (pose proof (N1_2) as C0; pose proof (scaled (2 * (x4 * x6)) H2) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_1) as C0; pose proof (scaled ((-1) * (x4 * x5) + (-2) * (x4 * x6 * x7) + (-1) * (x4 * x6 * x6)) H3) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra. Qed.

Lemma q_47ed2ff6bc53 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (x0 * x1) <= ((x2 * x3) + ((x4 * x5) * ((x0 * x6) + (((-1) * x7) * x8)))) ->
  x6 = x7 ->
  x8 = x0 ->
  (x2 * x3) < (x0 * x1) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3; assert (N0_0 : 0 <= ((-1) * (x0 * x1) + (x0 * x4 * x5 * x7) + (x2 * x3) + (-1) * (x4 * x5 * x7 * x8))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1) * (x0 * x4 * x5)) H1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= ((-1) * (x0 * x1) + (x2 * x3))) by (pose proof (N0_0) as C0; pose proof (scaled ((x4 * x5 * x7)) H2) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; pose proof (above H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_47fb6b94cabe :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f0 = true \/ 0 = x0)) \/ (0 = x1 /\ f0 = false /\ (f0 = true \/ 0 = x0))) ->
  x2 = (x3 + x1) ->
  (x3 <= 0 \/ (f1 = true /\ (f1 = true \/ 0 = x4))) ->
  0 <= x3 ->
  ((f2 = true /\ ((f1 = true /\ 0 < x3) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x3 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x5 = ((x3 * x4) + x0)) ->
  (f2 = false \/ (f2 = false /\ 0 <> x5)) ->
  (0 <> x2 \/ f2 = true \/ (f2 = false /\ 0 <> x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; destruct H0 as [[H0_0 H0_1]|[H0_0 [H0_1 H0_2]]]; [destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H6 as [H6|[H6_0 H6_1]]; [congruence | congruence] | congruence] | destruct H2 as [H2|[H2_0 H2_1]]; [destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H6 as [H6|[H6_0 H6_1]]; [congruence | congruence] | destruct H0_2 as [H0_2|H0_2]; [congruence | destruct H5 as [H5|H5]; [destruct H6 as [H6|[H6_0 H6_1]]; [congruence | congruence] | destruct H6 as [H6|[H6_0 H6_1]]; [destruct H7 as [H7|[H7|[H7_0 H7_1]]]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (at_least H2) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [assert (E0 : 0 = (x3)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x3 * x4) + (-1) * x5)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x3 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled (x4) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra | assert (E0 : 0 = (x3)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x3 * x4) + (-1) * x5)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * (x3 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x4) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]] | destruct H7 as [H7|[H7|[H7_0 H7_1]]]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (at_least H2) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [assert (E0 : 0 = (x3)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x3 * x4) + (-1) * x5)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x3 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled (x4) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra | assert (E0 : 0 = (x3)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x3 * x4) + (-1) * x5)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * (x3 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x4) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]]]]]] | destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H6 as [H6|[H6_0 H6_1]]; [congruence | congruence] | destruct H5 as [H5|H5]; [congruence | destruct H0_2 as [H0_2|H0_2]; [congruence | destruct H4_1 as [H4_1|H4_1]; [congruence | destruct H7 as [H7|[H7|[H7_0 H7_1]]]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (at_least H4_1) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [assert (E0 : 0 = (x3)) by (pose proof (at_least H3) as C0; pose proof (at_least H4_1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * (x3 * x4) + x5)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x3 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled (x4) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra | assert (E0 : 0 = (x3)) by (pose proof (at_least H3) as C0; pose proof (at_least H4_1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * (x3 * x4) + x5)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * (x3 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x4) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]]]]]]]]. Qed.

Lemma q_487f881ad7c1 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 = (((1 + ((-1) * x2)) * x3) + (x4 * x2)) ->
  0 <= x5 ->
  ((x0 + ((1 + ((-1) * x0)) * x5)) = 0 \/ (x6 * (x0 + ((1 + ((-1) * x0)) * x5))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x5)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H3)) as C1; pose proof (scaled 1 H5) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_488a69386510 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_48959e461f4a :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 <= x1 ->
  0 < x2 ->
  0 <= x3 ->
  ((x4 <= (((-1) * x2) + x0) /\ x5 = 1) \/ ((((-1) * x2) + x0) < x4 /\ x5 = 0)) ->
  ((((-1) * x3) + (x2 * (((-1) * x1) + x4))) * (((-1) * x3) + (x2 * (((-1) * x1) + x4)))) < (((x3 + (x2 * x2)) * (x3 + (x2 * x2))) * x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; destruct H3 as [[H3_0 H3_1]|[H3_0 H3_1]]; [assert (N0_3 : 0 < ((-2) * (x1 * x2 * x3) + 2 * (x1 * x2 * x2 * x4) + (-1) * (x1 * x1 * x2 * x2) + 2 * (x2 * x3 * x4) + 2 * (x2 * x2 * x3) + (-1) * (x2 * x2 * x4 * x4) + (x2 * x2 * x2 * x2))) by (pose proof (above H4) as C0; pose proof (scaled ((-2) * (x2 * x2 * x3) + (-1) * (x2 * x2 * x2 * x2) + (-1) * (x3 * x3)) H3_1) as C1; clear -C0 C1; lra); pose proof (second (at_least H2) (N0_3)) as C0; pose proof (second (second (at_least H0) (above H1)) (N0_3)) as C1; pose proof (both (both (above H1) (above H1)) (N0_3)) as C2; pose proof (first (both (above H1) (N0_3)) (at_least H3_0)) as C3; pose proof (neither (second (at_least H0) (above H1)) (square ((x1 * x2) + (-1) * (x2 * x4) + (x2 * x2) + 2 * x3))) as C4; pose proof (neither (first (above H1) (at_least H3_0)) (square ((x1 * x2) + (-1) * (x2 * x4) + (x2 * x2) + 2 * x3))) as C5; clear -C0 C1 C2 C3 C4 C5; lra | assert (N0_0 : 0 < ((-2) * (x1 * x2 * x3) + 2 * (x1 * x2 * x2 * x4) + (-1) * (x1 * x1 * x2 * x2) + 2 * (x2 * x3 * x4) + (-1) * (x2 * x2 * x4 * x4) + (-1) * (x3 * x3))) by (pose proof (above H4) as C0; pose proof (scaled ((-2) * (x2 * x2 * x3) + (-1) * (x2 * x2 * x2 * x2) + (-1) * (x3 * x3)) H3_1) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (square ((x1 * x2) + (-1) * (x2 * x4) + x3)) as C1; clear -C0 C1; lra]. Qed.

Lemma q_489fed6beb32 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  0 < (1 + ((x3 * (1 + ((-1) * x2))) * x4)) ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 * x5) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x5 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_48a7a5bbb5d4 :
  forall x0 : R,
  (1 + ((-1) * x0)) < (1 + ((-1) * x0)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_48c14d9f6125 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  x4 = x5 ->
  (x6 * x1) = x7 ->
  (x8 * x4) = x9 ->
  0 < x1 ->
  0 < x10 ->
  0 < x11 ->
  0 < x4 ->
  (x4 = 0 \/ (x12 * x4) = 1) ->
  0 <= x4 ->
  0 <= x13 ->
  0 <= x1 ->
  0 <= x14 ->
  0 <= x15 ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H8) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_48c36ed46ba4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (0 = x4 \/ 1 <= x4) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x4 < 0 \/ (0 <= x8 /\ (x8 * x8) = x4)) ->
  (x2 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x2) = 1)) ->
  (1 + (x5 * (x10 + x11 + x12)) + ((x4 * x13) * x5) + (((x14 * x8) * x5) * x9)) <> (1 + (x5 * (x10 + x11 + x12)) + ((x4 * x13) * x5) + (((x14 * x8) * x5) * x9)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; apply Rdichotomy in H10; destruct H10 as [H10|H10]; [pose proof (above H10) as C0; clear -C0; lra | pose proof (above H10) as C0; clear -C0; lra]. Qed.

Lemma q_4925588d70d5 :
  forall x0 : R,
  x0 <= 1 ->
  1 <> x0 ->
  1 <= x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_499668ed8b4f :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  ((1 + ((-1) * x0)) = 0 \/ (x5 * (1 + ((-1) * x0))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_49a35ee35ca4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  0 <= x3 ->
  x4 = ((x1 * x5) + ((1 + ((-1) * x1)) * x6)) ->
  x6 = (x5 * x7) ->
  0 <= x7 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x0 ->
  0 < x4 ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x5 = 0 \/ (x9 * x5) = 1) ->
  (x1 = 0 \/ (x10 * x1) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; assert (N0_1 : 0 < ((x1 * x5) + (-1) * (x1 * x6) + x6)) by (pose proof (above H8) as C0; pose proof (scaled ((-1)) H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < ((x1 * x5) + (-1) * (x1 * x5 * x7) + (x5 * x7))) by (pose proof (N0_1) as C0; pose proof (scaled ((-1) + x1) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < (0)) by (pose proof (N1_0) as C0; pose proof (scaled ((-1) * x1 + (x1 * x7) + (-1) * x7) H12) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; clear -C0; lra. Qed.

Lemma q_49fbece526f9 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 < 1 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x4 /\ (x4 * x4) = (1 + ((-1) * x0)))) ->
  (1 + ((-1) * x0)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4a5c0222f9fb :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_4a6326a6cc2d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = (x1 * x2) ->
  x3 = ((x4 * x1) + ((1 + ((-1) * x4)) * x0)) ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4a75501dcf99 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  ((f1 = true /\ 0 < 2) \/ x6 <= (2 * x1)) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_4ad59196fc3f :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4adb86eb0893 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  (2 * x2) <= ((x2 * x3) + (x1 * ((((-1) * x2) * x3) + x4))) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  0 < x6 ->
  ((x5 * x7) <= 0 \/ x8 = (1 * x6)) ->
  ((x5 * x7) < 0 \/ 0 <= x8) ->
  0 < x9 ->
  (x2 <= 0 \/ x10 = (1 * x9)) ->
  (x2 < 0 \/ 0 <= x10) ->
  0 <= x0 ->
  0 <= x11 ->
  0 <= x12 ->
  0 <= x13 ->
  0 <= x1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H0) as C0; pose proof (scaled 1 H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_4ae039a41474 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H8) as C3; pose proof (scaled x2 H8) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_4b3fab72be0f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 <= x2 ->
  0 < x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 < x5 ->
  0 < x6 ->
  (-1) <= x7 ->
  x7 < 0 ->
  (x2 < 0 \/ (0 <= x8 /\ (x8 * x8) = x2)) ->
  (x1 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x1) = 1)) ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (at_least H3) as C0; pose proof (above H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_4b90d75d046a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  0 <= x7 ->
  0 <= x8 ->
  0 <= x3 ->
  0 <= x9 ->
  0 <= x10 ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H4) as C0; pose proof (at_least H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_4b9e038cb9b6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (1 + x1) ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (0 = x5 \/ 1 <= x5) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x5 < 0 \/ (0 <= x8 /\ (x8 * x8) = x5)) ->
  (x3 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x3) = 1)) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_4ba21384b8dc :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (1 + ((-1) * x3) + x4) <= (x1 * x2) ->
  ((((1 / 2) * x0) + ((1 / 2) * x1)) = 0 \/ (x2 * (((1 / 2) * x0) + ((1 / 2) * x1))) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_4be9f702bc98 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((1 / 2) * x0)) <= x1) ->
  1 <= ((-1) * x2) ->
  1 <= ((-1) * x0) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  x2 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4c410f2ddeb3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  (1 * x1) <= x0 ->
  0 < x2 ->
  x2 <= 1 ->
  x3 < x4 ->
  0 < x5 ->
  x6 = (x5 * x0) ->
  0 < x7 ->
  0 < x1 ->
  (x1 * x7) = 1 ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  ((x3 + ((-1) * x9)) = 0 \/ (x10 * (x3 + ((-1) * x9))) = 1) ->
  0 <= x11 ->
  0 <= x12 ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4c5e860444e3 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x1 < x0 ->
  x2 = (x3 * x0) ->
  x4 = (x5 * x1) ->
  0 < x3 ->
  0 < x5 ->
  (x5 * x2) <= (x3 * x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; assert (N0_4 : 0 <= ((-1) * (x0 * x3 * x5) + (x3 * x4))) by (pose proof (at_least H5) as C0; pose proof (scaled (x5) H1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 <= ((-1) * (x0 * x3 * x5) + (x1 * x3 * x5))) by (pose proof (N0_4) as C0; pose proof (scaled ((-1) * x3) H2) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; pose proof (both (both (above H0) (above H3)) (above H4)) as C1; clear -C0 C1; lra. Qed.

Lemma q_4c76b9465edc :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  1 = x1 ->
  1 = (1 * x2) ->
  0 < x3 ->
  0 < x2 ->
  (x2 * x3) = 1 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (1 + (x4 * (1 * x2))) < (1 + ((x4 * (1 + ((-1) * x0))) * x1)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; destruct H6 as [H6|H6]; [assert (N0_2 : 0 < ((x1 * x4) + (-1) * (x2 * x4))) by (pose proof (above H7) as C0; pose proof (scaled ((x1 * x4)) H6) as C1; clear -C0 C1; lra); assert (N1_1 : 0 < ((-1) * (x2 * x4) + x4)) by (pose proof (N0_2) as C0; pose proof (scaled (x4) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < (0)) by (pose proof (N1_1) as C0; pose proof (scaled ((-1) * x4) H2) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; clear -C0; lra | pose proof (above H7) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x1 H6) as C2; pose proof (scaled x4 H1) as C3; pose proof (scaled x4 H2) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_4c93a3b20449 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 <> x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_4c9962cbed79 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  x2 = x3 ->
  x4 = x5 ->
  x6 = (x7 + x8) ->
  x9 = ((x10 * x7) + x11) ->
  (-1) <= x10 ->
  x10 <= 1 ->
  0 <= x7 ->
  0 < x12 ->
  0 < x13 ->
  0 < x14 ->
  (x13 = 0 \/ (x15 * x13) = 1) ->
  x13 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H10) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_4c9bba50bd9f :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 = x1 ->
  (x2 * x1) < x0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x2 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_4ca6ee2c0756 :
  forall x0 x1 x2 : R,
  x0 < (1 + ((-1) * x1)) ->
  (((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4ccbd2ecd241 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x3 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4cce9fbd9176 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 < x2) ->
  f1 = false ->
  x3 <= (x1 * x4) ->
  x4 = x0 ->
  ((f0 = true /\ 0 < x0 /\ f1 = true) \/ ((f0 = false \/ x0 <= 0) /\ f1 = false)) ->
  ((f0 = true /\ 0 < x0) \/ (x0 * x2) = x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [[H5_0 [H5_1 H5_2]]|[H5_0 H5_1]]; [congruence | destruct H5_0 as [H5_0|H5_0]; [destruct H1 as [H1|H1]; [congruence | destruct H6 as [[H6_0 H6_1]|H6]; [congruence | pose proof (at_least H3) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (scaled 1 H6) as C2; pose proof (scaled x1 H4) as C3; clear -C0 C1 C2 C3; lra]] | pose proof (above H0) as C0; pose proof (at_least H5_0) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_4d2af9c2d41f :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (f0 = true \/ ((((1 / 2) + ((1 / 2) * x0)) * (((-1) * x2) + x3)) + (((1 / 2) + ((-1 / 2) * x0)) * (((-1) * x4) + x5))) <= x6) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4d42dae4e552 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (0 = x5 \/ 1 <= x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x5 < 0 \/ (0 <= x7 /\ (x7 * x7) = x5)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x2)))) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4d5c34ff0452 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  x2 <= x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  0 < x5 ->
  0 < x6 ->
  (x6 * x5) = 1 ->
  (1 + (x4 * (1 * x6))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (above H6) as C1; pose proof (first (above H0) (at_least H8)) as C2; pose proof (scaled x6 H4) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_4d607bf288c4 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_4db18e457055 :
  forall x0 x1 x2 x3 : R,
  (x0 <= 0 \/ ((-1) <= x1 /\ x1 <= 1)) ->
  0 < x0 ->
  0 = x2 ->
  x1 < ((-1) + (x3 * x2) + x2) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; destruct H0 as [H0|[H0_0 H0_1]]; [pose proof (above H1) as C0; pose proof (at_least H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (at_least H0_0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_4ddad42921e2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4de6983197cc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  (((-1) * x1) + x2) <= x0 ->
  ((x5 < (x6 + x7) /\ x8 = 1) \/ ((x6 + x7) <= x5 /\ x8 = 0)) ->
  x3 = ((x4 * x8) + x0) ->
  x9 = (x4 + x2) ->
  0 <= x4 ->
  1 <= x10 ->
  0 < x11 ->
  x11 < 1 ->
  (x10 < 0 \/ (0 <= x12 /\ (x12 * x12) = x10)) ->
  (x11 <= 0 \/ (0 <= x13 /\ ((x13 * x13) * x11) = 1)) ->
  ((1 + ((-1) * x11)) < 0 \/ (0 <= x14 /\ (x14 * x14) = (1 + ((-1) * x11)))) ->
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H6) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_4dee3140607f :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  0 < ((1 / 2) + ((1 / 2) * x1)) ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4e7925ba50ef :
  forall x0 : R,
  x0 < 0 ->
  0 <= x0 ->
  False.
Proof. intros x0 H0 H1; pose proof (above H0) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_4e823043a73a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4e87ddfc2643 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((((-1) * x1) * x4) + ((((-1) * x5) * x2) * x3)) <> ((((-1) * x1) * x4) + ((((-1) * x5) * x2) * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; clear -C0; lra | pose proof (above H4) as C0; clear -C0; lra]. Qed.

Lemma q_4e98206f2761 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  x3 = ((x1 * x4) + x0) ->
  0 <= x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H0) as C0; pose proof (above H6) as C1; pose proof (first (above H1) (at_least H4)) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_4ea6b50d7039 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x3 < 1 ->
  x2 < (1 + ((-1) * x4)) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  0 < x8 ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4eb65990ea80 :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  x0 <> (x2 + x1) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_4eebf62f3b05 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x4))) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4f133a821580 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  forall f0 f1 f2 : bool,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < 2) \/ x4 <= (2 * x5)) ->
  ((f1 = true /\ ((f2 = true /\ 0 < x0) \/ f0 = true)) \/ (f1 = false /\ (f2 = false \/ x0 <= 0) /\ f0 = false)) ->
  (f1 = true \/ x6 = ((x0 * x7) + x5)) ->
  x8 = (((1 + ((-1) * x9)) * (((1 + x10) * x0) + (((((-1) * x2) * x11) * x12) * x13))) + ((1 + x9) * (((1 + x14) * x0) + (((((-1) * x3) * x11) * x12) * x13))) + x4) ->
  ((f2 = true /\ 0 < (2 * x0)) \/ (((1 + ((-1) * x9)) * (((1 + x10) * x0) + (((((-1) * x2) * x11) * x12) * x13))) + ((1 + x9) * (((1 + x14) * x0) + (((((-1) * x3) * x11) * x12) * x13)))) <= ((2 * x0) * x7)) ->
  (x1 = 0 \/ (x11 * x1) = 1) ->
  (f1 = false \/ 2 <= 0) ->
  (2 * x6) < x8 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4f3d582708ab :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (x2 * x3) <= (x0 * x1) ->
  1 <= x4 ->
  0 < x0 ->
  0 < x2 ->
  0 < x5 ->
  (x2 <= 0 \/ x1 = (1 * x5)) ->
  (x2 < 0 \/ 0 <= x1) ->
  0 < x6 ->
  (x0 <= 0 \/ x3 = (1 * x6)) ->
  (x0 < 0 \/ 0 <= x3) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H3) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_4f49f4a23ed0 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  1 = x2 ->
  1 = x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (scaled 1 H0) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x1 H1) as C3; pose proof (scaled x1 H2) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_4f765ba849ef :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 <= x1 ->
  x1 < 1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  (-1) <= x5 ->
  x5 < 0 ->
  x4 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x1)) = 0 \/ (x6 * (1 + ((-1) * x1))) = 1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 * x7) = 1 ->
  (1 + x2) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4fa816598c79 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4fb244965c2f :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  (0 = x3 \/ 1 <= x3) ->
  0 < x4 ->
  (f2 = true \/ (x4 * x5) <= x2) ->
  (f1 = true \/ (x4 * x6) <= x1) ->
  ((1 + x3) = 0 \/ (x6 * (1 + x3)) = 1) ->
  (2 + x3) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_4fcfe4653a02 :
  forall x0 x1 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  (f0 = true \/ x1 < x0) ->
  False.
Proof. intros x0 x1 f0 H0 H1 H2; destruct H1 as [H1|[H1_0 H1_1]]; [congruence | destruct H2 as [H2|H2]; [congruence | destruct H1_1 as [H1_1|H1_1]; [congruence | pose proof (above H2) as C0; pose proof (scaled 1 H1_1) as C1; clear -C0 C1; lra]]]. Qed.
