"""A real browser for tests of the page: Chromium as the system has it, driven by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")

ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-first-run"),
)


def chromium() -> str | None:
    """Where Chromium is; FACTCHECK_TEST_BROWSER names another one."""
    return os.environ.get("FACTCHECK_TEST_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser that runs; the test is skipped where there is none."""
    api = pytest.importorskip(
        "playwright.sync_api", reason="tests of the page need Playwright: pip install '.[test]'"
    )
    path = chromium()
    if path is None:
        pytest.skip(
            "tests of the page need Chromium: install it (on Debian: apt-get install chromium), "
            "or name a browser in FACTCHECK_TEST_BROWSER"
        )
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


class Watched:
    """What a page does that it should not: requests, messages, errors, dialogs."""

    def __init__(self, page: Page, address: str) -> None:
        self.seen: list[str] = []
        page.on("request", lambda request: self._request(request.url, address))
        page.on("console", lambda message: self.seen.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.seen.append(f"error: {error}"))
        page.on("dialog", self._dialog)

    def _request(self, url: str, address: str) -> None:
        if url.partition("#")[0] != address:
            self.seen.append(f"request: {url}")

    def _dialog(self, dialog: Any) -> None:
        self.seen.append(f"dialog: {dialog.message}")
        dialog.dismiss()
