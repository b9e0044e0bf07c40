(** average-negativity is false: a world of tables meets its hypotheses and breaks its conclusion. Theorem 1 when P- is bad
    on average over its own prompts only.
    Written by `python -m proofs.coq` from a witness of coq/witnesses/: do not edit. *)
Require Import Reals Lra Lia List ZArith Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Witness.
From Referee Require generated.average_negativity.
Import ListNotations.
Open Scope R_scope.

Inductive letter := say_0 | say_1.
Definition letters : alphabet.
Proof. refine {| sentence := letter; all := [say_0; say_1] |};
  [repeat constructor; simpl; intuition discriminate|intros []; simpl; tauto]. Defined.
Definition scores (y : letters) : R := match (y : letter) with say_0 => (-1) | say_1 => 1 end.
Definition minus_row (x : text letters) (y : letters) : R :=
  match firstn 1 x, (y : letter) with
  | [], say_0 => (3 / 4)
  | [], say_1 => (1 / 4)
  | [say_0], say_0 => 1
  | [say_0], say_1 => 0
  | [say_1], say_0 => (1 / 3)
  | [say_1], say_1 => (2 / 3)
  | _, say_0 => 1
  | _, say_1 => 0
  end.
Definition minus_law : component letters.
Proof. refine {| next := minus_row |};
  [intros x []; unfold minus_row; row|intros x; simpl; unfold minus_row; row]. Defined.
Definition plus_row (x : text letters) (y : letters) : R :=
  match firstn 1 x, (y : letter) with
  | [], say_0 => 1
  | [], say_1 => 0
  | [say_0], say_0 => 0
  | [say_0], say_1 => 1
  | [say_1], say_0 => (1 / 4)
  | [say_1], say_1 => (3 / 4)
  | _, say_0 => 1
  | _, say_1 => 0
  end.
Definition plus_law : component letters.
Proof. refine {| next := plus_row |};
  [intros x []; unfold plus_row; row|intros x; simpl; unfold plus_row; row]. Defined.
Definition W : world.
Proof. refine {| sentences := letters; score := scores; minus := minus_law; plus := plus_law |};
  intros []; unfold scores; lra. Defined.

Lemma log_0 x : x = 3 / 4 -> ((-150784) / 523699) <= ln x <= ((-1177) / 4096).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1047398 1048576 3 4 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1047399 1048576 3 4 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_1 x : x = 8 / 9 -> ((-123648) / 1048093) <= ln x <= ((-241) / 2048).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1048093 1048576 8 9 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1048094 1048576 8 9 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_2 x : x = 4 / 3 -> (301824 / 1049755) <= ln x <= (295 / 1024).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1049755 1048576 4 3 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1049756 1048576 4 3 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_3 x : x = 3 / 1 -> (1154304 / 1053085) <= ln x <= (2255 / 2048).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1053085 1048576 3 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1053086 1048576 3 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
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

Theorem average_negativity_is_false : ~ generated.average_negativity.average_negativity.
Proof.
  intro claim. specialize (claim W (1 / 4) ltac:(lra) ltac:(lra) (235 / 4) ltac:(lra) (1 / 3) ltac:(lra) ((-1) / 2) ltac:(lra) ltac:(lra)).
  lapply claim; [clear claim; intro claim|clear claim; apply (average_above W (1 / 4) 1 (fun s => KL W s) (fun t : text letters => match t with | [] => 10000 | [say_0] => 10000 | [say_1] => (35 / 2048) | _ => 0 end)); [intros s Hs; each_beginning s 1%nat; first [exfalso; evaluate_in Hs; lra | clear Hs; entropy_at_least logs]|intros n Hn; assert (n = 0%nat \/ n = 1%nat) as E by lia; repeat (destruct E as [E|E]); subst n; evaluate; lra]].
  lapply claim; [clear claim; intro claim|clear claim; apply (average_below W (1 / 4) 1 ltac:(lra) ltac:(lra) (fun s => B_minus W s) (fun t : text letters => match t with | [] => ((-1) / 2) | [say_0] => (-1) | [say_1] => (1 / 3) | _ => 0 end)); [intros s Hs; each_beginning s 1%nat; first [exfalso; evaluate_in Hs; lra | clear Hs; unfold B_minus; apply f_equal; evaluate; lra]|intros n Hn; assert (n = 0%nat \/ n = 1%nat) as E by lia; repeat (destruct E as [E|E]); subst n; evaluate; lra]].
  destruct claim as [n [Hn [s [Hs [Ps Bs]]]]].
  assert (n = 1%nat) as N.
  { revert Hn. whole_exponents. match goal with |- ?x <= INR n /\ _ -> _ => intro Hn;
    apply (length_is 1 n x); [first [right; reflexivity | left]| |exact Hn]; clear end;
    bounded logs. }
  rewrite N in Hs. clear n N Hn.
  each_text s Hs 1%nat.
  all: first [exfalso; clear Bs; evaluate_in Ps; lra | reals_in Bs; apply (B_P_below W (1 / 4)) in Bs; [|exact Ps]; exfalso; evaluate_in Bs; lra].
Qed.
