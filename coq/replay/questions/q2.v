(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_20022060cc5d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  1 = x6 ->
  1 = x7 ->
  (x5 = 0 \/ (x8 * x5) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (x6 = 0 \/ (x10 * x6) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x1 H10) as C3; pose proof (scaled x4 H10) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_20320726c13d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x7 <> x7 \/ x8 <> x8) ->
  False.
Proof. intros; settle. Qed.

Lemma q_2062529c2fdd :
  forall x0 x1 : R,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_208b5c0c585c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  0 < x2 ->
  ((x1 * x3) <= 0 \/ x4 = (1 * x2)) ->
  ((x1 * x3) < 0 \/ 0 <= x4) ->
  0 <= x0 ->
  0 <= x5 ->
  0 <= x6 ->
  0 <= x7 ->
  0 <= x8 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H0) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_21026ef65ddf :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_210da9ba76a8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  0 < x5 ->
  ((1 + ((-1) * x3) + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x3) + ((-1) * x4))) = 1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x5 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2120580a8308 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_213bc1732537 :
  forall x0 x1 : R,
  0 < x0 ->
  0 < (((1 / 2) * x1) + ((1 / 2) * x0)) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_21592d085558 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  x1 <= (x3 * x5) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  (x2 * x5) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; pose proof (at_least H3) as C0; pose proof (above H5) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x5 H1) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_215bae0780da :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  0 < x5 ->
  x5 <= 1 ->
  0 < x6 ->
  0 < x7 ->
  (-1) <= x8 ->
  x8 < 0 ->
  (x3 < 0 \/ (0 <= x9 /\ (x9 * x9) = x3)) ->
  (x1 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x11 /\ (x11 * x11) = (1 + ((-1) * x1)))) ->
  (1 + ((-1) * x1)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H2) as C0; pose proof (above H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_2172c2a77395 :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 f2 : bool,
  0 < x0 ->
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x1 = (x2 + x3)) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 f2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (above H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_21a5e97a71f8 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = (x1 + x2) ->
  0 <= x1 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x4 * x0) < (x4 * x2) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (at_least H1) as C0; pose proof (both (above H2) (above H4)) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x0 H3) as C3; pose proof (scaled x2 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_21d2195c3f4d :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_21d3494e46b8 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_21d658224d12 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H2) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_21e5d590ef4e :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H1) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_221d496f09de :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = (x1 + x2) ->
  x3 = x0 ->
  x4 = x2 ->
  x5 = x1 ->
  x3 <> (x5 + x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_223a3389721a :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; pose proof (at_least H3) as C0; clear -C0; lra. Qed.

Lemma q_22471481ac0b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x5) + x6) ->
  x7 = (x5 + x8) ->
  ((1 + x9) < 1 \/ x10 < (1 + x9) \/ x11 = x4) ->
  x2 = (((-1) * x11) + x12) ->
  (0 = x9 \/ 1 <= x9) ->
  0 < x13 ->
  (x13 = 0 \/ (x14 * x13) = 1) ->
  0 <= x13 ->
  0 <= x15 ->
  0 <= x16 ->
  0 <= x17 ->
  x13 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H6) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_22f390d0d8de :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (x0 * x3) ->
  x1 = ((x4 * x0) + ((1 + ((-1) * x4)) * x2)) ->
  0 < x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_231a9b29d982 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  0 < (1 + ((x5 * (1 + ((-1) * x4))) * x6)) ->
  x1 <= (x3 * x7) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x2 * x7) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H4) as C0; pose proof (above H6) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x7 H1) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_23217c1c5636 :
  forall x0 x1 x2 x3 x4 : R,
  (((x0 + ((-1) * x1)) <= 0 /\ x2 = 0) \/ (0 < (x0 + ((-1) * x1)) /\ x2 = (x0 + ((-1) * x1)))) ->
  (((x0 + ((-1) * x3)) <= 0 /\ x4 = 0) \/ (0 < (x0 + ((-1) * x3)) /\ x4 = (x0 + ((-1) * x3)))) ->
  x2 <= x4 ->
  (x4 * x4) < (x2 * x2) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; destruct H0 as [[H0_0 H0_1]|[H0_0 H0_1]]; [assert (N0_0 : 0 < ((-1) * (x4 * x4))) by (pose proof (above H3) as C0; pose proof (scaled ((-1) * x2) H0_1) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (square (x4)) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (neither (at_least H2) (at_least H2)) as C1; pose proof (second (at_least H2) (above H0_0)) as C2; pose proof (scaled x2 H0_1) as C3; pose proof (scaled x4 H0_1) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_235715733912 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (((1 + ((-1) * x8)) * x9) <> ((1 + ((-1) * x8)) * x9) \/ x10 <> x10) ->
  False.
Proof. intros; settle. Qed.

Lemma q_236762022774 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_23b834e66643 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  1 = x4 ->
  1 = x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (((x6 * x7) * x5) * x3) < x8 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [H5|H5]; [pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | destruct H6 as [H6|H6]; [pose proof (scaled 1 H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | destruct H7 as [H7|H7]; [assert (N0_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0)) by (pose proof (scaled (1) N0_0) as C0; pose proof (scaled ((-1) * x3) H7) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = (1)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x6) N1_0) as C1; clear -C0 C1; lra); pose proof (scaled 1 N2_0) as C0; clear -C0; lra | assert (N0_5 : 0 = (1 + (-1) * x7)) by (pose proof (scaled (1) H6) as C0; pose proof (scaled ((-1) * x7) H3) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((-1) * (x3 * x6 * x7) + x8)) by (pose proof (above H8) as C0; pose proof (scaled ((-1) * (x3 * x6 * x7)) H4) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x3 * x6) + x8)) by (pose proof (N1_2) as C0; pose proof (scaled ((x3 * x6)) N0_5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N4_1 : 0 = (1 + (-1) * (x2 * x3 * x6))) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (x6) N3_0) as C1; clear -C0 C1; lra); pose proof (N2_2) as C0; pose proof (scaled x8 N4_1) as C1; pose proof (scaled (x3 * x6) H7) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_23c48370278e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  0 < x0 ->
  0 < x1 ->
  ((((x5 * x6) * x4) * (x0 + ((-1) * x2))) * (x7 + ((-1) * x1))) <= ((x0 + ((-1) * x2)) * (x3 + ((-1) * x4))) ->
  ((((x5 * x8) * x9) * (x0 + ((-1) * x2))) * (x7 + ((-1) * x1))) <= ((((x5 * x6) * x4) * (x0 + ((-1) * x2))) * (x7 + ((-1) * x1))) ->
  ((x7 + ((-1) * x1)) * (x9 + ((-1) * x10))) < ((((x5 * x8) * x9) * (x0 + ((-1) * x2))) * (x7 + ((-1) * x1))) ->
  0 < x11 ->
  (x7 <= 0 \/ x3 = (1 * x11)) ->
  (x7 < 0 \/ 0 <= x3) ->
  0 < x12 ->
  (x1 <= 0 \/ x4 = (1 * x12)) ->
  (x1 < 0 \/ 0 <= x4) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  0 < x13 ->
  (x0 <= 0 \/ x9 = (1 * x13)) ->
  (x0 < 0 \/ 0 <= x9) ->
  0 < x14 ->
  (x2 <= 0 \/ x10 = (1 * x14)) ->
  (x2 < 0 \/ 0 <= x10) ->
  ((x0 + ((-1) * x2)) * (x3 + ((-1) * x4))) <= ((x7 + ((-1) * x1)) * (x9 + ((-1) * x10))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (at_least H2) as C0; pose proof (at_least H3) as C1; pose proof (above H4) as C2; pose proof (at_least H19) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_23e17b001fac :
  forall x0 x1 : R,
  0 < x0 ->
  0 < x1 ->
  (((1 / 2) * x0) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (above H1) as C1; pose proof (at_least H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_23fcf8a3d295 :
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
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H5) as C0; pose proof (above H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_2408e1c791e6 :
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
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H7) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_24169734b29c :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  x1 = ((x2 * x3) + x0) ->
  0 = x4 ->
  0 <= x2 ->
  x2 <= x4 ->
  0 <> x1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; apply Rdichotomy in H5; destruct H5 as [H5|H5]; [assert (N0_3 : 0 <= ((-1) * x2)) by (pose proof (at_least H4) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x1 + (x2 * x3))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x2 * x3))) by (pose proof (above H5) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); pose proof (both (N2_2) (N2_2)) as C0; pose proof (neither (neither (at_least H3) (N0_3)) (square (x3))) as C1; clear -C0 C1; lra | assert (N0_3 : 0 <= ((-1) * x2)) by (pose proof (at_least H4) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x1 + (x2 * x3))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H0) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x2 * x3))) by (pose proof (above H5) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); pose proof (both (N2_2) (N2_2)) as C0; pose proof (neither (neither (at_least H3) (N0_3)) (square (x3))) as C1; clear -C0 C1; lra]. Qed.

Lemma q_241765a6d16f :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  1 = x1 ->
  1 = (1 * x2) ->
  0 < x3 ->
  0 < x2 ->
  (x2 * x3) = 1 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_24435a530215 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2461aec8618c :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 <= x3 ->
  0 <= x4 ->
  0 < x0 ->
  0 < x5 ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_246efc78e228 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  x2 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_24d4fa918c1b :
  forall x0 x1 x2 x3 : R,
  x0 < 0 ->
  (((-1) * x2) * x3) <= x1 ->
  0 <= x0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; pose proof (above H0) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_24da856f8ade :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  0 < x1 ->
  x2 < (1 + ((-1) * x3)) ->
  1 < (x4 * (1 + ((-1) * x3))) ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x4 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  0 < x5 ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x4 * (1 + ((-1) * x3))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_24eb917c4cf7 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  f1 = false ->
  (f1 = true \/ 0 = x1) ->
  0 < x3 ->
  0 <> x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (above H5) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_2575d2d7d2a3 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  x0 < x1 ->
  x1 <= x2 ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (at_least H0) as C0; pose proof (above H1) as C1; pose proof (at_least H2) as C2; pose proof (above H3) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_2596891a60d7 :
  forall x0 x1 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  f0 = false ->
  x0 < x1 ->
  False.
Proof. intros x0 x1 f0 H0 H1 H2; destruct H0 as [H0|[H0_0 H0_1]]; [congruence | destruct H0_1 as [H0_1|H0_1]; [congruence | pose proof (above H2) as C0; pose proof (scaled 1 H0_1) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_25b396083994 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 <= x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  (1 + (x2 * (1 * x4))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (above H4) as C1; pose proof (first (above H0) (at_least H6)) as C2; pose proof (scaled x4 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_25b9d98cde76 :
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
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (both (above H2) (above H2)) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_263d663bc18b :
  forall x0 x1 : R,
  x1 <= x0 ->
  x0 < x1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_268052485824 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 = x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (f0 = false \/ 2 <= 0) ->
  (2 * x0) < x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H1 as [H1|H1]; [congruence | pose proof (above H8) as C0; pose proof (scaled 1 H5) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_26dd75991221 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  0 = x0 ->
  f0 = false ->
  (f0 = true \/ 0 = x1) ->
  x1 < (x0 * x2) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3; destruct H2 as [H2|H2]; [congruence | pose proof (above H3) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x2 H0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_270a1ac8e6b2 :
  forall x0 x1 x2 x3 : R,
  x0 < ((1 * x1) * x2) ->
  0 < x3 ->
  0 < x1 ->
  (x1 * x3) = 1 ->
  0 <> x0 ->
  ((1 * x1) * x2) <= x0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_2731079567d8 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  x0 < x1 ->
  x1 <= x2 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (at_least H0) as C0; pose proof (above H1) as C1; pose proof (at_least H2) as C2; pose proof (at_least H3) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_276d95769bed :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 <= x2) ->
  ((f1 = false /\ x3 < (x1 * x4)) \/ (0 = x4 /\ f1 = false /\ (f1 = true \/ 0 = x3))) ->
  x0 = x4 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_27d6d25a2438 :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_27f11f56d012 :
  forall x0 x1 : R,
  0 = x0 ->
  0 <= x0 ->
  0 <> (((-1) * x1) * x0) ->
  False.
Proof. intros x0 x1 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled x1 H0) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; pose proof (scaled x1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_27f1349fcd4d :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  (-1) <= x1 ->
  x1 < 0 ->
  0 < x2 ->
  x2 <= 1 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x3 ->
  (((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1))) = 1) ->
  (((1 / 2) + ((1 / 2) * x0) + ((1 / 2) * x1)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x0) + ((1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_28746ec61039 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  1 <= x1 ->
  0 <= x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  x1 < 1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H1) as C0; pose proof (above H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_28e5f0eb9ac9 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x5 <> x5 \/ x6 <> x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; destruct H5 as [H5|H5]; [apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; clear -C0; lra | pose proof (above H5) as C0; clear -C0; lra] | apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; clear -C0; lra | pose proof (above H5) as C0; clear -C0; lra]]. Qed.

Lemma q_28f59653d895 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  0 < (((x0 * x2) * x3) * (1 + ((-1) * x0))) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  ((1 + ((-1) * x0)) = 0 \/ (x6 * (1 + ((-1) * x0))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_28fe4e1e5240 :
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
  (1 + ((-1) * x4)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_296b407c00f2 :
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
  x11 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H8) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_29907e7cccdf :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2996a9fcd5fd :
  forall x0 : R,
  1 = x0 ->
  1 < x0 ->
  False.
Proof. intros x0 H0 H1; pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra. Qed.

Lemma q_29a01c8b12f7 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x2 ->
  x2 <= 1 ->
  x1 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_29b84cba4f95 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  (1 + (x2 * (1 * x4))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; destruct H3 as [H3|H3]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (above H5) as C1; pose proof (first (above H0) (at_least H7)) as C2; pose proof (scaled x4 H3) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_29dbeafdc9b0 :
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
  (x2 + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_29e824535edc :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((1 / 2) * x0)) <= x1) ->
  1 <= ((-1) * x2) ->
  1 <= ((-1) * x0) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2a142b0a4db5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < x1) \/ (((1 + x4) * x1) + (((((-1) * x3) * x5) * x6) * x7)) <= (x1 * x8)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (f0 = false \/ ((1 + ((-1) * x0)) * x1) <= 0) ->
  (((1 + ((-1) * x0)) * x1) * x8) < ((1 + ((-1) * x0)) * (((1 + x4) * x1) + (((((-1) * x3) * x5) * x6) * x7))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H5 as [[H5_0 H5_1]|H5]; [destruct H7 as [H7|H7]; [congruence | pose proof (both (both (above H8) (above H8)) (above H5_1)) as C0; pose proof (neither (neither (at_least H1) (at_least H7)) (square (x1 + (x1 * x4) + (-1) * (x1 * x8) + (-1) * (x3 * x5 * x6 * x7)))) as C1; clear -C0 C1; lra] | pose proof (above H8) as C0; pose proof (neither (at_least H1) (at_least H5)) as C1; clear -C0 C1; lra]. Qed.

Lemma q_2a28a7157325 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 f2 : bool,
  0 < x0 ->
  x0 = x1 ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ (0 = x1 /\ f0 = false /\ (f0 = true \/ 0 = x2))) ->
  f1 = true ->
  (f1 = true \/ 0 = x3) ->
  ((f0 = true /\ (f2 = false \/ x0 <= 0) /\ (f1 = false \/ x0 <= 0)) \/ (f0 = false /\ ((f2 = true /\ 0 < x0) \/ (f1 = true /\ 0 < x0))) \/ (f0 = false /\ x2 <> ((x0 * x4) + (x0 * x3)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 f2 H0 H1 H2 H3 H4 H5; destruct H2 as [[H2_0 H2_1]|[H2_0 [H2_1 H2_2]]]; [destruct H5 as [[H5_0 [H5_1 H5_2]]|[[H5_0 H5_1]|[H5_0 H5_1]]]; [destruct H5_2 as [H5_2|H5_2]; [congruence | pose proof (above H0) as C0; pose proof (at_least H5_2) as C1; clear -C0 C1; lra] | congruence | congruence] | pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2_0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_2a350f12047a :
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
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H5) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_2a4ea6f85603 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 < x2 ->
  x2 < x3 ->
  0 <= x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  ((x2 + ((-1) * x1)) = 0 \/ (x6 * (x2 + ((-1) * x1))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2a77c6d24bef :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2a9618872f2a :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_2aa3faafd244 :
  forall x0 x1 : R,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2ab4ff768d38 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2abdd0983772 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  (1 * x1) <= x0 ->
  0 < x2 ->
  x2 <= 1 ->
  x3 < x4 ->
  x4 < x5 ->
  0 < x6 ->
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

Lemma q_2abf9ec4de7d :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  x0 <> ((x3 * x1) + ((1 + ((-1) * x3)) * x2)) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H1) as C3; pose proof (scaled x3 H2) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H1) as C3; pose proof (scaled x3 H2) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_2addbd783f72 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2af1a67ba144 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  (x0 * (x1 + (x3 * (x4 + ((-1) * x1))))) <= (x1 * x2) ->
  0 <= x5 ->
  x5 < x6 ->
  x6 <= x1 ->
  0 < x7 ->
  (x1 <= 0 \/ x0 = (1 * x7)) ->
  (x1 < 0 \/ 0 <= x0) ->
  0 < x8 ->
  (x4 <= 0 \/ x2 = (1 * x8)) ->
  (x4 < 0 \/ 0 <= x2) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x2 + ((-1) * x0)) < (((x3 * x9) * x0) * (x4 + ((-1) * x1))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H11 as [H11|H11]; [pose proof (at_least H2) as C0; pose proof (above H3) as C1; pose proof (at_least H4) as C2; pose proof (scaled 1 H11) as C3; clear -C0 C1 C2 C3; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (at_least H2) as C0; pose proof (above H3) as C1; pose proof (at_least H4) as C2; pose proof (at_least G) as C3; clear -C0 C1 C2 C3; lra); assert (N0_4 : 0 < ((x0 * x1) + (-1) * (x0 * x1 * x3) + (x0 * x3 * x4) + (-1) * (x1 * x2))) by (pose proof (both B0 (above H12)) as C0; pose proof (scaled ((x0 * x1 * x3) + (-1) * (x0 * x3 * x4)) H11) as C1; clear -C0 C1; lra); pose proof (at_least H1) as C0; pose proof (N0_4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_2b063ff3d8ec :
  forall x0 x1 : R,
  1 <= x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((1 / 2) * x0)) < ((1 / 2) + ((1 / 2) * x1)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_2b637ea96d83 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= ((x0 * x1) + x2) ->
  1 <= x0 ->
  0 < x3 ->
  x3 < 1 ->
  (x0 < 0 \/ (0 <= x4 /\ (x4 * x4) = x0)) ->
  (x3 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x6 /\ (x6 * x6) = (1 + ((-1) * x3)))) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_2c4d7ad34244 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = x1 ->
  1 = x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_2c99bfefc85d :
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
  (1 + ((-1) * x4)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2ca8a87db2ed :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  f0 = false ->
  0 < x2 ->
  x2 < 1 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x3 * (1 + ((-1) * x2))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (both (above H2) (above H3)) as C0; pose proof (first (above H2) (at_least H5)) as C1; pose proof (both (above H3) (above H3)) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x2 H4) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_2cad53e66d59 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 <= x1 ->
  ((((-1) * x2) * x0) <> (((-1) * x2) * x0) \/ (((-1) * x2) + (((-1) * x2) * x1)) <> (((-1) * x2) + (((-1) * x2) * x1))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_2cfd3a70c809 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 <= ((x5 * x6) * x7) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  0 < (((1 + ((-1) * x1)) * (((1 + x8) * x0) + (((((-1) * x3) * x5) * x6) * x7))) + ((1 + x1) * (((1 + x9) * x0) + (((((-1) * x4) * x5) * x6) * x7)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8; assert (N0_5 : 0 < ((x1 * x3 * x5 * x6 * x7) + (-1) * (x1 * x4 * x5 * x6 * x7) + (-1) * (x3 * x5 * x6 * x7) + (-1) * (x4 * x5 * x6 * x7))) by (pose proof (above H8) as C0; pose proof (scaled (2 + (-1) * (x1 * x8) + (x1 * x9) + x8 + x9) H0) as C1; clear -C0 C1; lra); pose proof (N0_5) as C0; pose proof (neither (second (at_least H1) (above H5)) (at_least H6)) as C1; pose proof (neither (second (at_least H2) (above H4)) (at_least H6)) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_2d14f78a2aca :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  1 = x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  (x9 <> x9 \/ x10 <> x10) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H9 as [H9|H9]; [apply Rdichotomy in H9; destruct H9 as [H9|H9]; [pose proof (above H9) as C0; clear -C0; lra | pose proof (above H9) as C0; clear -C0; lra] | apply Rdichotomy in H9; destruct H9 as [H9|H9]; [pose proof (above H9) as C0; clear -C0; lra | pose proof (above H9) as C0; clear -C0; lra]]. Qed.

Lemma q_2d1711b55ac9 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2d1c7ba59774 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x13 = 0 \/ (x14 * x13) = 1) ->
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H5) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_2d2a696b66c8 :
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
  (((x6 * x7) * x2) * x3) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H7 as [H7|H7]; [pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | destruct H8 as [H8|H8]; [pose proof (above H5) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x2 * x3 * x7))) by (pose proof (first B0 (at_least H10)) as C0; pose proof (scaled ((x2 * x3 * x7)) H7) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x4)) by (apply Rnot_le_lt; intro G; pose proof (above H5) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x2 * x3))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x2 * x3)) H8) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H3) (above H4)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_2d77535835e4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 <= x1 ->
  0 < x2 ->
  (x0 * (x3 + (x5 * (((-1) * x3) + (x6 * x7))))) <= (x3 * x4) ->
  0 < x8 ->
  (x3 <= 0 \/ x0 = (1 * x8)) ->
  (x3 < 0 \/ 0 <= x0) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  0 < x9 ->
  ((x6 * x7) <= 0 \/ x4 = (1 * x9)) ->
  ((x6 * x7) < 0 \/ 0 <= x4) ->
  ((x3 * x4) * x1) < ((x0 * (x3 + (x5 * (((-1) * x3) + (x6 * x7))))) * x1) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H11) as C0; pose proof (neither (at_least H1) (at_least H3)) as C1; clear -C0 C1; lra. Qed.

Lemma q_2d9206e4bfc3 :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  x2 < 1 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_2da8e9ed605d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  1 <= x1 ->
  0 <= x2 ->
  x3 = (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  0 < x5 ->
  ((x4 * x6) <= 0 \/ x7 = (1 * x5)) ->
  ((x4 * x6) < 0 \/ 0 <= x7) ->
  1 < x3 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (at_least H2) as C0; pose proof (above H8) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_2dc4a2502657 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  (f0 = true \/ x1 < x2) ->
  f1 = false ->
  x3 <= (x1 * x4) ->
  x0 = x4 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_2dc754897e40 :
  forall x0 x1 x2 x3 x4 x5 : R,
  1 < (x0 * x1) ->
  1 < (x2 * x3) ->
  0 < x4 ->
  (x2 <= 0 \/ x0 = (1 * x4)) ->
  (x2 < 0 \/ 0 <= x0) ->
  0 < x5 ->
  (x3 <= 0 \/ x1 = (1 * x5)) ->
  (x3 < 0 \/ 0 <= x1) ->
  ((x0 * x2) * (x1 * x3)) <= 1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (above H1) as C1; pose proof (at_least H8) as C2; pose proof (both (above H0) (above H1)) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_2df618649d82 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H5) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_2e4e711ad222 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  ((((-1) * x8) * x0) <> (((-1) * x8) * x0) \/ (((-1) * x0) * ((x4 * x9) + ((x3 * x10) * x4) + (((x11 * x6) * x4) * x7))) <> (((-1) * x0) * ((x4 * x9) + ((x3 * x10) * x4) + (((x11 * x6) * x4) * x7)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H8 as [H8|H8]; [apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; clear -C0; lra | pose proof (above H8) as C0; clear -C0; lra] | apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; clear -C0; lra | pose proof (above H8) as C0; clear -C0; lra]]. Qed.

Lemma q_2e7cf11d0d38 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x1 <= x2 ->
  ((-1) * x2) <= x1 ->
  (x3 * x0) = x1 ->
  x0 = x2 ->
  (x3 < (-1) \/ 1 < x3) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; destruct H5 as [H5|H5]; [pose proof (at_least H2) as C0; pose proof (both (above H0) (above H5)) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H4) as C3; clear -C0 C1 C2 C3; lra | pose proof (at_least H1) as C0; pose proof (both (above H0) (above H5)) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H4) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_2e82a01364bb :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x1 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_2eab11598b6b :
  (0 < 0 \/ 1 < 1) ->
  False.
Proof. intros H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]. Qed.

Lemma q_2ebcf46a1475 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2f1901a300fe :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x5 <> x5 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2f47b4d9964a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= x5 ->
  0 < x6 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H7) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_2f4b68a343db :
  forall x0 x1 : R,
  0 = x0 ->
  0 <> (((-1) * x0) * x1) ->
  False.
Proof. intros x0 x1 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled x1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled x1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_2f59b9ab6770 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_2f67932e1252 :
  forall x0 x1 x2 : R,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (((1 / 2) + ((-1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2f89df27552b :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x3 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_2f9b02f6c66e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 <= (x1 * x2) ->
  x3 = (x4 + x0) ->
  x5 = (((x6 * x7) * x8) + x2) ->
  0 < x9 ->
  x9 < 1 ->
  0 <= x6 ->
  0 <= x8 ->
  1 <= x7 ->
  (x9 <= 0 \/ 1 <= x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H8 as [H8|H8]; [pose proof (above H3) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra]. Qed.

Lemma q_2fa7e4bbb7c1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x5 * x7) <> (x5 * x7) ->
  False.
Proof. intros; settle. Qed.

Lemma q_2fcc1c6415c8 :
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
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H7) as C0; pose proof (at_least H15) as C1; clear -C0 C1; lra. Qed.
