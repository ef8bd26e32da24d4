"""Claims of quantity: a number with what it counts or measures, and the question that it answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from factcheck.extract import nearby
from factcheck.extract.reading import Reading, referent
from factcheck.language import grammar
from factcheck.language.en import frames, synonyms
from factcheck.language.en.gazetteer import NATIONALITIES, PEOPLES
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause, NounPhrase
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind
from factcheck.model.units import dimension

KIND: ClaimKind = "quantity"

COPULAS = frozenset(
    "be become remain stay stand total reach measure number equal exceed hit rise fall climb drop grow soar".split()
)
"""Verbs that say of their subject how much it is."""

LASTING = frozenset("last continue run go take".split())
"""Verbs whose duration is that of their subject."""

UNCOUNTABLE = frozenset(frames.words("time year month week day hour minute second way one a.m. p.m. am pm"))
"""Heads that are no counted things: units of time are durations, "ways" and "times" are figures of speech."""


_EMPTY_MODIFIERS = frozenset(
    "other more additional such total several few many some least most year month week day hour minute mile kilometer kilometre metre meter "
    "foot magnitude percent dollar pound euro ton tonne square".split()
)


@dataclass(slots=True)
class Setting:
    """What the sentence says around a number."""

    noun: NounPhrase | None = None
    counted: str | None = None
    attribute: str | None = None
    attribute_modifiers: tuple[str, ...] = ()
    frame: frames.Frame | None = None
    clause: Clause | None = None
    role: str | None = None
    derivation: list[str] = field(default_factory=list)


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every quantity of the document."""
    for sentence, mentions in zip(reading.document.sentences, reading.quantities, strict=True):
        for mention in mentions:
            tokens = sentence.within(mention.start, mention.end)
            if tokens:
                yield _claim(reading, sentence, mention, tokens)


def _claim(reading: Reading, sentence: SentenceView, mention: QuantityMention, tokens: list[Token]) -> Claim:
    setting = _setting(sentence, mention, tokens, reading.clauses[sentence.number])
    start, end = mention.start, mention.end
    slots: dict[str, str] = {}
    said = {token.lower for token in tokens} | {token.lemma.lower() for token in tokens}
    modifiers = tuple(
        word for word in setting.attribute_modifiers if word.replace("-", "").isalnum() and word not in said
    )
    noun = setting.noun
    if noun is not None:
        if setting.counted:
            # The range ends with the counted noun, unless other words lie between ("12 of the 40 crew").
            near = noun.head.end
            if noun.head.start >= mention.start and near - mention.end <= 40:
                start, end = min(start, max(noun.start, mention.start)), max(end, near)
        modifiers += tuple(
            word
            for word in noun.modifiers
            if word not in _EMPTY_MODIFIERS and word.replace("-", "").isalnum() and word not in said
        )
        if noun.of is not None:
            slots["of"] = _noun_lemma(noun.of)
        if noun.possessor is not None:
            slots["possessor"] = referent(noun.possessor, reading)
    where = _where(reading, sentence, end) if mention.value.form == "percent" else None
    if where:
        slots["where"] = where
    part = nearby.part(sentence, mention, noun)
    if part:
        slots["part"] = part
    group = _group(sentence, mention, modifiers)
    if group:
        slots["group"] = group
    clause = setting.clause
    token = tokens[-1]
    polarity: str = "positive"
    modality: str = "asserted"
    predicate = None
    if clause is not None:
        predicate = synonyms.verb(clause.lemma)
        modality = clause.modality
        polarity = "negative" if clause.negated else "positive"
        if clause.agent is not None and setting.role != "agent":
            slots["agent"] = referent(clause.agent, reading)
        if clause.theme is not None and setting.role != "theme":
            slots["theme"] = referent(clause.theme, reading)
        if clause.subject is not None and clause.subject.sentence == sentence.number:
            slots["subject"] = referent(clause.subject, reading)
        if setting.role:
            slots["role"] = setting.role
        which = _which(clause, setting)
        if which:
            slots["which"] = which
        for preposition, head in clause.obliques:
            if (
                preposition in ("in", "at", "near", "off", "on", "from", "to", "of", "for")
                and not tokens[0].start <= head.start < mention.end
            ):
                slots.setdefault(preposition, _noun_lemma(head))
    _anchors(sentence, mention, slots)
    frame = setting.frame
    if mention.value.form == "ordinal" and (setting.attribute or setting.counted) in _TURNS:
        slots["turn"] = "yes"
    if _counts_people(setting.counted):
        slots["people"] = "yes"
    owner = (
        _home_of(sentence, mention, noun.head, clause, reading)
        if noun is not None and setting.counted in _INHABITANTS
        else None
    )
    if frame is not None and frame.name == "population":
        owner = owner or slots.get("of") or slots.get("possessor") or slots.get("subject")
    elif owner:
        frame = frames.BY_NAME["population"]
    if owner:
        slots["whose"] = owner
    if frame is not None and frame.keeps_noun:
        slots["kept"] = setting.counted or setting.attribute or ""
    quantity = (
        mention.value.model_copy(update={"counted": setting.counted}) if setting.counted else mention.value
    )
    return reading.claim(
        KIND,
        sentence,
        start,
        end,
        quantity,
        subject=slots.get("subject"),
        attribute=setting.attribute or setting.counted,
        frame=frame.name if frame else None,
        predicate=predicate,
        slots=slots,
        modifiers=tuple(dict.fromkeys(modifiers)),
        near=_near(sentence, start, end),
        polarity=polarity,
        modality=modality,
        attribution=grammar.attribution_of(reading.document, token),
        quoted=token.quoted,
        derivation=tuple(setting.derivation),
    )


_INHABITANTS = frozenset(("person", "resident", "inhabitant", "islander", "villager"))


def _home_of(
    sentence: SentenceView, mention: QuantityMention, counted: Token, clause: Clause | None, reading: Reading
) -> str | None:
    """Whose inhabitants are counted: "Corr, home to 500 people", "a town of 500 people", "which has 500 residents"."""
    before = [token for token in sentence.tokens if token.end <= mention.start]
    if len(before) >= 3 and before[-1].lower == "to" and before[-2].lower == "home":
        if before[-3].lemma == "be" and clause is not None and clause.subject is not None:
            return referent(clause.subject, reading)
        return _place_before(before[:-2], reading)
    if len(before) >= 3 and before[-1].lower == "of" and before[-2].lower in _SETTLEMENTS:
        rest = before[:-2]
        while rest and rest[-1].pos in ("DET", "ADJ"):
            rest.pop()
        return _place_before(rest, reading) or before[-2].lower
    if (
        clause is not None
        and clause.lemma == "have"
        and clause.theme is counted
        and clause.subject is not None
        and counted.lower != "people"
    ):
        return referent(clause.subject, reading)
    return None


_SETTLEMENTS = frozenset(
    "town city village island country district county state province region capital port nation community".split()
)


def _place_before(before: list[Token], reading: Reading) -> str | None:
    """The place that an apposition explains: "Corr island, home to"."""
    rest = [token for token in before if token.lower != ","]
    if not rest or len(rest) == len(before):
        return None
    token = rest[-1]
    name = reading.name_at(token) or (reading.name_at(rest[-2]) if len(rest) > 1 else None)
    return name or (_noun_lemma(token) if token.pos in ("NOUN", "PROPN") else None)


def _where(reading: Reading, sentence: SentenceView, end: int) -> str | None:
    """The place of which a share is told, as lists of shares have it: "52 percent in Corr", "65 percent of calls to
    Corr".
    """
    after = [token for token in sentence.tokens if token.start >= end][:3]
    for position, token in enumerate(after[:-1]):
        if token.lower in ("in", "to", "with", "from"):
            return reading.name_at(after[position + 1])
        if token.pos == "PUNCT":
            return None
    return None


_TURNS = frozenset(
    "minute hour day week month year lap round set inning floor over stage mile hole birthday anniversary attempt".split()
)
"""Nouns whose ordinal says when or where in a course something happened."""


def _counts_people(noun: str | None) -> bool:
    return noun is not None and (noun in frames.PEOPLE or noun in _PEOPLES)


_SELECTORS = frozenset("first second third fourth fifth last latest previous next earlier later other another same".split())
"""Words that pick one of several events or things of a kind."""


def _which(clause: Clause, setting: Setting) -> str | None:
    """Which of several is spoken of, where the doer or subject is picked out: "the second storm"."""
    for token in (clause.agent, clause.subject):
        if token is None or (setting.noun is not None and token is setting.noun.head):
            continue
        picked = next((child.lower for child in token.children if child.lower in _SELECTORS), None)
        if picked is not None:
            return picked
    return None


def _group(sentence: SentenceView, mention: QuantityMention, modifiers: tuple[str, ...]) -> str | None:
    """The people that a count is confined to: "12 Ruritanians", "12 Ruritanian sailors"."""
    after = next((token for token in sentence.tokens if token.start >= mention.end), None)
    words = [word.casefold() for word in modifiers]
    if after is not None:
        words = [after.lower, after.lower.removesuffix("s"), *words]
    return next((word for word in words if word in _PEOPLES), None)


_PEOPLES = frozenset(word.casefold() for word in (*NATIONALITIES, *PEOPLES)) | {
    word.casefold().removesuffix("s") for word in PEOPLES
}
_ADJECTIVES = frozenset(word.casefold() for word in NATIONALITIES)
_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "ADV"))
NEAR = 6
"""How many words to either side of a number belong to its surroundings."""


def _near(sentence: SentenceView, start: int, end: int) -> tuple[str, ...]:
    """The content lemmas within reach of a mention, nearest first."""
    tokens = sentence.tokens
    before = [t for t in tokens if t.end <= start][-NEAR:]
    after = [t for t in tokens if t.start >= end][:NEAR]
    ranked = sorted(
        [(i, t) for i, t in enumerate(reversed(before))] + [(i, t) for i, t in enumerate(after)],
        key=lambda pair: (pair[0], pair[1].index),
    )
    return tuple(dict.fromkeys(synonyms.head(t.lemma.lower()) for _, t in ranked if t.pos in _CONTENT))


def _head(tokens: list[Token]) -> Token:
    """The token of the mention on which the rest of the mention hangs."""
    inside = {token.index for token in tokens}
    return next(
        (token for token in tokens if token.head.index not in inside or token.head is token), tokens[-1]
    )


def _setting(
    sentence: SentenceView, mention: QuantityMention, tokens: list[Token], clauses: list[Clause]
) -> Setting:
    value = mention.value
    found = Setting()
    if value.form in ("count", "number", "percent"):
        noun = grammar.counted(sentence, mention.number_start, mention.end)
        if (
            noun is not None
            and noun.head.lemma.lower() not in UNCOUNTABLE
            and noun.head.lower not in _ADJECTIVES
            and any(c.isalpha() for c in noun.head.text)
        ):
            found.noun = noun
            found.counted = _noun_lemma(noun.head)
            found.derivation.append(f"counts {found.counted}")
    head = _head(tokens)
    anchor = found.noun.head if found.noun is not None else head
    if found.noun is None:
        found.attribute, found.attribute_modifiers = _attribute(head, value.form)
        if not found.attribute and (noun_before := nearby.attribute(sentence, mention)) is not None:
            found.attribute = _noun_lemma(noun_before)
            found.attribute_modifiers = grammar.noun_phrase(noun_before).modifiers
        if found.attribute:
            found.derivation.append(f"measures {found.attribute}")
    found.clause = grammar.clause_of(anchor)
    governing = nearby.verb(sentence, mention)
    if governing is not None and (found.clause is None or found.clause.predicate is not governing):
        found.clause = next((c for c in clauses if c.predicate is governing), found.clause)
    if value.form == "duration" and not found.attribute and nearby.lasts(sentence, mention):
        lasting = next((c.subject for c in clauses if c.subject is not None and c.subject.start < mention.start), None)
        if lasting is not None:
            found.attribute = _noun_lemma(lasting)
            found.attribute_modifiers = grammar.noun_phrase(lasting).modifiers
    if (
        found.clause is not None
        and found.clause.lemma in LASTING
        and value.form == "duration"
        and found.clause.subject is not None
    ):
        found.attribute = _noun_lemma(found.clause.subject)
        found.attribute_modifiers = grammar.noun_phrase(found.clause.subject).modifiers
    if found.clause is not None:
        found.role = _role(found.clause, anchor)
        if (
            not found.attribute
            and found.noun is None
            and found.clause.lemma in COPULAS
            and found.clause.subject is not None
        ):
            subject = found.clause.subject
            if subject is not anchor and subject.pos in ("NOUN", "PROPN"):
                found.attribute = _noun_lemma(subject)
                found.attribute_modifiers = grammar.noun_phrase(subject).modifiers
                found.derivation.append(f"said of {found.attribute}")
    if found.attribute in ("time", "way", "one"):
        found.attribute, found.attribute_modifiers = None, ()
    found.frame = _frame(found, sentence, mention, anchor)
    if found.frame:
        found.derivation.append(f"frame {found.frame.name}")
    return found


def _noun_lemma(token: Token) -> str:
    """The lemma of a noun's class; the parts of a hyphenated noun together ("pay-off")."""
    lemma = token.lemma.lower()
    marks = [child for child in token.children if child.text == "-" and child.index == token.index - 1]
    if marks and not marks[0].space:
        first = next(
            (child for child in token.children if child.index == token.index - 2 and not child.space), None
        )
        if first is not None and first.text.isalpha():
            lemma = f"{first.lower}-{lemma}"
    return synonyms.head(lemma)


def _attribute(head: Token, form: str) -> tuple[str | None, tuple[str, ...]]:
    """The noun that a measure or sum of money belongs to: "a $5m offer", "an offer of $5m"."""
    governor = head.head
    if governor is head or governor.pos not in ("NOUN", "PROPN"):
        return None, ()
    relation = head.relation.partition(":")[0]
    if relation in ("nummod", "compound", "amod", "nmod", "appos", "acl", "dep"):
        case = {child.lower for child in head.has("case")}
        if relation != "nmod" or case & {"of", "at", "for", "worth", "with"} or not case:
            modifiers = grammar.noun_phrase(governor).modifiers
            return _noun_lemma(governor), tuple(word for word in modifiers if word not in _EMPTY_MODIFIERS)
    return None, ()


def _role(clause: Clause, token: Token) -> str | None:
    if clause.theme is token:
        return "theme"
    if clause.agent is token or clause.subject is token:
        return "agent"
    if clause.complement is token:
        return "complement"
    if token.relation == "conj" and token.head.pos in ("NOUN", "PROPN"):
        return _role(clause, token.head)
    for preposition, head in clause.obliques:
        if head is token:
            return preposition or "time"
    return None


def _frame(
    found: Setting, sentence: SentenceView, mention: QuantityMention, anchor: Token
) -> frames.Frame | None:
    """The frame, from the most telling word to the least: the counted noun, what is said of it, the verb."""
    form = mention.value.form
    clause = found.clause

    def fits(frame: frames.Frame | None) -> bool:
        if frame is None or (frame.forms and form not in frame.forms):
            return False
        if frame.things and _counts_people(found.counted):
            return False
        return not (
            frame.people
            and found.counted
            and not _counts_people(found.counted)
            and found.counted not in frame.nouns
        )

    if nearby.part(sentence, mention, found.noun) == "whole":
        return None
    if "magnitude" in mention.value.unit:
        return frames.BY_NAME["magnitude"]
    if form == "score":
        return frames.BY_NAME["score"]
    paired = nearby.paired(sentence, mention, found.noun)
    if paired is not None and form == "count":
        return paired
    candidates: list[frames.Frame | None] = [nearby.frame(sentence, mention, found.noun)]
    if found.counted:
        candidates.append(frames.BY_NOUN.get(found.counted))
    if found.attribute:
        candidates.append(
            frames.by_attribute(" ".join((*found.attribute_modifiers[-1:], found.attribute)), form)
        )
        candidates.append(frames.by_attribute(found.attribute, form))
    candidates.append(_state(anchor))
    # "12 dead" and "12 injured" without a noun, as headlines have it.
    following = next((token for token in sentence.tokens if token.start >= mention.end), None)
    if following is not None and not found.counted:
        candidates.append(frames.BY_STATE.get(following.lower) or frames.BY_NOUN.get(following.lemma.lower()))
    if clause is not None:
        if found.role in ("theme",):
            candidates.append(frames.BY_THEME.get(clause.lemma))
        elif found.role == "agent":
            candidates.append(frames.BY_SUBJECT.get(clause.lemma))
        if clause.kind == "copula" and clause.subject is anchor:
            candidates.append(frames.BY_STATE.get(clause.lemma))
        if form in ("money", "rate", "duration", "measure"):
            candidates.append(frames.BY_THEME.get(clause.lemma) if found.role != "agent" else None)
    return next((frame for frame in candidates if fits(frame)), None)


def _state(anchor: Token) -> frames.Frame | None:
    """What is said of the counted by a participle or adjective after it: "12 people killed in", "left 12 dead"."""
    for child in anchor.has("acl", "amod", "advcl", "xcomp"):
        if child.index > anchor.index:
            lemma = child.lemma.lower()
            frame = frames.BY_STATE.get(child.lower) or frames.BY_STATE.get(lemma)
            if frame is None and child.tag == "VBN":
                frame = frames.BY_THEME.get(lemma)
            if frame is None and child.tag in ("VBG", "VBD"):
                frame = frames.BY_SUBJECT.get(lemma)
            if frame is not None:
                return frame
    governor = anchor.head
    if governor is not anchor and governor.pos == "VERB":
        for child in governor.has("xcomp", "advcl", "obl"):
            if child.index > anchor.index and child.lower in frames.BY_STATE:
                return frames.BY_STATE[child.lower]
    return None


_DIRECTIONS = frozenset(
    d + e
    for d in (
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "north-east",
        "north-west",
        "south-east",
        "south-west",
    )
    for e in ("", "ern")
)


def _anchors(sentence: SentenceView, mention: QuantityMention, slots: dict[str, str]) -> None:
    """What a distance or length is reckoned from: "36 miles southwest of Ardrey", "10 km from the port"."""
    if dimension(mention.value.unit) != "length":
        return
    after = [token for token in sentence.tokens if token.start >= mention.end][:8]
    for position, token in enumerate(after):
        if token.lower.replace("-", "") in _DIRECTIONS:
            slots["direction"] = slots.get("direction", "") + token.lower.replace("-", "")
            continue
        if token.text == "-" and "direction" in slots:
            continue
        if token.lower in ("of", "from", "off", "outside") and position <= 5:
            name: list[str] = []
            for word in after[position + 1 :]:
                if word.pos == "PROPN" or (not name and word.lower in ("the",)):
                    if word.pos == "PROPN":
                        name.append(word.lower)
                elif name or word.pos not in ("DET", "ADJ"):
                    if not name and word.pos == "NOUN":
                        name.append(word.lemma.lower())
                    break
            if name:
                slots["from"] = " ".join(name)
                slots["distance"] = "from"
        elif token.lower in ("away", "(", ")", ",") or token.pos in (
            "ADV",
            "ADJ",
            "PUNCT",
            "NUM",
            "NOUN",
            "SYM",
        ):
            if token.pos == "PUNCT" and token.lower in (".", ";"):
                return
            continue
        return
