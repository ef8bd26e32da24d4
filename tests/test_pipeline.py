"""The whole run: files in, one report out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import UsageError
from factcheck.model import Report
from factcheck.pipeline import MAX_SENTENCE, check, claims
from factcheck.report import FORMATS
from tests.compare.helper import shipped

HEAD = "---\ntitle: {title}\npublished: {day}\nsource: {source}\n---\n"
SLIDE = (
    "A landslide hit Quenby on Monday and killed {dead} people, officials said. "
    "Captain Odo Penhale, {age}, led the search. The road to Sorrin was closed, and two schools will "
    "stay shut for the week while engineers look at the slope."
)
STORIES: dict[str, str] = {
    "slide/herald.md": HEAD.format(title="Landslide at Quenby", day="2025-06-03", source="Lorvia Herald")
    + "\n"
    + SLIDE.format(dead=8, age=41)
    + "\n",
    "slide/wire.txt": SLIDE.format(dead=11, age=44) + "\n",
    "slide/late.html": (
        "<html><head><title>More dead at Quenby</title>"
        '<meta property="article:published_time" content="2025-06-05T10:00:00Z"></head>'
        f"<body><article><h1>More dead at Quenby</h1><p>{SLIDE.format(dead=14, age=41)}</p>"
        "<p>Officials said that they would go on with the search on Friday.</p></article></body></html>"
    ),
    "quarry/one.json": json.dumps(
        {
            "title": "Brevoort buys a quarry",
            "published": "2025-05-02",
            "text": "Brevoort paid $3.2 million for the quarry at Sorrin.",
        }
    ),
    "quarry/two.jsonl": json.dumps({"text": "Brevoort paid $2.3 million for the quarry at Sorrin."}) + "\n",
    "calm/a.txt": "The library at Wexby opened on 3 June 2024. It holds 4,000 books.\n",
    "calm/b.txt": "Wexby has had a library since 3 June 2024. The library holds four thousand books.\n",
}

Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes files below `news` in an empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)

    def call(files: dict[str, str], root: str = "news") -> str:
        (tmp_path / root).mkdir(exist_ok=True)
        for name, text in files.items():
            path = tmp_path / root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        return root

    return call


def run(*paths: str, **options: Any) -> Report:
    return check(paths, rules=shipped(), **options)


def dumped(report: Report) -> dict[str, Any]:
    """The report as programs read it."""
    read: dict[str, Any] = json.loads(FORMATS["json"].render(report))
    return read


def found(report: Report) -> list[tuple[str, str, str, list[str]]]:
    """Story, rule, verdict and values of every finding."""
    return sorted(
        (one.story, one.rule, one.verdict, sorted(v.value for v in one.values)) for one in report.findings
    )


def prints(report: Report) -> list[str]:
    return sorted(one.fingerprint for one in report.findings)


def test_every_story_is_checked_on_its_own(write: Write) -> None:
    report = run(write(STORIES))
    assert [one.id for one in report.stories] == sorted(one.id for one in report.stories)
    assert [Path(one.id).name for one in report.stories] == ["calm", "quarry", "slide"]
    assert [(Path(story).name, rule, verdict, values) for story, rule, verdict, values in found(report)] == [
        ("quarry", "sum-of-money", "conflict", ["$2.3 million", "$3.2 million"]),
        ("slide", "age", "conflict", ["41", "44"]),
        ("slide", "death-toll", "unclear", ["11 people", "14 people", "8 people"]),
    ]
    assert report.outcome.exit == 1
    assert report.outcome.reason.startswith("7 articles, ")


KEYS = {
    "": "schema tool run outcome stories articles claims facts findings problems not_checked rules stats",
    "tool": "name version",
    "run": "paths as_of rules_digest model",
    "outcome": "exit reason",
    "stories": "id articles",
    "articles": "id story path title source url published updated origin sha256 text",
    "claims": "id article kind start end value subject attribute attribution modality zone derivation",
    "facts": "id key story kind label claims",
    "findings": "id fingerprint rule level verdict type scope state story fact message question values trace",
    "rules": "id title kind level compared fired",
}


@pytest.mark.parametrize("part", KEYS)
def test_the_report_has_every_key_of_its_contract(write: Write, part: str) -> None:
    told = dumped(run(write(STORIES)))
    values = told[part] if part else told
    assert values
    for each in values if isinstance(values, list) else [values]:
        assert set(KEYS[part].split()) <= set(each)


def test_values_and_mentions_have_every_key_of_the_contract(write: Write) -> None:
    told = dumped(run(write(STORIES)))
    values = [value for finding in told["findings"] for value in finding["values"]]
    mentions = [mention for value in values for mention in value["mentions"]]
    assert len(values) == 7
    assert len(mentions) >= 8
    for value in values:
        assert set(value) >= {"value", "normalized", "mentions"}
    for mention in mentions:
        assert set(mention) >= {
            "claim",
            "article",
            "path",
            "start",
            "end",
            "location",
            "quote",
            "sentence",
            "attribution",
        }


def test_every_reference_in_the_report_leads_somewhere(write: Write) -> None:
    report = run(write(STORIES))
    articles, facts = {a.id: a for a in report.articles}, {f.id: f for f in report.facts}
    given = {c.id: c for c in report.claims}
    rules = {one.id for one in report.rules}
    assert len(facts) == len(report.facts)
    assert len({one.id for one in report.findings}) == len(report.findings)
    for story in report.stories:
        assert [articles[key].story for key in story.articles] == [story.id] * len(story.articles)
    for fact in report.facts:
        assert set(fact.claims) <= set(given)
    for claim in report.claims:
        assert claim.article in articles
    for finding in report.findings:
        assert finding.rule in rules
        assert facts[finding.fact].story == finding.story
        assert finding.trace
        for value in finding.values:
            for mention in value.mentions:
                assert mention.claim in facts[finding.fact].claims
                assert mention.path == articles[mention.article].path


def mentions(report: Report) -> Iterator[tuple[Any, Any]]:
    articles = {one.id: one for one in report.articles}
    for finding in report.findings:
        for value in finding.values:
            for mention in value.mentions:
                yield mention, articles[mention.article]


def test_a_range_leads_to_its_quote_and_its_sentence(write: Write) -> None:
    report = run(write(STORIES))
    checked = 0
    for mention, article in mentions(report):
        assert article.text[mention.start : mention.end] == mention.quote != ""
        first = mention.sentence_start
        assert article.text[first : first + len(mention.sentence)] == mention.sentence
        assert first <= mention.start <= mention.end <= first + len(mention.sentence)
        checked += 1
    assert checked >= 8
    for claim in report.claims:
        text = next(one.text for one in report.articles if one.id == claim.article)
        assert text is not None
        assert text[claim.start : claim.end].strip()


def test_a_location_leads_to_the_place_in_the_file(write: Write, tmp_path: Path) -> None:
    report = run(write(STORIES))
    for mention, _article in mentions(report):
        if mention.path.endswith((".txt", ".md")):
            lines = (tmp_path / mention.path).read_text(encoding="utf-8").splitlines()
            line = lines[mention.location.line - 1]
            assert line[mention.location.column - 1 :].startswith(mention.quote)


@pytest.mark.parametrize("before", ["\ufeff", "Zoë’s 𝕏\r\n\r\n", "\r\n"])
def test_ranges_are_code_points_of_the_decoded_file(write: Write, before: str) -> None:
    told = before + SLIDE.format(dead=8, age=41) + "\r\n"
    report = run(write({"s/a.txt": told, "s/b.txt": SLIDE.format(dead=11, age=41)}))
    (a,) = (one for one in report.articles if one.path.endswith("a.txt"))
    assert a.text == told.removeprefix("\ufeff")
    (mention,) = (one for one, article in mentions(report) if article.id == a.id)
    assert a.text[mention.start : mention.end] == "8 people"
    assert mention.location.line == told[: told.index("8 people")].count("\n") + 1


def test_an_article_is_recorded_as_it_was_read(write: Write, tmp_path: Path) -> None:
    report = run(write(STORIES))
    by_name = {Path(one.path).name: one for one in report.articles}
    herald, wire, late = by_name["herald.md"], by_name["wire.txt"], by_name["late.html"]
    assert (herald.title, herald.source, herald.published) == (
        "Landslide at Quenby",
        "Lorvia Herald",
        "2025-06-03",
    )
    assert (wire.published, wire.updated) == (None, None)
    assert late.published == "2025-06-05T10:00:00+00:00"
    assert herald.path == "news/slide/herald.md"
    assert herald.sha256 == hashlib.sha256((tmp_path / herald.path).read_bytes()).hexdigest()
    assert report.run.as_of == "2025-06-05"
    assert report.run.paths == ("news",)


def test_two_runs_give_the_same_bytes_and_so_does_a_copy_of_the_folder(write: Write) -> None:
    write(STORIES)
    first = FORMATS["json"].render(run("news"))
    assert FORMATS["json"].render(run("news")) == first
    assert Report.model_validate_json(first) == Report.model_validate_json(
        FORMATS["json"].render(run("news"))
    )


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "json"])
def test_other_formats_need_nothing_but_the_json(write: Write, name: str) -> None:
    report = run(write(STORIES))
    again = Report.model_validate_json(FORMATS["json"].render(report))
    assert FORMATS[name].render(again) == FORMATS[name].render(report)


def test_the_order_of_paths_changes_no_finding(write: Write) -> None:
    write(STORIES)
    folders = ["news/slide", "news/quarry", "news/calm"]
    one, other = run(*folders), run(*folders[::-1])
    assert one.findings == other.findings
    assert one.articles == other.articles


def test_a_story_gives_what_it_gives_among_others(write: Write) -> None:
    write(STORIES)
    alone = run("news/slide")
    assert [one for one in run("news").findings if one.story == alone.stories[0].id] == list(alone.findings)


def test_files_by_other_names_give_the_same_fingerprints(write: Write) -> None:
    renamed = {
        f"slide/{'zyx'[number]}{Path(name).suffix}": text
        for number, (name, text) in enumerate(STORIES.items())
        if name.startswith("slide/")
    }
    one = run(
        write({name: text for name, text in STORIES.items() if name.startswith("slide/")}, "one") + "/slide"
    )
    other = run(write(renamed, "other") + "/slide")
    assert len(prints(one)) == 2
    assert prints(one) == prints(other)


def test_copies_of_one_text_are_one_witness(write: Write) -> None:
    agency = SLIDE.format(dead=8, age=41)
    files = {
        "s/a.md": HEAD.format(title="Slide", day="2025-06-03", source="Herald") + "\n" + agency + "\n",
        "s/b.md": HEAD.format(title="Quenby mourns", day="2025-06-03", source="Courier")
        + "\n"
        + agency
        + "\n",
        "s/c.txt": SLIDE.format(dead=11, age=41)
        + " Bakers gave bread to all who had lost their homes in the night.",
    }
    report = run(write(files))
    origins = [one.origin for one in report.articles]
    assert origins[0] == origins[1] != origins[2]
    (finding,) = report.findings
    assert sorted((value.value, len(value.mentions)) for value in finding.values) == [
        ("11 people", 1),
        ("8 people", 2),
    ]
    without = run(write({name: text for name, text in files.items() if name != "s/b.md"}, "without"))
    assert len(without.findings) == 1
    assert [one.verdict for one in without.findings] == [one.verdict for one in report.findings]


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="the value with the most claims comes first, copies counted"
)
def test_a_copy_lends_its_value_no_weight(write: Write) -> None:
    agency = SLIDE.format(dead=8, age=41)
    own = SLIDE.format(dead=11, age=41) + " Bakers gave bread to all who had lost their homes in the night."
    files = {"s/a.txt": agency, "s/b.txt": agency, "s/c.txt": own}
    (many,) = run(write({name: files[name] for name in ("s/a.txt", "s/b.txt", "s/c.txt")}, "many")).findings
    (few,) = run(write({name: files[name] for name in ("s/a.txt", "s/c.txt")}, "few")).findings
    assert [value.value for value in many.values] == [value.value for value in few.values]


def test_a_copy_that_was_edited_still_differs(write: Write) -> None:
    text = SLIDE + (
        " The slope has been watched since spring, when cracks were first seen above the chapel by walkers. "
        "Since then a camera has stood on the roof of the town hall, and every morning a clerk has written "
        "down what it shows. Nobody had thought that the whole hill might move at once, said a neighbour "
        "who has kept bees there for half of her life."
    )
    report = run(write({"s/a.txt": text.format(dead=8, age=41), "s/b.txt": text.format(dead=11, age=41)}))
    assert len({one.origin for one in report.articles}) == 1
    assert [one.rule for one in report.findings] == ["death-toll"]


def test_without_a_date_the_order_of_the_articles_is_not_known(write: Write) -> None:
    dated = (
        HEAD.format(title="Slide", day="2025-06-03", source="Herald")
        + "\n"
        + SLIDE.format(dead=8, age=41)
        + "\n"
    )
    later = (
        HEAD.format(title="Slide", day="2025-06-05", source="Herald")
        + "\n"
        + SLIDE.format(dead=11, age=41)
        + "\n"
    )
    assert [one.verdict for one in run(write({"s/a.md": dated, "s/b.md": later}, "dated")).findings] == [
        "update"
    ]
    undated = {"s/a.md": dated, "s/b.txt": SLIDE.format(dead=11, age=41)}
    report = run(write(undated, "undated"))
    assert [one.verdict for one in report.findings] == ["unclear"]
    assert report.run.as_of == "2025-06-03"


def test_one_article_compares_nothing(write: Write) -> None:
    report = run(write({"s/a.txt": SLIDE.format(dead=8, age=41)}))
    assert report.findings == ()
    assert report.outcome.exit == 0
    assert "compared nothing: no two articles share a fact" in report.outcome.reason


def test_one_article_may_be_at_odds_with_itself(write: Write) -> None:
    report = run(write({"s/a.txt": "The flood killed 10 people, including 8 children and 7 women."}))
    assert [(one.rule, one.scope) for one in report.findings] == [("sum", "internal")]
    assert report.outcome.exit == 1


@pytest.mark.parametrize("files", [{}, {"s/notes.bin": "x"}])
def test_a_folder_without_articles_was_not_checked(write: Write, files: dict[str, str]) -> None:
    report = run(write(files))
    assert not report.stories
    assert not report.articles
    assert not report.findings
    assert report.outcome.exit == 3
    assert "nothing was checked" in report.outcome.reason
    assert [one.path for one in report.not_checked] != []


def test_what_cannot_be_read_does_not_keep_the_rest_from_being_checked(write: Write) -> None:
    report = run(write(STORIES), "news/gone.txt")
    assert len(report.findings) == 3
    assert [one.path for one in report.not_checked] == ["news/gone.txt"]
    assert report.outcome.exit == 3


@pytest.mark.parametrize(
    ("fail_on", "exit_status"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)]
)
def test_the_gate_decides_how_the_run_ends(write: Write, fail_on: str, exit_status: int) -> None:
    report = run(write(STORIES), fail_on=fail_on)
    assert report.outcome.exit == exit_status
    assert f"(gate: {fail_on})" in report.outcome.reason


@pytest.mark.parametrize(
    ("fail_on", "exit_status"), [("error", 0), ("warning", 0), ("note", 1), ("never", 0)]
)
def test_a_plain_update_is_a_note(write: Write, fail_on: str, exit_status: int) -> None:
    told = {
        f"s/{day}.md": HEAD.format(title="Slide", day=f"2025-06-0{day}", source="Herald")
        + f"\nA slide at Quenby killed {dead} people.\n"
        for day, dead in ((3, 8), (5, 11))
    }
    report = run(write(told), fail_on=fail_on)
    assert [(one.level, one.verdict) for one in report.findings] == [("note", "update")]
    assert report.outcome.exit == exit_status


def test_values_that_are_only_rounder_are_reported_on_request(write: Write) -> None:
    write(
        {
            "s/a.txt": "The hall at Wexby holds about 400 guests.",
            "s/b.txt": "The hall at Wexby holds 410 guests.",
        }
    )
    assert run("news").findings == ()
    shown = run("news", show_precision=True)
    assert [(one.verdict, one.level) for one in shown.findings] == [("precision", "note")]


def test_findings_of_a_story_stand_worst_first(write: Write) -> None:
    order = ["error", "warning", "note"]
    for story in run(write(STORIES)).stories:
        levels = [order.index(one.level) for one in run("news").findings if one.story == story.id]
        assert levels == sorted(levels)


def test_counts_of_the_report_are_those_of_its_lists(write: Write) -> None:
    report = run(write(STORIES))
    assert (report.stats.stories, report.stats.articles) == (3, 7)
    assert report.stats.facts == len(report.facts)
    assert sum(report.stats.findings.values()) == len(report.findings)
    assert report.stats.claims >= len(report.claims)
    for rule in report.rules:
        assert rule.fired == sum(one.rule == rule.id for one in report.findings)
        assert rule.compared >= min(rule.fired, 1)
    assert [rule.id for rule in report.rules] == [rule.id for rule in shipped()]


def test_only_the_rules_that_are_given_speak(write: Write) -> None:
    write(STORIES)
    ages = [rule for rule in shipped() if rule.id == "age"]
    report = check(["news"], rules=ages, rules_digest="abc")
    assert [one.rule for one in report.findings] == ["age"]
    assert report.run.rules_digest == "abc"
    assert check(["news"], rules=[]).findings == ()


def test_a_long_sentence_is_cut_around_the_mention(write: Write) -> None:
    def told(dead: int) -> str:
        many = " and ".join(f"the tired searchers of village number {n}" for n in range(40))
        return f"The landslide at Quenby killed {dead} people, as was told by {many}."

    report = run(write({"s/a.txt": told(8), "s/b.txt": told(11)}))
    places = [mention for mention, _ in mentions(report) if mention.quote in ("8 people", "11 people")]
    assert len(places) == 2
    for mention in places:
        assert mention.quote in mention.sentence
        assert len(mention.sentence) <= MAX_SENTENCE + len(mention.quote)


def test_progress_is_told_for_every_article_in_order(write: Write) -> None:
    told: list[tuple[int, int, str]] = []
    report = run(write(STORIES), progress=lambda done, of, path: told.append((done, of, path)))
    assert told == [(number, 7, one.path) for number, one in enumerate(report.articles, 1)]


def test_claims_are_read_without_rules(write: Write) -> None:
    read = claims([write(STORIES)])
    assert len(read.articles) == 7
    for article, extraction in read.articles:
        assert extraction.article == article.id
        assert extraction.claims
        assert {claim.article for claim in extraction.claims} == {article.id}
    empty = claims([write({}, "empty")])
    assert empty.articles == ()
    assert len(empty.not_checked) == 1


def test_a_pipeline_that_is_not_there_is_a_usage_error(write: Write) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        run(write(STORIES), model="nowhere")


def test_what_a_notice_of_correction_says_is_no_claim_of_the_story(write: Write) -> None:
    notice = "Correction: An earlier version misspelled the name of Edda Holloway as Edda Holoway."
    folder = write(
        {
            "sea/a.txt": f"The ferry sank off Quenby. Edda Holloway, 40, swam ashore.\n\n{notice}\n",
            "sea/b.txt": f"Off Quenby the ferry sank.\n\n{notice.replace('Edda', 'Odo')}\n",
        }
    )
    report = check([folder], rules=shipped())
    assert report.not_checked == ()
    assert report.findings == ()
