"""Claims of name: every proper name, as it is written."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en.gazetteer import places
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.titles import FIRST_NAMES
from factcheck.model import Claim, ClaimKind

KIND: ClaimKind = "name"

_TAGS = frozenset("#@")
"""What marks a hashtag or the handle of an account: no spelling of the name inside."""


def _slots(name: NameMention) -> dict[str, str]:
    """The title before the name; and that a table knows the name, or its first, so that it misspells no other."""
    slots = {"title": name.title} if name.title else {}
    if name.value.normalized in places():
        slots["known"] = "place"
    elif name.value.normalized.partition(" ")[0] in FIRST_NAMES:
        slots["known"] = "given"
    return slots


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every mention of a name; the span is the name without its title."""
    document = reading.document
    for sentence, names in zip(document.sentences, reading.names, strict=True):
        if not names:
            continue
        tokens = {token.start: token for token in sentence.tokens}
        for name in names:
            if document.article.text[max(name.start - 1, 0)] in _TAGS:
                continue
            token = tokens[name.start]
            yield reading.claim(
                KIND,
                sentence,
                name.start,
                name.end,
                name.value,
                subject=name.value.surface,
                slots=_slots(name),
                attribution=grammar.attribution_of(document, token),
                quoted=token.quoted,
                derivation=(f"title before name: {name.title}",)
                if name.title
                else (f"name ({name.value.entity})",),
            )
