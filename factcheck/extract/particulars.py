"""Particulars of a person, each the free answer to a question: born where, died of what, whose kin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from factcheck.extract.phrase import object_after
from factcheck.extract.reading import Reading, antecedent
from factcheck.language import grammar
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.particulars import COMPASS, DEATHPLACES, KIN, LIMBS, SETTLEMENTS, UNKNOWN
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, State

_SIDES: Final = frozenset(("left", "right"))
_IN: Final = frozenset(("in", "at"))
_STOPS: Final = frozenset((";", ":", "(", ")", ".", '"', "“", "”"))
_FARTHEST: Final = 14


class People:
    """The people of an article, and whom its verbs and pronouns are about."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        named: Counter[str] = Counter()
        self._known = {
            name.value.normalized.rsplit(" ", 1)[-1]
            for names in reading.names
            for name in names
            if name.value.entity == "person"
        }
        for names in reading.names:
            named.update(self._last(name) for name in names if self.is_person(name))
        first, second = (*(count for _, count in named.most_common(2)), 0, 0)[:2]
        self._topic = (
            next(iter(named.most_common(1)), ("", 0))[0] if first >= 3 and first >= 3 * second else ""
        )
        """The last name of the one person of whom the article tells, if there is one."""

    @staticmethod
    def _last(name: NameMention) -> str:
        return name.value.normalized.rsplit(" ", 1)[-1]

    def is_person(self, name: NameMention) -> bool:
        """True for a name of a person, a surname by itself included."""
        if name.value.entity != "other":
            return name.value.entity == "person"
        return self._last(name) in self._known or " " in name.value.normalized

    def topic(self, sentence: SentenceView) -> str | None:
        """Whom "he" or "she" means where the article is about one person and nobody else is near."""
        return self._topic if self._topic and self._alone(sentence.number) else None

    def _alone(self, number: int) -> bool:
        """True where a sentence and the two before name no other person than the topic."""
        return all(
            self._last(name) == self._topic or not self.is_person(name)
            for names in self.reading.names[max(0, number - 2) : number + 1]
            for name in names
        )

    def before(self, sentence: SentenceView, at: int) -> str | None:
        """The subject of a verb: the last person named before it, or whom "he" or "she" means."""
        tokens = sentence.tokens
        other = None
        for position in range(at - 1, max(-1, at - 2 * _FARTHEST), -1):
            token = tokens[position]
            if token.lower in ("he", "she"):
                person = antecedent(token, self.reading)
                if person is not None:
                    return self.reading.name_at(person)
                return self.topic(sentence)
            if token.text in (";", ":", "."):
                break
            mention = self.reading.mention_at(token)
            if mention is not None and self.is_person(mention):
                if self._last(mention) in self._known:
                    return mention.value.surface
                other = other or mention.value.surface
        return other

    def after(self, sentence: SentenceView, last: Token) -> str | None:
        """The first person named after a comma, as the subject of what follows ("Born in Corr, Ruiz ...")."""
        for name in self.reading.names[sentence.number]:
            if name.start > last.end and self.is_person(name):
                before = self.reading.document.text(last.end, name.start).rstrip()
                return name.value.surface if before.endswith(",") or name.title else None
        return None


def particulars(reading: Reading, people: People) -> Iterator[Claim]:
    """Claims of state whose answers are words of the text."""
    dead: str | None = None
    for sentence in reading.document.sentences:
        tokens = sentence.tokens
        for name in reading.names[sentence.number]:
            if people.is_person(name):
                yield from _residence(reading, sentence, name)
        for at, token in enumerate(tokens):
            word = token.lower
            if word == "born":
                yield from _born(reading, people, sentence, at)
            elif word in ("grew", "raised"):
                yield from _grew_up(reading, people, sentence, at)
            elif word in ("died", "dies"):
                holder = people.before(sentence, at)
                dead = holder or dead
                if holder is not None:
                    yield from _died(reading, sentence, at, holder)
            elif word == "cause" and dead is not None:
                yield from _cause(reading, sentence, at, dead)
            elif word in _SIDES and at + 1 < len(tokens):
                yield from _side(reading, people, sentence, at)
            elif word in KIN:
                yield from _kin(reading, people, sentence, at)
            if word in COMPASS:
                yield from _lies(reading, sentence, at)


def _state(
    reading: Reading,
    sentence: SentenceView,
    question: str,
    value: str,
    holder: str,
    first: Token,
    last: Token,
    **slots: str,
) -> Claim:
    return reading.claim(
        "state",
        sentence,
        first.start,
        last.end,
        State(question=question, value=value),
        subject=holder,
        frame=question,
        slots={"holder": holder, **slots},
        attribution=grammar.attribution_of(reading.document, first),
        quoted=first.quoted,
        derivation=(f"{holder}: {question} {value}",),
    )


def _place_after(
    reading: Reading, sentence: SentenceView, at: int
) -> tuple[Token, Token, NameMention] | None:
    """The first place named after "in" or "at" behind a verb: preposition, last token and name."""
    tokens = sentence.tokens
    for position in range(at + 1, min(len(tokens) - 1, at + _FARTHEST)):
        token = tokens[position]
        if token.text in _STOPS or token.pos in ("VERB", "AUX", "SCONJ"):
            return None
        if token.lower in _IN:
            after = position + 1
            if tokens[after].pos == "DET" and after + 1 < len(tokens):
                after += 1
            mention = reading.mention_at(tokens[after])
            if mention is not None and mention.value.entity in ("place", "other"):
                last = after
                while last + 1 < len(tokens) and tokens[last + 1].start < mention.end:
                    last += 1
                return token, tokens[last], mention
    return None


def _wider(tokens: list[Token], last: Token) -> str:
    """The names after a place and a comma, which tell where it lies: "Naples, Italy"."""
    words = []
    for token in tokens[last.index - tokens[0].index + 1 :][:4]:
        if token.pos == "PROPN":
            words.append(token.lower)
        elif token.text != ",":
            break
    return " ".join(words)


def _born(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    found = _place_after(reading, sentence, at)
    if found is None:
        return
    _, last, mention = found
    holder = people.before(sentence, at)
    if holder is None and at == 0:
        holder = people.after(sentence, last)
    if holder is not None:
        wider = _wider(sentence.tokens, last)
        yield _state(
            reading,
            sentence,
            "birthplace",
            mention.value.surface,
            holder,
            sentence.tokens[at],
            last,
            wider=wider,
        )


def _grew_up(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    tokens = sentence.tokens
    if tokens[at].lower == "grew" and not (at + 1 < len(tokens) and tokens[at + 1].lower == "up"):
        return
    found = _place_after(reading, sentence, at)
    holder = people.before(sentence, at)
    if found is not None and holder is not None and found[0].index - tokens[at].index <= 3:
        _, last, mention = found
        yield _state(
            reading,
            sentence,
            "upbringing",
            mention.value.surface,
            holder,
            tokens[at],
            last,
            wider=_wider(tokens, last),
        )


def _died(reading: Reading, sentence: SentenceView, at: int, holder: str) -> Iterator[Claim]:
    """Where and of what someone died, up to the end of the clause."""
    tokens = sentence.tokens
    end = min(len(tokens), at + 2 * _FARTHEST)
    told = 0
    for position in range(at + 1, end):
        token = tokens[position]
        if token.index <= told:
            continue
        if token.text in _STOPS or token.pos in ("VERB", "AUX", "SCONJ") or token.lower in ("and", "while"):
            break
        group = object_after(tokens, position + 1) if token.pos == "ADP" else None
        if group is None:
            continue
        noun = group.head
        if token.lower in ("at", "in"):
            kind = DEATHPLACES.get(noun.lemma.lower())
            if kind is not None:
                yield _state(reading, sentence, "deathplace", kind, holder, token, noun)
        elif token.lower in ("of", "from") and reading.name_at(noun) is None:
            disease, noun = _disease(tokens, noun)
            told = noun.index
            yield _state(reading, sentence, "cause of death", disease, holder, token, noun)


def _disease(tokens: list[Token], noun: Token) -> tuple[str, Token]:
    """What someone died of, in lemmas, and its noun: of "complications of pneumonia" the disease."""
    at = noun.index - tokens[0].index
    if at + 2 < len(tokens) and tokens[at + 1].lower in ("of", "from", "to") and noun.lemma.lower() in _VAGUE:
        inner = object_after(tokens, at + 2)
        if inner is not None:
            noun = inner.head
            at = noun.index - tokens[0].index
    words = [noun.lemma.lower()]
    while at and (tokens[at - 1].pos in ("NOUN", "PROPN") or tokens[at - 1].tag == "POS"):
        at -= 1
        if tokens[at].tag != "POS":
            words.append(tokens[at].lemma.lower())
    return " ".join(sorted(words)), noun


_VAGUE: Final = frozenset("complication complications effect result cause case form bout".split())


def _cause(reading: Reading, sentence: SentenceView, at: int, holder: str) -> Iterator[Claim]:
    """What a sentence says of the cause of death: that it is not known, or what it was."""
    tokens = sentence.tokens
    after = at + 1
    while after < len(tokens) and tokens[after].lower in ("of", "his", "her", "the", "death"):
        after += 1
    words = [token.lower for token in tokens[after : after + 5]]
    if not words or words[0] not in ("was", "is", "has", "remains"):
        before = {token.lower for token in tokens[max(0, at - 5) : at]}
        of_death = "death" in [token.lower for token in tokens[at : at + 4]]
        if of_death and before & {"not", "no", "n't"}:
            yield _state(
                reading, sentence, "cause of death", "unknown", holder, tokens[at], tokens[after - 1]
            )
        return
    for position, word in enumerate(words):
        if word in UNKNOWN and (
            "not" in words[:position] or word.startswith("un") or "n't" in words[:position]
        ):
            yield _state(
                reading, sentence, "cause of death", "unknown", holder, tokens[at], tokens[after + position]
            )
            return
    group = object_after(tokens, after + 1)
    if words[0] in ("was", "is") and group is not None:
        value, noun = _disease(tokens, group.head)
        yield _state(reading, sentence, "cause of death", value, holder, tokens[at], noun)


def _side(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The left or the right of a limb, of the person named before it."""
    tokens = sentence.tokens
    after = at + 1
    while after < len(tokens) - 1 and tokens[after].pos == "ADJ" and tokens[after].lemma.lower() not in LIMBS:
        after += 1
    part = tokens[after].lemma.lower()
    if part not in LIMBS:
        return
    holder = people.before(sentence, at)
    if holder is None:
        return
    yield _state(
        reading, sentence, f"side of the {LIMBS[part]}", tokens[at].lower, holder, tokens[at], tokens[after],
        limb=part,
    )  # fmt: skip


def _kin(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """A relative of somebody by name: "his uncle, Tom Varga" and "Tom Varga, his uncle"."""
    tokens = sentence.tokens
    word = tokens[at].lower
    first = at
    while first and (tokens[first - 1].pos in ("ADJ", "NUM") or tokens[first - 1].text == "-"):
        first -= 1
        if tokens[first].lower in ("ex", "former", "late") and tokens[first].lower != "late":
            word = f"ex-{tokens[at].lower}"
    owner = tokens[first - 1] if first else None
    if owner is None or owner.tag not in ("PRP$", "POS"):
        return
    whose = owner.lower if owner.tag == "PRP$" else reading.name_at(tokens[first - 2]) if first > 1 else None
    if whose not in ("his", "her") and (whose is None or owner.tag == "PRP$"):
        return
    after = at + 1
    if after < len(tokens) and tokens[after].text == ",":
        after += 1
    name = reading.mention_at(tokens[after]) if after < len(tokens) else None
    if name is not None and people.is_person(name):
        last = tokens[after]
        while last.end < name.end and last.index - tokens[0].index + 1 < len(tokens):
            last = tokens[last.index - tokens[0].index + 1]
        yield _state(reading, sentence, "kin", word, name.value.surface, tokens[at], tokens[at], whose=whose)
        return
    before = first - (2 if owner.tag == "PRP$" else 3)
    if before >= 1 and tokens[before].text == ",":
        name = reading.mention_at(tokens[before - 1])
        if name is not None and people.is_person(name):
            yield _state(
                reading, sentence, "kin", word, name.value.surface, tokens[at], tokens[at], whose=whose
            )


def _lies(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """In which part of a country a place lies: "the southern city of Corr", "Corr, in southern Norway"."""
    tokens = sentence.tokens
    value = COMPASS[tokens[at].lower]
    if at + 3 < len(tokens) and tokens[at + 1].lower in SETTLEMENTS and tokens[at + 2].lower == "of":
        name = reading.mention_at(tokens[at + 3])
        if name is not None and name.value.entity != "person":
            yield _state(reading, sentence, "lies", value, name.value.surface, tokens[at], tokens[at + 3])
        return
    following = reading.mention_at(tokens[at + 1]) if at + 1 < len(tokens) else None
    if following is None or following.value.entity != "place":
        return
    before = at - 1
    if before >= 0 and tokens[before].lower == "in":
        before -= 1
        if before >= 0 and tokens[before].text == ",":
            before -= 1
        name = reading.mention_at(tokens[before]) if before >= 0 else None
        if name is not None and name.value.entity != "person":
            yield _state(
                reading,
                sentence,
                "lies",
                value,
                name.value.surface,
                tokens[at],
                tokens[at + 1],
                wider=following.value.normalized,
            )


def _residence(reading: Reading, sentence: SentenceView, name: NameMention) -> Iterator[Claim]:
    """Where a person lives, as after an age: "Ada Brandt, 42, of Corr"."""
    after = sentence.after(name.end)[:6]
    words = [token.lower for token in after]
    at = 0
    if words[:1] == [","] and len(words) > 3 and after[1].pos == "NUM" and words[2] == ",":
        at = 3
    if not at or len(words) <= at + 1 or words[at] not in ("of", "from"):
        return
    place = reading.mention_at(after[at + 1])
    if place is None or place.value.entity not in ("place", "other"):
        return
    last = after[at + 1]
    tokens = sentence.tokens
    while last.end < place.end and last.index - tokens[0].index + 1 < len(tokens):
        last = tokens[last.index - tokens[0].index + 1]
    yield _state(
        reading,
        sentence,
        "residence",
        place.value.surface,
        name.value.surface,
        after[at],
        last,
        wider=_wider(tokens, last),
    )
