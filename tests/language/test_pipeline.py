"""The packaged pipeline, from text to tokens and through to the questions of grammar."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from factcheck import corpus
from factcheck.errors import UsageError
from factcheck.language import grammar
from factcheck.language.pieces import LONGEST_PIECE
from factcheck.language.pipeline import Pipeline, load
from factcheck.language.tokens import Document
from factcheck.model import Article, Span, Zone


def article(text: str, name: str = "a") -> Article:
    return Article(id=name, story="s", path=f"{name}.txt", text=text)


def read(pipeline: Pipeline, text: str) -> Document:
    (document,) = pipeline.read([article(text)])
    return document


def check(document: Document) -> None:
    """What holds of every document."""
    text = document.article.text
    assert [token.index for token in document.tokens] == list(range(len(document.tokens)))
    assert "".join(token.text for token in document.tokens) == "".join(text.split())
    for token in document.tokens:
        assert text[token.start : token.end] == token.text
        assert token.head.sentence == token.sentence
        assert token.relation == "root" if token.head is token else token in token.head.children
    for number, sentence in enumerate(document.sentences):
        assert sentence.number == number
        assert sentence.root is not None
        assert (sentence.tokens[0].start, sentence.tokens[-1].end) == (sentence.start, sentence.end)


def test_a_missing_pipeline_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="en_nowhere"):
        load("en_nowhere")


def test_offsets_survive_odd_white_space(pipeline: Pipeline) -> None:
    text = (
        "  Mayor  quits\r\n\r\n\r\nThe mayor\u00a0of  Ardrey\nquit\ton Sunday.  She gave\n\n\nno cause.\r\n"
    )
    document = read(pipeline, text)
    check(document)
    assert document.text(document.sentences[1].start, document.sentences[1].end).endswith("Sunday.")


def test_empty_articles_stay_in_their_place(pipeline: Pipeline) -> None:
    articles = [article("", "a"), article("It rained.", "b"), article(" \n", "c"), article("", "d")]
    documents = list(pipeline.read(articles))
    assert [document.article.id for document in documents] == ["a", "b", "c", "d"]
    assert [len(document.sentences) for document in documents] == [0, 1, 0, 0]


def test_long_articles_are_read_in_pieces(pipeline: Pipeline) -> None:
    text = "The mayor of Ardrey quit on Sunday. She gave no reason.\n\n" * (LONGEST_PIECE // 40)
    document = read(pipeline, text)
    check(document)
    assert len(document.sentences) == 2 * (LONGEST_PIECE // 40)
    assert document.sentences[-1].paragraph == LONGEST_PIECE // 40 - 1


def test_a_text_without_an_end_is_read(pipeline: Pipeline) -> None:
    check(read(pipeline, "x" * (LONGEST_PIECE + 5) + " and so on"))


def test_zones_cut_sentences(pipeline: Pipeline) -> None:
    text = "Mayor quits The mayor quit."
    zones = (Zone(kind="headline", span=Span(start=0, end=11)),)
    (document,) = pipeline.read([article(text).model_copy(update={"zones": zones})])
    assert [
        (sentence.zone, document.text(sentence.start, sentence.end)) for sentence in document.sentences
    ] == [
        ("headline", "Mayor quits"),
        ("body", "The mayor quit."),
    ]


def test_reading_is_repeatable(pipeline: Pipeline) -> None:
    text = 'The ferry sank off Ardrey, officials said. "We heard a bang," Lena Ford told reporters.'
    first, second = (
        [(token.lemma, token.pos, token.relation, token.head.index) for token in read(pipeline, text).tokens]
        for _ in range(2)
    )
    assert first == second


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["The", "ship", "sank", ".", "...", "\n", "\n\n", "\r\n", " ", "  ", "\t", '"', "“", "”", "U.S.",
             "it's", "Lt.",
             "5 p.m.", "\u00a0", "http://a.example", "!!", "é", "😀", "said.The", "-", "12", "of"]
        ),
        max_size=40,
    )
)  # fmt: skip
def test_any_text_is_read_whole(pipeline: Pipeline, pieces: list[str]) -> None:
    check(read(pipeline, "".join(pieces)))
    check(read(pipeline, " ".join(pieces)))


COUNTED = [
    ("The blast killed 14 Somali fishermen.", "14", "fishermen"),
    ("At least 12 people died.", "12", "people"),
    ("Some 12 of the villagers fled.", "12", "villagers"),
    ("Officials said that 12 more were hurt.", "12", None),
    ("The attack wounded 20.", "20", None),
    ("The raid freed 11 female soldiers on Sunday.", "11", "soldiers"),
    ("The crew spent 12 last year.", "12", None),
    ("Nearly 300 young seabirds were found.", "300", "seabirds"),
    ("A 12-member panel met.", "12", None),
    ("He fired one rocket propelled grenade launcher.", "one", "launcher"),
    ("They had 12 rocket propelled grenades.", "12", "grenades"),
    ("Six of the 20 newly built homes burned.", "20", "homes"),
    ("Twelve of the 40 passengers died.", "Twelve", "passengers"),
    ("Twelve of the 40 passengers died.", "40", "passengers"),
    ("The raid left 12 people wounded.", "12", "people"),
]


@pytest.mark.parametrize(("text", "number", "noun"), COUNTED)
def test_counted(pipeline: Pipeline, text: str, number: str, noun: str | None) -> None:
    start = text.index(number)
    found = grammar.counted(read(pipeline, text).sentences[0], start, start + len(number))
    assert (found.head.text if found else None) == noun


CLAUSES = [
    # text, predicate, agent, theme, negated, modality
    ("Two sailors were shot by the guards.", "shoot", "guards", "sailors", False, "asserted"),
    ("The army did not select Ruiz.", "select", "army", "Ruiz", True, "asserted"),
    ("No one was hurt in the fire.", "hurt", None, "one", True, "asserted"),
    ("The committee will select Ruiz.", "select", "committee", "Ruiz", False, "planned"),
    ("Mori may have been shot.", "shoot", None, "Mori", False, "conditional"),
    ("The ferry sank after it hit a rock.", "hit", "it", "rock", False, "asserted"),
    ("Roe is accused of killing two women.", "kill", "Roe", "women", False, "alleged"),
    ("Roe allegedly killed two women.", "kill", "Roe", "women", False, "alleged"),
    ("The man killed in the blast was a doctor.", "kill", None, "man", False, "asserted"),
    ("A bomb exploded, killing 12 people.", "kill", "bomb", "people", False, "asserted"),
    ("Roe failed to pay the fine.", "pay", "Roe", "fine", True, "asserted"),
    ("Acme agreed to buy the plant.", "buy", "Acme", "plant", False, "planned"),
    ("The rebels carried out the attack.", "carry out", "rebels", "attack", False, "asserted"),
    ("He was arrested and charged.", "charge", None, "He", False, "asserted"),
]


@pytest.mark.parametrize(("text", "lemma", "agent", "theme", "negated", "modality"), CLAUSES)
def test_clauses(
    pipeline: Pipeline,
    text: str,
    lemma: str,
    agent: str | None,
    theme: str | None,
    negated: bool,
    modality: str,
) -> None:
    found = {clause.lemma: clause for clause in grammar.clauses(read(pipeline, text).sentences[0])}
    clause = found[lemma]
    assert (clause.agent.text if clause.agent else None) == agent
    assert (clause.theme.text if clause.theme else None) == theme
    assert (clause.negated, clause.modality) == (negated, modality)


SPEAKERS = [
    ('"We won," Lt. Gregg said.', "Lt. Gregg"),
    ('Lena Ford, a spokeswoman for the city, said: "It was a bomb."', "Lena Ford"),
    ('"It is over," said the mayor of Ardrey.', "the mayor of Ardrey"),
    ('"Why?" she asked.', "she"),
    ('"It is over," Roe said. "We lost."', "Roe"),
    ('According to Roe, it was "a disaster."', "Roe"),
    ('Lena Ford looked tired. "We lost."', "Lena Ford"),
    ('The band played "Night Boat" twice.', None),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speakers(pipeline: Pipeline, text: str, speaker: str | None) -> None:
    document = read(pipeline, text)
    found = grammar.speaker_of(document, document.quotes[-1].number)
    assert (found.speaker if found else None) == speaker


SOURCES = [
    ("Twelve people died, officials said.", "people", "officials"),
    ("Officials said that 12 people died.", "people", "Officials"),
    ("Roe told reporters that 12 people died.", "people", "Roe"),
    ("According to the coast guard, 12 people died.", "people", "the coast guard"),
    ("Twelve people died, according to the coast guard.", "people", "the coast guard"),
    ("Twelve people died on Sunday.", "people", None),
]


@pytest.mark.parametrize(("text", "word", "speaker"), SOURCES)
def test_sources(pipeline: Pipeline, text: str, word: str, speaker: str | None) -> None:
    document = read(pipeline, text)
    token = next(token for token in document.tokens if token.text == word)
    found = grammar.attribution_of(document, token)
    assert (found.speaker if found else None) == speaker


MARKDOWN = """---
title: Ferry "sinks
date: 2025-03-04
---
By Ana Ruiz

March 4, 2025

At least **14 people** died when the [*Coast Star*](https://x.example/40_b "seen 7 times"), a ferry, sank.
"*Fourteen* bodies were found," [Lena Ford](https://x.example) said. Both sang "*Night Boat*".

<!-- factcheck: allow death-toll -->

- six hurt
- **eight** saved, three
  of them children
1. 200 helpers

> "We heard a bang," said *Ben
> Ode*, who was aboard.

![The ferry in 2019, with 40 aboard](ferry-12.jpg)

## What we know

| Port | Dead |
|------|-----:|
| Ardrey | 14 |

<p>The tug <i>Ann</i> came.</p><p>It helped.</p>
"""
SENTENCES = """A ferry with forty people on board sank off the port of Ardrey on Sunday, the coast guard said.
"Fourteen of them died," said Lena Ford, who speaks for the port. "The others are safe."
It was the third ferry that sank off Ardrey in ten years, and the port may now be closed for a month."""
SHOWN = [
    ("body", "At least 14 people died when the Coast Star, a ferry, sank."),
    ("body", '"Fourteen bodies were found," Lena Ford said.'),
    ("body", 'Both sang "Night Boat".'),
    ("body", "six hurt"),
    ("body", "eight saved, three of them children"),
    ("body", "200 helpers"),
    ("body", '"We heard a bang," said Ben Ode, who was aboard.'),
    ("caption", "The ferry in 2019, with 40 aboard"),
    ("body", "What we know"),
    ("body", "Port"),
    ("body", "Dead"),
    ("body", "Ardrey"),
    ("body", "14"),
    ("body", "The tug Ann came."),
    ("body", "It helped."),
]


def from_file(folder: Path, name: str, text: str) -> Article:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(text.encode())
    (found,) = corpus.read([str(folder / name)]).articles
    return found


def inked(text: str) -> str:
    return "".join(text.split())


def sentences_of(document: Document) -> list[tuple[str, int, str]]:
    """Zone, paragraph and words of each sentence."""
    return [
        (each.zone, each.paragraph, " ".join(token.text for token in each.tokens))
        for each in document.sentences
    ]


def test_what_is_hidden_is_not_read(pipeline: Pipeline, tmp_path: Path) -> None:
    given = from_file(tmp_path, "a.md", MARKDOWN)
    (document,) = pipeline.read([given])
    check(document)
    assert document.article.text != given.text == MARKDOWN
    assert len(document.article.text) == len(given.text)
    read_as = [(each.zone, inked("".join(t.text for t in each.tokens))) for each in document.sentences]
    assert read_as[1:] == [(zone, inked(text)) for zone, text in SHOWN]
    assert all(given.text[token.start : token.end] == token.text for token in document.tokens)
    assert [inked(document.text(quote.start, quote.end)) for quote in document.quotes] == [
        '"sinks', '"Fourteenbodieswerefound,"', '"NightBoat"', '"Weheardabang,"',
    ]  # fmt: skip
    quoted = [token.text for token in document.tokens if token.quoted]
    assert quoted == [*"sinks Fourteen bodies were found , Night Boat We heard a bang ,".split()]


def test_a_quotation_in_what_is_hidden_opens_nothing(pipeline: Pipeline, tmp_path: Path) -> None:
    text = '---\nsource: The "Coast Herald\n---\nA tug sank. [Roe](x "y) called it "a pity."\n'
    (document,) = pipeline.read([from_file(tmp_path, "a.md", text)])
    assert [document.text(quote.start, quote.end) for quote in document.quotes][-1] == '"a pity."'
    assert not any(token.quoted for token in document.tokens[:3])


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html", "a.json"])
def test_line_ends_change_no_sentence(pipeline: Pipeline, tmp_path: Path, name: str, ends: str) -> None:
    def written(ends: str) -> str:
        text = MARKDOWN.replace("\n", ends)
        paragraphs = "".join(f"<p>{part}</p>{ends}" for part in SENTENCES.split("\n"))
        page = f"<h1>Ferry{ends}sinks</h1>{ends}<article>{paragraphs}</article>"
        record = json.dumps({"title": "Ferry sinks", "date": "2025-03-04", "text": text}, indent=1)
        files = {
            "a.html": page.replace("sank off", f"sank{ends}off"),
            "a.json": record.replace("\n", ends),
        }
        return files.get(name, text)

    unix = from_file(tmp_path / "unix", name, written("\n"))
    other = from_file(tmp_path / "other", name, written(ends))
    first, second = pipeline.read([unix, other])
    check(second)
    assert sentences_of(first) == sentences_of(second)
    assert [inked(first.text(q.start, q.end)) for q in first.quotes] == [
        inked(second.text(q.start, q.end)) for q in second.quotes
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(pieces=["U.S.", " ", "---\n", "word "])
@given(
    st.lists(
        st.sampled_from(
            ["# ", "**", "*", "_", "[Ana Ruiz](http://x.example/1)", "![a tug](i.png)", "<p>",
             "</p>", "<b>", "<br>", "<!-- x -->", "```\n", "\n", "\n\n", "> ", "- ", "1. ", "&amp;", "&nbsp;",
             "word ", "Ruiz ", "sank. ", '"', "March 4, 2025", "Photo: x", "---\n", "title: T\n",
             "|a|b|\n|-|-|\n", "é", "`", "~~", "14", " ", "U.S."]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_any_markdown_is_read_alike(pipeline: Pipeline, tmp_path: Path, pieces: list[str]) -> None:
    found = []
    for folder, ends in (("n", "\n"), ("rn", "\r\n"), ("r", "\r")):
        text = ("It rained. " + "".join(pieces)).replace("\n", ends)
        given = from_file(tmp_path / folder, "a.md", text)
        (document,) = pipeline.read([given])
        check(document)
        assert all(given.text[token.start : token.end] == token.text for token in document.tokens)
        found.append(sentences_of(document))
    assert found[0] == found[1] == found[2]
