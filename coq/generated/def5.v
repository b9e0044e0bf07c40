(** def5: negatively distinguishable mixture: conditioning moves the weight, not the components.
    Wolf et al., arXiv 2304.11082 v6, Definition 2.5.
    Reading: The supremum runs over prompts that P- can produce (elsewhere B_{P-}(s) is not defined). Audited is what the
    definition is used for: the posterior weight w(s) = alpha P-(s)/P(s) is a weight, and B_P(s) <= w(s) gamma + (1 - w(s))
    B_{P+}(s).
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions.
Import ListNotations.
Open Scope R_scope.

Definition def5 : Prop :=
  forall W : world,
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall beta : R,
  0 < beta ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  (* distinguishable: P- is beta-distinguishable from P+ *)
  (forall n : nat, (real beta < average W alpha Minus [] n (fun s => KL W s))%num) ->
  (* negative: P- is bad after every prompt: sup over prompts of B_{P-} is at most gamma *)
  (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) ->
  (forall s : text (sentences W), possible W alpha Mixture s -> ((andb (real 0 <= w W alpha s)%num (w W alpha s <= real
    1)%num) /\ (P W alpha s * w W alpha s <= real alpha * P_minus W s)%num /\ (real alpha * P_minus W s <= P W alpha s * w
    W alpha s)%num /\ (B_P W alpha s <= (real gamma * w W alpha s) + ((real 1 - w W alpha s) * B_plus W s))%num)).
