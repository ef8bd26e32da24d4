"""Sentences as they are aligned: their content words and values, and in which sentences each stands."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from itertools import pairwise

from factcheck.model import Claim, Extraction, Quantity, Sentence, Slot, Time

_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"))
_VALUES = frozenset(("quantity", "time", "age"))
_LIGHT = frozenset(
    "be have do say tell add also so very just still more most now then there here when where how why not as "
    "well too even however mr mrs ms".split()
)
"""Words that nearly every sentence may hold."""


class Outline:
    """The content words of a sentence, a value of several words being one word."""

    def __init__(self, article: str, sentence: Sentence, values: list[Claim]) -> None:
        grammar = sentence.grammar
        self.article, self.number = article, sentence.number
        self.lemmas, self.parts, self.heads = grammar.lemmas, grammar.parts, grammar.heads
        self._grammar = grammar
        keys: dict[int, str] = {}
        taken: set[int] = set()
        for claim in values:
            first, last = bisect_left(grammar.starts, claim.start), bisect_left(grammar.starts, claim.end)
            inside = [at for at in range(first, last) if _states(claim, grammar.parts[at])]
            if inside and not taken & set(inside):
                keys[inside[0]] = _value_key(claim)
                taken.update(inside)
        self.places = [
            at
            for at, (part, lemma) in enumerate(zip(self.parts, self.lemmas, strict=True))
            if at in keys or (at not in taken and part in _CONTENT and lemma not in _LIGHT)
        ]
        self.keys = [keys.get(at) or self.lemmas[at] for at in self.places]
        self.values = keys.keys()
        self.size = len(self.places)

    @cached_property
    def words(self) -> frozenset[str]:
        """The content words and values, each once."""
        return frozenset(self.keys)

    @cached_property
    def behind(self) -> dict[int, int]:
        """The content word behind each content word but the last."""
        return dict(pairwise(self.places))

    @cached_property
    def before(self) -> dict[int, int]:
        """The content word before each content word but the first."""
        return {after: at for at, after in pairwise(self.places)}

    @cached_property
    def children(self) -> dict[int, list[int]]:
        """The words that hang on a word."""
        out: dict[int, list[int]] = {}
        for at, head in enumerate(self.heads):
            if head != at:
                out.setdefault(head, []).append(at)
        return out

    @cached_property
    def relations(self) -> list[str]:
        """How each word hangs on its head, with the preposition if it has one."""
        out = list(self._grammar.relations)
        cases: dict[int, str] = {}
        for at, relation in enumerate(out):
            if relation == "case":
                cases.setdefault(self.heads[at], self.lemmas[at])
        for at, relation in enumerate(out):
            if relation.startswith(("obl", "nmod")):
                out[at] = f"{relation.partition(':')[0]} {cases.get(at, '')}"
        return out

    def slot(self, at: int) -> Slot:
        """The place of a word."""
        return Slot(self.article, self.number, at)


def _states(claim: Claim, part: str) -> bool:
    """True for the words of a claim that state its value, not what it counts."""
    return claim.kind == "time" or part in ("NUM", "SYM")


def _value_key(claim: Claim) -> str:
    """What two claims share that state one value."""
    value = claim.value
    if isinstance(value, Quantity):
        return f"#{value.low}:{value.high}"
    return f"#{value.iso}" if isinstance(value, Time) else f"#{getattr(value, 'low', '')}"


class Outlines:
    """The outlines of an article's sentences, and in which of them each word stands."""

    def __init__(self, key: str, extraction: Extraction) -> None:
        values: dict[int, list[Claim]] = defaultdict(list)
        for claim in extraction.claims:
            if claim.kind in _VALUES:
                values[claim.sentence].append(claim)
        self.outlines = [
            Outline(key, sentence, values[sentence.number])
            for sentence in extraction.sentences
            if sentence.zone != "correction"
        ]
        self.lemmas = {lemma for sentence in extraction.sentences for lemma in sentence.grammar.lemmas}
        self.where: dict[str, list[int]] = defaultdict(list)
        for number, outline in enumerate(self.outlines):
            for word in outline.words:
                self.where[word].append(number)
