"""`factcheck init`: what it writes works."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from factcheck.cli.main import run
from factcheck.config.model import File, MetadataTable, PerPathTable, StoryTable, kebab

from .fake import Ran

FILES = [
    "factcheck.toml",
    "house-rules/bought-or-rented.yaml",
    "house-rules/config.schema.json",
    "house-rules/rule.schema.json",
    "stories/sample/gazette.md",
    "stories/sample/herald.md",
]


@pytest.fixture
def ran(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Ran:
        capfd.readouterr()
        status = run(arguments)
        return Ran(status, *capfd.readouterr())

    return call


def there(root: Path = Path()) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def test_what_it_writes_works(ran: Callable[..., Ran]) -> None:
    done = ran("init")
    assert (done.status, sorted(done.out.splitlines())) == (0, FILES)
    assert done.last == "factcheck: now run `factcheck rules test` and `factcheck check`"
    assert there() == FILES
    tested = ran("rules", "test")
    assert (tested.status, tested.last) == (0, "factcheck: 1 rule, 4 cases: all passed")
    checked = ran("check", "--format", "json")
    assert checked.status == 1
    report = json.loads(checked.out)
    assert sorted(finding["rule"] for finding in report["findings"]) == ["bought-or-rented", "death-toll"]
    assert {article["story"] for article in report["articles"]} == {"sample"}
    assert ran("config", "path").out == "factcheck.toml\n"


def test_another_folder(ran: Callable[..., Ran]) -> None:
    assert ran("init", "new/room").status == 0
    assert there(Path("new/room")) == FILES


def test_nothing_is_overwritten_without_force(ran: Callable[..., Ran]) -> None:
    Path("stories/sample").mkdir(parents=True)
    Path("stories/sample/herald.md").write_text("Mine.\n")
    done = ran("init")
    assert (done.status, done.out) == (2, "")
    assert done.last == (
        "factcheck: error: stories/sample/herald.md: the file is there already. "
        "Overwrite with --force, or name another folder."
    )
    assert there() == ["stories/sample/herald.md"]
    assert ran("init", "--force").status == 0
    assert "published: 2025-03-04" in Path("stories/sample/herald.md").read_text()
    assert "factcheck.toml: the file is there already (and 5 more)" in ran("init").err.replace(
        "house-rules/bought-or-rented.yaml", "factcheck.toml"
    )


def test_a_project_that_is_configured_is_left_alone(ran: Callable[..., Ran]) -> None:
    Path("pyproject.toml").write_text("[tool.factcheck]\n")
    done = ran("init", "--force")
    assert (done.status, there()) == (2, ["pyproject.toml"])
    assert done.last == (
        "factcheck: error: pyproject.toml: [tool.factcheck] is there already. "
        "Keep it, or take it out before you write a factcheck.toml."
    )


def test_a_folder_that_cannot_be_made(ran: Callable[..., Ran]) -> None:
    Path("a").touch()
    done = ran("init", "a/b")
    assert done.status == 2
    assert "is no folder" in done.err


def test_the_configuration_names_every_key_and_its_examples_are_sound(ran: Callable[..., Ran]) -> None:
    assert ran("init").status == 0
    text = Path("factcheck.toml").read_text(encoding="utf-8")
    for table in (File, StoryTable, MetadataTable, PerPathTable):
        for name in table.model_fields:
            key = kebab(name)
            assert re.search(rf"^(# )?(\[+{key}\]+|{key} = )", text, re.MULTILINE), key
    every = re.sub(r"^# (?=[\w-]+ = |\[)", "", text, flags=re.MULTILINE)
    every = re.sub(r"^model = .*\n", "", every, flags=re.MULTILINE)
    Path("factcheck.toml").write_text(every, encoding="utf-8")
    shown = ran("config", "show")
    assert (shown.status, shown.err) == (0, "")
    schema = json.loads(Path("house-rules/config.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate({**tomllib.loads(every), "today": "2025-03-04"}, schema)
    assert json.loads(ran("schema", "config").out) == schema
    assert text.startswith("#:schema ./house-rules/config.schema.json\n")
    assert "death-toll" in schema["properties"]["levels"]["properties"]
