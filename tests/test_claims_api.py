"""The public API for claims of a user's own: files that load, files that do not, statements as JSON."""

import json
import re
import sys

import pytest
import sympy
from twins import BANK

from theory import *
from theory.serialise import claim_from_json, claim_to_json
from theory.strict_json import strict_json

HEADER = "from theory import *\n"
VARIANT = """\
from theory import *

# Theorem 1 with log 3, and a hypothesis less.
shorter = claim(
    "thm1-log3",
    title="Theorem 1 with log 3",
    hypotheses=def5,
    conclusion=some_prompt(
        B_P(s) < gamma + epsilon,
        length=(log(1 / alpha) + log(1 / epsilon) + log(3)) / beta,
    ),
)
"""


@pytest.fixture
def write(tmp_path):
    def make(text, name="mine.py"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return make


class TestGoodFiles:
    def test_a_variant_of_theorem_1_takes_at_most_15_lines(self, write):
        assert len(VARIANT.splitlines()) <= 15
        (made,) = load_claims(write(VARIANT))
        assert made.id == "thm1-log3"
        assert made.hypotheses == claims()["thm1"].hypotheses
        assert made.length_at({"log_alpha": -18, "epsilon": "1/10", "beta": 1}) == 22  # 18 + 2.303 + 1.099

    def test_the_shortest_variant(self, write):
        (made,) = load_claims(
            write(
                HEADER
                + 'c = with_conclusion(claims()["thm1"], "half", some_prompt(B_P(s) < gamma, length=1/beta))\n'
            )
        )
        assert made.id == "half"

    def test_several_claims_keep_their_order(self, write):
        text = (
            HEADER
            + "b, a = (claim(i, conclusion=every_prompt(w(s) <= 1)) for i in 'ba')\nc = [claim('c', conclusion=every_prompt(w(s) <= 1))]\n"
        )
        assert [c.id for c in load_claims(write(text))] == ["b", "a", "c"]

    def test_a_claim_bound_to_two_names_counts_once(self, write):
        assert len(load_claims(write(VARIANT + "again = shorter\n"))) == 1

    def test_built_in_claims_that_are_imported_are_not_the_files_own(self, write):
        (made,) = load_claims(write(VARIANT + 'thm1 = claims()["thm1"]\n'))
        assert made.id == "thm1-log3"

    def test_parameters_of_ones_own(self, write):
        text = HEADER + (
            'zeta = parameter("zeta", lower=0, upper="1/3", upper_closed=True)\n'
            'c = claim("zeta-claim", conclusion=some_prompt(B_P(s) < zeta, length=zeta/beta))\n'
        )
        (made,) = load_claims(write(text))
        assert [p.name for p in made.parameters] == ["alpha", "beta", "zeta"]
        assert made.parameters[2].interval == "(0, 1/3]"

    def test_a_byte_order_mark_and_windows_line_ends(self, write):
        assert (
            load_claims(write(b"\xef\xbb\xbf" + VARIANT.replace("\n", "\r\n").encode()))[0].id == "thm1-log3"
        )


MALFORMED = [
    ("syntax", 3, HEADER + "x = 1\nclaim('a',\n", "was never closed"),
    ("indent", 3, HEADER + "if True:\npass\n", "expected an indented block"),
    ("name", 3, HEADER + "\nclaim('a', conclusion=every_prompt(B_Q(s) <= 1))\n", "B_Q"),
    (
        "symbol",
        3,
        HEADER + "import sympy\nc = claim('a', conclusion=every_prompt(B_P(s) <= sympy.Symbol('q')))\n",
        "symbol q is neither bound nor a parameter; declare it with theory.parameter",
    ),
    ("unbound", 2, HEADER + "c = claim('a', conclusion=B_P(s) <= gamma)\n", "no quantifier binds s"),
    (
        "unbound-other",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(B_P(s0) <= gamma))\n",
        "no quantifier binds s0",
    ),
    (
        "unbound-prefix",
        2,
        HEADER + "c = claim('a', conclusion=every_prefix(B_P(s0) <= gamma, of=s, var=s0))\n",
        "no quantifier around it binds s",
    ),
    (
        "unbound-sentence",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(B(y) <= 0))\n",
        "no quantifier binds y",
    ),
    (
        "constant-true",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(size(s) >= 0))\n",
        "constantly True",
    ),
    (
        "constant-false",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(w(s) < w(s)))\n",
        "constantly False",
    ),
    ("bool", 2, HEADER + "c = claim('a', conclusion=True)\n", "constantly True"),
    ("no-relation", 2, HEADER + "c = claim('a', conclusion=every_prompt(B_P(s)))\n", "not a relation"),
    (
        "duplicate",
        3,
        HEADER
        + "a = claim('a', conclusion=every_prompt(w(s) <= 1))\nb = claim('a', conclusion=every_prompt(w(s) < 1))\n",
        "share the id a",
    ),
    (
        "built-in",
        2,
        HEADER + "a = claim('thm1', conclusion=every_prompt(w(s) <= 1))\n",
        "thm1 belongs to a built-in claim",
    ),
    ("bad-id", 2, HEADER + "a = claim('a b', conclusion=every_prompt(w(s) <= 1))\n", "claim id 'a b'"),
    ("none", 1, "x = 1\n", "makes no claim"),
    ("empty", 1, "", "makes no claim"),
    (
        "hypothesis-type",
        2,
        HEADER + "c = claim('a', hypotheses=[every_prompt(w(s) <= 1)], conclusion=every_prompt(w(s) <= 1))\n",
        "not a Hypothesis",
    ),
    (
        "hypothesis-bare",
        2,
        HEADER + "c = claim('a', hypotheses=distinguishable, conclusion=every_prompt(w(s) <= 1))\n",
        "hypotheses",
    ),
    (
        "hypothesis-number",
        2,
        HEADER + "c = claim('a', hypotheses=[3], conclusion=every_prompt(w(s) <= 1))\n",
        "not a Hypothesis",
    ),
    (
        "hypothesis-twice",
        2,
        HEADER + "c = claim('a', hypotheses=[*def5, negative], conclusion=every_prompt(w(s) <= 1))\n",
        "share an id",
    ),
    (
        "chained",
        2,
        HEADER + "c = claim('a', where=[g_minus < t < g_plus], conclusion=every_prompt(w(s) <= 1))\n",
        "cannot determine truth value",
    ),
    ("if-relation", 2, HEADER + "if alpha < 1: pass\n", "cannot determine truth value"),
    ("exception", 3, HEADER + "\nraise RuntimeError('two\\nlines')\n", "RuntimeError: two lines"),
    ("division", 2, HEADER + "x = 1/0\n", "ZeroDivisionError"),
    ("exit", 3, HEADER + "import sys\nsys.exit(3)\n", "SystemExit"),
    ("exit-message", 2, HEADER + "raise SystemExit('bye')\n", "SystemExit: bye"),
    ("import", 1, "import no_such_module\n", "no_such_module"),
    ("null", 1, "x = 1\n\0\n", "null"),
    (
        "where-type",
        2,
        HEADER + "c = claim('a', where=[epsilon], conclusion=every_prompt(w(s) <= 1))\n",
        "not a relation",
    ),
    (
        "where-bare",
        2,
        HEADER + "c = claim('a', where=epsilon < 1, conclusion=every_prompt(w(s) <= 1))\n",
        "where",
    ),
    (
        "where-prompt",
        2,
        HEADER + "c = claim('a', where=[w(s) < 1], conclusion=every_prompt(w(s) <= 1))\n",
        "no quantifier binds s",
    ),
    (
        "function",
        2,
        HEADER + "import sympy; c = claim('a', conclusion=every_prompt(B_P(s) <= sympy.sin(alpha)))\n",
        "sin is not a function",
    ),
    ("length-type", 2, HEADER + "c = claim('a', conclusion=some_prompt(w(s) <= 1, length='long'))\n", "long"),
    ("length-none", 2, HEADER + "c = claim('a', conclusion=some_prompt(w(s) <= 1, length=None))\n", "length"),
    ("length-missing", 2, HEADER + "c = claim('a', conclusion=some_prompt(w(s) <= 1))\n", "length"),
    (
        "length-infinite",
        2,
        HEADER + "import sympy; c = claim('a', conclusion=some_prompt(w(s) <= 1, length=sympy.oo))\n",
        "length",
    ),
    (
        "length-nan",
        2,
        HEADER + "import sympy; c = claim('a', conclusion=some_prompt(w(s) <= 1, length=sympy.nan))\n",
        "length",
    ),
    (
        "length-complex",
        2,
        HEADER + "import sympy; c = claim('a', conclusion=some_prompt(w(s) <= 1, length=sympy.I))\n",
        "length",
    ),
    (
        "length-relation",
        2,
        HEADER + "c = claim('a', conclusion=some_prompt(w(s) <= 1, length=alpha < 1))\n",
        "length",
    ),
    (
        "rounding",
        2,
        HEADER + "c = claim('a', conclusion=some_prompt(w(s) <= 1, length=1, rounding='up'))\n",
        "rounding 'up'",
    ),
    (
        "support",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(w(s) <= 1, support='Q'))\n",
        "support 'Q'",
    ),
    ("law", 2, HEADER + "c = claim('a', conclusion=Expect('Q', w(s), s, 1) <= 1)\n", "'Q'"),
    ("parameter", 2, HEADER + "z = parameter('alpha', lower=0, upper=2)\n", "alpha is already declared"),
    ("parameter-empty", 2, HEADER + "z = parameter('zz', lower=1, upper=0)\n", "empty"),
    ("parameter-name", 2, HEADER + "z = parameter('z z')\n", "parameter name 'z z'"),
    ("parameter-infinite", 2, HEADER + "z = parameter('zq', lower=0, upper=float('inf'))\n", "parameter zq"),
    ("parameter-end", 2, HEADER + "z = parameter('zq', lower='x')\n", "zq"),
    ("observable-arguments", 2, HEADER + "c = claim('a', conclusion=every_prompt(w() <= 1))\n", "argument"),
    (
        "observable-of-parameter",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(w(alpha) <= 1))\n",
        "no quantifier binds alpha",
    ),
    (
        "reserved",
        2,
        HEADER + "alpha = claim('a', conclusion=every_prompt(w(s) <= 1), kind='law')\n",
        "kind 'law'",
    ),
    (
        "complex",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(size(s) >= (log(-1) + log(t)) / M))\n",
        "not a real number",
    ),
    (
        "chained-remedy",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(0 < w(s) < 1))\n",
        "write And(0 < w(s), w(s) < 1)",
    ),
    ("max", 2, HEADER + "c = claim('a', conclusion=every_prompt(max(w(s), 1) < 2))\n", "write Max(w(s), 1)"),
    ("and", 2, HEADER + "c = every_prompt(w(s) < 1) and every_prompt(w(s) > 0)\n", "write both(...) for and"),
    ("and-hypotheses", 2, HEADER + "h = distinguishable and negative\n", "list both"),
    ("and-groups", 2, HEADER + "h = def5 and (positive,)\n", "list all, hypotheses=[*def5, positive]"),
    ("sympy-and", 2, HEADER + "c = And(every_prompt(w(s) < 1), alpha < 1)\n", "write both, either, when"),
    ("sympy-not", 2, HEADER + "c = Not(every_prompt(w(s) < 1))\n", "write both, either, when"),
    (
        "sympy-implies",
        2,
        HEADER + "c = Implies(alpha < 1, every_prompt(w(s) < 1))\n",
        "write both, either, when",
    ),
    ("equals", 2, HEADER + "c = claim('a', conclusion=every_prompt(w(s) == 1))\n", "write Eq(a, b)"),
    (
        "text",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(w(s) < '1'))\n",
        "text, None and truth values",
    ),
    (
        "log-of-nothing",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(size(s) < log(0)))\n",
        "a logarithm",
    ),
    (
        "nan",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(size(s) < float('nan')))\n",
        "a division by zero",
    ),
    (
        "prompt",
        2,
        HEADER + "c = claim('a', conclusion=every_prompt(s >= 0))\n",
        "s is a prompt, not a number",
    ),
    (
        "repairs",
        2,
        HEADER + "c = claim('a', repairs=['thm9'], conclusion=every_prompt(w(s) <= 1))\n",
        "repairs names 'thm9', which is no claim; did you mean thm",
    ),
    (
        "reading-of",
        2,
        HEADER + "c = claim('a', reading_of='xyz', conclusion=every_prompt(w(s) <= 1))\n",
        "reading_of names 'xyz', which is no claim; 'beb claims' lists them",
    ),
    ("recursion", 2, HEADER + "def f(): f()\nf()\n", "RecursionError"),
]


@pytest.mark.parametrize(
    ("line", "text", "message"), [case[1:] for case in MALFORMED], ids=[case[0] for case in MALFORMED]
)
def test_a_malformed_file_gets_one_line_with_its_name_and_line(write, line, text, message):
    path = write(text)
    with pytest.raises(ClaimFileError) as caught:
        load_claims(path)
    told = str(caught.value)
    assert "\n" not in told
    assert told.startswith(f"{path}:{line}: "), told
    assert message in told, told
    assert len(told.removeprefix(str(path))) < 400, told
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


SHADOWED = [
    ("beta = 3", "beta"),
    ("n = 4", "n"),
    ("alpha = 1", "alpha"),
    ("from math import log", "log"),
    ("import math as s", "s"),
    ("for t in range(3): pass", "t"),
    ("def w(x): return x", "w"),
    ("class KL: pass", "KL"),
    ("gamma: int = 3", "gamma"),
    ("epsilon, q = 1, 2", "epsilon"),
    ("if (delta := 3): pass", "delta"),
    ("beta = parameter('other_beta', lower=0)", "beta"),
    ("negative = distinguishable", "negative"),
]


@pytest.mark.parametrize(("text", "name"), SHADOWED, ids=[text for text, _ in SHADOWED])
def test_a_name_of_theory_with_another_value_is_told(write, text, name):
    path = write(
        HEADER + "made = claim('mine', hypotheses=def5, conclusion=every_prompt(B_P(s) < 1))\n" + text + "\n"
    )
    with pytest.warns(StatementWarning) as said:
        load_claims(path)
    (only,) = said
    assert str(only.message).startswith(f"{name} is not theory's {name} any more")
    assert "choose another name" in str(only.message)
    assert (only.filename, only.lineno) == (str(path), 3)


@pytest.mark.parametrize(
    "text",
    [
        "beta = beta",
        "import sympy; n = sympy.Symbol('n', integer=True, nonnegative=True)",
        "from sympy import log",
        "C = claim('other', conclusion=every_prompt(w(s) <= 1))",
        "kappa = 3",
        "def f(): beta = 3",
        "x = [t for t in range(3)]",
        "beta = 3; from theory import *",
    ],
)
def test_names_that_mean_what_they_meant_are_not_told(write, text):
    load_claims(write(HEADER + "made = claim('mine', conclusion=every_prompt(w(s) <= 1))\n" + text + "\n"))


def test_names_that_were_not_taken_from_theory_are_not_told(write):
    text = "import theory as t\nbeta = 3\nfrom theory import s\nc = t.claim('a', conclusion=t.every_prompt(t.w(s) <= 1))\n"
    load_claims(write(text))


def test_repairs_may_name_claims_of_the_same_file(write):
    text = "a = claim('a', conclusion=every_prompt(w(s) < 1))\nb = claim('b', repairs=['a'], conclusion=every_prompt(w(s) <= 1))\n"
    assert load_claims(write(HEADER + text))[1].repairs == ("a",)


class TestUnreadableFiles:
    def told(self, path):
        with pytest.raises(ClaimFileError) as caught:
            load_claims(path)
        assert "\n" not in str(caught.value)
        assert str(caught.value).startswith(str(path))
        return str(caught.value)

    def test_missing(self, tmp_path):
        assert "no such file" in self.told(tmp_path / "none.py")

    def test_folder(self, tmp_path):
        assert "folder" in self.told(tmp_path)

    def test_not_utf8(self, write):
        path = write(HEADER.encode() + b"# caf\xe9\n")
        assert self.told(path).startswith(f"{path}:2: not UTF-8")

    def test_binary(self, write):
        assert "not UTF-8" in self.told(write(bytes(range(256))))

    def test_a_name_that_no_file_system_takes(self, tmp_path):
        assert "give the path" in self.told(tmp_path / ("x" * 5000))


def test_loading_leaves_no_module_behind(write):
    path = write(VARIANT)
    load_claims(path)  # the first load may bring codecs of the standard library
    before = set(sys.modules)
    load_claims(path)
    assert set(sys.modules) == before
    assert not [name for name in before if name.startswith("claims_file_")]


def test_ctrl_c_is_not_swallowed(write):
    with pytest.raises(KeyboardInterrupt):
        load_claims(write("raise KeyboardInterrupt\n"))


# --- statements as JSON ----------------------------------------------------------------------------------
EVERY = {**claims(), **{twin.claim.id: twin.claim for twin in BANK}}


@pytest.mark.parametrize("id", EVERY)
def test_a_statement_survives_the_way_to_json_and_back(id):
    statement = claim_to_json(EVERY[id])
    text = json.dumps(statement)
    again = claim_from_json(json.loads(text))
    assert claim_to_json(again) == statement
    assert again.text == EVERY[id].text
    assert again.conclusion == EVERY[id].conclusion
    assert [h.formula for h in again.hypotheses] == [h.formula for h in EVERY[id].hypotheses]
    assert again.where == EVERY[id].where
    assert again.parameters == EVERY[id].parameters


@pytest.mark.parametrize("id", EVERY)
def test_a_statement_prints(id):
    assert "then " in EVERY[id].text
    assert EVERY[id].latex.count("{") == EVERY[id].latex.count("}")
    assert not re.search(r"Expect|Prob\(|Symbol\(", EVERY[id].text)


def test_floats_are_read_as_the_decimals_they_show():
    c = claim("float", conclusion=every_prompt(B_P(s) <= 0.1 * alpha))
    assert "1/10" in json.dumps(claim_to_json(c))


def test_json_names_nothing_that_could_run():
    statement = claim_to_json(claims()["thm1"])
    statement["conclusion"]["body"]["relation"][0] = "__import__"
    with pytest.raises(StatementError, match="not an expression"):
        claim_from_json(statement)


@pytest.mark.parametrize(
    "change",
    [
        {"parameters": None},
        {"parameters": {"alpha": {}}},
        {"conclusion": None},
        {"conclusion": []},
        {"conclusion": {"some": "s"}},
        {"conclusion": {"relation": ["Add"]}},
        {"conclusion": {"relation": "1"}},
        {"conclusion": {"both": 3}},
        {"hypotheses": [{}]},
        {"hypotheses": 5},
        {"where": ["1/0"]},
        {"where": 1},
        {"id": 7},
        {"id": ""},
        {"title": 7},
        {"hypotheses": {}},
        {"where": {}},
        {"where": ""},
        {"kind": "user"},
        {"comment": "believe me"},
        {"parameters": {"alpha": {"lower": "0", "upper": "1", "lower_closed": 0, "upper_closed": True}}},
        {"conclusion": {"both": {}}},
        {"conclusion": {"both": [], "either": []}},
        {"conclusion": {"relation": ["Pow", ["Pow", ["Pow", "2", "10000"], "10000"], "10000"]}},
    ],
    ids=str,
)
def test_malformed_json_is_refused_in_one_line(change):
    statement = {**claim_to_json(claims()["thm1"]), **change}
    with pytest.raises(StatementError) as caught:
        claim_from_json(statement)
    assert "\n" not in str(caught.value)


def _objects(data, path=()):
    """Every object of a statement, with the way to it."""
    if isinstance(data, dict):
        yield path
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield from _objects(value, (*path, key))


def _at(data, path):
    for key in path:
        data = data[key]
    return data


WHOLE = ("thm1", "thm3", "thm2", "def3", "lem1", "slides-sigmoid", "thm5", "thm4-gamma-n.largest")


@pytest.mark.parametrize("id", [id for id in WHOLE if id in claims()])
def test_unknown_fields_are_refused_at_every_level(id):
    statement = claim_to_json(claims()[id])
    places = [p for p in _objects(statement) if p != ("parameters",)]
    assert len(places) > 5
    for place in places:
        tampered = json.loads(json.dumps(statement))
        _at(tampered, place)["note"] = "true"
        with pytest.raises(StatementError, match=r"unknown field 'note'|is not an expression"):
            claim_from_json(tampered)


@pytest.mark.parametrize("value", [0, 1, "true", "false", None, []])
@pytest.mark.parametrize("id", ["thm1", "thm3", "lem1"])
def test_flags_are_true_or_false(id, value):
    statement = claim_to_json(claims()[id])
    for place in _objects(statement):
        for name, flag in _at(statement, place).items():
            if isinstance(flag, bool):
                tampered = json.loads(json.dumps(statement))
                _at(tampered, place)[name] = value
                with pytest.raises(StatementError, match="is no flag"):
                    claim_from_json(tampered)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1, "a": 1}', "the field 'a' is given twice"),
        ('{"a": {"b": 1, "c": 2, "b": 3}}', "the field 'b' is given twice"),
        ('{"a": NaN}', "NaN is not a number"),
        ("[Infinity]", "Infinity is not a number"),
        ("[-Infinity]", "-Infinity is not a number"),
        ("[" + "1" * 5000 + "]", "a number of 5000 digits is out of reach"),
    ],
)
def test_json_that_is_not_strict_is_refused(text, message):
    with pytest.raises(StatementError, match=message):
        strict_json(text)


def test_strict_json_reads_what_json_reads():
    text = json.dumps(claim_to_json(claims()["thm3"]))
    assert strict_json(text) == json.loads(text)


def test_sympy_never_decides_a_statement_silently():
    with pytest.raises(StatementError, match="constantly"):
        claim("a", conclusion=every_prompt(And(B_P(s) <= 1, sympy.true & (size(s) >= 0), size(s) < size(s))))


# --- infinity ----------------------------------------------------------------------------------------------
INFINITE = [
    *(o(s) for o in (KL, KL_reverse, LLR, inverse_likelihood_ratio, increment, largest_increment, least_increment, increment_variance)),
    *(gain(s, s0), perron_ratio(s, t), Expect("P-", KL(s), s, n), Variance("P-", LLR(s), s, n)),
    *(KL(s) + 1, alpha * KL(s), KL(s) ** 2, KL(s) * w(s), Sum(KL(s), (n, 1, 3)), KL(s) + Expect("P-", LLR(s), s, n)),
    *(Max(KL(s), LLR(s)), Piecewise((KL(s), alpha < beta), (1, True)), exp(LLR(s)), sqrt(KL(s))),
]  # fmt: skip


@pytest.mark.parametrize("e", INFINITE, ids=str)
def test_what_may_be_infinite_is_not_decided_while_it_is_written_down(e):
    """SymPy would take it for a real number: ``e < oo`` for true, and half a claim would be gone."""
    oo = sympy.oo
    for relation in (
        e < oo,
        e <= oo,
        e > oo,
        e >= oo,
        oo > e,
        oo <= e,
        Eq(e, oo),
        e < e + 1,
        e + 1 > e,
    ):
        assert relation not in (sympy.true, sympy.false), relation


def test_both_halves_of_a_claim_about_infinity_stay():
    c = claim("user.halves", conclusion=every_prompt(And(KL(s) < sympy.oo, w(s) >= alpha)))
    assert len(c.conclusion.body.condition.args) == 2
    assert claim_from_json(claim_to_json(c)).conclusion == c.conclusion
