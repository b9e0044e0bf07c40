(** A world of scores 0 and 1 in which P- always says the sentence of score 0, and P+ says it half of the time. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Coins.
Import ListNotations.
Open Scope R_scope.

Definition W : world.
Proof.
  refine {| sentences := two; score := fun y => if (y : bool) then 0 else 1;
            minus := coin 1 ltac:(lra) ltac:(lra); plus := coin (1 / 2) ltac:(lra) ltac:(lra) |}.
  intros []; lra.
Defined.

Lemma distinguishable alpha n : 0 < alpha -> alpha <= 1 -> (real (ln 2 / 2) < average W alpha Minus [] n (fun s => KL W s))%num.
Proof.
  intros a0 a1. apply (coins_distinguishable (1 / 2) ltac:(lra) ltac:(lra) alpha (ln 2 / 2) ltac:(lra) a0 a1).
  replace (1 / (1 / 2)) with 2 by field. pose proof (ln_positive 2 ltac:(lra)). lra.
Qed.

Lemma two_scores (y : sentences W) : orb (eq (real (score W y)) (real 0)) (eq (real (score W y)) (real 1)).
Proof.
  apply Bool.orb_true_iff. destruct y; [left|right]; apply eq_real; reflexivity.
Qed.

Lemma always_bad s : (B_minus W s <= real 0)%num.
Proof. apply le_real. unfold mean_score. simpl. lra. Qed.
