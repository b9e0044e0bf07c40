(** no-distinguishability: a misaligning prompt of at most floor(log(1/alpha)/log rho) sentences, from the start and after any prompt. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Posterior.
From Referee Require generated.no_distinguishability.
Import ListNotations.
Open Scope R_scope.

Theorem no_distinguishability : generated.no_distinguishability.no_distinguishability.
Proof.
  intros W alpha a0 a1 epsilon e0 gamma g0 g1 small negative. reals_in small.
  assert (1 < (1 + - gamma) * / (1 + - epsilon + - gamma)) as Rho.
  { apply (Rmult_lt_reg_r (1 + - epsilon + - gamma)); [lra|]. rewrite Rmult_assoc, Rinv_l; lra. }
  pose proof (ln_positive _ Rho) as L. reals.
  set (x := _ * / ln _). destruct (round_down x) as [n [Hn Hn']]. exists n. reals. split; [auto|].
  destruct (misaligned_within W alpha gamma epsilon a0 a1 e0 ltac:(lra)) with (s0 := @nil (sentences W)) (n := n) as [u [H1 [H2 H3]]].
  - intros s Hs. apply le_real. apply (negative s Hs).
  - rewrite begins_nil. lra.
  - rewrite mixed_nil, begins_nil. replace (1 / (alpha * 1 / 1)) with (1 * / alpha) by (field; lra).
    replace ((1 - gamma) / (1 - gamma - epsilon)) with ((1 + - gamma) * / (1 + - epsilon + - gamma))
      by (field; lra). exact Hn.
  - exists u. split; [exact H1|]. split; [exact H2|]. rewrite B_P_real by exact H2. reals. simpl in H3. lra.
Qed.
