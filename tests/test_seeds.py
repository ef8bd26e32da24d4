"""The two articles that the project began with: the four facts on which they differ, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import pipeline
from tests.compare.helper import shipped

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds lie outside the repository, in ../shared/seeds")
def test_the_seeds_differ_on_four_facts() -> None:
    report = pipeline.check([str(SEEDS)], rules=shipped(), fail_on="never")
    assert sorted((f.rule, f.verdict, f.level) for f in report.findings) == [
        ("chosen-or-choosing", "conflict", "warning"),
        ("first-or-fastest", "unclear", "warning"),
        ("name-spelling", "variant", "note"),
        ("quotation", "variant", "note"),
    ]
