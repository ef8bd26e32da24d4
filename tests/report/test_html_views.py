"""What the page is laid out from: clashing words, order, timeline, matrix, and what settles a finding."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, FindingValue, Mention
from factcheck.model.report import ArticleRecord, ClaimRecord, Report, RuleRecord, StoryRecord
from factcheck.model.values import Act, Quantity, State
from factcheck.report.html.clash import clashes
from factcheck.report.html.findings import FindingView
from factcheck.report.html.page import Page
from factcheck.report.html.timeline import Timeline

from .sample import FINDINGS, small_report


def shown(*values: str | Sequence[str]) -> list[str]:
    """Each text with its clashing words in brackets and a caret where words are missing."""
    texts = [[value] if isinstance(value, str) else list(value) for value in values]
    pieces = clashes(texts)
    marks = {"same": "{}", "clash": "[{}]", "gap": "^"}
    return [
        "".join(marks[piece.kind].format(piece.text) for piece in pieces(index, text))
        for index, each in enumerate(texts)
        for text in each
    ]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["14 people", "17 people"], ["[14] people", "[17] people"]),
        (["fourteen", "17 people"], ["[fourteen]", "[17 people]"]),
        ([["14 people", "14"], ["17", "17 people"]], ["[14] people", "[14]", "[17]", "[17] people"]),
        (["11 people died", "at least 11 people died"], ["^11 people died", "[at least] 11 people died"]),
        (
            ["11 people died", "at least 11 people died", "14 people died"],
            ["[11] people died", "[at least 11] people died", "[14] people died"],
        ),
        (["will not run", "will run"], ["will [not] run", "will ^run"]),
        (["has opted for", "has been picked for"], ["has [opted] for", "has [been picked] for"]),
        (["4 March 2031", "5 March 2031"], ["[4] March 2031", "[5] March 2031"]),
        (["$1.4bn", "$1.6bn"], ["$[1.4bn]", "$[1.6bn]"]),
        (["the same", "the same"], ["[the same]", "[the same]"]),
        (["", "17"], ["[]", "[17]"]),
        (
            ["We heard a bang, and then the row was alight", "We heard a bang and the row was alight"],
            ["We heard a bang[,] and [then] the row was alight", "We heard a bang ^and ^the row was alight"],
        ),
        (
            ["It was loud. The whole row was alight", "The whole row was burning"],
            ["It was loud. The whole row was [alight]", "The whole row was [burning]"],
        ),
        (
            ["The whole row was alight today", "The whole row was alight"],
            ["The whole row was alight [today]", "The whole row was alight^"],
        ),
    ],
)
def test_only_the_clashing_words_are_marked(values: list[str | list[str]], expected: list[str]) -> None:
    assert shown(*values) == expected


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.text("ab ,.'é\n", max_size=20), max_size=3), min_size=1, max_size=4))
def test_the_pieces_are_the_text(values: list[list[str]]) -> None:
    pieces = clashes(values)
    for index, texts in enumerate(values):
        for text in texts:
            found = pieces(index, text)
            assert "".join(piece.text for piece in found) == text
            assert any(piece.kind != "same" for piece in found)


DAYS = {"a": "2031-05-12", "b": "2031-05-13", "c": "2031-05-14T18:00:00+02:00", "d": None}


def _article(name: str, published: str | None, origin: str = "", source: str | None = None) -> ArticleRecord:
    return ArticleRecord(
        id=name,
        story="s",
        path=f"s/{name}.txt",
        published=published,
        origin=origin or name,
        sha256="0",
        text="x" * 200,
        source=source or name.upper(),
    )


def _toll(*values: tuple[str, str, float | None], **changes: object) -> Finding:
    """A finding whose values are stated once in each article that is named: `("14 people", "ab", 14)`."""
    return FINDINGS[1].model_copy(
        update={
            "story": "s",
            "fact": "toll",
            "values": tuple(
                FindingValue(
                    value=value,
                    normalized=value,
                    mentions=tuple(
                        Mention(
                            claim=f"{article}{index}",
                            article=article,
                            path=f"s/{article}.txt",
                            start=index,
                            end=index + 1,
                            quote="x",
                            sentence="xxx",
                            sentence_start=0,
                        )
                        for article in articles
                    ),
                )
                for index, (value, articles, _) in enumerate(values)
            ),
            **changes,
        }
    )


def _report(finding: Finding, *values: tuple[str, str, float | None], **changes: object) -> Report:
    claims = tuple(
        ClaimRecord(
            id=f"{article}{index}",
            article=article,
            kind="quantity",
            start=index,
            end=index + 1,
            value=Quantity(form="count", low=number, high=number),
        )
        for index, (_, articles, number) in enumerate(values)
        for article in articles
    )
    articles = tuple(_article(name, day) for name, day in DAYS.items())
    fields = {
        "findings": (finding,),
        "claims": claims,
        "facts": (),
        "articles": articles,
        "stories": (StoryRecord(id="s", articles=tuple(DAYS)),),
        **changes,
    }
    return small_report(**fields)


def _plot(*values: tuple[str, str, float | None], **changes: object) -> Timeline | None:
    return Page(_report(_toll(*values, **changes), *values)).findings[0].timeline


GROWING = (("9 people", "a", 9.0), ("17 people", "b", 17.0), ("23 people", "c", 23.0))


def test_a_timeline_has_the_values_to_scale_and_the_times_in_order() -> None:
    plot = _plot(*GROWING)
    assert plot is not None
    assert [(row.letter, row.text) for row in plot.rows] == [
        ("C", "23 people"),
        ("B", "17 people"),
        ("A", "9 people"),
    ]
    top, middle, bottom = (row.y for row in plot.rows)
    assert (bottom - middle) / (middle - top) == pytest.approx(8 / 6, rel=0.01)
    points = {point.title: point for point in plot.points}
    assert [title.partition(",")[0] for title in sorted(points, key=lambda title: points[title].x)] == [
        "A",
        "B",
        "C",
    ]
    assert plot.names == ("A", "B", "C")
    assert [tick.text for tick in plot.ticks] == ["12 May", "14 May"], "between them is no room for a third"
    assert all(0 <= point.x <= plot.width and 0 <= point.y <= plot.foot for point in plot.points)


def test_a_timeline_is_told_in_words() -> None:
    plot = _plot(("9 people", "ad", 9.0), ("17 people", "b", 17.0))
    assert plot is not None
    assert plot.summary == "What was said when. 12 May 2031: 9 people (A); 13 May 2031: 17 people (B)."
    assert plot.undated == ("D",)


def test_values_that_are_no_numbers_stand_in_the_order_in_which_they_came() -> None:
    plot = _plot(("convicted", "c", None), ("arrested", "a", None), ("charged", "b", None))
    assert plot is not None
    assert [row.text for row in plot.rows] == ["convicted", "charged", "arrested"]


def test_one_source_that_speaks_twice_has_a_line_and_those_who_agree_one_point() -> None:
    values = (("9", "ab", 9.0), ("17", "c", 17.0))
    articles = tuple(_article(name, DAYS[name], source="Wire") for name in "abc")
    page = Page(_report(_toll(*values), *values, articles=articles))
    plot = page.findings[0].timeline
    assert plot is not None
    assert len(plot.paths) == 1
    assert plot.names == ("Wire",)
    same_day = tuple(_article(name, "2031-05-12" if name != "c" else "2031-06-30") for name in "abc")
    plot = Page(_report(_toll(*values), *values, articles=same_day)).findings[0].timeline
    assert plot is not None
    assert sorted(point.text for point in plot.points) == ["1 2", "3"]


@pytest.mark.parametrize(
    ("values", "changes"),
    [
        ((("9", "a", 9.0), ("17", "d", 17.0)), {}),  # one time
        ((("9", "d", 9.0), ("17", "d", 17.0)), {}),  # none
        (GROWING, {"verdict": "conflict", "rule": "some-rule"}),  # nothing says that time moves it
        ((), {}),
    ],
)
def test_no_timeline_without_time(values: tuple[tuple[str, str, float]], changes: dict[str, object]) -> None:
    assert _plot(*values, **changes) is None


def test_a_rule_that_knows_which_way_time_moves_a_value_gets_a_timeline() -> None:
    rule = RuleRecord(id="toll", title="Toll", kind="quantity", options={"over_time": "grows"})
    finding = _toll(*GROWING, verdict="conflict", rule="toll")
    assert Page(_report(finding, *GROWING, rules=(rule,))).findings[0].timeline
    fixed = rule.model_copy(update={"options": {"over_time": "fixed"}})
    assert not Page(_report(finding, *GROWING, rules=(fixed,))).findings[0].timeline


def _cells(report: Report) -> list[list[str]]:
    matrix = Page(report).stories[0].matrix
    return [[f"{cell.stand} {cell.text}".strip() for cell in row.cells] for row in matrix.rows]


def test_the_matrix_shows_who_stands_apart_from_most() -> None:
    values = (("9", "ab", 9.0), ("17", "c", 17.0))
    report = _report(_toll(*values), *values)
    assert _cells(report) == [["agree ✓ A", "agree ✓ A", "differ B", "silent"]]
    assert [column.differs for column in Page(report).stories[0].matrix.columns] == [0, 0, 1, 0]


def test_copies_of_one_text_are_no_majority() -> None:
    values = (("9", "ab", 9.0), ("17", "c", 17.0))
    articles = tuple(_article(name, DAYS[name], origin="a" if name in "ab" else "") for name in DAYS)
    report = _report(_toll(*values), *values, articles=articles)
    assert _cells(report) == [["differ A", "differ A", "differ B", "silent"]]


def test_an_article_that_differs_from_itself_has_both_letters() -> None:
    values = (("9", "abc", 9.0), ("17", "c", 17.0))
    assert _cells(_report(_toll(*values), *values)) == [["agree ✓ A", "agree ✓ A", "differ A B", "silent"]]


def test_who_speaks_of_a_disputed_fact_and_is_not_at_odds_agrees() -> None:
    values = (("9", "a", 9.0), ("17", "b", 17.0))
    dozens = ClaimRecord(
        id="c9",
        article="c",
        kind="quantity",
        start=50,
        end=55,
        value=Quantity(form="count", low=2, high=None),
    )
    report = _report(_toll(*values), *values)
    claims = (*report.claims, dozens)
    fact = Fact(
        id="toll", key="k", story="s", kind="quantity", label="toll", claims=tuple(c.id for c in claims)
    )
    report = report.model_copy(update={"facts": (fact,), "claims": claims})
    assert _cells(report) == [["differ A", "differ B", "agree ✓", "silent"]]


def _said(kind: str, *values: object) -> Report:
    claims = tuple(
        ClaimRecord(id=f"{name}0", article=name, kind=kind, start=0, end=1, value=value)
        for name, value in zip("abc", values, strict=True)
    )
    fact = Fact(id="f", key="k", story="s", kind=kind, label="it", claims=tuple(c.id for c in claims))
    return _report(_toll(), findings=(), claims=claims, facts=(fact,))


def test_acts_and_states_agree_only_where_they_are_the_same() -> None:
    sink, sail = Act(predicate="sink"), Act(predicate="sail")
    assert _cells(_said("act", sink, sail, sink)) == [["agree ✓", "silent", "agree ✓", "silent"]]
    dead, hurt = State(question="fate", value="died"), State(question="fate", value="hurt")
    assert _cells(_said("state", dead, dead, hurt)) == [["agree ✓", "agree ✓", "silent", "silent"]]
    assert _cells(_said("state", dead, hurt, State(question="fate", value="alive"))) == []


def _views(*changes: dict[str, object]) -> list[FindingView]:
    findings = tuple(
        FINDINGS[index % len(FINDINGS)].model_copy(update={"fingerprint": f"{index:016x}", **change})
        for index, change in enumerate(changes)
    )
    return list(Page(small_report(findings=findings)).findings)


def test_findings_stand_worst_new_and_newest_first() -> None:
    older, newer = FINDINGS[2].values, FINDINGS[1].values
    views = _views(
        {"level": "note", "state": "new", "values": newer},
        {"level": "warning", "state": "known", "values": newer},
        {"level": "warning", "state": "new", "values": newer[:1]},
        {"level": "warning", "state": "new", "values": newer},
        {"level": "error", "state": "accepted", "values": older},
    )
    assert [int(view.finding.fingerprint, 16) for view in views] == [4, 3, 2, 1, 0]


def test_a_new_finding_can_be_accepted_or_allowed() -> None:
    (view,) = _views({"state": "new", "rule": "injury-toll"})
    assert view.accept == 'factcheck accept 0000000000000000 --because "..." --by NAME --until DATE'
    assert view.allow == '<!-- factcheck: allow injury-toll until DATE because "..." -->'


@pytest.mark.parametrize("state", ["accepted", "allowed"])
def test_a_settled_finding_is_not_settled_again(state: str) -> None:
    (view,) = _views({"state": state})
    assert (view.accept, view.allow) == ("", "")


def test_what_is_copied_can_do_no_harm() -> None:
    (view,) = _views({"fingerprint": "0; rm -rf $HOME", "rule": "x --> <script>"})
    assert view.accept.startswith("factcheck accept '0; rm -rf $HOME' --because")
    assert view.allow == ""


def test_a_link_to_a_finding_holds_in_the_next_report() -> None:
    first, same, odd = _views(
        {"fingerprint": "5b2e88d10f37"}, {"fingerprint": "5b2e88d10f37"}, {"fingerprint": '">'}
    )
    assert {first.anchor, same.anchor, odd.anchor} >= {"finding-5b2e88d10f37"}
    assert len({first.anchor, same.anchor, odd.anchor}) == 3
    assert all(view.anchor.replace("-", "").isalnum() for view in (first, same, odd))


@pytest.mark.parametrize(
    ("states", "headline"),
    [
        (["new", "new"], "2 discrepancies in 5 articles"),
        (["new", "known"], "1 new discrepancy in 5 articles"),
        (["known", "allowed"], "No new discrepancies in 5 articles"),
        ([], "No discrepancies in 5 articles"),
    ],
)
def test_the_headline_counts_what_is_new(states: list[str], headline: str) -> None:
    findings = tuple(FINDINGS[0].model_copy(update={"state": state}) for state in states)
    assert Page(small_report(findings=findings)).headline == headline


@pytest.mark.parametrize(
    ("exit_status", "changes", "verdict"),
    [
        (0, {}, "Passed"),
        (1, {}, "Failed"),
        (3, {}, "Incomplete"),
        (0, {"findings": (), "facts": ()}, "Nothing was compared"),
        (0, {"findings": ()}, "Passed"),
        (4, {}, "Broken off"),
    ],
)
def test_the_verdict_is_one_word(exit_status: int, changes: dict[str, object], verdict: str) -> None:
    outcome = small_report().outcome.model_copy(update={"exit": exit_status})
    assert Page(small_report(outcome=outcome, **changes)).verdict == verdict
