"""Exact constants of n-gram pairs against slow oracles that share no code with the automaton."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synth.corpus import shipped_corpus
from synth.ngram import END, UNKNOWN, NGram, NGramError, NGramPair, Vocabulary

# The oracle. A component is a function (history of all symbols so far) -> row, written from the formulas in
# the documentation: counts by scanning the text, one Dirichlet step per order, no automaton, no lumping.


def padded_stream(sentences, ids, carry):
    """[(history, symbol)] with the history that the model may see; (END,) starts a text."""
    steps, history = [], (END,)
    for sentence in sentences:
        if not carry:
            history = (END,)
        for symbol in [ids[token] for token in sentence] + [END]:
            steps.append((history, symbol))
            history = (*history, symbol)
    return steps


def oracle_row(steps, size, smoothing, context):
    """p(. | context) by direct counting over all steps whose history ends in the context."""
    counts = np.zeros(size)
    for history, symbol in steps:
        if history[len(history) - len(context) :] == context:
            counts[symbol] += 1
    base = oracle_row(steps, size, smoothing, context[1:]) if context else np.full(size, 1 / size)
    if context == (END,):
        base[END] = 0
        base = base / base.sum()
    return (counts + smoothing * base) / (counts.sum() + smoothing)


class FullChain:
    """Un-lumped chain of a pair: one state per string of last symbols that can occur at all."""

    def __init__(self, negative, positive, size, order, smoothing, carry):
        self.size, self.order, self.carry = size, order, carry
        self.states = [(END,)]
        for state in self.states:  # grows while it is walked
            for y in range(size):
                if not (y == END and state[-1:] == (END,)) and self._move(state, y) not in self.states:
                    self.states.append(self._move(state, y))
        self.index = {state: k for k, state in enumerate(self.states)}
        self.starts = [k for k, state in enumerate(self.states) if state[-1:] == (END,)]
        self.p, self.q = (
            np.array([self._row(steps, smoothing, state) for state in self.states])
            for steps in (negative, positive)
        )

    def _move(self, state, symbol):
        if symbol == END and (not self.carry or self.order == 1):
            return (END,)
        return (*state, symbol)[-(self.order - 1) :] if self.order > 1 else ()

    def _row(self, steps, smoothing, state):
        if self.order > 1:
            return oracle_row(steps, self.size, smoothing, state)
        row = oracle_row(steps, self.size, smoothing, ())
        if state == (END,):
            row[END] = 0
        return row / row.sum()

    def successor(self, state, symbol):
        after = self._move(state, symbol)
        return self.index.get(after, 0)  # END after END cannot happen and has weight 0

    def solve(self, law, gain, terminal=None, stop=()):
        """Dense solve of u = gain + Q u + terminal at END; one equation per un-lumped state."""
        n = len(self.states)
        matrix, right = np.eye(n), gain.astype(float).copy()
        for k, state in enumerate(self.states):
            for y in range(self.size):
                target = self.successor(state, y)
                if y == END:
                    right[k] += law[k, y] * (0 if terminal is None else terminal[target])
                elif y not in stop:
                    matrix[k, target] -= law[k, y]
        return np.linalg.solve(matrix, right)

    def log_ratio(self):
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(self.p > 0, np.log(self.p) - np.log(self.q), 0.0)


def make_pair(negative, positive, order, smoothing, carry=False, tokens="ab"):
    vocabulary = Vocabulary(tuple(tokens))
    parts = [
        NGram.fit(s, order=order, smoothing=smoothing, vocabulary=vocabulary, carry=carry)
        for s in (negative, positive)
    ]
    return NGramPair(*parts)


def make_oracle(negative, positive, order, smoothing, carry=False, tokens="ab"):
    ids = {token: k + 2 for k, token in enumerate(tokens)}
    steps = [padded_stream(s, ids, carry) for s in (negative, positive)]
    return FullChain(*steps, len(tokens) + 2, order, smoothing, carry)


SENTENCE = st.text("ab", min_size=1, max_size=4)
TEXT = st.lists(SENTENCE, min_size=1, max_size=6)
CASES = [(order, carry) for order in (1, 2, 3, 4) for carry in (False, True)]


@settings(max_examples=25, deadline=None, derandomize=True)
@given(TEXT, TEXT, st.sampled_from([0.05, 1.0, 7.0]), st.sampled_from(CASES))
def test_constants_match_the_unlumped_chain(negative, positive, smoothing, case):
    order, carry = case
    pair = make_pair(negative, positive, order, smoothing, carry)
    full = make_oracle(negative, positive, order, smoothing, carry)
    ratio = full.log_ratio()
    zero = np.zeros(len(full.states))
    for under, law, sign in (("negative", full.p, 1), ("positive", full.q, -1)):
        mean = full.solve(law, (law * sign * ratio).sum(1))
        ahead = np.array(
            [[0 if y == END else mean[full.successor(c, y)] for y in range(full.size)] for c in full.states]
        )
        variance = full.solve(law, (law * (sign * ratio + ahead - mean[:, None]) ** 2).sum(1))
        length = full.solve(law, 1 - law[:, END])
        hit = full.solve(law, law[:, [UNKNOWN, 3]].sum(1), stop=(UNKNOWN, 3))
        start = full.starts[0]
        assert pair.kl_divergence(under)[0] == pytest.approx(mean[start], abs=1e-9)
        assert pair.log_ratio_variance(under)[0] == pytest.approx(variance[start], abs=1e-9)
        assert pair.expected_length(under)[0] == pytest.approx(length[start], abs=1e-9)
        assert pair.hit_probability([UNKNOWN, 3], under)[0] == pytest.approx(hit[start], abs=1e-9)
        # From every boundary context, not only from the start of a prompt.
        for border, mine in zip(full.starts, (full.states[k] for k in full.starts), strict=True):
            where = list(pair.boundary).index(pair.state_of(mine))
            assert pair.kl_divergence(under)[where] == pytest.approx(mean[border], abs=1e-9)
            assert pair.hit_probability([UNKNOWN, 3], under)[where] == pytest.approx(hit[border], abs=1e-9)
    live = full.p > 0
    assert pair.token_increments() == pytest.approx((ratio[live].min(), ratio[live].max()), abs=1e-12)
    # Prompts of n sentences: law of the boundary context propagated by value iteration on the full chain.
    kl = full.solve(full.p, (full.p * ratio).sum(1))
    total, value = zero, zero
    moments = pair.log_ratio_moments(4)
    expected = [kl]
    for n in range(1, 5):
        u = full.solve(full.p, (full.p * ratio).sum(1), terminal=total)
        step = np.array(
            [
                [
                    total[full.successor(c, y)] if y == END else u[full.successor(c, y)]
                    for y in range(full.size)
                ]
                for c in full.states
            ]
        )
        spread = (full.p * (ratio + step - u[:, None]) ** 2).sum(1)
        value = full.solve(full.p, spread, terminal=value)
        total = u
        expected.append(full.solve(full.p, zero, terminal=expected[-1]))
        assert moments.mean[n] == pytest.approx(u[full.starts[0]], abs=1e-9)
        assert moments.variance[n] == pytest.approx(value[full.starts[0]], abs=1e-8)
    beta = pair.distinguishability()
    assert beta.value <= min(e[full.starts[0]] for e in expected) + 1e-9
    for _ in range(60):
        expected.append(full.solve(full.p, zero, terminal=expected[-1]))
    assert beta.value == pytest.approx(min(e[full.starts[0]] for e in expected), abs=1e-9)


def enumerate_sentences(steps, size, order, smoothing, longest):
    """{sentence: log-probability} of every sentence of up to ``longest`` tokens, reset at the start."""
    table = {}
    chain = FullChain(steps, steps, size, order, smoothing, False)

    def walk(history, log_p):
        state = history[-(order - 1) :] if order > 1 else history[1:2] and ()
        p = chain.p[chain.index[(END,) if history == (END,) else state]]
        if p[END] > 0:
            table[history[1:]] = log_p + math.log(p[END])
        if len(history) - 1 < longest:
            for y in range(1, size):
                walk((*history, y), log_p + math.log(p[y]))

    walk((END,), 0.0)
    return table


@pytest.mark.parametrize("order", [2, 3])
def test_constants_match_the_enumeration_of_all_sentences(order):
    # One token and UNKNOWN, short sentences: 2^14 sentences leave out a mass far below the tolerance.
    negative, positive = ["a"] * 60 + ["aa"], ["a"] * 40 + ["aa"] * 3
    ids = {"a": 2}
    tables = [
        enumerate_sentences(padded_stream(text, ids, False), 3, order, 0.1, 13)
        for text in (negative, positive)
    ]
    log_p, log_q = (np.array(list(t.values())) for t in tables)
    p, q = np.exp(log_p), np.exp(log_q)
    assert 1 - p.sum() < 1e-11
    assert 1 - q.sum() < 1e-11
    pair = make_pair(negative, positive, order, 0.1, tokens="a")
    mean = (p * (log_p - log_q)).sum()
    assert pair.kl_divergence()[0] == pytest.approx(mean, abs=1e-9)
    assert pair.log_ratio_variance()[0] == pytest.approx((p * (log_p - log_q - mean) ** 2).sum(), abs=1e-9)
    has_unknown = np.array([UNKNOWN in sentence for sentence in tables[0]])
    assert pair.hit_probability([UNKNOWN], "negative")[0] == pytest.approx(p[has_unknown].sum(), abs=1e-9)
    lengths = np.array([len(sentence) for sentence in tables[0]])
    assert pair.expected_length("negative")[0] == pytest.approx((p * lengths).sum(), abs=1e-9)
    assert pair.kl_divergence("positive")[0] == pytest.approx((q * (log_q - log_p)).sum(), abs=1e-9)
    # The components score each of these sentences as the oracle does.
    sentences = list(tables[0])[:200]
    for component, log_law in ((pair.negative, log_p), (pair.positive, log_q)):
        scores = [component.log_likelihood([s])[0] for s in sentences]
        np.testing.assert_allclose(scores, log_law[:200], rtol=1e-12)


def test_the_oracle_tells_a_wrong_constant_from_a_right_one():
    """The checks above can fail: a slightly different smoothing, order or boundary moves every constant."""
    negative, positive = ["ab", "b", "aab"], ["ba", "aa", "b"]
    right = make_pair(negative, positive, 3, 1.0)
    full = make_oracle(negative, positive, 3, 1.0)
    exact = full.solve(full.p, (full.p * full.log_ratio()).sum(1))[full.starts[0]]
    assert right.kl_divergence()[0] == pytest.approx(exact, abs=1e-12)
    for wrong in (
        make_pair(negative, positive, 3, 1.0001),
        make_pair(negative, positive, 2, 1.0),
        make_pair(negative, [*positive, "b"], 3, 1.0),
        make_pair(positive, negative, 3, 1.0),
    ):
        assert abs(wrong.kl_divergence()[0] - exact) > 1e-6
    carried = make_pair(negative, positive, 3, 1.0, carry=True)
    assert carried.log_ratio_moments(2).mean[2] != pytest.approx(2 * exact, abs=1e-6)


def test_lumping_a_context_of_one_component_only_would_be_noticed():
    """A context seen by one file is a state of its own: dropping it changes the divergence."""
    negative, positive = ["ab", "ab", "b"], ["b", "ba"]
    pair = make_pair(negative, positive, 3, 0.5)
    mine = (END, 2)
    assert mine in pair.contexts
    assert mine not in pair.positive.counts
    row = [
        [component.probability(y, history) for y in range(4)]
        for component in (pair.negative, pair.positive)
        for history in (mine, (2,))
    ]
    assert row[2] == row[3], "unseen by P+: its row is that of the shorter context"
    assert row[0] != row[1]


@pytest.mark.parametrize(("order", "carry"), CASES)
def test_rows_sum_to_one_and_an_empty_sentence_is_impossible(order, carry):
    component = make_pair(["ab", "b", "aab"], ["b"], order, 0.3, carry).negative
    for context in itertools.product(range(4), repeat=min(order, 3) - 1):
        history = context or (END,)
        if any(a == END == b for a, b in itertools.pairwise(history)):
            continue
        total = sum(component.probability(y, history) for y in range(4))
        assert total == pytest.approx(1, abs=1e-14)
    assert component.probability(END, (END,)) == 0.0
    assert component.log_likelihood([()])[0] == -math.inf


def test_a_hand_computation():
    """Order 1, one token, lambda = 1: every row has three entries and every number is a fraction.

    P-: "a", "a"   counts a 2, END 2; S = 3; p(a) = p(END) = (2 + 1/3)/5 = 7/15, p(unknown) = 1/15.
    P+: "aa"       counts a 2, END 1;        q(a) = 7/12, q(END) = 4/12, q(unknown) = 1/12.
    A sentence: a word from the row without END, then rows until END, so words = 1 + geometric.
    """
    pair = make_pair(["a", "a"], ["aa"], 1, 1.0, tokens="a")
    first = 7 / 8 * math.log((7 / 8) / (7 / 8)) + 1 / 8 * math.log((1 / 8) / (1 / 8))
    later = (
        7 / 15 * math.log((7 / 15) / (7 / 12))
        + 7 / 15 * math.log((7 / 15) / (4 / 12))
        + 1 / 15 * math.log((1 / 15) / (1 / 12))
    )
    draws = 15 / 7  # expected number of draws until END
    assert first == 0
    assert pair.kl_divergence()[0] == pytest.approx(first + draws * later, abs=1e-14)
    assert pair.expected_length("negative")[0] == pytest.approx(1 + (draws - 1), abs=1e-14)
    # Unknown never drawn: 7/8 at the start, then a before END: 7/15 / (1 - 7/15) of the rest.
    assert pair.hit_probability([UNKNOWN], "negative")[0] == pytest.approx(1 - 7 / 8 * (7 / 15) / (8 / 15))


# Metamorphic twins


TWIN = (["ab", "b", "aab", "abb"], ["ba", "aa", "b", "bab"])


def constants(pair):
    moments = pair.log_ratio_moments(3)
    return np.array(
        [
            pair.kl_divergence()[0],
            pair.kl_divergence("positive")[0],
            pair.log_ratio_variance()[0],
            pair.log_ratio_variance("positive")[0],
            pair.expected_length("negative")[0],
            *pair.token_increments(),
            *moments.mean,
            *moments.variance,
            pair.distinguishability().value,
        ]
    )


@pytest.mark.parametrize(("order", "carry"), CASES)
def test_relabelled_tokens_give_the_same_constants(order, carry):
    swapped = [[s.translate(str.maketrans("ab", "zc")) for s in text] for text in TWIN]
    one = make_pair(*TWIN, order, 0.7, carry)
    two = make_pair(*swapped, order, 0.7, carry, tokens="cz")
    np.testing.assert_allclose(constants(one), constants(two), rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(
        one.hit_probability([2], "negative")[0], two.hit_probability([3], "negative")[0], rtol=1e-12
    )


@pytest.mark.parametrize(("order", "carry"), CASES)
def test_swapped_components_swap_the_directions(order, carry):
    one, two = make_pair(*TWIN, order, 0.7, carry), make_pair(*reversed(TWIN), order, 0.7, carry)
    np.testing.assert_allclose(one.kl_divergence(), two.kl_divergence("positive"), rtol=1e-11)
    np.testing.assert_allclose(one.log_ratio_variance(), two.log_ratio_variance("positive"), rtol=1e-10)
    low, high = one.token_increments()
    assert two.token_increments() == pytest.approx((-high, -low))


@pytest.mark.parametrize("carry", [False, True])
def test_scoring_in_batches_gives_the_same_increments(carry):
    pair = make_pair(*TWIN, 3, 0.7, carry)
    prompt = pair.negative.sample(np.random.default_rng(5), 8)
    whole = pair.negative.log_likelihood(prompt)
    history = (END,)
    pieces = []
    for part in (prompt[:3], prompt[3:4], prompt[4:]):
        pieces.append(pair.negative.log_likelihood(part, history))
        for sentence in part:
            for symbol in (*sentence, END):
                history = pair.negative.advance(history, symbol)
    np.testing.assert_array_equal(whole, np.concatenate(pieces))


def test_equal_components_have_no_divergence():
    pair = make_pair(TWIN[0], TWIN[0], 3, 0.7)
    assert pair.kl_divergence()[0] == 0
    assert pair.log_ratio_variance()[0] == 0
    assert pair.token_increments() == (0, 0)


def test_repeating_both_files_and_the_smoothing_changes_nothing():
    one = make_pair(*TWIN, 3, 0.7)
    two = make_pair(*[text * 5 for text in TWIN], 3, 3.5)
    np.testing.assert_allclose(constants(one), constants(two), rtol=1e-11, atol=1e-12)


# Sampling: fixed key, closed-form mean and variance.


@pytest.mark.parametrize(("order", "carry"), [(1, False), (2, False), (3, False), (3, True)])
def test_drawn_sentences_follow_the_law(order, carry):
    pair = make_pair(*TWIN, order, 2.0, carry)
    rng = np.random.default_rng(11)
    count, n = 2000, 2
    prompts = [pair.negative.sample(rng, n) for _ in range(count)]
    llr = np.array(
        [(pair.negative.log_likelihood(p) - pair.positive.log_likelihood(p)).sum() for p in prompts]
    )
    moments = pair.log_ratio_moments(n)
    # Four standard errors for each of eight looks: a correct sampler fails with probability below 6e-4.
    assert abs(llr.mean() - moments.mean[n]) < 4 * math.sqrt(moments.variance[n] / count)
    length = np.array([len(p[0]) for p in prompts])
    assert abs(length.mean() - pair.expected_length("negative")[0]) < 4 * length.std() / math.sqrt(count)
    assert length.min() >= 1
    assert pair.negative.sample(np.random.default_rng(3), 5) == pair.negative.sample(
        np.random.default_rng(3), 5
    )


def test_the_first_token_is_drawn_from_its_row():
    """The start of a sentence renormalises its base: a sampler that redraws from the wrong row is off by
    11 sd."""
    pair = make_pair(["a"] * 20 + ["b"], ["b"], 2, 30.0)
    rng = np.random.default_rng(2)
    count = 16_000
    first = np.bincount([pair.negative.sample(rng, 1)[0][0] for _ in range(count)], minlength=4) / count
    law = np.array([pair.negative.probability(y, (END,)) for y in range(4)])
    assert first[END] == 0
    assert np.all(np.abs(first - law) < 4.5 * np.sqrt(law * (1 - law) / count) + 1e-12)
    # The wrong sampler (redraw from the counts of the start) has another law, by more than the test allows.
    p_end = pair.negative.probability(END, ())
    kept = 1 - 30 / 51 * p_end
    wrong = (
        np.array([(c + 30 * pair.negative.probability(y, ())) / 51 for y, c in enumerate((0, 0, 20, 1))])
        / kept
    )
    assert np.max(np.abs(wrong - law)[1:] / np.sqrt(law * (1 - law) / count)[1:]) > 9


# Size


def test_shipped_statements_at_order_three():
    kind, unkind = shipped_corpus("kind"), shipped_corpus("unkind")
    assert min(len(kind.sentences), len(unkind.sentences)) >= 60
    vocabulary = Vocabulary.of(kind.sentences, unkind.sentences)
    pair = NGramPair(
        *(
            NGram.fit(c.sentences, order=3, smoothing=30.0, vocabulary=vocabulary, carry=True)
            for c in (unkind, kind)
        )
    )
    # The divergence as an average over draws, 4 standard errors.
    rng = np.random.default_rng(0)
    drawn = [pair.negative.sample(rng, 1) for _ in range(1000)]
    llr = [pair.negative.log_likelihood(s)[0] - pair.positive.log_likelihood(s)[0] for s in drawn]
    error = math.sqrt(pair.log_ratio_variance()[0] / 1000)
    assert abs(np.mean(llr) - pair.kl_divergence()[0]) < 4 * error
    assert pair.distinguishability().slack <= 1e-12


def test_thousands_of_tokens_and_contexts():
    """More than 1,500 tokens and 10,000 contexts at order 3: a dense matrix of them would take a gigabyte."""
    rng = np.random.default_rng(1)
    texts = []
    for power in (1.0, 1.1):
        weight = np.arange(1, 2001) ** -power
        draws = rng.choice(2000, p=weight / weight.sum(), size=(900, 12))
        texts.append([[f"w{k}" for k in row] for row in draws])
    vocabulary = Vocabulary.of(*texts)
    pair = NGramPair(*(NGram.fit(t, order=3, smoothing=30.0, vocabulary=vocabulary) for t in texts))
    assert vocabulary.size > 1_500
    assert len(pair.contexts) > 10_000
    # Check against draws at 4 standard errors.
    drawn = [pair.negative.sample(rng, 1) for _ in range(500)]
    llr = [pair.negative.log_likelihood(s)[0] - pair.positive.log_likelihood(s)[0] for s in drawn]
    assert abs(np.mean(llr) - pair.kl_divergence()[0]) < 4 * math.sqrt(pair.log_ratio_variance()[0] / 500)


@pytest.mark.parametrize("smoothing", [0.01, 1.0, 100.0])
@pytest.mark.parametrize("carry", [False, True])
def test_iteration_agrees_with_factorisation(monkeypatch, smoothing, carry):
    """Large automata are solved by iteration, small ones by sparse LU: both on the same pair."""
    texts = [shipped_corpus(name).sentences for name in ("unkind", "kind")]
    vocabulary = Vocabulary.of(*texts)

    def numbers():
        parts = (
            NGram.fit(t, order=3, smoothing=smoothing, vocabulary=vocabulary, carry=carry) for t in texts
        )
        pair = NGramPair(*parts)
        return np.array(
            [
                *pair.kl_divergence(),
                *pair.log_ratio_variance("positive"),
                *pair.expected_length("negative"),
                *pair.hit_probability([5, 9], "positive"),
            ]
        ), pair

    direct, factorised = numbers()
    monkeypatch.setattr("synth.ngram.DIRECT_STATES", 0)
    iterated, matrix_free = numbers()
    np.testing.assert_allclose(iterated, direct, rtol=1e-11)
    assert factorised._factors
    assert not matrix_free._factors, "the iteration must not have fallen back on the factorisation"


def test_an_iteration_that_stalls_falls_back_on_the_factorisation(monkeypatch):
    exact = make_pair(*TWIN, 3, 0.7).kl_divergence()[0]
    monkeypatch.setattr("synth.ngram.DIRECT_STATES", 0)
    monkeypatch.setattr("synth.ngram.gmres", lambda operator, residual, **_: (0 * residual, 1))
    pair = make_pair(*TWIN, 3, 0.7)
    assert pair.kl_divergence()[0] == exact
    assert pair._factors


# Bad input


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: NGram.fit([], order=2), "no sentence"),
        (lambda: NGram.fit([["a"], []], order=2), "an empty sentence"),
        (lambda: NGram.fit([["a"]], order=0), "order 0"),
        (lambda: NGram.fit([["a"]], order=True), "order True"),
        (lambda: NGram.fit([["a"]], smoothing=0.0), "smoothing 0.0"),
        (lambda: NGram.fit([["a"]], smoothing=math.nan), "smoothing nan"),
        (lambda: NGram.fit([["a"]], smoothing=math.inf), "smoothing inf"),
        (lambda: Vocabulary(("a", "a")), "distinct"),
        (lambda: NGramPair(NGram.fit([["a"]]), NGram.fit([["b"]])), "different vocabularies"),
        (
            lambda: NGramPair(NGram.fit([["a"]], order=1), NGram.fit([["a"]], order=2)),
            "differ in order: 1, 2",
        ),
        (lambda: NGramPair(NGram.fit([["a"]], carry=True), NGram.fit([["a"]])), "differ in carry"),
        (lambda: make_pair(["a"], ["b"], 2, 1.0).hit_probability([END], "negative"), "symbols must be"),
        (lambda: make_pair(["a"], ["b"], 2, 1.0).hit_probability([9], "negative"), "symbols must be"),
        (lambda: make_pair(["a"], ["b"], 2, 1.0).kl_divergence("P-"), "under 'P-'"),
    ],
)
def test_bad_input_is_named_in_one_line(call, message):
    with pytest.raises(NGramError, match=message.replace("-", "[-]")) as caught:
        call()
    assert "\n" not in str(caught.value)


def test_tokens_outside_the_vocabulary_are_unknown():
    vocabulary = Vocabulary.of([["a", "b"]])
    assert vocabulary.encode(["a", "zebra"]) == (2, UNKNOWN)
    assert vocabulary.decode((2, UNKNOWN)) == "a <unknown>"
    assert "zebra" not in vocabulary
    component = NGram.fit([["a", "b"]], order=2, vocabulary=vocabulary)
    assert math.isfinite(component.log_likelihood([vocabulary.encode(["zebra", "a"])])[0])
