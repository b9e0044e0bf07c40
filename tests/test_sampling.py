"""What a default run leaves out is a fixed part of families that are there, and never the whole of one."""

from pathlib import Path

from sampling import EVERY, LONG, left_out

ROOT = Path(__file__).resolve().parent.parent


def test_one_in_so_many_of_a_family_stays():
    ids = [f"tests/a.py::test_x[{k}]" for k in range(7)] + ["tests/a.py::test_y[0]", "tests/a.py::test_y[1]"]
    gone = list(left_out(ids, {"tests/a.py::test_x": 3}))
    assert [x for x in ids if x not in gone] == [ids[0], ids[3], ids[6], *ids[7:]]
    assert list(left_out(ids, {})) == []
    assert list(left_out(ids, {}, {ids[3]})) == [ids[3]]


def test_families_are_there():
    """A family that was renamed would be run as a whole, and nobody would know why the suite takes longer."""
    for family, every in EVERY.items():
        file, _, function = family.partition("::")
        text = (ROOT / file).read_text(encoding="utf-8")
        assert f"\ndef {function}(" in text, family
        assert every > 1
    for id_ in LONG:
        file, _, test = id_.partition("::")
        text = (ROOT / file).read_text(encoding="utf-8")
        assert f"\ndef {test.partition('[')[0]}(" in text, id_


def test_what_is_left_out_is_marked_slow(request):
    """The hook of conftest.py has been at work: of a family that was collected here, some are slow and some are not."""
    marks = {}
    for item in request.session.items:
        family = item.nodeid.partition("[")[0]
        if family in EVERY:
            marks.setdefault(family, set()).add(item.get_closest_marker("slow") is not None)
    assert all(False in found for found in marks.values())
