"""Claims of role: the title, office or affiliation of a person.

Words next to a name are a better guide than the parse, which joins titles and appositions in many ways; the
parse serves only for copulas whose subject stands farther off.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from factcheck.extract.people import People
from factcheck.extract.reading import HE_OR_SHE, Reading, antecedent
from factcheck.language import grammar
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.roles import BYGONE, RolePhrase, described, is_role, titles
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Role

KIND: ClaimKind = "role"

_CLOSERS: Final = frozenset(', . ; : ) ( ] — – - " ” ! ? who whose whom'.split())
_COPULAS: Final = frozenset("be become remain".split())
_SERVING: Final = frozenset("serve work act".split())
_WHERE: Final = frozenset("in with at from for on".split())
"""Prepositions of what follows an office that is told in full: "a captain in the Ardrey army"."""
_BEING: Final = frozenset("is was has had became remains remained".split())
_NEGATIONS: Final = frozenset("not n't n’t never".split())
_FARTHEST: Final = 14


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every role that a sentence gives to a named person; the span is the words of the role."""
    people = People(reading)
    for sentence, names, clauses in zip(
        reading.document.sentences, reading.names, reading.clauses, strict=True
    ):
        if names:
            yield from _of_sentence(reading, sentence, names, clauses)
        yield from _of_pronouns(reading, people, sentence, names, clauses)


def _of_pronouns(
    reading: Reading, people: People, sentence: SentenceView, names: list[NameMention], clauses: list[Clause]
) -> Iterator[Claim]:
    """Roles of him or her of whom the article tells: "He was deputy head of the service"."""
    tokens = sentence.tokens
    by_start = {name.start: name for name in names}
    for clause in clauses:
        subject, complement = clause.subject, clause.complement
        if subject is None or subject.lower not in HE_OR_SHE or subject.sentence != sentence.number:
            continue
        left = _left_as(tokens, clause, by_start)
        if left is None and (clause.kind != "copula" or complement is None or not is_role(complement)):
            continue
        who = antecedent(subject, reading)
        name = reading.name_at(who) if who is not None else people.topic(sentence, subject)
        if left is not None and name is not None:
            yield _claim(reading, sentence, name, subject, left, "at the end of a service", clause, False)
        if clause.kind != "copula" or complement is None or not is_role(complement):
            continue
        head = complement.index - tokens[0].index
        begin = head
        while begin and tokens[begin - 1].pos in ("NOUN", "PROPN", "ADJ", "DET"):
            begin -= 1
        role = described(tokens, begin, by_start) if name is not None and 0 <= head < len(tokens) else None
        if role is not None and role.head == head and name is not None:
            yield _claim(reading, sentence, name, subject, role, "copula of a pronoun", clause, False)


def _of_sentence(
    reading: Reading, sentence: SentenceView, names: list[NameMention], clauses: list[Clause]
) -> Iterator[Claim]:
    tokens = sentence.tokens
    by_start = {name.start: name for name in names}
    place = {token.start: at for at, token in enumerate(tokens)}
    seen: set[tuple[int, int]] = set()
    for name in names:
        if name.value.entity in ("organisation", "place"):
            continue
        first = place[name.start]
        last = first + 1
        while last < len(tokens) and tokens[last].start < name.end:
            last += 1
        found: list[tuple[RolePhrase, str, Clause | None, bool]] = []
        begin = first if name.title_start is None else place.get(name.title_start, first)
        if name.title_start is not None:
            found += [
                (role, "title before name", None, False) for role in titles(tokens, begin, first, by_start)
            ]
        found += [(role, "apposition after name", None, False) for role in _after(tokens, last, by_start)]
        before = _before(tokens, begin, last, by_start)  # "the minister of labour, Mrs Ruiz,"
        if before is not None:
            found.append((before, "apposition before name", None, False))
        found += _predicated(tokens, first, last, by_start, clauses)
        member = _member(tokens, last, by_start) if name.value.entity == "person" else None
        if member is not None:
            found.append((member, "affiliation after name", None, False))
        for role, how, clause, negated in found:
            if (first, role.head) in seen:
                continue
            seen.add((first, role.head))
            yield _claim(reading, sentence, name.value.surface, tokens[first], role, how, clause, negated)


def _claim(
    reading: Reading,
    sentence: SentenceView,
    name: str,
    person: Token,
    role: RolePhrase,
    how: str,
    clause: Clause | None,
    negated: bool,
) -> Claim:
    tokens = sentence.tokens
    start, end = tokens[role.first].start, tokens[role.last - 1].end
    surface = reading.document.text(start, end)
    return reading.claim(
        KIND,
        sentence,
        start,
        end,
        Role(surface=surface, title=role.title, of=role.of, former=role.former),
        subject=name,
        slots={"person": name},
        polarity="negative" if negated or (clause is not None and clause.negated) else "positive",
        modality=clause.modality if clause is not None else "asserted",
        attribution=grammar.attribution_of(reading.document, person),
        quoted=person.quoted,
        derivation=(how, f"{role.title or 'member'}{' of ' + role.of if role.of else ''}"),
    )


def _after(tokens: list[Token], last: int, names: dict[int, NameMention]) -> list[RolePhrase]:
    """Roles in an apposition after the name: "Ana Ruiz, 42, the governor of Ardrey,"."""
    if last + 1 >= len(tokens) or tokens[last].text not in (",", "(", "—", "–"):
        return []
    at = last + 1
    if tokens[at].lower == "aged":
        at += 1
    if at + 2 < len(tokens) and tokens[at].text.isdigit() and tokens[at + 1].text == ",":
        at += 2
    out: list[RolePhrase] = []
    opening = " ".join(token.lower for token in tokens[at : at + 4])
    bygone = next((words for words in BYGONE if opening.startswith(f"{words} ")), "")
    at += len(bygone.split())
    while at < len(tokens):
        role = described(tokens, at, names)
        if role is None:
            break
        out.append(replace(role, former=True) if bygone else role)
        at = role.last
        if at >= len(tokens) or tokens[at].lower != "and":
            break
        at += 1
    return out if at >= len(tokens) or tokens[at].lower in _CLOSERS | _WHERE else []


def _before(tokens: list[Token], first: int, last: int, names: dict[int, NameMention]) -> RolePhrase | None:
    """The role in front of a name between commas: "the head of the institute, Ana Ruiz,"."""
    if (
        first < 3
        or tokens[first - 1].text != ","
        or (last < len(tokens) and tokens[last].text not in _CLOSERS)
    ):
        return None
    best = None
    for at in range(first - 2, max(-1, first - _FARTHEST), -1):
        token = tokens[at]
        if token.pos in ("VERB", "AUX", "SCONJ", "CCONJ", "PUNCT") and token.tag not in (
            "VBN",
            "VBG",
            "HYPH",
        ):
            break
        owner = token.start in names and token.pos == "PROPN"
        if token.pos == "DET" or token.tag == "PRP$" or owner:
            role = described(tokens, at, names)
            if role is not None and role.last == first - 1 and (not owner or role.of is not None):
                best = role
    return best


def _predicated(
    tokens: list[Token], first: int, last: int, names: dict[int, NameMention], clauses: list[Clause]
) -> list[tuple[RolePhrase, str, Clause | None, bool]]:
    """Roles that a verb ascribes: "Ruiz is not the governor of Ardrey", "Ruiz served as mayor"."""
    by_complement = {
        clause.complement.index: clause for clause in clauses if clause.kind == "copula" and clause.complement
    }
    out: list[tuple[RolePhrase, str, Clause | None, bool]] = []
    adjacent = _adjacent(tokens, last, names)
    if adjacent is not None:
        role, negated = adjacent
        out.append((role, "verb after name", by_complement.get(tokens[role.head].index), negated))
    for clause in clauses:
        left = _left_as(tokens, clause, names)
        who = clause.subject
        if left is not None and who is not None and tokens[first].start <= who.start < tokens[last - 1].end:
            out.append((left, "at the end of a service", clause, False))
    for clause in by_complement.values():
        subject, complement = clause.subject, clause.complement
        if subject is None or complement is None or not is_role(complement):
            continue
        if not tokens[first].start <= subject.start < tokens[last - 1].end:
            continue
        head = complement.index - tokens[0].index
        if not 0 <= head < len(tokens):
            continue
        begin = head
        while begin > last and tokens[begin - 1].pos in ("NOUN", "PROPN", "ADJ", "DET"):
            begin -= 1
        found = described(tokens, begin, names)
        if found is not None and found.head == head:
            out.append((found, "copula", clause, False))
    return out


def _adjacent(
    tokens: list[Token], last: int, names: dict[int, NameMention]
) -> tuple[RolePhrase, bool] | None:
    """The role after a verb that follows the name, or an aside behind it, and whether it is denied."""
    last = _behind_aside(tokens, last)
    if [token.lower for token in tokens[last : last + 2]] == [",", "who"]:
        last += 2  # "Ruiz, who works as a plumber"
    at, negated = last, False
    while at < len(tokens) and tokens[at].lower in ("has", "had", "have") and at < last + 1:
        at += 1
    if at + 1 >= len(tokens):
        return None
    verb = tokens[at].lemma
    if verb in _SERVING and tokens[at + 1].lower == "as":
        at += 2
    elif verb in _COPULAS and tokens[at].pos in ("AUX", "VERB"):
        at += 1
    else:
        return None
    while at < len(tokens) and (
        tokens[at].lower in _NEGATIONS or (tokens[at].pos == "ADV" and tokens[at].lower != "then")
    ):
        negated = negated or tokens[at].lower in _NEGATIONS
        at += 1
    role = described(tokens, at, names) if at < len(tokens) else None
    return (role, negated) if role is not None else None


def _left_as(tokens: list[Token], clause: Clause, names: dict[int, NameMention]) -> RolePhrase | None:
    """The last role in a service: "left the navy as a lieutenant", "was discharged as a captain"."""
    if clause.lemma not in _LEAVING:
        return None
    at = clause.predicate.index - tokens[0].index
    for position in range(at + 1, min(len(tokens) - 1, at + _FARTHEST // 2)):
        if tokens[position].lower == "as":
            return described(tokens, position + 1, names)
    return None


_LEAVING: Final = frozenset("leave discharge retire finish end".split())


def _behind_aside(tokens: list[Token], last: int) -> int:
    """Behind ", 43, who led it," where a verb of being follows: "Ruiz, 43, who led it, is a clerk"."""
    if last >= len(tokens) or tokens[last].text != ",":
        return last
    for at in range(last + 1, min(len(tokens) - 1, last + _FARTHEST)):
        if tokens[at].text in (";", ":", ".", '"', "“", "”"):
            return last
        if tokens[at].text == "," and tokens[at + 1].lower in _BEING:
            return at + 1
    return last


def _member(tokens: list[Token], last: int, names: dict[int, NameMention]) -> RolePhrase | None:
    """The organisation in "Ana Ruiz of the Ardrey Institute", with an empty title."""
    if last + 1 >= len(tokens) or tokens[last].lower not in ("of", "from", "at"):
        return None
    at = last + 1
    if tokens[at].lower == "the" and at + 1 < len(tokens):
        at += 1
    name = names.get(tokens[at].start)
    if name is None or name.value.entity != "organisation" or name.title is not None:
        return None
    end = at
    while end < len(tokens) and tokens[end].start < name.end:
        end += 1
    return RolePhrase(at, end, at, "", name.value.normalized, False)
