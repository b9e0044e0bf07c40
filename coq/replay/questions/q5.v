(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_502d21bee578 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (((2 * (x0 * x0)) * x4) * x5) <= x3 ->
  ((x1 * x1) = 0 \/ (x4 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  ((x0 * x0) = 0 \/ (x7 * (x0 * x0)) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_505d203dd23b :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  0 < x3 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_50817fe9ecef :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_509dc7047730 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x3 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_509ffa4886d3 :
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
  x12 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H9) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_50d34da0047b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  (((x2 + ((-1) * x3)) <= 0 /\ x4 = 0) \/ (0 < (x2 + ((-1) * x3)) /\ x4 = (x2 + ((-1) * x3)))) ->
  ((0 < x5 /\ x6 = 1) \/ (x5 <= 0 /\ x6 = 0)) ->
  (((x0 * (x1 + (x4 * x4))) * x5) * x6) <= (x0 * ((((((-1) * x7) + x3) * (((-1) * x7) + x3)) * x5) + ((x1 + (x8 * x8)) * x5) + (((-2) * x8) * ((x5 * x3) + (((-1) * x7) * x5))))) ->
  x9 = ((((x0 * (x1 + (x4 * x4))) * x5) * x6) + x10) ->
  x11 = ((((((-1) * x7) + x3) * (((-1) * x7) + x3)) * x5) + x12) ->
  x13 = ((x5 * x3) + x14) ->
  x15 = (x5 + x16) ->
  (x0 * (((-1) * x12) + ((x1 + (x8 * x8)) * (((-1) * x16) + x15)) + (((-2) * x8) * (((-1) * x14) + (((-1) * x7) * (((-1) * x16) + x15)) + x13)) + x11)) < (((-1) * x10) + x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7; assert (N0_4 : 0 < ((-1) * (x0 * x1 * x15) + (x0 * x1 * x16) + 2 * (x0 * x3 * x5 * x8) + (-2) * (x0 * x7 * x8 * x15) + 2 * (x0 * x7 * x8 * x16) + (-1) * (x0 * x8 * x8 * x15) + (x0 * x8 * x8 * x16) + (-1) * (x0 * x11) + (x0 * x12) + x9 + (-1) * x10)) by (pose proof (above H7) as C0; pose proof (scaled ((-2) * (x0 * x8)) H5) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((-1) * (x0 * x1 * x5) + 2 * (x0 * x3 * x5 * x8) + (-2) * (x0 * x5 * x7 * x8) + (-1) * (x0 * x5 * x8 * x8) + (-1) * (x0 * x11) + (x0 * x12) + x9 + (-1) * x10)) by (pose proof (N0_4) as C0; pose proof (scaled ((x0 * x1) + 2 * (x0 * x7 * x8) + (x0 * x8 * x8)) H6) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x0 * x1 * x5) + (x0 * x1 * x5 * x6) + 2 * (x0 * x3 * x5 * x8) + (x0 * x4 * x4 * x5 * x6) + (-2) * (x0 * x5 * x7 * x8) + (-1) * (x0 * x5 * x8 * x8) + (-1) * (x0 * x11) + (x0 * x12))) by (pose proof (N1_3) as C0; pose proof (scaled ((-1)) H3) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < ((-1) * (x0 * x1 * x5) + (x0 * x1 * x5 * x6) + 2 * (x0 * x3 * x5 * x7) + 2 * (x0 * x3 * x5 * x8) + (-1) * (x0 * x3 * x3 * x5) + (x0 * x4 * x4 * x5 * x6) + (-2) * (x0 * x5 * x7 * x8) + (-1) * (x0 * x5 * x7 * x7) + (-1) * (x0 * x5 * x8 * x8))) by (pose proof (N2_2) as C0; pose proof (scaled (x0) H4) as C1; clear -C0 C1; lra); pose proof (at_least H2) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra. Qed.

Lemma q_50d82bccfab9 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  ((x3 * ((1 * x4) * x5)) * x0) < x2 ->
  ((x1 * x6) * x2) <= ((1 * x4) * x5) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  0 < x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H4 as [H4|H4]; [pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | destruct H7 as [H7|H7]; [pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H1) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_2 : 0 < ((-1) * (x0 * x4 * x5) + (x1 * x2))) by (pose proof (both B0 (above H2)) as C0; pose proof (scaled ((x0 * x4 * x5)) H4) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_4 : 0 <= ((x0 * x4 * x5) + (-1) * (x1 * x2))) by (pose proof (first B2 (at_least H3)) as C0; pose proof (scaled ((x1 * x2)) H7) as C1; clear -C0 C1; lra); pose proof (N0_2) as C0; pose proof (N2_4) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_50eb766d2c71 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < (1 + ((x4 * (1 + ((-1) * x3))) * x5)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_50f4a903dc1e :
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
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_5107eab65222 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 : R,
  (((x2 + ((-1) * x3)) <= 0 /\ x4 = 0) \/ (0 < (x2 + ((-1) * x3)) /\ x4 = (x2 + ((-1) * x3)))) ->
  ((0 < x7 /\ x8 = 1) \/ (x7 <= 0 /\ x8 = 0)) ->
  ((((x0 * (x1 + (x4 * x4))) * x5) * x6) * x8) <= (((x9 * x10) * ((x11 * x6) + (((-1) * x12) * x7))) + ((((x0 * (x1 + (x4 * x4))) * x13) * x7) * x8)) ->
  x14 = ((((x0 * (x1 + (x4 * x4))) * x5) * x8) + x15) ->
  x16 = ((((x0 * (x1 + (x4 * x4))) * x7) * x8) + x17) ->
  x18 = (x11 + x19) ->
  x20 = (x7 + x21) ->
  (((((-1) * x17) + x16) * x13) + ((x9 * x10) * (((((-1) * x19) + x18) * x6) + (((-1) * (((-1) * x21) + x20)) * x12)))) < ((((-1) * x15) + x14) * x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7; assert (N0_0 : 0 <= ((-1) * (x0 * x1 * x5 * x6 * x8) + (x0 * x1 * x7 * x8 * x13) + (-1) * (x0 * x4 * x4 * x5 * x6 * x8) + (x0 * x4 * x4 * x7 * x8 * x13) + (x6 * x9 * x10 * x18) + (-1) * (x6 * x9 * x10 * x19) + (-1) * (x7 * x9 * x10 * x12))) by (pose proof (at_least H2) as C0; pose proof (scaled ((x6 * x9 * x10)) H5) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((-1) * (x6 * x9 * x10 * x18) + (x6 * x9 * x10 * x19) + (x6 * x14) + (-1) * (x6 * x15) + (x7 * x9 * x10 * x12) + (-1) * (x13 * x16) + (x13 * x17))) by (pose proof (above H7) as C0; pose proof (scaled ((-1) * (x9 * x10 * x12)) H6) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x0 * x1 * x5 * x6 * x8) + (x0 * x4 * x4 * x5 * x6 * x8) + (-1) * (x6 * x9 * x10 * x18) + (x6 * x9 * x10 * x19) + (x7 * x9 * x10 * x12) + (-1) * (x13 * x16) + (x13 * x17))) by (pose proof (N1_3) as C0; pose proof (scaled ((-1) * x6) H3) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < ((x0 * x1 * x5 * x6 * x8) + (-1) * (x0 * x1 * x7 * x8 * x13) + (x0 * x4 * x4 * x5 * x6 * x8) + (-1) * (x0 * x4 * x4 * x7 * x8 * x13) + (-1) * (x6 * x9 * x10 * x18) + (x6 * x9 * x10 * x19) + (x7 * x9 * x10 * x12))) by (pose proof (N2_2) as C0; pose proof (scaled (x13) H4) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra. Qed.

Lemma q_510defd2b393 :
  forall x0 x1 x2 x3 x4 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((x1 <= (-1) /\ x4 = 0) \/ ((-1) < x1 /\ x4 = (((1 / 2) + ((1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  x4 <> x4 ->
  False.
Proof. intros; settle. Qed.

Lemma q_511a04eea0ec :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_516d47089e31 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  f1 = false ->
  (f1 = true \/ 0 = x1) ->
  0 < x3 ->
  0 <> x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H4) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_519b4de168a1 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_51a36318c16a :
  forall x0 : R,
  x0 < x0 ->
  False.
Proof. intros x0 H0; pose proof (above H0) as C0; clear -C0; lra. Qed.

Lemma q_51aa056830c7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 <= ((x5 * x6) * x7) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H5) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_51e779f581e6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 <= x1 ->
  x1 < 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  ((2 + x0) = 0 \/ (x5 * (2 + x0)) = 1) ->
  ((1 + ((-1) * x1)) = 0 \/ (x6 * (1 + ((-1) * x1))) = 1) ->
  0 < x7 ->
  (x7 * x2) = 1 ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_520ceb28861e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < x2 ->
  x2 < x3 ->
  0 <= x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  ((x2 + ((-1) * x1)) = 0 \/ (x6 * (x2 + ((-1) * x1))) = 1) ->
  (x2 + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_521b0d85c63a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (x1 + x2) ->
  x3 = (x4 + x0) ->
  x5 = ((x6 * x7) + x1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 = 0 \/ (x9 * x8) = 1) ->
  (x9 * x7) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [H5|H5]; [pose proof (above H4) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (first (above H4) (at_least H6)) as C1; pose proof (scaled x7 H5) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_522e5df5dfd7 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x1 < (1 * x2) ->
  0 <= x1 ->
  0 < x3 ->
  0 < x2 ->
  (x2 * x3) = 1 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (1 + (x4 * (1 * x2))) < (1 + ((x4 * (1 + ((-1) * x0))) * x1)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; destruct H6 as [H6|H6]; [pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_3 : 0 < ((-1) * (x0 * x1) + x1 + (-1) * x2)) by (pose proof (both B0 (above H7)) as C0; pose proof (scaled ((x0 * x1) + (-1) * x1 + x2) H6) as C1; clear -C0 C1; lra); pose proof (above H1) as C0; pose proof (N0_3) as C1; pose proof (first (B0) (at_least H2)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_524b16fc4c11 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H4)) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_52a215db5b91 :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  x0 <> (((-1) * x2) + (x1 * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_52f1afadd875 :
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
  (1 + ((-1) * x4)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_52faa9721ba1 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 <= x2 ->
  0 < x3 ->
  0 < x4 ->
  (x2 < 0 \/ (0 <= x5 /\ (x5 * x5) = x2)) ->
  (x1 <= 0 \/ (0 <= x6 /\ ((x6 * x6) * x1) = 1)) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_530040856edb :
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
  x9 < (x5 * (x6 + x7)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_530e3384345a :
  forall x0 x1 : R,
  x0 < x1 ->
  (x1 + ((-1) * x0)) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1; pose proof (above H0) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_531cdea0b571 :
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
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_53390ac0783e :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x2 ->
  x2 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_534b337aea5c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 = x4 ->
  0 < x5 ->
  0 < x6 ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H6) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_534f9b13adf8 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  x2 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_535d0ac105fd :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  x2 < 1 ->
  (0 = x3 \/ 1 <= x3) ->
  (x3 < 0 \/ (0 <= x4 /\ (x4 * x4) = x3)) ->
  (x2 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x6 /\ (x6 * x6) = (1 + ((-1) * x2)))) ->
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_53649648eb20 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 = x4 ->
  0 < x5 ->
  0 < x6 ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_537b08c664ce :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x7 /\ (x7 * x7) = x3)) ->
  (x8 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x8) = 1)) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H5 as [H5|H5]; [pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H9)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_5382a086759e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 <= ((x5 * x6) * x7) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_53e0305de1bc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  (x2 * x0) <= x1 ->
  (x3 * x4) = (x2 * x5) ->
  0 < x3 ->
  0 < x5 ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H4) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_546b1680373e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= x0 ->
  0 <= x1 ->
  (x0 * x1) <= x2 ->
  0 <= x3 ->
  0 <= x4 ->
  (x3 * x4) <= x5 ->
  0 < x6 ->
  (x3 <= 0 \/ x0 = (1 * x6)) ->
  (x3 < 0 \/ 0 <= x0) ->
  0 < x7 ->
  (x4 <= 0 \/ x1 = (1 * x7)) ->
  (x4 < 0 \/ 0 <= x1) ->
  0 < x8 ->
  (x5 <= 0 \/ x2 = (1 * x8)) ->
  (x5 < 0 \/ 0 <= x2) ->
  ((x0 * x3) < 0 \/ (x1 * x4) < 0 \/ (x2 * x5) < ((x0 * x3) * (x1 * x4))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; destruct H15 as [H15|[H15|H15]]; [pose proof (above H15) as C0; pose proof (neither (at_least H0) (at_least H3)) as C1; clear -C0 C1; lra | pose proof (above H15) as C0; pose proof (neither (at_least H1) (at_least H4)) as C1; clear -C0 C1; lra | pose proof (above H15) as C0; pose proof (neither (at_least H2) (at_least H5)) as C1; pose proof (neither (neither (at_least H0) (at_least H1)) (at_least H5)) as C2; pose proof (neither (neither (at_least H2) (at_least H3)) (at_least H4)) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_54729ce170c3 :
  forall x0 : R,
  x0 < 1 ->
  ((-1) * x0) < 1 ->
  (x0 <= (-1) \/ 1 <= x0) ->
  False.
Proof. intros; settle. Qed.

Lemma q_54c0eff553d0 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H6)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_54f0d69cbc18 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H4) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_5539f75f0481 :
  forall x0 : R,
  (0 = x0 \/ 1 <= x0) ->
  x0 < 1 ->
  0 < x0 ->
  False.
Proof. intros x0 H0 H1 H2; destruct H0 as [H0|H0]; [pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (at_least H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_554863a677c6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  ((x2 <= (-1) /\ x5 = 0) \/ ((-1) < x2 /\ x5 = (((1 / 2) + ((1 / 2) * x2)) * x4))) ->
  (((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5) * x6) <= x7 ->
  x7 <= x8 ->
  0 < ((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x9 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x10 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5) = 0 \/ (x12 * ((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5)) = 1) ->
  ((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_556cb089b5e9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (((-1) * x1) + x2) <= x0 ->
  x3 = x0 ->
  1 = x2 ->
  1 <= x4 ->
  0 < x5 ->
  0 < x6 ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H4) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_55a64cbfe0f3 :
  forall x0 x1 : R,
  1 <= x0 ->
  1 <= x1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_563002f684fc :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  x2 < 1 ->
  f0 = false ->
  f1 = false ->
  (x0 + x3) < x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (f1 = true \/ (((-1) * x1) + x4) <= x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7; destruct H0 as [H0|[H0_0 H0_1]]; [congruence | destruct H7 as [H7|H7]; [congruence | destruct H0_1 as [H0_1|H0_1]; [congruence | pose proof (above H5) as C0; pose proof (at_least H7) as C1; pose proof (scaled 1 H0_1) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_568ad17351c7 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  0 = x0 ->
  x1 = ((x2 * x3) + x0) ->
  f0 = false ->
  (f0 = true \/ 0 = x4) ->
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x4 = x3))) ->
  0 <> x1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [congruence | destruct H4 as [H4|[H4_0 H4_1]]; [congruence | destruct H4_1 as [H4_1|H4_1]; [congruence | apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x2 H3) as C3; pose proof (scaled x2 H4_1) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x2 H3) as C3; pose proof (scaled x2 H4_1) as C4; clear -C0 C1 C2 C3 C4; lra]]]]. Qed.

Lemma q_569178158a84 :
  forall x0 x1 : R,
  0 <= x0 ->
  x0 <= x1 ->
  (x1 < x0 \/ x0 < 0 \/ (((-2) * (x0 * x0)) + (2 * (x1 * x1)) + (((-2) * (x1 + x0)) * (x1 + ((-1) * x0)))) < 0) ->
  False.
Proof. intros x0 x1 H0 H1 H2; destruct H2 as [H2|[H2|H2]]; [pose proof (at_least H1) as C0; pose proof (above H2) as C1; clear -C0 C1; lra | pose proof (at_least H0) as C0; pose proof (above H2) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; clear -C0; lra]. Qed.

Lemma q_56aa90100690 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  (((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1))) = 1) ->
  ((-1 / 2) * x3) <> ((-1 / 2) * x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_56f11ccb843e :
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
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_56f2e1633250 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  x0 = ((x1 * x2) + x3) ->
  ((f0 = false /\ x5 < (((1 / 2) * x6) * x7) /\ x8 = 1) \/ ((f0 = true \/ (((1 / 2) * x6) * x7) <= x5) /\ x8 = 0)) ->
  x4 = ((x1 * x8) + x9) ->
  0 < x1 ->
  0 <= x2 ->
  0 < x10 ->
  (x9 * (1 * x11)) <= x3 ->
  (f0 = true \/ (((1 / 2) * x6) * x7) <= x5 \/ (1 * x11) <= x2) ->
  0 < x12 ->
  0 < x11 ->
  (x11 * x12) = 1 ->
  x0 < (x4 * (1 * x11)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H1 as [[H1_0 [H1_1 H1_2]]|[H1_0 H1_1]]; [destruct H7 as [H7|[H7|H7]]; [congruence | pose proof (above H1_1) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra | assert (N0_3 : 0 < ((-1) * (x1 * x2) + (-1) * x3 + (x4 * x11))) by (pose proof (above H11) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((x1 * x8 * x11) + x3 + (-1) * (x4 * x11))) by (pose proof (at_least H6) as C0; pose proof (scaled ((-1) * x11) H2) as C1; clear -C0 C1; lra); assert (N2_1 : 0 <= ((x1 * x11) + x3 + (-1) * (x4 * x11))) by (pose proof (N1_1) as C0; pose proof (scaled ((-1) * (x1 * x11)) H1_2) as C1; clear -C0 C1; lra); pose proof (N2_1) as C0; pose proof (N0_3) as C1; pose proof (first (above H3) (at_least H7)) as C2; clear -C0 C1 C2; lra] | assert (N0_1 : 0 = ((-1) * x4 + x9)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled ((-1) * x1) H1_1) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-1) * x0 + (x9 * x11))) by (pose proof (above H11) as C0; pose proof (scaled ((-1) * x11) N0_1) as C1; clear -C0 C1; lra); assert (N2_3 : 0 < ((-1) * (x1 * x2) + (-1) * x3 + (x9 * x11))) by (pose proof (N1_4) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); pose proof (at_least H6) as C0; pose proof (N2_3) as C1; pose proof (first (above H3) (at_least H4)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_571e6e52bcc4 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_572d09aca573 :
  forall x0 x1 : R,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_575743bbea7c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  forall f0 : bool,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  (-1) <= x4 ->
  x4 <= 1 ->
  0 < x1 ->
  0 < x11 ->
  0 < x12 ->
  (0 < (((-1) * x5) + x2) \/ (0 = (((-1) * x5) + x2) /\ (f0 = true \/ (((1 + x13) * x2) + (((((-1 / 2) * x12) * x14) * (x10 + x8)) * x15)) <= x16))) ->
  (x11 = 0 \/ (x14 * x11) = 1) ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H6) as C0; pose proof (above H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_576ff5deeffe :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x1) ->
  x7 = (((1 + ((-1) * x8)) * (((1 + x9) * x2) + (((((-1) * x3) * x10) * x11) * x12))) + ((1 + x8) * (((1 + x13) * x2) + (((((-1) * x4) * x10) * x11) * x12))) + x6) ->
  (0 <> x2 \/ (((1 + ((-1) * x8)) * (((1 + x9) * x2) + (((((-1) * x3) * x10) * x11) * x12))) + ((1 + x8) * (((1 + x13) * x2) + (((((-1) * x4) * x10) * x11) * x12)))) <= 0) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (2 * x0) < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H7) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra] | pose proof (at_least H5) as C0; pose proof (above H9) as C1; pose proof (at_least H7) as C2; pose proof (scaled 1 H0) as C3; pose proof (scaled 1 H6) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_5821caebdce0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 f1 : bool,
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
  x6 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H9) as C0; pose proof (above H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_582aeabe2738 :
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
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H5 as [H5|H5]; [pose proof (above H11) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H11) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_586c460842ba :
  forall x0 x1 x2 x3 x4 x5 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  ((1 + ((-1) * x0)) * x1) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H7) as C0; pose proof (second (at_least H1) (above H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_58748817e0ae :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H1) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_58748c7a7fd2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
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
  ((((x7 * (1 + ((-1) * x4))) * (x10 + x11)) <= 0 /\ x12 = 0) \/ (0 < ((x7 * (1 + ((-1) * x4))) * (x10 + x11)) /\ x12 = ((x7 * (1 + ((-1) * x4))) * (x10 + x11)))) ->
  (1 + x12) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5888b8db083b :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  0 < x0 ->
  x0 < 1 ->
  f0 = false ->
  x1 <= x2 ->
  f0 = true ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3 H4; congruence. Qed.

Lemma q_588b5515f67c :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_589ba64009fc :
  forall x0 : R,
  0 < x0 ->
  x0 <= 0 ->
  False.
Proof. intros x0 H0 H1; pose proof (above H0) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_58af0dfcd54c :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  0 < x0 ->
  f0 = false ->
  (f0 = true \/ (x1 + x2) = x3) ->
  (x4 * x0) = x2 ->
  (x5 * x0) = x3 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_5901a9e697f2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 : R,
  x0 <= x1 ->
  (((1 * x3) * x4) * x5) <= x2 ->
  (1 * x6) <= x5 ->
  0 < x7 ->
  x7 <= 1 ->
  x8 < x1 ->
  (x9 <= 0 \/ x11 <= x10) ->
  x8 <= x12 ->
  x0 = (((1 + ((-1) * x13)) * x10) + (x12 * x13)) ->
  0 < x14 ->
  x9 = (x14 * x2) ->
  0 < x15 ->
  x16 = (x15 * x5) ->
  x13 = (x7 * x17) ->
  0 < x3 ->
  0 < x18 ->
  0 < x4 ->
  (x4 * x18) = 1 ->
  0 < x6 ->
  (x6 * x3) = 1 ->
  ((x7 + ((1 + ((-1) * x7)) * x2)) = 0 \/ (x17 * (x7 + ((1 + ((-1) * x7)) * x2))) = 1) ->
  (x7 = 0 \/ (x19 * x7) = 1) ->
  ((x1 + ((-1) * x8)) = 0 \/ (x20 * (x1 + ((-1) * x8))) = 1) ->
  (x15 = 0 \/ (x21 * x15) = 1) ->
  x7 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_591abe071189 :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  (((x3 * x0) + (((-1) * x3) * x1)) <> ((x3 * x0) + (((-1) * x3) * x1)) \/ (((-1) * x3) + (x3 * x0) + (((-1) * x3) * x2)) <> (((-1) * x3) + (x3 * x0) + (((-1) * x3) * x2))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_592eb14a1a1f :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 <= x1 ->
  (x0 * x1) <= x2 ->
  (x0 < 0 \/ x1 < 0 \/ x2 < (x0 * x1)) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H3 as [H3|[H3|H3]]; [pose proof (at_least H0) as C0; pose proof (above H3) as C1; clear -C0 C1; lra | pose proof (at_least H1) as C0; pose proof (above H3) as C1; clear -C0 C1; lra | pose proof (at_least H2) as C0; pose proof (above H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_593c42433830 :
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
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_5943a86725a9 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  f0 = false ->
  (f0 = true \/ x0 = (x1 * x2)) ->
  x3 = (x4 + x2) ->
  (x4 <= 0 \/ (f1 = false /\ (f1 = true \/ x5 = x1))) ->
  0 <= x4 ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4 H5; pose proof (at_least H4) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_594960a2cac0 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 <> ((1 / 2) + ((-1 / 2) * x1)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_595bd291a365 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 + x6) <> (x5 + x6) ->
  False.
Proof. intros; settle. Qed.

Lemma q_59a2f7436056 :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_59a52b86b5a6 :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H6) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_59be7d6a65a8 :
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
  (1 + ((-1) * x1)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5a1d03b56069 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x5 < 0 \/ (0 <= x6 /\ (x6 * x6) = x5)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_5a34a5608523 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x7 + x8) <> (x7 + x8) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7; apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; clear -C0; lra | pose proof (above H7) as C0; clear -C0; lra]. Qed.

Lemma q_5a473cf90fe7 :
  forall x0 x1 : R,
  0 <> x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_5a93ea1ded71 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5a965ff0b6f9 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  0 <= x3 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x5 < (x4 * x2) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (neither (at_least H1) (at_least H3)) as C0; pose proof (both (above H2) (above H4)) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H5) as C3; clear -C0 C1 C2 C3; lra | destruct H6 as [H6|H6]; [pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | assert (N0_5 : 0 = (1 + (-1) * (x1 * x2 * x4) + (x1 * x3 * x4) + (-1) * (x3 * x4))) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x4) H0) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-1) + (x1 * x2 * x4))) by (pose proof (both B1 (above H7)) as C0; pose proof (scaled (1) H6) as C1; clear -C0 C1; lra); assert (B3 : 0 < ((x1 * x4))) by (apply Rnot_le_lt; intro G; pose proof (N1_4) as C0; pose proof (first (above H4) (at_least G)) as C1; clear -C0 C1; lra); assert (N3_4 : 0 < (1 + (x1 * x3 * x4) + (-1) * (x3 * x4))) by (pose proof (both B3 (above H4)) as C0; pose proof (scaled ((-1)) N0_5) as C1; clear -C0 C1; lra); assert (N3_5 : 0 < ((-1) * (x1 * x3 * x4 * x4) + (x1 * x1 * x3 * x4 * x4))) by (pose proof (both B3 (N1_4)) as C0; pose proof (scaled ((-1) * (x1 * x4)) N0_5) as C1; clear -C0 C1; lra); pose proof (N3_5) as C0; pose proof (neither (neither (first (B1) (at_least H1)) (at_least H3)) (square (x4))) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_5a9b2a947818 :
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
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5aa781f97b27 :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5aab71333313 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= x5 ->
  0 < x0 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H7) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_5ac56c85c543 :
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
  x8 < (x4 * (x5 + x6)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_5b092163ce61 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5b340e6494d1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [H5|H5]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H5) as C3; pose proof (scaled x2 H5) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H8)) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x0 H5) as C3; pose proof (scaled x2 H5) as C4; pose proof (scaled x5 H2) as C5; pose proof (scaled x5 H3) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]. Qed.

Lemma q_5b3f6bc40cbe :
  forall x0 x1 x2 : R,
  0 < (1 + x0) ->
  0 < x1 ->
  ((1 + x0) <> (1 + x0) \/ (1 * x1) <> (1 * x1) \/ (1 + (x0 * x2) + ((((1 / 2) * x2) * (x0 * x0)) * ((-1) + x2)) + (((((1 / 6) * x2) * ((x0 * x0) * x0)) * ((-1) + x2)) * ((-2) + x2))) <> (1 + (x0 * x2) + ((((1 / 2) * x2) * (x0 * x0)) * ((-1) + x2)) + (((((1 / 6) * x2) * ((x0 * x0) * x0)) * ((-1) + x2)) * ((-2) + x2)))) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; destruct H2 as [H2|[H2|H2]]; [apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra] | apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra] | apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra]]. Qed.

Lemma q_5b4e09302454 :
  forall x0 x1 x2 x3 x4 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H4) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_5b6313ee1b68 :
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
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H6) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_5b7b351027b6 :
  forall x0 x1 x2 x3 : R,
  x0 < 1 ->
  (1 * x1) <= x0 ->
  1 = (1 * x1) ->
  0 < x2 ->
  0 < x1 ->
  (x1 * x2) = 1 ->
  x0 <= x3 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (at_least H1) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_5b80b32bf7cc :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5be9b3d8094d :
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
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5bf14897b19b :
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
  (((x5 * x6) * x0) * x3) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H9 as [H9|H9]; [pose proof (above H6) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | destruct H10 as [H10|H10]; [pose proof (above H7) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H6) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x0 * x3 * x6))) by (pose proof (first B0 (at_least H11)) as C0; pose proof (scaled ((x0 * x3 * x6)) H9) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x2)) by (apply Rnot_le_lt; intro G; pose proof (above H7) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x0 * x3))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x0 * x3)) H10) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H5) (above H8)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_5c82bc1c6567 :
  forall x0 x1 : R,
  0 = x0 ->
  x1 = (1 + x0) ->
  0 <= x0 ->
  0 <= x1 ->
  1 <> x1 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_5cbf43591ed2 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  0 < (1 + ((x5 * (1 + ((-1) * x4))) * x6)) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (1 + ((x5 * (1 + ((-1) * x4))) * x6)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; pose proof (above H3) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_5cc6a9a9e657 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  0 < x1 ->
  x2 < (1 + ((-1) * x3)) ->
  1 < (x4 * (1 + ((-1) * x3))) ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x4 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  0 < x5 ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (1 + ((-1) * x2) + ((-1) * x3)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5cc9f25524fe :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x3 <= 0 \/ x4 = (1 * x2)) ->
  (x3 < 0 \/ 0 <= x4) ->
  0 < x5 ->
  (x1 <= 0 \/ x6 = (1 * x5)) ->
  (x1 < 0 \/ 0 <= x6) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  0 < x9 ->
  (x0 <= 0 \/ x10 = (1 * x9)) ->
  (x0 < 0 \/ 0 <= x10) ->
  0 < x11 ->
  (x12 <= 0 \/ x13 = (1 * x11)) ->
  (x12 < 0 \/ 0 <= x13) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H1) as C0; pose proof (scaled 1 H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_5cca1b3aaf72 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  (x0 * ((x2 * x2) + (((x3 + ((-1) * x2)) * (x3 + ((-1) * x2))) * ((-1) + x4)) + ((x2 * x4) * (x3 + ((-1) * x2))))) <= (x1 * (x2 * x2)) ->
  0 <= x3 ->
  0 < x5 ->
  (x2 <= 0 \/ x0 = (1 * x5)) ->
  (x2 < 0 \/ 0 <= x0) ->
  0 < x6 ->
  (x3 <= 0 \/ x1 = (1 * x6)) ->
  (x3 < 0 \/ 0 <= x1) ->
  ((x3 * x1) * (x2 * x2)) < ((x3 * x0) * ((x2 * x2) + (((x3 + ((-1) * x2)) * (x3 + ((-1) * x2))) * ((-1) + x4)) + ((x2 * x4) * (x3 + ((-1) * x2))))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H9) as C0; pose proof (neither (at_least H1) (at_least H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_5cd4382cf715 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (((-1) * x1) + (x2 * x3)) ->
  x4 = (((((-1) * x5) + x3) * x6) + x0) ->
  x7 = (x6 + x2) ->
  x8 = ((x6 * x5) + x1) ->
  x4 <> (((-1) * x8) + (x7 * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x3 H2) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x3 H2) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_5cdbc566e3ac :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  0 <= ((x0 * x1) + x2) ->
  f0 = false ->
  (f0 = true \/ (x3 + x4) = x2) ->
  x3 < x1 ->
  ((x1 * (1 + x0)) + x4) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [congruence | pose proof (at_least H0) as C0; pose proof (above H3) as C1; pose proof (above H4) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_5d083c39f253 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  ((-1) * x2) <= (-1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_5d5e08a5ad6e :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5d69689379b6 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < x2 ->
  0 <= x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  ((x2 + ((-1) * x1)) = 0 \/ (x5 * (x2 + ((-1) * x1))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5d71aaf6d2ed :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  0 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_5d899166f498 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  0 < x9 ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_5e1fb9e4fd4d :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (1 * x3) <= (1 * (x2 * x2)) ->
  x4 = (1 * (x2 * x2)) ->
  0 < x2 ->
  0 < x5 ->
  0 < x3 ->
  (x3 * x5) = 1 ->
  x4 < (1 * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (at_least H2) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_5e24412d518f :
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
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5e453a1cb6c0 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 <= x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 < x3 ->
  (-1) <= x4 ->
  x4 < 0 ->
  x3 < (1 + ((-1) * x4)) ->
  (1 + x1) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5e5049d58138 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
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

Lemma q_5e7b876381bb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 f1 f2 f3 f4 f5 f6 : bool,
  0 <= x0 ->
  x1 = (x2 + x0) ->
  (x2 <= 0 \/ (((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) /\ (f0 = true \/ x3 = (x4 + x5)))) ->
  0 <= x2 ->
  ((f3 = true /\ ((f1 = true /\ 0 < x0) \/ f4 = true)) \/ (f3 = false /\ (f1 = false \/ x0 <= 0) /\ f4 = false)) ->
  (f3 = true \/ x6 = ((x0 * x4) + x7)) ->
  ((f5 = true /\ ((f0 = true /\ 0 < x2) \/ f3 = true)) \/ (f5 = false /\ (f0 = false \/ x2 <= 0) /\ f3 = false)) ->
  (f5 = true \/ x8 = ((x2 * x3) + x6)) ->
  ((f6 = true /\ ((f2 = true /\ 0 < x2) \/ f4 = true)) \/ (f6 = false /\ (f2 = false \/ x2 <= 0) /\ f4 = false)) ->
  (f6 = true \/ x9 = ((x2 * x5) + x7)) ->
  (x1 < 0 \/ (f5 = true /\ (f1 = false \/ x1 <= 0) /\ f6 = false) \/ (f5 = false /\ ((f1 = true /\ 0 < x1) \/ f6 = true)) \/ (f5 = false /\ x8 <> ((x1 * x4) + x9))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 f1 f2 f3 f4 f5 f6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H2 as [H2|[H2_0 H2_1]]; [destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H6 as [[H6_0 H6_1]|[H6_0 [H6_1 H6_2]]]; [destruct H10 as [H10|[[H10_0 [H10_1 H10_2]]|[[H10_0 H10_1]|[H10_0 H10_1]]]]; [pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; pose proof (above H10) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | destruct H8 as [[H8_0 H8_1]|[H8_0 [H8_1 H8_2]]]; [congruence | destruct H4_1 as [[H4_1_0 H4_1_1]|H4_1]; [destruct H10_1 as [H10_1|H10_1]; [congruence | pose proof (at_least H3) as C0; pose proof (above H4_1_1) as C1; pose proof (at_least H10_1) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra] | congruence]] | congruence | congruence] | congruence] | destruct H5 as [H5|H5]; [congruence | destruct H6 as [[H6_0 H6_1]|[H6_0 [H6_1 H6_2]]]; [destruct H6_1 as [[H6_1_0 H6_1_1]|H6_1]; [pose proof (at_least H2) as C0; pose proof (above H6_1_1) as C1; clear -C0 C1; lra | congruence] | destruct H7 as [H7|H7]; [congruence | destruct H8 as [[H8_0 H8_1]|[H8_0 [H8_1 H8_2]]]; [destruct H8_1 as [[H8_1_0 H8_1_1]|H8_1]; [pose proof (at_least H2) as C0; pose proof (above H8_1_1) as C1; clear -C0 C1; lra | congruence] | destruct H9 as [H9|H9]; [congruence | destruct H10 as [H10|[[H10_0 [H10_1 H10_2]]|[[H10_0 H10_1]|[H10_0 H10_1]]]]; [pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; pose proof (above H10) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | congruence | destruct H10_1 as [[H10_1_0 H10_1_1]|H10_1]; [destruct H4_1 as [H4_1|H4_1]; [congruence | pose proof (at_least H2) as C0; pose proof (above H10_1_1) as C1; pose proof (at_least H4_1) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra] | congruence] | apply Rdichotomy in H10_1; destruct H10_1 as [H10_1|H10_1]; [assert (E0 : 0 = (x2)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x1 * x4) + (-1) * (x2 * x4) + (-1) * x6 + x7)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x4) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x1 * x4) + (-1) * (x2 * x3) + (-1) * x6 + x9)) by (pose proof (above H10_1) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * (x1 * x4) + (x2 * x4) + (x2 * x5) + x6 + (-1) * x9)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < ((-1) * (x2 * x3) + (x2 * x4) + (x2 * x5))) by (pose proof (N2_2) as C0; pose proof (scaled ((-1)) N3_0) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N4_0) as C0; pose proof (scaled ((-1) * x3 + x4 + x5) E0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra | assert (E0 : 0 = (x2)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x1 * x4) + (-1) * (x2 * x4) + (-1) * x6 + x7)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x4) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x1 * x4) + (x2 * x3) + x6 + (-1) * x9)) by (pose proof (above H10_1) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * (x1 * x4) + (x2 * x4) + (x2 * x5) + x6 + (-1) * x9)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < ((x2 * x3) + (-1) * (x2 * x4) + (-1) * (x2 * x5))) by (pose proof (N2_2) as C0; pose proof (scaled (1) N3_0) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N4_0) as C0; pose proof (scaled (x3 + (-1) * x4 + (-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra]]]]]]]] | destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [destruct H6 as [[H6_0 H6_1]|[H6_0 [H6_1 H6_2]]]; [destruct H10 as [H10|[[H10_0 [H10_1 H10_2]]|[[H10_0 H10_1]|[H10_0 H10_1]]]]; [pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; pose proof (above H10) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | destruct H8 as [[H8_0 H8_1]|[H8_0 [H8_1 H8_2]]]; [congruence | destruct H4_1 as [[H4_1_0 H4_1_1]|H4_1]; [destruct H10_1 as [H10_1|H10_1]; [congruence | pose proof (at_least H3) as C0; pose proof (above H4_1_1) as C1; pose proof (at_least H10_1) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra] | congruence]] | congruence | congruence] | congruence] | destruct H5 as [H5|H5]; [congruence | destruct H6 as [[H6_0 H6_1]|[H6_0 [H6_1 H6_2]]]; [destruct H6_1 as [[H6_1_0 H6_1_1]|H6_1]; [destruct H2_0 as [[H2_0_0 H2_0_1]|[H2_0_0 [H2_0_1 H2_0_2]]]; [destruct H10 as [H10|[[H10_0 [H10_1 H10_2]]|[[H10_0 H10_1]|[H10_0 H10_1]]]]; [pose proof (at_least H0) as C0; pose proof (above H6_1_1) as C1; pose proof (above H10) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | destruct H8 as [[H8_0 H8_1]|[H8_0 [H8_1 H8_2]]]; [congruence | destruct H10_1 as [H10_1|H10_1]; [destruct H2_0_1 as [H2_0_1|H2_0_1]; [congruence | destruct H8_1 as [H8_1|H8_1]; [congruence | pose proof (above H6_1_1) as C0; pose proof (at_least H8_1) as C1; clear -C0 C1; lra]] | pose proof (at_least H0) as C0; pose proof (above H6_1_1) as C1; pose proof (at_least H10_1) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra]] | congruence | congruence] | congruence] | congruence] | destruct H7 as [H7|H7]; [congruence | destruct H8 as [[H8_0 H8_1]|[H8_0 [H8_1 H8_2]]]; [destruct H8_1 as [[H8_1_0 H8_1_1]|H8_1]; [destruct H2_0 as [[H2_0_0 H2_0_1]|[H2_0_0 [H2_0_1 H2_0_2]]]; [destruct H6_1 as [H6_1|H6_1]; [congruence | pose proof (above H8_1_1) as C0; pose proof (at_least H6_1) as C1; clear -C0 C1; lra] | congruence] | congruence] | destruct H9 as [H9|H9]; [congruence | destruct H2_0 as [[H2_0_0 H2_0_1]|[H2_0_0 [H2_0_1 H2_0_2]]]; [destruct H6_1 as [H6_1|H6_1]; [congruence | destruct H10 as [H10|[[H10_0 [H10_1 H10_2]]|[[H10_0 H10_1]|[H10_0 H10_1]]]]; [pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; pose proof (above H10) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | congruence | destruct H10_1 as [[H10_1_0 H10_1_1]|H10_1]; [destruct H4_1 as [H4_1|H4_1]; [congruence | pose proof (at_least H6_1) as C0; pose proof (above H10_1_1) as C1; pose proof (at_least H4_1) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra] | congruence] | apply Rdichotomy in H10_1; destruct H10_1 as [H10_1|H10_1]; [assert (E0 : 0 = (x2)) by (pose proof (at_least H3) as C0; pose proof (at_least H6_1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x1 * x4) + (-1) * (x2 * x4) + (-1) * x6 + x7)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x4) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x1 * x4) + (-1) * (x2 * x3) + (-1) * x6 + x9)) by (pose proof (above H10_1) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * (x1 * x4) + (x2 * x4) + (x2 * x5) + x6 + (-1) * x9)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < ((-1) * (x2 * x3) + (x2 * x4) + (x2 * x5))) by (pose proof (N2_2) as C0; pose proof (scaled ((-1)) N3_0) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N4_0) as C0; pose proof (scaled ((-1) * x3 + x4 + x5) E0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra | assert (E0 : 0 = (x2)) by (pose proof (at_least H3) as C0; pose proof (at_least H6_1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((x1 * x4) + (-1) * (x2 * x4) + (-1) * x6 + x7)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x4) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x1 * x4) + (x2 * x3) + x6 + (-1) * x9)) by (pose proof (above H10_1) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * (x1 * x4) + (x2 * x4) + (x2 * x5) + x6 + (-1) * x9)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < ((x2 * x3) + (-1) * (x2 * x4) + (-1) * (x2 * x5))) by (pose proof (N2_2) as C0; pose proof (scaled (1) N3_0) as C1; clear -C0 C1; lra); assert (N5_0 : 0 < (0)) by (pose proof (N4_0) as C0; pose proof (scaled (x3 + (-1) * x4 + (-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N5_0) as C0; clear -C0; lra]]] | destruct H2_1 as [H2_1|H2_1]; [congruence | destruct H10 as [H10|[[H10_0 [H10_1 H10_2]]|[[H10_0 H10_1]|[H10_0 H10_1]]]]; [pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; pose proof (above H10) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | congruence | destruct H10_1 as [[H10_1_0 H10_1_1]|H10_1]; [congruence | congruence] | apply Rdichotomy in H10_1; destruct H10_1 as [H10_1|H10_1]; [pose proof (above H10_1) as C0; pose proof (scaled 1 H5) as C1; pose proof (scaled 1 H7) as C2; pose proof (scaled 1 H9) as C3; pose proof (scaled x2 H2_1) as C4; pose proof (scaled x4 H1) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H10_1) as C0; pose proof (scaled 1 H5) as C1; pose proof (scaled 1 H7) as C2; pose proof (scaled 1 H9) as C3; pose proof (scaled x2 H2_1) as C4; pose proof (scaled x4 H1) as C5; clear -C0 C1 C2 C3 C4 C5; lra]]]]]]]]]]]. Qed.

Lemma q_5ec56905cfa5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  (1 * x1) <= x0 ->
  0 < x2 ->
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

Lemma q_5efffd7d1066 :
  forall x0 : R,
  (-1) < x0 ->
  x0 < 1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5f178f545382 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  ((x0 * x0) = 0 \/ (x2 * (x0 * x0)) = 1) ->
  (((((-3 / 2) * x3) * x2) * (x4 * x4)) <> ((((-3 / 2) * x3) * x2) * (x4 * x4)) \/ (((((-1) * x3) * x2) * (x4 * x4)) + x5) <> (((((-1) * x3) * x2) * (x4 * x4)) + x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3; destruct H3 as [H3|H3]; [apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra] | apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra]]. Qed.

Lemma q_5f2a4e85dbb9 :
  forall x0 x1 : R,
  1 <= x0 ->
  1 <= x1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5f3c1b4ecbf0 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < x2 ->
  0 <= x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  ((x2 + ((-1) * x1)) = 0 \/ (x5 * (x2 + ((-1) * x1))) = 1) ->
  (x2 + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5f424edb0427 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x7 /\ (x7 * x7) = x3)) ->
  (x8 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x8) = 1)) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5f684399e3b8 :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H3) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_5fa48621b345 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (1 + ((-1) * x1) + ((-1) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5fb868b63c20 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= x5 ->
  0 < x0 ->
  0 < x6 ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x6 = 0 \/ (x8 * x6) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H7) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_5fc2b1e71894 :
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
  (1 + ((-1) * x4)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_5fddcbe7e8a7 :
  forall x0 x1 x2 x3 x4 : R,
  (x0 * x1) = x2 ->
  x3 = x2 ->
  0 < x1 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x4 * x3) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled x0 H3) as C1; pose proof (scaled x4 H0) as C2; pose proof (scaled x4 H1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_5fdf3c06d56f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x3 < 1 ->
  x4 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x3)) = 0 \/ (x6 * (1 + ((-1) * x3))) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.
