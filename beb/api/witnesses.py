"""Counterexamples that one can play with: change a number, and see every hypothesis and the margin again, exactly."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from beb.files import visible_text, write_json
from proofs.told import world_lines
from theory.nearest import did_you_mean

if TYPE_CHECKING:
    from markupsafe import Markup

    from proofs.exact import Certificate
    from proofs.examination import Examination
    from proofs.freedom import Spot
    from proofs.sides import Sides
    from theory import Claim

REMEDY = "give a witness written by beb audit"
Number = int | float | str | Fraction


class Witness:
    """A world, with values of the parameters, against a claim.

    Every decision is made by the exact checker alone, in rationals and balls; no float is compared.

    Args:
      data: the record, as `beb audit` writes it.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = copy.deepcopy(dict(data))

    @cached_property
    def claim(self) -> Claim:
        """The claim that it is against."""
        from theory.serialise import claim_from_json

        return claim_from_json(self._data["claim"])

    @property
    def parameters(self) -> dict[str, str]:
        """Values of the parameters, as exact text such as "15/8"."""
        return dict(self._data["parameters"])

    @property
    def world(self) -> dict[str, Any]:
        """The world: laws and scores, or sets and tables, in exact text."""
        return copy.deepcopy(self._data["world"])

    @cached_property
    def certificate(self) -> Certificate:
        """What the exact checker says of it as a counterexample.

        Raises:
          proofs.exact.WitnessError: it is malformed.
        """
        from proofs.exact import certify

        return certify(self._data, statement=self.claim)

    @cached_property
    def examination(self) -> Examination:
        """Every hypothesis and the conclusion on this world, with exact margins."""
        from proofs.examination import examine

        return examine(self.claim, self._data)

    @property
    def refutes(self) -> bool:
        """Whether every hypothesis holds and the conclusion fails."""
        return self.examination.refutes

    @property
    def hypotheses(self) -> dict[str, bool | None]:
        """Whether each hypothesis holds, by its id; None where it is not told."""
        return {h.name: h.holds for h in self.examination.hypotheses}

    @property
    def margin(self) -> str:
        """The margin of the conclusion, as an enclosure or an exact fraction; negative where it fails, "" where there is none."""
        conclusion = self.examination.conclusion
        return "" if conclusion is None else conclusion.margin

    @cached_property
    def freedom(self) -> tuple[Spot, ...]:
        """What each number could be instead, while the claim is refuted still; empty where it is not refuted."""
        from proofs.freedom import freedom

        return freedom(self._data) if self.refutes else ()

    # ------------------------------------------------------------ changes
    def change(self, **parameters: Number) -> Witness:
        """The same world with other values of some parameters: ``w.change(alpha="1/3", beta=2)``.

        Args:
          parameters: whole numbers, fractions, text such as "3/4" or "2*log(3)"; floats are the decimals that they show.

        Raises:
          proofs.exact.WitnessError: a name that the claim does not have, or no number.
        """
        from proofs.exact import WitnessError

        known = self._data["parameters"]
        made = copy.deepcopy(self._data)
        for name, value in parameters.items():
            if name not in known:
                hint = did_you_mean(name, known, f"it has {', '.join(known)}")
                raise WitnessError(f"claim {self.claim.id} has no parameter {name}; {hint}")
            made["parameters"][name] = exact_text(value, name)
        return _sealed(made)

    def change_score(self, score: str = "B", /, **scores: Number) -> Witness:
        """Other scores of some sentences, from -1 to 1: ``w.change_score(a="-1/2")``.

        Args:
          score: which one, where the claim has several; "B" is the behaviour.
          scores: by sentence.

        Raises:
          proofs.exact.WitnessError: no such score or sentence, or no number.
        """
        self._of_prompts("change_score")
        made = copy.deepcopy(self._data)
        world = made["world"]
        rows = {"B": world["behaviour"], **world.get("scores", {})}
        row = _one(rows, score, "score")
        for sentence, value in scores.items():
            _one(row, sentence, "sentence")
            row[sentence] = exact_text(value, f"score of {sentence}")
        return _sealed(made)

    def change_law(self, component: str, law: Mapping[str, Number], after: Sequence[str] = ()) -> Witness:
        """Another law of the next sentence: ``w.change_law("P+", {"a": "1/8", "b": "7/8"}, after=["a"])``.

        Args:
          component: "P-", "P+" or a further one of the claim.
          law: of each sentence, 0 where it is left out; it has to sum to 1, or there is no world to look at.
          after: the prompt after which it is said.

        Raises:
          proofs.exact.WitnessError: no such component, prompt or sentence, or no number.
        """
        from proofs.exact import WitnessError

        self._of_prompts("change_law")
        made = copy.deepcopy(self._data)
        world = made["world"]
        rows = _one(
            {"P-": world["P-"], "P+": world["P+"], **world.get("components", {})}, component, "component"
        )
        for row in rows:
            if row["prefix"] == list(after):
                for sentence in law:
                    _one(row["law"], sentence, "sentence")
                row["law"] = {s: exact_text(law.get(s, 0), f"{component}({s})") for s in row["law"]}
                return _sealed(made)
        prompts = "; ".join(" ".join(row["prefix"]) or "the empty prompt" for row in rows[:8])
        raise WitnessError(f"{component} has no law after {' '.join(after)!r}; it has them after {prompts}")

    def change_table(self, table: str, value: Any, at: Sequence[int] = ()) -> Witness:
        """Other entries of a table of a signature: ``w.change_table("p", ["1/3", "2/3"])``, or one: ``..., "1/2", at=[2, 1]``.

        Args:
          table: its name.
          value: a number, or nested lists of numbers, in the shape of what they replace.
          at: the place, counted from 1 in the order of the arguments; leave it out for the whole table.

        Raises:
          proofs.exact.WitnessError: no such table or place, or no number.
        """
        from proofs.exact import WitnessError

        if self.claim.signature is None:
            raise WitnessError(f"claim {self.claim.id} is on prompts; use change_law and change_score")
        made = copy.deepcopy(self._data)
        tables = made["world"]["tables"]
        _one(tables, table, "table")
        holder: Any = tables
        key: Any = table
        for k in at:
            held = holder[key]
            if not isinstance(held, list) or not 1 <= k <= len(held):
                raise WitnessError(f"table {table} has no place {list(at)}; places are counted from 1")
            holder, key = held, k - 1
        holder[key] = _in_shape(value, holder[key], table)
        return _sealed(made)

    def _of_prompts(self, method: str) -> None:
        from proofs.exact import WitnessError

        if self.claim.signature is not None:
            raise WitnessError(f"claim {self.claim.id} is on tables; use change_table instead of {method}")

    # ------------------------------------------------------------ records
    def to_json(self) -> dict[str, Any]:
        """The record that `beb replay` reads."""
        return copy.deepcopy(self._data)

    def write(self, path: str | os.PathLike[str]) -> Path:
        """Write the record to a file, for `beb replay`.

        Raises:
          beb.files.OutputError: it cannot be written.
        """
        return write_json(os.fspath(path), self._data)

    def to_dataframe(self) -> Any:
        """A row for each hypothesis and the conclusion: name, statement, holds, margin.

        Raises:
          beb.api.frames.MissingPandas: pandas is not installed.
        """
        from beb.api.frames import frame

        return frame(
            [part.to_json() for part in self._parts], ("name", "statement", "holds", "margin", "why")
        )

    # ------------------------------------------------------------ display
    @property
    def _parts(self) -> tuple[Any, ...]:
        found = self.examination
        return (*found.hypotheses, *(() if found.conclusion is None else (found.conclusion,)))

    @property
    def summary(self) -> str:
        """One line: what it is to its claim."""
        found = self.examination
        if found.outside:
            return f"no world that {self.claim.id} speaks of: {found.outside}"
        if found.refutes:
            return f"refutes {self.claim.id}"
        conclusion = found.conclusion
        assert conclusion is not None
        if not found.applies:
            unmet = next(h for h in found.hypotheses if h.holds is not True)
            told = "fails" if unmet.holds is False else f"is not told ({unmet.why})"
            return f"says nothing of {self.claim.id}: hypothesis {unmet.name} {told}"
        if conclusion.holds is None:
            return f"decides nothing of {self.claim.id}: {conclusion.why}"
        return f"agrees with {self.claim.id}: the conclusion holds"

    def __repr__(self) -> str:
        lines = [f"Witness {self.summary}"]
        lines += [f"  {name} = {value}" for name, value in self.parameters.items()]
        lines += [f"  {line}" for line in world_lines(self._data["world"])]
        lines += [f"  {line}" for line in self.told]
        return visible_text("\n".join(lines))

    @property
    def told(self) -> list[str]:
        """What `beb replay` says of it below the world: lengths, each hypothesis, the conclusion, and what decides it."""
        found = self.examination
        lines = [length_line(entry) for entry in found.lengths]
        for part in self._parts:
            holds = {True: "holds", False: "fails", None: "is not told"}[part.holds]
            name = "conclusion" if part is found.conclusion else f"hypothesis {part.name}"
            lines.append(f"{name} {holds}" + (f", margin {part.margin}" if part.margin else ""))
        if found.sides is not None:
            lines.append(decided_line(found.sides))
        return lines

    def _repr_html_(self) -> str:
        from markupsafe import Markup

        from beb.api.display import card, folded, lines, table
        from beb.mathml import formula

        signs = {True: "✓ holds", False: "✗ fails", None: "? not told"}
        stated = {h.id: h.formula for h in self.claim.hypotheses} | {"conclusion": self.claim.conclusion}
        rows = [
            (
                part.name,
                Markup("<span style='white-space:nowrap'>{}</span>").format(signs[part.holds]),
                _margin(part.margin) or part.why,
                formula(stated[part.name].latex, part.statement),
            )
            for part in self._parts
        ]
        numbers: list[str | Markup] = [
            Markup("<code>{} = {}</code>").format(name, value) for name, value in self.parameters.items()
        ]
        numbers += [Markup("<code>{}</code>").format(line) for line in world_lines(self._data["world"])]
        decided = self.examination.sides
        both = [] if decided is None else [decided_line(decided)]
        return str(
            card(
                f"Witness: {self.summary}",
                lines(numbers),
                lines(map(length_line, self.examination.lengths)),
                table(("part", "", "margin", "statement"), rows),
                lines(both),
                folded("change a number", lines([_HOW_TABLES if self.claim.signature else _HOW])),
            )
        )

    def _repr_latex_(self) -> str | None:
        import sympy as sp

        from theory.parameters import known_parameters

        symbols = {p.name: p.symbol for p in self.claim.parameters} | {
            name: p.symbol for name, p in known_parameters().items()
        }
        rows = []
        for name, value in self.parameters.items():
            number = sp.sympify(value, rational=True)
            rows.append(rf"{sp.latex(symbols.get(name, sp.Symbol(name)))} = {sp.latex(number)}")
        if not rows:  # a world of tables alone
            return None
        return "$\\displaystyle " + r",\quad ".join(rows) + "$"


_HOW = 'w.change(alpha="1/3"), w.change_law("P+", {"a": "1/8", "b": "7/8"}), w.change_score(a="-1/2") give a new witness, looked at exactly'
_HOW_TABLES = 'w.change(...) and w.change_table("p", ["1/3", "2/3"]) give a new witness, looked at exactly'


def _one(rows: Mapping[str, Any], name: str, what: str) -> Any:
    from proofs.exact import WitnessError

    if name not in rows:
        hint = did_you_mean(str(name), rows, f"there are {', '.join(rows)}")
        raise WitnessError(f"no {what} {name!r}; {hint}")
    return rows[name]


def _in_shape(value: Any, old: Any, what: str) -> Any:
    from proofs.exact import WitnessError

    if not isinstance(old, list):
        return exact_text(value, what)
    if isinstance(value, (str, int, float, Fraction)) or len(value) != len(old):
        given = f"{len(value)} entries" if isinstance(value, (list, tuple)) else f"{value!r:.40}"
        raise WitnessError(
            f"table {what}: {given} in place of {len(old)}; give a list of {len(old)}, as in {old}"
        )
    return [_in_shape(v, o, what) for v, o in zip(value, old, strict=True)]


def exact_text(value: Number, what: str) -> str:
    """A number as a witness writes it.

    Raises:
      proofs.exact.WitnessError: no number.
    """
    from proofs.exact import parameter_value

    if isinstance(value, float):
        value = repr(value)  # the shortest decimal that is this float
    text = value if isinstance(value, int) else str(value).replace(" ", "")
    number = parameter_value(text, what)
    return str(number) if isinstance(number, Fraction) else str(text)  # a logarithm stays as it is written


def _sealed(data: dict[str, Any]) -> Witness:
    from proofs.exact import digest

    return Witness({**data, "digest": digest(data)})


def length_line(entry: Mapping[str, Any]) -> str:
    """A length that the conclusion asks for, with its value before rounding."""
    return f"length {entry['count']}: {entry['formula']} with value {entry['value']} before rounding"


def decided_line(sides: Sides) -> str:
    """The relation that decides: where, both sides, their gap and its unit, to be redone by hand; fractions with their decimals."""
    at = "; ".join(f"{name} = {_spoken(x)}" for name, x in sides.at)
    from proofs.sides import NUMBER

    left, right = _both_with_decimals(sides.left, sides.right)
    gap = _with_decimal(sides.gap)
    if sides.scale_of:
        return (
            f"decided by the probability that is reached: {left}, and {right} is asked for; gap {gap}, "
            f"divided by {sides.scale} ({sides.scale_of}) for the margin"
        )
    unit = "" if sides.unit == NUMBER else f" ({sides.unit})"
    return f"decided by {sides.statement}{f' at {at}' if at else ''}: {left} against {right}, gap {gap}{unit}"


def _both_with_decimals(left: str, right: str) -> tuple[str, str]:
    """Both sides, with as many decimals as it takes to tell them apart."""
    from beb.witness import deciding, midpoint

    numbers = midpoint(left), midpoint(right)
    if numbers[0] is None or numbers[1] is None:
        return left, right
    texts = deciding(numbers[0], numbers[1])
    return _with_decimal(left, texts[0]), _with_decimal(right, texts[1])


def _with_decimal(number: str, text: str = "") -> str:
    """A fraction with its decimal behind it; whole numbers and enclosures show theirs already."""
    from beb.witness import decimal, fraction

    exact = fraction(number)
    if exact is None or exact.denominator == 1:
        return number
    shown = text or decimal(exact)
    return f"{number} ({shown.replace(chr(0x2212), '-')})"


def _spoken(value: Any) -> str:
    """A prompt in quotation marks; a length or an element as it is."""
    return f'"{" ".join(value)}"' if isinstance(value, (list, tuple)) else str(value)


def _margin(text: str) -> str:
    """A margin as people write it."""
    return {"oo": "∞", "-oo": "−∞"}.get(text, text)


# ------------------------------------------------------------ reading
def read_witness(path: str | os.PathLike[str]) -> Any:
    """The JSON of a witness file, read strictly.

    Raises:
      proofs.exact.WitnessError: one line that names the file, what is wrong, and the remedy.
    """
    from proofs.exact import WitnessError
    from theory.strict_json import read_strict_json

    missing = f"{os.fspath(path)}: no such file; witnesses lie in the folder of an audit report"
    return read_strict_json(path, missing=missing, remedy=REMEDY, fault=WitnessError)


def replay(
    witness: str | os.PathLike[str] | Mapping[str, Any] | Witness, claim: Claim | None = None
) -> Witness:
    """Certify a witness anew, with the exact checker alone: no search, no JAX.

    Args:
      witness: the path of a file, its content, or a witness.
      claim: the claim whose statement it has to be against; None for the built-in one of its id, if there is one, else for
        the one that the witness brings along.

    Returns:
      the witness; ``certificate`` says whether it is confirmed, and why not where it is not.

    Raises:
      proofs.exact.WitnessError: no witness at all; one line.
    """
    from proofs.exact import WitnessError, certify

    place = f"{os.fspath(witness)}: " if isinstance(witness, (str, os.PathLike)) else ""
    data: Any = witness
    if isinstance(witness, (str, os.PathLike)):
        data = read_witness(witness)
    elif isinstance(witness, Witness):
        data = witness.to_json()
    try:
        certificate = certify(data, statement=claim)
    except WitnessError as error:
        raise WitnessError(f"{place}{error}; {REMEDY}") from None
    made = Witness(data)
    made.__dict__["certificate"] = certificate
    return made
