(** elasticity.exchangeable: three exchangeable random masses. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values Elasticity.
From Referee Require generated.elasticity_exchangeable.
Open Scope R_scope.

Theorem elasticity_exchangeable : generated.elasticity_exchangeable.elasticity_exchangeable.
Proof.
  intros A _ x x0 K K0 K1. related; try (apply Rgt_not_eq; pose proof (x0 z); pose proof (x0 z0); pose proof (x0 z1); lra).
  set (J := fun a b c : A => 1 / 6 * K a b c + 1 / 6 * K a c b + 1 / 6 * K b a c + 1 / 6 * K b c a + 1 / 6 * K c a b + 1 / 6 * K c b a).
  set (F := fun a b c : A => J a b c * x a - 3 * (J a b c * x b * x c / (x a + x b + x c)) - 1 / 2 * ((x a + - x b) ^ 2 * J a b c / (x a + x b + x c))).
  set (S := fun f : A -> A -> A -> R => sum (elements A) (fun a => sum (elements A) (fun b => sum (elements A) (fun c => f a b c)))).
  assert (forall f g, S (fun a b c => f a b c - g a b c) = S f - S g) as minus.
  { intros f g. unfold S. rewrite <- sum_minus. apply sum_ext. intros a _. rewrite <- sum_minus. apply sum_ext. intros b _. apply sum_minus. }
  assert (forall k f, S (fun a b c => k * f a b c) = k * S f) as scale.
  { intros k f. unfold S. rewrite <- sum_scale. apply sum_ext. intros a _. rewrite <- sum_scale. apply sum_ext. intros b _. apply sum_scale. }
  assert (S F = 0) as Z.
  { assert (S (fun a b c => 0 - F a b c - F b c a - F c a b) = 0) as T.
    { unfold S. apply sum_zero. intros a _. apply sum_zero. intros b _. apply sum_zero. intros c _. unfold F, J.
      pose proof (x0 a). pose proof (x0 b). pose proof (x0 c). field. repeat split; lra. }
    rewrite !minus in T. assert (S (fun a b c => F b c a) = S F) as C1 by apply sum_cycle.
    assert (S (fun a b c => F c a b) = S F) as C2 by (rewrite <- C1; apply (sum_cycle (elements A) (fun a b c => F b c a))).
    rewrite C1, C2 in T. assert (S (fun _ _ _ => 0) = 0) as O by (unfold S; apply sum_zero; intros; apply sum_zero; intros; apply sum_zero; reflexivity). lra. }
  unfold F in Z. rewrite !minus, !scale in Z. unfold S, J in Z. lra.
Qed.
