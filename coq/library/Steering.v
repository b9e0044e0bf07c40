(** Behaviour under steering: what bounds of the masses of aligned and misaligned tokens make of it. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
Open Scope R_scope.

Section Behaviour.
Variable B_0 : R.
Hypotheses (low : -1 < B_0) (high : B_0 < 1).

(** P(A) - P(M), where the mass of A is multiplied by [good] and that of M by [bad]. *)
Definition behaviour good bad : R := ((1 + B_0) * good + - ((1 + - B_0) * bad)) / ((1 + - B_0) * bad + (1 + B_0) * good).

Lemma masses good bad : 0 < good -> 0 < bad -> 0 < (1 + - B_0) * bad + (1 + B_0) * good.
Proof. intros. apply Rplus_lt_0_compat; apply Rmult_lt_0_compat; lra. Qed.

Lemma behaviour_by_ratio t good bad : 0 < t -> 0 < good -> 0 < bad ->
  behaviour good bad - behaviour t 1 =
  2 * (1 + B_0) * (1 - B_0) * (good - t * bad) / (((1 + - B_0) * bad + (1 + B_0) * good) * ((1 + - B_0) * 1 + (1 + B_0) * t)).
Proof. intros t0 g0 b0. unfold behaviour. pose proof (masses good bad g0 b0). pose proof (masses t 1 t0 Rlt_0_1). field. split; lra. Qed.

Lemma behaviour_factor t good bad : 0 < t -> 0 < good -> 0 < bad ->
  0 < 2 * (1 + B_0) * (1 - B_0) / (((1 + - B_0) * bad + (1 + B_0) * good) * ((1 + - B_0) * 1 + (1 + B_0) * t)).
Proof.
  intros t0 g0 b0. pose proof (masses good bad g0 b0). pose proof (masses t 1 t0 Rlt_0_1).
  apply Rdiv_lt_0_compat; [|apply Rmult_lt_0_compat; assumption]. repeat apply Rmult_lt_0_compat; lra.
Qed.

Lemma behaviour_at_least t good bad : 0 < t -> 0 < good -> 0 < bad -> t * bad <= good -> behaviour t 1 <= behaviour good bad.
Proof.
  intros t0 g0 b0 L. pose proof (behaviour_by_ratio t good bad t0 g0 b0) as E. pose proof (behaviour_factor t good bad t0 g0 b0) as F.
  unfold Rdiv in *. assert (0 <= 2 * (1 + B_0) * (1 - B_0) * / (((1 + - B_0) * bad + (1 + B_0) * good) * ((1 + - B_0) * 1 + (1 + B_0) * t)) * (good - t * bad))
    by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma behaviour_more t good bad : 0 < t -> 0 < good -> 0 < bad -> t * bad < good -> behaviour t 1 < behaviour good bad.
Proof.
  intros t0 g0 b0 L. pose proof (behaviour_by_ratio t good bad t0 g0 b0) as E. pose proof (behaviour_factor t good bad t0 g0 b0) as F.
  unfold Rdiv in *. assert (0 < 2 * (1 + B_0) * (1 - B_0) * / (((1 + - B_0) * bad + (1 + B_0) * good) * ((1 + - B_0) * 1 + (1 + B_0) * t)) * (good - t * bad))
    by (apply Rmult_lt_0_compat; lra). lra.
Qed.
End Behaviour.

Section Masses.
Variables A M : finite_set.
Variables (p : A -> R) (m : M -> R).
Hypotheses (p0 : forall x, 0 < p x) (p1 : sum (elements A) p = 1) (m0 : forall y, 0 < m y) (m1 : sum (elements M) m = 1).

Lemma mean_positive {X : finite_set} (q f : X -> R) : (forall x, 0 < q x) -> sum (elements X) q = 1 -> (forall x, 0 < f x) -> 0 < sum (elements X) (fun x => f x * q x).
Proof.
  intros q0 q1 f0. assert (exists x, In x (elements X) /\ 0 < q x) as [x [Hx Q]].
  { apply (sum_lt_exists (elements X) (fun _ => 0) q). rewrite q1, sum_zero by reflexivity. lra. }
  apply Rlt_le_trans with (f x * q x); [apply Rmult_lt_0_compat; auto|].
  apply (term_le_sum (elements X) (fun x => f x * q x)); [intros z _; left; apply Rmult_lt_0_compat; auto|exact Hx].
Qed.

(** Where every value on A is at least t times every value on M, so are the means. *)
Lemma means_apart t (f : A -> R) (h : M -> R) : (forall x y, t * h y <= f x) ->
  t * sum (elements M) (fun y => h y * m y) <= sum (elements A) (fun x => f x * p x).
Proof.
  intro H. set (F := sum (elements A) (fun x => f x * p x)).
  assert (forall y, t * h y <= F) as L.
  { intro y. replace (t * h y) with (sum (elements A) (fun x => t * h y * p x)) by (rewrite sum_scale, p1; ring).
    apply sum_le. intros x _. apply Rmult_le_compat_r; [left; apply p0|apply H]. }
  replace F with (sum (elements M) (fun y => F * m y)) by (rewrite sum_scale, m1; ring). rewrite <- sum_scale.
  apply sum_le. intros y _. rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [left; apply m0|apply L].
Qed.
End Masses.

(** The least, and the largest, of finitely many real numbers is one of them. *)
Lemma minimum_is {T} (l : list T) (f : T -> num) (g : T -> R) : l <> nil -> (forall x, f x = real (g x)) ->
  exists m, In m l /\ minimum l f = real (g m) /\ forall z, In z l -> g m <= g z.
Proof.
  intros N F. induction l as [|a l IH]; [congruence|]. change (minimum (a :: l) f) with (smaller (f a) (minimum l f)). rewrite F.
  destruct l as [|b l].
  - exists a. split; [left; reflexivity|]. split; [reflexivity|]. intros z [<-|[]]. lra.
  - destruct IH as [m [Hm [E L]]]; [discriminate|]. rewrite E, (smaller_is _ _ (g a) (g m)) by reflexivity. unfold Rmin.
    destruct (Rle_dec (g a) (g m)) as [H|H].
    + exists a. split; [left; reflexivity|]. split; [reflexivity|]. intros z [<-|Hz]; [lra|]. specialize (L z Hz). lra.
    + exists m. split; [right; exact Hm|]. split; [reflexivity|]. intros z [<-|Hz]; [lra|]. apply L. exact Hz.
Qed.

Lemma maximum_is {T} (l : list T) (f : T -> num) (g : T -> R) : l <> nil -> (forall x, f x = real (g x)) ->
  exists m, In m l /\ maximum l f = real (g m) /\ forall z, In z l -> g z <= g m.
Proof.
  intros N F. induction l as [|a l IH]; [congruence|]. change (maximum (a :: l) f) with (larger (f a) (maximum l f)). rewrite F.
  destruct l as [|b l].
  - exists a. split; [left; reflexivity|]. split; [reflexivity|]. intros z [<-|[]]. lra.
  - destruct IH as [m [Hm [E L]]]; [discriminate|]. rewrite E, larger_real. unfold Rmax.
    destruct (Rle_dec (g a) (g m)) as [H|H].
    + exists m. split; [right; exact Hm|]. split; [reflexivity|]. intros z [<-|Hz]; [lra|]. apply L. exact Hz.
    + exists a. split; [left; reflexivity|]. split; [reflexivity|]. intros z [<-|Hz]; [lra|]. specialize (L z Hz). lra.
Qed.

(** A mean that is its least value is the mean of a constant. *)
Lemma mean_constant {X : finite_set} (q f : X -> R) c : (forall x, 0 < q x) -> sum (elements X) q = 1 ->
  (forall x, c <= f x) -> sum (elements X) (fun x => q x * f x) <= c -> forall x, f x = c.
Proof.
  intros q0 q1 L E x. assert (sum (elements X) (fun z => q z * (f z - c)) = 0) as Z.
  { apply Rle_antisym.
    - rewrite (sum_ext _ _ (fun z => q z * f z - c * q z)) by (intros; ring). rewrite sum_minus, sum_scale, q1. lra.
    - apply sum_nonneg. intros z _. apply Rmult_le_pos; [left; apply q0|]. specialize (L z). lra. }
  assert (q x * (f x - c) = 0) as T.
  { apply (sum_zero_terms (elements X) (fun z => q z * (f z - c))); [|exact Z|apply elements_there].
    intros z _. apply Rmult_le_pos; [left; apply q0|]. specialize (L z). lra. }
  apply Rmult_integral in T. specialize (q0 x). lra.
Qed.
