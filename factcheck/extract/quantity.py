"""Claims of quantity: a number with what it counts or measures, and the question that it answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.extract import counted, nearby, revised, scores, streaks, surroundings, turns
from factcheck.extract.evoked import counts_people
from factcheck.extract.measured import EMPTY_MODIFIERS, Setting, noun_lemma, setting_of
from factcheck.extract.reading import Reading, referent
from factcheck.language import grammar
from factcheck.language.en import frames, synonyms
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Quantity

KIND: ClaimKind = "quantity"

_INHABITANTS = frozenset(("person", "resident", "inhabitant", "islander", "villager"))
"""Counted nouns of which a place may have so many as live there."""

_PLACED = frozenset(("in", "at", "near", "off", "on", "from", "to", "of", "for"))
"""Prepositions whose nouns narrow what is counted."""


def _past_hyphen(sentence: SentenceView, end: int) -> int:
    """The end of a word that goes on behind a hyphen: "two co | -workers"."""
    after = sentence.after(end)[:2]
    joined = len(after) == 2 and after[0].text == "-" and after[0].start == end == after[1].start - 1
    return after[1].end if joined else end


_FALLS = frozenset("fall plunge drop tumble plummet".split())

_PRONOUNS = frozenset(("it", "its", "they", "their", "we", "our", "which", "who", "that"))

_REGRADED = frozenset("weaken strengthen intensify downgrade upgrade raise lower".split())
"""Verbs of a storm or danger that was of another grade before."""


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every quantity of the document."""
    units = {m.value.unit for mentions in reading.quantities for m in mentions if m.value.form == "money"}
    currency = units.pop() if len(units) == 1 else None
    for sentence, mentions in zip(reading.document.sentences, reading.quantities, strict=True):
        if len(mentions) > 1 and _tabular(sentence, mentions):
            continue
        in_turn = len(mentions) > 1 and _in_turn(sentence)
        several = Counter(m.value.form for m in mentions) if in_turn else Counter()
        sums = {m.value.unit for m in mentions if m.value.form == "money"}
        beside = next(iter(sums)) if len(sums) == 1 else None
        found: dict[int, Claim] = {}
        for place, mention in enumerate(mentions):
            if several[mention.value.form] > 1:
                continue  # "Hale and Orr were jailed for 21 and 12 months respectively": whose is which
            tokens = sentence.within(mention.start, mention.end)
            if tokens:
                said = surroundings.sum_of_money(sentence, mention, currency, beside)
                said = surroundings.nth_to_die(sentence, said)
                said = surroundings.of_its_kind(sentence, said, mentions)
                found[place] = _claim(reading, sentence, said, tokens)
        text = reading.document.text(sentence.start, sentence.end) if len(mentions) > 1 else ""
        for change in revised.changes(text, sentence.start, mentions):
            if change.later in found and change.before in found and _one_count(found, change):
                found[change.later], found[change.before] = _changed(
                    found[change.later], found[change.before], change
                )
        yield from found.values()


def _one_count(found: dict[int, Claim], change: revised.Change) -> bool:
    """False where two things are counted: "to 52 points from 28 games"."""
    counted = {
        quantity.counted
        for c in (found[change.later], found[change.before])
        if isinstance(quantity := c.value, Quantity)
    }
    return len(counted - {None}) < 2


def _changed(later: Claim, before: Claim, change: revised.Change) -> tuple[Claim, Claim]:
    """A value and the one before it: that counts what this counts, and is past where it was replaced."""
    new, old = later.value, before.value
    assert isinstance(new, Quantity)
    assert isinstance(old, Quantity)
    if old.counted is None and new.counted is not None and old.form in ("count", "number"):
        old = old.model_copy(update={"form": new.form, "counted": new.counted})
        before = before.model_copy(update={"value": old, "attribute": new.counted})
    asked = frames.by_attribute(synonyms.head(change.what), new.form) if change.what is not None else None
    if asked is not None and later.frame is None:
        later = later.model_copy(update={"frame": asked.name})
    if change.replaced and old.low is not None:
        later = later.model_copy(update={"slots": {**later.slots, "revised from": f"{old.low:.12g}"}})
        before = before.model_copy(update={"slots": {**before.slots, "former": "yes"}})
    return later, before


def _of_several(sentence: SentenceView, clause: Clause | None) -> bool:
    """True for the years that several got together: "the gang were jailed for a total of 58 years"."""
    words = {token.lower for token in sentence.tokens}
    if "each" in words:
        return False
    verb = clause.lemma if clause is not None else ""
    gang = any(
        token.lemma.lower() in _GANGS and after.lemma.lower() == verb
        for token, after in pairwise(sentence.tokens)
    )
    return "total" in words or "combined" in words or {"between", "them"} <= words or gang


_GANGS = frozenset("gang group pair trio couple family ring crew duo team".split())


LIST_OF_FIGURES = 6
"""From so many figures on a sentence without a verb is a row of a table."""


def _tabular(sentence: SentenceView, mentions: Sequence[QuantityMention]) -> bool:
    """True for a row of a table, whose figures say what they are in its head: "Net 12.1 mln vs 3.4 mln"."""
    if sentence.zone == "headline":
        return False
    words = [
        token
        for token in sentence.tokens
        if token.text[0].isalpha() and not any(m.start <= token.start < m.end for m in mentions)
    ]
    if len(mentions) >= LIST_OF_FIGURES and len(words) <= 2 * len(mentions):
        return True  # whatever looks like a verb among so few words is the name of a row: "Feed use"
    if any(token.pos in ("VERB", "AUX") for token in words):
        return False
    return len(mentions) >= LIST_OF_FIGURES or any(token.lower in _AGAINST for token in words)


_AGAINST = frozenset(("vs", "vs.", "versus", "nil"))
"""What stands between this year's figure and the last one's in a table."""


def _in_turn(sentence: SentenceView) -> bool:
    return any(token.lower == "respectively" for token in sentence.tokens)


def _claim(reading: Reading, sentence: SentenceView, mention: QuantityMention, tokens: list[Token]) -> Claim:
    setting = setting_of(sentence, mention, tokens, reading.clauses[sentence.number])
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
                end = _past_hyphen(sentence, end)
        modifiers += tuple(
            word
            for word in noun.modifiers
            if word not in EMPTY_MODIFIERS and word.replace("-", "").isalnum() and word not in said
        )
        if noun.of is not None:
            slots["of"] = noun_lemma(noun.of)
        if noun.possessor is not None:
            slots["possessor"] = referent(noun.possessor, reading)
    elif (joined := counted.joined(sentence, mention)) is not None and joined.head.pos == "NOUN":
        slots["of"] = noun_lemma(joined.head)
    if mention.value.form == "percent":
        if where := surroundings.share_of(reading, sentence, end):
            slots["where"] = where
        if state := surroundings.state(sentence, max(end, noun.end if noun is not None else end)):
            slots["state"] = state
    part = nearby.part(sentence, mention, noun)
    if mention.value.form in ("count", "number") and (portion := nearby.portion(sentence, mention)):
        slots["portion"] = portion
    if mention.value.form == "count" and (place := surroundings.listed_place(reading, sentence, mention)):
        slots["where"] = slots["in"] = place
        part = part or "listed"
    if part:
        slots["part"] = part
    group = surroundings.group(sentence, mention, modifiers) or (
        surroundings.room(sentence, mention, setting.clause) if counts_people(setting.counted) else None
    )
    tolled = setting.frame is not None and setting.frame.name in _TOLLS
    if group is None and tolled and counted.some_of_them(sentence, tokens[0], noun):
        group = "some of them"
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
        none = mention.value.form == "count" and mention.value.high == 0  # "no one" denies by its value
        polarity = "negative" if clause.negated and not none else "positive"
        asked = mention.value.form == "count" and _asked_for(setting)
        if modality == "asserted" and (asked or _forecast(setting, clause)):
            modality = "conditional"
    for slot, filler in _participants(reading, setting, sentence, range(tokens[0].start, mention.end)):
        slots.setdefault(slot, filler)
    surroundings.anchors(sentence, mention, slots)
    if predicate in _FALLS and "direction" not in slots and "distance" in slots:
        del slots["distance"], slots["from"]  # "fell 300 metres from the ridge"
    frame = setting.frame
    if mention.value.form == "ordinal":
        slots |= turns.turn(reading, sentence, mention, setting.attribute or setting.counted)
        setting.attribute = slots.pop("tallied", setting.attribute)
        holder = slots.get("agent", "")
        if slots.pop("own", None) and not holder.islower() and predicate not in _HANDING and holder:
            slots["possessor"] = holder
    if counts_people(setting.counted):
        slots["people"] = "yes"
    owner = (
        surroundings.home(sentence, mention, noun.head, clause, reading)
        if noun is not None and setting.counted in _INHABITANTS
        else None
    )
    if frame is not None and frame.name == "population":
        owner = owner or slots.get("of") or slots.get("possessor") or slots.get("subject")
    elif frame is not None and frame.name == "workforce":
        owner = slots.get("possessor") or slots.get("of") or slots.get("agent")
        owner = owner if owner not in _PRONOUNS else None
        polarity = "positive" if setting.role == "agent" else polarity  # those who do not know are there
    elif owner:
        frame = frames.BY_NAME["population"]
    if mention.value.form in ("money", "percent") and clause is not None and clause.subject is not None:
        owner = owner or surroundings.issuer(reading, clause.subject)
    if owner:
        slots["whose"] = owner
    if mention.value.form == "score" and (course := scores.in_between(sentence, mention, setting, slots)):
        slots["group"] = course
    if frame is not None and frame.name in _TOLLS and _of_the_year(sentence, end):
        slots["group"] = "of the year"  # "31 people have been killed in the Alps this year"
    if frame is None and "group" not in slots and surroundings.of_late(sentence, end):
        slots["group"] = "of late"
    if frame is None and noun is not None and "other" in noun.modifiers:
        slots["group"] = "other"  # "the bodies of five other miners"
    if frame is not None and frame.name == "magnitude" and surroundings.aftershock(sentence, mention):
        slots["group"] = "aftershock"
    if frame is not None and frame.name == "grade" and clause is not None and clause.lemma in _REGRADED:
        slots["group"] = "regraded"
    if frame is not None and frame.name == "sentence" and _of_several(sentence, clause):
        slots["group"] = "together"
    if frame is not None and frame.name in _BARGAINED:
        slots.pop("part", None)  # "8 percent more pay"
    if frame is not None and frame.name == "ordered" and predicate != "order":
        slots = {slot: filler for slot, filler in slots.items() if slot not in ("agent", "subject")}
    if frame is not None and frame.name == "winning time":
        stage = next((t.lemma.lower() for t in sentence.tokens if t.lemma.lower() in _STAGES), None)
        slots |= {"group": stage} if stage is not None else {}
    if frame is not None and frame.name == "score" and scores.of_series(sentence):
        slots["interim"] = "series"
    if frame is not None and frame.keeps_noun:
        kept = setting.counted or setting.attribute or ""
        slots["kept"] = frames.RESPONDERS.get(kept, kept) if frame.name == "deployed" else kept
    quantity = (
        mention.value.model_copy(update={"counted": setting.counted}) if setting.counted else mention.value
    )
    if frame is not None and frame.name == "magnitude" and quantity.form == "number":
        quantity = quantity.model_copy(update={"form": "measure", "unit": "{magnitude}"})
    bare = quantity.form in ("count", "number") and not setting.counted
    if bare and setting.role == "complement" and slots.get("subject") == "level":
        quantity = quantity.model_copy(update={"form": "measure", "unit": "{level}"})
        frame = frames.BY_NAME["grade"]
    elif bare and setting.role == "theme" and predicate in _TIMING and "." in f"{quantity.low}".rstrip("0"):
        quantity = quantity.model_copy(update={"form": "duration", "unit": "s"})
        frame = frames.BY_NAME["winning time"]
    elif bare and surroundings.at_an_age(sentence, mention, setting):
        frame, modifiers = frames.BY_NAME["age at the time"], ()
        setting.attribute = None
    if ended := streaks.streak(sentence, mention, clause):
        quantity = quantity.model_copy(update={"form": "count", "counted": "match"})
        frame, modifiers, polarity = frames.BY_NAME["streak"], (), "positive"
        setting.attribute, slots = "match", {"group": ended}
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
        near=surroundings.near(sentence, start, end),
        polarity=polarity,
        modality=modality,
        attribution=grammar.attribution_of(reading.document, token),
        quoted=token.quoted,
        derivation=tuple(setting.derivation),
    )


def _forecast(setting: Setting, clause: Clause) -> bool:
    """True for what was expected, which says nothing of what came about: "had forecast a profit of $5m"."""
    return setting.attribute in _FORECASTS or (
        clause.lemma in _FORECASTING and setting.role in ("theme", "complement", "at", None)
    )


_TIMING = frozenset(("run", "clock", "time"))
"""Verbs of a time without a unit: "clocked 22.41"."""

_BARGAINED = frozenset(("pay demand", "pay offer"))

_STAGES = frozenset("heat qualifying qualifier semi-final semifinal semi quarter-final quarterfinal".split())
"""What is run before a final."""

_HANDING = frozenset("hand give deal inflict condemn send".split())
"""Verbs of giving somebody what is theirs: "handed the Pilots their third loss"."""

_FORECASTING = frozenset("expect forecast predict project anticipate foresee".split())
_FORECASTS = frozenset("forecast estimate expectation consensus projection guidance outlook target".split())
"""Verbs and nouns of what somebody takes to be coming (WordNet 3.0: anticipate, predict, and their kinds)."""


_TOLLS = frozenset(("deaths", "injuries"))


def _of_the_year(sentence: SentenceView, end: int) -> bool:
    """True where "this year" or "since January" follows a number: it tells up what happened in that time."""
    after = " ".join(token.lower for token in sentence.after(end))
    return "this year" in after or "since january" in after


_NEEDS = frozenset(("need", "require"))


def _asked_for(setting: Setting) -> bool:
    """True for as many as something takes: "60 votes are needed", "can overrule it with 60 votes"."""
    clause = setting.clause
    if clause is None:
        return False
    if clause.lemma in _NEEDS:
        return True
    if setting.frame is None or setting.frame.name != "votes":
        return False
    return any(child.relation == "aux" and child.lemma == "can" for child in clause.predicate.children)


def _participants(
    reading: Reading, setting: Setting, sentence: SentenceView, written: range
) -> Iterator[tuple[str, str]]:
    """What takes part in the clause of a number, by slot; `written` is where the number stands."""
    clause = setting.clause
    if clause is None:
        return
    if clause.agent is not None and setting.role != "agent":
        yield "agent", referent(clause.agent, reading)
    if clause.theme is not None and setting.role != "theme":
        yield "theme", referent(clause.theme, reading)
    if clause.subject is not None and clause.subject.sentence == sentence.number:
        yield "subject", referent(clause.subject, reading)
    if setting.role:
        yield "role", setting.role
    which = surroundings.picked(clause, setting)
    if which:
        yield "which", which
    for preposition, head in clause.obliques:
        if preposition in _PLACED and head.start not in written:
            yield preposition, noun_lemma(head)
