"""Questions of grammar, on trees written by hand: Universal Dependencies and ClearNLP ask for one answer."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from factcheck.language import grammar, quotes, sentences
from factcheck.language.conversion import Converter, Offsets
from factcheck.language.tokens import Document, SentenceView
from factcheck.model import Article

VOCAB = spacy.blank("en").vocab

# Each line: word, lemma, universal part of speech, Penn tag, number of the head (0 for a root), relation.
CASES: dict[str, str] = {
    "passive/ud": """
        Two two NUM CD 2 nummod
        sailors sailor NOUN NNS 4 nsubj:pass
        were be AUX VBD 4 aux:pass
        shot shoot VERB VBN 0 ROOT
        by by ADP IN 7 case
        the the DET DT 7 det
        guards guard NOUN NNS 4 obl:agent
        on on ADP IN 9 case
        Sunday Sunday PROPN NNP 4 obl
        . . PUNCT . 4 punct""",
    "passive/clear": """
        Two two NUM CD 2 nummod
        sailors sailor NOUN NNS 4 nsubjpass
        were be AUX VBD 4 auxpass
        shot shoot VERB VBN 0 ROOT
        by by ADP IN 4 agent
        the the DET DT 7 det
        guards guard NOUN NNS 5 pobj
        on on ADP IN 4 prep
        Sunday Sunday PROPN NNP 8 pobj
        . . PUNCT . 4 punct""",
    "copula/ud": """
        Roe Roe PROPN NNP 5 nsubj
        was be AUX VBD 5 cop
        not not PART RB 5 advmod
        the the DET DT 5 det
        chief chief NOUN NN 0 ROOT
        of of ADP IN 7 case
        Acme Acme PROPN NNP 5 nmod
        . . PUNCT . 5 punct""",
    "copula/clear": """
        Roe Roe PROPN NNP 2 nsubj
        was be AUX VBD 0 ROOT
        not not PART RB 2 neg
        the the DET DT 5 det
        chief chief NOUN NN 2 attr
        of of ADP IN 5 prep
        Acme Acme PROPN NNP 6 pobj
        . . PUNCT . 2 punct""",
    "where/ud": """
        It it PRON PRP 4 nsubj
        was be AUX VBD 4 cop
        in in ADP IN 4 case
        Ardrey Ardrey PROPN NNP 0 ROOT
        . . PUNCT . 4 punct""",
    "where/clear": """
        It it PRON PRP 2 nsubj
        was be AUX VBD 0 ROOT
        in in ADP IN 2 prep
        Ardrey Ardrey PROPN NNP 3 pobj
        . . PUNCT . 2 punct""",
    "relative/ud": """
        The the DET DT 2 det
        man man NOUN NN 7 nsubj
        who who PRON WP 5 nsubj:pass
        was be AUX VBD 5 aux:pass
        arrested arrest VERB VBN 2 acl:relcl
        will will AUX MD 7 aux
        appeal appeal VERB VB 0 ROOT
        and and CCONJ CC 9 cc
        leave leave VERB VB 7 conj
        . . PUNCT . 7 punct""",
    "relative/clear": """
        The the DET DT 2 det
        man man NOUN NN 7 nsubj
        who who PRON WP 5 nsubjpass
        was be AUX VBD 5 auxpass
        arrested arrest VERB VBN 2 relcl
        will will AUX MD 7 aux
        appeal appeal VERB VB 0 ROOT
        and and CCONJ CC 7 cc
        leave leave VERB VB 7 conj
        . . PUNCT . 7 punct""",
    "control/ud": """
        Police police NOUN NNS 2 nsubj
        ordered order VERB VBD 0 ROOT
        him he PRON PRP 2 obj
        to to PART TO 5 mark
        get get VERB VB 2 xcomp
        out out ADP IN 8 case
        of of ADP IN 6 fixed
        town town NOUN NN 5 obl""",
    "control/clear": """
        Police police NOUN NNS 2 nsubj
        ordered order VERB VBD 0 ROOT
        him he PRON PRP 2 dobj
        to to PART TO 5 aux
        get get VERB VB 2 xcomp
        out out ADP IN 5 prep
        of of ADP IN 6 prep
        town town NOUN NN 7 pobj""",
    "said/ud": """
        Twelve twelve NUM CD 2 nummod
        people people NOUN NNS 3 nsubj
        died die VERB VBD 7 ccomp
        , , PUNCT , 3 punct
        the the DET DT 6 det
        mayor mayor NOUN NN 7 nsubj
        said say VERB VBD 0 ROOT
        . . PUNCT . 7 punct""",
    "said/clear": """
        Twelve twelve NUM CD 2 nummod
        people people NOUN NNS 3 nsubj
        died die VERB VBD 7 ccomp
        , , PUNCT , 7 punct
        the the DET DT 6 det
        mayor mayor NOUN NN 7 nsubj
        said say VERB VBD 0 ROOT
        . . PUNCT . 7 punct""",
    "medal/ud": """
        She she PRON PRP 3 nsubj:pass
        was be AUX VBD 3 aux:pass
        awarded award VERB VBN 0 ROOT
        a a DET DT 5 det
        medal medal NOUN NN 3 obj""",
    "medal/clear": """
        She she PRON PRP 3 nsubjpass
        was be AUX VBD 3 auxpass
        awarded award VERB VBN 0 ROOT
        a a DET DT 5 det
        medal medal NOUN NN 3 dobj""",
}
BOTH = ["ud", "clear"]


def document(rows: str) -> Document:
    table = [line.split() for line in rows.strip().splitlines()]
    words = [row[0] for row in table]
    spaces = [following not in (".", ",", "”", "'s") for following in [*words[1:], "."]]
    doc = Doc(
        VOCAB,
        words=words,
        spaces=[space and word not in ("“",) for word, space in zip(words, spaces, strict=True)],
        lemmas=[row[1] for row in table],
        pos=[row[2] for row in table],
        tags=[row[3] for row in table],
        heads=[int(row[4]) - 1 if row[4] != "0" else place for place, row in enumerate(table)],
        deps=[row[5] for row in table],
    )
    article = Article(id="a", story="s", path="a.txt", text=doc.text)
    groups = Converter(VOCAB).sentences(doc, Offsets(0, []), index=0, number=0)
    views = [SentenceView(n, group[0].start, group[-1].end, group) for n, group in enumerate(groups)]
    found = quotes.find(doc.text, sentences.paragraphs(doc.text))
    return Document(article, views, [token for group in groups for token in group], found)


def clauses(case: str) -> dict[str, grammar.Clause]:
    return {clause.predicate.text: clause for clause in grammar.clauses(document(CASES[case]).sentences[0])}


def word(token: object) -> str | None:
    return getattr(token, "text", None)


@pytest.mark.parametrize("scheme", BOTH)
def test_passive(scheme: str) -> None:
    clause = clauses(f"passive/{scheme}")["shot"]
    assert clause.passive
    assert (clause.lemma, word(clause.agent), word(clause.theme)) == ("shoot", "guards", "sailors")
    assert [(preposition, noun.text) for preposition, noun in clause.obliques] == [("on", "Sunday")]
    assert (clause.negated, clause.modality, clause.tense) == (False, "asserted", "past")


@pytest.mark.parametrize("scheme", BOTH)
def test_copula(scheme: str) -> None:
    (clause,) = clauses(f"copula/{scheme}").values()
    assert (clause.kind, clause.lemma, word(clause.subject), word(clause.complement)) == (
        "copula",
        "chief",
        "Roe",
        "chief",
    )
    assert clause.negated
    phrase = grammar.noun_phrase(clause.predicate)
    assert word(phrase.of) == "Acme"


@pytest.mark.parametrize("scheme", BOTH)
def test_place_as_predicate(scheme: str) -> None:
    (clause,) = clauses(f"where/{scheme}").values()
    assert clause.lemma == "be"
    assert [(preposition, noun.text) for preposition, noun in clause.obliques] == [("in", "Ardrey")]


@pytest.mark.parametrize("scheme", BOTH)
def test_relative_clause_and_conjoined_verb(scheme: str) -> None:
    found = clauses(f"relative/{scheme}")
    assert word(found["arrested"].theme) == "man"
    assert found["arrested"].passive
    assert word(found["leave"].subject) == "man"
    assert found["appeal"].modality == found["leave"].modality == "planned"
    assert found["arrested"].modality == "asserted"


@pytest.mark.parametrize("scheme", BOTH)
def test_control_and_joined_prepositions(scheme: str) -> None:
    found = clauses(f"control/{scheme}")
    assert word(found["get"].subject) == "him"
    assert word(found["ordered"].theme) == "him"
    assert [(preposition, noun.text) for preposition, noun in found["get"].obliques] == [("out of", "town")]


@pytest.mark.parametrize("scheme", BOTH)
def test_attribution_and_counting(scheme: str) -> None:
    text = document(CASES[f"said/{scheme}"])
    people = text.tokens[1]
    found = grammar.attribution_of(text, people)
    assert found is not None
    assert (found.speaker, found.verb) == ("the mayor", "say")
    assert grammar.attribution_of(text, text.tokens[5]) is None
    counted = grammar.counted(text.sentences[0], 0, 6)
    assert counted is not None
    assert counted.head is people
    clause = grammar.clause_of(text.tokens[0])
    assert clause is not None
    assert clause.lemma == "die"


@pytest.mark.parametrize("scheme", BOTH)
def test_passive_with_an_object_gives_to_its_subject(scheme: str) -> None:
    clause = clauses(f"medal/{scheme}")["awarded"]
    assert (word(clause.recipient), word(clause.theme)) == ("She", "medal")


@pytest.mark.parametrize("case", sorted(CASES))
def test_every_tree_is_a_tree_in_universal_labels(case: str) -> None:
    tokens = document(CASES[case]).tokens
    assert sum(token.relation == "root" for token in tokens) == 1
    for token in tokens:
        assert token.relation not in (
            "pobj",
            "dobj",
            "prep",
            "nsubjpass",
            "auxpass",
            "attr",
            "agent",
            "relcl",
            "ROOT",
        )
        assert token.relation == "root" or token in token.head.children
        place, steps = token, 0
        while place.head is not place:
            place, steps = place.head, steps + 1
            assert steps <= len(tokens)


@pytest.mark.parametrize("scheme", ["ud", "clear"])
def test_both_schemes_give_one_tree(scheme: str) -> None:
    for case in ("passive", "copula", "where", "control", "medal"):
        trees = [
            [
                (token.text, token.head.text, token.relation)
                for token in document(CASES[f"{case}/{each}"]).tokens
            ]
            for each in ("ud", scheme)
        ]
        assert trees[0] == trees[1], case
