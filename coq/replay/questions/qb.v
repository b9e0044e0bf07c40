(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_b003b9dfe0c7 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b01634856a1b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  x0 <= x1 ->
  (1 * x3) <= x2 ->
  0 < x4 ->
  x4 <= 1 ->
  x5 < x1 ->
  (x6 <= 0 \/ x8 <= x7) ->
  x5 <= x9 ->
  x0 = (((1 + ((-1) * x10)) * x7) + (x9 * x10)) ->
  0 < x11 ->
  x6 = (x11 * x2) ->
  x10 = (x4 * x12) ->
  0 < x13 ->
  0 < x3 ->
  (x3 * x13) = 1 ->
  ((x4 + ((1 + ((-1) * x4)) * x2)) = 0 \/ (x12 * (x4 + ((1 + ((-1) * x4)) * x2))) = 1) ->
  (x4 = 0 \/ (x14 * x4) = 1) ->
  ((x1 + ((-1) * x5)) = 0 \/ (x15 * (x1 + ((-1) * x5))) = 1) ->
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b03a054eb259 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  (x2 * x0) <= x1 ->
  x3 = (x4 + x1) ->
  x5 = (x6 + x0) ->
  x4 = ((x2 * x6) + ((1 + ((-1) * x2)) * x7)) ->
  0 <= x7 ->
  0 <= x6 ->
  x2 <= 1 ->
  (x5 < 0 \/ x3 < (x2 * x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H8 as [H8|H8]; [pose proof (at_least H0) as C0; pose proof (at_least H6) as C1; pose proof (above H8) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H1) as C0; pose proof (above H8) as C1; pose proof (neither (at_least H5) (at_least H7)) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H4) as C4; pose proof (scaled x2 H3) as C5; clear -C0 C1 C2 C3 C4 C5; lra]. Qed.

Lemma q_b0aa3b23a58a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H8) as C3; pose proof (scaled x2 H8) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_b0eda362adfa :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x4 /\ (x4 * x4) = (1 + ((-1) * x0)))) ->
  x1 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b134ba02479f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  (((x0 + ((-1) * x1)) <= 0 /\ x2 = 0) \/ (0 < (x0 + ((-1) * x1)) /\ x2 = (x0 + ((-1) * x1)))) ->
  (((x0 + ((-1) * x3)) <= 0 /\ x4 = 0) \/ (0 < (x0 + ((-1) * x3)) /\ x4 = (x0 + ((-1) * x3)))) ->
  (((x2 * x2) + ((-1) * (x4 * x4))) * ((x5 * x6) + (((-1) * x7) * x8))) <= 0 ->
  x9 = ((x10 * x5) + ((1 + ((-1) * x10)) * x8)) ->
  x11 = ((x10 * x7) + ((1 + ((-1) * x10)) * x6)) ->
  0 < x8 ->
  0 < x10 ->
  0 <= x12 ->
  x13 = (x12 * (x14 + (x4 * x4))) ->
  ((0 < x8 /\ x15 = 1) \/ (x8 <= 0 /\ x15 = 0)) ->
  (((x13 * x10) * ((x5 * x6) + (((-1) * x7) * x8))) + ((((x12 * (x14 + (x2 * x2))) * x11) * x8) * x15)) < ((((x12 * (x14 + (x2 * x2))) * x9) * x6) * x15) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H9 as [[H9_0 H9_1]|[H9_0 H9_1]]; [assert (N0_6 : 0 < ((x2 * x2 * x6 * x9 * x12) + (-1) * (x2 * x2 * x8 * x11 * x12) + (-1) * (x5 * x6 * x10 * x13) + (x6 * x9 * x12 * x14) + (x7 * x8 * x10 * x13) + (-1) * (x8 * x11 * x12 * x14))) by (pose proof (above H10) as C0; pose proof (scaled ((-1) * (x2 * x2 * x6 * x9 * x12) + (x2 * x2 * x8 * x11 * x12) + (-1) * (x6 * x9 * x12 * x14) + (x8 * x11 * x12 * x14)) H9_1) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((x2 * x2 * x6 * x9 * x12) + (-1) * (x2 * x2 * x8 * x11 * x12) + (-1) * (x4 * x4 * x5 * x6 * x10 * x12) + (x4 * x4 * x7 * x8 * x10 * x12) + (-1) * (x5 * x6 * x10 * x12 * x14) + (x6 * x9 * x12 * x14) + (x7 * x8 * x10 * x12 * x14) + (-1) * (x8 * x11 * x12 * x14))) by (pose proof (N0_6) as C0; pose proof (scaled ((x5 * x6 * x10) + (-1) * (x7 * x8 * x10)) H8) as C1; clear -C0 C1; lra); assert (N2_4 : 0 < ((x2 * x2 * x5 * x6 * x10 * x12) + (-1) * (x2 * x2 * x6 * x8 * x10 * x12) + (x2 * x2 * x6 * x8 * x12) + (-1) * (x2 * x2 * x8 * x11 * x12) + (-1) * (x4 * x4 * x5 * x6 * x10 * x12) + (x4 * x4 * x7 * x8 * x10 * x12) + (-1) * (x6 * x8 * x10 * x12 * x14) + (x6 * x8 * x12 * x14) + (x7 * x8 * x10 * x12 * x14) + (-1) * (x8 * x11 * x12 * x14))) by (pose proof (N1_5) as C0; pose proof (scaled ((-1) * (x2 * x2 * x6 * x12) + (-1) * (x6 * x12 * x14)) H3) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((x2 * x2 * x5 * x6 * x10 * x12) + (-1) * (x2 * x2 * x7 * x8 * x10 * x12) + (-1) * (x4 * x4 * x5 * x6 * x10 * x12) + (x4 * x4 * x7 * x8 * x10 * x12))) by (pose proof (N2_4) as C0; pose proof (scaled ((x2 * x2 * x8 * x12) + (x8 * x12 * x14)) H4) as C1; clear -C0 C1; lra); pose proof (N3_3) as C0; pose proof (neither (second (at_least H2) (above H6)) (at_least H7)) as C1; clear -C0 C1; lra | pose proof (above H5) as C0; pose proof (at_least H9_0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_b1669e9e5e3e :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  x1 = (((1 + ((-1) * x0)) * x2) + (x3 * x0)) ->
  ((x4 * x0) + ((1 + ((-1) * x0)) * x2)) < x1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2; pose proof (above H2) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x3 H0) as C2; pose proof (scaled x4 H0) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_b1a75595211c :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  x0 < x1 ->
  f0 = false ->
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x2 = x0))) ->
  (f0 = true \/ x1 <= x2) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3; destruct H2 as [H2|[H2_0 H2_1]]; [congruence | destruct H3 as [H3|H3]; [congruence | destruct H2_1 as [H2_1|H2_1]; [congruence | pose proof (above H0) as C0; pose proof (at_least H3) as C1; pose proof (scaled 1 H2_1) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_b1d28922850a :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (x2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b21deca2f554 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  0 <= x4 ->
  0 < x5 ->
  (-1) <= x6 ->
  x6 < 0 ->
  ((x1 * x1) = 0 \/ (x7 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; destruct H14 as [H14|H14]; [pose proof (above H5) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra | pose proof (first (above H5) (at_least H15)) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra]. Qed.

Lemma q_b26cc288b54a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 <= x3 ->
  x3 < 1 ->
  (-1) <= x4 ->
  x4 < 0 ->
  0 <= x5 ->
  x2 < (1 + ((-1) * x4)) ->
  x0 < 1 ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b28049832cdb :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b303e06eda3f :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 <= x4 ->
  0 < x3 ->
  0 < x1 ->
  0 < x2 ->
  0 < x0 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H6) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_b33a4bca40f2 :
  forall x0 : R,
  1 <= (1 + (x0 * ((-1) + x0))) ->
  0 <= ((x0 * ((-1) + x0)) * ((-2) + x0)) ->
  ((1 + (x0 * (1 + x0))) < 1 \/ ((x0 * (1 + x0)) * ((-1) + x0)) < 0) ->
  False.
Proof. intros x0 H0 H1 H2; destruct H2 as [H2|H2]; [pose proof (at_least H1) as C0; pose proof (above H2) as C1; pose proof (neither (at_least H1) (at_least H1)) as C2; pose proof (both (above H2) (above H2)) as C3; pose proof (both (both (above H2) (above H2)) (above H2)) as C4; pose proof (first (both (above H2) (above H2)) (square ((-1) + x0))) as C5; pose proof (neither (at_least H1) (square (1 + x0))) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra | pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (above H2) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_b33f94c30ed5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 = ((x0 + ((1 + ((-1) * x0)) * x2)) * x3) ->
  x4 = ((x0 + ((1 + ((-1) * x0)) * x5)) * x6) ->
  0 <= x2 ->
  0 < x3 ->
  0 <= x5 ->
  0 < x6 ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; assert (N0_4 : 0 = ((x0 * x5 * x6) + (-1) * (x0 * x6) + (-1) * (x5 * x6))) by (pose proof (scaled (1) H11) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0 + (-1) * (x0 * x5) + x5)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H6)) as C2; clear -C0 C1 C2; lra); assert (N1_3 : 0 < (0)) by (pose proof (both B1 (above H7)) as C0; pose proof (scaled ((-1)) N0_4) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; clear -C0; lra. Qed.

Lemma q_b349b3ffb692 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; pose proof (at_least H3) as C0; clear -C0; lra. Qed.

Lemma q_b34e5e2ab850 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  (f0 = true \/ (x0 * x1) < x2 \/ (0 = x1 /\ f0 = false /\ (f0 = true \/ 0 = x2))) ->
  x3 = (x4 + x1) ->
  (x4 <= 0 \/ f1 = true \/ x0 < x5) ->
  0 <= x4 ->
  ((f2 = true /\ ((f1 = true /\ 0 < x4) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x4 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x6 = ((x4 * x5) + x2)) ->
  f2 = false ->
  x6 <= (x0 * x3) ->
  (0 <> x3 \/ f2 = true \/ (f2 = false /\ 0 <> x6)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [congruence | destruct H5 as [H5|H5]; [congruence | destruct H4_1 as [H4_1|H4_1]; [destruct H0 as [H0|[H0|[H0_0 [H0_1 H0_2]]]]; [congruence | destruct H2 as [H2|[H2|H2]]; [assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((-1) * (x0 * x3) + (x0 * x4) + x2)) by (pose proof (above H0) as C0; pose proof (scaled ((-1) * x0) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((x0 * x3) + (-1) * x2 + (-1) * (x4 * x5))) by (pose proof (at_least H7) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= ((x0 * x3) + (-1) * x2)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x5) E0) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < ((-1) * (x0 * x3) + x2)) by (pose proof (N1_2) as C0; pose proof (scaled (x0) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra | congruence | pose proof (at_least H7) as C0; pose proof (above H0) as C1; pose proof (second (at_least H3) (above H2)) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x0 H1) as C4; clear -C0 C1 C2 C3 C4; lra] | destruct H0_2 as [H0_2|H0_2]; [congruence | destruct H2 as [H2|[H2|H2]]; [destruct H8 as [H8|[H8|[H8_0 H8_1]]]; [apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (at_least H2) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H8_1; destruct H8_1 as [H8_1|H8_1]; [assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * (x4 * x5) + x6)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x4 * x5))) by (pose proof (above H8_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled (x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra | assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * (x4 * x5) + x6)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * (x4 * x5))) by (pose proof (above H8_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]] | congruence | destruct H8 as [H8|[H8|[H8_0 H8_1]]]; [apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (at_least H7) as C0; pose proof (both (above H2) (above H8)) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled 1 H0_2) as C3; pose proof (scaled x5 H1) as C4; pose proof (scaled x5 H0_0) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (at_least H3) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H8_1; destruct H8_1 as [H8_1|H8_1]; [assert (N0_3 : 0 = (x3 + (-1) * x4)) by (pose proof (scaled (1) H0_0) as C0; pose proof (scaled (1) H1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 = ((-1) * (x4 * x5) + x6)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_1 : 0 <= ((x0 * x4) + (-1) * x6)) by (pose proof (at_least H7) as C0; pose proof (scaled (x0) N0_3) as C1; clear -C0 C1; lra); assert (N3_1 : 0 <= ((x0 * x4) + (-1) * (x4 * x5))) by (pose proof (N2_1) as C0; pose proof (scaled ((-1)) N1_3) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((x4 * x5))) by (pose proof (above H8_1) as C0; pose proof (scaled (1) N1_3) as C1; clear -C0 C1; lra); pose proof (both (both (above H2) (N3_3)) (N3_3)) as C0; pose proof (neither (neither (at_least H3) (N3_1)) (square (x5))) as C1; clear -C0 C1; lra | assert (N0_3 : 0 = (x3 + (-1) * x4)) by (pose proof (scaled (1) H0_0) as C0; pose proof (scaled (1) H1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 = ((-1) * (x4 * x5) + x6)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_1 : 0 <= ((x0 * x4) + (-1) * x6)) by (pose proof (at_least H7) as C0; pose proof (scaled (x0) N0_3) as C1; clear -C0 C1; lra); assert (N3_1 : 0 <= ((x0 * x4) + (-1) * (x4 * x5))) by (pose proof (N2_1) as C0; pose proof (scaled ((-1)) N1_3) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((-1) * (x4 * x5))) by (pose proof (above H8_1) as C0; pose proof (scaled ((-1)) N1_3) as C1; clear -C0 C1; lra); pose proof (both (both (above H2) (N3_3)) (N3_3)) as C0; pose proof (neither (neither (at_least H3) (N3_1)) (square (x5))) as C1; clear -C0 C1; lra]]]]] | destruct H0 as [H0|[H0|[H0_0 [H0_1 H0_2]]]]; [congruence | assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H4_1) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((-1) * (x0 * x3) + (x0 * x4) + x2)) by (pose proof (above H0) as C0; pose proof (scaled ((-1) * x0) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((x0 * x3) + (-1) * x2 + (-1) * (x4 * x5))) by (pose proof (at_least H7) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= ((x0 * x3) + (-1) * x2)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x5) E0) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < ((-1) * (x0 * x3) + x2)) by (pose proof (N1_2) as C0; pose proof (scaled (x0) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra | destruct H0_2 as [H0_2|H0_2]; [congruence | destruct H8 as [H8|[H8|[H8_0 H8_1]]]; [apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (at_least H4_1) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H8_1; destruct H8_1 as [H8_1|H8_1]; [assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H4_1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * (x4 * x5) + x6)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x4 * x5))) by (pose proof (above H8_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled (x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra | assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H4_1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * (x4 * x5) + x6)) by (pose proof (scaled (1) H0_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * (x4 * x5))) by (pose proof (above H8_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]]]]]]]. Qed.

Lemma q_b36555e69654 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 <= x2) ->
  ((f1 = false /\ x3 < (x1 * x4)) \/ (0 = x4 /\ f1 = false /\ (f1 = true \/ 0 = x3))) ->
  x4 = x0 ->
  ((f0 = true /\ 0 < x0 /\ f1 = true) \/ ((f0 = false \/ x0 <= 0) /\ f1 = false)) ->
  ((f0 = true /\ 0 < x0) \/ (x0 * x2) = x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4 H5; destruct H2 as [[H2_0 H2_1]|[H2_0 [H2_1 H2_2]]]; [destruct H4 as [[H4_0 [H4_1 H4_2]]|[H4_0 H4_1]]; [congruence | destruct H4_0 as [H4_0|H4_0]; [destruct H1 as [H1|H1]; [congruence | destruct H5 as [[H5_0 H5_1]|H5]; [congruence | pose proof (above H2_1) as C0; pose proof (first (above H0) (at_least H1)) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled x1 H3) as C3; clear -C0 C1 C2 C3; lra]] | pose proof (above H0) as C0; pose proof (at_least H4_0) as C1; clear -C0 C1; lra]] | pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H2_0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_b37de9f08613 :
  forall x0 x1 : R,
  ((-1) * x0) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_b385d7e8c436 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x1 < (1 * x2) ->
  0 <= x1 ->
  0 < x3 ->
  0 < x2 ->
  (x2 * x3) = 1 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_b38f6f7db1f7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (-1) < x0 ->
  x0 < 1 ->
  ((((1 / 2) + ((1 / 2) * x1)) <= 0 /\ x4 = 0) \/ (0 < ((1 / 2) + ((1 / 2) * x1)) /\ x4 = (((1 / 2) + ((1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  ((((1 / 2) + ((-1 / 2) * x1)) <= 0 /\ x7 = 0) \/ (0 < ((1 / 2) + ((-1 / 2) * x1)) /\ x7 = (((1 / 2) + ((-1 / 2) * x1)) * (((-1) * x5) + x6)))) ->
  (2 * ((((1 / 2) * x0) + ((-1 / 2) * x1)) * (((1 / 2) * x0) + ((-1 / 2) * x1)))) <= (x4 + x7) ->
  (-1) < x1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b3aab40b9ff5 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 <= x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_b3abb3c430cb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 f1 f2 f3 f4 f5 f6 f7 f8 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  ((f3 = true /\ (f4 = true \/ f0 = true)) \/ (f3 = false /\ f4 = false /\ f0 = false)) ->
  (f3 = true \/ x3 = (x4 + x0)) ->
  0 <= x5 ->
  ((f5 = true /\ ((f6 = true /\ 0 < x5) \/ f2 = true)) \/ (f5 = false /\ (f6 = false \/ x5 <= 0) /\ f2 = false)) ->
  (f5 = true \/ x6 = ((x5 * x7) + x2)) ->
  ((f7 = true /\ ((f8 = true /\ 0 < x5) \/ f1 = true)) \/ (f7 = false /\ (f8 = false \/ x5 <= 0) /\ f1 = false)) ->
  (f7 = true \/ x8 = ((x5 * x9) + x1)) ->
  ((f4 = true /\ ((f8 = true /\ 0 < x5) \/ (f6 = true /\ 0 < x5))) \/ (f4 = false /\ (f8 = false \/ x5 <= 0) /\ (f6 = false \/ x5 <= 0))) ->
  (f4 = true \/ x4 = ((x5 * x9) + (x5 * x7))) ->
  ((f3 = true /\ f7 = false /\ f5 = false) \/ (f3 = false /\ (f7 = true \/ f5 = true)) \/ (f3 = false /\ x3 <> (x8 + x6))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 f1 f2 f3 f4 f5 f6 f7 f8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H0 as [[H0_0 H0_1]|[H0_0 [H0_1 H0_2]]]; [destruct H2 as [[H2_0 H2_1]|[H2_0 [H2_1 H2_2]]]; [destruct H11 as [[H11_0 [H11_1 H11_2]]|[[H11_0 H11_1]|[H11_0 H11_1]]]; [destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [congruence | destruct H7 as [[H7_0 H7_1]|[H7_0 [H7_1 H7_2]]]; [congruence | destruct H0_1 as [H0_1|H0_1]; [congruence | congruence]]] | congruence | congruence] | congruence] | destruct H1 as [H1|H1]; [congruence | destruct H2 as [[H2_0 H2_1]|[H2_0 [H2_1 H2_2]]]; [destruct H2_1 as [H2_1|H2_1]; [destruct H9 as [[H9_0 H9_1]|[H9_0 [H9_1 H9_2]]]; [destruct H11 as [[H11_0 [H11_1 H11_2]]|[[H11_0 H11_1]|[H11_0 H11_1]]]; [destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [congruence | destruct H7 as [[H7_0 H7_1]|[H7_0 [H7_1 H7_2]]]; [congruence | destruct H9_1 as [[H9_1_0 H9_1_1]|[H9_1_0 H9_1_1]]; [destruct H7_1 as [H7_1|H7_1]; [congruence | pose proof (above H9_1_1) as C0; pose proof (at_least H7_1) as C1; clear -C0 C1; lra] | destruct H5_1 as [H5_1|H5_1]; [congruence | pose proof (above H9_1_1) as C0; pose proof (at_least H5_1) as C1; clear -C0 C1; lra]]]] | congruence | congruence] | congruence] | congruence] | destruct H3 as [H3|H3]; [congruence | destruct H9 as [[H9_0 H9_1]|[H9_0 [H9_1 H9_2]]]; [congruence | destruct H10 as [H10|H10]; [congruence | destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [destruct H9_2 as [H9_2|H9_2]; [congruence | pose proof (above H5_1_1) as C0; pose proof (at_least H9_2) as C1; clear -C0 C1; lra] | congruence] | destruct H6 as [H6|H6]; [congruence | destruct H7 as [[H7_0 H7_1]|[H7_0 [H7_1 H7_2]]]; [destruct H7_1 as [[H7_1_0 H7_1_1]|H7_1]; [destruct H9_1 as [H9_1|H9_1]; [congruence | pose proof (above H7_1_1) as C0; pose proof (at_least H9_1) as C1; clear -C0 C1; lra] | congruence] | destruct H8 as [H8|H8]; [congruence | destruct H11 as [[H11_0 [H11_1 H11_2]]|[[H11_0 H11_1]|[H11_0 H11_1]]]; [congruence | destruct H11_1 as [H11_1|H11_1]; [congruence | congruence] | apply Rdichotomy in H11_1; destruct H11_1 as [H11_1|H11_1]; [pose proof (above H11_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H10) as C3; pose proof (scaled 1 H6) as C4; pose proof (scaled 1 H8) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H11_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H10) as C3; pose proof (scaled 1 H6) as C4; pose proof (scaled 1 H8) as C5; clear -C0 C1 C2 C3 C4 C5; lra]]]]]]]]]]]]. Qed.

Lemma q_b3b0c994ce30 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  0 < x6 ->
  0 < x7 ->
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b3c01bc34976 :
  forall x0 x1 : R,
  0 <= x0 ->
  x1 = x0 ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (at_least H0) as C0; pose proof (above H2) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_b3ddb3cb59be :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 = x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (0 = x5 \/ 1 <= x5) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  (x5 < 0 \/ (0 <= x9 /\ (x9 * x9) = x5)) ->
  (x3 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x3) = 1)) ->
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (at_least H11) as C0; clear -C0; lra. Qed.

Lemma q_b3fbe3cdbfeb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  0 < x5 ->
  ((1 + ((-1) * x3) + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x3) + ((-1) * x4))) = 1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b400894e5b6c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  forall f0 f1 f2 : bool,
  (f0 = true \/ (x0 * x1) < x2) ->
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x2 = x3) ->
  1 <= x0 ->
  0 < x4 ->
  0 < x5 ->
  x5 < 1 ->
  0 < x6 ->
  f1 = false ->
  (f2 = true \/ ((((((-1) * x7) * x8) * x9) * x10) + x3) < x11) ->
  (x0 < 0 \/ (0 <= x8 /\ (x8 * x8) = x0)) ->
  (x5 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x5) = 1)) ->
  ((1 + ((-1) * x5)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x5)))) ->
  (x4 = 0 \/ (x12 * x4) = 1) ->
  (x6 = 0 \/ (x13 * x6) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H4) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_b484e1f6399b :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  ((-1) * x3) <= (-1) ->
  (-1) < x4 ->
  x4 < 1 ->
  (((1 / 2) + ((1 / 2) * x4)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x4))) = 1) ->
  ((1 / 2) + ((1 / 2) * x4)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b4a06944da16 :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  ((x2 * x0) < (x3 * x1) \/ (0 <> x1 /\ (x2 * x0) <= (x3 * x1))) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; destruct H2 as [H2|[H2_0 H2_1]]; [pose proof (above H2) as C0; pose proof (scaled x2 H0) as C1; pose proof (scaled x3 H1) as C2; clear -C0 C1 C2; lra | apply Rdichotomy in H2_0; destruct H2_0 as [H2_0|H2_0]; [pose proof (above H2_0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H2_0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_b4bf7ab62edb :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_b4c00bf3d523 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x11 = 0 \/ (x14 * x11) = 1) ->
  0 <= x15 ->
  0 <= x16 ->
  0 <= x11 ->
  0 <= x17 ->
  0 <= x18 ->
  x11 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H4) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_b4c484a5e3e1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  0 < x0 ->
  0 < x1 ->
  ((((x5 * x6) * x4) * (x0 + ((-1) * x2))) * (x7 + ((-1) * x1))) <= ((x0 + ((-1) * x2)) * (x3 + ((-1) * x4))) ->
  0 < x8 ->
  (x7 <= 0 \/ x3 = (1 * x8)) ->
  (x7 < 0 \/ 0 <= x3) ->
  0 < x9 ->
  (x1 <= 0 \/ x4 = (1 * x9)) ->
  (x1 < 0 \/ 0 <= x4) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  0 < x11 ->
  (x0 <= 0 \/ x12 = (1 * x11)) ->
  (x0 < 0 \/ 0 <= x12) ->
  0 < x13 ->
  (x2 <= 0 \/ x14 = (1 * x13)) ->
  (x2 < 0 \/ 0 <= x14) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; pose proof (above H0) as C0; pose proof (scaled 1 H17) as C1; clear -C0 C1; lra. Qed.

Lemma q_b4cace6ae588 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 <= (x1 * x2) ->
  x3 = (((x4 * x5) * x6) + x0) ->
  x7 = (x4 + x2) ->
  0 < x8 ->
  0 <= x4 ->
  0 < x9 ->
  x9 < 1 ->
  0 < x10 ->
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H3) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_b4e8c1d1a46d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  ((f1 = true /\ 0 < 2) \/ x6 <= (2 * x1)) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x3 ->
  0 <= x10 ->
  0 <= x11 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H3) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_b4fb13341bba :
  forall x0 x1 : R,
  0 < x0 ->
  0 < (((1 / 2) * x1) + ((1 / 2) * x0)) ->
  (((1 / 2) * x1) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H1) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_b5828e12788a :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 = x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H7) as C0; clear -C0; lra. Qed.

Lemma q_b5852c5008b5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (0 = x5 \/ 1 <= x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x5 < 0 \/ (0 <= x7 /\ (x7 * x7) = x5)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x2)))) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  x5 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b58cf890c57b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  0 < x0 ->
  x0 < 1 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (-1) <= x7 ->
  x7 < 0 ->
  0 = x8 ->
  f0 = false ->
  x9 <= (x1 * (x2 * x2)) ->
  0 <= x8 ->
  (x1 < 0 \/ (0 <= x10 /\ (x10 * x10) = x1)) ->
  (x0 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x12 /\ (x12 * x12) = (1 + ((-1) * x0)))) ->
  (1 + ((-1) * x0)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18; pose proof (above H1) as C0; pose proof (above H18) as C1; clear -C0 C1; lra. Qed.

Lemma q_b58cff50644e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x5 = 0 \/ (x9 * x5) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_b59a339ae755 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 : bool,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  ((f0 = true /\ 0 < ((1 + ((-1) * x0)) * x1)) \/ ((1 + ((-1) * x0)) * (((1 + x5) * x1) + (((((-1) * x3) * x6) * x7) * x8))) <= (((1 + ((-1) * x0)) * x1) * x9)) ->
  ((f0 = true /\ 0 < ((1 + x0) * x1)) \/ ((1 + x0) * (((1 + x10) * x1) + (((((-1) * x4) * x6) * x7) * x8))) <= (((1 + x0) * x1) * x9)) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (f0 = false \/ (2 * x1) <= 0) ->
  ((2 * x1) * x9) < (((1 + ((-1) * x0)) * (((1 + x5) * x1) + (((((-1) * x3) * x6) * x7) * x8))) + ((1 + x0) * (((1 + x10) * x1) + (((((-1) * x4) * x6) * x7) * x8)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H9 as [H9|H9]; [destruct H6 as [[H6_0 H6_1]|H6]; [congruence | destruct H7 as [[H7_0 H7_1]|H7]; [congruence | pose proof (above H10) as C0; pose proof (at_least H6) as C1; pose proof (at_least H7) as C2; clear -C0 C1 C2; lra]] | pose proof (above H2) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra]. Qed.

Lemma q_b5bf5062ed9e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  x2 < 1 ->
  (0 = x3 \/ 1 <= x3) ->
  ((((-1) * x3) * x4) + (((((-1) * x5) * x6) * x7) * x8)) <= x1 ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x2 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x8 /\ (x8 * x8) = (1 + ((-1) * x2)))) ->
  f0 = false ->
  x0 < ((((-1) * x3) * x4) + (((((-1) * x5) * x6) * x7) * x8)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_b5cb8f43c67c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 <= (x1 * x2) ->
  x3 <= (x4 * x5) ->
  x0 = x5 ->
  x6 = x3 ->
  0 < x4 ->
  0 < x7 ->
  (x4 <= 0 \/ x2 = (1 * x7)) ->
  (x4 < 0 \/ 0 <= x2) ->
  (x1 * (x2 * x4)) < x6 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (at_least H1) as C0; pose proof (above H8) as C1; pose proof (second (at_least H0) (above H4)) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x4 H2) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_b5e7356b293b :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b5e9a53a9f9c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x7 < 0 \/ (0 <= x8 /\ (x8 * x8) = x7)) ->
  (x2 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x2) = 1)) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_b637e5b8bee9 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b645e09ffe6f :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x3 < 0 \/ (0 <= x4 /\ (x4 * x4) = x3)) ->
  (x2 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x2) = 1)) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 H0 H1 H2 H3 H4 H5; pose proof (above H1) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_b6d0a2ccef20 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_b6d3b447cbb6 :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H3) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_b6e19ccafb96 :
  forall x0 x1 x2 x3 : R,
  x0 <= x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b70351c619b0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H0) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_b70d6e0feca5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 <= x2 ->
  0 < x3 ->
  0 < x4 ->
  (x2 < 0 \/ (0 <= x5 /\ (x5 * x5) = x2)) ->
  (x1 <= 0 \/ (0 <= x6 /\ ((x6 * x6) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x7 /\ (x7 * x7) = (1 + ((-1) * x1)))) ->
  x2 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b7247bbae4c8 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_b760265fdea6 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  x0 < 2 ->
  0 < (((x1 * x2) * x3) * (1 + ((-1) * x1))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  ((1 + ((-1) * x1)) = 0 \/ (x6 * (1 + ((-1) * x1))) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b7827cbb386f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 <= x3 ->
  x3 < 1 ->
  (-1) <= x4 ->
  x4 < 0 ->
  0 <= x5 ->
  x2 < (1 + ((-1) * x4)) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b7888e3da181 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_b9b0b4ff75a3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x7) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_ba3f7d29ea70 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 <= (1 * x1) ->
  (1 * x1) <= x0 ->
  0 <= x2 ->
  0 < x3 ->
  x4 = (x5 * x2) ->
  x3 = ((x6 * x5) + ((1 + ((-1) * x6)) * x4)) ->
  x6 < 1 ->
  ((1 + ((-1) * x6)) = 0 \/ (x7 * (1 + ((-1) * x6))) = 1) ->
  0 < x8 ->
  0 < x1 ->
  (x1 * x8) = 1 ->
  ((x6 + ((1 + ((-1) * x6)) * x2)) = 0 \/ (x9 * (x6 + ((1 + ((-1) * x6)) * x2))) = 1) ->
  (1 + ((-1) * x6)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H6) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_ba40b1a72cc6 :
  forall x0 x1 x2 : R,
  (1 + (x1 * x1)) <= x0 ->
  ((1 + x0) = 0 \/ (x2 * (1 + x0)) = 1) ->
  (1 + (x1 * x2)) <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; destruct H1 as [H1|H1]; [assert (N0_0 : 0 <= ((-2) + (-1) * (x1 * x1))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (square (x1)) as C1; clear -C0 C1; lra | assert (B0 : 0 < (1 + x0)) by (apply Rnot_le_lt; intro G; pose proof (at_least H0) as C0; pose proof (at_least G) as C1; pose proof (square (x1)) as C2; clear -C0 C1 C2; lra); assert (N0_1 : 0 <= ((-1) + (-1) * x0 + (-1) * x1)) by (pose proof (first B0 (at_least H2)) as C0; pose proof (scaled (x1) H1) as C1; clear -C0 C1; lra); pose proof (at_least H0) as C0; pose proof (N0_1) as C1; pose proof (first (B0) (N0_1)) as C2; pose proof (neither (N0_1) (N0_1)) as C3; pose proof (square (x0 + (-1) * x1)) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_ba5f7904b820 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_ba85a6b49647 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 < (1 + ((-1) * x1)) ->
  ((x3 * (1 + ((-1) * x1))) * x4) <= x2 ->
  1 < (x3 * (1 + ((-1) * x1))) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x3 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  0 < x5 ->
  (1 + ((-1) * x0) + ((-1) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ba8982c49145 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  0 <= x5 ->
  0 <= x6 ->
  0 <= x1 ->
  0 <= x7 ->
  0 <= x8 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H2) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_baadb52ffd63 :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 = x1 ->
  (x1 < 0 \/ x0 < (x2 * x1)) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x2 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_bab360cf666d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (((x4 * (x7 + x8)) <= 1 /\ x9 = 1) \/ (1 < (x4 * (x7 + x8)) /\ x9 = (x4 * (x7 + x8)))) ->
  x9 <> x9 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bab8d3a97dcf :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  (x6 * x4) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [H5|H5]; [pose proof (above H4) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (first (above H4) (at_least H8)) as C1; pose proof (scaled x4 H5) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_bad20b6949b2 :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bb1417ab37c7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 = x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  0 <= x3 ->
  0 <= x5 ->
  0 <= x6 ->
  0 <= x7 ->
  0 <= x8 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H1) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_bb3a23016c1a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bb40b1450458 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  0 = x7 ->
  (x6 = 0 \/ (x8 * x6) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H4) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_bb4abfe85c12 :
  forall x0 x1 : R,
  (0 = x0 \/ 1 <= x0) ->
  ((1 + x0) = 0 \/ (x1 * (1 + x0)) = 1) ->
  (1 + x0) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bb87e74381c5 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bb8f03d3ed84 :
  forall x0 x1 x2 x3 : R,
  (x0 * x1) = (x2 * x3) ->
  0 < x0 ->
  0 < x3 ->
  0 < x2 ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (both (above H1) (above H4)) as C0; pose proof (both (above H2) (above H3)) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_bb9bd2573a53 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  ((1 + ((-1) * x4)) = 0 \/ (x5 * (1 + ((-1) * x4))) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bb9ee5904a32 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  x1 <= x0 ->
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x2 = x0))) ->
  f0 = false ->
  x2 < x1 ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3; destruct H1 as [H1|[H1_0 H1_1]]; [congruence | destruct H1_1 as [H1_1|H1_1]; [congruence | pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H1_1) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_bc27340c1c66 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_bc7bf45e87ab :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 f1 f2 : bool,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < 2) \/ x4 <= (2 * x5)) ->
  ((f1 = true /\ ((f2 = true /\ 0 < x0) \/ f0 = true)) \/ (f1 = false /\ (f2 = false \/ x0 <= 0) /\ f0 = false)) ->
  (f1 = true \/ x6 = ((x0 * x7) + x5)) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_bc80a0b5d8d7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  0 < x6 ->
  0 < x7 ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bcb1cc2ab122 :
  forall x0 x1 : R,
  0 < x0 ->
  0 < (((1 / 2) * x0) + ((1 / 2) * x1)) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_bccfa6e950b4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
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

Lemma q_bcde9c1be766 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  (((-1) * x1) + x2) <= x0 ->
  x3 = (x4 + x2) ->
  1 <= x5 ->
  0 < x6 ->
  x6 < 1 ->
  0 <= x4 ->
  ((((((-1) * x5) * x9) + ((((-1) * x10) * x11) * x12)) <= x8 /\ x13 = 1) \/ (x8 < ((((-1) * x5) * x9) + ((((-1) * x10) * x11) * x12)) /\ x13 = 0)) ->
  x7 = ((x4 * x13) + x0) ->
  (x5 < 0 \/ (0 <= x11 /\ (x11 * x11) = x5)) ->
  (x6 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x6) = 1)) ->
  ((1 + ((-1) * x6)) < 0 \/ (0 <= x14 /\ (x14 * x14) = (1 + ((-1) * x6)))) ->
  (1 + ((-1) * x6)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (above H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_bce9b292dd84 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
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
  x10 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H6) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_bd340cb79fa8 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  0 < x1 ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bd66c429acb1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  x0 = ((x1 * x2) + x3) ->
  ((f0 = false /\ x5 <= (((1 / 2) * x6) * x7) /\ x8 = 1) \/ ((f0 = true \/ (((1 / 2) * x6) * x7) < x5) /\ x8 = 0)) ->
  x4 = ((x1 * x8) + x9) ->
  0 < x1 ->
  0 <= x2 ->
  0 < x10 ->
  0 < x11 ->
  0 < x12 ->
  (x12 * x11) = 1 ->
  x10 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_bd7874fc373a :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 f3 f4 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  ((f3 = true /\ (f4 = true \/ f0 = true)) \/ (f3 = false /\ f4 = false /\ f0 = false)) ->
  (f3 = true \/ x3 = (x4 + x0)) ->
  0 <= x5 ->
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 f2 f3 f4 H0 H1 H2 H3 H4 H5; pose proof (at_least H4) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_bda984cd0757 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  (x1 <= 0 \/ x0 = (1 * x2)) ->
  (x1 < 0 \/ 0 <= x0) ->
  (x0 * x1) < 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (at_least H1) as C0; pose proof (above H4) as C1; clear -C0 C1; lra | pose proof (above H5) as C0; pose proof (neither (at_least H1) (at_least H4)) as C1; clear -C0 C1; lra]. Qed.

Lemma q_bdceacd9cb87 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 = x4 ->
  0 < x5 ->
  0 < x6 ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  (x2 + x1) <= 0 ->
  (0 <> (x2 + x1) \/ x0 < (((1 + x8) * x1) + (((((-1 / 2) * x6) * x7) * (((-1) * x4) + x3)) * x9))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H9 as [H9|H9]; [apply Rdichotomy in H9; destruct H9 as [H9|H9]; [pose proof (above H9) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra | pose proof (above H9) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra] | assert (N0_3 : 0 < (x1 + (x1 * x8) + (-1 / 2) * (x3 * x6 * x7 * x9) + (1 / 2) * (x4 * x6 * x7 * x9))) by (pose proof (above H9) as C0; pose proof (scaled ((-1)) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((-1 / 2) * (x3 * x6 * x7 * x9) + (1 / 2) * (x4 * x6 * x7 * x9))) by (pose proof (N0_3) as C0; pose proof (scaled (1 + x8) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < ((1 / 2) * (x4 * x6 * x7 * x9))) by (pose proof (N1_2) as C0; pose proof (scaled ((-1 / 2) * (x6 * x7 * x9)) H3) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_1) as C0; pose proof (scaled ((1 / 2) * (x6 * x7 * x9)) H4) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]. Qed.

Lemma q_bdd51cf7fa5e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= ((x0 * x1) + x2) ->
  1 <= x0 ->
  0 < x3 ->
  x3 < 1 ->
  (x0 < 0 \/ (0 <= x4 /\ (x4 * x4) = x0)) ->
  (x3 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x6 /\ (x6 * x6) = (1 + ((-1) * x3)))) ->
  ((((((-1) * x7) * x4) * x5) * x6) + x2) < ((((-1) * x0) * x1) + (((((-1) * x7) * x4) * x5) * x6)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_bdedb82ebb09 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  (x0 * x1) = (x2 * x3) ->
  ((x4 <= x1 /\ x5 = x0) \/ (x1 < x4 /\ x5 = x6)) ->
  (x4 * x6) <= (x2 * x7) ->
  x3 = x7 ->
  (x2 * x3) < (x4 * x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5; destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [pose proof (above H5) as C0; pose proof (first (above H0) (at_least H2_0)) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x4 H2_1) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H5) as C1; pose proof (scaled x2 H4) as C2; pose proof (scaled x4 H2_1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_bdefeb6dc4ef :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  x0 < (((-1) * x2) + x1) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_bdf3147eaf2b :
  forall x0 : R,
  2 <= x0 ->
  x0 < 1 ->
  False.
Proof. intros x0 H0 H1; pose proof (at_least H0) as C0; pose proof (above H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_bdff912a909c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (-1) < x0 ->
  x0 < 1 ->
  ((((1 / 2) + ((1 / 2) * x1)) <= 0 /\ x4 = 0) \/ (0 < ((1 / 2) + ((1 / 2) * x1)) /\ x4 = (((1 / 2) + ((1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  ((((1 / 2) + ((-1 / 2) * x1)) <= 0 /\ x7 = 0) \/ (0 < ((1 / 2) + ((-1 / 2) * x1)) /\ x7 = (((1 / 2) + ((-1 / 2) * x1)) * (((-1) * x5) + x6)))) ->
  (2 * ((((1 / 2) * x0) + ((-1 / 2) * x1)) * (((1 / 2) * x0) + ((-1 / 2) * x1)))) <= (x4 + x7) ->
  (-1) < x1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_be50f49b187a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (x1 + x2) ->
  x3 = (x4 + x5) ->
  0 < x6 ->
  x6 < (1 + ((-1) * x7)) ->
  (((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7)) = 0 \/ (x8 * ((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7))) = 1) ->
  (((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7)) = 0 \/ (x9 * ((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7))) = 1) ->
  (-1) < x7 ->
  ((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_be6dd605ff8f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < (x0 + ((-1) * x1)) ->
  0 < x2 ->
  (x3 + ((-1) * x4)) < (((x5 * x6) * x3) * (x2 + ((-1) * x7))) ->
  0 < x8 ->
  (x2 <= 0 \/ x3 = (1 * x8)) ->
  (x2 < 0 \/ 0 <= x3) ->
  0 < x9 ->
  (x7 <= 0 \/ x4 = (1 * x9)) ->
  (x7 < 0 \/ 0 <= x4) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  ((((x5 * x6) * x3) * (x2 + ((-1) * x7))) * (x0 + ((-1) * x1))) <= ((x0 + ((-1) * x1)) * (x3 + ((-1) * x4))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H10) as C0; pose proof (both (above H0) (above H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_be6ef860ff4c :
  forall x0 : R,
  (1 + x0) <= x0 ->
  False.
Proof. intros x0 H0; pose proof (at_least H0) as C0; clear -C0; lra. Qed.

Lemma q_be84da7d3d35 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_beb0d058a3e9 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  0 = x0 ->
  f0 = false ->
  (f0 = true \/ 0 = x1) ->
  0 = x2 ->
  (f0 = true \/ (f0 = false /\ (x1 + x0) <> x2)) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [congruence | destruct H4 as [H4|[H4_0 H4_1]]; [congruence | apply Rdichotomy in H4_1; destruct H4_1 as [H4_1|H4_1]; [pose proof (above H4_1) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H4_1) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_beb0e81edf44 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x4))) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bebd9908024c :
  forall x0 x1 x2 x3 x4 : R,
  x0 < x1 ->
  (((x2 + ((-1) * x0)) <= 0 /\ x3 = 0) \/ (0 < (x2 + ((-1) * x0)) /\ x3 = (x2 + ((-1) * x0)))) ->
  (((x2 + ((-1) * x1)) <= 0 /\ x4 = 0) \/ (0 < (x2 + ((-1) * x1)) /\ x4 = (x2 + ((-1) * x1)))) ->
  x3 < x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [pose proof (above H3) as C0; pose proof (scaled 1 H1_1) as C1; pose proof (scaled 1 H2_1) as C2; clear -C0 C1 C2; lra | pose proof (above H0) as C0; pose proof (at_least H1_0) as C1; pose proof (above H2_0) as C2; clear -C0 C1 C2; lra] | destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [pose proof (above H3) as C0; pose proof (above H1_0) as C1; pose proof (scaled 1 H1_1) as C2; pose proof (scaled 1 H2_1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H0) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H1_1) as C2; pose proof (scaled 1 H2_1) as C3; clear -C0 C1 C2 C3; lra]]. Qed.

Lemma q_bf0a4d1a85a7 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 = (((1 / 16) * x2) * (2 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bf1d9e42f477 :
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
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bf211d342779 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  1 = x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H6 as [H6|H6]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H6) as C3; pose proof (scaled x2 H6) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H9)) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x0 H6) as C3; pose proof (scaled x2 H6) as C4; pose proof (scaled x6 H2) as C5; pose proof (scaled x6 H3) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]. Qed.

Lemma q_bf38a34e4e22 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 2 ->
  0 < x1 ->
  1 <= x2 ->
  0 < x3 ->
  (2 * x3) <= (1 + ((-1) * x4)) ->
  x5 = (1 + ((-1) * x4)) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  ((x3 * x0) + (x2 * ((((-1) * x3) * x0) + x5))) < (2 * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; assert (N0_3 : 0 <= ((-2) * x3 + x5)) by (pose proof (at_least H4) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); pose proof (N0_3) as C0; pose proof (above H7) as C1; pose proof (neither (at_least H2) (N0_3)) as C2; pose proof (second (neither (at_least H0) (at_least H2)) (above H3)) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_bf885459a687 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H0) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_bfa5ba2f1e52 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x4 * x3) < x5 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | destruct H4 as [H4|H4]; [assert (N0_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0)) by (pose proof (scaled (1) N0_0) as C0; pose proof (scaled ((-1) * x3) H4) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = (1)) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x4) N1_0) as C1; clear -C0 C1; lra); pose proof (scaled 1 N2_0) as C0; clear -C0; lra | assert (N0_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N1_1 : 0 = (1 + (-1) * (x2 * x3 * x4))) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x4) N0_0) as C1; clear -C0 C1; lra); pose proof (above H5) as C0; pose proof (scaled x5 N1_1) as C1; pose proof (scaled (x3 * x4) H4) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_bfabafa24e63 :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  x2 < 1 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x3 * (1 + ((-1) * x2))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (both (above H1) (above H2)) as C0; pose proof (first (above H1) (at_least H4)) as C1; pose proof (both (above H2) (above H2)) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x2 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_bfc6b7a0c7f4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  0 <= x4 ->
  0 < x5 ->
  (-1) <= x6 ->
  x6 < 0 ->
  ((x1 * x1) = 0 \/ (x7 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H2) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_bfd093ae7c5d :
  forall x0 x1 : R,
  x0 <= x1 ->
  x1 <= (-1) ->
  (-1) < x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_bff242b105df :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (((-1 / 2) * x3) * x4) <= x2 ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.
