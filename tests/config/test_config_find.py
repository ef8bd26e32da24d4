"""Which file configures a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.config import find, lookalikes
from factcheck.errors import ConfigError

TABLE = '[tool.factcheck]\nfail-on = "error"\n'


def repository(root: Path) -> Path:
    (root / "repo" / ".git").mkdir(parents=True)
    (root / "repo" / "desk" / "stories").mkdir(parents=True)
    return root / "repo"


def test_the_nearest_one_upward_counts(tmp_path: Path) -> None:
    root = repository(tmp_path)
    (root / "factcheck.toml").touch()
    assert find(root / "desk" / "stories") == root / "factcheck.toml"
    (root / "desk" / "pyproject.toml").write_text(TABLE)
    assert find(root / "desk" / "stories") == root / "desk" / "pyproject.toml"


def test_the_root_of_the_repository_is_the_end(tmp_path: Path) -> None:
    root = repository(tmp_path)
    (tmp_path / "factcheck.toml").touch()
    assert find(root / "desk") is None


def test_a_worktree_is_a_repository_too(tmp_path: Path) -> None:
    (tmp_path / "tree" / "desk").mkdir(parents=True)
    (tmp_path / "tree" / ".git").write_text("gitdir: elsewhere\n")
    (tmp_path / "factcheck.toml").touch()
    assert find(tmp_path / "tree" / "desk") is None


def test_outside_of_a_repository_only_the_folder_itself_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "factcheck.toml").touch()
    assert find(tmp_path) == tmp_path / "factcheck.toml"
    assert find(tmp_path / "desk") is None


@pytest.mark.parametrize(
    "text", ["", "[project]\nname = 'factcheck'\n", "[tool.other]\n", "[broken factcheck"]
)
def test_a_project_without_the_table_is_passed_over(tmp_path: Path, text: str) -> None:
    root = repository(tmp_path)
    (root / "factcheck.toml").touch()
    (root / "desk" / "pyproject.toml").write_text(text)
    assert find(root / "desk") == root / "factcheck.toml"


@pytest.mark.parametrize(
    ("name", "text", "notice"),
    [
        (".factcheck.toml", "", ".factcheck.toml is not read: a configuration is called factcheck.toml"),
        ("factchek.toml", "", "factchek.toml is not read: a configuration is called factcheck.toml"),
        (
            "pyproject.toml",
            "[tool.factchek]\n",
            "pyproject.toml: [tool.factchek] is not read: the table is [tool.factcheck]",
        ),
        ("ruff.toml", "", None),
        ("pyproject.toml", "[tool.factory]\n", None),
        ("fact-sheet.json", "{}", None),
    ],
)
def test_what_was_probably_meant_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, notice: str | None
) -> None:
    (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    assert list(lookalikes(tmp_path)) == ([notice] if notice else [])


def test_two_in_one_folder_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").touch()
    (tmp_path / "pyproject.toml").write_text(TABLE)
    with pytest.raises(ConfigError) as caught:
        find(tmp_path)
    what = "two configurations: factcheck.toml, and [tool.factcheck] in pyproject.toml. Keep one of them."
    assert str(caught.value) == f"{tmp_path}: {what}"
