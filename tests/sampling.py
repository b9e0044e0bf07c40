"""Large families of alike tests: by default one in so many is run, all of them by ``make test-all``.

A family is a test with many parameters, each of which takes seconds and asks the same code the same kind of question. Which ones are
run by default is fixed: every k-th in the order in which pytest collects them. A few single tests that take most of a minute each, and of
which shorter ones ask the same, are named one by one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

EVERY = {
    "tests/test_audit.py::test_what_is_false_is_refuted_by_a_small_certified_world": 3,
    "tests/test_audit.py::test_what_is_true_and_derived_is_proved": 5,
    "tests/test_chains.py::test_engine_checker_and_oracle_agree": 4,
    "tests/test_chains.py::test_faults_are_caught": 3,
    "tests/test_defined_observables.py::test_definitions_on_hard_worlds": 3,
    "tests/test_derivation.py::test_a_broken_twin_is_never_proved": 4,
    "tests/test_derivation.py::test_a_true_variant_is_proved_by_the_same_template": 4,
    "tests/test_derivation.py::test_every_mutation_of_every_step_breaks_the_derivation": 5,
    "tests/test_engine.py::test_formulas_on_hard_worlds": 3,
    "tests/test_engine.py::test_gradient_equals_finite_differences": 4,
    "tests/test_engine.py::test_observables_on_hard_worlds": 3,
    "tests/test_language.py::test_claims_as_formulas": 4,
    "tests/test_language.py::test_engine_and_oracle_agree": 2,
    "tests/test_scenario_command.py::test_a_scenario_writes_a_whole_report": 3,
    "tests/test_scenario_command.py::test_examples_run": 4,
    "tests/test_scenarios.py::test_a_demonstration_has_the_title_of_its_scenario": 4,
    "tests/test_strategies.py::test_parameters_lie_in_their_intervals": 4,
    "tests/test_twins.py::test_a_false_twin_is_not_proved": 3,
    "tests/test_twins.py::test_a_false_twin_is_refuted_with_a_certificate": 5,
    "tests/test_twins.py::test_a_true_twin_is_not_refuted": 3,
}
LONG = {
    "tests/test_examples.py::test_example[published_measurements.py]",
    "tests/test_runner.py::test_an_engine_that_is_installed_gives_the_same_result[dask-distributed]",
}


def left_out(
    ids: Iterable[str], every: Mapping[str, int] = EVERY, long: Collection[str] = LONG
) -> Iterator[str]:
    """Those of some test ids that a default run leaves out."""
    seen: Counter[str] = Counter()
    for id_ in ids:
        if id_ in long:
            yield id_
        family = id_.partition("[")[0]
        if family in every:
            if seen[family] % every[family]:
                yield id_
            seen[family] += 1
