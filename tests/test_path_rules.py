"""Rules that say less, or more gravely, of the articles below some paths."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck import Config, Report
from factcheck.config import Grouping, PerPath
from factcheck.model import Level

PLACES = {"news": 2, "opinion": 2, "front": 1}
TOLL = "The blast in Oldmere killed {} people."


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(*per_path: PerPath, levels: dict[str, Level] | None = None, **tolls: int) -> Report:
    """The report on articles that give these tolls; `news_2=15` is the article news/blast-2.md."""
    for name, toll in tolls.items():
        folder, number = name.split("_")
        Path(folder).mkdir(exist_ok=True)
        Path(folder, f"blast-{number}.md").write_text(TOLL.format(toll), encoding="utf-8")
    config = Config(per_path=per_path, levels=levels or {}, story=Grouping(globs=("/*/{story}-*.md",)))
    return factcheck.check(sorted({name.split("_")[0] for name in tolls}), config)


def level(report: Report) -> str:
    """The level of the one finding, or nothing."""
    return "+".join(finding.level for finding in report.findings)


SILENT = PerPath(("opinion/",), ignore=("death-toll",))
MILD = PerPath(("opinion/",), levels={"death-toll": "note"})
GRAVE = PerPath(("front/",), levels={"death-toll": "error"})


def test_without_a_setting_the_rule_decides() -> None:
    assert level(told(news_1=12, opinion_1=15)) == "error"
    assert level(told(levels={"death-toll": "warning"}, news_1=12, opinion_1=15)) == "warning"


def test_what_is_silenced_does_not_count_on_either_side() -> None:
    assert level(told(SILENT, news_1=12, opinion_1=15)) == ""
    assert level(told(SILENT, opinion_1=12, opinion_2=15)) == ""


def test_no_more_general_rule_speaks_in_its_place() -> None:
    assert told(SILENT, opinion_1=12, opinion_2=15).findings == ()


def test_the_others_are_still_compared_and_only_they_are_shown() -> None:
    (found,) = told(SILENT, news_1=12, news_2=15, opinion_1=15, opinion_2=40).findings
    assert sorted(mention.path for value in found.values for mention in value.mentions) == [
        "news/blast-1.md",
        "news/blast-2.md",
    ]
    assert found.level == "error"


def test_other_rules_still_speak_of_what_is_silenced_for_one() -> None:
    other = PerPath(("opinion/",), ignore=("age",))
    assert level(told(other, news_1=12, opinion_1=15)) == "error"


def test_a_milder_page_makes_what_only_it_says_milder() -> None:
    assert level(told(MILD, news_1=12, opinion_1=15)) == "note"
    assert level(told(MILD, opinion_1=12, opinion_2=15)) == "note"
    assert level(told(MILD, news_1=12, news_2=12, opinion_1=15)) == "note"


def test_the_explanation_says_so() -> None:
    from factcheck.report.explain import explanation
    from factcheck.report.explain import told as explained

    report = told(MILD, news_1=12, opinion_1=15)
    (found,) = report.findings
    assert found.trace[-1] == "level note, not error: so configured for these articles"
    text = " ".join(explained(explanation(report, found), width=100).split())
    assert (
        "for which the rule sets error, and the configuration another level for these articles: note" in text
    )


def test_what_the_news_disagree_about_keeps_its_level() -> None:
    assert level(told(MILD, news_1=12, news_2=15, opinion_1=15)) == "error"


def test_a_graver_page_makes_what_it_is_at_odds_with_graver() -> None:
    mild = {"death-toll": "warning"}
    assert level(told(GRAVE, levels=mild, news_1=12, front_1=15)) == "error"  # type: ignore[arg-type]
    assert level(told(GRAVE, levels=mild, news_1=12, news_2=15)) == "warning"  # type: ignore[arg-type]
    assert level(told(GRAVE, MILD, levels=mild, opinion_1=12, front_1=15)) == "note"  # type: ignore[arg-type]


def test_of_two_levels_for_one_article_the_later_counts() -> None:
    checked = PerPath(("opinion/blast-1.md",), levels={"death-toll": "warning"})
    assert level(told(MILD, checked, news_1=12, opinion_1=15)) == "warning"
    assert level(told(checked, MILD, news_1=12, opinion_1=15)) == "note"


def test_a_pattern_may_be_taken_back() -> None:
    but = PerPath(("opinion/*", "!opinion/blast-2.md"), ignore=("death-toll",))
    assert level(told(but, news_1=12, opinion_1=15)) == ""
    assert level(told(but, news_1=12, opinion_2=15)) == "error"


def test_the_fingerprint_does_not_rest_on_levels() -> None:
    (plain,) = told(news_1=12, opinion_1=15).findings
    (mild,) = told(MILD, news_1=12, opinion_1=15).findings
    assert plain.fingerprint == mild.fingerprint


def test_updates_stay_notes() -> None:
    for name, day, toll in (("news", 2, 12), ("front", 4, 15)):
        Path(name).mkdir()
        text = f"---\npublished: 2025-03-0{day}\nstory: blast\n---\n{TOLL.format(toll)}\n"
        Path(name, "a.md").write_text(text, encoding="utf-8")
    config = Config(per_path=(GRAVE,), levels={"death-toll": "error"})
    (found,) = factcheck.check(["news", "front"], config).findings
    assert (found.verdict, found.level) == ("update", "note")


def test_a_slip_inside_one_article_has_the_level_of_its_page() -> None:
    Path("opinion").mkdir()
    text = "Of 100 voters in Oldmere, 40 percent backed the plan and 70 percent opposed it."
    Path("opinion/a.md").write_text(f"---\npublished: 2025-03-04\n---\nOn Monday, March 5, 2025, {text}\n")
    (plain,) = factcheck.check("opinion").findings
    assert plain.scope == "internal"
    mild = PerPath(("opinion/",), levels={plain.rule: "note"})
    assert level(factcheck.check("opinion", Config(per_path=(mild,)))) == "note"
    silent = PerPath(("opinion/",), ignore=(plain.rule,))
    assert level(factcheck.check("opinion", Config(per_path=(silent,)))) == ""
