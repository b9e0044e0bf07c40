(** Lemma 1 from the kernel's own derivation, every step of which stands in [replay/claims/lem1.v]. *)

Require Import Reals List.
From Referee Require Import Definitions Laws replay.Words replay.Bridge.
From Referee Require generated.lem1 replay.claims.lem1.
Open Scope R_scope.

Theorem lem1 : generated.lem1.lem1.
Proof.
  intros W alpha a0 a1 s Hs s0 t E. change (0 < begins (minus W) s) in Hs. destruct (some_sentence W) as [y0].
  assert (0 < begins (minus W) s0) as H0 by (rewrite E in Hs; apply begins_front in Hs; exact Hs).
  pose proof (mixed_possible W alpha a0 a1 s Hs). pose proof (mixed_possible W alpha a0 a1 s0 H0).
  pose proof (replay.claims.lem1.result W y0 alpha a0 a1 s Hs s0 (ex_intro _ t E)) as R. as_real. as_replayed R.
Qed.
