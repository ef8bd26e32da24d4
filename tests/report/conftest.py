"""`pytest tests/report --update-golden` writes the golden files anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden reports anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares text with a golden file, or writes it with --update-golden."""

    def compare(name: str, written: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update-golden", default=False):
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(written.encode())
        assert file.read_bytes().decode() == written, f"{name} changed; --update-golden if it is meant"

    return compare
