"""What a brief says of one article: every value of it beside the passage that it sums up.

A brief is the one text of a sentence or two beside the one article of a story: a standfirst, a summary, a
line for a list, a push message. It has no news of its own, so that its article has to bear out what it says;
of two articles neither has to say what the other does.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.model import Age, Article, Brief, Claim, Extraction, Fact, Quantity, Story
from factcheck.model.briefs import is_brief

LONGER: Final = 2.0
"""An article has at least so many times the words of its brief,"""

SHARE: Final = 0.25
"""and at least this share of its content words; those of two texts on one thing differ much."""


class _Pair(NamedTuple):
    brief: Extraction
    article: Extraction


def claims(articles: Mapping[str, Article], extractions: Mapping[str, Extraction]) -> Iterator[Claim]:
    """For every sentence of a brief, the word of its article at which a reader would look it up."""
    pair = _pair(articles, extractions)
    if pair is None:
        return
    common = Counter(lemma for sentence in pair.article.sentences for lemma in set(sentence.lemmas))
    told = len(pair.article.sentences)
    weights = {lemma: math.log(1 + told / count) for lemma, count in common.items()}
    seen = set()
    for sentence in pair.brief.sentences:
        claim = _passage(pair.article, set(sentence.lemmas), weights)
        if claim is not None and claim.id not in seen:
            seen.add(claim.id)
            yield claim


def facts(story: Story) -> Iterator[Fact]:
    """A fact for every value of a brief, with the passage that comes nearest to its sentence."""
    pair = _pair(story.articles, story.extractions)
    if pair is None:
        return
    passages = [
        claim
        for claim in story.claims.values()
        if isinstance(claim.value, Brief) and claim.value.what == "passage"
    ]
    for claim in pair.brief.claims:
        if not isinstance(claim.value, Age | Quantity | Brief) or claim.kind not in _CHECKED or not passages:
            continue
        passage = max(passages, key=lambda other: (story.containment(claim, other), -other.start))
        said = claim.span.of(story.articles[claim.article].text)
        why = "a text of a sentence or two beside the one article of its story"
        yield fact(
            story,
            "brief",
            label=f"what the brief says: {' '.join(said.split())}",
            anchors=(said,),
            claims=(claim.id, passage.id),
            links=(Link(claim.id, passage.id, 1.0, agree=False, why=why),),
        )


_CHECKED: Final = frozenset(("age", "quantity", "brief"))
"""Kinds of claims of which a brief has no more than its article."""


def _pair(articles: Mapping[str, Article], extractions: Mapping[str, Extraction]) -> _Pair | None:
    """The brief and the article of a story of two texts, if they are that.

    A text with a headline of its own, or from another source, is a report of its own however short it is.
    """
    if len(extractions) != 2:
        return None
    one, other = sorted(
        extractions.values(), key=lambda e: (sum(len(s.words) for s in e.sentences), e.article)
    )
    short, long = (sum(len(s.words) for s in e.sentences) for e in (one, other))
    sources = {source for key in extractions if (source := articles[key].source)}
    if len(sources) > 1 or any(sentence.zone == "headline" for sentence in one.sentences):
        return None
    ours, theirs = ([len(s.words) for s in e.sentences if s.zone == "body"] for e in (one, other))
    if not is_brief(ours) or is_brief(theirs) or long < LONGER * short:
        return None
    said, has = ({lemma for sentence in e.sentences for lemma in sentence.lemmas} for e in (one, other))
    return _Pair(one, other) if len(said & has) >= SHARE * len(said) else None


def _passage(article: Extraction, said: set[str], weights: Mapping[str, float]) -> Claim | None:
    """The word, of those that a sentence of a brief shares with one of its article, that is rarest there."""
    best = max(
        article.sentences,
        key=lambda s: (math.fsum(sorted(weights[lemma] for lemma in said & set(s.lemmas))), -s.number),
    )
    grammar = best.grammar
    shared = [
        (-weights[lemma], at) for at, lemma in enumerate(grammar.lemmas) if lemma in said and lemma in weights
    ]
    if not shared:
        return None
    at = min(shared)[1]
    start, end = grammar.starts[at], grammar.ends[at]
    return Claim(
        id=f"{article.article}#{start}-{end}-brief",
        article=article.article,
        kind="brief",
        start=start,
        end=end,
        sentence=best.number,
        value=Brief(what="passage"),
        zone=best.zone,
        derivation=("the passage that a brief sums up",),
    )
