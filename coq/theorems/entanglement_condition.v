(** entanglement.condition: when the chosen falls and the rejected rises, by how far the gradients overlap. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Products.
From Referee Require generated.entanglement_condition.
Open Scope R_scope.

Theorem entanglement_condition : generated.entanglement_condition.entanglement_condition.
Proof.
  intros I _ g_w g_l d_l l0 d_w w0.
  assert (forall a b c d, 0 < d -> (a <= b * c / d <-> d * a <= b * c) /\ (b * c / d < a <-> b * c < d * a)) as Q.
  { intros a b c d d0. assert (b * c = d * (b * c / d)) as E by (field; lra). set (q := b * c / d) in *.
    rewrite E. clearbody q. clear E. split; (split; intro H; [first [apply Rmult_le_compat_l|apply Rmult_lt_compat_l]; lra|]).
    - apply (Rmult_le_reg_l d); assumption.
    - apply (Rmult_lt_reg_l d); assumption. }
  split; apply and_is; split; apply or_is.
  - destruct (Rlt_le_dec (d_w * sum (elements I) (fun i => g_w i ^ 2)) (d_l * sum (elements I) (fun i => g_l i * g_w i))) as [H|H].
    + right. related. lra.
    + left. related. apply Q; lra.
  - destruct (Rlt_le_dec (d_w * sum (elements I) (fun i => g_w i ^ 2)) (d_l * sum (elements I) (fun i => g_l i * g_w i))) as [H|H].
    + right. related. apply Q; lra.
    + left. related. lra.
  - destruct (Rlt_le_dec (d_l * sum (elements I) (fun i => g_l i ^ 2)) (d_w * sum (elements I) (fun i => g_l i * g_w i))) as [H|H].
    + right. related. lra.
    + left. related. apply Q; lra.
  - destruct (Rlt_le_dec (d_l * sum (elements I) (fun i => g_l i ^ 2)) (d_w * sum (elements I) (fun i => g_l i * g_w i))) as [H|H].
    + right. related. apply Q; lra.
    + left. related. lra.
Qed.
