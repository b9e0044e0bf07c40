(** elasticity.family: Conservation along a path of minimisers within a smooth family.
    Ji et al., Language Models Resist Alignment, arXiv 2406.06144, section 4.
    Reading: the family at the instant considered: its law, its scores (any functions less their means) and the path's
    velocity
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition elasticity_family : Prop :=
  forall X : finite_set,
  (1 <= cardinality X)%nat ->
  forall J : finite_set,
  (1 <= cardinality J)%nat ->
  forall P_p : X -> R,
  (forall x1 : X, 0 <= P_p x1) ->
  (sum (elements X) (fun x1 : X => P_p x1) = 1) ->
  forall P_a : X -> R,
  (forall x1 : X, 0 <= P_a x1) ->
  (sum (elements X) (fun x1 : X => P_a x1) = 1) ->
  forall P_t : X -> R,
  (forall x1 : X, 0 <= P_t x1) ->
  (sum (elements X) (fun x1 : X => P_t x1) = 1) ->
  forall q : X -> R,
  (forall x1 : X, 0 < q x1) ->
  (sum (elements X) (fun x1 : X => q x1) = 1) ->
  forall T : X -> J -> R,
  forall v : J -> R,
  forall k : R,
  0 < k ->
  forall l : R,
  0 <= l ->
  (* minimiser: the gradient of k g_p + g_a + l g_t in theta is 0 *)
  (forall j : J, (eq (- (real k ** total (elements X) (fun x : X => (real (T x j) - total (elements X) (fun z : X =>
    real (q z) ** real (T z j))) ** real (P_p x))) - (real l ** total (elements X) (fun x : X => (real (T x j) - total
    (elements X) (fun z : X => real (q z) ** real (T z j))) ** real (P_t x))) - total (elements X) (fun x : X => (real (T
    x j) - total (elements X) (fun z : X => real (q z) ** real (T z j))) ** real (P_a x)))%num (real 0)%num)) ->
  (eq ((real k ** total (elements J) (fun j : J => - (real (v j) ** total (elements X) (fun x : X => (real (T x j) -
    total (elements X) (fun z : X => real (q z) ** real (T z j))) ** real (P_p x))))) + (real l ** total (elements J) (fun
    j : J => - (real (v j) ** total (elements X) (fun x : X => (real (T x j) - total (elements X) (fun z : X => real (q z)
    ** real (T z j))) ** real (P_t x))))) + total (elements J) (fun j : J => - (real (v j) ** total (elements X) (fun x :
    X => (real (T x j) - total (elements X) (fun z : X => real (q z) ** real (T z j))) ** real (P_a x)))))%num (real
    0)%num).
