"""Each format: text, zones, metadata, and anchors that lead back to the file."""

from __future__ import annotations

import importlib
import json
import pkgutil
from pathlib import Path

import pytest

from factcheck.corpus import formats, read
from factcheck.corpus.formats import BY_SUFFIX, FORMATS
from factcheck.model import Article
from factcheck.model.masking import masked

BODY = (
    "A ferry sank off Ardrey on Sunday with forty people on board.\n\nFourteen of them died, Ana Ruiz said.\n"
)


def one(path: Path, content: str | bytes) -> Article:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    corpus = read([str(path)])
    assert corpus.not_checked == ()
    (article,) = corpus.articles
    for zone in article.zones:
        assert 0 <= zone.span.start < zone.span.end <= len(article.text)
    return article


def zones(article: Article, kind: str) -> list[str]:
    return [zone.span.of(article.text) for zone in article.zones if zone.kind == kind]


def plain(article: Article) -> str:
    """What is left to read, squeezed."""
    return " ".join(masked(article.text, [z.span for z in article.zones if z.kind == "hidden"]).split())


def at(article: Article, words: str) -> tuple[int, int | None] | None:
    location = article.location(article.text.index(words))
    return None if location is None else (location.line, location.column)


def test_every_module_is_registered() -> None:
    modules = [
        importlib.import_module(f"{formats.__name__}.{m.name}")
        for m in pkgutil.iter_modules(formats.__path__)
    ]
    assert {m for m in modules if hasattr(m, "suffixes")} == set(FORMATS)
    assert set(BY_SUFFIX) == {".txt", ".md", ".markdown", ".html", ".htm", ".json", ".jsonl", ".ndjson"}


def test_text_is_the_decoded_file(tmp_path: Path) -> None:
    content = "\ufeffFerry sinks\r\nMarch 4, 2025\r\n\r\n" + BODY.replace("\n", "\r\n")
    article = one(tmp_path / "ferry" / "a.txt", content)
    assert article.text == content[1:]
    assert article.title == "Ferry sinks"
    assert article.published is not None
    assert article.published.iso == "2025-03-04"
    assert (zones(article, "headline"), zones(article, "hidden")) == (["Ferry sinks"], ["March 4, 2025"])
    assert at(article, "Ferry") == (1, 1)
    assert at(article, "ferry sank") == (4, 3)


def test_lone_carriage_returns_are_line_ends(tmp_path: Path) -> None:
    article = one(tmp_path / "ferry" / "a.txt", "Ferry sinks\rMarch 4, 2025\r" + BODY.replace("\n", "\r"))
    assert article.title == "Ferry sinks"
    assert at(article, "sank") == (3, 9)


def test_odd_spaces_stay_where_they_are(tmp_path: Path) -> None:
    article = one(tmp_path / "a.txt", "\u200bFerry\u00a0sinks\n\nA\u00a0ferry\u200b sank off Ardrey.\n")
    assert article.title == "Ferry sinks"
    assert article.title_span is not None
    assert article.title_span.of(article.text) == "Ferry\u00a0sinks"
    assert "A\u00a0ferry\u200b sank" in article.text


FRONT = """---
title: Ferry sinks off Ardrey
date: 2025-03-04
updated: 2025-03-05T10:00:00+01:00
source: Coast Herald
story: ardrey-ferry
url: https://herald.example/ferry
---
"""


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.markdown"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter(tmp_path: Path, name: str, end: str) -> None:
    article = one(tmp_path / "folder" / name, (FRONT + "\n" + BODY).replace("\n", end))
    assert (article.title, article.source, article.story) == (
        "Ferry sinks off Ardrey",
        "Coast Herald",
        "ardrey-ferry",
    )
    assert article.url == "https://herald.example/ferry"
    assert article.published is not None
    assert article.updated is not None
    assert (article.published.iso, article.updated.iso) == ("2025-03-04", "2025-03-05T10:00:00+01:00")
    assert article.text.startswith("---")
    assert zones(article, "headline") == ["Ferry sinks off Ardrey"]
    assert plain(article).startswith("Ferry sinks off Ardrey A ferry sank off")
    assert at(article, "ferry sank") == (10, 3)


def test_toml_front_matter(tmp_path: Path) -> None:
    article = one(tmp_path / "a.md", '+++\ntitle = "Ferry sinks"\ndate = 2025-03-04\n+++\n' + BODY)
    assert article.title == "Ferry sinks"
    assert article.published is not None
    assert article.published.iso == "2025-03-04"


@pytest.mark.parametrize(
    "block",
    [
        "title: Ferry: 14 dead\nstory: ardrey",
        "title: 'Ferry\nstory: ardrey",
        "story: ardrey\nstory: ardrey\n",
    ],
)
def test_broken_front_matter_is_told_and_the_rest_is_read(tmp_path: Path, block: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"---\n{block}\n---\n{BODY}")
    corpus = read([str(path)])
    assert corpus.articles[0].story == "ardrey"
    (problem,) = corpus.problems
    assert problem.what == "front matter"
    assert problem.where.startswith(f"{path.as_posix()}:")
    assert "forty people" in plain(corpus.articles[0])
    assert "story" not in plain(corpus.articles[0])


def test_a_date_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ndate: soonish\n---\n" + BODY)
    corpus = read([str(tmp_path / "a.md")])
    assert corpus.articles[0].published is None
    assert "soonish" in corpus.problems[0].message


def test_a_rule_of_dashes_is_no_front_matter(tmp_path: Path) -> None:
    article = one(tmp_path / "a.md", "---\n\nA ferry sank.\n\n---\n\nFourteen died.\n")
    assert plain(article) == "A ferry sank. Fourteen died."


MARKDOWN = """# Ferry *sinks* off [Ardrey](https://ardrey.example/a_b "The town")

*March 4, 2025*

A **ferry** sank off `Ardrey` ~~on Saturday~~ on Sunday with [forty people](https://x.example/40 "forty")
on board.

![The ferry in 2019](img/ferry-2019.jpg "Photo 2019")

![Quay](quay.jpg)
*The quay at Ardrey in 2020.*

> "Fourteen of them died," Ana Ruiz said&nbsp;later \\*.

<!-- note: check the 99 -->

- One tug came
- Two boats came

```
count = 77
```

<figure><img src="b.jpg"><figcaption>The tug in 2021.</figcaption></figure>

| boat | people |
|------|--------|
| tug  | 12     |

## What came next

It was late. See <https://ardrey.example/2>.

[ref]: https://ref.example/55
"""


def test_markdown_shows_what_the_page_shows(tmp_path: Path) -> None:
    article = one(tmp_path / "a.md", MARKDOWN)
    assert article.text == MARKDOWN
    assert article.title == "Ferry sinks off Ardrey"
    assert article.published is not None
    assert zones(article, "headline") == ["Ferry *sinks* off [Ardrey"]
    assert article.zone_at(article.text.index("sinks*")) == "headline"
    assert article.zone_at(article.text.index("*sinks")) == "hidden"
    assert zones(article, "caption") == [
        "The ferry in 2019",
        "Quay",
        "The quay at Ardrey in 2020.",
        "The tug in 2021.",
    ]
    read_words = plain(article)
    for words in (
        "A ferry sank off Ardrey on Sunday with forty people on board.",
        '"Fourteen of them died," Ana Ruiz said',
        "One tug came Two boats came",
        "tug 12",
        "What came next It was late.",
    ):
        assert words in read_words
    for words in (
        "http",
        "img/",
        "check the 99",
        "count = 77",
        "figure",
        "ref",
        "March",
        "#",
        "**",
        "`",
        "Saturday",
        "Photo",
    ):
        assert words not in read_words
    assert at(article, "sank off `Ardrey`") == (5, 13)


def test_markdown_with_windows_line_ends(tmp_path: Path) -> None:
    unix = one(tmp_path / "u" / "a.md", MARKDOWN)
    windows = one(tmp_path / "w" / "a.md", MARKDOWN.replace("\n", "\r\n"))
    assert plain(unix) == plain(windows)
    assert at(windows, "One tug") == at(unix, "One tug")


def test_blocks_that_no_blank_line_parts_are_zones(tmp_path: Path) -> None:
    text = "Aboard:\n- six from\n  Ardrey\n- two **crew**\n\n|a|b|\n|-|-|\n|7|8|\n\n"
    text += "<p>One <b>tug</b></p><p>Two</p>\n"
    article = one(tmp_path / "a.md", text)
    assert zones(article, "body") == [
        "six from\n  Ardrey", "two **crew", "a", "b", "7", "8", "One <b>tug", "Two",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "reads"),
    [
        ("Roe&#39;s tug &amp; barge", "Roe s tug & barge"),
        ("&eacute;clair &mdash; 5", "&eacute;clair 5"),
        ("Twelve died.[^1] It rained.\n\n[^1]: By then.", "Twelve died. It rained. By then."),
        ("See www and https://x.example/9.", "See www and ."),
        ("14 <!-- factcheck: allow death-toll --> died", "14 died"),
        ("14 <!-- factcheck:\n14 --> died", "14 died"),
        ("`14\n  died` here", "14 died here"),
        ("It rained.\n<!-- factcheck: allow x -->\nIt snowed.", "It rained. It snowed."),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_markup_inside_markdown(tmp_path: Path, source: str, reads: str, ends: str) -> None:
    source = f"Ferry sinks\n\nA ferry sank. {source}\n".replace("\n", ends)
    assert plain(one(tmp_path / "a.md", source)) == f"Ferry sinks A ferry sank. {reads}"


def test_comments_and_addresses_of_plain_text_are_hidden(tmp_path: Path) -> None:
    source = (
        "Ferry sinks\n\nA ferry sank. <!-- factcheck: allow\nx -->\nMore at (https://x.example/a_(9).html).\n"
    )
    assert plain(one(tmp_path / "a.txt", source)) == "Ferry sinks A ferry sank. More at ( )."


HTML = """<!doctype html>
<html><head><meta charset="utf-8"><title>Ferry sinks off Ardrey | Coast Herald</title>
<meta property="og:site_name" content="Coast Herald">
<meta property="article:published_time" content="2025-03-04T08:20:00+00:00">
<link rel="canonical" href="https://herald.example/ferry">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport 123</a></nav>
<article><h1>Ferry sinks off&nbsp;Ardrey</h1>
<p class="byline">By Ana Ruiz</p>
<p>A <b>ferry</b> sank off Ardrey on Sunday with forty people on board,
the coastguard said &amp; the harbour master confirmed on Monday morning.</p>
<figure><img src="a.jpg"><figcaption>The ferry in 2019.</figcaption></figure>
<p>Fourteen of them died, the town&rsquo;s mayor Ben Ode told reporters after a long night on the quay.</p>
<p>An earlier version of this article said that 400 people were on board.</p>
</article><footer>Copyright 2031 Coast Herald</footer>
<script>var text = "Fourteen of them died, the town";</script></body></html>
"""


def test_html(tmp_path: Path) -> None:
    article = one(tmp_path / "a.html", HTML)
    assert (article.title, article.source) == ("Ferry sinks off Ardrey", "Coast Herald")
    assert article.url == "https://herald.example/ferry"
    assert article.published is not None
    assert article.published.iso == "2025-03-04T08:20:00+00:00"
    assert article.text.startswith("Ferry sinks off Ardrey\n\n")
    assert (
        "A ferry sank off Ardrey on Sunday with forty people on board, the coastguard said & the"
        in article.text
    )
    assert zones(article, "caption") == ["The ferry in 2019."]
    assert zones(article, "correction") == [
        "An earlier version of this article said that 400 people were on board."
    ]
    for words in ("Sport", "2031", "var text", "Home"):
        assert words not in article.text
    lines = HTML.splitlines()
    for words in (
        "Ferry sinks",
        "sank off",
        "coastguard",
        "harbour",
        "Fourteen of",
        "Ben Ode",
        "The ferry in",
    ):
        line, column = at(article, words) or (0, 0)
        assert lines[line - 1][(column or 0) - 1 :].startswith(words), words


def test_html_with_schema_org(tmp_path: Path) -> None:
    linked = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Herald"},
            {
                "@type": ["NewsArticle"],
                "headline": "Ferry sinks",
                "datePublished": "2025-03-04",
                "dateModified": "2025-03-05T10:00:00Z",
                "publisher": {"@type": "Organization", "name": "Coast Herald"},
                "identifier": {"@type": "PropertyValue", "value": "f-1"},
                "articleBody": "A ferry sank off Ardrey.\nFourteen died.",
            },
        ],
    }
    script = f'<script type="application/ld+json">{json.dumps(linked)}</script>'
    page = f"<html><head>{script}</head><body></body></html>"
    article = one(tmp_path / "a.htm", page)
    assert (article.title, article.source) == ("Ferry sinks", "Coast Herald")
    assert article.updated is not None
    assert article.text == "Ferry sinks\n\nA ferry sank off Ardrey.\n\nFourteen died."


def test_html_in_its_declared_encoding(tmp_path: Path) -> None:
    page = HTML.replace("utf-8", "iso-8859-2").replace("Ben Ode", "Beň Ode").encode("iso-8859-2")
    (tmp_path / "a.html").write_bytes(page)
    corpus = read([str(tmp_path / "a.html")])
    assert "Beň Ode" in corpus.articles[0].text
    assert corpus.problems == ()


def test_small_pages_are_read_plainly(tmp_path: Path) -> None:
    article = one(tmp_path / "a.html", "<p>A ferry sank.</p><p>Fourteen died.</p>")
    assert "A ferry sank." in article.text
    assert at(article, "Fourteen") == (1, 24)


def record(**more: object) -> dict[str, object]:
    body = 'A ferry "sank" off Ardrey.\n\nFourteen died – Ana Ruiz said.'
    return {
        "title": "Ferry sinks",
        "date": "2025-03-04",
        "text": body,
        "source": "Herald",
        "story": "ardrey",
        **more,
    }


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_anchors_lead_to_the_character(tmp_path: Path, indent: int | None, ascii_only: bool) -> None:
    source = json.dumps(record(), indent=indent, ensure_ascii=ascii_only)
    article = one(tmp_path / "a.json", source)
    assert article.text == f"Ferry sinks\n\n{record()['text']}"
    assert zones(article, "headline") == ["Ferry sinks"]
    assert (article.story, article.source, article.title) == ("ardrey", "Herald", "Ferry sinks")
    lines = source.splitlines()
    for words in ("Ferry sinks", "A ferry", "sank", "off Ardrey", "Fourteen", "Ana Ruiz"):
        line, column = at(article, words) or (0, 0)
        assert lines[line - 1][(column or 0) - 1 :].startswith(words), words


@pytest.mark.parametrize("key", ["text", "body", "articleBody", "content"])
def test_json_keys(tmp_path: Path, key: str) -> None:
    article = one(
        tmp_path / "a.json", json.dumps({"headline": "Ferry sinks", "datePublished": "2025-03-04", key: BODY})
    )
    assert article.title == "Ferry sinks"
    assert article.published is not None
    assert article.text.endswith(BODY)


def test_json_body_with_html(tmp_path: Path) -> None:
    article = one(
        tmp_path / "a.json",
        json.dumps({"title": "T", "text": "<p>A <b>ferry</b> sank &amp; rose.</p><p>Late.</p>"}),
    )
    assert article.text.split() == ["T", "A", "ferry", "sank", "&", "rose.", "Late."]
    assert at(article, "ferry") == (1, 33)


def test_json_list(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([record(), {"x": 1}, record(title="Tug sinks")], indent=1))
    corpus = read([str(path)])
    assert [article.id for article in corpus.articles] == ["ardrey/a#1", "ardrey/a#3"]
    assert corpus.articles[0].sha256 != corpus.articles[1].sha256
    assert at(corpus.articles[1], "Tug sinks")[0] > at(corpus.articles[0], "Ferry sinks")[0]  # type: ignore[index]
    assert corpus.problems[0].message == "not read, being no articles: record 2"


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [
        json.dumps(record()),
        "",
        '{"title": "x", ',
        json.dumps({"note": 1}),
        json.dumps(record(title="Tug sinks")),
    ]
    path.write_text("\n".join(lines) + "\n")
    corpus = read([str(path)])
    assert [article.id for article in corpus.articles] == ["ardrey/a#1", "ardrey/a#5"]
    assert at(corpus.articles[1], "Tug") == (5, 12)
    (missing,) = corpus.not_checked
    assert missing.path == path.as_posix()
    assert missing.reason.startswith("broken JSON at line 3, column 16")
    assert corpus.problems[0].message == "not read, being no articles: line 4"


@pytest.mark.parametrize(
    "value", [{"name": "pkg", "version": "1"}, {"findings": []}, [1, 2], "text", 4, None, {}, []]
)
def test_json_that_is_no_article_is_left_alone(tmp_path: Path, value: object) -> None:
    (tmp_path / "expected.json").write_text(json.dumps(value))
    (tmp_path / "a.txt").write_text(BODY)
    corpus = read([str(tmp_path)])
    assert len(corpus.articles) == 1
    assert (corpus.not_checked, corpus.problems) == ((), ())


def test_lone_surrogates_are_replaced(tmp_path: Path) -> None:
    article = one(
        tmp_path / "a.json", '{"title": "T\\ud800", "text": "A \\ud83d\\ude00 ferry \\udfff sank."}'
    )
    article.text.encode()
    assert article.text == "T\ufffd\n\nA \U0001f600 ferry \ufffd sank."
    assert at(article, "sank") == (1, 59)


@pytest.mark.parametrize(
    ("source", "where"),
    [
        ("A ferry sank.\n\n<!-- to do\n\nThe rest of it.\n", ["a.md:3"]),
        ("---\ntitle: Sunk\n---\r\nA ferry sank.\r\n\r\n<!-- to do\r\n\r\nThe rest.\r\n", ["a.md:6"]),
        ("A ferry sank.\n\n<!-- to do -->\n\nThe rest of it.\n", []),
        ("A ferry sank.\n\n```\n<!-- code\n```\n", []),
        ("A ferry sank.\n\n```\n<!-- code\n```\n\nThe rest of it.\n", []),
        ("A ferry sank. `<!--` begins a comment.\n", []),
    ],
)
def test_a_comment_that_hides_the_rest_is_told_of(tmp_path: Path, source: str, where: list[str]) -> None:
    (tmp_path / "a.md").write_bytes(source.encode())
    problems = read([str(tmp_path / "a.md")]).problems
    assert [problem.where.removeprefix(f"{tmp_path}/") for problem in problems] == where
    assert all("not closed" in problem.message for problem in problems)
