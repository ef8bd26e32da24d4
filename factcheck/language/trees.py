"""Change trees of tokens in place."""

from __future__ import annotations

from bisect import insort
from typing import Final

from factcheck.language.tokens import Token

SUBJECTS: Final = frozenset(["nsubj", "nsubj:pass", "nsubj:outer", "csubj", "expl"])


def move(token: Token, head: Token, relation: str) -> None:
    """Hang a token, with all below it, under another head; a token that is its own head becomes the root."""
    if token.head is not token:
        token.head.children.remove(token)
    token.head = head
    token.relation = relation
    if head is not token:
        insort(head.children, token, key=lambda child: child.index)


def is_below(token: Token, top: Token) -> bool:
    """Whether `top` is the token itself or stands above it."""
    while token is not top:
        if token.head is token:
            return False
        token = token.head
    return True


def child_of(token: Token, *relations: str) -> Token | None:
    """The first child that stands in one of the relations."""
    for child in token.children:
        if child.relation in relations:
            return child
    return None


def put_in_place(token: Token, old: Token) -> None:
    """Hang a token where `old` hangs, which is above it and keeps no head of its own until it is moved."""
    if old.head is old:
        move(token, token, "root")
    else:
        move(token, old.head, old.relation)


def turn_over(subject: Token, verb: Token) -> None:
    """Make a child the head of what it hung on: `verb` takes its place and its later children."""
    put_in_place(verb, subject)
    for child in list(subject.children):
        if child.index > verb.index or child.relation in ("punct", "aux", "aux:pass", "advmod", "mark", "cc"):
            between = subject.index < child.index < verb.index
            if not (between and child.relation == "punct"):
                move(child, verb, child.relation)
    passive = child_of(verb, "aux:pass") is not None
    move(subject, verb, "nsubj:pass" if passive else "nsubj")
