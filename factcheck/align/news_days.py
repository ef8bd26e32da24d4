"""Whether two times lie, from where they are told, in other news: one long past there, or each just past."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.align.scope import NEAR_DAYS
from factcheck.model import Claim, Story, Time


def told_on_other_days(story: Story, one: Claim, other: Claim) -> bool:
    """True for two times of which the days of their articles say that they are of two events."""
    return (
        _news_of_other_days(story, one, other)
        or _long_past(story, one, other)
        or _long_past(story, other, one)
    )


def _news_of_other_days(story: Story, one: Claim, other: Claim) -> bool:
    """True for two days that are each just past or near where they are told, in articles of days far apart.

    "He appeared in court on Friday" in May and in June is of two hearings.
    """
    ours, theirs = story.spoken_at(one.article), story.spoken_at(other.article)
    if not (_time(one).anchored and _time(other).anchored) or ours is None or theirs is None:
        return False
    if abs((ours.date() - theirs.date()).days) < NEWS:
        return False
    return all(_time(claim).granularity in _DAYS and not _dated(story, claim) for claim in (one, other))


def _dated(story: Story, claim: Claim) -> bool:
    """True for a date, of which only the year was reckoned."""
    return any(c.isdigit() for c in claim.span.of(story.articles[claim.article].text))


NEWS = 10
"""From so many days on between two articles what each tells of "Friday" or "yesterday" is other news."""

_DAYS = frozenset(("day", "part", "hour", "minute"))


def _long_past(story: Story, one: Claim, other: Claim) -> bool:
    """True for a month or year long before an article near whose own day the other's time lies.

    "In March an officer shot a man" in an article of September is not of the shooting of September.
    """
    day, told, then = story.day(one.article), _time(one), _time(other)
    if day is None or told.granularity not in ("month", "year") or not (told.start and told.end):
        return False
    if not then.start or not then.end or all("last" in story.sentence(c).words for c in (one, other)):
        return False  # "was last inspected in November": there is one last time
    now = date.fromisoformat(day)
    before, start, end = (date.fromisoformat(iso[:10]) for iso in (told.end, then.start, then.end))
    recent = start - NEAR <= now <= end + NEAR and (end - start).days <= NEAR.days
    return recent and before < now - NEAR


NEAR = timedelta(days=NEAR_DAYS)


def _time(claim: Claim) -> Time:
    assert isinstance(claim.value, Time)
    return claim.value
