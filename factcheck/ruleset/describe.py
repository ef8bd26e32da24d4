"""What the options of a kind of rule are, from the code that reads them."""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from factcheck.model import Rule

_WORDS = {bool: "true or false", int: "number", float: "number", str: "text"}


@dataclass(frozen=True, slots=True)
class Option:
    """A key of a rule file: what it may hold, what it is where it is left out (None: it must be given)."""

    key: str
    takes: str
    default: str | None
    about: str
    own: bool
    """Of this kind alone, not of all rules."""


def described(kind: type[Rule]) -> tuple[Option, ...]:
    """Every option of a kind, those that all rules have last."""
    found = []
    for name, field in kind.model_fields.items():
        default = None
        if not field.is_required():
            default = _shown(field.get_default(call_default_factory=True))
        found.append(
            Option(
                key=field.alias or name,
                takes=_takes(field.annotation),
                default=default,
                about=_docstrings(kind).get(name, ""),
                own=name not in Rule.model_fields,
            )
        )
    return tuple(sorted(found, key=lambda option: not option.own))


def about(kind: type[Rule]) -> str:
    """What a kind of rule does, on one line."""
    return " ".join(inspect.getdoc(kind).split()) if kind.__doc__ else ""  # type: ignore[union-attr]


def _docstrings(model: type[BaseModel]) -> dict[str, str]:
    """The strings below the fields of a model and of those that it extends."""
    found: dict[str, str] = {}
    for one in reversed(model.__mro__):
        if not (issubclass(one, BaseModel) and one.__module__.startswith("factcheck.")):
            continue
        (body,) = ast.parse(textwrap.dedent(inspect.getsource(one))).body
        assert isinstance(body, ast.ClassDef)
        for line, after in zip(body.body, body.body[1:], strict=False):
            if not (isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)):
                continue
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                found[line.target.id] = " ".join(str(after.value.value).split())
    return found


def _takes(annotation: Any) -> str:
    """A type in words."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _takes(arguments[0])
    if origin in (Union, types.UnionType):
        return " or ".join(_takes(one) for one in arguments if one is not type(None))
    if origin is Literal:
        return ", ".join(f"`{one}`" for one in arguments)
    if origin is tuple:
        inner = [one for one in arguments if one is not ...]
        return f"list of {_takes(inner[0])}" if ... in arguments else f"pair of {_takes(inner[0])}"
    if origin is dict:
        return f"mapping to {_takes(arguments[1])}"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        keys = ", ".join(f"`{field.alias or name}`" for name, field in annotation.model_fields.items())
        return f"mapping with {keys}"
    return _WORDS.get(annotation, "value")


def _shown(value: Any) -> str:
    """A value as a rule file has it."""
    if value is PydanticUndefined or value is None or value == "" or value == () or value == {}:
        return ""
    if isinstance(value, BaseModel):
        inner = ", ".join(f"{key}: {_shown(one)}" for key, one in value.model_dump(by_alias=True).items())
        return f"{{{inner}}}"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
