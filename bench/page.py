"""How soon the HTML report of many findings is there, and how soon it is filtered, in a real browser.

    python bench/page.py REPORT.json [--findings 1000] [--rounds 5] [--browser PATH]

The stories of the report are repeated under new names, with all their articles and facts, until there are so
many findings. Opening is measured from the start of navigation to the load event and to the first frame after
it; filtering from what is typed to the next frame, with what the filter does itself beside it. Figures are
medians, in milliseconds of the clock. Needs Playwright and Chromium (`pip install '.[test]'`).
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import Any

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")

FILTER = """text => new Promise(done => {
    const field = document.getElementById('filter-q');
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const work = performance.now() - start;
    requestAnimationFrame(() => setTimeout(() => done([work, performance.now() - start])));
})"""

LOADED = """() => new Promise(done => requestAnimationFrame(() => setTimeout(() => {
    const [entry] = performance.getEntriesByType('navigation');
    done([entry.loadEventEnd, performance.now()]);
})))"""


def main() -> None:
    arguments = _arguments()

    from factcheck.model import Report
    from factcheck.report import render

    report = repeated(Report.model_validate_json(Path(arguments.report).read_bytes()), arguments.findings)
    start = time.perf_counter()
    page = render(report, "html").encode()
    print(
        f"{len(report.findings):,} findings, {len(report.articles):,} articles, {len(report.facts):,} facts"
    )
    print(f"rendering     {1000 * (time.perf_counter() - start):8.0f} ms")
    print(f"size          {len(page) / 1e6:8.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_bytes(page)
        _browse(file, arguments)


def repeated(report: Any, findings: int) -> Any:
    """`report` with its stories repeated until there are so many findings; those beyond are left out."""
    if not report.findings:
        raise SystemExit("the report has no findings to repeat")
    parts: dict[str, list[Any]] = {
        name: [] for name in ("stories", "articles", "claims", "facts", "findings")
    }
    for number in count():
        again = report.model_dump_json(by_alias=True)
        for story in sorted({story.id for story in report.stories}, key=len, reverse=True):
            again = again.replace(f'"{story}"', f'"{story}-{number}"').replace(
                f'"{story}/', f'"{story}-{number}/'
            )
        copy = type(report).model_validate_json(again)
        for name, whole in parts.items():
            whole.extend(getattr(copy, name))
        for index, finding in enumerate(copy.findings):
            finding = finding.model_copy(update={"fingerprint": f"{number:08x}{index:08x}"})
            parts["findings"][len(parts["findings"]) - len(copy.findings) + index] = finding
        if len(parts["findings"]) >= findings:
            break
    parts["findings"] = parts["findings"][:findings]
    return report.model_copy(update={name: tuple(whole) for name, whole in parts.items()})


def _browse(file: Path, arguments: argparse.Namespace) -> None:
    from playwright.sync_api import sync_playwright

    loads, frames, works, filters = [], [], [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=list(ARGUMENTS))
        for _ in range(arguments.rounds):
            page = browser.new_page()
            page.goto(file.as_uri())
            load, frame = page.evaluate(LOADED)
            loads.append(load)
            frames.append(frame)
            for text in ("a", "name", "no such words", ""):
                work, whole = page.evaluate(FILTER, text)
                works.append(work)
                filters.append(whole)
            nodes = page.evaluate("document.querySelectorAll('*').length")
            page.close()
        browser.close()
    print(f"elements      {nodes:8,}")
    print(f"open, loaded  {statistics.median(loads):8.0f} ms")
    print(f"open, shown   {statistics.median(frames):8.0f} ms")
    print(f"filter, work  {statistics.median(works):8.0f} ms, at most {max(works):.0f}")
    print(f"filter, shown {statistics.median(filters):8.0f} ms, at most {max(filters):.0f}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How soon the page of many findings opens and is filtered.")
    parser.add_argument("report", help="a report in JSON, whose stories are repeated")
    parser.add_argument("--findings", type=int, default=1000, help="how many there are to be (default: 1000)")
    parser.add_argument("--rounds", type=int, default=5, help="how often the page is opened (default: 5)")
    parser.add_argument("--browser", default=shutil.which("chromium"), help="where Chromium is")
    return parser.parse_args()


if __name__ == "__main__":
    main()
