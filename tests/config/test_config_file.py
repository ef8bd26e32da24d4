"""The configuration file: what it may say, and what is said of its mistakes."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from factcheck.config import Config, Grouping, PerPath, resolve
from factcheck.config.explain import explained
from factcheck.config.model import File, MetadataTable
from factcheck.config.settings import KEYS
from factcheck.config.toml import parse
from factcheck.config.written import written
from factcheck.corpus import Keys
from factcheck.errors import ConfigError
from factcheck.globs import Globs

EVERY = """\
articles = ["stories/", "archive/*/"]
exclude = ["drafts/"]
rules = ["house-rules"]
shipped = false
select = ["age"]
ignore = ["post"]
fail-on = "error"
accepted = "settled.yaml"
today = 2025-03-04
model = "models/own"
show-precision = true
levels = { count = "note" }

[story]
by = ["glob", "key"]
globs = ["stories/{story}/**"]

[metadata]
title = "headline"
story = ["package", "slug"]

[[per-path]]
paths = ["opinion/"]
ignore = ["opposite"]
levels.age = "warning"

[[per-path]]
paths = ["front/"]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(text: str, name: str = "factcheck.toml") -> Config:
    Path(name).write_text(text, encoding="utf-8", newline="")
    return resolve({}, {}, Path(name))


def mistakes(text: str, name: str = "factcheck.toml") -> list[str]:
    with pytest.raises(ConfigError) as caught:
        read(text, name)
    return str(caught.value).splitlines()


def test_every_setting(here: Path) -> None:
    for folder in ("archive/2024", "archive/2025", "models/own"):
        (here / folder).mkdir(parents=True)
    assert read(EVERY) == Config(
        articles=("stories", "archive/2024", "archive/2025"),
        exclude=("drafts/",),
        rules=("house-rules",),
        shipped=False,
        select=("age",),
        ignore=("post",),
        fail_on="error",
        accepted="settled.yaml",
        today=date(2025, 3, 4),
        model=str(here / "models" / "own"),
        show_precision=True,
        levels={"count": "note"},
        story=Grouping(("glob", "key"), ("stories/{story}/**",)),
        metadata={"title": ("headline",), "story": ("package", "slug")},
        per_path=(PerPath(("opinion/",), {"age": "warning"}, ("opposite",)), PerPath(("front/",))),
    )


def test_every_setting_is_in_the_file_of_this_test() -> None:
    assert set(tomllib.loads(EVERY)) == {info.alias for info in File.model_fields.values()}


def test_the_keys_of_articles_are_the_same_everywhere() -> None:
    assert set(MetadataTable.model_fields) == set(KEYS) == {field.name for field in fields(Keys)}


@pytest.mark.parametrize("text", ["", "# nothing\n", "\ufeff", "\r\n\r\n"])
def test_an_empty_file_changes_nothing(here: Path, text: str) -> None:
    assert read(text) == Config()


def test_windows_line_ends_and_a_byte_order_mark(here: Path) -> None:
    found = read("\ufeff" + EVERY.replace("\n", "\r\n"))
    assert (found.fail_on, found.origin("fail_on").where) == ("error", "factcheck.toml:7:1")


def test_paths_are_relative_to_the_file(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "desk").mkdir()
    (here / "factcheck.toml").write_text('articles = ["stories/"]\nrules = ["r"]\naccepted = "a.yaml"\n')
    monkeypatch.chdir(here / "desk")
    found = resolve({}, {}, here / "factcheck.toml")
    assert (found.articles, found.rules, found.accepted) == (("../stories",), ("../r",), "../a.yaml")
    assert (found.root, found.file) == (str(here), "../factcheck.toml")


def test_patterns_are_seen_through_links(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "real" / "opinion").mkdir(parents=True)
    (here / "real" / "factcheck.toml").write_text('[[per-path]]\npaths = ["/opinion/"]\n')
    (here / "link").symlink_to("real")
    monkeypatch.chdir(here / "real")
    for name in ("factcheck.toml", str(here / "link" / "factcheck.toml")):
        config = resolve({}, {}, Path(name))
        globs = Globs(config.root, config.per_path[0].paths)
        assert globs.match("opinion/a.md")
        assert globs.match(str(here / "link" / "opinion" / "a.md"))
        assert not globs.match(str(here / "opinion" / "a.md"))


def test_the_accepted_file_lies_beside_the_configuration(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "desk").mkdir()
    (here / "factcheck.toml").touch()
    monkeypatch.chdir(here / "desk")
    assert resolve({}, {}, here / "factcheck.toml").accepted_file == "../factcheck-accepted.yaml"
    assert resolve({}, {}).accepted_file == "factcheck-accepted.yaml"


def test_a_table_of_a_project(here: Path) -> None:
    text = (
        '[project]\nname = "desk"\n\n[tool.factcheck]\nfail-on = "error"\n\n'
        '[tool.factcheck.story]\nby = ["key"]\n'
    )
    found = read(text, "pyproject.toml")
    assert (found.fail_on, found.story.by) == ("error", ("key",))
    assert found.origin("fail_on").where == "pyproject.toml:5:1"
    assert found.place("story", "by", 0) == "pyproject.toml:8:7"


MISTAKES = [
    ('fail_on = "error"', "1:1: unknown key 'fail_on'. Did you mean 'fail-on'?"),
    ('artikles = ["a"]', "1:1: unknown key 'artikles'. Did you mean 'articles'?"),
    (
        "[tool.factcheck]\n",
        "1:1: unknown key 'tool'. In factcheck.toml the keys stand at the top, without [tool.factcheck].",
    ),
    ('\nrules = "house"', '2:9: rules: got "house". Expected a list of paths.'),
    ("rules = [1]", "1:10: rules[0]: got 1. Expected a text in quotation marks."),
    ('articles = [""]', '1:13: articles[0]: got "". Expected a text that is not empty.'),
    ('shipped = "yes"', '1:11: shipped: got "yes". Expected true or false.'),
    ("show-precision = 1", "1:18: show-precision: got 1. Expected true or false."),
    (
        'fail-on = "warn"',
        "1:11: fail-on: got \"warn\". Expected 'error', 'warning', 'note' or 'never'. Did you mean "
        "'warning'?",
    ),
    ("fail-on = true", "1:11: fail-on: got true. Expected 'error', 'warning', 'note' or 'never'."),
    (
        'today = "2025-03-04"',
        '1:9: today: got "2025-03-04". Expected a date without quotation marks, such as 2025-03-04.',
    ),
    ("model = []", "1:9: model: got []. Expected a name or a path."),
    (
        '[levels]\ncount = "eror"',
        "2:9: levels.count: got \"eror\". Expected 'error', 'warning' or 'note'. Did you mean 'error'?",
    ),
    (
        'levels = "note"',
        "1:10: levels: got \"note\". Expected a table of ids of rules with 'error', 'warning' or 'note'.",
    ),
    (
        'exclude = ["# drafts"]',
        "1:12: exclude[0]: got \"# drafts\". Expected a pattern such as 'opinion/' or '*.json'.",
    ),
    (
        '[per-path]\npaths = ["a"]',
        '1:1: per-path: got { paths = ["a"] }. Expected tables that begin with [[per-path]].',
    ),
    (
        '[[per-path]]\nignore = ["age"]',
        "1:1: missing key 'paths' in per-path[0]. Add 'paths = [\"opinion/\"]'.",
    ),
    (
        "[[per-path]]\npaths = []",
        "2:9: per-path[0].paths: got []. Expected a list of patterns as in .gitignore, at least one.",
    ),
    (
        '[[per-path]]\npaths = ["a"]\n[[per-path]]\npaths = ["b"]\noff = ["age"]',
        "5:1: unknown key 'off' in per-path[1]. Known are paths, ignore, levels.",
    ),
    (
        '[story]\nby = ["foldr"]',
        "2:7: story.by[0]: got \"foldr\". Expected 'key', 'glob' or 'folder'. Did you mean 'folder'?",
    ),
    (
        '[story]\nby = ["folder", "key"]',
        "2:6: story.by: every way stands once, and 'folder' last, for it always tells. "
        'Write it anew, such as ["key", "folder"].',
    ),
    (
        '[story]\nby = ["glob"]',
        "2:6: story.by: 'glob' needs patterns. Add 'globs = [\"stories/{story}/**\"]' to [story].",
    ),
    (
        '[story]\nglobs = ["stories/*"]',
        "2:10: story.globs[0]: got \"stories/*\". Expected '{story}' in it, once, where the name of "
        "the story "
        "stands, such as 'stories/{story}/**'.",
    ),
    (
        '[metadata]\nheadline = "h"',
        "2:1: unknown key 'headline' in metadata. Known are title, source, published, updated, "
        "story, url, id, text.",
    ),
    ('globs = ["{story}/"]', "1:1: unknown key 'globs'. It belongs to [story]."),
    ('paths = ["a"]', "1:1: unknown key 'paths'. It belongs to [[per-path]]."),
    (
        '[story]\nfail-on = "error"',
        "2:1: unknown key 'fail-on' in story. It is no part of this table: write it above the first one.",
    ),
    (
        "[metadata]\ntitle = 3",
        "2:9: metadata.title: got 3. Expected a key, or a list of keys of which the first that is "
        "there counts.",
    ),
    (
        "rules = [",
        "1:1: not valid TOML: invalid value at its end. Texts stand in quotation marks, lists in [ ], and no "
        "key stands twice.",
    ),
    (
        "fail-on = error",
        "1:11: not valid TOML: invalid value. Texts stand in quotation marks, lists in [ ], and no "
        "key stands twice.",
    ),
]


@pytest.mark.parametrize(("text", "message"), MISTAKES, ids=[text for text, _ in MISTAKES])
def test_a_mistake_is_told_with_its_place(here: Path, text: str, message: str) -> None:
    assert mistakes(text) == [f"factcheck.toml:{message}"]


def test_every_mistake_is_told_in_the_order_of_the_file(here: Path) -> None:
    told = mistakes('shipped = "yes"\nfail_on = "error"\nrules = "house"\nlevels = { a = 1, b = "x" }\n')
    assert [line.partition(": ")[0] for line in told] == [
        f"factcheck.toml:{place}" for place in ("1:11", "2:1", "3:9", "4:16", "4:23")
    ]


def test_a_long_value_is_cut(here: Path) -> None:
    (told,) = mistakes(f'shipped = "{"x" * 500}"')
    assert len(told) < 150


def test_a_misspelt_key_of_a_project(here: Path) -> None:
    assert mistakes("[tool.factcheck]\nfail-no = 1", "pyproject.toml") == [
        "pyproject.toml:2:1: unknown key 'fail-no'. Did you mean 'fail-on'?"
    ]
    assert mistakes("[tool.other]", "pyproject.toml") == [
        "pyproject.toml: no table [tool.factcheck]. Add [tool.factcheck], or name another file."
    ]


def test_a_file_that_cannot_be_read(here: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        resolve({}, {}, Path("gone.toml"))
    assert str(caught.value) == (
        "gone.toml: no such configuration file. Check the path, or write one with `factcheck init`."
    )
    with pytest.raises(ConfigError, match="this is a folder, not a configuration file"):
        resolve({}, {}, here)
    Path("latin.toml").write_bytes('model = "é"'.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"latin\.toml: not UTF-8 text\. Save the file as UTF-8\."):
        resolve({}, {}, Path("latin.toml"))


TRICKY = """\
# articles = 1
a = "x = 1 # no" # b = 2
'b.c' . "d\\u0065" = '''
e = 1
''' # f
g = [ # h = 3
  "]", { i = 1, j = ["}", 2] }, # end
  1979-05-27 07:32:00,
]
[ k . l ]
m.n = \"\"\"o = \\"\"\" \"\"\"
[[k.p]]
q = 1
[[k.p]]
q = 2
[k.p.r]
s = []
"""


def test_places_of_a_tricky_file() -> None:
    document = parse(TRICKY, "f")
    lines = TRICKY.splitlines()
    for path, line in {
        ("a",): 2,
        ("b.c", "de"): 3,
        ("g", 1, "j", 1): 7,
        ("g", 2): 8,
        ("k", "l", "m", "n"): 11,
        ("k", "p", 0, "q"): 13,
        ("k", "p", 1, "q"): 15,
        ("k", "p", 1, "r", "s"): 17,
    }.items():
        assert document.value(path).split(":")[1] == str(line), path
    assert document.value(("g", 1, "j", 1)) == f"f:7:{lines[6].index('2') + 1}"


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, inner in pairs for found in leaves(inner, (*path, key)))]


WORDS = st.text("ab_- .,=#[]{}\"'\\\n\t\x7f\x01é€🙂", max_size=6)
VALUES = st.recursive(
    st.one_of(WORDS, st.booleans(), st.integers(-9, 99), st.dates()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(WORDS, VALUES, max_size=4))
def test_every_value_has_its_place_and_is_written_as_toml(content: dict[str, Any]) -> None:
    text = "\n\n".join(f"{written({key: value})[2:-2]} # {key!r}" for key, value in content.items())
    document = parse(text, "f")
    assert document.content == content
    assert {path for path in leaves(content) if path} <= set(document.values)
    for path, value in ((path, document.content) for path in leaves(content) if path):
        for part in path:
            value = value[part]
        if not isinstance(value, dict | list):
            assert document.text.startswith(written(value), document.values[path])


@pytest.mark.parametrize("text", [f"a = {'1' * 5000}", f"a = {'[' * 3000}{']' * 3000}"])
def test_what_is_too_much_is_told(here: Path, text: str) -> None:
    assert mistakes(text) == [
        "factcheck.toml: not valid TOML: nested too deep, or a number too long. Write it anew."
    ]


def told_of(text: str) -> list[ConfigError]:
    """What is said of a text, if something is wrong with it."""
    try:
        document = parse(text, "factcheck.toml")
        File.model_validate(document.content)
    except ValidationError as error:
        return explained(document, (), error.errors(include_url=False))
    except ConfigError as error:
        return [error]
    return []


PUT = st.sampled_from(["", "x", "[", "]", '"', "= 1", "\n", "{"])


@given(st.integers(0, len(EVERY)), st.integers(0, 12), PUT)
def test_whatever_is_cut_or_put_in_is_read_or_told(at: int, length: int, put: str) -> None:
    told = told_of(EVERY[:at] + put + EVERY[at + length :])
    assert all(one.where.startswith("factcheck.toml:") and one.remedy for one in told)


def test_the_schema_agrees_with_the_reader() -> None:
    from factcheck.config.schema import schema_of

    schema = schema_of({"age": "Age of a person", "count": "A number"})
    jsonschema.Draft7Validator.check_schema(schema)
    plain = {**tomllib.loads(EVERY), "today": "2025-03-04"}
    jsonschema.validate(plain, schema)
    for wrong in ({"fail_on": "error"}, {"levels": {"age": "eror"}}, {"per-path": [{}]}, {"rules": "house"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)
    assert schema["properties"]["levels"]["properties"]["age"]["description"] == "Age of a person"
