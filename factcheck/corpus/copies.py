"""Copies: texts that several articles share, so that they count as one witness."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from zlib import crc32

from factcheck.model import Zone
from factcheck.model.masking import masked

SAME_FROM = 0.9
"""Two texts of one story whose shingles are alike to this degree (Jaccard) are copies."""

_SHINGLE = 4
_SHORTEST = 20
_WORD = re.compile(r"\w+")


def body_words(text: str, zones: Sequence[Zone]) -> list[str]:
    """The lower-cased words of an article without title, captions, notices, date and source lines."""
    return _WORD.findall(masked(text, [zone.span for zone in zones if zone.kind != "body"]).lower())


def text_origin(words: Sequence[str]) -> str:
    """The name of a text: a digest of its words."""
    return hashlib.sha256(" ".join(words).encode("utf-8", "replace")).hexdigest()[:16]


def origins(texts: Sequence[Sequence[str]]) -> list[str]:
    """The origin of each text of one story: that of the first text of which it is a copy or near copy.

    Copies share an origin and count as one witness; where they state different values, they still differ.
    Near copies are texts of `_SHORTEST` words or more whose sets of four-word shingles have a Jaccard
    index of `SAME_FROM` or more. Candidates come from prefix filtering (Bayardo, Ma and Srikant 2007):
    two sets that alike share one of their rarest shingles, so that only those need an index and the cost
    stays near linear in the number of texts.

    Args:
        texts: the words of each article, in the order in which the first is to give the name.
    """
    names = [text_origin(words) for words in texts]
    leader = list(range(len(texts)))
    first: dict[str, int] = {}
    for number, name in enumerate(names):
        leader[number] = first.setdefault(name, number)
    single = [n for n in first.values() if len(texts[n]) >= _SHORTEST]
    if len(single) > 1:
        for left, right in _near(single, [_shingles(texts[n]) for n in single]):
            a, b = sorted((_top(leader, left), _top(leader, right)))
            leader[b] = a
    return [names[_top(leader, number)] for number in range(len(texts))]


def _shingles(words: Sequence[str]) -> frozenset[int]:
    numbers = [crc32(word.encode("utf-8", "replace")) for word in words]
    return frozenset(map(hash, zip(*(numbers[start:] for start in range(_SHINGLE)), strict=False)))


def _near(numbers: Sequence[int], sets: Sequence[frozenset[int]]) -> list[tuple[int, int]]:
    """The pairs of texts whose sets are alike enough."""
    counts: Counter[int] = Counter()
    for each in sets:
        counts.update(each)
    index: defaultdict[int, list[int]] = defaultdict(list)
    pairs = []
    for place, each in enumerate(sets):
        # The rarest are those that no other set has, which lead nowhere and need no order.
        shared = [shingle for shingle in each if counts[shingle] > 1]
        wanted = len(each) - _at_least(len(each)) + 1 - (len(each) - len(shared))
        needed = sorted(shared, key=lambda shingle: (counts[shingle], shingle))[:wanted] if wanted > 0 else []
        candidates = {other for shingle in needed for other in index[shingle]}
        for other in sorted(candidates):
            smaller, larger = sorted((len(each), len(sets[other])))
            if smaller < SAME_FROM * larger:
                continue
            common = len(each & sets[other])
            if common >= SAME_FROM * (smaller + larger - common):
                pairs.append((numbers[other], numbers[place]))
        for shingle in needed:
            index[shingle].append(place)
    return pairs


def _at_least(size: int) -> int:
    """How many shingles a set of this size must share with any set that is alike enough."""
    return -int(-SAME_FROM * size // 1)


def _top(leader: list[int], number: int) -> int:
    while leader[number] != number:
        leader[number] = leader[leader[number]]
        number = leader[number]
    return number
