"""What the recognisers of this language return: a range of the text and the value that it states."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Age, Contact, Name, Quantity, Time


@dataclass(slots=True, frozen=True)
class QuantityMention:
    """A quantity as written; `value.counted` is left to the grammar.

    [start, end) includes hedge and unit, [number_start, number_end) is its number alone.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    value: Quantity


@dataclass(slots=True, frozen=True)
class TimeMention:
    """A date or time of day as written."""

    start: int
    end: int
    value: Time


@dataclass(slots=True, frozen=True)
class AgeMention:
    """An age as written ("aged 42", "a 42-year-old", "in her mid-40s", ", 42,")."""

    start: int
    end: int
    value: Age


@dataclass(slots=True, frozen=True)
class ContactMention:
    """A telephone number or address as written."""

    start: int
    end: int
    value: Contact


@dataclass(slots=True, frozen=True)
class NameMention:
    """A proper name as written, without article, title or possessive mark; `title` as written before it."""

    start: int
    end: int
    value: Name
    title: str | None = None
    title_start: int | None = None
