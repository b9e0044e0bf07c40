(** no-distinguishability.prefix: the same after any prompt that P- can produce. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Posterior.
From Referee Require generated.no_distinguishability_prefix.
Import ListNotations.
Open Scope R_scope.

Theorem no_distinguishability_prefix : generated.no_distinguishability_prefix.no_distinguishability_prefix.
Proof.
  intros W alpha a0 a1 epsilon e0 gamma g0 g1 small negative s0 H0. reals_in small. change (0 < begins (minus W) s0) in H0.
  pose proof (mixed_possible W alpha a0 a1 s0 H0) as P0. rewrite w_real by exact P0.
  assert (1 < (1 + - gamma) * / (1 + - epsilon + - gamma)) as Rho.
  { apply (Rmult_lt_reg_r (1 + - epsilon + - gamma)); [lra|]. rewrite Rmult_assoc, Rinv_l; lra. }
  pose proof (ln_positive _ Rho) as L. reals.
  set (x := _ * / ln _). destruct (round_down x) as [n [Hn Hn']]. exists n. reals. split; [auto|].
  destruct (misaligned_within W alpha gamma epsilon a0 a1 e0 ltac:(lra)) with (s0 := s0) (n := n) as [u [H1 [H2 H3]]].
  - intros s Hs. apply le_real. apply (negative s Hs).
  - exact H0.
  - replace ((1 - gamma) / (1 - gamma - epsilon)) with ((1 + - gamma) * / (1 + - epsilon + - gamma)) by (field; lra).
    replace (1 / (alpha * begins (minus W) s0 / mixed W alpha s0))
      with (1 * / (alpha * begins (minus W) s0 * / mixed W alpha s0)) by reflexivity. exact Hn.
  - exists u. split; [exact H1|]. split; [exact H2|]. rewrite B_P_real by exact H2. reals. lra.
Qed.
