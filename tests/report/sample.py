"""A small report on invented stories, as the pipeline would make it, for tests of the formats."""

from __future__ import annotations

from typing import Any

from factcheck.model.article import Location
from factcheck.model.base import Span
from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, FindingValue, Mention, Settled
from factcheck.model.report import (
    ArticleRecord,
    ClaimRecord,
    NotChecked,
    Outcome,
    Problem,
    Report,
    RuleRecord,
    Run,
    Stats,
    StoryRecord,
    Tool,
)
from factcheck.model.values import Act, Name, Quantity, Quotation

COURIER = """Fire sweeps through Wexcombe's lantern market

WEXCOMBE, 12 May 2031 - A fire swept through the lantern market in Wexcombe on Sunday evening, injuring \
14 people, the county fire service said.

The blaze broke out at the stall of a candle maker & took crews three hours to put out. "We heard a bang, \
and then the whole row was alight," said Odile Marsh, who sells paper lamps.

Fire chief Bram Tellow ordered the market shut for the rest of the week. About 40 stalls were destroyed.
"""

GAZETTE = """Market fire hurts 17

Seventeen people were injured when a fire destroyed about 40 stalls of the lantern market in Wexcombe on \
Sunday, hospital officials said on Tuesday.

It took three hours to put the fire out. "We heard a bang and the whole row was alight," said Odile Marsh, \
a lamp seller.

Fire chief Bram Tello closed the market.
"""

WIRE = """Lantern market burns in Wexcombe

A fire swept through the lantern market in Wexcombe on Sunday evening, injuring 14 people, the county fire \
service said.
"""

HARBOUR_A = """Harbour chief out after ferry row

Ilse Quent has resigned as head of the Morvane harbour board, the board said on Thursday. She had led it \
for six years.
"""

HARBOUR_B = """Morvane board fires Quent

The harbour board of Morvane dismissed its head, Ilse Quent, on Thursday after six years in office.
"""

ARTICLES = (
    ArticleRecord(
        id="a1",
        story="lantern-market",
        path="desk/lantern-market/courier.md",
        title="Fire sweeps through Wexcombe's lantern market",
        source="The Wexcombe Courier",
        url="https://courier.example/lantern-fire",
        published="2031-05-12",
        origin="a1",
        sha256="11" * 32,
        text=COURIER,
    ),
    ArticleRecord(
        id="a2",
        story="lantern-market",
        path="desk/lantern-market/gazette.txt",
        title="Market fire hurts 17",
        source="County Gazette",
        published="2031-05-13T09:40:00+00:00",
        updated="2031-05-13T18:05:00+00:00",
        origin="a2",
        sha256="22" * 32,
        text=GAZETTE,
    ),
    ArticleRecord(
        id="a3",
        story="lantern-market",
        path="desk/lantern-market/wire.json",
        title="Lantern market burns in Wexcombe",
        source="Northern Wire",
        published="2031-05-12",
        origin="a1",
        sha256="33" * 32,
        text=WIRE,
    ),
    ArticleRecord(
        id="b1",
        story="harbour-board",
        path="desk/harbour-board/one.txt",
        title="Harbour chief out after ferry row",
        origin="b1",
        sha256="44" * 32,
        text=HARBOUR_A,
    ),
    ArticleRecord(
        id="b2",
        story="harbour-board",
        path="desk/harbour-board/two.txt",
        title="Morvane board fires Quent",
        source="Morvane Mail",
        published="2031-06-05",
        origin="b2",
        sha256="55" * 32,
        text=HARBOUR_B,
    ),
)

_BY_ID = {article.id: article for article in ARTICLES}


def span_of(article: str, words: str, nth: int = 1) -> Span:
    """Where `words` stand in an article's text, for the `nth` time."""
    text, start = _BY_ID[article].text or "", -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start=start, end=start + len(words))


def mention(article: str, words: str, sentence: str, **more: Any) -> Mention:
    """A mention of `words` in the sentence that begins and ends with the words given as `first...last`."""
    record = _BY_ID[article]
    text = record.text or ""
    first, _, last = sentence.partition("...")
    begin = text.index(first)
    end = text.index(last, begin) + len(last)
    start = text.index(words, begin)
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    location = None if record.path.endswith(".json") else Location(line=line, column=column)
    return Mention(
        article=article,
        path=record.path,
        start=start,
        end=start + len(words),
        location=location,
        quote=words,
        sentence=text[begin:end],
        sentence_start=begin,
        **more,
    )


def _claim(number: str, article: str, words: str, value: Any, kind: Any) -> ClaimRecord:
    span = span_of(article, words)
    return ClaimRecord(id=number, article=article, kind=kind, start=span.start, end=span.end, value=value)


def _people(number: float) -> Quantity:
    return Quantity(form="count", low=number, high=number, counted="person")


_HOURS = Quantity(form="duration", low=3, high=3, unit="h", iso="PT3H", granularity="duration")
_STALLS = Quantity(form="count", low=40, high=40, counted="stall", approximate=True, hedge="about")
_YEARS = Quantity(form="duration", low=6, high=6, unit="a", iso="P6Y", granularity="duration")

CLAIMS = (
    _claim("c1", "a1", "14 people", _people(14), "quantity"),
    _claim("c2", "a2", "Seventeen people", _people(17), "quantity"),
    _claim("c3", "a3", "14 people", _people(14), "quantity"),
    _claim(
        "c4",
        "a1",
        "We heard a bang, and then the whole row was alight,",
        Quotation(words="We heard a bang, and then the whole row was alight"),
        "quotation",
    ),
    _claim(
        "c5",
        "a2",
        "We heard a bang and the whole row was alight,",
        Quotation(words="We heard a bang and the whole row was alight"),
        "quotation",
    ),
    _claim("c6", "a1", "Bram Tellow", Name(surface="Bram Tellow", normalized="bram tellow"), "name"),
    _claim("c7", "a2", "Bram Tello", Name(surface="Bram Tello", normalized="bram tello"), "name"),
    _claim("c8", "a1", "three hours", _HOURS, "quantity"),
    _claim("c9", "a2", "three hours", _HOURS, "quantity"),
    _claim("c10", "a1", "About 40 stalls", _STALLS, "quantity"),
    _claim("c11", "a2", "about 40 stalls", _STALLS, "quantity"),
    _claim("c12", "b1", "resigned", Act(predicate="resign", slots={"agent": "quent"}), "act"),
    _claim("c13", "b2", "dismissed", Act(predicate="dismiss", slots={"theme": "quent"}), "act"),
    _claim("c14", "b1", "six years", _YEARS, "quantity"),
    _claim("c15", "b2", "six years", _YEARS, "quantity"),
    _claim("c16", "a2", "17", Quantity(form="number", low=17, high=17), "quantity"),
)

FACTS = (
    Fact(
        id="f1",
        key="lantern-market/quantity/injuries",
        story="lantern-market",
        kind="quantity",
        label="people injured in the fire",
        frame="injuries",
        claims=("c1", "c2", "c3", "c16"),
    ),
    Fact(
        id="f2",
        key="lantern-market/quotation/marsh",
        story="lantern-market",
        kind="quotation",
        label="what Odile Marsh said",
        claims=("c4", "c5"),
    ),
    Fact(
        id="f3",
        key="lantern-market/name/tellow",
        story="lantern-market",
        kind="name",
        label="name of the fire chief",
        claims=("c6", "c7"),
    ),
    Fact(
        id="f4",
        key="lantern-market/quantity/hours",
        story="lantern-market",
        kind="quantity",
        label="hours to put the fire out",
        claims=("c8", "c9"),
    ),
    Fact(
        id="f5",
        key="lantern-market/quantity/stalls",
        story="lantern-market",
        kind="quantity",
        label="stalls destroyed",
        claims=("c10", "c11"),
    ),
    Fact(
        id="f6",
        key="harbour-board/act/quent",
        story="harbour-board",
        kind="act",
        label="how Ilse Quent left the harbour board",
        claims=("c12", "c13"),
    ),
    Fact(
        id="f7",
        key="harbour-board/quantity/years",
        story="harbour-board",
        kind="quantity",
        label="years that Ilse Quent led the board",
        claims=("c14", "c15"),
    ),
)

_BLAZE = "A fire swept...service said."

FINDINGS = (
    Finding(
        id="n1",
        fingerprint="91c0a7d2f4e6",
        rule="person-name",
        level="note",
        verdict="variant",
        type="name",
        scope="cross",
        story="lantern-market",
        fact="f3",
        message="The fire chief's name is spelt in two ways",
        question="Look the name up and spell it alike everywhere.",
        values=(
            FindingValue(
                value="Bram Tellow",
                normalized="bram tellow",
                mentions=(mention("a1", "Bram Tellow", "Fire chief...the week.", claim="c6"),),
            ),
            FindingValue(
                value="Bram Tello",
                normalized="bram tello",
                mentions=(mention("a2", "Bram Tello", "Fire chief...the market.", claim="c7"),),
            ),
        ),
        trace=("both are called fire chief", "edit distance 1"),
    ),
    Finding(
        id="e1",
        fingerprint="5b2e88d10f37",
        rule="injury-toll",
        level="error",
        verdict="update",
        type="number",
        scope="cross",
        story="lantern-market",
        fact="f1",
        message="How many people were injured in the fire at the lantern market?",
        question="Give the newest figure with its date and its source.",
        values=(
            FindingValue(
                value="14 people",
                normalized="14",
                mentions=(
                    mention("a1", "14 people", _BLAZE, claim="c1", attribution="the county fire service"),
                    mention("a3", "14 people", _BLAZE, claim="c3", attribution="the county fire service"),
                ),
            ),
            FindingValue(
                value="17 people",
                normalized="17",
                mentions=(
                    mention("a2", "17", "Market fire...hurts 17", claim="c16"),
                    mention(
                        "a2",
                        "Seventeen people",
                        "Seventeen...on Tuesday.",
                        claim="c2",
                        attribution="hospital officials",
                    ),
                ),
            ),
        ),
        trace=(
            "both count people injured",
            "same event: fire, lantern market, Wexcombe, Sunday",
            "14 and 17 do not overlap",
            "the County Gazette speaks a day later: tolls may grow",
        ),
    ),
    Finding(
        id="w1",
        fingerprint="7d40c31be9a5",
        rule="left-or-dismissed",
        level="warning",
        verdict="conflict",
        type="wording",
        scope="cross",
        story="harbour-board",
        fact="f6",
        message="Did Ilse Quent resign or was she dismissed?",
        question="Name who decided, or attribute each version.",
        values=(
            FindingValue(
                value="resigned",
                normalized="left",
                mentions=(mention("b1", "resigned", "Ilse Quent...on Thursday.", claim="c12"),),
            ),
            FindingValue(
                value="was dismissed",
                normalized="was_dismissed",
                mentions=(mention("b2", "dismissed", "The harbour board...office.", claim="c13"),),
            ),
        ),
        trace=("same person: Ilse Quent", "same office: head of the harbour board"),
    ),
    Finding(
        id="w2",
        fingerprint="c1f7a0932d64",
        rule="quotation",
        level="warning",
        verdict="variant",
        type="quote",
        scope="cross",
        state="accepted",
        settled=Settled(
            where="factcheck-accepted.yaml:5",
            because="Both wordings stand.",
            until="2031-12-31",
            by="A. Penn",
        ),
        story="lantern-market",
        fact="f2",
        message="Odile Marsh is quoted in two forms",
        question="Go back to the recording or the notes.",
        values=(
            FindingValue(
                value="We heard a bang, and then the whole row was alight",
                normalized="we heard a bang, and then the whole row was alight",
                mentions=(
                    mention(
                        "a1",
                        "We heard a bang, and then the whole row was alight,",
                        '"We heard...paper lamps.',
                        claim="c4",
                        attribution="Odile Marsh",
                    ),
                ),
            ),
            FindingValue(
                value="We heard a bang and the whole row was alight",
                normalized="we heard a bang and the whole row was alight",
                mentions=(
                    mention(
                        "a2",
                        "We heard a bang and the whole row was alight,",
                        '"We heard...lamp seller.',
                        claim="c5",
                        attribution="Odile Marsh",
                    ),
                ),
            ),
        ),
        trace=("same speaker: Odile Marsh", "9 of 11 words alike"),
    ),
)


def small_report(**changes: Any) -> Report:
    """The sample; `changes` replace its fields."""
    fields: dict[str, Any] = {
        "tool": Tool(version="0.0-sample"),
        "run": Run(paths=("desk",), as_of="2031-06-06", rules_digest="9f" * 32, model="en_factcheck 0.1"),
        "outcome": Outcome(
            exit=1, reason="5 articles, 16 claims, 7 facts; failed: 1 error and 1 new warning (gate: warning)"
        ),
        "stories": (
            StoryRecord(id="lantern-market", articles=("a1", "a2", "a3")),
            StoryRecord(id="harbour-board", articles=("b1", "b2")),
        ),
        "articles": ARTICLES,
        "claims": CLAIMS,
        "facts": FACTS,
        "findings": FINDINGS,
        "problems": (
            Problem(
                what="rule compared nothing",
                where="orbit-period",
                message="no fact of this run was of its kind",
            ),
        ),
        "not_checked": (
            NotChecked(path="desk/lantern-market/photo.txt", reason="not UTF-8 text; save it as UTF-8"),
        ),
        "rules": (
            RuleRecord(
                id="injury-toll",
                title="Number of people injured",
                kind="quantity",
                level="error",
                compared=1,
                fired=1,
            ),
            RuleRecord(
                id="left-or-dismissed",
                title="Who ended the appointment",
                kind="contrast",
                level="warning",
                compared=1,
                fired=1,
            ),
            RuleRecord(id="quotation", title="Words of a quotation", kind="quotation", compared=1, fired=1),
            RuleRecord(
                id="person-name", title="Spelling of a person's name", kind="name", compared=2, fired=1
            ),
            RuleRecord(id="orbit-period", title="Orbital period", kind="quantity"),
        ),
        "stats": Stats(
            stories=2, articles=5, claims=16, facts=7, findings={"error": 1, "warning": 2, "note": 1}
        ),
    }
    return Report(**{**fields, **changes})


HOSTILE = (
    "]]><script>alert(1)</script>",
    "::error::you are owned",
    "one\r\n::set-env name=PATH::two\u2028three\x85four",
    "a | b | c",
    "`code` ```fence``` **bold** _it_ ~~gone~~ <b>x</b> <!-- note",
    "[click](https://evil.example) ![x](y) [1](2) <https://evil.example>",
    "# no heading\n\n- no list\n> no quote\n---",
    "{0} {{1}} %0A %25 $x$ &amp; @everyone",
    "\x00\x07\x1b[31mred\x9b2J\x7f",
    "\u202eright to left\u2066 \u200f\u061c",
    "\ufffe\uffff \ud800 \U0001f980 é e\u0301",
    "back\\slash 'single' \"double\"",
    "",
    " ",
)
"""What an article, a rule or a file name can hold, and no format may take for its own."""


def report_with(text: str, *, path: str = "desk/a.txt", **changes: Any) -> Report:
    """A report of one finding in which every text that comes from outside is `text`."""
    article = f"Title\nIt is {text} here.\n"
    start = len("Title\nIt is ")
    mention = Mention(
        article="x1",
        path=path,
        start=start,
        end=start + len(text),
        location=Location(line=2, column=7),
        quote=text,
        sentence=f"It is {text} here.",
        sentence_start=len("Title\n"),
        attribution=text,
    )
    finding = Finding(
        id="h1",
        fingerprint="00ff",
        rule="a-rule",
        level="warning",
        verdict="conflict",
        type="other",
        scope="internal",
        story=text,
        fact="f",
        message=text,
        question=text,
        values=(
            FindingValue(value=text, normalized="1", mentions=(mention,)),
            FindingValue(value=f"not {text}", normalized="2", mentions=(mention, mention)),
            FindingValue(value="computed", normalized="3", mentions=()),
        ),
    )
    fields: dict[str, Any] = {
        "tool": Tool(version="0"),
        "run": Run(paths=(path,), rules_digest="", model=""),
        "outcome": Outcome(exit=1, reason=text),
        "stories": (StoryRecord(id=text, articles=("x1",)),),
        "articles": (
            ArticleRecord(
                id="x1", story=text, path=path, title=text, source=text, origin="x1", sha256="", text=article
            ),
        ),
        "findings": (finding,),
        "problems": (Problem(what=text, where=path, message=text),),
        "not_checked": (NotChecked(path=path, reason=text),),
        "rules": (RuleRecord(id="a-rule", title=text, kind="plain", compared=1, fired=1),),
    }
    return Report(**{**fields, **changes})


def many(count: int, **changes: Any) -> Report:
    """The sample with `count` findings, each with a fingerprint of its own."""
    return small_report(
        findings=tuple(
            FINDINGS[number % len(FINDINGS)].model_copy(
                update={"id": f"m{number}", "fingerprint": f"{number:012x}", **changes}
            )
            for number in range(count)
        )
    )
