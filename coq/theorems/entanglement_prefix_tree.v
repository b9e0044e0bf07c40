(** entanglement.prefix-tree: on a prefix tree the chosen rises and the rejected falls, both strictly, where d_w = d_l. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_prefix_tree.
Open Scope R_scope.

Theorem entanglement_prefix_tree : generated.entanglement_prefix_tree.entanglement_prefix_tree.
Proof.
  intros V _ S_ _ A _ B _ p p0 p1 p_s ps0 ps1 p_a pa0 pa1 p_b pb0 pb1 e_w ew0 ew1 e_l el0 el1 e_s es0 es1 e_a ea0 ea1 e_b eb0 eb1
    d d0 later_l ll0 ll1 later_w lw0 lw1 least_p lp0 shared sh0 sh1 w_one l_one s_one a_one b_one distinct positive_row. laws.
  assert (forall v, e_w v = 0 \/ e_w v = 1) as w01 by (intro v; specialize (w_one v); apply or_is in w_one; destruct w_one as [H|H]; related_in H; auto).
  assert (forall v, e_l v = 0 \/ e_l v = 1) as l01 by (intro v; specialize (l_one v); apply or_is in l_one; destruct l_one as [H|H]; related_in H; auto).
  assert (forall v, e_l v * e_w v = 0) as apart.
  { intro v. specialize (distinct v). apply or_is in distinct. destruct distinct as [H|H]; related_in H; rewrite H; ring. }

  pose proof (parting V p e_w e_l p0 p1 ew1 w01 el1 l01 apart) as Pw.
  assert (forall v, e_w v * e_l v = 0) as apart' by (intro v; rewrite Rmult_comm; apply apart).
  pose proof (parting V p e_l e_w p0 p1 el1 l01 ew1 w01 apart') as Pl.
  rewrite (sum_ext _ (fun v => (e_w v - p v) * (e_l v - p v)) (fun v => (e_l v - p v) * (e_w v - p v))) in Pl by (intros; ring).
  split; related; unfold Rminus in Pw, Pl.
  - assert (0 <= INR later_w * sum (elements A) (fun k => sum (elements V) (fun v => (e_a k v + - p_a k v) ^ 2))) as Q
      by (apply Rmult_le_pos; [apply pos_INR|apply sum_squares_nonneg]).
    match goal with |- 0 < d * (?a + ?b + ?c) + - (d * (?b + ?e)) => assert (0 < d * (a + (c - e))) by (apply Rmult_lt_0_compat; lra) end. lra.
  - assert (0 <= INR later_l * sum (elements B) (fun k => sum (elements V) (fun v => (e_b k v + - p_b k v) ^ 2))) as Q
      by (apply Rmult_le_pos; [apply pos_INR|apply sum_squares_nonneg]).
    match goal with |- d * (?b + ?e) + - (d * (?a + ?b + ?c)) < 0 => assert (0 < d * (a + (c - e))) by (apply Rmult_lt_0_compat; lra) end. lra.
Qed.
