(** Inner products of tables: the inequality of Cauchy and Schwarz; rows of probabilities less single tokens. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
Open Scope R_scope.

Lemma sum_square_nonneg {T} (l : list T) (f : T -> R) : 0 <= sum l (fun x => f x ^ 2).
Proof. apply sum_nonneg. intros x _. apply pow2_ge_0. Qed.

(** The square of a combination of two tables. *)
Lemma sum_combination {T} (l : list T) (f g : T -> R) a b :
  sum l (fun x => (a * f x - b * g x) ^ 2) = a ^ 2 * sum l (fun x => f x ^ 2) - 2 * a * b * sum l (fun x => f x * g x) + b ^ 2 * sum l (fun x => g x ^ 2).
Proof.
  rewrite <- !sum_scale, <- sum_minus, <- sum_plus. apply sum_ext. intros x _. ring.
Qed.

Theorem cauchy_schwarz {T} (l : list T) (f g : T -> R) :
  sum l (fun x => f x * g x) ^ 2 <= sum l (fun x => f x ^ 2) * sum l (fun x => g x ^ 2).
Proof.
  pose proof (sum_square_nonneg l f) as F0. pose proof (sum_square_nonneg l g) as G0.
  pose proof (fun a b => sum_combination l f g a b) as E.
  assert (forall a b, 0 <= a ^ 2 * sum l (fun x => f x ^ 2) - 2 * a * b * sum l (fun x => f x * g x) + b ^ 2 * sum l (fun x => g x ^ 2)) as N.
  { intros a b. rewrite <- E. apply (sum_square_nonneg l (fun x => a * f x - b * g x)). }
  set (F := sum l (fun x => f x ^ 2)) in *. set (G := sum l (fun x => g x ^ 2)) in *. set (I := sum l (fun x => f x * g x)) in *.
  destruct G0 as [G0|G0].
  - pose proof (N G I) as H. assert (0 <= G * (F * G - I ^ 2)) as K by nra.
    apply Rnot_lt_le. intro L. assert (0 < G * (I ^ 2 - F * G)) by (apply Rmult_lt_0_compat; lra). nra.
  - assert (I = 0) as ->; [|nra]. apply sum_zero. intros x Hx.
    assert (g x ^ 2 = 0) as Z by (apply (sum_zero_terms l (fun x => g x ^ 2)); [intros; apply pow2_ge_0|auto|exact Hx]).
    assert (g x = 0) as -> by (simpl in Z; nra). ring.
Qed.

(** * Single tokens *)

Section Tokens.
Variable V : finite_set.

(** A law whose entries are 0 or 1 is 1 at one element: means under it are values there. *)
Lemma single_token (e : V -> R) : sum (elements V) e = 1 -> (forall v, e v = 0 \/ e v = 1) ->
  exists v, e v = 1 /\ forall g, sum (elements V) (fun x => e x * g x) = g v.
Proof.
  intros E Z. assert (exists v, In v (elements V) /\ 0 < e v) as [v [_ Hv]].
  { apply (sum_lt_exists (elements V) (fun _ => 0) e). rewrite E, sum_zero by reflexivity. lra. }
  assert (e v = 1) as Ev by (destruct (Z v); lra). exists v. split; [exact Ev|].
  assert (forall l, NoDup l -> In v l -> (forall x, In x l -> x <> v -> e x = 0) -> forall g, sum l (fun x => e x * g x) = g v) as S.
  { induction l as [|a l IH]; intros D Hin O g; [contradiction|]. inversion D as [|? ? Na Dl]. subst.
    change (e a * g a + sum l (fun x => e x * g x) = g v). destruct Hin as [<-|Hin].
    - rewrite Ev, sum_zero; [ring|]. intros x Hx. rewrite O; [ring|right; exact Hx|]. intros ->. contradiction.
    - rewrite (O a); [|left; reflexivity|intros ->; contradiction]. rewrite IH; try assumption; [ring|].
      intros x Hx. apply O. right. exact Hx. }
  apply S; [apply elements_once|apply elements_there|].
  assert (forall l, NoDup l -> In v l -> sum l e <= 1 -> forall x, In x l -> x <> v -> e x = 0) as U.
  { intros l D Hv' L x Hx N. destruct (Z x) as [Zx|Zx]; [exact Zx|exfalso].
    assert (forall m, (forall z, In z m -> 0 <= e z)) as P by (intros m z _; destruct (Z z); lra).
    induction l as [|a l IH]; [contradiction|]. inversion D as [|? ? Na Dl]. subst.
    change (e a + sum l e <= 1) in L. pose proof (sum_nonneg l e (P l)) as S0.
    destruct Hv' as [<-|Hv'], Hx as [<-|Hx].
    - contradiction.
    - pose proof (term_le_sum l e x (P l) Hx). lra.
    - pose proof (term_le_sum l e v (P l) Hv'). lra.
    - apply IH; try assumption. destruct (Z a); lra. }
  intros x Hx. apply (U (elements V)); [apply elements_once|apply elements_there|rewrite E; lra|exact Hx].
Qed.

(** Where two responses part at a row p, one to the token of e, the other to that of f. *)
Lemma parting (p e f : V -> R) : (forall v, 0 < p v) -> sum (elements V) p = 1 ->
  sum (elements V) e = 1 -> (forall v, e v = 0 \/ e v = 1) -> sum (elements V) f = 1 -> (forall v, f v = 0 \/ f v = 1) ->
  (forall v, f v * e v = 0) -> 0 < sum (elements V) (fun v => (e v - p v) ^ 2) - sum (elements V) (fun v => (f v - p v) * (e v - p v)).
Proof.
  intros p0 p1 e1 e01 f1 f01 apart. destruct (single_token e e1 e01) as [v [ev Se]]. destruct (single_token f f1 f01) as [u [fu Sf]].
  rewrite <- sum_minus.
  rewrite (sum_ext _ _ (fun x => e x * (e x - p x) - f x * (e x - p x))) by (intros; ring).
  rewrite sum_minus, (Se (fun x => e x - p x)), (Sf (fun x => e x - p x)), ev.
  assert (e u = 0) as -> by (specialize (apart u); rewrite fu in apart; lra).
  pose proof (term_le_sum (elements V) p v (fun z _ => Rlt_le _ _ (p0 z)) (elements_there V v)) as L. rewrite p1 in L.
  pose proof (p0 u). lra.
Qed.
End Tokens.

Lemma sum_squares_nonneg {K V} (l : list K) (m : list V) (f : K -> V -> R) : 0 <= sum l (fun k => sum m (fun v => f k v ^ 2)).
Proof. apply sum_nonneg. intros k _. apply sum_square_nonneg. Qed.
