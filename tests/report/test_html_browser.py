"""The page in a real browser: filters, keys, links, themes, print, and what holds without its script."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.model.fact import Fact
from factcheck.model.report import ArticleRecord, ClaimRecord, Report, StoryRecord
from factcheck.model.values import Quantity
from factcheck.report import render

from .browser import Watched, browsing
from .sample import FINDINGS, HOSTILE, many, report_with, small_report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PHONE = {"width": 375, "height": 740}
Open = Callable[..., "Page"]

ERROR, HARBOUR, QUOTE, NAME = (f"finding-{FINDINGS[number].fingerprint}" for number in (1, 2, 3, 0))
"""The findings of the sample in the order of the page."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as running:
        yield running


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a report, which must neither ask for anything nor complain."""
    contexts, pages = [], []

    def open_page(report: Report | None = None, fragment: str = "", **options: Any) -> Page:
        file = tmp_path / f"page-{len(pages)}.html"
        file.write_bytes(render(report or small_report(), "html").encode())
        context = browser.new_context(**options)
        context.set_default_timeout(60_000)
        page = context.new_page()
        contexts.append(context)
        pages.append(Watched(page, file.as_uri()))
        page.goto(file.as_uri() + fragment, timeout=60_000)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [each for watched in pages for each in watched.seen] == []


def shown(page: Page) -> list[str]:
    ids = page.locator(".finding").evaluate_all(
        "all => all.filter(each => each.checkVisibility()).map(each => each.id)"
    )
    return list(ids)


def fragment(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def gets_focus(page: Page, name: str) -> None:
    """Wait until an element has the focus, which the page may set a moment after the address."""
    page.locator(f"[id='{name}']:focus").wait_for(state="attached")


def in_sight(page: Page, selector: str) -> bool:
    """Whether the element begins inside the window, and nothing lies over it."""
    box = page.locator(selector).first.bounding_box()
    size = page.viewport_size
    assert size is not None
    return box is not None and 0 <= box["y"] < size["height"]


# Filters


def test_all_findings_are_shown_worst_first(opened: Open) -> None:
    page = opened()
    assert shown(page) == [ERROR, HARBOUR, QUOTE, NAME]
    assert page.locator("#filter-count").inner_text() == "4 findings"
    assert page.locator("#filter-clear").is_disabled()


@pytest.mark.parametrize(
    ("act", "expected", "address"),
    [
        (lambda page: page.fill("#filter-q", "Bram TELLOW"), [NAME], "#q=Bram%20TELLOW"),
        (lambda page: page.check("[value=warning]"), [HARBOUR, QUOTE], "#level=warning"),
        (lambda page: page.check("[value=error]"), [ERROR], "#level=error"),
        (lambda page: page.select_option("#filter-rule", "quotation"), [QUOTE], "#rule=quotation"),
        (
            lambda page: page.select_option("#filter-story", "harbour-board"),
            [HARBOUR],
            "#story=harbour-board",
        ),
        (lambda page: page.select_option("#filter-state", "accepted"), [QUOTE], "#state=accepted"),
        (lambda page: page.fill("#filter-q", "nothing like it"), [], "#q=nothing%20like%20it"),
    ],
)
def test_a_filter_narrows_and_is_kept_in_the_address(
    opened: Open, act: Callable[[Page], None], expected: list[str], address: str
) -> None:
    page = opened()
    act(page)
    assert shown(page) == expected
    assert fragment(page) == address
    assert page.locator("#filter-count").inner_text() == f"{len(expected)} of 4 findings"
    assert page.locator("#filter-none").is_visible() == (not expected)
    page.reload()
    assert shown(page) == expected
    page.click("#filter-clear")
    assert len(shown(page)) == 4
    assert fragment(page) in ("", "#")


def test_filters_add_up_and_are_set_by_the_address(opened: Open) -> None:
    page = opened(fragment="#q=odile&level=error,warning&story=lantern-market&state=accepted&theme=dark")
    assert shown(page) == [QUOTE]
    assert page.input_value("#filter-q") == "odile"
    assert page.is_checked("[value=error]")
    assert page.is_checked("[value=warning]")
    assert not page.is_checked("[value=note]")
    assert page.input_value("#theme") == "dark"
    assert page.locator(".story:visible").count() == 1, "other stories are left out, too"


@pytest.mark.parametrize(
    "odd", ["#%E0%A4%A", "#level=&&=&q=%", "#theme=url(x)", "#constructor=1", "#no-such-place"]
)
def test_an_odd_address_does_no_harm(opened: Open, odd: str) -> None:
    assert opened(fragment=odd).locator("h1").is_visible()


# Links


def test_a_deep_link_shows_its_finding_though_the_filter_leaves_it_out(opened: Open) -> None:
    page = opened(fragment=f"#{NAME}&level=error")
    assert shown(page) == [ERROR, NAME]
    gets_focus(page, NAME)
    assert in_sight(page, f"#{NAME}")


def test_a_quote_leads_to_the_article_and_the_words_there_lead_back(opened: Open) -> None:
    page = opened(fragment="#level=error")
    page.click(f"#{ERROR} .sides .place >> nth=0")
    start = (small_report().articles[0].text or "").index("14 people")
    assert fragment(page) == f"#article-1-{start}&level=error"
    words = page.locator(f"#article-1-{start} + a")
    assert words.inner_text() == "14 people"
    assert words.evaluate("each => each === document.activeElement")
    assert in_sight(page, f"#article-1-{start} + a")
    words.click()
    gets_focus(page, ERROR)
    assert fragment(page) == f"#{ERROR}&level=error"
    page.go_back()
    page.wait_for_function(f"location.hash.startsWith('#article-1-{start}')")
    assert page.is_checked("[value=error]")


def test_a_claim_on_which_articles_agree_leads_to_its_fact(opened: Open) -> None:
    page = opened()
    page.locator(".text a.agrees").first.click()
    page.locator(".here").wait_for(state="attached")  # the browser tells of an address when it has time
    fact = fragment(page)
    assert page.locator(f"{fact}.here").count() == 1
    assert in_sight(page, fact)


def test_a_cell_of_the_matrix_leads_to_the_words(opened: Open) -> None:
    page = opened()
    page.locator(".matrix td.differ a").first.click()
    page.locator(".text .here").wait_for(state="attached")
    assert page.locator(".text .here").count() == 1


# Keys


def test_keys_walk_the_findings_that_are_shown(opened: Open) -> None:
    page = opened(fragment="#level=error,note")
    for key, expected in [("j", ERROR), ("j", NAME), ("j", NAME), ("k", ERROR), ("k", ERROR)]:
        page.keyboard.press(key)
        gets_focus(page, expected)
        assert fragment(page) == f"#{expected}&level=error,note"
        assert in_sight(page, f"#{expected}")


def test_o_opens_the_article_at_the_words(opened: Open) -> None:
    page = opened()
    page.keyboard.press("j")
    page.keyboard.press("o")
    assert fragment(page).startswith("#article-1-")
    assert page.evaluate("document.activeElement.textContent") == "14 people"
    page.keyboard.press("j")
    gets_focus(page, HARBOUR)  # the walk goes on where it was left


def test_the_skip_link_moves_the_focus(opened: Open) -> None:
    page = opened()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    gets_focus(page, "findings")
    assert fragment(page) == "#findings"
    page.keyboard.press("Tab")
    gets_focus(page, "filter-q")


def test_slash_filters_and_escape_leaves(opened: Open) -> None:
    page = opened()
    page.keyboard.press("/")
    gets_focus(page, "filter-q")
    page.keyboard.type("jko?/")
    assert page.input_value("#filter-q") == "jko?/", "keys are letters in a field"
    page.keyboard.press("Escape")
    assert focused(page) != "filter-q"


def test_a_question_mark_lists_the_keys(opened: Open) -> None:
    page = opened()
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("j")
    assert fragment(page) == "", "the list is in front"
    page.keyboard.press("Escape")
    assert page.locator("#keys").is_hidden()
    page.click("#keys-open")
    page.click("#keys-close")
    assert page.locator("#keys").is_hidden()


def test_shortcuts_of_the_browser_stay_its_own(opened: Open) -> None:
    page = opened()
    page.keyboard.press("Control+j")
    assert fragment(page) == ""


# Copying


def test_copy_buttons_copy(opened: Open) -> None:
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    buttons = page.locator(f"#{ERROR} .copy")
    copied = []
    for index in range(buttons.count()):
        buttons.nth(index).click()
        page.wait_for_function(
            "index => document.querySelectorAll('.finding .copy')[index].textContent === 'Copied'", arg=index
        )
        copied.append(page.evaluate("navigator.clipboard.readText()"))
    assert copied == [
        f'factcheck accept {FINDINGS[1].fingerprint} --because "..." --by NAME --until DATE',
        '<!-- factcheck: allow injury-toll until DATE because "..." -->',
    ]
    assert page.locator("#said").inner_text() == "Copied"


def test_without_a_clipboard_the_words_are_selected(opened: Open) -> None:
    page = opened()
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.locator(f"#{ERROR} .copy").first.click()
    assert str(page.evaluate("String(getSelection())")).startswith("factcheck accept")


# Themes


def ground(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))


def test_the_theme_follows_the_system_and_the_switch(opened: Open) -> None:
    light, dark = opened(color_scheme="light"), opened(color_scheme="dark")
    by_day, by_night = ground(light), ground(dark)
    assert by_day != by_night
    light.select_option("#theme", "dark")
    assert ground(light) == by_night
    assert fragment(light) == "#theme=dark"
    light.reload()
    assert ground(light) == by_night
    light.select_option("#theme", "")
    assert ground(light) == by_day
    assert fragment(light) in ("", "#")
    dark.select_option("#theme", "light")
    assert ground(dark) == by_day


# Without a script, in print, on a phone


def test_without_javascript_everything_is_there_and_links_work(opened: Open) -> None:
    page = opened(java_script_enabled=False)
    assert page.locator(".finding:visible").count() == 4
    assert page.locator(".text:visible").count() == 5
    assert page.locator("svg:visible").count() == 1
    assert page.locator("#filters, #theme, .copy").locator("visible=true").count() == 0
    assert page.locator(f"#{ERROR} code", has_text="factcheck accept").is_visible()
    page.click(f"#{ERROR} .sides .place >> nth=0")
    assert "#article-1-" in page.url
    assert in_sight(page, ".text span:target + a")


def test_print_shows_everything_whatever_the_filter(opened: Open) -> None:
    page = opened(fragment="#q=nothing like it&story=harbour-board")
    assert shown(page) == []
    page.emulate_media(media="print")
    assert len(shown(page)) == 4
    assert page.locator(".story:visible").count() == 2
    assert page.locator("#filters, #theme, .copy, nav").locator("visible=true").count() == 0
    boxes = page.locator(".scroll").evaluate_all("all => all.map(each => getComputedStyle(each).overflow)")
    assert set(boxes) == {"visible"}, "nothing is cut off"
    printed = page.pdf()
    assert printed.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) > 1


@pytest.mark.parametrize("report", [small_report, lambda: wide_story(30, 20)], ids=["sample", "wide"])
def test_on_a_phone_nothing_runs_out_of_the_window(opened: Open, report: Callable[[], Report]) -> None:
    page = opened(report(), viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("viewport", [{"width": 1200, "height": 900}, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(opened: Open, theme: str, viewport: dict[str, int]) -> None:
    axe = pytest.importorskip("axe_playwright_python", reason="needs axe-core: pip install '.[test]'")
    source = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    page = opened(viewport=viewport, color_scheme=theme, bypass_csp=True)
    # what lies outside the window is looked at, too
    parts = ".finding, .source, .story"
    page.evaluate(
        f"for (const e of document.querySelectorAll('{parts}')) e.style.contentVisibility = 'visible'"
    )
    page.evaluate(source)
    result = page.evaluate("axe.run()")
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in result["violations"]] == []
    assert len(result["passes"]) > 20


# Untrusted text


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_text_from_outside_stays_text(opened: Open, text: str) -> None:
    page = opened(report_with(text, path=f"desk/{text}.txt"))
    assert page.locator(".finding").count() == 1
    assert page.locator("script, style").count() == 2
    assert page.locator("iframe, object, embed, img, link, base, form").count() == 0
    assert page.locator("a:not([href^='#'])").count() == 0
    if page.locator("#filter-story option").count() > 1:
        page.select_option("#filter-story", index=1)
    assert page.locator(".finding").count() == 1


@pytest.mark.parametrize(
    "text", ['"><img src=x onerror=alert(1)>', "</script><script>alert(1)</script>", "javascript:alert(1)"]
)
def test_a_script_in_an_article_does_not_run(opened: Open, text: str) -> None:
    report = report_with(text)
    articles = tuple(each.model_copy(update={"url": text}) for each in report.articles)
    page = opened(report.model_copy(update={"articles": articles}), fragment=f"#q={text}")
    page.keyboard.press("j")
    page.keyboard.press("o")
    assert text in page.locator("h3").first.inner_text()


# Size


def wide_story(articles: int, facts: int) -> Report:
    """A story in which every article tells of every fact, and nothing is at odds."""
    names = [f"w{number}" for number in range(articles)]
    claims = tuple(
        ClaimRecord(
            id=f"{name}-{fact}",
            article=name,
            kind="quantity",
            start=fact,
            end=fact + 1,
            value=Quantity(form="count", low=fact, high=fact),
        )
        for name in names
        for fact in range(facts)
    )
    return small_report(
        stories=(StoryRecord(id="wide", articles=tuple(names)),),
        articles=tuple(
            ArticleRecord(
                id=name,
                story="wide",
                path=f"{name}.txt",
                source=f"The Paper of {name}",
                origin=name,
                sha256="",
                text="x " * facts,
                published="2031-05-12",
            )
            for name in names
        ),
        claims=claims,
        facts=tuple(
            Fact(
                id=f"f{fact}",
                key="k",
                story="wide",
                kind="quantity",
                label=f"people counted at gate {fact}",
                claims=tuple(f"{name}-{fact}" for name in names),
            )
            for fact in range(facts)
        ),
        findings=(),
    )


def test_the_head_of_a_large_matrix_stays_in_sight(opened: Open) -> None:
    page = opened(wide_story(30, 200), viewport={"width": 1000, "height": 800})
    table = page.locator(".matrix")
    assert table.locator("tbody tr").count() == 200
    assert table.locator("thead th[scope=col]").count() == 31
    scroll = page.locator(".story > .scroll")
    scroll.scroll_into_view_if_needed()
    scroll.evaluate("each => each.scrollTo(each.scrollWidth, each.scrollHeight)")
    frame = scroll.bounding_box()
    head = table.locator("thead th[scope=col]").last.bounding_box()
    label = table.locator("tbody tr").last.locator("th").bounding_box()
    assert frame is not None
    assert head is not None
    assert label is not None
    assert abs(head["y"] - frame["y"]) < 5
    assert abs(label["x"] - frame["x"]) < 5
    assert scroll.evaluate(
        "each => each.scrollWidth > each.clientWidth && each.scrollHeight > each.clientHeight"
    )


def test_a_page_of_a_thousand_findings_stays_light(opened: Open) -> None:
    page = opened(many(1000))
    assert page.locator(".finding").count() == 1000
    assert page.evaluate("document.querySelectorAll('*').length") < 1000 * 130
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    def layouts() -> int:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return int(next(each["value"] for each in metrics if each["name"] == "LayoutCount"))

    before = layouts()
    page.evaluate(
        """() => {
            const field = document.getElementById('filter-q');
            field.value = 'Tellow';
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }"""
    )
    assert layouts() - before < 20, "filtering asks for the layout of single findings"
    assert page.locator("#filter-count").inner_text() == "250 of 1,000 findings"
    assert len(shown(page)) == 250
    page.locator(".finding:visible .sides .place").last.click()
    page.locator(".text a:focus").wait_for()
    assert in_sight(page, ".text .here + a"), "though what lies between was never laid out"
