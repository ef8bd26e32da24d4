"""Paths, stories, versions, copies, and every bad input with its message."""

from __future__ import annotations

import json
import os
import random
import re
from pathlib import Path

import pytest

from factcheck.corpus import Corpus, read
from factcheck.corpus.copies import origins

BODY = (
    "A ferry sank off Ardrey on Sunday with forty people on board, the coastguard said. "
    "Fourteen of them died and twenty were taken to hospital. Ana Ruiz, who swam ashore, "
    "said that the tug came late. The harbour master will report to the council in May.\n"
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two stories."""
    monkeypatch.chdir(tmp_path)
    put("corpus/ferry/a.md", BODY)
    put("corpus/ferry/b.txt", "The tug came early, Ben Ode said.\n")
    put("corpus/fire/a.txt", "A barn burned near Lowick.\n")
    return tmp_path


def put(path: str, content: str | bytes) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(content.encode() if isinstance(content, str) else content)


def outline(corpus: Corpus) -> list[tuple[str, str, str]]:
    return [(article.story, article.id, article.path) for article in corpus.articles]


FERRY = [("ferry", "ferry/a", "corpus/ferry/a.md"), ("ferry", "ferry/b", "corpus/ferry/b.txt")]
FIRE = [("fire", "fire/a", "corpus/fire/a.txt")]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["corpus"], FERRY + FIRE),
        (["corpus/"], FERRY + FIRE),
        (["./corpus"], FERRY + FIRE),
        (["corpus/ferry"], FERRY),
        (["corpus/fire", "corpus/ferry"], FERRY + FIRE),
        (["corpus/ferry/b.txt", "corpus/fire/a.txt"], FERRY[1:] + FIRE),
        (["corpus", "corpus/ferry/a.md", "corpus"], FERRY + FIRE),
    ],
)
def test_paths(here: Path, paths: list[str], expected: list[tuple[str, str, str]]) -> None:
    corpus = read(paths)
    assert outline(corpus) == expected
    assert (corpus.not_checked, corpus.problems) == ((), ())


def test_the_working_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "corpus")
    assert [path for _, _, path in outline(read(["."]))] == ["ferry/a.md", "ferry/b.txt", "fire/a.txt"]
    monkeypatch.chdir(here / "corpus" / "ferry")
    assert outline(read(["."]))[0] == ("ferry", "ferry/a", "a.md")


def test_stories_lie_as_deep_as_they_like(here: Path) -> None:
    put("corpus/2025/march/tug/a.txt", BODY)
    assert ("2025/march/tug", "2025/march/tug/a", "corpus/2025/march/tug/a.txt") in outline(read(["corpus"]))


def test_a_story_named_in_the_file_wins(here: Path) -> None:
    put("corpus/inbox/x.md", "---\nstory: ferry\n---\n" + BODY.replace("Ardrey", "Lowick"))
    assert ("ferry", "ferry/x", "corpus/inbox/x.md") in outline(read(["corpus"]))


def test_two_folders_of_one_name_are_two_stories(here: Path) -> None:
    put("old/ferry/a.txt", "Another ferry sank in another year.\n")
    assert [story for story, _, _ in outline(read(["corpus/ferry", "old/ferry"]))] == [
        "corpus/ferry", "corpus/ferry", "old/ferry",
    ]  # fmt: skip


def test_ids_are_unique(here: Path) -> None:
    put("corpus/ferry/a.txt", "The quay was full.\n")
    ids = [article.id for article in read(["corpus"]).articles]
    assert ids == ["ferry/a.md", "ferry/a.txt", "ferry/b", "fire/a"]


def test_what_is_no_article_is_left_alone(here: Path) -> None:
    for name in (
        "ferry/photo.jpg",
        "ferry/.draft.md",
        "ferry/.git/a.md",
        "ferry/notes.docx",
        "README.md",
        "ferry/a.md~",
    ):
        put(f"corpus/{name}", b"\0\1")
    put("corpus/ferry/images/b.png", b"\0")
    corpus = read(["corpus"])
    assert outline(corpus) == FERRY + FIRE
    assert corpus.not_checked == ()


def test_a_readme_is_read_if_it_is_named(here: Path) -> None:
    put("corpus/README.md", BODY)
    assert len(read(["corpus/README.md"]).articles) == 1


def test_loops_and_links(here: Path) -> None:
    os.symlink(here / "corpus", here / "corpus" / "ferry" / "loop")
    os.symlink(here / "corpus" / "fire" / "a.txt", here / "corpus" / "fire" / "same.txt")
    os.symlink(here / "nowhere.txt", here / "corpus" / "fire" / "gone.txt")
    corpus = read(["corpus"])
    assert outline(corpus) == FERRY + FIRE
    assert [(n.path, n.reason) for n in corpus.not_checked] == [
        ("corpus/fire/gone.txt", "a link that leads nowhere. Mend the link, or remove it.")
    ]


def test_names_in_other_scripts(here: Path) -> None:
    put("corpus/fähre/überfahrt 船.md", BODY)
    assert ("fähre", "fähre/überfahrt 船", "corpus/fähre/überfahrt 船.md") in outline(read(["corpus"]))


def test_the_order_is_the_same_whatever_the_files_order(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read(["corpus"])
    real = os.scandir

    def shuffled(path: str) -> list[os.DirEntry[str]]:
        entries = list(real(path))
        random.Random(3).shuffle(entries)
        return entries

    monkeypatch.setattr("factcheck.corpus.tree.os.scandir", shuffled)
    assert read(["corpus"]) == expected


NOISE = bytes(random.Random(5).randrange(1, 256) for _ in range(2000))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("x.txt", b"", "the file is empty. Write the article, or remove the file."),
        ("x.txt", b" \r\n\xef\xbb\xbf ", "the file is empty. Write the article, or remove the file."),
        ("x.md", b"\xef\xbb\xbf", "the file is empty. Write the article, or remove the file."),
        ("x.json", b"", "the file is empty. Write the article, or remove the file."),
        ("x.md", b"---\ntitle: T\n---\n", None),
        (
            "x.md",
            b"<!-- nothing -->\n",
            "no text to read. Write the article below its front matter or markup",
        ),
        (
            "x.txt",
            b"\x89PNG\0\0\0\r\n",
            "the file is binary, not text. Save it as UTF-8 text, or take it out.",
        ),
        ("x.html", b"PK\3\4" + bytes(500), "the file is binary, not text."),
        ("x.txt", NOISE, "the file"),
        ("x.txt", b"\xff\xfeA\0B", "the file begins as UTF-16-LE but byte 4 is none. Save it as UTF-8 text"),
        (
            "x.json",
            b'{"title": "T",\n  "text": }',
            "broken JSON at line 2, column 11: Expecting value. Mend the file",
        ),
        ("x.json", b"[" * 100_000, "JSON nested too deep or with a number too long."),
        (
            "x.json",
            b'{"title": "T", "date": "2025-03-04"}',
            "the file has no article text. Give it a text under",
        ),
        ("x.json", b'{"@type": "NewsArticle"}', "the file has no article text. Give it a text under"),
        (
            "x.json",
            b'{"title": "T", "text": " "}',
            "the file has an empty text. Write its text, or remove it.",
        ),
        (
            "x.html",
            b"<html><body></body></html>",
            "no article text was found in the page. Save the article's own",
        ),
        ("x.html", b"<!-- -->", None),
        (
            "x.txt",
            b"a" * 10_000_001,
            "the file holds 10.0 MB, more than the limit of 10.0 MB. Split it into articles",
        ),
    ],
)
def test_bad_files(here: Path, name: str, content: bytes, reason: str | None) -> None:
    put(f"corpus/ferry/{name}", content)
    corpus = read(["corpus"])
    assert {path for _, _, path in outline(corpus)} >= {path for _, _, path in FERRY + FIRE}
    if reason is not None:
        (missing,) = corpus.not_checked
        assert missing.path == f"corpus/ferry/{name}"
        assert missing.reason.startswith(reason)
        assert "\n" not in missing.reason


def test_a_text_far_too_long_is_named_and_the_rest_is_read(here: Path) -> None:
    Path("corpus/ferry/long.txt").write_text("The ferry sank. " * 40_000, "utf-8")
    corpus = read(["corpus"])
    (missing,) = corpus.not_checked
    assert missing.path == "corpus/ferry/long.txt"
    assert missing.reason.startswith("the text has 6")
    assert "more than the limit of 500,000" in missing.reason
    assert {path for _, _, path in outline(corpus)} >= {path for _, _, path in FERRY + FIRE}


def test_the_limit_can_be_set(here: Path) -> None:
    assert [n.path for n in read(["corpus"], max_bytes=100).not_checked] == ["corpus/ferry/a.md"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("corpsu", "no such file or folder. Did you mean 'corpus'?"),
        ("corpus/fery", "no such file or folder. Did you mean 'corpus/ferry'?"),
        ("corpsu/ferry", "no such file or folder. Did you mean 'corpus/ferry'?"),
        ("corpus/ferry/a.mb", "no such file or folder. Did you mean 'corpus/ferry/a.md'?"),
        ("quite-another", "no such file or folder. Check the spelling."),
        ("corpus/ferry/a.md/x", "no such file or folder. Check the spelling."),
        ("a\0b", "no such file or folder. Check the spelling."),
        (
            "scan.pdf",
            "files of this kind (.pdf) cannot be read. Save it as one of .htm, .html, .json, .jsonl,",
        ),
        ("empty", "no articles in this folder. Put articles in it (.htm, .html, .json,"),
        ("docs", "no articles in this folder."),
    ],
)
def test_bad_paths(here: Path, path: str, reason: str) -> None:
    Path("empty").mkdir()
    put("scan.pdf", b"%PDF")
    put("docs/a.docx", b"PK")
    corpus = read([path, "corpus"])
    assert outline(corpus) == FERRY + FIRE
    (missing,) = corpus.not_checked
    assert missing.path == path.replace("\0", "\ufffd")
    assert missing.reason.startswith(reason)


def test_an_empty_story_is_told_once(here: Path) -> None:
    Path("corpus/flood/raw").mkdir(parents=True)
    put("corpus/storm/a.docx", b"PK")
    put("corpus/quake/a.txt", b"")
    assert [n.path for n in read(["corpus"]).not_checked] == [
        "corpus/flood",
        "corpus/quake/a.txt",
        "corpus/storm",
    ]


def test_unreadable_files_and_folders(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_read, real_scan = Path.read_bytes, os.scandir

    def refuse(path: Path) -> bytes:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return real_read(path)

    def scan(path: str) -> object:
        if str(path).endswith("fire"):
            raise PermissionError(13, "Permission denied")
        return real_scan(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    monkeypatch.setattr("factcheck.corpus.tree.os.scandir", scan)
    corpus = read(["corpus"])
    assert outline(corpus) == FERRY[:1]
    assert [n.path for n in corpus.not_checked] == ["corpus/ferry/b.txt", "corpus/fire"]
    assert {n.reason.partition(". ")[0] for n in corpus.not_checked} == {"cannot be read: permission denied"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_encodings(here: Path, encoding: str) -> None:
    text = "Die Fähre sank – „spät“.\n"
    put("x/a.txt", text.encode(encoding))
    corpus = read(["x"])
    assert corpus.articles[0].text == text
    assert corpus.problems == ()


def test_an_older_encoding_is_read_and_named(here: Path) -> None:
    text = "The café’s owner said: “It sank – late.” She is Zoë Ruiz.\n"
    put("x/a.txt", text.encode("cp1252"))
    corpus = read(["x"])
    assert corpus.articles[0].text == text
    assert [(p.what, p.where) for p in corpus.problems] == [("encoding", "x/a.txt")]
    assert "cp1252" in corpus.problems[0].message


def test_a_broken_byte_spoils_one_letter(here: Path) -> None:
    put("x/a.txt", ("Zoë Ruiz – “late” – café – naïve – “over”. " * 3).encode() + b"\xc3")
    corpus = read(["x"])
    assert corpus.articles[0].text.count("\ufffd") == 1
    assert "1 byte not valid UTF-8" in corpus.problems[0].message


def article(text: str, **more: object) -> str:
    return json.dumps({"title": "Ferry sinks", "text": text, **more})


def test_the_latest_version_speaks(here: Path) -> None:
    url = "https://herald.example/ferry"
    put(
        "x/a.json",
        article(
            "Fifteen died off Ardrey.", url=url + "?utm_source=mail", date="2025-03-03", updated="2025-03-05"
        ),
    )
    put(
        "x/b.json",
        article("Ten died off Ardrey.", url="http://www.herald.example/ferry/#top", date="2025-03-03"),
    )
    put("x/c.json", article("Twelve died off Ardrey.", url=url, date="2025-03-04"))
    put("x/d.json", article("Nine died off Ardrey.", url=url + "?page=2", date="2025-03-03"))
    corpus = read(["x"])
    assert [a.path for a in corpus.articles] == ["x/a.json", "x/d.json"]
    assert [(p.what, p.where) for p in corpus.problems] == [
        ("superseded", "x/b.json"),
        ("superseded", "x/c.json"),
    ]
    assert "superseded by x/a.json" in corpus.problems[0].message


def test_ids_count_within_one_source(here: Path) -> None:
    put("x/a.json", article("Ten died.", id=7, source="Herald", date="2025-03-03"))
    put("x/b.json", article("Twelve died.", id=7, source="Herald", date="2025-03-04"))
    put("x/c.json", article("Eleven died.", id=7, source="Gazette", date="2025-03-05"))
    assert [a.path for a in read(["x"]).articles] == ["x/b.json", "x/c.json"]


def test_versions_without_dates_are_told_to_be_so(here: Path) -> None:
    put("x/a.json", article("Ten died.", url="u"))
    put("x/b.json", article("Twelve died.", url="u"))
    corpus = read(["x"])
    assert [a.path for a in corpus.articles] == ["x/b.json"]
    assert "date them" in corpus.problems[0].message


def test_a_year_comes_from_the_storys_other_articles(here: Path) -> None:
    put("x/a.txt", "ARDREY, March 4 (Agency) - " + BODY)
    put("x/b.txt", "Tug late\nDecember 30, 2024\n" + BODY.replace("ferry", "tug").replace("Ardrey", "Lowick"))
    put("x/c.txt", "Tug late\nMarch 9, 2025\nThe tug was late.\n")
    put("y/a.txt", "ARDREY, March 4 (Agency) - " + BODY)
    dates = {a.path: a.published and a.published.iso for a in read(["x", "y"]).articles}
    assert dates == {
        "x/a.txt": "2025-03-04",
        "x/b.txt": "2024-12-30",
        "x/c.txt": "2025-03-09",
        "y/a.txt": None,
    }


@pytest.mark.parametrize(
    ("dateline", "day", "iso"),
    [
        ("Dec 19", "Friday", None),  # of 2024 it was a Thursday, and 2025 is too far off
        ("Dec 19", "Thursday", "2024-12-19"),
        ("Dec 20", "Wednesday", "2024-12-20"),
        ("Feb 20", "Friday", "2025-02-20"),  # near enough, whatever day is told
    ],
)
def test_a_far_year_must_fit_the_weekday_of_the_lead(
    here: Path, dateline: str, day: str, iso: str | None
) -> None:
    put("x/a.txt", "Tug late\nMarch 9, 2025\nThe tug was late.\n")
    put("x/b.txt", f"Ferry sinks\nARDREY, {dateline} (Agency) - A ferry sank on {day}, it was said.\n")
    (found,) = (a.published for a in read(["x"]).articles if a.path == "x/b.txt")
    assert (found and found.iso) == iso


def test_a_year_comes_from_the_days_of_the_week(here: Path) -> None:
    put("x/a.txt", "Ferry sinks\nCoast Herald, Tuesday, 4 March\n" + BODY + " It was built in 2023.")
    put("x/b.txt", "Tug late\nBy our reporter, Wednesday 5 March\nThe tug was late. It was sold in 2022.\n")
    put("x/c.txt", "ARDREY, March 7 (Agency) - The tug sailed.\n")
    put("y/a.txt", "Ferry sinks\nCoast Herald, Tuesday, 4 March\n" + BODY)
    dates = {a.path: a.published and a.published.iso for a in read(["x", "y"]).articles}
    assert dates == {
        "x/a.txt": "2025-03-04",
        "x/b.txt": "2025-03-05",
        "x/c.txt": "2025-03-07",
        "y/a.txt": None,
    }


def test_a_dateline_without_any_year_keeps_its_day(here: Path) -> None:
    put("x/a.txt", "ARDREY, March 4 (Agency) - " + BODY)
    put("x/b.txt", "Tug late\nMarch 9, 2025\nThe tug was late.\n")
    put("y/a.txt", "ARDREY, March 4 (Agency) - " + BODY)
    assert {a.path: a.month_day for a in read(["x", "y"]).articles} == {
        "x/a.txt": None,
        "x/b.txt": None,
        "y/a.txt": (3, 4),
    }


def test_the_date_is_never_the_files(here: Path) -> None:
    assert all(a.published is None for a in read(["corpus"]).articles)


def test_a_wrong_weekday_is_told(here: Path) -> None:
    put("x/a.txt", "Ferry sinks\nMonday, March 4, 2025\n" + BODY)
    (problem,) = read(["x"]).problems
    assert problem.message.startswith("'Monday, March 4, 2025' names another weekday")


def test_copies_share_an_origin(here: Path) -> None:
    longer = (
        BODY
        + "The sea was calm and the night was clear, and no other boat was near the ferry when it sank.\n"
    )
    put("x/a.txt", "Ferry sinks\nMarch 4, 2025\n\n" + longer)
    put("x/b.txt", "Fourteen dead off Ardrey\nMarch 5, 2025\nSource: Gazette\n\n" + longer)
    put("x/c.json", article(longer.replace("Ben Ode", "Ode") + "More soon."))
    put(
        "x/d.txt",
        "Tug late\n\nThe tug was late because its engine failed, said Ben Ode, its owner for forty years.\n",
    )
    a, b, c, d = (each.origin for each in read(["x"]).articles)
    assert a == b == c != d
    assert all((a, d))


def test_near_copies_are_found_as_by_comparing_all() -> None:
    chance = random.Random(7)
    words = [f"w{n}" for n in range(400)]
    base = [[chance.choice(words) for _ in range(120)] for _ in range(6)]
    texts = []
    for text in base:
        for changes in (0, 1, 2, 6, 30):
            copy = list(text)
            for _ in range(changes):
                copy[chance.randrange(len(copy))] = "other"
            texts.append(copy)

    def shingles(text: list[str]) -> set[tuple[str, ...]]:
        return {tuple(text[i : i + 4]) for i in range(len(text) - 3)}

    def alike(a: list[str], b: list[str]) -> bool:
        one, two = shingles(a), shingles(b)
        return len(one & two) >= 0.9 * len(one | two)

    found = origins(texts)
    for i, left in enumerate(texts):
        for j, right in enumerate(texts):
            if alike(left, right):
                assert found[i] == found[j]
    assert 6 < len(set(found)) < len(texts)


def test_every_article_has_its_digest(here: Path) -> None:
    digests = [a.sha256 for a in read(["corpus"]).articles]
    assert len(set(digests)) == 3
    assert all(len(digest) == 64 for digest in digests)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.md", "a.html"])
def test_nothing_read_holds_a_lone_surrogate(tmp_path: Path, name: str) -> None:
    """JSON can escape half a character; no file, and so no report, can hold it."""
    keys = ("headline", "date", "updated", "url", "id", "source", "@type", "story")
    fields = {key: f"{key} \ud83d x" for key in keys} | {"@type": "NewsArticle"}
    record = json.dumps(
        {**fields, "text": "A ferry \udc00 sank off Ardrey. \ud83d\ude00 It <em>&#xD83D;</em> rained."}
    )
    front = "\n".join(f'{key}: "{value}"' for key, value in fields.items() if key != "@type")
    front = front.replace("\ud83d", "\\ud83d")
    source = {
        "a.md": f"---\n{front}\n---\nA ferry sank.\n",
        "a.html": f'<script type="application/ld+json">{record}</script><p>A ferry sank.</p>',
    }.get(name, record)
    (tmp_path / name).write_text(source)
    found = read([str(tmp_path)])
    assert found.articles
    for each in (*found.articles, *found.problems, *found.not_checked):
        assert each.model_dump_json().encode()
        assert not re.search("[\ud800-\udfff]", str(each.model_dump()))
    if name.startswith("a.json"):
        assert found.articles[0].title == "headline \ufffd x"
        assert "A ferry \ufffd sank off Ardrey. \U0001f600 It \ufffd rained." in found.articles[0].text


@pytest.mark.parametrize("text", ["[]", "{}"])
def test_a_named_file_without_an_article_is_no_success(here: Path, text: str) -> None:
    (here / "export.json").write_text(text)
    (each,) = read(["export.json"]).not_checked
    assert each.path == "export.json"
    assert each.reason == "no article in it. Name files or folders that hold articles."
