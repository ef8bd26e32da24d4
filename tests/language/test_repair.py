"""What the parser gets wrong and the words nearby put right, on the packaged pipeline."""

from __future__ import annotations

import pytest

from factcheck.language import grammar
from factcheck.language.en.names import names
from factcheck.language.pipeline import Pipeline
from factcheck.language.tokens import Document, Token
from factcheck.model import Article


def read(pipeline: Pipeline, text: str) -> Document:
    (document,) = pipeline.read([Article(id="a", story="s", path="a.txt", text=text)])
    for token in document.tokens:
        assert token.relation == "root" if token.head is token else token in token.head.children
    for sentence in document.sentences:
        assert sentence.root is not None
        assert len(sentence.root.subtree()) == len(sentence.tokens)
    return document


def word(document: Document, text: str) -> Token:
    return next(token for token in document.tokens if token.text == text)


VERBS = [
    # text, lemma, agent, theme
    ("The club dismissed coach Lena Hartwig on Monday.", "dismiss", "club", "Lena"),
    ("The club sacked coach Lena Hartwig.", "sack", "club", "coach"),
    ("Officials said the club sacked coach Lena Hartwig.", "sack", "club", "coach"),
    ("The crash killed actor Ned Vale.", "kill", "crash", "actor"),
    ("The court jailed banker Ned Vale for three years.", "jail", "court", "banker"),
    ("The storm cut power to 300 homes.", "cut", "storm", "power"),
    ("The bank plans to buy the mill.", "plan", "bank", None),
    ("The bank plans to buy the mill.", "buy", "bank", "mill"),
    ("The museum houses 40 paintings.", "house", "museum", "paintings"),
    ("The ship docks on Monday.", "dock", "ship", None),
    ("Mara Teel lives on Corr Island.", "live", "Teel", None),
    ("The mayor of Ardrey lives in a small flat.", "live", "mayor", None),
    ("Thieves stole 12 paintings.", "steal", "Thieves", "paintings"),
    ("Brandt, who bought the mill, left on Monday.", "leave", "Brandt", None),
    ("The coal mine employs 300 people.", "employ", "mine", "people"),
    ("The bank shares rose.", "rise", "shares", None),
    ("The quake shook the town.", "shake", "quake", "town"),
    ("Police freed the three men.", "free", "Police", "men"),
]


@pytest.mark.parametrize(("text", "lemma", "agent", "theme"), VERBS)
def test_lost_verbs(pipeline: Pipeline, text: str, lemma: str, agent: str | None, theme: str | None) -> None:
    found = {clause.lemma: clause for clause in grammar.clauses(read(pipeline, text).sentences[0])}
    clause = found[lemma]
    assert (clause.agent.text if clause.agent else None) == agent
    assert (clause.theme.text if clause.theme else None) == theme


@pytest.mark.parametrize(
    "text",
    [
        "Ticket prices in Ardrey.",
        "A man accused of fraud.",
        "An Ardrey based firm.",
        "The club sacked coach Lena Hartwig",
        "The state owned company Acme Works.",
    ],
)
def test_phrases_get_no_verb(pipeline: Pipeline, text: str) -> None:
    root = read(pipeline, text).sentences[0].root
    assert root is not None
    assert root.pos in ("NOUN", "PROPN")


def test_what_follows_the_object_tells_of_the_verb(pipeline: Pipeline) -> None:
    document = read(pipeline, "The club dismissed coach Lena Hartwig on Monday.")
    clause = grammar.clause_of(word(document, "Monday"))
    assert clause is not None
    assert [(preposition, noun.text) for preposition, noun in clause.obliques] == [("on", "Monday")]


OFFICES = [
    ("Mara Teel was appointed mayor by the council.", "council", "Teel", "mayor"),
    ("The council elected Mara Teel mayor.", "council", "Teel", "mayor"),
    ("The council appointed a mayor.", "council", "mayor", None),
]


@pytest.mark.parametrize(("text", "agent", "theme", "office"), OFFICES)
def test_offices_are_complements(
    pipeline: Pipeline, text: str, agent: str, theme: str, office: str | None
) -> None:
    clause = grammar.clauses(read(pipeline, text).sentences[0])[0]
    assert clause.agent is not None
    assert clause.theme is not None
    assert (clause.agent.text, clause.theme.text) == (agent, theme)
    assert (clause.complement.text if clause.complement else None) == office


OPENINGS = [
    ("Brandt bought the mill.", "Brandt"),
    ("Hollin employs 40 people.", "Hollin"),
    ("Roe was blunt.", "Roe"),
    ("Orlow resigned on Friday.", "Orlow"),
    ("Mells owns a farm.", "Mells"),
    ("Teel also denied the charge.", "Teel"),
    ("Brandt, who bought the mill, left.", "Brandt"),
    ("Denner and Orlow bought the mill.", "Denner"),
    ("They spoke to Baker on Monday. Baker was blunt.", "Baker"),
]


@pytest.mark.parametrize(("text", "name"), OPENINGS)
def test_names_open_sentences(pipeline: Pipeline, text: str, name: str) -> None:
    document = read(pipeline, text)
    sentence = document.sentences[-1]
    token = sentence.tokens[0]
    assert (token.pos, token.lemma) == ("PROPN", name)
    assert token.relation.startswith("nsubj")
    assert names(sentence, text)[0].value.surface == name


@pytest.mark.parametrize(
    "text",
    [
        "Firefighters found two bodies.",
        "Poachers killed two guards.",
        "Unemployment rose to 6 percent.",
        "Nobody was hurt.",
        "Brill was served. The brill came from the bay.",
        "Inflation is rising.",
    ],
)
def test_common_words_open_sentences_too(pipeline: Pipeline, text: str) -> None:
    document = read(pipeline, text)
    assert document.tokens[0].pos != "PROPN"
    assert names(document.sentences[0], text) == []


def test_title_case_tells_nothing(pipeline: Pipeline) -> None:
    text = "Blaze Destroys Old Mill"
    assert names(read(pipeline, text).sentences[0], text) == []


DENIED = [
    # text, word, predicate, negated
    ("Nobody had heard of the 12 people killed.", "people", "killed", False),
    ("Police did not name the two men killed.", "men", "killed", False),
    ("No one was charged over the 12 deaths.", "deaths", "charged", False),
    ("They did not speak of 12 people.", "people", "speak", True),
    ("He did not kill the 12 people.", "people", "kill", True),
    ("No people were killed.", "people", "killed", True),
    ("Mara Teel said it was the largest fire in the county.", "fire", "fire", False),
    ("Mara Teel said it was the largest fire in the county.", "county", "fire", False),
    ("Officials said it was not the deadliest crash since 1991.", "crash", "crash", True),
]


@pytest.mark.parametrize(("text", "noun", "predicate", "negated"), DENIED)
def test_what_a_denial_reaches(
    pipeline: Pipeline, text: str, noun: str, predicate: str, negated: bool
) -> None:
    clause = grammar.clause_of(word(read(pipeline, text), noun))
    assert clause is not None
    assert (clause.predicate.text, clause.negated) == (predicate, negated)


def test_an_embedded_copula_has_its_own_subject(pipeline: Pipeline) -> None:
    document = read(pipeline, "Mara Teel said it was the largest fire in the county.")
    clause = grammar.clause_of(word(document, "fire"))
    assert clause is not None
    assert clause.kind == "copula"
    assert clause.subject is not None
    assert clause.subject.text == "it"
