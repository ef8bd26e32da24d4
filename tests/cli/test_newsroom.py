"""Why people in newsrooms switch such tools off: a test for each reason."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import factcheck
from tests.gate.repository import FIRST, SECOND, VARIABLES, Scratch

from .fake import Ran

Call = Callable[..., Ran]

NOISE = (
    "By Ines Corr and Tom Varga\n\nVELDEN, 4 March (TNA) - Odo Penhale, 44, flew a 737 to Corr at 9.40 am "
    "with 12 crates of LK-99 [1], far from the worst of COVID-19. See page 7, call 555-013-0199, and read "
    "section 230.",
    "By Ada Brandt\n\nCORR, 4 March (Corr Post) - Mia Lorne, 51, reached Velden at 6.15 pm on flight 208 [3] "
    "with a 747 behind her. The A320 stayed on route 9, room 14 was empty, and version 2.1 of the log has 88 "
    "pages.",
)
OMISSION = (
    "A man was taken to hospital after a fire at the Corr mill on Sunday. The mill makes flour and bread.",
    "A 35-year-old baker, Odo Penhale, was taken to hospital after a fire at the Corr mill on Sunday. Nobody "
    "else was in the building, which has two floors. Ada Brandt called it a fine mill; Tom Varga, an ugly "
    "one.",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, *texts: str) -> None:
    """The articles of one story."""
    (folder / "story").mkdir(exist_ok=True)
    for name, text in zip("abc", texts, strict=False):
        (folder / "story" / f"{name}.md").write_text(f"{text}\n", "utf-8")


@pytest.mark.parametrize("texts", [NOISE, OMISSION], ids=["noise", "omission taken for contradiction"])
def test_numbers_that_answer_other_questions_are_no_clash(
    folder: Path, ran: Call, texts: tuple[str, ...]
) -> None:
    write(folder, *texts)
    assert json.loads(ran("check", "story", "--format", "json").out)["findings"] == []


def test_dates_are_not_made_of_words_and_numbers() -> None:
    from datetime import date

    text = "It may rain, she sat down, 58% agreed in 1,964 polls, and on Tuesday the march began."
    times = [c for c in factcheck.claims(text, published=date(2025, 3, 5)) if c.kind == "time"]
    assert [(text[c.start : c.end], c.value.iso) for c in times] == [("Tuesday", "2025-03-04")]


def test_nothing_read_is_no_success_and_no_output_option_changes_the_status(folder: Path, ran: Call) -> None:
    from factcheck.cli.output import FORMATS

    write(folder, FIRST, SECOND)
    assert ran("check", "stroy").status == 3
    assert {ran("check", "story", "--format", name).status for name in FORMATS} == {1}
    assert ran("check", "story", "--report", "html=out.html", "--report", "json=out.json").status == 1


def test_what_is_accepted_comes_back_with_a_worse_value_and_not_with_a_moved_line(
    folder: Path, ran: Call
) -> None:
    write(folder, FIRST, SECOND)
    ran("check", "story", "--report", "json=report.json")
    found = json.loads((folder / "report.json").read_text("utf-8"))["findings"][0]["fingerprint"]
    who = (
        "--by",
        "Ana Ruiz",
        "--because",
        "Both are named.",
        "--until",
        "2027-03-01",
        "--today",
        "2027-01-15",
    )
    assert ran("accept", found, "--report", "report.json", *who).status == 0
    today = ("--today", "2027-01-15")
    write(folder, f"The sea was calm.\n\nNobody had seen the rocks.\n\n{FIRST}", SECOND)
    assert ran("check", "story", *today).status == 0
    write(folder, FIRST, SECOND.replace("Twelve", "Three"))
    assert ran("check", "story", *today).status == 1


def test_the_page_can_be_printed_hides_nothing_and_asks_nobody(folder: Path, ran: Call) -> None:
    write(folder, FIRST, SECOND)
    ran("check", "story", "--report", "html=out.html")
    page = (folder / "out.html").read_text("utf-8")
    closed = re.sub(r"<details(?![^>]*\bopen\b).*?</details>", "", page, flags=re.DOTALL)
    assert "How many people were killed" in closed
    assert "@media print" in page
    assert not re.search(r"""<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?https?:""", page)
    assert not re.search(r"url\(\s*[\"']?https?:", page)


def test_rules_that_never_fire_and_misspelt_settings_are_named(folder: Path, ran: Call) -> None:
    write(folder, FIRST, SECOND)
    told = ran("rules", "test", "magnitude", "death-toll", "--coverage", "--corpus", "story")
    assert "magnitude" in told.out + told.err
    (folder / "factcheck.toml").write_text('fail_on = "error"\n', "utf-8")
    told = ran("check", "story")
    assert told.status == 2
    assert told.last == "factcheck: error: factcheck.toml:1:1: unknown key 'fail_on'. Did you mean 'fail-on'?"


def test_a_changed_article_is_held_against_one_that_nobody_touched(folder: Path, ran: Call) -> None:
    scratch = Scratch(folder / "news")
    scratch.write("story/a.md", FIRST)
    scratch.write("story/b.md", SECOND.replace("Twelve", "Sixteen"))
    base = scratch.commit()
    scratch.write("story/b.md", SECOND)
    told = ran("check", str(scratch.root / "story"), "--new-from", base, "--format", "json")
    (finding,) = json.loads(told.out)["findings"]
    changed = {a["path"]: a["changed"] for a in json.loads(told.out)["articles"]}
    assert told.status == 1
    assert finding["state"] == "new"
    assert sorted(changed.values()) == [False, True]
