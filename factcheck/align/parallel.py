"""Words and values of two articles that stand in one place of sentences that run in parallel.

Agency copy is cut and rewritten, and a slip shows as one word or number that is another one while what
stands around it is the same. Sentences are aligned by the words that they share, in order; a word or value
without a partner is then set against the one in its place: under the same word in the same relation, over
the same words, or beside the same words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from factcheck import lexicon
from factcheck.model import Claim, Extraction, Parallel, Quantity, Sentence, Slot, Time

SHARED = 4
"""Least number of content words that two parallel sentences share."""

COVER = 0.3
"""Least share of the content words of the one or the other sentence that they share."""

SIMILAR = 75
"""How alike two names are from which on one may be a slip for the other (0 to 100)."""

_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"))
_VALUES = frozenset(("quantity", "time", "age"))
_LIGHT = frozenset(
    "be have do say tell add also so very just still more most now then there here when where how why not as "
    "well too even however mr mrs ms".split()
)
"""Words that nearly every sentence may hold."""


class _Outline:
    """The content words of a sentence, a value of several words being one word."""

    def __init__(self, article: str, sentence: Sentence, values: list[Claim]) -> None:
        self.article, self.number, self.grammar = article, sentence.number, sentence.grammar
        grammar = self.grammar
        self.claims: dict[int, Claim] = {}
        keys: dict[int, str] = {}
        taken: set[int] = set()
        for claim in values:
            first, last = bisect_left(grammar.starts, claim.start), bisect_left(grammar.starts, claim.end)
            inside = [at for at in range(first, last) if _states(claim, grammar.parts[at])]
            if inside and not taken & set(inside):
                self.claims[inside[0]] = claim
                keys[inside[0]] = value_key(claim)
                taken.update(inside)
        self.places = [
            at
            for at, (part, lemma) in enumerate(zip(grammar.parts, grammar.lemmas, strict=True))
            if at in keys or (at not in taken and part in _CONTENT and lemma not in _LIGHT)
        ]
        self.keys = [keys.get(at) or grammar.lemmas[at] for at in self.places]

    @cached_property
    def order(self) -> dict[int, int]:
        """The number of each content word among them."""
        return {at: n for n, at in enumerate(self.places)}

    @cached_property
    def children(self) -> dict[int, list[int]]:
        """The words that hang on a word."""
        out: dict[int, list[int]] = {}
        for at, head in enumerate(self.grammar.heads):
            if head != at:
                out.setdefault(head, []).append(at)
        return out

    @cached_property
    def relations(self) -> list[str]:
        """How each word hangs on its head, with the preposition if it has one."""
        out = list(self.grammar.relations)
        cases: dict[int, str] = {}
        for at, relation in enumerate(out):
            if relation == "case":
                cases.setdefault(self.grammar.heads[at], self.grammar.lemmas[at])
        for at, relation in enumerate(out):
            if relation.startswith(("obl", "nmod")):
                out[at] = f"{relation.partition(':')[0]} {cases.get(at, '')}"
        return out

    def slot(self, at: int) -> Slot:
        claim = self.claims.get(at)
        return Slot(self.article, self.number, at, claim.id if claim else None)


def _states(claim: Claim, part: str) -> bool:
    """True for the words of a claim that state its value, not what it counts."""
    return claim.kind == "time" or part in ("NUM", "SYM")


def value_key(claim: Claim) -> str:
    """What two claims share that state one value."""
    value = claim.value
    if isinstance(value, Quantity):
        return f"#{value.low}:{value.high}"
    return f"#{value.iso}" if isinstance(value, Time) else f"#{getattr(value, 'low', '')}"


def parallels(extractions: Mapping[str, Extraction]) -> Iterator[Parallel]:
    """Words and values in one place of parallel sentences of two articles; they differ."""
    outlines: list[_Outline] = []
    index: dict[str, list[int]] = defaultdict(list)
    for key, extraction in sorted(extractions.items()):
        values: dict[int, list[Claim]] = defaultdict(list)
        for claim in extraction.claims:
            if claim.kind in _VALUES:
                values[claim.sentence].append(claim)
        for sentence in extraction.sentences:
            if sentence.zone != "correction":
                outline = _Outline(key, sentence, values[sentence.number])
                for word in set(outline.keys):
                    index[word].append(len(outlines))
                outlines.append(outline)
    for number, one in enumerate(outlines):
        common: Counter[int] = Counter()
        for word in set(one.keys):
            common.update(other for other in index[word] if other > number)
        for at, count in sorted(common.items()):
            other = outlines[at]
            least = min(len(one.places), len(other.places))
            if count >= SHARED and count >= COVER * least and one.article != other.article:
                yield from _slots(one, other)


def _slots(one: _Outline, other: _Outline) -> Iterator[Parallel]:
    partner = _aligned(one, other)
    shared = len(partner)
    cover = shared / max(1, min(len(one.places), len(other.places)))
    if shared < SHARED or cover < COVER:
        return
    back = {b: a for a, b in partner.items()}
    if shared == len(one.places) or shared == len(other.places):
        return
    signs: Counter[tuple[int, int]] = Counter()
    for a in one.places:
        if a not in partner:
            for b in _opposite(one, other, partner, a):
                if b in other.order and b not in back:
                    signs[a, b] += 1
    others = [pair for pair, count in signs.items() if _other_things(one, pair[0], other, pair[1], count)]
    for (a, b), count in sorted(signs.items()):
        if _alike(one, a, other, b):
            clash = any(pair != (a, b) for pair in others)
            yield Parallel(one.slot(a), other.slot(b), count, shared, cover, clash)


def _other_things(one: _Outline, a: int, other: _Outline, b: int, signs: int) -> bool:
    """True where two names, or surely in one place two nouns, say that the sentences tell of two things."""
    x, y = one.grammar.lemmas[a], other.grammar.lemmas[b]
    parts = {one.grammar.parts[a], other.grammar.parts[b]}
    if parts == {"PROPN"}:
        core = one.relations[a].startswith(("nsubj", "obj")) and one.relations[a] == other.relations[b]
        return (signs >= 2 or core) and not _similar(x, y)
    return (
        parts == {"NOUN"}
        and signs >= 3
        and not lexicon.synonyms(x, y, "n")
        and not lexicon.kind_of(x, y, "n")
        and not lexicon.kind_of(y, x, "n")
    )


def _similar(one: str, other: str) -> bool:
    """True for two spellings of one name."""
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other) >= SIMILAR


def _alike(one: _Outline, a: int, other: _Outline, b: int) -> bool:
    """True for two values of one kind, or two words of one part of speech that are no names."""
    x, y = one.claims.get(a), other.claims.get(b)
    if x and y:
        return x.kind == y.kind
    return not x and not y and one.grammar.parts[a] == other.grammar.parts[b] != "PROPN"


def _aligned(one: _Outline, other: _Outline) -> dict[int, int]:
    """The words that both sentences have: in order first, then those that stand elsewhere."""
    from rapidfuzz.distance import Levenshtein

    partner: dict[int, int] = {}
    for op in Levenshtein.opcodes(one.keys, other.keys):
        if op.tag == "equal":
            for step in range(op.src_end - op.src_start):
                partner[one.places[op.src_start + step]] = other.places[op.dest_start + step]
    left: dict[str, list[int]] = defaultdict(list)
    taken = set(partner.values())
    for key, b in zip(other.keys, other.places, strict=True):
        if b not in taken:
            left[key].append(b)
    for key, a in zip(one.keys, one.places, strict=True):
        if a not in partner and left.get(key):
            partner[a] = left[key].pop(0)
    return partner


def _opposite(one: _Outline, other: _Outline, partner: dict[int, int], a: int) -> Iterator[int]:
    """The words of the other sentence in the place of a word, once for every sign."""
    head = one.grammar.heads[a]
    if head != a and head in partner:
        relation = one.relations[a]
        for b in other.children.get(partner[head], ()):
            if other.relations[b] == relation:
                yield b
    yield from {
        other.grammar.heads[partner[c]]
        for c in one.children.get(a, ())
        if c in partner and one.relations[c] == other.relations[partner[c]]
    }
    n = one.order[a]
    for step in (-1, 1):
        if 0 <= n + step < len(one.places):
            beside = partner.get(one.places[n + step])
            if beside is not None and 0 <= other.order[beside] - step < len(other.places):
                yield other.places[other.order[beside] - step]
