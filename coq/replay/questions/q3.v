(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_303e27e207e9 :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_304993a44de2 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (first (above H1) (at_least H4)) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_3060ee730361 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_30945b9d56a1 :
  forall x0 x1 x2 x3 : R,
  (-1) < x0 ->
  0 < x1 ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  x3 <> x3 ->
  False.
Proof. intros; settle. Qed.

Lemma q_30b76b908850 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= ((x0 * x1) + (((-1) * x2) * x3)) ->
  (((x4 + ((-1) * x5)) <= 0 /\ x6 = 0) \/ (0 < (x4 + ((-1) * x5)) /\ x6 = (x4 + ((-1) * x5)))) ->
  (((x4 + ((-1) * x7)) <= 0 /\ x8 = 0) \/ (0 < (x4 + ((-1) * x7)) /\ x8 = (x4 + ((-1) * x7)))) ->
  (x6 * x6) <= (x8 * x8) ->
  0 < (((x6 * x6) + ((-1) * (x8 * x8))) * ((x0 * x1) + (((-1) * x2) * x3))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4; pose proof (above H4) as C0; pose proof (neither (at_least H0) (at_least H3)) as C1; clear -C0 C1; lra. Qed.

Lemma q_30c10fa24330 :
  forall x0 x1 : R,
  0 = x0 ->
  0 = x1 ->
  (x1 < x0 \/ x0 < ((-1) * x1)) ->
  False.
Proof. intros x0 x1 H0 H1 H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_30cdeaa22794 :
  forall x0 x1 x2 x3 : R,
  (0 = x0 \/ 0 = x1) ->
  x2 = (1 + x1) ->
  (1 <> x2 \/ 0 = x3) ->
  x3 <= x0 ->
  0 <= x3 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <> x3 ->
  0 <> x2 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H0 as [H0|H0]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra | pose proof (at_least H4) as C0; pose proof (above H7) as C1; clear -C0 C1; lra] | destruct H2 as [H2|H2]; [apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra | pose proof (above H2) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra] | apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H7) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_30f9318c13db :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  x14 = (((1 + x15) * (((-1) * x5) + x2)) + ((1 + x16) * (x5 + x2)) + (((((-1) * x11) * x17) * (((-1) * x10) + x8)) * x18) + (((((-1) * x12) * x17) * (x10 + x8)) * x18)) ->
  x19 = (((1 + ((-1) * x4)) * (((1 + x15) * x1) + (((((-1) * x11) * x17) * x7) * x18))) + ((1 + x4) * (((1 + x16) * x1) + (((((-1) * x12) * x17) * x7) * x18))) + x14) ->
  (x13 = 0 \/ (x17 * x13) = 1) ->
  x19 <> (((1 + x15) * (((-1) * x3) + x0)) + ((1 + x16) * (x3 + x0)) + (((((-1) * x11) * x17) * (((-1) * x9) + x6)) * x18) + (((((-1) * x12) * x17) * (x9 + x6)) * x18)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; apply Rdichotomy in H10; destruct H10 as [H10|H10]; [assert (N0_5 : 0 < (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x6 * x11 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (x9 * x11 * x17 * x18) + (-1) * (x9 * x12 * x17 * x18) + (-1) * x19)) by (pose proof (above H10) as C0; pose proof (scaled ((-2) + (-1) * x15 + (-1) * x16) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x8 * x11 * x17 * x18) + (-1) * (x8 * x12 * x17 * x18) + (x10 * x11 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) H7) as C0; pose proof (scaled ((-1) * x15 + x16) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x6 * x11 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (x7 * x11 * x17 * x18) + (x7 * x12 * x17 * x18) + (x10 * x11 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) N1_2) as C0; pose proof (scaled ((-1) * (x11 * x17 * x18) + (-1) * (x12 * x17 * x18)) H2) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (x4 * x7 * x11 * x17 * x18) + (-1) * (x4 * x7 * x12 * x17 * x18) + (-1) * (x6 * x11 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (x10 * x11 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (-1) * x19)) by (pose proof (N0_5) as C0; pose proof (scaled ((-1) * (x11 * x17 * x18) + (x12 * x17 * x18)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 = (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (x4 * x7 * x11 * x17 * x18) + (-1) * (x4 * x7 * x12 * x17 * x18) + (-1) * (x6 * x11 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (x10 * x11 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (-1) * x19)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1)) N2_1) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N3_2) as C0; pose proof (scaled (1) N4_0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra | assert (N0_5 : 0 < ((-2) * x1 + (-1) * (x1 * x15) + (-1) * (x1 * x16) + (-2) * x2 + (-1) * (x2 * x15) + (-1) * (x2 * x16) + (x3 * x15) + (-1) * (x3 * x16) + (x6 * x11 * x17 * x18) + (x6 * x12 * x17 * x18) + (-1) * (x9 * x11 * x17 * x18) + (x9 * x12 * x17 * x18) + x19)) by (pose proof (above H10) as C0; pose proof (scaled (2 + x15 + x16) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x8 * x11 * x17 * x18) + (-1) * (x8 * x12 * x17 * x18) + (x10 * x11 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) H7) as C0; pose proof (scaled ((-1) * x15 + x16) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 = ((x1 * x4 * x15) + (-1) * (x1 * x4 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (-1) * (x6 * x11 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (x7 * x11 * x17 * x18) + (x7 * x12 * x17 * x18) + (x10 * x11 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (-1) * x14)) by (pose proof (scaled (1) N1_2) as C0; pose proof (scaled ((-1) * (x11 * x17 * x18) + (-1) * (x12 * x17 * x18)) H2) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < ((-2) * x1 + (-1) * (x1 * x15) + (-1) * (x1 * x16) + (-2) * x2 + (-1) * (x2 * x15) + (-1) * (x2 * x16) + (x3 * x15) + (-1) * (x3 * x16) + (-1) * (x4 * x7 * x11 * x17 * x18) + (x4 * x7 * x12 * x17 * x18) + (x6 * x11 * x17 * x18) + (x6 * x12 * x17 * x18) + (-1) * (x10 * x11 * x17 * x18) + (x10 * x12 * x17 * x18) + x19)) by (pose proof (N0_5) as C0; pose proof (scaled ((x11 * x17 * x18) + (-1) * (x12 * x17 * x18)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 = (2 * x1 + (x1 * x15) + (x1 * x16) + 2 * x2 + (x2 * x15) + (x2 * x16) + (-1) * (x3 * x15) + (x3 * x16) + (x4 * x7 * x11 * x17 * x18) + (-1) * (x4 * x7 * x12 * x17 * x18) + (-1) * (x6 * x11 * x17 * x18) + (-1) * (x6 * x12 * x17 * x18) + (x10 * x11 * x17 * x18) + (-1) * (x10 * x12 * x17 * x18) + (-1) * x19)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1)) N2_1) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N3_2) as C0; pose proof (scaled ((-1)) N4_0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra]. Qed.

Lemma q_3102b3eed961 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  (0 = x0 \/ x0 < ((1 * x1) * x2)) ->
  x2 < x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 < x5 ->
  (-1) <= x6 ->
  (0 = x7 \/ 1 <= x7) ->
  x8 <= x6 ->
  x9 = (((1 + ((-1) * x10)) * x11) + (x8 * x10)) ->
  0 <= x0 ->
  (x12 <= 0 \/ ((-1) <= x11 /\ x11 <= 1)) ->
  0 < x13 ->
  x12 = (x13 * x0) ->
  0 < x14 ->
  0 < x1 ->
  (x1 * x14) = 1 ->
  0 < x15 ->
  0 < x16 ->
  0 < x17 ->
  (x17 * x15) = 1 ->
  0 < x18 ->
  (x18 * x16) = 1 ->
  ((x4 + ((1 + ((-1) * x4)) * x0)) = 0 \/ (x19 * (x4 + ((1 + ((-1) * x4)) * x0))) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_318ce7d38b66 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  forall f0 : bool,
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
  (x4 = 0 \/ (x13 * x4) = 1) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (above H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_31b1808b8e02 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_31bd640fa03f :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_31defd75f3c0 :
  forall x0 x1 : R,
  1 <= x0 ->
  1 <= x1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_32368e518bff :
  forall x0 x1 : R,
  0 < x0 ->
  x0 <= 1 ->
  x0 < 1 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  (x1 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H2)) as C0; pose proof (first (above H0) (at_least H4)) as C1; pose proof (both (above H2) (above H2)) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x0 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_32530a1473d6 :
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
  (1 + ((-1) * x0)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; pose proof (above H1) as C0; pose proof (above H17) as C1; clear -C0 C1; lra. Qed.

Lemma q_3277ceb13f2a :
  forall x0 x1 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (((1 / 2) + ((-1 / 2) * x0)) < 0 \/ 1 < ((1 / 2) + ((-1 / 2) * x0)) \/ ((1 / 2) + ((-1 / 2) * x1)) <= 0 \/ 1 <= ((1 / 2) + ((-1 / 2) * x1))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_3289f7f4f99e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x13 = 0 \/ (x14 * x13) = 1) ->
  0 <= x13 ->
  0 <= x15 ->
  0 <= x16 ->
  0 <= x17 ->
  0 <= x18 ->
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H4) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_32917201114f :
  forall x0 x1 : R,
  (0 <> 0 \/ (((-1) * x0) * x1) <> (((-1) * x0) * x1)) ->
  False.
Proof. intros x0 x1 H0; destruct H0 as [H0|H0]; [apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra] | apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]]. Qed.

Lemma q_32ab2a03c662 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x3 < 1 ->
  x2 < (1 + ((-1) * x4)) ->
  ((-1) + (1 * x6)) < x5 ->
  (1 + x5) <= (1 * x6) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x2 = 0 \/ (x9 * x2) = 1) ->
  0 < x6 ->
  False.
Proof. intros; settle. Qed.

Lemma q_32be0d493225 :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_32f590e5e1b5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x13 = 0 \/ (x14 * x13) = 1) ->
  0 <= x13 ->
  0 <= x15 ->
  0 <= x16 ->
  0 <= x17 ->
  0 <= x18 ->
  x13 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H6) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_32fd6d522085 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  1 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (x2 * x3) = x4 ->
  x5 = x3 ->
  0 < x3 ->
  (x6 < x6 \/ (x7 = (((-1) * x1) + x0) /\ (x3 * x8) = (((-1) * x4) + (x5 * x0)))) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (2 < x7 \/ x8 <> (1 + ((-1) * x2))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H6 as [H6|[H6_0 H6_1]]; [pose proof (above H6) as C0; clear -C0; lra | destruct H8 as [H8|H8]; [pose proof (at_least H1) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H6_0) as C3; clear -C0 C1 C2 C3; lra | apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (both (above H5) (above H8)) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H6_1) as C3; pose proof (scaled x5 H0) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (both (above H5) (above H8)) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H6_1) as C3; pose proof (scaled x5 H0) as C4; clear -C0 C1 C2 C3 C4; lra]]]. Qed.

Lemma q_331cd8d7b1d4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  1 = x0 ->
  0 <= 1 ->
  0 < x1 ->
  1 <= x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  ((x3 * x8) <= 0 \/ x9 = (1 * x7)) ->
  ((x3 * x8) < 0 \/ 0 <= x9) ->
  0 <= x1 ->
  0 <= x10 ->
  0 <= x11 ->
  0 <= x12 ->
  0 <= x2 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H2) as C0; pose proof (scaled 1 H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_332635299885 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  0 < x3 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_334bdf02f566 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 < 1 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x4 /\ (x4 * x4) = (1 + ((-1) * x0)))) ->
  ((((-1) * x1) * x5) + (((((-1) * x6) * x2) * x3) * x4)) <> ((((-1) * x1) * x5) + (((((-1) * x6) * x2) * x3) * x4)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_336fee8ca7c9 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 <= (-1) ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x2 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x2) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x4 /\ ((x4 * x4) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_337615888c28 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  (0 = x2 \/ 1 <= x2) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x2 < 0 \/ (0 <= x6 /\ (x6 * x6) = x2)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_33a029c255f0 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  x2 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_33fcc8e3fb51 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x7 <> x7 \/ x3 <> x3 \/ (x5 * x8) <> (x5 * x8)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_34305bd0156f :
  forall x0 : R,
  0 <= x0 ->
  0 <> x0 ->
  x0 <= 0 ->
  False.
Proof. intros x0 H0 H1 H2; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (at_least H2) as C0; pose proof (above H1) as C1; clear -C0 C1; lra | pose proof (at_least H0) as C0; pose proof (above H1) as C1; clear -C0 C1; lra]. Qed.

Lemma q_3445167473b1 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  x1 = ((x2 * x3) + x0) ->
  (x3 <= 0 \/ 0 <= x4) ->
  x4 = x2 ->
  0 <= x3 ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; destruct H2 as [H2|H2]; [assert (E0 : 0 = (x3)) by (pose proof (at_least H4) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= (x1 + (-1) * (x2 * x3))) by (pose proof (at_least H0) as C0; pose proof (scaled (1) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= (x1)) by (pose proof (N1_0) as C0; pose proof (scaled ((-1) * x2) E0) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; pose proof (above H5) as C1; clear -C0 C1; lra | pose proof (at_least H0) as C0; pose proof (above H5) as C1; pose proof (neither (at_least H4) (at_least H2)) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled x3 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_348765104657 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  (-1) < x3 ->
  x3 < 1 ->
  (((1 / 2) + ((-1 / 2) * x3)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x3))) = 1) ->
  (((1 / 2) + ((1 / 2) * x3)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x3))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_352985d2c32c :
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
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H2) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_35712c2bd115 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  0 < x4 ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x5 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  (1 + ((-1) * x2) + ((-1) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3582b741b710 :
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
  (1 + x5) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_35e04a7f6228 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  ((((-1) * x5) * x6) <> (((-1) * x5) * x6) \/ (((-1) * x7) + ((-1) * x8) + ((-1) * x9)) <> (((-1) * x7) + ((-1) * x8) + ((-1) * x9))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_35f8d26d240d :
  forall x0 x1 : R,
  x0 = x1 ->
  (((-1) * x0) + x1) < 0 ->
  False.
Proof. intros x0 x1 H0 H1; pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra. Qed.

Lemma q_361c1c63b197 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 f1 : bool,
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
  x6 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H9) as C0; pose proof (above H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_363373d2ee10 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H6) as C0; clear -C0; lra. Qed.

Lemma q_36402a2b39b3 :
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
  (((x7 * x8) * x1) * x2) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | destruct H8 as [H8|H8]; [pose proof (above H3) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x1 * x2 * x8))) by (pose proof (first B0 (at_least H9)) as C0; pose proof (scaled ((x1 * x2 * x8)) H7) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x1 * x2))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x1 * x2)) H8) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H1) (above H2)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_3658cdf1df47 :
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
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_365e74b4280f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (1 + ((((((-1) * x0) * x6) * x7) * x1) * x4) + x8) <= x5 ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x3 * x5) < (((1 + x8) * x3) + (((((-1) * x0) * x6) * x1) * x4)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H9 as [H9|H9]; [pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_1 : 0 <= ((x0 * x1 * x4 * x6) + (-1) * x3 + (x3 * x5) + (-1) * (x3 * x8))) by (pose proof (first B0 (at_least H5)) as C0; pose proof (scaled ((-1) * (x0 * x1 * x4 * x6)) H9) as C1; clear -C0 C1; lra); pose proof (N0_1) as C0; pose proof (above H10) as C1; clear -C0 C1; lra]. Qed.

Lemma q_366368a9f0c9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  1 = x0 ->
  0 <= 1 ->
  0 < x1 ->
  1 <= x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  ((x3 * x8) <= 0 \/ x9 = (1 * x7)) ->
  ((x3 * x8) < 0 \/ 0 <= x9) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H2) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_366c3986a2b0 :
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
  x6 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_367089b41641 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_368b153ba527 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 f1 : bool,
  0 <= (((-1) * x0) + x1) ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ 0 = (((-1) * x3) + x4) \/ 0 < (((-1) * x0) + x1)) ->
  ((f1 = true /\ f0 = true) \/ (f1 = false /\ f0 = false)) ->
  (f1 = true \/ x5 = x2) ->
  x6 = x4 ->
  x7 = x3 ->
  x8 = (x9 + x1) ->
  x10 = ((x11 * x9) + x0) ->
  (-1) <= x11 ->
  x11 <= 1 ->
  0 <= x9 ->
  ((((-1) * x10) + x8) < 0 \/ ((f1 = false \/ (f1 = false /\ 0 <> x5)) /\ 0 <> (((-1) * x7) + x6) /\ (((-1) * x10) + x8) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H11 as [H11|[H11_0 [H11_1 H11_2]]]; [pose proof (at_least H0) as C0; pose proof (above H11) as C1; pose proof (neither (at_least H9) (at_least H10)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled 1 H7) as C4; clear -C0 C1 C2 C3 C4; lra | destruct H1 as [[H1_0 H1_1]|[H1|H1]]; [destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [destruct H11_0 as [H11_0|[H11_0_0 H11_0_1]]; [congruence | congruence] | congruence] | apply Rdichotomy in H11_1; destruct H11_1 as [H11_1|H11_1]; [pose proof (above H11_1) as C0; pose proof (scaled 1 H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H11_1) as C0; pose proof (scaled 1 H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra] | pose proof (at_least H11_2) as C0; pose proof (above H1) as C1; pose proof (neither (at_least H9) (at_least H10)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled 1 H7) as C4; clear -C0 C1 C2 C3 C4; lra]]. Qed.

Lemma q_36afd6bac941 :
  forall x0 x1 : R,
  x0 = x1 ->
  1 = x1 ->
  0 <= x0 ->
  1 <> x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_37538bab4a34 :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3785a5287ae4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = x1 ->
  x2 = x3 ->
  x4 = x5 ->
  0 < x6 ->
  0 < x7 ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  (x8 * x6) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [H5|H5]; [pose proof (above H4) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (first (above H4) (at_least H6)) as C1; pose proof (scaled x6 H5) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_37e77698ea63 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  (x0 * (x1 + (x3 * (x4 + ((-1) * x1))))) <= (x1 * x2) ->
  0 < x1 ->
  x1 < x4 ->
  1 <= x3 ->
  0 < x5 ->
  (x1 <= 0 \/ x0 = (1 * x5)) ->
  (x1 < 0 \/ 0 <= x0) ->
  0 < x6 ->
  (x4 <= 0 \/ x2 = (1 * x6)) ->
  (x4 < 0 \/ 0 <= x2) ->
  x2 <= x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (at_least H1) as C0; pose proof (both (above H0) (above H3)) as C1; pose proof (first (above H2) (at_least H11)) as C2; pose proof (first (both (above H0) (above H3)) (at_least H4)) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_37f77473a56d :
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
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_382d54234321 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 <= x4 ->
  0 < x1 ->
  0 < x0 ->
  0 < x5 ->
  0 < x6 ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x7 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H9 as [H9|H9]; [pose proof (above H6) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | pose proof (above H5) as C0; pose proof (first (above H6) (at_least H10)) as C1; pose proof (scaled x1 H9) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_3863ba912177 :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_386534784b1a :
  forall x0 x1 x2 : R,
  (0 = x0 \/ 1 <= x0) ->
  (1 + x2) <= (1 * x1) ->
  0 < x1 ->
  ((1 + x0) = 0 \/ (x2 * (1 + x0)) = 1) ->
  (1 * x1) < (x2 * (2 + x0)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_389e3980a226 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < (x2 * ((1 / 2) + ((1 / 2) * x1))) ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (x2 * ((1 / 2) + ((1 / 2) * x1))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_38a7d46140e9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  x7 = ((x1 * x8) + x9) ->
  0 < (1 + ((x10 * (1 + ((-1) * x6))) * x11)) ->
  (x6 = 0 \/ (x10 * x6) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  (x5 = 0 \/ (x13 * x5) = 1) ->
  (1 + ((x10 * (1 + ((-1) * x6))) * x11)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H7) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_38c5c101fbca :
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
  x3 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_38d7f6bb5d23 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  (0 <> 0 \/ (x1 * x2) <> (x1 * x2)) ->
  False.
Proof. intros x0 x1 x2 H0 H1; destruct H1 as [H1|H1]; [apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra] | apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra]]. Qed.

Lemma q_38deaee90f8d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  0 <= x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  0 < x3 ->
  ((x2 * x4) <= 0 \/ x5 = (1 * x3)) ->
  ((x2 * x4) < 0 \/ 0 <= x5) ->
  0 < x6 ->
  ((x2 * x7) <= 0 \/ x8 = (1 * x6)) ->
  ((x2 * x7) < 0 \/ 0 <= x8) ->
  0 < x9 ->
  ((x2 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x2 * x10) < 0 \/ 0 <= x11) ->
  0 <= x1 ->
  0 <= x12 ->
  0 <= x13 ->
  0 <= x14 ->
  0 <= x15 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; pose proof (above H1) as C0; pose proof (scaled 1 H17) as C1; clear -C0 C1; lra. Qed.

Lemma q_38e731e50218 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (-1) < x0 ->
  x0 < 1 ->
  ((((1 / 2) + ((1 / 2) * x1)) <= 0 /\ x4 = 0) \/ (0 < ((1 / 2) + ((1 / 2) * x1)) /\ x4 = (((1 / 2) + ((1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  ((((1 / 2) + ((-1 / 2) * x1)) <= 0 /\ x7 = 0) \/ (0 < ((1 / 2) + ((-1 / 2) * x1)) /\ x7 = (((1 / 2) + ((-1 / 2) * x1)) * (((-1) * x5) + x6)))) ->
  (2 * ((((1 / 2) * x0) + ((-1 / 2) * x1)) * (((1 / 2) * x0) + ((-1 / 2) * x1)))) <= (x4 + x7) ->
  ((1 <= x1 /\ x8 = 0) \/ (x1 < 1 /\ x8 = (((1 / 2) + ((-1 / 2) * x1)) * (((-1) * x5) + x6)))) ->
  ((x1 <= (-1) /\ x9 = 0) \/ ((-1) < x1 /\ x9 = (((1 / 2) + ((1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  (x8 + x9) < ((1 / 2) * ((((-1) * x1) + x0) * (((-1) * x1) + x0))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_38f3d5586d6e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  (x4 <= 0 \/ x0 = (1 * x3)) ->
  (x4 < 0 \/ 0 <= x0) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  0 < x6 ->
  ((x5 * x7) <= 0 \/ x8 = (1 * x6)) ->
  ((x5 * x7) < 0 \/ 0 <= x8) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_39348176857d :
  forall x0 : R,
  0 = x0 ->
  0 <> x0 ->
  False.
Proof. intros x0 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_3979e8dfb482 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 <= 1 ->
  ((1 + x0) = 0 \/ (x2 * (1 + x0)) = 1) ->
  (1 + x0) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; pose proof (at_least H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_39affc12c8e6 :
  forall x0 x1 : R,
  (1 * x1) <= x0 ->
  0 < x1 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (at_least H0) as C0; pose proof (above H1) as C1; pose proof (at_least H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_39c2ca902b99 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= x5 ->
  0 <= x6 ->
  0 < x0 ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H8) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_39cf554c65d2 :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_39e6e0ac304e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  x0 < x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 < x3 ->
  (-1) <= x4 ->
  (0 = x5 \/ 1 <= x5) ->
  1 = (1 * x6) ->
  x7 <= x4 ->
  x8 = (((1 + ((-1) * x9)) * x10) + (x7 * x9)) ->
  0 <= x0 ->
  (x11 <= 0 \/ ((-1) <= x10 /\ x10 <= 1)) ->
  0 < x12 ->
  x11 = (x12 * x0) ->
  x1 <= ((1 * x13) * x14) ->
  (1 * x6) <= ((((1 / 4) * x2) * x15) * ((1 * x16) * x17)) ->
  0 < x13 ->
  0 < x14 ->
  0 < x16 ->
  (x16 * x13) = 1 ->
  0 < x17 ->
  (x17 * x14) = 1 ->
  0 < x18 ->
  0 < x6 ->
  (x6 * x18) = 1 ->
  ((x2 + ((1 + ((-1) * x2)) * x0)) = 0 \/ (x19 * (x2 + ((1 + ((-1) * x2)) * x0))) = 1) ->
  (x2 + ((1 + ((-1) * x2)) * x0)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25; pose proof (above H1) as C0; pose proof (neither (at_least H2) (at_least H9)) as C1; pose proof (scaled 1 H25) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_3a524fc9ac6e :
  forall x0 x1 : R,
  0 = x0 ->
  x1 <= x0 ->
  0 <= x1 ->
  0 <> x1 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (at_least H1) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra | pose proof (at_least H2) as C0; pose proof (above H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_3a5ea6932bf7 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  0 < x0 ->
  x1 = (((-1) * x2) + (x3 * x4)) ->
  x0 = x3 ->
  (f0 = false \/ x0 <= 0) ->
  ((f0 = true /\ 0 < x0) \/ (x0 * x5) = x1) ->
  ((f0 = true /\ 0 < x0) \/ ((f0 = false \/ x0 <= 0) /\ ((x0 * x5) + x2) <> (x0 * x4))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [destruct H4 as [[H4_0 H4_1]|H4]; [congruence | destruct H5 as [[H5_0 H5_1]|[H5_0 H5_1]]; [congruence | apply Rdichotomy in H5_1; destruct H5_1 as [H5_1|H5_1]; [pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x4 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x4 H2) as C3; clear -C0 C1 C2 C3; lra]]] | destruct H4 as [[H4_0 H4_1]|H4]; [pose proof (at_least H3) as C0; pose proof (above H4_1) as C1; clear -C0 C1; lra | destruct H5 as [[H5_0 H5_1]|[H5_0 H5_1]]; [pose proof (at_least H3) as C0; pose proof (above H5_1) as C1; clear -C0 C1; lra | apply Rdichotomy in H5_1; destruct H5_1 as [H5_1|H5_1]; [pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x4 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x4 H2) as C3; clear -C0 C1 C2 C3; lra]]]]. Qed.

Lemma q_3a818b037a5d :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_3ae306ce17e9 :
  forall x0 x1 x2 x3 x4 : R,
  (x1 + x2) <= x0 ->
  x2 <= (-1) ->
  (-1) <= x2 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x3 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3b5b71c6b377 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  (x2 * x0) <= x1 ->
  (x3 * x4) = (x2 * x5) ->
  0 < x3 ->
  0 < x5 ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_3bb4ef1a3a98 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3bb66b321780 :
  0 <> 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3be344350a9d :
  forall x0 x1 x2 : R,
  (1 * x0) < (1 + x1 + ((1 / 2) * (x1 * x1)) + ((1 / 6) * ((x1 * x1) * x1))) ->
  0 < x0 ->
  ((1 + x1 + ((1 / 2) * (x1 * x1)) + ((-1) * (1 * x0)) + ((1 / 6) * ((x1 * x1) * x1))) = 0 \/ (x2 * (1 + x1 + ((1 / 2) * (x1 * x1)) + ((-1) * (1 * x0)) + ((1 / 6) * ((x1 * x1) * x1)))) = 1) ->
  (1 + x1 + ((1 / 2) * (x1 * x1)) + ((-1) * (1 * x0)) + ((1 / 6) * ((x1 * x1) * x1))) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_3be53c5f5acb :
  forall x0 x1 x2 : R,
  x0 <= x1 ->
  x2 = x0 ->
  1 = x1 ->
  1 < x2 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_3c30f64e1018 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [H5|H5]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H5) as C3; pose proof (scaled x2 H5) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H8)) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x0 H5) as C3; pose proof (scaled x2 H5) as C4; pose proof (scaled x5 H2) as C5; pose proof (scaled x5 H3) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]. Qed.

Lemma q_3c9f142a1fa1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 * (x7 + x8 + x9)) <> (x4 * (x7 + x8 + x9)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_3ca9e4b12a43 :
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
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H5) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_3cc5a198731f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  1 = x4 ->
  1 = x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x8 < (((x6 * x7) * x5) * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [H5|H5]; [pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | destruct H6 as [H6|H6]; [pose proof (scaled 1 H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | destruct H7 as [H7|H7]; [assert (N0_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0)) by (pose proof (scaled (1) N0_0) as C0; pose proof (scaled ((-1) * x3) H7) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = (1)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x6) N1_0) as C1; clear -C0 C1; lra); pose proof (scaled 1 N2_0) as C0; clear -C0; lra | assert (N0_5 : 0 = (1 + (-1) * x7)) by (pose proof (scaled (1) H6) as C0; pose proof (scaled ((-1) * x7) H3) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((x3 * x6 * x7) + (-1) * x8)) by (pose proof (above H8) as C0; pose proof (scaled ((x3 * x6 * x7)) H4) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x3 * x6) + (-1) * x8)) by (pose proof (N1_2) as C0; pose proof (scaled ((-1) * (x3 * x6)) N0_5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N4_1 : 0 = (1 + (-1) * (x2 * x3 * x6))) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x6) N3_0) as C1; clear -C0 C1; lra); pose proof (N2_2) as C0; pose proof (scaled x8 N4_1) as C1; pose proof (scaled (x3 * x6) H7) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_3ccf7b4cfe62 :
  forall x0 x1 : R,
  0 < x0 ->
  0 <= x1 ->
  (x0 <> x0 \/ x1 <> x1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_3cf8a73c26b3 :
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
  x5 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3d189c73b99a :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3d538a70a452 :
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
  0 <= x0 ->
  0 <= x14 ->
  0 <= x15 ->
  0 <= x16 ->
  0 <= x1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (above H0) as C0; pose proof (scaled 1 H19) as C1; clear -C0 C1; lra. Qed.

Lemma q_3d7255b2f33d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  (x3 * (1 * x5)) <= x1 ->
  0 < x6 ->
  0 < x5 ->
  (x5 * x6) = 1 ->
  x0 < (x2 * (1 * x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H3) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x5 H1) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_3da18c52f073 :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  1 <= x1 ->
  (x2 <> x2 \/ x3 <> x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_3db378f81f0c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  0 < x3 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  ((1 + x7) <> (1 + x7) \/ x3 <> x3 \/ (x5 * x8) <> (x5 * x8)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_3dbe5edc0086 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_3dd7826aa125 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_3e0056349acb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 : R,
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
  x9 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21; pose proof (above H7) as C0; pose proof (scaled 1 H21) as C1; clear -C0 C1; lra. Qed.

Lemma q_3e13cd0990a4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
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
  (0 < (x5 + x2) \/ (0 = (x5 + x2) /\ (((1 + x15) * x2) + (((((-1 / 2) * x13) * x16) * (((-1) * x10) + x8)) * x12)) <= x14)) ->
  (x11 = 0 \/ (x16 * x11) = 1) ->
  (x7 = 0 \/ (x17 * x7) = 1) ->
  (x12 = 0 \/ (x18 * x12) = 1) ->
  x7 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H7) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_3e1954c6bb39 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < 2) \/ x4 <= (2 * x5)) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (above H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_3e43aaf7a0b5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  (1 / 2) <= x0 ->
  (1 * x2) <= x1 ->
  0 < x3 ->
  0 < x4 ->
  x5 = (x3 * x6) ->
  x4 = ((x7 * x3) + ((1 + ((-1) * x7)) * x5)) ->
  x7 < 1 ->
  ((1 + ((-1) * x7)) = 0 \/ (x8 * (1 + ((-1) * x7))) = 1) ->
  0 < x9 ->
  0 < x2 ->
  (x2 * x9) = 1 ->
  ((x7 + ((1 + ((-1) * x7)) * x6)) = 0 \/ (x10 * (x7 + ((1 + ((-1) * x7)) * x6))) = 1) ->
  (1 + ((-1) * x7)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H6) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_3e9801e1532b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 <= x1 ->
  x2 <= (x3 * x4) ->
  x5 = x0 ->
  x2 = x1 ->
  0 < x6 ->
  (x7 <= 0 \/ x4 = (1 * x6)) ->
  (x7 < 0 \/ 0 <= x4) ->
  (x3 * x4) < x5 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (above H7) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_3ebc8a3df154 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (first (above H1) (at_least H4)) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_3efe31933af0 :
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
  x6 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H5 as [H5|H5]; [pose proof (above H11) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H11) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_3f1cfaa99f08 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 < x1 ->
  (x2 * x1) <= (x2 * x1) ->
  0 < x3 ->
  (x4 <= 0 \/ x0 = (1 * x3)) ->
  (x4 < 0 \/ 0 <= x0) ->
  0 < x5 ->
  (x2 <= 0 \/ x1 = (1 * x5)) ->
  (x2 < 0 \/ 0 <= x1) ->
  x1 <= x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (at_least H9) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_3f6176f788ba :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  (f0 = true \/ (f0 = false /\ x0 <> (x2 * x1))) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3; destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|[H3_0 H3_1]]; [congruence | apply Rdichotomy in H3_1; destruct H3_1 as [H3_1|H3_1]; [pose proof (above H3_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra | pose proof (above H3_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_3f9be4a042df :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x4 /\ (x4 * x4) = (1 + ((-1) * x0)))) ->
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3fb7afd29cc2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 < x1 ->
  0 < (x2 + ((-1) * x3)) ->
  0 < x1 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  0 < x5 ->
  (x3 <= 0 \/ x6 = (1 * x5)) ->
  (x3 < 0 \/ 0 <= x6) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  0 < x8 ->
  (x1 <= 0 \/ x9 = (1 * x8)) ->
  (x1 < 0 \/ 0 <= x9) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H3) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_3fe649b69d97 :
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
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  0 < x9 ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_3ff034e63920 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  x14 = (((1 + x15) * (((-1) * x5) + x2)) + ((1 + x16) * (x5 + x2)) + (((((-1) * x11) * x17) * (((-1) * x10) + x8)) * x18) + (((((-1) * x12) * x17) * (x10 + x8)) * x18)) ->
  (x13 = 0 \/ (x17 * x13) = 1) ->
  0 <= x13 ->
  0 <= x19 ->
  0 <= x18 ->
  0 <= x20 ->
  0 <= x21 ->
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H4) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.
