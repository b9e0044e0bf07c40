(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_90166d19ab52 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((1 / 2) * x0)) <= x1) ->
  1 <= ((-1) * x2) ->
  1 <= ((-1) * x0) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9041e7fc462e :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_90518ef0411f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  0 < x3 ->
  (x4 * x5) < (1 + x6) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x7 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (1 + x6) <= (x4 * x5) ->
  False.
Proof. intros; settle. Qed.

Lemma q_905f307d6afa :
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
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_90b352239c02 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  forall f0 : bool,
  0 < x0 ->
  x0 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  0 < (((x0 * x2) * x3) * (1 + ((-1) * x0))) ->
  f0 = false ->
  (f0 = true \/ x4 = x5) ->
  x6 < x5 ->
  (x7 + x8 + x9) = x6 ->
  x10 = (x7 + x8 + x9) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x2 = 0 \/ (x12 * x2) = 1) ->
  ((1 + ((-1) * x0)) = 0 \/ (x13 * (1 + ((-1) * x0))) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x4 <= x10 ->
  False.
Proof. intros; settle. Qed.

Lemma q_90b35e8e6829 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_90b609a92045 :
  forall x0 x1 : R,
  ((-1) * x0) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x0 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_9119cccfdf6e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_911b1aa30139 :
  forall x0 x1 x2 x3 x4 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_912277afccd3 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9127038f2c1b :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) * ((((-1) * x1) + x0) * (((-1) * x1) + x0))) <> ((1 / 2) * ((((-1) * x1) + x0) * (((-1) * x1) + x0))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_914077033061 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  1 = x4 ->
  1 = x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_917091859ceb :
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
  (x1 <> x1 \/ (((-1) * x1) * ((x5 * (x10 + x11 + x12)) + ((x4 * x13) * x5) + (((x14 * x8) * x5) * x9))) <> (((-1) * x1) * ((x5 * (x10 + x11 + x12)) + ((x4 * x13) * x5) + (((x14 * x8) * x5) * x9)))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_924d4b7ab012 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  0 <= x2 ->
  0 <= x9 ->
  0 <= x3 ->
  0 <= x10 ->
  0 <= x11 ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H4) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_92c443dc94e6 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x5 * x0) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [H5|H5]; [pose proof (above H1) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H6)) as C1; pose proof (scaled x0 H5) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_92e069a90dd2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_9313754b5d41 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= (-1) ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (1 + ((-1 / 2) * x4)) <= (x2 * x3) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x5 <= 0 \/ (0 <= x2 /\ ((x2 * x2) * x5) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x3 /\ ((x3 * x3) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  (-1) < x0 ->
  (x6 * ((1 / 2) + ((1 / 2) * x0))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_933cebc5b5d3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  forall f0 f1 : bool,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  0 < x9 ->
  x10 = (((1 + x11) * (((-1) * x3) + x1)) + ((1 + x12) * (x3 + x1)) + (((((-1) * x8) * x13) * (((-1) * x7) + x5)) * x0) + (((((-1) * x9) * x13) * (x7 + x5)) * x0)) ->
  ((f0 = true /\ 0 < 2) \/ x10 <= (2 * x14)) ->
  ((f1 = true /\ 0 < x0 /\ f0 = true) \/ ((f1 = false \/ x0 <= 0) /\ f0 = false)) ->
  ((f1 = true /\ 0 < x0) \/ (x0 * x15) = x14) ->
  (x4 = 0 \/ (x13 * x4) = 1) ->
  f1 = false ->
  x15 < (((1 + x11) * ((1 / 2) + ((-1 / 2) * x2))) + ((1 + x12) * ((1 / 2) + ((1 / 2) * x2))) + (((-1) * x8) * ((1 / 2) + ((-1 / 2) * x6))) + (((-1) * x9) * ((1 / 2) + ((1 / 2) * x6)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; destruct H10 as [[H10_0 [H10_1 H10_2]]|[H10_0 H10_1]]; [congruence | destruct H9 as [[H9_0 H9_1]|H9]; [congruence | destruct H12 as [H12|H12]; [pose proof (above H5) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra | destruct H11 as [[H11_0 H11_1]|H11]; [destruct H10_0 as [H10_0|H10_0]; [congruence | pose proof (above H11_1) as C0; pose proof (at_least H10_0) as C1; clear -C0 C1; lra] | assert (N0_7 : 0 <= (2 * (x0 * x15) + (-1) * x10)) by (pose proof (at_least H9) as C0; pose proof (scaled (2) H11) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((-1) * (x5 * x6) + x7)) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x6) H2) as C1; clear -C0 C1; lra); assert (N1_7 : 0 = (1 + (-1) * (x5 * x13))) by (pose proof (scaled (1) H12) as C0; pose proof (scaled (x13) H2) as C1; clear -C0 C1; lra); assert (N3_3 : 0 = (2 * x0 + (-1) * (x0 * x5 * x8 * x13) + (-1) * (x0 * x5 * x9 * x13) + (x0 * x7 * x8 * x13) + (-1) * (x0 * x7 * x9 * x13) + (x0 * x11) + (x0 * x12) + (-1) * (x3 * x11) + (x3 * x12) + (-1) * x10)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled (2 + x11 + x12) H0) as C1; clear -C0 C1; lra); assert (N4_2 : 0 = (2 * x0 + (-1) * (x0 * x2 * x11) + (x0 * x2 * x12) + (-1) * (x0 * x5 * x8 * x13) + (-1) * (x0 * x5 * x9 * x13) + (x0 * x7 * x8 * x13) + (-1) * (x0 * x7 * x9 * x13) + (x0 * x11) + (x0 * x12) + (-1) * x10)) by (pose proof (scaled (1) N3_3) as C0; pose proof (scaled ((-1) * x11 + x12) H1) as C1; clear -C0 C1; lra); assert (N5_1 : 0 = (2 * x0 + (-1) * (x0 * x2 * x11) + (x0 * x2 * x12) + (x0 * x5 * x6 * x8 * x13) + (-1) * (x0 * x5 * x6 * x9 * x13) + (-1) * (x0 * x5 * x8 * x13) + (-1) * (x0 * x5 * x9 * x13) + (x0 * x11) + (x0 * x12) + (-1) * x10)) by (pose proof (scaled (1) N4_2) as C0; pose proof (scaled ((x0 * x8 * x13) + (-1) * (x0 * x9 * x13)) N1_2) as C1; clear -C0 C1; lra); assert (N6_2 : 0 <= ((-2) * x0 + (x0 * x2 * x11) + (-1) * (x0 * x2 * x12) + (-1) * (x0 * x5 * x6 * x8 * x13) + (x0 * x5 * x6 * x9 * x13) + (x0 * x5 * x8 * x13) + (x0 * x5 * x9 * x13) + (-1) * (x0 * x11) + (-1) * (x0 * x12) + 2 * (x0 * x15))) by (pose proof (N0_7) as C0; pose proof (scaled (1) N5_1) as C1; clear -C0 C1; lra); pose proof (N6_2) as C0; pose proof (both (above H4) (above H14)) as C1; pose proof (scaled (x0 * x8) N1_7) as C2; pose proof (scaled (x0 * x9) N1_7) as C3; pose proof (scaled (x0 * x6 * x8) N1_7) as C4; pose proof (scaled (x0 * x6 * x9) N1_7) as C5; clear -C0 C1 C2 C3 C4 C5; lra]]]]. Qed.

Lemma q_9347d5b0ca46 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 <= x1 ->
  ((-1) * x1) <= x0 ->
  x2 = ((x3 * x4) + x0) ->
  x5 = (x4 + x1) ->
  (-1) <= x3 ->
  x3 <= 1 ->
  0 <= x4 ->
  (x5 < x2 \/ x2 < ((-1) * x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; destruct H7 as [H7|H7]; [pose proof (at_least H0) as C0; pose proof (above H7) as C1; pose proof (neither (at_least H5) (at_least H6)) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (at_least H1) as C0; pose proof (above H7) as C1; pose proof (neither (at_least H4) (at_least H6)) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_935363ea3976 :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H2) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_93d832d6c049 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  x0 = (x4 + x5 + x6) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_93dbf43b3f89 :
  forall x0 x1 x2 x3 x4 x5 : R,
  (x1 + x2) <= x0 ->
  x3 <= x2 ->
  (-1) < x2 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x5 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_93e4edb45a31 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 + x6 + x7) <> (x5 + x6 + x7) ->
  False.
Proof. intros; settle. Qed.

Lemma q_93f399bcbfef :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H3 as [H3|H3]; [pose proof (above H8) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H8) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_93fbaea5117e :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (2 * x0) < x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_9402910da598 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  0 = x7 ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_9442d13dfb75 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (((x4 * x5) * x1) * x2) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | destruct H5 as [H5|H5]; [pose proof (above H3) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x1 * x2 * x5))) by (pose proof (first B0 (at_least H6)) as C0; pose proof (scaled ((x1 * x2 * x5)) H4) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x1 * x2))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x1 * x2)) H5) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H1) (above H2)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_945b4429162e :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_946acd95ed5c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 < 1 ->
  0 <= x4 ->
  0 <= x5 ->
  0 < x6 ->
  0 < x0 ->
  0 < x7 ->
  (x5 < 0 \/ (0 <= x8 /\ (x8 * x8) = x5)) ->
  (x3 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x3)))) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H3) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_9480112edbe1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 : R,
  0 <= 1 ->
  0 <= x0 ->
  (x0 <= 0 \/ x1 <= x2) ->
  x1 = x3 ->
  ((1 + x4) < 1 \/ x5 < (1 + x4) \/ x6 = x3) ->
  x7 = (((-1) * x6) + x8) ->
  (0 = x4 \/ 1 <= x4) ->
  0 < x9 ->
  (x9 = 0 \/ (x10 * x9) = 1) ->
  0 < x11 ->
  ((x10 * x12) <= 0 \/ x13 = (1 * x11)) ->
  ((x10 * x12) < 0 \/ 0 <= x13) ->
  0 < x14 ->
  ((x10 * x15) <= 0 \/ x16 = (1 * x14)) ->
  ((x10 * x15) < 0 \/ 0 <= x16) ->
  0 < x17 ->
  ((x10 * x18) <= 0 \/ x19 = (1 * x17)) ->
  ((x10 * x18) < 0 \/ 0 <= x19) ->
  0 < x20 ->
  ((x10 * x21) <= 0 \/ x22 = (1 * x20)) ->
  ((x10 * x21) < 0 \/ 0 <= x22) ->
  0 <= x9 ->
  0 <= x23 ->
  0 <= x24 ->
  0 <= x25 ->
  0 <= x26 ->
  x9 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26; pose proof (above H7) as C0; pose proof (scaled 1 H26) as C1; clear -C0 C1; lra. Qed.

Lemma q_9481ccc582c6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_948a04ad2dc2 :
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
  x7 = (x0 * x11) ->
  0 < x12 ->
  0 < x3 ->
  (x3 * x12) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x4)) = 0 \/ (x11 * (x0 + ((1 + ((-1) * x0)) * x4))) = 1) ->
  (x2 + x1) <= x6 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; destruct H8 as [H8|[H8_0 H8_1]]; [pose proof (above H9) as C0; pose proof (at_least H8) as C1; pose proof (scaled 1 H10) as C2; pose proof (scaled x10 H4) as C3; clear -C0 C1 C2 C3; lra | destruct H15 as [H15|H15]; [pose proof (scaled 1 H4) as C0; pose proof (scaled 1 H15) as C1; pose proof (scaled x0 H4) as C2; clear -C0 C1 C2; lra | assert (N0_3 : 0 <= ((-1) + (1 / 4) * (x0 * x2))) by (pose proof (at_least H3) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N1_9 : 0 = (1 + (-1) * x11)) by (pose proof (scaled (1) H15) as C0; pose proof (scaled ((x0 * x11) + (-1) * x11) H4) as C1; clear -C0 C1; lra); assert (N2_6 : 0 = (x0 + (-1) * x7)) by (pose proof (scaled (1) H11) as C0; pose proof (scaled ((-1) * x0) N1_9) as C1; clear -C0 C1; lra); assert (N3_5 : 0 = ((x0 * x5) + (-1) * (x0 * x8) + (-1) * x6 + x8)) by (pose proof (scaled (1) H7) as C0; pose proof (scaled ((-1) * x5 + x8) N2_6) as C1; clear -C0 C1; lra); assert (N4_5 : 0 <= ((x0 * x5) + (-1) * (x0 * x8) + (-1) * x1 + (-1) * x2 + x8)) by (pose proof (at_least H16) as C0; pose proof (scaled ((-1)) N3_5) as C1; clear -C0 C1; lra); pose proof (at_least H1) as C0; pose proof (N0_3) as C1; pose proof (both (above H0) (above H0)) as C2; pose proof (first (above H0) (N4_5)) as C3; pose proof (first (both (above H0) (above H0)) (at_least H6)) as C4; pose proof (neither (first (above H0) (at_least H1)) (at_least H2)) as C5; pose proof (neither (first (above H0) (at_least H1)) (at_least H8_1)) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]]. Qed.

Lemma q_948b64a8fb26 :
  forall x0 : R,
  1 <= x0 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_94c7b1e29ee1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_953065e3a73e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 f3 f4 f5 : bool,
  0 < x0 ->
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x1 = (x2 + x3)) ->
  ((f3 = true /\ 0 < x0 /\ f0 = true) \/ ((f3 = false \/ x0 <= 0) /\ f0 = false)) ->
  ((f3 = true /\ 0 < x0) \/ (x0 * x4) = x1) ->
  ((f4 = true /\ 0 < x0 /\ f2 = true) \/ ((f4 = false \/ x0 <= 0) /\ f2 = false)) ->
  ((f4 = true /\ 0 < x0) \/ (x0 * x5) = x3) ->
  ((f5 = true /\ 0 < x0 /\ f1 = true) \/ ((f5 = false \/ x0 <= 0) /\ f1 = false)) ->
  ((f5 = true /\ 0 < x0) \/ (x0 * x6) = x2) ->
  ((f3 = true /\ f5 = false /\ f4 = false) \/ (f3 = false /\ (f5 = true \/ f4 = true)) \/ (f3 = false /\ x4 <> (x6 + x5))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 f2 f3 f4 f5 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H1 as [[H1_0 H1_1]|[H1_0 [H1_1 H1_2]]]; [destruct H3 as [[H3_0 [H3_1 H3_2]]|[H3_0 H3_1]]; [destruct H9 as [[H9_0 [H9_1 H9_2]]|[[H9_0 H9_1]|[H9_0 H9_1]]]; [destruct H5 as [[H5_0 [H5_1 H5_2]]|[H5_0 H5_1]]; [congruence | destruct H7 as [[H7_0 [H7_1 H7_2]]|[H7_0 H7_1]]; [congruence | destruct H1_1 as [H1_1|H1_1]; [congruence | congruence]]] | congruence | congruence] | congruence] | destruct H2 as [H2|H2]; [congruence | destruct H3 as [[H3_0 [H3_1 H3_2]]|[H3_0 H3_1]]; [congruence | destruct H5 as [[H5_0 [H5_1 H5_2]]|[H5_0 H5_1]]; [congruence | destruct H7 as [[H7_0 [H7_1 H7_2]]|[H7_0 H7_1]]; [congruence | destruct H3_0 as [H3_0|H3_0]; [destruct H4 as [[H4_0 H4_1]|H4]; [congruence | destruct H5_0 as [H5_0|H5_0]; [destruct H6 as [[H6_0 H6_1]|H6]; [congruence | destruct H7_0 as [H7_0|H7_0]; [destruct H8 as [[H8_0 H8_1]|H8]; [congruence | destruct H9 as [[H9_0 [H9_1 H9_2]]|[[H9_0 H9_1]|[H9_0 H9_1]]]; [congruence | destruct H9_1 as [H9_1|H9_1]; [congruence | congruence] | apply Rdichotomy in H9_1; destruct H9_1 as [H9_1|H9_1]; [pose proof (both (above H0) (above H9_1)) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled 1 H8) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (both (above H0) (above H9_1)) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled 1 H8) as C4; clear -C0 C1 C2 C3 C4; lra]]] | pose proof (above H0) as C0; pose proof (at_least H7_0) as C1; clear -C0 C1; lra]] | pose proof (above H0) as C0; pose proof (at_least H5_0) as C1; clear -C0 C1; lra]] | pose proof (above H0) as C0; pose proof (at_least H3_0) as C1; clear -C0 C1; lra]]]]]]. Qed.

Lemma q_95b7baeacc1b :
  forall x0 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  (f0 = true \/ 0 < x0) ->
  False.
Proof. intros x0 f0 H0 H1 H2; destruct H1 as [H1|H1]; [congruence | destruct H2 as [H2|H2]; [congruence | pose proof (above H2) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_95d37731abcc :
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
  x7 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_95e7fa0a31ec :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 = (((1 / 16) * x2) * (2 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_95e908cd8838 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_963cafcc2b18 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((x2 * x2) = 0 \/ (x4 * (x2 * x2)) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  ((x1 * x1) = 0 \/ (x6 * (x1 * x1)) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H3) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (first (above H3) (at_least H7)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_96446a0731bc :
  forall x0 x1 x2 x3 x4 : R,
  (x0 * x1) = x2 ->
  x3 = x2 ->
  0 < x1 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_9663ed63505c :
  forall x0 x1 x2 x3 x4 : R,
  (((x2 + ((-1) * x3)) <= 0 /\ x4 = 0) \/ (0 < (x2 + ((-1) * x3)) /\ x4 = (x2 + ((-1) * x3)))) ->
  (x0 * (x1 + (x4 * x4))) <> (x0 * (x1 + (x4 * x4))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra]. Qed.

Lemma q_969a4b7de0de :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < (x2 * ((1 / 2) + ((-1 / 2) * x1))) ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  (x2 * ((1 / 2) + ((-1 / 2) * x1))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_96a8661fe2d4 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_96beb4a61198 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  (-1) = x0 ->
  x1 = (((1 / 16) * x2) * (2 + ((-1) * x2))) ->
  x3 = (((1 / 16) * x2) * (2 + ((-1) * x2))) ->
  (-1) = x4 ->
  0 < x2 ->
  x2 < 2 ->
  x5 = (((1 + ((-1) * x6)) * x7) + (x0 * x6)) ->
  x8 = (x9 * x10) ->
  (x2 = 0 \/ (x11 * x2) = 1) ->
  ((x1 + ((1 + ((-1) * x1)) * x10)) = 0 \/ (x12 * (x1 + ((1 + ((-1) * x1)) * x10))) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9706435a815f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (((2 * (x0 * x0)) * x4) * x5) <= x3 ->
  0 = (x6 + x5) ->
  ((x1 * x1) = 0 \/ (x4 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  ((x0 * x0) = 0 \/ (x8 * (x0 * x0)) = 1) ->
  (x0 * x0) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (both (above H0) (above H0)) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_9713467a8c45 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x1 < (x2 * x3) ->
  (x4 * x1) = (x0 * x5) ->
  (x6 * x3) = (x0 * x7) ->
  0 < x4 ->
  0 < x6 ->
  ((x2 * x4) * x7) <= (x6 * x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; assert (B0 : 0 < (x4)) by (apply Rnot_le_lt; intro G; pose proof (above H4) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_1 : 0 < ((-1) * (x0 * x5) + (x2 * x3 * x4))) by (pose proof (both B0 (above H1)) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x6)) by (apply Rnot_le_lt; intro G; pose proof (above H5) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x0 * x2 * x4 * x7) + (-1) * (x0 * x5 * x6))) by (pose proof (both B2 (N0_1)) as C0; pose proof (scaled ((-1) * (x2 * x4)) H3) as C1; clear -C0 C1; lra); pose proof (N2_2) as C0; pose proof (first (above H0) (at_least H6)) as C1; clear -C0 C1; lra. Qed.

Lemma q_972f298f2208 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H1) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_975add2b71ed :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
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
  ((0 <= ((-1) + (((x7 * x8) * x1) * x6)) /\ x10 = ((-1) + (((x7 * x8) * x1) * x6))) \/ (((-1) + (((x7 * x8) * x1) * x6)) < 0 /\ x10 = (- ((-1) + (((x7 * x8) * x1) * x6))))) ->
  ((x5 <= x2 /\ x11 = x2) \/ (x2 < x5 /\ x11 = x5)) ->
  ((x9 * (1 + ((-1) * x0))) * x11) < x10 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H8 as [H8|H8]; [assert (N0_4 : 0 = ((x0 * x5 * x6) + (-1) * (x0 * x6) + (-1) * (x5 * x6))) by (pose proof (scaled (1) H8) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0 + (-1) * (x0 * x5) + x5)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H6)) as C2; clear -C0 C1 C2; lra); assert (N1_3 : 0 < (0)) by (pose proof (both B1 (above H7)) as C0; pose proof (scaled ((-1)) N0_4) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; clear -C0; lra | destruct H9 as [H9|H9]; [pose proof (above H5) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | destruct H10 as [H10|H10]; [pose proof (above H0) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | destruct H11 as [[H11_0 H11_1]|[H11_0 H11_1]]; [destruct H12 as [[H12_0 H12_1]|[H12_0 H12_1]]; [assert (N0_5 : 0 < ((x0 * x2 * x9) + (-1) * (x2 * x9) + x10)) by (pose proof (above H13) as C0; pose proof (scaled ((-1) * (x0 * x9) + x9) H12_1) as C1; clear -C0 C1; lra); assert (N1_5 : 0 = (1 + (x0 * x5 * x6 * x7) + (-1) * (x0 * x6 * x7) + (-1) * (x5 * x6 * x7))) by (pose proof (scaled (1) H8) as C0; pose proof (scaled (x7) H3) as C1; clear -C0 C1; lra); assert (N2_4 : 0 < ((-1) + (x0 * x2 * x9) + (x1 * x6 * x7 * x8) + (-1) * (x2 * x9))) by (pose proof (N0_5) as C0; pose proof (scaled ((-1)) H11_1) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((-1) + (-1) * (x0 * x2 * x3 * x6 * x7 * x8) + (x0 * x2 * x9) + (x0 * x3 * x6 * x7 * x8) + (x2 * x3 * x6 * x7 * x8) + (-1) * (x2 * x9))) by (pose proof (N2_4) as C0; pose proof (scaled ((-1) * (x6 * x7 * x8)) H2) as C1; clear -C0 C1; lra); assert (B4 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H5) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < ((-1) * (x0 * x2 * x3 * x6 * x7) + (x0 * x2 * x3 * x9) + (x0 * x3 * x6 * x7) + (x2 * x3 * x6 * x7) + (-1) * (x2 * x3 * x9) + (-1) * x3)) by (pose proof (both B4 (N3_3)) as C0; pose proof (scaled ((x0 * x2 * x3 * x6 * x7) + (-1) * (x0 * x3 * x6 * x7) + (-1) * (x2 * x3 * x6 * x7)) H9) as C1; clear -C0 C1; lra); assert (D6_4 : 0 < ((-1) + (-1) * (x0 * x2 * x6 * x7) + (x0 * x2 * x9) + (x0 * x6 * x7) + (x2 * x6 * x7) + (-1) * (x2 * x9))) by (apply Rnot_le_lt; intro G; pose proof (N4_3) as C0; pose proof (first (above H5) (at_least G)) as C1; clear -C0 C1; lra); assert (B7 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N7_4 : 0 < ((-1) * x0 + (x0 * x2) + (x0 * x2 * x6 * x7) + (-1) * (x0 * x0 * x2 * x6 * x7) + (x0 * x0 * x6 * x7) + (-1) * x2)) by (pose proof (both B7 (D6_4)) as C0; pose proof (scaled ((-1) * (x0 * x2) + x2) H10) as C1; clear -C0 C1; lra); pose proof (both (B7) (N7_4)) as C0; pose proof (neither (first (B7) (at_least H1)) (at_least H6)) as C1; pose proof (second (neither (at_least H1) (at_least H6)) (N7_4)) as C2; pose proof (neither (neither (neither (at_least H1) (at_least H1)) (at_least H6)) (at_least H4)) as C3; pose proof (scaled (x0 * x0) N1_5) as C4; pose proof (scaled (x0 * x2) N1_5) as C5; pose proof (scaled (x0 * x0 * x2) N1_5) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra | assert (N0_5 : 0 < ((x0 * x5 * x9) + (-1) * (x5 * x9) + x10)) by (pose proof (above H13) as C0; pose proof (scaled ((-1) * (x0 * x9) + x9) H12_1) as C1; clear -C0 C1; lra); assert (N1_5 : 0 = (1 + (x0 * x5 * x6 * x7) + (-1) * (x0 * x6 * x7) + (-1) * (x5 * x6 * x7))) by (pose proof (scaled (1) H8) as C0; pose proof (scaled (x7) H3) as C1; clear -C0 C1; lra); assert (N2_4 : 0 < ((-1) + (x0 * x5 * x9) + (x1 * x6 * x7 * x8) + (-1) * (x5 * x9))) by (pose proof (N0_5) as C0; pose proof (scaled ((-1)) H11_1) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((-1) + (-1) * (x0 * x2 * x3 * x6 * x7 * x8) + (x0 * x3 * x6 * x7 * x8) + (x0 * x5 * x9) + (x2 * x3 * x6 * x7 * x8) + (-1) * (x5 * x9))) by (pose proof (N2_4) as C0; pose proof (scaled ((-1) * (x6 * x7 * x8)) H2) as C1; clear -C0 C1; lra); assert (B4 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H5) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < ((-1) * (x0 * x2 * x3 * x6 * x7) + (x0 * x3 * x5 * x9) + (x0 * x3 * x6 * x7) + (x2 * x3 * x6 * x7) + (-1) * x3 + (-1) * (x3 * x5 * x9))) by (pose proof (both B4 (N3_3)) as C0; pose proof (scaled ((x0 * x2 * x3 * x6 * x7) + (-1) * (x0 * x3 * x6 * x7) + (-1) * (x2 * x3 * x6 * x7)) H9) as C1; clear -C0 C1; lra); assert (D6_4 : 0 < ((-1) + (-1) * (x0 * x2 * x6 * x7) + (x0 * x5 * x9) + (x0 * x6 * x7) + (x2 * x6 * x7) + (-1) * (x5 * x9))) by (apply Rnot_le_lt; intro G; pose proof (N4_3) as C0; pose proof (first (above H5) (at_least G)) as C1; clear -C0 C1; lra); assert (B7 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N7_4 : 0 < ((-1) * x0 + (x0 * x2 * x6 * x7) + (x0 * x5) + (-1) * (x0 * x0 * x2 * x6 * x7) + (x0 * x0 * x6 * x7) + (-1) * x5)) by (pose proof (both B7 (D6_4)) as C0; pose proof (scaled ((-1) * (x0 * x5) + x5) H10) as C1; clear -C0 C1; lra); pose proof (both (B7) (N7_4)) as C0; pose proof (neither (first (B7) (at_least H1)) (at_least H6)) as C1; pose proof (second (first (B7) (at_least H1)) (above H12_0)) as C2; pose proof (second (neither (at_least H1) (at_least H6)) (N7_4)) as C3; pose proof (neither (neither (neither (at_least H1) (at_least H1)) (at_least H6)) (at_least H6)) as C4; pose proof (scaled (x0 * x0) N1_5) as C5; pose proof (scaled (x0 * x2) N1_5) as C6; pose proof (scaled (x0 * x0 * x2) N1_5) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra] | destruct H12 as [[H12_0 H12_1]|[H12_0 H12_1]]; [assert (N0_5 : 0 < ((x0 * x2 * x9) + (-1) * (x2 * x9) + x10)) by (pose proof (above H13) as C0; pose proof (scaled ((-1) * (x0 * x9) + x9) H12_1) as C1; clear -C0 C1; lra); assert (N1_5 : 0 = (1 + (x0 * x5 * x6 * x7) + (-1) * (x0 * x6 * x7) + (-1) * (x5 * x6 * x7))) by (pose proof (scaled (1) H8) as C0; pose proof (scaled (x7) H3) as C1; clear -C0 C1; lra); assert (N2_4 : 0 < (1 + (x0 * x2 * x9) + (-1) * (x1 * x6 * x7 * x8) + (-1) * (x2 * x9))) by (pose proof (N0_5) as C0; pose proof (scaled ((-1)) H11_1) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < (1 + (x0 * x2 * x3 * x6 * x7 * x8) + (x0 * x2 * x9) + (-1) * (x0 * x3 * x6 * x7 * x8) + (-1) * (x2 * x3 * x6 * x7 * x8) + (-1) * (x2 * x9))) by (pose proof (N2_4) as C0; pose proof (scaled ((x6 * x7 * x8)) H2) as C1; clear -C0 C1; lra); assert (B4 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H5) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < ((x0 * x2 * x3 * x6 * x7) + (x0 * x2 * x3 * x9) + (-1) * (x0 * x3 * x6 * x7) + (-1) * (x2 * x3 * x6 * x7) + (-1) * (x2 * x3 * x9) + x3)) by (pose proof (both B4 (N3_3)) as C0; pose proof (scaled ((-1) * (x0 * x2 * x3 * x6 * x7) + (x0 * x3 * x6 * x7) + (x2 * x3 * x6 * x7)) H9) as C1; clear -C0 C1; lra); assert (D6_4 : 0 < (1 + (x0 * x2 * x6 * x7) + (x0 * x2 * x9) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x6 * x7) + (-1) * (x2 * x9))) by (apply Rnot_le_lt; intro G; pose proof (N4_3) as C0; pose proof (first (above H5) (at_least G)) as C1; clear -C0 C1; lra); assert (B7 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N7_4 : 0 < (x0 + (x0 * x2) + (-1) * (x0 * x2 * x6 * x7) + (x0 * x0 * x2 * x6 * x7) + (-1) * (x0 * x0 * x6 * x7) + (-1) * x2)) by (pose proof (both B7 (D6_4)) as C0; pose proof (scaled ((-1) * (x0 * x2) + x2) H10) as C1; clear -C0 C1; lra); pose proof (both (B7) (N7_4)) as C0; pose proof (neither (first (B7) (at_least H1)) (at_least H12_0)) as C1; pose proof (neither (first (B7) (at_least H1)) (at_least H4)) as C2; pose proof (second (neither (at_least H1) (at_least H6)) (N7_4)) as C3; pose proof (neither (neither (neither (at_least H1) (at_least H1)) (at_least H6)) (at_least H4)) as C4; pose proof (scaled (x0 * x0) N1_5) as C5; pose proof (scaled (x0 * x2) N1_5) as C6; pose proof (scaled (x0 * x0 * x2) N1_5) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra | assert (N0_5 : 0 < ((x0 * x5 * x9) + (-1) * (x5 * x9) + x10)) by (pose proof (above H13) as C0; pose proof (scaled ((-1) * (x0 * x9) + x9) H12_1) as C1; clear -C0 C1; lra); assert (N1_5 : 0 = (1 + (x0 * x5 * x6 * x7) + (-1) * (x0 * x6 * x7) + (-1) * (x5 * x6 * x7))) by (pose proof (scaled (1) H8) as C0; pose proof (scaled (x7) H3) as C1; clear -C0 C1; lra); assert (N2_4 : 0 < (1 + (x0 * x5 * x9) + (-1) * (x1 * x6 * x7 * x8) + (-1) * (x5 * x9))) by (pose proof (N0_5) as C0; pose proof (scaled ((-1)) H11_1) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < (1 + (x0 * x2 * x3 * x6 * x7 * x8) + (-1) * (x0 * x3 * x6 * x7 * x8) + (x0 * x5 * x9) + (-1) * (x2 * x3 * x6 * x7 * x8) + (-1) * (x5 * x9))) by (pose proof (N2_4) as C0; pose proof (scaled ((x6 * x7 * x8)) H2) as C1; clear -C0 C1; lra); assert (B4 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H5) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < ((x0 * x2 * x3 * x6 * x7) + (x0 * x3 * x5 * x9) + (-1) * (x0 * x3 * x6 * x7) + (-1) * (x2 * x3 * x6 * x7) + x3 + (-1) * (x3 * x5 * x9))) by (pose proof (both B4 (N3_3)) as C0; pose proof (scaled ((-1) * (x0 * x2 * x3 * x6 * x7) + (x0 * x3 * x6 * x7) + (x2 * x3 * x6 * x7)) H9) as C1; clear -C0 C1; lra); assert (D6_4 : 0 < (1 + (x0 * x2 * x6 * x7) + (x0 * x5 * x9) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x6 * x7) + (-1) * (x5 * x9))) by (apply Rnot_le_lt; intro G; pose proof (N4_3) as C0; pose proof (first (above H5) (at_least G)) as C1; clear -C0 C1; lra); assert (B7 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N7_4 : 0 < (x0 + (-1) * (x0 * x2 * x6 * x7) + (x0 * x5) + (x0 * x0 * x2 * x6 * x7) + (-1) * (x0 * x0 * x6 * x7) + (-1) * x5)) by (pose proof (both B7 (D6_4)) as C0; pose proof (scaled ((-1) * (x0 * x5) + x5) H10) as C1; clear -C0 C1; lra); pose proof (both (B7) (N7_4)) as C0; pose proof (neither (first (B7) (at_least H1)) (at_least H4)) as C1; pose proof (neither (second (at_least H1) (N7_4)) (at_least H6)) as C2; pose proof (neither (neither (neither (at_least H1) (at_least H1)) (at_least H6)) (at_least H6)) as C3; pose proof (scaled (x0 * x0) N1_5) as C4; pose proof (scaled (x0 * x2) N1_5) as C5; pose proof (scaled (x0 * x0 * x2) N1_5) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]]]]]. Qed.

Lemma q_97957be98afb :
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
  x4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_979ab415a967 :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  0 < (1 + ((x3 * (1 + ((-1) * x2))) * x4)) ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (1 + ((x3 * (1 + ((-1) * x2))) * x4)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H3) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_97aa73540662 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 f2 : bool,
  (f0 = true \/ (x0 * x1) < x2) ->
  ((f1 = true /\ (f2 = true \/ f0 = true)) \/ (f1 = false /\ f2 = false /\ f0 = false)) ->
  (f1 = true \/ x3 = (x4 + x2)) ->
  (f2 = true \/ x1 < x4) ->
  f1 = false ->
  x3 <= (x1 * (1 + x0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 f2 H0 H1 H2 H3 H4 H5; destruct H1 as [[H1_0 H1_1]|[H1_0 [H1_1 H1_2]]]; [congruence | destruct H0 as [H0|H0]; [congruence | destruct H2 as [H2|H2]; [congruence | destruct H3 as [H3|H3]; [congruence | pose proof (at_least H5) as C0; pose proof (above H0) as C1; pose proof (above H3) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]]]]. Qed.

Lemma q_97eb1cb94c22 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H1) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_97fe96b41c0d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < (1 * x2) ->
  x3 <= 0 ->
  x4 = (((1 + ((-1) * x5)) * x6) + (x3 * x5)) ->
  0 <= x1 ->
  (x7 <= 0 \/ ((-1) <= x6 /\ x6 <= 1)) ->
  0 < x8 ->
  x7 = (x8 * x1) ->
  x5 = (x0 * x9) ->
  0 < x10 ->
  0 < x2 ->
  (x2 * x10) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x1)) = 0 \/ (x9 * (x0 + ((1 + ((-1) * x0)) * x1))) = 1) ->
  ((1 + (x0 * (1 * x10))) = 0 \/ (x11 * (1 + (x0 * (1 * x10)))) = 1) ->
  (1 + (x0 * (1 * x10))) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (both (above H0) (above H10)) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_981453903bc0 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  x0 < 2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  ((1 + ((-1) * x1)) = 0 \/ (x5 * (1 + ((-1) * x1))) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_98261571b9d9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  (x0 * ((x2 * x2) + (((x3 + ((-1) * x2)) * (x3 + ((-1) * x2))) * ((-1) + x4)) + ((x2 * x4) * (x3 + ((-1) * x2))))) <= (x1 * (x2 * x2)) ->
  x3 < x2 ->
  2 <= x4 ->
  0 < x5 ->
  (x2 <= 0 \/ x0 = (1 * x5)) ->
  (x2 < 0 \/ 0 <= x0) ->
  0 < x6 ->
  (x3 <= 0 \/ x1 = (1 * x6)) ->
  (x3 < 0 \/ 0 <= x1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; assert (N0_1 : 0 <= ((x0 * x3 * x3) + (-1) * (x0 * x3 * x3 * x4))) by (pose proof (at_least H1) as C0; pose proof (scaled (2 * (x0 * x3) + (-1) * (x0 * x3 * x4) + (-1) * (x1 * x2)) H11) as C1; clear -C0 C1; lra); assert (N0_2 : 0 < ((-1) * x3)) by (pose proof (above H2) as C0; pose proof (scaled ((-1)) H11) as C1; clear -C0 C1; lra); pose proof (N0_1) as C0; pose proof (both (both (above H0) (N0_2)) (N0_2)) as C1; pose proof (neither (first (above H0) (at_least H3)) (square (x3))) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_98353662817e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 = (((1 + ((-1) * x2)) * x3) + (x4 * x2)) ->
  0 <= x5 ->
  (x6 <= 0 \/ ((-1) <= x3 /\ x3 <= 1)) ->
  (x7 <= 0 \/ ((-1) <= x4 /\ x4 <= 1)) ->
  0 < x7 ->
  x6 = (x7 * x5) ->
  x2 = (x0 * x8) ->
  ((x0 + ((1 + ((-1) * x0)) * x5)) = 0 \/ (x8 * (x0 + ((1 + ((-1) * x0)) * x5))) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  ((0 <= (((-1) * x4) + x1) /\ x10 = (((-1) * x4) + x1)) \/ ((((-1) * x4) + x1) < 0 /\ x10 = (- (((-1) * x4) + x1)))) ->
  ((x9 * (2 + ((-2) * x0))) * x5) < x10 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H5 as [H5|[H5_0 H5_1]]; [pose proof (above H6) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra | destruct H9 as [H9|H9]; [pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H3)) as C1; pose proof (scaled 1 H9) as C2; clear -C0 C1 C2; lra | destruct H10 as [H10|H10]; [pose proof (above H0) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | destruct H4 as [H4|[H4_0 H4_1]]; [destruct H11 as [[H11_0 H11_1]|[H11_0 H11_1]]; [assert (N0_6 : 0 <= ((-1) * (x5 * x7))) by (pose proof (at_least H4) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); assert (D1_6 : 0 <= ((-1) * x5)) by (apply Rnot_lt_le; intro G; pose proof (N0_6) as C0; pose proof (both (above H6) (above G)) as C1; clear -C0 C1; lra); assert (E2_0 : 0 = (x5)) by (pose proof (at_least H3) as C0; pose proof (D1_6) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * (x0 * x3 * x8) + (x0 * x4 * x8) + (-1) * x1 + x3)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x3 + (-1) * x4) H8) as C1; clear -C0 C1; lra); assert (N4_2 : 0 < (2 * (x0 * x5 * x9) + x1 + (-1) * x4 + (-2) * (x5 * x9))) by (pose proof (above H12) as C0; pose proof (scaled ((-1)) H11_1) as C1; clear -C0 C1; lra); assert (N5_1 : 0 < ((-1) * (x0 * x3 * x8) + (x0 * x4 * x8) + 2 * (x0 * x5 * x9) + x3 + (-1) * x4 + (-2) * (x5 * x9))) by (pose proof (N4_2) as C0; pose proof (scaled ((-1)) N3_0) as C1; clear -C0 C1; lra); assert (N6_1 : 0 < ((-1) * (x0 * x3 * x8) + (x0 * x4 * x8) + x3 + (-1) * x4)) by (pose proof (N5_1) as C0; pose proof (scaled (2 * (x0 * x9) + (-2) * x9) E2_0) as C1; clear -C0 C1; lra); assert (N6_2 : 0 = (1 + (-1) * (x0 * x8))) by (pose proof (scaled (1) H9) as C0; pose proof (scaled ((x0 * x8) + (-1) * x8) E2_0) as C1; clear -C0 C1; lra); pose proof (N6_1) as C0; pose proof (scaled x3 N6_2) as C1; pose proof (scaled x4 N6_2) as C2; clear -C0 C1 C2; lra | assert (N0_5 : 0 <= ((-1) * (x5 * x7))) by (pose proof (at_least H4) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); assert (D1_5 : 0 <= ((-1) * x5)) by (apply Rnot_lt_le; intro G; pose proof (N0_5) as C0; pose proof (both (above H6) (above G)) as C1; clear -C0 C1; lra); assert (E2_0 : 0 = (x5)) by (pose proof (at_least H3) as C0; pose proof (D1_5) as C1; clear -C0 C1; lra); assert (N3_3 : 0 = (1 + (-1) * (x0 * x8))) by (pose proof (scaled (1) H9) as C0; pose proof (scaled ((x0 * x8) + (-1) * x8) E2_0) as C1; clear -C0 C1; lra); assert (N4_3 : 0 < ((x2 * x3) + (-1) * (x2 * x4) + (-1) * x3 + x4)) by (pose proof (above H11_0) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N5_2 : 0 < ((x0 * x3 * x8) + (-1) * (x0 * x4 * x8) + (-1) * x3 + x4)) by (pose proof (N4_3) as C0; pose proof (scaled ((-1) * x3 + x4) H8) as C1; clear -C0 C1; lra); pose proof (N5_2) as C0; pose proof (scaled x3 N3_3) as C1; pose proof (scaled x4 N3_3) as C2; clear -C0 C1 C2; lra] | destruct H11 as [[H11_0 H11_1]|[H11_0 H11_1]]; [assert (N0_2 : 0 = ((-1) * (x0 * x3 * x8) + (x0 * x4 * x8) + (-1) * x1 + x3)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x3 + (-1) * x4) H8) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < (2 * (x0 * x5 * x9) + x1 + (-1) * x4 + (-2) * (x5 * x9))) by (pose proof (above H12) as C0; pose proof (scaled ((-1)) H11_1) as C1; clear -C0 C1; lra); assert (N2_3 : 0 < ((-1) * (x0 * x3 * x8) + (x0 * x4 * x8) + 2 * (x0 * x5 * x9) + x3 + (-1) * x4 + (-2) * (x5 * x9))) by (pose proof (N1_4) as C0; pose proof (scaled ((-1)) N0_2) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((x0 * x3) + (-1) * (x0 * x4) + 2 * (x0 * x5) + (-1) * (x0 * x0 * x3 * x8) + (x0 * x0 * x4 * x8) + (-2) * x5)) by (pose proof (both B3 (N2_3)) as C0; pose proof (scaled ((-2) * (x0 * x5) + 2 * x5) H10) as C1; clear -C0 C1; lra); assert (B5 : 0 < (x0 + (-1) * (x0 * x5) + x5)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H3)) as C2; clear -C0 C1 C2; lra); assert (N5_4 : 0 < ((x0 * x3 * x5) + (-1) * (x0 * x4 * x5) + (-2) * (x0 * x5) + 4 * (x0 * x5 * x5) + (-1) * (x0 * x0 * x3 * x5) + (x0 * x0 * x4 * x5) + 2 * (x0 * x0 * x5) + (-2) * (x0 * x0 * x5 * x5) + (-2) * (x5 * x5))) by (pose proof (both B5 (N3_3)) as C0; pose proof (scaled ((x0 * x0 * x3) + (-1) * (x0 * x0 * x4)) H9) as C1; clear -C0 C1; lra); pose proof (N5_4) as C0; pose proof (neither (neither (first (B3) (at_least H1)) (at_least H3)) (at_least H5_0)) as C1; pose proof (neither (neither (first (B3) (at_least H1)) (at_least H3)) (at_least H4_1)) as C2; pose proof (neither (neither (neither (at_least H1) (at_least H1)) (at_least H3)) (at_least H3)) as C3; clear -C0 C1 C2 C3; lra | assert (N0_2 : 0 = ((-1) * (x0 * x3 * x8) + (x0 * x4 * x8) + (-1) * x1 + x3)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x3 + (-1) * x4) H8) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < (2 * (x0 * x5 * x9) + (-1) * x1 + x4 + (-2) * (x5 * x9))) by (pose proof (above H12) as C0; pose proof (scaled ((-1)) H11_1) as C1; clear -C0 C1; lra); assert (N2_3 : 0 < ((x0 * x3 * x8) + (-1) * (x0 * x4 * x8) + 2 * (x0 * x5 * x9) + (-1) * x3 + x4 + (-2) * (x5 * x9))) by (pose proof (N1_4) as C0; pose proof (scaled (1) N0_2) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((-1) * (x0 * x3) + (x0 * x4) + 2 * (x0 * x5) + (x0 * x0 * x3 * x8) + (-1) * (x0 * x0 * x4 * x8) + (-2) * x5)) by (pose proof (both B3 (N2_3)) as C0; pose proof (scaled ((-2) * (x0 * x5) + 2 * x5) H10) as C1; clear -C0 C1; lra); assert (B5 : 0 < (x0 + (-1) * (x0 * x5) + x5)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H3)) as C2; clear -C0 C1 C2; lra); assert (N5_4 : 0 < ((-1) * (x0 * x3 * x5) + (x0 * x4 * x5) + (-2) * (x0 * x5) + 4 * (x0 * x5 * x5) + (x0 * x0 * x3 * x5) + (-1) * (x0 * x0 * x4 * x5) + 2 * (x0 * x0 * x5) + (-2) * (x0 * x0 * x5 * x5) + (-2) * (x5 * x5))) by (pose proof (both B5 (N3_3)) as C0; pose proof (scaled ((-1) * (x0 * x0 * x3) + (x0 * x0 * x4)) H9) as C1; clear -C0 C1; lra); pose proof (N5_4) as C0; pose proof (neither (neither (first (B3) (at_least H1)) (at_least H3)) (at_least H5_1)) as C1; pose proof (neither (neither (first (B3) (at_least H1)) (at_least H3)) (at_least H4_0)) as C2; pose proof (neither (neither (neither (at_least H1) (at_least H1)) (at_least H3)) (at_least H3)) as C3; clear -C0 C1 C2 C3; lra]]]]]. Qed.

Lemma q_987438fc270f :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9878927830df :
  forall x0 x1 x2 x3 x4 : R,
  x0 < 1 ->
  0 < x0 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_98873d516c9f :
  forall x0 x1 x2 x3 x4 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 <= x1 /\ x4 = 0) \/ (x1 < 1 /\ x4 = (((1 / 2) + ((-1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  x4 <> x4 ->
  False.
Proof. intros; settle. Qed.

Lemma q_98b80471cbd4 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 <= x4 ->
  0 <= x5 ->
  0 < x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H7) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_98b9007e0a77 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 : bool,
  0 < x0 ->
  x0 < 1 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  0 < x5 ->
  (-1) <= x6 ->
  x6 < 0 ->
  0 = x7 ->
  f0 = false ->
  x8 <= (x1 * (x2 * x2)) ->
  0 <= x7 ->
  (x1 < 0 \/ (0 <= x9 /\ (x9 * x9) = x1)) ->
  (x0 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x11 /\ (x11 * x11) = (1 + ((-1) * x0)))) ->
  x1 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_98d21a4604d9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 = x0 ->
  0 < x1 ->
  0 = x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  (x8 <= 0 \/ x9 = (1 * x7)) ->
  (x8 < 0 \/ 0 <= x9) ->
  0 <= x1 ->
  0 <= x10 ->
  0 <= x11 ->
  0 <= x12 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H1) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_98d44fbf4f96 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (((x4 * (x5 + x6)) <= 1 /\ x7 = 1) \/ (1 < (x4 * (x5 + x6)) /\ x7 = (x4 * (x5 + x6)))) ->
  x7 <= x8 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  (x2 = 0 \/ (x10 * x2) = 1) ->
  x8 < 1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9916e3b285f6 :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 : bool,
  f0 = false ->
  x0 <= (x1 * x2) ->
  ((f1 = true /\ f0 = true) \/ (f1 = false /\ f0 = false)) ->
  (f1 = true \/ x3 = x0) ->
  1 = x2 ->
  (f1 = true \/ x1 < x3) ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 H0 H1 H2 H3 H4 H5; destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [congruence | destruct H3 as [H3|H3]; [congruence | destruct H5 as [H5|H5]; [congruence | pose proof (at_least H1) as C0; pose proof (above H5) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x1 H4) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_993a9f0d57d3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  x4 = (x1 * x5) ->
  x3 = ((x6 * x1) + ((1 + ((-1) * x6)) * x4)) ->
  0 < x6 ->
  x7 = (((-1) * x8) + (x2 * x9)) ->
  (x6 = 0 \/ (x10 * x6) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_994c2c9f9073 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_99645e474358 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x6 <> x6 \/ x7 <> x7) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; destruct H6 as [H6|H6]; [apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; clear -C0; lra | pose proof (above H6) as C0; clear -C0; lra] | apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; clear -C0; lra | pose proof (above H6) as C0; clear -C0; lra]]. Qed.

Lemma q_999795596b99 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  (((-1) * x2) + x3) <= x1 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_99ca4fd31fba :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_99d1b00b7f7a :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_99fea90649a0 :
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
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H6) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_9a016bfe86d4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 : R,
  x0 = (x1 + x2) ->
  0 < x3 ->
  (x6 * ((x4 * x1) + (x7 * ((((-1) * x4) * x1) + x8)))) <= (x4 * x5) ->
  x9 = ((x10 * x2) + x5) ->
  x11 = (((x12 * x13) * x2) + x8) ->
  ((x6 * (x4 + (x7 * (((-1) * x4) + (x12 * x13))))) * x2) <= ((x4 * x10) * x2) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  0 < x14 ->
  ((x12 * x15) <= 0 \/ x16 = (1 * x14)) ->
  ((x12 * x15) < 0 \/ 0 <= x16) ->
  0 < x17 ->
  (x4 <= 0 \/ x6 = (1 * x17)) ->
  (x4 < 0 \/ 0 <= x6) ->
  0 < x18 ->
  ((x12 * x19) <= 0 \/ x20 = (1 * x18)) ->
  ((x12 * x19) < 0 \/ 0 <= x20) ->
  0 < x21 ->
  ((x12 * x13) <= 0 \/ x10 = (1 * x21)) ->
  ((x12 * x13) < 0 \/ 0 <= x10) ->
  (x4 * x9) < (x6 * ((x4 * x0) + (x7 * ((((-1) * x4) * x0) + x11)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; assert (N0_4 : 0 < ((x1 * x4 * x6) + (-1) * (x1 * x4 * x6 * x7) + (x2 * x4 * x6) + (-1) * (x2 * x4 * x6 * x7) + (-1) * (x4 * x9) + (x6 * x7 * x11))) by (pose proof (above H19) as C0; pose proof (scaled ((-1) * (x4 * x6) + (x4 * x6 * x7)) H0) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= ((-1) * (x1 * x4 * x6) + (x1 * x4 * x6 * x7) + (-1) * (x2 * x4 * x10) + (x4 * x9) + (-1) * (x6 * x7 * x8))) by (pose proof (at_least H2) as C0; pose proof (scaled (x4) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((-1) * (x1 * x4 * x6) + (x1 * x4 * x6 * x7) + (-1) * (x2 * x4 * x10) + (x2 * x6 * x7 * x12 * x13) + (x4 * x9) + (-1) * (x6 * x7 * x11))) by (pose proof (N1_0) as C0; pose proof (scaled ((-1) * (x6 * x7)) H4) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; pose proof (at_least H5) as C1; pose proof (N0_4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_9a07d0e7e39f :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  x1 = (x2 + x0) ->
  0 <= x2 ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (at_least H0) as C0; pose proof (at_least H2) as C1; pose proof (above H3) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_9a0cf117b654 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 < 1 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  (((-1) * x2) + x3) <> (((-1) * x2) + x3) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra]. Qed.

Lemma q_9a1ceea1a592 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  ((x1 * x1) = 0 \/ (x3 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  ((x0 * x0) = 0 \/ (x5 * (x0 * x0)) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H4 as [H4|H4]; [pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H6)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_9a1f14ac3eb2 :
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
  x13 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H6) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_9a49d75d96ae :
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
  (1 + ((-1) * x3)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9addc0dd9b61 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9af499b35bb3 :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H8) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_9b241aacd80d :
  forall x0 x1 x2 : R,
  0 = x0 ->
  x1 = (x2 + x0) ->
  (x2 <= 0 \/ x2 < 0) ->
  0 <= x2 ->
  0 <> x1 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (at_least H2) as C0; pose proof (above H4) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H3) as C0; pose proof (above H4) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra] | pose proof (at_least H3) as C0; pose proof (above H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_9b2bc53b2ee3 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9b46738e331a :
  forall x0 x1 : R,
  0 <= x0 ->
  x0 < x1 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (at_least H0) as C0; pose proof (above H1) as C1; pose proof (at_least H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_9b7e68a36e93 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H2) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_9b8150897193 :
  forall x0 : R,
  (-1) = x0 ->
  x0 < (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_9b9a6abe1a47 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x5 < 0 \/ (0 <= x6 /\ (x6 * x6) = x5)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_9c45b9a6a6f2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  x0 = x1 ->
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
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H9) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_9c673ab75a38 :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  0 < ((1 / 2) + ((-1 / 2) * x1)) ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9c845750804d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  x0 <= 1 ->
  1 = x1 ->
  1 = (1 * x2) ->
  x3 <= 0 ->
  x4 = (((1 + ((-1) * x5)) * x6) + (x3 * x5)) ->
  (x7 <= 0 \/ ((-1) <= x6 /\ x6 <= 1)) ->
  0 < x8 ->
  x7 = (x8 * x1) ->
  x5 = (x0 * x9) ->
  0 < x10 ->
  0 < x2 ->
  (x2 * x10) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x1)) = 0 \/ (x9 * (x0 + ((1 + ((-1) * x0)) * x1))) = 1) ->
  ((1 + (x0 * (1 * x10))) = 0 \/ (x11 * (1 + (x0 * (1 * x10)))) = 1) ->
  x11 < x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; destruct H6 as [H6|[H6_0 H6_1]]; [pose proof (above H7) as C0; pose proof (at_least H6) as C1; pose proof (scaled 1 H8) as C2; pose proof (scaled x8 H2) as C3; clear -C0 C1 C2 C3; lra | destruct H13 as [H13|H13]; [pose proof (scaled 1 H2) as C0; pose proof (scaled 1 H13) as C1; pose proof (scaled x0 H2) as C2; clear -C0 C1 C2; lra | destruct H14 as [H14|H14]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled x0 H12) as C2; pose proof (scaled x2 H14) as C3; clear -C0 C1 C2 C3; lra | assert (N0_6 : 0 = (1 + (-1) * x10)) by (pose proof (scaled (1) H12) as C0; pose proof (scaled ((-1) * x10) H3) as C1; clear -C0 C1; lra); assert (N1_9 : 0 = (1 + (-1) * (x0 * x11) + (-1) * x11)) by (pose proof (scaled (1) H14) as C0; pose proof (scaled ((x0 * x11)) N0_6) as C1; clear -C0 C1; lra); assert (N2_7 : 0 = (1 + (-1) * x9)) by (pose proof (scaled (1) H13) as C0; pose proof (scaled ((x0 * x9) + (-1) * x9) H2) as C1; clear -C0 C1; lra); assert (N3_4 : 0 = (x0 + (-1) * x5)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled ((-1) * x0) N2_7) as C1; clear -C0 C1; lra); assert (N4_4 : 0 < ((x3 * x5) + (-1) * (x5 * x6) + x6 + (-1) * x11)) by (pose proof (above H15) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N5_3 : 0 < ((x0 * x3) + (-1) * (x0 * x6) + x6 + (-1) * x11)) by (pose proof (N4_4) as C0; pose proof (scaled ((-1) * x3 + x6) N3_4) as C1; clear -C0 C1; lra); assert (B6 : 0 < (1 + x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N6_3 : 0 < ((-1) + (x0 * x3) + (x0 * x0 * x3) + (-1) * (x0 * x0 * x6) + x6)) by (pose proof (both B6 (N5_3)) as C0; pose proof (scaled (1) N1_9) as C1; clear -C0 C1; lra); pose proof (N6_3) as C0; pose proof (both (above H0) (above H0)) as C1; pose proof (first (both (B6) (above H0)) (at_least H4)) as C2; pose proof (neither (first (B6) (at_least H1)) (at_least H6_1)) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_9cc39d455b73 :
  forall x0 x1 : R,
  (x0 * x1) <> (x0 * x1) ->
  False.
Proof. intros x0 x1 H0; apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]. Qed.

Lemma q_9cfe2388e1ce :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9d03bc253940 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  (x2 <= 0 \/ x0 = (1 * x4)) ->
  (x2 < 0 \/ 0 <= x0) ->
  0 < x5 ->
  (x3 <= 0 \/ x1 = (1 * x5)) ->
  (x3 < 0 \/ 0 <= x1) ->
  (x0 * x2) <> (x1 * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; pose proof (scaled x0 H1) as C1; pose proof (scaled x3 H0) as C2; clear -C0 C1 C2; lra | pose proof (above H8) as C0; pose proof (scaled x0 H1) as C1; pose proof (scaled x3 H0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_9d36d5ac87c4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 : bool,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (f0 = true \/ (x2 * x5) <= x6) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9d67d0999f84 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 < x2) ->
  f1 = false ->
  x3 <= (x1 * x4) ->
  x4 = x0 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_9dbb874b08ff :
  forall x0 x1 : R,
  0 < x0 ->
  0 < x1 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_9dd89edefe41 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9dea0b44ff22 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9e613db6a418 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= ((x0 * x1) + x2) ->
  1 <= x0 ->
  0 < x3 ->
  x3 < 1 ->
  ((x0 * x1) + (((x4 * x5) * x6) * x7)) <= ((x0 * x1) + ((x4 * x5) * x6)) ->
  (x0 < 0 \/ (0 <= x5 /\ (x5 * x5) = x0)) ->
  (x3 <= 0 \/ (0 <= x6 /\ ((x6 * x6) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x7 /\ (x7 * x7) = (1 + ((-1) * x3)))) ->
  ((((((-1) * x4) * x5) * x6) * x7) + x2) < ((((-1) * x0) * x1) + ((((-1) * x4) * x5) * x6)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (at_least H0) as C0; pose proof (at_least H4) as C1; pose proof (above H8) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_9e6dc2839790 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = (x1 + x2) ->
  0 <= x1 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_9e8177670d52 :
  forall x0 : R,
  (-1) = x0 ->
  0 <= x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9e87d43b3e42 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (((x0 + ((-1) * x1)) <= 0 /\ x2 = 0) \/ (0 < (x0 + ((-1) * x1)) /\ x2 = (x0 + ((-1) * x1)))) ->
  (x2 * x2) <= ((((-1) * x3) + ((-1) * x4) + x1) * (((-1) * x3) + ((-1) * x4) + x1)) ->
  0 <= x5 ->
  0 <= x6 ->
  ((x6 * ((((-1) * x3) + ((-1) * x4) + x1) * (((-1) * x3) + ((-1) * x4) + x1))) * x5) < ((x6 * (x2 * x2)) * x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4; pose proof (above H4) as C0; pose proof (neither (neither (at_least H1) (at_least H2)) (at_least H3)) as C1; clear -C0 C1; lra. Qed.

Lemma q_9ea1c1298e0c :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H4)) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_9eabf2107400 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 <= (((-1) * x0) + x1) ->
  x2 <= (x3 * x4) ->
  x5 = x4 ->
  0 < x4 ->
  0 <= x6 ->
  (((x9 + x10 + ((-1) * x11)) <= 0 /\ x12 = 0) \/ (0 < (x9 + x10 + ((-1) * x11)) /\ x12 = (x9 + x10 + ((-1) * x11)))) ->
  x7 <= (x6 * (((x8 + (x12 * x12)) * x5) + (((-2) * (((((-1) * x13) * x0) * x5) + x1)) * x12) + x2)) ->
  (x4 = 0 \/ (x13 * x4) = 1) ->
  ((x6 * (x8 + x3 + (x12 * x12))) * x4) < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [[H5_0 H5_1]|[H5_0 H5_1]]; [assert (N0_0 : 0 <= ((-1) * x2 + (x3 * x5))) by (pose proof (at_least H1) as C0; pose proof (scaled (x3) H2) as C1; clear -C0 C1; lra); assert (N0_3 : 0 < ((-1) * (x3 * x5 * x6) + (-1) * (x5 * x6 * x8) + (-1) * (x5 * x6 * x12 * x12) + x7)) by (pose proof (above H8) as C0; pose proof (scaled ((-1) * (x3 * x6) + (-1) * (x6 * x8) + (-1) * (x6 * x12 * x12)) H2) as C1; clear -C0 C1; lra); assert (N2_2 : 0 <= ((x2 * x6) + (x5 * x6 * x8) + (-1) * x7)) by (pose proof (at_least H6) as C0; pose proof (scaled ((-2) * (x0 * x5 * x6 * x13) + 2 * (x1 * x6) + (-1) * (x5 * x6 * x12)) H5_1) as C1; clear -C0 C1; lra); assert (N2_3 : 0 < ((-1) * (x3 * x5 * x6) + (-1) * (x5 * x6 * x8) + x7)) by (pose proof (N0_3) as C0; pose proof (scaled ((x5 * x6 * x12)) H5_1) as C1; clear -C0 C1; lra); pose proof (N2_2) as C0; pose proof (N2_3) as C1; pose proof (neither (N0_0) (at_least H4)) as C2; clear -C0 C1 C2; lra | destruct H7 as [H7|H7]; [pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | assert (N0_6 : 0 < (x12)) by (pose proof (above H5_0) as C0; pose proof (scaled (1) H5_1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 <= (2 * (x0 * x4 * x6 * x12 * x13) + (-2) * (x1 * x6 * x12) + (x2 * x6) + (x4 * x6 * x8) + (x4 * x6 * x12 * x12) + (-1) * x7)) by (pose proof (at_least H6) as C0; pose proof (scaled ((-2) * (x0 * x6 * x12 * x13) + (-1) * (x6 * x8) + (-1) * (x6 * x12 * x12)) H2) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; pose proof (above H8) as C1; pose proof (neither (at_least H1) (at_least H4)) as C2; pose proof (second (neither (at_least H0) (at_least H4)) (N0_6)) as C3; pose proof (scaled (x0 * x6 * x12) H7) as C4; clear -C0 C1 C2 C3 C4; lra]]. Qed.

Lemma q_9ed7a0e3e55e :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_9f0c3b237f9e :
  forall x0 x1 x2 x3 : R,
  (-1) < x0 ->
  x0 < 1 ->
  0 < (x1 * ((1 / 2) + ((-1 / 2) * x2))) ->
  0 < (x3 * ((1 / 2) + ((1 / 2) * x2))) ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x3 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x1 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  (x1 * ((1 / 2) + ((-1 / 2) * x2))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9f1b46cc4e9d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
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
  (1 + (x6 * ((x5 * x12) + (((x13 * x7) * x8) * x9) + x14 + x15))) <> (1 + (x6 * ((x5 * x12) + (((x13 * x7) * x8) * x9) + x14 + x15))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_9f1b69ce8964 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 : bool,
  x0 = (x1 * x2) ->
  x3 = (x4 * x5) ->
  0 < x2 ->
  0 < x4 ->
  0 < x6 ->
  0 < x1 ->
  (f0 = true \/ (1 + ((((-1) * x6) * x7) * x5) + x8) <= x9) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (above H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_9f2401e15dd8 :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  x0 <> (((-1) * x2) + x1) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_9f4f47719424 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x4 ->
  0 <= x10 ->
  0 <= x11 ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H4) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_9f943030fa92 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9f9886d53ac0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
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
  x5 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9fc4f3ef943a :
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
  x5 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_9fd09d8bd26f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  (0 = x3 \/ 1 <= x3) ->
  0 < x4 ->
  x5 < 1 ->
  (f2 = true \/ ((x4 * x6) * ((-1) + ((1 * x7) * (1 + x3)))) <= x2) ->
  (f1 = true \/ (x4 * (1 * x7)) <= x1) ->
  ((1 + ((-1) * x5)) = 0 \/ (x6 * (1 + ((-1) * x5))) = 1) ->
  0 < x8 ->
  0 < x7 ->
  (x7 * x8) = 1 ->
  0 < x9 ->
  0 < x10 ->
  (x10 * x9) = 1 ->
  (2 + x3) <= 0 ->
  False.
Proof. intros; settle. Qed.
