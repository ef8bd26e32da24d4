"""Comments for factcheck in articles: what they say, for which paragraph, and that none is text."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.corpus import read
from factcheck.corpus.allows import comments
from factcheck.model import Allow, Article
from factcheck.model.masking import masked

ALLOW = '<!-- factcheck: allow death-toll until 2027-01-31 because "Two counts." -->'


def article(folder: Path, name: str, text: str) -> Article:
    (folder / name).write_bytes(text.encode())
    found = read([str(folder / name)])
    assert found.not_checked == ()
    (one,) = found.articles
    return one


def covered(one: Article) -> list[str]:
    return [one.text[allow.start : allow.end] for allow in one.allows]


def shown(one: Article) -> str:
    return masked(one.text, [zone.span for zone in one.zones if zone.kind == "hidden"])


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        (ALLOW, (("death-toll",), "2027-01-31", "Two counts.")),
        ('<!--factcheck:allow a-b because "x" until 2027-01-31-->', (("a-b",), "2027-01-31", "x")),
        ("<!-- FactCheck: Allow a, b until 2027-01-31 because “x y” -->", (("a", "b"), "2027-01-31", "x y")),
        ("<!-- factcheck: allow a until 2027-01-31 because 'it's so' -->", (("a",), "2027-01-31", "it's so")),
        (
            "<!-- factcheck: allow a until 2027-01-31 because it stands -->",
            (("a",), "2027-01-31", "it stands"),
        ),
        (
            '<!-- factcheck: allow a\n  until 2027-01-31\n  because "it holds until May" -->',
            (("a",), "2027-01-31", "it holds until May"),
        ),
        ("<!-- factcheck: allow a until 2027-01-31 -->", (("a",), "2027-01-31", "")),
        ('<!-- factcheck: allow a until 2027-01-31 because "" -->', (("a",), "2027-01-31", "")),
        ('<!-- factcheck: allow a because "x" -->', (("a",), None, "x")),
        ('<!-- factcheck allow a until 2027-01-31 because "x" -->', (("a",), "2027-01-31", "x")),
    ],
)
def test_what_a_comment_says(comment: str, told: tuple[tuple[str, ...], str | None, str]) -> None:
    (found,) = comments(f"Before. {comment} After.")
    allow = found.allow
    until = allow.until.isoformat() if allow.until else None
    assert (allow.fault, (allow.rules, until, allow.because)) == ("", told)


@pytest.mark.parametrize(
    ("comment", "fault"),
    [
        ("<!-- factcheck: -->", "'nothing' is no instruction to factcheck"),
        ("<!-- factcheck: ignore a -->", "'ignore' is no instruction to factcheck"),
        ('<!-- factcheck: allow until 2027-01-31 because "x" -->', "no rule is named"),
        ('<!-- factcheck: allow a until May because "x" -->', "'May' is no day"),
        ('<!-- factcheck: allow a until 2027-02-30 because "x" -->', "'2027-02-30' is no day"),
        ('<!-- factcheck: allow a until 2027-01-31 because "x" so there -->', "'so there' cannot be read"),
        ("<!-- factcheck: allow a until 2027-01-31", "the comment is not closed with -->"),
    ],
)
def test_a_comment_that_cannot_be_read_says_why(comment: str, fault: str) -> None:
    (found,) = comments(comment)
    assert found.allow.fault == fault


def test_other_comments_are_left_alone() -> None:
    assert list(comments("<!-- factcheck passed on Monday --> <!-- the desk will factcheck this -->")) == []


@settings(deadline=None, max_examples=80, derandomize=True)
@given(st.text(alphabet='<!->factcheck: alowuntilbecause"2027-01 \n'))
def test_no_text_is_a_crash(text: str) -> None:
    for found in comments(text):
        assert 0 <= found.start < found.end <= len(text)


TWO = "The ferry sank on Sunday. It was new."
THREE = "At least 14 people died."


@pytest.mark.parametrize(
    ("name", "text", "paragraph"),
    [
        ("a.md", f"{TWO}\n\n{ALLOW}\n\n{THREE}\n\nMore.\n", THREE),
        ("a.md", f"{TWO}\n\n{ALLOW}\n{THREE}\n\nMore.\n", THREE),
        ("a.md", f"{TWO}\r\n\r\n{ALLOW}\r\n\r\n{THREE}\r\nAnd on.\r\n\r\nMore.\r\n", f"{THREE}\r\nAnd on."),
        ("a.md", f"{TWO}\n\n{ALLOW} {THREE}\n\nMore.\n", THREE),
        ("a.md", f"{TWO} {ALLOW}\n\n{THREE}\n\nMore.\n", THREE),
        ("a.md", f"{TWO}\n\n{THREE}\n\n{ALLOW}\n", ""),
        ("a.md", f"---\ntitle: A\n---\n{ALLOW}\n\n{TWO}\n\n{THREE}\n", TWO),
        ("a.md", f"{ALLOW}\n<!-- another -->\n\n{TWO}\n\n{THREE}\n", TWO),
        ("a.md", f"{ALLOW}\n\n> {THREE}\n> And on.\n\n{TWO}\n", f"{THREE}\n> And on."),
        ("a.md", f"{TWO}\n\n{ALLOW}\n\n- {THREE}\n- Twelve died.\n\nMore.\n", f"{THREE}\n- Twelve died."),
        ("a.txt", f"{TWO}\n\n{ALLOW}\n\n{THREE}\n\nMore.\n", THREE),
        ("a.txt", f"{TWO}\n{ALLOW}\n{THREE}\nMore.\n", THREE),
    ],
)
def test_the_paragraph_that_a_comment_speaks_for(
    tmp_path: Path, name: str, text: str, paragraph: str
) -> None:
    one = article(tmp_path, name, text)
    assert one.text == text
    assert covered(one) == [paragraph]
    assert "factcheck" not in shown(one)
    assert [allow.line for allow in one.allows] == [1 + text[: text.index("<!-- factcheck")].count("\n")]


def test_two_comments_speak_for_one_paragraph(tmp_path: Path) -> None:
    other = ALLOW.replace("death-toll", "age")
    one = article(tmp_path, "a.md", f"{ALLOW}\n{other}\n\n{TWO}\n\n{THREE}\n")
    assert covered(one) == [TWO, TWO]
    assert [allow.rules for allow in one.allows] == [("death-toll",), ("age",)]


PAGE = """<!DOCTYPE html>
<html><head><title>Ferry sinks</title></head>
<body><article><h1>Ferry sinks</h1>
<p>{two} It had left the harbour of Ardrey at noon with many people on board, as it did on every day.</p>
{allow}
<p>{three} <b>Others</b> were in the water for hours before a trawler came to their help that evening.</p>
<p>The cause is not known, and the owner of the ferry would not say anything to reporters on the quay.</p>
</article></body></html>
"""


def test_a_page(tmp_path: Path) -> None:
    without = article(tmp_path, "a.html", PAGE.format(two=TWO, three=THREE, allow=""))
    one = article(tmp_path, "b.html", PAGE.format(two=TWO, three=THREE, allow=ALLOW))
    assert one.text == without.text
    (paragraph,) = covered(one)
    assert paragraph.startswith(THREE)
    assert paragraph.endswith("that evening.")
    assert one.allows[0].line == 5


def test_a_page_with_the_comment_inside_a_paragraph_or_last(tmp_path: Path) -> None:
    inside = article(tmp_path, "a.html", PAGE.format(two=TWO + ALLOW, three=THREE, allow=""))
    assert covered(inside)[0].startswith("It had left the harbour")
    assert TWO + " It had left" in inside.text
    last = PAGE.format(two=TWO, three=THREE, allow="").replace("</article>", f"{ALLOW}</article>")
    assert covered(article(tmp_path, "b.html", last)) == [""]


@pytest.mark.parametrize(
    ("body", "paragraph"),
    [
        (f"{TWO}\n\n{ALLOW}\n\n{THREE}\n\nMore.", THREE),
        (f"<p>{TWO}</p>{ALLOW}<p>{THREE}</p><p>More.</p>", THREE),
        (f"<p>{TWO}</p><p>{ALLOW}{THREE}</p><p>More.</p>", THREE),
        ([TWO, f"{ALLOW}{THREE}", "More."], THREE),
    ],
)
def test_a_record(tmp_path: Path, body: str | list[str], paragraph: str) -> None:
    record = {"title": "Ferry sinks", "date": "2027-01-10", "text": body}
    for name, text in (("a.json", json.dumps(record, indent=1)), ("a.jsonl", json.dumps(record))):
        one = article(tmp_path, name, text)
        assert covered(one) == [paragraph]
        assert "factcheck" not in one.text
        assert one.text.startswith("Ferry sinks\n\n" + TWO)
        assert one.allows[0].line == 1 + text[: text.index("factcheck")].count("\n")


def test_an_article_without_comments_has_none(tmp_path: Path) -> None:
    assert article(tmp_path, "a.md", f"{TWO}\n").allows == ()
    assert Allow(start=0, end=0).until is None
    assert date.fromisoformat("2027-01-31")
