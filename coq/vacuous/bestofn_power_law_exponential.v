(** bestofn.power-law.exponential never applies: no world meets its hypotheses. They are those of
    generated/bestofn_power_law_exponential.v, word for word; inhabited/bestofn_power_law_exponential.v shows a world that
    meets them.
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_power_law_exponential_never_applies : Prop :=
  forall X : finite_set,
  (1 <= cardinality X)%nat ->
  forall mu : X -> R,
  (forall x1 : X, 0 <= mu x1) ->
  (sum (elements X) (fun x1 : X => mu x1) = 1) ->
  forall p : X -> R,
  (forall x1 : X, 0 < p x1) ->
  (forall x1 : X, p x1 <= 1) ->
  forall N : nat,
  (1 <= N)%nat ->
  forall least : R,
  0 < least ->
  least <= 1 ->
  (* least: p >= least on the support of mu *)
  (forall x : X, (orb (real least <= real (p x))%num (real (mu x) <= real 0)%num)) ->
  False.
