"""A story as alignment hands it on: articles, claims, entities, and what scope each sentence speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from math import fsum

from factcheck.model import spelling
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Extraction, Sentence
from factcheck.model.fact import Entity
from factcheck.model.parallel import Parallel

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
REACH = 60
"""So many code points to either side of a claim hold the two words beside it."""

_HALF_A_YEAR = 6
"""Months of the first half of a year; a story whose datelines lie further apart runs over its turn."""

_A_LEAP_YEAR = 2000


_NEAR_YEARS = 5
"""Years so near may be told of one event; two years further apart are those of two events of a kind."""


def a_slip(one: str, other: str) -> bool:
    """True for two years of which one may be a slip of the pen: near, or other in a digit or their order."""
    digits = sum(x != y for x, y in zip(one, other, strict=True))
    return abs(int(one) - int(other)) <= _NEAR_YEARS or digits == 1 or sorted(one) == sorted(other)


@dataclass(frozen=True)
class Story:
    """Everything known of one story; what is asked again and again is reckoned once and kept.

    Attributes:
        id: the story's id.
        articles: by article id, in reading order.
        extractions: by article id.
        claims: by claim id.
        entities: people, organisations, places and things of the story.
        by_id: the entities by id; derived from them.
        by_form: entity id by normalised name form.
        by_word: entity id by a word that only one entity of the story has in its name.
        rare: whether an entity is named in few sentences of each article.
        weights: inverse document frequency of the story's lemmas within the story (natural log).
        scopes: event scope by (article id, sentence number), or by claim id where a sentence tells of two:
            None for the story's own event, else what sets the sentence apart ("2003-12", "another quake").
        parallels: words and their opposites that stand in one place of parallel sentences.
    """

    id: str
    articles: Mapping[str, Article]
    extractions: Mapping[str, Extraction]
    claims: Mapping[str, Claim]
    entities: tuple[Entity, ...] = ()
    by_id: Mapping[str, Entity] = field(init=False)
    by_form: Mapping[str, str] = field(default_factory=dict)
    by_word: Mapping[str, str] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)
    rare: Mapping[str, bool] = field(default_factory=dict)
    scopes: Mapping[tuple[str, int] | str, str | None] = field(default_factory=dict)
    parallels: tuple[Parallel, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {entity.id: entity for entity in self.entities})

    def sentence(self, claim: Claim) -> Sentence:
        """The sentence in which a claim stands."""
        return self.extractions[claim.article].sentences[claim.sentence]

    def claims_beside(self, claim: Claim) -> Sequence[Claim]:
        """All claims of a claim's sentence, itself among them."""
        return self._by_sentence[claim.article, claim.sentence]

    def scope(self, claim: Claim) -> str | None:
        """The event scope of a claim's sentence."""
        if claim.id in self.scopes:
            return self.scopes[claim.id]
        return self.scopes.get((claim.article, claim.sentence))

    def beside(self, claim: Claim) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The two words before a claim and the two behind it in its sentence, without case and marks."""
        if claim.id not in self._besides:
            sentence, text = self.sentence(claim), self.articles[claim.article].text
            before = _WORD.findall(text[max(sentence.start, claim.start - REACH) : claim.start].casefold())
            behind = _WORD.findall(text[claim.end : min(sentence.end, claim.end + REACH)].casefold())
            self._besides[claim.id] = tuple(before[-2:]), tuple(behind[:2])
        return self._besides[claim.id]

    def same_scope(self, one: Claim, other: Claim) -> bool:
        """True where two claims may speak of one event.

        A year holds its months, and of two far dates one may be a slip of the pen where both sentences name
        the same seldom named thing.
        """
        a, b = self.scope(one), self.scope(other)
        if a == b:
            return True
        if a is None or b is None or not (a[:4].isdigit() and b[:4].isdigit()):
            return False
        if a.startswith(b) or b.startswith(a):
            return True
        return a_slip(a[:4], b[:4]) and bool(self.rare_names(one) & self.rare_names(other))

    def named(self, claim: Claim) -> frozenset[str]:
        """What the names in a claim's sentence stand for."""
        place = claim.article, claim.sentence
        if place not in self._named:
            self._named[place] = frozenset(map(self.canon, self.sentence(claim).names))
        return self._named[place]

    def rare_names(self, claim: Claim) -> set[str]:
        """The entities named in a claim's sentence that few sentences of the story name."""
        return {key for key in self.named(claim) if self.rare.get(key, False)}

    def canon(self, name: str) -> str:
        """The entity id that a name or word stands for in this story, else the word itself."""
        found = self._canons.get(name)
        if found is None:
            found = self._canons[name] = self._canon(name)
        return found

    def _canon(self, name: str) -> str:
        key = name.casefold()
        found = self.by_form.get(key) or self.by_word.get(key)
        if found is None and " " in key:
            found = self.by_word.get(key.rsplit(" ", 1)[1])
        return found or key

    def name_of(self, name: str) -> str:
        """The fullest name of the entity that a name or word stands for, else the word itself."""
        key = self.canon(name)
        return self.by_id[key].name if key in self.by_id else key

    def anchor(self, name: str) -> str:
        """A handle of an entity or word: the last word of its shortest form, folded.

        It does not change with the entity's number, with a fuller form of its name or with the articles
        that name it.
        """
        entity = self.by_id.get(self.canon(name))
        if entity is None:
            return spelling.fold(name)
        return min(spelling.fold(form).rsplit(" ", 1)[-1] for form in entity.forms)

    def spoken_at(self, article: str) -> datetime | None:
        """When an article speaks."""
        moment = self.articles[article].spoken_at
        return moment.at if moment else None

    def day(self, article: str) -> str | None:
        """The day on which an article speaks, as ISO."""
        moment = self.articles[article].spoken_at
        return moment.at.date().isoformat() if moment else None

    def order(self, article: str) -> date | None:
        """The day by which an article is put before or behind others.

        Where no article of the story tells its year, datelines without one ("Feb. 3") are put in order, in a
        year that means nothing: of a story that runs over the turn of a year, spring comes after autumn.
        """
        moment = self.articles[article].spoken_at
        return moment.at.date() if moment else self._orders.get(article)

    @cached_property
    def _orders(self) -> Mapping[str, date]:
        if any(article.spoken_at for article in self.articles.values()):
            return {}
        found = {key: article.month_day for key, article in self.articles.items() if article.month_day}
        months = [month for month, _ in found.values()]
        turns = bool(found) and max(months) - min(months) > _HALF_A_YEAR
        return {
            key: date(_A_LEAP_YEAR - (turns and month > _HALF_A_YEAR), month, day)
            for key, (month, day) in found.items()
            if day <= monthrange(_A_LEAP_YEAR, month)[1]
        }

    def weight(self, lemmas: Iterable[str]) -> float:
        """The summed weight of a set of lemmas."""
        weigh = self.weights.get
        return fsum([weigh(lemma, 1.0) for lemma in lemmas])

    def likeness(self, one: Claim, other: Claim, *, without: frozenset[str] = frozenset()) -> float:
        """How alike the sentences of two claims are: the weighted share of common lemmas (0 to 1).

        A weighted Jaccard index over inverse document frequency (Sparck Jones 1972).
        """
        a, b, common = self._compared(one, other, without)
        union = a + b - common
        return common / union if union else 0.0

    def containment(self, one: Claim, other: Claim, *, without: frozenset[str] = frozenset()) -> float:
        """The weighted share of the shorter sentence's lemmas that the longer one has (0 to 1)."""
        a, b, common = self._compared(one, other, without)
        least = min(a, b)
        return common / least if least else 0.0

    def _compared(self, one: Claim, other: Claim, without: frozenset[str]) -> tuple[float, float, float]:
        """What the lemmas of two claims' sentences weigh, and those that both have."""
        (ours, weight), (theirs, other_weight) = self._content(one), self._content(other)
        if without:
            ours, theirs = ours - without, theirs - without
            weight, other_weight = self.weight(ours), self.weight(theirs)
        return weight, other_weight, self.weight(ours & theirs)

    def _content(self, claim: Claim) -> tuple[frozenset[str], float]:
        """The lemmas of a claim's sentence that are no figures, with what they weigh."""
        place = claim.article, claim.sentence
        if place not in self._contents:
            lemmas = frozenset(w for w in self.sentence(claim).lemmas if not w[:1].isdigit())
            self._contents[place] = lemmas, self.weight(lemmas)
        return self._contents[place]

    def stands_for(self, word: str) -> str:
        """The entity id of a name, or of a noun that stands before the name of only one person."""
        found = self.canon(word)
        return found if found in self.by_id else self._described.get(found, found)

    @cached_property
    def _described(self) -> Mapping[str, str]:
        """Persons by the nouns just before their names: "Corvan skipper Piet Lund"."""
        found: dict[str, set[str]] = defaultdict(set)
        for entity in self.entities:
            for key in entity.claims if entity.type == "person" else ():
                if key not in self.claims:
                    continue
                claim = self.claims[key]
                grammar = self.sentence(claim).grammar
                at = bisect_left(grammar.starts, claim.start) - 1
                if at >= 0 and grammar.parts[at] == "NOUN":
                    found[grammar.lemmas[at]].add(entity.id)
        return {noun: min(ids) for noun, ids in found.items() if len(ids) == 1}

    @cached_property
    def told_by(self) -> Mapping[str, frozenset[str]]:
        """The articles in which a sentence stands, by its words with single blanks between them."""
        found: dict[str, set[str]] = defaultdict(set)
        for key, extraction in self.extractions.items():
            text = self.articles[key].text
            for sentence in extraction.sentences:
                found[" ".join(text[sentence.start : sentence.end].split())].add(key)
        return {words: frozenset(keys) for words, keys in found.items()}

    @cached_property
    def _by_sentence(self) -> Mapping[tuple[str, int], Sequence[Claim]]:
        found: dict[tuple[str, int], list[Claim]] = {}
        for article, extraction in self.extractions.items():
            for claim in extraction.claims:
                found.setdefault((article, claim.sentence), []).append(claim)
        return found

    @cached_property
    def _besides(self) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
        return {}

    @cached_property
    def _canons(self) -> dict[str, str]:
        return {}

    @cached_property
    def _named(self) -> dict[tuple[str, int], frozenset[str]]:
        return {}

    @cached_property
    def _contents(self) -> dict[tuple[str, int], tuple[frozenset[str], float]]:
        return {}
