"""What the tests of every theory on tables ask: verdicts by the common machinery, derivations, and worlds written by hand."""

import pkgutil
from fractions import Fraction as F
from functools import cache

import theory
from beb.verdicts import shipped
from proofs.audit import audit_claim
from proofs.derivation import prove
from proofs.exact import certify, judge
from proofs.exact.table_world import TableWorld
from proofs.search import BUDGETS
from theory import claims


@cache
def quick(c):
    """The result of a quick audit."""
    return audit_claim(c, BUDGETS["quick"], 0)


def verdict_of(c):
    return str(quick(c).verdict)


def recorded_as_proved(ids):
    """Those of some built-in claims that the shipped record of the audit calls proved: each is to be derived by a test."""
    return {id for id in ids if str(shipped()[id]) == "proved"}


def assert_refuted(c):
    """By a world that the exact checker confirms."""
    result = quick(c)
    assert str(result.verdict) == "refuted", c.id
    assert result.certified
    assert certify(result.witness).confirmed
    return result


def assert_derived(c):
    report = prove(c)
    assert report.complete, report.reason


def assert_not_derived(c):
    report = prove(c)
    assert report is None or not report.complete, c.id


def fails_on(id, sizes, tables, **values):
    """Whether a claim meets its hypotheses and fails on a world; tables of one argument are given as rows."""
    claim = claims()[id]
    entries = {name: {(k,): F(x) for k, x in enumerate(row)} for name, row in tables.items()}
    world = TableWorld(claim.signature, sizes, entries)
    world.check()
    return judge(claim, world, {k: F(x) for k, x in values.items()}, 0, margins=False).confirmed


def of_the_first_sheet():
    """Claims on the paper itself and its candidates: no folder's name begins their ids."""
    folders = {package.name.replace("_", "-") for package in pkgutil.iter_modules(theory.__path__)}
    return {id: c for id, c in claims().items() if id.split(".")[0] not in folders}
