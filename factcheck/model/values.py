"""Typed values of claims. Quantities are intervals, times are granular intervals."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from factcheck.model.base import Record

QuantityForm = Literal[
    "count", "money", "percent", "measure", "duration", "score", "ordinal", "rate", "number"
]
Granularity = Literal[
    "century",
    "decade",
    "year",
    "season",
    "quarter",
    "month",
    "week",
    "day",
    "part",
    "hour",
    "minute",
    "second",
    "duration",
]


class Quantity(Record):
    """A number with what it measures, as it was said; only rules widen or convert it.

    `low` and `high` are the ends of the interval, null where open ("at least 12" has no high), with
    `low_open`/`high_open` true where the end itself is excluded ("more than 12"). `unit` is "1" for
    counts, an ISO 4217 code for money, else a UCUM code ("km", "[mi_i]", "%", "wk"). `parts` holds
    the numbers of a score. `iso` and `granularity` are given for durations only ("P3W").
    """

    type: Literal["quantity"] = "quantity"
    form: QuantityForm
    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    unit: str = "1"
    counted: str | None = None
    approximate: bool = False
    hedge: str | None = None
    change: Literal["increase", "decrease"] | None = None
    per: str | None = None
    parts: tuple[float, ...] = ()
    iso: str | None = None
    granularity: Granularity | None = None


class Time(Record):
    """A point or stretch of time on the calendar.

    `iso` is as exact as what was said ("2013-07", "2013-07-02T07:37", "2013-07-02T07:37-05:00",
    "T10:30" where no day is known). `start` and `end` bound it as ISO local times, half-open,
    where a day is known. `anchored` is true where the day was reckoned from the publication date.
    """

    type: Literal["time"] = "time"
    iso: str
    granularity: Granularity
    start: str | None = None
    end: str | None = None
    approximate: bool = False
    anchored: bool = False
    weekday: int | None = None


class Age(Record):
    """A person's age in years, as an interval."""

    type: Literal["age"] = "age"
    low: float
    high: float
    unit: str = "a"
    approximate: bool = False


class Name(Record):
    """A name as it is written, and as what kind of thing it was recognised."""

    type: Literal["name"] = "name"
    surface: str
    normalized: str
    entity: Literal["person", "organisation", "place", "other"] = "other"


class Role(Record):
    """A title, office or affiliation of a person."""

    type: Literal["role"] = "role"
    surface: str
    title: str
    of: str | None = None
    former: bool = False


class Quotation(Record):
    """Words that are given as somebody's own.

    `plain` has the same words with numbers, amounts, dates and times of day written in one way, where they
    are not written so already: those follow the style of the house, not the speaker.
    """

    type: Literal["quotation"] = "quotation"
    words: str
    plain: str | None = None
    speaker: str | None = None
    partial: bool = False

    @property
    def compared(self) -> str:
        """The words by which two quotations are compared."""
        return self.plain or self.words


class Superlative(Record):
    """A rank on a scale within a class: "fastest post by any Asian artist to reach 10 million likes"."""

    type: Literal["superlative"] = "superlative"
    scale: str
    word: str
    noun: str | None = None
    achievement: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    one_of: bool = False


class Act(Record):
    """Who did what to whom; slots hold the head lemmas or names by semantic role."""

    type: Literal["act"] = "act"
    predicate: str
    passive: bool = False
    slots: dict[str, str] = Field(default_factory=dict)


class Figure(Record):
    """An amount that a measure has, by which it moved, or with which it is compared."""

    type: Literal["figure"] = "figure"
    amount: Quantity
    part: Literal["level", "change", "base"]
    per: str | None = None


class Change(Record):
    """That a measure rose, fell or stayed as it was, and how greatly: by an amount, in a word."""

    type: Literal["change"] = "change"
    direction: Literal["up", "down", "flat"]
    manner: Literal["great", "small"] | None = None
    amount: Quantity | None = None


class Place(Record):
    """Where an event took place, or where a thing lies."""

    type: Literal["place"] = "place"
    name: str
    relation: str
    of: str | None = None


class Wording(Record):
    """A word that stands in one article where another article has its opposite; `part` is n, v, a or r."""

    type: Literal["wording"] = "wording"
    word: str
    part: Literal["n", "v", "a", "r"]


class State(Record):
    """An answer to a question that news asks of a person or thing: of "fate" that it died or survived.

    `value` is a class of answers that a table knows, or the words of an answer that is free (a place).
    """

    type: Literal["state"] = "state"
    question: str
    value: str


class Course(Record):
    """What has become of a thing of which a story mostly has one: of the "ransom" that it was paid."""

    type: Literal["matter"] = "matter"
    about: str
    value: str


class Contact(Record):
    """A telephone number or address to reach somebody; `normalized` is what is dialled or typed."""

    type: Literal["contact"] = "contact"
    form: Literal["phone", "email", "web"]
    surface: str
    normalized: str


class Brief(Record):
    """What a short text says, by the words with which an article that it sums up would speak of it.

    Of each of the sets in `spoken` the article has a word that begins so; a blank at the end of a beginning
    stands for the end of the word. `what` is "passage" for the place of the article that is summed up.
    """

    type: Literal["brief"] = "brief"
    what: Literal[
        "event", "weekday", "year", "ordinal", "quotation", "place", "person", "name", "denial", "passage"
    ]
    spoken: tuple[tuple[str, ...], ...] = ()


Value = Annotated[
    Quantity
    | Time
    | Age
    | Name
    | Role
    | Quotation
    | Superlative
    | Act
    | Place
    | State
    | Course
    | Wording
    | Contact
    | Figure
    | Change
    | Brief,
    Field(discriminator="type"),
]
