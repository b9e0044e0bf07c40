(** Definition 2.5, by what it is used for. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.def5.
Import ListNotations.
Open Scope R_scope.

Theorem def5 : generated.def5.def5.
Proof.
  intros W alpha a0 a1 beta b0 gamma g0 g1 distinguishable negative s Hs. change (0 < mixed W alpha s) in Hs.
  pose proof (weight_range W alpha a0 a1 s Hs) as R. unfold Rdiv in R.
  rewrite w_real by exact Hs. rewrite B_P_real by exact Hs. unfold P, P_minus, B_plus.
  split; [unfold is_true; apply andb_true_iff; split; apply le_real; tauto|]. reals.
  repeat split; try (right; field; lra).
  rewrite (mixture_weighted W alpha s Hs). unfold Rdiv. set (w := alpha * begins (minus W) s * / mixed W alpha s) in *.
  replace (1 + - w) with (1 - w) by ring. apply Rplus_le_compat_r. rewrite (Rmult_comm gamma).
  destruct (begins_nonneg (minus W) s) as [M|M].
  - apply Rmult_le_compat_l; [tauto|]. apply le_real. apply (negative s M).
  - unfold w. rewrite <- M. lra.
Qed.
