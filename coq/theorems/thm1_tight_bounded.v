(** thm1-tight.bounded: the exact length under Definition 2.5 where P+ is never better than g_top. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws.
From Referee Require generated.thm1_tight_bounded theorems.thm1_tight.
Import ListNotations.
Open Scope R_scope.

Theorem thm1_tight_bounded : generated.thm1_tight_bounded.thm1_tight_bounded.
Proof.
  intros W alpha a0 a1 beta b0 epsilon e0 g t0 t1 gamma g0 g1 small distinguishable negative good. reals_in small.
  apply theorems.thm1_tight.tight; try assumption. intros s Hs. apply le_real. apply (good s Hs).
Qed.
