(** appI is false: a world of tables meets its hypotheses and breaks its conclusion. decaying divergence: length
    ((1/beta)(log 1/alpha + log 1/eps + log 4))^(1/(1-eta)).
    Written by `python -m proofs.coq` from a witness of coq/witnesses/: do not edit. *)
Require Import Reals Lra Lia List ZArith Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Witness.
From Referee Require generated.appI.
Import ListNotations.
Open Scope R_scope.

Inductive letter := say_0 | say_1.
Definition letters : alphabet.
Proof. refine {| sentence := letter; all := [say_0; say_1] |};
  [repeat constructor; simpl; intuition discriminate|intros []; simpl; tauto]. Defined.
Definition scores (y : letters) : R := match (y : letter) with say_0 => 1 | say_1 => (-1) end.
Definition minus_row (x : text letters) (y : letters) : R :=
  match firstn 1 x, (y : letter) with
  | [], say_0 => 0
  | [], say_1 => 1
  | [say_1], say_0 => (1 / 4)
  | [say_1], say_1 => (3 / 4)
  | _, say_0 => 1
  | _, say_1 => 0
  end.
Definition minus_law : component letters.
Proof. refine {| next := minus_row |};
  [intros x []; unfold minus_row; row|intros x; simpl; unfold minus_row; row]. Defined.
Definition plus_row (x : text letters) (y : letters) : R :=
  match firstn 1 x, (y : letter) with
  | [], say_0 => 0
  | [], say_1 => 1
  | [say_1], say_0 => 1
  | [say_1], say_1 => 0
  | _, say_0 => 1
  | _, say_1 => 0
  end.
Definition plus_law : component letters.
Proof. refine {| next := plus_row |};
  [intros x []; unfold plus_row; row|intros x; simpl; unfold plus_row; row]. Defined.
Definition W : world.
Proof. refine {| sentences := letters; score := scores; minus := minus_law; plus := plus_law |};
  intros []; unfold scores; lra. Defined.

Lemma log_0 x : x = 1 / 4 -> ((-1449728) / 1042913) <= ln x <= ((-2831) / 2048).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1042913 1048576 1 4 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1042914 1048576 1 4 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_1 x : x = 1 / 1 -> 0 <= ln x <= 0.
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1048576 1048576 1 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1048576 1048576 1 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_2 x : x = 3 / 2 -> (212736 / 525119) <= ln x <= (1663 / 4096).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1050238 1048576 3 2 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1050239 1048576 3 2 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_3 x : x = 2 / 1 -> (363776 / 525709) <= ln x <= (2843 / 4096).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1051418 1048576 2 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1051419 1048576 2 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_4 x : x = 4 / 1 -> (1457408 / 1054269) <= ln x <= (2847 / 2048).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1054269 1048576 4 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1054270 1048576 4 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Ltac logs := repeat match goal with |- context [ln ?x] => first [pose proof (log_0 x ltac:(first [lra | field; lra])) | pose proof (log_1 x ltac:(first [lra | field; lra])) | pose proof (log_2 x ltac:(first [lra | field; lra])) | pose proof (log_3 x ltac:(first [lra | field; lra])) | pose proof (log_4 x ltac:(first [lra | field; lra]))]; let v := fresh in set (v := ln x) in *; clearbody v end.

Theorem appI_is_false : ~ generated.appI.appI.
Proof.
  intro claim. specialize (claim W (2 / 3) ltac:(lra) ltac:(lra) 3 ltac:(lra) (1 / 2) ltac:(lra) (3 / 4) ltac:(lra) ltac:(lra) ((-1) / 2) ltac:(lra) ltac:(lra)).
  lapply claim; [clear claim; intro claim|clear claim; intros s N Hs; change (0 < begins (minus W) s) in Hs; each_beginning s 1%nat; first [congruence | exfalso; evaluate_in Hs; lra | clear Hs; unfold KL; reals; match goal with |- context [power (size W ?x) (real ?e)] => destruct (power_positive (INR (length x)) e ltac:(simpl length; apply lt_0_INR; lia)) as [r [E R]]; unfold size; rewrite E; clear E end; reals; match goal with |- is_true (lt (real ?a) _) => generalize a; intro end; evaluate; decide_all; unfold log_quotient, signed; decide_all; reals; simpl mul; unfold signed; decide_all; reflexivity]].
  lapply claim; [clear claim; intro claim|clear claim; intros s Hs; apply le_real; change (0 < begins (minus W) s) in Hs; each_beginning s 1%nat; first [clear Hs; evaluate; lra | exfalso; evaluate_in Hs; lra]].
  destruct claim as [n [Hn [s [Hs [Ps Bs]]]]].
  assert (n = 1%nat) as N.
  { revert Hn. whole_exponents. match goal with |- ?x <= INR n /\ _ -> _ => intro Hn;
    apply (length_is 1 n x); [first [right; reflexivity | left]| |exact Hn]; clear end;
    bounded logs. }
  rewrite N in Hs. clear n N Hn.
  each_text s Hs 1%nat.
  all: first [exfalso; clear Bs; evaluate_in Ps; lra | reals_in Bs; apply (B_P_below W (2 / 3)) in Bs; [|exact Ps]; exfalso; evaluate_in Bs; lra].
Qed.
