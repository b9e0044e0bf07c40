(** elasticity.family: conservation along a path of minimisers within a smooth family. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
From Referee Require generated.elasticity_family.
Open Scope R_scope.

Theorem elasticity_family : generated.elasticity_family.elasticity_family.
Proof.
  intros X _ J _ Pp Pp0 Pp1 Pa Pa0 Pa1 Pt Pt0 Pt1 q q0 q1 T v k k0 l l0 minimiser.
  set (u := fun P j => sum (elements X) (fun x => (T x j + - sum (elements X) (fun z => q z * T z j)) * P x)).
  assert (forall j, k * u Pp j + l * u Pt j + u Pa j = 0) as E.
  { intro j. specialize (minimiser j). related_in minimiser. unfold u. lra. }
  related. change (k * sum (elements J) (fun j => - (v j * u Pp j)) + l * sum (elements J) (fun j => - (v j * u Pt j)) + sum (elements J) (fun j => - (v j * u Pa j)) = 0).
  rewrite <- !sum_scale, <- !sum_plus. apply sum_zero. intros j _. specialize (E j). 
  replace (k * - (v j * u Pp j) + l * - (v j * u Pt j) + - (v j * u Pa j)) with (- v j * (k * u Pp j + l * u Pt j + u Pa j)) by ring.
  rewrite E. ring.
Qed.
