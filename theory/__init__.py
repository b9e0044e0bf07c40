"""What is claimed: symbols, observables, hypotheses, claims.

``from theory import *`` gives everything that a claims file needs::

    from theory import *

    mine = claim(
        "thm1-log3",
        title="Theorem 1 with log 3",
        hypotheses=def5,
        conclusion=some_prompt(B_P(s) < gamma + epsilon, length=(log(1/alpha) + log(1/epsilon) + log(3)) / beta),
    )

Setting: Wolf, Wies, Avnery, Levine, Shashua, arXiv 2304.11082 v6 (ICML 2024), section 2.
"""

from inspect import ismodule as _ismodule

from sympy import (
    Abs,
    And,
    Eq,
    Implies,
    Max,
    Min,
    Not,
    Or,
    Piecewise,
    Rational,
    Sum,
    Symbol,
    ceiling,
    exp,
    floor,
    log,
    sqrt,
)

from theory.claimfile import load_claims
from theory.claims import Claim, Hypothesis, claim, claims, with_conclusion
from theory.errors import ClaimFileError, StatementError, StatementWarning, WorldError
from theory.logic import (
    Conjunction,
    Conversation,
    Disjunction,
    Every,
    EveryElement,
    EveryLength,
    EveryPrefix,
    EverySentence,
    Formula,
    Length,
    Negation,
    ProbabilityAtLeast,
    Relation,
    Some,
    SomeConstant,
    SomeElement,
    When,
    both,
    conversation,
    either,
    every_length,
    every_prefix,
    every_prompt,
    every_sentence,
    negation,
    some_constant,
    some_length,
    some_prefix,
    some_prompt,
    some_sentence,
    when,
    with_probability,
)
from theory.mixtures import Component, Model, Score, behaviour, component, model
from theory.notions import observable, sentences
from theory.observables import (
    B_P,
    KL,
    LLR,
    Average,
    B,
    B_last,
    B_minus,
    B_plus,
    Expect,
    KL_reverse,
    KL_to_model,
    Largest,
    Least,
    P,
    P_minus,
    P_plus,
    Prob,
    Variance,
    best_minus,
    best_P,
    chernoff_coefficient,
    gain,
    increment,
    increment_variance,
    inverse_likelihood_ratio,
    largest_increment,
    last_minus,
    last_plus,
    least_increment,
    m,
    n,
    next_minus,
    next_P,
    next_plus,
    perron_ratio,
    perron_root,
    s,
    s0,
    size,
    w,
    w_max,
    y,
)
from theory.parameters import (
    C,
    M,
    Parameter,
    alpha,
    beta,
    beta_prime,
    delta,
    draws,
    epsilon,
    g_minus,
    g_plus,
    gamma,
    known_parameters,
    parameter,
    reply,
    rounds,
    sigma,
    t,
)
from theory.signature import Signature
from theory.wolf2024.converse import bad_at_least, bounded_increments, good_at_least
from theory.wolf2024.def2 import distinguishable, undistinguishable
from theory.wolf2024.def3 import prompt_distinguishable, prompt_undistinguishable
from theory.wolf2024.def4 import similar, similar_plus
from theory.wolf2024.def5 import def5, negative
from theory.wolf2024.def6 import positive
from theory.wolf2024.slides_sigmoid import always_bad, binary
from theory.wolf2024.uniform_beta import every_prefix_distinguishable

# Submodules stay out: a star import would put the module `parameters` over a function of that name.
__all__ = [
    name for name, value in list(globals().items()) if not name.startswith("_") and not _ismodule(value)
]
