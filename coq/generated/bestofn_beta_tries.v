(** bestofn.beta-tries: Where success probabilities are Beta(A, B), N^A times the mean failure of N tries tends to Gamma(A +
    B)/Gamma(B).
    Schaeffer et al., arXiv 2502.17578; Hughes et al., Best-of-N jailbreaking, arXiv 2412.03556.
    Reading: the limit by explicit bounds: one try more changes log(N^A E(1 - p)^N) by at most A (A + B + 1)/N^2, so that
    from N on it stays within 2 A (A + B + 1)/N of its limit; what the limit is called is Gauss' product formula, Gamma(A +
    B)/Gamma(B) being the limit of N^A B (B + 1) ... (B + N - 1)/((A + B) (A + B + 1) ... (A + B + N - 1)), which is N^A E(1
    - p)^N
    Written by `python -m proofs.coq` from theory/: do not edit. *)
Require Import Reals List Bool.
From Referee Require Import Definitions Tables.
Import ListNotations.
Open Scope R_scope.

Definition bestofn_beta_tries : Prop :=
  forall A_ : R,
  0 < A_ ->
  forall B : R,
  0 < B ->
  forall N : nat,
  (1 <= N)%nat ->
  (absolute ((real A_ ** log ((real 1 + real (INR N)) /+ real (INR N))) + log ((real B + real (INR N)) /+ (real A_ +
    real B + real (INR N)))) <= real A_ ** (real 1 + real A_ + real B) /+ whole_power (real (INR N)) 2)%num.
