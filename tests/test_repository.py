"""What holds for the repository as a whole."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from factcheck.ruleset.document import read_document
from factcheck.ruleset.files import rule_files

ROOT = Path(__file__).parents[1]

TOP_LEVEL = {
    ".ci", ".gitignore", ".pre-commit-hooks.yaml", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "LICENSES",
    "README.md", "action.yml", "bench", "corpus", "docs", "factcheck", "pyproject.toml", "reports", "rules",
    "tests",
}  # fmt: skip

README_COMMANDS = (
    "pip install . && factcheck check corpus/ --report html=reports/index.html --fail-on never",
    "pip install '.[test]' && pytest",
)

DISTRIBUTIONS = {
    "markdown_it": "markdown_it_py",
    "markupsafe": "jinja2",
    "pydantic_core": "pydantic",
    "ruamel": "ruamel.yaml",
}
"""Where a module comes in a distribution of another name."""

UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b|raise NotImplemented" r"Error")


def ignored(path: Path) -> bool:
    """What git does not keep: see .gitignore."""
    names = ("__pycache__", "build", "dist", "venv", ".venv", ".coverage", ".git", ".hypothesis")
    return (
        path.name in names
        or path.name.endswith((".egg-info", "_cache"))
        or path.name in (".git", ".hypothesis")
    )


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_top_level_holds_what_it_should_and_nothing_else() -> None:
    assert {path.name for path in ROOT.iterdir() if not ignored(path)} <= TOP_LEVEL


@pytest.mark.parametrize(
    "path", modules("factcheck", "tests", "bench"), ids=lambda path: str(path.relative_to(ROOT))
)
def test_nothing_is_left_unfinished(path: Path) -> None:
    found = UNFINISHED.search(path.read_text(encoding="utf-8"))
    assert found is None, f"{path}: {found}"


@pytest.mark.parametrize("path", modules("factcheck"), ids=shown)
def test_no_function_is_a_stub(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    protocols = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any("Protocol" in ast.unparse(base) for base in node.bases)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and id(node) not in protocols and not node.decorator_list:
            body = node.body[1:] if ast.get_docstring(node) else node.body
            empty = all(isinstance(one, ast.Pass) or ast.unparse(one) == "..." for one in body)
            assert not empty, f"{path}:{node.lineno}: {node.name} does nothing"


def test_every_shipped_rule_file_parses() -> None:
    files = rule_files([ROOT / "rules"])
    mistakes = [str(error) for file in files for error in read_document(file, file.name)[1]]
    assert mistakes == []


def test_every_shipped_rule_is_valid() -> None:
    from factcheck.compare import KINDS
    from factcheck.ruleset import load

    rules = load([ROOT / "rules"], KINDS).rules
    assert {rule.kind for rule in rules} == set(KINDS), "every kind of rule is shipped"
    for rule in rules:
        outcomes = [case.expect for case in rule.cases]
        assert outcomes.count("silent") >= 2, f"{rule.id}: two near misses must stay silent"
        assert len(outcomes) > outcomes.count("silent"), f"{rule.id}: a case must fire"


@pytest.mark.parametrize("command", README_COMMANDS)
def test_the_readme_shows_the_commands(command: str) -> None:
    assert f"\n{command}\n" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_shows_every_exit_status_and_variable() -> None:
    from factcheck.config import FILE, VARIABLES
    from factcheck.status import GRAVITY

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"`{FILE}`" in text
    assert [status for status in GRAVITY if f"\n| {status} |" not in text] == []
    assert [variable for variable in VARIABLES if f"`{variable}`" not in text] == []


def test_the_readme_has_a_row_for_each_format() -> None:
    from factcheck.report import FORMATS

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in FORMATS if f"\n| `{name}` | " not in text] == []


def test_the_rule_and_the_mistake_in_the_readme_are_real(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from factcheck.compare import KINDS
    from factcheck.ruleset import RuleFilesError, load

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    text = readme.partition("## Rules\n")[2].partition("```yaml\n")[2].partition("```")[0]
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "house-rules" / "toll.yaml"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    assert [rule.id for rule in load([file.parent], KINDS).rules] == ["house-toll"]
    file.write_text(text.replace("level: error", "level: eror"), encoding="utf-8")
    with pytest.raises(RuleFilesError) as caught:
        load([file.parent], KINDS)
    assert f"\nfactcheck: error: {caught.value}\n" in readme


def test_every_part_has_its_row_in_the_architecture() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    folders = {f"{path.parent.name}/" for path in ROOT.glob("factcheck/*/__init__.py")}
    files = {path.name for path in ROOT.glob("factcheck/*.py") if not path.name.startswith("__")}
    assert [part for part in sorted(folders | files) if f"`{part}`" not in text] == []


def test_options_in_the_readme_exist() -> None:
    from factcheck.cli.main import cli
    from factcheck.cli.manual import commands

    known = {"--version", "--help"}
    for _, command in commands(cli):
        known |= {option for parameter in command.params for option in parameter.opts}
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert named - known == set()


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[\[<>=~!]", name)[0].replace("-", "_") for name in project["dependencies"]}
    imported = {
        name.partition(".")[0]
        for path in modules("factcheck")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    } - {*sys.stdlib_module_names, "factcheck"}
    assert {DISTRIBUTIONS.get(name, name) for name in imported} == declared


def test_every_dependency_has_a_lower_bound_and_every_text_file_ends_in_a_line_end() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [name for name in project["dependencies"] if ">=" not in name] == []
    texts = [path for path in ROOT.iterdir() if path.suffix in (".md", ".toml")]
    assert [path.name for path in texts if not path.read_bytes().endswith(b"\n")] == []


def test_the_licences_are_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "MIT AND CC-BY-SA-4.0 AND LicenseRef-WordNet-3.0"
    assert "MIT License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Attribution-ShareAlike 4.0" in (ROOT / "LICENSES" / "CC-BY-SA-4.0.txt").read_text(
        encoding="utf-8"
    )
    assert "WordNet 3.0 Copyright 2006" in (ROOT / "LICENSES" / "WordNet-3.0.txt").read_text(encoding="utf-8")
