(** entanglement.one-token.leading: two tokens of one row, where no token is more probable than the two together. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_one_token_leading.
Open Scope R_scope.

Theorem entanglement_one_token_leading : generated.entanglement_one_token_leading.entanglement_one_token_leading.
Proof.
  intros V _ p p0 p1 e_w ew0 ew1 e_l el0 el1 w_one l_one distinct leading. laws.
  assert (forall v, e_w v = 0 \/ e_w v = 1) as w01 by (intro v; specialize (w_one v); apply or_is in w_one; destruct w_one as [H|H]; related_in H; auto).
  assert (forall v, e_l v = 0 \/ e_l v = 1) as l01 by (intro v; specialize (l_one v); apply or_is in l_one; destruct l_one as [H|H]; related_in H; auto).
  assert (forall v, e_l v * e_w v = 0) as apart.
  { intro v. specialize (distinct v). apply or_is in distinct. destruct distinct as [H|H]; related_in H; rewrite H; ring. }

  related. rewrite (sum_ext _ _ (fun v => p v * p v - (e_l v * p v + e_w v * p v))) by (intros v _; specialize (apart v); nra).
  rewrite sum_minus. set (t := sum (elements V) (fun v => e_l v * p v + e_w v * p v)).
  assert (forall v, p v <= t) as lead.
  { intro v. specialize (leading v). related_in leading. unfold t. rewrite (sum_ext _ _ (fun v => (e_l v + e_w v) * p v)) by (intros; ring). exact leading. }
  assert (sum (elements V) (fun v => p v * p v) <= sum (elements V) (fun v => t * p v)) as S.
  { apply sum_le. intros v _. apply Rmult_le_compat_r; [left; apply p0|apply lead]. }
  rewrite sum_scale, p1 in S. lra.
Qed.
