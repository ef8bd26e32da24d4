"""The gate from the command line, with the real pipeline: bases in git, accepted findings, comments."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli.output import FORMATS
from factcheck.model import Report
from tests.gate.repository import FIRST, SECOND, THIRD, VARIABLES, Scratch

from .fake import Ran

Call = Callable[..., Ran]

TOLL = "be60ed07134ca608"
DAY = ("--today", "2027-01-15")
WHO = ("--by", "Ana Ruiz", "--because", "Both counts are named.")
ACCEPTED = "factcheck-accepted.yaml"


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scratch:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    scratch = Scratch(tmp_path / "news")
    scratch.write("stories/ferry/first.md", FIRST)
    scratch.write("stories/ferry/second.md", SECOND)
    scratch.commit()
    monkeypatch.chdir(scratch.root)
    return scratch


def states(ran: Ran) -> list[tuple[str, str]]:
    """Rule and state of every finding of a report in JSON."""
    return [(each["rule"], each["state"]) for each in json.loads(ran.out)["findings"]]


AGES = ("\nOdo Penhale, 44, was the captain.\n", "\nThe captain was Odo Penhale, 41.\n")


def disagree_on_an_age(news: Scratch) -> None:
    news.write("stories/ferry/first.md", FIRST + AGES[0])
    news.write("stories/ferry/second.md", SECOND + AGES[1])


def test_only_what_the_base_has_not_is_new_and_gates(news: Scratch, ran: Call) -> None:
    done = ran("check", "stories", "--new-from", "main")
    assert done.status == 0
    assert "error (known): How many people were killed" in done.out
    assert "No new discrepancies in 2 articles. Not new: 1 known.\n" in done.out
    assert done.last.startswith("factcheck: 2 articles, ")
    assert done.last.endswith(" facts; passed: nothing new, 1 known (gate: warning, new since main)")
    disagree_on_an_age(news)
    done = ran("check", "stories", "--new-from", "main", "--format", "json")
    assert (done.status, states(done)) == (1, [("death-toll", "known"), ("age", "new")])
    assert done.last.endswith("; failed: 1 new warning, 1 known (gate: warning, new since main)")
    report = Report.model_validate_json(done.out)
    assert (report.run.new_from, report.run.base) == ("main", news.git("rev-parse", "main"))
    assert [article.changed for article in report.articles] == [True, True]


def test_a_new_sentence_that_clashes_with_an_article_nobody_touched_is_new(news: Scratch, ran: Call) -> None:
    news.write("stories/ferry/first.md", FIRST + AGES[0])
    news.commit()
    news.write("stories/ferry/second.md", SECOND + AGES[1])
    done = ran("check", "stories", "--new-from", "HEAD", "--format", "json", "--select", "age")
    assert (done.status, states(done)) == (1, [("age", "new")])
    changed = {article.path: article.changed for article in Report.model_validate_json(done.out).articles}
    assert changed == {"stories/ferry/first.md": False, "stories/ferry/second.md": True}


def test_a_new_value_of_a_known_question_is_new(news: Scratch, ran: Call) -> None:
    news.write("stories/ferry/third.md", THIRD)
    done = ran("check", "stories", "--new-from", "main", "--format", "json")
    assert (done.status, states(done)) == (1, [("death-toll", "new")])


@pytest.mark.parametrize(
    "move", ["rename the story", "rename the file", "delete an article", "move the paragraph"]
)
def test_what_was_only_moved_is_known(news: Scratch, ran: Call, move: str) -> None:
    disagree_on_an_age(news)
    news.write("stories/ferry/third.md", "The ferry was built in Quenby.\n")
    news.commit()
    folder = news.root / "stories" / "ferry"
    if move == "rename the story":
        news.git("mv", "stories/ferry", "stories/ferry-sinks")
    elif move == "rename the file":
        news.git("mv", "stories/ferry/first.md", "stories/ferry/zulu.md")
    elif move == "delete an article":
        (folder / "third.md").unlink()
    else:
        news.write("stories/ferry/first.md", AGES[0].lstrip() + "\n" + FIRST)
    done = ran("check", "stories", "--new-from", "HEAD", "--format", "json")
    assert (done.status, states(done)) == (0, [("death-toll", "known"), ("age", "known")])


def test_a_renamed_and_edited_story_has_only_its_new_findings(news: Scratch, ran: Call) -> None:
    shutil.move(news.root / "stories/ferry", news.root / "stories/ferry-sinks")
    news.write("stories/ferry-sinks/first.md", FIRST + AGES[0])
    news.write("stories/ferry-sinks/second.md", SECOND + AGES[1])
    done = ran("check", "stories", "--new-from", "main", "--format", "json")
    assert (done.status, states(done)) == (1, [("death-toll", "known"), ("age", "new")])


def test_a_commit_hook_looks_at_what_is_staged(news: Scratch, ran: Call) -> None:
    disagree_on_an_age(news)
    assert ran("check", "stories", "--staged").status == 0
    news.git("add", "--all")
    news.write("stories/ferry/first.md", FIRST)
    done = ran("check", "stories", "--staged", "--format", "json")
    assert (done.status, states(done)) == (1, [("death-toll", "known"), ("age", "new")])
    assert done.last.endswith("(gate: warning, new since HEAD)")


def test_unchanged_articles_are_read_once(news: Scratch, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.language.pipeline import Pipeline

    news.write("stories/bridge/one.md", "The bridge is 90 metres long.\n")
    news.commit()
    news.write("stories/ferry/second.md", THIRD)
    seen: list[str] = []
    read = Pipeline.read

    def counted(self, articles):  # type: ignore[no-untyped-def]
        articles = list(articles)
        seen.extend(article.path for article in articles)
        return read(self, articles)

    monkeypatch.setattr(Pipeline, "read", counted)
    assert ran("check", "stories", "--new-from", "HEAD").status == 1
    ferry = [f"stories/ferry/{name}.md" for name in ("first", "second", "second")]
    assert sorted(seen) == ["stories/bridge/one.md", *ferry]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--new-from", "mian"], "git knows no commit 'mian'. Fetch it, or name another branch or commit."),
        (["--new-from", ""], "--new-from: '' is no commit. Name a branch or a commit."),
        (
            ["--accepted", "gone.yaml"],
            "gone.yaml: there is no such accepted file. Check its name, or make it with `factcheck accept`.",
        ),
    ],
)
def test_what_cannot_be_compared_with_is_wrong_usage(
    news: Scratch, ran: Call, options: list[str], message: str
) -> None:
    done = ran("check", "stories", *options)
    assert (done.status, done.out, done.err) == (2, "", f"factcheck: error: {message}\n")


def accept(ran: Call, news: Scratch, *options: str, until: str = "2027-06-30") -> Ran:
    if not (news.root / "report.json").exists():
        ran("check", "stories", "--report", "json=report.json")
    return ran("accept", TOLL[:8], "--report", "report.json", "--until", until, *WHO, *DAY, *options)


def test_what_is_accepted_fails_no_run_until_its_values_change(news: Scratch, ran: Call) -> None:
    done = accept(ran, news)
    assert (done.status, done.out) == (0, "")
    assert done.err == f"factcheck: accepted until 2027-06-30 in {ACCEPTED}: death-toll in ferry ({TOLL})\n"
    done = ran("check", "stories", *DAY)
    assert done.status == 0
    assert "error (accepted): How many" in done.out
    assert "Accepted by Ana Ruiz until 2027-06-30: Both counts are named." in done.out
    assert done.last.endswith("; passed: 1 accepted (gate: warning)")

    news.write("stories/ferry/third.md", THIRD)
    done = ran("check", "stories", *DAY, "--report", "json=r.json")
    assert done.status == 1
    told = "Accepted before with other values: Twelve people / At least 14 people"
    assert told in done.out
    (finding,) = json.loads((news.root / "r.json").read_text(encoding="utf-8"))["findings"]
    assert (finding["state"], finding["supersedes"]) == ("new", TOLL)
    assert told in ran("explain", finding["fingerprint"][:8], "r.json").out

    done = ran("accept", finding["fingerprint"], "--report", "r.json", "--until", "2027-03-01", *WHO, *DAY)
    lines = (news.root / ACCEPTED).read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("- ") for line in lines) == 1
    assert ran("check", "stories", *DAY).status == 0


def test_an_acceptance_ends(news: Scratch, ran: Call) -> None:
    accept(ran, news)
    done = ran("check", "stories", "--today", "2027-07-01")
    assert done.status == 1
    assert (
        f"factcheck: accepted: {ACCEPTED}:5: expired on 2027-06-30: death-toll in ferry ({TOLL}). "
        "Settle it, or accept it again\n"
    ) in done.err
    assert done.last.endswith("; failed: 1 error, 1 problem that counts as a warning (gate: warning)")
    assert ran("check", "stories", "--today", "2027-07-01", "--fail-on", "never").status == 0


def test_what_is_accepted_and_not_found_any_more_gates_as_a_warning(news: Scratch, ran: Call) -> None:
    accept(ran, news)
    news.write(
        "stories/ferry/second.md", "Fourteen people were killed when a ferry sank off Ardrey on Sunday.\n"
    )
    done = ran("check", "stories", *DAY)
    assert done.status == 1
    assert done.last.endswith("; failed: 1 problem that counts as a warning (gate: warning)")
    assert ran("check", "stories", *DAY, "--fail-on", "error").status == 0
    assert ran("accepted", "prune", "--articles", "stories", "--dry-run", *DAY).err.endswith(
        "factcheck: 1 would be taken out, 0 kept\n"
    )
    done = ran("accepted", "prune", "--articles", "stories", *DAY)
    assert done.err == (
        f"factcheck: death-toll in ferry ({TOLL}): nothing is found of it any more\n"
        "factcheck: 1 taken out, 0 kept\n"
    )
    done = ran("check", "stories", *DAY)
    assert (done.status, done.last.rsplit("; ", 1)[1]) == (0, "passed: no findings (gate: warning)")


def test_accepting_on_articles_and_listing(news: Scratch, ran: Call) -> None:
    done = ran("accept", TOLL, "--articles", "stories", "--until", "2027-06-30", *WHO, *DAY)
    assert done.status == 0
    done = ran("accepted", "list", *DAY)
    assert done.out == (
        f"ferry: death-toll {TOLL}, until 2027-06-30, Ana Ruiz: Both counts are named.\n"
        "  - Twelve people: Twelve people were killed when a ferry sank off Ardrey on Sunday.\n"
        "  - At least 14 people: At least 14 people died.\n"
    )
    assert done.err == "factcheck: 1 accepted\n"
    (told,) = json.loads(ran("accepted", "list", "--format", "json", "--today", "2027-12-01").out)
    assert (told["fingerprint"], told["expired"], told["by"]) == (TOLL, True, "Ana Ruiz")
    assert ran("accepted", "prune", "--today", "2027-12-01").err.endswith("1 taken out, 0 kept\n")


def test_nothing_accepted_is_nothing_to_list_or_prune(news: Scratch, ran: Call) -> None:
    message = f"there is no accepted file {ACCEPTED}"
    assert ran("accepted", "list") == (0, "", f"factcheck: {message}: nothing is accepted\n")
    assert ran("accepted", "prune") == (0, "", f"factcheck: {message}: nothing to take out\n")
    assert ran("accepted", "list", "--accepted", "gone.yaml").status == 2


def test_another_accepted_file(news: Scratch, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    accept(ran, news, "--accepted", "desk/ours.yaml")
    assert not (news.root / ACCEPTED).exists()
    assert ran("check", "stories", *DAY).status == 1
    assert ran("check", "stories", *DAY, "--accepted", "desk/ours.yaml").status == 0
    monkeypatch.setenv("FACTCHECK_ACCEPTED", "desk/ours.yaml")
    monkeypatch.setenv("FACTCHECK_TODAY", "2027-01-15")
    assert ran("check", "stories").status == 0
    monkeypatch.setenv("FACTCHECK_TODAY", "tomorrow")
    assert ran("check", "stories").err == (
        "factcheck: error: FACTCHECK_TODAY: got 'tomorrow'. Set it to a day, such as 2025-03-04.\n"
    )


def test_an_until_in_the_past(news: Scratch, ran: Call) -> None:
    done = accept(ran, news, until="2027-01-14")
    assert (done.status, done.err) == (
        2, "factcheck: error: --until: 2027-01-14 is in the past. Name a day from 2027-01-15 on.\n",
    )  # fmt: skip
    assert not (news.root / ACCEPTED).exists()
    assert accept(ran, news, until="2027-01-15").status == 0


@pytest.mark.parametrize(
    "options", [["--until", "soon", *WHO], ["--until", "2027-06-30", "--by", " ", "--because", "x"]]
)
def test_a_day_or_a_text_that_says_nothing_is_wrong_usage(
    news: Scratch, ran: Call, options: list[str]
) -> None:
    done = ran("accept", TOLL, "--report", "report.json", *options)
    assert (done.status, (news.root / ACCEPTED).exists()) == (2, False)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "neither a report nor articles. Give --report or --articles, or set"),
        (
            ["--report", "report.json", "--articles", "stories"],
            "a report and articles. Give --report or --articles.",
        ),
        (["--report", "gone.json"], "gone.json: no such file. Write one with"),
    ],
)
def test_where_findings_are_taken_from(news: Scratch, ran: Call, options: list[str], message: str) -> None:
    done = ran("accept", TOLL, "--until", "2027-06-30", *WHO, *DAY, *options)
    assert done.status == 2
    assert done.err.startswith(f"factcheck: error: {message}")


def test_an_unknown_fingerprint_accepts_nothing(news: Scratch, ran: Call) -> None:
    ran("check", "stories", "--report", "json=report.json")
    done = ran("accept", TOLL, "0" * 16, "--report", "report.json", "--until", "2027-06-30", *WHO, *DAY)
    assert (done.status, (news.root / ACCEPTED).exists()) == (2, False)
    assert done.err.startswith("factcheck: error: report.json: no finding has the fingerprint '0000")


@pytest.mark.parametrize("cut", [0.9, 0.5])
def test_an_accepted_file_cut_in_half(news: Scratch, ran: Call, cut: float) -> None:
    accept(ran, news)
    file = news.root / ACCEPTED
    whole = file.read_text(encoding="utf-8")
    left = whole[: int(len(whole) * cut)]
    file.write_text(left, encoding="utf-8")
    for command in (["check", "stories"], ["accepted", "list"], ["accepted", "prune"]):
        done = ran(*command)
        assert (done.status, done.out) == (2, "")
        assert done.err == (
            f"factcheck: error: {ACCEPTED}:5:{len(left.splitlines()[-1]) + 1}: "
            "the accepted file is cut off here. Restore it from version control, or mend it there.\n"
        )
    before = file.read_bytes()
    assert accept(ran, news).status == 2
    assert file.read_bytes() == before


def test_an_accepted_file_that_cannot_be_written_stays_as_it_is(
    news: Scratch, ran: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(ran, news)
    before = sorted(news.root.iterdir()), (news.root / ACCEPTED).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    done = accept(ran, news, until="2027-07-30")
    assert (done.status, done.err) == (
        2,
        f"factcheck: error: {ACCEPTED}: the accepted file cannot be written: No space left on device. "
        "Name another file.\n",
    )
    assert (sorted(news.root.iterdir()), (news.root / ACCEPTED).read_bytes()) == before


ALLOW = '<!-- factcheck: allow death-toll until 2027-01-31 because "Two counts." -->\n\n'


def test_a_comment_in_an_article_allows(news: Scratch, ran: Call) -> None:
    news.write("stories/ferry/first.md", ALLOW + FIRST)
    done = ran("check", "stories", *DAY)
    assert done.status == 0
    assert "error (allowed): How many" in done.out
    assert "Allowed until 2027-01-31: Two counts." in done.out
    done = ran("check", "stories", "--today", "2027-02-01")
    assert done.status == 1
    assert (
        "factcheck: allow: stories/ferry/first.md:1: death-toll was allowed until 2027-01-31. "
        "Settle it, or set a later day\n"
    ) in done.err
    done = ran("check", "stories", *DAY, "--ignore", "death-toll")
    assert done.status == 0
    news.write("stories/ferry/first.md", ALLOW.replace("death-toll", "death-tol") + FIRST)
    assert "there is no rule 'death-tol'. Did you mean 'death-toll'?" in ran("check", "stories", *DAY).err


def test_no_format_changes_the_exit_status_or_counts_otherwise(news: Scratch, ran: Call) -> None:
    accept(ran, news)
    disagree_on_an_age(news)
    lines = set()
    for name in FORMATS:
        done = ran("check", "stories", *DAY, "--format", name, "--report", f"{name}=out/{name}")
        assert done.status == 1, name
        lines.add(done.last)
        assert ran("check", "stories", *DAY, "--format", name, "--ignore", "age").status == 0, name
        assert ran("check", "stories", *DAY, "--format", name, "--fail-on", "error").status == 0, name
    assert [line.rsplit("; ", 1)[1] for line in lines] == ["failed: 1 warning, 1 accepted (gate: warning)"]


def test_a_run_that_compared_nothing_says_so(news: Scratch, ran: Call) -> None:
    done = ran("check", "stories/ferry/first.md", "--new-from", "main")
    assert done.status == 0
    assert done.last.endswith(
        "0 facts; compared nothing: no two articles share a fact (gate: warning, new since main)"
    )


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("when", ["the base is brought up", "the articles are read"])
def test_an_interrupt_leaves_nothing_half_written(news: Scratch, when: str) -> None:
    for number in range(60):
        news.write(f"stories/s{number}/a.md", FIRST * 40)
        news.write(f"stories/s{number}/b.md", SECOND * 40)
    report = news.root / "report.json"
    report.write_text("old", encoding="utf-8")
    scratch = news.root.parent / "tmp"
    scratch.mkdir()
    command = [sys.executable, "-m", "factcheck", "check", "stories", "--new-from", "main"]
    before = sorted(news.root.rglob("*"))
    running = subprocess.Popen(
        [*command, "--report", "json=report.json"],
        env={**os.environ, "TMPDIR": str(scratch), "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    for there in (True,) if when == "the base is brought up" else (True, False):
        while running.poll() is None and any(scratch.iterdir()) is not there:
            time.sleep(0.002)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, out, err) == (130, "", "factcheck: interrupted\n")
    assert report.read_text(encoding="utf-8") == "old"
    assert sorted(news.root.rglob("*")) == before
    assert list(scratch.iterdir()) == []


FORGETFUL = """
import sys, time
from factcheck.cli import interrupt, main

@main.cli.command()
def forget():
    try:
        print("here", flush=True)
        time.sleep(60)
    except KeyboardInterrupt:
        pass
    time.sleep(60)

interrupt.AGAIN = 0.2
sys.argv = ["factcheck", "forget"]
main.main()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupt_that_a_library_lets_go_by_is_raised_again() -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", FORGETFUL],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "here\n"
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=30)
    assert (running.returncode, err) == (130, "factcheck: interrupted\n")
