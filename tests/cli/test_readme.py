"""What the README says that a run prints is what it prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck.cli.main import run

README = Path(__file__).parents[2] / "README.md"


def test_the_example_prints_what_the_readme_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    text = README.read_text(encoding="utf-8")
    example = text.partition("Two articles on one accident")[2]
    names = re.findall(r"`(\w+/\w+\.md)`", example)[:2]
    articles = re.findall(r"^> (.+)$", example, re.MULTILINE)[:2]
    shown = example.partition("`factcheck check ferry` says\n\n```\n")[2].partition("```")[0]
    monkeypatch.chdir(tmp_path)
    for name, article in zip(names, articles, strict=True):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{article}\n", encoding="utf-8")
    assert run(["check", "ferry"]) == 1
    out, err = capfd.readouterr()
    *findings, last = shown.splitlines(keepends=True)
    assert out == "".join(findings)
    # how many claims and facts there are changes with every extractor
    assert re.sub(r"\d+ (claims|facts)", r"n \1", err) == re.sub(r"\d+ (claims|facts)", r"n \1", last)
