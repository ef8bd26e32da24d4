"""The program, also as `python -m factcheck`."""

from __future__ import annotations

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command that the program was called with, and exit."""
    try:
        from factcheck.cli.main import main as run
    except KeyboardInterrupt:  # before there is anything that could tell of it otherwise
        sys.stderr.write("factcheck: interrupted\n")
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
