"""A softmax row of its own for every prefix: gradients of two responses meet where they share a prefix, and only there.

Two responses to one prompt, neither a prefix of the other, share some tokens, none perhaps; then they part, at one row; what follows is on
rows that the other does not see. The switches say whether there are shared tokens, and whether there are later ones: a set has an element at least.
"""

from sympy import Eq, Or

from theory.claims import Hypothesis, claim
from theory.library import single, switch
from theory.logic import both
from theory.signature import Signature

from ._setting import SOURCE

tree = Signature("entanglement-tree")
V = tree.set("V", at_least=2)
S, A, B = (
    tree.set("S"),
    tree.set("A"),
    tree.set("B"),
)  # positions: shared, later chosen ones, later rejected ones
pi = tree.law("p", V, positive=True, meaning="row at which the responses part")
rows_s, rows_a, rows_b = (
    tree.law(f"p_{name}", V, given=of, positive=True, meaning="rows of other prefixes")
    for name, of in (("s", S), ("a", A), ("b", B))
)
e_w, e_l = (tree.law(name, V, meaning="token at which the responses part") for name in ("e_w", "e_l"))
e_s, e_a, e_b = (
    tree.law(f"e_{name}", V, given=of, meaning="other tokens") for name, of in (("s", S), ("a", A), ("b", B))
)
shared, later_w, later_l = (
    switch(tree, name, what)
    for name, what in (
        ("shared", "shared tokens"),
        ("later_w", "later chosen tokens"),
        ("later_l", "later rejected tokens"),
    )
)
d = tree.parameter("d", lower=0, meaning="slope of the loss")
least = tree.parameter("least", lower=0, meaning="least probability in the rows")

tokens = [
    *(Hypothesis(e.name, f"{e.name}: one token each", single(e)) for e in (e_w, e_l, e_s, e_a, e_b)),
    Hypothesis("distinct", "the responses part", V.every(lambda v: Or(Eq(e_w(v), 0), Eq(e_l(v), 0)))),
]
above = Hypothesis(
    "positive",
    "the row where they part is positive: it has a least probability",
    V.every(lambda v: pi(v) >= least),
)


def _rows(K, e, rows):
    """sum over positions of |e - pi|^2."""
    return K.sum(lambda k: V.sum(lambda v: (e(k, v) - rows(k, v)) ** 2))


def _parting(e, f):
    return V.sum(lambda v: (e(v) - pi(v)) * (f(v) - pi(v)))


in_shared = shared * _rows(S, e_s, rows_s)
squared_w = in_shared + _parting(e_w, e_w) + later_w * _rows(A, e_a, rows_a)
squared_l = in_shared + _parting(e_l, e_l) + later_l * _rows(B, e_b, rows_b)
inner = in_shared + _parting(e_w, e_l)
length_w = shared * S.size + 1 + later_w * A.size
length_l = shared * S.size + 1 + later_l * B.size

separate = claim(
    "entanglement.prefix-tree",
    sheet="F3.8",
    title="On a prefix tree the chosen rises and the rejected falls, both strictly, where d_w = d_l",
    source=SOURCE,
    signature=tree,
    hypotheses=[*tokens, above],
    conclusion=both(d * squared_w - d * inner > 0, d * inner - d * squared_l < 0),
    kind="theorem",
    reading="a row is positive if and only if its entries are at least some least > 0; d = d_w = d_l",
)


def simpo():
    """L_w does not fall under SimPO: d_w = d/|y_w| and d_l = d/|y_l|, with d = b sigma(-z) > 0."""
    return (d / length_w) * squared_w - (d / length_l) * inner >= 0


simpo_falls = claim(
    "entanglement.simpo",
    sheet="F3.9",
    title="On a prefix tree the chosen never falls under SimPO",
    source=SOURCE,
    signature=tree,
    hypotheses=tokens,
    conclusion=simpo(),
    kind="theorem",
    reading="of the slopes d_w = b sigma(-z)/|y_w| and d_l = b sigma(-z)/|y_l| the common factor is any d > 0, whatever z",
)
simpo_shorter = claim(
    "entanglement.simpo.shorter",
    title="The same, where the chosen response is no longer than the rejected one",
    source="repair of F3.9",
    signature=tree,
    hypotheses=[*tokens, Hypothesis("shorter", "|y_w| <= |y_l|", length_w <= length_l)],
    conclusion=simpo(),
    kind="repair",
    repairs=["entanglement.simpo"],
)
