"""Which names of a story name the same person, organisation, place or thing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from factcheck.align.naming import Form, one_name, stands_for
from factcheck.model import Article, Claim, Entity, Extraction, Name, bodies, sounds, spelling

_ByWord = Mapping[str, Sequence[tuple[str, ...]]]


_SEXES: Final = dict.fromkeys(("mr", "sir", "lord"), "m") | dict.fromkeys(
    ("mrs", "ms", "miss", "dame", "lady"), "f"
)
_NO_ENTITY: Final = frozenset(("people", "work"))
"""Slots of what is written like a name, and names no entity: a nation's adjective, the title of a work."""


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
                and one_name(forms[words], forms[other], ordinary)
                and not _two_families(words, other, by_word)
            ):
                group[root(words)] = root(other)
    for words in ordered:
        fuller = {
            root(other)
            for other in by_word.get(words[-1], ())
            if other != words and len(other) >= len(words) and stands_for(forms[words], forms[other])
        }
        fuller.discard(root(words))
        if len(words) == 1 and len(fuller) > 1:  # "Corvane" is "Corvane Inc.", and not "Corvane Foods"
            fuller = {other for other in fuller if bodies.is_firm(other)} or fuller
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
        whole = spelling.fold("".join(words))
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
            if claim.zone == "correction":
                continue  # which is no claim of the story, and often tells of a name how it was misspelt
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
        near.add(title.casefold().rsplit(" ", 1)[-1])
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
