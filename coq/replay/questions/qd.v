(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_d00d446e3633 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < ((2 * x1) * x2) ->
  ((x0 * x0) = 0 \/ (x2 * (x0 * x0)) = 1) ->
  (x0 <> x0 \/ x1 <> x1 \/ ((2 * x1) * x2) <> ((2 * x1) * x2)) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H3 as [H3|[H3|H3]]; [apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra] | apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra] | apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra]]. Qed.

Lemma q_d032bb53701f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 <= x1 ->
  x1 < 1 ->
  (1 + (x1 * x4) + (((-1) * x1) * x5)) <= ((1 * x2) * x3) ->
  0 < x2 ->
  0 < x6 ->
  0 < x3 ->
  (x3 * x6) = 1 ->
  ((2 + x0) = 0 \/ (x7 * (2 + x0)) = 1) ->
  ((1 + ((-1) * x1)) = 0 \/ (x8 * (1 + ((-1) * x1))) = 1) ->
  0 < x9 ->
  (x9 * x2) = 1 ->
  (2 + x0) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d0561af98865 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
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
  0 <= x2 ->
  0 <= x13 ->
  0 <= x3 ->
  0 <= x14 ->
  0 <= x15 ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H4) as C0; pose proof (at_least H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_d0a508b7c45f :
  forall x0 x1 x2 : R,
  (1 + (x1 * x1)) <= x0 ->
  ((1 + x0) = 0 \/ (x2 * (1 + x0)) = 1) ->
  (1 + x0) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; assert (N0_0 : 0 <= ((-2) + (-1) * (x1 * x1))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1)) H2) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (square (x1)) as C1; clear -C0 C1; lra. Qed.

Lemma q_d0bc040b2835 :
  forall x0 x1 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_d0c1eddd18cb :
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
  x0 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d0d00a358b44 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (1 + ((-1) * x3) + x4) <= (x1 * x2) ->
  ((((1 / 2) * x0) + ((1 / 2) * x1)) = 0 \/ (x2 * (((1 / 2) * x0) + ((1 / 2) * x1))) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_d0d7efea4325 :
  1 < 1 ->
  False.
Proof. intros H0; pose proof (above H0) as C0; clear -C0; lra. Qed.

Lemma q_d0ec1c17b1fb :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 <= 1 ->
  0 < x0 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H6) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_d0f2723fe473 :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((x3 * x1) * x0) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | assert (B0 : 0 < ((-1) * x3)) by (apply Rnot_le_lt; intro G; pose proof (above H4) as C0; pose proof (neither (second (at_least H0) (above H1)) (at_least G)) as C1; clear -C0 C1; lra); assert (N0_2 : 0 < ((-1))) by (pose proof (both B0 (above H2)) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); pose proof (N0_2) as C0; clear -C0; lra]. Qed.

Lemma q_d0fbe8d32b71 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  (1 * x1) <= x0 ->
  0 < x2 ->
  x2 <= 1 ->
  x3 < x4 ->
  x4 < x5 ->
  x6 = (x7 * x0) ->
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

Lemma q_d1052c89d6b5 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  (x5 <> x5 \/ x6 <> x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H7 as [H7|H7]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; clear -C0; lra | pose proof (above H7) as C0; clear -C0; lra] | apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; clear -C0; lra | pose proof (above H7) as C0; clear -C0; lra]]. Qed.

Lemma q_d13810b68705 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  (x4 * x5) <= x3 ->
  x6 = (1 + ((-1) * x3)) ->
  x7 = (1 + ((-1) * x5)) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  0 < x9 ->
  ((x8 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x8 * x10) < 0 \/ 0 <= x11) ->
  0 < x12 ->
  (x13 <= 0 \/ x4 = (1 * x12)) ->
  (x13 < 0 \/ 0 <= x4) ->
  (x0 = 0 \/ (x14 * x0) = 1) ->
  0 < x15 ->
  ((x14 * x16) <= 0 \/ x17 = (1 * x15)) ->
  ((x14 * x16) < 0 \/ 0 <= x17) ->
  (1 + (((-1) * x4) * (1 + ((-1) * x7)))) < x6 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; pose proof (at_least H3) as C0; pose proof (above H17) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x4 H5) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_d165374ebd8d :
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
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H7 as [H7|H7]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x1 H7) as C3; pose proof (scaled x4 H7) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H10)) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x1 H7) as C3; pose proof (scaled x4 H7) as C4; pose proof (scaled x8 H3) as C5; pose proof (scaled x8 H4) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]. Qed.

Lemma q_d187c1dc22d9 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  x0 <= x1 ->
  (f0 = true \/ x0 = x2) ->
  0 <= x2 ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [congruence | pose proof (at_least H1) as C0; pose proof (at_least H3) as C1; pose proof (above H4) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_d19d62d5550b :
  forall x0 x1 x2 : R,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (((1 / 2) + ((1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d1c3a17e7207 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d2006021e131 :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_d26623884584 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (-1) < x0 ->
  x0 < 1 ->
  ((((1 / 2) + ((1 / 2) * x1)) <= 0 /\ x4 = 0) \/ (0 < ((1 / 2) + ((1 / 2) * x1)) /\ x4 = (((1 / 2) + ((1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  ((((1 / 2) + ((-1 / 2) * x1)) <= 0 /\ x7 = 0) \/ (0 < ((1 / 2) + ((-1 / 2) * x1)) /\ x7 = (((1 / 2) + ((-1 / 2) * x1)) * (((-1) * x5) + x6)))) ->
  (2 * ((((1 / 2) * x0) + ((-1 / 2) * x1)) * (((1 / 2) * x0) + ((-1 / 2) * x1)))) <= (x4 + x7) ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d28156ad971e :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  f1 = false ->
  (f1 = true \/ 0 = x2) ->
  (x1 < 0 \/ (f0 = true /\ (f2 = false \/ x1 <= 0) /\ f1 = false) \/ (f0 = false /\ ((f2 = true /\ 0 < x1) \/ f1 = true)) \/ (f0 = false /\ x0 <> ((x1 * x3) + x2))) ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 f2 H0 H1 H2 H3 H4 H5; destruct H1 as [H1|H1]; [congruence | destruct H4 as [H4|H4]; [congruence | destruct H5 as [H5|[[H5_0 [H5_1 H5_2]]|[[H5_0 H5_1]|[H5_0 H5_1]]]]; [pose proof (above H5) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | congruence | destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [pose proof (above H5_1_1) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | congruence] | apply Rdichotomy in H5_1; destruct H5_1 as [H5_1|H5_1]; [pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x3 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x3 H2) as C3; clear -C0 C1 C2 C3; lra]]]]. Qed.

Lemma q_d295cbc5af4b :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_d2c43c0e8630 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x1 H5) as C3; pose proof (scaled x4 H5) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H7)) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x1 H5) as C3; pose proof (scaled x4 H5) as C4; pose proof (scaled x6 H3) as C5; pose proof (scaled x6 H4) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]. Qed.

Lemma q_d2d056aa8027 :
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
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_d2d4d3af9552 :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_d2ef3434ea1c :
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
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d30863afba2d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 * x5) <= x4 ->
  x6 = ((x7 * x1) + x4) ->
  x8 = ((x9 * x1) + x5) ->
  0 <= x9 ->
  (x9 * x0) <= x7 ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  0 < x11 ->
  ((x10 * x12) <= 0 \/ x13 = (1 * x11)) ->
  ((x10 * x12) < 0 \/ 0 <= x13) ->
  0 < x14 ->
  (x15 <= 0 \/ x0 = (1 * x14)) ->
  (x15 < 0 \/ 0 <= x0) ->
  (x2 = 0 \/ (x16 * x2) = 1) ->
  0 < x17 ->
  ((x16 * x18) <= 0 \/ x19 = (1 * x17)) ->
  ((x16 * x18) < 0 \/ 0 <= x19) ->
  0 < x20 ->
  ((x10 * x21) <= 0 \/ x22 = (1 * x20)) ->
  ((x10 * x21) < 0 \/ 0 <= x22) ->
  0 < x23 ->
  ((x10 * x24) <= 0 \/ x7 = (1 * x23)) ->
  ((x10 * x24) < 0 \/ 0 <= x7) ->
  0 < x25 ->
  ((x16 * x26) <= 0 \/ x27 = (1 * x25)) ->
  ((x16 * x26) < 0 \/ 0 <= x27) ->
  0 < x28 ->
  ((x16 * x29) <= 0 \/ x9 = (1 * x28)) ->
  ((x16 * x29) < 0 \/ 0 <= x9) ->
  x6 < (x0 * x8) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 x29 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32; pose proof (at_least H4) as C0; pose proof (above H32) as C1; pose proof (neither (at_least H1) (at_least H8)) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x0 H6) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_d30d35c0039c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < (1 + ((x5 * (1 + ((-1) * x4))) * x6)) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x9 <> x9 \/ x10 <> x10) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H9 as [H9|H9]; [apply Rdichotomy in H9; destruct H9 as [H9|H9]; [pose proof (above H9) as C0; clear -C0; lra | pose proof (above H9) as C0; clear -C0; lra] | apply Rdichotomy in H9; destruct H9 as [H9|H9]; [pose proof (above H9) as C0; clear -C0; lra | pose proof (above H9) as C0; clear -C0; lra]]. Qed.

Lemma q_d35aa8203fde :
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
  ((1 / 2) + ((1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d362d22b393e :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  (1 + ((x2 * (1 + ((-1) * x0))) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; destruct H3 as [H3|H3]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_3 : 0 <= ((-1) * x0 + (x0 * x1) + (-1) * x1)) by (pose proof (first B0 (at_least H7)) as C0; pose proof (scaled ((-1) * (x0 * x1) + x1) H3) as C1; clear -C0 C1; lra); pose proof (above H0) as C0; pose proof (N0_3) as C1; pose proof (neither (at_least H1) (at_least H2)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_d3893b6fb0d3 :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x3 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H4)) as C1; pose proof (scaled x1 H3) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_d39ec7bb4c08 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (f0 = true \/ ((((1 / 2) + ((1 / 2) * x0)) * (((-1) * x2) + x3)) + (((1 / 2) + ((-1 / 2) * x0)) * (((-1) * x4) + x5))) <= x6) ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d3a03366e0f6 :
  forall x0 x1 x2 x3 x4 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_d3b94d5c1ce3 :
  forall x0 : R,
  0 < x0 ->
  x0 < 1 ->
  (x0 <= 0 \/ 1 <= x0) ->
  False.
Proof. intros x0 H0 H1 H2; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_d3c0c592ddba :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d459db2a54c7 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d465e72b3fd0 :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H3) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_d4774dbae6fc :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (x0 * x3) ->
  0 < x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d57e53f9877c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  (((x0 + (x1 * x1)) * (x0 + (x1 * x1))) * x2) <= (((x1 * x1) * x3) + ((x0 * x0) * x4) + ((((-2) * x1) * x0) * ((((-1) * x5) * x4) + x6))) ->
  ((x9 <= (((-1) * x1) + x10) /\ x11 = 1) \/ ((((-1) * x1) + x10) < x9 /\ x11 = 0)) ->
  x7 = ((x8 * x11) + x2) ->
  x12 = ((((((-1) * x5) + x9) * (((-1) * x5) + x9)) * x8) + x3) ->
  x13 = ((x8 * x9) + x6) ->
  x14 = (x8 + x4) ->
  (((x0 + (x1 * x1)) * (x0 + (x1 * x1))) * x11) <= ((((-1) * x0) + (x1 * (((-1) * x5) + x9))) * (((-1) * x0) + (x1 * (((-1) * x5) + x9)))) ->
  0 <= x8 ->
  (((x1 * x1) * x12) + ((x0 * x0) * x14) + ((((-2) * x1) * x0) * ((((-1) * x5) * x14) + x13))) < (((x0 + (x1 * x1)) * (x0 + (x1 * x1))) * x7) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8; assert (N0_0 : 0 <= (2 * (x0 * x1 * x4 * x5) + (-2) * (x0 * x1 * x6) + (-2) * (x0 * x1 * x1 * x7) + 2 * (x0 * x1 * x1 * x8 * x11) + (x0 * x0 * x4) + (-1) * (x0 * x0 * x7) + (x0 * x0 * x8 * x11) + (x1 * x1 * x3) + (-1) * (x1 * x1 * x1 * x1 * x7) + (x1 * x1 * x1 * x1 * x8 * x11))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-2) * (x0 * x1 * x1) + (-1) * (x0 * x0) + (-1) * (x1 * x1 * x1 * x1)) H2) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((-2) * (x0 * x1 * x5 * x14) + 2 * (x0 * x1 * x6) + 2 * (x0 * x1 * x8 * x9) + 2 * (x0 * x1 * x1 * x7) + (x0 * x0 * x7) + (-1) * (x0 * x0 * x14) + (-1) * (x1 * x1 * x12) + (x1 * x1 * x1 * x1 * x7))) by (pose proof (above H8) as C0; pose proof (scaled ((-2) * (x0 * x1)) H4) as C1; clear -C0 C1; lra); assert (N2_4 : 0 < ((-2) * (x0 * x1 * x4 * x5) + (-2) * (x0 * x1 * x5 * x8) + 2 * (x0 * x1 * x6) + 2 * (x0 * x1 * x8 * x9) + 2 * (x0 * x1 * x1 * x7) + (-1) * (x0 * x0 * x4) + (x0 * x0 * x7) + (-1) * (x0 * x0 * x8) + (-1) * (x1 * x1 * x12) + (x1 * x1 * x1 * x1 * x7))) by (pose proof (N1_5) as C0; pose proof (scaled (2 * (x0 * x1 * x5) + (x0 * x0)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= (2 * (x0 * x1 * x4 * x5) + (-2) * (x0 * x1 * x6) + (-2) * (x0 * x1 * x1 * x7) + 2 * (x0 * x1 * x1 * x8 * x11) + (x0 * x0 * x4) + (-1) * (x0 * x0 * x7) + (x0 * x0 * x8 * x11) + 2 * (x1 * x1 * x5 * x8 * x9) + (-1) * (x1 * x1 * x5 * x5 * x8) + (-1) * (x1 * x1 * x8 * x9 * x9) + (x1 * x1 * x12) + (-1) * (x1 * x1 * x1 * x1 * x7) + (x1 * x1 * x1 * x1 * x8 * x11))) by (pose proof (N0_0) as C0; pose proof (scaled ((x1 * x1)) H3) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N2_4) as C1; pose proof (neither (at_least H6) (at_least H7)) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_d59740f6456e :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  x2 = ((x3 * x4) + x0) ->
  x5 = ((x3 * x4) + x1) ->
  x2 <> x5 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_d5a9af141b49 :
  forall x0 x1 x2 x3 x4 x5 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  0 < x1 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x5 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; pose proof (first (above H3) (at_least H5)) as C1; pose proof (scaled x1 H4) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_d5dd0f1b29c3 :
  forall x0 x1 x2 x3 : R,
  (0 = x0 \/ 1 <= x0) ->
  (((-1) * x1) + (x2 * x1) + (((-1) * x2) * x3) + x3) <> (((-1) * x1) + (x2 * x1) + (((-1) * x2) * x3) + x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_d5f55aeb68ae :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  1 <= x1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d5fdd0d0747f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d60ee82f920e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  f1 = false ->
  (f1 = true \/ 0 = x1) ->
  0 < x3 ->
  0 <> x4 ->
  f2 = false ->
  x2 < (1 + ((((-1) * x3) * x5) * x6) + x7) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (f0 = true \/ (1 + ((((-1) * x3) * x5) * x6) + x7) <= x0) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H0 as [[H0_0 H0_1]|[H0_0 [H0_1 H0_2]]]; [destruct H0_1 as [H0_1|H0_1]; [congruence | congruence] | destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|H3]; [congruence | destruct H9 as [H9|H9]; [congruence | pose proof (above H7) as C0; pose proof (at_least H9) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra]]]]. Qed.

Lemma q_d6324c0d0fdb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  1 <= x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  ((x2 * x4) <= 0 \/ x5 = (1 * x3)) ->
  ((x2 * x4) < 0 \/ 0 <= x5) ->
  0 <= x0 ->
  0 <= x6 ->
  0 <= x7 ->
  0 <= x8 ->
  0 <= x1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H0) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_d635271ca6e6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x5) + x6) ->
  x7 = (x5 + x8) ->
  ((1 + x9) < 1 \/ x10 < (1 + x9) \/ x11 = x4) ->
  x2 = (((-1) * x11) + x12) ->
  (0 = x9 \/ 1 <= x9) ->
  0 < x13 ->
  (x10 < x9 \/ (x1 = (((-1) * x14) + x11) /\ (x13 * x15) = (((-1) * x6) + (x8 * x11)))) ->
  x16 = (((x17 * x7) * x2) + x15) ->
  (x13 = 0 \/ (x17 * x13) = 1) ->
  (1 + x9) <= x10 ->
  (x0 <> (((-1) * x14) + x12) \/ (x13 * x16) <> (((-1) * x3) + (x7 * x12))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H7 as [H7|[H7_0 H7_1]]; [pose proof (at_least H10) as C0; pose proof (above H7) as C1; clear -C0 C1; lra | destruct H9 as [H9|H9]; [pose proof (above H6) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | destruct H11 as [H11|H11]; [apply Rdichotomy in H11; destruct H11 as [H11|H11]; [pose proof (above H11) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H7_0) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H11) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H7_0) as C3; clear -C0 C1 C2 C3; lra] | destruct H3 as [H3|[H3|H3]]; [destruct H5 as [H5|H5]; [pose proof (above H3) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra] | pose proof (at_least H10) as C0; pose proof (above H3) as C1; clear -C0 C1; lra | apply Rdichotomy in H11; destruct H11 as [H11|H11]; [assert (N0_0 : 0 = ((-1) * x3 + (x5 * x11) + x6)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (x5) H3) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((-1) * (x5 * x11) + (-1) * x6 + (x7 * x12) + (-1) * (x13 * x16))) by (pose proof (above H11) as C0; pose proof (scaled (1) N0_0) as C1; clear -C0 C1; lra); assert (N2_2 : 0 = ((-1) * (x5 * x11) + (-1) * x6 + (x7 * x11) + (-1) * (x13 * x15))) by (pose proof (scaled (1) H7_1) as C0; pose proof (scaled (x11) H2) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * (x7 * x11 * x17) + (x7 * x12 * x17) + x15 + (-1) * x16)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1) * (x7 * x17)) H4) as C1; clear -C0 C1; lra); assert (N4_0 : 0 = ((-1) * (x5 * x11) + (-1) * x6 + (x7 * x11) + (-1) * (x7 * x11 * x13 * x17) + (x7 * x12 * x13 * x17) + (-1) * (x13 * x16))) by (pose proof (scaled (1) N2_2) as C0; pose proof (scaled ((-1) * x13) N3_0) as C1; clear -C0 C1; lra); assert (N5_1 : 0 < ((-1) * (x7 * x11) + (x7 * x11 * x13 * x17) + (x7 * x12) + (-1) * (x7 * x12 * x13 * x17))) by (pose proof (N1_5) as C0; pose proof (scaled (1) N4_0) as C1; clear -C0 C1; lra); pose proof (N5_1) as C0; pose proof (scaled (x7 * x11) H9) as C1; pose proof (scaled (x7 * x12) H9) as C2; clear -C0 C1 C2; lra | assert (N0_0 : 0 = ((-1) * x3 + (x5 * x11) + x6)) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (x5) H3) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((x5 * x11) + x6 + (-1) * (x7 * x12) + (x13 * x16))) by (pose proof (above H11) as C0; pose proof (scaled ((-1)) N0_0) as C1; clear -C0 C1; lra); assert (N2_2 : 0 = ((-1) * (x5 * x11) + (-1) * x6 + (x7 * x11) + (-1) * (x13 * x15))) by (pose proof (scaled (1) H7_1) as C0; pose proof (scaled (x11) H2) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((-1) * (x7 * x11 * x17) + (x7 * x12 * x17) + x15 + (-1) * x16)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1) * (x7 * x17)) H4) as C1; clear -C0 C1; lra); assert (N4_0 : 0 = ((-1) * (x5 * x11) + (-1) * x6 + (x7 * x11) + (-1) * (x7 * x11 * x13 * x17) + (x7 * x12 * x13 * x17) + (-1) * (x13 * x16))) by (pose proof (scaled (1) N2_2) as C0; pose proof (scaled ((-1) * x13) N3_0) as C1; clear -C0 C1; lra); assert (N5_1 : 0 < ((x7 * x11) + (-1) * (x7 * x11 * x13 * x17) + (-1) * (x7 * x12) + (x7 * x12 * x13 * x17))) by (pose proof (N1_5) as C0; pose proof (scaled ((-1)) N4_0) as C1; clear -C0 C1; lra); pose proof (N5_1) as C0; pose proof (scaled (x7 * x11) H9) as C1; pose proof (scaled (x7 * x12) H9) as C2; clear -C0 C1 C2; lra]]]]]. Qed.

Lemma q_d6808ca4e180 :
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
  x15 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d6e90eba01af :
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
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (above H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_d751c10849a3 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d766a31f8ec9 :
  forall x0 x1 x2 : R,
  1 <= x0 ->
  x1 <= x2 ->
  (x0 * (x2 + ((-1) * x1))) < (x2 + ((-1) * x1)) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; pose proof (above H2) as C0; pose proof (neither (at_least H0) (at_least H1)) as C1; clear -C0 C1; lra. Qed.

Lemma q_d7815c0f54c0 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  x0 = (x1 * x2) ->
  0 < x1 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (first (above H2) (at_least H3)) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_d78a13c2a2f6 :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H4) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_d7956e87d9b5 :
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
  (x4 + ((-1) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d7ad751a479f :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_d7ba4c30847f :
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
  0 < x2 ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H8) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_d7c39d6f8465 :
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
  (1 + x5) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d7c70741ef58 :
  forall x0 x1 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  f0 = false ->
  (f0 = true \/ x1 < x0) ->
  False.
Proof. intros x0 x1 f0 H0 H1 H2; destruct H0 as [H0|[H0_0 H0_1]]; [congruence | destruct H2 as [H2|H2]; [congruence | destruct H0_1 as [H0_1|H0_1]; [congruence | pose proof (above H2) as C0; pose proof (scaled 1 H0_1) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_d7c8ced5efcf :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  x0 = x1 ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ (0 = x1 /\ f0 = false /\ (f0 = true \/ 0 = x2))) ->
  f1 = true ->
  (f1 = true \/ 0 = x3) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_d82a697851cf :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 <= x1 ->
  x2 = ((x3 * x4) + x0) ->
  x5 = (x3 + x1) ->
  0 < x6 ->
  0 < x7 ->
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5; pose proof (above H3) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_d87110466e72 :
  forall x0 x1 x2 : R,
  (x0 <= x1 \/ (1 + x1) <= x0) ->
  x2 = (1 + x1) ->
  x2 < (1 + x0) ->
  (1 + x0) < (1 + x2) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H0 as [H0|H0]; [pose proof (above H2) as C0; pose proof (at_least H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H3) as C0; pose proof (at_least H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_d8f8e48a49bc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  (x2 <= 0 \/ x8 = (1 * x7)) ->
  (x2 < 0 \/ 0 <= x8) ->
  0 <= x0 ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x11 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H0) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_d97f864054ba :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H7) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_d991ebb6dc1a :
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
  (x4 + ((-1) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_d993b3d57ace :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  0 = x3 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  0 < x5 ->
  ((x4 * x6) <= 0 \/ x7 = (1 * x5)) ->
  ((x4 * x6) < 0 \/ 0 <= x7) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  0 < x9 ->
  ((x8 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x8 * x10) < 0 \/ 0 <= x11) ->
  0 < x12 ->
  (x13 <= 0 \/ x14 = (1 * x12)) ->
  (x13 < 0 \/ 0 <= x14) ->
  x2 < (x14 * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H15) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x14 H3) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_d9dd327dab8d :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  ((x2 * x0) < ((x3 * x4) * x1) \/ (x0 < 0 /\ (x2 * x0) <= ((x3 * x4) * x1))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2; destruct H2 as [H2|[H2_0 H2_1]]; [assert (N0_1 : 0 < ((x1 * x3 * x4))) by (pose proof (above H2) as C0; pose proof (scaled ((-1) * x2) H0) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < (0)) by (pose proof (N0_1) as C0; pose proof (scaled ((x3 * x4)) H1) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; clear -C0; lra | pose proof (above H2_0) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_d9f146e14935 :
  forall x0 x1 x2 x3 : R,
  (0 = x0 \/ 1 <= x0) ->
  ((x1 * x2) + (((-1) * x1) * x3)) <> ((x1 * x2) + (((-1) * x1) * x3)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_da0d7f97fa49 :
  forall x0 x1 x2 x3 x4 : R,
  x0 <= x1 ->
  0 < x2 ->
  x1 <= x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x3 < x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_da3d1b9532c2 :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (scaled 1 H4) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_da4a04b297eb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  ((1 + ((-1) * x6)) * (((1 + x8) * x2) + (((((-1) * x4) * x9) * x0) * x3))) <= (((1 + ((-1) * x6)) * x2) * x7) ->
  ((1 + x6) * (((1 + x10) * x2) + (((((-1) * x5) * x9) * x0) * x3))) <= (((1 + x6) * x2) * x7) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  ((2 * x2) * x7) < (((1 + ((-1) * x6)) * (((1 + x8) * x2) + (((((-1) * x4) * x9) * x0) * x3))) + ((1 + x6) * (((1 + x10) * x2) + (((((-1) * x5) * x9) * x0) * x3)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (at_least H6) as C0; pose proof (at_least H7) as C1; pose proof (above H11) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_da728488affb :
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
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H2) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_daad6245656a :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dae0fb738c53 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (x2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  ((((-1) * x6) * x7) <> (((-1) * x6) * x7) \/ (((-1) * x8) + ((-1) * x9)) <> (((-1) * x8) + ((-1) * x9))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_db09ceb44bad :
  forall x0 x1 : R,
  (((1 / 2) * x0) * x1) <> (((1 / 2) * x0) * x1) ->
  False.
Proof. intros x0 x1 H0; apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]. Qed.

Lemma q_db0d00fedde2 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < (((1 / 2) * x0) + ((1 / 2) * x1)) ->
  (((-1) * x2) + x3) <> (((-1) * x2) + x3) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra]. Qed.

Lemma q_db2b6f36eeab :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_db546291272a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  0 = x7 ->
  (x6 = 0 \/ (x8 * x6) = 1) ->
  x7 <> (((1 + x9) * (((-1) * x1) + x0)) + ((1 + x10) * (x1 + x0)) + (((((-1) * x4) * x8) * (((-1) * x3) + x2)) * x11) + (((((-1) * x5) * x8) * (x3 + x2)) * x11)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; apply Rdichotomy in H9; destruct H9 as [H9|H9]; [assert (N0_4 : 0 < ((-1) * (x1 * x9) + (x1 * x10) + (-1) * (x2 * x4 * x8 * x11) + (-1) * (x2 * x5 * x8 * x11) + (x3 * x4 * x8 * x11) + (-1) * (x3 * x5 * x8 * x11) + (-1) * x7)) by (pose proof (above H9) as C0; pose proof (scaled (2 + x9 + x10) H0) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((-1) * (x2 * x4 * x8 * x11) + (-1) * (x2 * x5 * x8 * x11) + (x3 * x4 * x8 * x11) + (-1) * (x3 * x5 * x8 * x11) + (-1) * x7)) by (pose proof (N0_4) as C0; pose proof (scaled ((-1) * x9 + x10) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x3 * x4 * x8 * x11) + (-1) * (x3 * x5 * x8 * x11) + (-1) * x7)) by (pose proof (N1_3) as C0; pose proof (scaled ((-1) * (x4 * x8 * x11) + (-1) * (x5 * x8 * x11)) H2) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < ((-1) * x7)) by (pose proof (N2_2) as C0; pose proof (scaled ((x4 * x8 * x11) + (-1) * (x5 * x8 * x11)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_1) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra | assert (N0_4 : 0 < ((x1 * x9) + (-1) * (x1 * x10) + (x2 * x4 * x8 * x11) + (x2 * x5 * x8 * x11) + (-1) * (x3 * x4 * x8 * x11) + (x3 * x5 * x8 * x11) + x7)) by (pose proof (above H9) as C0; pose proof (scaled ((-2) + (-1) * x9 + (-1) * x10) H0) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((x2 * x4 * x8 * x11) + (x2 * x5 * x8 * x11) + (-1) * (x3 * x4 * x8 * x11) + (x3 * x5 * x8 * x11) + x7)) by (pose proof (N0_4) as C0; pose proof (scaled (x9 + (-1) * x10) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x3 * x4 * x8 * x11) + (x3 * x5 * x8 * x11) + x7)) by (pose proof (N1_3) as C0; pose proof (scaled ((x4 * x8 * x11) + (x5 * x8 * x11)) H2) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < (x7)) by (pose proof (N2_2) as C0; pose proof (scaled ((-1) * (x4 * x8 * x11) + (x5 * x8 * x11)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_1) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra]. Qed.

Lemma q_db6d100d8c66 :
  forall x0 x1 x2 x3 x4 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (above H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_dbbd1e3b57bb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  0 <= x6 ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x11 ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H5) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_dbcfa4f614da :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  (x4 * x5) <= x3 ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  0 < x7 ->
  ((x6 * x8) <= 0 \/ x9 = (1 * x7)) ->
  ((x6 * x8) < 0 \/ 0 <= x9) ->
  0 < x10 ->
  (x11 <= 0 \/ x4 = (1 * x10)) ->
  (x11 < 0 \/ 0 <= x4) ->
  (x0 = 0 \/ (x12 * x0) = 1) ->
  0 < x13 ->
  ((x12 * x14) <= 0 \/ x15 = (1 * x13)) ->
  ((x12 * x14) < 0 \/ 0 <= x15) ->
  x1 < 1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (at_least H1) as C0; pose proof (above H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_dbe3b6a6138a :
  forall x0 x1 x2 x3 x4 : R,
  x0 < 1 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x4 /\ (x4 * x4) = (1 + ((-1) * x0)))) ->
  x1 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dc0d61ceb3b4 :
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
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (at_least H11) as C0; clear -C0; lra. Qed.

Lemma q_dc8eaf424c7a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  (x0 * (x1 + (x3 * (x4 + ((-1) * x1))))) <= (x1 * x2) ->
  0 <= x4 ->
  0 < x5 ->
  (x1 <= 0 \/ x0 = (1 * x5)) ->
  (x1 < 0 \/ 0 <= x0) ->
  0 < x6 ->
  (x4 <= 0 \/ x2 = (1 * x6)) ->
  (x4 < 0 \/ 0 <= x2) ->
  ((x4 * x1) * x2) < ((x4 * x0) * (x1 + (x3 * (x4 + ((-1) * x1))))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H9) as C0; pose proof (neither (at_least H1) (at_least H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_dcbef35be045 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  ((x1 * x1) = 0 \/ (x3 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  ((x0 * x0) = 0 \/ (x5 * (x0 * x0)) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_dcc7f2976de7 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (((-1 / 2) * x3) * x4) < x2 ->
  0 < ((2 * x4) * x5) ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (((2 * x4) * x5) * x2) < ((((-1) * x3) * x5) * (x4 * x4)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H5) as C0; pose proof (both (above H2) (above H3)) as C1; clear -C0 C1; lra. Qed.

Lemma q_dcd1dc04dab1 :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dcd7de490d1e :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H0) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_dcf7f3ea60f5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  0 <= x6 ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x11 ->
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H6) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_dcffdb77ae37 :
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
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dd0db56c6b9a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dd53ae923018 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ (x0 + x1) = x2) ->
  x3 = (x4 + x1) ->
  x5 = ((x6 * x7) + x2) ->
  0 <= x6 ->
  x6 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 H0 H1 H2 H3 H4 H5; pose proof (at_least H4) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_dd59d095c24d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  ((x2 <= (-1) /\ x5 = 0) \/ ((-1) < x2 /\ x5 = (((1 / 2) + ((1 / 2) * x2)) * x4))) ->
  (((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5) * x6) <= x7 ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x8 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x9 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5) = 0 \/ (x11 * ((((1 / 2) + ((-1 / 2) * x2)) * x3) + x5)) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dd625b7b030c :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 * x4) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x4 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_dd69fba18c04 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
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
  ((((x6 * (1 + ((-1) * x3))) * (x10 + x11)) <= 0 /\ x12 = 0) \/ (0 < ((x6 * (1 + ((-1) * x3))) * (x10 + x11)) /\ x12 = ((x6 * (1 + ((-1) * x3))) * (x10 + x11)))) ->
  (1 + x12) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dd7efa282070 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  f0 = false ->
  (f0 = true \/ (x0 + x1) = x2) ->
  x3 = x1 ->
  x4 = x2 ->
  ((f1 = true /\ f0 = true) \/ (f1 = false /\ f0 = false)) ->
  (f1 = true \/ x5 = x0) ->
  (f1 = true \/ (f1 = false /\ (x5 + x3) <> x4)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4 H5 H6; destruct H1 as [H1|H1]; [congruence | destruct H4 as [[H4_0 H4_1]|[H4_0 H4_1]]; [congruence | destruct H5 as [H5|H5]; [congruence | destruct H6 as [H6|[H6_0 H6_1]]; [congruence | apply Rdichotomy in H6_1; destruct H6_1 as [H6_1|H6_1]; [pose proof (above H6_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled 1 H5) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H6_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled 1 H5) as C4; clear -C0 C1 C2 C3 C4; lra]]]]]. Qed.

Lemma q_dd9ed1d5ff76 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ddc60a24c7a6 :
  forall x0 x1 : R,
  0 = x0 ->
  0 <= x0 ->
  0 <> x1 ->
  0 <> x0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_ddc6bce3a92a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 <= 2 ->
  0 < x1 ->
  1 <= x2 ->
  0 < x3 ->
  (2 * x3) <= (1 + ((-1) * x4)) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  0 <= x1 ->
  0 <= x6 ->
  0 <= x7 ->
  0 <= x8 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H1) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_ddf285f45880 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  x2 <= x3 ->
  x3 <= x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  0 < x6 ->
  0 < x7 ->
  (x7 * x6) = 1 ->
  x4 < x2 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (at_least H3) as C0; pose proof (at_least H4) as C1; pose proof (above H9) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_ddf993c0f3cd :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (f0 = true \/ ((((1 / 2) + ((1 / 2) * x0)) * (((-1) * x2) + x3)) + (((1 / 2) + ((-1 / 2) * x0)) * (((-1) * x4) + x5))) <= x6) ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_de338f440af0 :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H4) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_de6385479543 :
  forall x0 x1 x2 : R,
  (1 * x0) < (1 + x1 + ((1 / 2) * (x1 * x1)) + ((1 / 6) * ((x1 * x1) * x1))) ->
  0 < x0 ->
  ((1 + x1 + ((1 / 2) * (x1 * x1)) + ((-1) * (1 * x0)) + ((1 / 6) * ((x1 * x1) * x1))) = 0 \/ (x2 * (1 + x1 + ((1 / 2) * (x1 * x1)) + ((-1) * (1 * x0)) + ((1 / 6) * ((x1 * x1) * x1)))) = 1) ->
  (1 + (x1 * x1) + (x2 * ((x1 * x1) + (((x1 * x1) * x1) * x1)))) <> (1 + (x1 * x1) + (x2 * ((x1 * x1) + (((x1 * x1) * x1) * x1)))) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra]. Qed.

Lemma q_debdc015853c :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_df118d5b671b :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_df2f09c2f3e3 :
  forall x0 x1 x2 : R,
  x0 = x1 ->
  x2 = x0 ->
  x1 < x2 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_df33dd9cad3c :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x0 <> (x1 * x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x4 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x4 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_df3c756cf3db :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  (2 * x2) <= ((x2 * x3) + (x1 * ((((-1) * x2) * x3) + x4))) ->
  (x6 * ((x2 * x3) + (x1 * ((((-1) * x2) * x3) + x4)))) <= (x2 * x5) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  0 < x8 ->
  ((x7 * x9) <= 0 \/ x10 = (1 * x8)) ->
  ((x7 * x9) < 0 \/ 0 <= x10) ->
  0 < x11 ->
  (x2 <= 0 \/ x6 = (1 * x11)) ->
  (x2 < 0 \/ 0 <= x6) ->
  x1 < 1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (at_least H1) as C0; pose proof (above H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_df5e4822b1a5 :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H3) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_df9e5c5ffa00 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dfc2bab8cd6b :
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
  x9 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H7) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_dfc4dd7c0ef7 :
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
  (2 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_dfd2b819e86f :
  forall x0 x1 x2 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  f1 = false ->
  (f1 = true \/ 0 = x1) ->
  f2 = false ->
  (f2 = true \/ 0 = x2) ->
  ((f0 = true /\ f2 = false /\ f1 = false) \/ (f0 = false /\ (f2 = true \/ f1 = true)) \/ (f0 = false /\ x0 <> (x2 + x1))) ->
  False.
Proof. intros x0 x1 x2 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6; destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|H3]; [congruence | destruct H5 as [H5|H5]; [congruence | destruct H6 as [[H6_0 [H6_1 H6_2]]|[[H6_0 H6_1]|[H6_0 H6_1]]]; [congruence | destruct H6_1 as [H6_1|H6_1]; [congruence | congruence] | apply Rdichotomy in H6_1; destruct H6_1 as [H6_1|H6_1]; [pose proof (above H6_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H5) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H6_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H5) as C3; clear -C0 C1 C2 C3; lra]]]]]. Qed.

Lemma q_dff624e44647 :
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
  x10 < 0 ->
  False.
Proof. intros; settle. Qed.
