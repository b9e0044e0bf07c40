(** Products of inequalities, and multiples of equations: what the scripts of [replay/questions] name. *)

Require Import Reals Lra.
Open Scope R_scope.

Lemma above {a b} : a < b -> 0 < b - a.
Proof. lra. Qed.

Lemma at_least {a b} : a <= b -> 0 <= b - a.
Proof. lra. Qed.

Lemma both {a b} : 0 < a -> 0 < b -> 0 < a * b.
Proof. exact (Rmult_lt_0_compat a b). Qed.

Lemma neither {a b} : 0 <= a -> 0 <= b -> 0 <= a * b.
Proof. exact (Rmult_le_pos a b). Qed.

Lemma first {a b} : 0 < a -> 0 <= b -> 0 <= a * b.
Proof. intro. apply neither. lra. Qed.

Lemma second {a b} : 0 <= a -> 0 < b -> 0 <= a * b.
Proof. intros H K. apply neither; lra. Qed.

Lemma scaled m {a b} : a = b -> m * (b - a) = 0.
Proof. intros ->. ring. Qed.

Lemma square a : 0 <= a * a.
Proof. exact (Rle_0_sqr a). Qed.

(** Go through the cases of the assertions at hand, and leave each to linear arithmetic. *)
Ltac settle :=
  repeat match goal with H : _ /\ _ |- _ => destruct H end;
  first [ lra | congruence | lazymatch goal with H : _ \/ _ |- _ => destruct H; settle end ].
