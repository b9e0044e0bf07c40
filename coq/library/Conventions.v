(** What the products, quotients, extremes and derivatives of [Tables] come to where a reader may be in doubt. *)

Require Import Reals Lra Lia List Bool.
From Referee Require Import Definitions Tables Sums Numbers Values.
Import ListNotations.
Open Scope R_scope.

Lemma nothing_counts_nothing : times (real 0) plus_infinity = real 0 /\ times minus_infinity (real 0) = real 0.
Proof. unfold times, eq, infinite. destruct (Req_EM_T 0 0); [split; reflexivity|lra]. Qed.

Lemma no_value_is_kept : times (real 0) undefined = undefined /\ over undefined (real 1) = undefined.
Proof.
  split; [unfold times, eq, infinite; destruct (Req_EM_T 0 0); reflexivity|].
  unfold over, times, eq, infinite, inverse. destruct (Req_EM_T 1 0); reflexivity.
Qed.

Lemma by_zero a : over (real a) (real 0) = undefined.
Proof. unfold over, times, eq, infinite, inverse. destruct (Req_EM_T 0 0); [|lra]. destruct (Req_EM_T a 0); reflexivity. Qed.

Lemma by_zero_nonnegative : over_nonnegative (real 1) (real 0) = plus_infinity /\ over_nonnegative (real (-1)) (real 0) = minus_infinity
  /\ over_nonnegative (real 0) (real 0) = real 0.
Proof.
  unfold over_nonnegative, times, eq, infinite, mul, signed. destruct (Req_EM_T 0 0); [|lra].
  destruct (Req_EM_T 1 0); [lra|]. destruct (Req_EM_T (-1) 0); [lra|].
  destruct (Rlt_dec 0 1); [|lra]. destruct (Rlt_dec 0 (-1)); [lra|]. destruct (Rlt_dec (-1) 0); [|lra]. repeat split; reflexivity.
Qed.

Lemma by_infinity a : over (real a) plus_infinity = real 0 /\ over plus_infinity plus_infinity = undefined.
Proof. split; reflexivity. Qed.

Lemma extremes_of_none {T} (f : T -> num) : maximum [] f = minus_infinity /\ minimum [] f = plus_infinity /\ total [] f = real 0.
Proof. repeat split. Qed.

(** A condition without a value is no reason to leave a term out: the sum has none either. *)
Lemma sum_without_condition {T} (x : T) (f : T -> num) : total_where [x] (fun _ => false) (fun _ => false) f = undefined.
Proof. reflexivity. Qed.

(** A corner has no slope, nor has a function that is infinite beside the point. *)
Lemma slope_of_corner : slope (fun y => absolute (real y)) (real 0) = undefined.
Proof.
  unfold slope. destruct (decide _) as [[b e]|N]; [exfalso|reflexivity]. destruct e as [d [g [[r [r0 E]] D]]].
  assert (forall y, Rabs (y - 0) < r -> g y = Rabs y) as G.
  { intros y Y. specialize (E y Y). rewrite absolute_real in E. injection E. auto. }
  destruct (D (1 / 2) ltac:(lra)) as [[h h0] H]. cbv beta in H. simpl pos in H. set (t := Rmin h r / 2).
  assert (0 < Rmin h r) as m0 by (apply Rmin_glb_lt; assumption). pose proof (Rmin_l h r). pose proof (Rmin_r h r).
  assert (0 < t) as t0 by (unfold t; lra). assert (t < h /\ t < r) as [th tr] by (unfold t; lra).
  assert (g 0 = 0) as Z by (rewrite G by (rewrite Rminus_eq_0, Rabs_R0; exact r0); apply Rabs_R0).
  pose proof (H t ltac:(lra) ltac:(rewrite Rabs_right; lra)) as P. pose proof (H (- t) ltac:(lra) ltac:(rewrite Rabs_left; lra)) as Q.
  rewrite !Rplus_0_l, !Z in P, Q. rewrite G in P by (rewrite Rminus_0_r, Rabs_right; lra). rewrite G in Q by (rewrite Rminus_0_r, Rabs_left; lra).
  rewrite (Rabs_right t) in P by lra. rewrite (Rabs_left (- t)) in Q by lra.
  replace ((t - 0) / t - d) with (1 - d) in P by (field; lra). replace ((- - t - 0) / - t - d) with (-1 - d) in Q by (field; lra).
  apply Rabs_def2 in P. apply Rabs_def2 in Q. lra.
Qed.

Lemma slope_beside_infinity : slope (fun y => log (real y)) (real 0) = undefined.
Proof.
  unfold slope. destruct (decide _) as [[b e]|N]; [exfalso|reflexivity]. destruct e as [d [g [[r [r0 E]] D]]].
  specialize (E 0 ltac:(rewrite Rminus_eq_0, Rabs_R0; exact r0)). rewrite log_zero in E. discriminate.
Qed.
