"""Which stretches of a sentence look ahead: "He was held on Monday and will appear in court on Tuesday"."""

from __future__ import annotations

import re
from itertools import pairwise

_CUE = re.compile(
    r"\b(?:will|shall|won['’]t|(?:is|are|was|were|be)\s(?:due|scheduled|expected|slated|set|planning|hoping|going|to\sbe|to)\s|"
    r"(?:is|are|was|were|been)\s(?:now\s|also\s)?(?:planned|timetabled|pencilled\sin|booked)\s(?:for|on|to)|planned\sfor|"
    r"(?:have|has|is|are|remains?|stays?|runs?|lasts?|continues?|keeps?|holds?|gives?)\s(?:[\w’'-]+\s){0,4}?until|"
    r"(?:re)?opens|begins|starts|resumes|returns|expires|closes|kicks\soff|takes\seffect|takes\soffice|goes\son\s(?:sale|trial)|"
    r"due\sto|plans?\sto|hopes?\sto|intends?\sto|upcoming|scheduled\s(?:for|to))\b|['’]ll\b|\bdue\s(?:on|in)\b"
)
_EDGE = re.compile(
    r"[,;:()“”\"]\s*|\s[-–—]+\s|\s(?:who|which|that|after|before|when|because|but|while|as|where|since)\s|"
    r"\sand\s(?=(?:[\w’'-]+\s){0,3}(?:will|is|are|has|had|was|were)\b)"
)
_REPORT = re.compile(
    r"\b(?:said|says|announced|confirmed|told|warned|added|reported|revealed|declared|ruled|decided|agreed|learned|wrote)"
    r"(?:\s(?:reporters|[A-Z]\w+))??(?:\s(?:on|late|early|last))*"
    r"(?:\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today))?(?:\s(?:morning|afternoon|evening|night))?\b"
)
_GOES_ON = re.compile(r"\s*(?:on|at|in|from|by|early|late)\b|\s*(?:\S+\s?){1,2}$")


def ahead(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches, as half-open ranges, whose verb is in the future or speaks of a plan."""
    if not _CUE.search(text):
        return ()
    edges = [0, *(match.end() for match in _EDGE.finditer(text)), len(text) + 1]
    pieces = list(pairwise(edges))
    out: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(pieces):
        cue = _CUE.search(text, start, end)
        if cue is None:
            if (
                out
                and out[-1][1] == start
                and _GOES_ON.match(text, start, end)
                and not _REPORT.search(text, start, end)
            ):
                out[-1] = (out[-1][0], end)
            continue
        for report in _REPORT.finditer(text, start, cue.start()):
            start = report.end()
        if index == 1 and start == pieces[1][0] and len(text[: pieces[0][1]].split()) <= 4:
            start = 0  # "On Tuesday, the court will rule"
        out.append((start, end))
    return tuple(out)
