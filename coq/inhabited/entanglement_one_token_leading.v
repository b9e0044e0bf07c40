(** entanglement.one-token.leading applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.entanglement_one_token_leading.
Open Scope R_scope.

Theorem entanglement_one_token_leading_never_applies_is_false : ~ vacuous.entanglement_one_token_leading.entanglement_one_token_leading_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim even. at_value claim (sure true). at_value claim (sure false). exact claim.
Qed.
