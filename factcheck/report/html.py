"""The report as one HTML file that needs nothing but a browser: no script, no request."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from factcheck.model.report import Report
from factcheck.report.layout import GRAVEST_FIRST, counted, times, visible, when
from factcheck.report.page import Page

if TYPE_CHECKING:
    from jinja2 import Environment

_POLICY: Final = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"


class HtmlFormat:
    """The page that an editor opens: findings, what agrees, and the articles with both marked."""

    name: Final = "html"
    suffix: Final = ".html"

    def render(self, report: Report) -> str:
        """The whole page; its style sheet is inside, and its content policy allows nothing else."""
        from markupsafe import Markup

        templates = _templates()
        style = "\n" + _source(templates, "report.css")
        levels = [finding.level for finding in report.findings]
        return templates.get_template("report.html").render(
            page=Page(report),
            report=report,
            style=Markup(style),  # our own file; a test proves that it closes no element
            policy=_POLICY.format(_digest(style)),
            counts=[(level, levels.count(level)) for level in GRAVEST_FIRST],
        )


FORMAT: Final = HtmlFormat()


@cache
def _templates() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    templates = Environment(
        loader=PackageLoader("factcheck.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_harmless,
    )
    templates.filters.update(when=when, weblink=_weblink)
    templates.globals.update(counted=counted, times=times)
    return templates


def _source(templates: Environment, name: str) -> str:
    loader = templates.loader
    assert loader is not None
    return loader.get_source(templates, name)[0]


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _harmless(value: Any) -> Any:
    """What is put into the page loses control characters; escaping comes after, by Jinja."""
    return visible(value) if type(value) is str else value


def _weblink(url: str | None) -> str | None:
    """`url` if following it opens a web page and nothing else."""
    return url if url and url.lower().startswith(("http://", "https://")) else None
