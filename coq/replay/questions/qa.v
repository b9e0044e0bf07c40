(** Questions that Z3 answered while derivations were checked. Written by `python -m proofs.coq.bank`: do not edit. *)

Require Import Reals Lra.
From Referee Require Import replay.Products.
Open Scope R_scope.

Lemma q_a01f2be1a6a8 :
  forall x0 x1 : R,
  1 <= x0 ->
  1 <= x1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  ((1 / 2) + ((1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a0762729c450 :
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
  (1 + ((-1) * x3)) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; pose proof (above H4) as C0; pose proof (above H13) as C1; clear -C0 C1; lra. Qed.

Lemma q_a08106abfbdb :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= (-1) ->
  0 < x1 ->
  x1 < (1 + ((-1) * x0)) ->
  (1 + ((-1 / 2) * x4)) <= (x2 * x3) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0)) = 0 \/ (x5 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x0))) = 1) ->
  (x5 <= 0 \/ (0 <= x2 /\ ((x2 * x2) * x5) = 1)) ->
  (((1 / 2) + ((-1 / 2) * x0)) <= 0 \/ (0 <= x3 /\ ((x3 * x3) * ((1 / 2) + ((-1 / 2) * x0))) = 1)) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 \/ (x6 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0))) = 1) ->
  (-1) < x0 ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a08f3e9bf95f :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  1 = x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x4 * x3) = 1 ->
  (1 + (x2 * (1 * x4))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3 H4 H5 H6; destruct H2 as [H2|H2]; [pose proof (above H0) as C0; pose proof (scaled 1 H2) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (above H4) as C1; pose proof (first (above H0) (at_least H6)) as C2; pose proof (scaled x4 H2) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_a09c190189bd :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  (1 + ((-1) * x0) + ((-1) * x1)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a0bc0b11afe4 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 = (((1 + ((-1) * x2)) * x3) + (x4 * x2)) ->
  0 <= x5 ->
  x2 = (x0 * x6) ->
  ((x0 + ((1 + ((-1) * x0)) * x5)) = 0 \/ (x6 * (x0 + ((1 + ((-1) * x0)) * x5))) = 1) ->
  (x4 < x1 \/ x1 < x3) ->
  (x3 < x1 \/ x1 < x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H3)) as C1; pose proof (scaled 1 H5) as C2; clear -C0 C1 C2; lra | destruct H6 as [H6|H6]; [destruct H7 as [H7|H7]; [assert (N0_2 : 0 = ((-1) * (x0 * x3 * x6) + (x0 * x4 * x6) + (-1) * x1 + x3)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x3 + (-1) * x4) H4) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-1) * (x0 * x3 * x6) + (x0 * x4 * x6) + x3 + (-1) * x4)) by (pose proof (above H6) as C0; pose proof (scaled ((-1)) N0_2) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((-1) * (x0 * x3 * x6) + (x0 * x4 * x6))) by (pose proof (above H7) as C0; pose proof (scaled ((-1)) N0_2) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x0 + (-1) * (x0 * x5) + x5)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H3)) as C2; clear -C0 C1 C2; lra); assert (N3_3 : 0 < ((-1) * (x0 * x3 * x5) + (x0 * x4 * x5) + (x3 * x5) + (-1) * (x4 * x5))) by (pose proof (both B3 (N1_4)) as C0; pose proof (scaled ((x0 * x3) + (-1) * (x0 * x4)) H5) as C1; clear -C0 C1; lra); assert (N3_4 : 0 < ((-1) * (x0 * x3) + (x0 * x4))) by (pose proof (both B3 (N1_5)) as C0; pose proof (scaled ((x0 * x3) + (-1) * (x0 * x4)) H5) as C1; clear -C0 C1; lra); pose proof (both (above H0) (N3_3)) as C0; pose proof (second (neither (at_least H1) (at_least H3)) (N3_4)) as C1; clear -C0 C1; lra | pose proof (above H6) as C0; pose proof (above H7) as C1; clear -C0 C1; lra] | destruct H7 as [H7|H7]; [pose proof (above H6) as C0; pose proof (above H7) as C1; clear -C0 C1; lra | assert (N0_2 : 0 = ((-1) * (x0 * x3 * x6) + (x0 * x4 * x6) + (-1) * x1 + x3)) by (pose proof (scaled (1) H2) as C0; pose proof (scaled (x3 + (-1) * x4) H4) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((x0 * x3 * x6) + (-1) * (x0 * x4 * x6))) by (pose proof (above H6) as C0; pose proof (scaled (1) N0_2) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((x0 * x3 * x6) + (-1) * (x0 * x4 * x6) + (-1) * x3 + x4)) by (pose proof (above H7) as C0; pose proof (scaled (1) N0_2) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x0 + (-1) * (x0 * x5) + x5)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; pose proof (neither (at_least H1) (at_least H3)) as C2; clear -C0 C1 C2; lra); assert (N3_3 : 0 < ((x0 * x3) + (-1) * (x0 * x4))) by (pose proof (both B3 (N1_4)) as C0; pose proof (scaled ((-1) * (x0 * x3) + (x0 * x4)) H5) as C1; clear -C0 C1; lra); assert (N3_4 : 0 < ((x0 * x3 * x5) + (-1) * (x0 * x4 * x5) + (-1) * (x3 * x5) + (x4 * x5))) by (pose proof (both B3 (N1_5)) as C0; pose proof (scaled ((-1) * (x0 * x3) + (x0 * x4)) H5) as C1; clear -C0 C1; lra); pose proof (both (above H0) (N3_4)) as C0; pose proof (second (neither (at_least H1) (at_least H3)) (N3_3)) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_a0e2b62e72bf :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H3) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_a0ef89ed340b :
  forall x0 x1 : R,
  x0 < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  False ->
  False.
Proof. intros; settle. Qed.

Lemma q_a107a8d7c353 :
  forall x0 x1 x2 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  x2 <> x2 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a10b7c3ce108 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x3 = 0 \/ (x6 * x3) = 1) ->
  (x4 * (x7 + x8 + x9)) <> (x4 * (x7 + x8 + x9)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_a112d6d3b12e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2)) = 0 \/ (x3 * ((1 / 2) + ((-1 / 2) * x1) + ((-1 / 2) * x2))) = 1) ->
  (((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 \/ (x4 * ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2))) = 1) ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  ((x2 <= (-1) /\ x8 = 0) \/ ((-1) < x2 /\ x8 = (((1 / 2) + ((1 / 2) * x2)) * x7))) ->
  (((((1 / 2) + ((-1 / 2) * x2)) * x6) + x8) = 0 \/ (x9 * ((((1 / 2) + ((-1 / 2) * x2)) * x6) + x8)) = 1) ->
  (-1) < x2 ->
  ((1 / 2) + ((1 / 2) * x1) + ((1 / 2) * x2)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a11e859fa938 :
  forall x0 x1 x2 x3 x4 x5 : R,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H4) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_a1821a5ebbbb :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x2 < 1 ->
  ((1 / 2) + ((-1 / 2) * x1)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a1a9631ec25f :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  ((x0 * x3) * ((x2 * x2) + (((x0 + ((-1) * x2)) * (x0 + ((-1) * x2))) * ((-1) + x4)) + ((x2 * x4) * (x0 + ((-1) * x2))))) <= ((x0 * x1) * (x2 * x2)) ->
  0 <= (((x0 * x3) * ((x0 + ((-1) * x2)) * (x0 + ((-1) * x2)))) * ((-1) + x4)) ->
  0 < x2 ->
  0 < x5 ->
  (x0 <= 0 \/ x1 = (1 * x5)) ->
  (x0 < 0 \/ 0 <= x1) ->
  0 < x6 ->
  (x2 <= 0 \/ x3 = (1 * x6)) ->
  (x2 < 0 \/ 0 <= x3) ->
  ((x3 * x2) <= 0 \/ ((x1 * x0) * (x2 * x2)) < ((x3 * x2) * ((x2 * x2) + (x4 * ((x0 + ((-1) * x2)) * (x0 + ((-1) * x2)))) + ((x2 * (1 + x4)) * (x0 + ((-1) * x2)))))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; destruct H7 as [H7|H7]; [pose proof (above H2) as C0; pose proof (at_least H7) as C1; clear -C0 C1; lra | destruct H9 as [H9|H9]; [pose proof (at_least H9) as C0; pose proof (both (above H2) (above H6)) as C1; pose proof (scaled x2 H7) as C2; clear -C0 C1 C2; lra | pose proof (at_least H0) as C0; pose proof (at_least H1) as C1; pose proof (above H9) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_a1ea0b29ba92 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  0 < x0 ->
  x0 < 1 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (-1) <= x7 ->
  x7 < 0 ->
  x6 < (1 + ((-1) * x7)) ->
  0 = x8 ->
  f0 = false ->
  x9 <= (x1 * (x2 * x2)) ->
  0 <= x8 ->
  (x1 < 0 \/ (0 <= x10 /\ (x10 * x10) = x1)) ->
  (x0 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x12 /\ (x12 * x12) = (1 + ((-1) * x0)))) ->
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a1fb7b482ddc :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 < x5 ->
  ((1 + ((-1) * x6)) * (((1 + x8) * x2) + (((((-1) * x4) * x9) * x0) * x3))) <= (((1 + ((-1) * x6)) * x2) * x7) ->
  (x0 = 0 \/ (x10 * x0) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  (x1 = 0 \/ (x9 * x1) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (above H5) as C0; pose proof (at_least H10) as C1; clear -C0 C1; lra. Qed.

Lemma q_a23c54366fb5 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x1 = (((-1) * x2) + (x3 * x4)) ->
  x0 = x3 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 H0 H1 H2 H3; pose proof (above H0) as C0; pose proof (above H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_a24dc14fabbf :
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
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H1) as C0; pose proof (scaled 1 H2) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H9) as C3; pose proof (scaled x2 H9) as C4; clear -C0 C1 C2 C3 C4; lra. Qed.

Lemma q_a27e64577d79 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 <= x0 ->
  0 <= x1 ->
  0 <= x2 ->
  0 <= x3 ->
  0 < x4 ->
  x4 <= 1 ->
  0 <= x5 ->
  0 < x6 ->
  0 < x0 ->
  0 <= (x7 * x8) ->
  (x6 = 0 \/ (x7 * x6) = 1) ->
  (x0 = 0 \/ (x9 * x0) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; pose proof (above H8) as C0; pose proof (scaled 1 H12) as C1; clear -C0 C1; lra. Qed.

Lemma q_a290dc3b1790 :
  forall x0 x1 x2 : R,
  (-1) < x0 ->
  x0 < 1 ->
  (((1 / 2) + ((1 / 2) * x0)) = 0 \/ (x1 * ((1 / 2) + ((1 / 2) * x0))) = 1) ->
  (((1 / 2) + ((-1 / 2) * x0)) = 0 \/ (x2 * ((1 / 2) + ((-1 / 2) * x0))) = 1) ->
  ((1 / 2) + ((1 / 2) * x0)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a2d39029b544 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; destruct H5 as [H5|H5]; [pose proof (above H2) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | pose proof (first (above H2) (at_least H6)) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra]. Qed.

Lemma q_a316192e1458 :
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
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (at_least H4) as C0; pose proof (above H15) as C1; clear -C0 C1; lra. Qed.

Lemma q_a33e1dabfd57 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 : R,
  forall f0 f1 : bool,
  (((x0 + (x1 * x1)) * (x0 + (x1 * x1))) * x2) <= (((x1 * x1) * x3) + ((x0 * x0) * x4) + ((((-2) * x1) * x0) * ((((-1) * x5) * x4) + x6))) ->
  (((f0 = true \/ (f1 = false /\ x9 <= (((-1) * x1) + x10))) /\ x11 = 1) \/ (f0 = false /\ (f1 = true \/ (((-1) * x1) + x10) < x9) /\ x11 = 0)) ->
  x7 = ((x8 * x11) + x2) ->
  x12 = ((((((-1) * x5) + x13) * (((-1) * x5) + x13)) * x8) + x3) ->
  x14 = ((x8 * x13) + x6) ->
  x15 = (x8 + x4) ->
  (((x0 + (x1 * x1)) * (x0 + (x1 * x1))) * x11) <= ((((-1) * x0) + (x1 * (((-1) * x5) + x13))) * (((-1) * x0) + (x1 * (((-1) * x5) + x13)))) ->
  0 <= x8 ->
  (((x1 * x1) * x12) + ((x0 * x0) * x15) + ((((-2) * x1) * x0) * ((((-1) * x5) * x15) + x14))) < (((x0 + (x1 * x1)) * (x0 + (x1 * x1))) * x7) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8; assert (N0_0 : 0 <= (2 * (x0 * x1 * x4 * x5) + (-2) * (x0 * x1 * x6) + (-2) * (x0 * x1 * x1 * x7) + 2 * (x0 * x1 * x1 * x8 * x11) + (x0 * x0 * x4) + (-1) * (x0 * x0 * x7) + (x0 * x0 * x8 * x11) + (x1 * x1 * x3) + (-1) * (x1 * x1 * x1 * x1 * x7) + (x1 * x1 * x1 * x1 * x8 * x11))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-2) * (x0 * x1 * x1) + (-1) * (x0 * x0) + (-1) * (x1 * x1 * x1 * x1)) H2) as C1; clear -C0 C1; lra); assert (N1_5 : 0 < ((-2) * (x0 * x1 * x5 * x15) + 2 * (x0 * x1 * x6) + 2 * (x0 * x1 * x8 * x13) + 2 * (x0 * x1 * x1 * x7) + (x0 * x0 * x7) + (-1) * (x0 * x0 * x15) + (-1) * (x1 * x1 * x12) + (x1 * x1 * x1 * x1 * x7))) by (pose proof (above H8) as C0; pose proof (scaled ((-2) * (x0 * x1)) H4) as C1; clear -C0 C1; lra); assert (N2_4 : 0 < ((-2) * (x0 * x1 * x4 * x5) + (-2) * (x0 * x1 * x5 * x8) + 2 * (x0 * x1 * x6) + 2 * (x0 * x1 * x8 * x13) + 2 * (x0 * x1 * x1 * x7) + (-1) * (x0 * x0 * x4) + (x0 * x0 * x7) + (-1) * (x0 * x0 * x8) + (-1) * (x1 * x1 * x12) + (x1 * x1 * x1 * x1 * x7))) by (pose proof (N1_5) as C0; pose proof (scaled (2 * (x0 * x1 * x5) + (x0 * x0)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 <= (2 * (x0 * x1 * x4 * x5) + (-2) * (x0 * x1 * x6) + (-2) * (x0 * x1 * x1 * x7) + 2 * (x0 * x1 * x1 * x8 * x11) + (x0 * x0 * x4) + (-1) * (x0 * x0 * x7) + (x0 * x0 * x8 * x11) + 2 * (x1 * x1 * x5 * x8 * x13) + (-1) * (x1 * x1 * x5 * x5 * x8) + (-1) * (x1 * x1 * x8 * x13 * x13) + (x1 * x1 * x12) + (-1) * (x1 * x1 * x1 * x1 * x7) + (x1 * x1 * x1 * x1 * x8 * x11))) by (pose proof (N0_0) as C0; pose proof (scaled ((x1 * x1)) H3) as C1; clear -C0 C1; lra); pose proof (N3_0) as C0; pose proof (N2_4) as C1; pose proof (neither (at_least H6) (at_least H7)) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_a37a09382bed :
  forall x0 x1 x2 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H2) as C0; pose proof (at_least H3) as C1; clear -C0 C1; lra. Qed.

Lemma q_a38160c1eaee :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= x1 ->
  x2 = ((x3 * x4) + x0) ->
  x5 = (((x3 * x6) * x4) + x1) ->
  0 <= x3 ->
  0 <= x4 ->
  1 <= x6 ->
  x5 < x2 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6; assert (N0_0 : 0 <= (x1 + (-1) * x2 + (x3 * x4))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); assert (N1_4 : 0 < ((-1) * x1 + x2 + (-1) * (x3 * x4 * x6))) by (pose proof (above H6) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); pose proof (N0_0) as C0; pose proof (N1_4) as C1; pose proof (neither (neither (at_least H3) (at_least H4)) (at_least H5)) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_a382f95b671e :
  forall x0 x1 x2 : R,
  1 = x0 ->
  1 = x1 ->
  x1 = (x0 * x2) ->
  1 <> x2 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; apply Rdichotomy in H3; destruct H3 as [H3|H3]; [pose proof (above H3) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x2 H0) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H3) as C0; pose proof (scaled 1 H1) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x2 H0) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_a395f672b300 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  0 < x4 ->
  (x4 = 0 \/ (x5 * x4) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  x4 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a40c544ebe44 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  ((((1 / 2) * x0) + ((1 / 2) * x1)) = 0 \/ (x2 * (((1 / 2) * x0) + ((1 / 2) * x1))) = 1) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  (((1 / 2) * x0) + ((1 / 2) * x1)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H0) as C0; pose proof (above H1) as C1; pose proof (scaled 1 H4) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_a41ea33ce35b :
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
  (1 + (x0 * (1 * x10))) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H0) as C0; pose proof (scaled 1 H3) as C1; pose proof (scaled x0 H12) as C2; pose proof (scaled x2 H15) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_a42d0b8a72cb :
  forall x0 x1 x2 x3 x4 x5 : R,
  x0 = ((x1 * x2) + ((1 + ((-1) * x1)) * x3)) ->
  0 <= x3 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H2) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_a43015e5d742 :
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
  x12 = (((1 + x13) * (((-1) * x7) + x3)) + ((1 + x14) * (x7 + x3)) + (((((-1) * x10) * x15) * (((-1) * x9) + x5)) * x1) + (((((-1) * x11) * x15) * (x9 + x5)) * x1)) ->
  x12 <= (2 * x2) ->
  (x4 = 0 \/ (x15 * x4) = 1) ->
  x0 < (((1 + x13) * ((1 / 2) + ((-1 / 2) * x6))) + ((1 + x14) * ((1 / 2) + ((1 / 2) * x6))) + (((-1) * x10) * ((1 / 2) + ((-1 / 2) * x8))) + (((-1) * x11) * ((1 / 2) + ((1 / 2) * x8)))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12; destruct H11 as [H11|H11]; [pose proof (above H8) as C0; pose proof (scaled 1 H11) as C1; clear -C0 C1; lra | assert (N0_6 : 0 <= (2 * (x0 * x1) + (-1) * x12)) by (pose proof (at_least H10) as C0; pose proof (scaled (2) H0) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((-1) * (x5 * x8) + x9)) by (pose proof (scaled (1) H4) as C0; pose proof (scaled (x8) H2) as C1; clear -C0 C1; lra); assert (N1_7 : 0 = (1 + (-1) * (x5 * x15))) by (pose proof (scaled (1) H11) as C0; pose proof (scaled (x15) H2) as C1; clear -C0 C1; lra); assert (N3_3 : 0 = (2 * x1 + (-1) * (x1 * x5 * x10 * x15) + (-1) * (x1 * x5 * x11 * x15) + (x1 * x9 * x10 * x15) + (-1) * (x1 * x9 * x11 * x15) + (x1 * x13) + (x1 * x14) + (-1) * (x7 * x13) + (x7 * x14) + (-1) * x12)) by (pose proof (scaled (1) H9) as C0; pose proof (scaled (2 + x13 + x14) H1) as C1; clear -C0 C1; lra); assert (N4_2 : 0 = (2 * x1 + (-1) * (x1 * x5 * x10 * x15) + (-1) * (x1 * x5 * x11 * x15) + (-1) * (x1 * x6 * x13) + (x1 * x6 * x14) + (x1 * x9 * x10 * x15) + (-1) * (x1 * x9 * x11 * x15) + (x1 * x13) + (x1 * x14) + (-1) * x12)) by (pose proof (scaled (1) N3_3) as C0; pose proof (scaled ((-1) * x13 + x14) H3) as C1; clear -C0 C1; lra); assert (N5_1 : 0 = (2 * x1 + (x1 * x5 * x8 * x10 * x15) + (-1) * (x1 * x5 * x8 * x11 * x15) + (-1) * (x1 * x5 * x10 * x15) + (-1) * (x1 * x5 * x11 * x15) + (-1) * (x1 * x6 * x13) + (x1 * x6 * x14) + (x1 * x13) + (x1 * x14) + (-1) * x12)) by (pose proof (scaled (1) N4_2) as C0; pose proof (scaled ((x1 * x10 * x15) + (-1) * (x1 * x11 * x15)) N1_2) as C1; clear -C0 C1; lra); assert (N6_1 : 0 <= (2 * (x0 * x1) + (-2) * x1 + (-1) * (x1 * x5 * x8 * x10 * x15) + (x1 * x5 * x8 * x11 * x15) + (x1 * x5 * x10 * x15) + (x1 * x5 * x11 * x15) + (x1 * x6 * x13) + (-1) * (x1 * x6 * x14) + (-1) * (x1 * x13) + (-1) * (x1 * x14))) by (pose proof (N0_6) as C0; pose proof (scaled (1) N5_1) as C1; clear -C0 C1; lra); pose proof (N6_1) as C0; pose proof (both (above H5) (above H12)) as C1; pose proof (scaled (x1 * x10) N1_7) as C2; pose proof (scaled (x1 * x11) N1_7) as C3; pose proof (scaled (x1 * x8 * x10) N1_7) as C4; pose proof (scaled (x1 * x8 * x11) N1_7) as C5; clear -C0 C1 C2 C3 C4 C5; lra]. Qed.

Lemma q_a4329b4dd8cb :
  forall x0 x1 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  x1 <= 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; destruct H1 as [H1|H1]; [pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (first (above H0) (at_least H2)) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra]. Qed.

Lemma q_a498e47a5719 :
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
  4 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a5246787c167 :
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
  x13 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 x20 x21 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; pose proof (above H6) as C0; pose proof (scaled 1 H14) as C1; clear -C0 C1; lra. Qed.

Lemma q_a5252be216c0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  0 < (1 + ((x4 * (1 + ((-1) * x3))) * x5)) ->
  (x3 = 0 \/ (x4 * x3) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x7 = 0 \/ (x8 * x7) = 1) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H0) as C0; pose proof (scaled 1 H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_a57e4274461a :
  forall x0 x1 x2 x3 x4 : R,
  forall f0 f1 f2 : bool,
  f0 = false ->
  (f0 = true \/ 0 = x0) ->
  0 = x1 ->
  0 <= x2 ->
  x2 <= x1 ->
  ((f1 = true /\ ((f2 = true /\ 0 < x2) \/ f0 = true)) \/ (f1 = false /\ (f2 = false \/ x2 <= 0) /\ f0 = false)) ->
  (f1 = true \/ x3 = ((x2 * x4) + x0)) ->
  (f1 = true \/ (f1 = false /\ 0 <> x3)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7; destruct H1 as [H1|H1]; [congruence | destruct H5 as [[H5_0 H5_1]|[H5_0 [H5_1 H5_2]]]; [destruct H5_1 as [[H5_1_0 H5_1_1]|H5_1]; [pose proof (at_least H4) as C0; pose proof (above H5_1_1) as C1; pose proof (scaled 1 H2) as C2; clear -C0 C1 C2; lra | congruence] | destruct H6 as [H6|H6]; [congruence | destruct H7 as [H7|[H7_0 H7_1]]; [congruence | apply Rdichotomy in H7_1; destruct H7_1 as [H7_1|H7_1]; [assert (N0_1 : 0 <= ((-1) * x2)) by (pose proof (at_least H4) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((x2 * x4) + (-1) * x3)) by (pose proof (scaled (1) H6) as C0; pose proof (scaled (1) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((x2 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled ((-1)) N1_2) as C1; clear -C0 C1; lra); pose proof (both (N2_2) (N2_2)) as C0; pose proof (neither (neither (at_least H3) (N0_1)) (square (x4))) as C1; clear -C0 C1; lra | assert (N0_1 : 0 <= ((-1) * x2)) by (pose proof (at_least H4) as C0; pose proof (scaled (1) H2) as C1; clear -C0 C1; lra); assert (N1_2 : 0 = ((x2 * x4) + (-1) * x3)) by (pose proof (scaled (1) H6) as C0; pose proof (scaled (1) H1) as C1; clear -C0 C1; lra); assert (N2_2 : 0 < ((-1) * (x2 * x4))) by (pose proof (above H7_1) as C0; pose proof (scaled (1) N1_2) as C1; clear -C0 C1; lra); pose proof (both (N2_2) (N2_2)) as C0; pose proof (neither (neither (at_least H3) (N0_1)) (square (x4))) as C1; clear -C0 C1; lra]]]]]. Qed.

Lemma q_a5e4a5a922f1 :
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
  x1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a609b2ac1849 :
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
  x1 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a60d9d3930bc :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 : bool,
  (f0 = true \/ x0 <= x1) ->
  ((f1 = false /\ x2 < (x0 * x3)) \/ (0 = x3 /\ f1 = false /\ (f1 = true \/ 0 = x2))) ->
  ((f0 = true /\ f1 = true) \/ (f0 = false /\ f1 = false)) ->
  (f0 = true \/ x1 = x2) ->
  1 = x3 ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 H0 H1 H2 H3 H4; destruct H1 as [[H1_0 H1_1]|[H1_0 [H1_1 H1_2]]]; [destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [congruence | destruct H0 as [H0|H0]; [congruence | destruct H3 as [H3|H3]; [congruence | pose proof (above H1_1) as C0; pose proof (at_least H0) as C1; pose proof (scaled 1 H3) as C2; pose proof (scaled x0 H4) as C3; clear -C0 C1 C2 C3; lra]]] | pose proof (scaled 1 H4) as C0; pose proof (scaled 1 H1_0) as C1; clear -C0 C1; lra]. Qed.

Lemma q_a63c4f118fba :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  x0 = ((x1 * x2) + x3) ->
  ((f0 = false /\ x5 < (((1 / 2) * x6) * x7) /\ x8 = 1) \/ ((f0 = true \/ (((1 / 2) * x6) * x7) <= x5) /\ x8 = 0)) ->
  x4 = ((x1 * x8) + x9) ->
  0 < x1 ->
  0 <= x2 ->
  0 < x10 ->
  0 < x11 ->
  0 < x12 ->
  (x12 * x11) = 1 ->
  x10 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H5) as C0; pose proof (at_least H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_a651249206d4 :
  forall x0 x1 x2 x3 x4 x5 : R,
  forall f0 f1 f2 : bool,
  ((f0 = true /\ (f1 = true \/ f2 = true)) \/ (f0 = false /\ f1 = false /\ f2 = false)) ->
  (f0 = true \/ x0 = (x1 + x2)) ->
  (0 = x3 \/ 1 <= x3) ->
  0 < x4 ->
  ((1 + x3) = 0 \/ (x5 * (1 + x3)) = 1) ->
  (1 + x3) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a657f76cb0c2 :
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
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a67b5850725a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  forall f0 : bool,
  (-1) <= x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < x1) \/ (((1 + x4) * x1) + (((((-1) * x3) * x5) * x6) * x7)) <= (x1 * x8)) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  ((1 + x0) * x1) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 f0 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H7) as C0; pose proof (second (at_least H0) (above H2)) as C1; clear -C0 C1; lra. Qed.

Lemma q_a68001ad3a85 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 < (1 + ((-1) * x1)) ->
  0 < x2 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  ((1 + ((-1) * x0) + ((-1) * x1)) = 0 \/ (x4 * (1 + ((-1) * x0) + ((-1) * x1))) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a6c9ef285a80 :
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
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a6d2a3c016c4 :
  forall x0 x1 : R,
  0 = x0 ->
  x1 = x0 ->
  0 <> x1 ->
  False.
Proof. intros x0 x1 H0 H1 H2; apply Rdichotomy in H2; destruct H2 as [H2|H2]; [pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra | pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; pose proof (scaled 1 H1) as C2; clear -C0 C1 C2; lra]. Qed.

Lemma q_a702b20bcb2d :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 = x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  0 < x3 ->
  ((x2 * x4) <= 0 \/ x5 = (1 * x3)) ->
  ((x2 * x4) < 0 \/ 0 <= x5) ->
  0 < x6 ->
  ((x2 * x7) <= 0 \/ x8 = (1 * x6)) ->
  ((x2 * x7) < 0 \/ 0 <= x8) ->
  x0 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H0) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_a71b8229ff4d :
  forall x0 x1 x2 : R,
  x0 = (x1 * x2) ->
  0 < x1 ->
  0 < x0 ->
  x2 <= 0 ->
  False.
Proof. intros x0 x1 x2 H0 H1 H2 H3; pose proof (above H2) as C0; pose proof (first (above H1) (at_least H3)) as C1; pose proof (scaled 1 H0) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_a72f551cce10 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 = x0 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  0 < x2 ->
  0 < x3 ->
  0 < x4 ->
  0 <= ((x5 * x6) * x7) ->
  (x2 = 0 \/ (x5 * x2) = 1) ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H4) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_a737833ebfab :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  forall f0 f1 f2 : bool,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((f0 = true /\ 0 < 2) \/ x4 <= (2 * x5)) ->
  ((f1 = true /\ ((f2 = true /\ 0 < x0) \/ f0 = true)) \/ (f1 = false /\ (f2 = false \/ x0 <= 0) /\ f0 = false)) ->
  (f1 = true \/ x6 = ((x0 * x7) + x5)) ->
  x8 = (((1 + ((-1) * x9)) * (((1 + x10) * x0) + (((((-1) * x2) * x11) * x12) * x13))) + ((1 + x9) * (((1 + x14) * x0) + (((((-1) * x3) * x11) * x12) * x13))) + x4) ->
  (x1 = 0 \/ (x11 * x1) = 1) ->
  (2 * x0) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 f0 f1 f2 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H0) as C0; pose proof (above H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_a73b53ea0ced :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  x0 = (x1 + x2) ->
  0 < x1 ->
  0 < x3 ->
  0 = x4 ->
  x3 = ((x5 * x1) + ((1 + ((-1) * x5)) * x4)) ->
  x6 = (x2 * x7) ->
  x8 = ((x1 * x9) + x6) ->
  x9 <= x7 ->
  x7 <= x9 ->
  (x5 = 0 \/ (x10 * x5) = 1) ->
  (x3 = 0 \/ (x11 * x3) = 1) ->
  x8 <> (x0 * x7) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; apply Rdichotomy in H11; destruct H11 as [H11|H11]; [assert (E0 : 0 = (x7 + (-1) * x9)) by (pose proof (at_least H7) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((x1 * x7) + (x2 * x7) + (-1) * x8)) by (pose proof (above H11) as C0; pose proof (scaled ((-1) * x7) H0) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = ((x1 * x9) + (x2 * x7) + (-1) * x8)) by (pose proof (scaled (1) H6) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((x1 * x7) + (x2 * x7) + (-1) * x8)) by (pose proof (scaled (1) N2_0) as C0; pose proof (scaled ((-1) * x1) E0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N1_2) as C0; pose proof (scaled (1) N3_0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra | assert (E0 : 0 = (x7 + (-1) * x9)) by (pose proof (at_least H7) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra); assert (N1_2 : 0 < ((-1) * (x1 * x7) + (-1) * (x2 * x7) + x8)) by (pose proof (above H11) as C0; pose proof (scaled (x7) H0) as C1; clear -C0 C1; lra); assert (N2_0 : 0 = ((x1 * x9) + (x2 * x7) + (-1) * x8)) by (pose proof (scaled (1) H6) as C0; pose proof (scaled ((-1)) H5) as C1; clear -C0 C1; lra); assert (N3_0 : 0 = ((x1 * x7) + (x2 * x7) + (-1) * x8)) by (pose proof (scaled (1) N2_0) as C0; pose proof (scaled ((-1) * x1) E0) as C1; clear -C0 C1; lra); assert (N4_0 : 0 < (0)) by (pose proof (N1_2) as C0; pose proof (scaled ((-1)) N3_0) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; clear -C0; lra]. Qed.

Lemma q_a7bb29c2e88e :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  0 < x0 ->
  x0 <= 1 ->
  (-1) <= x1 ->
  (1 * x3) <= (((1 / 4) * x0) * x2) ->
  x4 < (1 * x3) ->
  x5 <= x1 ->
  x6 = (((1 + ((-1) * x7)) * x8) + (x5 * x7)) ->
  0 <= x4 ->
  (x9 <= 0 \/ ((-1) <= x8 /\ x8 <= 1)) ->
  0 < x10 ->
  x9 = (x10 * x4) ->
  0 < x11 ->
  0 < x3 ->
  (x3 * x11) = 1 ->
  ((x0 + ((1 + ((-1) * x0)) * x4)) = 0 \/ (x12 * (x0 + ((1 + ((-1) * x0)) * x4))) = 1) ->
  (x0 + ((1 + ((-1) * x0)) * x4)) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (above H0) as C0; pose proof (neither (at_least H1) (at_least H7)) as C1; pose proof (scaled 1 H15) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_a7ec493bdf0c :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (x1 = 0 \/ (x2 * x1) = 1) ->
  0 < x3 ->
  0 < x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  x1 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6; pose proof (above H1) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra. Qed.

Lemma q_a80977836fc3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  0 < x0 ->
  x0 <= 1 ->
  0 < x1 ->
  0 < x2 ->
  x2 <= ((1 + ((-1) * x0)) * (x3 + ((-1) * x4))) ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  (x0 = 0 \/ (x6 * x0) = 1) ->
  (x2 = 0 \/ (x7 * x2) = 1) ->
  (((x5 * (x8 + x9)) <= 1 /\ x10 = 1) \/ (1 < (x5 * (x8 + x9)) /\ x10 = (x5 * (x8 + x9)))) ->
  x10 <> x10 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a80b3b6d1072 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x1 = (x2 * x3) ->
  x0 = ((x4 * x2) + ((1 + ((-1) * x4)) * x1)) ->
  0 < x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  (x4 = 0 \/ (x6 * x4) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a82512faa985 :
  forall x0 x1 : R,
  1 <= x0 ->
  x1 < 1 ->
  (-1) <= x0 ->
  x0 <= 1 ->
  0 <> ((1 / 2) + ((-1 / 2) * x0)) ->
  False.
Proof. intros; settle. Qed.

Lemma q_a825c225ebb2 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 : bool,
  x0 <= (x1 * x2) ->
  x3 = (((x4 * x5) * x6) + x0) ->
  x7 = (x4 + x2) ->
  0 < x8 ->
  0 <= x4 ->
  0 < x9 ->
  x9 < 1 ->
  x6 = (1 * x10) ->
  1 = (1 * x10) ->
  f0 = false ->
  x11 <= x1 ->
  x5 = x11 ->
  0 < x10 ->
  (x1 * x7) < x3 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13; assert (N0_4 : 0 = ((-1) + x6)) by (pose proof (scaled (1) H8) as C0; pose proof (scaled (1) H7) as C1; clear -C0 C1; lra); assert (N1_5 : 0 <= (x1 + (-1) * x5)) by (pose proof (at_least H10) as C0; pose proof (scaled ((-1)) H11) as C1; clear -C0 C1; lra); assert (N2_0 : 0 <= ((x1 * x2) + (-1) * x3 + (x4 * x5 * x6))) by (pose proof (at_least H0) as C0; pose proof (scaled ((-1)) H1) as C1; clear -C0 C1; lra); assert (N3_4 : 0 < ((-1) * (x1 * x2) + (-1) * (x1 * x4) + x3)) by (pose proof (above H13) as C0; pose proof (scaled (x1) H2) as C1; clear -C0 C1; lra); assert (N4_0 : 0 <= ((x1 * x2) + (-1) * x3 + (x4 * x5))) by (pose proof (N2_0) as C0; pose proof (scaled ((x4 * x5)) N0_4) as C1; clear -C0 C1; lra); pose proof (N4_0) as C0; pose proof (N3_4) as C1; pose proof (neither (at_least H4) (N1_5)) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_a8b58dd086e3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 : R,
  x0 < x1 ->
  0 < x2 ->
  (0 = x3 \/ 1 <= x3) ->
  1 = (1 * x4) ->
  x1 <= ((1 * x5) * x6) ->
  (1 * x4) <= (x7 * ((1 * x8) * x9)) ->
  0 < x5 ->
  0 < x6 ->
  0 < x8 ->
  (x8 * x5) = 1 ->
  0 < x9 ->
  (x9 * x6) = 1 ->
  0 < x10 ->
  0 < x4 ->
  (x4 * x10) = 1 ->
  x7 < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; assert (N0_2 : 0 <= ((-1) + (x7 * x8 * x9))) by (pose proof (at_least H5) as C0; pose proof (scaled ((-1)) H3) as C1; clear -C0 C1; lra); assert (B1 : 0 < (x8)) by (apply Rnot_le_lt; intro G; pose proof (above H8) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N1_1 : 0 <= ((-1) * (x1 * x8) + x6)) by (pose proof (first B1 (at_least H4)) as C0; pose proof (scaled ((-1) * x6) H9) as C1; clear -C0 C1; lra); assert (B3 : 0 < (x9)) by (apply Rnot_le_lt; intro G; pose proof (above H10) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N3_2 : 0 <= (1 + (-1) * (x1 * x8 * x9))) by (pose proof (first B3 (N1_1)) as C0; pose proof (scaled ((-1)) H11) as C1; clear -C0 C1; lra); pose proof (N3_2) as C0; pose proof (N0_2) as C1; pose proof (both (both (B3) (B1)) (above H0)) as C2; pose proof (both (both (B3) (B1)) (above H15)) as C3; clear -C0 C1 C2 C3; lra. Qed.

Lemma q_a8cbf441bcb6 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4; pose proof (above H3) as C0; pose proof (at_least H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_a8f856251a74 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  0 < x1 ->
  x1 < (1 + ((-1) * x2)) ->
  (x0 = 0 \/ (x3 * x0) = 1) ->
  ((1 + ((-1) * x1) + ((-1) * x2)) = 0 \/ (x4 * (1 + ((-1) * x1) + ((-1) * x2))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a95efee05603 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 : R,
  0 <= x0 ->
  (x2 * x0) <= x1 ->
  (x3 * x4) = (x2 * x5) ->
  0 < x3 ->
  0 < x5 ->
  (x5 = 0 \/ (x6 * x5) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  (x7 * x1) < ((x6 * x0) * x4) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H4) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | destruct H6 as [H6|H6]; [pose proof (above H3) as C0; pose proof (scaled 1 H6) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_2 : 0 < ((x0 * x2 * x5 * x6) + (-1) * (x1 * x3 * x7))) by (pose proof (both B0 (above H7)) as C0; pose proof (scaled ((-1) * (x0 * x6)) H2) as C1; clear -C0 C1; lra); assert (B2 : 0 < (x3)) by (apply Rnot_le_lt; intro G; pose proof (above H3) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N2_3 : 0 < ((x0 * x2 * x3 * x5 * x6) + (-1) * (x1 * x3))) by (pose proof (both B2 (N0_2)) as C0; pose proof (scaled ((x1 * x3)) H6) as C1; clear -C0 C1; lra); pose proof (N2_3) as C0; pose proof (first (B2) (at_least H1)) as C1; pose proof (scaled (x0 * x2 * x3) H5) as C2; clear -C0 C1 C2; lra]]. Qed.

Lemma q_a972d3082358 :
  forall x0 x1 x2 : R,
  forall f0 : bool,
  f0 = true ->
  (f0 = true \/ 0 = x0) ->
  1 <= ((-1) * x1) ->
  ((-1) * x2) < 1 ->
  (-1) <= x1 ->
  x1 <= 1 ->
  x2 < 1 ->
  ((1 / 2) + ((-1 / 2) * x2)) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_a98bbddaa830 :
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
  x5 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16; pose proof (above H5) as C0; pose proof (at_least H16) as C1; clear -C0 C1; lra. Qed.

Lemma q_a9d56d544439 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  ((x2 * x2) = 0 \/ (x4 * (x2 * x2)) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  ((x1 * x1) = 0 \/ (x6 * (x1 * x1)) = 1) ->
  x3 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (above H3) as C0; pose proof (scaled 1 H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_aa2915c7ba9f :
  forall x0 x1 x2 x3 x4 x5 : R,
  1 <= x0 ->
  0 < x1 ->
  x1 < 1 ->
  0 < x2 ->
  (x0 < 0 \/ (0 <= x3 /\ (x3 * x3) = x0)) ->
  (x1 <= 0 \/ (0 <= x4 /\ ((x4 * x4) * x1) = 1)) ->
  ((1 + ((-1) * x1)) < 0 \/ (0 <= x5 /\ (x5 * x5) = (1 + ((-1) * x1)))) ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4 H5 H6 H7; pose proof (at_least H0) as C0; pose proof (above H7) as C1; clear -C0 C1; lra. Qed.

Lemma q_aa30653ab11c :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  (((x6 + x7 + ((-1) * x8)) <= 0 /\ x9 = 0) \/ (0 < (x6 + x7 + ((-1) * x8)) /\ x9 = (x6 + x7 + ((-1) * x8)))) ->
  ((x0 * x1) * x2) <= (((x3 * (x4 + x5 + (x9 * x9))) * x1) * x2) ->
  0 < x1 ->
  0 < x2 ->
  (x3 * (x4 + x5 + (x9 * x9))) < x0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4; pose proof (at_least H1) as C0; pose proof (both (both (above H2) (above H3)) (above H4)) as C1; clear -C0 C1; lra. Qed.

Lemma q_aa4f2236480a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 : R,
  forall f0 f1 : bool,
  0 <= (x0 + x1) ->
  ((f0 = true /\ (f0 = true \/ 0 = x2)) \/ 0 = (x3 + x4) \/ 0 < (x0 + x1)) ->
  ((f1 = true /\ f0 = true) \/ (f1 = false /\ f0 = false)) ->
  (f1 = true \/ x5 = x2) ->
  x6 = x4 ->
  x7 = x3 ->
  x8 = (x9 + x1) ->
  x10 = ((x11 * x9) + x0) ->
  (-1) <= x11 ->
  x11 <= 1 ->
  0 <= x9 ->
  ((x10 + x8) < 0 \/ ((f1 = false \/ (f1 = false /\ 0 <> x5)) /\ 0 <> (x7 + x6) /\ (x10 + x8) <= 0)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11; destruct H11 as [H11|[H11_0 [H11_1 H11_2]]]; [pose proof (at_least H0) as C0; pose proof (above H11) as C1; pose proof (neither (at_least H8) (at_least H10)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled 1 H7) as C4; clear -C0 C1 C2 C3 C4; lra | destruct H1 as [[H1_0 H1_1]|[H1|H1]]; [destruct H2 as [[H2_0 H2_1]|[H2_0 H2_1]]; [destruct H11_0 as [H11_0|[H11_0_0 H11_0_1]]; [congruence | congruence] | congruence] | apply Rdichotomy in H11_1; destruct H11_1 as [H11_1|H11_1]; [pose proof (above H11_1) as C0; pose proof (scaled 1 H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra | pose proof (above H11_1) as C0; pose proof (scaled 1 H4) as C1; pose proof (scaled 1 H5) as C2; pose proof (scaled 1 H1) as C3; clear -C0 C1 C2 C3; lra] | pose proof (at_least H11_2) as C0; pose proof (above H1) as C1; pose proof (neither (at_least H8) (at_least H10)) as C2; pose proof (scaled 1 H6) as C3; pose proof (scaled 1 H7) as C4; clear -C0 C1 C2 C3 C4; lra]]. Qed.

Lemma q_aa76ce422866 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  x1 <= 1 ->
  0 < x2 ->
  x0 < 2 ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  (x2 = 0 \/ (x4 * x2) = 1) ->
  ((1 + ((-1) * x1)) = 0 \/ (x5 * (1 + ((-1) * x1))) = 1) ->
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_aad7dd416562 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 : R,
  x0 = (x1 + x2) ->
  x3 = ((x4 * x1) + x5) ->
  x6 = (x7 + x8) ->
  x9 = ((x4 * x7) + x10) ->
  0 < x11 ->
  0 < x12 ->
  0 < x13 ->
  (x11 = 0 \/ (x14 * x11) = 1) ->
  x13 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 H0 H1 H2 H3 H4 H5 H6 H7 H8; pose proof (above H6) as C0; pose proof (at_least H8) as C1; clear -C0 C1; lra. Qed.

Lemma q_aaeac17dd8ab :
  forall x0 : R,
  (0 = x0 \/ 1 <= x0) ->
  (2 + x0) <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ab3b84d95f9f :
  forall x0 x1 : R,
  0 = x0 ->
  0 = x1 ->
  x0 < 0 ->
  False.
Proof. intros x0 x1 H0 H1 H2; pose proof (above H2) as C0; pose proof (scaled 1 H0) as C1; clear -C0 C1; lra. Qed.

Lemma q_ab4ad975e910 :
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
  4 <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10; pose proof (at_least H10) as C0; clear -C0; lra. Qed.

Lemma q_abad1ab6773a :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  (((x1 + ((-1) * x2)) <= 0 /\ x3 = 0) \/ (0 < (x1 + ((-1) * x2)) /\ x3 = (x1 + ((-1) * x2)))) ->
  ((x0 * (x3 * x3)) * x4) <= ((x0 * ((((-1) * x5) + ((-1) * x6) + x2) * (((-1) * x5) + ((-1) * x6) + x2))) * x4) ->
  0 <= x4 ->
  ((0 < x4 /\ x8 = 1) \/ (x4 <= 0 /\ x8 = 0)) ->
  (x0 * ((((((-1) * x6) + x2) * (((-1) * x6) + x2)) * x4) + ((x7 + (x5 * x5)) * x4) + (((-2) * x5) * ((x4 * x2) + (((-1) * x6) * x4))))) < (((x0 * (x7 + (x3 * x3))) * x4) * x8) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4; destruct H3 as [[H3_0 H3_1]|[H3_0 H3_1]]; [assert (N0_1 : 0 < (2 * (x0 * x2 * x4 * x5) + 2 * (x0 * x2 * x4 * x6) + (-1) * (x0 * x2 * x2 * x4) + (x0 * x3 * x3 * x4) + (-2) * (x0 * x4 * x5 * x6) + (-1) * (x0 * x4 * x5 * x5) + (-1) * (x0 * x4 * x6 * x6))) by (pose proof (above H4) as C0; pose proof (scaled ((-1) * (x0 * x3 * x3 * x4) + (-1) * (x0 * x4 * x7)) H3_1) as C1; clear -C0 C1; lra); pose proof (at_least H1) as C0; pose proof (N0_1) as C1; clear -C0 C1; lra | assert (E0 : 0 = (x4)) by (pose proof (at_least H2) as C0; pose proof (at_least H3_0) as C1; clear -C0 C1; lra); assert (N1_0 : 0 < (0)) by (pose proof (above H4) as C0; pose proof (scaled (2 * (x0 * x2 * x5) + 2 * (x0 * x2 * x6) + (-1) * (x0 * x2 * x2) + (x0 * x3 * x3 * x8) + (-2) * (x0 * x5 * x6) + (-1) * (x0 * x5 * x5) + (-1) * (x0 * x6 * x6) + (-1) * (x0 * x7) + (x0 * x7 * x8)) E0) as C1; clear -C0 C1; lra); pose proof (N1_0) as C0; clear -C0; lra]. Qed.

Lemma q_abdffeabe984 :
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
  (x1 + ((-1) * x8)) = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ac3516919444 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 : R,
  forall f0 f1 : bool,
  (((-1) * x1) + x2) <= x0 ->
  ((x5 < (x6 + x7) /\ x8 = 1) \/ ((x6 + x7) <= x5 /\ x8 = 0)) ->
  x3 = ((x4 * x8) + x0) ->
  x9 = (x4 + x2) ->
  0 <= x4 ->
  1 <= x10 ->
  0 < x11 ->
  x11 < 1 ->
  (((f0 = true \/ (f1 = false /\ x13 <= ((((((-1) * x14) * x15) * x16) * x17) + x18))) /\ x19 = 1) \/ (f0 = false /\ (f1 = true \/ ((((((-1) * x14) * x15) * x16) * x17) + x18) < x13) /\ x19 = 0)) ->
  x12 = ((x4 * x19) + x1) ->
  (x4 <= 0 \/ f0 = true \/ (f1 = false /\ x13 <= ((((((-1) * x14) * x15) * x16) * x17) + x18)) \/ x5 < (x6 + x7)) ->
  (x10 < 0 \/ (0 <= x15 /\ (x15 * x15) = x10)) ->
  (x11 <= 0 \/ (0 <= x16 /\ ((x16 * x16) * x11) = 1)) ->
  ((1 + ((-1) * x11)) < 0 \/ (0 <= x17 /\ (x17 * x17) = (1 + ((-1) * x11)))) ->
  x3 < (((-1) * x12) + x9) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 x14 x15 x16 x17 x18 x19 f0 f1 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [destruct H8 as [[H8_0 H8_1]|[H8_0 [H8_1 H8_2]]]; [pose proof (at_least H0) as C0; pose proof (at_least H4) as C1; pose proof (above H14) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; pose proof (scaled 1 H9) as C5; pose proof (scaled x4 H1_1) as C6; pose proof (scaled x4 H8_1) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra | pose proof (at_least H0) as C0; pose proof (above H14) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled 1 H9) as C4; pose proof (scaled x4 H1_1) as C5; pose proof (scaled x4 H8_2) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra] | destruct H8 as [[H8_0 H8_1]|[H8_0 [H8_1 H8_2]]]; [pose proof (at_least H0) as C0; pose proof (above H14) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled 1 H3) as C3; pose proof (scaled 1 H9) as C4; pose proof (scaled x4 H1_1) as C5; pose proof (scaled x4 H8_1) as C6; clear -C0 C1 C2 C3 C4 C5 C6; lra | destruct H10 as [H10|[H10|[[H10_0 H10_1]|H10]]]; [pose proof (at_least H0) as C0; pose proof (above H14) as C1; pose proof (at_least H10) as C2; pose proof (scaled 1 H2) as C3; pose proof (scaled 1 H3) as C4; pose proof (scaled 1 H9) as C5; pose proof (scaled x4 H1_1) as C6; pose proof (scaled x4 H8_2) as C7; clear -C0 C1 C2 C3 C4 C5 C6 C7; lra | congruence | destruct H8_1 as [H8_1|H8_1]; [congruence | pose proof (at_least H10_1) as C0; pose proof (above H8_1) as C1; clear -C0 C1; lra] | pose proof (at_least H1_0) as C0; pose proof (above H10) as C1; clear -C0 C1; lra]]]. Qed.

Lemma q_ac40f68baac0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 : R,
  forall f0 : bool,
  0 < x0 ->
  x0 < 1 ->
  0 <= x1 ->
  0 < x2 ->
  0 < x3 ->
  x3 <= 1 ->
  0 < x4 ->
  0 < x5 ->
  0 < x6 ->
  (-1) <= x7 ->
  x7 < 0 ->
  x6 < (1 + ((-1) * x7)) ->
  0 = x8 ->
  f0 = false ->
  x9 <= (x1 * (x2 * x2)) ->
  0 <= x8 ->
  (x1 < 0 \/ (0 <= x10 /\ (x10 * x10) = x1)) ->
  (x0 <= 0 \/ (0 <= x11 /\ ((x11 * x11) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x12 /\ (x12 * x12) = (1 + ((-1) * x0)))) ->
  x1 < 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ace2c3f6aa25 :
  forall x0 x1 x2 x3 x4 : R,
  0 < x0 ->
  x0 < 1 ->
  (0 = x1 \/ 1 <= x1) ->
  (x1 < 0 \/ (0 <= x2 /\ (x2 * x2) = x1)) ->
  (x0 <= 0 \/ (0 <= x3 /\ ((x3 * x3) * x0) = 1)) ->
  ((1 + ((-1) * x0)) < 0 \/ (0 <= x4 /\ (x4 * x4) = (1 + ((-1) * x0)))) ->
  x0 <= 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_aced0487e950 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  0 < x0 ->
  0 < x1 ->
  (x0 = 0 \/ (x2 * x0) = 1) ->
  (x1 = 0 \/ (x3 * x1) = 1) ->
  ((((-1) * x4) * x5) <> (((-1) * x4) * x5) \/ (((-1) * x6) + ((-1) * x7) + ((-1) * x8)) <> (((-1) * x6) + ((-1) * x7) + ((-1) * x8))) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4; destruct H4 as [H4|H4]; [apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; clear -C0; lra | pose proof (above H4) as C0; clear -C0; lra] | apply Rdichotomy in H4; destruct H4 as [H4|H4]; [pose proof (above H4) as C0; clear -C0; lra | pose proof (above H4) as C0; clear -C0; lra]]. Qed.

Lemma q_ad04a7f16b3d :
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
  x2 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ad568f300c42 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 : R,
  1 <= x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (((4 * (x1 * x1)) * x4) * x5) < x0 ->
  0 = (x6 + x5) ->
  ((x2 * x2) = 0 \/ (x4 * (x2 * x2)) = 1) ->
  (x3 = 0 \/ (x7 * x3) = 1) ->
  ((x1 * x1) = 0 \/ (x8 * (x1 * x1)) = 1) ->
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H9) as C1; clear -C0 C1; lra. Qed.

Lemma q_ad5eb87703d0 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 : R,
  0 < x0 ->
  0 < x1 ->
  0 < x2 ->
  0 < x3 ->
  (1 + ((-1) * x6) + ((-1) * x7) + x8 + x9) <= (((x1 * x2) * x4) * x5) ->
  (x0 = 0 \/ (x4 * x0) = 1) ->
  (x3 = 0 \/ (x5 * x3) = 1) ->
  (x0 * (((-1) * x8) + x6)) < ((x0 * (1 + ((-1) * x7) + x9)) + ((((-1) * x1) * x2) * x5)) ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 H0 H1 H2 H3 H4 H5 H6 H7; destruct H5 as [H5|H5]; [pose proof (above H0) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra | assert (B0 : 0 < (x0)) by (apply Rnot_le_lt; intro G; pose proof (above H0) as C0; pose proof (at_least G) as C1; clear -C0 C1; lra); assert (N0_1 : 0 <= ((-1) * x0 + (x0 * x6) + (x0 * x7) + (-1) * (x0 * x8) + (-1) * (x0 * x9) + (x1 * x2 * x5))) by (pose proof (first B0 (at_least H4)) as C0; pose proof (scaled ((-1) * (x1 * x2 * x5)) H5) as C1; clear -C0 C1; lra); pose proof (N0_1) as C0; pose proof (above H7) as C1; clear -C0 C1; lra]. Qed.

Lemma q_ad920bbdfe86 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  x0 <= 1 ->
  x1 < x2 ->
  x2 < x3 ->
  0 <= x4 ->
  (x0 = 0 \/ (x5 * x0) = 1) ->
  ((x2 + ((-1) * x1)) = 0 \/ (x6 * (x2 + ((-1) * x1))) = 1) ->
  x0 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_ae251000f2c3 :
  forall x0 x1 x2 x3 : R,
  0 < x0 ->
  (x0 = 0 \/ (x1 * x0) = 1) ->
  0 < x2 ->
  0 < x3 ->
  (x3 * x2) = 1 ->
  (1 + (x1 * (1 * x3))) <= 0 ->
  False.
Proof. intros x0 x1 x2 x3 H0 H1 H2 H3 H4 H5; destruct H1 as [H1|H1]; [pose proof (above H0) as C0; pose proof (scaled 1 H1) as C1; clear -C0 C1; lra | pose proof (above H0) as C0; pose proof (above H3) as C1; pose proof (first (above H0) (at_least H5)) as C2; pose proof (scaled x3 H1) as C3; clear -C0 C1 C2 C3; lra]. Qed.

Lemma q_ae2cbbae05b8 :
  forall x0 x1 x2 x3 : R,
  forall f0 : bool,
  (f0 = true \/ (f0 = false /\ (f0 = true \/ x0 = x1))) ->
  f0 = false ->
  0 < x2 ->
  x2 < 1 ->
  (x2 = 0 \/ (x3 * x2) = 1) ->
  x2 = 0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 H0 H1 H2 H3 H4 H5; pose proof (above H2) as C0; pose proof (scaled 1 H5) as C1; clear -C0 C1; lra. Qed.

Lemma q_ae2dab2f1024 :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  0 < x0 ->
  (x0 * (x1 + (x3 * (x4 + ((-1) * x1))))) <= (x1 * x2) ->
  1 <= x3 ->
  0 < x5 ->
  (x1 <= 0 \/ x0 = (1 * x5)) ->
  (x1 < 0 \/ 0 <= x0) ->
  0 < x6 ->
  (x4 <= 0 \/ x2 = (1 * x6)) ->
  (x4 < 0 \/ 0 <= x2) ->
  ((x3 * x0) * ((x4 + ((-1) * x1)) * (x4 + ((-1) * x1)))) < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9; pose proof (above H9) as C0; pose proof (first (above H0) (square (x1 + (-1) * x4))) as C1; pose proof (neither (first (above H0) (at_least H2)) (square (x1 + (-1) * x4))) as C2; clear -C0 C1 C2; lra. Qed.

Lemma q_ae9864013a1c :
  forall x0 x1 : R,
  (x0 <= x1 \/ (1 + x1) <= x0) ->
  x1 < x0 ->
  x0 < (1 + x1) ->
  False.
Proof. intros; settle. Qed.

Lemma q_aecdbb12489d :
  forall x0 x1 x2 x3 x4 x5 x6 : R,
  x0 <= 1 ->
  0 < x1 ->
  x2 < (1 + ((-1) * x3)) ->
  ((1 + ((-1) * x2) + ((-1) * x3)) = 0 \/ (x4 * (1 + ((-1) * x2) + ((-1) * x3))) = 1) ->
  0 < x5 ->
  (x1 = 0 \/ (x6 * x1) = 1) ->
  x1 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_aee8fd4482e3 :
  forall x0 x1 x2 x3 : R,
  forall f0 f1 : bool,
  (f0 = true \/ (x0 * x1) <= x2) ->
  ((f1 = true /\ f0 = true) \/ (f1 = false /\ f0 = false)) ->
  (f1 = true \/ x3 = x2) ->
  1 = x1 ->
  f1 = false ->
  x3 < x0 ->
  False.
Proof. intros x0 x1 x2 x3 f0 f1 H0 H1 H2 H3 H4 H5; destruct H1 as [[H1_0 H1_1]|[H1_0 H1_1]]; [congruence | destruct H0 as [H0|H0]; [congruence | destruct H2 as [H2|H2]; [congruence | pose proof (above H5) as C0; pose proof (at_least H0) as C1; pose proof (scaled 1 H2) as C2; pose proof (scaled x0 H3) as C3; clear -C0 C1 C2 C3; lra]]]. Qed.

Lemma q_af42cf431eb8 :
  forall x0 x1 x2 x3 x4 x5 : R,
  0 < x0 ->
  0 < x1 ->
  (((-1 / 2) * x3) * x4) < x2 ->
  ((x1 * x1) = 0 \/ (x5 * (x1 * x1)) = 1) ->
  (x1 * x1) = 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 H0 H1 H2 H3 H4; pose proof (both (above H1) (above H1)) as C0; pose proof (scaled 1 H4) as C1; clear -C0 C1; lra. Qed.

Lemma q_afbceebf8c95 :
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
  x5 = 0 ->
  False.
Proof. intros; settle. Qed.

Lemma q_aff1a59d56d3 :
  forall x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 : R,
  0 <= x0 ->
  0 < x1 ->
  0 <= x2 ->
  x3 = ((x4 * x0) + x2) ->
  0 <= x4 ->
  (x1 = 0 \/ (x5 * x1) = 1) ->
  0 < x6 ->
  ((x5 * x7) <= 0 \/ x8 = (1 * x6)) ->
  ((x5 * x7) < 0 \/ 0 <= x8) ->
  0 < x9 ->
  ((x5 * x10) <= 0 \/ x11 = (1 * x9)) ->
  ((x5 * x10) < 0 \/ 0 <= x11) ->
  0 < x12 ->
  ((x5 * x13) <= 0 \/ x4 = (1 * x12)) ->
  ((x5 * x13) < 0 \/ 0 <= x4) ->
  x3 < 0 ->
  False.
Proof. intros x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15; pose proof (at_least H2) as C0; pose proof (above H15) as C1; pose proof (neither (at_least H0) (at_least H4)) as C2; pose proof (scaled 1 H3) as C3; clear -C0 C1 C2 C3; lra. Qed.
