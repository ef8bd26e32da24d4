"""The report as Markdown (CommonMark with tables), for comments, tickets and job summaries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from factcheck.model.finding import Finding
from factcheck.model.report import ArticleRecord, Report
from factcheck.report.escapes import markdown
from factcheck.report.layout import by_story, history, marked, place, source_of, trimmed

_CONTEXT: Final = 100
"""So many characters of a sentence are shown on either side of the words that state a value."""


class Block(NamedTuple):
    """A part of the document that is not cut, and how many findings it tells of."""

    text: str
    findings: int = 0


class MarkdownFormat:
    """The verdict, what was not checked, then each finding with a table of who says what."""

    name: Final = "markdown"
    suffix: Final = ".md"

    def render(self, report: Report) -> str:
        """The whole document; nothing that an article says is markup in it."""
        return "".join(block.text for block in blocks(report))


FORMAT: Final = MarkdownFormat()


def blocks(report: Report) -> Iterator[Block]:
    """The document in parts, each with the blank line before it."""
    yield Block(f"# factcheck\n\n{markdown(report.outcome.reason)}\n")
    if report.not_checked:
        told = [f"- {markdown(each.path)}: {markdown(each.reason)}" for each in report.not_checked]
        yield Block("\n## Not checked\n\n" + "\n".join(told) + "\n")
    if report.problems:
        told = [
            f"- {f'{markdown(each.where)}: ' if each.where else ''}{markdown(f'{each.what}: {each.message}')}"
            for each in report.problems
        ]
        yield Block("\n## Problems\n\n" + "\n".join(told) + "\n")
    articles = {article.id: article for article in report.articles}
    for story, findings in by_story(report.findings).items():
        heading = f"\n## {markdown(story)}\n"
        for finding in findings:
            yield Block(heading + _finding(finding, articles), findings=1)
            heading = ""


def _finding(finding: Finding, articles: Mapping[str, ArticleRecord]) -> str:
    state = "" if finding.state == "new" else f" ({finding.state})"
    lines = [
        "",
        f"### {finding.level}{state}: {markdown(finding.message)}",
        "",
        "| Value | Who | Where | In what words |",
        "|---|---|---|---|",
    ]
    for value in finding.values:
        shown = f"| {markdown(value.value)} |"
        for mention in value.mentions:
            before, words, after = map(markdown, trimmed(marked(mention), _CONTEXT))
            who = markdown(source_of(articles.get(mention.article), mention.path))
            spoken = f" (according to {markdown(mention.attribution)})" if mention.attribution else ""
            lines.append(
                f"{shown} {who}{spoken} | {markdown(place(mention))} | {before}<b>{words}</b>{after} |"
            )
        if not value.mentions:
            lines.append(f"{shown} computed | | |")
    if finding.question:
        lines += ["", f"To settle: {markdown(finding.question)}"]
    if told := history(finding):
        lines += ["", markdown(told)]
    return "\n".join([*lines, "", f"{markdown(finding.rule)}, {markdown(finding.fingerprint)}", ""])
