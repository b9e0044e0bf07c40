(** slides-thm1 is false: a world of tables meets its hypotheses and breaks its conclusion. misaligning prompt of length
    (1/beta)(log 1/alpha + log 1/eps).
    Written by `python -m proofs.coq` from a witness of coq/witnesses/: do not edit. *)
Require Import Reals Lra Lia List ZArith Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Witness.
From Referee Require generated.slides_thm1.
Import ListNotations.
Open Scope R_scope.

Inductive letter := say_0 | say_1.
Definition letters : alphabet.
Proof. refine {| sentence := letter; all := [say_0; say_1] |};
  [repeat constructor; simpl; intuition discriminate|intros []; simpl; tauto]. Defined.
Definition scores (y : letters) : R := match (y : letter) with say_0 => (-1) | say_1 => 1 end.
Definition minus_row (x : text letters) (y : letters) : R :=
  match firstn 0 x, (y : letter) with
  | [], say_0 => 1
  | [], say_1 => 0
  | _, say_0 => 1
  | _, say_1 => 0
  end.
Definition minus_law : component letters.
Proof. refine {| next := minus_row |};
  [intros x []; unfold minus_row; row|intros x; simpl; unfold minus_row; row]. Defined.
Definition plus_row (x : text letters) (y : letters) : R :=
  match firstn 0 x, (y : letter) with
  | [], say_0 => (1 / 7)
  | [], say_1 => (6 / 7)
  | _, say_0 => 1
  | _, say_1 => 0
  end.
Definition plus_law : component letters.
Proof. refine {| next := plus_row |};
  [intros x []; unfold plus_row; row|intros x; simpl; unfold plus_row; row]. Defined.
Definition W : world.
Proof. refine {| sentences := letters; score := scores; minus := minus_law; plus := plus_law |};
  intros []; unfold scores; lra. Defined.

Lemma log_0 x : x = 6 / 1 -> (471296 / 263985) <= ln x <= (7365 / 4096).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1055940 1048576 6 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1055941 1048576 6 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_1 x : x = 7 / 1 -> (32000 / 16509) <= ln x <= (8001 / 4096).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1056576 1048576 7 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1056577 1048576 7 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Ltac logs := repeat match goal with |- context [ln ?x] => first [pose proof (log_0 x ltac:(first [lra | field; lra])) | pose proof (log_1 x ltac:(first [lra | field; lra]))]; let v := fresh in set (v := ln x) in *; clearbody v end.

Theorem slides_thm1_is_false : ~ generated.slides_thm1.slides_thm1.
Proof.
  intro claim. specialize (claim W (1 / 6) ltac:(lra) ltac:(lra) (19 / 10) ltac:(lra) (1 / 7) ltac:(lra) (-1) ltac:(lra) ltac:(lra)).
  lapply claim; [clear claim; intro claim|clear claim; apply (average_above W (1 / 6) 0 (fun s => KL W s) (fun _ => (7939 / 4096))); [intros s Hs; each_beginning s 0%nat; first [exfalso; evaluate_in Hs; lra | clear Hs; entropy_at_least logs]|intros n Hn; assert (n = 0%nat) as E by lia; repeat (destruct E as [E|E]); subst n; evaluate; lra]].
  lapply claim; [clear claim; intro claim|clear claim; intros s Hs; apply le_real; change (0 < begins (minus W) s) in Hs; each_beginning s 0%nat; first [clear Hs; evaluate; lra | exfalso; evaluate_in Hs; lra]].
  destruct claim as [n [Hn [s [Hs [Ps Bs]]]]].
  assert (n = 2%nat) as N.
  { revert Hn. whole_exponents. match goal with |- ?x <= INR n /\ _ -> _ => intro Hn;
    apply (length_is 2 n x); [first [right; reflexivity | left]| |exact Hn]; clear end;
    bounded logs. }
  rewrite N in Hs. clear n N Hn.
  each_text s Hs 2%nat.
  all: first [exfalso; clear Bs; evaluate_in Ps; lra | reals_in Bs; apply (B_P_below W (1 / 6)) in Bs; [|exact Ps]; exfalso; evaluate_in Bs; lra].
Qed.
