"""A property test of a theorem: pytest examples/test_my_proof.py"""

from hypothesis import given, settings

from proofs.check import check
from proofs.strategies import parameters, worlds
from theory import claims

lem2 = claims()["lem2"]


@settings(deadline=None, derandomize=True, max_examples=200)
@given(world=worlds(), values=parameters(lem2))
def test_lem2_holds_wherever_it_applies(world, values):
    found = check(lem2, world, values)
    assert found.holds or not found.applies
