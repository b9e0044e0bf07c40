(** Lemma 2 from the kernel's own derivation, every step of which stands in [replay/claims/lem2.v]. *)

Require Import Reals List.
From Referee Require Import Definitions Laws replay.Words replay.Bridge.
From Referee Require generated.lem2 replay.claims.lem2.
Open Scope R_scope.

Theorem lem2 : generated.lem2.lem2.
Proof.
  intros W alpha a0 a1 s Hs. change (0 < begins (minus W) s) in Hs. destruct (some_sentence W) as [y0].
  pose proof (mixed_possible W alpha a0 a1 s Hs).
  pose proof (replay.claims.lem2.result W y0 alpha a0 a1 s Hs) as R. as_real. as_replayed R.
Qed.
