"""Turn a spaCy Doc into our tokens, cheaply: whole columns at once, strings through a cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import labels
from factcheck.language.en.lemmas import mended
from factcheck.language.repair import repair
from factcheck.language.tokens import Token

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab


_Word = tuple[str, str, str, str, str]
"""A word's text, its lower case, lemma, part of speech and tag."""


class Converter:
    """Makes tokens of parsed Docs that share one vocabulary."""

    def __init__(self, vocab: Vocab, known_verbs: frozenset[str] = frozenset()) -> None:
        from spacy import attrs

        self._strings = vocab.strings
        self._known_verbs = known_verbs
        self._cache: dict[int, str] = {0: ""}
        self._words: dict[tuple[int, int, int, int], _Word] = {}
        self._columns = [
            attrs.ORTH, attrs.LOWER, attrs.LEMMA, attrs.POS, attrs.TAG, attrs.DEP, attrs.HEAD,
            attrs.IDX, attrs.LENGTH, attrs.SPACY, attrs.SENT_START,
        ]  # fmt: skip

    def _string(self, key: int) -> str:
        found = self._strings[key]
        self._cache[key] = found
        return found

    def _word(self, orth: int, lower: int, pos: int, tag: int, lemma: int) -> _Word:
        """What a word is that stands in many places, from the keys of its strings."""
        strings = self._strings
        text, small = strings[orth], strings[lower]
        part = strings[pos] if pos else "X"
        tag_text = strings[tag] if tag else ""
        if part == "PROPN":
            base = strings[lemma] if lemma else text
            if base.islower() and text[0].isupper():
                base = base[0].upper() + base[1:]
        else:
            given = strings[lemma].lower() if lemma else small
            base = mended(small, tag_text, given, self._known_verbs) or small
        found = self._words[orth, pos, tag, lemma] = (text, small, base, part, tag_text)
        return found

    def sentences(self, doc: Doc, offsets: Offsets, *, index: int, number: int) -> list[list[Token]]:
        """The sentences of a Doc as linked tokens.

        Args:
            doc: a Doc without whitespace tokens.
            offsets: leads from the Doc's text to the article's.
            index: the number of the first token in the article.
            number: the number of the first sentence in the article.
        """
        table = doc.to_array(self._columns).T.tolist()
        orths, lowers, lemmas, poses, tags, deps, heads, idxs, lengths, spaces, starts = table
        cache, string, words, word = self._cache, self._string, self._words, self._word
        begins = offsets.shifted(idxs)
        out: list[list[Token]] = []
        sentence: list[Token] = []
        tokens: list[Token] = []
        relations: list[str] = []
        for orth, lower, lemma, pos, tag, dep, begin, length, space, start in zip(
            orths, lowers, lemmas, poses, tags, deps, begins, lengths, spaces, starts, strict=True
        ):
            text, small, base, part, tag_text = words.get((orth, pos, tag, lemma)) or word(
                orth, lower, pos, tag, lemma
            )
            if start == 1 or not sentence:
                sentence = []
                out.append(sentence)
            token = Token(
                index,
                text,
                small,
                base,
                part,
                tag_text,
                begin,
                begin + length,
                bool(space),
                number + len(out) - 1,
            )
            index += 1
            sentence.append(token)
            tokens.append(token)
            relations.append(cache.get(dep) or (string(dep) if dep else "dep"))
        # HEAD holds signed distances in an unsigned column.
        targets = [place + (head if head < 2**63 else head - 2**64) for place, head in enumerate(heads)]
        if labels.is_clearnlp(relations):
            labels.to_universal(tokens, targets, relations)
        link(tokens, targets, relations)
        for sentence in out:
            repair(sentence, self._known_verbs)
        return out


class Offsets:
    """Leads from offsets of text with squeezed white space to the offsets of the original.

    `shift` must be called with rising offsets.
    """

    def __init__(self, base: int, steps: list[tuple[int, int]]) -> None:
        self._shift = base
        self._steps = steps
        self._next = steps[0][0] if steps else -1
        self._place = 0

    def shifted(self, offsets: list[int]) -> list[int]:
        """The originals of rising offsets."""
        if self._steps:
            return [self.shift(offset) for offset in offsets]
        return [offset + self._shift for offset in offsets]

    def shift(self, offset: int) -> int:
        """The original offset."""
        while self._next >= 0 and offset >= self._next:
            self._shift += self._steps[self._place][1]
            self._place += 1
            self._next = self._steps[self._place][0] if self._place < len(self._steps) else -1
        return offset + self._shift


def link(tokens: list[Token], targets: list[int], relations: list[str]) -> None:
    """Set heads, relations and children; `targets` are places in `tokens`."""
    for token, target, relation in zip(tokens, targets, relations, strict=True):
        head = tokens[target]
        token.head = head
        if head is token:
            token.relation = "root"
        else:
            token.relation = relation
            head.children.append(token)
