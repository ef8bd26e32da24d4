"""The HTML page: safe whatever the articles hold, whole, and well linked."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, FindingValue, Mention
from factcheck.model.report import ArticleRecord, ClaimRecord, Report, Stats, StoryRecord
from factcheck.model.values import Name
from factcheck.report import render
from factcheck.report.layout import letter, visible

from .parsed import Parsed
from .sample import ARTICLES, FINDINGS, small_report


def _page(report: Report) -> Parsed:
    parsed = Parsed(render(report, "html"))
    parsed.check_links()
    return parsed


def _evil_report(text: str, words: str, *ranges: tuple[int, int], **article: str) -> Report:
    """A report whose every field that comes from outside holds `words`, over an article with `text`."""
    record = ArticleRecord(
        id=words,
        story=words,
        path=f"desk/{words}",
        origin="o",
        sha256="0",
        text=text,
        **{"title": words, "source": words, "published": words, **article},
    )
    mentions = tuple(
        Mention(
            article=words,
            path=record.path,
            start=start,
            end=end,
            quote=text[start:end],
            sentence=text,
            sentence_start=0,
            attribution=words,
        )
        for start, end in ranges
    )
    value = FindingValue(value=words, normalized=words, mentions=mentions)
    claims = tuple(
        ClaimRecord(
            id=f"c{number}",
            article=words,
            kind="name",
            start=start,
            end=end,
            value=Name(surface=words, normalized=words),
        )
        for number, (start, end) in enumerate(ranges)
    )
    fact = Fact(
        id="agreed", key="k", story=words, kind="name", label=words, claims=tuple(c.id for c in claims)
    )
    finding = Finding(
        id=words,
        fingerprint=words,
        rule=words,
        level="error",
        verdict="conflict",
        type="other",
        scope="cross",
        story=words,
        fact="f",
        message=words,
        question=words,
        values=(value, value),
        trace=(words,),
    )
    return small_report(
        stories=(StoryRecord(id=words, articles=(words,)),),
        articles=(record,),
        facts=(fact,),
        claims=claims,
        findings=(finding,),
    )


def test_findings_stand_worst_first_after_what_was_not_checked() -> None:
    page = render(small_report(), "html")
    order = [
        page.index(each)
        for each in (
            "3 new discrepancies in 5 articles</h1>",
            "failed: 1 error",
            'id="not-checked"',
            'id="findings"',
            "How many people were injured",
            "Did Ilse Quent resign",
            "Odile Marsh is quoted",
            "name is spelt",
            'id="stories"',
            'id="run"',
        )
    ]
    assert order == sorted(order)


def test_quotes_are_marked_and_grouped_by_their_words() -> None:
    page = _page(small_report())
    quotes = page.texts("blockquote")
    assert sum(quote.startswith("A fire swept through") for quote in quotes) == 1
    quoted = "".join(re.findall(r"<blockquote>.*?</blockquote>", render(small_report(), "html"), re.DOTALL))
    assert re.findall(r"<mark>(.*?)</mark>", quoted) == [
        "14",
        "17",
        "Seventeen",
        "resigned",
        "dismissed",
        ",",
        "then",
        "Tellow",
        "Tello",
    ]
    assert page.texts("span", class_="share") == ["2 articles, copies of one text"]


def test_a_place_links_to_the_words_in_the_article_and_back() -> None:
    page = _page(small_report())
    start = (ARTICLES[0].text or "").index("14 people")
    assert page.texts("a", href=f"#article-1-{start}") == [
        "The Wexcombe Courier",  # in the table of values
        "desk/lantern-market/courier.md:3:105",  # below the quote
        "A",  # in the matrix
    ]
    assert page.texts("a", href=f"#finding-{FINDINGS[1].fingerprint}", class_="differs") == [
        "14 people",
        "17",
        "Seventeen people",
        "14 people",
    ]


def test_agreeing_facts_are_listed_with_their_wordings_and_disputed_ones_are_not() -> None:
    page = _page(small_report())
    facts = "".join(page.texts("table", class_="facts"))
    assert "About 40 stalls" in facts
    assert "hours to put the fire out" in facts
    assert "people injured" not in facts


def test_the_text_of_an_article_is_whole() -> None:
    page = _page(small_report())
    assert page.texts("div", class_="text") == [article.text for article in ARTICLES]


def test_level_and_verdict_are_words() -> None:
    page = _page(small_report())
    assert page.texts("span", class_="badge error") == ["1 error", "error"]
    assert page.texts("span", class_="tag state") == ["accepted"]


class Decided(Finding):
    """A finding on which something was decided."""

    settled: Any = None
    supersedes: str | None = None
    accepted_values: tuple[str, ...] = ()


def _decided(**changes: object) -> str:
    finding = Decided(**{**FINDINGS[1].model_dump(), **changes})
    page = Parsed(render(small_report().model_copy(update={"findings": (finding,)}), "html"))
    (text,) = page.texts("article", **{"data-state": finding.state})
    return " ".join(text.split())


def test_a_settled_finding_says_who_settled_it_why_and_until_when() -> None:
    settled = SimpleNamespace(
        by="Ada Wren <b>", because="the coroner's count & <i>", until="2031-12-31", where="accepted.txt:3"
    )
    text = _decided(state="accepted", settled=settled)
    assert "Accepted by Ada Wren <b> until 31 December 2031: the coroner's count & <i> accepted.txt:3" in text
    assert "factcheck accept" not in text
    assert "Fingerprint 5b2e88d10f37" in text


def test_a_successor_names_what_was_accepted() -> None:
    text = _decided(supersedes="00aa11", accepted_values=("14 people", "15 people"))
    assert "Accepted before with other values: 14 people / 15 people (00aa11)" in text
    assert "factcheck accept 5b2e88d10f37" in text


def test_policy_allows_the_style_sheet_and_the_script_and_nothing_else() -> None:
    page = render(small_report(), "html")
    policy = unescape(re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[0])
    allowed = dict(part.split(" ", 1) for part in policy.split("; "))
    assert allowed.pop("default-src") == allowed.pop("base-uri") == allowed.pop("form-action") == "'none'"
    for element in ("style", "script"):
        inside = page[page.index(f"<{element}>") + len(element) + 2 : page.index(f"</{element}>")]
        digest = b64encode(sha256(inside.encode()).digest()).decode()
        assert allowed.pop(f"{element}-src") == f"'sha256-{digest}'"
        assert page.count(f"<{element}") == page.count(f"</{element}") == 1
    assert allowed == {"require-trusted-types-for": "'script'", "trusted-types": "'none'"}
    bare = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)
    assert not re.search(r"\sstyle=|\son\w+=|url\(|@import|<link|<img|<iframe|<form| src=", bare)


def test_the_script_makes_no_html_no_request_and_keeps_nothing() -> None:
    script = render(small_report(), "html").partition("<script>")[2].partition("</script>")[0]
    assert script
    for word in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "Function(", "fetch"):
        assert word not in script
    for word in ("XMLHttp", "import(", "Storage", "cookie", "WebSocket", "sendBeacon"):
        assert word not in script


def _luminance(colour: str) -> float:
    full = colour if len(colour) == 6 else "".join(2 * each for each in colour)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (int(full[at : at + 2], 16) / 255 for at in (0, 2, 4))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _themes(page: str) -> list[dict[str, str]]:
    """The colours of the light theme, the dark one and of print."""
    both = re.findall(r"--([a-z-]+): light-dark\(#([0-9a-f]{3,6}), #([0-9a-f]{3,6})\)", page)
    printed = dict(re.findall(r"--([a-z-]+): #([0-9a-f]{3,6})", page.partition("@media print")[2]))
    light = {name: colour for name, colour, _ in both}
    return [light, {name: colour for name, _, colour in both}, {**light, **printed}]


def test_every_theme_has_the_contrast_of_wcag_aa() -> None:
    text = [(ink, ground) for ink in ("ink", "soft", "link") for ground in ("paper", "sheet")]
    levels = [
        pair for level in ("error", "warning", "note") for pair in (("on-level", level), (level, "sheet"))
    ]
    for theme in _themes(render(small_report(), "html")):
        for pair in (*text, *levels, ("mark-ink", "mark"), ("agree-ink", "agree"), ("ink", "agree")):
            dark, light = sorted(_luminance(theme[each]) for each in pair)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, pair


def test_it_asks_for_nothing_from_elsewhere() -> None:
    outside = {
        (tag, attrs["href"])
        for tag, attrs, _ in _page(small_report()).elements
        if not (attrs.get("href") or "#").startswith("#")
    }
    assert outside == {("a", "https://courier.example/lantern-fire")}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", " JAVASCRIPT:x", "file:///etc/passwd"]
)
def test_only_web_addresses_become_links(url: str) -> None:
    assert "as published" not in render(_evil_report("A b.", "b", (2, 3), url=url), "html")


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        "</style><script>",
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        "</bdi></mark></article>",
        "<!--",
        "]]>",
        "&lt;b&gt;",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "javascript:alert(1)",
        "\u202e41",
        "\u2066x",
        "\x1b[31m",
        "\x00",
        "a\udcffb",
    ],
)
def test_text_of_articles_stays_text(evil: str) -> None:
    text = f"It says {evil} here."
    page = _page(_evil_report(text, evil, (8, 8 + len(evil)), (3, 10)))
    assert [attrs for tag, attrs, _ in page.elements if tag == "script"] == [{}]
    assert not page.texts("img")
    assert not page.texts("b")
    assert page.texts("div", class_="text") == [visible(text)]
    assert page.texts("blockquote")[0].strip() == visible(text)
    assert visible(evil) in page.texts("bdi")
    render(_evil_report(text, evil, (8, 8 + len(evil))), "html").encode()


TEXT = st.text(st.characters(exclude_characters="\r"), max_size=40)


@settings(deadline=None, max_examples=60)
@given(TEXT, TEXT.filter(bool), st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45)), max_size=6))
def test_any_text_and_any_overlap_gives_a_page_that_parses(
    text: str, words: str, ranges: list[tuple[int, int]]
) -> None:
    page = _page(_evil_report(text, words, *(tuple(sorted(each)) for each in ranges)))  # type: ignore[arg-type]
    assert page.texts("div", class_="text") == ([visible(text)] if text else [])


def test_mentions_outside_the_report_still_make_a_page() -> None:
    report = small_report(articles=(), claims=(), stories=())
    assert "Seventeen" in _page(report).texts("mark")
    bare = small_report(articles=tuple(each.model_copy(update={"text": None}) for each in ARTICLES))
    assert _page(bare).texts("a", href="#article-2") == [
        *("County Gazette", "desk/lantern-market/gazette.txt:1:19", "desk/lantern-market/gazette.txt:3:1"),
        *("County Gazette", "desk/lantern-market/gazette.txt:5:43"),
        *("County Gazette", "desk/lantern-market/gazette.txt:7:12"),
        *("County Gazette 13 May 2031", "B", "B", "B", "✓", "✓"),  # the matrix
        *("County Gazette", "County Gazette"),  # what they agree on
    ]


def test_a_computed_value_has_no_quote() -> None:
    values = (FINDINGS[0].values[0], FindingValue(value="31", normalized="31", mentions=()))
    page = _page(small_report(findings=(FINDINGS[0].model_copy(update={"values": values}),)))
    assert "computed; no article says it in these words" in page.texts("td")


@pytest.mark.parametrize(
    ("articles", "words"), [(5, "No discrepancies in 5 articles"), (0, "No article was checked")]
)
def test_nothing_found(articles: int, words: str) -> None:
    page = _page(small_report(findings=(), stats=Stats(articles=articles)))
    assert page.texts("h1") == [words]


def test_the_guide_names_every_key_and_every_part_of_the_address() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "report.md").read_text(encoding="utf-8")
    page = render(small_report(), "html")
    keys = re.findall(r"<kbd>(.*?)</kbd>", page)
    assert keys
    assert [key for key in keys if f"`{key}`" not in guide] == []
    for part in ("level=", "story=", "q=", "rule", "state", "theme"):
        assert part in guide


def test_headings_do_not_skip_a_level() -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", render(small_report(), "html"))]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_letters_do_not_run_out() -> None:
    assert [letter(index) for index in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
