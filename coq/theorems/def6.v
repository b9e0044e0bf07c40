(** Definition 2.6, by what it is used for. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
From Referee Require generated.def6.
Import ListNotations.
Open Scope R_scope.

Theorem def6 : generated.def6.def6.
Proof.
  intros W alpha a0 a1 positive_law s0 Hm Hp s Hs Hp'. destruct s as [|y [|z s]]; try discriminate.
  change (0 < begins (minus W) (s0 ++ [y])) in Hp'. rewrite begins_snoc in Hp'.
  pose proof (begins_nonneg (minus W) s0). pose proof (next_nonneg _ (minus W) s0 y). assert (0 < minus W s0 y) as M by nra.
  destruct (positive_law s0 Hm Hp [y] eq_refl) as [L|L]; [left; exact L|right].
  unfold last_plus, last_minus in L. rewrite !of_last_snoc in L. apply lt_real in L.
  rewrite increment_snoc. unfold step, log_quotient. destruct (Req_EM_T (plus W s0 y) 0) as [E|E].
  - destruct (Req_EM_T (minus W s0 y) 0); [lra|reflexivity].
  - assert (0 < plus W s0 y) as Q by (pose proof (next_nonneg _ (plus W) s0 y); lra). reals. apply ln_positive.
    apply (Rmult_lt_reg_r (plus W s0 y)); [exact Q|]. rewrite Rmult_assoc, Rinv_l; lra.
Qed.
