(** entanglement.simpo.shorter: under SimPO the chosen never falls where it is no longer than the rejected. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_simpo_shorter.
Open Scope R_scope.

Theorem entanglement_simpo_shorter : generated.entanglement_simpo_shorter.entanglement_simpo_shorter.
Proof.
  intros V _ S_ _ A _ B _ p p0 p1 p_s ps0 ps1 p_a pa0 pa1 p_b pb0 pb1 e_w ew0 ew1 e_l el0 el1 e_s es0 es1 e_a ea0 ea1 e_b eb0 eb1
    d d0 later_l ll0 ll1 later_w lw0 lw1 shared sh0 sh1 w_one l_one s_one a_one b_one distinct shorter. laws.
  assert (forall v, e_w v = 0 \/ e_w v = 1) as w01 by (intro v; specialize (w_one v); apply or_is in w_one; destruct w_one as [H|H]; related_in H; auto).
  assert (forall v, e_l v = 0 \/ e_l v = 1) as l01 by (intro v; specialize (l_one v); apply or_is in l_one; destruct l_one as [H|H]; related_in H; auto).
  assert (forall v, e_l v * e_w v = 0) as apart.
  { intro v. specialize (distinct v). apply or_is in distinct. destruct distinct as [H|H]; related_in H; rewrite H; ring. }

  pose proof (parting V p e_w e_l p0 p1 ew1 w01 el1 l01 apart) as Pw. unfold Rminus in Pw.
  related_in shorter. set (sizes := fun (c : nat) (K : finite_set) => INR c * sum (elements K) (fun _ => 1)).
  assert (forall c K, 0 <= sizes c K) as s0 by (intros c K; apply Rmult_le_pos; [apply pos_INR|apply sum_nonneg; intros; lra]).
  fold (sizes later_w A) in shorter. fold (sizes shared S_) in shorter. fold (sizes later_l B) in shorter.
  pose proof (s0 later_w A) as sw. pose proof (s0 later_l B) as sl. pose proof (s0 shared S_) as ss.
  related; fold (sizes later_w A); fold (sizes shared S_); fold (sizes later_l B); try lra.
  assert (0 <= INR later_w * sum (elements A) (fun k => sum (elements V) (fun v => (e_a k v + - p_a k v) ^ 2))) as Q
    by (apply Rmult_le_pos; [apply pos_INR|apply sum_squares_nonneg]).
  assert (0 <= INR shared * sum (elements S_) (fun k => sum (elements V) (fun v => (e_s k v + - p_s k v) ^ 2))) as Q'
    by (apply Rmult_le_pos; [apply pos_INR|apply sum_squares_nonneg]).
  pose proof (sum_square_nonneg (elements V) (fun v => e_w v + - p v)) as Q''. cbv beta in Q''.
  match goal with |- 0 <= d * (?a + ?b + ?c) / ?n + - (d * (?b + ?e) / ?m) => set (x := a + b + c); set (y := b + e); set (nw := n); set (nl := m) end.
  assert (y < x) as yx by (unfold x, y; lra). assert (0 < nw) as nw0 by (unfold nw; lra). assert (nw <= nl) as nn by (unfold nw, nl; lra).
  assert (0 <= x) as X by (unfold x; lra). clearbody x y nw nl. assert (y / nl <= x / nw) as K.
  { apply (Rmult_le_reg_r (nw * nl)); [apply Rmult_lt_0_compat; lra|].
    replace (y / nl * (nw * nl)) with (y * nw) by (field; lra). replace (x / nw * (nw * nl)) with (x * nl) by (field; lra).
    destruct (Rle_lt_dec y 0) as [N|N]; [|apply Rmult_le_compat; lra].
    assert (0 <= - y * nw) by (apply Rmult_le_pos; lra). assert (0 <= x * nl) by (apply Rmult_le_pos; lra). lra. }
  replace (d * x / nw + - (d * y / nl)) with (d * (x / nw - y / nl)) by (field; lra). apply Rmult_le_pos; lra.
Qed.
