"""Making facts: stable keys, labels and traces."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from factcheck.align.links import Link
from factcheck.model import ClaimKind, Fact, Story


def fact(
    story: Story,
    kind: ClaimKind,
    *,
    label: str,
    anchors: Iterable[str],
    claims: Iterable[str],
    frame: str | None = None,
    links: Iterable[Link] = (),
    trace: Iterable[str] = (),
) -> Fact:
    """A fact whose key rests on the story, kind, frame and anchors."""
    members = tuple(sorted(set(claims)))
    parts = (story.id, kind, frame or "", *sorted({a.casefold() for a in anchors if a}))
    key = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
    articles = {story.claims[c].article for c in members}
    links = tuple(links)
    return Fact(
        id="",
        key=key,
        story=story.id,
        kind=kind,
        label=label,
        frame=frame,
        claims=members,
        scope="internal" if len(articles) == 1 else "cross",
        trace=(*trace, *sorted({pair.why for pair in links if pair.why})[:6]),
        links={(min(p.one, p.other), max(p.one, p.other)): p.why for p in links},
    )
