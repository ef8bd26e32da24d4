"""Which names of a story name the same person, organisation, place or thing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from factcheck.model import Article, Claim, Entity, Extraction, Name, sounds, spelling

EntityType = str
_ByWord = Mapping[str, Sequence[tuple[str, ...]]]


_SEXES: Final = dict.fromkeys(("mr", "sir", "lord"), "m") | dict.fromkeys(
    ("mrs", "ms", "miss", "dame", "lady"), "f"
)
_NO_ENTITY: Final = frozenset(("people", "work"))
"""Slots of what is written like a name, and names no entity: a nation's adjective, the title of a work."""


_WATERS_AND_HEIGHTS: Final = frozenset(
    "river lake bay creek canal dam reservoir volcano mountain hill valley glacier".split()
)


@dataclass(slots=True)
class Form:
    """One written form of a name within a story."""

    words: tuple[str, ...]
    surfaces: Counter[str] = field(default_factory=Counter)
    types: Counter[EntityType] = field(default_factory=Counter)
    claims: list[str] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    near: Counter[str] = field(default_factory=Counter)
    known: bool = False
    courtesy: set[str] = field(default_factory=set)
    """What the titles say of sex: "mr", "ms"."""
    ship: bool = False
    """It begins with a ship's prefix, which may be left out."""
    given: bool = False
    """A common first name comes first."""
    stands_for: frozenset[str] = frozenset()
    """The given names that the first one may be short for."""

    @property
    def type(self) -> str:
        """The type that most mentions were recognised as; "other" only where nothing else was."""
        known = Counter({kind: n for kind, n in self.types.items() if kind != "other"})
        return max(sorted((known or self.types).items()), key=lambda pair: pair[1])[0]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entities of a story and the ways to reach them."""

    entities: tuple[Entity, ...]
    by_form: Mapping[str, str]
    by_word: Mapping[str, str]


def resolve(extractions: Sequence[Extraction], articles: Iterable[Article] = ()) -> Resolution:
    """Group the names of a story.

    Full forms come first; a shorter form joins the one fuller form that it can stand for, none if it
    can stand for two. Spellings of one name are joined where the words around them agree and no
    article uses both as if they were two.
    """
    forms = _forms(extractions)
    ordinary = _ordinary_words(extractions, [article.text for article in articles])
    group = {words: words for words in forms}

    def root(words: tuple[str, ...]) -> tuple[str, ...]:
        while group[words] != words:
            words = group[words]
        return words

    by_word: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in forms:
        for word in set(words):
            by_word[word].append(words)
    ordered = sorted(forms, key=lambda w: (-len(w), -len(forms[w].claims), w))
    for words, earlier in _comparable(ordered):
        for other in earlier:
            if (
                root(other) != root(words)
                and _one_name(forms[words], forms[other], ordinary)
                and not _two_families(words, other, by_word)
            ):
                group[root(words)] = root(other)
    for words in ordered:
        fuller = {
            root(other)
            for other in by_word.get(words[-1], ())
            if other != words and len(other) >= len(words) and _stands_for(forms[words], forms[other])
        }
        fuller.discard(root(words))
        if len(fuller) == 1 and root(words) not in fuller:
            group[root(words)] = fuller.pop()
    members: dict[tuple[str, ...], list[Form]] = defaultdict(list)
    for words in ordered:
        members[root(words)].append(forms[words])
    entities = []
    by_form: dict[str, str] = {}
    owners: dict[str, set[str]] = defaultdict(set)
    for number, (_, group_forms) in enumerate(sorted(members.items()), 1):
        name = max(group_forms, key=lambda f: (len(f.words), len(f.claims), f.words))
        kinds: Counter[str] = Counter()
        for form in group_forms:
            kinds.update({k: n for k, n in form.types.items() if k != "other"})
        entity = Entity(
            id=f"e{number}",
            name=name.surfaces.most_common(1)[0][0],
            type=kinds.most_common(1)[0][0] if kinds else "other",
            forms=tuple(sorted({s for form in group_forms for s in form.surfaces})),
            claims=tuple(sorted(c for form in group_forms for c in form.claims)),
        )
        entities.append(entity)
        for form in group_forms:
            for surface in form.surfaces:
                by_form[surface.casefold()] = entity.id
            by_form[" ".join(form.words)] = entity.id
            for word in (
                form.words[-1:] if entity.type == "person" else form.words[:1] if len(form.words) == 1 else ()
            ):
                owners[word].add(entity.id)
    lone = {word: next(iter(ids)) for word, ids in owners.items() if len(ids) == 1}
    return Resolution(tuple(entities), by_form, lone)


def _comparable(
    ordered: Sequence[tuple[str, ...]],
) -> Iterator[tuple[tuple[str, ...], list[tuple[str, ...]]]]:
    """Each name with those before it that are worth a closer look.

    They have a word in common, or are alike in length and at one end, in letters or in sound.
    """
    index: dict[str, list[int]] = defaultdict(list)
    lengths = [sum(map(len, words)) for words in ordered]
    for number, words in enumerate(ordered):
        whole = "".join(words)
        ends = (f"<{whole[:2]}", f"{whole[-3:]}>", f"~{sounds.skeleton(words[0])[:2]}")
        found = {at for word in words for at in index[word]}
        found.update(at for end in ends for at in index[end] if abs(lengths[at] - lengths[number]) <= 4)
        yield words, [ordered[at] for at in sorted(found)]
        for key in {*words, *ends}:
            index[key].append(number)


def _forms(extractions: Sequence[Extraction]) -> dict[tuple[str, ...], Form]:
    forms: dict[tuple[str, ...], Form] = {}
    for extraction in extractions:
        for claim in extraction.claims:
            if claim.kind != "name" or not isinstance(claim.value, Name) or _NO_ENTITY & claim.slots.keys():
                continue
            words = spelling.parts(claim.value.surface)
            if not words:
                continue
            form = forms.setdefault(words, Form(words))
            form.surfaces[claim.value.surface] += 1
            form.types[claim.value.entity] += 1
            form.claims.append(claim.id)
            form.articles.add(claim.article)
            form.near.update(_near(claim, extraction))
            form.known = form.known or claim.slots.get("known") == "place"
            title = claim.slots.get("title", "").rstrip(".").casefold().rsplit(" ", 1)[-1]
            if title in _SEXES:
                form.courtesy.add(_SEXES[title])
            form.stands_for |= set(claim.slots.get("given", "").split())
            form.ship = form.ship or claim.slots.get("known") == "ship"
            form.given = form.given or claim.slots.get("known") == "given"
    return forms


def _near(claim: Claim, extraction: Extraction) -> set[str]:
    sentence = extraction.sentences[claim.sentence]
    own = set(spelling.parts(claim.subject or ""))
    near = {lemma for lemma in sentence.lemmas if lemma not in own}
    title = claim.slots.get("title")
    if title:
        near.add(f"title {title.casefold()}")
    return near


def _ordinary_words(extractions: Sequence[Extraction], texts: Sequence[str]) -> Mapping[str, int]:
    """How often the story uses words as common ones: a name that is one of them is not misspelt.

    They are those that a text has in small letters; without the texts, those outside the names.
    """
    common: Counter[str] = Counter()
    for text in texts:
        common.update(_SMALL_WORD.findall(text))
    for extraction in extractions if not texts else ():
        for sentence in extraction.sentences:
            inside = {word for name in sentence.names for word in spelling.parts(name)}
            common.update(word for word in sentence.words if word not in inside)
    return common


_SMALL_WORD: Final = re.compile(r"(?<![\w'’.@-])[a-z]{4,}")


def _two_families(one: tuple[str, ...], other: tuple[str, ...], by_word: _ByWord) -> bool:
    """True where two surnames alike are of persons of other full names: Mia Hansen, Lisa Hanson."""
    if len(one) > 1 or len(other) > 1:
        return False
    full, others = (
        [words for words in by_word.get(name[0], ()) if len(words) > 1 and words[-1] == name[0]]
        for name in (one, other)
    )
    return bool(full and others) and not any(
        spelling.relation(a, b) == "spelling" for a in full for b in others
    )


def _one_name(form: Form, other: Form, ordinary: Mapping[str, int]) -> bool:
    """True where two full forms are spellings of one name."""
    relation = spelling.relation(form.words, other.words)
    if relation == "same" or (relation == "order" and "person" not in (form.type, other.type)):
        return True
    if relation == "given" and _one_short_form(form, other):
        both = form.articles & other.articles
        return not both or (both < form.articles and both < other.articles)
    if relation == "ending":
        return "person" not in (form.type, other.type) and not form.articles & other.articles
    if relation not in ("marks", "spelling") or (form.known and other.known):
        return False
    if {form.type, other.type} in ({"person", "place"}, {"person", "organisation"}):
        return False
    if relation == "marks":
        return True
    if spelling.nickname(form.words)[1] and spelling.nickname(other.words)[1]:
        return True
    if len(form.words) != len(other.words):
        joined = len("".join(form.words)) - len("".join(other.words))
        return not form.articles & other.articles and (
            abs(joined) <= 2 or "person" in (form.type, other.type)
        )
    differing = [pair for pair in zip(form.words, other.words, strict=True) if pair[0] != pair[1]]
    if len(form.words) < 3 and any(
        ordinary.get(word, 0) * 3 >= len(one.claims)
        for pair in differing
        for one, word in zip((form, other), pair, strict=True)
    ):
        return False
    if form.given and other.given and form.words[0] != other.words[0] and not _one_given(*differing[0]):
        return False
    plural = any(a + "s" == b or b + "s" == a for a, b in differing)
    if plural and len(form.words) < (2 if "person" in (form.type, other.type) else 4):
        return False  # one and many are two things: an award, the awards
    both = form.articles & other.articles
    if both and form.given and other.given and form.words[0] != other.words[0]:
        return False
    if form.courtesy and other.courtesy and not form.courtesy & other.courtesy:
        return False
    if both and min(len(form.claims), len(other.claims)) > max(1, len(both)):
        return False
    shared = len(set(form.near) & set(other.near))
    if len(form.words) > 1:
        persons = "person" in (form.type, other.type) and {form.type, other.type} <= {"person", "other"}
        sure = form.words[-1] == other.words[-1] or all(spelling.sounds_alike(*pair) for pair in differing)
        return bool(shared) or (not both and persons and sure)
    length = min(len(form.words[0]), len(other.words[0]))
    if spelling.sounds_alike(*differing[0]):
        return length >= 5 and shared >= (1 if length >= 6 else 2)
    return length >= 5 and shared >= (1 if length >= 8 else 2 if length >= 7 else 3)


def _of_nature(short: Form, full: Form) -> bool:
    """True for a river, lake or the like with the word for it and without, where both call it that."""
    noun = full.words[-1]
    return (
        noun in _WATERS_AND_HEIGHTS
        and full.words[:-1] == short.words
        and noun in short.near
        and not short.known
        and {short.type, full.type} <= {"place", "other"}
    )


def _one_short_form(form: Form, other: Form) -> bool:
    """True where two first names may be short for one name, in any of its spellings: Kate, Kathryn."""
    return bool(form.stands_for & other.stands_for) or any(
        len(long) > 4 and long[0] == full.words[0][0] and spelling.sounds_alike(long, full.words[0])
        for short, full in ((form, other), (other, form))
        for long in short.stands_for - {short.words[0]}
    )


def _one_given(one: str, other: str) -> bool:
    """True where two common first names are spellings of one (Philip, Phillip; but not Maria, Mario)."""
    return sounds.key(one) == sounds.key(other) or one.startswith(other) or other.startswith(one)


def _stands_for(short: Form, full: Form) -> bool:
    """True where a shorter form can be a second reference to a fuller one."""
    if full.ship and short.words == full.words[1:]:
        return True
    if _of_nature(short, full):
        return True
    if spelling.relation(short.words, full.words) != "short":
        return False
    types = {short.type, full.type} - {"other"}
    if len(types) > 1:
        return False
    if full.type == "person":
        return short.words[-1] == full.words[-1] or len(short.words) == 1
    return bool(short.articles & full.articles) and len(short.words) >= 1
