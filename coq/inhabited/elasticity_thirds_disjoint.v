(** elasticity.thirds.disjoint applies somewhere. *)

Require Import Reals.
From Referee Require Import Tables Points.
From Referee Require vacuous.elasticity_thirds_disjoint.
Open Scope R_scope.

Theorem elasticity_thirds_disjoint_never_applies_is_false : ~ vacuous.elasticity_thirds_disjoint.elasticity_thirds_disjoint_never_applies.
Proof.
  intro claim. at_value claim two. at_value claim even. at_value claim (sure true). at_value claim (sure false). at_value claim 1.
  exact claim.
Qed.
