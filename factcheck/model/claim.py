"""Claims, and all that alignment and comparison need to know of the sentences they stand in."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.model.article import ZoneKind
from factcheck.model.base import Record, Span
from factcheck.model.values import Value

ClaimKind = Literal[
    "quantity",
    "time",
    "age",
    "name",
    "role",
    "quotation",
    "superlative",
    "act",
    "place",
    "state",
    "matter",
    "wording",
    "contact",
    "change",
    "figure",
    "brief",
]
Modality = Literal["asserted", "alleged", "planned", "conditional"]


class Attribution(Record):
    """Who is named as the source of a claim, as the text names them."""

    speaker: str
    start: int
    end: int
    verb: str | None = None


class Words(Record):
    """The words of a sentence with their grammar, column by column, for sentences are compared by them.

    `heads` are places in the columns; a root is its own head. `relations` are those of Universal
    Dependencies. Marks are left out: what depends on one has no head and is its own.
    """

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    lemmas: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    relations: tuple[str, ...] = ()


class Sentence(Record):
    """What later stages know of one sentence of an article.

    `lemmas` are the lower-cased lemmas of its content words in order; `words` all its words in lower
    case, without marks; `names` the proper names in it, as written; `times` the ISO forms of its time
    expressions; `tense` of its main verb.
    """

    number: int
    start: int
    end: int
    zone: ZoneKind = "body"
    paragraph: int = 0
    lemmas: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    tense: Literal["past", "present", "future"] | None = None
    grammar: Words = Words()

    @property
    def span(self) -> Span:
        """The range of the sentence."""
        return Span(start=self.start, end=self.end)


class Claim(Record):
    """What an article commits to, in one place.

    `frame` names the question asked, where a table knows it ("deaths", "magnitude"). `predicate` is the
    governing verb's lemma. `slots` maps a semantic or grammatical role ("agent", "theme", "goal",
    "of", "from", "person") to the words that fill it, in normalised form. `modifiers` are lemmas that
    narrow the thing spoken of ("female" in "11 female soldiers"). `near` are the content lemmas beside the
    mention, nearest first.
    """

    id: str
    article: str
    kind: ClaimKind
    start: int
    end: int
    sentence: int
    value: Value
    subject: str | None = None
    attribute: str | None = None
    frame: str | None = None
    predicate: str | None = None
    slots: dict[str, str] = Field(default_factory=dict)
    modifiers: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    polarity: Literal["positive", "negative"] = "positive"
    modality: Modality = "asserted"
    attribution: Attribution | None = None
    quoted: bool = False
    zone: ZoneKind = "body"
    derivation: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """The range of the words that state the value."""
        return Span(start=self.start, end=self.end)


class Extraction(Record):
    """All that was read out of one article; self-contained, so that it can be stored or sent."""

    article: str
    sentences: tuple[Sentence, ...] = ()
    claims: tuple[Claim, ...] = ()
