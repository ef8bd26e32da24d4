"""Which claims speak of the same fact: entities, event scope, then one aligner for every kind of claim."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from factcheck.align import (
    act,
    brief,
    contact,
    conversions,
    courtesy,
    dated,
    entities,
    figure,
    identity,
    internal,
    local_time,
    matter,
    name,
    partners,
    person,
    plans,
    portions,
    quantity,
    quotation,
    reckoning,
    scope,
    slots,
    state,
    superlative,
    when,
    wording,
    works,
)
from factcheck.align.measures import completed
from factcheck.align.parallel import parallels
from factcheck.model import Article, Entity, Extraction, Fact, Story

__all__ = ["ALIGNERS", "align", "story"]

ALIGNERS: Mapping[str, Callable[[Story], Iterator[Fact]]] = {
    "act": act.acts,
    "age": person.ages,
    "brief": brief.facts,
    "contact": contact.facts,
    "conversion": conversions.facts,
    "dated": dated.facts,
    "figure": figure.facts,
    "headline": internal.facts,
    "headline day": internal.dates,
    "identity": identity.facts,
    "partners": partners.facts,
    "courtesy": courtesy.facts,
    "local time": local_time.facts,
    "name": name.facts,
    "place": act.places,
    "plan": plans.facts,
    "portion": portions.facts,
    "quantity": quantity.facts,
    "quotation": quotation.facts,
    "slot": slots.facts,
    "reckoning": reckoning.facts,
    "role": person.roles,
    "sum": internal.sums,
    "matter": matter.facts,
    "state": state.facts,
    "superlative": superlative.facts,
    "time": when.times,
    "weekday": internal.weekdays,
    "wording": wording.facts,
    "work": works.facts,
}


def story(key: str, articles: Sequence[Article], extractions: Sequence[Extraction]) -> Story:
    """The story of some articles: entities resolved, sentences scoped, lemmas weighted."""
    by_id = {article.id: article for article in articles}
    read = {extraction.article: extraction for extraction in extractions}
    resolved = entities.resolve(extractions, articles)
    found = tuple(parallels(read))
    claims = [claim for extraction in extractions for claim in completed(extraction.claims)]
    return Story(
        id=key,
        articles=by_id,
        extractions=read,
        claims={
            claim.id: claim
            for claim in (*claims, *wording.claims(read, found), *brief.claims(by_id, read))
            if claim.zone != "correction"
        },
        entities=resolved.entities,
        by_form=resolved.by_form,
        by_word=resolved.by_word,
        rare=_rare(resolved.entities, extractions),
        weights=_weights(extractions),
        scopes=scope.scopes(by_id, read),
        parallels=found,
    )


def align(story: Story) -> tuple[Fact, ...]:
    """All facts of a story that two claims or more answer, numbered in a stable order."""
    found = [fact for aligner in ALIGNERS.values() for fact in aligner(story)]
    found.sort(key=lambda fact: (fact.kind, fact.key, fact.claims))
    return tuple(fact.model_copy(update={"id": f"{story.id}/f{n}"}) for n, fact in enumerate(found, 1))


SELDOM = 2
"""An entity in no more sentences of each article than this is one that the story only touches on."""


def _rare(found: Sequence[Entity], extractions: Sequence[Extraction]) -> dict[str, bool]:
    """For every entity, whether the story only touches on it."""
    where = {
        claim.id: (claim.article, claim.sentence)
        for extraction in extractions
        for claim in extraction.claims
        if claim.kind == "name"
    }
    out = {}
    for entity in found:
        counts = Counter(article for article, _ in {where[c] for c in entity.claims})
        out[entity.id] = max(counts.values(), default=0) <= SELDOM
    return out


def _weights(extractions: Sequence[Extraction]) -> dict[str, float]:
    """Inverse document frequency of lemmas over the sentences of a story (natural logarithm)."""
    counts: Counter[str] = Counter()
    total = 0
    for extraction in extractions:
        for sentence in extraction.sentences:
            counts.update(set(sentence.lemmas))
            total += 1
    return {lemma: math.log((1 + total) / n) for lemma, n in counts.items()}
