"""Quotations: the same words of a speaker given in two wordings."""

from __future__ import annotations

import re
from typing import Literal

from rapidfuzz.distance import LCSseq

from factcheck.compare.base import Comparison, Group, group_by, settle
from factcheck.model import Claim, Fact, Quotation, Rule, Story, Verdict

EXCLUSIVE = False


class QuotationRule(Rule):
    """Report quotations of one utterance whose words differ; a cut quotation agrees with the whole."""

    kind: Literal["quotation"]
    turns: tuple[str, ...] = ("not", "n't", "never", "no", "none", "nothing", "nobody", "cannot", "without")
    """Words that turn the sense: one more or less of them is a conflict."""


ALIKE = 0.75
"""Least share of common words for one that turns the sense to be an error and not another wording."""

SENTENCE = 6
"""Fewest words of a quotation that may be a sentence cut short."""

_CONJUNCTIONS = frozenset(
    "and but or so because as if when while which who that where than although though".split()
)

_GAP = re.compile(r"\s*(?:\.\s?\.\s?\.|…|\[[^\]]*\]|\([^)]*\))\s*")
"""What is left out, or put in by the reporter."""

_PRONOUNS = frozenset("i you he she it we they who one".split())

OPTIONS = QuotationRule
FACTS = ("quotation",)

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.,;:!?…—–-]")

_PAUSES = {":": ",", ";": ",", "—": ",", "–": ","}
"""Marks that papers choose by their own style for one and the same pause."""


def compare(rule: QuotationRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison: the wordings that are no part of one another."""
    claims = [story.claims[c] for c in fact.claims]
    groups = group_by(claims, lambda c: _fold(_value(c).compared), lambda c: _value(c).words)

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        if _but_for_gaps(one.normalized, other.normalized) or _but_for_gaps(other.normalized, one.normalized):
            return "agree", ""
        a, b = _tokens(one.normalized), _tokens(other.normalized)
        if _cut_short(story, one, other, a, b) or _cut_short(story, other, one, b, a):
            return "variant", "one ends where the other goes on within the clause"
        if a == b or _inside(a, b) or _inside(b, a):
            return "agree", ""
        x, y = [w.casefold() for w in a if w[0].isalnum()], [w.casefold() for w in b if w[0].isalnum()]
        if x == y and _marks(a) != _marks(b):
            return "variant", "the same words with other marks"
        if _inside(x, y) or _inside(y, x) or _but_for_this(x, y):
            return "agree", ""
        turns = [sum(_turns(rule, word) for word in side) for side in (x, y)]
        if turns[0] != turns[1] and _otherwise_alike(rule, x, y):
            return "conflict", "a word that turns the sense is in one and not in the other"
        return "variant", f"words differ: {_difference(x, y)}"

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    speakers = (c.subject for g in kept for c in g.claims if c.subject)
    speaker = next((name for name in speakers if name.casefold() not in _PRONOUNS), "one speaker")
    article, _, rest = speaker.partition(" ")
    speaker = f"{article.lower()} {rest}" if rest and article in ("A", "An", "The") else speaker
    return [Comparison(verdict, "quote", kept, reasons, {"speaker": speaker})]


def _but_for_gaps(gapped: str, whole: str) -> bool:
    """True where a wording marks what it leaves out or puts in ("... to", "[the gate]"), and else agrees."""
    pieces = [_spoken(piece) for piece in _GAP.split(gapped)]
    if len(pieces) < 2 or sum(map(len, pieces)) < SENTENCE - 2:
        return False
    words, at = _spoken(_GAP.sub(" ", whole)), 0
    for piece in pieces:
        at = next((n for n in range(at, len(words) + 1) if words[n : n + len(piece)] == piece), -1)
        if at < 0:
            return False
        at += len(piece)
    return True


def _marks(tokens: list[str]) -> list[tuple[int, str]]:
    """The marks inside the words that tell something, by the number of words before each.

    Capitals, hyphens, trailing dots, commas before conjunctions and the mark for a pause are the paper's own.
    """
    words = [token.casefold() for token in tokens if token[0].isalnum()]
    out: list[tuple[int, str]] = []
    at = 0
    for token in tokens:
        if token[0].isalnum():
            at += 1
        elif 0 < at < len(words) and token not in ("-", "…"):
            mark = _PAUSES.get(token, token)
            if mark != "," or words[at] not in _CONJUNCTIONS:
                out.append((at, mark))
    return [mark for n, mark in enumerate(out) if out.count(mark) == 1 or mark[1] != "."]


def _but_for_this(one: list[str], other: list[str]) -> bool:
    """True where one begins with "it" and the other with "that", and one else only quotes less."""
    short, long = sorted((one, other), key=len)
    opens = {short[0], long[0]} <= _POINTERS if short else False
    return opens and len(short) >= SENTENCE and long[1 : len(short)] == short[1:]


_POINTERS = frozenset(("it", "that", "this"))


def _spoken(text: str) -> list[str]:
    return [word.casefold() for word in _tokens(text) if word[0].isalnum()]


def _turns(rule: QuotationRule, word: str) -> bool:
    return word in rule.turns or word.endswith("n't")


def _otherwise_alike(rule: QuotationRule, one: list[str], other: list[str]) -> bool:
    """True where little but the words that turn the sense tells two wordings apart."""
    a, b = ([word for word in side if not _turns(rule, word)] for side in (one, other))
    return LCSseq.similarity(a, b) >= ALIKE * max(len(a), len(b))


def _cut_short(story: Story, short: Group, long: Group, a: list[str], b: list[str]) -> bool:
    """True where a whole sentence stops within a clause of the other."""
    if (
        len(a) < SENTENCE
        or len(b) <= len(a)
        or [w.casefold() for w in b[: len(a)]] != [w.casefold() for w in a]
    ):
        return False
    if not b[len(a)][0].isalnum() or b[len(a)].casefold() in _CONJUNCTIONS:
        return False
    if all(claim.zone == "headline" for claim in short.claims):
        return False  # a headline takes what it has room for
    return all(_stops(story, claim) for claim in short.claims) and not any(
        isinstance(c.value, Quotation) and c.value.partial for c in (*short.claims, *long.claims)
    )


def _stops(story: Story, claim: Claim) -> bool:
    """True where the quotation ends its sentence and is not taken up again after who said it."""
    text = story.articles[claim.article].text
    after = text[claim.end : claim.end + 120].lstrip(" .,!?'\"”’")
    mark = re.search(r"[\"“]", after)
    return mark is None or not after[mark.end() :].lstrip()[:1].islower()


def _value(claim: Claim) -> Quotation:
    assert isinstance(claim.value, Quotation)
    return claim.value


def _fold(text: str) -> str:
    """Curly marks straightened, white space folded, marks at the ends dropped."""
    for curly, straight in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("…", "...")):
        text = text.replace(curly, straight)
    return re.sub(r"\s+([.,;:!?'])", r"\1", " ".join(text.split())).strip(" .,;:!?'\"-–—")


def _tokens(text: str) -> list[str]:
    return _WORD.findall(text)


def _inside(short: list[str], long: list[str]) -> bool:
    """True where one runs inside the other, so that it only quotes less."""
    first = [short[0].casefold(), *short[1:]] if short else []
    folded = list(long)
    return (
        any(
            [folded[i].casefold(), *folded[i + 1 : i + len(first)]] == first
            for i in range(len(long) - len(first) + 1)
        )
        if first
        else True
    )


def _difference(a: list[str], b: list[str]) -> str:
    left = [w for w in a if w not in b]
    right = [w for w in b if w not in a]
    return f"{' '.join(left) or 'nothing'} against {' '.join(right) or 'nothing'}"
