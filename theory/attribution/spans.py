"""Spans of one length, their share of a corpus, and a model's law on them: F9.23.

What a model "trained on the corpus" is the entry does not say: neither the models among which training chooses nor how. So it is no statement yet.
These are what it says of any model, of one that is as likely as can be, and what it would take to hold.
"""

from sympy import Eq, exp, log

from theory.claims import Hypothesis, claim
from theory.library import cross_entropy
from theory.logic import as_formula
from theory.signature import Signature

SOURCE = "TraceAlign, arXiv 2508.02063"

spans = Signature("attribution")
X = spans.set("X")
corpus = spans.law(
    "corpus",
    X,
    positive=True,
    meaning="relative frequencies of the spans of one length that the corpus holds",
)
model = spans.law("model", X, meaning="probabilities with which the model says these spans")

index = spans.define("index", lambda x: -log(corpus(x)), latex="b(#1)")
bounded = X.every(lambda x: model(x) <= exp(-index(x)))

any_model = claim(
    "attribution.any-model",
    title="A model reproduces a span of index b with probability at most e^(-b)",
    source=SOURCE,
    signature=spans,
    conclusion=bounded,
    kind="candidate",
    reading="F9.23 with any law as the model: what training is among models of a class that holds this one only",
)
likeliest = claim(
    "attribution.likeliest",
    title="A model under which the corpus is as likely as under its own frequencies says a span of index b with probability e^(-b)",
    source=SOURCE,
    signature=spans,
    hypotheses=[
        Hypothesis("positive", "the model can say each span", X.every(lambda x: model(x) > 0)),
        Hypothesis(
            "likeliest",
            "the cross-entropy of the corpus is no larger under the model than under its own frequencies",
            as_formula(cross_entropy(corpus, model, X) <= cross_entropy(corpus, corpus, X)),
        ),
    ],
    conclusion=X.every(lambda y: Eq(model(y), exp(-index(y)))),
    kind="candidate",
    repairs=["attribution.any-model"],
    reading="F9.23 with training among all laws on the spans, to the least cross-entropy: it then holds with equality; of a model that cannot say a span of the corpus the "
    "cross-entropy is infinite",
)

any_spans = Signature("attribution-any-spans")
Z = any_spans.set("X")
share = any_spans.law("corpus", Z, meaning="relative frequencies in the corpus of all spans of one length")
said = any_spans.law("model", Z, meaning="probabilities with which the model says these spans")
nothing_new = claim(
    "attribution.nothing-new",
    title="A model that says no span with more than probability e^(-b) says each with just that",
    source=SOURCE,
    signature=any_spans,
    hypotheses=[
        Hypothesis("bounded", "model <= e^(-b) at every span", Z.every(lambda x: said(x) <= share(x)))
    ],
    conclusion=Z.every(lambda x: Eq(said(x), share(x))),
    kind="candidate",
    reading=(
        "what F9.23 asks of a model: as both laws sum to 1, that it is the corpus, and says nothing that is not in it; e^(-b) is the share of a span itself, 0 of "
        "one that the corpus does not hold"
    ),
)
