(** The terms of statements on tables where they come to real numbers: one rule for each kind of term, and a tactic that applies them. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers.
Open Scope R_scope.

Section Rules.
Variables (a b : num) (x y : R).
Hypotheses (A : a = real x) (B : b = real y).

Lemma add_is : add a b = real (x + y).
Proof. rewrite A, B. reflexivity. Qed.

Lemma opposite_is : opposite a = real (- x).
Proof. rewrite A. reflexivity. Qed.

Lemma times_is : times a b = real (x * y).
Proof. rewrite A, B. unfold times, infinite. rewrite andb_false_r. reflexivity. Qed.

Lemma over_is : y <> 0 -> over a b = real (x / y).
Proof.
  intro N. rewrite A, B. unfold over, infinite, inverse. destruct (Req_EM_T y 0) as [E|_]; [contradiction|].
  unfold times, infinite. rewrite andb_false_r. reflexivity.
Qed.

Lemma over_nonnegative_is : y <> 0 -> over_nonnegative a b = real (x / y).
Proof.
  intro N. unfold over_nonnegative. replace (eq b (real 0)) with false; [apply over_is; exact N|].
  rewrite B. unfold eq. destruct (Req_EM_T y 0); [contradiction|reflexivity].
Qed.

Lemma log_is : 0 < x -> log a = real (ln x).
Proof. rewrite A. apply log_real. Qed.

Lemma exponential_is : exponential a = real (exp x).
Proof. rewrite A. reflexivity. Qed.

Lemma square_root_is : 0 <= x -> square_root a = real (sqrt x).
Proof. rewrite A. apply square_root_real. Qed.

Lemma whole_power_is k : whole_power a k = real (x ^ k).
Proof. rewrite A. apply whole_power_real. Qed.

Lemma absolute_is : absolute a = real (Rabs x).
Proof. rewrite A. apply absolute_real. Qed.

Lemma larger_is : larger a b = real (Rmax x y).
Proof. rewrite A, B. apply larger_real. Qed.

Lemma smaller_is : smaller a b = real (Rmin x y).
Proof.
  rewrite A, B. unfold smaller, lt, Rmin. destruct (Rlt_dec x y), (Rle_dec x y); try reflexivity; try lra. f_equal. lra.
Qed.

(** Relations, both ways. *)
Lemma le_is : is_true (le a b) <-> x <= y.
Proof. rewrite A, B. apply le_real. Qed.

Lemma lt_is : is_true (lt a b) <-> x < y.
Proof. rewrite A, B. apply lt_real. Qed.

Lemma eq_is : is_true (eq a b) <-> x = y.
Proof. rewrite A, B. apply eq_real. Qed.

Lemma differ_is : is_true (differ a b) <-> x <> y.
Proof. rewrite A, B. apply differ_real. Qed.
End Rules.

Lemma or_is p q : is_true (orb p q) <-> is_true p \/ is_true q.
Proof. apply orb_true_iff. Qed.

Lemma and_is p q : is_true (andb p q) <-> is_true p /\ is_true q.
Proof. apply andb_true_iff. Qed.

(** * Conditions: both that one holds and that it fails are told, by what decides it *)

Definition told (holds fails c : bool) : Prop := holds = c /\ fails = negb c.

Section Conditions.
Variables (a b : num) (x y : R).
Hypotheses (A : a = real x) (B : b = real y).

Lemma told_lt : told (lt a b) (le b a) (if Rlt_dec x y then true else false).
Proof.
  rewrite A, B. destruct (Rlt_dec x y) as [L|L]; split; try (apply lt_real; exact L); try (apply le_real; lra).
  - destruct (le (real y) (real x)) eqn:E; [apply le_real in E; lra|reflexivity].
  - destruct (lt (real x) (real y)) eqn:E; [apply lt_real in E; contradiction|reflexivity].
Qed.

Lemma told_le : told (le a b) (lt b a) (if Rle_dec x y then true else false).
Proof.
  rewrite A, B. destruct (Rle_dec x y) as [L|L]; split; try (apply le_real; exact L); try (apply lt_real; lra).
  - destruct (lt (real y) (real x)) eqn:E; [apply lt_real in E; lra|reflexivity].
  - destruct (le (real x) (real y)) eqn:E; [apply le_real in E; contradiction|reflexivity].
Qed.

Lemma told_eq : told (eq a b) (differ a b) (if Req_EM_T x y then true else false).
Proof.
  rewrite A, B. destruct (Req_EM_T x y) as [L|L]; split; try (apply eq_real; exact L); try (apply differ_real; exact L).
  - destruct (differ (real x) (real y)) eqn:E; [apply differ_real in E; contradiction|reflexivity].
  - destruct (eq (real x) (real y)) eqn:E; [apply eq_real in E; contradiction|reflexivity].
Qed.
End Conditions.

Lemma told_and h f c k g d : told h f c -> told k g d -> told (andb h k) (orb f g) (andb c d).
Proof. intros [-> ->] [-> ->]. split; [reflexivity|]. destruct c; reflexivity. Qed.

Lemma choose_is h f c a b x y : told h f c -> (c = true -> a = real x) -> (c = false -> b = real y) ->
  choose h f a b = real (if c then x else y).
Proof. intros [-> ->] A B. destruct c; [apply A|apply B]; reflexivity. Qed.

(** * Sums *)

Section Sums.
Context {T : Type}.
Variable l : list T.

Lemma total_is (f : T -> num) g : (forall x, f x = real (g x)) -> total l f = real (sum l g).
Proof. intro H. apply total_real. intros x _. apply H. Qed.

Variables (a b : T -> num) (p q : T -> R).
Hypotheses (A : forall x, a x = real (p x)) (B : forall x, b x = real (q x)).
Variables (f : T -> num) (g : T -> R).

Lemma total_where_lt_is : (forall x, p x < q x -> f x = real (g x)) ->
  total_where l (fun x => lt (a x) (b x)) (fun x => le (b x) (a x)) f = real (sum l (fun x => if Rlt_dec (p x) (q x) then g x else 0)).
Proof.
  intro H. unfold total_where. apply total_real. intros x _. rewrite A, B. destruct (Rlt_dec (p x) (q x)) as [L|L].
  - replace (lt (real (p x)) (real (q x))) with true by (symmetry; apply lt_real; exact L). apply H. exact L.
  - destruct (lt (real (p x)) (real (q x))) eqn:E; [apply lt_real in E; contradiction|].
    replace (le (real (q x)) (real (p x))) with true by (symmetry; apply le_real; lra). reflexivity.
Qed.

Lemma total_where_le_is : (forall x, p x <= q x -> f x = real (g x)) ->
  total_where l (fun x => le (a x) (b x)) (fun x => lt (b x) (a x)) f = real (sum l (fun x => if Rle_dec (p x) (q x) then g x else 0)).
Proof.
  intro H. unfold total_where. apply total_real. intros x _. rewrite A, B. destruct (Rle_dec (p x) (q x)) as [L|L].
  - replace (le (real (p x)) (real (q x))) with true by (symmetry; apply le_real; exact L). apply H. exact L.
  - destruct (le (real (p x)) (real (q x))) eqn:E; [apply le_real in E; contradiction|].
    replace (lt (real (q x)) (real (p x))) with true by (symmetry; apply lt_real; lra). reflexivity.
Qed.

Lemma total_where_eq_is : (forall x, p x = q x -> f x = real (g x)) ->
  total_where l (fun x => eq (a x) (b x)) (fun x => differ (a x) (b x)) f =
  real (sum l (fun x => if Req_EM_T (p x) (q x) then g x else 0)).
Proof.
  intro H. unfold total_where. apply total_real. intros x _. rewrite A, B. destruct (Req_EM_T (p x) (q x)) as [L|L].
  - replace (eq (real (p x)) (real (q x))) with true by (symmetry; apply eq_real; exact L). apply H. exact L.
  - destruct (eq (real (p x)) (real (q x))) eqn:E; [apply eq_real in E; contradiction|].
    replace (differ (real (p x)) (real (q x))) with true by (symmetry; apply differ_real; exact L). reflexivity.
Qed.

(** Any condition of which it is told whether it holds. *)
Lemma total_where_is (holds fails c : T -> bool) : (forall x, told (holds x) (fails x) (c x)) -> (forall x, c x = true -> f x = real (g x)) ->
  total_where l holds fails f = real (sum l (fun x => if c x then g x else 0)).
Proof. intros C H. unfold total_where. apply total_real. intros x _. apply choose_is; [apply C|apply H|reflexivity]. Qed.
End Sums.

(** What is summed where a law has weight, and is 0 elsewhere, may be summed everywhere. *)
Lemma sum_support {T} (l : list T) (p g : T -> R) :
  (forall x, 0 <= p x) -> (forall x, p x = 0 -> g x = 0) -> sum l (fun x => if Rlt_dec 0 (p x) then g x else 0) = sum l g.
Proof.
  intros P Z. apply sum_ext. intros x _. destruct (Rlt_dec 0 (p x)) as [|N]; [reflexivity|]. symmetry. apply Z. pose proof (P x). lra.
Qed.

(** * Derivatives

    [smooth f x v d]: near x the values of f are real numbers, v is the one at x, and d is their derivative there. *)
Definition smooth (f : R -> num) (x v d : R) : Prop :=
  exists g : R -> R, (exists r, 0 < r /\ forall y, Rabs (y - x) < r -> f y = real (g y)) /\ g x = v /\ derivable_pt_lim g x d.

Lemma slope_is f a x v d : a = real x -> smooth f x v d -> slope f a = real d.
Proof.
  intros -> [g [[r [r0 E]] [_ D]]].
  assert (has_slope f x d) as H by (exists g; split; [exists r; split; assumption|exact D]).
  assert (forall e, has_slope f x e -> e = d) as U.
  { intros e [h [[s [s0 F]] De]]. apply (uniqueness_limite g x e d); [|exact D].
    intros eps eps0. destruct (De eps eps0) as [delta K]. set (m := Rmin delta (Rmin r s)).
    assert (0 < m) as m0 by (repeat apply Rmin_glb_lt; first [apply cond_pos|assumption]).
    exists (mkposreal m m0). intros t t0 tm. simpl in tm.
    assert (Rabs t < r /\ Rabs t < s /\ Rabs t < delta) as [tr [ts td]].
    { pose proof (Rmin_l delta (Rmin r s)). pose proof (Rmin_r delta (Rmin r s)). pose proof (Rmin_l r s). pose proof (Rmin_r r s). unfold m in tm. lra. }
    assert (forall y, Rabs (y - x) < r -> Rabs (y - x) < s -> g y = h y) as GH.
    { intros y Y1 Y2. apply E in Y1. apply F in Y2. rewrite Y1 in Y2. injection Y2. tauto. }
    rewrite (GH (x + t)), (GH x).
    - apply K; assumption.
    - rewrite Rminus_eq_0, Rabs_R0. exact r0.
    - rewrite Rminus_eq_0, Rabs_R0. exact s0.
    - replace (x + t - x) with t by ring. exact tr.
    - replace (x + t - x) with t by ring. exact ts. }
  unfold slope. destruct (decide _) as [[bounded some]|N].
  - f_equal. destruct (completeness (has_slope f x) bounded some) as [m [M1 M2]]. simpl. apply Rle_antisym.
    + apply M2. intros e He. right. apply U. exact He.
    + apply M1. exact H.
  - exfalso. apply N. split; [|exists d; exact H]. exists d. intros e He. right. apply U. exact He.
Qed.

Section Smooth.
Variable x : R.

Lemma smooth_constant (a : num) v : a = real v -> smooth (fun _ => a) x v 0.
Proof.
  intro E. exists (fun _ => v). split; [|split; [reflexivity|apply derivable_pt_lim_const]].
  exists 1. split; [lra|]. intros y _. exact E.
Qed.

Lemma smooth_variable : smooth (fun y => real y) x x 1.
Proof.
  exists id. split; [|split; [reflexivity|apply derivable_pt_lim_id]]. exists 1. split; [lra|]. reflexivity.
Qed.

(** A number made of others near x, by functions that have a derivative. *)
Lemma smooth_by f (g : R -> R) v d : (exists r, 0 < r /\ forall y, Rabs (y - x) < r -> f y = real (g y)) ->
  g x = v -> derivable_pt_lim g x d -> smooth f x v d.
Proof. intros E V D. exists g. auto. Qed.

Variables (f h : R -> num) (v w d e : R).
Hypotheses (F : smooth f x v d) (H : smooth h x w e).

Lemma both_near (make : num -> num -> num) (real_make : R -> R -> R) k :
  (forall a b, make (real a) (real b) = real (real_make a b)) ->
  (forall f' h', f' x = v -> h' x = w -> derivable_pt_lim f' x d -> derivable_pt_lim h' x e ->
     derivable_pt_lim (fun y => real_make (f' y) (h' y)) x k) ->
  smooth (fun y => make (f y) (h y)) x (real_make v w) k.
Proof.
  intros M D. destruct F as [f' [[r [r0 E]] [V D1]]], H as [h' [[s [s0 G]] [W' D2]]].
  apply (smooth_by _ (fun y => real_make (f' y) (h' y))).
  - exists (Rmin r s). split; [apply Rmin_glb_lt; assumption|]. intros y Y.
    rewrite E, G; [apply M| |]; [pose proof (Rmin_r r s)|pose proof (Rmin_l r s)]; lra.
  - rewrite V, W'. reflexivity.
  - apply D; assumption.
Qed.

Lemma smooth_add : smooth (fun y => add (f y) (h y)) x (v + w) (d + e).
Proof. apply (both_near add Rplus); [reflexivity|]. intros. apply derivable_pt_lim_plus; assumption. Qed.

Lemma smooth_times : smooth (fun y => times (f y) (h y)) x (v * w) (d * w + v * e).
Proof.
  apply (both_near times Rmult); [intros; apply times_is; reflexivity|]. intros f' h' V W' D1 D2.
  rewrite <- V, <- W'. apply derivable_pt_lim_mult; assumption.
Qed.

(** What has a derivative and is not 0 at x is not 0 near it; what is positive stays so. *)
Lemma near_nonzero (g : R -> R) k : derivable_pt_lim g x k -> g x <> 0 ->
  exists r, 0 < r /\ forall y, Rabs (y - x) < r -> 0 < g y * g x.
Proof.
  intros D N. assert (continuity_pt g x) as C by (apply derivable_continuous_pt; exists k; exact D).
  destruct (C (Rabs (g x)) (Rabs_pos_lt _ N)) as [r [r0 K]]. exists r. split; [exact r0|]. intros y Y.
  assert (0 < g x * g x) as S by (apply (Rsqr_pos_lt (g x)); exact N).
  destruct (Req_dec x y) as [<-|Ne]; [exact S|].
  assert (Rabs (g y - g x) < Rabs (g x)) as L by (apply K; split; [split; [exact I|exact Ne]|exact Y]).
  assert (Rabs (g y - g x) * Rabs (g x) < Rabs (g x) * Rabs (g x)) as Q by (apply Rmult_lt_compat_r; [apply Rabs_pos_lt; exact N|exact L]).
  rewrite <- !Rabs_mult, (Rabs_right (g x * g x)) in Q by lra. apply Rabs_def2 in Q. nra.
Qed.

Lemma smooth_quotient (make : num -> num -> num) : (forall a b x y, a = real x -> b = real y -> y <> 0 -> make a b = real (x / y)) ->
  w <> 0 -> smooth (fun y => make (f y) (h y)) x (v / w) ((d * w - e * v) / w²).
Proof.
  intros M N. destruct F as [f' [[r [r0 E]] [V D1]]], H as [h' [[s [s0 G]] [W' D2]]].
  destruct (near_nonzero h' e D2) as [t [t0 Z]]; [rewrite W'; exact N|].
  apply (smooth_by _ (fun y => f' y / h' y)).
  - exists (Rmin r (Rmin s t)). split; [repeat apply Rmin_glb_lt; assumption|]. intros y Y.
    pose proof (Rmin_l r (Rmin s t)). pose proof (Rmin_r r (Rmin s t)). pose proof (Rmin_l s t). pose proof (Rmin_r s t).
    apply M; [apply E; lra|apply G; lra|]. specialize (Z y ltac:(lra)). intro Q. rewrite Q in Z. lra.
  - rewrite V, W'. reflexivity.
  - rewrite <- V, <- W'. apply (derivable_pt_lim_div f' h'); try assumption. rewrite W'. exact N.
Qed.

Lemma smooth_over : w <> 0 -> smooth (fun y => over (f y) (h y)) x (v / w) ((d * w - e * v) / w²).
Proof. apply smooth_quotient. intros. apply over_is; assumption. Qed.

Lemma smooth_over_nonnegative : w <> 0 -> smooth (fun y => over_nonnegative (f y) (h y)) x (v / w) ((d * w - e * v) / w²).
Proof. apply smooth_quotient. intros. apply over_nonnegative_is; assumption. Qed.

Lemma smooth_opposite : smooth (fun y => opposite (f y)) x (- v) (- d).
Proof.
  destruct F as [f' [[r [r0 E]] [V D]]]. apply (smooth_by _ (fun y => - f' y)).
  - exists r. split; [exact r0|]. intros y Y. rewrite E by exact Y. reflexivity.
  - rewrite V. reflexivity.
  - apply derivable_pt_lim_opp. exact D.
Qed.

Lemma smooth_exponential : smooth (fun y => exponential (f y)) x (exp v) (exp v * d).
Proof.
  destruct F as [f' [[r [r0 E]] [V D]]]. apply (smooth_by _ (fun y => exp (f' y))).
  - exists r. split; [exact r0|]. intros y Y. rewrite E by exact Y. reflexivity.
  - rewrite V. reflexivity.
  - rewrite <- V. apply (derivable_pt_lim_comp f' exp); [exact D|apply derivable_pt_lim_exp].
Qed.

Lemma smooth_log : 0 < v -> smooth (fun y => log (f y)) x (ln v) (/ v * d).
Proof.
  intro P. destruct F as [f' [[r [r0 E]] [V D]]].
  destruct (near_nonzero f' d D) as [t [t0 Z]]; [lra|].
  apply (smooth_by _ (fun y => ln (f' y))).
  - exists (Rmin r t). split; [apply Rmin_glb_lt; assumption|]. intros y Y. pose proof (Rmin_l r t). pose proof (Rmin_r r t).
    rewrite E by lra. apply log_real. specialize (Z y ltac:(lra)). rewrite V in Z. nra.
  - rewrite V. reflexivity.
  - rewrite <- V. apply (derivable_pt_lim_comp f' ln); [exact D|apply derivable_pt_lim_ln; lra].
Qed.

Lemma smooth_whole_power k : smooth (fun y => whole_power (f y) k) x (v ^ k) (INR k * v ^ pred k * d).
Proof.
  destruct F as [f' [[r [r0 E]] [V D]]]. apply (smooth_by _ (fun y => f' y ^ k)).
  - exists r. split; [exact r0|]. intros y Y. rewrite E by exact Y. apply whole_power_real.
  - rewrite V. reflexivity.
  - rewrite <- V. apply (derivable_pt_lim_comp f' (fun z => z ^ k)); [exact D|apply derivable_pt_lim_pow].
Qed.
End Smooth.

Lemma smooth_total {T} (l : list T) (f : R -> T -> num) x v d :
  (forall z, smooth (fun y => f y z) x (v z) (d z)) -> smooth (fun y => total l (f y)) x (sum l v) (sum l d).
Proof.
  intro H. induction l as [|z l IH]; [apply (smooth_constant x (real 0) 0); reflexivity|].
  apply (smooth_add x (fun y => f y z) (fun y => total l (f y))); [apply H|exact IH].
Qed.

Lemma smooth_total_where_lt {T} (l : list T) (a b : T -> num) (p q : T -> R) (f : R -> T -> num) x v d :
  (forall z, a z = real (p z)) -> (forall z, b z = real (q z)) ->
  (forall z, p z < q z -> smooth (fun y => f y z) x (v z) (d z)) ->
  smooth (fun y => total_where l (fun z => lt (a z) (b z)) (fun z => le (b z) (a z)) (f y)) x
    (sum l (fun z => if Rlt_dec (p z) (q z) then v z else 0)) (sum l (fun z => if Rlt_dec (p z) (q z) then d z else 0)).
Proof.
  intros A B H. unfold total_where. apply smooth_total. intro z. rewrite A, B. destruct (Rlt_dec (p z) (q z)) as [L|L].
  - replace (lt (real (p z)) (real (q z))) with true by (symmetry; apply lt_real; exact L). apply H. exact L.
  - destruct (lt (real (p z)) (real (q z))) eqn:E; [apply lt_real in E; contradiction|].
    replace (le (real (q z)) (real (p z))) with true by (symmetry; apply le_real; lra).
    apply (smooth_constant x (real 0) 0). reflexivity.
Qed.

(** * Tactics

    [value] shows that a term is a real number, which it finds, and leaves what it cannot show of signs. *)
Ltac sign := first [ assumption | positive | nonzero | left; positive | apply pos_INR | idtac ].

Ltac smoothness :=
  lazymatch goal with
  | |- smooth (fun y => real y) _ _ _ => apply smooth_variable
  | |- smooth (fun _ => real ?c) _ _ _ => apply (smooth_constant _ (real c) c); reflexivity
  | |- smooth (fun y => add (@?a y) (@?b y)) _ _ _ => eapply (smooth_add _ a b); smoothness
  | |- smooth (fun y => opposite (@?a y)) _ _ _ => eapply (smooth_opposite _ a); smoothness
  | |- smooth (fun y => times (@?a y) (@?b y)) _ _ _ => eapply (smooth_times _ a b); smoothness
  | |- smooth (fun y => over (@?a y) (@?b y)) _ _ _ => eapply (smooth_over _ a b); [smoothness|smoothness|sign]
  | |- smooth (fun y => over_nonnegative (@?a y) (@?b y)) _ _ _ =>
      eapply (smooth_over_nonnegative _ a b); [smoothness|smoothness|sign]
  | |- smooth (fun y => exponential (@?a y)) _ _ _ => eapply (smooth_exponential _ a); smoothness
  | |- smooth (fun y => log (@?a y)) _ _ _ => eapply (smooth_log _ a); [smoothness|sign]
  | |- smooth (fun y => whole_power (@?a y) ?k) _ _ _ => eapply (smooth_whole_power _ a); smoothness
  | |- smooth (fun y => total ?l (@?f y)) _ _ _ =>
      eapply (smooth_total l f); let z := fresh "z" in intro z; cbv beta; smoothness
  | |- smooth (fun y => total_where ?l _ _ (@?f y)) _ _ _ =>
      eapply (smooth_total_where_lt l _ _ _ _ f);
      [intro; value|intro; value
      |let z := fresh "z" in let H := fresh "H" in intros z H; cbv beta in *; smoothness]
  end
with value :=
  lazymatch goal with
  | |- real _ = real _ => reflexivity
  | |- add _ _ = _ => eapply add_is; value
  | |- opposite _ = _ => eapply opposite_is; value
  | |- times _ _ = _ => eapply times_is; value
  | |- over _ _ = _ => eapply over_is; [value|value|sign]
  | |- over_nonnegative _ _ = _ => eapply over_nonnegative_is; [value|value|sign]
  | |- log _ = _ => eapply log_is; [value|sign]
  | |- exponential _ = _ => eapply exponential_is; value
  | |- square_root _ = _ => eapply square_root_is; [value|sign]
  | |- whole_power _ _ = _ => eapply whole_power_is; value
  | |- absolute _ = _ => eapply absolute_is; value
  | |- larger _ _ = _ => eapply larger_is; value
  | |- smaller _ _ = _ => eapply smaller_is; value
  | |- total _ _ = _ => eapply total_is; let z := fresh "z" in intro z; cbv beta; value
  | |- total_where _ (fun z => lt (@?a z) (@?b z)) _ _ = _ => eapply total_where_lt_is; [intro; value|intro; value|let z := fresh "z" in let H := fresh "H" in intros z H; cbv beta in *; value]
  | |- total_where _ (fun z => le (@?a z) (@?b z)) _ _ = _ => eapply total_where_le_is; [intro; value|intro; value|let z := fresh "z" in let H := fresh "H" in intros z H; cbv beta in *; value]
  | |- total_where _ (fun z => eq (@?a z) (@?b z)) _ _ = _ => eapply total_where_eq_is; [intro; value|intro; value|let z := fresh "z" in let H := fresh "H" in intros z H; cbv beta in *; value]
  | |- total_where _ (fun z => andb _ _) _ _ = _ => eapply total_where_is; [intro; cbv beta; condition|let z := fresh "z" in let H := fresh "H" in intros z H; cbv beta in *; value]
  | |- choose _ _ _ _ = _ => eapply choose_is; [condition|intro; value|intro; value]
  | |- slope _ _ = _ => eapply slope_is; [value|smoothness]
  end
with condition :=
  lazymatch goal with
  | |- told (andb _ _) _ _ => eapply told_and; condition
  | |- told (lt _ _) _ _ => eapply told_lt; value
  | |- told (le _ _) _ _ => eapply told_le; value
  | |- told (eq _ _) _ _ => eapply told_eq; value
  end.

(** That a term is a certain real number, once it is seen which one it comes to. *)
Ltac evaluate := eapply eq_trans; [value|apply (f_equal real); cbv beta].

(** That a table sums to 1, without the names of its elements. *)
Ltac laws := repeat match goal with H : sum ?l (fun x => ?P x) = 1 |- _ => progress change (sum l P = 1) in H end.

(** A relation in the goal, or in a hypothesis, as one of real numbers. *)
Ltac related :=
  lazymatch goal with
  | |- is_true (le _ _) => eapply le_is; [value|value|cbv beta]
  | |- is_true (lt _ _) => eapply lt_is; [value|value|cbv beta]
  | |- is_true (eq _ _) => eapply eq_is; [value|value|cbv beta]
  | |- is_true (differ _ _) => eapply differ_is; [value|value|cbv beta]
  end.
Ltac related_in H :=
  lazymatch type of H with
  | is_true (le _ _) => eapply le_is in H; [cbv beta in H|value|value]
  | is_true (lt _ _) => eapply lt_is in H; [cbv beta in H|value|value]
  | is_true (eq _ _) => eapply eq_is in H; [cbv beta in H|value|value]
  | is_true (differ _ _) => eapply differ_is in H; [cbv beta in H|value|value]
  end.
