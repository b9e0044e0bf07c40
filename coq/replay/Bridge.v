(** From what a replayed derivation concludes to the statement of the claim: numbers that may have no value are real ones here. *)

Require Import Reals Lra List.
From Referee Require Import Definitions Numbers Laws Observables replay.Words.
Open Scope R_scope.

(** Some sentence exists: the one that stands for numbers beyond the last. *)
Lemma some_sentence (W : world) : inhabited (sentences W).
Proof. destruct (some_next (minus W) nil) as [y _]. exact (inhabits y). Qed.

(** Replace what stands in a statement by real numbers, where the prompts are possible by what is known. *)
Ltac as_real :=
  unfold P, P_minus, P_plus, B_minus, B_plus;
  repeat first
    [ rewrite B_P_real by assumption
    | rewrite w_real by assumption
    | rewrite inverse_likelihood_ratio_real by assumption ];
  reals; rewrite ?absolute_by_cases, ?larger_by_cases.

(** Conclude by a relation that says the same in another order of sums and products. *)
Ltac as_replayed H :=
  unfold behaviour, behaviour_minus, behaviour_plus, ratio, weight in H;
  unfold case_le in *; repeat match goal with |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b) end;
  repeat match type of H with context [Rle_dec ?a ?b] => destruct (Rle_dec a b) end; lra.
