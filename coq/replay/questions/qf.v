(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_f073017aee8b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 : R,
  x0 = (x1 + x2) ->
  0 < x3 ->
  (x6 * ((x4 * x1) + (x7 * ((((-1) * x4) * x1) + x8)))) <= (x4 * x5) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  0 < x10 ->
  ((x9 * x11) <= 0 \/ x12 = (1 * x10)) ->
  ((x9 * x11) < 0 \/ 0 <= x12) ->
  0 < x13 ->
  (x4 <= 0 \/ x6 = (1 * x13)) ->
  (x4 < 0 \/ 0 <= x6) ->
  0 < x14 ->
  ((x9 * x15) <= 0 \/ x16 = (1 * x14)) ->
  ((x9 * x15) < 0 \/ 0 <= x16) ->
  0 < x17 ->
  ((x9 * x18) <= 0 \/ x19 = (1 * x17)) ->
  ((x9 * x18) < 0 \/ 0 <= x19) ->
  0 <= x3 ->
  0 <= x20 ->
  0 <= x21 ->
  0 <= x22 ->
  0 <= x7 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21; pose proof (above H1) as C0; pose proof (scaled 1 H21) as C1; clear -C0 C1; lra. Qed.

Lemma q_f0a87111c1e4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  forall f0 f1 f2 : bool,
  0 <= (((-1) * x0) + x1) ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ 0 = (((-1) * x3) + x4) \/ 0 < (((-1) * x0) + x1)) ->
  x5 = (x6 + x4) ->
  x7 = ((x8 * x6) + x3) ->
  x9 = (x10 + x1) ->
  x11 = ((x8 * x10) + x0) ->
  (-1) <= x8 ->
  x8 <= 1 ->
  0 <= x10 ->
  0 < x6 ->
  (0 <> x10 \/ (f1 = true /\ (f1 = true \/ 0 = x12))) ->
  ((f2 = true /\ ((f1 = true /\ 0 < x6) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x6 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x13 = ((x6 * x12) + x2)) ->
  ((((-1) * x11) + x9) < 0 \/ ((f2 = false \/ (f2 = false /\ 0 <> x13)) /\ 0 <> (((-1) * x7) + x5) /\ (((-1) * x11) + x9) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H13 as [H13|[H13_0 [H13_1 H13_2]]]; [pose proof (at_least H0) as C0; pose proof (above H13) as C1; pose proof (neither (at_least H7) (at_least H8)) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled 1 H5) as C4; clear -C0 C1 C2 C3 C4; lra | destruct H10 as [H10|[H10_0 H10_1]]; [destruct H1 as [[H1_0 H1_1]|[H1|H1]]; [destruct H11 as [[H11_0 H11_1]|[H11_0 [H11_1 H11_2]]]; [destruct H13_0 as [H13_0|[H13_0_0 H13_0_1]]; [congruence | congruence] | congruence] | apply Rdichotomy in H13_1; destruct H13_1 as [H13_1|H13_1]; [apply Rdichotomy in H10; destruct H10 as [H10|H10]; [assert (N0_6 : 0 = ((-1) * x3 + x5 + (-1) * x6)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_6 : 0 < ((-1) * x3 + x5 + (-1) * (x6 * x8))) by (pose proof (above H13_1) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((-1) * x0 + x9 + (-1) * x10)) by (pose proof (at_least H0) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= (x0 + (x8 * x10) + (-1) * x9)) by (pose proof (at_least H13_2) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < (x6 + (-1) * (x6 * x8))) by (pose proof (N1_6) as C0; pose proof (scaled (1) N0_6) as C1; clear -C0 C1; lra); pose proof (both (both (N4_3) (N4_3)) (above H10)) as C0; pose proof (neither (neither (N2_0) (at_least H7)) (square (x6))) as C1; pose proof (neither (neither (at_least H7) (N3_2)) (square (x6))) as C2; clear -C0 C1 C2; lra | pose proof (at_least H8) as C0; pose proof (above H10) as C1; clear -C0 C1; lra] | apply Rdichotomy in H10; destruct H10 as [H10|H10]; [assert (N0_6 : 0 = ((-1) * x3 + x5 + (-1) * x6)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_6 : 0 < (x3 + (-1) * x5 + (x6 * x8))) by (pose proof (above H13_1) as C0; pose proof (scaled ((-1)) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((-1) * x0 + x9 + (-1) * x10)) by (pose proof (at_least H0) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= (x0 + (x8 * x10) + (-1) * x9)) by (pose proof (at_least H13_2) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < ((-1) * x6 + (x6 * x8))) by (pose proof (N1_6) as C0; pose proof (scaled ((-1)) N0_6) as C1; clear -C0 C1; lra); pose proof (both (both (N4_3) (N4_3)) (above H10)) as C0; pose proof (neither (neither (N2_0) (at_least H7)) (square (x6))) as C1; pose proof (neither (neither (at_least H7) (N3_2)) (square (x6))) as C2; clear -C0 C1 C2; lra | pose proof (at_least H8) as C0; pose proof (above H10) as C1; clear -C0 C1; lra]] | pose proof (at_least H13_2) as C0; pose proof (above H1) as C1; pose proof (neither (at_least H7) (at_least H8)) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled 1 H5) as C4; clear -C0 C1 C2 C3 C4; lra] | destruct H11 as [[H11_0 H11_1]|[H11_0 [H11_1 H11_2]]]; [destruct H13_0 as [H13_0|[H13_0_0 H13_0_1]]; [congruence | congruence] | destruct H11_1 as [H11_1|H11_1]; [congruence | pose proof (above H9) as C0; pose proof (at_least H11_1) as C1; clear -C0 C1; lra]]]]. Qed.

Lemma q_f0a91c621b4b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
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
  ((((x5 * (1 + ((-1) * x3))) * (x9 + x10)) <= 0 /\ x11 = 0) \/ (0 < ((x5 * (1 + ((-1) * x3))) * (x9 + x10)) /\ x11 = ((x5 * (1 + ((-1) * x3))) * (x9 + x10)))) ->
  (1 + x11) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f0d6434f9ad0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  (-1) <= x3 ->
  x3 < 0 ->
  0 <= x4 ->
  x2 < (1 + ((-1) * x3)) ->
  x0 < 1 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  0 < x7 ->
  0 < x8 ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f0dbacbf220e :
  forall x0 x1 x2 x3 x4 : R,
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  1 = x2 ->
  1 = x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x4 * x2) < 1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (scaled 1 H0) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x1 H1) as C3; pose proof (scaled x1 H2) as C4; clear -C0 C1 C2 C3 C4; lra | assert (N0_3 : 0 = (1 + (-1) * (x1 * x2 * x4) + (x1 * x3 * x4) + (-1) * (x3 * x4))) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x4) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = (1 + (-1) * (x1 * x2 * x4) + (x1 * x4) + (-1) * x4)) by (pose proof (scaled (1) N0_3) as C0; pose proof (scaled ((x1 * x4) + (-1) * x4) H2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < (1 + (-1) * x4)) by (pose proof (above H4) as C0; pose proof (scaled ((-1) * x4) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 = (1 + (-1) * x4)) by (pose proof (scaled (1) N1_2) as C0; pose proof (scaled ((-1) * (x1 * x4)) H1) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled (1) N2_1) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra]. Qed.

Lemma q_f124efe4182d :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) < ((1 / 2) + ((-1 / 2) * x1)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_f14ef9540aae :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 <= x2) ->
  ((f1 = false /\ x3 < (x1 * x4)) \/ (0 = x4 /\ f1 = false /\ (f1 = true \/ 0 = x3))) ->
  x0 = x4 ->
  ((f0 = true /\ 0 < x0 /\ f1 = true) \/ ((f0 = false \/ x0 <= 0) /\ f1 = false)) ->
  ((f0 = true /\ 0 < x0) \/ (x0 * x2) = x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4 H5; destruct H2 as [[H2_0 H2_1]|[H2_0 [H2_1 H2_2]]]; [destruct H4 as [[H4_0 [H4_1 H4_2]]|[H4_0 H4_1]]; [congruence | destruct H4_0 as [H4_0|H4_0]; [destruct H1 as [H1|H1]; [congruence | destruct H5 as [[H5_0 H5_1]|H5]; [congruence | pose proof (above H2_1) as C0; pose proof (first (above H0) (at_least H1)) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled x1 H3) as C3; clear -C0 C1 C2 C3; lra]] | pose proof (above H0) as C0; pose proof (at_least H4_0) as C1; clear -C0 C1; lra]] | pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H2_0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_f19b8f69af2f :
  forall x0 x1 x2 x3 : R,
  x0 <= (x1 * x2) ->
  x3 = x0 ->
  1 = x2 ->
  x1 < x3 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x1 H2) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_f1af2e9907fb :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((1 / 2) * x0)) <= x1) ->
  1 <= ((-1) * x2) ->
  1 <= ((-1) * x0) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f1db045a076b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  (2 * x2) <= ((x2 * x3) + (x1 * ((((-1) * x2) * x3) + x4))) ->
  (x6 * ((x2 * x3) + (x1 * ((((-1) * x2) * x3) + x4)))) <= (x2 * x5) ->
  x7 = (1 + ((-1) * x5)) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  0 < x9 ->
  ((x8 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x8 * x10) < 0 \/ 0 <= x11) ->
  0 < x12 ->
  (x2 <= 0 \/ x6 = (1 * x12)) ->
  (x2 < 0 \/ 0 <= x6) ->
  (1 + ((-2) * x6)) < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H12 as [H12|H12]; [pose proof (above H2) as C0; pose proof (above H12) as C1; clear -C0 C1; lra | pose proof (at_least H4) as C0; pose proof (both (above H2) (above H13)) as C1; pose proof (neither (at_least H3) (at_least H12)) as C2; pose proof (scaled x2 H5) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_f1db8a0d3d13 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 <> x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (1 + ((((-1) * x0) * x2) * x3) + x4) <> (1 + ((((-1) * x0) * x2) * x3) + x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra]. Qed.

Lemma q_f1e9a77a2c02 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (x2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f24755ef9b38 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 f1 : bool,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  ((-1) * x2) <= (-1) ->
  (0 < (((-1) * x3) + x1) \/ (0 = (((-1) * x3) + x1) /\ (f0 = true \/ (((1 + x9) * x1) + (((((-1 / 2) * x8) * x10) * (x7 + x5)) * x0)) <= x11))) ->
  ((f1 = true /\ 0 < x0 /\ f0 = true) \/ ((f1 = false \/ x0 <= 0) /\ f0 = false)) ->
  ((f1 = true /\ 0 < x0) \/ (x0 * x12) = x11) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  f1 = false ->
  x12 < (1 + (((-1 / 2) * x8) * (1 + x6)) + x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H8 as [H8|[H8_0 H8_1]]; [pose proof (above H8) as C0; pose proof (first (above H4) (at_least H7)) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | destruct H9 as [[H9_0 [H9_1 H9_2]]|[H9_0 H9_1]]; [congruence | destruct H11 as [H11|H11]; [pose proof (above H5) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra | destruct H8_1 as [H8_1|H8_1]; [congruence | destruct H10 as [[H10_0 H10_1]|H10]; [destruct H9_0 as [H9_0|H9_0]; [congruence | pose proof (above H10_1) as C0; pose proof (at_least H9_0) as C1; clear -C0 C1; lra] | assert (N0_1 : 0 = ((-1) * (x5 * x6) + x7)) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x6) H2) as C1; clear -C0 C1; lra); assert (N0_4 : 0 = (1 + (-1) * (x5 * x10))) by (pose proof (scaled (1) H11) as C0; pose proof (scaled (x10) H2) as C1; clear -C0 C1; lra); assert (N2_4 : 0 <= ((-1) * x0 + (1 / 2) * (x0 * x5 * x8 * x10) + (1 / 2) * (x0 * x7 * x8 * x10) + (-1) * (x0 * x9) + x11)) by (pose proof (at_least H8_1) as C0; pose proof (scaled ((-1) + (-1) * x9) H0) as C1; clear -C0 C1; lra); assert (N3_3 : 0 <= ((-1) * x0 + (1 / 2) * (x0 * x5 * x6 * x8 * x10) + (1 / 2) * (x0 * x5 * x8 * x10) + (-1) * (x0 * x9) + x11)) by (pose proof (N2_4) as C0; pose proof (scaled ((1 / 2) * (x0 * x8 * x10)) N0_1) as C1; clear -C0 C1; lra); assert (N4_3 : 0 <= ((-1) * x0 + (1 / 2) * (x0 * x5 * x6 * x8 * x10) + (1 / 2) * (x0 * x5 * x8 * x10) + (-1) * (x0 * x9) + (x0 * x12))) by (pose proof (N3_3) as C0; pose proof (scaled (1) H10) as C1; clear -C0 C1; lra); pose proof (N4_3) as C0; pose proof (both (above H4) (above H13)) as C1; pose proof (scaled (x0 * x8) N0_4) as C2; pose proof (scaled (x0 * x6 * x8) N0_4) as C3; clear -C0 C1 C2 C3; lra]]]]]. Qed.

Lemma q_f24f99d9472a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((x2 * x2) = 0 \/ (x4 * (x2 * x2)) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  ((x1 * x1) = 0 \/ (x6 * (x1 * x1)) = 1) ->
  (x2 * x2) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (both (above H2) (above H2)) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_f28656f99188 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 <= (-1) ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x2 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x2) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x4 /\ ((x4 * x4) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f28b531c66db :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 <= (x1 * x2) ->
  x3 = (x4 + x0) ->
  x5 = ((x6 * x7) + x2) ->
  0 <= x6 ->
  0 <= x7 ->
  0 < x8 ->
  x8 < 1 ->
  (x8 <= 0 \/ 1 <= x8) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7; destruct H7 as [H7|H7]; [pose proof (above H5) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra | pose proof (above H6) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_f298a2ab530a :
  forall x0 x1 x2 x3 x4 x5 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  1 = x1 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (first (above H3) (at_least H5)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_f2ccf5ef7971 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f2dc421f0fa1 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  ((x4 + ((1 + ((-1) * x4)) * x3)) = 0 \/ (x5 * (x4 + ((1 + ((-1) * x4)) * x3))) = 1) ->
  (x4 + ((1 + ((-1) * x4)) * x3)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x2 H4) as C3; pose proof (scaled x4 H1) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_f2e31996de03 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  1 = x0 ->
  0 <= 1 ->
  0 < x1 ->
  1 <= x2 ->
  (x3 < x3 \/ (x5 * (((-1) * x6) + x0)) <= x4) ->
  x7 = (1 + ((-1) * x4)) ->
  0 <= x5 ->
  x5 <= 1 ->
  1 <= x5 ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  0 < x9 ->
  ((x8 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x8 * x10) < 0 \/ 0 <= x11) ->
  0 < x12 ->
  ((x8 * x13) <= 0 \/ x5 = (1 * x12)) ->
  ((x8 * x13) < 0 \/ 0 <= x5) ->
  x6 < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; clear -C0; lra | assert (E0 : 0 = (1 + (-1) * x5)) by (pose proof (at_least H7) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra); assert (N1_2 : 0 <= (x4 + (-1) * x5 + (x5 * x6))) by (pose proof (at_least H4) as C0; pose proof (scaled ((-1) * x5) H0) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < (1 + (-1) * x4 + (-1) * x6)) by (pose proof (above H16) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N3_1 : 0 <= ((-1) + x4 + x6)) by (pose proof (N1_2) as C0; pose proof (scaled (1 + (-1) * x6) E0) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra]. Qed.

Lemma q_f31edc0437d0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  x0 = (x1 + x2) ->
  0 < x3 ->
  (x6 * ((x4 * x1) + (x7 * ((((-1) * x4) * x1) + x8)))) <= (x4 * x5) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  0 < x10 ->
  ((x9 * x11) <= 0 \/ x12 = (1 * x10)) ->
  ((x9 * x11) < 0 \/ 0 <= x12) ->
  0 < x13 ->
  (x4 <= 0 \/ x6 = (1 * x13)) ->
  (x4 < 0 \/ 0 <= x6) ->
  0 < x14 ->
  ((x9 * x15) <= 0 \/ x16 = (1 * x14)) ->
  ((x9 * x15) < 0 \/ 0 <= x16) ->
  0 < x17 ->
  ((x9 * x18) <= 0 \/ x19 = (1 * x17)) ->
  ((x9 * x18) < 0 \/ 0 <= x19) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H1) as C0; pose proof (scaled 1 H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_f377ea23bc72 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  0 < x5 ->
  ((x4 * x6) <= 0 \/ x7 = (1 * x5)) ->
  ((x4 * x6) < 0 \/ 0 <= x7) ->
  0 < x8 ->
  (x9 <= 0 \/ x0 = (1 * x8)) ->
  (x9 < 0 \/ 0 <= x0) ->
  (x2 = 0 \/ (x10 * x2) = 1) ->
  0 < x11 ->
  ((x10 * x12) <= 0 \/ x13 = (1 * x11)) ->
  ((x10 * x12) < 0 \/ 0 <= x13) ->
  0 < x14 ->
  ((x4 * x15) <= 0 \/ x16 = (1 * x14)) ->
  ((x4 * x15) < 0 \/ 0 <= x16) ->
  0 < x17 ->
  ((x4 * x18) <= 0 \/ x19 = (1 * x17)) ->
  ((x4 * x18) < 0 \/ 0 <= x19) ->
  0 < x20 ->
  ((x10 * x21) <= 0 \/ x22 = (1 * x20)) ->
  ((x10 * x21) < 0 \/ 0 <= x22) ->
  0 < x23 ->
  ((x10 * x24) <= 0 \/ x25 = (1 * x23)) ->
  ((x10 * x24) < 0 \/ 0 <= x25) ->
  0 <= x2 ->
  0 <= x26 ->
  0 <= x27 ->
  0 <= x28 ->
  0 <= x29 ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32; pose proof (above H2) as C0; pose proof (scaled 1 H32) as C1; clear -C0 C1; lra. Qed.

Lemma q_f3e04057aa77 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x1 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f3ebeb7dae69 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f3f9621cd252 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  x7 = ((x1 * x8) + x9) ->
  0 < (1 + ((x10 * (1 + ((-1) * x6))) * x11)) ->
  x9 <= (x2 * x12) ->
  x8 <= x12 ->
  (x6 = 0 \/ (x10 * x6) = 1) ->
  (x3 = 0 \/ (x13 * x3) = 1) ->
  (x5 = 0 \/ (x14 * x5) = 1) ->
  (x0 * x12) < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (at_least H8) as C0; pose proof (above H13) as C1; pose proof (first (above H1) (at_least H9)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled x12 H0) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_f41f2b9afedd :
  forall x0 x1 x2 : R,
  x0 = (x1 * x2) ->
  0 < x0 ->
  0 < x1 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (first (above H2) (at_least H3)) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_f4495b2494c4 :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  ((x2 * x1) * x3) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; assert (N0_1 : 0 < ((-1) * (x1 * x2 * x3))) by (pose proof (above H2) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < (0)) by (pose proof (N0_1) as C0; pose proof (scaled ((-1) * (x2 * x3)) H1) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; clear -C0; lra. Qed.

Lemma q_f44e6161568f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  x0 = ((x1 * x2) + x3) ->
  ((f0 = false /\ x5 <= (((1 / 2) * x6) * x7) /\ x8 = 1) \/ ((f0 = true \/ (((1 / 2) * x6) * x7) < x5) /\ x8 = 0)) ->
  x4 = ((x1 * x8) + x9) ->
  0 < x1 ->
  0 <= x2 ->
  0 < x10 ->
  (x9 * (1 * x11)) <= x3 ->
  (f0 = true \/ (((1 / 2) * x6) * x7) < x5 \/ (1 * x11) <= x2) ->
  0 < x12 ->
  0 < x11 ->
  (x11 * x12) = 1 ->
  x0 < (x4 * (1 * x11)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H1 as [[H1_0 [H1_1 H1_2]]|[H1_0 H1_1]]; [destruct H7 as [H7|[H7|H7]]; [congruence | pose proof (at_least H1_1) as C0; pose proof (above H7) as C1; clear -C0 C1; lra | assert (N0_3 : 0 < ((-1) * (x1 * x2) + (-1) * x3 + (x4 * x11))) by (pose proof (above H11) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((x1 * x8 * x11) + x3 + (-1) * (x4 * x11))) by (pose proof (at_least H6) as C0; pose proof (scaled ((-1) * x11) H2) as C1; clear -C0 C1; lra); assert (N2_1 : 0 <= ((x1 * x11) + x3 + (-1) * (x4 * x11))) by (pose proof (N1_1) as C0; pose proof (scaled ((-1) * (x1 * x11)) H1_2) as C1; clear -C0 C1; lra); pose proof (N2_1) as C0; pose proof (N0_3) as C1; pose proof (first (above H3) (at_least H7)) as C2; clear -C0 C1 C2; lra] | assert (N0_1 : 0 = ((-1) * x4 + x9)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled ((-1) * x1) H1_1) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-1) * x0 + (x9 * x11))) by (pose proof (above H11) as C0; pose proof (scaled ((-1) * x11) N0_1) as C1; clear -C0 C1; lra); assert (N2_3 : 0 < ((-1) * (x1 * x2) + (-1) * x3 + (x9 * x11))) by (pose proof (N1_4) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); pose proof (at_least H6) as C0; pose proof (N2_3) as C1; pose proof (first (above H3) (at_least H4)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_f4a4da4f2aa3 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 < (1 + ((-1) * x2)) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x3 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (1 + ((-1) * x1) + ((-1) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f4d7ebc54b57 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  (x4 * x5) < (1 + x6) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x7 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (1 + x6) <= (x4 * x5) ->
  False.
Proof. intros; settle. Qed.

Lemma q_f4d94b92f271 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  (x0 * x1) <= ((x2 * x3) + ((x4 * x5) * ((x0 * x6) + (((-1) * x7) * x8)))) ->
  ((((-1) * x1) + x9) * x0) <= (((((-1) * x3) + x10) * x2) + ((x4 * x5) * (((((-1) * x6) + x11) * x0) + (((-1) * (((-1) * x8) + x12)) * x7)))) ->
  ((x2 * x10) + ((x4 * x5) * ((x0 * x11) + (((-1) * x7) * x12)))) < (x0 * x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2; pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (above H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_f4db8f9b7e88 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (((-1 / 2) * x3) * x4) <= x2 ->
  0 < ((2 * x4) * x5) ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (((2 * x4) * x5) * x2) < ((((-1) * x3) * x5) * (x4 * x4)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H5) as C0; pose proof (second (at_least H2) (above H3)) as C1; clear -C0 C1; lra. Qed.

Lemma q_f4f9404a317e :
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
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18; pose proof (at_least H2) as C0; pose proof (above H18) as C1; clear -C0 C1; lra. Qed.

Lemma q_f519f4251bcb :
  forall x0 x1 : R,
  0 < x0 ->
  (x0 <= 0 \/ (x1 * (x0 * x0)) < (x0 * ((x0 * x0) + (x0 * (x1 + ((-1) * x0)))))) ->
  False.
Proof. intros x0 x1 H0 H1; destruct H1 as [H1|H1]; [pose proof (above H0) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; clear -C0; lra]. Qed.

Lemma q_f51f5d45b8a7 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_f535b14f851f :
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
  (2 * x1) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (above H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_f58cf46ecd79 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  (f0 = true \/ (x0 + x1) = x2) ->
  x3 = (x4 + x1) ->
  x5 = ((x6 * x7) + x2) ->
  0 <= x6 ->
  ((f1 = true /\ ((f2 = true /\ 0 < x6) \/ f0 = true)) \/ (f1 = false /\ (f2 = false \/ x6 <= 0) /\ f0 = false)) ->
  (f1 = true \/ x8 = ((x6 * x9) + x0)) ->
  (f2 = false \/ x6 <= 0) ->
  ((f2 = true /\ 0 < x6) \/ ((x6 * x9) + x4) = (x6 * x7)) ->
  (f1 = true \/ (f1 = false /\ (x8 + x3) <> x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H1 as [H1|H1]; [congruence | destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [destruct H7 as [H7|H7]; [congruence | pose proof (above H5_1_1) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra] | congruence] | destruct H6 as [H6|H6]; [congruence | destruct H9 as [H9|[H9_0 H9_1]]; [congruence | destruct H8 as [[H8_0 H8_1]|H8]; [destruct H5_1 as [H5_1|H5_1]; [congruence | pose proof (above H8_1) as C0; pose proof (at_least H5_1) as C1; clear -C0 C1; lra] | apply Rdichotomy in H9_1; destruct H9_1 as [H9_1|H9_1]; [pose proof (above H9_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled 1 H6) as C4; pose proof (scaled 1 H8) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H9_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled 1 H6) as C4; pose proof (scaled 1 H8) as C5; clear -C0 C1 C2 C3 C4 C5; lra]]]]]]. Qed.

Lemma q_f5a9d866e00e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  0 < x3 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x5 * x7) <> (x5 * x7) ->
  False.
Proof. intros; settle. Qed.

Lemma q_f5c582f47b2c :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_f5efed83a3d2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  0 = x1 ->
  0 = x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  ((x3 * x8) <= 0 \/ x2 = (1 * x7)) ->
  ((x3 * x8) < 0 \/ 0 <= x2) ->
  0 <= x9 ->
  x1 < (x2 * (((-1) * x10) + x11)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H11) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x10 H2) as C2; pose proof (scaled x11 H2) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_f5f812d86337 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_f5ffbbf9413c :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x1 H5) as C3; pose proof (scaled x3 H5) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_f6189abe202c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = (1 + x1) ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (0 = x6 \/ 1 <= x6) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x5 = 0 \/ (x9 * x5) = 1) ->
  (x6 < 0 \/ (0 <= x10 /\ (x10 * x10) = x6)) ->
  (x4 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x4) = 1)) ->
  x9 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H8 as [H8|H8]; [pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | pose proof (first (above H4) (at_least H11)) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra]. Qed.

Lemma q_f67b2933a87a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
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
  0 < x9 ->
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f6c1ba9d333a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (((x5 * (x6 + x7)) <= 1 /\ x8 = 1) \/ (1 < (x5 * (x6 + x7)) /\ x8 = (x5 * (x6 + x7)))) ->
  x8 <= x9 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x2 = 0 \/ (x11 * x2) = 1) ->
  x9 < 1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f6c46640c360 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
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
  0 < x9 ->
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f6dce98f1932 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f6e8cb04e00e :
  forall x0 x1 x2 : R,
  (1 + x1) <= (1 * x0) ->
  0 < x0 ->
  0 < x2 ->
  ((1 * x0) * x2) < ((1 + x1) * (1 * x2)) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H3) as C0; pose proof (second (at_least H0) (above H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_f70d3975a9d7 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  1 < (1 * x0) ->
  0 < x1 ->
  (0 = x2 \/ 1 <= x2) ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x5 * x3) = 1 ->
  0 < x6 ->
  (x6 * x4) = 1 ->
  0 < x0 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H1) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_f713caef5883 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  0 <= x5 ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x11 ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H4) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_f73a11312682 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  0 <= x5 ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x11 ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H3) as C0; pose proof (at_least H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_f747909bec5e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (x1 * x2) ->
  x3 = (x4 * x5) ->
  0 < x2 ->
  0 < x4 ->
  0 < x6 ->
  0 < x1 ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_f767702adf0f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 <= x2 ->
  x3 = (((1 + ((-1) * x4)) * x5) + (x1 * x4)) ->
  0 <= x6 ->
  x4 = (x0 * x7) ->
  ((x0 + ((1 + ((-1) * x0)) * x6)) = 0 \/ (x7 * (x0 + ((1 + ((-1) * x0)) * x6))) = 1) ->
  ((x2 * x4) + ((1 + ((-1) * x4)) * x5)) < x3 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; destruct H6 as [H6|H6]; [pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H4)) as C1; pose proof (scaled 1 H6) as C2; clear -C0 C1 C2; lra | assert (N0_5 : 0 < ((x1 * x4) + (-1) * (x2 * x4))) by (pose proof (above H7) as C0; pose proof (scaled ((-1)) H3) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((x0 * x1 * x7) + (-1) * (x0 * x2 * x7))) by (pose proof (N0_5) as C0; pose proof (scaled ((-1) * x1 + x2) H5) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x0 + (-1) * (x0 * x6) + x6)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H4)) as C2; clear -C0 C1 C2; lra); assert (N2_4 : 0 < ((x0 * x1) + (-1) * (x0 * x2))) by (pose proof (both B2 (N1_4)) as C0; pose proof (scaled ((-1) * (x0 * x1) + (x0 * x2)) H6) as C1; clear -C0 C1; lra); pose proof (N2_4) as C0; pose proof (first (above H0) (at_least H2)) as C1; clear -C0 C1; lra]. Qed.

Lemma q_f77e9df4b2ef :
  forall x0 x1 x2 x3 : R,
  x0 = x1 ->
  x1 <= x2 ->
  x2 = x3 ->
  0 <= x0 ->
  x3 < x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f7a4b84f704f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (((-1) * x1) + x2) <= x0 ->
  1 = x2 ->
  x3 = x0 ->
  1 <= x4 ->
  0 < x5 ->
  0 < x6 ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x5 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f7d9c381bcf0 :
  forall x0 x1 : R,
  x0 <= 0 ->
  (0 = x1 \/ 1 <= x1) ->
  x0 < (1 + x1) ->
  (1 + x1) < (1 + x0) ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; destruct H1 as [H1|H1]; [pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (at_least H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_f8041a5678d8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 x30 x31 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 * x5) <= x4 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  0 < x7 ->
  ((x6 * x8) <= 0 \/ x9 = (1 * x7)) ->
  ((x6 * x8) < 0 \/ 0 <= x9) ->
  0 < x10 ->
  (x11 <= 0 \/ x0 = (1 * x10)) ->
  (x11 < 0 \/ 0 <= x0) ->
  (x2 = 0 \/ (x12 * x2) = 1) ->
  0 < x13 ->
  ((x12 * x14) <= 0 \/ x15 = (1 * x13)) ->
  ((x12 * x14) < 0 \/ 0 <= x15) ->
  0 < x16 ->
  ((x6 * x17) <= 0 \/ x18 = (1 * x16)) ->
  ((x6 * x17) < 0 \/ 0 <= x18) ->
  0 < x19 ->
  ((x6 * x20) <= 0 \/ x21 = (1 * x19)) ->
  ((x6 * x20) < 0 \/ 0 <= x21) ->
  0 < x22 ->
  ((x12 * x23) <= 0 \/ x24 = (1 * x22)) ->
  ((x12 * x23) < 0 \/ 0 <= x24) ->
  0 < x25 ->
  ((x12 * x26) <= 0 \/ x27 = (1 * x25)) ->
  ((x12 * x26) < 0 \/ 0 <= x27) ->
  0 <= x3 ->
  0 <= x28 ->
  0 <= x29 ->
  0 <= x30 ->
  0 <= x31 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 x30 x31 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33; pose proof (above H3) as C0; pose proof (scaled 1 H33) as C1; clear -C0 C1; lra. Qed.

Lemma q_f8186855d850 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f8352e3aab5a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 <= ((x5 * x6) * x7) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H3) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_f88729b4433a :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((x2 <= (-1) /\ x5 = 0) \/ ((-1) < x2 /\ x5 = (((1 / 2) + ((1 / 2) * x2)) * (((-1) * x3) + x4)))) ->
  x5 <> x5 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f8a8828aa196 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f8b6c5ec6a7e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  1 < (1 * x0) ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  (-1) <= x3 ->
  (0 = x4 \/ 1 <= x4) ->
  x5 <= x3 ->
  x6 = (((1 + ((-1) * x7)) * x8) + (x5 * x7)) ->
  0 <= x9 ->
  (x10 <= 0 \/ ((-1) <= x8 /\ x8 <= 1)) ->
  0 < x11 ->
  x10 = (x11 * x9) ->
  0 < x12 ->
  0 < x13 ->
  0 < x14 ->
  (x14 * x12) = 1 ->
  0 < x15 ->
  (x15 * x13) = 1 ->
  0 < x0 ->
  ((x1 + ((1 + ((-1) * x1)) * x9)) = 0 \/ (x16 * (x1 + ((1 + ((-1) * x1)) * x9))) = 1) ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20; destruct H5 as [H5|H5]; [pose proof (above H20) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H20) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_f8db50854c5e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  ((f0 = false /\ x0 < (x1 * x2)) \/ (0 = x2 /\ f0 = false /\ (f0 = true \/ 0 = x0))) ->
  x3 = (x4 + x2) ->
  (x4 <= 0 \/ (f1 = false /\ x5 < x1)) ->
  0 <= x4 ->
  ((f2 = true /\ ((f1 = true /\ 0 < x4) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x4 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x6 = ((x4 * x5) + x0)) ->
  (f2 = true \/ (x1 * x3) <= x6) ->
  (0 <> x3 \/ f2 = true \/ (f2 = false /\ 0 <> x6)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; destruct H0 as [[H0_0 H0_1]|[H0_0 [H0_1 H0_2]]]; [destruct H2 as [H2|[H2_0 H2_1]]; [destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H4_1 as [[H4_1_0 H4_1_1]|H4_1]; [pose proof (at_least H2) as C0; pose proof (above H4_1_1) as C1; clear -C0 C1; lra | congruence] | destruct H5 as [H5|H5]; [congruence | destruct H6 as [H6|H6]; [congruence | assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < ((-1) * x0 + (x1 * x3) + (-1) * (x1 * x4))) by (pose proof (above H0_1) as C0; pose proof (scaled (x1) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 <= (x0 + (-1) * (x1 * x3) + (x4 * x5))) by (pose proof (at_least H6) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((-1) * x0 + (x1 * x3))) by (pose proof (N1_0) as C0; pose proof (scaled ((-1) * x1) E0) as C1; clear -C0 C1; lra); assert (N3_1 : 0 <= (x0 + (-1) * (x1 * x3))) by (pose proof (N2_1) as C0; pose proof (scaled (x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra]]] | destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H4_1 as [[H4_1_0 H4_1_1]|H4_1]; [congruence | congruence] | destruct H5 as [H5|H5]; [congruence | destruct H6 as [H6|H6]; [congruence | pose proof (above H0_1) as C0; pose proof (at_least H6) as C1; pose proof (second (at_least H3) (above H2_1)) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x1 H1) as C4; clear -C0 C1 C2 C3 C4; lra]]]] | destruct H0_2 as [H0_2|H0_2]; [congruence | destruct H2 as [H2|[H2_0 H2_1]]; [destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H4_1 as [[H4_1_0 H4_1_1]|H4_1]; [pose proof (at_least H2) as C0; pose proof (above H4_1_1) as C1; clear -C0 C1; lra | congruence] | destruct H5 as [H5|H5]; [congruence | destruct H7 as [H7|[H7|[H7_0 H7_1]]]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (at_least H2) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x4 * x5) + (-1) * x6)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x4 * x5))) by (pose proof (above H7_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled (x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra | assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x4 * x5) + (-1) * x6)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * (x4 * x5))) by (pose proof (above H7_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]]]] | destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H4_1 as [[H4_1_0 H4_1_1]|H4_1]; [congruence | congruence] | destruct H5 as [H5|H5]; [congruence | destruct H6 as [H6|H6]; [congruence | destruct H7 as [H7|[H7|[H7_0 H7_1]]]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (at_least H6) as C0; pose proof (both (above H2_1) (above H7)) as C1; pose proof (scaled 1 H0_2) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x5 H1) as C4; pose proof (scaled x5 H0_0) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H0_0) as C3; clear -C0 C1 C2 C3; lra] | congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [assert (N0_1 : 0 = (x3 + (-1) * x4)) by (pose proof (scaled (1) H0_0) as C0; pose proof (scaled (1) H1) as C1; clear -C0 C1; lra); assert (N1_4 : 0 <= ((-1) * (x1 * x4) + x6)) by (pose proof (at_least H6) as C0; pose proof (scaled ((-1) * x1) N0_1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 = ((x4 * x5) + (-1) * x6)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= ((-1) * (x1 * x4) + (x4 * x5))) by (pose proof (N1_4) as C0; pose proof (scaled ((-1)) N2_2) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((x4 * x5))) by (pose proof (above H7_1) as C0; pose proof (scaled ((-1)) N2_2) as C1; clear -C0 C1; lra); pose proof (both (both (above H2_1) (N3_3)) (N3_3)) as C0; pose proof (neither (neither (at_least H3) (N3_2)) (square (x5))) as C1; clear -C0 C1; lra | assert (N0_1 : 0 = (x3 + (-1) * x4)) by (pose proof (scaled (1) H0_0) as C0; pose proof (scaled (1) H1) as C1; clear -C0 C1; lra); assert (N1_4 : 0 <= ((-1) * (x1 * x4) + x6)) by (pose proof (at_least H6) as C0; pose proof (scaled ((-1) * x1) N0_1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 = ((x4 * x5) + (-1) * x6)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H0_2) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= ((-1) * (x1 * x4) + (x4 * x5))) by (pose proof (N1_4) as C0; pose proof (scaled ((-1)) N2_2) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((-1) * (x4 * x5))) by (pose proof (above H7_1) as C0; pose proof (scaled (1) N2_2) as C1; clear -C0 C1; lra); pose proof (both (both (above H2_1) (N3_3)) (N3_3)) as C0; pose proof (neither (neither (at_least H3) (N3_2)) (square (x5))) as C1; clear -C0 C1; lra]]]]]]]]. Qed.

Lemma q_f8f7ab3e4620 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f909bac1bf8f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (((-1) * x4) + ((-1) * x5) + x6 + x7) <> (((-1) * x4) + ((-1) * x5) + x6 + x7) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; clear -C0; lra | pose proof (above H4) as C0; clear -C0; lra]. Qed.

Lemma q_f909c1ab170f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  1 = (1 * x4) ->
  0 < x5 ->
  0 < x6 ->
  0 < x7 ->
  (x7 * x5) = 1 ->
  0 < x8 ->
  (x8 * x6) = 1 ->
  0 < x9 ->
  0 < x4 ->
  (x4 * x9) = 1 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H1) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_f91b882002b4 :
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
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; destruct H13 as [H13|H13]; [pose proof (above H4) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra | pose proof (first (above H4) (at_least H15)) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra]. Qed.

Lemma q_f92394aca840 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_f937765c43c5 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_f9439575452e :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_f97dc49dead6 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  f0 = false ->
  False.
Proof. intros; settle. Qed.

Lemma q_f98b4afd6848 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_f9a0a7759bc9 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  x3 = (x2 * x4) ->
  (x0 * x5) = (x1 * x2) ->
  ((x1 + ((1 + ((-1) * x1)) * x4)) = 0 \/ (x6 * (x1 + ((1 + ((-1) * x1)) * x4))) = 1) ->
  x5 <> (x1 * x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x1 H2) as C3; pose proof (scaled x2 H4) as C4; clear -C0 C1 C2 C3 C4; lra | apply Rdichotomy in H5; destruct H5 as [H5|H5]; [assert (N0_1 : 0 = ((-1) * x0 + (x1 * x2) + (-1) * (x1 * x2 * x4) + (x2 * x4))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled ((-1) + x1) H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < ((x1 * x2) + (-1) * (x1 * x2 * x4) + (x2 * x4))) by (pose proof (above H0) as C0; pose proof (scaled ((-1)) N0_1) as C1; clear -C0 C1; lra); assert (N1_1 : 0 = ((x1 * x2) + (x1 * x2 * x4 * x5) + (-1) * (x1 * x2 * x5) + (-1) * (x2 * x4 * x5))) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x5) N0_1) as C1; clear -C0 C1; lra); assert (B3 : 0 < ((x1 * x2) + (-1) * (x1 * x2 * x4) + (x2 * x4))) by (apply Rnot_le_lt; intro G; pose proof (N1_0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < ((-1) * (x1 * x2) + (x1 * x2 * x4 * x6) + (-1) * (x1 * x1 * x2 * x4 * x6) + (x1 * x1 * x2 * x6))) by (pose proof (both B3 (above H5)) as C0; pose proof (scaled (1) N1_1) as C1; clear -C0 C1; lra); pose proof (N3_2) as C0; pose proof (scaled (x1 * x2) H4) as C1; clear -C0 C1; lra | assert (N0_1 : 0 = ((-1) * x0 + (x1 * x2) + (-1) * (x1 * x2 * x4) + (x2 * x4))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled ((-1) + x1) H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < ((x1 * x2) + (-1) * (x1 * x2 * x4) + (x2 * x4))) by (pose proof (above H0) as C0; pose proof (scaled ((-1)) N0_1) as C1; clear -C0 C1; lra); assert (N1_1 : 0 = ((x1 * x2) + (x1 * x2 * x4 * x5) + (-1) * (x1 * x2 * x5) + (-1) * (x2 * x4 * x5))) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x5) N0_1) as C1; clear -C0 C1; lra); assert (B3 : 0 < ((x1 * x2) + (-1) * (x1 * x2 * x4) + (x2 * x4))) by (apply Rnot_le_lt; intro G; pose proof (N1_0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < ((x1 * x2) + (-1) * (x1 * x2 * x4 * x6) + (x1 * x1 * x2 * x4 * x6) + (-1) * (x1 * x1 * x2 * x6))) by (pose proof (both B3 (above H5)) as C0; pose proof (scaled ((-1)) N1_1) as C1; clear -C0 C1; lra); pose proof (N3_2) as C0; pose proof (scaled (x1 * x2) H4) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_f9b51bbaeb06 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 <> ((1 / 2) + ((1 / 2) * x1)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_fa0d86773abb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 < x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  2 <= x2 ->
  x3 < (1 * x4) ->
  x5 <= x1 ->
  x6 = (((1 + ((-1) * x7)) * x8) + (x5 * x7)) ->
  0 <= x3 ->
  (x9 <= 0 \/ ((-1) <= x8 /\ x8 <= 1)) ->
  0 < x10 ->
  x9 = (x10 * x3) ->
  (x2 = 0 \/ (x11 * x2) = 1) ->
  0 < x12 ->
  0 < x4 ->
  (x4 * x12) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x3)) = 0 \/ (x13 * (x0 + ((1 + ((-1) * x0)) * x3))) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fa160a3883df :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_faac7b8eb5fe :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H7) as C0; clear -C0; lra. Qed.

Lemma q_faae2bb4a875 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 < x3 ->
  x3 < 1 ->
  0 < x4 ->
  ((x0 * x0) = 0 \/ (x5 * (x0 * x0)) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_fab14cff4024 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  0 < x4 ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (x10 < 0 \/ (0 <= x11 /\ (x11 * x11) = x10)) ->
  (x2 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x13 /\ (x13 * x13) = (1 + ((-1) * x2)))) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H1) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_fac1f152738b :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  ((x3 * ((1 * x4) * x5)) * x0) < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  0 < x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_fac8a768acd7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  (x8 <= 0 \/ x9 = (1 * x7)) ->
  (x8 < 0 \/ 0 <= x9) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  0 < x11 ->
  ((x10 * x12) <= 0 \/ x13 = (1 * x11)) ->
  ((x10 * x12) < 0 \/ 0 <= x13) ->
  0 <= x2 ->
  0 <= x14 ->
  0 <= x15 ->
  0 <= x16 ->
  0 <= x1 ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (above H2) as C0; pose proof (scaled 1 H19) as C1; clear -C0 C1; lra. Qed.

Lemma q_fad0bcfb23f3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  x0 < 1 ->
  0 < x0 ->
  x1 < (1 + ((-1) * x2)) ->
  x3 <= x2 ->
  x4 = (((1 + ((-1) * x5)) * x6) + (x3 * x5)) ->
  0 <= x7 ->
  (x8 <= 0 \/ ((-1) <= x6 /\ x6 <= 1)) ->
  0 < x9 ->
  x8 = (x9 * x7) ->
  ((1 + ((-1) * x0)) = 0 \/ (x10 * (1 + ((-1) * x0))) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x11 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  ((x0 + ((1 + ((-1) * x0)) * x7)) = 0 \/ (x12 * (x0 + ((1 + ((-1) * x0)) * x7))) = 1) ->
  (1 + ((-1) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fae2445936d8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 f1 f2 : bool,
  x0 = x1 ->
  (((f0 = true \/ (f1 = false /\ x4 <= (((-1) * x5) + x6))) /\ x7 = 1) \/ (f0 = false /\ (f1 = true \/ (((-1) * x5) + x6) < x4) /\ x7 = 0)) ->
  x2 = ((x3 * x7) + x0) ->
  (((f2 = true \/ (f1 = false /\ x4 <= (((-1) * x5) + x9))) /\ x10 = 1) \/ (f2 = false /\ (f1 = true \/ (((-1) * x5) + x9) < x4) /\ x10 = 0)) ->
  x8 = ((x3 * x10) + x1) ->
  ((f0 = true /\ f2 = true) \/ (f0 = false /\ f2 = false)) ->
  (f0 = true \/ x6 = x9) ->
  x2 <> x8 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; destruct H1 as [[H1_0 H1_1]|[H1_0 [H1_1 H1_2]]]; [destruct H3 as [[H3_0 H3_1]|[H3_0 [H3_1 H3_2]]]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x3 H1_1) as C4; pose proof (scaled x3 H3_1) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x3 H1_1) as C4; pose proof (scaled x3 H3_1) as C5; clear -C0 C1 C2 C3 C4 C5; lra] | destruct H5 as [[H5_0 H5_1]|[H5_0 H5_1]]; [congruence | destruct H6 as [H6|H6]; [congruence | destruct H1_0 as [H1_0|[H1_0_0 H1_0_1]]; [congruence | destruct H3_1 as [H3_1|H3_1]; [congruence | pose proof (at_least H1_0_1) as C0; pose proof (above H3_1) as C1; pose proof (scaled 1 H6) as C2; clear -C0 C1 C2; lra]]]]] | destruct H3 as [[H3_0 H3_1]|[H3_0 [H3_1 H3_2]]]; [destruct H5 as [[H5_0 H5_1]|[H5_0 H5_1]]; [congruence | destruct H6 as [H6|H6]; [congruence | destruct H3_0 as [H3_0|[H3_0_0 H3_0_1]]; [congruence | destruct H1_1 as [H1_1|H1_1]; [congruence | pose proof (at_least H3_0_1) as C0; pose proof (above H1_1) as C1; pose proof (scaled 1 H6) as C2; clear -C0 C1 C2; lra]]]] | apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x3 H1_2) as C4; pose proof (scaled x3 H3_2) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x3 H1_2) as C4; pose proof (scaled x3 H3_2) as C5; clear -C0 C1 C2 C3 C4 C5; lra]]]. Qed.

Lemma q_faed7ab538e1 :
  forall x0 x1 x2 : R,
  x0 = x1 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x2 * x0) < 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H2 as [H2|H2]; [pose proof (above H3) as C0; pose proof (scaled x2 H0) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra | pose proof (above H3) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x2 H0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_fb1b0c0cc7b8 :
  forall x0 x1 x2 : R,
  x0 = (1 + x1) ->
  0 <= x0 ->
  0 <= x1 ->
  (((-1) * x2) * x0) <> (((-1) * x2) + (((-1) * x2) * x1)) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_fb47b3ba8615 :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fb4c6fe2862f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fb59cd4f5a7d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 <= x4 ->
  0 < x5 ->
  x5 <= 1 ->
  0 < x6 ->
  0 < x1 ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H8) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_fb9d78be3874 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fbbac70e86d3 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= 1 ->
  0 < x0 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H7) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_fbf3542a4d38 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 < x2) ->
  f1 = false ->
  x3 <= (x1 * x4) ->
  x0 = x4 ->
  ((f0 = true /\ 0 < x0 /\ f1 = true) \/ ((f0 = false \/ x0 <= 0) /\ f1 = false)) ->
  ((f0 = true /\ 0 < x0) \/ (x0 * x2) = x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [[H5_0 [H5_1 H5_2]]|[H5_0 H5_1]]; [congruence | destruct H5_0 as [H5_0|H5_0]; [destruct H1 as [H1|H1]; [congruence | destruct H6 as [[H6_0 H6_1]|H6]; [congruence | pose proof (at_least H3) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (scaled 1 H6) as C2; pose proof (scaled x1 H4) as C3; clear -C0 C1 C2 C3; lra]] | pose proof (above H0) as C0; pose proof (at_least H5_0) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_fc6b6735143d :
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
  x6 < (1 + ((-1) * x7)) ->
  0 = x8 ->
  f0 = false ->
  x9 <= (x1 * (x2 * x2)) ->
  0 <= x8 ->
  (x1 < 0 \/ (0 <= x10 /\ (x10 * x10) = x1)) ->
  (x0 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x12 /\ (x12 * x12) = (1 + ((-1) * x0)))) ->
  (1 + ((-1) * x0)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fcac317632f2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x3 < 0 \/ (0 <= x8 /\ (x8 * x8) = x3)) ->
  (x2 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x2) = 1)) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H5 as [H5|H5]; [pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H9)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_fcd18af2f51f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  x5 <= (x2 * x6) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_fcdb3a03d577 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_fd16b740119f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  1 = x6 ->
  1 = x7 ->
  x8 = (x2 * x9) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  (x6 = 0 \/ (x12 * x6) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H2) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_fd2beba8ee65 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  x14 = (((1 + x15) * (((-1) * x5) + x2)) + ((1 + x16) * (x5 + x2)) + (((((-1) * x12) * x17) * (((-1) * x10) + x8)) * x18) + (((((-1) * x13) * x17) * (x10 + x8)) * x18)) ->
  (x11 = 0 \/ (x17 * x11) = 1) ->
  0 <= x18 ->
  0 <= x19 ->
  0 <= x11 ->
  0 <= x20 ->
  0 <= x21 ->
  x11 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H4) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_fd535b675cfd :
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
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_fd7016082dbe :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  (((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1))) = 1) ->
  x3 <> x3 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fd7a5ea854bb :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4 H5; pose proof (above H3) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_fd7fe0e81b8f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  0 < x3 ->
  ((x2 * x4) <= 0 \/ x5 = (1 * x3)) ->
  ((x2 * x4) < 0 \/ 0 <= x5) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  0 < x7 ->
  ((x6 * x8) <= 0 \/ x9 = (1 * x7)) ->
  ((x6 * x8) < 0 \/ 0 <= x9) ->
  0 < x10 ->
  (x11 <= 0 \/ x12 = (1 * x10)) ->
  (x11 < 0 \/ 0 <= x12) ->
  0 <= x1 ->
  0 <= x13 ->
  0 <= x14 ->
  0 <= x15 ->
  0 <= x16 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18; pose proof (above H1) as C0; pose proof (scaled 1 H18) as C1; clear -C0 C1; lra. Qed.

Lemma q_fd860bcb87b4 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ (f0 = true \/ 0 = x0)) \/ (0 = x1 /\ f0 = false /\ (f0 = true \/ 0 = x0))) ->
  x2 = (x3 + x1) ->
  (x3 <= 0 \/ (f1 = true /\ (f1 = true \/ 0 = x4))) ->
  0 <= x3 ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4; pose proof (at_least H3) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_fd9728136864 :
  forall x0 x1 : R,
  x0 = x1 ->
  0 = x1 ->
  0 <= x0 ->
  0 <> x0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_fdd1bdfc2e44 :
  forall x0 x1 x2 : R,
  x0 = (1 + x1) ->
  x1 = x2 ->
  0 <= x0 ->
  0 <= x1 ->
  x0 <> (1 + x2) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_fdefed013585 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fe02d0217225 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= x1 ->
  x2 <= (x3 * x4) ->
  x0 = x4 ->
  x5 = x2 ->
  0 < x3 ->
  0 < x6 ->
  (x3 <= 0 \/ x1 = (1 * x6)) ->
  (x3 < 0 \/ 0 <= x1) ->
  (x1 * x3) < x5 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (at_least H1) as C0; pose proof (above H8) as C1; pose proof (second (at_least H0) (above H4)) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x3 H2) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_fe1f33c4f4a6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  0 < x4 ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (x10 < 0 \/ (0 <= x11 /\ (x11 * x11) = x10)) ->
  (x2 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x13 /\ (x13 * x13) = (1 + ((-1) * x2)))) ->
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; destruct H9 as [H9|H9]; [pose proof (above H0) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H14)) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra]. Qed.

Lemma q_fe21029bb624 :
  forall x0 : R,
  1 <= ((-1) * x0) ->
  (-1) < x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fe303811bb50 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x4)) * x6) <= x7 ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  ((1 + ((-1) * x4)) = 0 \/ (x11 * (1 + ((-1) * x4))) = 1) ->
  (1 + ((-1) * x4)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fe5ba7dbca11 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  (0 = x3 \/ 1 <= x3) ->
  0 < x4 ->
  (f2 = true \/ (x4 * x5) <= x2) ->
  ((1 + x3) = 0 \/ (x6 * (1 + x3)) = 1) ->
  (1 + x3) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_fe76295be6cb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  (x0 <> x0 \/ (((-1) * x0) * ((x4 * x8) + ((x3 * x9) * x4) + (((x10 * x6) * x4) * x7))) <> (((-1) * x0) * ((x4 * x8) + ((x3 * x9) * x4) + (((x10 * x6) * x4) * x7)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H8 as [H8|H8]; [apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; clear -C0; lra | pose proof (above H8) as C0; clear -C0; lra] | apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; clear -C0; lra | pose proof (above H8) as C0; clear -C0; lra]]. Qed.

Lemma q_fe9416037758 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_fedf05750ece :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  x5 <= (x2 * x6) ->
  x7 = ((x1 * x8) + x5) ->
  x8 <= x6 ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  (x0 * x6) < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (at_least H4) as C0; pose proof (above H9) as C1; pose proof (first (above H1) (at_least H6)) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x6 H0) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_fef446fefa15 :
  forall x0 x1 x2 x3 : R,
  x0 = x1 ->
  x2 = x0 ->
  1 = x1 ->
  0 < x3 ->
  x2 < (1 + ((-1) * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H3) as C0; pose proof (above H4) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled 1 H2) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_ff0f6e1d1493 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 <= x2 ->
  x3 = (((1 + ((-1) * x4)) * x5) + (x1 * x4)) ->
  0 <= x6 ->
  ((x0 + ((1 + ((-1) * x0)) * x6)) = 0 \/ (x7 * (x0 + ((1 + ((-1) * x0)) * x6))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x6)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H4)) as C1; pose proof (scaled 1 H6) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_ff750a8e29f6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x1 <= x0 ->
  x2 < x3 ->
  x4 = (x5 * x1) ->
  x6 = (x7 * x0) ->
  x7 = (x5 * x3) ->
  x6 = (x4 * x2) ->
  0 < x4 ->
  0 < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (second (at_least H0) (above H7)) as C0; pose proof (both (above H1) (above H6)) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x1 H4) as C4; pose proof (scaled x3 H2) as C5; clear -C0 C1 C2 C3 C4 C5; lra. Qed.

Lemma q_ff9923129807 :
  forall x0 x1 : R,
  (1 * x1) < x0 ->
  0 < x1 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (above H1) as C1; pose proof (at_least H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_ffc5286c6f7f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  (1 / 2) <= x0 ->
  (1 * x2) <= x1 ->
  0 < x3 ->
  0 < x4 ->
  x5 = (x3 * x6) ->
  x4 = ((x7 * x3) + ((1 + ((-1) * x7)) * x5)) ->
  x7 < 1 ->
  (((x7 * x8) * (1 * x9)) * x1) < x6 ->
  x0 = (x7 * x10) ->
  ((1 + ((-1) * x7)) = 0 \/ (x8 * (1 + ((-1) * x7))) = 1) ->
  0 < x9 ->
  0 < x2 ->
  (x2 * x9) = 1 ->
  ((x7 + ((1 + ((-1) * x7)) * x6)) = 0 \/ (x10 * (x7 + ((1 + ((-1) * x7)) * x6))) = 1) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H9 as [H9|H9]; [pose proof (above H6) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | destruct H13 as [H13|H13]; [pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled x3 H13) as C3; pose proof (scaled x7 H4) as C4; clear -C0 C1 C2 C3 C4; lra | assert (N0_0 : 0 <= ((-1 / 2) + (x7 * x10))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1)) H8) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((x3 * x7) + x5 + (-1) * (x5 * x7))) by (pose proof (above H3) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N2_3 : 0 < ((x3 * x6) + (-1) * (x3 * x6 * x7) + (x3 * x7))) by (pose proof (N1_3) as C0; pose proof (scaled ((-1) + x7) H4) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x2)) by (apply Rnot_le_lt; intro G; pose proof (above H11) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_5 : 0 < ((-1) * (x1 * x7 * x8) + (x2 * x6))) by (pose proof (both B3 (above H7)) as C0; pose proof (scaled ((x1 * x7 * x8)) H12) as C1; clear -C0 C1; lra); assert (B5 : 0 < (1 + (-1) * x7)) by (apply Rnot_le_lt; intro G; pose proof (above H6) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N5_6 : 0 < ((-1) * (x1 * x7) + (x2 * x6) + (-1) * (x2 * x6 * x7))) by (pose proof (both B5 (N3_5)) as C0; pose proof (scaled ((x1 * x7)) H9) as C1; clear -C0 C1; lra); assert (B7 : 0 < (x6 + (-1) * (x6 * x7) + x7)) by (apply Rnot_le_lt; intro G; pose proof (N2_3) as C0; pose proof (first (above H2) (at_least G)) as C1; clear -C0 C1; lra); assert (N7_2 : 0 <= ((-1 / 2) * x6 + (1 / 2) * (x6 * x7) + (1 / 2) * x7)) by (pose proof (first B7 (N0_0)) as C0; pose proof (scaled ((-1) * x7) H13) as C1; clear -C0 C1; lra); pose proof (first (B7) (at_least H1)) as C0; pose proof (both (B7) (N5_6)) as C1; pose proof (both (B5) (N5_6)) as C2; pose proof (first (B3) (N7_2)) as C3; pose proof (neither (N7_2) (at_least H1)) as C4; pose proof (second (N7_2) (N5_6)) as C5; clear -C0 C1 C2 C3 C4 C5; lra]]. Qed.

Lemma q_fff6e71adb92 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 x30 x31 x32 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 * x5) <= x4 ->
  x6 = ((x7 * x1) + x4) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  0 < x9 ->
  ((x8 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x8 * x10) < 0 \/ 0 <= x11) ->
  0 < x12 ->
  (x13 <= 0 \/ x0 = (1 * x12)) ->
  (x13 < 0 \/ 0 <= x0) ->
  (x2 = 0 \/ (x14 * x2) = 1) ->
  0 < x15 ->
  ((x14 * x16) <= 0 \/ x17 = (1 * x15)) ->
  ((x14 * x16) < 0 \/ 0 <= x17) ->
  0 < x18 ->
  ((x8 * x19) <= 0 \/ x20 = (1 * x18)) ->
  ((x8 * x19) < 0 \/ 0 <= x20) ->
  0 < x21 ->
  ((x8 * x22) <= 0 \/ x7 = (1 * x21)) ->
  ((x8 * x22) < 0 \/ 0 <= x7) ->
  0 < x23 ->
  ((x14 * x24) <= 0 \/ x25 = (1 * x23)) ->
  ((x14 * x24) < 0 \/ 0 <= x25) ->
  0 < x26 ->
  ((x14 * x27) <= 0 \/ x28 = (1 * x26)) ->
  ((x14 * x27) < 0 \/ 0 <= x28) ->
  0 <= x2 ->
  0 <= x29 ->
  0 <= x30 ->
  0 <= x31 ->
  0 <= x32 ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 x30 x31 x32 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32 H33 H34; pose proof (above H2) as C0; pose proof (scaled 1 H34) as C1; clear -C0 C1; lra. Qed.
