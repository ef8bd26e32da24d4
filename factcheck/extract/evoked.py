"""The frame of the question that a number answers, from the words of its clause and beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck import lexicon
from factcheck.extract import lengths, nearby, number_phrases, sums
from factcheck.language.en import frames, synonyms
from factcheck.language.en.gazetteer import DEMONYMS
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.tokens import SentenceView, Token
from factcheck.model.units import dimension

if TYPE_CHECKING:
    from factcheck.extract.measured import Setting

_PAYDAYS = frozenset(("a", "mo", "wk"))
"""The time for which a salary is paid."""


def frame_of(
    found: Setting, sentence: SentenceView, mention: QuantityMention, anchor: Token
) -> frames.Frame | None:
    """The frame, from the most telling word to the least: the counted noun, what is said of it, the verb."""
    form = mention.value.form
    if nearby.part(sentence, mention, found.noun) == "whole":
        named = _WORKFORCE if _employed(found) else frames.BY_NOUN.get(found.counted or "")
        return named if named is not None and _fits(named, mention, found.counted) else None
    if form == "count" and number_phrases.of_the_dead(sentence, mention):
        return frames.BY_NAME["among the dead"]
    if "magnitude" in mention.value.unit:
        return frames.BY_NAME["magnitude"]
    if mention.value.unit == "[ly]":
        return frames.BY_NAME["light-years"]
    if mention.value.unit in frames.GRADES:
        return frames.BY_NAME["grade"]
    if form == "score":
        played = found.attribute in frames.PLAYED
        return frames.BY_NAME["ballot" if not played and _voted(sentence, mention) else "score"]
    if form == "count" and number_phrases.kind_of_victim(sentence, mention) is not None:
        return frames.BY_NAME["among the dead"]
    if mention.value.per == "share" and _earned(found):
        return frames.BY_NAME["earnings per share"]
    paired = nearby.paired(sentence, mention, found.noun)
    if paired is not None and form == "count":
        return paired
    candidates: list[frames.Frame | None] = [
        sums.frame(sentence, mention, found.clause, found.role)
        if form == "money"
        else number_phrases.frame(sentence, mention, found.noun, form),
        nearby.frame(sentence, mention, found.noun),
    ]
    if form == "duration":
        candidates.append(lengths.frame(sentence, mention, found.clause, found.role, found.attribute))
    if found.counted:
        before = found.noun.modifiers[-1:] if found.noun is not None else ()
        candidates.append(frames.BY_NOUN.get(" ".join((*before, found.counted))))
        candidates.append(frames.BY_NOUN.get(found.counted))
    if found.attribute:
        narrower = " ".join((*found.attribute_modifiers[-1:], found.attribute))
        candidates.append(frames.by_attribute(narrower, form))
        candidates.append(frames.by_attribute(found.attribute, form))
    candidates.append(_state(anchor))
    if found.counted:
        candidates.append(_depicted(found, sentence))
        if found.counted == "case" and _of_illness(sentence, mention):
            candidates.append(frames.BY_NAME["infected"])
        if found.counted == "story" and found.noun is None:  # "a nine-story building"
            candidates.append(frames.BY_NAME["storeys"])
    # "12 dead" and "12 injured" without a noun, as headlines have it.
    following = next(iter(sentence.after(mention.end)), None)
    if following is not None and not found.counted:
        candidates.append(frames.BY_STATE.get(following.lower) or frames.BY_NOUN.get(following.lemma.lower()))
    clause = found.clause
    if form in ("money", "rate"):  # "the $35 million that Harrow paid", "the £2bn spent on roads"
        told = (child for child in anchor.has("acl", "acl:relcl") if child.index > anchor.index)
        candidates.extend(frames.BY_THEME.get(child.lemma.lower()) for child in told)
    paid = form == "money" or (form == "rate" and mention.value.unit.isupper())
    if paid and clause is not None and clause.lemma in frames.EARNING:
        candidates.append(frames.BY_NAME["salary"] if mention.value.per in _PAYDAYS else None)
    if clause is not None:
        if found.counted in frames.RESPONDERS and clause.lemma in frames.DEPLOYED:
            candidates.append(frames.BY_NAME["deployed"])
        if form == "measure" and clause.lemma in frames.FALLING and found.role in ("theme", "time"):
            fell = dimension(mention.value.unit) == "length"
            candidates.append(frames.BY_NAME["fall"] if fell else None)
        if form == "money" and clause.lemma in _ASKING and clause.subject is not None:
            captors = clause.subject.lemma.lower() in frames.CAPTORS
            candidates.append(frames.BY_NAME["ransom"] if captors else None)
        if form == "measure" and clause.lemma in frames.PASSING:
            near = found.role == "within" or found.attribute == "distance"
            passing = near and dimension(mention.value.unit) == "length"
            candidates.append(frames.BY_NAME["closest approach"] if passing else None)
        if form == "percent" and clause.lemma == "protect":
            candidates.append(frames.BY_NAME["efficacy"])
        if form == "count" and found.role == "theme" and clause.lemma in frames.STUDYING:
            who = clause.agent or clause.subject
            studied = who is not None and who.lemma.lower() in frames.STUDIES
            candidates.append(frames.BY_NAME["studied"] if studied else None)
        if form == "count" and _in_hospital(found):
            candidates.append(frames.BY_NAME["hospitalised"])
        if form == "money" and sums.found(clause, found.role):
            candidates.append(frames.BY_NAME["recovered"])
        if found.role == "theme":
            candidates.append(frames.BY_THEME.get(clause.lemma))
        elif found.role == "agent":
            candidates.append(frames.BY_SUBJECT.get(clause.lemma))
        if clause.kind == "copula" and clause.subject is anchor:
            candidates.append(frames.BY_STATE.get(clause.lemma))
        if form == "money" and clause.lemma == "raise" and found.role in ("to", "by", "from"):
            what = clause.theme.lemma.lower() if clause.theme is not None else ""
            candidates.append(frames.by_attribute(synonyms.head(what), form))  # "raised its offer to $5m"
        elif form in ("money", "rate", "duration", "measure") and found.role != "agent":
            candidates.append(frames.BY_THEME.get(clause.lemma))
        if form == "money" and clause.lemma in frames.PRICED and found.role in ("at", "for"):
            candidates.append(frames.BY_NAME["price"])
        if clause.lemma in frames.STRIKING and following is not None and following.lower == "times":
            candidates.append(frames.BY_NAME["blows"])
    if _employed(found):
        candidates.append(_WORKFORCE)
    if form == "measure" and found.attribute:
        candidates.append(_main_dimension(found.attribute, anchor, dimension(mention.value.unit)))
    fitting = next(
        (frame for frame in candidates if frame is not None and _fits(frame, mention, found.counted)), None
    )
    if (
        fitting is not None
        and fitting.name == "value"
        and clause is not None
        and clause.lemma in frames.STEALING
    ):
        return frames.BY_NAME["stolen"]
    return sums.wage(mention, fitting, found.attribute) if form == "money" else fitting


def _earned(found: Setting) -> bool:
    """True for a sum for each share that a firm earns, and that nobody pays for it."""
    clause, earnings = found.clause, frames.BY_NAME["earnings per share"]
    if found.role in ("from", "to"):
        return False  # what a forecast of them was raised from and to
    told = {found.attribute, clause.lemma if clause is not None else None}
    if clause is not None and clause.subject is not None:
        told.add(clause.subject.lemma.lower())
    return bool(told & (earnings.themes | earnings.attributes))


_WORKFORCE = frames.BY_NAME["workforce"]


def _employed(found: Setting) -> bool:
    """True for all who work for somebody: "its 300 workers", "the 300 employees of the mill"."""
    noun = found.noun
    if noun is None or found.counted not in frames.EMPLOYED or noun.modifiers:
        return False
    of_all = noun.of is not None and any(child.lower == "the" for child in noun.head.children)
    return noun.possessor is not None or of_all


def _in_hospital(found: Setting) -> bool:
    """True for those whom a clause tells to be taken to a hospital or treated in one."""
    clause = found.clause
    return (
        clause is not None
        and found.role == "theme"
        and clause.lemma in frames.TO_HOSPITAL
        and any(synonyms.head(head.lemma.lower()) == "hospital" for _, head in clause.obliques)
    )


def _voted(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for a result beside which a vote is spoken of."""
    around = (
        *sentence.before(mention.start)[-_BESIDE_RESULT:],
        *sentence.within(mention.start, mention.end),
        *sentence.after(mention.end)[:_BESIDE_RESULT],
    )
    return any(token.lemma.lower() in frames.VOTING for token in around)


_BESIDE_RESULT = 8
"""How many words to either side of a result are read."""


def _main_dimension(noun: str, unit: Token, measured: str | None) -> frames.Frame | None:
    """What the measure in "a 460-metre bridge" is, where things of the kind have one such measure."""
    if "-" not in unit.text and not (unit.index and unit.relation.startswith("compound")):
        return None
    if measured not in ("length", "mass"):
        return None
    weighed = measured == "mass"
    return next(
        (
            frame
            for kind, frame in frames.MAIN_DIMENSION
            if (frame.name == "weight") == weighed and (noun == kind or lexicon.kind_of(noun, kind, "n"))
        ),
        None,
    )


_ASKING = frozenset(("want", "demand", "ask", "seek"))

_BESIDE = 5
"""How many words beside a count of cases may name the illness."""


def _of_illness(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for cases of an illness: "420 cases of cholera", "the number of measles cases has reached 420"."""
    before = sentence.before(mention.start)[-NEAR_CASES:]
    after = sentence.after(mention.end)[:_BESIDE]
    beside = (t for t in (*before, *after) if t.pos in ("NOUN", "PROPN"))
    return any(_illness(word) for token in beside for word in (token.lower, token.lemma.lower()))


def _illness(word: str) -> bool:
    kinds = (("illness", 12), ("infection", 4))
    return word in _VIRUSES or any(lexicon.kind_of(word, kind, "n", steps=far) for kind, far in kinds)


NEAR_CASES = 9
_VIRUSES = frozenset(
    frames.words("flu virus infection covid covid-19 hiv aids sars mers ebola zika coronavirus")
)
"""Names of illnesses that WordNet does not have, or has not under illness."""


def _fits(frame: frames.Frame, mention: QuantityMention, counted: str | None) -> bool:
    """True where a frame takes a quantity of this form and of what is counted."""
    form, unit = mention.value.form, mention.value.unit
    if frame.forms and form not in frame.forms:
        return False
    if frame.things and counts_people(counted):
        return False
    if frame.name == "spilled" and dimension(unit) not in ("volume", "mass"):
        return False
    return not (frame.people and counted and counted not in frame.nouns and not _heads(counted))


def _state(anchor: Token) -> frames.Frame | None:
    """What a participle or adjective says of the counted before it: "12 people killed in", "left 12 dead"."""
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


def _depicted(found: Setting, sentence: SentenceView) -> frames.Frame | None:
    """The frame of a state beside the verb or the noun: "shot dead two guards", "two dead guards"."""
    states = [word.casefold() for word in found.noun.modifiers] if found.noun is not None else []
    if found.clause is not None and found.role in ("theme", "agent"):
        after = found.clause.predicate.index - sentence.tokens[0].index + 1
        if 0 < after < len(sentence.tokens):
            states.append(sentence.tokens[after].lower)
    if found.noun is not None:
        after = found.noun.head.index - sentence.tokens[0].index + 1
        if 0 < after < len(sentence.tokens) and sentence.tokens[after].tag == "JJ":
            states.append(sentence.tokens[after].lower)
    return next((frames.BY_STATE[state] for state in states if state in frames.BY_STATE), None)


def counts_people(noun: str | None) -> bool:
    """True for a counted noun that names people."""
    return noun is not None and (noun in frames.PEOPLE or noun in DEMONYMS)


def _heads(noun: str) -> bool:
    """True for what a toll may count: people, and whoever is a person in any common sense of the noun."""
    if counts_people(noun):
        return True
    return lexicon.of_class(noun, _PERSONS) and not lexicon.of_class(noun, _NO_PERSONS)


_PERSONS = ("person",)
_NO_PERSONS = ("artifact", "animal", "location", "body", "happening", "plant", "group")
"""Classes of what is counted by heads (pilgrims, volunteers), and of what is not in any common sense (WordNet
3.0): coaches have wheels, too, and dogs four legs."""
