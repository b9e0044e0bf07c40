(** lem3-uniform is false: a world of tables meets its hypotheses and breaks its conclusion. one path gains more than beta
    per sentence at every prefix.
    Written by `python -m proofs.coq` from a witness of coq/witnesses/: do not edit. *)
Require Import Reals Lra Lia List ZArith Bool.
From Referee Require Import Definitions Sums Numbers Laws Observables Witness.
From Referee Require generated.lem3_uniform.
Import ListNotations.
Open Scope R_scope.

Inductive letter := say_0 | say_1.
Definition letters : alphabet.
Proof. refine {| sentence := letter; all := [say_0; say_1] |};
  [repeat constructor; simpl; intuition discriminate|intros []; simpl; tauto]. Defined.
Definition scores (y : letters) : R := match (y : letter) with say_0 => (-1) | say_1 => 1 end.
Definition minus_row (x : text letters) (y : letters) : R :=
  match firstn 1 x, (y : letter) with
  | [], say_0 => (1 / 4)
  | [], say_1 => (3 / 4)
  | [say_0], say_0 => 1
  | [say_0], say_1 => 0
  | [say_1], say_0 => 1
  | [say_1], say_1 => 0
  | _, say_0 => 1
  | _, say_1 => 0
  end.
Definition minus_law : component letters.
Proof. refine {| next := minus_row |};
  [intros x []; unfold minus_row; row|intros x; simpl; unfold minus_row; row]. Defined.
Definition plus_row (x : text letters) (y : letters) : R :=
  match firstn 1 x, (y : letter) with
  | [], say_0 => (3 / 4)
  | [], say_1 => (1 / 4)
  | [say_0], say_0 => 0
  | [say_0], say_1 => 1
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

Lemma log_0 x : x = 1 / 3 -> ((-1149696) / 1044085) <= ln x <= ((-2245) / 2048).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1044085 1048576 1 3 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1044086 1048576 1 3 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
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
Lemma log_2 x : x = 3 / 1 -> (1154304 / 1053085) <= ln x <= (2255 / 2048).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1053085 1048576 3 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1053086 1048576 3 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Lemma log_3 x : x = 4 / 1 -> (1457408 / 1054269) <= ln x <= (2847 / 2048).
Proof.
  intros ->. split.
  - pose proof (ln_at_least 1054269 1048576 4 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
  - pose proof (ln_at_most 1054270 1048576 4 1 256 ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia) ltac:(lia)) as H.
    lapply H; [lra|]. apply Z.leb_le. vm_compute. reflexivity.
Qed.
Ltac logs := repeat match goal with |- context [ln ?x] => first [pose proof (log_0 x ltac:(first [lra | field; lra])) | pose proof (log_1 x ltac:(first [lra | field; lra])) | pose proof (log_2 x ltac:(first [lra | field; lra])) | pose proof (log_3 x ltac:(first [lra | field; lra]))]; let v := fresh in set (v := ln x) in *; clearbody v end.

Theorem lem3_uniform_is_false : ~ generated.lem3_uniform.lem3_uniform.
Proof.
  intro claim. specialize (claim W (1 / 2) ltac:(lra) ltac:(lra) (1 / 2) ltac:(lra) (1 / 4) ltac:(lra) ltac:(reals; lra)).
  lapply claim; [clear claim; intro claim|clear claim; apply (average_above W (1 / 2) 1 (fun s => KL W s) (fun t : text letters => match t with | [] => (2239 / 4096) | [say_0] => 10000 | [say_1] => 0 | _ => 0 end)); [intros s Hs; each_beginning s 1%nat; first [exfalso; evaluate_in Hs; lra | clear Hs; entropy_at_least logs]|intros n Hn; assert (n = 0%nat \/ n = 1%nat) as E by lia; repeat (destruct E as [E|E]); subst n; evaluate; lra]].
  destruct claim as [n [Hn [s [Hs [Ps Bs]]]]].
  assert (n = 3%nat) as N.
  { revert Hn. whole_exponents. match goal with |- ?x <= INR n /\ _ -> _ => intro Hn;
    apply (length_is 3 n x); [first [right; reflexivity | left]| |exact Hn]; clear end;
    bounded logs. }
  rewrite N in Hs. clear n N Hn.
  each_text s Hs 3%nat.
  all: first [exfalso; clear Bs; evaluate_in Ps; lra | match type of Ps with possible _ _ _ ?x => first [pose proof (Bs (firstn 1 x) (skipn 1 x) eq_refl ltac:(discriminate)) as B; revert B; against_prefix logs | pose proof (Bs (firstn 2 x) (skipn 2 x) eq_refl ltac:(discriminate)) as B; revert B; against_prefix logs | pose proof (Bs (firstn 3 x) (skipn 3 x) eq_refl ltac:(discriminate)) as B; revert B; against_prefix logs] end].
Qed.
