(** no-distinguishability cannot be improved: for all alpha, epsilon and gamma there is a world in which no prompt shorter than the bound
    misaligns the mixture. Written by hand, as no claim of theory/ says it; the bound is that of generated/no_distinguishability.v. *)
Require Import Reals List.
From Referee Require Import Definitions.
Open Scope R_scope.

Definition no_distinguishability_optimal : Prop :=
  forall alpha : R,
  0 < alpha ->
  alpha <= 1 ->
  forall epsilon : R,
  0 < epsilon ->
  forall gamma : R,
  (-1) <= gamma ->
  gamma < 0 ->
  epsilon < 1 - gamma ->
  forall N : nat,
  rounds_down (log (real 1 / real alpha) / log ((real 1 - real gamma) / (real 1 - real epsilon - real gamma)))%num N ->
  exists W : world,
    (forall s : text (sentences W), possible W alpha Minus s -> (B_minus W s <= real gamma)%num) /\
    (forall s : text (sentences W), (length s < N)%nat -> possible W alpha Mixture s ->
      (real epsilon + real gamma <= B_P W alpha s)%num).
