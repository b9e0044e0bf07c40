(** entanglement.ipo.short: short of its target IPO lets the chosen fall if and only if the gradients overlap by more than |g_w|^2. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_ipo_short.
Open Scope R_scope.

Theorem entanglement_ipo_short : generated.entanglement_ipo_short.entanglement_ipo_short.
Proof.
  intros I _ g_w g_l lr_l lr_w tau_ipo t0 short. related_in short.
  assert ((0 * tau_ipo - 0 * (1 / 2)) / tau_ipo² = 0) as Z by (unfold Rsqr; field; lra).
  assert (0 < 1 / 2 / tau_ipo - lr_w + lr_l) as S by lra.
  split; [related; simpl; rewrite ?Z; ring|]. apply and_is.
  destruct (Rle_lt_dec (sum (elements I) (fun i => g_l i * g_w i)) (sum (elements I) (fun i => g_w i ^ 2))) as [H|H]; split; apply or_is.
  - left. related. exact H.
  - left. related. simpl (_ ^ pred 2). simpl INR. rewrite ?Z. set (c := 1 / 2 / tau_ipo) in *. clearbody c.
    assert (0 <= (c - lr_w + lr_l) * (sum (elements I) (fun i => g_w i ^ 2) - sum (elements I) (fun i => g_l i * g_w i))) by (apply Rmult_le_pos; lra).
    nra.
  - right. related. simpl (_ ^ pred 2). simpl INR. rewrite ?Z. set (c := 1 / 2 / tau_ipo) in *. clearbody c.
    assert (0 < (c - lr_w + lr_l) * (sum (elements I) (fun i => g_l i * g_w i) - sum (elements I) (fun i => g_w i ^ 2))) by (apply Rmult_lt_0_compat; lra).
    nra.
  - right. related. exact H.
Qed.
