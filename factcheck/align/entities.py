"""Which names of a story name the same person, organisation, place or thing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.model import Claim, Entity, Extraction, Name, spelling

EntityType = str


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


def resolve(extractions: Sequence[Extraction]) -> Resolution:
    """Group the names of a story.

    Full forms come first; a shorter form joins the one fuller form that it can stand for, none if it
    can stand for two. Spellings of one name are joined where the words around them agree and no
    article uses both as if they were two.
    """
    forms = _forms(extractions)
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
    ordinary = _ordinary_words(extractions)
    for index, words in enumerate(ordered):
        for other in ordered[:index]:
            if (
                _comparable(words, other)
                and root(other) != root(words)
                and _one_name(forms[words], forms[other], ordinary)
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


def _comparable(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """False where two names differ too much to be worth a closer look.

    They have no word in common, and are not even alike in length and at one end.
    """
    if not set(one).isdisjoint(other):
        return True
    a, b = "".join(one), "".join(other)
    return abs(len(a) - len(b)) <= 4 and (a[:2] == b[:2] or a[-3:] == b[-3:])


def _forms(extractions: Sequence[Extraction]) -> dict[tuple[str, ...], Form]:
    forms: dict[tuple[str, ...], Form] = {}
    for extraction in extractions:
        for claim in extraction.claims:
            if claim.kind != "name" or not isinstance(claim.value, Name):
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
            form.known = form.known or "known" in claim.slots
    return forms


def _near(claim: Claim, extraction: Extraction) -> set[str]:
    sentence = extraction.sentences[claim.sentence]
    own = set(spelling.parts(claim.subject or ""))
    near = {lemma for lemma in sentence.lemmas if lemma not in own}
    title = claim.slots.get("title")
    if title:
        near.add(f"title {title.casefold()}")
    return near


def _ordinary_words(extractions: Sequence[Extraction]) -> frozenset[str]:
    """Words that the story also uses as common words: a name that is one of them is not misspelt."""
    common: set[str] = set()
    for extraction in extractions:
        for sentence in extraction.sentences:
            inside = {word for name in sentence.names for word in spelling.parts(name)}
            common.update(word for word in sentence.words if word not in inside)
    return frozenset(common)


def _one_name(form: Form, other: Form, ordinary: frozenset[str]) -> bool:
    """True where two full forms are spellings of one name."""
    relation = spelling.relation(form.words, other.words)
    if relation == "same":
        return True
    if relation not in ("marks", "spelling") or (form.known and other.known):
        return False
    if {form.type, other.type} in ({"person", "place"}, {"person", "organisation"}):
        return False
    if relation == "marks":
        return True
    differing = {w for pair in zip(form.words, other.words, strict=True) if pair[0] != pair[1] for w in pair}
    if differing & ordinary and len(form.words) < 3:
        return False
    both = form.articles & other.articles
    if both and min(len(form.claims), len(other.claims)) > max(1, len(both)):
        return False
    shared = set(form.near) & set(other.near)
    if len(form.words) == 1:
        return len(form.words[0]) >= 5 and len(shared) >= (
            1 if len(form.words[0]) >= 8 else 2 if len(form.words[0]) >= 7 else 3
        )
    return bool(shared) or (
        form.type == other.type == "person" and form.words[-1] == other.words[-1] and not both
    )


def _stands_for(short: Form, full: Form) -> bool:
    """True where a shorter form can be a second reference to a fuller one."""
    if spelling.relation(short.words, full.words) != "short":
        return False
    types = {short.type, full.type} - {"other"}
    if len(types) > 1:
        return False
    if full.type == "person":
        return short.words[-1] == full.words[-1] or len(short.words) == 1
    return bool(short.articles & full.articles) and len(short.words) >= 1
