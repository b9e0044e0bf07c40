(** Lemma 6: components with disjoint supports. *)

Require Import Reals Lra Lia List.
From Referee Require Import Definitions Sums Numbers Laws Observables Divergence Mixture.
From Referee Require generated.lem6.
Import ListNotations.
Open Scope R_scope.

Theorem lem6 : generated.lem6.lem6.
Proof.
  intros W alpha a0 a1 disjoint.
  assert (forall t : text (sentences W), t <> [] -> 0 < begins (minus W) t -> begins (plus W) t = 0) as D.
  { intros [|y t] N H; [congruence|]. change (y :: t) with ([y] ++ t) in *. apply begins_front in H.
    pose proof (disjoint [y] eq_refl H) as Z. apply eq_real in Z. rewrite begins_app, Z. ring. }
  split.
  - intros s Hs _. destruct s; [|discriminate]. destruct (to_model W alpha a0 a1 [] Rlt_0_1) as [K _]. rewrite K. reals.
    unfold entropy. transitivity (sum (all (sentences W)) (fun y => ln (1 * / alpha) * minus W [] y)).
    + apply sum_ext. intros y _. destruct (next_nonneg _ (minus W) [] y) as [G|G]; [|rewrite <- G; ring].
      rewrite Rmult_comm. f_equal. f_equal. unfold mixed_next, mixed. simpl app.
      assert (begins (minus W) [y] = minus W [] y) as E by (unfold begins; simpl; ring).
      rewrite (D [y]) by (try discriminate; rewrite E; exact G). rewrite E, !begins_nil. field. lra.
    + rewrite sum_scale, next_total. ring.
  - intros n Hn. rewrite (average_real W alpha a0 a1 Minus [] n _ (fun _ => ln (1 * / alpha))).
    + reals. rewrite sum_scale_right, (sum_ext _ _ (follows (minus W) [])).
      * rewrite sum_follows. ring.
      * intros t _. apply given_minus. exact Rlt_0_1.
    + exact Rlt_0_1.
    + intros t Ht Hp. change (0 < begins (minus W) ([] ++ t)) in Hp. pose proof (mixed_possible W alpha a0 a1 _ Hp) as HP.
      unfold P_minus, P. reals. f_equal. f_equal. unfold mixed in *. rewrite (D ([] ++ t)) in *; try exact Hp.
      * field. repeat split; lra.
      * destruct t; [simpl in Ht; lia|discriminate].
      * destruct t; [simpl in Ht; lia|discriminate].
Qed.
