"""What a number counts or measures, in which clause, and the frame of its question."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from factcheck import lexicon
from factcheck.extract import counted, nearby, number_phrases
from factcheck.extract.evoked import frame_of
from factcheck.language import grammar
from factcheck.language.en import frames, lemmas, synonyms
from factcheck.language.en.gazetteer import NATIONALITIES
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause, NounPhrase
from factcheck.language.tokens import SentenceView, Token

COPULAS = frozenset(
    "be become remain stay stand total reach measure number equal exceed hit rise fall climb drop grow "
    "soar".split()
)
"""Verbs that say of their subject how much it is."""

CHANGES = frozenset(
    "raise increase lift hike boost cut reduce lower slash trim shorten extend widen lengthen expand revise "
    "upgrade downgrade bump narrow".split()
)
"""Verbs of changing how much something is (VerbNet 3.3, calibratable change of state, caused)."""

ASSESSING = frozenset(
    "put estimate value assess set fix reckon price appraise calculate gauge peg assay rate tally".split()
)
"""Verbs of saying how much something is (Levin 1993, class 54.4), with "at"."""

AMOUNTING = frozenset("come amount run add_up mount stretch extend tot_up swell".split())
"""Verbs of coming to so much, with "to"."""

LASTING = frozenset("last continue run go take stretch drag".split())
"""Verbs whose duration is that of their subject."""

ENDING = frames.words(
    "end finish stop cease conclude collapse abandon suspend halt lift break_up break_off call_off give_up "
    "break_down"
)
"""Verbs of an end (Levin 1993, class 55.4): "after five days the search was called off"."""

WEATHER = frozenset("rain snow hail drizzle pour".split())
"""Verbs of weather, whose duration is that of their noun."""

_COMPANIES = frozenset("party group team crew family squad group company class".split())
"""Bodies of people of whom some are counted."""

UNCOUNTABLE = frozenset(frames.words("time year month week day hour minute second way one a.m. p.m. am pm"))
"""Heads that are no counted things: units of time are durations, "ways" and "times" are figures of speech."""

EMPTY_MODIFIERS = frozenset(
    "other more additional such total several few many some least most year month week day hour minute mile "
    "kilometer kilometre metre meter foot magnitude percent dollar pound euro ton tonne square".split()
)
"""Words before a noun that do not narrow what it names."""

_AMOUNTS = frozenset(("number", "amount"))

_NOBODY = frozenset(("no", "no-one", "nobody", "none"))
_ADJECTIVES = frozenset(word.casefold() for word in NATIONALITIES)

_UNTOLD = ("time", "way", "one")
"""Measured nouns that say nothing of what is measured."""


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

    def measures(self, noun: Token) -> None:
        """Take a noun, with what narrows it, for the one that is measured."""
        phrase = grammar.noun_phrase(noun)
        if phrase.of is not None and phrase.of.pos == "NOUN" and noun.lemma.lower() in _AMOUNTS:
            noun = phrase.of  # "the number of murders fell by 10 per cent"
            phrase = grammar.noun_phrase(noun)
        self.attribute = noun_lemma(noun)
        self.attribute_modifiers = phrase.modifiers
        if phrase.of is not None and phrase.of.pos == "PROPN":
            self.attribute_modifiers += (phrase.of.lower,)


def setting_of(
    sentence: SentenceView, mention: QuantityMention, tokens: list[Token], clauses: list[Clause]
) -> Setting:
    """What a number counts, else measures; its clause and role there; the frame that these evoke."""
    value = mention.value
    found = Setting()
    if value.form in ("count", "number", "percent"):
        noun = grammar.counted(sentence, mention.number_start, mention.end)
        if (
            noun is not None
            and noun.head.lemma.lower() not in UNCOUNTABLE
            and noun.head.lower not in _ADJECTIVES
            and any(c.isalpha() for c in noun.head.text)
            and not _named_after_age(sentence, mention, noun)
            and not _is_verb(noun.head)
        ):
            noun = _after_model(sentence, noun)
            found.noun = noun
            found.counted = _after_prefix(sentence, noun) or noun_lemma(noun.head)
            if found.counted in _COMPANIES and [t.lower for t in sentence.after(mention.number_end)[:1]] == [
                "of"
            ]:
                found.counted = "person"  # "five of the party"
            if found.counted == "member" and noun.modifiers and noun.modifiers[-1] in _BODIES:
                found.counted = noun.modifiers[-1]
            found.derivation.append(f"counts {found.counted}")
    if (
        found.noun is None
        and value.form in ("count", "number")
        and (joined := counted.joined(sentence, mention))
    ):
        found.counted = noun_lemma(joined)
        found.derivation.append(f"counts {found.counted} of what follows")
    if (
        value.form == "count"
        and found.noun is None
        and (whole := counted.whole(sentence, mention)) is not None
    ):
        found.counted = noun_lemma(whole)
        found.derivation.append(f"counts {found.counted} of so many")
    if value.form == "count" and found.noun is None and (said := number_phrases.number_of(sentence, mention)):
        found.counted = noun_lemma(said)
        found.derivation.append(f"the number of {found.counted}")
    if value.form == "count" and (victims := number_phrases.kind_of_victim(sentence, mention)) is not None:
        found.noun, found.counted = None, noun_lemma(victims)
    if found.noun is None and value.form == "count" and value.high == 0 and tokens[0].lower in _NOBODY:
        following = next(iter(sentence.after(mention.end)), None)
        found.counted = "person" if following is None or following.lower != "of" else None
    head = _head(tokens)
    anchor = found.noun.head if found.noun is not None else head
    if found.noun is None:
        noun_before = nearby.attribute(sentence, mention)
        if noun_before is not None and _after_be(sentence, mention):
            found.measures(noun_before)  # "the screen is 4.5 inches corner to corner"
        else:
            found.attribute, found.attribute_modifiers = _attribute(head)
        if not found.attribute and noun_before is not None:
            found.measures(noun_before)
        if not found.attribute and value.form == "measure" and (stuff := counted.stuff(sentence, mention)):
            found.measures(stuff)
        if found.attribute:
            found.derivation.append(f"measures {found.attribute}")
    found.clause = grammar.clause_of(anchor)
    governing = nearby.verb(sentence, mention)
    if governing is not None and (found.clause is None or found.clause.predicate is not governing):
        found.clause = next((c for c in clauses if c.predicate is governing), found.clause)
    subject = found.clause.subject if found.clause is not None else None
    if value.form == "duration":
        lasting = None
        if (
            found.clause is not None
            and found.clause.lemma in LASTING
            and found.clause.theme in (None, subject, anchor)  # "ran the firm for six years"
        ):
            lasting = subject
        if (
            lasting is None
            and found.clause is not None
            and (ended := _ended(found.clause, anchor)) is not None
        ):
            lasting = ended
        if lasting is None and not found.attribute and nearby.lasts(sentence, mention):
            lasting = next(
                (c.subject for c in clauses if c.subject is not None and c.subject.start < mention.start),
                None,
            )
        if (
            lasting is None
            and not found.attribute
            and (of := counted.lasted_by(sentence, mention)) is not None
        ):
            lasting = of
        if lasting is not None:
            found.measures(lasting)
        elif found.clause is not None and found.clause.lemma in WEATHER and not found.attribute:
            found.attribute = found.clause.lemma
    if value.form == "measure" and not found.attribute and subject is not None and subject.pos == "NOUN":
        following = next(iter(sentence.after(mention.end)), None)
        if following is not None and following.lower in frames.BY_STATE and found.clause is not None:
            found.measures(subject)  # "the bridge is 420 metres long"
    if found.clause is not None:
        found.role = _role(found.clause, anchor)
        told = subject is not None and subject is not anchor and subject.pos in ("NOUN", "PROPN")
        inside = found.clause.kind == "copula" and any(token is found.clause.predicate for token in tokens)
        if (
            subject is not None
            and told
            and (
                found.clause.lemma in COPULAS
                or inside
                or (value.change and value.form == "percent")
                or _ascribed(found.clause, subject, sentence, mention)
            )
            and not found.attribute
            and found.noun is None
        ):
            found.measures(subject)
            found.derivation.append(f"said of {found.attribute}")
        beside = next(iter(sentence.before(mention.start)[-1:]), None)
        by_words = beside.lower if beside is not None and beside.lower in ("to", "at") else None
        sized = _sized(found.clause, by_words or found.role)
        if (
            sized is not None
            and sized is not anchor
            and sized.pos == "NOUN"
            and not found.attribute
            and found.noun is None
        ):
            found.measures(sized)
            found.derivation.append(f"{found.clause.lemma} {found.attribute}")
    if found.attribute in _UNTOLD:
        found.attribute, found.attribute_modifiers = None, ()
    found.frame = frame_of(found, sentence, mention, anchor)
    if found.frame:
        found.derivation.append(f"frame {found.frame.name}")
    return found


_OPINION = frozenset("say think believe expect estimate report understand reckon rumour rumor know".split())
"""Verbs of saying and thinking that ascribe in the passive: "the offer is said to be"."""


def _sized(clause: Clause, role: str | None) -> Token | None:
    """What a verb with its preposition says how much it is: "cut the rate to 4%", "put the loss at $5m"."""
    if role in ("to", "from") and clause.lemma in CHANGES:
        return clause.theme
    if role == "at" and clause.lemma in ASSESSING:
        return clause.theme
    return clause.subject if role == "to" and clause.lemma in AMOUNTING else None


def _after_be(sentence: SentenceView, mention: QuantityMention) -> bool:
    before = sentence.before(mention.start)[-1:]
    return bool(before) and before[0].lower in ("is", "was", "are", "were", "be", "been")


def _ascribed(clause: Clause, subject: Token, sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for "the offer is said to be $5m", where the passive verb ascribes the number to its subject."""
    before = sentence.before(mention.start)[-1:]
    said = clause.lemma in _OPINION and clause.theme is subject
    return said and bool(before) and before[0].lower in ("be", "been", "worth")


def _named_after_age(sentence: SentenceView, mention: QuantityMention, noun: NounPhrase) -> bool:
    """True for "At 19 Ruiz left", where a name begins right behind an age."""
    before = sentence.before(mention.start)
    return noun.head.tag == "NNP" and bool(before) and before[-1].lower == "at"


def _is_verb(token: Token) -> bool:
    """True for a verb that a tagger took for a noun, as in headlines: "410,000 flee"."""
    lemma = token.lemma.lower()
    return token.pos == "NOUN" and lexicon.known(lemma, "v") and not lexicon.known(lemma, "n")


def _ended(clause: Clause, duration: Token) -> Token | None:
    """What a clause tells to have held for so long, or to have come to its end after it."""
    happening = clause.theme or clause.subject
    if happening is None or happening.pos != "NOUN":
        return None
    role = _role(clause, duration)
    if role == "for" and clause.lemma == "hold" and clause.theme in (None, clause.subject):
        return happening
    return happening if role == "after" and clause.lemma in ENDING else None


def _after_model(sentence: SentenceView, noun: NounPhrase) -> NounPhrase:
    """The noun behind a model that was taken for the counted one: the guns of "12 AK 47 guns"."""
    head = noun.head
    after = sentence.after(head.end)[:2]
    short = head.text.isupper() and len(head.text) <= MODEL
    if short and len(after) == 2 and after[0].text.isdigit() and after[1].pos == "NOUN":
        return replace(grammar.noun_phrase(after[1]), modifiers=(f"{head.lower}-{after[0].text}",))
    return noun


def _after_prefix(sentence: SentenceView, noun: NounPhrase) -> str | None:
    """What is counted behind a prefix that was taken for it: the workers of "two co-workers"."""
    after = sentence.after(noun.head.end)[:2]
    if noun.head.lower not in _PREFIXES or len(after) < 2 or after[0].text != "-" or after[1].pos != "NOUN":
        return None
    word = after[1].lower
    singular = word.removesuffix("s") if lexicon.known(word.removesuffix("s"), "n") else word
    return synonyms.head(lemmas.mended(word, "NNS", singular))


_PREFIXES = frozenset("co ex non pre post anti pro semi vice sub".split())

_BODIES = frozenset(frames.words("crew staff team family gang jury board band"))
"""Bodies whose members are counted by the body's name: a crew of 21 are 21 crew members."""

MODEL = 3
"""The letters of a model are so many, at most."""


def _head(tokens: list[Token]) -> Token:
    """The token of the mention on which the rest of the mention hangs."""
    inside = {token.index for token in tokens}
    return next(
        (token for token in tokens if token.head.index not in inside or token.head is token), tokens[-1]
    )


def noun_lemma(token: Token) -> str:
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


def _attribute(head: Token) -> tuple[str | None, tuple[str, ...]]:
    """The noun that a measure or sum of money belongs to: "a $5m offer", "an offer of $5m"."""
    governor = head.head
    if governor is head or governor.pos not in ("NOUN", "PROPN"):
        return None, ()
    if _says_when(governor) or governor.lemma.lower() in nearby.OF_HUNDRED:
        return None, ()
    relation = head.relation.partition(":")[0]
    if relation in ("nummod", "compound", "amod", "nmod", "appos", "acl", "dep"):
        case = {child.lower for child in head.has("case")}
        if relation != "nmod" or case & {"of", "at", "for", "worth", "with"} or not case:
            modifiers = grammar.noun_phrase(governor).modifiers
            return noun_lemma(governor), tuple(word for word in modifiers if word not in EMPTY_MODIFIERS)
    return None, ()


def _says_when(noun: Token) -> bool:
    """True for "last year", "this week", that stand behind a number without belonging to it."""
    return noun.lemma.lower() in UNCOUNTABLE and any(child.lower in _WHICH for child in noun.children)


_WHICH = frozenset("last this next previous past each every".split())


def _role(clause: Clause, token: Token) -> str | None:
    """The role of a token in its clause: theme, agent, complement, its preposition ("time" for none)."""
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
