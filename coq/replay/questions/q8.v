(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_803f8e1e3454 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x2 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_80a9b18a8603 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x3 < 1 ->
  x2 < (1 + ((-1) * x4)) ->
  ((1 + ((-1) * x3)) = 0 \/ (x5 * (1 + ((-1) * x3))) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x2 = 0 \/ (x9 * x2) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_80c843e5cbc9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 : R,
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28; pose proof (above H3) as C0; pose proof (scaled 1 H28) as C1; clear -C0 C1; lra. Qed.

Lemma q_80d453df71e4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 = ((x2 * x7) + x8) ->
  (x5 = 0 \/ (x9 * x5) = 1) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  (x4 = 0 \/ (x11 * x4) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_80d5a49925f4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
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
  x9 <= ((1 * x12) * x13) ->
  (1 * x0) <= ((((1 / 4) * x1) * x14) * ((1 * x15) * x16)) ->
  0 < x12 ->
  0 < x13 ->
  0 < x15 ->
  (x15 * x12) = 1 ->
  0 < x16 ->
  (x16 * x13) = 1 ->
  0 < x0 ->
  ((x1 + ((1 + ((-1) * x1)) * x9)) = 0 \/ (x17 * (x1 + ((1 + ((-1) * x1)) * x9))) = 1) ->
  (x1 + ((1 + ((-1) * x1)) * x9)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22; pose proof (above H1) as C0; pose proof (neither (at_least H2) (at_least H8)) as C1; pose proof (scaled 1 H22) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_80f627a166f2 :
  forall x0 x1 x2 x3 x4 : R,
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8124fccc065a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  0 < x4 ->
  0 < x5 ->
  (x6 * x7) < (1 + x1) ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x8 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  x0 <= (x6 * x7) ->
  False.
Proof. intros; settle. Qed.

Lemma q_8127a2eaf935 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_81b3b4b99e05 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_82016cbebc3b :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  ((1 + ((-1) * x0) + ((-1) * x3)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x3))) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_820935bf4fbc :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 <> x0 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5 H6; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra]. Qed.

Lemma q_824464562330 :
  forall x0 : R,
  1 <= ((-1) * x0) ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8258b2355612 :
  forall x0 x1 x2 x3 x4 : R,
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_83095859e735 :
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
  (((x8 * x9) * x4) * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | destruct H8 as [H8|H8]; [pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x1 * x4 * x9))) by (pose proof (first B0 (at_least H9)) as C0; pose proof (scaled ((x1 * x4 * x9)) H7) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x5)) by (apply Rnot_le_lt; intro G; pose proof (above H4) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x1 * x4))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x1 * x4)) H8) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H1) (above H3)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_8343045d10dc :
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
  x13 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; destruct H14 as [H14|H14]; [pose proof (above H7) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra | pose proof (first (above H7) (at_least H15)) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra]. Qed.

Lemma q_834ac1832647 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x1 <= x2 ->
  x2 < 0 ->
  0 <= x3 ->
  (x1 * x0) = x3 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (at_least H3) as C0; pose proof (first (above H0) (at_least H1)) as C1; pose proof (both (above H0) (above H2)) as C2; pose proof (scaled 1 H4) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_83aaabfc313c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  (-1) <= x4 ->
  x4 <= 1 ->
  0 < x1 ->
  0 < x11 ->
  0 < x12 ->
  (x11 = 0 \/ (x13 * x11) = 1) ->
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H8) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_83ffdba4376d :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 * x4) <> (x2 * x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; clear -C0; lra | pose proof (above H4) as C0; clear -C0; lra]. Qed.

Lemma q_84034e4d2149 :
  forall x0 x1 x2 x3 : R,
  x0 = (1 + x1) ->
  (((-1) * x2) + x1) = x3 ->
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  (((-1) * x2) + x0) <> (1 + x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_842b097e005d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < (1 + ((x4 * (1 + ((-1) * x3))) * x5)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_846b3b66d6f6 :
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
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H8 as [H8|H8]; [pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H9)) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra]. Qed.

Lemma q_84c59feb01c9 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_84c81b935d0f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 f1 : bool,
  0 <= (x0 + x1) ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ 0 = (x3 + x4) \/ 0 < (x0 + x1)) ->
  x5 = x4 ->
  (x6 * x5) = x3 ->
  x7 = x1 ->
  (x8 * x7) = x0 ->
  0 < x5 ->
  0 < x7 ->
  1 <= ((-1) * x8) ->
  ((-1) * x6) < 1 ->
  ((f1 = true /\ 0 < x5 /\ f0 = true) \/ ((f1 = false \/ x5 <= 0) /\ f0 = false)) ->
  ((f1 = true /\ 0 < x5) \/ (x5 * x9) = x2) ->
  (f1 = false \/ (f1 = false /\ 0 <> x9)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H1 as [[H1_0 H1_1]|[H1|H1]]; [destruct H10 as [[H10_0 [H10_1 H10_2]]|[H10_0 H10_1]]; [destruct H12 as [H12|[H12_0 H12_1]]; [congruence | congruence] | congruence] | pose proof (both (above H6) (above H9)) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H1) as C0; pose proof (first (above H7) (at_least H8)) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H5) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_84cca4fad6fe :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (((1 / 2) + ((1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_852fa2e3499d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  1 = x4 ->
  1 = x5 ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x1 H8) as C3; pose proof (scaled x3 H8) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_8574e11c5512 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x7) ->
  x8 = ((x0 * x9) + x7) ->
  x10 = (((1 + ((-1) * x11)) * (((1 + x12) * x0) + (((((-1) * x4) * x13) * x1) * x3))) + ((1 + x11) * (((1 + x14) * x0) + (((((-1) * x5) * x13) * x1) * x3))) + x6) ->
  (((1 + ((-1) * x11)) * (((1 + x12) * x0) + (((((-1) * x4) * x13) * x1) * x3))) + ((1 + x11) * (((1 + x14) * x0) + (((((-1) * x5) * x13) * x1) * x3)))) <= ((2 * x0) * x9) ->
  (x2 = 0 \/ (x13 * x2) = 1) ->
  (x1 = 0 \/ (x15 * x1) = 1) ->
  (x3 = 0 \/ (x16 * x3) = 1) ->
  (2 * x8) < x10 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H12 as [H12|H12]; [pose proof (at_least H6) as C0; pose proof (at_least H9) as C1; pose proof (above H13) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled 1 H8) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (at_least H6) as C0; pose proof (at_least H9) as C1; pose proof (above H13) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled 1 H8) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_85d9bbb990d4 :
  forall x0 x1 x2 x3 : R,
  (x0 <= 0 \/ ((-1) <= x1 /\ x1 <= 1)) ->
  0 < x0 ->
  0 = x2 ->
  (1 + ((-1) * x2) + (x3 * x2)) < x1 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; destruct H0 as [H0|[H0_0 H0_1]]; [pose proof (above H1) as C0; pose proof (at_least H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (at_least H0_1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x3 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_85dd13e7bf98 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  x0 < 2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  ((1 + ((-1) * x1)) = 0 \/ (x6 * (1 + ((-1) * x1))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_85ee92fc5bd9 :
  forall x0 x1 : R,
  0 < x0 ->
  x0 < 1 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  (x1 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H1)) as C0; pose proof (first (above H0) (at_least H3)) as C1; pose proof (both (above H1) (above H1)) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled x0 H2) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_861fce95cbaa :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8627defbf050 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  x2 <= 1 ->
  0 <> x0 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_864df6f29944 :
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
  (1 + ((-1) * x6)) < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_867769feb5c7 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  x0 = (x1 * x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  0 <> x2 ->
  ((1 * x4) * x5) <= x2 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (both (above H2) (above H6)) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (both (above H2) (above H6)) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_86ce79998d1f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (x1 * x2) ->
  x3 = (x4 * x5) ->
  0 < x2 ->
  0 < x4 ->
  0 < x6 ->
  0 < x1 ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_86d28e9b9a8c :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_86f22c4cced6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  (0 = x2 \/ 1 <= x2) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 < 0 \/ (0 <= x5 /\ (x5 * x5) = x2)) ->
  (x6 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x6) = 1)) ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; destruct H2 as [H2|H2]; [pose proof (above H7) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H7) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_871378fad31b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  x4 < (1 + ((-1) * x5)) ->
  (((1 / 2) + ((-1 / 2) * x4) + ((-1 / 2) * x5)) = 0 \/ (x6 * ((1 / 2) + ((-1 / 2) * x4) + ((-1 / 2) * x5))) = 1) ->
  (((1 / 2) + ((1 / 2) * x4) + ((1 / 2) * x5)) = 0 \/ (x7 * ((1 / 2) + ((1 / 2) * x4) + ((1 / 2) * x5))) = 1) ->
  (-1) < x5 ->
  ((1 / 2) + ((1 / 2) * x4) + ((1 / 2) * x5)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_871bb3e6bb25 :
  forall x0 x1 x2 x3 x4 x5 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  0 < x1 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H3) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_874a5e9632b0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
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
  ((((x6 * (1 + ((-1) * x3))) * (x9 + x10)) <= 0 /\ x11 = 0) \/ (0 < ((x6 * (1 + ((-1) * x3))) * (x9 + x10)) /\ x11 = ((x6 * (1 + ((-1) * x3))) * (x9 + x10)))) ->
  (1 + x11) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_87cb021f8779 :
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
  x4 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8815efb2ca3d :
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
  x9 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H7) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_881f20e5754d :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x3 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [H5|H5]; [pose proof (above H4) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (first (above H4) (at_least H6)) as C1; pose proof (scaled x1 H5) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_88530468f5b1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  (x0 * x1) <= (x2 * x3) ->
  (((x7 + x8 + ((-1) * x9)) <= 0 /\ x10 = 0) \/ (0 < (x7 + x8 + ((-1) * x9)) /\ x10 = (x7 + x8 + ((-1) * x9)))) ->
  x3 <= ((x4 * (x5 + x6 + (x10 * x10))) * x0) ->
  (x11 * x2) = x1 ->
  0 < x2 ->
  (((x4 * (x5 + x6 + (x10 * x10))) * x2) * x0) < ((x11 * x2) * x0) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5; pose proof (at_least H0) as C0; pose proof (above H5) as C1; pose proof (second (at_least H2) (above H4)) as C2; pose proof (scaled x0 H3) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_8854bb8b16d2 :
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
  ((1 + x0) * x1) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H8) as C0; pose proof (second (at_least H0) (above H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_8896ae003b35 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
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
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_88c504d21f06 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x5 <> x5 \/ ((1 + x6) * x7) <> ((1 + x6) * x7)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_88ec747aafed :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
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
  (x10 <> x10 \/ (x6 * x11) <> (x6 * x11)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_88ec971c6e59 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  x6 = (x2 * x7) ->
  (x5 = 0 \/ (x8 * x5) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_8929b4baec84 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_8929f636a0ff :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  (f0 = true \/ ((x2 * x6) * ((-1) + ((1 * x7) * (1 + x0)))) <= x8) ->
  ((1 + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x4))) = 1) ->
  0 < x9 ->
  0 < x7 ->
  (x7 * x9) = 1 ->
  (x2 = 0 \/ (x10 * x2) = 1) ->
  (x1 = 0 \/ (x11 * x1) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_895f1898f265 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_89c47ceacea8 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  (f0 = true \/ x0 = x1) ->
  x2 = ((x3 * x4) + x1) ->
  (x3 <= 0 \/ f1 = false) ->
  (f1 = true \/ (f1 = false /\ (f1 = true \/ x5 = x4))) ->
  0 <= x3 ->
  ((f2 = true /\ ((f1 = true /\ 0 < x3) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x3 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x6 = ((x3 * x5) + x0)) ->
  (f2 = true \/ (f2 = false /\ x6 <> x2)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|H3]; [destruct H6 as [[H6_0 H6_1]|[H6_0 [H6_1 H6_2]]]; [destruct H6_1 as [[H6_1_0 H6_1_1]|H6_1]; [pose proof (at_least H3) as C0; pose proof (above H6_1_1) as C1; clear -C0 C1; lra | congruence] | destruct H7 as [H7|H7]; [congruence | destruct H8 as [H8|[H8_0 H8_1]]; [congruence | apply Rdichotomy in H8_1; destruct H8_1 as [H8_1|H8_1]; [assert (E0 : 0 = (x3)) by (pose proof (at_least H5) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0 + x2 + (-1) * (x3 * x4))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < (x0 + (x3 * x4) + (-1) * x6)) by (pose proof (above H8_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((x3 * x4) + (-1) * (x3 * x5))) by (pose proof (N2_1) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_0) as C0; pose proof (scaled (x4 + (-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra | assert (E0 : 0 = (x3)) by (pose proof (at_least H5) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0 + x2 + (-1) * (x3 * x4))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < ((-1) * x0 + (-1) * (x3 * x4) + x6)) by (pose proof (above H8_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((-1) * (x3 * x4) + (x3 * x5))) by (pose proof (N2_1) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_0) as C0; pose proof (scaled ((-1) * x4 + x5) E0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra]]]] | destruct H4 as [H4|[H4_0 H4_1]]; [congruence | destruct H6 as [[H6_0 H6_1]|[H6_0 [H6_1 H6_2]]]; [destruct H6_1 as [[H6_1_0 H6_1_1]|H6_1]; [congruence | congruence] | destruct H7 as [H7|H7]; [congruence | destruct H8 as [H8|[H8_0 H8_1]]; [congruence | destruct H4_1 as [H4_1|H4_1]; [congruence | apply Rdichotomy in H8_1; destruct H8_1 as [H8_1|H8_1]; [pose proof (above H8_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled x3 H4_1) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H8_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled x3 H4_1) as C4; clear -C0 C1 C2 C3 C4; lra]]]]]]]]. Qed.

Lemma q_89f830c3a53c :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x3 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8a0094e22f54 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 <= x1 ->
  x2 = ((x3 * x4) + x0) ->
  x5 = (x3 + x1) ->
  0 < x6 ->
  x4 = (1 * x7) ->
  1 = (1 * x7) ->
  0 < x7 ->
  x5 < x2 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H0) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled x3 H4) as C4; pose proof (scaled x3 H5) as C5; clear -C0 C1 C2 C3 C4 C5; lra. Qed.

Lemma q_8a049788c209 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_8a7cf4b125ed :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  0 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_8aaa36edf776 :
  forall x0 x1 x2 x3 : R,
  (-1) < x0 ->
  x0 < 1 ->
  0 < (x1 * ((1 / 2) + ((-1 / 2) * x2))) ->
  0 < (x3 * ((1 / 2) + ((1 / 2) * x2))) ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x3 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x1 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  (x3 * ((1 / 2) + ((1 / 2) * x2))) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8b31823740dc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (((1 + x7) * x3) + (((((-1) * x5) * x8) * x1) * x4)) <= (x3 * x6) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (((1 + x0) * x3) * x6) < ((1 + x0) * (((1 + x7) * x3) + (((((-1) * x5) * x8) * x1) * x4))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H11) as C0; pose proof (neither (at_least H0) (at_least H7)) as C1; clear -C0 C1; lra. Qed.

Lemma q_8b435c44681e :
  forall x0 x1 x2 x3 : R,
  (1 * x1) <= x0 ->
  x2 < (1 * x1) ->
  0 < x3 ->
  0 < x1 ->
  (x1 * x3) = 1 ->
  x0 <= x2 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (at_least H0) as C0; pose proof (above H1) as C1; pose proof (at_least H5) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_8b79debe298f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (x6 * x5) = 1 ->
  0 < x7 ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_8b9e147773ea :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  1 < (1 * x0) ->
  0 < x1 ->
  (0 = x2 \/ 1 <= x2) ->
  x3 <= ((1 * x4) * x5) ->
  (1 * x0) <= (x6 * ((1 * x7) * x8)) ->
  0 < x4 ->
  0 < x5 ->
  0 < x7 ->
  (x7 * x4) = 1 ->
  0 < x8 ->
  (x8 * x5) = 1 ->
  0 < x0 ->
  x6 < x3 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; assert (B0 : 0 < (x7)) by (apply Rnot_le_lt; intro G; pose proof (above H7) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_1 : 0 <= ((-1) * (x3 * x7) + x5)) by (pose proof (first B0 (at_least H3)) as C0; pose proof (scaled ((-1) * x5) H8) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x8)) by (apply Rnot_le_lt; intro G; pose proof (above H9) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_2 : 0 <= (1 + (-1) * (x3 * x7 * x8))) by (pose proof (first B2 (N0_1)) as C0; pose proof (scaled ((-1)) H10) as C1; clear -C0 C1; lra); pose proof (above H0) as C0; pose proof (N2_2) as C1; pose proof (at_least H4) as C2; pose proof (both (both (B2) (B0)) (above H12)) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_8ba0329f07de :
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
  x5 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8bc046192090 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_8bc53d44fc0f :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H4 as [H4|H4]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H4) as C3; pose proof (scaled x2 H4) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H6)) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x0 H4) as C3; pose proof (scaled x2 H4) as C4; pose proof (scaled x4 H2) as C5; pose proof (scaled x4 H3) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]. Qed.

Lemma q_8bda4d7c6b48 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = (x1 + x2) ->
  x3 = (x4 + x0) ->
  x5 = x2 ->
  x6 = x1 ->
  0 = x4 ->
  x3 <> (x6 + x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; pose proof (scaled 1 H4) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; pose proof (scaled 1 H4) as C5; clear -C0 C1 C2 C3 C4 C5; lra]. Qed.

Lemma q_8beffdeb2a0e :
  forall x0 x1 x2 x3 x4 : R,
  x0 <= x1 ->
  x2 = (x3 + x0) ->
  x4 = (x3 + x1) ->
  x4 < x2 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8bf088992ee8 :
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
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (at_least H15) as C0; clear -C0; lra. Qed.

Lemma q_8c53aec34612 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_8c9a6ac49cd2 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((-1 / 2) * x0)) <= x1) ->
  1 <= x2 ->
  1 <= x0 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8c9e4a7522b9 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x1 H5) as C3; pose proof (scaled x3 H5) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_8ce4ed66bc8a :
  forall x0 : R,
  1 = x0 ->
  x0 <= 0 ->
  False.
Proof. intros x0 H0 H1; pose proof (at_least H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra. Qed.

Lemma q_8d0f1b48e042 :
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
  x13 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H6) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_8d14b5b1f824 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8d2cc0dd9cfe :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  x4 = (x1 * x5) ->
  x3 = ((x6 * x1) + ((1 + ((-1) * x6)) * x4)) ->
  0 < x6 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  x6 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8d35c6903fc2 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8d6d4b34c36d :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_8d72a029bf5a :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H9) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_8da217bcf385 :
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
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8dae8bb2bdca :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 * (x6 + x7 + x8)) <> (x3 * (x6 + x7 + x8)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6; apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; clear -C0; lra | pose proof (above H6) as C0; clear -C0; lra]. Qed.

Lemma q_8db385990f42 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 <= (x1 * (((x2 + (x3 * x3)) * x4) + (((-2) * x3) * ((((-1) * x5) * x4) + x6)) + x7)) ->
  (((-1) * x0) + x8) <= (x1 * (((-1) * x7) + ((x2 + (x3 * x3)) * (((-1) * x4) + x9)) + (((-2) * x3) * (((-1) * x6) + (((-1) * x5) * (((-1) * x4) + x9)) + x10)) + x11)) ->
  (x1 * (((x2 + (x3 * x3)) * x9) + (((-2) * x3) * ((((-1) * x5) * x9) + x10)) + x11)) < x8 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2; pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (above H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_8e2c0956ea44 :
  forall x0 x1 x2 x3 x4 x5 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  1 = x1 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H3) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_8e3b04d415a9 :
  1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8e86b9bb4539 :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (both (above H2) (above H5)) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H9) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_8eb1aa35d376 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8ebbe9d11817 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_8ec389961498 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  x1 = ((x2 * x3) + ((1 + ((-1) * x2)) * x4)) ->
  (x5 * x0) = x1 ->
  (x6 * x7) = x3 ->
  (x8 * x9) = x4 ->
  x0 = ((x2 * x7) + ((1 + ((-1) * x2)) * x9)) ->
  (x0 * x10) = (x2 * x7) ->
  x5 <> (((1 + ((-1) * x10)) * x8) + (x6 * x10)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7; apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (both (above H0) (above H7)) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x2 H3) as C4; pose proof (scaled x2 H4) as C5; pose proof (scaled x6 H6) as C6; pose proof (scaled x8 H5) as C7; pose proof (scaled x8 H6) as C8; clear -C0 C1 C2 C3 C4 C5 C6 C7 C8; lra | pose proof (both (above H0) (above H7)) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x2 H3) as C4; pose proof (scaled x2 H4) as C5; pose proof (scaled x6 H6) as C6; pose proof (scaled x8 H5) as C7; pose proof (scaled x8 H6) as C8; clear -C0 C1 C2 C3 C4 C5 C6 C7 C8; lra]. Qed.

Lemma q_8f0b9279a4e3 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 <= ((1 + ((-1) * x0)) * (x2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8f0f17c438bf :
  forall x0 x1 : R,
  x0 = x1 ->
  0 = x0 ->
  0 <> x1 ->
  False.
Proof. intros x0 x1 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_8f1667f38e4b :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8f81ca3c0b20 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x4 < 1 ->
  x3 < (1 + ((-1) * x5)) ->
  (f0 = true \/ ((x2 * x6) * ((-1) + ((1 * x7) * (1 + x0)))) <= x8) ->
  ((1 + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x4))) = 1) ->
  0 < x9 ->
  0 < x7 ->
  (x7 * x9) = 1 ->
  (x2 = 0 \/ (x10 * x2) = 1) ->
  (x1 = 0 \/ (x11 * x1) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_8fb9f0eecd53 :
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
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H2 as [H2|H2]; [pose proof (above H10) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H10) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_8fde1cd84909 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
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
  (x2 + x1) <= 0 ->
  (0 <> (x2 + x1) \/ (f0 = false /\ x0 < (((1 + x8) * x1) + (((((-1 / 2) * x6) * x7) * (((-1) * x4) + x3)) * x9)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H10 as [H10|[H10_0 H10_1]]; [apply Rdichotomy in H10; destruct H10 as [H10|H10]; [pose proof (above H10) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra | pose proof (above H10) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra] | destruct H1 as [H1|H1]; [congruence | assert (N0_2 : 0 < ((-1) * x0 + (-1 / 2) * (x3 * x6 * x7 * x9) + (1 / 2) * (x4 * x6 * x7 * x9))) by (pose proof (above H10_1) as C0; pose proof (scaled (1 + x8) H2) as C1; clear -C0 C1; lra); assert (N1_1 : 0 < ((-1) * x0 + (1 / 2) * (x4 * x6 * x7 * x9))) by (pose proof (N0_2) as C0; pose proof (scaled ((-1 / 2) * (x6 * x7 * x9)) H4) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * x0)) by (pose proof (N1_1) as C0; pose proof (scaled ((1 / 2) * (x6 * x7 * x9)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]]. Qed.
