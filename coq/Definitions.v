(** What the theorems speak of, and nothing else: numbers with infinities and no junk values, texts, components, mixtures, what is
    observed after a prompt, averages over drawn texts, numbers of sentences.

    Whoever believes a theorem of this folder needs to read this file, the theorem's statement under [generated/], and the definitions of
    Coq's real numbers ([Reals]); everything else is checked against them by Coq. *)

Require Import Reals List.
Import ListNotations.
Open Scope R_scope.

(** * Numbers

    Coq's division and logarithm are total: [1 / 0] and [ln (-1)] are real numbers of which nothing is known. A statement about them
    would say something else than it seems to. Statements are therefore written over [num], in which what has no value is [undefined],
    and no comparison with [undefined] holds. *)

Inductive num : Type :=
| real (x : R)
| plus_infinity
| minus_infinity
| undefined.

Declare Scope num_scope.
Delimit Scope num_scope with num.
Bind Scope num_scope with num.

(** oo - oo has no value. *)
Definition add (a b : num) : num :=
  match a, b with
  | undefined, _ | _, undefined => undefined
  | real x, real y => real (x + y)
  | plus_infinity, minus_infinity | minus_infinity, plus_infinity => undefined
  | plus_infinity, _ | _, plus_infinity => plus_infinity
  | minus_infinity, _ | _, minus_infinity => minus_infinity
  end.

Definition opposite (a : num) : num :=
  match a with
  | real x => real (- x)
  | plus_infinity => minus_infinity
  | minus_infinity => plus_infinity
  | undefined => undefined
  end.

(** [signed x a] is the infinity [a] times the real number [x]: 0 times oo has no value. *)
Definition signed (x : R) (a : num) : num :=
  if Rlt_dec 0 x then a else if Rlt_dec x 0 then opposite a else undefined.

Definition mul (a b : num) : num :=
  match a, b with
  | undefined, _ | _, undefined => undefined
  | real x, real y => real (x * y)
  | real x, i | i, real x => signed x i
  | plus_infinity, i => i
  | minus_infinity, i => opposite i
  end.

(** 1/0 has no value, 1/oo is 0. *)
Definition inverse (a : num) : num :=
  match a with
  | real x => if Req_EM_T x 0 then undefined else real (/ x)
  | plus_infinity | minus_infinity => real 0
  | undefined => undefined
  end.

(** log 0 is -oo, the logarithm of a negative number has no value. *)
Definition log (a : num) : num :=
  match a with
  | real x => if Rlt_dec 0 x then real (ln x) else if Req_EM_T x 0 then minus_infinity else undefined
  | plus_infinity => plus_infinity
  | minus_infinity | undefined => undefined
  end.

Definition exponential (a : num) : num :=
  match a with
  | real x => real (exp x)
  | plus_infinity => plus_infinity
  | minus_infinity => real 0
  | undefined => undefined
  end.

Definition square_root (a : num) : num :=
  match a with
  | real x => if Rle_dec 0 x then real (sqrt x) else undefined
  | plus_infinity => plus_infinity
  | minus_infinity | undefined => undefined
  end.

(** a^k for a whole number k, with a^0 = 1 for every a that has a value. *)
Definition whole_power (a : num) (k : nat) : num :=
  match a with
  | undefined => undefined
  | _ => Nat.iter k (mul a) (real 1)
  end.

(** a^b in general: e^(b log a), but for whole b, where a may also be 0 or negative. *)
Definition power (a b : num) : num :=
  match b with
  | real y =>
      if Req_EM_T y (IZR (Int_part y))
      then if Rle_dec 0 y then whole_power a (Z.to_nat (Int_part y))
           else inverse (whole_power a (Z.to_nat (- Int_part y)))
      else exponential (mul b (log a))
  | _ => exponential (mul b (log a))
  end.

(** Comparisons are false where a side has no value; so a relation and its opposite may both fail. *)
Definition lt (a b : num) : bool :=
  match a, b with
  | undefined, _ | _, undefined => false
  | real x, real y => if Rlt_dec x y then true else false
  | minus_infinity, minus_infinity => false
  | minus_infinity, _ => true
  | _, minus_infinity => false
  | plus_infinity, _ => false
  | _, plus_infinity => true
  end.

Definition eq (a b : num) : bool :=
  match a, b with
  | real x, real y => if Req_EM_T x y then true else false
  | plus_infinity, plus_infinity | minus_infinity, minus_infinity => true
  | _, _ => false
  end.

Definition le (a b : num) : bool := orb (lt a b) (eq a b).
Definition differ (a b : num) : bool := orb (lt a b) (lt b a).

Definition absolute (a : num) : num := if lt a (real 0) then opposite a else a.

Definition larger (a b : num) : num :=
  match a, b with
  | undefined, _ | _, undefined => undefined
  | _, _ => if lt a b then b else a
  end.

Definition smaller (a b : num) : num :=
  match a, b with
  | undefined, _ | _, undefined => undefined
  | _, _ => if lt a b then a else b
  end.

(** One of two numbers, by a condition of which it is told whether it holds and whether its opposite does. *)
Definition choose (holds fails : bool) (a b : num) : num :=
  if holds then a else if fails then b else undefined.

Infix "+" := add : num_scope.
Notation "a - b" := (add a (opposite b)) : num_scope.
Notation "- a" := (opposite a) : num_scope.
Infix "*" := mul : num_scope.
Notation "a / b" := (mul a (inverse b)) : num_scope.
Infix "<" := lt : num_scope.
Infix "<=" := le : num_scope.

(** A condition that is computed is used as a statement. *)
Definition is_true (b : bool) : Prop := b = true.
Coercion is_true : bool >-> Sortclass.

(** Sums over lists, of real numbers and of numbers. *)
Definition sum {T : Type} (l : list T) (f : T -> R) : R := fold_right (fun x rest => f x + rest) 0 l.
Definition total {T : Type} (l : list T) (f : T -> num) : num := fold_right (fun x rest => (f x + rest)%num) (real 0) l.

(** The sum over the whole numbers k with first <= k <= last. *)
Definition total_between (first last : nat) (f : nat -> num) : num := total (seq first (S last - first)) f.

(** max(0, ceil a) and max(0, floor a), as relations: no number of sentences belongs to +oo or to what has no value. *)
Definition rounds_up (a : num) (n : nat) : Prop := (a <= real (INR n))%num /\ (n = 0%nat \/ (real (INR n - 1) < a)%num).
Definition rounds_down (a : num) (n : nat) : Prop := (a < real (INR n + 1))%num /\ (n = 0%nat \/ (real (INR n) <= a)%num).

(** * Sentences and texts *)

(** A finite set of sentences: a type with a list in which each of its elements stands once. *)
Record alphabet : Type := {
  sentence :> Type;
  all : list sentence;
  all_once : NoDup all;
  all_there : forall y, In y all
}.

(** A text, or prompt, is a list of sentences, the first one first; [x ++ [y]] is x with the sentence y said after it. *)
Definition text (A : alphabet) : Type := list A.

(** All texts of n sentences. *)
Fixpoint texts {A : alphabet} (n : nat) : list (text A) :=
  match n with
  | O => [[]]
  | S k => flat_map (fun x => map (fun y => x ++ [y]) (all A)) (texts k)
  end.

(** A language model: after every prompt a probability for each sentence to come next. *)
Record component (A : alphabet) : Type := {
  next :> text A -> A -> R;
  next_nonneg : forall x y, 0 <= next x y;
  next_total : forall x, sum (all A) (next x) = 1
}.
Arguments next {A}.

(** The probability that the sentences of [s] follow the prompt [x], and that a text begins with [s]. *)
Fixpoint follows {A : alphabet} (K : component A) (x s : text A) : R :=
  match s with
  | [] => 1
  | y :: rest => K x y * follows K (x ++ [y]) rest
  end.
Definition begins {A : alphabet} (K : component A) (s : text A) : R := follows K [] s.

(** A world: sentences, a score of each between -1 and 1, an ill-behaved component P- and a well-behaved one P+. *)
Record world : Type := {
  sentences : alphabet;
  score : sentences -> R;
  score_range : forall y, -1 <= score y <= 1;
  minus : component sentences;
  plus : component sentences
}.

(** * Observables

    All of them are functions of a world W, the weight alpha of P- in the mixture, and a prompt s. *)

Section Observables.
Variables (W : world) (alpha : R).
Notation A := (sentences W).
Implicit Types (s x : text A) (y : A).

(** The mixture of whole texts: P(s) = alpha P-(s) + (1 - alpha) P+(s). *)
Definition mixed s : R := alpha * begins (minus W) s + (1 - alpha) * begins (plus W) s.

(** A law of texts by its name: the probability that a text begins with s. *)
Inductive law_name := Mixture | Minus | Plus.
Definition law (l : law_name) s : R :=
  match l with
  | Mixture => mixed s
  | Minus => begins (minus W) s
  | Plus => begins (plus W) s
  end.
Definition possible (l : law_name) s : Prop := 0 < law l s.

Definition P s : num := real (mixed s).
Definition P_minus s : num := real (begins (minus W) s).
Definition P_plus s : num := real (begins (plus W) s).

(** |s| *)
Definition size s : num := real (INR (length s)).

(** Posterior weight of P-; none after a prompt of probability 0. *)
Definition w s : num := (real (alpha * begins (minus W) s) / P s)%num.

(** The largest of the weights of s and all its beginnings. *)
Definition w_max s : num := fold_right (fun k rest => larger (w (firstn k s)) rest) (w s) (seq 0 (length s)).

(** log p/q: none for 0/0, +oo for p/0, -oo for 0/q. *)
Definition log_quotient (p q : R) : num :=
  if Req_EM_T q 0 then (if Req_EM_T p 0 then undefined else plus_infinity) else log (real p / real q).

(** log P-(s)/P+(s), and P+(s)/P-(s), which is +oo where P-(s) = 0. *)
Definition LLR s : num := log_quotient (begins (minus W) s) (begins (plus W) s).
Definition inverse_likelihood_ratio s : num :=
  if Req_EM_T (begins (minus W) s) 0 then plus_infinity else (P_plus s / P_minus s)%num.

(** log P-(y|x)/P+(y|x) of the last sentence y of s = x y; 0 for the empty prompt. *)
Definition step x y : num := log_quotient (minus W x y) (plus W x y).
Definition increment s : num :=
  match rev s with
  | [] => real 0
  | y :: before => step (rev before) y
  end.

(** log P-(s|s0)/P+(s|s0) for a text s that begins with s0: the sum of the increments after s0. *)
Fixpoint gain_from x s : num :=
  match s with
  | [] => real 0
  | y :: rest => (step x y + gain_from (x ++ [y]) rest)%num
  end.
Definition gain s (s0 : text A) : num := gain_from s0 (skipn (length s0) s).

(** The law of the next sentence under the mixture: P(y|s) = P(s y)/P(s). *)
Definition mixed_next s y : R := mixed (s ++ [y]) / mixed s.

(** Mean score of the next sentence; under the mixture none after a prompt of probability 0. *)
Definition mean_score (p : A -> R) : R := sum (all A) (fun y => p y * score W y).
Definition if_possible s (a : num) : num := if Rlt_dec 0 (mixed s) then a else undefined.
Definition B_minus s : num := real (mean_score (minus W s)).
Definition B_plus s : num := real (mean_score (plus W s)).
Definition B_P s : num := if_possible s (real (mean_score (mixed_next s))).

(** Mean of the best score among N independent next sentences: over all N-tuples, with their probabilities. *)
Definition tuple_probability (p : A -> R) (t : list A) : R := fold_right (fun y rest => p y * rest) 1 t.
Definition best_score (t : list A) : R :=
  match t with
  | [] => 0
  | y :: rest => fold_right (fun z best => Rmax (score W z) best) (score W y) rest
  end.
Definition mean_best (p : A -> R) (N : nat) : R := sum (texts N) (fun t => tuple_probability p t * best_score t).
Definition best_P s (N : nat) : num := if_possible s (real (mean_best (mixed_next s) N)).
Definition best_minus s (N : nat) : num := real (mean_best (minus W s) N).

(** Relative entropy of two laws of the next sentence, in nats: 0 log 0/q = 0, and +oo where q does not cover p. *)
Definition relative_entropy (p q : A -> R) : num :=
  total (all A) (fun y => if Rlt_dec 0 (p y) then (real (p y) * log_quotient (p y) (q y))%num else real 0).
Definition KL s : num := relative_entropy (minus W s) (plus W s).
Definition KL_reverse s : num := relative_entropy (plus W s) (minus W s).
Definition KL_to_model s : num := if_possible s (relative_entropy (minus W s) (mixed_next s)).

(** Score, and probability, of the last sentence y of a prompt s = x y; none for the empty prompt. *)
Definition of_last (f : text A -> A -> R) s : num :=
  match rev s with
  | [] => undefined
  | y :: before => real (f (rev before) y)
  end.
Definition B_last s : num := of_last (fun _ y => score W y) s.
Definition last_minus s : num := of_last (minus W) s.
Definition last_plus s : num := of_last (plus W) s.

(** * Drawn texts

    Texts are drawn from a law, n sentences after a beginning [s0] that the law can produce; f is a function of the whole text. *)

Definition given (l : law_name) (s0 s : text A) : R := law l s / law l s0.

Definition average (l : law_name) (s0 : text A) (n : nat) (f : text A -> num) : num :=
  if Rlt_dec 0 (law l s0)
  then total (texts n) (fun t => if Rlt_dec 0 (law l (s0 ++ t)) then (real (given l s0 (s0 ++ t)) * f (s0 ++ t))%num else real 0)
  else undefined.

(** +oo where a value is infinite, as the checker of the project has it. *)
Definition infinite (a : num) : bool := match a with plus_infinity | minus_infinity => true | _ => false end.
Definition variance (l : law_name) (s0 : text A) (n : nat) (f : text A -> num) : num :=
  if existsb (fun t => if Rlt_dec 0 (law l (s0 ++ t)) then infinite (f (s0 ++ t)) else false) (texts n)
  then (if Rlt_dec 0 (law l s0) then plus_infinity else undefined)
  else average l s0 n (fun s => whole_power (f s - average l s0 n f)%num 2).

(** Probability of a condition, of which it is told where it holds and where its opposite does; none where neither does for a text that
    can be drawn. *)
Definition probability (l : law_name) (s0 : text A) (n : nat) (holds fails : text A -> bool) : num :=
  average l s0 n (fun s => choose (holds s) (fails s) (real 1) (real 0)).

(** With probability at least p: some set of texts, each of which is as asked, has that probability. *)
Definition with_probability (p : num) (l : law_name) (s0 : text A) (n : nat) (asked : text A -> Prop) : Prop :=
  possible l s0 /\
  exists E : text A -> bool,
    (forall t, length t = n -> possible l (s0 ++ t) -> E (s0 ++ t) -> asked (s0 ++ t)) /\
    (p <= real (sum (texts n) (fun t => if E (s0 ++ t) then given l s0 (s0 ++ t) else 0%R)))%num.

End Observables.
