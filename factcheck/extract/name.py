"""Claims of name: every proper name, as it is written."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.quotation import is_work, trimmed
from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en import given_names, other_names
from factcheck.language.en.gazetteer import places
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.name_runs import SHIP_PREFIXES
from factcheck.language.en.titles import FIRST_NAMES
from factcheck.language.tokens import SentenceView
from factcheck.model import Claim, ClaimKind, Name

KIND: ClaimKind = "name"

_TAGS = frozenset("#@")
"""What marks a hashtag or the handle of an account: no spelling of the name inside."""


def _slots(name: NameMention) -> dict[str, str]:
    """The title before the name; that a table knows the name, or its first; its place of two names."""
    slots = {"title": name.title} if name.title else {}
    if name.value.normalized in places():
        slots["known"] = "place"
    elif name.value.normalized.partition(" ")[0] in FIRST_NAMES:
        slots["known"] = "given"
    if name.value.entity == "person" and " " in name.value.normalized:
        slots["given"] = given_names.full(name.value.normalized.partition(" ")[0])
    prefix = name.value.surface.partition(" ")[0]
    if prefix.isupper() and prefix.replace("/", "").lower() in SHIP_PREFIXES:
        slots["known"] = "ship"
    if name.value.entity != "person" and (also := other_names.place(name.value.normalized)) is not None:
        slots["place"] = also
    return slots


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every mention of a name or a nation's adjective; the span is the name without its title."""
    document = reading.document
    yield from _works(reading)
    for sentence, names in zip(document.sentences, reading.names, strict=True):
        yield from _peoples(reading, sentence, names)
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


def _works(reading: Reading) -> Iterator[Claim]:
    """The quoted titles of works: `slots["work"]` tells them from names."""
    document = reading.document
    for quoted in document.quotes:
        start, end = trimmed(document.text(quoted.inner_start, quoted.inner_end), quoted.inner_start)
        title = document.text(start, end)
        sentence = document.sentence_at(start) if title else None
        if sentence is None or sentence.zone == "headline" or "\n" in title or not is_work(title):
            continue
        yield reading.claim(
            KIND,
            sentence,
            start,
            end,
            Name(surface=title, normalized=title.casefold()),
            subject=title,
            slots={"work": title.casefold()},
            quoted=True,
            derivation=("title of a work",),
        )


def _peoples(reading: Reading, sentence: SentenceView, names: list[NameMention]) -> Iterator[Claim]:
    """The adjectives of nations that are part of no name: `slots["people"]` says of which nation."""
    for token in sentence.tokens:
        if not token.text[0].isupper() or token.pos == "PUNCT":
            continue
        found = other_names.people(token.lower)
        if found is None or any(name.start <= token.start < name.end for name in names):
            continue
        usual, slip = found
        yield reading.claim(
            KIND,
            sentence,
            token.start,
            token.end,
            Name(surface=token.text, normalized=token.lower),
            subject=token.text,
            slots={"people": usual, **({"slip": usual} if slip else {})},
            quoted=token.quoted,
            derivation=(f"adjective of a nation: {usual}",),
        )
