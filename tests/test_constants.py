"""Constants against enumeration of all prompts, closed forms, and twins of the same pair."""

from __future__ import annotations

import dataclasses
import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from synth import constants
from synth.components import HMM, IID, Markov, Tabular
from synth.constants import Constant, HMMPair, TablePair
from synth.constants.hidden import least_divergence
from synth.constants.law import _lattice
from synth.constants.tables import log_spectral_radius
from theory import WorldError

FEW = settings(max_examples=30)
B = {"a": -1.0, "b": 1.0, "c": 0.5}.__getitem__
ROWS = [[1.0, 0.0], [0.0, 1.0], [0.5, 0.5], [0.9, 0.1], [0.2, 0.8]]
rows = st.sampled_from(ROWS)


@st.composite
def tables(draw):
    kind = draw(st.sampled_from(["iid", "markov", "frozen", "second"]))
    depth = {"iid": 1, "markov": 2, "frozen": 3, "second": 3}[kind]
    levels = [np.array([draw(rows) for _ in range(2**k)]).reshape((2,) * k + (2,)) for k in range(depth)]
    return kind, levels


@st.composite
def pairs(draw):
    kind, levels = draw(tables())
    other, more = draw(tables().filter(lambda x: (x[0] == "frozen") == (kind == "frozen") or x[0] == "iid"))
    tail = "frozen" if "frozen" in (kind, other) else "window"
    return TablePair(Tabular(levels, tail=tail), Tabular(more, tail=tail))


def probability(component, text):
    return math.exp(component.log_likelihood(text).sum()) if text else 1.0


def kl(p, q):
    return sum(math.exp(x) * (x - q.get(y, -math.inf)) for y, x in p.items())


def texts(n, size=2):
    return list(itertools.product("abc"[:size], repeat=n))


def read(component, s):
    """The row of the table after a prompt, possible or not."""
    seen = [component.alphabet.index(y) for y in s]
    seen = (
        seen[: component.horizon - 1]
        if component.tail == "frozen"
        else seen[max(0, len(seen) - component.horizon + 1) :]
    )
    row = component.levels[len(seen)][int("".join(map(str, seen)) or "0", 2)]
    return {y: p for y, p in zip(component.alphabet, row, strict=True) if p > -math.inf}


def slow_divergence(pair, n):
    """The oracle: every prompt of n sentences, one by one."""
    return sum(
        p * kl(read(pair.minus, s), read(pair.plus, s)) for s in texts(n) if (p := probability(pair.minus, s))
    )


def slow_variance(pair, n):
    total = []
    for s in texts(n):
        if p := probability(pair.minus, s):
            q = probability(pair.plus, s)
            total.append((p, math.log(p / q) if q else math.inf))
    if any(math.isinf(x) for _, x in total):
        return math.inf
    mean = sum(p * x for p, x in total)
    return sum(p * (x - mean) ** 2 for p, x in total)


@FEW
@given(pairs())
def test_curves_are_those_of_enumeration(pair):
    assert_allclose(
        constants.divergence_curve(pair, 4), [slow_divergence(pair, n) for n in range(5)], atol=1e-12
    )
    assert_allclose(constants.variance_curve(pair, 4), [slow_variance(pair, n) for n in range(5)], atol=1e-10)


@FEW
@given(pairs())
def test_constants_hold_for_long_curves(pair):
    """What is claimed for every length, at the first two hundred, and met or approached there."""
    curve = constants.divergence_curve(pair, 200)
    found = constants.distinguishability(pair)
    if math.isinf(found.value):
        assert np.isposinf(curve).all()
    else:
        assert found.low <= curve.min() + 1e-12
        assert curve.min() <= found.high + 1e-9
        assert found.kind == "dynamic programming"
    swapped = constants.divergence_curve(pair.swapped(), 200)
    most = constants.undistinguishability(pair)
    assert most.high >= swapped.max() - 1e-12
    assert most.low <= swapped.max() + 1e-9
    spread = constants.variance_curve(pair, 200)[1:] / np.arange(1, 201)
    sigma = constants.similarity(pair, ())
    assert sigma.high >= spread.max() - 1e-9
    if sigma.kind == "dynamic programming":
        assert sigma.low <= max(spread.max(), spread[-1] * 1.1) + 1e-9


@FEW
@given(pairs())
def test_suprema_over_prompts_are_those_of_enumeration(pair):
    def least_of(value, law):
        return [value(s) for n in range(5) for s in texts(n) if probability(pair.minus, s) and law(s)]

    gamma = constants.misalignment(pair, B)
    scores = least_of(
        lambda s: sum(math.exp(p) * B(y) for y, p in pair.minus.next_sentence(s).items()), lambda s: True
    )
    assert gamma.low <= max(scores) <= gamma.high

    def step(s):
        p, q = pair.minus.next_sentence(s), pair.plus.next_sentence(s)
        return max(abs(p.get(y, -math.inf) - q.get(y, -math.inf)) for y in p.keys() | q.keys())

    assert constants.largest_increment(pair).value == pytest.approx(
        max(least_of(step, lambda s: probability(pair.plus, s))), abs=1e-12
    )
    ends = [
        s
        for n in range(1, 5)
        for s in texts(n)
        if s[-1] == "a" and probability(pair.minus, s) and probability(pair.plus, s)
    ]
    if not ends:
        with pytest.raises(WorldError, match="no prompt that both components can produce ends"):
            constants.prompt_distinguishability(pair, B)
        return
    each = [constants.distinguishability(pair, s).value for s in ends]
    assert constants.prompt_distinguishability(pair, B).value == pytest.approx(min(each), abs=1e-9)
    each = [constants.undistinguishability(pair, s).value for s in ends]
    assert constants.prompt_undistinguishability(pair, B).value == pytest.approx(max(each), abs=1e-9)


def test_the_oracles_see_a_wrong_pair():
    pair = TablePair(IID([0.9, 0.1]), IID([0.2, 0.8]))
    assert slow_divergence(pair.swapped(), 1) != pytest.approx(
        constants.divergence_curve(pair, 1)[1], abs=1e-3
    )
    assert slow_variance(pair.swapped(), 2) != pytest.approx(constants.variance_curve(pair, 2)[2], abs=1e-3)


def test_coins_in_closed_form():
    p, q = 0.9, 0.2
    pair = TablePair(IID([p, 1 - p]), IID([q, 1 - q]))
    g = np.log([p / q, (1 - p) / (1 - q)])
    beta = p * g[0] + (1 - p) * g[1]
    assert constants.distinguishability(pair).value == pytest.approx(beta, abs=1e-14)
    assert constants.similarity(pair).value == pytest.approx(p * (1 - p) * (g[0] - g[1]) ** 2, abs=1e-12)
    assert constants.largest_increment(pair).value == pytest.approx(max(abs(g)), abs=1e-14)
    tilt = 0.7
    cgf = math.log(p * math.exp(tilt * g[0]) + (1 - p) * math.exp(tilt * g[1]))
    found = constants.cumulant(pair, tilt)
    assert found.low <= cgf <= found.high
    assert found.width < 1e-11
    # The rate of a coin to show heads a share h of the time is the divergence of that coin from this one.
    h = 0.6
    rate = constants.rate(pair, h * g[0] + (1 - h) * g[1])
    exact = h * math.log(h / p) + (1 - h) * math.log((1 - h) / (1 - p))
    assert rate.low <= exact <= rate.high
    assert rate.width < 1e-5
    overlap = min(
        math.log(p ** (1 - k) * q**k + (1 - p) ** (1 - k) * (1 - q) ** k) for k in np.linspace(0, 1, 10001)
    )
    found = constants.chernoff(pair)
    assert found.low <= -overlap + 1e-8
    assert -overlap <= found.high
    assert found.width < 1e-5
    assert constants.chernoff(pair.swapped()).value == pytest.approx(found.value, abs=1e-9)
    assert constants.rate(pair, beta).value == pytest.approx(0, abs=1e-9)
    assert constants.rate(pair, 2 * g[0]).high == math.inf


def test_a_markov_cumulant_is_the_growth_of_the_moment():
    pair = TablePair(
        Markov([[0.5, 0.5], [[0.9, 0.1], [0.6, 0.4]]]), Markov([[0.5, 0.5], [[0.3, 0.7], [0.1, 0.9]]])
    )

    def moment(n):
        return math.log(
            sum(probability(pair.minus, s) ** 1.4 / probability(pair.plus, s) ** 0.4 for s in texts(n))
        )

    found = constants.cumulant(pair, 0.4)
    assert found.value == pytest.approx(moment(10) - moment(9), abs=1e-4)
    assert constants.cumulant(pair, 0).value == 0


def test_equal_components_and_disjoint_ones():
    coin = IID([0.5, 0.5])
    same = TablePair(coin, coin)
    for found in (
        constants.distinguishability(same),
        constants.undistinguishability(same),
        constants.similarity(same),
    ):
        assert found.value == 0
        assert found.low == 0
        assert found.high < 1e-12
    assert constants.chernoff(same).value == pytest.approx(0, abs=1e-12)
    apart = TablePair(IID([1.0, 0.0]), IID([0.0, 1.0]))
    for found in (
        constants.distinguishability(apart),
        constants.similarity(apart),
        constants.chernoff(apart),
        constants.largest_increment(apart),
        constants.cumulant(apart, 1.0),
    ):
        assert (found.low, found.value, found.high, found.width) == (math.inf, math.inf, math.inf, 0.0)
    assert constants.cumulant(apart, -1.0).value == -math.inf
    assert constants.misalignment(apart, B).value == -1
    one = TablePair(IID([1.0]), IID([1.0]))
    assert constants.distinguishability(one).value == 0
    assert constants.variance_curve(apart, 2).tolist() == [0, math.inf, math.inf]
    late = TablePair(Markov([[0.5, 0.5], [[0.5, 0.5], [0, 1]]]), Markov([[0.5, 0.5], [[0, 1], [0, 1]]]))
    assert math.isinf(constants.distinguishability(late).value) is False
    assert constants.divergence_curve(late, 3).tolist() == [0, math.inf, math.inf, math.inf]


def test_a_period_is_no_obstacle():
    """a and b take turns under P-; the divergence does too, and its infimum is met at every other length."""
    minus = Markov([[1.0, 0.0], [[0.0, 1.0], [1.0, 0.0]]])
    plus = Markov([[0.5, 0.5], [[0.5, 0.5], [0.9, 0.1]]])
    pair = TablePair(minus, plus)
    found = constants.distinguishability(pair)
    assert found.kind == "dynamic programming"
    assert found.value == pytest.approx(-math.log(0.9), abs=1e-12)
    assert constants.similarity(pair, ()).value == pytest.approx(0, abs=1e-12)


def test_a_supremum_that_no_length_attains():
    """From a far start the chain creeps towards the state of least divergence."""
    minus = Markov([[1.0, 0.0], [[0.5, 0.5], [0.0, 1.0]]])
    plus = Markov([[0.5, 0.5], [[0.1, 0.9], [0.2, 0.8]]])
    found = constants.distinguishability(TablePair(minus, plus))
    assert found.low <= -math.log(0.8) <= found.high + 1e-11
    assert found.width < 1e-10


def test_names_of_sentences_do_not_matter():
    first, step = np.array([0.2, 0.5, 0.3]), np.random.default_rng(0).dirichlet(np.ones(3), 3)
    other = np.random.default_rng(1).dirichlet(np.ones(3), 3)
    order = [2, 0, 1]

    def pair(o):
        return TablePair(Markov([first[o], step[np.ix_(o, o)]]), Markov([first[o], other[np.ix_(o, o)]]))

    for name in ("distinguishability", "undistinguishability", "similarity", "largest_increment", "chernoff"):
        left, right = (getattr(constants, name)(pair(o)) for o in ([0, 1, 2], order))
        assert left.value == pytest.approx(right.value, abs=1e-8), name


@pytest.mark.parametrize(
    "matrix", [[[0, 1], [1, 0]], [[2, 1], [0, 2]], [[0, 1], [0, 0]], [[1e-200, 0], [0, 1e-250]]]
)
def test_spectral_radius(matrix):
    low, high = log_spectral_radius(np.array(matrix, dtype=float))
    radius = max(abs(np.linalg.eigvals(np.array(matrix, dtype=float))))
    assert (
        low <= (math.log(radius) if radius > 1e-9 or radius == 1e-200 else -math.inf) <= high or radius < 1e-9
    )
    assert high - low < 1e-8 or radius < 1e-9


@pytest.mark.parametrize(
    ("matrix", "radius"),
    [
        ([[0.5, 1e9], [0.0, 0.25]], 0.5),
        ([[0.0, 1e12], [1e-12, 0.0]], 1.0),
        ([[1e-9, 1e30], [0.0, 1e-9]], 1e-9),
    ],
)
def test_a_small_radius_does_not_drown_in_large_entries(matrix, radius):
    low, high = log_spectral_radius(np.array(matrix))
    assert low <= math.log(radius) <= high
    assert high - low < 1e-8


def test_a_rate_where_one_sentence_leads_out_of_a_state_for_good():
    minus = Markov([[0.5, 0.5], [[0.9, 0.1], [0.0, 1.0]]])
    plus = Markov([[0.5, 0.5], [[0.2, 0.8], [0.0, 1.0]]])
    # A state that is never left adds log-ratio 0 for ever; before, only "a" after "a" does, log 4.5 at a cost of log 10/9.
    found = constants.rate(TablePair(minus, plus), math.log(4.5))
    assert found.low <= math.log(10 / 9) <= found.high
    assert found.value == pytest.approx(math.log(10 / 9), abs=1e-4)


# The law of the log-ratio --------------------------------------------------------------------------------------------------

MOODS = TablePair(
    Markov([[0.5, 0.5], [[0.9, 0.1], [0.6, 0.4]]]), Markov([[0.5, 0.5], [[0.3, 0.7], [0.1, 0.9]]])
)


def slow_law(pair, n):
    found = {}
    for s in texts(n, len(pair.minus.alphabet)):
        if p := probability(pair.minus, s):
            q = probability(pair.plus, s)
            value = round(math.log(p / q), 9) if q else math.inf
            found[value] = found.get(value, 0) + p
    return found


def check_law(law, oracle):
    assert law.beyond == pytest.approx(oracle.get(math.inf, 0), abs=1e-12)
    values = sorted(v for v in oracle if v < math.inf)
    for level in (*values, *(v + d for v in values for d in (-1e-3, 1e-3)), values[-1] + 1, values[0] - 1):
        low, high = law.cdf(level)
        # One value may lie a rounding beyond the level.
        assert low <= sum(p for v, p in oracle.items() if v <= level + 1e-8)
        assert sum(p for v, p in oracle.items() if v <= level - 1e-8) <= high


@pytest.mark.parametrize(
    "pair",
    [
        TablePair(IID([0.9, 0.1]), IID([0.2, 0.8])),
        TablePair(IID([0.5, 0.3, 0.2]), IID([0.2, 0.8, 0.0])),
        TablePair(IID([0.5, 0.3, 0.2]), IID([0.1, 0.3, 0.6])),
    ],
)
def test_laws_of_iid_pairs_are_exact(pair):
    law = constants.log_ratio_law(pair, 6)
    assert law.kind == "closed form"
    oracle = slow_law(pair, 6)
    check_law(law, oracle)
    merged = {}
    for value, p in zip(law.support, np.exp(law.log_pmf), strict=True):
        merged[round(value, 9)] = merged.get(round(value, 9), 0) + p
    assert merged == pytest.approx({v: p for v, p in oracle.items() if v < math.inf}, abs=1e-12)


@pytest.mark.parametrize("n", [1, 2, 5, 8])
def test_laws_of_chains_are_bracketed(n):
    law = constants.log_ratio_law(MOODS, n)
    assert law.kind == "bounds"
    check_law(law, slow_law(MOODS, n))
    lost = TablePair(MOODS.minus, Markov([[0.5, 0.5], [[0.3, 0.7], [1.0, 0.0]]]))
    check_law(constants.log_ratio_law(lost, n), slow_law(lost, n))


def test_a_law_that_is_shifted_is_seen():
    law = constants.log_ratio_law(MOODS, 5)
    wrong = dataclasses.replace(law, support=law.support + 1e-2)
    with pytest.raises(AssertionError):
        check_law(wrong, slow_law(MOODS, 5))


def test_the_law_of_ten_thousand_sentences():
    law = constants.log_ratio_law(MOODS, 10_000)
    curve = constants.divergence_curve(MOODS, 9_999).sum()
    pmf = np.exp(law.log_pmf)
    assert pmf.sum() == pytest.approx(1, abs=1e-9)
    mean = float(pmf @ law.support)
    assert mean == pytest.approx(curve, rel=1e-9)
    variance = float(pmf @ (law.support - mean) ** 2)
    exact = constants.variance_curve(MOODS, 2_000)
    assert variance / 10_000 == pytest.approx(exact[-1] / 2_000, rel=1e-3)
    assert law.shift < 0.01 * math.sqrt(variance)
    assert law.slack < 1e-6
    # The binomial law through the same lattice, against its closed form.
    coins = TablePair(IID([0.7, 0.3]), IID([0.4, 0.6]))
    exact_law, bracket = constants.log_ratio_law(coins, 10_000), _lattice(coins, 10_000, 0)
    for level in np.quantile(exact_law.support, [0.65, 0.69, 0.7, 0.701, 0.71]):
        (low, high), (below, above) = exact_law.cdf(level), bracket.cdf(level)
        assert below <= high
        assert low <= above
        assert above - below < 0.05


def test_laws_at_the_edges():
    assert constants.log_ratio_law(MOODS, 0).cdf(0.0) == (1.0, 1.0)
    same = TablePair(MOODS.minus, MOODS.minus)
    law = constants.log_ratio_law(same, 100)
    assert law.cdf(-1e-6)[1] < 1e-6
    assert law.cdf(1e-6)[0] > 1 - 1e-6
    apart = TablePair(IID([1.0, 0.0]), IID([0.0, 1.0]))
    assert constants.log_ratio_law(apart, 3).beyond == 1
    assert constants.log_ratio_law(TablePair(IID([1.0]), IID([1.0])), 1_000_000).cdf(0.0)[0] > 1 - 1e-6
    with pytest.raises(WorldError, match="a text of -1 sentences: give 0 or more"):
        constants.log_ratio_law(MOODS, -1)


# Hidden states -------------------------------------------------------------------------------------------------------------


def random_hmm(seed, states=2, alphabet=2):
    rng = np.random.default_rng(seed)
    return HMM(
        rng.dirichlet(np.ones(states)),
        rng.dirichlet(np.ones(states), states),
        rng.dirichlet(np.ones(alphabet), states),
    )


def slow_hmm_divergence(minus, plus, n):
    return sum(probability(minus, s) * kl(minus.next_sentence(s), plus.next_sentence(s)) for s in texts(n))


@pytest.mark.parametrize("seed", range(3))
def test_bounds_of_hidden_models_hold(seed):
    minus, plus = random_hmm(seed), random_hmm(seed + 10, 3)
    shallow, deep = (HMMPair(minus, plus, depth=d) for d in (2, 9))
    assert_allclose(
        shallow.divergence_curve(), [slow_hmm_divergence(minus, plus, n) for n in range(3)], atol=1e-12
    )
    for name in ("distinguishability", "undistinguishability", "largest_increment"):
        wide, narrow = (getattr(p, name)() for p in (shallow, deep))
        assert wide.low <= narrow.value <= wide.high, name
        assert narrow.low >= wide.low - 1e-12
        assert narrow.high <= wide.high + 1e-12
    wide, narrow = (p.misalignment(B) for p in (shallow, deep))
    assert wide.low - 1e-12 <= narrow.value <= wide.high
    later = kl(minus.next_sentence("ab"), plus.next_sentence("ab"))
    assert shallow.after("ab").divergence_curve()[0] == pytest.approx(later, abs=1e-12)
    hulls = shallow.log_rows_minus, shallow.log_rows_plus
    floor = least_divergence(*hulls)
    rng = np.random.default_rng(0)
    for _ in range(200):
        p, q = (rng.dirichlet(np.full(len(r), 0.5)) @ np.exp(r) for r in hulls)
        assert floor <= float(np.sum(p * np.log(p / q))) + 1e-12


def test_a_hidden_model_that_hides_nothing_has_the_constants_of_the_chain():
    pair = TablePair(IID([0.9, 0.1]), IID([0.2, 0.8]))
    hidden = HMMPair(*(HMM([1.0], [[1.0]], np.exp(c.log_laws)) for c in (pair.minus, pair.plus)))
    for name in ("distinguishability", "undistinguishability", "largest_increment"):
        found, exact = getattr(hidden, name)(), getattr(constants, name)(pair)
        assert found.value == pytest.approx(exact.value, abs=1e-12)
        assert found.width < 1e-10
    apart = HMMPair(HMM([1.0], [[1.0]], [[1.0, 0.0]]), HMM([1.0], [[1.0]], [[0.0, 1.0]]))
    assert apart.distinguishability().value == math.inf
    with pytest.raises(WorldError, match=r"P\+ cannot produce the prompt \['a'\]"):
        apart.after("a")
    assert apart.largest_increment().value == math.inf


def test_what_is_rare_beyond_the_range_of_floats_is_not_impossible():
    rare = 1e-300
    plain = HMM([0.5, 0.5], [[0.9, 0.1], [0.2, 0.8]], [[0.7, 0.3], [0.6, 0.4]])
    # "b" takes a hidden state of probability 1e-300, and there once more as much.
    hidden = HMM([1.0, 0.0], [[1.0, rare], [0.0, 1.0]], [[1.0, 0.0], [1.0, rare]])
    after_a = hidden.log_likelihood("ab")[1]
    assert after_a == pytest.approx(2 * math.log(rare))
    pair = HMMPair(plain, hidden, depth=1)
    assert pair.divergence_curve()[0] == math.inf  # at first the second state is out of reach
    assert pair.after("a").largest_increment().value == pytest.approx(
        plain.log_likelihood("ab")[1] - after_a, rel=1e-9
    )
    backwards = pair.after("a").distinguishability()
    assert backwards.value < math.inf
    assert backwards.low <= backwards.value


@pytest.mark.parametrize("seed", range(2))
def test_estimates_cover_what_is_known(seed):
    minus, plus = random_hmm(seed), random_hmm(seed + 10)
    pair, rng = HMMPair(minus, plus, depth=4), np.random.default_rng(seed)
    lengths = [0, 1, 4]
    bound = pair.swapped().undistinguishability().high
    found = constants.estimated_divergence(
        minus, plus, lengths, rng, bound=bound, draws=100, confidence=0.999
    )
    for n, estimate in zip(lengths, found, strict=True):
        assert estimate.kind == "estimate"
        assert estimate.low <= pair.divergence_curve()[n] <= estimate.high
    other = TablePair(IID([0.7, 0.3]), IID([0.4, 0.6]))
    top = constants.largest_increment(other).high
    spread = constants.estimated_variance(
        other.minus, other.plus, [1, 3], rng, bound=top, draws=100, confidence=0.999
    )
    exact = constants.variance_curve(other, 3)
    assert all(e.low <= exact[n] <= e.high for n, e in zip([1, 3], spread, strict=True))
    with pytest.raises(WorldError, match=r"exceeds the bound 0.01; give one that none exceeds"):
        constants.estimated_variance(other.minus, other.plus, [1], rng, bound=0.01, draws=5)
    with pytest.raises(WorldError, match="exceeds the bound"):
        constants.estimated_divergence(other.minus, other.plus, [1], rng, bound=1e-9, draws=5)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Constant(math.nan, 0, 1, "bounds", "nats", "x"), "x: nan is not in"),
        (lambda: Constant(0, 0, 1, "exact", "nats", "x"), "kind 'exact': use one of closed form"),
        (
            lambda: Constant(0, 0, 1, "estimate", "nats", "x"),
            "an estimate has a confidence, and nothing else has",
        ),
        (lambda: TablePair(IID([1.0]), IID([0.5, 0.5])), "different alphabets; give both the same one"),
        (lambda: TablePair(IID([1.0]), "b"), r"P\+ is a str, no table"),
        (
            lambda: TablePair(Tabular([[1.0], [[1.0]]]), Markov([[1.0], [[1.0]]])),
            "one component has a frozen tail and the other a window",
        ),
        (lambda: HMMPair(IID([1.0]), IID([1.0])), "both components must be an HMM"),
        (lambda: HMMPair(random_hmm(0), random_hmm(0, 2, 3)), "different alphabets"),
        (lambda: HMMPair(random_hmm(0), random_hmm(1), depth=20), r"depth 20: 2\^20 prompts"),
        (
            lambda: constants.estimated_divergence(
                IID([1.0]), IID([1.0]), [], np.random.default_rng(0), bound=1.0
            ),
            r"lengths \[\]: give at least one",
        ),
        (
            lambda: constants.estimated_divergence(
                IID([1.0]), IID([1.0]), [1], np.random.default_rng(0), bound=math.nan
            ),
            "bound nan, confidence 0.99: give a finite positive bound",
        ),
        (
            lambda: constants.distinguishability(TablePair(IID([0.5, 0.5]), IID([1.0, 0.0])), ("b",)),
            r"P\+ cannot produce the prompt \['b'\]; give one that both can",
        ),
    ],
)
def test_mistakes_are_told_in_one_line(make, message):
    with pytest.raises(WorldError, match=message) as caught:
        make()
    assert "\n" not in str(caught.value)
