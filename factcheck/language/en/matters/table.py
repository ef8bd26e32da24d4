"""How a table of matters is written, and what it says.

A matter is a question that the news of a beat asks of a thing of which a story mostly has one: the siren,
the ransom, the dividend. Its lines are

    @ransom crime = ransom : unpaid > paid
    paid object: pay|hand over
    unpaid subject: go+unpaid

First its name, its beat, its nouns and how the answers stand to each other: of "a | b" only one can be true,
of "a ! b" one must be, so that "not a" is "b", and "a > b" are steps that time goes up. A noun of two words
is joined by "-" ("interest-rate"). Marks before the colon: "many" for a noun of which a story may have
several, "passing" for answers that may give way to each other within a day, "daily" for those of a day, of
which an article of another day tells nothing, "plans" where what is planned
counts, "people" where it is told of people too ("nobody was arrested"), "none=unpaid" for the answer that
"no ransom" is by itself.

Then its answers: who or what the noun is to the phrase (as in `states`), and phrases; after "+" stand words
that have to follow in the clause. A line that begins with blanks goes on with the one before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from factcheck.language.en.states import StatePhrase, forms

_MARKS: Final = frozenset("many passing daily people plans".split())


@dataclass(slots=True, frozen=True)
class Matter:
    """A question that news asks of a thing."""

    name: str
    beat: str
    nouns: Mapping[str, frozenset[str]]
    """The lemmas that name the thing, each with the words of which one has to stand before it, if any."""
    phrases: Mapping[str, tuple[StatePhrase, ...]]
    """What tells an answer, by the form of its first word; the longest first."""
    against: Mapping[str, frozenset[str]]
    """The answers that each answer excludes."""
    steps: Mapping[str, int]
    """How far along each answer is, of those that time goes up."""
    other: Mapping[str, str]
    """What is true where an answer is not."""
    marks: frozenset[str]
    nothing: str
    """What it says that there is none of the thing, if anything."""


def read(table: str) -> tuple[Matter, ...]:
    """The matters of a table."""
    whole = table.replace("|\n  ", "|").replace("\n  |", "|").replace("\n  ", " ")
    blocks = [block.strip().splitlines() for block in whole.split("@") if block.strip()]
    return tuple(_matter(lines[0], lines[1:]) for lines in blocks)


def _matter(head: str, lines: list[str]) -> Matter:
    title, _, rest = head.partition(" = ")
    name, beat = title.split()
    before, _, answers = rest.partition(" : ")
    words = before.split()
    nouns: dict[str, set[str]] = {}
    nothing = next((word.removeprefix("none=") for word in words if word.startswith("none=")), "")
    for noun in (word for word in words if word not in _MARKS and "=" not in word):
        first, _, last = noun.rpartition("-")
        nouns[last] = {first, *nouns.get(last, ())}
    against, steps, other = _relations(answers)
    marks = _MARKS & set(words)
    return Matter(
        name,
        beat,
        {noun: frozenset() if "" in narrow else frozenset(narrow) for noun, narrow in nouns.items()},
        _phrases(name, lines),
        {answer: frozenset(found) for answer, found in against.items()},
        steps,
        other,
        marks,
        nothing,
    )


def _relations(answers: str) -> tuple[dict[str, set[str]], dict[str, int], dict[str, str]]:
    against: dict[str, set[str]] = defaultdict(set)
    steps: dict[str, int] = {}
    other: dict[str, str] = {}
    for clause in answers.split(","):
        for sign in ("!", "|"):
            if sign in clause:
                values = [value.strip() for value in clause.split(sign)]
                for value in values:
                    against[value] |= set(values) - {value}
                if sign == "!":
                    other |= {values[0]: values[1], values[1]: values[0]}
        if ">" in clause:
            values = [value.strip() for value in clause.split(">")]
            steps |= {value: number for number, value in enumerate(values, 1)}
    return against, steps, other


def _forms(verb: str) -> set[str]:
    prefix, hyphen, stem = verb.rpartition("-")
    return {f"{prefix}{hyphen}{form}" for form in forms(stem)}


def _phrases(name: str, lines: list[str]) -> dict[str, tuple[StatePhrase, ...]]:
    found: dict[str, list[StatePhrase]] = defaultdict(list)
    for line in lines:
        kind, _, phrases = line.partition(": ")
        value, how = kind.split()
        for phrase in phrases.split("|"):
            verb, _, tail = phrase.partition("+")
            first, *rest = verb.split()
            for form in {first} if how == "is" else _forms(first):
                # The tokenizer sets a hyphen apart: "re - established".
                words = (*form.replace("-", " - ").split(), *rest)
                written = StatePhrase(name, value, how, words, frozenset(), tuple(tail.split()))  # type: ignore[arg-type]
                found[words[0]].append(written)
    return {
        form: tuple(sorted(entries, key=lambda e: (-len(e.words), not e.tail)))
        for form, entries in found.items()
    }
