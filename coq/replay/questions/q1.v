(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_1013ecea8cfa :
  forall x0 x1 : R,
  0 < (x0 + x1) ->
  (x0 + x1) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1; pose proof (above H0) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_10159796ba37 :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H7) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_1021905807eb :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  0 < x0 ->
  f0 = false ->
  x1 <= x2 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (above H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_10299d8906c5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (((-1) * x1) + x2) <= x0 ->
  x3 = (x4 + x2) ->
  1 <= x5 ->
  0 < x6 ->
  x6 < 1 ->
  0 <= x4 ->
  (x5 < 0 \/ (0 <= x7 /\ (x7 * x7) = x5)) ->
  (x6 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x6) = 1)) ->
  ((1 + ((-1) * x6)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x6)))) ->
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (at_least H2) as C0; pose proof (above H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_102e59cf3655 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_107a08a80cda :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  x5 = (x4 * x6) ->
  ((x4 + ((1 + ((-1) * x4)) * x3)) = 0 \/ (x6 * (x4 + ((1 + ((-1) * x4)) * x3))) = 1) ->
  (x0 * x5) < (x4 * x2) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x2 H4) as C3; pose proof (scaled x4 H1) as C4; clear -C0 C1 C2 C3 C4; lra | assert (N0_2 : 0 < ((-1) * (x0 * x4 * x6) + (x2 * x4))) by (pose proof (above H5) as C0; pose proof (scaled (x0) H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0 + (x2 * x3) + (-1) * (x2 * x3 * x4) + (x2 * x4))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled ((-1) + x4) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * (x2 * x3 * x4 * x6) + (x2 * x3 * x4 * x4 * x6) + (x2 * x4) + (-1) * (x2 * x4 * x4 * x6))) by (pose proof (N0_2) as C0; pose proof (scaled ((x4 * x6)) N1_0) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; pose proof (scaled (x2 * x4) H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_109da77fff11 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_10a99e34505e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (x2 * x3) <= (x0 * x1) ->
  (0 = x3 \/ (x2 * x3) < (x0 * x1)) ->
  x4 = (x5 + x1) ->
  x6 = (x7 + x3) ->
  (x7 <= 0 \/ (x7 * x2) < (x0 * x5)) ->
  0 <= x7 ->
  0 <= x5 ->
  0 < x0 ->
  ((x0 * x4) < (x2 * x6) \/ (0 <> x6 /\ (x0 * x4) <= (x2 * x6))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H1 as [H1|H1]; [destruct H4 as [H4|H4]; [destruct H8 as [H8|[H8_0 H8_1]]; [assert (E0 : 0 = (x7)) by (pose proof (at_least H5) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra); assert (N1_2 : 0 <= ((-1) * x1 + x4)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_4 : 0 = ((-1) * x3 + x6)) by (pose proof (scaled (1) E0) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= ((x0 * x1) + (-1) * (x2 * x6))) by (pose proof (at_least H0) as C0; pose proof (scaled (x2) N2_4) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (above H8) as C1; pose proof (second (N1_2) (above H7)) as C2; clear -C0 C1 C2; lra | apply Rdichotomy in H8_0; destruct H8_0 as [H8_0|H8_0]; [pose proof (at_least H4) as C0; pose proof (above H8_0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H5) as C0; pose proof (above H8_0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra]] | destruct H8 as [H8|[H8_0 H8_1]]; [pose proof (at_least H0) as C0; pose proof (above H4) as C1; pose proof (above H8) as C2; pose proof (scaled x0 H2) as C3; pose proof (scaled x2 H3) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (at_least H0) as C0; pose proof (above H4) as C1; pose proof (at_least H8_1) as C2; pose proof (scaled x0 H2) as C3; pose proof (scaled x2 H3) as C4; clear -C0 C1 C2 C3 C4; lra]] | destruct H4 as [H4|H4]; [destruct H8 as [H8|[H8_0 H8_1]]; [assert (E0 : 0 = (x7)) by (pose proof (at_least H5) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * x1 + x4)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_4 : 0 = ((-1) * x3 + x6)) by (pose proof (scaled (1) E0) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < ((x0 * x1) + (-1) * (x2 * x6))) by (pose proof (above H1) as C0; pose proof (scaled (x2) N2_4) as C1; clear -C0 C1; lra); pose proof (N3_2) as C0; pose proof (above H8) as C1; pose proof (second (N1_1) (above H7)) as C2; clear -C0 C1 C2; lra | assert (E0 : 0 = (x7)) by (pose proof (at_least H5) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * x1 + x4)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_4 : 0 = ((-1) * x3 + x6)) by (pose proof (scaled (1) E0) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < ((x0 * x1) + (-1) * (x2 * x6))) by (pose proof (above H1) as C0; pose proof (scaled (x2) N2_4) as C1; clear -C0 C1; lra); pose proof (N3_2) as C0; pose proof (at_least H8_1) as C1; pose proof (second (N1_1) (above H7)) as C2; clear -C0 C1 C2; lra] | destruct H8 as [H8|[H8_0 H8_1]]; [pose proof (above H1) as C0; pose proof (above H4) as C1; pose proof (above H8) as C2; pose proof (scaled x0 H2) as C3; pose proof (scaled x2 H3) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H1) as C0; pose proof (above H4) as C1; pose proof (at_least H8_1) as C2; pose proof (scaled x0 H2) as C3; pose proof (scaled x2 H3) as C4; clear -C0 C1 C2 C3 C4; lra]]]. Qed.

Lemma q_10b9ed26065c :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  0 < x1 ->
  (x1 * x0) <= x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (at_least H2) as C1; pose proof (at_least H4) as C2; pose proof (second (at_least H0) (above H1)) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_10e053dcceb5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= (((-1) * x0) + x1) ->
  x2 <= (x3 * x4) ->
  x5 = x4 ->
  0 < x4 ->
  0 <= x6 ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_110120bdc5d2 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_114083fa50a4 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x2 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_11545f11f458 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  (1 / 2) <= x0 ->
  (1 * x2) <= x1 ->
  0 < x3 ->
  0 < x4 ->
  x5 = (x3 * x6) ->
  x4 = ((x7 * x3) + ((1 + ((-1) * x7)) * x5)) ->
  x7 < 1 ->
  (((x7 * x8) * (1 * x9)) * x1) < x6 ->
  ((1 + ((-1) * x7)) = 0 \/ (x8 * (1 + ((-1) * x7))) = 1) ->
  0 < x9 ->
  0 < x2 ->
  (x2 * x9) = 1 ->
  ((x7 + ((1 + ((-1) * x7)) * x6)) = 0 \/ (x10 * (x7 + ((1 + ((-1) * x7)) * x6))) = 1) ->
  (x7 + ((1 + ((-1) * x7)) * x6)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled x3 H13) as C3; pose proof (scaled x7 H4) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_115af13cf363 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = x1 ->
  x2 = (x3 + x0) ->
  x4 = (x3 + x1) ->
  x2 <> x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_11a2709b2ece :
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
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H5) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_11e1da7582f8 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (1 + ((-1) * x1) + ((-1) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1275afbad196 :
  forall x0 x1 x2 x3 : R,
  (0 = x0 \/ 1 <= x0) ->
  (x0 < 0 \/ (0 <= x1 /\ (x1 * x1) = x0)) ->
  (x2 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x2) = 1)) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; destruct H0 as [H0|H0]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (at_least H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_12907dae2287 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x4))) = 1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 * x7) = 1 ->
  (x2 = 0 \/ (x9 * x2) = 1) ->
  (x1 = 0 \/ (x10 * x1) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_129d9098705e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  x3 = (x2 * x4) ->
  (x0 * x5) = (x1 * x2) ->
  ((x1 + ((1 + ((-1) * x1)) * x4)) = 0 \/ (x6 * (x1 + ((1 + ((-1) * x1)) * x4))) = 1) ->
  (x1 + ((1 + ((-1) * x1)) * x4)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x1 H2) as C3; pose proof (scaled x2 H5) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_12be5940309b :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  x0 < (x1 * (x2 * x2)) ->
  f0 = true ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2; congruence. Qed.

Lemma q_12c2e98eb450 :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_12c4b1fad031 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x1 <= x0 ->
  x2 = (x3 * x0) ->
  x4 = (x5 * x1) ->
  0 < x3 ->
  0 < x5 ->
  0 < ((x3 * x4) + (((-1) * x5) * x2)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; assert (N0_4 : 0 < ((-1) * (x0 * x3 * x5) + (x3 * x4))) by (pose proof (above H5) as C0; pose proof (scaled (x5) H1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((-1) * (x0 * x3 * x5) + (x1 * x3 * x5))) by (pose proof (N0_4) as C0; pose proof (scaled ((-1) * x3) H2) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; pose proof (second (second (at_least H0) (above H3)) (above H4)) as C1; clear -C0 C1; lra. Qed.

Lemma q_12d00222eecb :
  forall x0 x1 x2 : R,
  0 < x0 ->
  x1 = (x0 * x2) ->
  0 <= x1 ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (at_least H2) as C0; pose proof (both (above H0) (above H3)) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_12fd00e547b9 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (x1 + x2) <= x0 ->
  x2 <= (-1) ->
  (-1) <= x2 ->
  x1 < (1 + ((-1) * x2)) ->
  (1 + ((((-1) * x4) * ((1 / 2) + ((-1 / 2) * x2))) * ((1 / 2) + ((-1 / 2) * x0))) + x5) <= x3 ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_131738aad073 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 f3 f4 f5 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  ((f3 = true /\ f0 = true) \/ (f3 = false /\ f0 = false)) ->
  (f3 = true \/ x3 = x0) ->
  ((f4 = true /\ f2 = true) \/ (f4 = false /\ f2 = false)) ->
  (f4 = true \/ x4 = x2) ->
  ((f5 = true /\ f1 = true) \/ (f5 = false /\ f1 = false)) ->
  (f5 = true \/ x5 = x1) ->
  ((f3 = true /\ f5 = false /\ f4 = false) \/ (f3 = false /\ (f5 = true \/ f4 = true)) \/ (f3 = false /\ x3 <> (x5 + x4))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 f2 f3 f4 f5 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H0 as [[H0_0 H0_1]|[H0_0 [H0_1 H0_2]]]; [destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [destruct H8 as [[H8_0 [H8_1 H8_2]]|[[H8_0 H8_1]|[H8_0 H8_1]]]; [destruct H4 as [[H4_0 H4_1]|[H4_0 H4_1]]; [congruence | destruct H6 as [[H6_0 H6_1]|[H6_0 H6_1]]; [congruence | destruct H0_1 as [H0_1|H0_1]; [congruence | congruence]]] | congruence | congruence] | congruence] | destruct H1 as [H1|H1]; [congruence | destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [congruence | destruct H3 as [H3|H3]; [congruence | destruct H4 as [[H4_0 H4_1]|[H4_0 H4_1]]; [congruence | destruct H5 as [H5|H5]; [congruence | destruct H6 as [[H6_0 H6_1]|[H6_0 H6_1]]; [congruence | destruct H7 as [H7|H7]; [congruence | destruct H8 as [[H8_0 [H8_1 H8_2]]|[[H8_0 H8_1]|[H8_0 H8_1]]]; [congruence | destruct H8_1 as [H8_1|H8_1]; [congruence | congruence] | apply Rdichotomy in H8_1; destruct H8_1 as [H8_1|H8_1]; [pose proof (above H8_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled 1 H7) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H8_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled 1 H7) as C4; clear -C0 C1 C2 C3 C4; lra]]]]]]]]]]. Qed.

Lemma q_1350ff093fe3 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x1 ->
  0 < x0 ->
  0 < x3 ->
  0 < x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_1359ae707118 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < x2 ->
  x2 < x3 ->
  0 < x4 ->
  x5 = (x4 * x6) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  ((x2 + ((-1) * x1)) = 0 \/ (x8 * (x2 + ((-1) * x1))) = 1) ->
  0 <= x9 ->
  0 <= x10 ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_135a3afb3e96 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x4 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; destruct H6 as [H6|H6]; [pose proof (above H5) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (first (above H5) (at_least H7)) as C1; pose proof (scaled x1 H6) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_13825c674151 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_1386184fdb03 :
  forall x0 x1 x2 x3 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_13aca5d59cda :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H0) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_14076f43f61c :
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
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1444144c1fd3 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 <> x0 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H5) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_148615992b0b :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  0 < x1 ->
  x2 < (1 + ((-1) * x3)) ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x4 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  0 < x5 ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (1 + ((-1) * x2) + ((-1) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_148a442085d7 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 <= 1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_14ca54e05518 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < (((1 / 2) * x1) + ((1 / 2) * x0)) ->
  (((-1) * x2) + x3) <> (((-1) * x2) + x3) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra]. Qed.

Lemma q_14d604f0ff49 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  ((x0 * x0) = 0 \/ (x2 * (x0 * x0)) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_14d84091108f :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H1) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_14db8b63014a :
  forall x0 x1 x2 : R,
  x0 = x1 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_14f32bf3029b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  0 < x9 ->
  x10 = (((1 + x11) * (((-1) * x3) + x1)) + ((1 + x12) * (x3 + x1)) + (((((-1) * x8) * x13) * (((-1) * x7) + x5)) * x0) + (((((-1) * x9) * x13) * (x7 + x5)) * x0)) ->
  (x4 = 0 \/ (x13 * x4) = 1) ->
  2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H10) as C0; clear -C0; lra. Qed.

Lemma q_14f6a9d3d18c :
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
  (x1 + ((-1) * x5)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; pose proof (above H4) as C0; pose proof (scaled 1 H17) as C1; clear -C0 C1; lra. Qed.

Lemma q_1590feea1440 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_15a97c0033d4 :
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
  x14 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H11) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_15e0ca38a5f5 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((-1 / 2) * x0)) <= x1) ->
  1 <= x2 ->
  1 <= x0 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_15fc0dedc60d :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) * ((((-1) * x1) + x0) * (((-1) * x1) + x0))) <> ((1 / 2) * ((((-1) * x1) + x0) * (((-1) * x1) + x0))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_1613104cec3f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x13 = 0 \/ (x14 * x13) = 1) ->
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_161726d61048 :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  0 <> (x2 * x0) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_16211f337375 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x3 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  ((x2 <= (-1) /\ x8 = 0) \/ ((-1) < x2 /\ x8 = (((1 / 2) + ((1 / 2) * x2)) * x7))) ->
  (((((1 / 2) + ((-1 / 2) * x2)) * x6) + x8) = 0 \/ (x9 * ((((1 / 2) + ((-1 / 2) * x2)) * x6) + x8)) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_169a1cd08e58 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 < x5 ->
  0 < x0 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H7) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_169aca337550 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_16b078aac2fe :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  (0 = x2 \/ 1 <= x2) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 < 0 \/ (0 <= x5 /\ (x5 * x5) = x2)) ->
  (x6 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x6) = 1)) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H1) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_16c547636e5c :
  forall x0 x1 : R,
  (0 = x0 \/ 1 <= x0) ->
  ((1 + x0) = 0 \/ (x1 * (1 + x0)) = 1) ->
  x1 <> x1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_172e2c0fb606 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  (-1) <= x1 ->
  x1 < 0 ->
  0 < x2 ->
  x2 <= 1 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x3 ->
  0 < (x4 * ((1 / 2) + ((-1 / 2) * x1))) ->
  (((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1))) = 1) ->
  (((1 / 2) + ((1 / 2) * x0) + ((1 / 2) * x1)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x0) + ((1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((1 / 2) * x0) + ((1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_173d28f02130 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 <= x1 ->
  x1 < 1 ->
  (1 + (x1 * x4) + (((-1) * x1) * x5)) <= ((1 * x2) * x3) ->
  (1 + ((-1) * x4) + (x1 * x4) + (((-1) * x1) * x5) + x5) <= ((x6 * (1 + x0)) * ((1 * x2) * x3)) ->
  0 < x2 ->
  0 < x7 ->
  0 < x3 ->
  (x3 * x7) = 1 ->
  ((2 + x0) = 0 \/ (x6 * (2 + x0)) = 1) ->
  ((1 + ((-1) * x1)) = 0 \/ (x8 * (1 + ((-1) * x1))) = 1) ->
  0 < x9 ->
  (x9 * x2) = 1 ->
  (1 + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_175d4291f54c :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (at_least H4) as C0; clear -C0; lra. Qed.

Lemma q_1786c4492c78 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (-1) < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (1 + ((-1 / 2) * x4)) <= (x2 * x3) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x5 <= 0 \/ (0 <= x2 /\ ((x2 * x2) * x5) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x3 /\ ((x3 * x3) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x7 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_17c9c94df480 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H6)) as C1; pose proof (scaled x1 H3) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_18095159ee7b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  (((-1) * x1) + x2) <= x0 ->
  x3 = (x4 + x2) ->
  1 <= x5 ->
  0 < x6 ->
  x6 < 1 ->
  0 <= x4 ->
  ((((((-1) * x5) * x9) + ((((-1) * x10) * x11) * x12)) <= x8 /\ x13 = 1) \/ (x8 < ((((-1) * x5) * x9) + ((((-1) * x10) * x11) * x12)) /\ x13 = 0)) ->
  x7 = ((x4 * x13) + x0) ->
  ((x8 <= ((((((-1) * x10) * x11) * x12) * x15) + x16) /\ x17 = 1) \/ (((((((-1) * x10) * x11) * x12) * x15) + x16) < x8 /\ x17 = 0)) ->
  x14 = ((x4 * x17) + x1) ->
  ((((-1) * x5) * x9) + ((((-1) * x10) * x11) * x12)) <= ((((((-1) * x10) * x11) * x12) * x15) + x16) ->
  (x5 < 0 \/ (0 <= x11 /\ (x11 * x11) = x5)) ->
  (x6 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x6) = 1)) ->
  ((1 + ((-1) * x6)) < 0 \/ (0 <= x15 /\ (x15 * x15) = (1 + ((-1) * x6)))) ->
  x7 < (((-1) * x14) + x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; destruct H6 as [[H6_0 H6_1]|[H6_0 H6_1]]; [destruct H8 as [[H8_0 H8_1]|[H8_0 H8_1]]; [pose proof (at_least H0) as C0; pose proof (at_least H5) as C1; pose proof (above H14) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled 1 H7) as C4; pose proof (scaled 1 H9) as C5; pose proof (scaled x4 H6_1) as C6; pose proof (scaled x4 H8_1) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra | pose proof (at_least H0) as C0; pose proof (above H14) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled 1 H9) as C4; pose proof (scaled x4 H6_1) as C5; pose proof (scaled x4 H8_1) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra] | destruct H8 as [[H8_0 H8_1]|[H8_0 H8_1]]; [pose proof (at_least H0) as C0; pose proof (above H14) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled 1 H9) as C4; pose proof (scaled x4 H6_1) as C5; pose proof (scaled x4 H8_1) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra | pose proof (at_least H10) as C0; pose proof (above H6_0) as C1; pose proof (above H8_0) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_180c5bb08bac :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 < 1 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x4 /\ (x4 * x4) = (1 + ((-1) * x0)))) ->
  x1 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1818371ac523 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  0 <= 1 ->
  0 <= x0 ->
  (x0 <= 0 \/ x1 <= x2) ->
  x1 = x3 ->
  ((1 + x4) < 1 \/ x5 < (1 + x4) \/ x6 = x3) ->
  x7 = (((-1) * x6) + x8) ->
  (0 = x4 \/ 1 <= x4) ->
  0 < x9 ->
  (x5 < x4 \/ (x11 * (((-1) * x2) + x6)) <= x10) ->
  x12 = ((x13 * x7) + x10) ->
  0 <= x11 ->
  x11 <= x13 ->
  (0 <> x0 \/ (0 <= 1 /\ 0 <= x13 /\ x13 <= x11)) ->
  (x9 = 0 \/ (x14 * x9) = 1) ->
  0 < x15 ->
  ((x14 * x16) <= 0 \/ x17 = (1 * x15)) ->
  ((x14 * x16) < 0 \/ 0 <= x17) ->
  0 < x18 ->
  ((x14 * x19) <= 0 \/ x11 = (1 * x18)) ->
  ((x14 * x19) < 0 \/ 0 <= x11) ->
  0 < x20 ->
  ((x14 * x21) <= 0 \/ x22 = (1 * x20)) ->
  ((x14 * x21) < 0 \/ 0 <= x22) ->
  0 < x23 ->
  ((x14 * x24) <= 0 \/ x13 = (1 * x23)) ->
  ((x14 * x24) < 0 \/ 0 <= x13) ->
  (1 + x4) <= x5 ->
  x12 < (x13 * (((-1) * x2) + x8)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27; destruct H8 as [H8|H8]; [pose proof (at_least H26) as C0; pose proof (above H8) as C1; clear -C0 C1; lra | destruct H12 as [H12|[H12_0 [H12_1 H12_2]]]; [destruct H2 as [H2|H2]; [apply Rdichotomy in H12; destruct H12 as [H12|H12]; [pose proof (at_least H2) as C0; pose proof (above H12) as C1; clear -C0 C1; lra | pose proof (at_least H1) as C0; pose proof (above H12) as C1; clear -C0 C1; lra] | destruct H4 as [H4|[H4|H4]]; [destruct H6 as [H6|H6]; [pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra] | pose proof (at_least H26) as C0; pose proof (above H4) as C1; clear -C0 C1; lra | pose proof (above H27) as C0; pose proof (at_least H8) as C1; pose proof (neither (at_least H11) (at_least H2)) as C2; pose proof (scaled 1 H9) as C3; pose proof (scaled x11 H3) as C4; pose proof (scaled x11 H4) as C5; pose proof (scaled x13 H3) as C6; pose proof (scaled x13 H5) as C7; pose proof (scaled x13 H4) as C8; clear -C0 C1 C2 C3 C4 C5 C6 C7 C8; lra]] | assert (E0 : 0 = ((-1) * x11 + x13)) by (pose proof (at_least H11) as C0; pose proof (at_least H12_2) as C1; clear -C0 C1; lra); assert (N1_3 : 0 <= ((x2 * x13) + (-1) * (x6 * x13) + x10)) by (pose proof (at_least H8) as C0; pose proof (scaled ((-1) * x2 + x6) E0) as C1; clear -C0 C1; lra); assert (N2_2 : 0 <= ((x2 * x13) + (x7 * x13) + (-1) * (x8 * x13) + x10)) by (pose proof (N1_3) as C0; pose proof (scaled (x13) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((-1) * (x2 * x13) + (-1) * (x7 * x13) + (x8 * x13) + (-1) * x10)) by (pose proof (above H27) as C0; pose proof (scaled (1) H9) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N2_2) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_1825ac368eb1 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (first (above H1) (at_least H4)) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_184258d095f3 :
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
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H5) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_18529a0d40f2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = x1 ->
  0 <= x2 ->
  x3 = (x4 + x2) ->
  0 < x5 ->
  x5 < (1 + ((-1) * x6)) ->
  (((1 / 2) + ((-1 / 2) * x5) + ((-1 / 2) * x6)) = 0 \/ (x7 * ((1 / 2) + ((-1 / 2) * x5) + ((-1 / 2) * x6))) = 1) ->
  (((1 / 2) + ((1 / 2) * x5) + ((1 / 2) * x6)) = 0 \/ (x8 * ((1 / 2) + ((1 / 2) * x5) + ((1 / 2) * x6))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x5) + ((-1 / 2) * x6)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_187566997ed4 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x1 = ((x2 * x0) + ((1 + ((-1) * x2)) * x3)) ->
  0 < x2 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1894d07a5404 :
  forall x0 x1 : R,
  0 < x0 ->
  (x0 <= 0 \/ (x1 * x0) < (x1 * x0)) ->
  False.
Proof. intros x0 x1 H0 H1; destruct H1 as [H1|H1]; [pose proof (above H0) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; clear -C0; lra]. Qed.

Lemma q_18b48dee0e8d :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  ((x1 * x1) = 0 \/ (x2 * (x1 * x1)) = 1) ->
  (((((-1) * x3) * x2) * (x4 * x4)) <> ((((-1) * x3) * x2) * (x4 * x4)) \/ (((2 * x4) * x2) * x5) <> (((2 * x4) * x2) * x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3; destruct H3 as [H3|H3]; [apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra] | apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra]]. Qed.

Lemma q_19051997a87f :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x2 * x3) <= (x0 * x1) ->
  (0 = x3 \/ (x2 * x3) < (x0 * x1)) ->
  x0 = x3 ->
  x2 = x1 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra | pose proof (above H2) as C0; pose proof (scaled x1 H3) as C1; pose proof (scaled x3 H4) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_1906d6c3f54e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  x0 < x1 ->
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
  (x1 + ((-1) * x5)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_190c2760da27 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 f1 : bool,
  (f0 = true \/ (x0 * x1) < x2) ->
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x2 = x3) ->
  1 <= x0 ->
  0 < x4 ->
  0 < x5 ->
  x5 < 1 ->
  0 < x6 ->
  (x0 < 0 \/ (0 <= x7 /\ (x7 * x7) = x0)) ->
  (x5 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x5) = 1)) ->
  ((1 + ((-1) * x5)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x5)))) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  (x6 = 0 \/ (x11 * x6) = 1) ->
  (1 + ((-1) * x5)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_192797c186f9 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = x1 ->
  1 = x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H4)) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_19609f9153bc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (x0 * x1) <= (x2 * x3) ->
  x4 = (x1 + x5) ->
  x6 = (x7 + x3) ->
  (x8 <= 0 \/ (x0 * x5) <= (x2 * x7)) ->
  (0 <> x8 \/ 0 = x5) ->
  0 <= x8 ->
  0 <= x7 ->
  0 < x2 ->
  (x2 * x6) < (x0 * x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H3 as [H3|H3]; [destruct H4 as [H4|H4]; [apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (at_least H3) as C0; pose proof (above H4) as C1; clear -C0 C1; lra | pose proof (at_least H5) as C0; pose proof (above H4) as C1; clear -C0 C1; lra] | pose proof (at_least H0) as C0; pose proof (above H8) as C1; pose proof (second (at_least H6) (above H7)) as C2; pose proof (scaled x0 H1) as C3; pose proof (scaled x0 H4) as C4; pose proof (scaled x2 H2) as C5; clear -C0 C1 C2 C3 C4 C5; lra] | pose proof (at_least H0) as C0; pose proof (above H8) as C1; pose proof (at_least H3) as C2; pose proof (scaled x0 H1) as C3; pose proof (scaled x2 H2) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_19d75e0d409e :
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
  (((x9 * x10) * x2) * x0) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H8 as [H8|H8]; [pose proof (above H1) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | destruct H9 as [H9|H9]; [pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H1) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x0 * x2 * x10))) by (pose proof (first B0 (at_least H10)) as C0; pose proof (scaled ((x0 * x2 * x10)) H8) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x0 * x2))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x0 * x2)) H9) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H0) (above H2)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_19d9a8fcbca0 :
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
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H1) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_19de9b861526 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (((-1) * x2) + x3) <> (((-1) * x2) + x3) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra]. Qed.

Lemma q_19fb33a9de93 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  ((x0 * x0) = 0 \/ (x2 * (x0 * x0)) = 1) ->
  (x0 * x0) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (both (above H0) (above H0)) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_1a10e47c3688 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H1) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_1a133050fab5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  (-1) <= x3 ->
  x3 < 0 ->
  0 <= x4 ->
  x2 < (1 + ((-1) * x3)) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  0 < x7 ->
  0 < x8 ->
  x1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1a581a888489 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  1 < (x4 * (1 + ((-1) * x2))) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x4 * (1 + ((-1) * x2))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1a7453166c57 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (0 <= x0 \/ x1 < (((-1) * x2) * x3)) ->
  0 < x4 ->
  x0 = x5 ->
  (-1) <= x5 ->
  x5 <= 1 ->
  x4 = (x6 * x1) ->
  x7 = (x8 * x3) ->
  0 < x6 ->
  0 < x8 ->
  x5 < 0 ->
  ((x5 * x4) * x8) <= ((x2 * x6) * x7) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H0 as [H0|H0]; [pose proof (above H9) as C0; pose proof (at_least H0) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra | assert (N0_5 : 0 <= ((x2 * x3 * x6 * x8) + (-1) * (x4 * x5 * x8))) by (pose proof (at_least H10) as C0; pose proof (scaled ((-1) * (x2 * x6)) H6) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < ((x1 * x6))) by (pose proof (above H1) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N1_4 : 0 <= ((-1) * (x1 * x5 * x6 * x8) + (x2 * x3 * x6 * x8))) by (pose proof (N0_5) as C0; pose proof (scaled ((x5 * x8)) H5) as C1; clear -C0 C1; lra); pose proof (N1_4) as C0; pose proof (second (first (N1_0) (at_least H3)) (above H8)) as C1; pose proof (both (both (above H7) (above H8)) (above H0)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_1aa56e7576f1 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  (-1) <= x1 ->
  x1 < 0 ->
  0 < x2 ->
  x2 <= 1 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x3 ->
  (x0 + x1) <= x4 ->
  x5 <= x1 ->
  x1 < 1 ->
  (1 + ((-1) * x1)) <= (1 + ((-1) * x1)) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x6 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1b13ecc29bce :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
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

Lemma q_1b29462a2500 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < x1 ->
  0 < (x2 + ((-1) * x3)) ->
  0 < x1 ->
  0 < x3 ->
  ((x4 * x7) * x8) <= ((x4 * x5) * x6) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  0 < x9 ->
  (x3 <= 0 \/ x6 = (1 * x9)) ->
  (x3 < 0 \/ 0 <= x6) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  0 < x10 ->
  (x1 <= 0 \/ x8 = (1 * x10)) ->
  (x1 < 0 \/ 0 <= x8) ->
  ((((x4 * x5) * x6) * (x1 + ((-1) * x0))) * (x2 + ((-1) * x3))) < ((((x4 * x7) * x8) * (x1 + ((-1) * x0))) * (x2 + ((-1) * x3))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H13) as C0; pose proof (first (both (above H0) (above H1)) (at_least H4)) as C1; clear -C0 C1; lra. Qed.

Lemma q_1b920c022a3e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  ((1 + ((-1) * x4)) = 0 \/ (x9 * (1 + ((-1) * x4))) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1ba07f8107be :
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
  x7 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H7 as [H7|H7]; [pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (first (above H3) (at_least H10)) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_1bab36d1f481 :
  forall x0 x1 x2 : R,
  x0 < (1 + ((-1) * x1)) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x2 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1bda4ba1d070 :
  forall x0 : R,
  (-1) < x0 ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1c2e946a779e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 = x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (0 = x4 \/ 1 <= x4) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x4 < 0 \/ (0 <= x7 /\ (x7 * x7) = x4)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_1c902f20e9a5 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  x2 < 1 ->
  (0 = x3 \/ 1 <= x3) ->
  (x3 < 0 \/ (0 <= x4 /\ (x4 * x4) = x3)) ->
  (x2 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x6 /\ (x6 * x6) = (1 + ((-1) * x2)))) ->
  x3 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1d11e27a62b2 :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_1d31fc76e3df :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1d64eeb46c2f :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((-1 / 2) * x0)) <= x1) ->
  1 <= x2 ->
  1 <= x0 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1d7ed4df987d :
  forall x0 x1 x2 x3 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1dcaa243e2aa :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 <= x3 ->
  0 < x4 ->
  0 < x0 ->
  (x3 < 0 \/ (0 <= x5 /\ (x5 * x5) = x3)) ->
  (x2 <= 0 \/ (0 <= x6 /\ ((x6 * x6) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x7 /\ (x7 * x7) = (1 + ((-1) * x2)))) ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H4) as C0; pose proof (above H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_1dcb6e37765f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x8 /\ (x8 * x8) = x3)) ->
  (x1 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x1) = 1)) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1df7804827c5 :
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
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H2 as [H2|H2]; [pose proof (above H13) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H13) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_1e1bebfcf8e2 :
  forall x0 x1 x2 : R,
  x0 = x1 ->
  x1 = x2 ->
  0 <= x0 ->
  x0 <> x2 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_1e372d20cb79 :
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
  x11 <= x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; destruct H6 as [H6|[H6_0 H6_1]]; [pose proof (above H7) as C0; pose proof (at_least H6) as C1; pose proof (scaled 1 H8) as C2; pose proof (scaled x8 H2) as C3; clear -C0 C1 C2 C3; lra | destruct H13 as [H13|H13]; [pose proof (scaled 1 H2) as C0; pose proof (scaled 1 H13) as C1; pose proof (scaled x0 H2) as C2; clear -C0 C1 C2; lra | destruct H14 as [H14|H14]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled x0 H12) as C2; pose proof (scaled x2 H14) as C3; clear -C0 C1 C2 C3; lra | assert (N0_6 : 0 = (1 + (-1) * x10)) by (pose proof (scaled (1) H12) as C0; pose proof (scaled ((-1) * x10) H3) as C1; clear -C0 C1; lra); assert (N1_9 : 0 = (1 + (-1) * (x0 * x11) + (-1) * x11)) by (pose proof (scaled (1) H14) as C0; pose proof (scaled ((x0 * x11)) N0_6) as C1; clear -C0 C1; lra); assert (N2_7 : 0 = (1 + (-1) * x9)) by (pose proof (scaled (1) H13) as C0; pose proof (scaled ((x0 * x9) + (-1) * x9) H2) as C1; clear -C0 C1; lra); assert (N3_4 : 0 = (x0 + (-1) * x5)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled ((-1) * x0) N2_7) as C1; clear -C0 C1; lra); assert (N4_4 : 0 <= ((x3 * x5) + (-1) * (x5 * x6) + x6 + (-1) * x11)) by (pose proof (at_least H15) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N5_3 : 0 <= ((x0 * x3) + (-1) * (x0 * x6) + x6 + (-1) * x11)) by (pose proof (N4_4) as C0; pose proof (scaled ((-1) * x3 + x6) N3_4) as C1; clear -C0 C1; lra); assert (B6 : 0 < (1 + x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N6_3 : 0 <= ((-1) + (x0 * x3) + (x0 * x0 * x3) + (-1) * (x0 * x0 * x6) + x6)) by (pose proof (first B6 (N5_3)) as C0; pose proof (scaled (1) N1_9) as C1; clear -C0 C1; lra); pose proof (N6_3) as C0; pose proof (both (above H0) (above H0)) as C1; pose proof (first (both (B6) (above H0)) (at_least H4)) as C2; pose proof (neither (first (B6) (at_least H1)) (at_least H6_1)) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_1e41b0fe369c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x3 = (x4 + x5 + x6) ->
  (x4 + x5 + x6) = x7 ->
  0 < x7 ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1e7cafeafc0f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 <= (x1 * x2) ->
  x3 = (((x4 * x5) * x6) + x0) ->
  x7 = (x4 + x2) ->
  0 < x8 ->
  0 <= x4 ->
  0 < x9 ->
  x9 < 1 ->
  x6 = (1 * x10) ->
  1 = (1 * x10) ->
  0 < x10 ->
  (x9 <= 0 \/ 1 <= x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H10 as [H10|H10]; [pose proof (above H5) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra | pose proof (above H6) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra]. Qed.

Lemma q_1e8557930fb0 :
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
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H2) as C0; pose proof (at_least H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_1ebc6330fb2e :
  forall x0 x1 x2 x3 : R,
  ((1 + x0) * (1 + (x0 * x2) + ((((1 / 2) * x2) * (x0 * x0)) * ((-1) + x2)) + (((((1 / 6) * x2) * ((x0 * x0) * x0)) * ((-1) + x2)) * ((-2) + x2)))) <= ((1 + x0) * (1 * x1)) ->
  (1 + (x0 * (1 + x2)) + ((((1 / 2) * x2) * (x0 * x0)) * (1 + x2)) + (((((1 / 6) * x2) * ((x0 * x0) * x0)) * (1 + x2)) * ((-1) + x2))) <= ((1 + x0) * (1 + (x0 * x2) + ((((1 / 2) * x2) * (x0 * x0)) * ((-1) + x2)) + (((((1 / 6) * x2) * ((x0 * x0) * x0)) * ((-1) + x2)) * ((-2) + x2)))) ->
  ((1 + x0) * (1 * x1)) <= ((1 * x3) * x1) ->
  0 < x1 ->
  0 < x3 ->
  ((1 * x3) * x1) < (1 + (x0 * (1 + x2)) + ((((1 / 2) * x2) * (x0 * x0)) * (1 + x2)) + (((((1 / 6) * x2) * ((x0 * x0) * x0)) * (1 + x2)) * ((-1) + x2))) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (at_least H2) as C2; pose proof (above H5) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_1ec9ffbba4fb :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <> x3 ->
  False.
Proof. intros; settle. Qed.

Lemma q_1f024ce0f4bf :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  x4 = x5 ->
  (x6 * x1) = x7 ->
  (x8 * x4) = x9 ->
  0 < x1 ->
  0 < x10 ->
  x6 <= (-1) ->
  0 < x4 ->
  (0 < (x7 + x3) \/ (0 = (x7 + x3) /\ (((1 + x11) * x3) + (((((-1 / 2) * x10) * x12) * (((-1) * x9) + x5)) * x1)) <= x2)) ->
  (x4 = 0 \/ (x12 * x4) = 1) ->
  x0 < (1 + (((-1) * x10) * ((1 / 2) + ((-1 / 2) * x8))) + x11) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H9 as [H9|[H9_0 H9_1]]; [pose proof (above H9) as C0; pose proof (first (above H5) (at_least H7)) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra | destruct H10 as [H10|H10]; [pose proof (above H8) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | assert (N0_2 : 0 = ((-1) * (x5 * x8) + x9)) by (pose proof (scaled (1) H4) as C0; pose proof (scaled (x8) H2) as C1; clear -C0 C1; lra); assert (N0_6 : 0 = (1 + (-1) * (x5 * x12))) by (pose proof (scaled (1) H10) as C0; pose proof (scaled (x12) H2) as C1; clear -C0 C1; lra); assert (N2_4 : 0 <= ((x0 * x1) + (1 / 2) * (x1 * x5 * x10 * x12) + (-1 / 2) * (x1 * x9 * x10 * x12) + (-1) * x3 + (-1) * (x3 * x11))) by (pose proof (at_least H9_1) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); assert (N3_3 : 0 <= ((x0 * x1) + (-1) * x1 + (1 / 2) * (x1 * x5 * x10 * x12) + (-1 / 2) * (x1 * x9 * x10 * x12) + (-1) * (x1 * x11))) by (pose proof (N2_4) as C0; pose proof (scaled ((-1) + (-1) * x11) H1) as C1; clear -C0 C1; lra); assert (N4_2 : 0 <= ((x0 * x1) + (-1) * x1 + (-1 / 2) * (x1 * x5 * x8 * x10 * x12) + (1 / 2) * (x1 * x5 * x10 * x12) + (-1) * (x1 * x11))) by (pose proof (N3_3) as C0; pose proof (scaled ((-1 / 2) * (x1 * x10 * x12)) N0_2) as C1; clear -C0 C1; lra); pose proof (N4_2) as C0; pose proof (both (above H5) (above H11)) as C1; pose proof (scaled (x1 * x10) N0_6) as C2; pose proof (scaled (x1 * x8 * x10) N0_6) as C3; clear -C0 C1 C2 C3; lra]]. Qed.

Lemma q_1f94c5e8c0f0 :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H8) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_1fdee92b95e8 :
  forall x0 x1 x2 x3 : R,
  1 = x0 ->
  1 = x1 ->
  x2 = ((x3 * x0) + ((1 + ((-1) * x3)) * x1)) ->
  1 <> x2 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H0) as C3; pose proof (scaled x3 H1) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H3) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H0) as C3; pose proof (scaled x3 H1) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.
