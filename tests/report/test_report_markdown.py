"""Markdown: tables that hold, and nothing of an article that is markup."""

from __future__ import annotations

import html
import re

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.report import render
from factcheck.report.layout import one_line

from .sample import HOSTILE, report_with, small_report

OWN_HTML = {"<b>", "</b>", "<!-- -->"}


def parsed(text: str) -> list[Token]:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    return [each for token in tokens for each in (token, *(token.children or ()))]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_an_article_is_markup(text: str) -> None:
    tokens = parsed(render(report_with(text), "markdown"))
    kinds = {token.type for token in tokens}
    assert not kinds & {
        "link_open", "image", "code_inline", "fence", "code_block", "em_open", "strong_open", "s_open",
        "html_block", "blockquote_open", "hr",
    }  # fmt: skip
    assert {token.content for token in tokens if token.type == "html_inline"} <= OWN_HTML
    assert sum(token.type == "th_open" for token in tokens) == 4
    assert sum(token.type == "tr_open" for token in tokens) == 5
    assert sum(token.type == "heading_open" for token in tokens) == 5


def test_what_is_escaped_is_read_as_it_was() -> None:
    text = "a | `b` *c* _d_ <e> [f](g) #1 ~~h~~ \\ $4 & co! {x}"
    shown = MarkdownIt("commonmark").enable("table").render(render(report_with(text), "markdown"))
    plain = re.sub(r"<[^>]*>", "", shown.partition("<h3>")[2].partition("</h3>")[0])
    assert html.unescape(plain) == f"warning: {one_line(text)}"


def test_nobody_is_notified() -> None:
    assert not re.search(r"@\w", render(report_with("@everyone and a@b.example"), "markdown"))


def test_the_verdict_and_what_was_not_checked_come_first() -> None:
    written = render(small_report(), "markdown")
    order = [
        "# factcheck",
        "failed: 1 error",
        "## Not checked",
        "## Problems",
        "## lantern-market",
        "### error",
    ]
    places = [written.index(each) for each in order]
    assert places == sorted(places)
