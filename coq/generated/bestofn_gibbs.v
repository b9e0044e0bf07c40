(** bestofn.gibbs: Reward less a price for divergence is at most lam log E_0 e^{r/lam}, which the tilted law alone attains.
    Gibbs variational principle; Theoretical Limits of LM Alignment, arXiv 2605.07105.
    Reading: two laws are the same if their total variation is 0
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_gibbs : Prop :=
  forall Y : finite_set,
  (1 <= cardinality Y)%nat ->
  forall pi_0 : Y -> R,
  (forall x1 : Y, 0 < pi_0 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_0 x1) = 1) ->
  forall pi_1 : Y -> R,
  (forall x1 : Y, 0 <= pi_1 x1) ->
  (sum (elements Y) (fun x1 : Y => pi_1 x1) = 1) ->
  forall r : Y -> R,
  forall lam : R,
  0 < lam ->
  ((total_where (elements Y) (fun x : Y => (real 0 < real (pi_1 x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num)
    (fun x : Y => real (pi_1 x) ** real (r x)) - (real lam ** total_where (elements Y) (fun x : Y => (real 0 < real (pi_1
    x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num) (fun x : Y => (log (real (pi_1 x)) - log (real (pi_0 x))) **
    real (pi_1 x))) <= real lam ** log (total (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) ** real
    (pi_0 z))))%num /\ (eq (total_where (elements Y) (fun x : Y => (real 0 < exponential (real (r x) /+ real lam) ** real
    (pi_0 x) /+ total (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) ** real (pi_0 z)))%num) (fun x : Y
    => (exponential (real (r x) /+ real lam) ** real (pi_0 x) /+ total (elements Y) (fun z : Y => exponential (real (r z)
    /+ real lam) ** real (pi_0 z)) <= real 0)%num) (fun x : Y => exponential (real (r x) /+ real lam) ** real (pi_0 x) **
    real (r x) /+ total (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) ** real (pi_0 z))) - (real lam **
    total_where (elements Y) (fun x : Y => (real 0 < exponential (real (r x) /+ real lam) ** real (pi_0 x) /+ total
    (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) ** real (pi_0 z)))%num) (fun x : Y => (exponential
    (real (r x) /+ real lam) ** real (pi_0 x) /+ total (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) **
    real (pi_0 z)) <= real 0)%num) (fun x : Y => (log (exponential (real (r x) /+ real lam) ** real (pi_0 x) /+ total
    (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) ** real (pi_0 z))) - log (real (pi_0 x))) **
    exponential (real (r x) /+ real lam) ** real (pi_0 x) /+ total (elements Y) (fun z : Y => exponential (real (r z) /+
    real lam) ** real (pi_0 z)))))%num (real lam ** log (total (elements Y) (fun z : Y => exponential (real (r z) /+ real
    lam) ** real (pi_0 z))))%num) /\ (orb (eq (real (1 / 2) ** total (elements Y) (fun x : Y => absolute ((exponential
    (real (r x) /+ real lam) ** real (pi_0 x) /+ total (elements Y) (fun z : Y => exponential (real (r z) /+ real lam) **
    real (pi_0 z))) - real (pi_1 x))))%num (real 0)%num) (total_where (elements Y) (fun x : Y => (real 0 < real (pi_1
    x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num) (fun x : Y => real (pi_1 x) ** real (r x)) - (real lam **
    total_where (elements Y) (fun x : Y => (real 0 < real (pi_1 x))%num) (fun x : Y => (real (pi_1 x) <= real 0)%num) (fun
    x : Y => (log (real (pi_1 x)) - log (real (pi_0 x))) ** real (pi_1 x))) < real lam ** log (total (elements Y) (fun z :
    Y => exponential (real (r z) /+ real lam) ** real (pi_0 z))))%num)).
