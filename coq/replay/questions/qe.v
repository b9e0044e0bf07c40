(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_e05e2c221760 :
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
  (1 + ((-1) * x1) + ((-1) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e0661d750ddf :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 f1 : bool,
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
  ((f1 = true /\ 0 < x5 /\ f0 = true) \/ ((f1 = false \/ x5 <= 0) /\ f0 = false)) ->
  ((f1 = true /\ 0 < x5) \/ (x5 * x9) = x2) ->
  (f1 = false \/ (f1 = false /\ 0 <> x9)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H1 as [[H1_0 H1_1]|[H1|H1]]; [destruct H10 as [[H10_0 [H10_1 H10_2]]|[H10_0 H10_1]]; [destruct H12 as [H12|[H12_0 H12_1]]; [congruence | congruence] | congruence] | pose proof (both (above H6) (above H9)) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H1) as C0; pose proof (first (above H7) (at_least H8)) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H5) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_e06c1286216e :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (1 + ((-1) * x1) + ((-1) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e06e0e26d44a :
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
  (((x5 * x6) * x2) * x3) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H5 as [H5|H5]; [pose proof (above H1) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | destruct H6 as [H6|H6]; [pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H1) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x2 * x3 * x6))) by (pose proof (first B0 (at_least H9)) as C0; pose proof (scaled ((x2 * x3 * x6)) H5) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x4)) by (apply Rnot_le_lt; intro G; pose proof (above H4) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x2 * x3))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x2 * x3)) H6) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H2) (above H3)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_e09ebbb7ccd7 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  0 < x1 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e0dd179b8f28 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= ((x0 * x1) + x2) ->
  1 <= x0 ->
  0 < x3 ->
  x3 < 1 ->
  (x0 < 0 \/ (0 <= x4 /\ (x4 * x4) = x0)) ->
  (x3 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x6 /\ (x6 * x6) = (1 + ((-1) * x3)))) ->
  (1 + ((-1) * x3)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (above H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_e113089d12ef :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  x0 = (x4 + x5 + x6) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  1 <> (x9 * (x4 + x5 + x6)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_e127d2eb59d9 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_e14cac060aa5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (f0 = true \/ ((((1 / 2) + ((1 / 2) * x0)) * (((-1) * x2) + x3)) + (((1 / 2) + ((-1 / 2) * x0)) * (((-1) * x4) + x5))) <= x6) ->
  ((1 <= x0 /\ x7 = 0) \/ (x0 < 1 /\ x7 = (((1 / 2) + ((-1 / 2) * x0)) * (((-1) * x4) + x5)))) ->
  ((x0 <= (-1) /\ x8 = 0) \/ ((-1) < x0 /\ x8 = (((1 / 2) + ((1 / 2) * x0)) * (((-1) * x2) + x3)))) ->
  f0 = false ->
  x6 < (x7 + x8) ->
  False.
Proof. intros; settle. Qed.

Lemma q_e150c0d00041 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H2) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_e15c88c3979a :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_e178fdef58b3 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = (x1 + x2) ->
  0 = x1 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_e1bc8df7d445 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_e1d11793b4cf :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  ((x1 * x1) = 0 \/ (x3 * (x1 * x1)) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  ((x0 * x0) = 0 \/ (x5 * (x0 * x0)) = 1) ->
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_e1f45b666e18 :
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
  (1 + ((-1) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e20cc2378091 :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 < x1 ->
  (x2 <= 0 \/ x0 = (1 * x1)) ->
  (x2 < 0 \/ 0 <= x0) ->
  0 <> (x0 * x2) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_e211a5f88ed7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  ((((-1) * x5) * x6) <> (((-1) * x5) * x6) \/ (((-1) * x7) + ((-1) * x8)) <> (((-1) * x7) + ((-1) * x8))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_e226165491fe :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  forall f0 f1 : bool,
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x0 = x1) ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  ((f1 = true /\ 0 < 2) \/ x6 <= (2 * x1)) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H5) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_e2423e67d743 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_e250aac70681 :
  forall x0 x1 : R,
  0 = x0 ->
  0 = x1 ->
  x0 <> x1 ->
  False.
Proof. intros x0 x1 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_e2569b5c279e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  1 = x1 ->
  x2 <= x3 ->
  x3 <= x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  0 < x6 ->
  0 < x7 ->
  (x7 * x6) = 1 ->
  x4 < x2 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (at_least H2) as C0; pose proof (at_least H3) as C1; pose proof (above H8) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_e27afb89121f :
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
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e2c59f1ce8d7 :
  forall x0 : R,
  (0 = x0 \/ 1 <= x0) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e2ef1313be5a :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 <= 1 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  0 < x2 ->
  0 < x3 ->
  (x3 * x2) = 1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_e2f5d0ab89f1 :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e305462c051a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 = (((1 + ((-1) * x2)) * x3) + (x4 * x2)) ->
  0 <= x5 ->
  (x6 <= 0 \/ ((-1) <= x3 /\ x3 <= 1)) ->
  0 < x7 ->
  x6 = (x7 * x5) ->
  ((x0 + ((1 + ((-1) * x0)) * x5)) = 0 \/ (x8 * (x0 + ((1 + ((-1) * x0)) * x5))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x5)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H3)) as C1; pose proof (scaled 1 H8) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_e39924fbf28e :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H0) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_e3d2492bb77e :
  forall x0 x1 x2 x3 : R,
  (1 * x1) < x0 ->
  x2 <= (1 * x1) ->
  0 < x3 ->
  0 < x1 ->
  (x1 * x3) = 1 ->
  x0 < x2 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (at_least H1) as C1; pose proof (above H5) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_e40559226567 :
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
  x5 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e40d333f6c95 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H0) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_e45531e9056f :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e458c45889a5 :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e45996a7b338 :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  1 <= x1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e4772dc50bc4 :
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
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H5) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_e479dc724920 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (x0 * x3) ->
  x1 = ((x4 * x0) + ((1 + ((-1) * x4)) * x2)) ->
  0 < x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  (x7 + x8) <> (x7 + x8) ->
  False.
Proof. intros; settle. Qed.

Lemma q_e4d2acb13ade :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  1 = x2 ->
  0 < x3 ->
  x1 <= (x2 * x4) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x4 < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (at_least H3) as C0; pose proof (above H5) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x4 H1) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_e4dab6cb6aa4 :
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
  (1 + ((-1) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e4dd63dee1b1 :
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
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e4ff66fd9816 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (1 + ((-1) * x3) + x4) <= (x1 * x2) ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  x3 < (1 + (((-1) * x1) * x2) + x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (at_least H2) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_e5281749f0ab :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x1 ->
  0 < x0 ->
  0 < x3 ->
  0 < x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x5 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H7 as [H7|H7]; [pose proof (above H4) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (first (above H4) (at_least H8)) as C1; pose proof (scaled x1 H7) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_e5411a978713 :
  forall x0 x1 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  (f0 = false \/ (f0 = false /\ 0 <> x0)) ->
  (0 <> x1 \/ f0 = true \/ (f0 = false /\ 0 <> x0)) ->
  False.
Proof. intros x0 x1 f0 H0 H1 H2 H3 H4; destruct H1 as [H1|H1]; [destruct H3 as [H3|[H3_0 H3_1]]; [congruence | congruence] | destruct H3 as [H3|[H3_0 H3_1]]; [destruct H4 as [H4|[H4|[H4_0 H4_1]]]; [apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra] | congruence | apply Rdichotomy in H4_1; destruct H4_1 as [H4_1|H4_1]; [pose proof (above H4_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H4_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]] | apply Rdichotomy in H3_1; destruct H3_1 as [H3_1|H3_1]; [pose proof (above H3_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H3_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_e55eec6118ec :
  forall x0 x1 x2 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x2 <> x2 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e58182b69dc0 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e5df82e0b4d6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  ((x2 * x3) * x4) <= (x0 * x1) ->
  (0 <= x1 \/ ((x2 * x3) * x4) < (x0 * x1)) ->
  x5 = ((x6 * x7) + x1) ->
  x8 = (x9 + x4) ->
  (x7 <= 0 \/ 0 <= x6 \/ ((x2 * x3) * x9) < ((x6 * x7) * x0)) ->
  0 <= x7 ->
  0 <= x9 ->
  0 < x3 ->
  0 < x0 ->
  x2 < 0 ->
  ((x0 * x5) < ((x2 * x3) * x8) \/ (x5 < 0 /\ (x0 * x5) <= ((x2 * x3) * x8))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H1 as [H1|H1]; [destruct H10 as [H10|[H10_0 H10_1]]; [destruct H4 as [H4|[H4|H4]]; [assert (E0 : 0 = (x7)) by (pose proof (at_least H5) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra); assert (N1_2 : 0 <= ((-1) * x4 + x8)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N2_1 : 0 = (x1 + (-1) * x5)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x6) E0) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= ((x0 * x5) + (-1) * (x2 * x3 * x4))) by (pose proof (at_least H0) as C0; pose proof (scaled (x0) N2_1) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (above H10) as C1; pose proof (second (second (N1_2) (above H7)) (above H9)) as C2; clear -C0 C1 C2; lra | assert (N0_3 : 0 <= ((-1) * x4 + x8)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= ((x0 * x5) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x3 * x4))) by (pose proof (at_least H0) as C0; pose proof (scaled (x0) H2) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; pose proof (above H10) as C1; pose proof (neither (second (at_least H5) (above H8)) (at_least H4)) as C2; pose proof (second (second (N0_3) (above H7)) (above H9)) as C3; clear -C0 C1 C2 C3; lra | assert (N0_0 : 0 <= ((x0 * x5) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x3 * x4))) by (pose proof (at_least H0) as C0; pose proof (scaled (x0) H2) as C1; clear -C0 C1; lra); assert (N1_1 : 0 < ((-1) * (x0 * x5) + (x2 * x3 * x4) + (x2 * x3 * x9))) by (pose proof (above H10) as C0; pose proof (scaled ((-1) * (x2 * x3)) H3) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (N1_1) as C1; pose proof (above H4) as C2; clear -C0 C1 C2; lra] | destruct H4 as [H4|[H4|H4]]; [assert (E0 : 0 = (x7)) by (pose proof (at_least H5) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= (x5 + (-1) * (x6 * x7))) by (pose proof (at_least H1) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= (x5)) by (pose proof (N1_0) as C0; pose proof (scaled ((-1) * x6) E0) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; pose proof (above H10_0) as C1; clear -C0 C1; lra | pose proof (at_least H1) as C0; pose proof (above H10_0) as C1; pose proof (neither (at_least H5) (at_least H4)) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra | assert (N0_0 : 0 <= ((x0 * x5) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x3 * x4))) by (pose proof (at_least H0) as C0; pose proof (scaled (x0) H2) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * (x0 * x5) + (x2 * x3 * x4) + (x2 * x3 * x9))) by (pose proof (at_least H10_1) as C0; pose proof (scaled ((-1) * (x2 * x3)) H3) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (N1_1) as C1; pose proof (above H4) as C2; clear -C0 C1 C2; lra]] | destruct H10 as [H10|[H10_0 H10_1]]; [destruct H4 as [H4|[H4|H4]]; [assert (E0 : 0 = (x7)) by (pose proof (at_least H5) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * x4 + x8)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = (x1 + (-1) * x5)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x6) E0) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((x0 * x5) + (-1) * (x2 * x3 * x4))) by (pose proof (above H1) as C0; pose proof (scaled (x0) N2_0) as C1; clear -C0 C1; lra); pose proof (N3_3) as C0; pose proof (above H10) as C1; pose proof (second (second (N1_1) (above H7)) (above H9)) as C2; clear -C0 C1 C2; lra | assert (N0_2 : 0 <= ((-1) * x4 + x8)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((x0 * x5) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x3 * x4))) by (pose proof (above H1) as C0; pose proof (scaled (x0) H2) as C1; clear -C0 C1; lra); pose proof (N1_5) as C0; pose proof (above H10) as C1; pose proof (neither (second (at_least H5) (above H8)) (at_least H4)) as C2; pose proof (second (second (N0_2) (above H7)) (above H9)) as C3; clear -C0 C1 C2 C3; lra | assert (N0_1 : 0 < ((x0 * x5) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x3 * x4))) by (pose proof (above H1) as C0; pose proof (scaled (x0) H2) as C1; clear -C0 C1; lra); assert (N1_1 : 0 < ((-1) * (x0 * x5) + (x2 * x3 * x4) + (x2 * x3 * x9))) by (pose proof (above H10) as C0; pose proof (scaled ((-1) * (x2 * x3)) H3) as C1; clear -C0 C1; lra); pose proof (N0_1) as C0; pose proof (N1_1) as C1; pose proof (above H4) as C2; clear -C0 C1 C2; lra] | destruct H4 as [H4|[H4|H4]]; [assert (E0 : 0 = (x7)) by (pose proof (at_least H5) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * x4 + x8)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = (x1 + (-1) * x5)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x6) E0) as C1; clear -C0 C1; lra); assert (N3_3 : 0 < ((x0 * x5) + (-1) * (x2 * x3 * x4))) by (pose proof (above H1) as C0; pose proof (scaled (x0) N2_0) as C1; clear -C0 C1; lra); pose proof (N3_3) as C0; pose proof (at_least H10_1) as C1; pose proof (second (second (N1_1) (above H7)) (above H9)) as C2; clear -C0 C1 C2; lra | assert (N0_2 : 0 <= ((-1) * x4 + x8)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((x0 * x5) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x3 * x4))) by (pose proof (above H1) as C0; pose proof (scaled (x0) H2) as C1; clear -C0 C1; lra); pose proof (N1_5) as C0; pose proof (at_least H10_1) as C1; pose proof (neither (second (at_least H5) (above H8)) (at_least H4)) as C2; pose proof (second (second (N0_2) (above H7)) (above H9)) as C3; clear -C0 C1 C2 C3; lra | assert (N0_1 : 0 < ((x0 * x5) + (-1) * (x0 * x6 * x7) + (-1) * (x2 * x3 * x4))) by (pose proof (above H1) as C0; pose proof (scaled (x0) H2) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * (x0 * x5) + (x2 * x3 * x4) + (x2 * x3 * x9))) by (pose proof (at_least H10_1) as C0; pose proof (scaled ((-1) * (x2 * x3)) H3) as C1; clear -C0 C1; lra); pose proof (N0_1) as C0; pose proof (N1_1) as C1; pose proof (above H4) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_e609c080b255 :
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
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H0) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_e6216bc1e5fb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 : R,
  x0 = (x1 + x2) ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  0 < x5 ->
  ((x4 * x6) <= 0 \/ x7 = (1 * x5)) ->
  ((x4 * x6) < 0 \/ 0 <= x7) ->
  0 < x8 ->
  (x9 <= 0 \/ x10 = (1 * x8)) ->
  (x9 < 0 \/ 0 <= x10) ->
  0 < x11 ->
  ((x4 * x12) <= 0 \/ x13 = (1 * x11)) ->
  ((x4 * x12) < 0 \/ 0 <= x13) ->
  0 < x14 ->
  ((x4 * x15) <= 0 \/ x16 = (1 * x14)) ->
  ((x4 * x15) < 0 \/ 0 <= x16) ->
  0 <= x3 ->
  0 <= x17 ->
  0 <= x18 ->
  0 <= x19 ->
  0 <= x20 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20; pose proof (above H1) as C0; pose proof (scaled 1 H20) as C1; clear -C0 C1; lra. Qed.

Lemma q_e637c34e26bf :
  forall x0 x1 : R,
  0 < x0 ->
  0 < (((1 / 2) * x0) + ((1 / 2) * x1)) ->
  (((1 / 2) * x0) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H1) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_e64c6e9da3f8 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((-1 / 2) * x0)) <= x1) ->
  1 <= x2 ->
  1 <= x0 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e66bd9254c3b :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  (f0 = true \/ (x2 * x1) < x0) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3; destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|H3]; [congruence | pose proof (above H3) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_e6977df9ce7d :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x5 < (x4 * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | destruct H4 as [H4|H4]; [assert (N0_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0)) by (pose proof (scaled (1) N0_0) as C0; pose proof (scaled ((-1) * x3) H4) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = (1)) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x4) N1_0) as C1; clear -C0 C1; lra); pose proof (scaled 1 N2_0) as C0; clear -C0; lra | assert (N0_0 : 0 = ((-1) * x0 + (x2 * x3))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (1 + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (N1_1 : 0 = (1 + (-1) * (x2 * x3 * x4))) by (pose proof (scaled (1) H3) as C0; pose proof (scaled (x4) N0_0) as C1; clear -C0 C1; lra); pose proof (above H5) as C0; pose proof (scaled x5 N1_1) as C1; pose proof (scaled (x3 * x4) H4) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_e702ef415f49 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 : bool,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  ((-1) * x2) <= (-1) ->
  (0 < (((-1) * x3) + x1) \/ (0 = (((-1) * x3) + x1) /\ (f0 = true \/ (((1 + x9) * x1) + (((((-1 / 2) * x8) * x10) * (x7 + x5)) * x0)) <= x11))) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H4) as C0; pose proof (above H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_e7124498a41d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
  x0 = (1 + x1) ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (0 = x6 \/ 1 <= x6) ->
  (1 + (x7 * (x8 + x9 + x10)) + ((x6 * x11) * x7) + (((x12 * x13) * x7) * x14)) <= x0 ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x2 = 0 \/ (x15 * x2) = 1) ->
  (x5 = 0 \/ (x16 * x5) = 1) ->
  (x6 < 0 \/ (0 <= x13 /\ (x13 * x13) = x6)) ->
  (x4 <= 0 \/ (0 <= x14 /\ ((x14 * x14) * x4) = 1)) ->
  x1 < ((x7 * (x8 + x9 + x10)) + ((x6 * x11) * x7) + (((x12 * x13) * x7) * x14)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_e7296f6f6fdb :
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
  0 < x9 ->
  0 < x2 ->
  (x2 * x9) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x1)) = 0 \/ (x10 * (x0 + ((1 + ((-1) * x0)) * x1))) = 1) ->
  ((1 + (x0 * (1 * x9))) = 0 \/ (x11 * (1 + (x0 * (1 * x9)))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H5)) as C1; pose proof (scaled 1 H14) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_e76d5cca4f8c :
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
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H4) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_e77de61c2d44 :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  (x3 * x1) < (x2 * x0) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; pose proof (above H2) as C0; pose proof (scaled x2 H0) as C1; pose proof (scaled x3 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_e795a8b5411b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = x1 ->
  x2 = x3 ->
  x4 = x5 ->
  0 < x6 ->
  0 < x7 ->
  x1 = ((x5 * x8) + x3) ->
  (x7 = 0 \/ (x9 * x7) = 1) ->
  x0 <> ((x4 * x8) + x2) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7; apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x8 H2) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x8 H2) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_e7af9ef2f239 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((1 / 2) * x0)) <= x1) ->
  1 <= ((-1) * x2) ->
  1 <= ((-1) * x0) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  x2 < 1 ->
  ((1 / 2) + ((-1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e7fd79ae1bc9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
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
  ((((x6 * (1 + ((-1) * x4))) * (x10 + x11)) <= 0 /\ x12 = 0) \/ (0 < ((x6 * (1 + ((-1) * x4))) * (x10 + x11)) /\ x12 = ((x6 * (1 + ((-1) * x4))) * (x10 + x11)))) ->
  (1 + x12) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e8046ff41fc5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 <= (1 * x1) ->
  (1 * x1) <= x0 ->
  0 <= x2 ->
  0 < x3 ->
  x4 = (x5 * x2) ->
  x3 = ((x6 * x5) + ((1 + ((-1) * x6)) * x4)) ->
  x6 < 1 ->
  x2 <= (((x6 * x7) * (1 * x8)) * x0) ->
  ((1 + ((-1) * x6)) = 0 \/ (x7 * (1 + ((-1) * x6))) = 1) ->
  0 < x8 ->
  0 < x1 ->
  (x1 * x8) = 1 ->
  ((x6 + ((1 + ((-1) * x6)) * x2)) = 0 \/ (x9 * (x6 + ((1 + ((-1) * x6)) * x2))) = 1) ->
  (x6 + ((1 + ((-1) * x6)) * x2)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled x5 H13) as C3; pose proof (scaled x6 H4) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_e8628c88f26f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  0 = x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (0 = x5 \/ 1 <= x5) ->
  (1 + (x6 * (x7 + x8 + x9)) + ((x5 * x10) * x6) + (((x11 * x12) * x6) * x13)) <= x0 ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x14 * x1) = 1) ->
  (x4 = 0 \/ (x15 * x4) = 1) ->
  (x5 < 0 \/ (0 <= x12 /\ (x12 * x12) = x5)) ->
  (x3 <= 0 \/ (0 <= x13 /\ ((x13 * x13) * x3) = 1)) ->
  (-1) < ((x6 * (x7 + x8 + x9)) + ((x5 * x10) * x6) + (((x11 * x12) * x6) * x13)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_e88c03fd2889 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  (1 + (x4 * x8) + ((x3 * x9) * x4) + (((x10 * x6) * x4) * x7)) <> (1 + (x4 * x8) + ((x3 * x9) * x4) + (((x10 * x6) * x4) * x7)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8; apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; clear -C0; lra | pose proof (above H8) as C0; clear -C0; lra]. Qed.

Lemma q_e89b33d82b24 :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_e9a251b09d19 :
  forall x0 : R,
  0 < x0 ->
  0 = x0 ->
  False.
Proof. intros x0 H0 H1; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_e9f809af1cde :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_ea068cf8e6d0 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  (f0 = true \/ (x0 * x1) <= x2) ->
  x3 = (x4 + x1) ->
  (x4 <= 0 \/ f1 = true \/ x0 <= x5) ->
  0 <= x4 ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4; pose proof (at_least H3) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_ea0d1c313b9c :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_ea10b8cdfab1 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x2 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; pose proof (first (above H3) (at_least H5)) as C1; pose proof (scaled x1 H4) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_ea330ad6e661 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_ea6b1b1d790c :
  forall x0 x1 x2 x3 : R,
  (-1) < x0 ->
  0 < x1 ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((-1) * x3) <> ((-1) * x3) ->
  False.
Proof. intros; settle. Qed.

Lemma q_ea7a2459ab27 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 < x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  2 <= x2 ->
  1 = x3 ->
  1 = (1 * x4) ->
  x5 <= x1 ->
  x6 = (((1 + ((-1) * x7)) * x8) + (x5 * x7)) ->
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

Lemma q_ea7d596c9506 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H5) as C0; clear -C0; lra. Qed.

Lemma q_eabba3c4cf0a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < x1) \/ (((1 + x4) * x1) + (((((-1) * x3) * x5) * x6) * x7)) <= (x1 * x8)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  ((1 + ((-1) * x0)) * x1) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H7) as C0; pose proof (second (at_least H1) (above H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_eada51a6f9d0 :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_eb0de4a8bf5e :
  forall x0 x1 : R,
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  1 <= x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_eb21d0e2d889 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 = (((1 / 16) * x1) * (2 + ((-1) * x1))) ->
  0 < (((x0 * x2) * x3) * (1 + ((-1) * x0))) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  ((1 + ((-1) * x0)) = 0 \/ (x6 * (1 + ((-1) * x0))) = 1) ->
  (x7 <> x7 \/ x8 <> x8) ->
  False.
Proof. intros; settle. Qed.

Lemma q_eb438440b367 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_eb8e29f0cd74 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  x1 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_ebd4a514f5d5 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x0 <> ((x2 * x6) + x1) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x6 H2) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x6 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_ec15495a698d :
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
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H4) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_ec1676f128b1 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_ec2f46830b6b :
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
  (1 + ((-1) * x5)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ec7bb4146bcf :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x3)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x3))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ec7d60a9e549 :
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
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ec7e9e691732 :
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
  (x8 <> x8 \/ (x5 * (x9 + x10)) <> (x5 * (x9 + x10))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_eca3c5e26ad8 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  x1 < 1 ->
  (-1) <= x2 ->
  x2 <= 1 ->
  1 <= x1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ecaca841bdcf :
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
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_ecb26be56542 :
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
  (((x17 * x18) * x11) * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; destruct H13 as [H13|H13]; [pose proof (above H7) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra | destruct H14 as [H14|H14]; [pose proof (above H9) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x7)) by (apply Rnot_le_lt; intro G; pose proof (above H7) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 <= ((-1) * (x1 * x11 * x18))) by (pose proof (first B0 (at_least H15)) as C0; pose proof (scaled ((x1 * x11 * x18)) H13) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x12)) by (apply Rnot_le_lt; intro G; pose proof (above H9) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_5 : 0 <= ((-1) * (x1 * x11))) by (pose proof (first B2 (N0_4)) as C0; pose proof (scaled ((x1 * x11)) H14) as C1; clear -C0 C1; lra); pose proof (N2_5) as C0; pose proof (both (above H6) (above H8)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_ecc479ff742b :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (((1 / 2) + ((-1 / 2) * x2) + ((-1 / 2) * x3)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x2) + ((-1 / 2) * x3))) = 1) ->
  (((1 / 2) + ((1 / 2) * x2) + ((1 / 2) * x3)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x2) + ((1 / 2) * x3))) = 1) ->
  (-1) < x3 ->
  ((1 / 2) + ((1 / 2) * x2) + ((1 / 2) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ecd7ccf75978 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  0 <= x5 ->
  0 <= x7 ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x10 ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_ed1e34041fa3 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  (x0 * ((x2 * x2) + (((x3 + ((-1) * x2)) * (x3 + ((-1) * x2))) * ((-1) + x4)) + ((x2 * x4) * (x3 + ((-1) * x2))))) <= (x1 * (x2 * x2)) ->
  1 <= x4 ->
  0 <= x3 ->
  0 < x5 ->
  (x2 <= 0 \/ x0 = (1 * x5)) ->
  (x2 < 0 \/ 0 <= x0) ->
  0 < x6 ->
  (x3 <= 0 \/ x1 = (1 * x6)) ->
  (x3 < 0 \/ 0 <= x1) ->
  (((x3 * x0) * ((x3 + ((-1) * x2)) * (x3 + ((-1) * x2)))) * ((-1) + x4)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H10) as C0; pose proof (neither (neither (first (above H0) (at_least H2)) (at_least H3)) (square (x2 + (-1) * x3))) as C1; clear -C0 C1; lra. Qed.

Lemma q_ed24b67f913d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  (f0 = true \/ (x0 * x1) <= x2) ->
  x3 = (x4 + x1) ->
  (x4 <= 0 \/ f1 = true \/ x0 <= x5) ->
  0 <= x4 ->
  ((f2 = true /\ ((f1 = true /\ 0 < x4) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x4 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x6 = ((x4 * x5) + x2)) ->
  f2 = false ->
  x6 < (x0 * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; destruct H4 as [[H4_0 H4_1]|[H4_0 [H4_1 H4_2]]]; [congruence | destruct H0 as [H0|H0]; [congruence | destruct H5 as [H5|H5]; [congruence | destruct H4_1 as [H4_1|H4_1]; [destruct H2 as [H2|[H2|H2]]; [assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * (x0 * x3) + (x0 * x4) + x2)) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1) * x0) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x0 * x3) + (-1) * x2 + (-1) * (x4 * x5))) by (pose proof (above H7) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((x0 * x3) + (-1) * x2)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x5) E0) as C1; clear -C0 C1; lra); assert (N3_1 : 0 <= ((-1) * (x0 * x3) + x2)) by (pose proof (N1_1) as C0; pose proof (scaled (x0) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra | congruence | pose proof (above H7) as C0; pose proof (at_least H0) as C1; pose proof (neither (at_least H3) (at_least H2)) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x0 H1) as C4; clear -C0 C1 C2 C3 C4; lra] | assert (E0 : 0 = (x4)) by (pose proof (at_least H3) as C0; pose proof (at_least H4_1) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * (x0 * x3) + (x0 * x4) + x2)) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1) * x0) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x0 * x3) + (-1) * x2 + (-1) * (x4 * x5))) by (pose proof (above H7) as C0; pose proof (scaled (1) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((x0 * x3) + (-1) * x2)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1) * x5) E0) as C1; clear -C0 C1; lra); assert (N3_1 : 0 <= ((-1) * (x0 * x3) + x2)) by (pose proof (N1_1) as C0; pose proof (scaled (x0) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra]]]]. Qed.

Lemma q_ed81ad952882 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
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

Lemma q_ed8f1142a185 :
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
  x4 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ed92d8ba511a :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_edae281e1de2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (x1 + x2) ->
  x3 = (x4 + x0) ->
  x5 = ((x6 * x7) + x1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 = 0 \/ (x9 * x8) = 1) ->
  x8 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6; pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_edbbe9d5b3c5 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ee007f4ec66b :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ee4d83050f57 :
  forall x0 : R,
  1 <= x0 ->
  (-1) < ((-1) * x0) ->
  False.
Proof. intros; settle. Qed.

Lemma q_ee60fa53730a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (-1) < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x2 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x2) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x4 /\ ((x4 * x4) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_eeb2e1d8db78 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  x0 <= (x2 * x1) ->
  (0 <> x1 \/ f0 = true \/ (f0 = false /\ 0 <> x0)) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3 H4; destruct H1 as [H1|H1]; [congruence | destruct H4 as [H4|[H4|[H4_0 H4_1]]]; [apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra] | congruence | apply Rdichotomy in H4_1; destruct H4_1 as [H4_1|H4_1]; [pose proof (above H4_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H4_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_eed60ed223d1 :
  forall x0 x1 x2 x3 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_eed8155d02ad :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  0 < x3 ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x7 <> x7 \/ x3 <> x3 \/ (x5 * x8) <> (x5 * x8)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_eeed9355fd16 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 f2 : bool,
  (f0 = true \/ (x0 * x1) <= x2) ->
  ((f1 = true /\ (f2 = true \/ f0 = true)) \/ (f1 = false /\ f2 = false /\ f0 = false)) ->
  (f1 = true \/ x3 = (x4 + x2)) ->
  (f2 = true \/ x0 <= x4) ->
  f1 = false ->
  x3 < (x0 * (1 + x1)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 f2 H0 H1 H2 H3 H4 H5; destruct H1 as [[H1_0 H1_1]|[H1_0 [H1_1 H1_2]]]; [congruence | destruct H0 as [H0|H0]; [congruence | destruct H2 as [H2|H2]; [congruence | destruct H3 as [H3|H3]; [congruence | pose proof (above H5) as C0; pose proof (at_least H0) as C1; pose proof (at_least H3) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra]]]]. Qed.

Lemma q_eef6c7d80fca :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ef3588a0d765 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x2 * x0) < 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H2 as [H2|H2]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (at_least H0) as C0; pose proof (both (above H1) (above H3)) as C1; pose proof (scaled x0 H2) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_ef63fc4ebc3d :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ef6aad3d3e5b :
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
  (((x11 * x12) * x7) * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H9 as [H9|H9]; [pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | destruct H10 as [H10|H10]; [pose proof (scaled 1 H5) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | assert (N0_3 : 0 <= ((-1) * (x1 * x11 * x12))) by (pose proof (at_least H11) as C0; pose proof (scaled ((-1) * (x1 * x11 * x12)) H6) as C1; clear -C0 C1; lra); assert (N1_4 : 0 = (1 + (-1) * x12)) by (pose proof (scaled (1) H10) as C0; pose proof (scaled ((-1) * x12) H5) as C1; clear -C0 C1; lra); assert (N2_2 : 0 <= ((-1) * (x1 * x11))) by (pose proof (N0_3) as C0; pose proof (scaled ((x1 * x11)) N1_4) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= ((-1) * x1)) by (pose proof (first B3 (N2_2)) as C0; pose proof (scaled (x1) H9) as C1; clear -C0 C1; lra); pose proof (above H1) as C0; pose proof (N3_2) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_ef7565fbd1f8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= x5 ->
  0 < x6 ->
  0 < x0 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H7) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_ef81912a67a8 :
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
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H7) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_ef9a7e7a7b06 :
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
  (((1 + ((-1) * x0)) * x3) * x6) < ((1 + ((-1) * x0)) * (((1 + x7) * x3) + (((((-1) * x5) * x8) * x1) * x4))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H11) as C0; pose proof (neither (at_least H1) (at_least H7)) as C1; clear -C0 C1; lra. Qed.

Lemma q_efce1b41287c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  0 < x5 ->
  (x6 * x7) < (1 + x1) ->
  ((1 + ((-1) * x3) + ((-1) * x4)) = 0 \/ (x8 * (1 + ((-1) * x3) + ((-1) * x4))) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x2 = 0 \/ (x9 * x2) = 1) ->
  x0 <= (x6 * x7) ->
  False.
Proof. intros; settle. Qed.

Lemma q_eff7a6e7f9f3 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  1 = x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_effd2c20dde2 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 : bool,
  f0 = false ->
  (f0 = true \/ x0 = x1) ->
  0 < x2 ->
  0 <= x3 ->
  (f1 = true \/ (f1 = false /\ (f1 = true \/ x4 = x5))) ->
  (((f0 = true \/ (f1 = false /\ x4 <= (((-1) * x2) + x0))) /\ x6 = 1) \/ (f0 = false /\ (f1 = true \/ (((-1) * x2) + x0) < x4) /\ x6 = 0)) ->
  ((((-1) * x3) + (x2 * (((-1) * x1) + x5))) * (((-1) * x3) + (x2 * (((-1) * x1) + x5)))) < (((x3 + (x2 * x2)) * (x3 + (x2 * x2))) * x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 H0 H1 H2 H3 H4 H5 H6; destruct H1 as [H1|H1]; [congruence | destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_0 as [H5_0|[H5_0_0 H5_0_1]]; [congruence | destruct H4 as [H4|[H4_0 H4_1]]; [congruence | destruct H4_1 as [H4_1|H4_1]; [congruence | assert (N0_4 : 0 <= (x1 + (-1) * x2 + (-1) * x4)) by (pose proof (at_least H5_0_1) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); assert (N1_4 : 0 <= (x1 + (-1) * x2 + (-1) * x5)) by (pose proof (N0_4) as C0; pose proof (scaled (1) H4_1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-2) * (x1 * x2 * x3) + 2 * (x1 * x2 * x2 * x5) + (-1) * (x1 * x1 * x2 * x2) + 2 * (x2 * x3 * x5) + 2 * (x2 * x2 * x3) + (-1) * (x2 * x2 * x5 * x5) + (x2 * x2 * x2 * x2))) by (pose proof (above H6) as C0; pose proof (scaled ((-2) * (x2 * x2 * x3) + (-1) * (x2 * x2 * x2 * x2) + (-1) * (x3 * x3)) H5_1) as C1; clear -C0 C1; lra); pose proof (second (at_least H3) (N2_2)) as C0; pose proof (both (both (above H2) (above H2)) (N2_2)) as C1; pose proof (first (both (above H2) (N2_2)) (N1_4)) as C2; pose proof (neither (first (above H2) (N1_4)) (square ((x1 * x2) + (-1) * (x2 * x5) + (x2 * x2) + 2 * x3))) as C3; clear -C0 C1 C2 C3; lra]]] | assert (N0_0 : 0 < ((-2) * (x1 * x2 * x3) + 2 * (x1 * x2 * x2 * x5) + (-1) * (x1 * x1 * x2 * x2) + 2 * (x2 * x3 * x5) + (-1) * (x2 * x2 * x5 * x5) + (-1) * (x3 * x3))) by (pose proof (above H6) as C0; pose proof (scaled ((-2) * (x2 * x2 * x3) + (-1) * (x2 * x2 * x2 * x2) + (-1) * (x3 * x3)) H5_2) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (square ((x1 * x2) + (-1) * (x2 * x5) + x3)) as C1; clear -C0 C1; lra]]. Qed.
