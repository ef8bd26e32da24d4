"""The report as one HTML file that needs nothing but a browser: no request, and whole without its script."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from factcheck.model.report import Report
from factcheck.report.html.page import Page
from factcheck.report.layout import counted, times, visible, when

if TYPE_CHECKING:
    from jinja2 import Environment

_POLICY: Final = (
    "default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Our own style sheet and script and nothing else; the script cannot make HTML out of text."""


class HtmlFormat:
    """The page that an editor opens: findings, who says what, and the articles with their claims marked."""

    name: Final = "html"
    suffix: Final = ".html"

    def render(self, report: Report) -> str:
        """The whole page; style sheet and script are inside, and its content policy allows nothing else."""
        from markupsafe import Markup

        style, script = _asset(".css"), _asset(".js")
        return (
            _templates()
            .get_template("report.html")
            .render(
                page=Page(report),
                report=report,
                style=Markup(style),  # our own files; a test proves that they close no element
                script=Markup(script),
                policy=_POLICY.format(style=_digest(style), script=_digest(script)),
            )
        )


FORMAT: Final = HtmlFormat()


@cache
def _templates() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    templates = Environment(
        loader=PackageLoader("factcheck.report.html", "templates"),
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


@cache
def _asset(suffix: str) -> str:
    """The files in assets/ with that suffix, in the order of their names."""
    found = (each for each in files(__name__).joinpath("assets").iterdir() if each.name.endswith(suffix))
    ordered = sorted(found, key=lambda each: each.name)
    return "\n" + "\n".join(each.read_text(encoding="utf-8") for each in ordered)


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _harmless(value: Any) -> Any:
    """What is put into the page loses control characters; escaping comes after, by Jinja."""
    return visible(value) if type(value) is str else value


def _weblink(url: str | None) -> str | None:
    """`url` if following it opens a web page and nothing else."""
    return url if url and url.lower().startswith(("http://", "https://")) else None
