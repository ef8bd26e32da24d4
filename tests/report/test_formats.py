"""The registry of formats, and what every format keeps."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import factcheck.report
from factcheck.errors import UsageError
from factcheck.report import FORMATS, render

from .sample import small_report


def test_every_module_that_defines_a_format_is_registered() -> None:
    defined = set()
    for info in pkgutil.iter_modules(factcheck.report.__path__):
        module = importlib.import_module(f"factcheck.report.{info.name}")
        for each in vars(module).values():
            own = isinstance(each, type) and each.__module__ == module.__name__
            if own and not getattr(each, "_is_protocol", False) and hasattr(each, "render"):
                defined.add(each)
    assert defined == {type(each) for each in FORMATS.values()}
    assert len(defined) >= 12


@pytest.mark.parametrize("name", FORMATS)
def test_formats_say_what_they_are(name: str) -> None:
    assert FORMATS[name].name == name
    assert FORMATS[name].suffix.startswith(".")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_text_even_when_read_back(name: str) -> None:
    report = small_report()
    written = render(report, name)
    assert written == render(type(report).model_validate_json(render(report, "json")), name)
    assert written.endswith("\n")
    assert not written.endswith("\n\n")


@pytest.mark.parametrize("name", FORMATS)
def test_golden(name: str, golden) -> None:  # type: ignore[no-untyped-def]
    plain = name in ("text", "json", "html")
    golden(f"report{'' if plain else f'.{name}'}{FORMATS[name].suffix}", render(small_report(), name))


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("htm", "Did you mean 'html'?"),
        ("JSN", "Did you mean 'json'?"),
        ("xyzzy", "text, json, html"),
    ],
)
def test_an_unknown_format_is_named_with_the_nearest(wrong: str, hint: str) -> None:
    with pytest.raises(UsageError) as error:
        render(small_report(), wrong)
    assert repr(wrong) in str(error.value)
    assert hint in str(error.value)
