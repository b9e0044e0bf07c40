(** Sets of one and of two elements, and a tactic that shows that tables on them meet the hypotheses of a claim. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
Import ListNotations.
Open Scope R_scope.

Definition one : finite_set.
Proof.
  refine {| element := unit; elements := [tt] |}.
  - repeat constructor. simpl. tauto.
  - intros []. simpl. tauto.
Defined.

Definition two : finite_set.
Proof.
  refine {| element := bool; elements := [true; false] |}.
  - repeat constructor; simpl; intuition discriminate.
  - intros []; simpl; tauto.
Defined.

(** The law that is sure of an element, and the one that is even. *)
Definition sure (y x : two) : R := if Bool.eqb y x then 1 else 0.
Definition even (_ : two) : R := 1 / 2.

Ltac elements :=
  repeat match goal with
         | |- forall _ : element one, _ => intros []
         | |- forall _ : element two, _ => intros []
         | |- forall _ : nat, _ => intro
         end.

Ltac numbers :=
  simpl; unfold sure, even, Rsqr, Rdiv; simpl;
  repeat rewrite ?Rmult_0_l, ?Rmult_0_r, ?Ropp_0, ?exp_0, ?Rinv_1, ?Rmult_1_l, ?Rmult_1_r; first [lra | lia | field_simplify; lra].

Ltac relation :=
  match goal with
  | |- is_true (orb _ _) => apply or_is; first [left; solve [relation] | right; solve [relation]]
  | |- is_true (andb _ _) => apply and_is; split; relation
  | |- exists _ : element one, _ => exists tt; relation
  | |- exists _ : element two, _ => first [exists true; solve [relation] | exists false; solve [relation]]
  | |- _ => related; numbers
  end.

Ltac meet := solve [elements; first [solve [unfold cardinality; numbers] | relation]].

(** A relation that sums of conditions decide, case by case. *)
Ltac compared :=
  related; simpl; unfold sure, even; simpl; unfold Rmax; try lra;
  repeat match goal with
         | |- context [Req_EM_T ?a ?b] => destruct (Req_EM_T a b); simpl; try lra
         | |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b); simpl; try lra
         | |- context [Rlt_dec ?a ?b] => destruct (Rlt_dec a b); simpl; try lra
         end.

(** What [claim] says of a value, once the conditions on it are met. *)
Ltac at_value claim v :=
  specialize (claim v);
  repeat match type of claim with
         | ?condition -> _ => let met := fresh in assert condition as met by meet; specialize (claim met); clear met
         end.
