"""What an audit is at: told to whoever listens, shown in a notebook, without a trace in what is found.

That a kernel of Jupyter shows it is seen by tests/test_notebooks.py.
"""

import pytest

from beb.api.progress import PACE, Stages, picture
from proofs.audit import audit_claim
from proofs.search import BUDGETS
from proofs.stages import Stage, during, listening, now_at
from theory import *
from theory.library import KL, TV

coins = Signature("stages")
X = coins.set("X")
p, q = coins.laws("p q", X)
too_good = claim("too-good", signature=coins, conclusion=Rational(21, 10) * TV(p, q) ** 2 <= KL(p, q))


def test_stages_are_told_within_wider_ones_and_to_nobody_outside():
    told = []
    with listening(told.append):
        now_at("deriving")
        with during("attained"):
            now_at("searching", 2, 10)
        now_at("after")
    now_at("unheard")
    assert [(str(stage), stage.done, stage.total) for stage in told] == [
        ("deriving", 0, 0),
        ("attained", 0, 0),
        ("attained: searching", 2, 10),
        ("after", 0, 0),
    ]


def test_a_wider_stage_that_fails_is_left():
    told = []
    with listening(told.append):
        with pytest.raises(ZeroDivisionError), during("attained"):
            raise ZeroDivisionError
        now_at("after")
    assert str(told[-1]) == "after"


def test_an_audit_tells_its_stages_and_finds_the_same_when_nobody_listens():
    told = []
    with listening(told.append):
        heard = audit_claim(too_good, BUDGETS["quick"], 0)
    names = list(dict.fromkeys(map(str, told)))
    assert names[0] == "deriving"
    assert names[1:] == [f"searching worlds with X of {n}" for n in range(1, len(names))]
    assert len(names) > 2
    assert all(stage.done < stage.total for stage in told[1:])
    unheard = audit_claim(too_good, BUDGETS["quick"], 0)
    assert (heard.verdict, heard.witness, heard.worlds_checked) == (
        unheard.verdict,
        unheard.witness,
        unheard.worlds_checked,
    )


def at_times(*stages):
    """Stages that began at these seconds, and which of them were worth a picture."""
    now = [0.0]
    kept = Stages(clock=lambda: now[0])
    worth = []
    for time, stage in stages:
        now[0] = time
        worth.append(kept.begun(stage))
    return kept, worth


def test_a_picture_shows_the_stage_how_far_it_is_and_what_took_its_time():
    kept, worth = at_times(
        (0.0, Stage(("deriving",))),
        (3.0, Stage(("searching <X>",), 1, 4)),
        (3.0 + PACE / 2, Stage(("searching <X>",), 2, 4)),
        (3.0 + 2 * PACE, Stage(("searching <X>",), 3, 4)),
    )
    assert worth == [True, True, False, True]
    assert kept.words() == "searching <X>, 3 of 4 (done: deriving: 3 s)"
    shown = picture("auditing thm1", 1, 0, "", kept)
    assert '<progress value="3" max="4">' in shown
    assert "searching &lt;X&gt;, 3 of 4" in shown
    kept.end()
    assert kept.words() == ""
    assert "<progress></progress>" in picture("auditing thm1", 1, 1, "thm1", kept)


def test_several_claims_are_counted():
    kept, _ = at_times((2.0, Stage(("deriving",))))
    shown = picture("auditing", 7, 3, "thm<2>", kept)
    assert '<progress value="3" max="7">' in shown
    assert "auditing: 3 of 7, 2 s (last: thm&lt;2&gt;)" in shown
    assert "deriving" in shown
