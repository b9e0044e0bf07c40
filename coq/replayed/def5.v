(** Definition 5 from the kernel's own derivation, every step of which stands in [replay/claims/def5.v]. *)

Require Import Reals Lra List.
From Referee Require Import Definitions Numbers Laws Observables replay.Words replay.Bridge.
From Referee Require generated.def5 replay.claims.def5.
Open Scope R_scope.

Theorem def5 : generated.def5.def5.
Proof.
  intros W alpha a0 a1 beta b0 gamma g0 g1 _ N s Hs. change (0 < mixed W alpha s) in Hs. destruct (some_sentence W) as [y0].
  assert (forall t, 0 < begins (minus W) t -> behaviour_minus W t <= gamma) as M.
  { intros t Ht. specialize (N t Ht). unfold B_minus in N. apply le_real in N. exact N. }
  pose proof (replay.claims.def5.result W y0 alpha a0 a1 beta b0 gamma g0 g1 M s Hs) as R.
  destruct R as [[R0 R1] [R2 [R3 R4]]]. as_real. split; [| split; [| split]].
  - apply Bool.andb_true_iff. split; apply le_real; [as_replayed R0 | as_replayed R1].
  - as_replayed R2.
  - as_replayed R3.
  - as_replayed R4.
Qed.
