(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_6003c1a7cf65 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  forall f0 f1 f2 : bool,
  0 <= (x0 + x1) ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ 0 = (x3 + x4) \/ 0 < (x0 + x1)) ->
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
  ((x11 + x9) < 0 \/ ((f2 = false \/ (f2 = false /\ 0 <> x13)) /\ 0 <> (x7 + x5) /\ (x11 + x9) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H13 as [H13|[H13_0 [H13_1 H13_2]]]; [pose proof (at_least H0) as C0; pose proof (above H13) as C1; pose proof (neither (at_least H6) (at_least H8)) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled 1 H5) as C4; clear -C0 C1 C2 C3 C4; lra | destruct H10 as [H10|[H10_0 H10_1]]; [destruct H1 as [[H1_0 H1_1]|[H1|H1]]; [destruct H11 as [[H11_0 H11_1]|[H11_0 [H11_1 H11_2]]]; [destruct H13_0 as [H13_0|[H13_0_0 H13_0_1]]; [congruence | congruence] | congruence] | apply Rdichotomy in H13_1; destruct H13_1 as [H13_1|H13_1]; [apply Rdichotomy in H10; destruct H10 as [H10|H10]; [assert (N0_6 : 0 = (x3 + x5 + (-1) * x6)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_6 : 0 < (x3 + x5 + (x6 * x8))) by (pose proof (above H13_1) as C0; pose proof (scaled ((-1)) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= (x0 + x9 + (-1) * x10)) by (pose proof (at_least H0) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= ((-1) * x0 + (-1) * (x8 * x10) + (-1) * x9)) by (pose proof (at_least H13_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < (x6 + (x6 * x8))) by (pose proof (N1_6) as C0; pose proof (scaled (1) N0_6) as C1; clear -C0 C1; lra); pose proof (both (both (N4_3) (N4_3)) (above H10)) as C0; pose proof (neither (neither (N2_0) (at_least H6)) (square (x6))) as C1; pose proof (neither (neither (at_least H6) (N3_2)) (square (x6))) as C2; clear -C0 C1 C2; lra | pose proof (at_least H8) as C0; pose proof (above H10) as C1; clear -C0 C1; lra] | apply Rdichotomy in H10; destruct H10 as [H10|H10]; [assert (N0_6 : 0 = (x3 + x5 + (-1) * x6)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_6 : 0 < ((-1) * x3 + (-1) * x5 + (-1) * (x6 * x8))) by (pose proof (above H13_1) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= (x0 + x9 + (-1) * x10)) by (pose proof (at_least H0) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= ((-1) * x0 + (-1) * (x8 * x10) + (-1) * x9)) by (pose proof (at_least H13_2) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < ((-1) * x6 + (-1) * (x6 * x8))) by (pose proof (N1_6) as C0; pose proof (scaled ((-1)) N0_6) as C1; clear -C0 C1; lra); pose proof (both (both (N4_3) (N4_3)) (above H10)) as C0; pose proof (neither (neither (N2_0) (at_least H6)) (square (x6))) as C1; pose proof (neither (neither (at_least H6) (N3_2)) (square (x6))) as C2; clear -C0 C1 C2; lra | pose proof (at_least H8) as C0; pose proof (above H10) as C1; clear -C0 C1; lra]] | pose proof (at_least H13_2) as C0; pose proof (above H1) as C1; pose proof (neither (at_least H6) (at_least H8)) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled 1 H5) as C4; clear -C0 C1 C2 C3 C4; lra] | destruct H11 as [[H11_0 H11_1]|[H11_0 [H11_1 H11_2]]]; [destruct H13_0 as [H13_0|[H13_0_0 H13_0_1]]; [congruence | congruence] | destruct H11_1 as [H11_1|H11_1]; [congruence | pose proof (above H9) as C0; pose proof (at_least H11_1) as C1; clear -C0 C1; lra]]]]. Qed.

Lemma q_603f0e29c429 :
  forall x0 x1 x2 x3 x4 x5 : R,
  1 <= x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  (x0 < 0 \/ (0 <= x3 /\ (x3 * x3) = x0)) ->
  (x1 <= 0 \/ (0 <= x4 /\ ((x4 * x4) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x5 /\ (x5 * x5) = (1 + ((-1) * x1)))) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H1) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_6040f7383b4f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < x1) \/ (((1 + x4) * x1) + (((((-1) * x3) * x5) * x6) * x7)) <= (x1 * x8)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (f0 = false \/ ((1 + x0) * x1) <= 0) ->
  (((1 + x0) * x1) * x8) < ((1 + x0) * (((1 + x4) * x1) + (((((-1) * x3) * x5) * x6) * x7))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [[H5_0 H5_1]|H5]; [destruct H7 as [H7|H7]; [congruence | pose proof (both (both (above H8) (above H8)) (above H5_1)) as C0; pose proof (neither (neither (at_least H0) (at_least H7)) (square (x1 + (x1 * x4) + (-1) * (x1 * x8) + (-1) * (x3 * x5 * x6 * x7)))) as C1; clear -C0 C1; lra] | pose proof (above H8) as C0; pose proof (neither (at_least H0) (at_least H5)) as C1; clear -C0 C1; lra]. Qed.

Lemma q_6044eff337a6 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (x1 + x2) <= x0 ->
  x2 <= (-1) ->
  (-1) <= x2 ->
  x1 < (1 + ((-1) * x2)) ->
  (1 + ((((-1) * x4) * ((1 / 2) + ((-1 / 2) * x2))) * ((1 / 2) + ((-1 / 2) * x0))) + x5) <= x3 ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (-1) < x2 ->
  (x6 * ((1 / 2) + ((1 / 2) * x2))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_607ad291e994 :
  forall x0 : R,
  x0 <> x0 ->
  False.
Proof. intros x0 H0; apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]. Qed.

Lemma q_60cf831f1fdb :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H6)) as C1; pose proof (scaled x1 H3) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_60d8e0bfceec :
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
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H3) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_611ae5eaa1c4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  0 <= (((-1) * x0) + x1) ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ 0 = (((-1) * x3) + x4) \/ 0 < (((-1) * x0) + x1)) ->
  x5 = x4 ->
  (x6 * x5) = x3 ->
  x7 = x1 ->
  (x8 * x7) = x0 ->
  0 < x5 ->
  0 < x7 ->
  1 <= x8 ->
  x6 < 1 ->
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H6) as C0; pose proof (above H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_612694d48414 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 : R,
  x0 = (x1 + x2) ->
  0 < x3 ->
  (x6 * ((x4 * x1) + (x7 * ((((-1) * x4) * x1) + x8)))) <= (x4 * x5) ->
  x9 = ((x10 * x2) + x5) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  0 < x12 ->
  ((x11 * x13) <= 0 \/ x14 = (1 * x12)) ->
  ((x11 * x13) < 0 \/ 0 <= x14) ->
  0 < x15 ->
  (x4 <= 0 \/ x6 = (1 * x15)) ->
  (x4 < 0 \/ 0 <= x6) ->
  0 < x16 ->
  ((x11 * x17) <= 0 \/ x18 = (1 * x16)) ->
  ((x11 * x17) < 0 \/ 0 <= x18) ->
  0 < x19 ->
  ((x11 * x20) <= 0 \/ x10 = (1 * x19)) ->
  ((x11 * x20) < 0 \/ 0 <= x10) ->
  0 <= x3 ->
  0 <= x21 ->
  0 <= x22 ->
  0 <= x23 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21; pose proof (above H1) as C0; pose proof (scaled 1 H21) as C1; clear -C0 C1; lra. Qed.

Lemma q_615c9d09698f :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_61c0002bffcf :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  x0 < (x1 * (1 * x4)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x4 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_61c078663ff4 :
  forall x0 x1 x2 x3 x4 : R,
  x1 <= x0 ->
  (((x2 + ((-1) * x0)) <= 0 /\ x3 = 0) \/ (0 < (x2 + ((-1) * x0)) /\ x3 = (x2 + ((-1) * x0)))) ->
  (((x2 + ((-1) * x1)) <= 0 /\ x4 = 0) \/ (0 < (x2 + ((-1) * x1)) /\ x4 = (x2 + ((-1) * x1)))) ->
  x4 < x3 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [pose proof (above H3) as C0; pose proof (scaled 1 H1_1) as C1; pose proof (scaled 1 H2_1) as C2; clear -C0 C1 C2; lra | pose proof (above H3) as C0; pose proof (above H2_0) as C1; pose proof (scaled 1 H1_1) as C2; pose proof (scaled 1 H2_1) as C3; clear -C0 C1 C2 C3; lra] | destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (at_least H2_0) as C2; pose proof (scaled 1 H1_1) as C3; pose proof (scaled 1 H2_1) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H1_1) as C2; pose proof (scaled 1 H2_1) as C3; clear -C0 C1 C2 C3; lra]]. Qed.

Lemma q_6261a9c7c4cb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 f1 f2 : bool,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < 2) \/ x4 <= (2 * x5)) ->
  ((f1 = true /\ ((f2 = true /\ 0 < x0) \/ f0 = true)) \/ (f1 = false /\ (f2 = false \/ x0 <= 0) /\ f0 = false)) ->
  (f1 = true \/ x6 = ((x0 * x7) + x5)) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x1 ->
  0 <= x11 ->
  0 <= x12 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H2) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_6272808c0233 :
  forall x0 x1 x2 x3 x4 : R,
  (((x0 + ((-1) * x1)) <= 0 /\ x2 = 0) \/ (0 < (x0 + ((-1) * x1)) /\ x2 = (x0 + ((-1) * x1)))) ->
  (((x0 + ((-1) * x3)) <= 0 /\ x4 = 0) \/ (0 < (x0 + ((-1) * x3)) /\ x4 = (x0 + ((-1) * x3)))) ->
  x4 <= x2 ->
  (x2 * x2) < (x4 * x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [assert (N0_0 : 0 < ((-1) * (x2 * x2))) by (pose proof (above H3) as C0; pose proof (scaled ((-1) * x4) H1_1) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (square (x2)) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (neither (at_least H2) (at_least H2)) as C1; pose proof (second (at_least H2) (above H1_0)) as C2; pose proof (scaled x2 H1_1) as C3; pose proof (scaled x4 H1_1) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_62a3081d3be3 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  ((((1 / 2) * x0) + ((1 / 2) * x1)) = 0 \/ (x2 * (((1 / 2) * x0) + ((1 / 2) * x1))) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_62dc038a0ff2 :
  False ->
  False.
Proof. intros H0; contradiction. Qed.

Lemma q_63743b87c841 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = x1 ->
  x2 = x3 ->
  1 = x4 ->
  0 < x5 ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x5 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_63825a5073f6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  x2 = x3 ->
  x4 = x5 ->
  0 < x6 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  x6 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6386f7e8a7c5 :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  0 < ((1 / 2) + ((-1 / 2) * x1)) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_638e556e1c99 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < x2 ->
  0 <= x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  ((x1 + ((-1) * x5)) = 0 \/ (x6 * (x1 + ((-1) * x5))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_63b9e7981826 :
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
  (((x6 * x7) * x1) * x2) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H6 as [H6|H6]; [pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | destruct H7 as [H7|H7]; [pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x1 * x2 * x7))) by (pose proof (first B0 (at_least H9)) as C0; pose proof (scaled ((x1 * x2 * x7)) H6) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x1 * x2))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x1 * x2)) H7) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H1) (above H2)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_63d61dc80b85 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (-1) < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x2 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x2) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x4 /\ ((x4 * x4) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_64123b34bba4 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  ((1 + ((-1) * x0)) = 0 \/ (x5 * (1 + ((-1) * x0))) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_64169d666dc7 :
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
  (1 + ((-1) * x11)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_64241c52dd2a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  ((((x5 * (1 + ((-1) * x8))) * (x9 + x10)) <= 0 /\ x11 = 0) \/ (0 < ((x5 * (1 + ((-1) * x8))) * (x9 + x10)) /\ x11 = ((x5 * (1 + ((-1) * x8))) * (x9 + x10)))) ->
  (1 + x11) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_645d1288eab6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
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

Lemma q_64c1d32b1d98 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  (0 = x0 \/ x0 < ((1 * x1) * x2)) ->
  x2 < x3 ->
  0 < x4 ->
  (0 = x5 \/ 1 <= x5) ->
  0 < x6 ->
  0 < x1 ->
  (x1 * x6) = 1 ->
  0 < x7 ->
  0 < x8 ->
  0 < x9 ->
  (x9 * x7) = 1 ->
  0 < x10 ->
  (x10 * x8) = 1 ->
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H3 as [H3|H3]; [pose proof (above H13) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H13) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_64c870205644 :
  forall x0 : R,
  0 = x0 ->
  x0 < 0 ->
  False.
Proof. intros x0 H0 H1; pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra. Qed.

Lemma q_64e70332997d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x7) ->
  x8 = ((x0 * x9) + x7) ->
  (x2 = 0 \/ (x10 * x2) = 1) ->
  (x1 = 0 \/ (x11 * x1) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H5) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_650d6e1ccf42 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x5 <> x5 \/ ((1 + x6) * x7) <> ((1 + x6) * x7)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_6510a2791851 :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 f2 : bool,
  0 = x0 ->
  f0 = false ->
  (f0 = true \/ 0 = x1) ->
  ((f0 = true /\ (f1 = false \/ x0 <= 0) /\ (f2 = false \/ x0 <= 0)) \/ (f0 = false /\ ((f1 = true /\ 0 < x0) \/ (f2 = true /\ 0 < x0))) \/ (f0 = false /\ x1 <> ((x0 * x2) + (x0 * x3)))) ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 f2 H0 H1 H2 H3; destruct H2 as [H2|H2]; [congruence | destruct H3 as [[H3_0 [H3_1 H3_2]]|[[H3_0 H3_1]|[H3_0 H3_1]]]; [congruence | destruct H3_1 as [[H3_1_0 H3_1_1]|[H3_1_0 H3_1_1]]; [pose proof (above H3_1_1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H3_1_1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra] | apply Rdichotomy in H3_1; destruct H3_1 as [H3_1|H3_1]; [pose proof (above H3_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x2 H0) as C2; pose proof (scaled x3 H0) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x2 H0) as C2; pose proof (scaled x3 H0) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_655dae68a610 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = (x1 + x2) ->
  x3 = (x4 + x0) ->
  x5 = ((x6 * x7) + x1) ->
  0 < x7 ->
  0 < x8 ->
  x9 = ((x7 * x10) + x2) ->
  x4 = ((x6 * x7) + (x7 * x10)) ->
  (x8 = 0 \/ (x11 * x8) = 1) ->
  x3 <> (x5 + x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8; apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H5) as C4; pose proof (scaled 1 H6) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H8) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H5) as C4; pose proof (scaled 1 H6) as C5; clear -C0 C1 C2 C3 C4 C5; lra]. Qed.

Lemma q_6572b289bed0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  x2 <= (-1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_6579ed2dd23d :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_657c963a003d :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  f2 = false ->
  (f2 = true \/ 0 = x2) ->
  (f1 = true \/ x3 < x1) ->
  f0 = false ->
  x0 <= x3 ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6; destruct H0 as [[H0_0 H0_1]|[H0_0 [H0_1 H0_2]]]; [congruence | destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|H3]; [congruence | destruct H4 as [H4|H4]; [congruence | pose proof (at_least H6) as C0; pose proof (above H4) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra]]]]. Qed.

Lemma q_659d2c1107c4 :
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
  (((x7 * x8) * x5) * x0) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [pose proof (above H1) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | destruct H8 as [H8|H8]; [pose proof (scaled 1 H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | assert (N0_3 : 0 <= ((-1) * (x0 * x7 * x8))) by (pose proof (at_least H9) as C0; pose proof (scaled ((-1) * (x0 * x7 * x8)) H5) as C1; clear -C0 C1; lra); assert (N1_4 : 0 = (1 + (-1) * x8)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1) * x8) H4) as C1; clear -C0 C1; lra); assert (N2_2 : 0 <= ((-1) * (x0 * x7))) by (pose proof (N0_3) as C0; pose proof (scaled ((x0 * x7)) N1_4) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H1) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= ((-1) * x0)) by (pose proof (first B3 (N2_2)) as C0; pose proof (scaled (x0) H7) as C1; clear -C0 C1; lra); pose proof (above H0) as C0; pose proof (N3_2) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_65c833512c45 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  (0 = x3 \/ 1 <= x3) ->
  0 < x4 ->
  x5 < 1 ->
  ((1 + ((-1) * x5)) = 0 \/ (x6 * (1 + ((-1) * x5))) = 1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 * x7) = 1 ->
  0 < x9 ->
  0 < x10 ->
  (x10 * x9) = 1 ->
  (1 + x3) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_65f06e7749f1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [H5|H5]; [pose proof (above H2) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H8)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_6613875b6d02 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  (-1) <= x4 ->
  x4 <= 1 ->
  0 < x1 ->
  0 < x7 ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x11 = 0 \/ (x14 * x11) = 1) ->
  (x7 = 0 \/ (x15 * x7) = 1) ->
  (x12 = 0 \/ (x16 * x12) = 1) ->
  x13 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H10) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_665238ab2644 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  x1 < 1 ->
  (-1) <= x2 ->
  x2 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_666164db3169 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 <= x2) ->
  ((f1 = false /\ x3 < (x1 * x4)) \/ (0 = x4 /\ f1 = false /\ (f1 = true \/ 0 = x3))) ->
  x4 = x0 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_667041dca299 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x5 <> x5 \/ (x6 * x7) <> (x6 * x7)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_667a4864f577 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = ((x1 * x2) + x3) ->
  (((x6 + x7) <= x5 /\ x8 = 1) \/ (x5 < (x6 + x7) /\ x8 = 0)) ->
  x4 = ((x2 * x8) + x9) ->
  0 < x2 ->
  0 < x6 ->
  x6 < (1 + ((-1) * x7)) ->
  (((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7)) = 0 \/ (x10 * ((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7))) = 1) ->
  (((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7)) = 0 \/ (x11 * ((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7))) = 1) ->
  (-1) < x7 ->
  ((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6684fc965376 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_66c3ebc65635 :
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
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_66f925225a78 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x4 + x5 + x6) <> (x4 + x5 + x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; clear -C0; lra | pose proof (above H4) as C0; clear -C0; lra]. Qed.

Lemma q_672f8b0dad2f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  x0 = (1 + x1) ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (0 = x5 \/ 1 <= x5) ->
  (1 + (x6 * x7) + ((x5 * x8) * x6) + (((x9 * x10) * x6) * x11)) <= x0 ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 = 0 \/ (x12 * x4) = 1) ->
  (x5 < 0 \/ (0 <= x10 /\ (x10 * x10) = x5)) ->
  (x3 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x3) = 1)) ->
  x1 < ((x6 * x7) + ((x5 * x8) * x6) + (((x9 * x10) * x6) * x11)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H5) as C0; pose proof (above H10) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_674b36805f27 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x5 * x3) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [H5|H5]; [pose proof (above H4) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (first (above H4) (at_least H6)) as C1; pose proof (scaled x3 H5) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_6767037330d1 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 <= x2 ->
  0 < x3 ->
  0 < x4 ->
  (x2 < 0 \/ (0 <= x5 /\ (x5 * x5) = x2)) ->
  (x1 <= 0 \/ (0 <= x6 /\ ((x6 * x6) * x1) = 1)) ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (at_least H3) as C0; pose proof (above H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_676fdae2f424 :
  forall x0 x1 x2 : R,
  (0 = x0 \/ 0 = x1) ->
  x1 = x2 ->
  1 <= x2 ->
  0 <= x1 ->
  0 <> x0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; destruct H0 as [H0|H0]; [apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra] | pose proof (at_least H2) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_67734d742631 :
  forall x0 x1 x2 x3 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (((-1) * x2) + x3) <> (((-1) * x2) + x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_678537ffdc4a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (((x5 * x6) * x3) * x0) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H1) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | destruct H6 as [H6|H6]; [pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H1) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x0 * x3 * x6))) by (pose proof (first B0 (at_least H7)) as C0; pose proof (scaled ((x0 * x3 * x6)) H5) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x2)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x0 * x3))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x0 * x3)) H6) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H0) (above H3)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_679f2a70c738 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_679fdc22d359 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= x5 ->
  0 < x0 ->
  0 < x6 ->
  0 <= (x7 * x8) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x6 = 0 \/ (x9 * x6) = 1) ->
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H8) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_67c8a507170a :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  (x0 * x1) = (x2 * x3) ->
  ((x1 < x4 /\ 0 = x5) \/ (x4 <= x1 /\ x5 = x0)) ->
  0 < x2 ->
  0 <= x3 ->
  (x2 * x3) < (x4 * x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [pose proof (above H5) as C0; pose proof (first (above H3) (at_least H4)) as C1; pose proof (scaled x4 H2_1) as C2; clear -C0 C1 C2; lra | pose proof (above H5) as C0; pose proof (first (above H0) (at_least H2_0)) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x4 H2_1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_67d27ff436d1 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  ((x0 + ((1 + ((-1) * x0)) * x1)) = 0 \/ (x2 * (x0 + ((1 + ((-1) * x0)) * x1))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H2)) as C1; pose proof (scaled 1 H4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_680f7ba96b6a :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (((1 / 2) + ((-1 / 2) * x2) + ((-1 / 2) * x3)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x2) + ((-1 / 2) * x3))) = 1) ->
  (((1 / 2) + ((1 / 2) * x2) + ((1 / 2) * x3)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x2) + ((1 / 2) * x3))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x2) + ((-1 / 2) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6812215f96e8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  1 = x0 ->
  0 <= 1 ->
  0 < x1 ->
  1 <= x2 ->
  (x3 < x3 \/ (x5 * (((-1) * x6) + x0)) <= x4) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  0 < x8 ->
  ((x7 * x9) <= 0 \/ x10 = (1 * x8)) ->
  ((x7 * x9) < 0 \/ 0 <= x10) ->
  0 < x11 ->
  ((x7 * x12) <= 0 \/ x5 = (1 * x11)) ->
  ((x7 * x12) < 0 \/ 0 <= x5) ->
  x2 < 1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (at_least H3) as C0; pose proof (above H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_6826b3a9ee9c :
  forall x0 x1 x2 x3 : R,
  x0 = x1 ->
  x2 = (x1 + x3) ->
  0 <= x3 ->
  x2 < x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6838f0bc349b :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_6866ff58b520 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 <= 1 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  0 < x2 ->
  0 < x3 ->
  (x3 * x2) = 1 ->
  (1 + (x1 * (1 * x3))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5 H6; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (above H4) as C1; pose proof (first (above H0) (at_least H6)) as C2; pose proof (scaled x3 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_687ad86ebe27 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x5 <> x5 \/ (x6 * x7) <> (x6 * x7)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_68d2345a0d9a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < 1 ->
  0 <= x4 ->
  0 < x5 ->
  0 < x0 ->
  (x4 < 0 \/ (0 <= x6 /\ (x6 * x6) = x4)) ->
  (x3 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x3) = 1)) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_68e89ed92844 :
  forall x0 : R,
  0 < x0 ->
  x0 < 0 ->
  False.
Proof. intros x0 H0 H1; pose proof (above H0) as C0; pose proof (above H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_68ee05e667fd :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  0 < ((1 / 2) + ((1 / 2) * x1)) ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_68efd9080e21 :
  forall x0 x1 x2 x3 x4 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_68fad53a0339 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  ((x0 * x1) + (((-1) * x2) * x3)) <= 0 ->
  (((x4 + ((-1) * x5)) <= 0 /\ x6 = 0) \/ (0 < (x4 + ((-1) * x5)) /\ x6 = (x4 + ((-1) * x5)))) ->
  (((x4 + ((-1) * x7)) <= 0 /\ x8 = 0) \/ (0 < (x4 + ((-1) * x7)) /\ x8 = (x4 + ((-1) * x7)))) ->
  (x8 * x8) <= (x6 * x6) ->
  0 < (((x6 * x6) + ((-1) * (x8 * x8))) * ((x0 * x1) + (((-1) * x2) * x3))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4; pose proof (above H4) as C0; pose proof (neither (at_least H0) (at_least H3)) as C1; clear -C0 C1; lra. Qed.

Lemma q_691eee6a7c68 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 <= (x0 + x1) ->
  (0 = (x2 + x3) \/ 0 < (x0 + x1)) ->
  x4 = ((x5 * x6) + x0) ->
  x7 = (x6 + x1) ->
  x8 = ((x5 * x9) + x2) ->
  x10 = (x9 + x3) ->
  (x9 <= 0 \/ 0 < x6) ->
  (-1) <= x5 ->
  x5 <= 1 ->
  0 <= x6 ->
  0 <= x9 ->
  ((x4 + x7) < 0 \/ (0 <> (x8 + x10) /\ (x4 + x7) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H11 as [H11|[H11_0 H11_1]]; [pose proof (at_least H0) as C0; pose proof (above H11) as C1; pose proof (neither (at_least H7) (at_least H9)) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra | destruct H1 as [H1|H1]; [destruct H6 as [H6|H6]; [apply Rdichotomy in H11_0; destruct H11_0 as [H11_0|H11_0]; [assert (E0 : 0 = (x9)) by (pose proof (at_least H10) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra); assert (N1_1 : 0 = (x3 + (-1) * (x5 * x9) + x8)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < (x3 + x8 + x9)) by (pose proof (above H11_0) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((x5 * x9) + x9)) by (pose proof (N2_1) as C0; pose proof (scaled (1) N1_1) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_0) as C0; pose proof (scaled (1 + x5) E0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra | assert (E0 : 0 = (x9)) by (pose proof (at_least H10) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra); assert (N1_1 : 0 = (x3 + (-1) * (x5 * x9) + x8)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < ((-1) * x3 + (-1) * x8 + (-1) * x9)) by (pose proof (above H11_0) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((-1) * (x5 * x9) + (-1) * x9)) by (pose proof (N2_1) as C0; pose proof (scaled ((-1)) N1_1) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_0) as C0; pose proof (scaled ((-1) + (-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra] | apply Rdichotomy in H11_0; destruct H11_0 as [H11_0|H11_0]; [assert (N0_0 : 0 <= (x1 + x4 + (-1) * (x5 * x6))) by (pose proof (at_least H0) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_4 : 0 <= ((-1) * x1 + (-1) * x4 + (-1) * x6)) by (pose proof (at_least H11_1) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N2_4 : 0 = (x3 + (-1) * (x5 * x9) + x8)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N3_5 : 0 < (x3 + x8 + x9)) by (pose proof (above H11_0) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N4_4 : 0 < ((x5 * x9) + x9)) by (pose proof (N3_5) as C0; pose proof (scaled (1) N2_4) as C1; clear -C0 C1; lra); pose proof (both (both (above H6) (N4_4)) (N4_4)) as C0; pose proof (neither (neither (N0_0) (at_least H7)) (square (x9))) as C1; pose proof (neither (neither (at_least H7) (N1_4)) (square (x9))) as C2; clear -C0 C1 C2; lra | assert (N0_0 : 0 <= (x1 + x4 + (-1) * (x5 * x6))) by (pose proof (at_least H0) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_4 : 0 <= ((-1) * x1 + (-1) * x4 + (-1) * x6)) by (pose proof (at_least H11_1) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N2_4 : 0 = (x3 + (-1) * (x5 * x9) + x8)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N3_5 : 0 < ((-1) * x3 + (-1) * x8 + (-1) * x9)) by (pose proof (above H11_0) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N4_4 : 0 < ((-1) * (x5 * x9) + (-1) * x9)) by (pose proof (N3_5) as C0; pose proof (scaled ((-1)) N2_4) as C1; clear -C0 C1; lra); pose proof (both (both (above H6) (N4_4)) (N4_4)) as C0; pose proof (neither (neither (N0_0) (at_least H7)) (square (x9))) as C1; pose proof (neither (neither (at_least H7) (N1_4)) (square (x9))) as C2; clear -C0 C1 C2; lra]] | pose proof (at_least H11_1) as C0; pose proof (above H1) as C1; pose proof (neither (at_least H7) (at_least H9)) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra]]. Qed.

Lemma q_694cb6931fa8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  ((-1) + ((1 * x5) * x6)) < x4 ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  0 < x5 ->
  0 < x6 ->
  (1 + x4) <= ((1 * x5) * x6) ->
  False.
Proof. intros; settle. Qed.

Lemma q_69ba2876fe45 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_69d122ae0ac0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 f1 : bool,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  x2 <= (-1) ->
  (0 < (x3 + x1) \/ (0 = (x3 + x1) /\ (f0 = true \/ (((1 + x9) * x1) + (((((-1 / 2) * x8) * x10) * (((-1) * x7) + x5)) * x0)) <= x11))) ->
  ((f1 = true /\ 0 < x0 /\ f0 = true) \/ ((f1 = false \/ x0 <= 0) /\ f0 = false)) ->
  ((f1 = true /\ 0 < x0) \/ (x0 * x12) = x11) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  f1 = false ->
  x12 < (1 + (((-1 / 2) * x8) * (1 + ((-1) * x6))) + x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H8 as [H8|[H8_0 H8_1]]; [pose proof (above H8) as C0; pose proof (first (above H4) (at_least H7)) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | destruct H9 as [[H9_0 [H9_1 H9_2]]|[H9_0 H9_1]]; [congruence | destruct H11 as [H11|H11]; [pose proof (above H5) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra | destruct H8_1 as [H8_1|H8_1]; [congruence | destruct H10 as [[H10_0 H10_1]|H10]; [destruct H9_0 as [H9_0|H9_0]; [congruence | pose proof (above H10_1) as C0; pose proof (at_least H9_0) as C1; clear -C0 C1; lra] | assert (N0_1 : 0 = ((-1) * (x5 * x6) + x7)) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x6) H2) as C1; clear -C0 C1; lra); assert (N0_4 : 0 = (1 + (-1) * (x5 * x10))) by (pose proof (scaled (1) H11) as C0; pose proof (scaled (x10) H2) as C1; clear -C0 C1; lra); assert (N2_4 : 0 <= ((-1) * x0 + (1 / 2) * (x0 * x5 * x8 * x10) + (-1 / 2) * (x0 * x7 * x8 * x10) + (-1) * (x0 * x9) + x11)) by (pose proof (at_least H8_1) as C0; pose proof (scaled ((-1) + (-1) * x9) H0) as C1; clear -C0 C1; lra); assert (N3_3 : 0 <= ((-1) * x0 + (-1 / 2) * (x0 * x5 * x6 * x8 * x10) + (1 / 2) * (x0 * x5 * x8 * x10) + (-1) * (x0 * x9) + x11)) by (pose proof (N2_4) as C0; pose proof (scaled ((-1 / 2) * (x0 * x8 * x10)) N0_1) as C1; clear -C0 C1; lra); assert (N4_3 : 0 <= ((-1) * x0 + (-1 / 2) * (x0 * x5 * x6 * x8 * x10) + (1 / 2) * (x0 * x5 * x8 * x10) + (-1) * (x0 * x9) + (x0 * x12))) by (pose proof (N3_3) as C0; pose proof (scaled (1) H10) as C1; clear -C0 C1; lra); pose proof (N4_3) as C0; pose proof (both (above H4) (above H13)) as C1; pose proof (scaled (x0 * x8) N0_4) as C2; pose proof (scaled (x0 * x6 * x8) N0_4) as C3; clear -C0 C1 C2 C3; lra]]]]]. Qed.

Lemma q_6a25f0c67fde :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6a278230e8bf :
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
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6a9332da5735 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((-1 / 2) * x0)) <= x1) ->
  1 <= x2 ->
  1 <= x0 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  x2 < 1 ->
  ((1 / 2) + ((-1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6a9d634ed9b8 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6abc09b4a176 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 : bool,
  x0 = x1 ->
  x2 = (x3 + x1) ->
  f0 = false ->
  (f0 = true \/ 0 = x4) ->
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x4 = x5))) ->
  0 = x6 ->
  0 < x7 ->
  x7 < 1 ->
  (x6 < 0 \/ (0 <= x8 /\ (x8 * x8) = x6)) ->
  (x7 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x7) = 1)) ->
  ((1 + ((-1) * x7)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x7)))) ->
  (1 + ((-1) * x7)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6acdea77a130 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  0 = x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  0 <= x2 ->
  0 <= x5 ->
  0 <= x6 ->
  0 <= x7 ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_6b1c776e3119 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (x1 + x2) <= x0 ->
  x3 <= x2 ->
  (-1) < x2 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 + x5) * ((1 / 2) + ((1 / 2) * x3))) + ((1 + x6) * ((1 / 2) + ((-1 / 2) * x3))) + ((((-1) * x7) * ((1 / 2) + ((1 / 2) * x2))) * ((1 / 2) + ((1 / 2) * x0))) + ((((-1) * x8) * ((1 / 2) + ((-1 / 2) * x2))) * ((1 / 2) + ((-1 / 2) * x0)))) <= x4 ->
  0 <= x6 ->
  x5 <= 0 ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x7 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x8 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6b376e59aa1e :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x0 = (((1 / 16) * x2) * (2 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  ((1 + ((-1) * x0)) = 0 \/ (x5 * (1 + ((-1) * x0))) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6b43d38284e9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  0 < x9 ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  0 <= x0 ->
  0 <= x11 ->
  0 <= x4 ->
  0 <= x12 ->
  0 <= x13 ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H5) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_6b81edd8a729 :
  forall x0 x1 x2 x3 : R,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (((-1) * x2) + x3) <> (((-1) * x2) + x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_6ba39c35c4aa :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  ((x0 * x3) * (x1 + (x4 * (x0 + ((-1) * x1))))) <= ((x0 * x1) * x2) ->
  0 <= ((x4 * x3) * ((x0 + ((-1) * x1)) * (x0 + ((-1) * x1)))) ->
  0 < x1 ->
  0 < x5 ->
  (x0 <= 0 \/ x2 = (1 * x5)) ->
  (x0 < 0 \/ 0 <= x2) ->
  0 < x6 ->
  (x1 <= 0 \/ x3 = (1 * x6)) ->
  (x1 < 0 \/ 0 <= x3) ->
  ((x3 * x1) <= 0 \/ (x1 * (x2 * x0)) < ((x3 * x1) * (x1 + ((1 + x4) * (x0 + ((-1) * x1)))))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [pose proof (above H2) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra | destruct H9 as [H9|H9]; [pose proof (at_least H9) as C0; pose proof (both (above H2) (above H6)) as C1; pose proof (scaled x1 H7) as C2; clear -C0 C1 C2; lra | pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (above H9) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_6bb2807349d7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  ((f1 = true /\ 0 < 2) \/ x6 <= (2 * x1)) ->
  x7 = (((1 + ((-1) * x8)) * (((1 + x9) * x2) + (((((-1) * x4) * x10) * x11) * x12))) + ((1 + x8) * (((1 + x13) * x2) + (((((-1) * x5) * x10) * x11) * x12))) + x6) ->
  (0 <> x2 \/ (((1 + ((-1) * x8)) * (((1 + x9) * x2) + (((((-1) * x4) * x10) * x11) * x12))) + ((1 + x8) * (((1 + x13) * x2) + (((((-1) * x5) * x10) * x11) * x12)))) <= 0) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  (f0 = false \/ 2 <= 0) ->
  (2 * x0) < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H8 as [H8|H8]; [apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H8) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra] | destruct H10 as [H10|H10]; [destruct H0 as [[H0_0 H0_1]|[H0_0 H0_1]]; [congruence | destruct H1 as [H1|H1]; [congruence | destruct H6 as [[H6_0 H6_1]|H6]; [congruence | pose proof (above H11) as C0; pose proof (at_least H8) as C1; pose proof (at_least H6) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled 1 H1) as C4; clear -C0 C1 C2 C3 C4; lra]]] | pose proof (at_least H10) as C0; clear -C0; lra]]. Qed.

Lemma q_6bb5f9051c9a :
  forall x0 x1 x2 x3 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6bb80424f3ca :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  (x2 * x0) <= x1 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x4 * x0) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (at_least H0) as C0; pose proof (both (above H2) (above H4)) as C1; pose proof (scaled x0 H3) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_6bc30802a9b9 :
  forall x0 x1 : R,
  0 < x0 ->
  x0 <= 1 ->
  x0 < 1 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_6bdc5231c2e0 :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H2) as C0; pose proof (at_least H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_6bf589fa9333 :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  1 <= x1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6c4cc983b684 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x1 = ((x2 * x0) + ((1 + ((-1) * x2)) * x3)) ->
  0 < x2 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6c6a727e1f1b :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  (x0 * (x1 + (x3 * (x4 + ((-1) * x1))))) <= (x1 * x2) ->
  (x4 + ((-1) * x1)) <= (x3 * (x4 + ((-1) * x1))) ->
  0 < x5 ->
  (x1 <= 0 \/ x0 = (1 * x5)) ->
  (x1 < 0 \/ 0 <= x0) ->
  0 < x6 ->
  (x4 <= 0 \/ x2 = (1 * x6)) ->
  (x4 < 0 \/ 0 <= x2) ->
  (x1 * x2) < (x4 * x0) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (at_least H1) as C0; pose proof (above H9) as C1; pose proof (first (above H0) (at_least H2)) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_6c7cced2032d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 : bool,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  ((f0 = true /\ 0 < ((1 + ((-1) * x0)) * x1)) \/ ((1 + ((-1) * x0)) * (((1 + x5) * x1) + (((((-1) * x3) * x6) * x7) * x8))) <= (((1 + ((-1) * x0)) * x1) * x9)) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H5) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_6c8d64d117cf :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6ca26915e591 :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H0) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_6cda5f4e0c04 :
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
  x1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6ceb2bd55ed7 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_6cf2677aa1c5 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_6d07985b3663 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x4))) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6d26d3fe7238 :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_6d300b8a7bc0 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  1 <= x2 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6d365927d7d0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x5) + x6) ->
  x7 = (x5 + x8) ->
  ((1 + x9) < 1 \/ x10 < (1 + x9) \/ x11 = x4) ->
  x2 = (((-1) * x11) + x12) ->
  (0 = x9 \/ 1 <= x9) ->
  0 < x13 ->
  (x10 < x9 \/ (x1 = (((-1) * x14) + x11) /\ (x13 * x15) = (((-1) * x6) + (x8 * x11)))) ->
  (x13 = 0 \/ (x16 * x13) = 1) ->
  x13 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_6d41efb4f8d0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (((4 * (x1 * x1)) * x4) * x5) < x0 ->
  ((x2 * x2) = 0 \/ (x4 * (x2 * x2)) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  ((x1 * x1) = 0 \/ (x7 * (x1 * x1)) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H3) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_6d9f9090bd27 :
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
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18; pose proof (above H0) as C0; pose proof (at_least H18) as C1; clear -C0 C1; lra. Qed.

Lemma q_6dc16ff5c1d5 :
  forall x0 x1 x2 x3 : R,
  0 <> x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  ((-1) + ((x2 * x1) * x3)) <> ((-1) + ((x2 * x1) * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra]. Qed.

Lemma q_6de75eb52869 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 = x0 ->
  0 < x1 ->
  0 = x2 ->
  0 = x3 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  0 < x5 ->
  ((x4 * x6) <= 0 \/ x7 = (1 * x5)) ->
  ((x4 * x6) < 0 \/ 0 <= x7) ->
  0 < x8 ->
  (x9 <= 0 \/ x10 = (1 * x8)) ->
  (x9 < 0 \/ 0 <= x10) ->
  (x9 * x2) < (x10 * ((x9 * x0) + (x11 * ((((-1) * x9) * x0) + x3)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; assert (N0_2 : 0 < ((-1) * (x2 * x9) + (x3 * x10 * x11))) by (pose proof (above H11) as C0; pose proof (scaled ((x9 * x10) + (-1) * (x9 * x10 * x11)) H0) as C1; clear -C0 C1; lra); assert (N1_1 : 0 < ((x3 * x10 * x11))) by (pose proof (N0_2) as C0; pose proof (scaled ((-1) * x9) H2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < (0)) by (pose proof (N1_1) as C0; pose proof (scaled ((x10 * x11)) H3) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; clear -C0; lra. Qed.

Lemma q_6dec540c1d9a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < 1 ->
  0 <= x4 ->
  0 < x5 ->
  0 < x0 ->
  (x4 < 0 \/ (0 <= x6 /\ (x6 * x6) = x4)) ->
  (x3 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x8 /\ (x8 * x8) = (1 + ((-1) * x3)))) ->
  (1 + ((-1) * x3)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6e734176d6db :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  0 < x4 ->
  ((((2 * x8) * (x9 + x10 + x11)) <= (((4 * x6) * x7) * (x4 * x4)) /\ x12 = (((4 * x6) * x7) * (x4 * x4))) \/ ((((4 * x6) * x7) * (x4 * x4)) < ((2 * x8) * (x9 + x10 + x11)) /\ x12 = ((2 * x8) * (x9 + x10 + x11)))) ->
  x12 < x5 ->
  ((x1 * x1) = 0 \/ (x6 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x0 = 0 \/ (x13 * x0) = 1) ->
  (x3 = 0 \/ (x14 * x3) = 1) ->
  (x5 < 0 \/ (0 <= x15 /\ (x15 * x15) = x5)) ->
  (x2 <= 0 \/ (0 <= x16 /\ ((x16 * x16) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x17 /\ (x17 * x17) = (1 + ((-1) * x2)))) ->
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6e84b4d921bc :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H5) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_6e8a6036b291 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6ea42ef9cf77 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  (((-1) * x2) + x3) <= x1 ->
  x1 <= (x4 * x5) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (((x6 + x2 + ((-1) * x3)) <= 0 /\ x7 = 0) \/ (0 < (x6 + x2 + ((-1) * x3)) /\ x7 = (x6 + x2 + ((-1) * x3)))) ->
  x7 < (x6 + (((-1) * x4) * x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5; destruct H4 as [[H4_0 H4_1]|[H4_0 H4_1]]; [pose proof (at_least H1) as C0; pose proof (at_least H2) as C1; pose proof (above H5) as C2; pose proof (at_least H4_0) as C3; pose proof (scaled 1 H4_1) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (at_least H1) as C0; pose proof (at_least H2) as C1; pose proof (above H5) as C2; pose proof (scaled 1 H4_1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_6f0b116fedf9 :
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
  0 <= x3 ->
  0 <= x26 ->
  0 <= x27 ->
  0 <= x28 ->
  0 <= x29 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32; pose proof (above H3) as C0; pose proof (scaled 1 H32) as C1; clear -C0 C1; lra. Qed.

Lemma q_6f34a6dc366a :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  1 <= x1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6f5492665979 :
  forall x0 x1 x2 : R,
  x0 < (1 + ((-1) * x1)) ->
  1 < (x2 * (1 + ((-1) * x1))) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x2 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x2 * (1 + ((-1) * x1))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6f78f927f19f :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6fab1c2decfc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  ((x2 * x2) = 0 \/ (x5 * (x2 * x2)) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  x9 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H9 as [H9|H9]; [pose proof (above H4) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | pose proof (first (above H4) (at_least H10)) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra]. Qed.

Lemma q_6fb0d00ed790 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_6fc4c60285cc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
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
  ((x4 + ((-1) * x3)) = 0 \/ (x9 * (x4 + ((-1) * x3))) = 1) ->
  0 <= x10 ->
  0 <= x11 ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_6fc77b3ef852 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  x0 <= (x1 * x2) ->
  ((f1 = true /\ (f2 = true \/ f0 = true)) \/ (f1 = false /\ f2 = false /\ f0 = false)) ->
  (f1 = true \/ x3 = (x4 + x0)) ->
  f2 = false ->
  x4 <= x1 ->
  (f1 = true \/ (x1 * (1 + x2)) < x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6; destruct H2 as [[H2_0 H2_1]|[H2_0 [H2_1 H2_2]]]; [destruct H2_1 as [H2_1|H2_1]; [congruence | congruence] | destruct H3 as [H3|H3]; [congruence | destruct H6 as [H6|H6]; [congruence | pose proof (at_least H1) as C0; pose proof (at_least H5) as C1; pose proof (above H6) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_6fc8670ae4f7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 = x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  0 < x3 ->
  ((x2 * x4) <= 0 \/ x5 = (1 * x3)) ->
  ((x2 * x4) < 0 \/ 0 <= x5) ->
  0 < x6 ->
  (x7 <= 0 \/ x8 = (1 * x6)) ->
  (x7 < 0 \/ 0 <= x8) ->
  0 <= x1 ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x11 ->
  0 <= x12 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H1) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_6fece9f6c390 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  1 = x2 ->
  0 < x3 ->
  x1 = (x2 * x4) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x0 <> x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x4 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x4 H1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_6ff984dd0716 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (f0 = true \/ ((((1 / 2) + ((1 / 2) * x0)) * (((-1) * x2) + x3)) + (((1 / 2) + ((-1 / 2) * x0)) * (((-1) * x4) + x5))) <= x6) ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.
