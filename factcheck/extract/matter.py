"""What has become of the things of which a story mostly has one: the siren, the ransom, the dividend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from factcheck.extract.extent import behind, verb_group
from factcheck.extract.holders import Told, told_of
from factcheck.extract.matter_modality import failed, modality
from factcheck.extract.matter_named import Places, is_it, is_named, known, meant, named_in
from factcheck.extract.noun_groups import NounGroup, ending, object_after
from factcheck.extract.reading import Reading
from factcheck.extract.state_phrases import denied, follows
from factcheck.language import grammar
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.matters import Matter, of_people
from factcheck.language.en.states import StatePhrase
from factcheck.language.en.titles import ROLE_NOUNS
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Course, Modality

KIND: ClaimKind = "matter"

_OTHERS: Final = frozenset(
    "other another second third fourth next previous earlier further former last similar future rival "
    "separate additional more old new different first".split()
)
"""Words before a noun that make it one more than the one thing of the story."""
_PARTS: Final = frozenset("some one two three most many several part few half only".split())
_DENIALS: Final = frozenset(("no", "any"))
_NONE: Final = frozenset(("none", "neither"))
_NOBODY: Final = frozenset("nobody none no-one noone one".split())
"""Pronouns for no person; "one" after "no"."""
_ANYBODY: Final = frozenset(("anyone", "anybody"))
_AWAY: Final = frozenset(("back", "up", "together"))
"""Particles that make another verb."""
_WHOLE: Final = frozenset(("all", "both", "each"))


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every answer that the text gives about such a thing."""
    before: list[Token] = []
    places: Places = []
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        it = meant(sentence.tokens, before, places)
        before, places = sentence.tokens, named_in(sentence.tokens)
        if places or it or not of_people().keys().isdisjoint(token.lower for token in before):
            by_predicate = {clause.predicate.index: clause for clause in clauses}
            yield from _answers(reading, sentence, by_predicate, places, it)


def _answers(
    reading: Reading,
    sentence: SentenceView,
    clauses: dict[int, Clause],
    places: Places,
    it: dict[str, NounGroup],
) -> Iterator[Claim]:
    tokens = sentence.tokens
    forms = of_people()
    asked: dict[str, Matter] = {matter.name: matter for _, matter in places}
    if it:
        asked |= known(it)
    for token in tokens:
        if token.lower in forms:
            asked |= {matter.name: matter for matter in forms[token.lower]}
    if not asked:
        return
    told: set[tuple[str, int]] = set()
    words = [token.lower for token in tokens]
    distinct = set(words)
    for matter in asked.values():
        if matter.phrases.keys().isdisjoint(distinct):
            continue
        for at, word in enumerate(words):
            for entry in matter.phrases.get(word, ()):
                claim = _claim(reading, sentence, matter, entry, at, clauses, it.get(matter.name))
                if claim is not None:
                    told.add((matter.name, int(claim.slots["at"])))
                    yield claim
                    break
    for at, matter in places:
        yield from _attributed(reading, sentence, matter, at)
        if matter.nothing and (matter.name, tokens[at].start) not in told:
            first = _denial(tokens, at)
            if first is not None:
                yield _stated(
                    reading, sentence, matter, matter.nothing, tokens[first], tokens[at], {}, "asserted"
                )


def _attributed(reading: Reading, sentence: SentenceView, matter: Matter, at: int) -> Iterator[Claim]:
    """What an adjective before the thing says of it: "a red signal", "the locked door"."""
    tokens = sentence.tokens
    if not at or tokens[at - 1].pos not in ("ADJ", "VERB"):
        return
    entry = next((e for e in matter.phrases.get(tokens[at - 1].lower, ()) if len(e.words) == 1), None)
    if entry is None or entry.how != "is":
        return
    group = ending(tokens, at)
    if group is None or (_OTHERS | _DENIALS) & {*group.modifiers, *group.determiners}:
        return
    slots = group.slots()
    more = {key: slots.get(key, "") for key in ("places", "count")} | {"noun": tokens[at].lemma.lower()}
    yield _stated(reading, sentence, matter, entry.value, tokens[at - 1], tokens[at], more, "asserted")


def _claim(
    reading: Reading,
    sentence: SentenceView,
    matter: Matter,
    entry: StatePhrase,
    at: int,
    clauses: dict[int, Clause],
    before_it: NounGroup | None,
) -> Claim | None:
    tokens = sentence.tokens
    after = at + len(entry.words)
    if tuple(t.lower for t in tokens[at + 1 : after]) != entry.words[1:]:
        return None
    if entry.tail and not follows(tokens, after, entry.tail):
        return None
    if entry.how == "subject" and after < len(tokens) and tokens[after].lower in _AWAY:
        return None  # the dam that holds back a lake
    clause = clauses.get(tokens[at].index)
    if clause is None and entry.how == "is":
        clause = next((clauses[t.index] for t in tokens[at:after] if t.index in clauses), None)
    if after < len(tokens) and tokens[after].text == "-":
        return None
    told = told_of(tokens, at, entry, clause, clauses)
    before = _quantifier(tokens, told)
    if before in _PARTS:
        return None
    negative = before in _NONE
    if told is not None and told.holder.head.lower == before:
        whole = object_after(tokens, told.holder.head.index - tokens[0].index + 2)
        told = replace(told, holder=whole) if whole is not None else None
    person = "people" in matter.marks and told is not None and _person(reading, tokens, told.holder)
    it = before_it if before_it is not None and is_it(tokens, told, after) else None
    if not person and it is None and (told is None or not _is(matter, tokens, told.holder)):
        told = _parsed(matter, tokens, entry, at, clause)
    if told is None or told.holder.part or _OTHERS & {*told.holder.modifiers, *told.holder.determiners}:
        return None
    counted = told.holder.count
    if not person and (counted in _PARTS or (counted and "many" in matter.marks)):
        return None
    mode = modality(tokens, told.first, at, clause)
    if mode is None or (mode == "planned" and "plans" not in matter.marks):
        return None
    negative = negative or denied(tokens, told, at, entry, clause) or failed(tokens, told.first)
    nobody = _nobody(clause) if entry.how == "object" else None
    negative = negative or nobody is not None
    if negative and _GRAVELY.intersection(t.lower for t in tokens[max(0, at - 2) : after]):
        return None  # "none was seriously hurt": some were
    value = entry.value
    if person and told.holder.head.lower in _NOBODY | _ANYBODY:
        if not negative and told.holder.head.lower in _ANYBODY:
            return None
        value = matter.nothing
    elif person and negative:
        return None
    elif negative:
        value = matter.other.get(value) or (matter.nothing if "people" in matter.marks else f"not {value}")
    named = it or told.holder
    slots = named.slots()
    more = {
        "places": slots.get("places", ""),
        "more": slots.get("modifiers", ""),
        "noun": named.head.lemma.lower(),
        "count": slots.get("count", ""),
        "at": str(told.holder.head.start),
    }
    by = reading.name_at(clause.agent) if clause is not None and clause.agent is not None else None
    if by is not None and entry.how == "object":
        more["by"] = by
    name = reading.name_at(told.holder.head) if person else None
    if name is not None:
        more["who"] = name
    if nobody is not None:
        told = replace(told, first=min(told.first, nobody.index - tokens[0].index))
    first, last = _range(tokens, told, at, after)
    return _stated(reading, sentence, matter, value, first, last, more, mode)


def _nobody(clause: Clause | None) -> Token | None:
    """Where it begins that nobody did it: "nobody heard the siren", "no group has claimed responsibility"."""
    subject = clause.subject if clause is not None and not clause.passive else None
    if subject is None or clause is None or subject.sentence != clause.predicate.sentence:
        return None
    return next((c for c in subject.children if c.lower == "no"), None) or (
        subject if subject.lower in _NOBODY - {"one"} else None
    )


_WIDE: Final = 90
"""How many characters the words from a thing to what is told of it may fill to be shown together."""


def _range(tokens: list[Token], told: Told, at: int, after: int) -> tuple[Token, Token]:
    """The first and last token of what tells the answer, with the thing where it stands near."""
    head = told.holder.head.index - tokens[0].index
    first = min(told.first, at, told.holder.first)
    if first and (tokens[first - 1].lower == "no" or failed(tokens, first)):
        first -= 1
    last = max(after - 1, head)
    if tokens[last].end - tokens[first].start > _WIDE:
        first, last = min(told.first, at), after - 1
    return tokens[first], tokens[behind(tokens, last)]


def _person(reading: Reading, tokens: list[Token], holder: NounGroup) -> bool:
    """True for people, nobody among them."""
    head = holder.head
    if head.lower in _NOBODY | _ANYBODY:
        after = tokens[head.index - tokens[0].index + 1]
        return after.lower not in ("else", "other", "of", "in", "on", "from", "aboard", "inside")
    mention = reading.mention_at(head)
    if mention is not None:
        return mention.value.entity == "person"
    return head.lemma.lower() in PEOPLE or head.lemma.lower() in ROLE_NOUNS


_GRAVELY: Final = frozenset("seriously badly gravely critically severely fully completely entirely".split())


def _quantifier(tokens: list[Token], told: Told | None) -> str:
    """What stands before "of": "none" of "none of the sirens"."""
    if told is None:
        return ""
    head = told.holder.head.index - tokens[0].index
    for at in (head, told.holder.first - 2):
        if 0 <= at < len(tokens) - 1 and tokens[at + 1].lower == "of":
            word = tokens[at].lower
            if word in _NONE | _WHOLE | _PARTS:
                return word
    return ""


def _is(matter: Matter, tokens: list[Token], holder: NounGroup) -> bool:
    head = holder.head
    known = head.lemma.lower() in matter.nouns or head.lower in matter.nouns
    return known and is_named(matter, tokens, head.index - tokens[0].index)


def _parsed(
    matter: Matter, tokens: list[Token], entry: StatePhrase, at: int, clause: Clause | None
) -> Told | None:
    """Of whom a phrase tells by the parse, where the words beside it do not say."""
    if tokens[at].tag in ("NN", "NNS", "NNP") and entry.how != "is":
        return None
    if clause is None:
        return None
    if entry.how == "object":
        roles = [clause.theme, *(noun for preposition, noun in clause.obliques if preposition == "as")]
    else:
        roles = [None if clause.passive else clause.subject]
    for role in roles:
        if role is not None and role.sentence == tokens[at].sentence:
            holder = ending(tokens, role.index - tokens[0].index)
            if holder is not None and _is(matter, tokens, holder):
                return Told(holder, verb_group(tokens, at))
    return None


_REPORTS: Final = frozenset("report sign word indication evidence news trace claim".split())
"""What there is none of where there is none of a thing: "no reports of injuries"."""


def _denial(tokens: list[Token], at: int) -> int | None:
    """Where "no" or "without" begins that denies that there is such a thing."""
    group = ending(tokens, at)
    if group is None or _OTHERS & set(group.modifiers):
        return None
    if at + 1 < len(tokens) and tokens[at + 1].lower in ("that", "who", "which", "-"):
        return None
    reported = group.first - 2
    if reported >= 0 and tokens[reported + 1].lower == "of" and tokens[reported].lemma.lower() in _REPORTS:
        group = ending(tokens, reported)
        if group is None:
            return None
    if "no" in group.determiners:
        return group.first
    before = group.first - 1
    if before >= 0 and tokens[before].lower in ("without", "no"):
        return before
    return None


def _stated(
    reading: Reading,
    sentence: SentenceView,
    matter: Matter,
    value: str,
    first: Token,
    last: Token,
    more: dict[str, str],
    modality: Modality,
) -> Claim:
    plain = value.removeprefix("not ")
    slots = {"holder": matter.name, "beat": matter.beat, **{k: v for k, v in more.items() if v}}
    if plain in matter.steps:
        slots["step"] = str(2 * matter.steps[plain] - (plain != value))
    against = matter.against.get(value, frozenset())
    if against:
        slots["against"] = " ".join(sorted(against))
    for mark in sorted(matter.marks):
        slots[mark] = "yes"
    return reading.claim(
        KIND,
        sentence,
        first.start,
        last.end,
        Course(about=matter.name, value=value),
        subject=matter.name,
        predicate=matter.name,
        frame=matter.name,
        slots=slots,
        modality=modality,
        attribution=grammar.attribution_of(reading.document, first),
        quoted=first.quoted,
        derivation=(f"{matter.name}: {value}",),
    )
