(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_701749a4877f :
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
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 f1 f2 f3 f4 f5 f6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; pose proof (above H10) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_704b6d2f2a2e :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  ((((-1 / 2) * x1) * x2) <> (((-1 / 2) * x1) * x2) \/ x3 <> x3) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1; destruct H1 as [H1|H1]; [apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra] | apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra]]. Qed.

Lemma q_7077f388a835 :
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
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_70a6d656daf5 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_7125a5f181b9 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((1 / 2) * x0)) <= x1) ->
  1 <= ((-1) * x2) ->
  1 <= ((-1) * x0) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_713675b31c00 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; destruct H1 as [H1|H1]; [pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H3)) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]. Qed.

Lemma q_719ff1bcadd9 :
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
  (0 < (x5 + x2) \/ (0 = (x5 + x2) /\ (f0 = true \/ (((1 + x13) * x2) + (((((-1 / 2) * x12) * x14) * (((-1) * x10) + x8)) * x15)) <= x16))) ->
  (x11 = 0 \/ (x14 * x11) = 1) ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H6) as C0; pose proof (above H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_71dff55c2f09 :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((x3 * x0) * x1) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | assert (B0 : 0 < ((-1) * x3)) by (apply Rnot_le_lt; intro G; pose proof (above H4) as C0; pose proof (neither (second (at_least H0) (above H1)) (at_least G)) as C1; clear -C0 C1; lra); assert (N0_2 : 0 < ((-1))) by (pose proof (both B0 (above H2)) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); pose proof (N0_2) as C0; clear -C0; lra]. Qed.

Lemma q_71f528872880 :
  forall x0 x1 x2 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  f1 = false ->
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  (f2 = false \/ (f2 = false /\ 0 <> x2)) ->
  False.
Proof. intros x0 x1 x2 f0 f1 f2 H0 H1 H2 H3 H4 H5; destruct H0 as [[H0_0 H0_1]|[H0_0 [H0_1 H0_2]]]; [destruct H0_1 as [H0_1|H0_1]; [congruence | destruct H5 as [H5|[H5_0 H5_1]]; [congruence | congruence]] | congruence]. Qed.

Lemma q_720f412abf66 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 : bool,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  x2 <= (-1) ->
  (0 < (x3 + x1) \/ (0 = (x3 + x1) /\ (f0 = true \/ (((1 + x9) * x1) + (((((-1 / 2) * x8) * x10) * (((-1) * x7) + x5)) * x0)) <= x11))) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H4) as C0; pose proof (above H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_72440bb631a0 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  (f0 = true \/ (x0 * x1) < x2 \/ (0 = x1 /\ f0 = false /\ (f0 = true \/ 0 = x2))) ->
  x3 = (x4 + x1) ->
  (x4 <= 0 \/ f1 = true \/ x0 < x5) ->
  0 <= x4 ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4; pose proof (at_least H3) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_725c52505d5f :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7261219f8988 :
  forall x0 x1 : R,
  0 <= x0 ->
  x1 = x0 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (at_least H0) as C0; pose proof (above H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_726b142ae035 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_726fcb92a761 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = x1 ->
  x2 = x3 ->
  x4 = x5 ->
  0 < x6 ->
  x1 = (((-1) * x3) + (x5 * x7)) ->
  (x6 = 0 \/ (x8 * x6) = 1) ->
  x0 <> (((-1) * x2) + (x4 * x7)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_72b73685a39a :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 : bool,
  0 <= x0 ->
  x1 = (x2 + x0) ->
  (x2 <= 0 \/ (((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) /\ (f0 = true \/ x3 = (x4 + x5)))) ->
  0 <= x2 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 f2 H0 H1 H2 H3 H4; pose proof (at_least H0) as C0; pose proof (above H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_72b9c7d85cd1 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x2 <= (-1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_72d8407fd202 :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_730bbbb6fffb :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H2) as C0; pose proof (scaled 1 H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_7313b861eb0c :
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
  x1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_731e21dd1a27 :
  forall x0 x1 x2 : R,
  (((-1) * x0) + x1) = x2 ->
  0 <= x0 ->
  0 <= x1 ->
  x1 <> (x2 + x0) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_73809a1cdf95 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x1 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_73a22a453b93 :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_73a870fd0fdd :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 < x0 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H6) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_73eaa6c0286d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  1 = x1 ->
  0 < x4 ->
  x2 = (x3 * x5) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x0 <> x5 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x0 H2) as C3; pose proof (scaled x5 H1) as C4; pose proof (scaled x5 H2) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x0 H2) as C3; pose proof (scaled x5 H1) as C4; pose proof (scaled x5 H2) as C5; clear -C0 C1 C2 C3 C4 C5; lra]. Qed.

Lemma q_74116afbea24 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7411b8a84c34 :
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
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H4) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_7418e0807e06 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H1) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_7447eddc87ea :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (at_least H2) as C0; pose proof (above H3) as C1; pose proof (at_least H4) as C2; pose proof (scaled 1 H12) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_746e4e5f42ba :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7480b6471bb9 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  1 = x1 ->
  x2 <= x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  0 < x5 ->
  0 < x6 ->
  (x6 * x5) = 1 ->
  (1 + (x4 * (1 * x6))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H3 as [H3|H3]; [pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (above H5) as C1; pose proof (first (above H0) (at_least H7)) as C2; pose proof (scaled x6 H3) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_74b8501595d5 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7535a34cfccc :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x0 = (((1 / 16) * x2) * (2 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  ((1 + ((-1) * x0)) = 0 \/ (x5 * (1 + ((-1) * x0))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_75498bc616c8 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  ((((1 / 2) * x0) + ((1 / 2) * x1)) = 0 \/ (x2 * (((1 / 2) * x0) + ((1 / 2) * x1))) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (((1 / 2) * x0) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (above H1) as C1; pose proof (at_least H4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_75964d5f0613 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  (f0 = true \/ (x0 * x1) < x2) ->
  f0 = false ->
  x2 < (x0 * x1) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2; destruct H0 as [H0|H0]; [congruence | pose proof (above H2) as C0; pose proof (above H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_75a83a1fb759 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  (0 = x2 \/ 1 <= x2) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 < 0 \/ (0 <= x5 /\ (x5 * x5) = x2)) ->
  (x6 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x6) = 1)) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; destruct H4 as [H4|H4]; [pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (first (above H1) (at_least H7)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_75b5a07e6bc5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 = (((1 + ((-1) * x2)) * x3) + (x4 * x2)) ->
  0 <= x5 ->
  (x6 <= 0 \/ ((-1) <= x3 /\ x3 <= 1)) ->
  (x7 <= 0 \/ ((-1) <= x4 /\ x4 <= 1)) ->
  0 < x7 ->
  x6 = (x7 * x5) ->
  ((x0 + ((1 + ((-1) * x0)) * x5)) = 0 \/ (x8 * (x0 + ((1 + ((-1) * x0)) * x5))) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x5)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H3)) as C1; pose proof (scaled 1 H10) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_76091e219109 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x3 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (1 + ((-1) * x1) + ((-1) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_76465b0b16e6 :
  forall x0 : R,
  1 = x0 ->
  x0 < 1 ->
  False.
Proof. intros x0 H0 H1; pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra. Qed.

Lemma q_7649dce2f389 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_768b2f589211 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  ((1 + x7) <> (1 + x7) \/ x3 <> x3 \/ (x5 * x8) <> (x5 * x8)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_76ba06c518d5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 < x1 ->
  0 < x2 ->
  (((x5 * x6) * x4) * (x7 + ((-1) * x2))) <= (x3 + ((-1) * x4)) ->
  0 < x8 ->
  (x7 <= 0 \/ x3 = (1 * x8)) ->
  (x7 < 0 \/ 0 <= x3) ->
  0 < x9 ->
  (x2 <= 0 \/ x4 = (1 * x9)) ->
  (x2 < 0 \/ 0 <= x4) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  ((x1 + ((-1) * x0)) * (x3 + ((-1) * x4))) < ((((x5 * x6) * x4) * (x1 + ((-1) * x0))) * (x7 + ((-1) * x2))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H10) as C0; pose proof (first (above H0) (at_least H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_76ee9a77a45e :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 : bool,
  (f0 = true \/ x0 < x1) ->
  f1 = false ->
  x2 <= (x0 * x3) ->
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x1 = x2) ->
  1 = x3 ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 H0 H1 H2 H3 H4 H5; destruct H3 as [[H3_0 H3_1]|[H3_0 H3_1]]; [congruence | destruct H0 as [H0|H0]; [congruence | destruct H4 as [H4|H4]; [congruence | pose proof (at_least H2) as C0; pose proof (above H0) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x0 H5) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_76ef07cca991 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  1 = x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  (1 + ((x2 * (1 + ((-1) * x0))) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | assert (N0_1 : 0 <= ((-1) + (x0 * x2) + (-1) * x2)) by (pose proof (at_least H6) as C0; pose proof (scaled ((x0 * x2) + (-1) * x2) H1) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1))) by (pose proof (first B1 (N0_1)) as C0; pose proof (scaled (1 + (-1) * x0) H2) as C1; clear -C0 C1; lra); pose proof (N1_1) as C0; clear -C0; lra]. Qed.

Lemma q_775a1873b918 :
  forall x0 x1 : R,
  0 < x0 ->
  x0 < 1 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_7767aa843bb7 :
  forall x0 x1 x2 x3 x4 : R,
  x0 = (x1 * x2) ->
  x3 = ((x4 * x1) + ((1 + ((-1) * x4)) * x0)) ->
  x3 <> ((x4 + ((1 + ((-1) * x4)) * x2)) * x1) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x4 H0) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x4 H0) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_777ddd6a90c2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  ((1 + ((-1) * x5)) = 0 \/ (x6 * (1 + ((-1) * x5))) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_77952cd57b24 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = ((x1 * x2) + x3) ->
  (((x6 + x7) <= x5 /\ x8 = 1) \/ (x5 < (x6 + x7) /\ x8 = 0)) ->
  x4 = ((x2 * x8) + x9) ->
  0 < x2 ->
  0 < x6 ->
  x6 < (1 + ((-1) * x7)) ->
  (((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7)) = 0 \/ (x10 * ((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7))) = 1) ->
  (((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7)) = 0 \/ (x11 * ((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_779913805c62 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
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

Lemma q_77d9b24251a1 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_784801ef81f3 :
  forall x0 x1 x2 x3 x4 x5 : R,
  1 <= x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  (x0 < 0 \/ (0 <= x3 /\ (x3 * x3) = x0)) ->
  (x1 <= 0 \/ (0 <= x4 /\ ((x4 * x4) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x5 /\ (x5 * x5) = (1 + ((-1) * x1)))) ->
  (1 + ((-1) * x1)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (above H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_787388b9ef45 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  0 = x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 <= (2 * x1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_789f5db86df1 :
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
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_78a1b8c80ff2 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x3 <= (-1) ->
  (-1) < x4 ->
  x4 < 1 ->
  (((1 / 2) + ((-1 / 2) * x4)) = 0 \/ (x5 * ((1 / 2) + ((-1 / 2) * x4))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x4)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_78b604a4b150 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  0 < x8 ->
  ((x7 * x9) <= 0 \/ x10 = (1 * x8)) ->
  ((x7 * x9) < 0 \/ 0 <= x10) ->
  0 < x11 ->
  (x12 <= 0 \/ x13 = (1 * x11)) ->
  (x12 < 0 \/ 0 <= x13) ->
  0 <= x0 ->
  0 <= x14 ->
  0 <= x15 ->
  0 <= x16 ->
  0 <= x17 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (above H0) as C0; pose proof (scaled 1 H19) as C1; clear -C0 C1; lra. Qed.

Lemma q_78cc8800b44b :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  ((((-1) * x2) * x3) <> (((-1) * x2) * x3) \/ ((-1) * x4) <> ((-1) * x4)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2; destruct H2 as [H2|H2]; [apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra] | apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra]]. Qed.

Lemma q_78df9e1b2341 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  ((x1 * x1) = 0 \/ (x2 * (x1 * x1)) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_78f3ad090867 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  f0 = false ->
  x0 <= (x1 * x2) ->
  x3 = (x4 + x2) ->
  (x4 <= 0 \/ (f1 = false /\ x5 <= x1)) ->
  0 <= x4 ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4 H5; pose proof (at_least H4) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_78fbd7c9fdd0 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  0 <> ((1 / 2) + ((1 / 2) * x0)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_79416c4050bc :
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
  x10 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H6) as C0; pose proof (at_least H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_7965828de4f0 :
  forall x0 x1 : R,
  0 < x0 ->
  0 < x1 ->
  (1 * x1) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H1) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_798cae57f40d :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= x1 ->
  x2 < 1 ->
  1 <= x2 ->
  False.
Proof. intros; settle. Qed.

Lemma q_79949f146a97 :
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
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H3) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_79a312385f0f :
  forall x0 x1 : R,
  x0 = x1 ->
  x1 <= 0 ->
  0 <= x0 ->
  0 <> x0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (at_least H1) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra | pose proof (at_least H2) as C0; pose proof (above H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_79e37bb400b5 :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_79fa46029d6a :
  forall x0 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  (f0 = true \/ (f0 = false /\ 0 <> x0)) ->
  False.
Proof. intros x0 f0 H0 H1 H2; destruct H1 as [H1|H1]; [congruence | destruct H2 as [H2|[H2_0 H2_1]]; [congruence | apply Rdichotomy in H2_1; destruct H2_1 as [H2_1|H2_1]; [pose proof (above H2_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H2_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_7a47532550f8 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 <= x2 /\ x5 = 0) \/ (x2 < 1 /\ x5 = (((1 / 2) + ((-1 / 2) * x2)) * (((-1) * x3) + x4)))) ->
  x5 <> x5 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7a4b67c43cbf :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  0 < x4 ->
  0 < x5 ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x6 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7b08c3d8ce63 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  1 < (x4 * (1 + ((-1) * x2))) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (1 + ((-1) * x1) + ((-1) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7b17f96792fa :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
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

Lemma q_7b1d72e81cac :
  forall x0 x1 x2 x3 x4 x5 : R,
  (((-1) * x0) + x1) = x2 ->
  1 = (((-1) * x3) + x0) ->
  x4 = (1 + x2) ->
  x4 = x5 ->
  0 <= x0 ->
  0 <= x1 ->
  0 <= x3 ->
  (((-1) * x3) + x1) <> x5 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_7b22c26545a7 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  (((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7b87be58861f :
  forall x0 x1 x2 : R,
  0 = x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_7b97a7d42b56 :
  forall x0 x1 : R,
  (0 = x0 \/ 1 <= x0) ->
  ((1 + x0) = 0 \/ (x1 * (1 + x0)) = 1) ->
  ((2 + x0) < 0 \/ (1 + x0) <= 0 \/ x1 <> x1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_7ba1cb39cc36 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
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
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H6) as C0; pose proof (above H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_7ba58ed7be5a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (x0 * x3) ->
  x1 = ((x4 * x0) + ((1 + ((-1) * x4)) * x2)) ->
  0 < x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7ba7aae1e5dd :
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
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7baba8c10cf6 :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  ((x0 + x1) < 0 \/ (0 <> (x2 + x3) /\ (x0 + x1) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H4 as [H4|[H4_0 H4_1]]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | apply Rdichotomy in H4_0; destruct H4_0 as [H4_0|H4_0]; [pose proof (above H4_0) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra | pose proof (above H4_0) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_7bb4ce4c8452 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  x0 < (x2 * x1) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3; destruct H1 as [H1|H1]; [congruence | pose proof (above H3) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_7bd7fb8b9a43 :
  forall x0 x1 x2 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 < x1 ->
  ((1 + x0) = 0 \/ (x2 * (1 + x0)) = 1) ->
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7c486f319988 :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <> x3 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7c4dd7ea287a :
  forall x0 x1 x2 : R,
  (1 * x1) <= x0 ->
  0 < x2 ->
  0 < x1 ->
  (x1 * x2) = 1 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; pose proof (at_least H0) as C0; pose proof (above H2) as C1; pose proof (at_least H4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_7c5d78a18df1 :
  forall x0 x1 : R,
  0 <= (((x0 * (((x1 * x1) * x1) * x1)) * ((-1) + x0)) * ((-2) + x0)) ->
  ((1 + x1) * (1 + (x1 * x0) + ((((1 / 2) * x0) * (x1 * x1)) * ((-1) + x0)) + (((((1 / 6) * x0) * ((x1 * x1) * x1)) * ((-1) + x0)) * ((-2) + x0)))) < (1 + (x1 * (1 + x0)) + ((((1 / 2) * x0) * (x1 * x1)) * (1 + x0)) + (((((1 / 6) * x0) * ((x1 * x1) * x1)) * (1 + x0)) * ((-1) + x0))) ->
  False.
Proof. intros x0 x1 H0 H1; pose proof (at_least H0) as C0; pose proof (above H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_7c9771992638 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  0 < x2 ->
  0 < x3 ->
  (x3 * x2) = 1 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_7cac4e6eb017 :
  forall x0 x1 x2 x3 x4 : R,
  1 = (((-1) * x0) + x1) ->
  x2 = (1 + x3) ->
  x2 = x4 ->
  0 = x3 ->
  0 <= x0 ->
  0 <= x1 ->
  (((-1) * x0) + x1) <> x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_7caf029aa0bb :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7cd397e3ed86 :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7cd3e552f439 :
  forall x0 x1 x2 : R,
  x0 = x1 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x2 * x0) < 1 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H2 as [H2|H2]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x2 H0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_7d4c664712d0 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x3 <> x3 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; clear -C0; lra | pose proof (above H3) as C0; clear -C0; lra]. Qed.

Lemma q_7d9024e04547 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7e02046ae458 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_7e177ee40b4a :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x3 < 0 \/ (0 <= x4 /\ (x4 * x4) = x3)) ->
  (x2 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x2) = 1)) ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 H0 H1 H2 H3 H4 H5; destruct H2 as [H2|H2]; [pose proof (above H5) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H5) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_7e24c48fde1b :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) < x1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7e42b30be908 :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) < x1 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7e694ce5717d :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 <= x1 ->
  0 <= x2 ->
  (x0 <> x0 \/ (((-1) * x1) + x2) <> (((-1) * x1) + x2)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_7e916dacf86a :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (x2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7ed9f100786e :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7f268bde1913 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < (x0 + ((-1) * x1)) ->
  0 < x2 ->
  0 < x3 ->
  (x2 <= 0 \/ x4 = (1 * x3)) ->
  (x2 < 0 \/ 0 <= x4) ->
  0 < x5 ->
  (x6 <= 0 \/ x7 = (1 * x5)) ->
  (x6 < 0 \/ 0 <= x7) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_7f4d62c213c6 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7f81c2569353 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  (((1 / 2) + ((-1 / 2) * x1)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7f8b4ca9d485 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= ((x0 * x1) + x2) ->
  1 <= x0 ->
  0 < x3 ->
  x3 < 1 ->
  (x0 < 0 \/ (0 <= x4 /\ (x4 * x4) = x0)) ->
  (x3 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x6 /\ (x6 * x6) = (1 + ((-1) * x3)))) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H1) as C0; pose proof (above H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_7f9eab4e5bf0 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 : bool,
  0 < x0 ->
  f0 = false ->
  (f0 = true \/ (x1 + x2) = x3) ->
  (x4 * x0) = x2 ->
  (x5 * x0) = x3 ->
  ((f1 = true /\ 0 < x0 /\ f0 = true) \/ ((f1 = false \/ x0 <= 0) /\ f0 = false)) ->
  ((f1 = true /\ 0 < x0) \/ (x0 * x6) = x1) ->
  (f1 = true \/ (f1 = false /\ (x6 + x4) <> x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7; destruct H2 as [H2|H2]; [congruence | destruct H5 as [[H5_0 [H5_1 H5_2]]|[H5_0 H5_1]]; [congruence | destruct H5_0 as [H5_0|H5_0]; [destruct H6 as [[H6_0 H6_1]|H6]; [congruence | destruct H7 as [H7|[H7_0 H7_1]]; [congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [pose proof (both (above H0) (above H7_1)) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H6) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (both (above H0) (above H7_1)) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H6) as C4; clear -C0 C1 C2 C3 C4; lra]]] | pose proof (above H0) as C0; pose proof (at_least H5_0) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_7fb4d0c80004 :
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
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7fbcbf1766c7 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  (f0 = true \/ ((1 / 2) + ((-1 / 2) * x0)) <= x1) ->
  1 <= x2 ->
  1 <= x0 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x3 <= x4 ->
  x2 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_7fc7a7377bd7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x1 H7) as C3; pose proof (scaled x4 H7) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.
