"""What may be taken for granted: hypotheses, intervals of parameters, relations between them."""

from __future__ import annotations

from collections.abc import Sequence

from theory.logic import Relation

from ._base import Fact, Outcome, Refused, Setting, Step, argument, expect, only_arguments, rule


@rule("hypothesis")
def hypothesis(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The hypothesis numbered ``index`` (from 0)."""
    expect(premises, 0, step.rule)
    only_arguments(step, "index")
    index = argument(step, "index", int)
    if not 0 <= index < len(setting.hypotheses):
        raise Refused(f"there is no hypothesis {index}")
    return Outcome(setting.hypotheses[index])


@rule("parameter interval")
def parameter_interval(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """One end of the interval of a parameter of the claim: argument ``name``, and ``end`` 0 or 1."""
    expect(premises, 0, step.rule)
    only_arguments(step, "name", "end")
    name, end = argument(step, "name", str), argument(step, "end", int)
    for parameter in setting.parameters:
        if parameter.name == name:
            conditions = parameter.conditions()
            if not 0 <= end < len(conditions):
                raise Refused(f"the interval {parameter.interval} of {name} has no end {end}")
            return Outcome(Relation(conditions[end]))
    raise Refused(f"{name} is no parameter of the claim")


@rule("where")
def where(step: Step, premises: Sequence[Fact], setting: Setting) -> Outcome:
    """The relation between parameters numbered ``index`` that the claim presupposes."""
    expect(premises, 0, step.rule)
    only_arguments(step, "index")
    index = argument(step, "index", int)
    if not 0 <= index < len(setting.where):
        raise Refused(f"there is no relation {index} between the parameters")
    return Outcome(Relation(setting.where[index]))
