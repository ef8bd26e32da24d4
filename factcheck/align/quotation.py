"""Which quotations give the same words: by their wording, and by speaker where both are known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.model import Claim, Fact, Quotation, Story

LIKE = 0.6
"""Least share of common words, in order, for two quotations to be one utterance."""

SAME_SPEAKER = 0.5
"""The same where one named person says both."""

CONTENT = 0.8
"""Least share of the shorter quotation's content words that the longer one has, in any order."""

NEARLY = 0.8
"""From this share of common words on, words of two persons or of other content may be one utterance."""

HALF = 0.5
"""Least share of common content words below that."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FUNCTION: Final = frozenset(
    "a about all also am an and any are as at be because been before being but by can could did do does "
    "doing done for from get got had has have having he her here him his how i if in into is it its just "
    "like may me might more most must my no not now of on one or our out over really shall she should so "
    "some such than that the their them then there these they this those to too up us very was we were "
    "what when where which who whom why will with would you your that's it's i'm i've we're we've they're "
    "he's she's there's don't didn't".split()
)
_SHORTENED: Final = {"ll": "will", "ve": "have", "re": "are", "m": "am"}
_CONTRACTED: Final = {
    "cannot": ("can", "not"),
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "it's": ("it", "is"),
    "that's": ("that", "is"),
    "there's": ("there", "is"),
    "he's": ("he", "is"),
    "she's": ("she", "is"),
    "who's": ("who", "is"),
    "what's": ("what", "is"),
    "let's": ("let", "us"),
}
_HE: Final = frozenset(("he", "she"))
_SOMEBODY: Final = frozenset("he she they we i you it who one".split())
_ENDINGS: Final = ("ing", "ies", "ed", "es", "s", "ly", "y", "e")


def words(text: str) -> tuple[str, ...]:
    """The words of a quotation in lower case, marks dropped and contractions written out."""
    out: list[str] = []
    for word in _WORD.findall(text):
        word = word.casefold().replace("’", "'")
        stem, mark, ending = word.partition("'")
        if word in _CONTRACTED:
            out += _CONTRACTED[word]
        elif word.endswith("n't"):
            out += [word[:-3], "not"]
        elif mark and ending in _SHORTENED:
            out += [stem, _SHORTENED[ending]]
        else:
            out.append(word)
    return tuple(out)


def facts(story: Story) -> Iterator[Fact]:
    """Facts of utterances that two or more quotations give."""
    claims = [c for c in story.claims.values() if c.kind == "quotation" and isinstance(c.value, Quotation)]
    said = {c.id: words(c.value.compared) for c in claims if isinstance(c.value, Quotation)}
    index: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for word in sorted(set(said[claim.id]), key=lambda w: (-story.weights.get(w, 3.0), w))[:6]:
            index[word].append(claim)
    links: dict[tuple[str, str], Link] = {}
    for members in index.values():
        for i, one in enumerate(members):
            for other in members[i + 1 :]:
                if one.id != other.id and (one.id, other.id) not in links:
                    judged = _judge(story, one, other, said[one.id], said[other.id])
                    if judged is not None:
                        links[one.id, other.id] = judged
    for keys, pairs in _joined(story, clusters(links.values())):
        speaker = next((story.claims[k].subject for k in keys if story.claims[k].subject), None)
        yield fact(
            story,
            "quotation",
            label=f"words of {speaker or 'an unnamed speaker'}",
            claims=keys,
            links=pairs,
            anchors=_common(said[key] for key in keys),
        )


_Cluster = tuple[list[str], list[Link]]


def _joined(story: Story, found: Sequence[_Cluster]) -> list[_Cluster]:
    """Clusters, those joined that hold a quotation as a whole and a sentence of it: one utterance."""
    out: list[_Cluster] = []
    for keys, pairs in found:
        again = [cluster for cluster in out if _overlap(story, keys, cluster[0])]
        for cluster in again:
            out.remove(cluster)
        members = sorted({*keys, *(key for cluster in again for key in cluster[0])})
        out.append((members, [*pairs, *(pair for cluster in again for pair in cluster[1])]))
    return out


def _overlap(story: Story, one: Iterable[str], other: Iterable[str]) -> bool:
    """True where a claim of each stands in one place."""
    return any(
        a.article == b.article and a.start < b.end and b.start < a.end
        for a in (story.claims[key] for key in one)
        for b in (story.claims[key] for key in other)
    )


def _common(wordings: Iterable[tuple[str, ...]]) -> list[str]:
    """The longest words that all wordings share: they stay when another article gives the words."""
    shared = set.intersection(*map(set, wordings))
    return sorted(shared, key=lambda word: (-len(word), word))[:6]


def _judge(story: Story, one: Claim, other: Claim, a: tuple[str, ...], b: tuple[str, ...]) -> Link | None:
    if min(len(a), len(b)) < 3 or one.article == other.article:
        return None
    if a == b:
        return Link(one.id, other.id, 2.0, agree=True, why="the same words")
    if min(len(a), len(b)) < 0.34 * max(len(a), len(b)):
        return None
    common = LCSseq.similarity(a, b)
    share = common / max(len(a), len(b))
    whole = common / min(len(a), len(b))
    same = _speakers(story, one, other)
    if whole < 0.95 and not story.same_scope(one, other):
        return None
    x, y = _content(a), _content(b)
    shared = len(x & y)
    if share < NEARLY and (same is False or shared < HALF * min(len(x), len(y))):
        return None
    if same and share >= SAME_SPEAKER and len(x) > 1 and x == y and common >= 5:
        return Link(one.id, other.id, share, agree=False, why="the same words of content, of one speaker")
    if common >= 3 and (fuzz.ratio(" ".join(a), " ".join(b)) >= 60 or (same and whole >= NEARLY)):
        if share >= LIKE or (whole >= 0.8 and common >= 5):
            return Link(one.id, other.id, share, agree=False, why=f"{common} words in common, in order")
        if same and share >= SAME_SPEAKER and whole >= 0.7 and common >= 5:
            return Link(one.id, other.id, share, agree=False, why=f"{common} words in common, of one speaker")
    if shared >= 4 and shared >= CONTENT * min(len(x), len(y)) and shared >= LIKE * max(len(x), len(y)):
        return Link(one.id, other.id, share, agree=False, why=f"{shared} words of content in common")
    return None


def _speakers(story: Story, one: Claim, other: Claim) -> bool | None:
    """Whether one named person speaks twice; None where that cannot be known.

    He is not she, and a company is not a union; a spokesman may be anybody.
    """
    said = [(claim.subject or "").casefold() for claim in (one, other)]
    if said[0] in _HE and said[1] in _HE:
        return None if said[0] == said[1] else False
    a, b = (story.canon(claim.subject) if claim.subject else "" for claim in (one, other))
    known = [key in story.by_id for key in (a, b)]
    if not any(known) and a and b and not {a, b} & _SOMEBODY:
        heads = [key.split()[-1] for key in (a, b)]
        return None if heads[0] == heads[1] else False
    return a == b if all(known) else None


def _content(quoted: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(_stem(word) for word in quoted if word not in _FUNCTION)


def _stem(word: str) -> str:
    """A word without a common ending; what is left need only be alike for forms of one word."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
