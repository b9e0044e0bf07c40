(** bestofn.is-tilted.another-reward applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.bestofn_is_tilted_another_reward.
Open Scope R_scope.

Theorem bestofn_is_tilted_another_reward_never_applies_is_false : ~ vacuous.bestofn_is_tilted_another_reward.bestofn_is_tilted_another_reward_never_applies.
Proof.
  intro claim. at_value claim one. at_value claim (fun _ : one => 1). at_value claim (fun _ : one => 0). at_value claim 2%nat.
  exact claim.
Qed.
