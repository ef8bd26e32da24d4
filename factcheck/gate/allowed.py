"""Comments in articles that allow what a rule finds in the next paragraph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from factcheck.model import Allow, Article, Finding, Mention, Problem, Settled
from factcheck.nearest import suggestion

WHAT: Final = "allow"
"""What problems of such comments are called."""

_FORM: Final = 'Write <!-- factcheck: allow RULE until 2027-01-31 because "..." -->'


@dataclass(frozen=True, slots=True)
class _Valid:
    article: Article
    allow: Allow
    rules: tuple[str, ...]

    @property
    def settled(self) -> Settled:
        """The comment as a finding tells of it."""
        until = self.allow.until.isoformat() if self.allow.until else ""
        return Settled(where=_where(self.article, self.allow), because=self.allow.because, until=until)


def allowed(
    findings: Iterable[Finding],
    articles: Iterable[Article],
    *,
    run: Collection[str],
    known: Collection[str],
    renamed: Mapping[str, str],
    today: date,
) -> tuple[dict[str, Settled], list[Problem]]:
    """The findings that comments allow, by their fingerprints, and what is wrong with comments.

    A finding is allowed where fewer than two of its values are left once the places that a comment covers are
    taken away: the comment speaks for its paragraph, not for what other articles say of one another.

    Args:
        findings: all findings of the run.
        articles: the articles with their comments.
        run: ids of the rules that were run.
        known: ids of all rules.
        renamed: ids that rules had before, and what they are called now.
        today: the day by which comments expire.
    """
    findings = list(findings)
    problems: list[Problem] = []
    covers: dict[str, list[_Valid]] = defaultdict(list)
    for article in articles:
        for allow in article.allows:
            rules = tuple(renamed.get(rule, rule) for rule in allow.rules)
            wrong = _wrong(allow, rules, {*run, *known}, today)
            if wrong:
                problems.append(_problem(article, allow, wrong))
            else:
                covers[article.id].append(_Valid(article, allow, rules))
    settled: dict[str, Settled] = {}
    used: set[tuple[int, str]] = set()
    for finding in findings:
        left: set[str] = set()
        by: list[_Valid] = []
        for value in finding.values:
            for mention in value.mentions:
                here = [each for each in covers[mention.article] if _covers(each, finding.rule, mention)]
                used |= {(id(each), finding.rule) for each in here}
                by += here
                if not here:
                    left.add(value.normalized)
        stated = {value.normalized for value in finding.values if value.mentions}
        if left < stated and len(left) < 2:
            settled[finding.fingerprint] = by[0].settled
    problems += _unused((each for valid in covers.values() for each in valid), used, run)
    return settled, problems


def _covers(valid: _Valid, rule: str, mention: Mention) -> bool:
    allow = valid.allow
    return rule in valid.rules and mention.start < allow.end and allow.start < mention.end


def _wrong(allow: Allow, rules: Iterable[str], known: Collection[str], today: date) -> str:
    """What is wrong with a comment, and what to do about it; nothing where it holds."""
    if allow.fault:
        return f"{allow.fault}. {_FORM}"
    if unknown := next((rule for rule in rules if rule not in known), None):
        remedy = suggestion(unknown, known) or "`factcheck rules list` names them all."
        return f"there is no rule '{unknown}'. {remedy}"
    names = ", ".join(rules)
    if not allow.because:
        return f'{names} is allowed without a reason, which does not count. Add because "..."'
    if allow.until is None:
        return (
            f"{names} is allowed without an end, which does not count. Add until and a day such as 2027-01-31"
        )
    if allow.until < today:
        return f"{names} was allowed until {allow.until}. Settle it, or set a later day"
    return ""


def _unused(
    valid: Iterable[_Valid], used: Collection[tuple[int, str]], run: Collection[str]
) -> Iterator[Problem]:
    for each in valid:
        idle = [rule for rule in each.rules if rule in run and (id(each), rule) not in used]
        if idle:
            what = f"{', '.join(idle)} finds nothing in the paragraph below. Delete the comment"
            yield _problem(each.article, each.allow, what)


def _problem(article: Article, allow: Allow, message: str) -> Problem:
    return Problem(what=WHAT, where=_where(article, allow), message=message, gates=True)


def _where(article: Article, allow: Allow) -> str:
    return article.path if allow.line is None else f"{article.path}:{allow.line}"
