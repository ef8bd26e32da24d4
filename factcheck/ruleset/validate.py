"""A document becomes a rule, or a list of what is wrong with it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from factcheck.errors import RuleError
from factcheck.model import Rule
from factcheck.nearest import nearest, one_of, suggestion
from factcheck.ruleset.document import KeyPath, RuleDocument

SCHEMA: Final = 1
_INSTANCE: Final = re.compile(r"a valid dictionary( or instance of \w+)?")


def validate(
    document: RuleDocument,
    kinds: Mapping[str, type[Rule]],
    vocabulary: Mapping[str, Collection[str]] | None = None,
) -> tuple[Rule | None, list[RuleError]]:
    """The rule that a document describes, None where it describes none, and every mistake."""
    errors = [*check_schema(document), *_check_kind(document, kinds)]
    if errors:
        return None, errors
    model = kinds[document.content["kind"]]
    errors = list(_unknown_words(document, model, vocabulary or {}))
    try:
        rule = model.model_validate(document.content)
    except ValidationError as error:
        return None, [*_explain(document, model, error.errors(include_url=False)), *errors]
    return (None if errors else rule), errors


def _unknown_words(
    document: RuleDocument, model: type[Rule], vocabulary: Mapping[str, Collection[str]]
) -> Iterator[RuleError]:
    """Words that are not in the list that an option takes them from."""
    for name, field in model.model_fields.items():
        extra = field.json_schema_extra
        listed = extra.get("vocabulary") if isinstance(extra, dict) else None
        if not isinstance(listed, str):
            continue
        known = vocabulary.get(listed.format_map(defaultdict(str, document.content)))
        key = field.alias or name
        if known is None or key not in document.content:
            continue
        for path, word in _words(document.content[key], (key,)):
            if word not in known:
                near = suggestion(word, known, limit=3)
                remedy = near or f"Known are {', '.join(sorted(known))}."
                what = f"{_label(path)}: got {_shown(word)}"
                yield RuleError(what, where=str(document.place(path)), remedy=remedy)


def _words(value: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """The words in a value, each with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _words(inner, (*path, index))


def check_schema(document: RuleDocument) -> list[RuleError]:
    """What is wrong with the version that a document gives."""
    if "schema" not in document.content:
        return [RuleError("missing key 'schema'", where=str(document.place(())), remedy="Add 'schema: 1'.")]
    version = document.content["schema"]
    if type(version) is int and version == SCHEMA:
        return []
    newer = type(version) is int and version > SCHEMA
    remedy = f"This factcheck reads schema {SCHEMA}{'; update it' if newer else ''}."
    return [RuleError(f"schema: got {version!r}", where=str(document.place(("schema",))), remedy=remedy)]


def _check_kind(document: RuleDocument, kinds: Mapping[str, type[Rule]]) -> list[RuleError]:
    remedy = f"Expected {one_of(sorted(kinds))}."
    if "kind" not in document.content:
        return [RuleError("missing key 'kind'", where=str(document.place(())), remedy=remedy)]
    kind = document.content["kind"]
    if isinstance(kind, str) and kind in kinds:
        return []
    meant = suggestion(str(kind), kinds) or remedy
    return [RuleError(f"kind: got {kind!r}", where=str(document.place(("kind",))), remedy=meant)]


def _explain(document: RuleDocument, model: type[Rule], details: Iterable[ErrorDetails]) -> list[RuleError]:
    """Pydantic's errors in the file's terms: each value once, and no branch that was not meant."""
    located = [(_path_in(document.content, detail["loc"]), detail) for detail in details]
    located = [
        ((*path, detail["loc"][-1]) if detail["type"] == "missing" else path, detail)
        for path, detail in located
    ]
    misspelt = {
        (*path[:-1], meant)
        for path, detail in located
        if detail["type"] == "extra_forbidden"
        for meant in nearest(str(path[-1]), _keys_at(model, path[:-1]))
    }
    by_path: dict[KeyPath, RuleError] = {}
    for path, detail in located:
        kind = detail["type"]
        deeper = any(len(other) > len(path) and other[: len(path)] == path for other, _ in located)
        if deeper and kind.endswith(("_type", "too_short")):
            continue  # the errors inside are the cause: another branch was meant, or items were left out
        if kind == "missing" and path in misspelt:
            continue  # the misspelt key says it
        error = _error(document, model, path, detail)
        known = by_path.setdefault(path, error)
        if error.remedy not in known.remedy:
            known.remedy = f"{known.remedy} Or: {error.remedy}"
    return list(by_path.values())


def _error(document: RuleDocument, model: type[Rule], path: KeyPath, detail: ErrorDetails) -> RuleError:
    inside = f" in {_label(path[:-1])}" if path[:-1] else ""
    if detail["type"] == "missing":
        place = str(document.place(path[:-1]))
        return RuleError(f"missing key '{path[-1]}'{inside}", where=place, remedy=f"Add '{path[-1]}: ...'.")
    if detail["type"] == "extra_forbidden":
        keys = _keys_at(model, path[:-1])
        remedy = suggestion(str(path[-1]), keys) or f"Known are {', '.join(sorted(keys))}."
        place = str(document.key_place(path))
        return RuleError(f"unknown key '{path[-1]}'{inside}", where=place, remedy=remedy)
    got = f"got {_shown(detail['input'])}"
    label = _label(path)
    what = f"{label}: {got}" if label else got
    return RuleError(what, where=str(document.place(path)), remedy=_expected(detail))


def _expected(detail: ErrorDetails) -> str:
    """Pydantic's message as a remedy that speaks of YAML."""
    context = detail.get("ctx", {})
    if detail["type"] == "too_short":
        return f"Expected at least {context['min_length']} items, not {context['actual_length']}."
    if detail["type"] == "string_pattern_mismatch" and detail["loc"] == ("id",):
        return "Expected small letters and digits, words joined by hyphens, such as 'bridge-length'."
    message = detail["msg"].removeprefix("Value error, ").removeprefix("Assertion failed, ")
    message = _INSTANCE.sub("a mapping", message.replace("Input should be", "Expected"))
    remedy = f"{message[:1].upper()}{message[1:]}".rstrip(".") + "."
    if detail["type"] == "literal_error" and isinstance(detail["input"], str):
        choices = re.findall(r"'([^']*)'", context.get("expected", ""))
        remedy = f"{remedy} {suggestion(detail['input'], choices)}".rstrip()
    return remedy


def _path_in(content: Any, loc: Iterable[str | int]) -> KeyPath:
    """The part of pydantic's location that leads through the document, without names of union branches."""
    path: KeyPath = ()
    here = content
    for part in loc:
        in_list = isinstance(here, list) and isinstance(part, int) and part < len(here)
        if in_list or (isinstance(here, Mapping) and part in here):
            here = here[part]
            path = (*path, part)
    return path


def _keys_at(model: type[BaseModel], path: KeyPath) -> set[str]:
    """The keys that a mapping at `path` may have."""
    types: list[Any] = [model]
    for part in path:
        types = [inner for outer in types for inner in _step(outer, part)]
    models = [one for one in types if _is_model(one)]
    return {field.alias or name for one in models for name, field in one.model_fields.items()}


def _step(outer: Any, part: str | int) -> list[Any]:
    """The types that the value at `part` of a value of type `outer` may have."""
    if _is_model(outer):
        fields = outer.model_fields
        found = [field.annotation for name, field in fields.items() if part in (name, field.alias)]
        return [inner for annotation in found for inner in _flatten(annotation)]
    arguments = [argument for argument in get_args(outer) if argument is not ...]
    return _flatten(arguments[-1]) if arguments else []


def _flatten(annotation: Any) -> list[Any]:
    """The branches of a union, without `Annotated`."""
    import types
    from typing import Annotated, Union, get_origin

    if get_origin(annotation) is Annotated:
        return _flatten(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        return [inner for branch in get_args(annotation) for inner in _flatten(branch)]
    return [annotation]


def _is_model(one: Any) -> bool:
    return isinstance(one, type) and issubclass(one, BaseModel)


def _label(path: KeyPath) -> str:
    """`cases[0].articles`, as a reader counts from the top of the file."""
    label = ""
    for part in path:
        label += f"[{part}]" if isinstance(part, int) else f".{part}" if label else str(part)
    return label


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
