"""The states of findings: what settles them, and what does not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.gate.accepted import Accepted, with_entries
from factcheck.gate.sameness import covers, known
from factcheck.gate.states import unmet
from factcheck.model import Fact, Finding, Report, RuleRecord, Run, StoryRecord, Tool

from .made import entry, finding, gate, remembered

TWO = finding()
THREE = finding({"12": "Twelve people died.", "14": "At least 14 people died.", "17": "17 died."})
OTHER = finding({"12": "Twelve people died.", "15": "15 people died."})


def states(*findings: Finding, **terms: object) -> list[str]:
    return [each.state for each in gate(*findings, **terms).findings]  # type: ignore[arg-type]


def test_without_terms_all_is_new() -> None:
    assert states(TWO, OTHER) == ["new", "new"]


@pytest.mark.parametrize(
    ("before", "now", "state"),
    [
        (TWO, TWO, "known"),
        (THREE, TWO, "known"),
        (TWO, THREE, "new"),
        (TWO, OTHER, "new"),
        (finding(rule="age"), TWO, "new"),
        (finding(verdict="update"), TWO, "new"),
        (finding(verdict="variant"), finding(verdict="update"), "known"),
        (TWO, finding(verdict="update"), "known"),
        # the same values of another fact, told apart by the fingerprint, or in a copy of the article
        (TWO, finding({"12": "Twelve drowned.", "14": "Fourteen drowned."}, fingerprint="twin"), "new"),
        (TWO, finding({"12": "Twelve people died.", "14": "Fourteen drowned."}, fingerprint="twin"), "new"),
        (TWO, finding(fingerprint="twin"), "known"),
    ],
)
def test_what_the_base_has_is_known(before: Finding, now: Finding, state: str) -> None:
    assert states(now, base=(remembered(before),)) == [state]


def test_a_key_that_changed_is_made_up_for_by_the_sentences() -> None:
    moved = finding(fact="f2")
    assert states(moved, base=(remembered(TWO, "another"),)) == ["known"]
    elsewhere = finding({"12": "Twelve were rescued.", "14": "Fourteen were lost."}, fact="f2")
    assert states(elsewhere, base=(remembered(TWO, "another"),)) == ["new"]
    half = finding({"12": "Twelve people died.", "14": "Fourteen were lost."}, fact="f2")
    assert states(half, base=(remembered(TWO, "another"),)) == ["new"]


@pytest.mark.parametrize(("now", "state"), [(TWO, "accepted"), (THREE, "new"), (OTHER, "new")])
def test_what_is_accepted_fails_nothing(now: Finding, state: str) -> None:
    assert states(now, accepted=(entry(TWO),)) == [state]


def test_fewer_values_stay_accepted() -> None:
    assert states(TWO, accepted=(entry(THREE),)) == ["accepted"]


def test_who_accepted_it_is_told() -> None:
    (told,) = gate(TWO, accepted=(entry(TWO),)).findings
    assert told.settled is not None
    assert told.settled.model_dump() == {
        "where": "factcheck-accepted.yaml",
        "because": "Both are named.",
        "until": "2027-06-30",
        "by": "Ana Ruiz",
    }


@pytest.mark.parametrize("now", [THREE, OTHER, finding({"1": "One died.", "2": "Two died."})])
def test_a_new_value_makes_a_successor_that_gates(now: Finding) -> None:
    (told,) = gate(now, accepted=(entry(TWO),)).findings
    assert (told.state, told.supersedes) == ("new", TWO.fingerprint)
    assert told.accepted_values == ("12 people", "14 people")


def test_a_successor_whose_key_changed_is_known_by_a_sentence() -> None:
    now = finding({"12": "Twelve people died.", "17": "17 people died."}, fact="f2")
    (told,) = gate(now, accepted=(entry(TWO),)).findings
    assert told.supersedes == TWO.fingerprint


def test_what_is_still_found_has_no_successor() -> None:
    again, other = gate(TWO, OTHER, accepted=(entry(TWO),)).findings
    assert (again.state, other.state, other.supersedes) == ("accepted", "new", None)


def test_the_successor_of_what_the_base_has_too_is_known() -> None:
    judged = gate(THREE, accepted=(entry(TWO),), base=(remembered(THREE),))
    assert [(each.state, each.supersedes) for each in judged.findings] == [("known", TWO.fingerprint)]
    assert judged.problems == ()


def test_the_rule_may_have_another_id_now() -> None:
    before = entry(finding(rule="toll"))
    assert states(TWO, accepted=(before,)) == ["new"]
    assert states(TWO, accepted=(before,), renamed={"toll": "death-toll"}) == ["accepted"]


def test_a_renamed_story_is_known_by_its_sentences() -> None:
    before = entry(finding(story="old-name"))
    assert states(TWO, accepted=(before,), questions={"f1": "other"}) == ["accepted"]
    known_stories = frozenset({"ferry", "old-name"})
    assert states(TWO, accepted=(before,), questions={"f1": "other"}, stories=known_stories) == ["new"]


def problems(*findings: Finding, **terms: object) -> list[tuple[str, bool]]:
    return [(each.message, each.gates) for each in gate(*findings, **terms).problems]  # type: ignore[arg-type]


PRUNE = "Delete the line, or run `factcheck accepted prune`"


@pytest.mark.parametrize(
    ("until", "told"),
    [
        (date(2027, 1, 14), [("expired on 2027-01-14: {}. Settle it, or accept it again", True)]),
        (date(2027, 1, 15), [("expires on 2027-01-15: {}", False)]),
        (date(2027, 1, 29), [("expires on 2027-01-29: {}", False)]),
        (date(2027, 1, 30), []),
    ],
)
def test_an_acceptance_ends(until: date, told: list[tuple[str, bool]]) -> None:
    about = f"death-toll in ferry ({TWO.fingerprint})"
    expected = [(message.format(about), gates) for message, gates in told]
    assert problems(TWO, accepted=(entry(TWO, until=until),)) == expected
    state = "accepted" if until >= date(2027, 1, 15) else "new"
    assert states(TWO, accepted=(entry(TWO, until=until),)) == [state]


def test_an_acceptance_of_which_nothing_is_found_is_told() -> None:
    message = f"nothing is found of it any more: death-toll in ferry ({TWO.fingerprint}). {PRUNE}"
    assert problems(accepted=(entry(TWO),)) == [(message, True)]


def test_what_was_not_checked_is_not_called_stale() -> None:
    assert problems(accepted=(entry(TWO),), stories=frozenset({"other"})) == []
    assert problems(accepted=(entry(TWO),), run=frozenset({"age"})) == []
    assert problems(accepted=(entry(TWO),), whole=False) == []
    assert problems(THREE, accepted=(entry(TWO),)) == []


def report(*findings: Finding, stories: tuple[str, ...] = ("ferry",)) -> Report:
    return Report.model_validate(
        {
            "schema": "factcheck-report/1",
            "tool": Tool(version="0"),
            "run": Run(paths=(), rules_digest="", model=""),
            "outcome": {"exit": 0, "reason": ""},
            "stories": [StoryRecord(id=story, articles=()) for story in stories],
            "facts": [Fact(id="f1", key="q", story="ferry", kind="quantity", label="", claims=())],
            "findings": findings,
            "rules": [RuleRecord(id=rule, title=rule, kind="quantity") for rule in ("death-toll", "age")],
        }
    )


def test_what_prune_takes_out() -> None:
    held = Accepted("a.yaml", (entry(TWO), entry(finding(story="bridge"))))
    assert unmet(held, report(TWO), renamed={}) == ()
    assert unmet(held, report(THREE), renamed={}) == ()
    assert unmet(Accepted("a.yaml", (entry(TWO), entry(OTHER))), report(THREE, OTHER), renamed={}) == ()
    assert unmet(held, report(), renamed={}) == held.entries[:1]
    assert unmet(held, report(), renamed={}, whole=True) == held.entries
    assert unmet(held, report(stories=("elsewhere",)), renamed={}) == ()


def test_prune_knows_rules_by_the_names_they_had() -> None:
    """`check` tells of such an entry, and to run `prune`: it has to take it out."""
    held = Accepted("a.yaml", (entry(finding(rule="deaths", fingerprint="f")),))
    renamed = {"deaths": "death-toll"}
    assert unmet(held, report(), renamed={}) == ()
    assert unmet(held, report(), renamed=renamed) == held.entries
    assert unmet(held, report(TWO), renamed=renamed) == ()


def test_a_successor_that_is_accepted_takes_the_place() -> None:
    held = with_entries(Accepted("a.yaml", (entry(TWO), entry(OTHER))), [entry(THREE)])
    assert [each.fingerprint for each in held.entries] == [OTHER.fingerprint, THREE.fingerprint]
    assert states(TWO, THREE, accepted=held.entries) == ["accepted", "accepted"]


@settings(deadline=None, max_examples=80, derandomize=True)
@given(st.sets(st.integers(0, 6), min_size=2), st.sets(st.integers(0, 6), min_size=2))
def test_only_fewer_values_are_covered(before: set[int], now: set[int]) -> None:
    one, other = (finding({str(v): f"{v} people died." for v in values}) for values in (before, now))
    assert covers(known(one, "q"), known(other, "q")) == (now <= before)
    assert covers(known(one, "q"), known(other, "elsewhere")) == (now <= before)
