"""Read the test cases of Recognizers-Text with our readers, and compare value and unit.

    python bench/spec.py FOLDER [--list] [--model PREFIX]

FOLDER holds the English cases of github.com/microsoft/Recognizers-Text (MIT), one JSON list a model:
{Input, Results[{Text, Start, End, Resolution{value, unit, isoCurrency}}]}. Each input is read as an article
is: parsed, cut into sentences, dates and ages before quantities. A case is resolved the same if each expected
result has a reading of ours at its place with the same value and unit, and if we read nothing more of the
model's kind; a bound or a range of ours must have the expected value for an end; what a model expects without
a value ("percent" alone) is no claim. `spec_classes.py` says which cases newspaper prose could not hold, and
which conventions are not ours.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spec_classes import NAMED, code, outside

MODELS = {
    "NumberModel": "number", "OrdinalModel": "ordinal", "PercentModel": "percent", "CurrencyModel": "money",
    "DimensionModel": "measure", "AgeModel": "age", "TemperatureModel": "temperature",
}  # fmt: skip
TEMPERATURES = frozenset({"Cel", "[degF]", "K"})


@dataclass(frozen=True)
class Value:
    """A value at a place of an input, expected or read; `kind` is that of the model that owns it."""

    start: int
    end: int
    kind: str
    low: float | None
    high: float | None
    unit: str

    def overlaps(self, other: Value) -> bool:
        """Whether both have a character in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Case:
    """One case of a model; `names` are ranges of units that stand without a number."""

    model: str
    text: str
    wanted: tuple[Value, ...]
    names: tuple[Value, ...] = ()


@dataclass
class Outcome:
    """What became of a case: the class that keeps it out, or the reason why it differs, or neither."""

    case: Case
    outside: str | None
    same: bool
    why: str = ""
    read: list[Value] = field(default_factory=list)


def cases(folder: Path) -> Iterator[Case]:
    """The cases of all models in a folder."""
    for model in MODELS:
        path = folder / f"{model}.json"
        for entry in json.loads(path.read_text("utf-8-sig")):
            text = entry["Input"]
            found = [_wanted(model, text, each) for each in entry.get("Results", [])]
            if model == "NumberModel":
                named = [match.span() for match in NAMED.finditer(text)]
                found = [each for each in found if not any(a <= each.start < b for a, b in named)]
            yield Case(
                model,
                text,
                tuple(value for value in found if value.low is not None),
                tuple(value for value in found if value.low is None),
            )


def _wanted(model: str, text: str, result: dict[str, Any]) -> Value:
    said = result["Text"]
    start = result.get("Start", text.lower().find(said.lower()))
    resolution = result.get("Resolution") or {}
    value = resolution.get("value")
    try:
        number = float(str(value).rstrip("%"))
    except ValueError:
        number = None  # "null", and references such as "end+0"
    kind = MODELS[model]
    unit, times = code(kind, resolution.get("isoCurrency") or resolution.get("unit") or "")
    if kind == "percent":
        unit = "%"
    if number is not None:
        number *= times
    if result["TypeName"] == "ordinal.relative":
        number = None
    return Value(start, start + len(said), kind, number, number, unit)


def read(texts: list[str]) -> list[list[Value]]:
    """What our readers make of each text."""
    from factcheck.extract.sentences import read as mentions
    from factcheck.language.pipeline import load
    from factcheck.model import Article

    articles = [
        Article(id=str(number), story="s", path=f"{number}.txt", text=text)
        for number, text in enumerate(texts)
    ]
    out: list[list[Value]] = []
    for document in load(None).read(articles):
        reading = mentions(document)
        found = [
            Value(age.start, age.end, "age", age.value.low, age.value.high, "a")
            for ages in reading.ages
            for age in ages
        ]
        for quantities in reading.quantities:
            for each in quantities:
                value = each.value
                kind = {"count": "number", "rate": "number"}.get(value.form, value.form)
                if value.form == "measure" and value.unit in TEMPERATURES:
                    kind = "temperature"
                elif value.form == "measure" and value.unit == "deg":
                    kind = "degree"  # of an angle or of a temperature: we do not say which
                unit = "" if value.unit == "1" else value.unit
                found.append(Value(each.start, each.end, kind, value.low, value.high, unit))
        out.append(sorted(found, key=lambda value: value.start))
    return out


def judge(case: Case, found: list[Value]) -> str:
    """Why the readings differ from what the case expects; "" where they do not."""
    kind = MODELS[case.model]
    for wanted in case.wanted:
        here = [value for value in found if value.overlaps(wanted)]
        if not here:
            return "not read"
        if not any(_equal(wanted, value) for value in here):
            return "other value" if any(_unit_fits(wanted, value) for value in here) else "other unit"
    for value in found:
        if value.kind == kind and not any(value.overlaps(each) for each in (*case.wanted, *case.names)):
            return "reads more"
    return ""


def _unit_fits(wanted: Value, value: Value) -> bool:
    return wanted.kind in ("number", "ordinal") or wanted.unit == value.unit


def _equal(wanted: Value, value: Value) -> bool:
    """Same value and unit; a bound or a range of ours has the expected value for an end."""
    if not _unit_fits(wanted, value) or (wanted.kind == "ordinal") != (value.kind == "ordinal"):
        return False
    ends = {end for end in (value.low, value.high) if end is not None}
    return any(math.isclose(wanted.low or 0.0, end, rel_tol=1e-6, abs_tol=1e-12) for end in ends)


def run(folder: Path) -> list[Outcome]:
    """Every case of the folder, judged."""
    given = list(cases(folder))
    out = []
    for case, found in zip(given, read([case.text for case in given]), strict=True):
        why = judge(case, found)
        said = [case.text[each.start : each.end] for each in case.wanted]
        references = case.model == "OrdinalModel" and bool(case.names) and not case.wanted
        left_out = outside(said, MODELS[case.model], references=references)
        out.append(Outcome(case, left_out, not why, why, found))
    return out


def share(outcomes: list[Outcome]) -> float:
    """The share resolved the same of the cases that newspaper prose could hold."""
    inside = [outcome for outcome in outcomes if outcome.outside is None]
    return sum(outcome.same for outcome in inside) / len(inside)


def main() -> None:
    """Print the table, the differences by reason, and the cases left out by class."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="the folder of the JSON files")
    parser.add_argument("--list", action="store_true", help="print each case that differs, too")
    parser.add_argument("--model", default="", help="only models whose name begins so")
    arguments = parser.parse_args()
    models = [name for name in MODELS if name.startswith(arguments.model)]
    outcomes = [each for each in run(arguments.folder) if each.case.model in models]
    print(f"{'model':18}{'cases':>7}{'in prose':>10}{'the same':>10}{'share':>8}")
    for model in [*models, "all"]:
        own = [each for each in outcomes if model in (each.case.model, "all")]
        inside = [each for each in own if each.outside is None]
        same = sum(each.same for each in inside)
        print(f"{model:18}{len(own):7}{len(inside):10}{same:10}{same / max(1, len(inside)):8.3f}")
    print("\nresolved otherwise, of the cases that newspaper prose could hold")
    differing = [each for each in outcomes if each.outside is None and not each.same]
    for (model, why), count in sorted(Counter((each.case.model, each.why) for each in differing).items()):
        print(f"{count:5}  {model:18}{why}")
    print("\nleft out, since newspaper prose could not hold them")
    for name, count in Counter(each.outside for each in outcomes if each.outside).most_common():
        print(f"{count:5}  {name}")
    if arguments.list:
        print()
        for each in outcomes:
            if not each.same:
                print(f"{each.outside or '-'} | {each.why} | {each.case.text[:170]!r}")
                for label, values in (("expected", each.case.wanted), ("read", each.read)):
                    for value in values:
                        said = each.case.text[value.start : value.end]
                        print(f"      {label}: {said!r} {value.kind} {value.low} {value.high} {value.unit}")


if __name__ == "__main__":
    main()
