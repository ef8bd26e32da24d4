"""Fixtures that more than one folder of tests needs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """The packaged English pipeline, or the one that FACTCHECK_TEST_MODEL names."""
    from factcheck.language.pipeline import load

    return load(os.environ.get("FACTCHECK_TEST_MODEL"))
