(** elasticity.one-sided: alignment loses at least k times what pre-training gains. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_one_sided.
Open Scope R_scope.

Theorem elasticity_one_sided : generated.elasticity_one_sided.elasticity_one_sided.
Proof.
  intros X _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 k k0 l l0 covered. laws.
  pose proof (covered_data X Pp Pa Pt Pp0 Pa0 Pt0 k l k0 l0 covered) as C. clear covered.
  rewrite !slope_rate by (try assumption; first [apply data_pre | apply data_aligned | idtac]; assumption).
  pose proof (conserved X Pp Pa Pt Pp1 Pa1 Pt0 Pt1 k l k0 l0 C) as E.
  related. assert (l * rate_slope X Pp Pa Pt k l Pt <= 0) as N; [|lra].
  destruct l0 as [l0|<-]; [|lra].
  assert (rate_slope X Pp Pa Pt k l Pt <= 0); [|nra].
  rewrite slope_sum, Pt1. pose proof (overlap_at_least X Pp Pa Pt Pp0 Pp1 Pa0 Pa1 Pt0 Pt1 k l k0 (Rlt_le _ _ l0) C). lra.
Qed.
