"""The state of each finding: allowed in an article, accepted, known from the base, or new."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from factcheck.gate.accepted import Accepted, Entry
from factcheck.gate.allowed import allowed
from factcheck.gate.sameness import Known, covers, known, precedes
from factcheck.gate.terms import Terms
from factcheck.model import Article, Finding, Problem, Report, Settled

WHAT: Final = "accepted"
"""What problems of accepted findings are called."""

SOON: Final = timedelta(days=14)
"""An acceptance that expires within this time is told of."""

_PRUNE: Final = "Delete the line, or run `factcheck accepted prune`"


@dataclass(frozen=True, slots=True)
class Judged:
    """The findings with their states, and what is wrong with what was to settle them."""

    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]


def judged(
    findings: Sequence[Finding],
    questions: Mapping[str, str],
    articles: Iterable[Article],
    terms: Terms,
    *,
    base: Sequence[Known] | None,
    stories: Collection[str],
    run: Collection[str],
    whole: bool = True,
) -> Judged:
    """Give each finding its state.

    A comment in an article goes before the accepted file, and that before the base.

    Args:
        findings: as the rules found them.
        questions: the keys of facts by their ids.
        articles: the articles that were read.
        terms: what the findings are held against.
        base: the findings of the base; None where there is no base.
        stories: ids of the stories that were checked.
        run: ids of the rules that were run.
        whole: whether all that was to be checked was: else it is not told of what seems to be of no use.
    """
    today = terms.today or date.today()
    comments, problems = allowed(
        findings, articles, run=run, known=terms.rule_ids, renamed=terms.renamed, today=today
    )
    held = _Held(terms.accepted, terms.renamed, today, stories)
    remembered = [known(finding, questions.get(finding.fact, "")) for finding in findings]
    entries = [held.entry_for(now) for now in remembered]
    earlier: dict[str, list[Known]] = {}
    for before in base or ():
        earlier.setdefault(before.rule, []).append(before)
    out = []
    for finding, now, entry in zip(findings, remembered, entries, strict=True):
        former = held.predecessor(now) if entry is None else None
        update: dict[str, object] = {}
        if former is not None:
            values = tuple(each.value or each.normalized for each in former.values)
            update = {"supersedes": former.fingerprint, "accepted_values": values}
        if finding.fingerprint in comments:
            update |= {"state": "allowed", "settled": comments[finding.fingerprint]}
        elif entry is not None and entry.until >= today:
            update |= {"state": "accepted", "settled": held.settled(entry)}
        elif any(covers(before, now) for before in earlier.get(now.rule, ())):
            update |= {"state": "known"}
        out.append(finding.model_copy(update=update) if update else finding)
    return Judged(tuple(out), (*problems, *held.problems(run, whole=whole)))


def unmet(
    accepted: Accepted, report: Report, *, renamed: Mapping[str, str], whole: bool = False
) -> tuple[Entry, ...]:
    """The accepted findings of which a report has nothing, though their story and rule were checked.

    Args:
        accepted: the file.
        report: a report on the articles as they are.
        renamed: ids that rules had before, and what they are called now.
        whole: whether the report has all stories, so that what is accepted in others is of no use, too.
    """
    stories = {story.id for story in report.stories}
    run = {rule.id for rule in report.rules}
    held = _Held(accepted, renamed, date.min, stories)
    questions = {fact.id: fact.key for fact in report.facts}
    findings = [known(finding, questions.get(finding.fact, "")) for finding in report.findings]
    for now in [each for each in findings if held.entry_for(each) is None]:
        held.predecessor(now)
    return tuple(
        entry
        for entry in accepted.entries
        if not held.met(entry)
        and not report.not_checked
        and renamed.get(entry.rule, entry.rule) in run
        and (entry.story in stories or whole)
    )


class _Held:
    """The accepted findings, and which of them were met with."""

    def __init__(
        self, accepted: Accepted | None, renamed: Mapping[str, str], today: date, stories: Collection[str]
    ) -> None:
        self._accepted = accepted or Accepted("")
        self._renamed = renamed
        self._known: dict[str, list[tuple[Entry, Known]]] = {}
        for entry in self._accepted.entries:
            self._known.setdefault(self._rule(entry), []).append((entry, entry.known))
        self._today = today
        self._stories = stories
        self._met: set[str] = set()
        self._superseded: set[str] = set()

    def _rule(self, entry: Entry) -> str:
        return self._renamed.get(entry.rule, entry.rule)

    def entry_for(self, now: Known) -> Entry | None:
        """What covers a finding, one that still holds first."""
        found = [
            entry
            for entry, before in self._known.get(now.rule, ())
            if (before.story == now.story or before.story not in self._stories)
            and covers(before, now, rule=self._rule(entry))
        ]
        self._met |= {entry.fingerprint for entry in found}
        return max(found, key=lambda entry: (entry.until >= self._today, entry.until), default=None)

    def predecessor(self, now: Known) -> Entry | None:
        """The accepted finding of the same question, of which no other finding is left."""
        found = [
            entry
            for entry, before in self._known.get(now.rule, ())
            if entry.fingerprint not in self._met
            and (before.story == now.story or before.story not in self._stories)
            and precedes(before, now, rule=self._rule(entry))
        ]
        if not found:
            return None
        first = max(found, key=lambda entry: entry.until)
        self._superseded.add(first.fingerprint)
        return first

    def settled(self, entry: Entry) -> Settled:
        """An entry as a finding tells of it."""
        where = self._accepted.where(entry)
        return Settled(where=where, because=entry.because, until=entry.until.isoformat(), by=entry.by)

    def met(self, entry: Entry) -> bool:
        """Whether a finding was met with, or one that succeeds it."""
        return entry.fingerprint in self._met or entry.fingerprint in self._superseded

    def problems(self, run: Collection[str], *, whole: bool) -> Iterator[Problem]:
        """What has expired, what is about to, and what nothing was found of."""
        for entry in self._accepted.entries:
            met = entry.fingerprint in self._met
            about = f"{entry.rule} in {entry.story} ({entry.fingerprint})"
            message, gates = "", True
            if not self.met(entry):
                if whole and entry.story in self._stories and self._rule(entry) in run:
                    message = f"nothing is found of it any more: {about}. {_PRUNE}"
            elif entry.until < self._today:
                message = f"expired on {entry.until}: {about}. Settle it, or accept it again"
            elif met and entry.until - self._today <= SOON:
                message, gates = f"expires on {entry.until}: {about}", False
            if message:
                yield Problem(what=WHAT, where=self._accepted.where(entry), message=message, gates=gates)
