(** entanglement.ratio.sppo: d_w/d_l of SPPO is (1/(2b) - lr_w)/(1/(2b) + lr_l) where there is a ratio. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.entanglement_ratio_sppo.
Open Scope R_scope.

Theorem entanglement_ratio_sppo : generated.entanglement_ratio_sppo.entanglement_ratio_sppo.
Proof.
  intros L_l l0 L_w w0 R_l rl R_w rw b b0 moves. assert ((0 * b - 0 * (1 / 2)) / b² = 0) as Z by (unfold Rsqr; field; lra).
  assert (L_l + 1 / 2 / b - R_l <> 0) as N.
  { intro E. apply or_is in moves. destruct moves as [H|H]; related_in H; simpl in H; rewrite Z in H; unfold Rminus in E; rewrite ?E in H; lra. }
  related; simpl; rewrite ?Z; set (c := 1 / 2 / b) in *; clearbody c; [|field]; lra.
Qed.
