(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_c00cfc041313 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  0 < x1 ->
  0 < x4 ->
  0 < (1 + ((x5 * (1 + ((-1) * x4))) * x6)) ->
  x2 <= (x3 * x7) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  x7 < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H5) as C0; pose proof (both (above H2) (above H7)) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x7 H1) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_c031fec4c74e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 = x4 ->
  0 < x5 ->
  0 < x6 ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H5) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_c03498982c60 :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c04613d5dc0d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  1 = x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  (x5 <> x5 \/ x6 <> x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; destruct H6 as [H6|H6]; [apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; clear -C0; lra | pose proof (above H6) as C0; clear -C0; lra] | apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; clear -C0; lra | pose proof (above H6) as C0; clear -C0; lra]]. Qed.

Lemma q_c0598b533bd1 :
  forall x0 x1 : R,
  (x0 <= 0 \/ ((-1) <= x1 /\ x1 <= 1)) ->
  0 < x0 ->
  (x1 < (-1) \/ 1 < x1) ->
  False.
Proof. intros x0 x1 H0 H1 H2; destruct H0 as [H0|[H0_0 H0_1]]; [pose proof (above H1) as C0; pose proof (at_least H0) as C1; clear -C0 C1; lra | destruct H2 as [H2|H2]; [pose proof (at_least H0_0) as C0; pose proof (above H2) as C1; clear -C0 C1; lra | pose proof (at_least H0_1) as C0; pose proof (above H2) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_c081844cbc5d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x4 <= 0 \/ x5 = (1 * x3)) ->
  (x4 < 0 \/ 0 <= x5) ->
  0 < x6 ->
  (x2 <= 0 \/ x7 = (1 * x6)) ->
  (x2 < 0 \/ 0 <= x7) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_c10e25a4c985 :
  forall x0 x1 x2 : R,
  forall f0 f1 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  f1 = false ->
  (f1 = true \/ 0 = x2) ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 f0 f1 H0 H1 H2 H3 H4 H5; pose proof (above H5) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_c12fb118b3bd :
  forall x0 x1 x2 x3 : R,
  x0 < (1 + ((-1) * x1)) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x2 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  0 < x3 ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c14575ed2893 :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  0 = x0 ->
  (x2 + x3) <= x1 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c18214193ef2 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x4 * x0) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H5)) as C1; pose proof (scaled x0 H4) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_c1ad113c1f41 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_c1cc59f38373 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  x4 = ((x5 * x6) + x0) ->
  x7 = ((x5 * x8) + x2) ->
  x9 = ((x5 * x10) + x3) ->
  x6 = ((x1 * x8) + ((1 + ((-1) * x1)) * x10)) ->
  x4 <> ((x1 * x7) + ((1 + ((-1) * x1)) * x9)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5; apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x1 H2) as C4; pose proof (scaled x1 H3) as C5; pose proof (scaled x5 H4) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra | pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x1 H2) as C4; pose proof (scaled x1 H3) as C5; pose proof (scaled x5 H4) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]. Qed.

Lemma q_c26f4ea5af81 :
  forall x0 x1 x2 x3 x4 x5 : R,
  (x1 + x2) <= x0 ->
  x3 <= x2 ->
  (-1) < x2 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x5 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c29ec2ef03df :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 = ((x2 * x7) + x8) ->
  x9 = ((x1 * x10) + x6) ->
  x11 = ((x1 * x12) + x8) ->
  (x7 + x12) = x10 ->
  (x5 = 0 \/ (x13 * x5) = 1) ->
  (x3 = 0 \/ (x14 * x3) = 1) ->
  (x4 = 0 \/ (x15 * x4) = 1) ->
  x9 <> ((x0 * x7) + x11) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; apply Rdichotomy in H12; destruct H12 as [H12|H12]; [pose proof (above H12) as C0; pose proof (scaled 1 H5) as C1; pose proof (scaled 1 H6) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled x1 H8) as C4; pose proof (scaled x7 H0) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H12) as C0; pose proof (scaled 1 H5) as C1; pose proof (scaled 1 H6) as C2; pose proof (scaled 1 H7) as C3; pose proof (scaled x1 H8) as C4; pose proof (scaled x7 H0) as C5; clear -C0 C1 C2 C3 C4 C5; lra]. Qed.

Lemma q_c2c6c7413069 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
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
  0 < x13 ->
  0 < x14 ->
  0 < x15 ->
  (x15 * x13) = 1 ->
  0 < x16 ->
  (x16 * x14) = 1 ->
  0 < x17 ->
  0 < x6 ->
  (x6 * x17) = 1 ->
  ((x2 + ((1 + ((-1) * x2)) * x0)) = 0 \/ (x18 * (x2 + ((1 + ((-1) * x2)) * x0))) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c2f3ad3b7789 :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c2f6d06fdb27 :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 : bool,
  f0 = false ->
  (f0 = true \/ x0 = (x1 * x2)) ->
  ((f1 = true /\ f0 = true) \/ (f1 = false /\ f0 = false)) ->
  (f1 = true \/ x3 = x0) ->
  1 = x2 ->
  (f1 = true \/ (f1 = false /\ x3 <> x1)) ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 H0 H1 H2 H3 H4 H5; destruct H1 as [H1|H1]; [congruence | destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [congruence | destruct H3 as [H3|H3]; [congruence | destruct H5 as [H5|[H5_0 H5_1]]; [congruence | apply Rdichotomy in H5_1; destruct H5_1 as [H5_1|H5_1]; [pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x1 H4) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H5_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x1 H4) as C3; clear -C0 C1 C2 C3; lra]]]]]. Qed.

Lemma q_c329aa10099d :
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
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (scaled 1 H5) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_c350b6892497 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  0 = x7 ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x7 <> (((1 + x9) * (((-1) * x1) + x0)) + ((1 + x10) * (x1 + x0)) + (((((-1) * x5) * x8) * (((-1) * x3) + x2)) * x11) + (((((-1) * x6) * x8) * (x3 + x2)) * x11)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; apply Rdichotomy in H9; destruct H9 as [H9|H9]; [assert (N0_4 : 0 < ((-1) * (x1 * x9) + (x1 * x10) + (-1) * (x2 * x5 * x8 * x11) + (-1) * (x2 * x6 * x8 * x11) + (x3 * x5 * x8 * x11) + (-1) * (x3 * x6 * x8 * x11) + (-1) * x7)) by (pose proof (above H9) as C0; pose proof (scaled (2 + x9 + x10) H0) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((-1) * (x2 * x5 * x8 * x11) + (-1) * (x2 * x6 * x8 * x11) + (x3 * x5 * x8 * x11) + (-1) * (x3 * x6 * x8 * x11) + (-1) * x7)) by (pose proof (N0_4) as C0; pose proof (scaled ((-1) * x9 + x10) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x3 * x5 * x8 * x11) + (-1) * (x3 * x6 * x8 * x11) + (-1) * x7)) by (pose proof (N1_3) as C0; pose proof (scaled ((-1) * (x5 * x8 * x11) + (-1) * (x6 * x8 * x11)) H2) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < ((-1) * x7)) by (pose proof (N2_2) as C0; pose proof (scaled ((x5 * x8 * x11) + (-1) * (x6 * x8 * x11)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_1) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra | assert (N0_4 : 0 < ((x1 * x9) + (-1) * (x1 * x10) + (x2 * x5 * x8 * x11) + (x2 * x6 * x8 * x11) + (-1) * (x3 * x5 * x8 * x11) + (x3 * x6 * x8 * x11) + x7)) by (pose proof (above H9) as C0; pose proof (scaled ((-2) + (-1) * x9 + (-1) * x10) H0) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((x2 * x5 * x8 * x11) + (x2 * x6 * x8 * x11) + (-1) * (x3 * x5 * x8 * x11) + (x3 * x6 * x8 * x11) + x7)) by (pose proof (N0_4) as C0; pose proof (scaled (x9 + (-1) * x10) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x3 * x5 * x8 * x11) + (x3 * x6 * x8 * x11) + x7)) by (pose proof (N1_3) as C0; pose proof (scaled ((x5 * x8 * x11) + (x6 * x8 * x11)) H2) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < (x7)) by (pose proof (N2_2) as C0; pose proof (scaled ((-1) * (x5 * x8 * x11) + (x6 * x8 * x11)) H3) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_1) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra]. Qed.

Lemma q_c36c168febc6 :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H5) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_c3bac1361644 :
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
  (((-1) * x2) + x1) <= 0 ->
  (0 <> (((-1) * x2) + x1) \/ (f0 = false /\ x0 < (((1 + x8) * x1) + (((((-1 / 2) * x6) * x7) * (x4 + x3)) * x9)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H10 as [H10|[H10_0 H10_1]]; [apply Rdichotomy in H10; destruct H10 as [H10|H10]; [pose proof (above H10) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra | pose proof (above H10) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra] | destruct H1 as [H1|H1]; [congruence | assert (N0_2 : 0 < ((-1) * x0 + (-1 / 2) * (x3 * x6 * x7 * x9) + (-1 / 2) * (x4 * x6 * x7 * x9))) by (pose proof (above H10_1) as C0; pose proof (scaled (1 + x8) H2) as C1; clear -C0 C1; lra); assert (N1_1 : 0 < ((-1) * x0 + (-1 / 2) * (x4 * x6 * x7 * x9))) by (pose proof (N0_2) as C0; pose proof (scaled ((-1 / 2) * (x6 * x7 * x9)) H4) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((-1) * x0)) by (pose proof (N1_1) as C0; pose proof (scaled ((-1 / 2) * (x6 * x7 * x9)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_0) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra]]. Qed.

Lemma q_c3be27dff4fc :
  forall x0 x1 x2 x3 x4 : R,
  x0 = (x1 + x2) ->
  0 = x1 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x4 * x2) < (x4 * x0) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H4) as C0; pose proof (scaled x4 H0) as C1; pose proof (scaled x4 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_c423aa786549 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_c429a9a416dc :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 <= x1 ->
  x2 = (x3 * x0) ->
  x4 = (x5 * x1) ->
  0 < x3 ->
  0 < x5 ->
  ((x3 * x4) + (((-1) * x5) * x2)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; assert (N0_4 : 0 < ((x0 * x3 * x5) + (-1) * (x3 * x4))) by (pose proof (above H5) as C0; pose proof (scaled ((-1) * x5) H1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((x0 * x3 * x5) + (-1) * (x1 * x3 * x5))) by (pose proof (N0_4) as C0; pose proof (scaled (x3) H2) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; pose proof (second (second (at_least H0) (above H3)) (above H4)) as C1; clear -C0 C1; lra. Qed.

Lemma q_c4ca98f9b6af :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < (1 + ((x4 * (1 + ((-1) * x3))) * x5)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  (1 + ((x4 * (1 + ((-1) * x3))) * x5)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_c4dc43af9c25 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_c506dbd2ad89 :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c50bce34f99c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  0 = x7 ->
  (x6 = 0 \/ (x8 * x6) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_c574a08ec5f1 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  0 < x1 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c57861ff39ef :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x0 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H5) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_c5cbeca4aa86 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 : R,
  0 <= 1 ->
  0 <= x0 ->
  (x0 <= 0 \/ x1 <= x2) ->
  x1 = x3 ->
  ((1 + x4) < 1 \/ x5 < (1 + x4) \/ x6 = x3) ->
  x7 = (((-1) * x6) + x8) ->
  (0 = x4 \/ 1 <= x4) ->
  0 < x9 ->
  (x5 < x4 \/ (x11 * (((-1) * x2) + x6)) <= x10) ->
  (x9 = 0 \/ (x12 * x9) = 1) ->
  0 < x13 ->
  ((x12 * x14) <= 0 \/ x15 = (1 * x13)) ->
  ((x12 * x14) < 0 \/ 0 <= x15) ->
  0 < x16 ->
  ((x12 * x17) <= 0 \/ x11 = (1 * x16)) ->
  ((x12 * x17) < 0 \/ 0 <= x11) ->
  0 < x18 ->
  ((x12 * x19) <= 0 \/ x20 = (1 * x18)) ->
  ((x12 * x19) < 0 \/ 0 <= x20) ->
  0 < x21 ->
  ((x12 * x22) <= 0 \/ x23 = (1 * x21)) ->
  ((x12 * x22) < 0 \/ 0 <= x23) ->
  0 <= x9 ->
  0 <= x24 ->
  0 <= x25 ->
  0 <= x26 ->
  0 <= x27 ->
  x9 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27; pose proof (above H7) as C0; pose proof (scaled 1 H27) as C1; clear -C0 C1; lra. Qed.

Lemma q_c5e87bc03fa2 :
  forall x0 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  x0 < 0 ->
  False.
Proof. intros x0 f0 H0 H1 H2; destruct H1 as [H1|H1]; [congruence | pose proof (above H2) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]. Qed.

Lemma q_c65e7e0a7804 :
  forall x0 x1 x2 x3 x4 : R,
  1 = x0 ->
  1 = x1 ->
  x1 = (x0 * x2) ->
  1 = (1 * x3) ->
  0 < x4 ->
  0 < x3 ->
  (x3 * x4) = 1 ->
  x2 < (1 * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H7) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x2 H0) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_c67436280c65 :
  forall x0 x1 x2 x3 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c6770fd11351 :
  forall x0 x1 x2 : R,
  x0 = x1 ->
  x2 = x1 ->
  x0 <> x2 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_c699d399a04d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
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
  ((((-1) * x10) * x1) <> (((-1) * x10) * x1) \/ (((-1) * x1) * ((x5 * (x11 + x12 + x13)) + ((x4 * x14) * x5) + (((x15 * x8) * x5) * x9))) <> (((-1) * x1) * ((x5 * (x11 + x12 + x13)) + ((x4 * x14) * x5) + (((x15 * x8) * x5) * x9)))) ->
  False.
Proof. intros; settle. Qed.

Lemma q_c6d4801805d5 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  (-1) < x3 ->
  x3 < 1 ->
  0 < (x4 * ((1 / 2) + ((-1 / 2) * x5))) ->
  (((1 / 2) + ((-1 / 2) * x3)) = 0 \/ (x4 * ((1 / 2) + ((-1 / 2) * x3))) = 1) ->
  (((1 / 2) + ((1 / 2) * x3)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x3))) = 1) ->
  ((1 / 2) + ((1 / 2) * x3)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c6eb1fbdc8e5 :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  0 = x0 ->
  0 = x1 ->
  ((f0 = true /\ 0 < x0) \/ ((f0 = false \/ x0 <= 0) /\ ((x0 * x2) + x1) <> (x0 * x3))) ->
  False.
Proof. intros x0 x1 x2 x3 f0 H0 H1 H2; destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [pose proof (above H2_1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | apply Rdichotomy in H2_1; destruct H2_1 as [H2_1|H2_1]; [pose proof (above H2_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H0) as C2; pose proof (scaled x3 H0) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H2_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H0) as C2; pose proof (scaled x3 H0) as C3; clear -C0 C1 C2 C3; lra]]. Qed.

Lemma q_c70f4c9aa086 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 f3 : bool,
  0 <= x0 ->
  x1 = x0 ->
  ((f0 = true /\ ((f1 = true /\ 0 < x0) \/ f2 = true)) \/ (f0 = false /\ (f1 = false \/ x0 <= 0) /\ f2 = false)) ->
  (f0 = true \/ x2 = ((x0 * x3) + x4)) ->
  ((f3 = true /\ 0 < x1 /\ f2 = true) \/ ((f3 = false \/ x1 <= 0) /\ f2 = false)) ->
  ((f3 = true /\ 0 < x1) \/ (x1 * x5) = x4) ->
  ((f0 = true /\ (f3 = false \/ x1 <= 0) /\ (f1 = false \/ x1 <= 0)) \/ (f0 = false /\ ((f3 = true /\ 0 < x1) \/ (f1 = true /\ 0 < x1))) \/ (f0 = false /\ x2 <> ((x1 * x5) + (x1 * x3)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 f2 f3 H0 H1 H2 H3 H4 H5 H6; destruct H2 as [[H2_0 H2_1]|[H2_0 [H2_1 H2_2]]]; [destruct H6 as [[H6_0 [H6_1 H6_2]]|[[H6_0 H6_1]|[H6_0 H6_1]]]; [destruct H4 as [[H4_0 [H4_1 H4_2]]|[H4_0 H4_1]]; [destruct H6_1 as [H6_1|H6_1]; [congruence | pose proof (above H4_1) as C0; pose proof (at_least H6_1) as C1; clear -C0 C1; lra] | destruct H2_1 as [[H2_1_0 H2_1_1]|H2_1]; [destruct H6_2 as [H6_2|H6_2]; [congruence | pose proof (above H2_1_1) as C0; pose proof (at_least H6_2) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra] | congruence]] | congruence | congruence] | destruct H3 as [H3|H3]; [congruence | destruct H4 as [[H4_0 [H4_1 H4_2]]|[H4_0 H4_1]]; [congruence | destruct H5 as [[H5_0 H5_1]|H5]; [destruct H4_0 as [H4_0|H4_0]; [congruence | pose proof (above H5_1) as C0; pose proof (at_least H4_0) as C1; clear -C0 C1; lra] | destruct H6 as [[H6_0 [H6_1 H6_2]]|[[H6_0 H6_1]|[H6_0 H6_1]]]; [congruence | destruct H2_1 as [H2_1|H2_1]; [destruct H6_1 as [[H6_1_0 H6_1_1]|[H6_1_0 H6_1_1]]; [destruct H4_0 as [H4_0|H4_0]; [congruence | pose proof (above H6_1_1) as C0; pose proof (at_least H4_0) as C1; clear -C0 C1; lra] | congruence] | destruct H6_1 as [[H6_1_0 H6_1_1]|[H6_1_0 H6_1_1]]; [pose proof (at_least H2_1) as C0; pose proof (above H6_1_1) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (at_least H2_1) as C0; pose proof (above H6_1_1) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]] | apply Rdichotomy in H6_1; destruct H6_1 as [H6_1|H6_1]; [pose proof (above H6_1) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled x3 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H6_1) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled x3 H1) as C3; clear -C0 C1 C2 C3; lra]]]]]]. Qed.

Lemma q_c7102c285df8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 < x1 ->
  x2 = (x3 * x1) ->
  x4 = (x5 * x0) ->
  x5 = (x3 * x6) ->
  x4 = (x2 * x7) ->
  0 < x2 ->
  0 < x5 ->
  x6 <= x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (both (above H0) (above H6)) as C0; pose proof (first (above H5) (at_least H7)) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x1 H3) as C4; pose proof (scaled x6 H1) as C5; clear -C0 C1 C2 C3 C4 C5; lra. Qed.

Lemma q_c7256498b9e0 :
  forall x0 x1 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  (f0 = true \/ (f0 = false /\ x0 <> x1)) ->
  False.
Proof. intros x0 x1 f0 H0 H1 H2 H3; destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|[H3_0 H3_1]]; [congruence | apply Rdichotomy in H3_1; destruct H3_1 as [H3_1|H3_1]; [pose proof (above H3_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H3_1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_c72777a4866f :
  1 < 0 ->
  False.
Proof. intros H0; pose proof (above H0) as C0; clear -C0; lra. Qed.

Lemma q_c72c49ccec96 :
  forall x0 x1 x2 x3 : R,
  1 <= ((-1) * x0) ->
  1 <= ((-1) * x1) ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c7314b45b49e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 = x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (0 = x4 \/ 1 <= x4) ->
  (1 + (x5 * x6) + ((x4 * x7) * x5) + (((x8 * x9) * x5) * x10)) <= x0 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  (x4 < 0 \/ (0 <= x9 /\ (x9 * x9) = x4)) ->
  (x2 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x2) = 1)) ->
  (-1) < ((x5 * x6) + ((x4 * x7) * x5) + (((x8 * x9) * x5) * x10)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H5) as C0; pose proof (above H10) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_c735f89f0210 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  0 <= x2 ->
  x2 <= x1 ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3 H4 H5; pose proof (at_least H3) as C0; pose proof (above H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_c74f089e77b4 :
  forall x0 : R,
  (0 = x0 \/ 1 <= x0) ->
  x0 < 0 ->
  0 < (1 + x0) ->
  False.
Proof. intros x0 H0 H1 H2; destruct H0 as [H0|H0]; [pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (at_least H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_c7579fc5f19c :
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
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c76258990001 :
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
  x6 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c767571d4ac1 :
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
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H5) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_c7969789de11 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 <= (x1 * x2) ->
  x3 = (x4 + x0) ->
  x5 = ((x6 * x7) + x2) ->
  x4 <= ((x1 * x6) * x7) ->
  (x1 * x5) < x3 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4; pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; pose proof (above H4) as C2; pose proof (scaled 1 H1) as C3; pose proof (scaled x1 H2) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_c7d6d25dea81 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  x6 = ((x2 * x7) + x8) ->
  x9 = ((x1 * x10) + x6) ->
  (x5 = 0 \/ (x11 * x5) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  (x4 = 0 \/ (x13 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_c7d91eef8245 :
  forall x0 x1 : R,
  0 <= x0 ->
  (0 <> 0 \/ (((-1) * x1) * x0) <> (((-1) * x1) * x0)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_c810b47836bd :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 <= (x1 * x2) ->
  x3 = (x4 + x0) ->
  x5 = ((x6 * x7) + x2) ->
  0 <= x6 ->
  0 <= x7 ->
  0 < x8 ->
  x8 < 1 ->
  (x6 <= 0 \/ x9 <= x1) ->
  x4 = ((x6 * x9) * x7) ->
  (x1 * x5) < x3 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [assert (E0 : 0 = (x6)) by (pose proof (at_least H3) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= ((x1 * x2) + (-1) * x3 + x4)) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x1 * x2) + (-1) * (x1 * x6 * x7) + x3)) by (pose proof (above H9) as C0; pose proof (scaled (x1) H2) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= ((x1 * x2) + (-1) * x3 + (x6 * x7 * x9))) by (pose proof (N1_0) as C0; pose proof (scaled ((-1)) H8) as C1; clear -C0 C1; lra); assert (N4_0 : 0 <= ((x1 * x2) + (-1) * x3)) by (pose proof (N3_0) as C0; pose proof (scaled ((x7 * x9)) E0) as C1; clear -C0 C1; lra); assert (N4_1 : 0 < ((-1) * (x1 * x2) + x3)) by (pose proof (N2_2) as C0; pose proof (scaled ((-1) * (x1 * x7)) E0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; pose proof (N4_1) as C1; clear -C0 C1; lra | assert (N0_0 : 0 <= ((x1 * x2) + (-1) * x3 + x4)) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-1) * (x1 * x2) + (-1) * (x1 * x6 * x7) + x3)) by (pose proof (above H9) as C0; pose proof (scaled (x1) H2) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((x1 * x2) + (-1) * x3 + (x6 * x7 * x9))) by (pose proof (N0_0) as C0; pose proof (scaled ((-1)) H8) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; pose proof (N1_4) as C1; pose proof (neither (neither (at_least H3) (at_least H4)) (at_least H7)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_c85eb7b99200 :
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
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H1) as C0; pose proof (at_least H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_c8945a2be71b :
  forall x0 x1 x2 x3 x4 x5 : R,
  (x0 * x1) <= (x2 * x3) ->
  1 = x3 ->
  x4 = x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c91210c89585 :
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
  (1 + ((-1) * x3)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c941af397564 :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c941c75dbc31 :
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
  x11 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H7) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_c999d9d94d4f :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c99fe1fc402a :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  (f0 = true \/ (x2 * x1) <= x0) ->
  (0 <> x1 \/ f0 = true \/ (f0 = false /\ 0 <> x0)) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3 H4; destruct H1 as [H1|H1]; [congruence | destruct H4 as [H4|[H4|[H4_0 H4_1]]]; [apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra] | congruence | apply Rdichotomy in H4_1; destruct H4_1 as [H4_1|H4_1]; [pose proof (above H4_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H4_1) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_c9e2f952a1ba :
  forall x0 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 <> x0 ->
  x0 < 1 ->
  False.
Proof. intros x0 H0 H1 H2; destruct H0 as [H0|H0]; [apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra] | pose proof (above H2) as C0; pose proof (at_least H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_c9e3f0aed57f :
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
  x5 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_c9f197c09999 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; destruct H4 as [H4|H4]; [pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (first (above H3) (at_least H6)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_c9f2591bde3c :
  forall x0 x1 : R,
  0 < (((1 / 2) * x0) + ((1 / 2) * x1)) ->
  (((1 / 2) * x0) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1; pose proof (above H0) as C0; pose proof (at_least H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_ca1aeeadf371 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ca1ec11c8133 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H2) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_ca1ee12b8498 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < (1 + ((x4 * (1 + ((-1) * x3))) * x5)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (1 + ((x4 * (1 + ((-1) * x3))) * x5)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_ca300cd42920 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H2) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_ca374b996ff8 :
  forall x0 x1 : R,
  0 < x0 ->
  x1 <> x1 ->
  False.
Proof. intros x0 x1 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra]. Qed.

Lemma q_ca37ef9153f4 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 f2 : bool,
  0 <= x0 ->
  x1 = x0 ->
  ((f0 = true /\ ((f1 = true /\ 0 < x0) \/ f2 = true)) \/ (f0 = false /\ (f1 = false \/ x0 <= 0) /\ f2 = false)) ->
  (f0 = true \/ x2 = ((x0 * x3) + x4)) ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 f2 H0 H1 H2 H3 H4; pose proof (at_least H0) as C0; pose proof (above H4) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_cac4258b5d60 :
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
  x14 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H10) as C0; pose proof (at_least H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_cae6e3bf0a78 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  1 = x6 ->
  1 = x7 ->
  x8 = (x2 * x9) ->
  x10 = ((x1 * x11) + x8) ->
  x11 <= x9 ->
  x9 <= x11 ->
  (x5 = 0 \/ (x12 * x5) = 1) ->
  (x3 = 0 \/ (x13 * x3) = 1) ->
  (x6 = 0 \/ (x14 * x6) = 1) ->
  x10 <> (x0 * x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; apply Rdichotomy in H14; destruct H14 as [H14|H14]; [assert (E0 : 0 = (x9 + (-1) * x11)) by (pose proof (at_least H9) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((x1 * x9) + (x2 * x9) + (-1) * x10)) by (pose proof (above H14) as C0; pose proof (scaled ((-1) * x9) H0) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = ((x1 * x11) + (x2 * x9) + (-1) * x10)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((x1 * x9) + (x2 * x9) + (-1) * x10)) by (pose proof (scaled (1) N2_0) as C0; pose proof (scaled ((-1) * x1) E0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N1_2) as C0; pose proof (scaled (1) N3_0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra | assert (E0 : 0 = (x9 + (-1) * x11)) by (pose proof (at_least H9) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((-1) * (x1 * x9) + (-1) * (x2 * x9) + x10)) by (pose proof (above H14) as C0; pose proof (scaled (x9) H0) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = ((x1 * x11) + (x2 * x9) + (-1) * x10)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((x1 * x9) + (x2 * x9) + (-1) * x10)) by (pose proof (scaled (1) N2_0) as C0; pose proof (scaled ((-1) * x1) E0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N1_2) as C0; pose proof (scaled ((-1)) N3_0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra]. Qed.

Lemma q_cb5cdfa7eb1e :
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
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (at_least H9) as C0; clear -C0; lra. Qed.

Lemma q_cb75f5dcf1b3 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cbaa67d311bc :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x2 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  x3 <> x3 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cbab8b0aa6a5 :
  forall x0 x1 x2 : R,
  x0 = x1 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  1 < (x2 * x0) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H2 as [H2|H2]; [pose proof (above H3) as C0; pose proof (scaled x2 H0) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra | pose proof (above H3) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x2 H0) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_cbcc054a7a98 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
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

Lemma q_cbd0587e80d6 :
  forall x0 x1 : R,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cbde63ae696c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
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
  0 < x13 ->
  0 < x14 ->
  0 < x15 ->
  (x15 * x13) = 1 ->
  0 < x16 ->
  (x16 * x14) = 1 ->
  0 < x17 ->
  0 < x6 ->
  (x6 * x17) = 1 ->
  ((x2 + ((1 + ((-1) * x2)) * x0)) = 0 \/ (x18 * (x2 + ((1 + ((-1) * x2)) * x0))) = 1) ->
  x5 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23; destruct H5 as [H5|H5]; [pose proof (above H23) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H23) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_cc02f6269d7a :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 <> x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_cc08c1e56445 :
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
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H4 as [H4|H4]; [pose proof (above H9) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (above H9) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_cc3e330a262d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = (((-1) * x1) + x2) ->
  x3 = (((1 + ((-1) * x4)) * x5) + x0) ->
  x6 = (x5 + x2) ->
  x7 = ((x4 * x5) + x1) ->
  x3 <> (((-1) * x7) + x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4; apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H4) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_cc48ef1ce005 :
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
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H6 as [H6|H6]; [pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (first (above H3) (at_least H9)) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra]. Qed.

Lemma q_cc5aa7de8655 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = x1 ->
  0 <= x2 ->
  x3 = (x4 + x2) ->
  0 < x5 ->
  x5 < (1 + ((-1) * x6)) ->
  (((1 / 2) + ((-1 / 2) * x5) + ((-1 / 2) * x6)) = 0 \/ (x7 * ((1 / 2) + ((-1 / 2) * x5) + ((-1 / 2) * x6))) = 1) ->
  (((1 / 2) + ((1 / 2) * x5) + ((1 / 2) * x6)) = 0 \/ (x8 * ((1 / 2) + ((1 / 2) * x5) + ((1 / 2) * x6))) = 1) ->
  (-1) < x6 ->
  ((1 / 2) + ((1 / 2) * x5) + ((1 / 2) * x6)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cc668f3edea2 :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_cc7f2b73e88c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = x1 ->
  x2 = x3 ->
  x4 = x5 ->
  0 < x6 ->
  0 < x7 ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  x7 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6; pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_cc9d74b5ceb9 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  (x2 + x3) <> (x2 + x3) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; clear -C0; lra | pose proof (above H2) as C0; clear -C0; lra]. Qed.

Lemma q_cc9e179f40d9 :
  forall x0 x1 : R,
  1 <= ((-1) * x0) ->
  ((-1) * x1) < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cccdfd62fcf8 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H3) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_cce2ea6619b2 :
  forall x0 x1 x2 x3 : R,
  1 <= x0 ->
  1 <= x1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x3 <= x2 ->
  x0 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cd00dcd0b53e :
  forall x0 x1 : R,
  0 < x0 ->
  ((x0 * x0) = 0 \/ (x1 * (x0 * x0)) = 1) ->
  (x0 * x0) = 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (both (above H0) (above H0)) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_cd0c378d0239 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  x1 = (x3 * x5) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x0 <> (x2 * x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x5 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H5) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x5 H1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_cd1fe209e81c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 * x5) <= x4 ->
  x6 = ((x7 * x1) + x4) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  0 < x9 ->
  ((x8 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x8 * x10) < 0 \/ 0 <= x11) ->
  0 < x12 ->
  (x13 <= 0 \/ x0 = (1 * x12)) ->
  (x13 < 0 \/ 0 <= x0) ->
  (x2 = 0 \/ (x14 * x2) = 1) ->
  0 < x15 ->
  ((x14 * x16) <= 0 \/ x17 = (1 * x15)) ->
  ((x14 * x16) < 0 \/ 0 <= x17) ->
  0 < x18 ->
  ((x8 * x19) <= 0 \/ x20 = (1 * x18)) ->
  ((x8 * x19) < 0 \/ 0 <= x20) ->
  0 < x21 ->
  ((x8 * x22) <= 0 \/ x7 = (1 * x21)) ->
  ((x8 * x22) < 0 \/ 0 <= x7) ->
  0 < x23 ->
  ((x14 * x24) <= 0 \/ x25 = (1 * x23)) ->
  ((x14 * x24) < 0 \/ 0 <= x25) ->
  0 < x26 ->
  ((x14 * x27) <= 0 \/ x28 = (1 * x26)) ->
  ((x14 * x27) < 0 \/ 0 <= x28) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 x26 x27 x28 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29; pose proof (above H2) as C0; pose proof (scaled 1 H29) as C1; clear -C0 C1; lra. Qed.

Lemma q_cd26de5c78a9 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 = x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  ((x2 * x4) <= 0 \/ x5 = (1 * x3)) ->
  ((x2 * x4) < 0 \/ 0 <= x5) ->
  x1 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H6) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_cd87f31c5332 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  ((x1 * x1) = 0 \/ (x2 * (x1 * x1)) = 1) ->
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_cda0b9a69710 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_cda15b5f3d7b :
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
  (1 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cda303ea672a :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H2) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_cdf42d5b9a44 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  0 < x1 ->
  0 < x4 ->
  0 < (1 + ((x5 * (1 + ((-1) * x4))) * x6)) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (1 + ((x5 * (1 + ((-1) * x4))) * x6)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H4) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_ce263db8253a :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H6) as C3; pose proof (scaled x2 H6) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_ce3568ede6ad :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ce41f72098e5 :
  forall x0 x1 : R,
  (-1) = x0 ->
  (-1) = x1 ->
  x1 < x0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ce4e2ff7b505 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  forall f0 f1 f2 f3 f4 : bool,
  0 <= x0 ->
  x1 = (x2 + x0) ->
  (x2 <= 0 \/ (((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) /\ (f0 = true \/ x3 = (x4 + x5)))) ->
  0 <= x2 ->
  ((f3 = true /\ ((f1 = true /\ 0 < x0) \/ f4 = true)) \/ (f3 = false /\ (f1 = false \/ x0 <= 0) /\ f4 = false)) ->
  (f3 = true \/ x6 = ((x0 * x4) + x7)) ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 f1 f2 f3 f4 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H3) as C0; pose proof (above H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_ce59b1e8db58 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ce91a9258a99 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ce9ae266c4e5 :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  0 = x1 ->
  (((x2 * x3) * x0) < (x4 * x1) \/ (0 <> x1 /\ ((x2 * x3) * x0) <= (x4 * x1))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2; destruct H2 as [H2|[H2_0 H2_1]]; [assert (N0_1 : 0 < ((x1 * x4))) by (pose proof (above H2) as C0; pose proof (scaled ((-1) * (x2 * x3)) H0) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < (0)) by (pose proof (N0_1) as C0; pose proof (scaled (x4) H1) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; clear -C0; lra | apply Rdichotomy in H2_0; destruct H2_0 as [H2_0|H2_0]; [pose proof (above H2_0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H2_0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_ce9e0e3f34d9 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 <= 1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (1 + ((x2 * (1 + ((-1) * x1))) * x0)) <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; destruct H3 as [H3|H3]; [pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (above H1) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_3 : 0 <= ((-1) * x0 + (x0 * x1) + (-1) * x1)) by (pose proof (first B0 (at_least H4)) as C0; pose proof (scaled (x0 + (-1) * (x0 * x1)) H3) as C1; clear -C0 C1; lra); pose proof (above H1) as C0; pose proof (N0_3) as C1; pose proof (neither (at_least H0) (at_least H2)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_ce9ecdb47609 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_cecaee864f9c :
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
  x7 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23; destruct H6 as [H6|H6]; [pose proof (above H23) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (above H23) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra]. Qed.

Lemma q_cef6608ce7b3 :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  1 <= x0 ->
  (-1) < x1 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (f0 = true \/ (((-1) * x2) + x3) <= x4) ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x0)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cf3fbc3c414f :
  forall x0 x1 x2 x3 x4 : R,
  (x1 + ((-1) * x2)) <= x0 ->
  (((x1 + ((-1) * x3)) <= 0 /\ x4 = 0) \/ (0 < (x1 + ((-1) * x3)) /\ x4 = (x1 + ((-1) * x3)))) ->
  ((((-1) * x0) + ((-1) * x2) + x3) * (((-1) * x0) + ((-1) * x2) + x3)) < (x4 * x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [assert (N0_0 : 0 < ((-2) * (x0 * x2) + 2 * (x0 * x3) + (-1) * (x0 * x0) + 2 * (x2 * x3) + (-1) * (x2 * x2) + (-1) * (x3 * x3))) by (pose proof (above H2) as C0; pose proof (scaled ((-1) * x4) H1_1) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (square (x0 + x2 + (-1) * x3)) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; pose proof (neither (at_least H0) (at_least H0)) as C1; pose proof (second (at_least H0) (above H1_0)) as C2; pose proof (scaled x1 H1_1) as C3; pose proof (scaled x3 H1_1) as C4; pose proof (scaled x4 H1_1) as C5; clear -C0 C1 C2 C3 C4 C5; lra]. Qed.

Lemma q_cf4842f128df :
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
  x3 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cf5c4df6f002 :
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
  x7 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H7 as [H7|H7]; [pose proof (above H1) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (first (above H1) (at_least H11)) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_cf6bbff32b82 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cfae8539a48e :
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
  x1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cfbd46c74424 :
  forall x0 x1 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_cfd3bfcc5ca3 :
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
  x2 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_cffc24478f51 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  (f0 = true \/ x0 = (x1 * x2)) ->
  x3 = (x4 + x2) ->
  (x4 <= 0 \/ (f1 = false /\ (f1 = true \/ x5 = x1))) ->
  0 <= x4 ->
  ((f2 = true /\ ((f1 = true /\ 0 < x4) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x4 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x6 = ((x4 * x5) + x0)) ->
  (f2 = true \/ (f2 = false /\ x6 <> (x1 * x3))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; destruct H1 as [H1|H1]; [congruence | destruct H3 as [H3|[H3_0 H3_1]]; [destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [pose proof (at_least H3) as C0; pose proof (above H5_1_1) as C1; clear -C0 C1; lra | congruence] | destruct H6 as [H6|H6]; [congruence | destruct H7 as [H7|[H7_0 H7_1]]; [congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [assert (E0 : 0 = (x4)) by (pose proof (at_least H4) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0 + (x1 * x3) + (-1) * (x1 * x4))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (x1) H2) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < ((-1) * x0 + (x1 * x3) + (-1) * (x4 * x5))) by (pose proof (above H7_1) as C0; pose proof (scaled (1) H6) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((x1 * x4) + (-1) * (x4 * x5))) by (pose proof (N2_1) as C0; pose proof (scaled (1) N1_0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_0) as C0; pose proof (scaled (x1 + (-1) * x5) E0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra | assert (E0 : 0 = (x4)) by (pose proof (at_least H4) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0 + (x1 * x3) + (-1) * (x1 * x4))) by (pose proof (scaled (1) H1) as C0; pose proof (scaled (x1) H2) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < (x0 + (-1) * (x1 * x3) + (x4 * x5))) by (pose proof (above H7_1) as C0; pose proof (scaled ((-1)) H6) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < ((-1) * (x1 * x4) + (x4 * x5))) by (pose proof (N2_1) as C0; pose proof (scaled ((-1)) N1_0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N3_0) as C0; pose proof (scaled ((-1) * x1 + x5) E0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra]]]] | destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [congruence | congruence] | destruct H6 as [H6|H6]; [congruence | destruct H7 as [H7|[H7_0 H7_1]]; [congruence | destruct H3_1 as [H3_1|H3_1]; [congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [pose proof (above H7_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H6) as C2; pose proof (scaled x1 H2) as C3; pose proof (scaled x4 H3_1) as C4; clear -C0 C1 C2 C3 C4; lra | pose proof (above H7_1) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H6) as C2; pose proof (scaled x1 H2) as C3; pose proof (scaled x4 H3_1) as C4; clear -C0 C1 C2 C3 C4; lra]]]]]]]. Qed.
