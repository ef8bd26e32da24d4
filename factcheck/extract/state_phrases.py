"""Where the phrases of the table of states stand in a sentence, and how the text puts them."""

from __future__ import annotations

from typing import Final

from factcheck.extract.holders import Told
from factcheck.extract.noun_groups import object_after
from factcheck.language.en import verbs
from factcheck.language.en.degrees import RESERVATIONS
from factcheck.language.en.states import PHRASES, StatePhrase
from factcheck.language.grammar import Clause
from factcheck.language.tokens import Token
from factcheck.model import Modality


def phrases_at(tokens: list[Token], at: int) -> list[StatePhrase]:
    """The phrases that stand at a place, the longest only; several may ask different questions."""
    starting = PHRASES[tokens[at].lower]
    longer = starting.get(tokens[at + 1].lower, ()) if at + 1 < len(tokens) else ()
    return _standing(tokens, at, longer) or _standing(tokens, at, starting.get("", ()))


def _standing(tokens: list[Token], at: int, entries: tuple[StatePhrase, ...]) -> list[StatePhrase]:
    found: list[StatePhrase] = []
    for entry in entries:
        words = entry.words
        if found and len(words) < len(found[0].words):
            break
        rest = words[2:]
        if rest and rest != tuple(token.lower for token in tokens[at + 2 : at + len(words)]):
            continue
        if entry.objects:
            group = object_after(tokens, at + len(words))
            if group is None or group.head.lemma.lower() not in entry.objects:
                continue
        if entry.tail and not follows(tokens, at + len(words), entry.tail):
            continue
        found.append(entry)
    return found


def follows(tokens: list[Token], at: int, tail: tuple[str, ...]) -> bool:
    """True where the words come soon after, in one clause."""
    for position in range(at, min(len(tokens), at + 9)):
        if tuple(token.lower for token in tokens[position : position + len(tail)]) == tail:
            return True
        if tokens[position].pos in ("PUNCT", "VERB", "SCONJ", "CCONJ"):
            return False
    return False


_DENYING: Final = frozenset(("no", "not"))
"""A phrase that has one of these is the denial itself: "show no emotion"."""


_UNTIL: Final = 5
"""Within so many words a time may stand until which it was not so."""


def denied(tokens: list[Token], told: Told, at: int, entry: StatePhrase, clause: Clause | None) -> bool:
    """True where the text says that it is not so: by "not", "no", "never" or "yet to"."""
    after = at + len(entry.words)
    if any(t.lower in ("until", "till") for t in tokens[after : after + _UNTIL]):
        return False  # "was not restored until three": then it was
    return (
        any(t.lower in verbs.NEGATORS for t in tokens[max(0, told.first - 1) : at])
        or any(
            t.lower == "yet" and tokens[i + 1].lower == "to"
            for i, t in enumerate(tokens[:at])
            if i >= told.first
        )
        or "no" in told.holder.determiners
        or (bool(entry.objects) and any(t.lower == "no" for t in tokens[after : after + 2]))
        or (clause is not None and clause.negated and not _DENYING & set(entry.words))
    )


def reserved(tokens: list[Token], at: int) -> bool:
    """True for an adverb that takes something back, "all but" among them."""
    return tokens[at].lower in RESERVATIONS or (
        tokens[at].lower == "but" and at > 0 and tokens[at - 1].lower == "all"
    )


_BEFORE: Final = 8
"""Within so many words before a verb group the verb of its report stands."""


def _reported(tokens: list[Token], first: int) -> bool:
    """True behind a verb of speech, where "would" is what "will" was: "she said that she would resign"."""
    near = tokens[max(0, first - _BEFORE) : first]
    return any(token.pos == "VERB" and token.lemma.lower() in verbs.QUOTING for token in near)


_VOTED: Final = 8
"""Within so many words before "to" the verb of a vote stands: "voted 54-46 on Friday to pass"."""


def by_vote(tokens: list[Token], first: int, at: int) -> bool:
    """True for what a vote has done: "voted to remove him"."""
    if tokens[first].lower != "to" or tokens[at].lemma.lower() not in verbs.BY_VOTE:
        return False
    before = next((t for t in reversed(tokens[max(0, first - _VOTED) : first]) if t.pos == "VERB"), None)
    return before is not None and before.lower == "voted"


def modality(tokens: list[Token], first: int, at: int, clause: Clause | None) -> Modality:
    """How far the text vouches for it: what the parse says, else what the auxiliaries say."""
    if by_vote(tokens, first, at):
        return "asserted"
    words = [token.lower for token in tokens[max(0, first - 2) : at]]
    if any(word in verbs.PLANNED_AUXILIARIES for word in words):
        return "planned"
    if any(word in verbs.CONDITIONAL_AUXILIARIES | verbs.CONDITIONAL_MARKS for word in words):
        return "planned" if "would" in words and _reported(tokens, first) else "conditional"
    if any(word in verbs.ALLEGING_ADVERBS for word in words):
        return "alleged"
    if "to" in words and not any(word in ("have", "be") for word in words[words.index("to") :]):
        return "planned"
    return clause.modality if clause is not None else "asserted"
