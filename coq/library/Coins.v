(** The worlds of most counterexamples: two sentences, true scoring -1 and false 1; P- always says true, P+ with probability q. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables.
Import ListNotations.
Open Scope R_scope.

Definition two : alphabet.
Proof.
  refine {| sentence := bool; all := [true; false] |}.
  - constructor; [simpl; intros [H|[]]; discriminate|]. constructor; [simpl; tauto|constructor].
  - intros []; simpl; auto.
Defined.

(** The component that says true with probability q, whatever was said before. *)
Definition coin (q : R) (q0 : 0 <= q) (q1 : q <= 1) : component two.
Proof.
  refine {| next := fun _ (y : two) => if (y : bool) then q else 1 - q |}.
  - intros _ []; lra.
  - intros _. simpl. lra.
Defined.

Lemma coin_follows q q0 q1 x s : follows (coin q q0 q1) x s = follows (coin q q0 q1) [] s.
Proof.
  revert x. induction s as [|z s IH]; intro x; [reflexivity|]. cbn [follows]. rewrite (IH (x ++ [z])), (IH ([] ++ [z])). reflexivity.
Qed.

Lemma coin_begins q q0 q1 (y : two) s :
  begins (coin q q0 q1) (y :: s) = (if (y : bool) then q else 1 - q) * begins (coin q q0 q1) s.
Proof. unfold begins. cbn [follows]. rewrite coin_follows. reflexivity. Qed.

Definition coins (q : R) (q0 : 0 <= q) (q1 : q <= 1) : world.
Proof.
  refine {| sentences := two; score := fun y => if (y : bool) then -1 else 1;
            minus := coin 1 ltac:(lra) ltac:(lra); plus := coin q q0 q1 |}.
  intros []; lra.
Defined.

Section Coins.
Variables (q : R) (q0 : 0 <= q) (q1 : q <= 1).
Notation W := (coins q q0 q1).

Lemma coins_bad s : mean_score W (minus W s) = -1.
Proof. unfold mean_score. simpl. ring. Qed.

Lemma coins_score s : mean_score W (plus W s) = 1 - 2 * q.
Proof. unfold mean_score. simpl. ring. Qed.

Lemma coins_minus y s : begins (minus W) (y :: s) = (if (y : bool) then 1 else 0) * begins (minus W) s.
Proof.
  etransitivity; [apply coin_begins|]. destruct y; [reflexivity|].
  unfold Rminus. rewrite Rplus_opp_r. reflexivity.
Qed.

Lemma coins_plus y s : begins (plus W) (y :: s) = (if (y : bool) then q else 1 - q) * begins (plus W) s.
Proof. apply coin_begins. Qed.

Lemma coins_KL s : 0 < q -> KL W s = real (ln (1 / q)).
Proof.
  intro H. unfold KL, relative_entropy. simpl all. unfold total. simpl fold_right.
  destruct (Rlt_dec 0 1) as [_|N]; [|lra]. destruct (Rlt_dec 0 (1 - 1)) as [N|_]; [lra|].
  rewrite log_quotient_real by lra. simpl. f_equal. ring.
Qed.

Lemma coins_distinguishable alpha beta : 0 < q -> 0 < alpha -> alpha <= 1 -> beta < ln (1 / q) ->
  forall n, (real beta < average W alpha Minus [] n (fun s => KL W s))%num.
Proof.
  intros H a0 a1 b n. rewrite (average_real W alpha a0 a1 Minus [] n _ (fun _ => ln (1 / q))).
  - apply lt_real. rewrite sum_scale_right.
    rewrite (sum_ext _ _ (follows (minus W) [])).
    + rewrite sum_follows. lra.
    + intros t _. apply given_minus. rewrite begins_nil. lra.
  - exact Rlt_0_1.
  - intros t _ _. apply coins_KL. exact H.
Qed.

End Coins.
