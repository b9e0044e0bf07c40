(** converse.drawn-text never applies: no world meets its hypotheses. They are those of generated/converse_drawn_text.v,
    word for word; inhabited/converse_drawn_text.v shows a world that meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition converse_drawn_text_never_applies : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall level : R,
  0 < level ->
  level <= 1 ->
  False.
