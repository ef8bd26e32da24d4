"""When something happened: dates and times of day of one event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.align.event_words import classes, words_of
from factcheck.align.events import (
    bounds,
    dated_alone,
    dated_once,
    happens_once,
    other_charge,
    participants,
    same_event,
)
from factcheck.align.facts import fact
from factcheck.align.likeness import COPIED_WHY, copied, copies
from factcheck.align.links import Judge, Link, clusters, judged_once, link
from factcheck.align.news_days import told_on_other_days
from factcheck.model import Claim, Fact, Story, Time
from factcheck.model.story import a_slip


def times(story: Story) -> Iterator[Fact]:
    """Facts of when an event happened: of the day (or a longer time), and of the time of day."""
    single = dated_once(story)
    given = {(c.article, c.value.iso) for c in story.claims.values() if isinstance(c.value, Time)}
    lone = _lone_clocks(story)

    def one_event(one: Claim, other: Claim) -> str | None:
        """Why both are of one event, None where they may not be."""
        why = same_event(story, one, other, single)
        if why is None and one.polarity == other.polarity and _copy(story, one, other):
            why = COPIED_WHY
        return why

    def by_day(one: Claim, other: Claim) -> Link | None:
        a, b = time_of(one), time_of(other)
        same = _day(a) == _day(b) and one.slots.get("bound") == other.slots.get("bound")
        long = {a.granularity, b.granularity} & {"year", "month"}
        known = {(one.article, b.iso), (other.article, a.iso)} & given
        if "former" in one.slots or "former" in other.slots:
            return None  # the date that an article tells to be past does not bear out who gives it as today's
        if not same and long and known:
            return None  # what both articles know they do not disagree about
        if not same and any(c.quoted and t.anchored for c, t in ((one, a), (other, b))):
            return None  # "tonight" in a quotation is the night on which it was said
        if not same and other_charge(one, other):
            return None
        if not same and (_over(story, one, other) or _over(story, other, one)):
            return None
        if not same and told_on_other_days(story, one, other):
            return None
        if not same and (one.modality == "planned") != (other.modality == "planned") and _months_apart(a, b):
            return None  # what opened in one season, and what will in another
        if (
            not same
            and not {one.predicate, other.predicate}.isdisjoint(_BY_MARKET)
            and _markets(story, one, other)
        ):
            return None
        why, likeness = one_event(one, other), story.containment(one, other)
        if why is None and _one_minute(a, b) and one.polarity == other.polarity:
            why = "the same minute of the day"
        if not same and why == COPIED_WHY and len(known) == 2:
            return None
        years = _years(a, b) and why != COPIED_WHY
        if why is None or (years and not _years_slip(story, one, other, likeness, single)):
            return None
        return Link(one.id, other.id, likeness, agree=same, why=why)

    def by_clock(one: Claim, other: Claim) -> Link | None:
        a, b = time_of(one), time_of(other)
        if a.iso != b.iso and any(c.quoted and t.anchored for c, t in ((one, a), (other, b))):
            return None
        why, likeness = one_event(one, other), story.containment(one, other)
        near = (
            one.id in lone
            and other.id in lone
            and one.polarity == other.polarity
            and _minutes_apart(a, b) <= LONE_MINUTES
        )
        beside = (one.predicate in _BESIDE) != (other.predicate in _BESIDE)
        least = LONE_ALIKE if _one_day(story, one, other) else LONE_ALIKE_LATER
        if why is None and near and not beside and (likeness >= least or _same_digits(a, b)):
            why = "the only time of day that each article gives"
        if why is None:
            return None
        return Link(one.id, other.id, likeness, agree=a.iso == b.iso, why=why)

    dated = [claim for claim in story.claims.values() if isinstance(claim.value, Time)]
    yield from paired(story, [c for c in dated if _of_day(time_of(c))], by_day, "when")
    yield from paired(story, [c for c in dated if _of_clock(time_of(c))], by_clock, "when", frame=CLOCK)


_BESIDE = frozenset("leave depart sail receive call alert ring summon raise".split()) | {
    "set off",
    "take off",
    "switch on",
}
"""Verbs of setting out and of calling for help, which have another hour than what then happened."""

CLOCK = "clock"
"""The frame of facts of the time of day."""


_BY_MARKET = frozenset(
    ("open", "release", "premiere", "launch", "ship", "begin", "start", "go", "debut", "arrive")
)
"""Verbs of what comes to every country on a day of its own: a film, a telephone."""


def _markets(story: Story, one: Claim, other: Claim) -> bool:
    """True where the days are told of two places."""
    x, y = one.slots.get("where"), other.slots.get("where")
    return bool(x and y and story.canon(x) != story.canon(y))


def _months_apart(one: Time, other: Time) -> bool:
    """True for days of a year that lie two months apart or more, or for such months."""
    x, y = (_MONTH.match(time.iso) for time in (one, other))
    if x is None or y is None:
        return False
    apart = abs(int(x[1]) - int(y[1]))
    return min(apart, 12 - apart) >= MONTHS


_MONTH = re.compile(r"(?:\d{4}|-)-(\d\d)")

MONTHS = 2
"""So many months lie between a plan and what came of it where they are of two events."""


def _over(story: Story, one: Claim, other: Claim) -> bool:
    """True where the one was over when the other's article told of what was still to come."""
    end, day, start = time_of(one).end, story.day(other.article), time_of(other).start
    return end is not None and day is not None and start is not None and end[:10] <= day < start[:10]


def _copy(story: Story, one: Claim, other: Claim) -> bool:
    """True for two times in one place of sentences that are otherwise alike."""
    if bounds(one) or bounds(other):
        return False
    return copied(story, one, other) and participants(story, one, other) is not None


def _of_day(time: Time) -> bool:
    """True for what names a day or a longer time; the day of a time in another zone may be another one."""
    return not time.iso.startswith("T") and not (_of_clock(time) and time.iso.endswith("Z"))


def _of_clock(time: Time) -> bool:
    return time.granularity in ("hour", "minute")


def _day(time: Time) -> str:
    """The day of a time of day or of a part of the day, else what was said."""
    return time.iso.partition("T")[0]


def time_of(claim: Claim) -> Time:
    """The value of a claim of time."""
    assert isinstance(claim.value, Time)
    return claim.value


def _years(a: Time, b: Time) -> bool:
    """True where two times name years, and other ones."""
    known = a.iso[:4].isdigit() and b.iso[:4].isdigit()
    return known and a.iso[:4] != b.iso[:4]


def _years_slip(
    story: Story, one: Claim, other: Claim, likeness: float, single: frozenset[tuple[str, str]]
) -> bool:
    """True where different years may be a slip, and not two events of a kind.

    So it is where both have the same grain and the words are much the same, if it is something that happens
    once, if a seldom named thing stands in both sentences or if the years are near.
    """
    if not a_slip(time_of(one).iso[:4], time_of(other).iso[:4]):
        return False  # the quake of 1976, and the quake of 2009
    once = happens_once(story, one, other)
    shared = once or bool(story.rare_names(one) & story.rare_names(other))
    told = one.predicate == other.predicate and one.modality == other.modality == "asserted"
    shared = shared or (told and likeness >= YEARS_SURE and _gap(one, other) <= YEARS_NEAR)
    least = YEARS_ALIKE
    if once and (participants(story, one, other) or 0) >= 2:
        least = YEARS_ONCE
    if once and dated_alone(one, other, single) and _gap(one, other) <= YEARS_APART:
        least = YEARS_LONE
    grains = {time_of(one).granularity, time_of(other).granularity}
    return shared and (len(grains) == 1 or grains == {"year", "season"}) and likeness >= least


LONE_MINUTES = 60
"""Lone times of day further apart than this are those of two events."""

LONE_ALIKE = 0.12
"""Least share of common words for two lone times of day to be of one event."""

LONE_ALIKE_LATER = 0.2
"""The same for articles of two days, of which the later one may tell when the search of its day began."""

YEARS_ALIKE = 0.3
"""Least share of common words for two dates in different years to be of one event."""

YEARS_ONCE = 0.2
"""The same for what happens once, if who does it and to whom are the same."""

YEARS_LONE = 0.03
"""The same where, besides, each article gives one date for it, and the years are not far apart."""

YEARS_APART = 5
"""How many years may then lie between."""

YEARS_SURE = 0.4
"""The same where no name takes part in both."""

YEARS_NEAR = 2
"""How many years may then lie between: a thing that comes again comes again later."""


def _gap(one: Claim, other: Claim) -> int:
    return abs(int(time_of(one).iso[:4]) - int(time_of(other).iso[:4]))


def _one_day(story: Story, one: Claim, other: Claim) -> bool:
    """False where two times of day are those of two days: the days named, else those of their articles."""
    ours, theirs = (
        _day(time_of(claim)) or (day.isoformat() if (day := story.order(claim.article)) else "")
        for claim in (one, other)
    )
    return not ours or not theirs or ours == theirs


def _minutes_apart(a: Time, b: Time) -> int:
    """Minutes between two times of day, whatever their day and zone."""
    x, y = (int(iso[:2]) * 60 + int(iso[3:5]) for iso in (t.iso.rpartition("T")[2] for t in (a, b)))
    return min(abs(x - y), 24 * 60 - abs(x - y))


def _one_minute(a: Time, b: Time) -> bool:
    """True for one time of day to the minute, by no quarter of the hour: two events hardly share it."""
    x, y = (t.iso.rpartition("T")[2][:5] for t in (a, b))
    return a.granularity == b.granularity == "minute" and x == y and int(x[3:]) % 15 != 0


def _same_digits(a: Time, b: Time) -> bool:
    """True for two times of day written with the same digits in another order, as a slip of the pen is."""
    x, y = (t.iso.rpartition("T")[2][:5] for t in (a, b))
    return x != y and x[:2] == y[:2] and sorted(x) == sorted(y)


def _lone_clocks(story: Story) -> frozenset[str]:
    """Times of day to the minute that are the only ones of their article about the story's own event."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if (
            isinstance(claim.value, Time)
            and claim.value.granularity == "minute"
            and story.scope(claim) is None
        ):
            found[claim.article].append(claim)
    return frozenset(c.id for claims in found.values() if len({c.value for c in claims}) == 1 for c in claims)


def _event(story: Story, claims: list[Claim]) -> list[str]:
    """What the claims date or place, whichever articles tell it: verb or noun, and whom it is about."""
    doing = min((word for c in claims for word in (c.predicate, c.attribute) if word), default="")
    about = min((story.anchor(c.slots["subject"]) for c in claims if "subject" in c.slots), default="")
    return [doing, about]


def _clock(claim: Claim) -> str:
    return "clock" if isinstance(claim.value, Time) and claim.value.granularity == "minute" else ""


def paired(
    story: Story, claims: Sequence[Claim], judge: Judge, asks: str, *, frame: str | None = None
) -> Iterator[Fact]:
    """Facts of dates or places, of claims that share a verb or a noun."""
    blocks: dict[str, list[Claim]] = defaultdict(list)
    alike = classes(word for claim in claims for word in words_of(claim))
    for claim in claims:
        for key in {
            claim.predicate or "",
            f"noun {claim.attribute}" if claim.attribute else "",
            *(f"event {word}" for word in words_of(claim)),
            *(f"class {number}" for word in words_of(claim) for number in alike.get(word, ())),
            _clock(claim),
        } - {""}:
            blocks[key].append(claim)
    known = {claim.id for claim in claims}
    for number, (first, second) in enumerate(copies(story, claims[0].kind) if claims else ()):
        if first.id in known and second.id in known:
            blocks[f"copied {number}"] = [first, second]
    links: dict[tuple[str, str], Link] = {}
    once = judged_once(judge)
    for _key, members in sorted(blocks.items()):
        for pair in link(members, once):
            links.setdefault((pair.one, pair.other), pair)
    for keys, pairs in clusters(links.values()):
        first = story.claims[keys[0]]
        event = " ".join(filter(None, (first.slots.get("subject"), first.predicate, first.attribute)))
        yield fact(
            story,
            first.kind,
            frame=frame,
            label=f"{asks}: {event}",
            claims=keys,
            links=pairs,
            anchors=_event(story, [story.claims[key] for key in keys]),
        )
