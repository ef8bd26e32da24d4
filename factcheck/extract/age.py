"""Claims of age: how old a person is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from factcheck import lexicon
from factcheck.extract.reading import Reading, antecedent
from factcheck.language import grammar
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.mentions import AgeMention, NameMention
from factcheck.language.en.roles import nominal_end
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind

KIND: ClaimKind = "age"

_OPENING: Final = frozenset((",", "(", "—", "–", "-"))
_BE: Final = frozenset("be turn become reach".split())
_CLOSED: Final = frozenset(("VERB", "AUX", "SCONJ"))
_FARTHEST: Final = 8
_PRONOUNS: Final = frozenset("he she they".split())


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every age, of the person it belongs to by its place in the sentence.

    `subject` is the name, else the noun that the age describes, else None.
    """
    document = reading.document
    for sentence, ages, names in zip(document.sentences, reading.ages, reading.names, strict=True):
        for age in ages:
            found = sentence.within(age.start, age.end)
            if not found:
                continue
            first = found[0].index - sentence.tokens[0].index
            last = found[-1].index - sentence.tokens[0].index + 1
            person, noun, how = _owner(sentence, age, first, last, names)
            subject = person.value.surface if person is not None else noun
            before = sentence.tokens[max(0, first - 1) : first]
            pronoun = None
            if (
                person is None
                and noun not in PEOPLE
                and not (noun and lexicon.kind_of(noun, "relative", "n", steps=4))
                and (_nameless(found, before) or _definite(sentence, first))
            ):
                spoken_of = _spoken_of(reading, sentence)
                if spoken_of is not None and _is_named(spoken_of, names):
                    spoken_of = None  # "the 54-year-old succeeds Ruiz": whom the sentence names is another
                subject, how = spoken_of or subject, "the one just spoken of"
                pronoun = "the"
            elif subject is None or subject in _PRONOUNS:
                subject, how, pronoun = _subject(reading, sentence, found[0], how)
            described = {"person": subject} if subject else {}
            if pronoun is not None:
                described["pronoun"] = pronoun
            yield reading.claim(
                KIND,
                sentence,
                age.start,
                age.end,
                age.value,
                subject=subject,
                slots=described,
                attribution=grammar.attribution_of(document, found[0]),
                quoted=found[0].quoted,
                derivation=(how,),
            )


def _subject(
    reading: Reading, sentence: SentenceView, age: Token, how: str
) -> tuple[str | None, str, str | None]:
    """The subject of the clause that an age without a name stands in, if it is a name or stands for one.

    With it how it was found, and the pronoun that stands for it, if one does.

    "Ana Ruiz, ... , died at the age of 84", "She was 84", "Ruiz, who is 84, ...".
    """
    before = [token for token in sentence.tokens if token.index < age.index]
    if (
        before
        and before[-1].lemma == "be"
        and (before[-1].tag == "VBZ" or _closed(sentence, age))
        and len(before) > 1
        and before[-2].lower == "who"
    ):
        relative = [token for token in before[:-2] if token.pos == "PROPN"]
        name = reading.name_at(relative[-1]) if relative and relative[-1].index >= age.index - 4 else None
        if name:
            return name, "age in a relative clause", None
    clause = grammar.clause_of(age)
    subject = clause.subject if clause is not None else None
    if subject is None:
        return None, how, None
    meant = antecedent(subject, reading)
    name = reading.name_at(meant or subject)
    if name is None:
        return None, how, None
    return name, f"{how}, of the subject", subject.lower if meant is not None else None


def _closed(sentence: SentenceView, age: Token) -> bool:
    """True for "Ruiz, who was 84, died": no other time is told at which somebody was of that age."""
    after = sentence.after(age.end)[:1]
    return bool(after) and after[0].text == ","


def _nameless(found: list[Token], before: list[Token]) -> bool:
    """True for "the 42-year-old", which stands for somebody named before."""
    return _hyphened(found) and bool(before) and before[0].lower == "the"


def _definite(sentence: SentenceView, first: int) -> bool:
    """True for "the Velden-born striker, 23,", which stands for somebody named before."""
    tokens = sentence.tokens
    at = first - 1
    if at < 1 or tokens[at].text not in _OPENING or tokens[at - 1].pos != "NOUN":
        return False
    at -= 1
    while at > 0 and (
        tokens[at].pos in ("NOUN", "ADJ", "PROPN") or tokens[at].tag == "VBN" or tokens[at].text == "-"
    ):
        at -= 1
    return tokens[at].lower == "the"


def _spoken_of(reading: Reading, sentence: SentenceView) -> str | None:
    """Whom the sentence before is about: its subject, else the only person that it names.

    A sentence that names nobody leads on to the one before it.
    """
    for number in range(sentence.number - 1, max(-1, sentence.number - 1 - BACK), -1):
        if reading.document.sentences[number].zone != sentence.zone:
            return None
        people = {
            n.value.surface for n in reading.names[number] if n.value.entity not in ("organisation", "place")
        }
        for clause in reading.clauses[number]:
            subject = clause.subject
            if subject is None:
                continue
            token = antecedent(subject, reading) or subject
            name = reading.name_at(token)
            if name is not None and (name in people or token is not subject):
                return name
        if people:
            return people.pop() if len(people) == 1 else None
    return None


def _is_named(person: str, names: list[NameMention]) -> bool:
    """True where one of the names ends in the last word of a person's."""
    last = person.rsplit(" ", 1)[-1]
    return any(name.value.surface.rsplit(" ", 1)[-1] == last for name in names)


BACK = 3
"""How many sentences back somebody may have been named."""


def _owner(
    sentence: SentenceView, age: AgeMention, first: int, last: int, names: list[NameMention]
) -> tuple[NameMention | None, str | None, str]:
    """The name or the noun whose age it is, and by which pattern."""
    tokens = sentence.tokens
    starts = [token.start for token in tokens]
    people = [name for name in names if name.value.entity not in ("organisation", "place")]

    attributive = any(token.lower in ("old", "olds") for token in tokens[first:last]) and _hyphened(
        tokens[first:last]
    )
    if attributive:
        return _described(tokens, starts, first, last, people)
    subjects = {child.start for child in tokens[last - 1].children if child.relation == "nsubj"}
    for name in people:
        if any(name.start <= start < name.end for start in subjects):
            return name, None, "age after verb"
    for name in reversed(people):
        if name.end <= age.start:
            after = bisect_left(starts, name.end)
            between = tokens[after:first]
            if not between or (between[0].text in _OPENING and all(t.lower == "now" for t in between[1:])):
                return name, None, "age after name"
            if len(between) <= 4 and any(token.lemma in _BE for token in between) and _plain_verb(between):
                return name, None, "age after verb"
            apposed = between[0].text == "," and not any(token.pos in _CLOSED for token in between)
            if apposed and len(between) <= _FARTHEST and between[-1].text == ",":
                return name, None, "age after apposition"
            aged = tokens[first].lower == "aged" and between[-1].pos == "NOUN"
            if apposed and aged and len(between) <= FEW and between[1].lower in ("a", "an"):
                return name, None, "age in apposition"
            break
    return _noun_before(tokens, first)


FEW: Final = 5
"""So many words may stand between a name and the "aged" of a noun behind it: ", a trainee teacher"."""


def _hyphened(tokens: list[Token]) -> bool:
    """True for "42-year-old", not for "42 years old"."""
    return any("-" in token.text or "‑" in token.text for token in tokens) or tokens[-1].lower == "olds"


def _plain_verb(between: list[Token]) -> bool:
    return all(token.pos in ("AUX", "VERB", "ADV", "PART", "PUNCT") for token in between)


def _described(
    tokens: list[Token], starts: list[int], first: int, last: int, people: list[NameMention]
) -> tuple[NameMention | None, str | None, str]:
    """The person of "42-year-old": the name that its noun phrase ends in, or stands in apposition to."""
    end = nominal_end(tokens, last)
    noun: str | None = None
    for token in tokens[last:end]:
        name = next((person for person in people if person.start == token.start), None)
        if name is not None:
            return name, None, "age before name"
        if token.tag == "NNS":  # no title is plural: "the 54-year-old Italian succeeds Tom Hale"
            break
        if token.pos == "NOUN":
            noun = token.lemma.lower()
    if end + 1 < len(tokens) and tokens[end].text == "," and noun is not None:
        for person in people:
            if person.start == tokens[end + 1].start:
                close = bisect_left(starts, person.end)
                if close >= len(tokens) or tokens[close].text in (",", ".", ")"):
                    return person, None, "age before apposition"
    begin = first
    while begin > 0 and (tokens[begin - 1].pos in ("DET", "ADJ", "ADV") or tokens[begin - 1].tag == "PRP$"):
        begin -= 1
    for person in people:
        stop = bisect_left(starts, person.end)
        between = tokens[stop:begin]
        leading = (
            tokens[0].pos in ("SCONJ", "ADP") and tokens[1].tag == "VBG"
        )  # "After meeting Ruiz, the ..."
        another = tokens[begin].lower == "the" and (leading or not _set_beside(person, tokens[last:end]))
        if stop <= begin and between and not another:
            if len(between) == 1 and between[0].text == ",":
                return person, None, "apposition after name"
            if len(between) <= 3 and any(token.lemma in _BE for token in between) and _plain_verb(between):
                return person, None, "copula"
    return None, noun, "age of noun" if noun else "age alone"


def _set_beside(person: NameMention, described: list[Token]) -> bool:
    """True for "Ruiz, the 20-year-old driver who"; not for "Beating Ruiz, the 20-year-old driver won"."""
    return any(
        token.relation == "appos" and person.start <= token.head.start < person.end for token in described
    )


def _noun_before(tokens: list[Token], first: int) -> tuple[NameMention | None, str | None, str]:
    """The noun or pronoun before an age: "a teacher, 42,", "a woman aged 42", "she is 42"."""
    at = first - 1
    if at >= 0 and tokens[at].text in _OPENING:
        at -= 1
    if at >= 0 and tokens[at].pos == "NOUN" and tokens[at].lower not in ("age", "ages"):
        return None, tokens[at].lemma.lower(), "age after noun"
    if at > 0 and tokens[at].lower == "of" and tokens[at - 1].pos == "NOUN":
        return None, tokens[at - 1].lemma.lower(), "age after noun"  # "a boy of 14"
    while at >= 0 and first - at < 5 and tokens[at].pos in ("AUX", "ADV", "PART", "VERB"):
        at -= 1
    if 0 <= at < first - 1 and tokens[at].pos == "NOUN" and tokens[at + 1].lemma in _BE:
        return None, tokens[at].lemma.lower(), "age after verb"
    if 0 <= at < first - 1 and tokens[at].lower in _PRONOUNS:
        return None, tokens[at].lower, "age after verb"
    return None, None, "age alone"
