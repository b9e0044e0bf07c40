(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_0000f0602aa3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 * x7) = 1 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_0006dc1edd54 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 < 1 ->
  0 < x5 ->
  (-1) <= x6 ->
  x6 < 0 ->
  1 <= x7 ->
  1 <= x8 ->
  0 < x9 ->
  0 < x10 ->
  x5 < (1 + ((-1) * x6)) ->
  x1 < 1 ->
  ((x9 * x9) = 0 \/ (x11 * (x9 * x9)) = 1) ->
  (x7 = 0 \/ (x12 * x7) = 1) ->
  (x8 = 0 \/ (x13 * x8) = 1) ->
  (x4 <= 0 \/ (0 <= x14 /\ ((x14 * x14) * x4) = 1)) ->
  (x7 < 0 \/ (0 <= x15 /\ (x15 * x15) = x7)) ->
  (x8 < 0 \/ (0 <= x16 /\ (x16 * x16) = x8)) ->
  ((1 + ((-1) * x4)) = 0 \/ (x17 * (1 + ((-1) * x4))) = 1) ->
  (x17 < 0 \/ (0 <= x18 /\ (x18 * x18) = x17)) ->
  (x1 = 0 \/ (x19 * x1) = 1) ->
  (x5 = 0 \/ (x20 * x5) = 1) ->
  x7 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26; pose proof (above H5) as C0; pose proof (above H6) as C1; pose proof (at_least H10) as C2; pose proof (scaled 1 H26) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_00122695cae6 :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x1 ->
  0 < x0 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5 H6; pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_002be100b08c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  (0 = x4 \/ 1 <= x4) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 < 0 \/ (0 <= x6 /\ (x6 * x6) = x4)) ->
  (x2 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x8 /\ (x8 * x8) = (1 + ((-1) * x2)))) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H3) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_00379f2e2f21 :
  forall x0 x1 x2 x3 : R,
  ((((-1) * x0) * (x1 + ((-1) * x2))) <> (((-1) * x0) * (x1 + ((-1) * x2))) \/ (((-1) * x0) * (x3 + ((-1) * x2))) <> (((-1) * x0) * (x3 + ((-1) * x2)))) ->
  False.
Proof. intros x0 x1 x2 x3 H0; destruct H0 as [H0|H0]; [apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra] | apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]]. Qed.

Lemma q_00469a47e55d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  0 = x1 ->
  0 < x2 ->
  0 = x3 ->
  0 = x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  0 <= x6 ->
  (0 <> x0 \/ (x2 * x4) <> (((-1) * x1) + (x3 * x7))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; destruct H7 as [H7|H7]; [apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H7) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra] | apply Rdichotomy in H7; destruct H7 as [H7|H7]; [pose proof (above H7) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H4) as C2; pose proof (scaled x7 H3) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H7) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled x2 H4) as C2; pose proof (scaled x7 H3) as C3; clear -C0 C1 C2 C3; lra]]. Qed.

Lemma q_0051c280406f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  1 <= x3 ->
  0 < x4 ->
  x1 < (1 + ((-1) * x5)) ->
  (x6 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x6) = 1)) ->
  (x2 < 0 \/ (0 <= x8 /\ (x8 * x8) = x2)) ->
  (x3 < 0 \/ (0 <= x9 /\ (x9 * x9) = x3)) ->
  ((1 + ((-1) * x6)) = 0 \/ (x10 * (1 + ((-1) * x6))) = 1) ->
  (x10 < 0 \/ (0 <= x11 /\ (x11 * x11) = x10)) ->
  (x0 = 0 \/ (x12 * x0) = 1) ->
  (x1 = 0 \/ (x13 * x1) = 1) ->
  (x6 < 0 \/ (0 <= x14 /\ (x14 * x14) = x6)) ->
  ((x4 * x4) = 0 \/ (x15 * (x4 * x4)) = 1) ->
  (x2 = 0 \/ (x16 * x2) = 1) ->
  (x3 = 0 \/ (x17 * x3) = 1) ->
  (x4 * x4) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18; pose proof (both (above H5) (above H5)) as C0; pose proof (scaled 1 H18) as C1; clear -C0 C1; lra. Qed.

Lemma q_0052752ddd75 :
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
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_00528f9d5640 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  1 <= x4 ->
  x3 < (1 + ((-1) * x5)) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x2 = 0 \/ (x9 * x2) = 1) ->
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H7 as [H7|H7]; [pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H11)) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0064de818781 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  x3 < 1 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  ((1 + ((-1) * x3)) = 0 \/ (x8 * (1 + ((-1) * x3))) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_0067555e7692 :
  forall x0 x1 : R,
  1 = x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (scaled 1 H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_006938721479 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x4 * (1 + ((-1) * x1))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H2) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (both (above H1) (above H1)) as C0; pose proof (both (above H1) (above H2)) as C1; pose proof (first (above H2) (at_least H7)) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x1 H5) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_00784224d2f5 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_00979617c8ee :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  x2 <= (-1) ->
  0 <= (x3 + x4) ->
  (0 = (x5 + x6) \/ 0 < (x3 + x4)) ->
  x0 = x4 ->
  (x2 * x0) = x3 ->
  x1 = x6 ->
  (x7 * x1) = x5 ->
  (-1) < x7 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H4 as [H4|H4]; [pose proof (both (above H1) (above H9)) as C0; pose proof (scaled 1 H7) as C1; pose proof (scaled 1 H8) as C2; pose proof (scaled 1 H4) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H4) as C0; pose proof (first (above H0) (at_least H2)) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled 1 H6) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_00a1f08806cc :
  forall x0 x1 x2 x3 x4 : R,
  x0 <= 0 ->
  ((x1 <= (((-1) * x0) + x2) /\ x3 = x1) \/ ((((-1) * x0) + x2) < x1 /\ x3 = (((-1) * x0) + x2))) ->
  x3 = x4 ->
  0 < x4 ->
  0 <= x0 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [pose proof (above H3) as C0; pose proof (at_least H5) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H1_1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (at_least H5) as C1; pose proof (above H1_0) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H1_1) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_00aab1ae3fcf :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (above H1) as C0; pose proof (scaled 1 H19) as C1; clear -C0 C1; lra. Qed.

Lemma q_00ae8ae64fec :
  forall x0 x1 x2 x3 x4 : R,
  0 = ((x0 * x1) + (x2 * x3) + x4) ->
  0 <> ((x0 * x1) + (x2 * x3) + x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_00ddddcbec5c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 = x3 ->
  (0 = x4 \/ 0 < (x5 * ((x2 * x0) + x1))) ->
  ((1 + x2) = 0 \/ (x5 * (1 + x2)) = 1) ->
  ((1 + x3 + x2) = 0 \/ (x6 * (1 + x3 + x2)) = 1) ->
  (((x3 * x4) + (x2 * x0) + x1) = 0 \/ (x7 * ((x3 * x4) + (x2 * x0) + x1)) = 1) ->
  0 < x0 ->
  (1 + x3 + x2) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled 1 H9) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_0110ee775109 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
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
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H2) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_011544ecac4e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  0 < x3 ->
  x1 < (1 + ((-1) * x4)) ->
  0 < x5 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x10 = 0 \/ (x11 * x10) = 1) ->
  (x8 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H9 as [H9|H9]; [pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H12)) as C2; pose proof (scaled 1 H9) as C3; pose proof (scaled x0 H9) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_011c1f4a0da9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = (x1 + x2) ->
  x3 = (x4 + x5) ->
  0 < x6 ->
  x6 < (1 + ((-1) * x7)) ->
  (((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7)) = 0 \/ (x8 * ((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7))) = 1) ->
  (((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7)) = 0 \/ (x9 * ((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_012705622042 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  0 < x0 ->
  x1 < 1 ->
  x2 < (1 + ((-1) * x3)) ->
  0 = x4 ->
  ((x5 * x5) = 0 \/ (x6 * (x5 * x5)) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  (x9 = 0 \/ (x10 * x9) = 1) ->
  (x11 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x11) = 1)) ->
  (x7 < 0 \/ (0 <= x13 /\ (x13 * x13) = x7)) ->
  (x9 < 0 \/ (0 <= x14 /\ (x14 * x14) = x9)) ->
  ((1 + ((-1) * x11)) = 0 \/ (x15 * (1 + ((-1) * x11))) = 1) ->
  (x15 < 0 \/ (0 <= x16 /\ (x16 * x16) = x15)) ->
  (x1 = 0 \/ (x17 * x1) = 1) ->
  (x2 = 0 \/ (x18 * x2) = 1) ->
  0 <= x19 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x20 ->
  0 < x21 ->
  0 <= x22 ->
  0 < x11 ->
  x11 < 1 ->
  0 < x2 ->
  (-1) <= x3 ->
  x3 < 0 ->
  0 <= x23 ->
  1 <= x7 ->
  1 <= x9 ->
  0 < x5 ->
  0 < x24 ->
  (x18 * (1 + ((-1) * x2) + ((-1) * x3))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30; destruct H13 as [H13|H13]; [pose proof (above H22) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; pose proof (first (above H22) (at_least H30)) as C1; pose proof (scaled 1 H13) as C2; pose proof (scaled x2 H13) as C3; pose proof (scaled x3 H13) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0168bebc0c47 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x11 = 0 \/ (x14 * x11) = 1) ->
  x11 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_0174758541be :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  0 <= x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  1 <= x4 ->
  1 <= x5 ->
  0 < x6 ->
  x3 < (1 + ((-1) * x7)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  (x4 < 0 \/ (0 <= x9 /\ (x9 * x9) = x4)) ->
  (x5 < 0 \/ (0 <= x10 /\ (x10 * x10) = x5)) ->
  ((1 + ((-1) * x2)) = 0 \/ (x11 * (1 + ((-1) * x2))) = 1) ->
  (x11 < 0 \/ (0 <= x12 /\ (x12 * x12) = x11)) ->
  (x1 = 0 \/ (x13 * x1) = 1) ->
  (x3 = 0 \/ (x14 * x3) = 1) ->
  (x2 < 0 \/ (0 <= x15 /\ (x15 * x15) = x2)) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18; pose proof (above H3) as C0; pose proof (at_least H18) as C1; clear -C0 C1; lra. Qed.

Lemma q_017d0892294b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
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
  (x7 < 0 \/ x6 <= 0 \/ (x9 * (1 + ((-1) * x2))) < 0 \/ (x10 * (x5 + ((-1) * x4))) < 0 \/ ((x13 * x11) + (((-1) * x13) * x12)) <> ((x13 * x11) + (((-1) * x13) * x12))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; destruct H10 as [H10|H10]; [pose proof (above H1) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | destruct H11 as [H11|H11]; [pose proof (above H3) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra | destruct H14 as [H14|[H14|[H14|[H14|H14]]]]; [pose proof (above H14) as C0; pose proof (second (at_least H0) (above H5)) as C1; pose proof (both (above H5) (above H8)) as C2; pose proof (scaled 1 H6) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H5) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra | pose proof (at_least H2) as C0; pose proof (both (above H1) (above H14)) as C1; pose proof (scaled 1 H10) as C2; pose proof (scaled x2 H10) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H4) as C0; pose proof (both (above H3) (above H14)) as C1; pose proof (scaled x4 H11) as C2; pose proof (scaled x5 H11) as C3; clear -C0 C1 C2 C3; lra | apply Rdichotomy in H14; destruct H14 as [H14|H14]; [pose proof (above H14) as C0; clear -C0; lra | pose proof (above H14) as C0; clear -C0; lra]]]]. Qed.

Lemma q_019905c733e0 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  (1 * x2) <= (1 * x1) ->
  x3 = (1 * x1) ->
  0 < x1 ->
  0 < x4 ->
  0 < x2 ->
  (x2 * x4) = 1 ->
  x3 < (1 * x2) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H1) as C0; pose proof (above H7) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_0199eb617d2c :
  forall x0 x1 x2 : R,
  0 <= (((-2) * x0) + x1 + x2) ->
  (((-2) * x0) + x1 + x2) < 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1; pose proof (at_least H0) as C0; pose proof (above H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_019d80406690 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x5 < 0 \/ (0 <= x6 /\ (x6 * x6) = x5)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; destruct H4 as [H4|H4]; [pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H7)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_01c41ae329e9 :
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
  (x10 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H9)) as C1; pose proof (scaled x1 H7) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_01cc6ff09b39 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  1 = x4 ->
  1 < (1 * x5) ->
  ((x6 * x7) * (1 + ((-1) * x0))) < 1 ->
  x8 = (x0 * x9) ->
  ((1 + ((-1) * x3) + ((-1) * x2)) = 0 \/ (x10 * (1 + ((-1) * x3) + ((-1) * x2))) = 1) ->
  0 < x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (((-1) + (1 * x5)) = 0 \/ (x7 * ((-1) + (1 * x5))) = 1) ->
  ((x0 + ((1 + ((-1) * x0)) * x4)) = 0 \/ (x9 * (x0 + ((1 + ((-1) * x0)) * x4))) = 1) ->
  ((1 * x5) * x8) <= 1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H10 as [H10|H10]; [pose proof (above H0) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | destruct H11 as [H11|H11]; [pose proof (above H5) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra | destruct H12 as [H12|H12]; [pose proof (scaled 1 H4) as C0; pose proof (scaled 1 H12) as C1; pose proof (scaled x0 H4) as C2; clear -C0 C1 C2; lra | assert (N0_4 : 0 <= (1 + (-1) * (x0 * x5 * x9))) by (pose proof (at_least H13) as C0; pose proof (scaled (x5) H7) as C1; clear -C0 C1; lra); assert (N1_6 : 0 = (1 + (-1) * x9)) by (pose proof (scaled (1) H12) as C0; pose proof (scaled ((x0 * x9) + (-1) * x9) H4) as C1; clear -C0 C1; lra); assert (N2_3 : 0 <= (1 + (-1) * (x0 * x5))) by (pose proof (N0_4) as C0; pose proof (scaled ((x0 * x5)) N1_6) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_2 : 0 < (x0 + (x0 * x7) + (-1) * x7)) by (pose proof (both B3 (above H6)) as C0; pose proof (scaled ((-1) * (x0 * x7) + x7) H10) as C1; clear -C0 C1; lra); assert (B5 : 0 < ((-1) + x5)) by (apply Rnot_le_lt; intro G; pose proof (above H5) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N5_3 : 0 < ((-1) + (x0 * x5))) by (pose proof (both B5 (N3_2)) as C0; pose proof (scaled (1 + (-1) * x0) H11) as C1; clear -C0 C1; lra); pose proof (N5_3) as C0; pose proof (N2_3) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_01ce4af8a390 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  1 <= x3 ->
  1 <= x4 ->
  0 < x5 ->
  x2 < (1 + ((-1) * x6)) ->
  x7 <= 0 ->
  ((x5 * x5) = 0 \/ (x8 * (x5 * x5)) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  (x1 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x1) = 1)) ->
  (x3 < 0 \/ (0 <= x12 /\ (x12 * x12) = x3)) ->
  (x4 < 0 \/ (0 <= x13 /\ (x13 * x13) = x4)) ->
  ((1 + ((-1) * x1)) = 0 \/ (x14 * (1 + ((-1) * x1))) = 1) ->
  (x14 < 0 \/ (0 <= x15 /\ (x15 * x15) = x14)) ->
  (x0 = 0 \/ (x16 * x0) = 1) ->
  (x2 = 0 \/ (x17 * x2) = 1) ->
  (1 + ((-1) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20; pose proof (above H3) as C0; pose proof (scaled 1 H20) as C1; clear -C0 C1; lra. Qed.

Lemma q_01e31dd7cf08 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 = x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  0 <= x3 ->
  0 <= x5 ->
  0 <= x6 ->
  0 <= x7 ->
  0 <= x8 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_02161289db46 :
  forall x0 x1 x2 : R,
  0 <= ((x0 * x1) + x2) ->
  x2 < (((-1) * x0) * x1) ->
  False.
Proof. intros x0 x1 x2 H0 H1; pose proof (at_least H0) as C0; pose proof (above H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_021643b4ac3e :
  forall x0 x1 x2 x3 : R,
  (x0 * x1) = (x2 * x3) ->
  0 < x0 ->
  0 = x3 ->
  0 <> x1 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (both (above H1) (above H3)) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra | pose proof (both (above H1) (above H3)) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled x2 H2) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_02166d7e243f :
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
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H2) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_02227f594767 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  1 = x0 ->
  1 = x1 ->
  1 = x2 ->
  x3 = x4 ->
  x5 = x6 ->
  0 < x7 ->
  0 <= x8 ->
  0 <= ((x7 * x4) + ((((1 + x7) * (1 + x7)) * x9) * x2) + ((((-1) * x9) * (1 + x7)) * x1) + (((((-1) * x7) * x9) * (1 + x7)) * x0) + x6) ->
  (((1 + x8 + x7) * (1 + x8 + x7)) = 0 \/ (x9 * ((1 + x8 + x7) * (1 + x8 + x7))) = 1) ->
  ((x7 * x3) + x5) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; assert (N0_5 : 0 < ((-1) * (x4 * x7) + (-1) * x5)) by (pose proof (above H9) as C0; pose proof (scaled (x7) H3) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-1) * (x4 * x7) + (-1) * x6)) by (pose proof (N0_5) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (N2_2 : 0 <= ((-1) * (x1 * x7 * x9) + (-1) * (x1 * x9) + 2 * (x2 * x7 * x9) + (x2 * x7 * x7 * x9) + (x2 * x9) + (x4 * x7) + x6 + (-1) * (x7 * x9) + (-1) * (x7 * x7 * x9))) by (pose proof (at_least H7) as C0; pose proof (scaled ((-1) * (x7 * x9) + (-1) * (x7 * x7 * x9)) H0) as C1; clear -C0 C1; lra); assert (N3_1 : 0 <= (2 * (x2 * x7 * x9) + (x2 * x7 * x7 * x9) + (x2 * x9) + (x4 * x7) + x6 + (-2) * (x7 * x9) + (-1) * (x7 * x7 * x9) + (-1) * x9)) by (pose proof (N2_2) as C0; pose proof (scaled ((-1) * (x7 * x9) + (-1) * x9) H1) as C1; clear -C0 C1; lra); assert (N4_0 : 0 <= ((x4 * x7) + x6)) by (pose proof (N3_1) as C0; pose proof (scaled (2 * (x7 * x9) + (x7 * x7 * x9) + x9) H2) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; pose proof (N1_4) as C1; clear -C0 C1; lra. Qed.

Lemma q_0228dfe374be :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  0 < x2 ->
  x2 < 1 ->
  (0 = x3 \/ 1 <= x3) ->
  (x3 < 0 \/ (0 <= x4 /\ (x4 * x4) = x3)) ->
  (x2 <= 0 \/ (0 <= x5 /\ ((x5 * x5) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x6 /\ (x6 * x6) = (1 + ((-1) * x2)))) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H1) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_0237ed5e1fde :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 : bool,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  ((((-1) * x3) + x2) < 0 \/ ((f0 = false \/ (f0 = false /\ 0 <> x4)) /\ 0 <> (((-1) * x1) + x0) /\ (((-1) * x3) + x2) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 H0 H1 H2 H3 H4; destruct H4 as [H4|[H4_0 [H4_1 H4_2]]]; [pose proof (above H4) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; clear -C0 C1 C2; lra | apply Rdichotomy in H4_1; destruct H4_1 as [H4_1|H4_1]; [pose proof (above H4_1) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H4_1) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_023b386ed8ef :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  (((-1) * x2) * (x3 + x4 + ((-1) * x5) + ((-1) * x0))) <> (((-1) * x2) * (x3 + x4 + ((-1) * x1) + ((-1) * x5))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0241ebc9396d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  (0 = x4 \/ 1 <= x4) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 < 0 \/ (0 <= x6 /\ (x6 * x6) = x4)) ->
  (x2 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x8 /\ (x8 * x8) = (1 + ((-1) * x2)))) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H6 as [H6|H6]; [pose proof (above H13) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (above H13) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra]. Qed.

Lemma q_024ef0f228aa :
  forall x0 x1 x2 x3 x4 : R,
  1 = x0 ->
  (1 + (((-1) * x2) * x3)) <= (1 * x1) ->
  0 = x2 ->
  0 < x4 ->
  0 < x1 ->
  (x1 * x4) = 1 ->
  (1 * x1) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H1) as C0; pose proof (above H6) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x3 H2) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_024f908a9432 :
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
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_026309927dae :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  0 < x5 ->
  0 <= x6 ->
  0 < x7 ->
  x7 < 1 ->
  0 < x8 ->
  (-1) <= x9 ->
  x9 < 0 ->
  0 <= x10 ->
  1 <= x11 ->
  1 <= x12 ->
  0 < x13 ->
  0 < x0 ->
  0 < x14 ->
  ((x13 * x13) = 0 \/ (x15 * (x13 * x13)) = 1) ->
  (x11 = 0 \/ (x16 * x11) = 1) ->
  (x12 = 0 \/ (x17 * x12) = 1) ->
  (x7 <= 0 \/ (0 <= x18 /\ ((x18 * x18) * x7) = 1)) ->
  (x11 < 0 \/ (0 <= x19 /\ (x19 * x19) = x11)) ->
  (x12 < 0 \/ (0 <= x20 /\ (x20 * x20) = x12)) ->
  ((1 + ((-1) * x7)) = 0 \/ (x21 * (1 + ((-1) * x7))) = 1) ->
  (x21 < 0 \/ (0 <= x22 /\ (x22 * x22) = x21)) ->
  (x3 = 0 \/ (x23 * x3) = 1) ->
  (x8 = 0 \/ (x24 * x8) = 1) ->
  x12 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29; pose proof (above H8) as C0; pose proof (above H9) as C1; pose proof (at_least H15) as C2; pose proof (scaled 1 H29) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_0288b18d4e6e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (x0 * x3) ->
  x1 = ((x4 * x0) + ((1 + ((-1) * x4)) * x2)) ->
  0 < x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  (x5 * x0) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H1) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H7)) as C1; pose proof (scaled x0 H5) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_02a6717b1730 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  0 < x5 ->
  0 <= x6 ->
  0 < x7 ->
  x7 < 1 ->
  0 < x8 ->
  (-1) <= x9 ->
  x9 < 0 ->
  0 <= x10 ->
  1 <= x11 ->
  1 <= x12 ->
  0 < x13 ->
  0 < x0 ->
  0 < x14 ->
  ((x13 * x13) = 0 \/ (x15 * (x13 * x13)) = 1) ->
  (x11 = 0 \/ (x16 * x11) = 1) ->
  (x12 = 0 \/ (x17 * x12) = 1) ->
  (x7 <= 0 \/ (0 <= x18 /\ ((x18 * x18) * x7) = 1)) ->
  (x11 < 0 \/ (0 <= x19 /\ (x19 * x19) = x11)) ->
  (x12 < 0 \/ (0 <= x20 /\ (x20 * x20) = x12)) ->
  ((1 + ((-1) * x7)) = 0 \/ (x21 * (1 + ((-1) * x7))) = 1) ->
  (x21 < 0 \/ (0 <= x22 /\ (x22 * x22) = x21)) ->
  (x3 = 0 \/ (x23 * x3) = 1) ->
  (x8 = 0 \/ (x24 * x8) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29; pose proof (above H3) as C0; pose proof (scaled 1 H29) as C1; clear -C0 C1; lra. Qed.

Lemma q_02c130b0ef90 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 < x2 ->
  0 <= x3 ->
  0 < (x4 * ((x2 * x0) + x1)) ->
  0 < (x5 * ((x3 * x6) + (x2 * x0) + x1)) ->
  (1 + ((-1) * x8) + x9) <= (((x7 * x5) * (1 + x2)) * ((x3 * x6) + (x2 * x0) + x1)) ->
  ((1 + x2) = 0 \/ (x4 * (1 + x2)) = 1) ->
  ((1 + x3 + x2) = 0 \/ (x5 * (1 + x3 + x2)) = 1) ->
  (((x2 * x0) + x1) = 0 \/ (x7 * ((x2 * x0) + x1)) = 1) ->
  0 < x1 ->
  (x5 * ((x3 * x6) + (x2 * x0) + x1)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H5) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_02c22d6b2cce :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x11 = 0 \/ (x14 * x11) = 1) ->
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H5) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_02c26f114bac :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  x0 <= (x1 * x2) ->
  x3 = (x4 + x2) ->
  (x4 <= 0 \/ (f1 = false /\ x5 <= x1)) ->
  0 <= x4 ->
  ((f2 = true /\ ((f1 = true /\ 0 < x4) \/ f0 = true)) \/ (f2 = false /\ (f1 = false \/ x4 <= 0) /\ f0 = false)) ->
  (f2 = true \/ x6 = ((x4 * x5) + x0)) ->
  (f2 = true \/ (x1 * x3) < x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; destruct H3 as [H3|[H3_0 H3_1]]; [destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [pose proof (at_least H3) as C0; pose proof (above H5_1_1) as C1; clear -C0 C1; lra | congruence] | destruct H6 as [H6|H6]; [congruence | destruct H7 as [H7|H7]; [congruence | assert (E0 : 0 = (x4)) by (pose proof (at_least H4) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= ((-1) * x0 + (x1 * x3) + (-1) * (x1 * x4))) by (pose proof (at_least H1) as C0; pose proof (scaled (x1) H2) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < (x0 + (-1) * (x1 * x3) + (x4 * x5))) by (pose proof (above H7) as C0; pose proof (scaled ((-1)) H6) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= ((-1) * x0 + (x1 * x3))) by (pose proof (N1_0) as C0; pose proof (scaled ((-1) * x1) E0) as C1; clear -C0 C1; lra); assert (N3_1 : 0 < (x0 + (-1) * (x1 * x3))) by (pose proof (N2_1) as C0; pose proof (scaled (x5) E0) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N3_1) as C1; clear -C0 C1; lra]]] | destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [congruence | congruence] | destruct H6 as [H6|H6]; [congruence | destruct H7 as [H7|H7]; [congruence | pose proof (at_least H1) as C0; pose proof (above H7) as C1; pose proof (neither (at_least H4) (at_least H3_1)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled x1 H2) as C4; clear -C0 C1 C2 C3 C4; lra]]]]. Qed.

Lemma q_02c4dfbf5abb :
  forall x0 x1 x2 x3 : R,
  0 = x0 ->
  0 = x1 ->
  (x2 * x0) < (x3 * x1) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2; pose proof (above H2) as C0; pose proof (scaled x2 H0) as C1; pose proof (scaled x3 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_02ce06c0a2fc :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H4)) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_02cf33533c58 :
  forall x0 x1 x2 x3 x4 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((x1 * x1) = 0 \/ (x4 * (x1 * x1)) = 1) ->
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_02ea763f3cf9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (0 = x4 \/ 1 <= x4) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 < 0 \/ (0 <= x7 /\ (x7 * x7) = x4)) ->
  (x1 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x1)))) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H1) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_02f02e2744eb :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = (((x0 + x1) * x2) + x3) ->
  0 <= x0 ->
  1 <= x1 ->
  x0 <= 1 ->
  ((0 <= x3 /\ x4 = x3) \/ (x3 < 0 /\ x4 = (- x3))) ->
  ((0 <= x2 /\ x5 = x2) \/ (x2 < 0 /\ x5 = (- x2))) ->
  ((2 * x1) * x5) < x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H4 as [[H4_0 H4_1]|[H4_0 H4_1]]; [destruct H5 as [[H5_0 H5_1]|[H5_0 H5_1]]; [pose proof (above H6) as C0; pose proof (at_least H5_0) as C1; pose proof (neither (at_least H1) (at_least H5_0)) as C2; pose proof (neither (at_least H2) (at_least H5_0)) as C3; pose proof (scaled 1 H0) as C4; pose proof (scaled 1 H4_1) as C5; pose proof (scaled x1 H5_1) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra | pose proof (above H6) as C0; pose proof (second (at_least H2) (above H5_0)) as C1; pose proof (second (at_least H3) (above H5_0)) as C2; pose proof (scaled 1 H0) as C3; pose proof (scaled 1 H4_1) as C4; pose proof (scaled x1 H5_1) as C5; clear -C0 C1 C2 C3 C4 C5; lra] | destruct H5 as [[H5_0 H5_1]|[H5_0 H5_1]]; [pose proof (above H6) as C0; pose proof (neither (at_least H2) (at_least H5_0)) as C1; pose proof (neither (at_least H3) (at_least H5_0)) as C2; pose proof (scaled 1 H0) as C3; pose proof (scaled 1 H4_1) as C4; pose proof (scaled x1 H5_1) as C5; clear -C0 C1 C2 C3 C4 C5; lra | pose proof (above H6) as C0; pose proof (above H5_0) as C1; pose proof (second (at_least H1) (above H5_0)) as C2; pose proof (second (at_least H2) (above H5_0)) as C3; pose proof (scaled 1 H0) as C4; pose proof (scaled 1 H4_1) as C5; pose proof (scaled x1 H5_1) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra]]. Qed.

Lemma q_02fb1a1212ac :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  False ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2 H3 H4; contradiction. Qed.

Lemma q_03071f6a864a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  1 <= x4 ->
  x3 < (1 + ((-1) * x5)) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  x6 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H6 as [H6|H6]; [pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H9)) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra]. Qed.

Lemma q_030dfff4d064 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x2 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x3))) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_03131fa6a156 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 = x0 ->
  0 <= (((-1) * x1) + (((-1) * x2) * x0) + x3) ->
  1 = x1 ->
  0 < x4 ->
  x4 < 1 ->
  ((x4 + ((1 + ((-1) * x4)) * x3)) = 0 \/ (x5 * (x4 + ((1 + ((-1) * x4)) * x3))) = 1) ->
  (x4 + ((1 + ((-1) * x4)) * x3)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; assert (N0_0 : 0 <= ((-1) * x1 + x3)) by (pose proof (at_least H1) as C0; pose proof (scaled ((-1) * x2) H0) as C1; clear -C0 C1; lra); assert (N1_0 : 0 <= ((-1) + x3)) by (pose proof (N0_0) as C0; pose proof (scaled ((-1)) H2) as C1; clear -C0 C1; lra); assert (B2 : 0 < (1 + (-1) * x4)) by (apply Rnot_le_lt; intro G; pose proof (above H4) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((-1))) by (pose proof (first B2 (N1_0)) as C0; pose proof (scaled ((-1)) H6) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; clear -C0; lra. Qed.

Lemma q_032f0e679c60 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 * x7) = 1 ->
  (((1 + x9 + x10) * x3) <> ((1 + x9 + x10) * x3) \/ ((x10 + (x5 * x11)) * x3) <> ((x10 + (x5 * x11)) * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H11 as [H11|H11]; [apply Rdichotomy in H11; destruct H11 as [H11|H11]; [pose proof (above H11) as C0; clear -C0; lra | pose proof (above H11) as C0; clear -C0; lra] | apply Rdichotomy in H11; destruct H11 as [H11|H11]; [pose proof (above H11) as C0; clear -C0; lra | pose proof (above H11) as C0; clear -C0; lra]]. Qed.

Lemma q_0335c19ffaa5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 = x1 ->
  (x2 * x0) = x3 ->
  x4 = x5 ->
  (x6 * x4) = x7 ->
  0 < x0 ->
  0 < x4 ->
  0 < x8 ->
  x2 <= (-1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_033f4e1d9eef :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_03526b16f7ae :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  0 < x5 ->
  ((1 + ((-1) * x3) + ((-1) * x4)) = 0 \/ (x6 * (1 + ((-1) * x3) + ((-1) * x4))) = 1) ->
  (x5 = 0 \/ (x7 * x5) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H7 as [H7|H7]; [pose proof (above H1) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | pose proof (first (above H1) (at_least H8)) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_03591ba96f6e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 : R,
  forall f0 : bool,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 < 1 ->
  0 < x5 ->
  (-1) <= x6 ->
  x6 < 0 ->
  0 <= x7 ->
  1 <= x8 ->
  1 <= x9 ->
  0 < x10 ->
  x5 < (1 + ((-1) * x6)) ->
  0 < x11 ->
  0 < x12 ->
  f0 = false ->
  x13 <= (x8 * (x10 * x10)) ->
  ((((-1) * x2) * x8) + x15) <= x14 ->
  0 <= ((x7 * x8) * (x10 * x10)) ->
  ((x10 * x10) = 0 \/ (x16 * (x10 * x10)) = 1) ->
  (x8 = 0 \/ (x17 * x8) = 1) ->
  (x9 = 0 \/ (x18 * x9) = 1) ->
  (x4 <= 0 \/ (0 <= x19 /\ ((x19 * x19) * x4) = 1)) ->
  (x8 < 0 \/ (0 <= x20 /\ (x20 * x20) = x8)) ->
  (x9 < 0 \/ (0 <= x21 /\ (x21 * x21) = x9)) ->
  ((1 + ((-1) * x4)) = 0 \/ (x22 * (1 + ((-1) * x4))) = 1) ->
  (x22 < 0 \/ (0 <= x23 /\ (x23 * x23) = x22)) ->
  (x0 = 0 \/ (x24 * x0) = 1) ->
  (x5 = 0 \/ (x25 * x5) = 1) ->
  x9 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31; pose proof (above H5) as C0; pose proof (above H6) as C1; pose proof (at_least H12) as C2; pose proof (scaled 1 H31) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_0366e750b419 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  0 < x3 ->
  x1 < (1 + ((-1) * x4)) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  (x10 = 0 \/ (x11 * x10) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H6 as [H6|H6]; [pose proof (above H4) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (first (above H4) (at_least H11)) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra]. Qed.

Lemma q_03743f9a3b3d :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x1 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0)) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_03748556dc87 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  1 <= x2 ->
  0 < x5 ->
  0 < x6 ->
  0 < x7 ->
  (x7 * x6) = 1 ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  ((x0 * x0) = 0 \/ (x9 * (x0 * x0)) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H0) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_0378746b4cca :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 * x2) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H4 as [H4|H4]; [pose proof (above H3) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (above H2) as C0; pose proof (first (above H3) (at_least H7)) as C1; pose proof (scaled x2 H4) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_037a666aba7a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  (-1) <= x3 ->
  x3 < 0 ->
  0 <= x4 ->
  1 <= x5 ->
  0 < x6 ->
  x6 < 1 ->
  0 < x7 ->
  x7 < 1 ->
  x2 < (1 + ((-1) * x3)) ->
  x0 < 1 ->
  0 < x8 ->
  (x6 = 0 \/ (x9 * x6) = 1) ->
  (x8 = 0 \/ (x10 * x8) = 1) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x2 = 0 \/ (x12 * x2) = 1) ->
  (x1 = 0 \/ (x13 * x1) = 1) ->
  x8 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21; pose proof (above H15) as C0; pose proof (scaled 1 H21) as C1; clear -C0 C1; lra. Qed.

Lemma q_037de805f999 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  f0 = false ->
  (f0 = true \/ x0 = x1) ->
  x2 = ((x3 * x4) + x1) ->
  (x3 <= 0 \/ f1 = false) ->
  (f1 = true \/ (f1 = false /\ (f1 = true \/ x5 = x4))) ->
  0 <= x3 ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H5) as C0; pose proof (above H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_037f9dc7b03b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 <= x0 ->
  0 < x1 ->
  0 <= x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  0 < x4 ->
  ((x3 * x5) <= 0 \/ x6 = (1 * x4)) ->
  ((x3 * x5) < 0 \/ 0 <= x6) ->
  0 < x7 ->
  ((x3 * x8) <= 0 \/ x9 = (1 * x7)) ->
  ((x3 * x8) < 0 \/ 0 <= x9) ->
  0 < x10 ->
  ((x3 * x11) <= 0 \/ x12 = (1 * x10)) ->
  ((x3 * x11) < 0 \/ 0 <= x12) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H1) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_038d4a9e2f8d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 : bool,
  x0 = x1 ->
  x2 = (x3 + x1) ->
  f0 = false ->
  (f0 = true \/ 0 = x4) ->
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x4 = x5))) ->
  0 = x6 ->
  0 < x7 ->
  (x6 < 0 \/ (0 <= x8 /\ (x8 * x8) = x6)) ->
  (x7 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x7) = 1)) ->
  x6 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H9) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_039141266d57 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  0 < x5 ->
  0 <= x6 ->
  0 < x7 ->
  x7 < 1 ->
  0 < x8 ->
  (-1) <= x9 ->
  x9 < 0 ->
  0 <= x10 ->
  1 <= x11 ->
  1 <= x12 ->
  0 < x13 ->
  0 < x0 ->
  0 < x14 ->
  ((x13 * x13) = 0 \/ (x15 * (x13 * x13)) = 1) ->
  (x11 = 0 \/ (x16 * x11) = 1) ->
  (x12 = 0 \/ (x17 * x12) = 1) ->
  (x7 <= 0 \/ (0 <= x18 /\ ((x18 * x18) * x7) = 1)) ->
  (x11 < 0 \/ (0 <= x19 /\ (x19 * x19) = x11)) ->
  (x12 < 0 \/ (0 <= x20 /\ (x20 * x20) = x12)) ->
  ((1 + ((-1) * x7)) = 0 \/ (x21 * (1 + ((-1) * x7))) = 1) ->
  (x21 < 0 \/ (0 <= x22 /\ (x22 * x22) = x21)) ->
  (x3 = 0 \/ (x23 * x3) = 1) ->
  (x8 = 0 \/ (x24 * x8) = 1) ->
  x7 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29; pose proof (above H8) as C0; pose proof (at_least H29) as C1; clear -C0 C1; lra. Qed.

Lemma q_0399cea68bd3 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < (x1 + x2) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x1 + x2) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_039e5e6f80b8 :
  forall x0 x1 : R,
  forall f0 : bool,
  0 = x0 ->
  f0 = false ->
  (f0 = true \/ 0 = x1) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 f0 H0 H1 H2 H3; pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra. Qed.

Lemma q_03cc9d468c07 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  x1 < 1 ->
  0 < x1 ->
  x2 < (1 + ((-1) * x3)) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x4 * (1 + ((-1) * x1))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H4 as [H4|H4]; [pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (both (above H1) (above H1)) as C0; pose proof (both (above H1) (above H2)) as C1; pose proof (first (above H2) (at_least H6)) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled x1 H4) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_03fb8e588927 :
  forall x0 x1 x2 x3 x4 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (((x0 * x3) + (((1 / 3) * x1) * x2)) = 0 \/ (x4 * ((x0 * x3) + (((1 / 3) * x1) * x2))) = 1) ->
  ((x0 * x3) + (((1 / 3) * x1) * x2)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H3) as C0; pose proof (second (at_least H0) (above H3)) as C1; pose proof (both (above H1) (above H2)) as C2; pose proof (scaled 1 H5) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_03fd7857da8e :
  forall x0 x1 x2 x3 : R,
  x0 <= (1 * x1) ->
  (1 * x1) <= x2 ->
  0 < x3 ->
  0 < x1 ->
  (x1 * x3) = 1 ->
  x2 < x0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (above H5) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_04059e63bc4e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 <= x2 ->
  0 < x3 ->
  (-1) <= x4 ->
  x4 < 0 ->
  0 <= x5 ->
  0 <= x6 ->
  x3 < (1 + ((-1) * x4)) ->
  x0 < 1 ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  (x9 * (1 + ((-1) * x3) + ((-1) * x4))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; destruct H13 as [H13|H13]; [pose proof (above H4) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra | pose proof (above H9) as C0; pose proof (first (above H4) (at_least H14)) as C1; pose proof (scaled 1 H13) as C2; pose proof (scaled x3 H13) as C3; pose proof (scaled x4 H13) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0414a89ed2d5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  0 <= x4 ->
  x5 = x4 ->
  ((1 + x5 + x3) = 0 \/ (x6 * (1 + x5 + x3)) = 1) ->
  (((x5 * x2) + (x3 * x0) + x1) = 0 \/ (x7 * ((x5 * x2) + (x3 * x0) + x1)) = 1) ->
  ((1 + x4 + x3) = 0 \/ (x8 * (1 + x4 + x3)) = 1) ->
  (((x4 * x2) + (x3 * x0) + x1) = 0 \/ (x9 * ((x4 * x2) + (x3 * x0) + x1)) = 1) ->
  0 < x1 ->
  (1 + x5 + x3) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H3) as C0; pose proof (at_least H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled 1 H11) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_0453d8150a76 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_04671ed97723 :
  forall x0 x1 : R,
  x0 = (1 + x1) ->
  0 <= x0 ->
  0 <= x1 ->
  x0 < 1 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; pose proof (at_least H2) as C0; pose proof (above H3) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_046a8513de19 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 = x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < 1 ->
  0 < x4 ->
  x5 < 0 ->
  x4 < (1 + ((-1) * x5)) ->
  (0 = x6 \/ 1 <= x6) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x6 < 0 \/ (0 <= x8 /\ (x8 * x8) = x6)) ->
  (x3 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x3) = 1)) ->
  ((1 + ((-1) * x3)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x3)))) ->
  (x5 = 0 \/ (x11 * x5) = 1) ->
  (x1 = 0 \/ (x12 * x1) = 1) ->
  (x4 = 0 \/ (x13 * x4) = 1) ->
  (x12 * (1 + ((-1) * x1))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; destruct H15 as [H15|H15]; [pose proof (above H2) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra | pose proof (both (above H1) (above H1)) as C0; pose proof (both (above H1) (above H2)) as C1; pose proof (first (above H2) (at_least H17)) as C2; pose proof (scaled 1 H15) as C3; pose proof (scaled x1 H15) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_046aae5f9503 :
  forall x0 x1 x2 x3 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H5)) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x0 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_047c0ab92b9e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  x0 < 0 ->
  x1 < 0 ->
  x2 < 1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < 1 ->
  0 < x4 ->
  1 <= x5 ->
  1 <= x6 ->
  0 < x7 ->
  x4 < (1 + ((-1) * x8)) ->
  ((x7 * x7) = 0 \/ (x9 * (x7 * x7)) = 1) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x6 = 0 \/ (x11 * x6) = 1) ->
  (x3 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x3) = 1)) ->
  (x5 < 0 \/ (0 <= x13 /\ (x13 * x13) = x5)) ->
  (x6 < 0 \/ (0 <= x14 /\ (x14 * x14) = x6)) ->
  ((1 + ((-1) * x3)) = 0 \/ (x15 * (1 + ((-1) * x3))) = 1) ->
  (x15 < 0 \/ (0 <= x16 /\ (x16 * x16) = x15)) ->
  (x2 = 0 \/ (x17 * x2) = 1) ->
  (x4 = 0 \/ (x18 * x4) = 1) ->
  0 <= x19 ->
  x2 <= 1 ->
  0 < x20 ->
  0 < x21 ->
  0 <= x22 ->
  (-1) <= x8 ->
  x8 < 0 ->
  0 <= x23 ->
  0 < x24 ->
  (x7 * x7) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30; pose proof (both (above H9) (above H9)) as C0; pose proof (scaled 1 H30) as C1; clear -C0 C1; lra. Qed.

Lemma q_0490f31aa626 :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = x1 ->
  (((-1) * x2) * (x3 + x0 + ((-1) * x4) + ((-1) * x5))) <> (((-1) * x2) * (x1 + x3 + ((-1) * x4) + ((-1) * x5))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled x2 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_04974f18a9bc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 : R,
  0 = x0 ->
  0 = (((-1) * x1) + x2) ->
  0 = (((-1) * x3) + x4 + x5) ->
  0 = (((-1) * x6) + ((-1) * x7) + (((-2) * x0) * x8) + ((2 * x0) * x9) + x10 + x11) ->
  0 = (((-1) * x10) + (((-2) * x0) * x9) + ((2 * x0) * x8) + x12 + x7 + x13) ->
  0 = (((-1) * x3) + x14 + x5) ->
  (1 * x15) = (1 * x16) ->
  (1 * x17) = (1 * x18) ->
  0 <= x19 ->
  0 <= x1 ->
  x20 = ((((-1) * x21) * ((x19 * x4) + (x11 * (1 * x17)) + (x13 * (1 * x15)))) + x11) ->
  0 < x17 ->
  0 < x15 ->
  (((x19 * x2) + (1 * x17) + (1 * x15)) = 0 \/ (x21 * ((x19 * x2) + (1 * x17) + (1 * x15))) = 1) ->
  0 < x16 ->
  0 < x18 ->
  (((x19 * x1) + (1 * x16) + (1 * x18)) = 0 \/ (x22 * ((x19 * x1) + (1 * x16) + (1 * x18))) = 1) ->
  x20 <> (((1 + (((-1) * x22) * (1 * x18))) * x6) + ((1 + (x22 * (1 * x16)) + (((-1) * x22) * (1 * x18))) * x7) + (((-1) * (1 + (x22 * (1 * x16)) + (((-1) * x22) * (1 * x18)))) * x10) + ((x22 * x12) * (1 * x16)) + ((((-1) * x19) * x22) * x14)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; destruct H13 as [H13|H13]; [pose proof (above H11) as C0; pose proof (above H12) as C1; pose proof (neither (at_least H8) (at_least H9)) as C2; pose proof (scaled 1 H13) as C3; pose proof (scaled x19 H1) as C4; clear -C0 C1 C2 C3 C4; lra | destruct H16 as [H16|H16]; [assert (N0_3 : 0 = ((-1) * (x2 * x19) + (-1) * x16 + (-1) * x18)) by (pose proof (scaled (1) H16) as C0; pose proof (scaled (x19) H1) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((-1) * (x2 * x19) + (-1) * x15 + (-1) * x18)) by (pose proof (scaled (1) N0_3) as C0; pose proof (scaled ((-1)) H6) as C1; clear -C0 C1; lra); assert (N2_1 : 0 = ((-1) * (x2 * x19) + (-1) * x15 + (-1) * x17)) by (pose proof (scaled (1) N1_2) as C0; pose proof (scaled ((-1)) H7) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = (1)) by (pose proof (scaled (1) H13) as C0; pose proof (scaled (x21) N2_1) as C1; clear -C0 C1; lra); pose proof (scaled 1 N3_0) as C0; clear -C0; lra | apply Rdichotomy in H17; destruct H17 as [H17|H17]; [assert (N0_9 : 0 = (1 + (-1) * (x2 * x19 * x22) + (-1) * (x16 * x22) + (-1) * (x18 * x22))) by (pose proof (scaled (1) H16) as C0; pose proof (scaled ((x19 * x22)) H1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 = ((-1) * x4 + x14)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_5 : 0 = (x11 + (-1) * (x11 * x17 * x21) + (-1) * (x13 * x15 * x21) + (-1) * (x14 * x19 * x21) + (-1) * x20)) by (pose proof (scaled (1) H10) as C0; pose proof (scaled ((x19 * x21)) N1_3) as C1; clear -C0 C1; lra); assert (N3_4 : 0 = (2 * (x0 * x8) + (-2) * (x0 * x8 * x17 * x21) + (-2) * (x0 * x9) + 2 * (x0 * x9 * x17 * x21) + x6 + (-1) * (x6 * x17 * x21) + x7 + (-1) * (x7 * x17 * x21) + (-1) * x10 + (x10 * x17 * x21) + (-1) * (x13 * x15 * x21) + (-1) * (x14 * x19 * x21) + (-1) * x20)) by (pose proof (scaled (1) N2_5) as C0; pose proof (scaled (1 + (-1) * (x17 * x21)) H3) as C1; clear -C0 C1; lra); assert (N4_6 : 0 < ((-2) * (x0 * x8 * x16 * x22) + 2 * (x0 * x9 * x16 * x22) + x6 + (-1) * (x6 * x18 * x22) + x7 + (-1) * (x7 * x18 * x22) + (-1) * x10 + (x10 * x18 * x22) + (-1) * (x13 * x16 * x22) + (-1) * (x14 * x19 * x22) + (-1) * x20)) by (pose proof (above H17) as C0; pose proof (scaled ((x16 * x22)) H4) as C1; clear -C0 C1; lra); assert (N5_4 : 0 = (1 + (-1) * (x2 * x19 * x22) + (-1) * (x15 * x22) + (-1) * (x18 * x22))) by (pose proof (scaled (1) N0_9) as C0; pose proof (scaled ((-1) * x22) H6) as C1; clear -C0 C1; lra); assert (N5_5 : 0 < ((-2) * (x0 * x8 * x15 * x22) + 2 * (x0 * x9 * x15 * x22) + x6 + (-1) * (x6 * x18 * x22) + x7 + (-1) * (x7 * x18 * x22) + (-1) * x10 + (x10 * x18 * x22) + (-1) * (x13 * x15 * x22) + (-1) * (x14 * x19 * x22) + (-1) * x20)) by (pose proof (N4_6) as C0; pose proof (scaled ((-2) * (x0 * x8 * x22) + 2 * (x0 * x9 * x22) + (-1) * (x13 * x22)) H6) as C1; clear -C0 C1; lra); assert (N7_3 : 0 = (1 + (-1) * (x2 * x19 * x22) + (-1) * (x15 * x22) + (-1) * (x17 * x22))) by (pose proof (scaled (1) N5_4) as C0; pose proof (scaled ((-1) * x22) H7) as C1; clear -C0 C1; lra); assert (N7_4 : 0 < ((-2) * (x0 * x8 * x15 * x22) + 2 * (x0 * x9 * x15 * x22) + x6 + (-1) * (x6 * x17 * x22) + x7 + (-1) * (x7 * x17 * x22) + (-1) * x10 + (x10 * x17 * x22) + (-1) * (x13 * x15 * x22) + (-1) * (x14 * x19 * x22) + (-1) * x20)) by (pose proof (N5_5) as C0; pose proof (scaled ((-1) * (x6 * x22) + (-1) * (x7 * x22) + (x10 * x22)) H7) as C1; clear -C0 C1; lra); assert (N9_3 : 0 < ((-2) * (x0 * x8) + (-2) * (x0 * x8 * x15 * x22) + 2 * (x0 * x8 * x17 * x21) + 2 * (x0 * x9) + 2 * (x0 * x9 * x15 * x22) + (-2) * (x0 * x9 * x17 * x21) + (x6 * x17 * x21) + (-1) * (x6 * x17 * x22) + (x7 * x17 * x21) + (-1) * (x7 * x17 * x22) + (-1) * (x10 * x17 * x21) + (x10 * x17 * x22) + (x13 * x15 * x21) + (-1) * (x13 * x15 * x22) + (x14 * x19 * x21) + (-1) * (x14 * x19 * x22))) by (pose proof (N7_4) as C0; pose proof (scaled (1) N3_4) as C1; clear -C0 C1; lra); assert (N10_2 : 0 < ((x6 * x17 * x21) + (-1) * (x6 * x17 * x22) + (x7 * x17 * x21) + (-1) * (x7 * x17 * x22) + (-1) * (x10 * x17 * x21) + (x10 * x17 * x22) + (x13 * x15 * x21) + (-1) * (x13 * x15 * x22) + (x14 * x19 * x21) + (-1) * (x14 * x19 * x22))) by (pose proof (N9_3) as C0; pose proof (scaled ((-2) * x8 + (-2) * (x8 * x15 * x22) + 2 * (x8 * x17 * x21) + 2 * x9 + 2 * (x9 * x15 * x22) + (-2) * (x9 * x17 * x21)) H0) as C1; clear -C0 C1; lra); pose proof (N10_2) as C0; pose proof (scaled (x6 * x17 * x21) N7_3) as C1; pose proof (scaled (x6 * x17 * x22) H13) as C2; pose proof (scaled (x7 * x17 * x21) N7_3) as C3; pose proof (scaled (x7 * x17 * x22) H13) as C4; pose proof (scaled (x10 * x17 * x21) N7_3) as C5; pose proof (scaled (x10 * x17 * x22) H13) as C6; pose proof (scaled (x13 * x15 * x21) N7_3) as C7; pose proof (scaled (x13 * x15 * x22) H13) as C8; pose proof (scaled (x14 * x19 * x21) N7_3) as C9; pose proof (scaled (x14 * x19 * x22) H13) as C10; clear -C0 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10; lra | assert (N0_9 : 0 = (1 + (-1) * (x2 * x19 * x22) + (-1) * (x16 * x22) + (-1) * (x18 * x22))) by (pose proof (scaled (1) H16) as C0; pose proof (scaled ((x19 * x22)) H1) as C1; clear -C0 C1; lra); assert (N1_3 : 0 = ((-1) * x4 + x14)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N2_5 : 0 = (x11 + (-1) * (x11 * x17 * x21) + (-1) * (x13 * x15 * x21) + (-1) * (x14 * x19 * x21) + (-1) * x20)) by (pose proof (scaled (1) H10) as C0; pose proof (scaled ((x19 * x21)) N1_3) as C1; clear -C0 C1; lra); assert (N3_4 : 0 = (2 * (x0 * x8) + (-2) * (x0 * x8 * x17 * x21) + (-2) * (x0 * x9) + 2 * (x0 * x9 * x17 * x21) + x6 + (-1) * (x6 * x17 * x21) + x7 + (-1) * (x7 * x17 * x21) + (-1) * x10 + (x10 * x17 * x21) + (-1) * (x13 * x15 * x21) + (-1) * (x14 * x19 * x21) + (-1) * x20)) by (pose proof (scaled (1) N2_5) as C0; pose proof (scaled (1 + (-1) * (x17 * x21)) H3) as C1; clear -C0 C1; lra); assert (N4_6 : 0 < (2 * (x0 * x8 * x16 * x22) + (-2) * (x0 * x9 * x16 * x22) + (-1) * x6 + (x6 * x18 * x22) + (-1) * x7 + (x7 * x18 * x22) + x10 + (-1) * (x10 * x18 * x22) + (x13 * x16 * x22) + (x14 * x19 * x22) + x20)) by (pose proof (above H17) as C0; pose proof (scaled ((-1) * (x16 * x22)) H4) as C1; clear -C0 C1; lra); assert (N5_4 : 0 = (1 + (-1) * (x2 * x19 * x22) + (-1) * (x15 * x22) + (-1) * (x18 * x22))) by (pose proof (scaled (1) N0_9) as C0; pose proof (scaled ((-1) * x22) H6) as C1; clear -C0 C1; lra); assert (N5_5 : 0 < (2 * (x0 * x8 * x15 * x22) + (-2) * (x0 * x9 * x15 * x22) + (-1) * x6 + (x6 * x18 * x22) + (-1) * x7 + (x7 * x18 * x22) + x10 + (-1) * (x10 * x18 * x22) + (x13 * x15 * x22) + (x14 * x19 * x22) + x20)) by (pose proof (N4_6) as C0; pose proof (scaled (2 * (x0 * x8 * x22) + (-2) * (x0 * x9 * x22) + (x13 * x22)) H6) as C1; clear -C0 C1; lra); assert (N7_3 : 0 = (1 + (-1) * (x2 * x19 * x22) + (-1) * (x15 * x22) + (-1) * (x17 * x22))) by (pose proof (scaled (1) N5_4) as C0; pose proof (scaled ((-1) * x22) H7) as C1; clear -C0 C1; lra); assert (N7_4 : 0 < (2 * (x0 * x8 * x15 * x22) + (-2) * (x0 * x9 * x15 * x22) + (-1) * x6 + (x6 * x17 * x22) + (-1) * x7 + (x7 * x17 * x22) + x10 + (-1) * (x10 * x17 * x22) + (x13 * x15 * x22) + (x14 * x19 * x22) + x20)) by (pose proof (N5_5) as C0; pose proof (scaled ((x6 * x22) + (x7 * x22) + (-1) * (x10 * x22)) H7) as C1; clear -C0 C1; lra); assert (N9_3 : 0 < (2 * (x0 * x8) + 2 * (x0 * x8 * x15 * x22) + (-2) * (x0 * x8 * x17 * x21) + (-2) * (x0 * x9) + (-2) * (x0 * x9 * x15 * x22) + 2 * (x0 * x9 * x17 * x21) + (-1) * (x6 * x17 * x21) + (x6 * x17 * x22) + (-1) * (x7 * x17 * x21) + (x7 * x17 * x22) + (x10 * x17 * x21) + (-1) * (x10 * x17 * x22) + (-1) * (x13 * x15 * x21) + (x13 * x15 * x22) + (-1) * (x14 * x19 * x21) + (x14 * x19 * x22))) by (pose proof (N7_4) as C0; pose proof (scaled ((-1)) N3_4) as C1; clear -C0 C1; lra); assert (N10_2 : 0 < ((-1) * (x6 * x17 * x21) + (x6 * x17 * x22) + (-1) * (x7 * x17 * x21) + (x7 * x17 * x22) + (x10 * x17 * x21) + (-1) * (x10 * x17 * x22) + (-1) * (x13 * x15 * x21) + (x13 * x15 * x22) + (-1) * (x14 * x19 * x21) + (x14 * x19 * x22))) by (pose proof (N9_3) as C0; pose proof (scaled (2 * x8 + 2 * (x8 * x15 * x22) + (-2) * (x8 * x17 * x21) + (-2) * x9 + (-2) * (x9 * x15 * x22) + 2 * (x9 * x17 * x21)) H0) as C1; clear -C0 C1; lra); pose proof (N10_2) as C0; pose proof (scaled (x6 * x17 * x21) N7_3) as C1; pose proof (scaled (x6 * x17 * x22) H13) as C2; pose proof (scaled (x7 * x17 * x21) N7_3) as C3; pose proof (scaled (x7 * x17 * x22) H13) as C4; pose proof (scaled (x10 * x17 * x21) N7_3) as C5; pose proof (scaled (x10 * x17 * x22) H13) as C6; pose proof (scaled (x13 * x15 * x21) N7_3) as C7; pose proof (scaled (x13 * x15 * x22) H13) as C8; pose proof (scaled (x14 * x19 * x21) N7_3) as C9; pose proof (scaled (x14 * x19 * x22) H13) as C10; clear -C0 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10; lra]]]. Qed.

Lemma q_04c2be32d896 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  1 <= x4 ->
  1 <= x5 ->
  0 < x6 ->
  x3 < (1 + ((-1) * x7)) ->
  ((x6 * x6) = 0 \/ (x8 * (x6 * x6)) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x2 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x2) = 1)) ->
  (x4 < 0 \/ (0 <= x12 /\ (x12 * x12) = x4)) ->
  (x5 < 0 \/ (0 <= x13 /\ (x13 * x13) = x5)) ->
  ((1 + ((-1) * x2)) = 0 \/ (x14 * (1 + ((-1) * x2))) = 1) ->
  (x14 < 0 \/ (0 <= x15 /\ (x15 * x15) = x14)) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x3 = 0 \/ (x17 * x3) = 1) ->
  x4 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20; pose proof (at_least H6) as C0; pose proof (above H20) as C1; clear -C0 C1; lra. Qed.

Lemma q_04f02bf941b4 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
  x0 < 0 ->
  x1 < 0 ->
  x2 < 1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < 1 ->
  0 < x4 ->
  1 <= x5 ->
  1 <= x6 ->
  0 < x7 ->
  x4 < (1 + ((-1) * x8)) ->
  ((x7 * x7) = 0 \/ (x9 * (x7 * x7)) = 1) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x6 = 0 \/ (x11 * x6) = 1) ->
  (x3 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x3) = 1)) ->
  (x5 < 0 \/ (0 <= x13 /\ (x13 * x13) = x5)) ->
  (x6 < 0 \/ (0 <= x14 /\ (x14 * x14) = x6)) ->
  ((1 + ((-1) * x3)) = 0 \/ (x15 * (1 + ((-1) * x3))) = 1) ->
  (x15 < 0 \/ (0 <= x16 /\ (x16 * x16) = x15)) ->
  (x2 = 0 \/ (x17 * x2) = 1) ->
  (x4 = 0 \/ (x18 * x4) = 1) ->
  (x17 * (1 + ((-1) * x2))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21; destruct H19 as [H19|H19]; [pose proof (above H3) as C0; pose proof (scaled 1 H19) as C1; clear -C0 C1; lra | pose proof (both (above H2) (above H2)) as C0; pose proof (both (above H2) (above H3)) as C1; pose proof (first (above H3) (at_least H21)) as C2; pose proof (scaled 1 H19) as C3; pose proof (scaled x2 H19) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_04f2d62d45a3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  0 < x3 ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 * x7) = 1 ->
  (1 + ((x6 * (1 + ((-1) * x0))) * (1 * x8))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H7 as [H7|H7]; [pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_3 : 0 <= ((-1) * x0 + (x0 * x8) + (-1) * x8)) by (pose proof (first B0 (at_least H11)) as C0; pose proof (scaled ((-1) * (x0 * x8) + x8) H7) as C1; clear -C0 C1; lra); pose proof (above H0) as C0; pose proof (N0_3) as C1; pose proof (second (at_least H1) (above H9)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_051d042768c8 :
  forall x0 x1 x2 : R,
  (0 = x0 \/ 1 <= x0) ->
  0 < x1 ->
  ((1 + x0) = 0 \/ (x2 * (1 + x0)) = 1) ->
  (1 + x0) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H0 as [H0|H0]; [pose proof (scaled 1 H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (at_least H0) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_053e33d34262 :
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
  x12 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H5) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_054907c7b9d3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  x0 < 1 ->
  x1 < (1 + ((-1) * x2)) ->
  ((x3 * x3) = 0 \/ (x4 * (x3 * x3)) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  (x9 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x9) = 1)) ->
  (x5 < 0 \/ (0 <= x11 /\ (x11 * x11) = x5)) ->
  (x7 < 0 \/ (0 <= x12 /\ (x12 * x12) = x7)) ->
  ((1 + ((-1) * x9)) = 0 \/ (x13 * (1 + ((-1) * x9))) = 1) ->
  (x13 < 0 \/ (0 <= x14 /\ (x14 * x14) = x13)) ->
  (x0 = 0 \/ (x15 * x0) = 1) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  0 <= x17 ->
  0 <= x18 ->
  0 <= x19 ->
  0 < x0 ->
  x0 <= 1 ->
  0 < x20 ->
  0 < x21 ->
  0 <= x22 ->
  0 < x9 ->
  x9 < 1 ->
  0 < x1 ->
  (-1) <= x2 ->
  x2 < 0 ->
  0 <= x23 ->
  1 <= x5 ->
  1 <= x7 ->
  0 < x3 ->
  0 < x17 ->
  0 < x24 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31; pose proof (above H22) as C0; pose proof (scaled 1 H31) as C1; clear -C0 C1; lra. Qed.

Lemma q_055753d5667a :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 < 1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((x0 * x1) * x4) * x5) <= x3 ->
  0 < (((x0 * x1) * x4) * x5) ->
  ((1 + ((-1) * x0)) = 0 \/ (x4 * (1 + ((-1) * x0))) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x5 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H2) as C0; pose proof (above H3) as C1; pose proof (at_least H6) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_056518b325f8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  1 = x0 ->
  1 = x1 ->
  1 = x2 ->
  x3 = x4 ->
  0 < x5 ->
  0 <= x6 ->
  (((1 + x6 + x5) * (1 + x6 + x5)) = 0 \/ (x7 * ((1 + x6 + x5) * (1 + x6 + x5))) = 1) ->
  ((1 + x6 + x5) * (1 + x6 + x5)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H4) as C0; pose proof (at_least H5) as C1; pose proof (both (above H4) (above H4)) as C2; pose proof (first (above H4) (at_least H5)) as C3; pose proof (neither (at_least H5) (at_least H5)) as C4; pose proof (scaled 1 H7) as C5; clear -C0 C1 C2 C3 C4 C5; lra. Qed.

Lemma q_0565e4b702cf :
  forall x0 x1 x2 x3 x4 : R,
  (((-1) * x0) + x1) = x2 ->
  x2 <= x3 ->
  x3 = x4 ->
  0 <= x0 ->
  0 <= x1 ->
  x4 < (((-1) * x0) + x1) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (at_least H1) as C0; pose proof (above H5) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled 1 H2) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_05780b1502c7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  1 < (1 * x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  (-1) <= x4 ->
  x3 < (1 + ((-1) * x4)) ->
  (0 = x5 \/ 1 <= x5) ->
  x6 <= x4 ->
  x7 = (((1 + ((-1) * x8)) * x9) + (x6 * x8)) ->
  0 <= x10 ->
  (x11 <= 0 \/ ((-1) <= x9 /\ x9 <= 1)) ->
  0 < x12 ->
  x11 = (x12 * x10) ->
  x10 <= ((1 * x13) * x14) ->
  (1 * x0) <= (((((((-1) * x1) * x3) * x4) * x15) * x16) * ((1 * x17) * x18)) ->
  0 < x13 ->
  0 < x14 ->
  ((1 + ((-1) * x1)) = 0 \/ (x15 * (1 + ((-1) * x1))) = 1) ->
  ((1 + ((-1) * x3) + ((-1) * x4)) = 0 \/ (x16 * (1 + ((-1) * x3) + ((-1) * x4))) = 1) ->
  0 < x17 ->
  (x17 * x13) = 1 ->
  0 < x18 ->
  (x18 * x14) = 1 ->
  0 < x0 ->
  ((x1 + ((1 + ((-1) * x1)) * x10)) = 0 \/ (x19 * (x1 + ((1 + ((-1) * x1)) * x10))) = 1) ->
  (x1 + ((1 + ((-1) * x1)) * x10)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27; pose proof (above H2) as C0; pose proof (first (above H1) (at_least H11)) as C1; pose proof (scaled 1 H27) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_05a0ccadec0e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  x2 = (x0 * x3) ->
  0 < x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_05c580f432f6 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_05c7ba24f38f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (1 + x1) ->
  x2 < 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  x4 < 1 ->
  0 < x5 ->
  x6 < 0 ->
  x5 < (1 + ((-1) * x6)) ->
  (0 = x7 \/ 1 <= x7) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x7 < 0 \/ (0 <= x9 /\ (x9 * x9) = x7)) ->
  (x4 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x4) = 1)) ->
  ((1 + ((-1) * x4)) < 0 \/ (0 <= x11 /\ (x11 * x11) = (1 + ((-1) * x4)))) ->
  (x6 = 0 \/ (x12 * x6) = 1) ->
  (x2 = 0 \/ (x13 * x2) = 1) ->
  (x5 = 0 \/ (x14 * x5) = 1) ->
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; pose proof (above H7) as C0; pose proof (scaled 1 H17) as C1; clear -C0 C1; lra. Qed.

Lemma q_05cff3fa1970 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < 0 ->
  1 = x2 ->
  1 = (1 * x3) ->
  x4 <= x1 ->
  x5 = (((1 + ((-1) * x6)) * x7) + (x4 * x6)) ->
  (x8 <= 0 \/ ((-1) <= x7 /\ x7 <= 1)) ->
  0 < x9 ->
  x8 = (x9 * x2) ->
  x6 = (x0 * x10) ->
  0 < x11 ->
  0 < x3 ->
  (x3 * x11) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x2)) = 0 \/ (x10 * (x0 + ((1 + ((-1) * x0)) * x2))) = 1) ->
  ((1 + (x0 * (1 * x11))) = 0 \/ (x12 * (1 + (x0 * (1 * x11)))) = 1) ->
  (1 + (x0 * (1 * x11))) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H0) as C0; pose proof (above H12) as C1; pose proof (scaled x0 H13) as C2; pose proof (scaled x3 H16) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_05d923a5c918 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  1 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  (x2 * x3) = x4 ->
  x5 = x3 ->
  0 < x3 ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  0 <= x3 ->
  0 <= x7 ->
  0 <= x8 ->
  0 <= x9 ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H5) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_05deb02c1b0b :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 <= x1 ->
  0 < (x2 * ((x0 * x3) + x4)) ->
  ((1 + x0) = 0 \/ (x2 * (1 + x0)) = 1) ->
  ((1 + x1 + x0) = 0 \/ (x5 * (1 + x1 + x0)) = 1) ->
  (1 + x1 + x0) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (at_least H1) as C1; pose proof (scaled 1 H5) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_05e57730c7d4 :
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
  (x7 * (1 + ((-1) * x3) + ((-1) * x4))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H8 as [H8|H8]; [pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | pose proof (above H5) as C0; pose proof (first (above H4) (at_least H9)) as C1; pose proof (scaled 1 H8) as C2; pose proof (scaled x3 H8) as C3; pose proof (scaled x4 H8) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_05ff0f9d0177 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_06006b06008a :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 = x1 ->
  1 <= x2 ->
  0 <= x3 ->
  0 <= x4 ->
  ((1 + x1 + x2) = 0 \/ (x5 * (1 + x1 + x2)) = 1) ->
  (((x1 * x4) + (x2 * (((1 / 3) * x3) + ((1 / 3) * x0) + ((1 / 3) * x4))) + x0) = 0 \/ (x6 * ((x1 * x4) + (x2 * (((1 / 3) * x3) + ((1 / 3) * x0) + ((1 / 3) * x4))) + x0)) = 1) ->
  ((x1 * x4) + (x2 * (((1 / 3) * x3) + ((1 / 3) * x0) + ((1 / 3) * x4))) + x0) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (at_least H3) as C1; pose proof (at_least H4) as C2; pose proof (first (above H0) (at_least H2)) as C3; pose proof (neither (at_least H2) (at_least H3)) as C4; pose proof (neither (at_least H2) (at_least H4)) as C5; pose proof (scaled 1 H7) as C6; pose proof (scaled x4 H1) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra. Qed.

Lemma q_060a47256c43 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 : R,
  0 < x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  1 <= x4 ->
  1 <= x5 ->
  0 < x6 ->
  x3 < (1 + ((-1) * x7)) ->
  ((x6 * x6) = 0 \/ (x8 * (x6 * x6)) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x2 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x2) = 1)) ->
  (x4 < 0 \/ (0 <= x12 /\ (x12 * x12) = x4)) ->
  (x5 < 0 \/ (0 <= x13 /\ (x13 * x13) = x5)) ->
  ((1 + ((-1) * x2)) = 0 \/ (x14 * (1 + ((-1) * x2))) = 1) ->
  (x14 < 0 \/ (0 <= x15 /\ (x15 * x15) = x14)) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x3 = 0 \/ (x17 * x3) = 1) ->
  0 <= x18 ->
  x1 <= 1 ->
  0 < x19 ->
  0 < x20 ->
  0 <= x21 ->
  (-1) <= x7 ->
  x7 < 0 ->
  0 <= x22 ->
  0 < x23 ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29; pose proof (above H3) as C0; pose proof (above H4) as C1; pose proof (at_least H6) as C2; pose proof (scaled 1 H29) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_06119acb0db9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  1 <= x4 ->
  x3 < (1 + ((-1) * x5)) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_061c05b6b172 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  1 <= x3 ->
  1 <= x4 ->
  x2 < (1 + ((-1) * x5)) ->
  (x1 <= 0 \/ (0 <= x6 /\ ((x6 * x6) * x1) = 1)) ->
  (x3 < 0 \/ (0 <= x7 /\ (x7 * x7) = x3)) ->
  (x4 < 0 \/ (0 <= x8 /\ (x8 * x8) = x4)) ->
  ((1 + ((-1) * x1)) = 0 \/ (x9 * (1 + ((-1) * x1))) = 1) ->
  (x9 < 0 \/ (0 <= x10 /\ (x10 * x10) = x9)) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x2 = 0 \/ (x12 * x2) = 1) ->
  (1 + ((-1) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H3) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_061eeed7fdfa :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 : R,
  (0 = x0 \/ x0 < ((1 * x1) * x2)) ->
  (((-1) * x3) * x2) <= x4 ->
  x5 < 1 ->
  0 < x5 ->
  0 < x6 ->
  x6 < 1 ->
  0 < x7 ->
  x7 < (1 + ((-1) * x3)) ->
  (0 = x8 \/ 1 <= x8) ->
  x9 <= x3 ->
  x10 = (((1 + ((-1) * x11)) * x12) + (x9 * x11)) ->
  0 <= x0 ->
  (x13 <= 0 \/ ((-1) <= x12 /\ x12 <= 1)) ->
  0 < x14 ->
  x13 = (x14 * x0) ->
  0 < x15 ->
  0 < x1 ->
  (x1 * x15) = 1 ->
  0 < x16 ->
  0 < x17 ->
  ((1 + ((-1) * x5)) = 0 \/ (x18 * (1 + ((-1) * x5))) = 1) ->
  ((1 + ((-1) * x7) + ((-1) * x3)) = 0 \/ (x19 * (1 + ((-1) * x7) + ((-1) * x3))) = 1) ->
  0 < x20 ->
  (x20 * x16) = 1 ->
  0 < x21 ->
  (x21 * x17) = 1 ->
  ((x5 + ((1 + ((-1) * x5)) * x0)) = 0 \/ (x22 * (x5 + ((1 + ((-1) * x5)) * x0))) = 1) ->
  x8 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27; destruct H8 as [H8|H8]; [pose proof (above H27) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | pose proof (above H27) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0643ab00aa05 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  (x2 * x0) <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; destruct H2 as [H2|H2]; [pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (first (above H1) (at_least H3)) as C1; pose proof (scaled x0 H2) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_064b307efed6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  1 = x0 ->
  1 = x1 ->
  1 = x2 ->
  x3 = x4 ->
  x5 = x6 ->
  0 < x7 ->
  0 = ((x7 * x4) + (((-1) * x8) * x1) + ((((-1) * x7) * x8) * x0) + x6 + x2) ->
  ((1 + x7) = 0 \/ (x8 * (1 + x7)) = 1) ->
  0 <> ((x7 * x3) + x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H7 as [H7|H7]; [pose proof (above H5) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra | apply Rdichotomy in H8; destruct H8 as [H8|H8]; [pose proof (above H8) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled 1 H6) as C4; pose proof (scaled x0 H7) as C5; pose proof (scaled x7 H3) as C6; pose proof (scaled x8 H0) as C7; pose proof (scaled x8 H1) as C8; clear -C0 C1 C2 C3 C4 C5 C6 C7 C8; lra | pose proof (above H8) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H4) as C3; pose proof (scaled 1 H6) as C4; pose proof (scaled x0 H7) as C5; pose proof (scaled x7 H3) as C6; pose proof (scaled x8 H0) as C7; pose proof (scaled x8 H1) as C8; clear -C0 C1 C2 C3 C4 C5 C6 C7 C8; lra]]. Qed.

Lemma q_065d9b95dadb :
  forall x0 x1 x2 : R,
  1 = x0 ->
  ((x0 + ((1 + ((-1) * x0)) * x1)) = 0 \/ (x2 * (x0 + ((1 + ((-1) * x0)) * x1))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2; pose proof (scaled 1 H0) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled x1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_0670298d2f39 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  forall f0 : bool,
  x0 = x1 ->
  x2 = (x3 + x1) ->
  f0 = false ->
  (f0 = true \/ 0 = x4) ->
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x4 = x5))) ->
  0 = x6 ->
  0 < x7 ->
  (x6 < 0 \/ (0 <= x8 /\ (x8 * x8) = x6)) ->
  (x7 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x7) = 1)) ->
  x7 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_06752de570bc :
  forall x0 x1 x2 x3 x4 x5 : R,
  1 <= x0 ->
  x1 < (1 + ((-1) * x2)) ->
  1 < (x3 * (1 + ((-1) * x2))) ->
  0 < x4 ->
  ((1 + ((-1) * x2) + ((-1) * x1)) = 0 \/ (x3 * (1 + ((-1) * x2) + ((-1) * x1))) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (at_least H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_0676fe6b7961 :
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
  (x8 * (1 + ((-1) * x1))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H8 as [H8|H8]; [pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | pose proof (both (above H1) (above H1)) as C0; pose proof (both (above H1) (above H2)) as C1; pose proof (first (above H2) (at_least H10)) as C2; pose proof (scaled 1 H8) as C3; pose proof (scaled x1 H8) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_067cec7f09d8 :
  forall x0 x1 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (-1) < x1 ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3 H4; pose proof (above H3) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_0688dca4e8de :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x3 < 1 ->
  (((x4 * (x5 + x6 + x7)) <= 0 /\ x8 = 0) \/ (0 < (x4 * (x5 + x6 + x7)) /\ x8 = (x4 * (x5 + x6 + x7)))) ->
  0 < x8 ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  (x2 = 0 \/ (x10 * x2) = 1) ->
  0 < x11 ->
  (1 + ((-1) * x3)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_06903c3e65f8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = (1 + x1) ->
  x2 < 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  x4 < 1 ->
  0 < x5 ->
  x5 < (1 + ((-1) * x6)) ->
  (0 = x7 \/ 1 <= x7) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x7 < 0 \/ (0 <= x9 /\ (x9 * x9) = x7)) ->
  (x4 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x4) = 1)) ->
  ((1 + ((-1) * x4)) < 0 \/ (0 <= x11 /\ (x11 * x11) = (1 + ((-1) * x4)))) ->
  (x2 = 0 \/ (x12 * x2) = 1) ->
  (x5 = 0 \/ (x13 * x5) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H4) as C0; pose proof (at_least H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_0696f7123ef2 :
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
  (1 + ((-1) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; assert (N0_0 : 0 < (0)) by (pose proof (above H5) as C0; pose proof (scaled ((-1) * (x1 * x2 * x3)) H10) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; clear -C0; lra. Qed.

Lemma q_06b1f0faf97b :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x2 <= x3 ->
  x3 < 0 ->
  ((x3 * x0) * x5) <= (x1 * x4) ->
  (0 <= x4 \/ ((x3 * x0) * x5) < (x1 * x4)) ->
  x1 = x5 ->
  (x2 * x0) = x4 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (at_least H5) as C0; pose proof (first (above H0) (at_least H2)) as C1; pose proof (both (above H0) (above H3)) as C2; pose proof (scaled 1 H7) as C3; clear -C0 C1 C2 C3; lra | assert (N0_4 : 0 < ((-1) * (x0 * x1 * x3) + (x1 * x4))) by (pose proof (above H5) as C0; pose proof (scaled ((-1) * (x0 * x3)) H6) as C1; clear -C0 C1; lra); assert (N1_3 : 0 < ((x0 * x1 * x2) + (-1) * (x0 * x1 * x3))) by (pose proof (N0_4) as C0; pose proof (scaled (x1) H7) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; pose proof (first (both (above H0) (above H1)) (at_least H2)) as C1; clear -C0 C1; lra]. Qed.

Lemma q_06da01cc5b5d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < 1 ->
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  ((1 + ((-1) * x3) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x3) + ((-1) * x2))) = 1) ->
  0 < x5 ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x4 * (1 + ((-1) * x3))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H5 as [H5|H5]; [pose proof (above H4) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (above H4) as C1; pose proof (first (above H4) (at_least H9)) as C2; pose proof (scaled 1 H5) as C3; pose proof (scaled x3 H5) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_06f59642ca95 :
  forall x0 x1 : R,
  x0 = (1 + x1) ->
  0 <= x0 ->
  0 <= x1 ->
  1 <> (((-1) * x1) + x0) ->
  False.
Proof. intros x0 x1 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H3) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_070bca684510 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_070e21d9b858 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H5)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_07146d4fe8e8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 : R,
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
  (x12 + x13 + x14) <= ((x0 * x1) + (((((-1) * x7) * x8) * x9) * x10)) ->
  (x0 < 0 \/ (0 <= x8 /\ (x8 * x8) = x0)) ->
  (x5 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x5) = 1)) ->
  ((1 + ((-1) * x5)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x5)))) ->
  (x4 = 0 \/ (x15 * x4) = 1) ->
  (x6 = 0 \/ (x16 * x6) = 1) ->
  f2 = false ->
  x11 <= (x12 + x13 + x14) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [congruence | destruct H0 as [H0|H0]; [congruence | destruct H2 as [H2|H2]; [congruence | destruct H9 as [H9|H9]; [congruence | pose proof (at_least H10) as C0; pose proof (at_least H17) as C1; pose proof (above H0) as C2; pose proof (above H9) as C3; pose proof (scaled 1 H2) as C4; clear -C0 C1 C2 C3 C4; lra]]]]. Qed.

Lemma q_073356ac263e :
  forall x0 : R,
  (0 <> 0 \/ x0 <> x0) ->
  False.
Proof. intros x0 H0; destruct H0 as [H0|H0]; [apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra] | apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]]. Qed.

Lemma q_074fc49e2fbc :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 = x1 ->
  0 < x2 ->
  0 <= x3 ->
  ((1 + x1 + x2) = 0 \/ (x4 * (1 + x1 + x2)) = 1) ->
  (x4 * ((x1 * x5) + (x2 * x3) + x0)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H2) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H4) as C2; clear -C0 C1 C2; lra | assert (N0_3 : 0 <= ((-1) * (x0 * x4) + (-1) * (x2 * x3 * x4))) by (pose proof (at_least H5) as C0; pose proof (scaled ((-1) * (x4 * x5)) H1) as C1; clear -C0 C1; lra); assert (N0_4 : 0 = (1 + (-1) * (x2 * x4) + (-1) * x4)) by (pose proof (scaled (1) H4) as C0; pose proof (scaled ((-1) * x4) H1) as C1; clear -C0 C1; lra); assert (B2 : 0 < (1 + x2)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_3 : 0 <= ((-1) * x0 + (-1) * (x2 * x3))) by (pose proof (first B2 (N0_3)) as C0; pose proof (scaled (x0 + (x2 * x3)) N0_4) as C1; clear -C0 C1; lra); pose proof (above H0) as C0; pose proof (N2_3) as C1; pose proof (first (above H2) (at_least H3)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_0761189d07cf :
  forall x0 x1 x2 x3 : R,
  0 <= x0 ->
  x0 < x1 ->
  x1 <= x2 ->
  x2 < x3 ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (at_least H0) as C0; pose proof (above H1) as C1; pose proof (at_least H2) as C2; pose proof (above H3) as C3; pose proof (above H4) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_0763701ce1d1 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_079f873c4df8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  ((2 * x0) * x1) <= x2 ->
  ((-1) + (2 * x0)) <= 0 ->
  0 < x3 ->
  x3 <= x0 ->
  0 = x4 ->
  ((1 + x4 + x0) = 0 \/ (x5 * (1 + x4 + x0)) = 1) ->
  (((x4 * x2) + (x0 * x1) + x2) = 0 \/ (x6 * ((x4 * x2) + (x0 * x1) + x2)) = 1) ->
  (((1 + x3) * (1 + x3)) = 0 \/ (x7 * ((1 + x3) * (1 + x3))) = 1) ->
  (((1 + x0) * (1 + x0)) = 0 \/ (x8 * ((1 + x0) * (1 + x0))) = 1) ->
  ((1 + x4 + x3) = 0 \/ (x9 * (1 + x4 + x3)) = 1) ->
  (((x4 * x2) + (x3 * x1) + x2) = 0 \/ (x10 * ((x4 * x2) + (x3 * x1) + x2)) = 1) ->
  0 < x1 ->
  ((x4 * x2) + (x0 * x1) + x2) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (at_least H0) as C0; pose proof (both (above H2) (above H11)) as C1; pose proof (second (at_least H3) (above H11)) as C2; pose proof (scaled 1 H12) as C3; pose proof (scaled x2 H4) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_07a344dcc7ef :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 < (1 + ((-1) * x3)) ->
  0 < x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x1 = 0 \/ (x8 * x1) = 1) ->
  (x9 = 0 \/ (x10 * x9) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H1) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_07a50bfecce0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x8 /\ (x8 * x8) = (1 + ((-1) * x1)))) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H0) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_07af8e301e0f :
  forall x0 x1 x2 x3 x4 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  ((1 + ((-1) * x0)) = 0 \/ (x3 * (1 + ((-1) * x0))) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  (1 + ((-1) * x0)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_07b5581c54cd :
  forall x0 x1 : R,
  x0 < 1 ->
  ((1 + ((-1) * x0)) = 0 \/ (x1 * (1 + ((-1) * x0))) = 1) ->
  (1 + ((-1) * x0)) = 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_07bece33fbaf :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (0 = x4 \/ 1 <= x4) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 < 0 \/ (0 <= x7 /\ (x7 * x7) = x4)) ->
  (x1 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x1)))) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H0) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_07bf1cd2d7f6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (x0 * x1) = x2 ->
  x1 = x3 ->
  0 < x1 ->
  0 < x4 ->
  x5 = ((x3 * x6) + x2) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  x5 <> ((x0 * x1) + (x1 * x6)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; apply Rdichotomy in H6; destruct H6 as [H6|H6]; [pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x6 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H6) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H4) as C2; pose proof (scaled x6 H1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_07e0cac26fa1 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 < 1 ->
  0 < x5 ->
  (-1) <= x6 ->
  x6 < 0 ->
  1 <= x7 ->
  1 <= x8 ->
  0 < x9 ->
  0 < x10 ->
  x5 < (1 + ((-1) * x6)) ->
  x1 < 1 ->
  ((x9 * x9) = 0 \/ (x11 * (x9 * x9)) = 1) ->
  (x7 = 0 \/ (x12 * x7) = 1) ->
  (x8 = 0 \/ (x13 * x8) = 1) ->
  (x4 <= 0 \/ (0 <= x14 /\ ((x14 * x14) * x4) = 1)) ->
  (x7 < 0 \/ (0 <= x15 /\ (x15 * x15) = x7)) ->
  (x8 < 0 \/ (0 <= x16 /\ (x16 * x16) = x8)) ->
  ((1 + ((-1) * x4)) = 0 \/ (x17 * (1 + ((-1) * x4))) = 1) ->
  (x17 < 0 \/ (0 <= x18 /\ (x18 * x18) = x17)) ->
  (x1 = 0 \/ (x19 * x1) = 1) ->
  (x5 = 0 \/ (x20 * x5) = 1) ->
  x17 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26; destruct H22 as [H22|H22]; [pose proof (above H6) as C0; pose proof (scaled 1 H22) as C1; clear -C0 C1; lra | pose proof (both (above H6) (above H26)) as C0; pose proof (scaled 1 H22) as C1; clear -C0 C1; lra]. Qed.

Lemma q_07f7ba1bcb56 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  x4 < 0 ->
  (0 = x5 \/ 1 <= x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x5 < 0 \/ (0 <= x7 /\ (x7 * x7) = x5)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x2)))) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H4) as C0; pose proof (above H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_080b0ae08475 :
  forall x0 x1 x2 x3 x4 x5 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_081a06d59b6b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (0 = x4 \/ 1 <= x4) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 < 0 \/ (0 <= x7 /\ (x7 * x7) = x4)) ->
  (x1 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x1)))) ->
  (x6 * (1 + ((-1) * x2) + ((-1) * x3))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H8 as [H8|H8]; [pose proof (above H4) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | pose proof (above H5) as C0; pose proof (first (above H4) (at_least H12)) as C1; pose proof (scaled 1 H8) as C2; pose proof (scaled x2 H8) as C3; pose proof (scaled x3 H8) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_081a6bd98a71 :
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
  0 < x9 ->
  0 < x2 ->
  (x2 * x9) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x1)) = 0 \/ (x10 * (x0 + ((1 + ((-1) * x0)) * x1))) = 1) ->
  ((1 + (x0 * (1 * x9))) = 0 \/ (x11 * (1 + (x0 * (1 * x9)))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (scaled 1 H2) as C0; pose proof (scaled 1 H14) as C1; pose proof (scaled x0 H2) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_081d1d466dbe :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x13 = 0 \/ (x14 * x13) = 1) ->
  x13 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H6) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_08320aac4b33 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 : R,
  x0 <= 0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  1 <= x4 ->
  1 <= x5 ->
  0 < x6 ->
  x3 < (1 + ((-1) * x7)) ->
  ((x6 * x6) = 0 \/ (x8 * (x6 * x6)) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x2 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x2) = 1)) ->
  (x4 < 0 \/ (0 <= x12 /\ (x12 * x12) = x4)) ->
  (x5 < 0 \/ (0 <= x13 /\ (x13 * x13) = x5)) ->
  ((1 + ((-1) * x2)) = 0 \/ (x14 * (1 + ((-1) * x2))) = 1) ->
  (x14 < 0 \/ (0 <= x15 /\ (x15 * x15) = x14)) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x3 = 0 \/ (x17 * x3) = 1) ->
  0 <= x18 ->
  0 <= x19 ->
  0 <= x20 ->
  x1 <= 1 ->
  0 < x21 ->
  0 < x22 ->
  0 <= x23 ->
  (-1) <= x7 ->
  x7 < 0 ->
  0 <= x24 ->
  0 < x18 ->
  0 < x25 ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31 H32; pose proof (above H2) as C0; pose proof (scaled 1 H32) as C1; clear -C0 C1; lra. Qed.

Lemma q_08330a600cd9 :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H3) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_0839294d71e7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  0 < x0 ->
  x1 < 1 ->
  x2 < (1 + ((-1) * x3)) ->
  ((x4 * x4) = 0 \/ (x5 * (x4 * x4)) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x8 = 0 \/ (x9 * x8) = 1) ->
  (x10 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x10) = 1)) ->
  (x6 < 0 \/ (0 <= x12 /\ (x12 * x12) = x6)) ->
  (x8 < 0 \/ (0 <= x13 /\ (x13 * x13) = x8)) ->
  ((1 + ((-1) * x10)) = 0 \/ (x14 * (1 + ((-1) * x10))) = 1) ->
  (x14 < 0 \/ (0 <= x15 /\ (x15 * x15) = x14)) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x2 = 0 \/ (x17 * x2) = 1) ->
  0 <= x18 ->
  0 <= x19 ->
  0 <= x20 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x21 ->
  0 < x22 ->
  0 <= x23 ->
  0 < x10 ->
  x10 < 1 ->
  0 < x2 ->
  (-1) <= x3 ->
  x3 < 0 ->
  0 <= x24 ->
  1 <= x6 ->
  1 <= x8 ->
  0 < x4 ->
  0 < x18 ->
  x6 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31; pose proof (at_least H27) as C0; pose proof (above H31) as C1; clear -C0 C1; lra. Qed.

Lemma q_083ad90657a7 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  (f0 = true \/ (x0 * x1) <= x2) ->
  x3 < 1 ->
  0 < x3 ->
  0 < x0 ->
  0 < x4 ->
  x4 < (1 + ((-1) * x5)) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x4 = 0 \/ (x8 * x4) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H2) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_083bb12f357f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 <= (1 + (((-1) * x1) * (1 + ((-1) * x2)))) ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  x2 <= x4 ->
  1 < ((x5 * x1) * (1 + ((-1) * x4))) ->
  0 < x6 ->
  (x7 <= 0 \/ x1 = (1 * x6)) ->
  (x7 < 0 \/ 0 <= x1) ->
  ((1 + ((-1) * x4) + ((-1) * x3)) = 0 \/ (x5 * (1 + ((-1) * x4) + ((-1) * x3))) = 1) ->
  (x4 + x3) <= x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H8 as [H8|H8]; [pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | assert (B0 : 0 < (1 + (-1) * x3 + (-1) * x4)) by (apply Rnot_le_lt; intro G; pose proof (above H2) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_4 : 0 < ((-1) + x1 + (-1) * (x1 * x4) + x3 + x4)) by (pose proof (both B0 (above H4)) as C0; pose proof (scaled ((-1) * x1 + (x1 * x4)) H8) as C1; clear -C0 C1; lra); pose proof (first (B0) (at_least H0)) as C0; pose proof (first (B0) (at_least H3)) as C1; pose proof (both (B0) (N0_4)) as C2; pose proof (first (B0) (at_least H9)) as C3; pose proof (second (at_least H0) (above H1)) as C4; pose proof (both (above H1) (N0_4)) as C5; pose proof (first (above H1) (at_least H9)) as C6; pose proof (second (at_least H3) (N0_4)) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra]. Qed.

Lemma q_085c5d7df783 :
  forall x0 x1 : R,
  0 = x0 ->
  0 = x1 ->
  x1 < x0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_086598078e59 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x3 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (above H5) as C1; pose proof (scaled 1 H6) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_0868d6bfb871 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  x3 < 0 ->
  x2 < (1 + ((-1) * x3)) ->
  (0 = x4 \/ 1 <= x4) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x4 < 0 \/ (0 <= x8 /\ (x8 * x8) = x4)) ->
  (x1 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x1)))) ->
  (x6 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; destruct H9 as [H9|H9]; [pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H14)) as C2; pose proof (scaled 1 H9) as C3; pose proof (scaled x0 H9) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_086a946cb745 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  (-1) <= x3 ->
  x3 < 0 ->
  0 <= x4 ->
  0 < x5 ->
  x5 < 1 ->
  0 < x6 ->
  x6 < 1 ->
  x2 < (1 + ((-1) * x3)) ->
  0 < x7 ->
  (x5 = 0 \/ (x8 * x5) = 1) ->
  (x7 = 0 \/ (x9 * x7) = 1) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x2 = 0 \/ (x11 * x2) = 1) ->
  (x1 = 0 \/ (x12 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (above H0) as C0; pose proof (scaled 1 H19) as C1; clear -C0 C1; lra. Qed.

Lemma q_08835164e1a9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  1 <= x3 ->
  0 = x4 ->
  ((1 + x4 + x3) = 0 \/ (x5 * (1 + x4 + x3)) = 1) ->
  (((x4 * x2) + (x3 * (((1 / 3) * x0) + ((1 / 3) * x1) + ((1 / 3) * x2))) + x1) = 0 \/ (x6 * ((x4 * x2) + (x3 * (((1 / 3) * x0) + ((1 / 3) * x1) + ((1 / 3) * x2))) + x1)) = 1) ->
  ((1 + x3) = 0 \/ (x7 * (1 + x3)) = 1) ->
  0 < x1 ->
  ((x4 * x2) + (x3 * (((1 / 3) * x0) + ((1 / 3) * x1) + ((1 / 3) * x2))) + x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (at_least H0) as C0; pose proof (at_least H2) as C1; pose proof (above H8) as C2; pose proof (neither (at_least H0) (at_least H3)) as C3; pose proof (neither (at_least H2) (at_least H3)) as C4; pose proof (second (at_least H3) (above H8)) as C5; pose proof (scaled 1 H9) as C6; pose proof (scaled x2 H4) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra. Qed.

Lemma q_088ea805ccbb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (((1 * x1) * x2) * x3) <= x0 ->
  ((1 * x5) * x0) <= x4 ->
  ((1 * x1) * x6) = (((1 * x5) * x1) * x2) ->
  0 < x1 ->
  0 < x7 ->
  0 < x2 ->
  (x2 * x7) = 1 ->
  0 < x8 ->
  0 < x5 ->
  (x5 * x8) = 1 ->
  0 < x9 ->
  0 < x6 ->
  (x6 * x9) = 1 ->
  x4 < (((1 * x1) * x6) * x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (at_least H1) as C0; pose proof (above H13) as C1; pose proof (second (at_least H0) (above H8)) as C2; pose proof (scaled x3 H2) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_08a7d3b7ce56 :
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
  x4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H4) as C0; pose proof (at_least H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_08d0e7ceeb46 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H4)) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_08d327d9a0ca :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 <= ((x5 * x6) * x7) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  0 < (((1 + ((-1) * x1)) * (((1 + x8) * x0) + (((((-1) * x2) * x5) * x6) * x7))) + ((1 + x1) * (((1 + x9) * x0) + (((((-1) * x3) * x5) * x6) * x7)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8; assert (N0_5 : 0 < ((x1 * x2 * x5 * x6 * x7) + (-1) * (x1 * x3 * x5 * x6 * x7) + (-1) * (x2 * x5 * x6 * x7) + (-1) * (x3 * x5 * x6 * x7))) by (pose proof (above H8) as C0; pose proof (scaled (2 + (-1) * (x1 * x8) + (x1 * x9) + x8 + x9) H0) as C1; clear -C0 C1; lra); pose proof (N0_5) as C0; pose proof (neither (second (at_least H1) (above H4)) (at_least H6)) as C1; pose proof (neither (second (at_least H2) (above H3)) (at_least H6)) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_08e833744d78 :
  forall x0 x1 x2 x3 x4 : R,
  x0 < 1 ->
  0 < x0 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x3 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; destruct H3 as [H3|H3]; [pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H5)) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled x0 H3) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_091eba247494 :
  forall x0 x1 x2 x3 x4 : R,
  0 <= x0 ->
  (x2 * x0) <= x1 ->
  0 < x3 ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_093db80a269b :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4; pose proof (above H1) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_09512b118820 :
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
  x8 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H6) as C0; pose proof (at_least H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_0958cab8c0c8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  x3 < 0 ->
  x2 < (1 + ((-1) * x3)) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x7 < 0 \/ (0 <= x8 /\ (x8 * x8) = x7)) ->
  (x1 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x1)))) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H4) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_0958fb39eea3 :
  forall x0 x1 x2 x3 : R,
  ((((-1) * x0) * (x1 + ((-1) * x2))) <> (((-1) * x0) * (x1 + ((-1) * x2))) \/ (((-1) * x0) * (x1 + ((-1) * x3))) <> (((-1) * x0) * (x1 + ((-1) * x3)))) ->
  False.
Proof. intros x0 x1 x2 x3 H0; destruct H0 as [H0|H0]; [apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra] | apply Rdichotomy in H0; destruct H0 as [H0|H0]; [pose proof (above H0) as C0; clear -C0; lra | pose proof (above H0) as C0; clear -C0; lra]]. Qed.

Lemma q_098466a31e04 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = false ->
  x0 < (x1 * (x2 * x2)) ->
  (f0 = true \/ (x1 * (x2 * x2)) < x0) ->
  False.
Proof. intros x0 x1 x2 f0 H0 H1 H2; destruct H2 as [H2|H2]; [congruence | pose proof (above H1) as C0; pose proof (above H2) as C1; clear -C0 C1; lra]. Qed.

Lemma q_09bc974336d5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  x0 = x1 ->
  x2 = x3 ->
  0 < x4 ->
  x4 < (1 + ((-1) * x5)) ->
  (((1 / 2) + ((-1 / 2) * x4) + ((-1 / 2) * x5)) = 0 \/ (x6 * ((1 / 2) + ((-1 / 2) * x4) + ((-1 / 2) * x5))) = 1) ->
  (((1 / 2) + ((1 / 2) * x4) + ((1 / 2) * x5)) = 0 \/ (x7 * ((1 / 2) + ((1 / 2) * x4) + ((1 / 2) * x5))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x4) + ((-1 / 2) * x5)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_09cf74a7326b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  x0 <= 1 ->
  ((1 + ((-1) * x0)) * (1 + ((-1) * x2))) < x1 ->
  1 = x3 ->
  x4 <= x2 ->
  x5 = (((1 + ((-1) * x6)) * x7) + (x4 * x6)) ->
  (x8 <= 0 \/ ((-1) <= x7 /\ x7 <= 1)) ->
  0 < x9 ->
  x8 = (x9 * x3) ->
  x6 = (x0 * x10) ->
  ((x0 + ((1 + ((-1) * x0)) * x3)) = 0 \/ (x10 * (x0 + ((1 + ((-1) * x0)) * x3))) = 1) ->
  (x1 + x2) <= x5 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H6 as [H6|[H6_0 H6_1]]; [pose proof (above H7) as C0; pose proof (at_least H6) as C1; pose proof (scaled 1 H8) as C2; pose proof (scaled x9 H3) as C3; clear -C0 C1 C2 C3; lra | destruct H10 as [H10|H10]; [pose proof (scaled 1 H3) as C0; pose proof (scaled 1 H10) as C1; pose proof (scaled x0 H3) as C2; clear -C0 C1 C2; lra | assert (N0_8 : 0 = (1 + (-1) * x10)) by (pose proof (scaled (1) H10) as C0; pose proof (scaled ((x0 * x10) + (-1) * x10) H3) as C1; clear -C0 C1; lra); assert (N1_5 : 0 = (x0 + (-1) * x6)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled ((-1) * x0) N0_8) as C1; clear -C0 C1; lra); assert (N2_4 : 0 = ((x0 * x4) + (-1) * (x0 * x7) + (-1) * x5 + x7)) by (pose proof (scaled (1) H5) as C0; pose proof (scaled ((-1) * x4 + x7) N1_5) as C1; clear -C0 C1; lra); assert (N3_4 : 0 <= ((x0 * x4) + (-1) * (x0 * x7) + (-1) * x1 + (-1) * x2 + x7)) by (pose proof (at_least H11) as C0; pose proof (scaled ((-1)) N2_4) as C1; clear -C0 C1; lra); pose proof (above H2) as C0; pose proof (N3_4) as C1; pose proof (first (above H0) (at_least H4)) as C2; pose proof (neither (at_least H1) (at_least H6_1)) as C3; clear -C0 C1 C2 C3; lra]]. Qed.

Lemma q_09d57fda2863 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  (-1) <= x1 ->
  x1 < 0 ->
  0 < x2 ->
  x2 <= 1 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x3 ->
  x4 <= (-1) ->
  (((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 \/ (x5 * ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1))) = 1) ->
  ((1 / 2) + ((-1 / 2) * x0) + ((-1 / 2) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_09ec58fe207e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  0 < x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_09f4343c2546 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (x2 * x3) <= (x0 * x1) ->
  1 <= x4 ->
  0 < x0 ->
  0 < x2 ->
  0 < x5 ->
  (x2 <= 0 \/ x1 = (1 * x5)) ->
  (x2 < 0 \/ 0 <= x1) ->
  0 < x6 ->
  (x0 <= 0 \/ x3 = (1 * x6)) ->
  (x0 < 0 \/ 0 <= x3) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H2) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_0a17424b58c8 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 <= x1 ->
  ((1 + x1 + x0) = 0 \/ (x2 * (1 + x1 + x0)) = 1) ->
  ((1 + x0) = 0 \/ (x3 * (1 + x0)) = 1) ->
  (1 + x1 + x0) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (at_least H1) as C1; pose proof (scaled 1 H4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_0a64f99353f0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  1 < (1 * x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  ((1 + ((-1) * x4) + ((-1) * x3)) = 0 \/ (x7 * (1 + ((-1) * x4) + ((-1) * x3))) = 1) ->
  0 < x5 ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H1) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_0a6a0ed6d802 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x5) + x6) ->
  x7 = (x5 + x8) ->
  ((1 + x9) < 1 \/ x10 < (1 + x9) \/ x11 = x4) ->
  x2 = (((-1) * x11) + x12) ->
  (0 = x9 \/ 1 <= x9) ->
  0 < x13 ->
  (x10 < x9 \/ (x1 = (((-1) * x14) + x11) /\ (x13 * x15) = (((-1) * x6) + (x8 * x11)))) ->
  (x13 = 0 \/ (x16 * x13) = 1) ->
  0 <= x13 ->
  0 <= x17 ->
  0 <= x18 ->
  0 <= x19 ->
  x13 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H6) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_0a7327061eb7 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= ((1 + ((-1) * x0)) * (1 + ((-1) * x2))) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_0a7d2e1eb03c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  x3 < 0 ->
  x2 < (1 + ((-1) * x3)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x7 < 0 \/ (0 <= x8 /\ (x8 * x8) = x7)) ->
  (x1 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x1)))) ->
  (x6 * (1 + ((-1) * x2) + ((-1) * x3))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H9 as [H9|H9]; [pose proof (above H4) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | pose proof (above H6) as C0; pose proof (first (above H4) (at_least H13)) as C1; pose proof (scaled 1 H9) as C2; pose proof (scaled x2 H9) as C3; pose proof (scaled x3 H9) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0ab00f610bad :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 < (1 + ((-1) * x1)) ->
  ((x3 * (1 + ((-1) * x1))) * x4) <= x2 ->
  1 < (x3 * (1 + ((-1) * x1))) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x3 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  0 < x5 ->
  (x3 * (1 + ((-1) * x1))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; pose proof (above H2) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_0abc94272eca :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 : R,
  ((((1 * x0) * x1) * x2) * x3) = ((((1 * x0) * x1) * x4) * x2) ->
  ((((1 * x1) * x5) * x4) * x2) = ((((1 * x0) * x1) * x4) * x2) ->
  0 < x6 ->
  x7 = ((x6 * x8) * ((((1 * x1) * x5) * x4) * x2)) ->
  x9 = (((-1) * x10) + ((((-1) * x6) * x11) * ((((1 * x0) * x1) * x2) * x3))) ->
  0 < x1 ->
  0 < x5 ->
  0 < x12 ->
  0 < x4 ->
  (x4 * x12) = 1 ->
  0 < x13 ->
  0 < x2 ->
  (x2 * x13) = 1 ->
  ((1 + ((((1 * x1) * x5) * x4) * x2)) = 0 \/ (x8 * (1 + ((((1 * x1) * x5) * x4) * x2))) = 1) ->
  0 < x0 ->
  0 < x14 ->
  0 < x3 ->
  (x3 * x14) = 1 ->
  ((1 + ((((1 * x0) * x1) * x2) * x3)) = 0 \/ (x11 * (1 + ((((1 * x0) * x1) * x2) * x3))) = 1) ->
  (x7 = 0 \/ (x15 * x7) = 1) ->
  (x6 = 0 \/ (x16 * x6) = 1) ->
  0 < x17 ->
  (x17 * x0) = 1 ->
  0 < x18 ->
  (x18 * x1) = 1 ->
  x6 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25; pose proof (above H2) as C0; pose proof (scaled 1 H25) as C1; clear -C0 C1; lra. Qed.

Lemma q_0abf09631b4e :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 < x3 ->
  0 <= x4 ->
  (x5 * ((x3 * x0) + x1)) <= 0 ->
  ((1 + x3) = 0 \/ (x5 * (1 + x3)) = 1) ->
  ((1 + x4 + x3) = 0 \/ (x6 * (1 + x4 + x3)) = 1) ->
  0 < x1 ->
  (x6 * ((x4 * x2) + (x3 * x0) + x1)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H6 as [H6|H6]; [pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | assert (B0 : 0 < (1 + x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_2 : 0 <= ((-1) * (x0 * x3) + (-1) * x1)) by (pose proof (first B0 (at_least H5)) as C0; pose proof (scaled ((x0 * x3) + x1) H6) as C1; clear -C0 C1; lra); pose proof (N0_2) as C0; pose proof (above H8) as C1; pose proof (second (at_least H0) (above H3)) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_0ac3a289c222 :
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
  x7 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H6 as [H6|H6]; [pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (first (above H3) (at_least H9)) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0ad609cdecd3 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H5) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_0adad2662a09 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 = x0 ->
  0 = x1 ->
  0 = x2 ->
  0 = x3 ->
  (((x5 * x5) * x1) + ((x4 * x4) * x3) + ((((-2) * x5) * x4) * ((((-1) * x6) * x3) + x2))) < (((x4 + (x5 * x5)) * (x4 + (x5 * x5))) * x0) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4; assert (N0_3 : 0 < ((-1) * (x1 * x5 * x5) + 2 * (x2 * x4 * x5) + (-2) * (x3 * x4 * x5 * x6) + (-1) * (x3 * x4 * x4))) by (pose proof (above H4) as C0; pose proof (scaled (2 * (x4 * x5 * x5) + (x4 * x4) + (x5 * x5 * x5 * x5)) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < (2 * (x2 * x4 * x5) + (-2) * (x3 * x4 * x5 * x6) + (-1) * (x3 * x4 * x4))) by (pose proof (N0_3) as C0; pose proof (scaled ((-1) * (x5 * x5)) H1) as C1; clear -C0 C1; lra); assert (N2_1 : 0 < ((-2) * (x3 * x4 * x5 * x6) + (-1) * (x3 * x4 * x4))) by (pose proof (N1_2) as C0; pose proof (scaled (2 * (x4 * x5)) H2) as C1; clear -C0 C1; lra); assert (N3_0 : 0 < (0)) by (pose proof (N2_1) as C0; pose proof (scaled ((-2) * (x4 * x5 * x6) + (-1) * (x4 * x4)) H3) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; clear -C0; lra. Qed.

Lemma q_0afafa66360b :
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
  (x7 * (1 + ((-1) * x1))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; destruct H8 as [H8|H8]; [pose proof (above H2) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra | pose proof (both (above H1) (above H1)) as C0; pose proof (both (above H1) (above H2)) as C1; pose proof (first (above H2) (at_least H10)) as C2; pose proof (scaled 1 H8) as C3; pose proof (scaled x1 H8) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0b29c87eb154 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  1 < (1 * x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  ((1 + ((-1) * x4) + ((-1) * x3)) = 0 \/ (x7 * (1 + ((-1) * x4) + ((-1) * x3))) = 1) ->
  0 < x5 ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x8 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H10 as [H10|H10]; [pose proof (above H1) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H11)) as C2; pose proof (scaled 1 H10) as C3; pose proof (scaled x0 H10) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0b407538aa6e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 : R,
  x0 = x1 ->
  x2 = x3 ->
  x1 <= 0 ->
  x3 <= 0 ->
  0 <= x4 ->
  1 <= x5 ->
  1 <= x6 ->
  x3 < 0 ->
  x1 < 0 ->
  0 < x4 ->
  0 < x7 ->
  ((1 + ((-1) * (1 * x7))) = 0 \/ (x8 * (1 + ((-1) * (1 * x7)))) = 1) ->
  0 < x9 ->
  0 < x10 ->
  (x10 * x9) = 1 ->
  ((1 + (((x8 * (1 + ((-1) * (1 * x9)))) * (1 * x7)) * (1 * x10))) = 0 \/ (x11 * (1 + (((x8 * (1 + ((-1) * (1 * x9)))) * (1 * x7)) * (1 * x10)))) = 1) ->
  (x5 = 0 \/ (x12 * x5) = 1) ->
  (((1 + ((-1) * (1 * x7))) * (1 + ((-1) * (1 * x7)))) = 0 \/ (x13 * ((1 + ((-1) * (1 * x7))) * (1 + ((-1) * (1 * x7))))) = 1) ->
  (x6 = 0 \/ (x14 * x6) = 1) ->
  0 < x15 ->
  ((1 + ((-1) * (1 * x15))) = 0 \/ (x16 * (1 + ((-1) * (1 * x15)))) = 1) ->
  0 < x17 ->
  0 < x18 ->
  (x18 * x17) = 1 ->
  ((1 + (((x16 * (1 + ((-1) * (1 * x17)))) * (1 * x15)) * (1 * x18))) = 0 \/ (x19 * (1 + (((x16 * (1 + ((-1) * (1 * x17)))) * (1 * x15)) * (1 * x18)))) = 1) ->
  (x20 = 0 \/ (x21 * x20) = 1) ->
  (x4 = 0 \/ (x22 * x4) = 1) ->
  ((1 + ((-1) * (1 * x9))) = 0 \/ (x23 * (1 + ((-1) * (1 * x9)))) = 1) ->
  0 < x24 ->
  (x24 * x15) = 1 ->
  ((1 + (((x23 * (1 + ((-1) * (1 * x15)))) * (1 * x9)) * (1 * x24))) = 0 \/ (x25 * (1 + (((x23 * (1 + ((-1) * (1 * x15)))) * (1 * x9)) * (1 * x24)))) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 x25 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30 H31; pose proof (at_least H5) as C0; pose proof (at_least H31) as C1; clear -C0 C1; lra. Qed.

Lemma q_0b4560b729ef :
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
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H3 as [H3|H3]; [pose proof (above H9) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra | pose proof (above H9) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0b4d73a0eb85 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (1 + x1) <= x0 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  ((1 + ((-1) * x3) + ((-1) * x4)) = 0 \/ (x5 * (1 + ((-1) * x3) + ((-1) * x4))) = 1) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (1 + ((-1) * x3) + ((-1) * x4)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_0b80766a251a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  x0 = (1 + x1) ->
  x2 < 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  x4 < 1 ->
  0 < x5 ->
  x5 < (1 + ((-1) * x6)) ->
  (0 = x7 \/ 1 <= x7) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x7 < 0 \/ (0 <= x9 /\ (x9 * x9) = x7)) ->
  (x4 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x4) = 1)) ->
  ((1 + ((-1) * x4)) < 0 \/ (0 <= x11 /\ (x11 * x11) = (1 + ((-1) * x4)))) ->
  (x2 = 0 \/ (x12 * x2) = 1) ->
  (x5 = 0 \/ (x13 * x5) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H3) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_0b8d4f6fa793 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  (0 = x4 \/ 1 <= x4) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  (x4 < 0 \/ (0 <= x7 /\ (x7 * x7) = x4)) ->
  (x1 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x1)))) ->
  (x10 <> x10 \/ (((-1) * x11) + ((-1) * x12) + (((-1) * x4) * x13) + (((((-1) * x14) * x7) * x8) * x9)) <> (((-1) * x11) + ((-1) * x12) + (((-1) * x4) * x13) + (((((-1) * x14) * x7) * x8) * x9))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H12 as [H12|H12]; [apply Rdichotomy in H12; destruct H12 as [H12|H12]; [pose proof (above H12) as C0; clear -C0; lra | pose proof (above H12) as C0; clear -C0; lra] | apply Rdichotomy in H12; destruct H12 as [H12|H12]; [pose proof (above H12) as C0; clear -C0; lra | pose proof (above H12) as C0; clear -C0; lra]]. Qed.

Lemma q_0ba68a53d89c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x3 < 0 ->
  x2 < (1 + ((-1) * x3)) ->
  (0 = x4 \/ 1 <= x4) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (x4 < 0 \/ (0 <= x8 /\ (x8 * x8) = x4)) ->
  (x1 <= 0 \/ (0 <= x9 /\ ((x9 * x9) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x10 /\ (x10 * x10) = (1 + ((-1) * x1)))) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H0) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_0ba6f1648fc8 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H0) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_0babde4b0bff :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x1 < x0 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  (x0 <= 0 \/ x4 = (1 * x3)) ->
  (x0 < 0 \/ 0 <= x4) ->
  x4 <= (x1 * ((1 * x2) * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra | assert (N0_3 : 0 <= ((x1 * x2 * x3) + (-1) * x3)) by (pose proof (at_least H6) as C0; pose proof (scaled (1) H4) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N1_3 : 0 <= ((-1) * (x0 * x3) + (x1 * x3))) by (pose proof (first B1 (N0_3)) as C0; pose proof (scaled ((-1) * (x1 * x3)) H2) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; pose proof (both (above H1) (above H3)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_0bad109f7902 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  (-1) < x0 ->
  x0 < 1 ->
  ((((1 / 2) + ((1 / 2) * x1)) <= 0 /\ x4 = 0) \/ (0 < ((1 / 2) + ((1 / 2) * x1)) /\ x4 = (((1 / 2) + ((1 / 2) * x1)) * (((-1) * x2) + x3)))) ->
  ((((1 / 2) + ((-1 / 2) * x1)) <= 0 /\ x7 = 0) \/ (0 < ((1 / 2) + ((-1 / 2) * x1)) /\ x7 = (((1 / 2) + ((-1 / 2) * x1)) * (((-1) * x5) + x6)))) ->
  (2 * ((((1 / 2) * x0) + ((-1 / 2) * x1)) * (((1 / 2) * x0) + ((-1 / 2) * x1)))) <= (x4 + x7) ->
  x1 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6; pose proof (above H5) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_0bc36a264ae8 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 <= x1 ->
  x1 < 1 ->
  0 <= x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  (-1) <= x5 ->
  x5 < 0 ->
  x4 < (1 + ((-1) * x5)) ->
  ((1 + ((-1) * x1)) = 0 \/ (x6 * (1 + ((-1) * x1))) = 1) ->
  0 < x7 ->
  0 < x8 ->
  (x8 * x7) = 1 ->
  (1 + ((-1) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H2) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_0bdd4fce8f7d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  0 < x2 ->
  ((x1 * x3) <= 0 \/ x4 = (1 * x2)) ->
  ((x1 * x3) < 0 \/ 0 <= x4) ->
  0 < x5 ->
  ((x1 * x6) <= 0 \/ x7 = (1 * x5)) ->
  ((x1 * x6) < 0 \/ 0 <= x7) ->
  0 <= x0 ->
  0 <= x8 ->
  0 <= x9 ->
  0 <= x10 ->
  0 <= x11 ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H0) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_0bf0c4f1f3ef :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H1) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_0c09e1221db3 :
  forall x0 x1 x2 x3 x4 x5 : R,
  1 <= x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x2) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x2) + ((-1) * x1))) = 1) ->
  (0 <> 0 \/ (x3 * x5) <> (x3 * x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5; destruct H5 as [H5|H5]; [apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; clear -C0; lra | pose proof (above H5) as C0; clear -C0; lra] | apply Rdichotomy in H5; destruct H5 as [H5|H5]; [pose proof (above H5) as C0; clear -C0; lra | pose proof (above H5) as C0; clear -C0; lra]]. Qed.

Lemma q_0c48f94d1d42 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (((x9 + x10) <= 0 /\ x11 = 0) \/ (0 < (x9 + x10) /\ x11 = (x9 + x10))) ->
  ((((4 * x1) * x11) + ((x8 * (x12 * x12)) * (1 + ((-1) * x2)))) < 0 \/ (0 <= x13 /\ (x13 * x13) = (((4 * x1) * x11) + ((x8 * (x12 * x12)) * (1 + ((-1) * x2)))))) ->
  (x2 <= 0 \/ (0 <= x14 /\ ((x14 * x14) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x15 /\ (x15 * x15) = (1 + ((-1) * x2)))) ->
  (x16 < 0 \/ (0 <= x17 /\ (x17 * x17) = x16)) ->
  (x7 * (1 + ((-1) * x3) + ((-1) * x4))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; destruct H9 as [H9|H9]; [pose proof (above H5) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra | pose proof (above H6) as C0; pose proof (first (above H5) (at_least H16)) as C1; pose proof (scaled 1 H9) as C2; pose proof (scaled x3 H9) as C3; pose proof (scaled x4 H9) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0c4dfc8f1b05 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  x5 = (x4 * x6) ->
  ((x4 + ((1 + ((-1) * x4)) * x3)) = 0 \/ (x6 * (x4 + ((1 + ((-1) * x4)) * x3))) = 1) ->
  (x4 * x2) < (x0 * x5) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x2 H4) as C3; pose proof (scaled x4 H1) as C4; clear -C0 C1 C2 C3 C4; lra | assert (N0_2 : 0 < ((x0 * x4 * x6) + (-1) * (x2 * x4))) by (pose proof (above H5) as C0; pose proof (scaled ((-1) * x0) H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 = ((-1) * x0 + (x2 * x3) + (-1) * (x2 * x3 * x4) + (x2 * x4))) by (pose proof (scaled (1) H2) as C0; pose proof (scaled ((-1) + x4) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < ((x2 * x3 * x4 * x6) + (-1) * (x2 * x3 * x4 * x4 * x6) + (-1) * (x2 * x4) + (x2 * x4 * x4 * x6))) by (pose proof (N0_2) as C0; pose proof (scaled ((-1) * (x4 * x6)) N1_0) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; pose proof (scaled (x2 * x4) H4) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0c6c4dbc0ed2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  (0 = x0 \/ 1 <= x0) ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  1 <= x4 ->
  1 <= x5 ->
  0 < x6 ->
  x3 < (1 + ((-1) * x7)) ->
  ((x6 * x6) = 0 \/ (x8 * (x6 * x6)) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x2 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x2) = 1)) ->
  (x4 < 0 \/ (0 <= x12 /\ (x12 * x12) = x4)) ->
  (x5 < 0 \/ (0 <= x13 /\ (x13 * x13) = x5)) ->
  ((1 + ((-1) * x2)) = 0 \/ (x14 * (1 + ((-1) * x2))) = 1) ->
  (x14 < 0 \/ (0 <= x15 /\ (x15 * x15) = x14)) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x3 = 0 \/ (x17 * x3) = 1) ->
  x5 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20; pose proof (above H1) as C0; pose proof (above H2) as C1; pose proof (at_least H7) as C2; pose proof (scaled 1 H20) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_0c74739975be :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  1 = x0 ->
  1 = x1 ->
  1 = x2 ->
  x3 = x4 ->
  x5 = x6 ->
  0 < x7 ->
  0 < x8 ->
  ((1 + x7) = 0 \/ (x9 * (1 + x7)) = 1) ->
  ((1 + x8) = 0 \/ (x10 * (1 + x8)) = 1) ->
  (((1 + x7) * (1 + x7)) = 0 \/ (x11 * ((1 + x7) * (1 + x7))) = 1) ->
  (((1 + x8) * (1 + x8)) = 0 \/ (x12 * ((1 + x8) * (1 + x8))) = 1) ->
  (1 + x7) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H5) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_0c7c2ddbd8a5 :
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
  (x6 * (1 + ((-1) * x2) + ((-1) * x3))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H10 as [H10|H10]; [pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | pose proof (above H7) as C0; pose proof (first (above H3) (at_least H13)) as C1; pose proof (scaled 1 H10) as C2; pose proof (scaled x2 H10) as C3; pose proof (scaled x3 H10) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0c8660e55c56 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  1 < (1 * x5) ->
  ((1 + ((-1) * x4) + ((-1) * x3)) = 0 \/ (x6 * (1 + ((-1) * x4) + ((-1) * x3))) = 1) ->
  0 < x5 ->
  (x1 = 0 \/ (x7 * x1) = 1) ->
  (x0 = 0 \/ (x8 * x0) = 1) ->
  (x8 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H10 as [H10|H10]; [pose proof (above H1) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H11)) as C2; pose proof (scaled 1 H10) as C3; pose proof (scaled x0 H10) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0c9d8bed56cd :
  forall x0 x1 : R,
  0 < x0 ->
  ((1 + (1 * x0)) = 0 \/ (x1 * (1 + (1 * x0))) = 1) ->
  (1 + (((-1) * x1) * (1 * x0))) <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; destruct H1 as [H1|H1]; [pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (at_least H2) as C0; pose proof (first (above H0) (at_least H2)) as C1; pose proof (scaled x0 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_0ca7910d49a6 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 < x2 ->
  x2 < x3 ->
  0 <= x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  ((x2 + ((-1) * x1)) = 0 \/ (x6 * (x2 + ((-1) * x1))) = 1) ->
  (x2 + ((-1) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_0caeaa19f88b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  (0 = x4 \/ 1 <= x4) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x4 < 0 \/ (0 <= x6 /\ (x6 * x6) = x4)) ->
  (x2 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x8 /\ (x8 * x8) = (1 + ((-1) * x2)))) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  (x3 = 0 \/ (x10 * x3) = 1) ->
  (x9 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; destruct H11 as [H11|H11]; [pose proof (above H1) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H13)) as C2; pose proof (scaled 1 H11) as C3; pose proof (scaled x0 H11) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0cafbdf1ce66 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  (0 = x2 \/ 1 <= x2) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  (x2 < 0 \/ (0 <= x5 /\ (x5 * x5) = x2)) ->
  (x6 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x6) = 1)) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_0cd3206ee976 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  1 <= x3 ->
  0 < x4 ->
  x2 < (1 + ((-1) * x5)) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  (x2 = 0 \/ (x10 * x2) = 1) ->
  (x1 = 0 \/ (x11 * x1) = 1) ->
  x4 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (above H4) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_0cd6322fd8db :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x8 /\ (x8 * x8) = (1 + ((-1) * x1)))) ->
  (x4 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H6 as [H6|H6]; [pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H11)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled x0 H6) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0ce43c98fde4 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (x1 = 0 \/ (x4 * x1) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (above H2) as C0; pose proof (at_least H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_0cead74e557d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  x1 = x2 ->
  0 < x3 ->
  0 <= x2 ->
  0 <= x4 ->
  0 <= x5 ->
  (0 <> x2 \/ 0 = x0 \/ 0 < (x6 * ((x3 * x4) + x5))) ->
  ((1 + x3) = 0 \/ (x6 * (1 + x3)) = 1) ->
  ((1 + x1 + x3) = 0 \/ (x7 * (1 + x1 + x3)) = 1) ->
  False ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; contradiction. Qed.

Lemma q_0ced934461a5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  1 <= x3 ->
  1 <= x4 ->
  0 < x5 ->
  x2 < (1 + ((-1) * x6)) ->
  ((x5 * x5) = 0 \/ (x7 * (x5 * x5)) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  (x1 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x1) = 1)) ->
  (x3 < 0 \/ (0 <= x11 /\ (x11 * x11) = x3)) ->
  (x4 < 0 \/ (0 <= x12 /\ (x12 * x12) = x4)) ->
  ((1 + ((-1) * x1)) = 0 \/ (x13 * (1 + ((-1) * x1))) = 1) ->
  (x13 < 0 \/ (0 <= x14 /\ (x14 * x14) = x13)) ->
  (x0 = 0 \/ (x15 * x0) = 1) ->
  (x2 = 0 \/ (x16 * x2) = 1) ->
  0 <= x17 ->
  x0 <= 1 ->
  0 < x18 ->
  0 < x19 ->
  0 <= x20 ->
  (-1) <= x6 ->
  x6 < 0 ->
  0 <= x21 ->
  0 < x22 ->
  (x15 * (1 + ((-1) * x0))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28; destruct H17 as [H17|H17]; [pose proof (above H1) as C0; pose proof (scaled 1 H17) as C1; clear -C0 C1; lra | pose proof (both (above H0) (above H0)) as C0; pose proof (both (above H0) (above H1)) as C1; pose proof (first (above H1) (at_least H28)) as C2; pose proof (scaled 1 H17) as C3; pose proof (scaled x0 H17) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0cfc7d03a3c3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = ((x1 * x2) + x3) ->
  (((x6 + x7) <= x5 /\ x8 = 1) \/ (x5 < (x6 + x7) /\ x8 = 0)) ->
  x4 = ((x2 * x8) + x9) ->
  0 < x2 ->
  0 < x6 ->
  x6 < (1 + ((-1) * x7)) ->
  (((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7)) = 0 \/ (x10 * ((1 / 2) + ((-1 / 2) * x6) + ((-1 / 2) * x7))) = 1) ->
  (((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7)) = 0 \/ (x11 * ((1 / 2) + ((1 / 2) * x6) + ((1 / 2) * x7))) = 1) ->
  (x10 * ((1 / 2) + ((-1 / 2) * x7))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H6 as [H6|H6]; [pose proof (above H5) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (above H4) as C0; pose proof (above H5) as C1; pose proof (first (above H5) (at_least H8)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled x7 H6) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0d0155fc5eb6 :
  forall x0 : R,
  0 <= x0 ->
  x0 <> x0 ->
  False.
Proof. intros x0 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; clear -C0; lra | pose proof (above H1) as C0; clear -C0; lra]. Qed.

Lemma q_0d043a32f5cb :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  1 <= x3 ->
  1 <= x4 ->
  x2 < (1 + ((-1) * x5)) ->
  (x1 <= 0 \/ (0 <= x6 /\ ((x6 * x6) * x1) = 1)) ->
  (x3 < 0 \/ (0 <= x7 /\ (x7 * x7) = x3)) ->
  (x4 < 0 \/ (0 <= x8 /\ (x8 * x8) = x4)) ->
  ((1 + ((-1) * x1)) = 0 \/ (x9 * (1 + ((-1) * x1))) = 1) ->
  (x9 < 0 \/ (0 <= x10 /\ (x10 * x10) = x9)) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x2 = 0 \/ (x12 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H1) as C0; pose proof (scaled 1 H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_0d0818944cf0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  forall f0 : bool,
  (f0 = true \/ x0 <= x1) ->
  x2 < 1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < 1 ->
  0 < x4 ->
  1 <= x5 ->
  1 <= x6 ->
  x4 < (1 + ((-1) * x7)) ->
  (x3 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x3) = 1)) ->
  (x5 < 0 \/ (0 <= x9 /\ (x9 * x9) = x5)) ->
  (x6 < 0 \/ (0 <= x10 /\ (x10 * x10) = x6)) ->
  ((1 + ((-1) * x3)) = 0 \/ (x11 * (1 + ((-1) * x3))) = 1) ->
  (x11 < 0 \/ (0 <= x12 /\ (x12 * x12) = x11)) ->
  (x2 = 0 \/ (x13 * x2) = 1) ->
  (x4 = 0 \/ (x14 * x4) = 1) ->
  (1 + ((-1) * x3)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H4) as C0; pose proof (scaled 1 H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_0d38901f5d1e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < 1 ->
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  x4 < (1 * x5) ->
  0 <= x4 ->
  ((1 + ((-1) * x0)) = 0 \/ (x6 * (1 + ((-1) * x0))) = 1) ->
  ((1 + ((-1) * x3) + ((-1) * x2)) = 0 \/ (x7 * (1 + ((-1) * x3) + ((-1) * x2))) = 1) ->
  0 < x8 ->
  0 < x9 ->
  0 < x5 ->
  (x5 * x9) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x4)) = 0 \/ (x10 * (x0 + ((1 + ((-1) * x0)) * x4))) = 1) ->
  (1 + ((-1) * x3) + ((-1) * x2)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H4) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_0d3b316b2032 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  1 = x0 ->
  1 = x1 ->
  1 = x2 ->
  x3 = x4 ->
  x5 = x6 ->
  x7 = x8 ->
  0 < x9 ->
  0 <= x10 ->
  ((1 + x10 + x9) = 0 \/ (x11 * (1 + x10 + x9)) = 1) ->
  (1 + x10 + x9) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H6) as C0; pose proof (at_least H7) as C1; pose proof (scaled 1 H9) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_0d46089f2370 :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 : bool,
  (f0 = true \/ (x0 * x1) < x2 \/ (0 = x1 /\ f0 = false /\ (f0 = true \/ 0 = x2))) ->
  ((f1 = true /\ f0 = true) \/ (f1 = false /\ f0 = false)) ->
  (f1 = true \/ x3 = x2) ->
  1 = x1 ->
  f1 = false ->
  x3 <= x0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 H0 H1 H2 H3 H4 H5; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [congruence | destruct H2 as [H2|H2]; [congruence | destruct H0 as [H0|[H0|[H0_0 [H0_1 H0_2]]]]; [congruence | pose proof (at_least H5) as C0; pose proof (above H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x0 H3) as C3; clear -C0 C1 C2 C3; lra | pose proof (scaled 1 H3) as C0; pose proof (scaled 1 H0_0) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_0d6906ef0d4f :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x1 = (((1 / 16) * x3) * (2 + ((-1) * x3))) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H1) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (first (above H1) (at_least H7)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0d72bf187774 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x3 * x2) = 1 ->
  0 < x4 ->
  0 < x5 ->
  (x5 * x4) = 1 ->
  False ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7 H8; contradiction. Qed.

Lemma q_0d7f2a5af712 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  (x3 < 0 \/ (0 <= x6 /\ (x6 * x6) = x3)) ->
  (x1 <= 0 \/ (0 <= x7 /\ ((x7 * x7) * x1) = 1)) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_0dac86aea2ac :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  x4 < 0 ->
  x3 < (1 + ((-1) * x4)) ->
  (0 = x5 \/ 1 <= x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x5 < 0 \/ (0 <= x7 /\ (x7 * x7) = x5)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x2)))) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  (1 + ((-1) * x2)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H3) as C0; pose proof (above H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_0db5c001cff9 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 : R,
  0 < x0 ->
  x1 < 1 ->
  x2 < (1 + ((-1) * x3)) ->
  0 = x4 ->
  ((x5 * x5) = 0 \/ (x6 * (x5 * x5)) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  (x9 = 0 \/ (x10 * x9) = 1) ->
  (x11 <= 0 \/ (0 <= x12 /\ ((x12 * x12) * x11) = 1)) ->
  (x7 < 0 \/ (0 <= x13 /\ (x13 * x13) = x7)) ->
  (x9 < 0 \/ (0 <= x14 /\ (x14 * x14) = x9)) ->
  ((1 + ((-1) * x11)) = 0 \/ (x15 * (1 + ((-1) * x11))) = 1) ->
  (x15 < 0 \/ (0 <= x16 /\ (x16 * x16) = x15)) ->
  (x1 = 0 \/ (x17 * x1) = 1) ->
  (x2 = 0 \/ (x18 * x2) = 1) ->
  0 <= x19 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x20 ->
  0 < x21 ->
  0 <= x22 ->
  0 < x11 ->
  x11 < 1 ->
  0 < x2 ->
  (-1) <= x3 ->
  x3 < 0 ->
  0 <= x23 ->
  1 <= x7 ->
  1 <= x9 ->
  0 < x5 ->
  0 < x24 ->
  x11 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 x22 x23 x24 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30; pose proof (above H20) as C0; pose proof (at_least H30) as C1; clear -C0 C1; lra. Qed.

Lemma q_0dcff92e08eb :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 = ((x0 * x1) + (x0 * x2) + ((x0 * x0) * x3) + (((-1) + ((-1) * (x0 * x0))) * x4) + (((-1) * x0) * x5) + x6) ->
  0 <> ((x0 * x1) + (x0 * x2) + ((x0 * x0) * x3) + (((-1) * x0) * x5) + (((-1) * (1 + (x0 * x0))) * x4) + x6) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1; apply Rdichotomy in H1; destruct H1 as [H1|H1]; [pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0decaead3b7d :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H1) as C0; pose proof (scaled 1 H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_0dfdedc4e948 :
  forall x0 x1 x2 x3 : R,
  x0 <= 1 ->
  x1 = ((x0 * x2) + ((1 + ((-1) * x0)) * x3)) ->
  0 < x1 ->
  0 = x2 ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H2) as C0; pose proof (neither (at_least H0) (at_least H4)) as C1; pose proof (scaled 1 H1) as C2; pose proof (scaled x0 H3) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_0e2915ff24ab :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  f0 = false ->
  0 < x2 ->
  x2 < 1 ->
  (f0 = true \/ f1 = true \/ x3 <= (x0 + x4)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  f1 = false ->
  x4 < (((-1) * x1) + x3) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7; destruct H0 as [H0|[H0_0 H0_1]]; [congruence | destruct H0_1 as [H0_1|H0_1]; [congruence | destruct H4 as [H4|[H4|H4]]; [congruence | congruence | pose proof (above H7) as C0; pose proof (at_least H4) as C1; pose proof (scaled 1 H0_1) as C2; clear -C0 C1 C2; lra]]]. Qed.

Lemma q_0e2f7d9e631f :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  0 <= x2 ->
  ((1 + x1) = 0 \/ (x3 * (1 + x1)) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_0e36da36d206 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  0 < x6 ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H2) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H7)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0e4bf6a81047 :
  forall x0 x1 x2 : R,
  (((-1) * x0) + ((2 * x1) * x2)) <= 0 ->
  0 < (((-1) * x0) + ((2 * x1) * x2)) ->
  False.
Proof. intros x0 x1 x2 H0 H1; pose proof (at_least H0) as C0; pose proof (above H1) as C1; clear -C0 C1; lra. Qed.

Lemma q_0e4e6c3d474d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x2 = 0 \/ (x6 * x2) = 1) ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; pose proof (above H0) as C0; pose proof (at_least H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_0ea063055db5 :
  forall x0 x1 x2 : R,
  0 < x0 ->
  x1 <= 0 ->
  0 <= x1 ->
  0 <> (x2 * x1) ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [assert (E0 : 0 = ((-1) * x1)) by (pose proof (at_least H1) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < (0)) by (pose proof (above H3) as C0; pose proof (scaled ((-1) * x2) E0) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; clear -C0; lra | assert (E0 : 0 = ((-1) * x1)) by (pose proof (at_least H1) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < (0)) by (pose proof (above H3) as C0; pose proof (scaled (x2) E0) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; clear -C0; lra]. Qed.

Lemma q_0eab16030f87 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (((x0 * x3) + (((1 / 3) * x1) * x2)) = 0 \/ (x4 * ((x0 * x3) + (((1 / 3) * x1) * x2))) = 1) ->
  ((((2 * x0) * x3) + (((2 / 3) * x1) * x2)) = 0 \/ (x5 * (((2 * x0) * x3) + (((2 / 3) * x1) * x2))) = 1) ->
  ((2 + ((((-2 / 3) * x1) * x2) * x4)) = 0 \/ (x6 * (2 + ((((-2 / 3) * x1) * x2) * x4))) = 1) ->
  ((((x0 * x3) + (((1 / 3) * x1) * x2)) * ((x0 * x3) + (((1 / 3) * x1) * x2))) = 0 \/ (x7 * (((x0 * x3) + (((1 / 3) * x1) * x2)) * ((x0 * x3) + (((1 / 3) * x1) * x2)))) = 1) ->
  (2 + ((((-2 / 3) * x1) * x2) * x4)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H4 as [H4|H4]; [pose proof (above H3) as C0; pose proof (second (at_least H0) (above H3)) as C1; pose proof (both (above H1) (above H2)) as C2; pose proof (scaled 1 H4) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (second (at_least H0) (above H3)) as C1; pose proof (scaled (x0 * x3) H8) as C2; pose proof (scaled (x1 * x2) H8) as C3; pose proof (scaled (x1 * x2) H4) as C4; clear -C0 C1 C2 C3 C4; lra]. Qed.

Lemma q_0ec75419cc9c :
  forall x0 x1 : R,
  forall f0 : bool,
  f0 = false ->
  x0 <= x1 ->
  f0 = true ->
  False.
Proof. intros x0 x1 f0 H0 H1 H2; congruence. Qed.

Lemma q_0ecfda73402b :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < (1 + ((x4 * (1 + ((-1) * x3))) * x5)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (1 + ((x4 * (1 + ((-1) * x3))) * x5)) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_0ed3e240cee6 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 < (1 + ((-1) * x4)) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H2) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_0ee5dad41e8a :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 <= x1 ->
  x2 = (x0 * x3) ->
  ((x0 + ((1 + ((-1) * x0)) * x1)) = 0 \/ (x3 * (x0 + ((1 + ((-1) * x0)) * x1))) = 1) ->
  (x2 < 0 \/ 1 < x2) ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; destruct H4 as [H4|H4]; [pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H2)) as C1; pose proof (scaled 1 H4) as C2; clear -C0 C1 C2; lra | destruct H5 as [H5|H5]; [assert (N0_4 : 0 < ((-1) * (x0 * x3))) by (pose proof (above H5) as C0; pose proof (scaled (1) H3) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0 + (-1) * (x0 * x1) + x1)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H2)) as C2; clear -C0 C1 C2; lra); assert (N1_3 : 0 < ((-1) * x0)) by (pose proof (both B1 (N0_4)) as C0; pose proof (scaled (x0) H4) as C1; clear -C0 C1; lra); pose proof (above H0) as C0; pose proof (N1_3) as C1; clear -C0 C1; lra | assert (N0_4 : 0 < ((-1) + (x0 * x3))) by (pose proof (above H5) as C0; pose proof (scaled ((-1)) H3) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0 + (-1) * (x0 * x1) + x1)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H2)) as C2; clear -C0 C1 C2; lra); assert (N1_3 : 0 < ((x0 * x1) + (-1) * x1)) by (pose proof (both B1 (N0_4)) as C0; pose proof (scaled ((-1) * x0) H4) as C1; clear -C0 C1; lra); pose proof (N1_3) as C0; pose proof (neither (at_least H1) (at_least H2)) as C1; clear -C0 C1; lra]]. Qed.

Lemma q_0eeef2da1b7f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 = x1 ->
  x0 = ((x2 * x3) + ((1 + ((-1) * x2)) * x1)) ->
  1 = x4 ->
  1 = x5 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x1 H8) as C3; pose proof (scaled x3 H8) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_0f0291f50c2f :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 < x4 ->
  x5 <= (x2 * x6) ->
  (x4 = 0 \/ (x7 * x4) = 1) ->
  (x3 = 0 \/ (x8 * x3) = 1) ->
  (x8 * x1) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7; destruct H6 as [H6|H6]; [pose proof (above H2) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | pose proof (above H1) as C0; pose proof (first (above H2) (at_least H7)) as C1; pose proof (scaled x1 H6) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_0f30624d3011 :
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
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f33701f94de :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  0 < x0 ->
  x1 < 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  1 <= x4 ->
  1 <= x5 ->
  0 < x6 ->
  x3 < (1 + ((-1) * x7)) ->
  ((x6 * x6) = 0 \/ (x8 * (x6 * x6)) = 1) ->
  (x4 = 0 \/ (x9 * x4) = 1) ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x2 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x2) = 1)) ->
  (x4 < 0 \/ (0 <= x12 /\ (x12 * x12) = x4)) ->
  (x5 < 0 \/ (0 <= x13 /\ (x13 * x13) = x5)) ->
  ((1 + ((-1) * x2)) = 0 \/ (x14 * (1 + ((-1) * x2))) = 1) ->
  (x14 < 0 \/ (0 <= x15 /\ (x15 * x15) = x14)) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x3 = 0 \/ (x17 * x3) = 1) ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20; pose proof (above H3) as C0; pose proof (at_least H20) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f45d4d2a83c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 = x2 ->
  x1 = ((x3 * x0) + ((1 + ((-1) * x3)) * x2)) ->
  1 = x4 ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H1) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f564c67d2ae :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  forall f0 : bool,
  x0 = ((x1 * x2) + x3) ->
  ((f0 = false /\ x5 <= (((-1) * x6) + (x7 * x8)) /\ x9 = 1) \/ ((f0 = true \/ (((-1) * x6) + (x7 * x8)) < x5) /\ x9 = 0)) ->
  x4 = ((x1 * x9) + x10) ->
  0 < x1 ->
  0 <= x2 ->
  1 <= x7 ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x13 * x12) = 1 ->
  0 < x14 ->
  x7 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; pose proof (at_least H5) as C0; pose proof (at_least H11) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f5ace35d043 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 < 1 ->
  0 < x3 ->
  x4 < 0 ->
  x3 < (1 + ((-1) * x4)) ->
  (0 = x5 \/ 1 <= x5) ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  (x5 < 0 \/ (0 <= x7 /\ (x7 * x7) = x5)) ->
  (x2 <= 0 \/ (0 <= x8 /\ ((x8 * x8) * x2) = 1)) ->
  ((1 + ((-1) * x2)) < 0 \/ (0 <= x9 /\ (x9 * x9) = (1 + ((-1) * x2)))) ->
  (x4 = 0 \/ (x10 * x4) = 1) ->
  (x0 = 0 \/ (x11 * x0) = 1) ->
  (x3 = 0 \/ (x12 * x3) = 1) ->
  ((-1) * x10) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; destruct H13 as [H13|H13]; [pose proof (above H6) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra | pose proof (first (above H6) (at_least H16)) as C0; pose proof (scaled 1 H13) as C1; clear -C0 C1; lra]. Qed.

Lemma q_0f67f8eb06a5 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  1 <= x3 ->
  0 < x4 ->
  x1 < (1 + ((-1) * x5)) ->
  0 < ((((x6 * x7) * x8) * x9) * (1 + ((-1) * x6))) ->
  (x6 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x6) = 1)) ->
  (x2 < 0 \/ (0 <= x11 /\ (x11 * x11) = x2)) ->
  (x3 < 0 \/ (0 <= x12 /\ (x12 * x12) = x3)) ->
  ((1 + ((-1) * x6)) = 0 \/ (x13 * (1 + ((-1) * x6))) = 1) ->
  (x13 < 0 \/ (0 <= x14 /\ (x14 * x14) = x13)) ->
  (x0 = 0 \/ (x15 * x0) = 1) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x6 < 0 \/ (0 <= x17 /\ (x17 * x17) = x6)) ->
  ((x4 * x4) = 0 \/ (x7 * (x4 * x4)) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (at_least H4) as C0; pose proof (above H19) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f7875dfa160 :
  forall x0 x1 x2 : R,
  0 <= x0 ->
  x1 = (x2 * x0) ->
  0 < x1 ->
  x0 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; assert (E0 : 0 = (x0)) by (pose proof (at_least H0) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < ((x0 * x2))) by (pose proof (above H2) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); assert (N2_0 : 0 < (0)) by (pose proof (N1_0) as C0; pose proof (scaled (x2) E0) as C1; clear -C0 C1; lra); pose proof (N2_0) as C0; clear -C0; lra. Qed.

Lemma q_0f7d327745b3 :
  forall x0 x1 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H1) as C0; pose proof (at_least H2) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f7ee5e1c672 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 : R,
  x0 < 1 ->
  0 < x0 ->
  0 < x1 ->
  1 <= x2 ->
  1 <= x3 ->
  0 < x4 ->
  x1 < (1 + ((-1) * x5)) ->
  0 < ((((x6 * x7) * x8) * x9) * (1 + ((-1) * x6))) ->
  (x6 <= 0 \/ (0 <= x10 /\ ((x10 * x10) * x6) = 1)) ->
  (x2 < 0 \/ (0 <= x11 /\ (x11 * x11) = x2)) ->
  (x3 < 0 \/ (0 <= x12 /\ (x12 * x12) = x3)) ->
  ((1 + ((-1) * x6)) = 0 \/ (x13 * (1 + ((-1) * x6))) = 1) ->
  (x13 < 0 \/ (0 <= x14 /\ (x14 * x14) = x13)) ->
  (x0 = 0 \/ (x15 * x0) = 1) ->
  (x1 = 0 \/ (x16 * x1) = 1) ->
  (x6 < 0 \/ (0 <= x17 /\ (x17 * x17) = x6)) ->
  ((x4 * x4) = 0 \/ (x7 * (x4 * x4)) = 1) ->
  (x2 = 0 \/ (x8 * x2) = 1) ->
  (x3 = 0 \/ (x9 * x3) = 1) ->
  x2 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19; pose proof (at_least H3) as C0; pose proof (above H19) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f8b74b737ba :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  1 <= x1 ->
  0 < x2 ->
  x2 < (1 + ((-1) * x3)) ->
  1 = x4 ->
  ((1 + ((-1) * x3) + ((-1) * x2)) = 0 \/ (x5 * (1 + ((-1) * x3) + ((-1) * x2))) = 1) ->
  0 < x6 ->
  (x0 = 0 \/ (x7 * x0) = 1) ->
  (((-1) + (1 * x6)) = 0 \/ (x8 * ((-1) + (1 * x6))) = 1) ->
  ((x0 + ((1 + ((-1) * x0)) * x4)) = 0 \/ (x9 * (x0 + ((1 + ((-1) * x0)) * x4))) = 1) ->
  (1 + ((-1) * x3) + ((-1) * x2)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H3) as C0; pose proof (scaled 1 H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_0f972cfa4787 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H0) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_0fbb897008a9 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  ((1 + (1 * x1)) = 0 \/ (x2 * (1 + (1 * x1))) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  0 < (x2 * (1 * x1)) ->
  (1 + (1 * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; pose proof (above H1) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_0fdd44635719 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 < x0 ->
  (1 + ((-1) * x2) + x3) <= ((1 / 2) + ((1 / 2) * (1 * x1))) ->
  (1 + ((-1) * x2) + (((-1) * x5) * x0) + x3) <= (((1 / 2) + ((1 / 2) * (1 * x1))) * (1 * x4)) ->
  0 < x1 ->
  0 < x4 ->
  (x4 * x1) = 1 ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  ((x5 <= 0 /\ x7 = 0) \/ (0 < x5 /\ x7 = x5)) ->
  ((2 * x6) * x2) < (((-2) * x7) + ((2 * x6) * x3)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; destruct H6 as [H6|H6]; [pose proof (above H0) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | destruct H7 as [[H7_0 H7_1]|[H7_0 H7_1]]; [assert (N0_4 : 0 < ((-2) * (x2 * x6) + 2 * (x3 * x6))) by (pose proof (above H8) as C0; pose proof (scaled (2) H7_1) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-2) * x2 + 2 * x3)) by (pose proof (both B1 (N0_4)) as C0; pose proof (scaled (2 * x2 + (-2) * x3) H6) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (at_least H1) as C0; pose proof (N1_4) as C1; pose proof (at_least G) as C2; clear -C0 C1 C2; lra); assert (N3_3 : 0 <= ((1 / 2) + (x0 * x1 * x5) + (-1 / 2) * x1 + (x1 * x2) + (-1) * (x1 * x3))) by (pose proof (first B3 (at_least H2)) as C0; pose proof (scaled ((-1 / 2) + (-1 / 2) * x1) H5) as C1; clear -C0 C1; lra); pose proof (at_least H1) as C0; pose proof (N3_3) as C1; pose proof (N1_4) as C2; pose proof (second (at_least H1) (N1_4)) as C3; pose proof (both (N1_4) (N1_4)) as C4; pose proof (first (both (B3) (B1)) (at_least H7_0)) as C5; clear -C0 C1 C2 C3 C4 C5; lra | assert (N0_4 : 0 < ((-2) * (x2 * x6) + 2 * (x3 * x6) + (-2) * x5)) by (pose proof (above H8) as C0; pose proof (scaled (2) H7_1) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-2) * (x0 * x5) + (-2) * x2 + 2 * x3)) by (pose proof (both B1 (N0_4)) as C0; pose proof (scaled (2 * x2 + (-2) * x3) H6) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x1)) by (apply Rnot_le_lt; intro G; pose proof (at_least H1) as C0; pose proof (N1_4) as C1; pose proof (at_least G) as C2; pose proof (both (above H0) (above H7_0)) as C3; clear -C0 C1 C2 C3; lra); assert (N3_3 : 0 <= ((1 / 2) + (x0 * x1 * x5) + (-1 / 2) * x1 + (x1 * x2) + (-1) * (x1 * x3))) by (pose proof (first B3 (at_least H2)) as C0; pose proof (scaled ((-1 / 2) + (-1 / 2) * x1) H5) as C1; clear -C0 C1; lra); pose proof (at_least H1) as C0; pose proof (N3_3) as C1; pose proof (N1_4) as C2; pose proof (both (B3) (N1_4)) as C3; pose proof (both (B1) (above H7_0)) as C4; clear -C0 C1 C2 C3 C4; lra]]. Qed.

Lemma q_0ff4dba0ec0e :
  forall x0 x1 x2 x3 x4 : R,
  0 = x0 ->
  x1 <= 1 ->
  0 < x2 ->
  (x3 <= 0 \/ x0 = (1 * x2)) ->
  (x3 < 0 \/ 0 <= x0) ->
  (1 + (((-1) * x0) * (1 + ((-1) * x4)))) < x1 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5; pose proof (at_least H1) as C0; pose proof (above H5) as C1; pose proof (scaled 1 H0) as C2; pose proof (scaled x4 H0) as C3; clear -C0 C1 C2 C3; lra. Qed.
