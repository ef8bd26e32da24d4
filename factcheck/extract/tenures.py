"""Since when somebody holds a post that stands in apposition: "Ruiz, 38, the champion since 2011, lost"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from factcheck import lexicon
from factcheck.language.en import synonyms
from factcheck.language.tokens import SentenceView, Token

_INSIDE: Final = frozenset(("NOUN", "PROPN", "ADJ", "DET", "ADP", "PART", "PRON", "CCONJ"))
_FARTHEST: Final = 9
"""So many words may name a post."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """A post and who holds it: the last word of the name, and the noun of the post."""

    holder: Token
    post: str


def apposed(sentence: SentenceView, start: int) -> Tenure | None:
    """The post between a name's comma and the "since" of the time that begins at offset `start`.

    A parser hangs such a time onto the verb of the sentence, of which it says nothing.
    """
    before = sentence.before(start)
    if not before or before[-1].lower != "since":
        return None
    after = sentence.tokens[len(before) :]
    if not any(token.text in (",", ".", ")", "—", "–", ";") for token in after[:4]):
        return None
    first = at = len(before) - 1
    while at > 0 and first - at < _FARTHEST and before[at - 1].pos in _INSIDE and before[at - 1].text != ",":
        at -= 1
    post = _post(before[at:first])
    if post is None or at < 2 or before[at - 1].text != ",":
        return None
    name = at - 2
    if before[name].text.isdigit() and name > 1 and before[name - 1].text == ",":
        name -= 2  # his age
    return Tenure(before[name], post) if before[name].pos == "PROPN" else None


def _post(words: list[Token]) -> str | None:
    """The noun of a post or title at the head of a phrase: the last before what it is of."""
    end = next((n for n, token in enumerate(words) if token.pos == "ADP"), len(words))
    if not end or words[end - 1].pos not in ("NOUN", "ADJ"):  # "chief executive"
        return None
    noun = synonyms.head(words[end - 1].lemma.lower())
    return noun if lexicon.names_people(noun) else None
