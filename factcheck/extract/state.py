"""Claims of state: what is said to have become of a person or thing, as the answer to a question.

Words next to each other are a better guide than the parse, as with roles: whom a verb affects is sought
beside it first, and the parse decides where a clause stands between.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.extract.circumstances import circumstances
from factcheck.extract.holders import told_of
from factcheck.extract.noun_groups import NounGroup, before_aside, object_after
from factcheck.extract.occurrence import occurrences
from factcheck.extract.particulars import particulars
from factcheck.extract.people import People
from factcheck.extract.rank import ranks
from factcheck.extract.reading import Reading, antecedent
from factcheck.extract.sharing import included, joined
from factcheck.extract.stating import stated
from factcheck.language import grammar
from factcheck.language.en import verbs
from factcheck.language.en.degrees import RESERVATIONS
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.states import AMONG, ANYONE, MEANS, NOUNS, OFFENCES, PHRASES, THINGS, StatePhrase
from factcheck.language.en.titles import ROLE_NOUNS
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Modality, State

KIND: ClaimKind = "state"

_PRONOUNS: Final = frozenset(("he", "she", "him", "her"))


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every phrase of state whose holder is named or is a noun, and for particulars of people."""
    people = People(reading)
    yield from particulars(reading, people)
    yield from ranks(reading)
    yield from circumstances(reading, people)
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        yield from occurrences(reading, sentence, clauses)
        tokens = sentence.tokens
        by_predicate = {clause.predicate.index: clause for clause in clauses}
        at = 0
        while at < len(tokens):
            lower = tokens[at].lower
            entries = _phrases_at(tokens, at) if lower in PHRASES else ()
            if entries:
                for entry in entries:
                    claim = _claim(reading, people, sentence, at, entry, by_predicate)
                    if claim is not None:
                        yield claim
                        yield from included(reading, sentence, at, claim)
                        yield from joined(reading, sentence, at, claim)
                        yield from _implied(claim)
                        yield from _offences(sentence, at + len(entry.words), claim)
                        break
                at += len(entries[0].words)
            elif lower in ("body", "remains", "corpse"):
                yield from _body(reading, people, sentence, at)
                at += 1
            elif lower == "among":
                yield from _among(reading, people, sentence, at, by_predicate)
                at += 1
            else:
                at += 1


def _phrases_at(tokens: list[Token], at: int) -> list[StatePhrase]:
    """The phrases that stand at a place, the longest only; several may ask different questions."""
    found: list[StatePhrase] = []
    for entry in PHRASES[tokens[at].lower]:
        words = entry.words
        if found and len(words) < len(found[0].words):
            break
        if len(words) > 1 and any(
            at + i >= len(tokens) or tokens[at + i].lower != word for i, word in enumerate(words[1:], 1)
        ):
            continue
        if entry.objects:
            group = object_after(tokens, at + len(words))
            if group is None or group.head.lemma.lower() not in entry.objects:
                continue
        if entry.tail and not _follows(tokens, at + len(words), entry.tail):
            continue
        found.append(entry)
    return found


def _follows(tokens: list[Token], at: int, tail: tuple[str, ...]) -> bool:
    """True where the words come soon after, in one clause."""
    for position in range(at, min(len(tokens), at + 9)):
        if tuple(token.lower for token in tokens[position : position + len(tail)]) == tail:
            return True
        if tokens[position].pos in ("PUNCT", "VERB", "SCONJ", "CCONJ"):
            return False
    return False


def _implied(claim: Claim) -> Iterator[Claim]:
    """What the answer says of another question: who was arrested is held."""
    assert isinstance(claim.value, State)
    implied = MEANS.get((claim.value.question, claim.value.value))
    if claim.value.value == "convicted" and claim.polarity == "negative" and "never" in claim.slots:
        implied = ("record", "convicted")
    elif claim.polarity == "negative":
        return
    elif claim.value.question == "plea" and not (claim.predicate or "").startswith(("plead", "enter")):
        return  # to deny or to confess is no step before a court
    if implied is not None:
        yield claim.model_copy(
            update={
                "value": State(question=implied[0], value=implied[1]),
                "frame": implied[0],
            }
        )


def _offences(sentence: SentenceView, after: int, claim: Claim) -> Iterator[Claim]:
    """The killing of which a case is: "charged with attempted murder"."""
    assert isinstance(claim.value, State)
    if claim.value.question != "case" and claim.value.value != "guilty":
        return
    tokens = sentence.tokens
    if after >= len(tokens):
        return
    at = after
    while at < min(len(tokens), after + 14) and tokens[at].text not in (";", ".", "but", "while", "who"):
        for phrase, value in OFFENCES:
            if tuple(t.lower for t in tokens[at : at + len(phrase)]) == phrase:
                yield claim.model_copy(
                    update={
                        "id": f"{claim.id}-{tokens[at].start}",
                        "start": tokens[at].start,
                        "end": tokens[at + len(phrase) - 1].end,
                        "value": State(question="offence", value=value),
                        "frame": "offence",
                    }
                )
                at += len(phrase) - 1
                break
        at += 1


def _body(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """That someone has died, of whom a body is spoken: "the body of Tom Varga", "Varga's body"."""
    tokens = sentence.tokens
    if at + 2 < len(tokens) and tokens[at + 1].lower == "of":
        group = object_after(tokens, at + 2)
        owner = group.head if group is not None else None
        first, last = tokens[at], owner
    elif at > 1 and tokens[at - 1].tag == "POS":
        owner = first = tokens[at - 2]
        last = tokens[at]
    else:
        return
    mention = reading.mention_at(owner) if owner is not None else None
    if mention is None or last is None or not people.is_person(mention):
        return
    claim = stated(reading, sentence, "fate", "died", mention.value.surface, first, last, predicate="die")
    yield claim
    yield from _implied(claim)


def _among(
    reading: Reading, people: People, sentence: SentenceView, at: int, clauses: dict[int, Clause]
) -> Iterator[Claim]:
    """Who "is among the dead", or "among the two who survived"."""
    tokens = sentence.tokens
    for position in range(at + 1, min(len(tokens), at + 7)):
        found = AMONG.get(tokens[position].lower)
        if found is not None:
            entry = StatePhrase(*found, "is", tuple(t.lower for t in tokens[at : position + 1]))
            claim = _claim(reading, people, sentence, at, entry, clauses)
            if claim is not None:
                yield claim
            return


def _claim(
    reading: Reading,
    people: People,
    sentence: SentenceView,
    at: int,
    entry: StatePhrase,
    clauses: dict[int, Clause],
) -> Claim | None:
    tokens = sentence.tokens
    token = tokens[at]
    clause = clauses.get(token.index)
    after = at + len(entry.words)
    told = told_of(tokens, at, entry, clause, clauses)
    if told is None:
        return None
    holder = told.holder
    slots = holder.slots()
    person = antecedent(holder.head, reading)
    name = reading.name_at(person or holder.head)
    topic = people.topic(sentence, holder.head) if name is None and holder.head.lower in _PRONOUNS else None
    if topic is not None:
        name = topic
    if entry.question not in THINGS and holder.head.pos == "PROPN":
        name = _resident(reading, people, tokens, holder) or name
    if name is None and holder.first > 1:
        name = _named_before(reading, people, tokens, holder)
    if name is None:
        name = _named_after(reading, people, tokens, holder.head.index - tokens[0].index)
    if name is not None:
        slots["holder"] = name
    elif person is not None:
        slots["holder"] = person.lemma.lower()
    elif holder.head.pos not in ("NOUN", "PROPN") and holder.head.lower != "old":
        return None
    if topic is not None or (name is not None and reading.name_at(person or holder.head) is None):
        if entry.question in THINGS:
            return None
    elif not _suits(reading, entry, holder, person, name):
        return None
    first = tokens[holder.first].start
    age = next((a for a in reading.ages[sentence.number] if first <= a.start < holder.head.end), None)
    if age is not None and name is None and age.value.low == age.value.high:
        slots["age"] = f"{age.value.low:g}"
        slots.pop("count", None)
    counted = _counted(reading, sentence, holder)
    if counted is not None and "count" in slots:
        slots["count"] = counted
    if any(t.lower == "had" for t in tokens[told.first : at]):
        slots["earlier"] = "yes"
    if entry.question == "supply":
        near = {t.lower for t in tokens[max(0, holder.first - 2) : holder.head.index - tokens[0].index + 1]}
        slots = {"holder": "power" if _POWER & near else slots["holder"], "unique": "yes"}
    elif entry.question == "search":
        slots["holder"] = "search"
    if any(t.lower == "never" for t in tokens[told.first : at]):
        slots["never"] = "yes"
    value = entry.value
    if any(_reserved(tokens, i) for i in range(told.first, after)):
        value = f"nearly {value}"
    negated = (
        any(t.lower in verbs.NEGATORS for t in tokens[max(0, told.first - 1) : at])
        or any(
            t.lower == "yet" and tokens[i + 1].lower == "to"
            for i, t in enumerate(tokens[:at])
            if i >= told.first
        )
        or "no" in holder.determiners
        or (bool(entry.objects) and any(t.lower == "no" for t in tokens[after : after + 2]))
    )
    return reading.claim(
        KIND,
        sentence,
        tokens[told.first].start,
        tokens[after - 1].end,
        State(question=entry.question, value=value),
        subject=slots["holder"],
        frame=entry.question,
        predicate=" ".join((token.lemma.lower(), *entry.words[1:])),
        slots=slots,
        polarity="negative" if negated or (clause is not None and clause.negated) else "positive",
        modality=_modality(tokens, told.first, at, clause),
        attribution=grammar.attribution_of(reading.document, token),
        quoted=token.quoted,
        derivation=(f"{slots['holder']}: {entry.question} {value}",),
    )


def _resident(reading: Reading, people: People, tokens: list[Token], holder: NounGroup) -> str | None:
    """Whose home the place before a verb is: "Tom Varga, 42, of Mill Road, Corr, was"."""
    mention = reading.mention_at(holder.head)
    if mention is None or mention.value.entity == "person":
        return None
    for at in range(holder.first, max(1, holder.first - 10), -1):
        if tokens[at].pos in ("VERB", "AUX", "SCONJ"):
            return None
        if tokens[at].lower in ("of", "from") and tokens[at - 1].text == ",":
            last = before_aside(tokens, at) - 1
            named = reading.mention_at(tokens[last - 1 if tokens[last].text == "," else last])
            return named.value.surface if named is not None and people.is_person(named) else None
    return None


def _named_before(reading: Reading, people: People, tokens: list[Token], holder: NounGroup) -> str | None:
    """The name of a person before an apposition: "Tom Varga, a Danish sailor, who drowned"."""
    if tokens[holder.first - 1].text != "," or not {"a", "an", "the"} & set(holder.determiners):
        return None
    after = holder.head.index - tokens[0].index + 1
    if holder.head.tag != "NN" or tokens[after : after + 1] == [] or tokens[after].text != ",":
        return None
    mention = reading.mention_at(tokens[holder.first - 2])
    return mention.value.surface if mention is not None and people.is_person(mention) else None


def _named_after(reading: Reading, people: People, tokens: list[Token], head: int) -> str | None:
    """The name of a person set between commas behind a noun: "The captain, Tom Varga, drowned"."""
    if head + 2 >= len(tokens) or tokens[head + 1].text != "," or tokens[head].tag != "NN":
        return None
    mention = reading.mention_at(tokens[head + 2])
    if mention is None or not people.is_person(mention) or mention.start > tokens[head + 2].start:
        return None
    closing = next((t for t in tokens[head + 3 :] if t.start >= mention.end), None)
    return mention.value.surface if closing is None or closing.text in (",", ".") else None


def _suits(
    reading: Reading, entry: StatePhrase, holder: NounGroup, person: Token | None, name: str | None
) -> bool:
    """True where the holder is what the question is asked of: a person, or a thing."""
    if entry.question in ANYONE:
        return True
    mention = reading.mention_at(person or holder.head)
    if mention is not None and name is not None:
        if entry.question in NOUNS:
            return False
        kind = mention.value.entity
        return kind != "person" if entry.question in THINGS else kind in ("person", "other")
    lemma = (person or holder.head).lemma.lower()
    nouns = NOUNS.get(entry.question)
    if nouns is not None:
        return lemma in nouns
    human = lemma in PEOPLE or lemma in ROLE_NOUNS or lemma in _ACCUSED
    return not human if entry.question in THINGS else human


_ACCUSED: Final = frozenset(
    "boss leader suspect culprit thief burglar killer murderer rapist kidnapper bomber hacker defendant "
    "convict bandit pirate smuggler trafficker accomplice brigand captain master owner teen victim couple "
    "survivor singer chief old".split()
)
"""Nouns for people that stand in no list of trades."""


_POWER: Final = frozenset(("power", "electricity"))


def _counted(reading: Reading, sentence: SentenceView, holder: NounGroup) -> str | None:
    """The number before a noun, however it is written."""
    first = sentence.tokens[holder.first].start
    for mention in reading.quantities[sentence.number]:
        if first <= mention.number_start < holder.head.start:
            value = mention.value
            return f"{value.low}-{value.high}"
    return None


def _reserved(tokens: list[Token], at: int) -> bool:
    """True for an adverb that takes something back, "all but" among them."""
    return tokens[at].lower in RESERVATIONS or (
        tokens[at].lower == "but" and at > 0 and tokens[at - 1].lower == "all"
    )


def _modality(tokens: list[Token], first: int, at: int, clause: Clause | None) -> Modality:
    """How far the text vouches for it: what the parse says, else what the auxiliaries say."""
    words = [token.lower for token in tokens[max(0, first - 2) : at]]
    if any(word in verbs.PLANNED_AUXILIARIES for word in words):
        return "planned"
    if any(word in verbs.CONDITIONAL_AUXILIARIES | verbs.CONDITIONAL_MARKS for word in words):
        return "conditional"
    if any(word in verbs.ALLEGING_ADVERBS for word in words):
        return "alleged"
    if "to" in words and not any(word in ("have", "be") for word in words[words.index("to") :]):
        return "planned"
    return clause.modality if clause is not None else "asserted"
