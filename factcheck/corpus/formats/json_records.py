"""JSON: one article, a list of them, or a schema.org graph. The text is the title and the body."""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from factcheck.corpus import allows
from factcheck.corpus.decoding import decoded
from factcheck.corpus.lines import UNKNOWN, Traced, line_starts
from factcheck.corpus.metadata import USUAL, Keys, first, metadata_of, sound
from factcheck.corpus.raw import Raw
from factcheck.errors import InputError
from factcheck.model import Allow, Problem, Span, Zone

suffixes: Final = (".json",)

_WRAPPERS: Final = ("@graph", "articles", "items")
_GAP: Final = "\n\n"
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_CHARACTER = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.S
)
_HTML_HINT = re.compile(r"</(?:p|div|h\d|a|em|strong|span|li)>|<(?:br|p)\s*/?>", re.I)
_HTML_PIECE = re.compile(
    r"(?P<drop><!--.*?-->|<(script|style)\b.*?</\2\s*>)|(?P<block></(?:p|div|h\d|li|blockquote|figcaption)>|<br\s*/?>)"
    r"|(?P<tag></?[a-zA-Z][^<>]*>)|(?P<entity>&(?:\#\d+|\#[xX][0-9a-fA-F]+|\w+);)",
    re.S | re.I,
)


def read(path: str, data: bytes, keys: Keys = USUAL) -> Iterable[Raw | InputError]:
    """The articles of a JSON file; none where it is clearly no article, such as a package manifest."""
    source, problems = decoded(data, path)
    digest = hashlib.sha256(data).hexdigest()
    value = loaded(source, path, data)
    if isinstance(value, list):
        found = list(_list(source, path, keys))
    else:
        wrapped = next(
            (value[key] for key in _WRAPPERS if isinstance(value, dict) and isinstance(value.get(key), list)),
            None,
        )
        if wrapped is not None and isinstance(value, dict) and not _body(value, keys):
            found = list(_wrapped(wrapped, source, path, keys))
        else:
            found = [record_of(value, source, path, sha256=digest, keys=keys)]
    articles = [each for each in found if each is not None]
    for number, each in enumerate(articles):
        yield each.noting(*problems) if isinstance(each, Raw) and number == 0 else each


def loaded(source: str, where: str, data: bytes) -> object:
    """The value of a JSON text.

    Raises:
        InputError: naming line and column, if it is no JSON.
    """
    try:
        return json.loads(source)
    except json.JSONDecodeError as error:
        raise InputError(
            f"broken JSON at line {error.lineno}, column {error.colno}: {error.msg}",
            where=where,
            remedy="Mend the file, or export it anew",
        ) from None
    except (RecursionError, ValueError):
        raise InputError(
            "JSON nested too deep or with a number too long", where=where, remedy="Export it anew"
        ) from None


def record_of(
    value: object,
    source: str,
    path: str,
    *,
    start: int = 0,
    end: int | None = None,
    record: int | None = None,
    sha256: str,
    name: str = "the file",
    keys: Keys = USUAL,
) -> Raw | InputError | None:
    """The article that a JSON value is; None where it is none, an error where its text is missing.

    Args:
        value: the value.
        source: the decoded file, in which `start` and `end` bound the value.
        path: the file, for messages.
        start: where the value starts in the source.
        end: where it ends.
        record: its number among several.
        sha256: of its bytes.
        name: what a message calls it.
        keys: under which it has its text and what is known of it.
    """
    if not isinstance(value, dict):
        return None
    told = _body(value, keys)
    metadata = metadata_of({k: v for k, v in value.items() if isinstance(k, str)}, keys)
    titled = _titled(value, keys)
    if told is None:
        if not _looks_like_article(value, titled, keys):
            return None
        *others, last = keys.text
        remedy = f"Give it a text under {', '.join(others)}{' or ' * bool(others)}{last}"
        return InputError(f"{name} has no article text", where=path, remedy=remedy)
    strings = _strings(source, start, len(source) if end is None else end)
    title = _traced(strings, source, titled.strip()) if titled and titled.strip() else Traced.made("")
    body, comments = _without_tags(_body_text(strings, source, told))
    if not body.text.strip():
        return InputError(f"{name} has an empty text", where=path, remedy="Write its text, or remove it")
    if body.text.lstrip().startswith(title.text) and _ends_line(body.text.lstrip(), len(title.text)):
        whole, lead = body, len(body.text) - len(body.text.lstrip())
    else:
        whole, lead = Traced.joined([title, Traced.made(_GAP if title.text else ""), body]), 0
    moved = len(whole.text) - len(body.text)
    title_span = Span(start=lead, end=lead + len(title.text)) if title.text else None
    return Raw(
        text=whole.text,
        anchors=whole.anchors(source),
        title_span=title_span,
        zones=(Zone(kind="headline", span=title_span),) if title_span else (),
        metadata=metadata,
        record=record,
        sha256=sha256,
        allows=tuple(_allow(comment, at + moved, line, whole.text, source) for comment, at, line in comments),
    )


def _allow(comment: allows.Found, at: int, place: int, text: str, source: str) -> Allow:
    """A comment that stood in the body before an offset of the text, and in the file at `place`."""
    line = None if place < 0 else bisect_right(line_starts(source), place)
    return comment.over(allows.paragraph(text, at), line)


def _list(source: str, path: str, keys: Keys) -> Iterator[Raw | InputError | None]:
    """Each record of a list with its own range, so that anchors and digest are its own."""
    decoder = json.JSONDecoder()
    at = _skip(source, source.index("[") + 1)
    number = 0
    missing = []
    found = []
    while source[at] != "]":
        value, end = decoder.raw_decode(source, at)
        number += 1
        digest = hashlib.sha256(source[at:end].encode("utf-8", "surrogatepass")).hexdigest()
        each = record_of(
            value, source, path, start=at, end=end, record=number, sha256=digest, name=f"record {number}",
            keys=keys,
        )  # fmt: skip
        found.append(each)
        if each is None:
            missing.append(number)
        at = _skip(source, end)
        at = _skip(source, at + 1) if source[at] == "," else at
    yield from _complained(found, missing, path)


def _wrapped(records: list[object], source: str, path: str, keys: Keys) -> Iterator[Raw | InputError | None]:
    """The articles of a wrapper; what else it holds (people, images) is no article."""
    for number, value in enumerate(records, 1):
        digest = hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
        name = f"record {number}"
        yield record_of(value, source, path, record=number, sha256=digest, name=name, keys=keys)


def _complained(
    found: list[Raw | InputError | None], missing: list[int], path: str
) -> Iterator[Raw | InputError | None]:
    """The records; where some are articles, those that are none are named."""
    told = not missing
    for each in found:
        if isinstance(each, Raw) and not told:
            numbers = ", ".join(map(str, missing[:10]))
            message = f"not read, being no articles: record{'s' if len(missing) > 1 else ''} {numbers}"
            yield each.noting(Problem(what="record", where=path, message=message))
            told = True
        else:
            yield each


def _skip(source: str, at: int) -> int:
    while source[at] in " \t\r\n":
        at += 1
    return at


def _body(value: Mapping[str, object], keys: Keys) -> str | list[str] | None:
    """The text of a record, or its paragraphs."""
    for key in keys.text:
        body = first(value, (key,)) if keys.own("text") else value.get(key)
        if isinstance(body, str) or (
            isinstance(body, list) and body and all(isinstance(part, str) for part in body)
        ):
            return body
    return None


def _titled(value: Mapping[str, object], keys: Keys) -> str | None:
    """The headline that stands above the text."""
    told = (first(value, keys.own("title")), value.get("headline"), value.get("title"))
    return next((title for title in told if isinstance(title, str)), None)


def _looks_like_article(value: Mapping[str, object], titled: object, keys: Keys) -> bool:
    types = value.get("@type")
    names = types if isinstance(types, list) else [types]
    if any(isinstance(name, str) and name.endswith(("Article", "BlogPosting")) for name in names):
        return True
    dated = any(key in value for key in ("date", "published", "datePublished", *keys.own("published")))
    return titled is not None and dated


def _strings(source: str, start: int, end: int) -> dict[str, int]:
    """Where each string of a record stands: its value, and the offset of its first character."""
    found: dict[str, int] = {}
    for match in _STRING.finditer(source, start, end):
        token = match[0]
        value = token[1:-1] if "\\" not in token else json.loads(token, strict=False)
        # a value rather than a key of the same words, where there are both
        if value not in found or not source[match.end() : match.end() + 3].lstrip().startswith(":"):
            found.setdefault(value.strip(), match.start() + 1 + len(token[1:-1]) - len(token[1:-1].lstrip()))
            found[value] = match.start() + 1
    return found


def _traced(strings: Mapping[str, int], source: str, value: str) -> Traced:
    at = strings.get(value)
    text = sound(value)
    if at is None:
        return Traced.made(text)
    offsets: list[int] = []
    position = at
    while len(offsets) < len(value):
        match = _CHARACTER.match(source, position)
        if match is None:
            return Traced.made(text)
        offsets.append(position)
        position = match.end()
    return Traced(text, offsets)


def _body_text(strings: Mapping[str, int], source: str, value: object) -> Traced:
    if isinstance(value, str):
        return _traced(strings, source, value)
    parts: list[Traced] = []
    for part in value if isinstance(value, list) else []:
        parts += [Traced.made(_GAP)] if parts else []
        parts.append(_traced(strings, source, str(part)))
    return Traced.joined(parts)


_Placed = tuple[allows.Found, int, int]
"""A comment for factcheck, the offset of the text before which it stood, and its own in the file."""


def _without_tags(body: Traced) -> tuple[Traced, list[_Placed]]:
    """The body without HTML, which some content systems leave in it, and the comments for factcheck in it."""
    if "<!--" not in body.text and not _HTML_HINT.search(body.text):
        return body, []
    from html import unescape

    told = {comment.start: comment for comment in allows.comments(body.text)}
    placed: list[_Placed] = []
    parts: list[Traced] = []
    at = length = 0

    def add(part: Traced) -> None:
        nonlocal length
        parts.append(part)
        length += len(part.text)

    for match in _HTML_PIECE.finditer(body.text):
        add(Traced(body.text[at : match.start()], body.offsets[at : match.start()]))
        if match["block"]:
            add(Traced.made(_GAP))
        elif match["entity"]:
            plain = unescape(match[0])
            add(Traced(plain, [body.offsets[match.start()], *[UNKNOWN] * (len(plain) - 1)]))
        elif match.start() in told:
            placed.append((told[match.start()], length, body.offsets[match.start()]))
        at = match.end()
    add(Traced(body.text[at:], body.offsets[at:]))
    return Traced.joined(parts), placed


def _ends_line(text: str, length: int) -> bool:
    return length > 0 and text[length : length + 1] in ("\n", "\r")
