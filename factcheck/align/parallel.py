"""Words and their opposites of two articles in one place of sentences that run in parallel.

Agency copy is cut and rewritten, and a slip shows as one word that is another one while what stands around
it is the same. Sentences are aligned by the words and values that they share, in order; a word without a
partner is then set against the one in its place: under the same word in the same relation, over the same
words, or beside the same words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import combinations, product

from factcheck import lexicon
from factcheck.align.outlines import Outline, Outlines
from factcheck.lexicon import contrasts
from factcheck.model import Extraction, Parallel

SHARED = 4
"""Least number of content words that two parallel sentences share."""

COVER = 0.3
"""Least share of the content words of the one or the other sentence that they share."""

SAME = 0.75
"""The cover from which two sentences are one sentence of agency copy, but for a word or two."""

LEFT = 4
"""Most words of such a sentence that the other lacks."""

PARTS: Mapping[str, lexicon.Part] = {"NOUN": "n", "VERB": "v", "ADJ": "a", "ADV": "r"}
"""Parts of speech by their names in the lexicon."""

SIMILAR = 75
"""How alike two names are from which on one may be a slip for the other (0 to 100)."""


def parallels(extractions: Mapping[str, Extraction]) -> Iterator[Parallel]:
    """Words in one place of parallel sentences of two articles, one the opposite of the other.

    An article that has both words speaks of two things.
    """
    read = [Outlines(key, extraction) for key, extraction in sorted(extractions.items())]
    opposite = _opposites({word for article in read for word in article.where})
    opposed = {article: article.where.keys() & opposite.keys() for article in read}
    for one, other in combinations(read, 2):
        pairs = {
            (word, opponent)
            for word in opposed[one]
            if word not in other.lemmas
            for opponent in opposite[word]
            if opponent in other.where and opponent not in one.lemmas
        }
        found = {place for a, b in pairs for place in product(one.where[a], other.where[b])}
        for a, b in sorted(found):
            yield from _slots(one.outlines[a], other.outlines[b], pairs)
    yield from _contrasts(read)


def _contrasts(read: Sequence[Outlines]) -> Iterator[Parallel]:
    """Words that exclude each other in sentences that are else one sentence of agency copy.

    Nouns count where neither article has the other's: it would speak of two things. The two sides of a scene
    are in every article of it; they count where nothing else differs.
    """
    for one, a, other, b in _twins(read):
        x, y = one.outlines[a], other.outlines[b]
        alone = len(x.words - y.words) == len(y.words - x.words) == 1
        pairs = {
            (word, opponent)
            for word in x.words - y.words
            for opponent in y.words - x.words
            if contrasts.against(word, opponent)
            or (alone and contrasts.parties(word, opponent))
            or (
                word not in other.lemmas
                and opponent not in one.lemmas
                and any(contrasts.exclude(word, opponent, part) for part in ("n", "a"))
            )
        }
        if pairs:
            yield from _slots(x, y, pairs)


def _twins(read: Sequence[Outlines]) -> Iterator[tuple[Outlines, int, Outlines, int]]:
    """Pairs of sentences of two articles that are the same but for `LEFT` words at the most, not wholly so.

    Of the rarest words of such a sentence, one more than may be missing, the other has one among its own
    rarest (prefix filtering: Chaudhuri, Ganti and Kaushik 2006); no other pairs are looked at.
    """
    known = Counter(word for article in read for outline in article.outlines for word in outline.words)
    index: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, article in enumerate(read):
        for at, outline in enumerate(article.outlines):
            if outline.size > SHARED:
                rarest = sorted(outline.words, key=lambda word: (known[word], word))[: LEFT + 1]
                for word in rarest:
                    index[word].append((number, at))
    found = {
        (one, other)
        for places in index.values()
        for one, other in combinations(places, 2)
        if one[0] != other[0]
    }
    for (i, a), (j, b) in sorted(found):
        one, other = read[i].outlines[a], read[j].outlines[b]
        common = len(one.words & other.words)
        left = max(len(one.words), len(other.words)) - common
        if 0 < left <= LEFT and common >= max(SHARED, SAME * min(len(one.words), len(other.words))):
            yield read[i], a, read[j], b


def _opposites(words: Set[str]) -> dict[str, set[str]]:
    """The opposites of words among themselves, in whatever part of speech."""
    found: dict[str, set[str]] = defaultdict(set)
    for word in words:
        for other in _opposites_of(word) & words:
            found[word].add(other)
            found[other].add(word)
    return found


@lru_cache(maxsize=8192)
def _opposites_of(word: str) -> frozenset[str]:
    return frozenset().union(*(lexicon.opposites(word, part) for part in PARTS.values()))


def _slots(one: Outline, other: Outline, opposed: Set[tuple[str, str]]) -> Iterator[Parallel]:
    """The slots of two sentences in which words stand that are `opposed`."""
    common = len(one.words & other.words)
    if common < SHARED or common < COVER * min(one.size, other.size):
        return
    partner = _aligned(one, other)
    shared, least = len(partner), min(one.size, other.size)
    if shared < SHARED or shared / least < COVER or shared == least:
        return
    signs = _signs(one, other, partner)
    found = sorted((a, b) for a, b in signs if (one.lemmas[a], other.lemmas[b]) in opposed)
    found = [(a, b) for a, b in found if _comparable(one, a, other, b)]
    if not found:
        return
    others = [pair for pair, count in signs.items() if _other_things(one, pair[0], other, pair[1], count)]
    for a, b in found:
        clash = any(pair != (a, b) for pair in others)
        yield Parallel(one.slot(a), other.slot(b), signs[a, b], shared, shared / least, clash)


def _other_things(one: Outline, a: int, other: Outline, b: int, signs: int) -> bool:
    """True where two names, or surely in one place two nouns, say that the sentences tell of two things."""
    x, y = one.lemmas[a], other.lemmas[b]
    parts = {one.parts[a], other.parts[b]}
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
    """True for two spellings of one name, also where one of them is written in two words."""
    from rapidfuzz import fuzz

    short, long = sorted((one, other), key=len)
    return fuzz.ratio(one, other) >= SIMILAR or (len(short) > 3 and long.startswith(short))


def _comparable(one: Outline, a: int, other: Outline, b: int) -> bool:
    """True for two words of one part of speech of which only one can be true."""
    part = PARTS.get(one.parts[a])
    if part is None or one.parts[a] != other.parts[b] or a in one.values or b in other.values:
        return False
    x_word, y_word = one.lemmas[a], other.lemmas[b]
    return lexicon.opposed(x_word, y_word, part) or contrasts.exclude(x_word, y_word, part)


def _aligned(one: Outline, other: Outline) -> dict[int, int]:
    """The words that both sentences have: in order first, then those that stand elsewhere."""
    from rapidfuzz.distance import Levenshtein

    partner: dict[int, int] = {}
    for op in Levenshtein.opcodes(one.keys, other.keys):
        if op.tag == "equal":
            for step in range(op.src_end - op.src_start):
                partner[one.places[op.src_start + step]] = other.places[op.dest_start + step]
    if len(partner) == min(one.size, other.size):
        return partner
    left: dict[str, list[int]] = defaultdict(list)
    taken = set(partner.values())
    for key, b in zip(other.keys, other.places, strict=True):
        if b not in taken:
            left[key].append(b)
    for key, a in zip(one.keys, one.places, strict=True):
        if key in left and left[key] and a not in partner:
            partner[a] = left[key].pop(0)
    return partner


def _signs(one: Outline, other: Outline, partner: dict[int, int]) -> Counter[tuple[int, int]]:
    """The words without partner that stand in one place, with the number of signs of it."""
    ours = set(one.places).difference(partner)
    theirs = set(other.places).difference(partner.values())
    found: list[tuple[int | None, int | None]] = []
    above: set[tuple[int, int]] = set()
    for c, d in partner.items():
        if one.relations[c] == other.relations[d] and one.heads[c] != c:
            above.add((one.heads[c], other.heads[d]))
        if c in one.children and d in other.children:
            below = [a for a in one.children[c] if a in ours]
            found.extend(
                (a, b)
                for b in (other.children[d] if below else ())
                for a in below
                if one.relations[a] == other.relations[b]
            )
        found.append((one.before.get(c), other.before.get(d)))
        found.append((one.behind.get(c), other.behind.get(d)))
    found.extend(above)
    return Counter((a, b) for a, b in found if a in ours and b in theirs)
