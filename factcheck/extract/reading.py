"""What every extractor reads: the document and the mentions found in each of its sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from factcheck.language.en import synonyms, verbs
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.mentions import AgeMention, NameMention, QuantityMention, TimeMention
from factcheck.language.en.titles import ROLE_NOUNS
from factcheck.language.figures import Told
from factcheck.language.grammar import Clause
from factcheck.language.tokens import Document, SentenceView, Token
from factcheck.model import Claim, ClaimKind, Value


@dataclass(slots=True, frozen=True)
class Reading:
    """A document with its mentions, one list a sentence, found once for all extractors."""

    document: Document
    names: list[list[NameMention]]
    times: list[list[TimeMention]]
    ages: list[list[AgeMention]]
    quantities: list[list[QuantityMention]]
    clauses: list[list[Clause]]
    told: list[Told] = field(default_factory=list)

    def claim(
        self, kind: ClaimKind, sentence: SentenceView, start: int, end: int, value: Value, **more: Any
    ) -> Claim:
        """A claim of this document; its id names its place."""
        return Claim(
            id=f"{self.document.article.id}#{start}-{end}-{kind}",
            article=self.document.article.id,
            kind=kind,
            start=start,
            end=end,
            sentence=sentence.number,
            value=value,
            zone=sentence.zone,
            **more,
        )

    def mention_at(self, token: Token) -> NameMention | None:
        """The mention of a name of which a token is a part; a title before the name belongs to it."""
        for name in self.names[token.sentence]:
            first = name.start if name.title_start is None else name.title_start
            if first <= token.start < name.end:
                return name
        return None

    def name_at(self, token: Token) -> str | None:
        """The name of which a token is a part, as written."""
        mention = self.mention_at(token)
        return mention.value.surface if mention is not None else None


HE_OR_SHE = frozenset(("he", "she"))


def antecedent(token: Token, reading: Reading) -> Token | None:
    """Whom "he" or "she" means, where that is fairly certain.

    The one person who is the subject of an earlier clause of the sentence, or of the one or two sentences
    before, no other person being named there. Whom an earlier sentence only quotes ("..., the lawyer Ida Holm
    said") does not count, unless the pronoun speaks too.
    """
    if token.lower not in HE_OR_SHE:
        return None
    speaks = any(
        clause.subject is token and clause.lemma in verbs.QUOTING
        for clause in reading.clauses[token.sentence]
    )
    named: set[str] = set()
    for number in (token.sentence, token.sentence - 1, token.sentence - 2):
        if number < 0:
            return None
        quoted = set() if speaks or number == token.sentence else _only_quoted(number, reading)
        named |= {
            name.value.normalized.rsplit(" ", 1)[-1]
            for name in reading.names[number]
            if name.value.entity == "person" and name.start < token.start and name.start not in quoted
        }
        if len(named) > 1:
            return None
        for clause in reading.clauses[number]:
            subject = clause.subject
            if subject is None or subject.index >= token.index or subject.lower in HE_OR_SHE:
                continue
            mention = reading.mention_at(subject)
            if (mention is not None and mention.start in quoted) or _own_of(token.lower, subject):
                continue
            if _person(subject, reading) and _agrees(token.lower, subject, reading):
                return subject
    return None


_POSSESSIVE: Final = {"he": "his", "she": "her"}


def _own_of(pronoun: str, subject: Token) -> bool:
    """True for "her manager" before "she": either may be meant, and who owns is told of more often."""
    return any(child.lower == _POSSESSIVE[pronoun] for child in subject.children)


def _only_quoted(number: int, reading: Reading) -> set[int]:
    """Where the names start of those whom a sentence names only behind what they said."""
    found = set()
    for clause in reading.clauses[number]:
        subject = clause.subject
        if subject is None or clause.lemma not in verbs.QUOTING or not _tag(clause, reading):
            continue
        mention = reading.mention_at(subject)
        if mention is not None:
            found.add(mention.start)
    return found


def _tag(clause: Clause, reading: Reading) -> bool:
    """True where a clause of speech follows what was said: a comma or quotation mark stands before it."""
    assert clause.subject is not None
    tokens = reading.document.tokens
    first = min(clause.subject.index, clause.predicate.index)
    sentence = clause.predicate.sentence
    for at in range(first - 1, max(-1, first - 12), -1):
        token = tokens[at]
        if token.sentence != sentence:
            return False
        if token.text in (",", '"', "”", "’", "'"):
            return at > 2 and tokens[at - 3].sentence == sentence
        if token.pos in ("VERB", "AUX", "SCONJ"):
            return False
    return False


_MEN: Final = frozenset("man boy father husband son brother uncle nephew grandfather grandson king".split())
_WOMEN: Final = frozenset("woman girl mother wife daughter sister aunt niece grandmother queen".split())


def _agrees(pronoun: str, subject: Token, reading: Reading) -> bool:
    """False where a noun or a courtesy title tells of the other sex than "he" or "she"."""
    mention = reading.mention_at(subject)
    title = (mention.title or "").casefold().rstrip(".") if mention is not None else ""
    noun = subject.lemma.lower()
    if pronoun == "she":
        return noun not in _MEN and title not in ("mr", "sir", "lord")
    return noun not in _WOMEN and title not in ("mrs", "ms", "miss", "dame", "lady")


def _person(token: Token, reading: Reading) -> bool:
    """True for a person's name, or a singular noun that says what a person is."""
    mention = reading.mention_at(token)
    if mention is not None:
        return mention.value.entity in ("person", "other")
    lemma = token.lemma.lower()
    return token.pos == "NOUN" and token.tag == "NN" and (lemma in PEOPLE or lemma in ROLE_NOUNS)


def _relative(token: Token, reading: Reading) -> Token | None:
    """The noun right before "who" or "which", where the parse left the pronoun to stand for itself."""
    if token.lower not in ("who", "which"):
        return None
    before = reading.document.sentences[token.sentence].before(token.start)
    if before and before[-1].text == ",":
        before = before[:-1]
    return before[-1] if before and before[-1].pos in ("NOUN", "PROPN") else None


def referent(token: Token, reading: Reading) -> str:
    """What a participant is called: the name in full, a pronoun's antecedent, else the lemma of its class."""
    token = antecedent(token, reading) or _relative(token, reading) or token
    return reading.name_at(token) or synonyms.head(token.lemma.lower())
