"""Words that have their opposite in one place of a parallel sentence of another article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck import lexicon
from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.align.parallel import PARTS
from factcheck.lexicon import Part
from factcheck.model import Claim, Extraction, Fact, Parallel, Sentence, Slot, Story, Wording

_NEGATIONS = frozenset("not n't no never without neither nor hardly".split())
_OPEN = frozenset(
    "will would shall should may might could can must expect plan hope intend predict forecast if "
    "unless".split()
)
"""Words by which a clause speaks of what may be or is to come."""


def claims(extractions: Mapping[str, Extraction], parallels: Sequence[Parallel]) -> Iterator[Claim]:
    """A claim for every word that has its opposite in another article.

    A husband is not the opposite of his wife.
    """
    given: set[str] = set()
    for pair in parallels:
        one, other = (extractions[s.article].sentences[s.sentence] for s in (pair.one, pair.other))
        a, b = (s.grammar.lemmas[slot.place] for s, slot in ((one, pair.one), (other, pair.other)))
        part = PARTS[one.grammar.parts[pair.one.place]]
        opposite = lexicon.opposed(a, b, part)
        if (
            not (_sure(pair, part) if opposite else _one_place(pair, part))
            or (opposite and part == "n" and lexicon.names_people(a))
            or (opposite and part == "v" and {a, b} <= _LIGHT)
            or _told(one, pair.one.place) != _told(other, pair.other.place)
            or _selects(one, pair.one.place)
            or _selects(other, pair.other.place)
        ):
            continue
        for sentence, slot in ((one, pair.one), (other, pair.other)):
            claim = _claim(extractions[slot.article], sentence, slot, part)
            if claim is not None and claim.id not in given:
                given.add(claim.id)
                yield claim


def facts(story: Story) -> Iterator[Fact]:
    """One fact for the words of one place."""
    links = []
    for pair in story.parallels:
        a, b = (_id(story.extractions[s.article], s) for s in (pair.one, pair.other))
        if a in story.claims and b in story.claims and story.same_scope(story.claims[a], story.claims[b]):
            why = f"the sentences share {pair.shared} words, {pair.signs} signs of one place"
            links.append(Link(a, b, pair.signs + pair.cover, agree=False, why=why))
    for keys, pairs in clusters(links):
        first = story.claims[keys[0]]
        yield fact(
            story,
            "wording",
            label=" ".join(first.near),
            claims=keys,
            links=pairs,
            anchors=min(story.claims[key].near for key in keys),
        )


_SELECTING = frozenset("first last next previous initial final former latter".split())

_LIGHT = frozenset(("give", "take", "come", "go"))
"""Verbs that leave it to their noun to tell what happens: she "took a lead" that the win "gave" her."""

CLOSE = 0.5
"""The cover from which one sign is enough to say that two words stand in one place."""


def _sure(pair: Parallel, part: Part) -> bool:
    """True where much says that it is one place.

    Two opposite nouns are often two things ("hardware", "software") rather than two accounts of one.
    """
    return not pair.clash and (pair.cover >= CLOSE or (pair.signs > 1 and part != "n"))


def _one_place(pair: Parallel, part: Part) -> bool:
    """True where two words stand in one place of what is else one sentence."""
    return not pair.clash and pair.signs >= (2 if part == "v" else 3)


def _id(extraction: Extraction, slot: Slot) -> str:
    grammar = extraction.sentences[slot.sentence].grammar
    return f"{slot.article}#{grammar.starts[slot.place]}-{grammar.ends[slot.place]}-wording"


def _claim(extraction: Extraction, sentence: Sentence, slot: Slot, part: Part) -> Claim | None:
    """The claim of a word; none inside a quotation, for the words there are the speaker's."""
    grammar = sentence.grammar
    start, end = grammar.starts[slot.place], grammar.ends[slot.place]
    if any(c.kind == "quotation" and c.start <= start and end <= c.end for c in extraction.claims):
        return None
    head = grammar.heads[slot.place]
    about = head if head != slot.place else _subject(sentence, slot.place)
    return Claim(
        id=_id(extraction, slot),
        article=slot.article,
        kind="wording",
        start=start,
        end=end,
        sentence=sentence.number,
        value=Wording(word=grammar.lemmas[slot.place], part=part),
        near=(grammar.lemmas[about],) if about is not None else (),
        zone=sentence.zone,
    )


def _subject(sentence: Sentence, at: int) -> int | None:
    grammar = sentence.grammar
    return next(
        (n for n, h in enumerate(grammar.heads) if h == at and grammar.relations[n].startswith("nsubj")), None
    )


def _told(sentence: Sentence, at: int) -> tuple[bool, bool]:
    """Whether the clause of a word is negated, and whether it speaks of what may be."""
    grammar = sentence.grammar
    chain = [at]
    while grammar.heads[chain[-1]] not in chain and len(chain) < 4:
        chain.append(grammar.heads[chain[-1]])
    near = {grammar.lemmas[n] for n, head in enumerate(grammar.heads) if head in chain} | {
        grammar.lemmas[n] for n in chain[1:]
    }
    return bool(near & _NEGATIONS), bool(near & _OPEN)


def _selects(sentence: Sentence, at: int) -> bool:
    """True for "the larger boat", "her first season": which of several, not what it is like."""
    grammar = sentence.grammar
    if grammar.lemmas[at] in _SELECTING:
        return True
    head = grammar.heads[at]
    return grammar.tags[at] in ("JJR", "JJS", "RBR", "RBS") and any(
        h in (head, at) and grammar.lemmas[n] == "the" for n, h in enumerate(grammar.heads)
    )
