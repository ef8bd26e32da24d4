"""Claims of place: where an event took place, or where a thing lies."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading, referent
from factcheck.extract.scene import RELATIONS, Scene
from factcheck.extract.whereabouts import rank_of
from factcheck.language import grammar
from factcheck.language.en.happenings import ACTS, BEGINNING, DIVISIONS, EVENTS, HELD, TAKEN
from factcheck.language.en.mentions import NameMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import Token
from factcheck.model import Claim, ClaimKind, Place

KIND: ClaimKind = "place"

DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every named place that says where an event happened, with the relation ("in", "near")."""
    for sentence, clauses, names in zip(
        reading.document.sentences, reading.clauses, reading.names, strict=True
    ):
        if not names:
            continue
        scene = Scene(reading, sentence, names, clauses)
        yield from _directions(scene)
        yield from _of_clauses(scene)
        yield from _beside(scene)
        yield from _of_event(scene)
        yield from _before_event(scene)


def _of_clauses(scene: Scene) -> Iterator[Claim]:
    """Places that the parse gives to a verb."""
    for clause in scene.clauses:
        for preposition, head in clause.obliques:
            words = preposition.split()
            relation = words[0] if words else ""
            direction = next((t for t in head.children if t.lower in DIRECTIONS), None)
            if head.lower in DIRECTIONS:
                continue
            if relation not in RELATIONS and not (relation == "of" and direction is not None):
                continue
            name = scene.named(head)
            if name is None or name.value.entity in ("person", "organisation"):
                continue
            scene.told.add(name.start)
            case = next(iter(head.has("case")), head)
            how = f"{clause.lemma} {relation} {name.value.surface}"
            yield _by_clause(scene, clause, relation, name, min(case.start, name.start), head, how)


def _by_clause(
    scene: Scene, clause: Clause, relation: str, name: NameMention, start: int, token: Token, how: str
) -> Claim:
    """A claim that what a clause tells of was at a place."""
    slots = _slots(scene.reading, clause, relation, name)
    event = _event(scene, clause)
    return scene.reading.claim(
        KIND,
        scene.sentence,
        start,
        name.end,
        Place(name=name.value.surface, relation=relation),
        subject=slots.get("subject"),
        attribute=event,
        predicate=clause.lemma,
        slots=slots,
        polarity="negative" if clause.negated else "positive",
        # "Filming begins in March" and "will begin" are one plan.
        modality="planned" if event == "filming" else clause.modality,
        attribution=grammar.attribution_of(scene.reading.document, token),
        quoted=token.quoted,
        derivation=(how,),
    )


def _slots(reading: Reading, clause: Clause, relation: str, name: NameMention) -> dict[str, str]:
    """The place with its relation and rank, and who takes part in what happened there."""
    slots = {"relation": relation, "place": name.value.surface, "level": rank_of(name)}
    for role, token in (("agent", clause.agent), ("theme", clause.theme), ("subject", clause.subject)):
        if token is not None:
            slots[role] = referent(token, reading)
    return slots


def _beside(scene: Scene) -> Iterator[Claim]:
    """Places after a preposition that the parse gives to no verb: of the last verb before them."""
    tokens = scene.tokens
    by_predicate = {clause.predicate.index: clause for clause in scene.clauses}
    place = {token.start: at for at, token in enumerate(tokens)}
    for name in scene.names:
        at = place.get(name.start, 0) - 1
        if name.start in scene.told or name.value.entity != "place":
            continue
        while at >= 0 and tokens[at].pos in ("DET", "ADJ"):
            at -= 1
        if at < 1 or tokens[at].lower not in RELATIONS:
            continue
        clause = None
        for position in range(at - 1, max(-1, at - _FARTHEST), -1):
            if tokens[position].text in (",", ";", ":", '"', "“", "”"):
                break
            clause = by_predicate.get(tokens[position].index)
            if clause is not None:
                break
        if clause is None or clause.kind != "verb":
            continue
        preposition = tokens[at]
        how = f"{clause.lemma} {preposition.lower} {name.value.surface}, side by side"
        yield _by_clause(scene, clause, preposition.lower, name, preposition.start, preposition, how)


_FARTHEST = 12


def _before_event(scene: Scene) -> Iterator[Claim]:
    """The part of a country that stands before the noun of an event: "Corr County quake shakes Velden"."""
    for name in scene.names:
        after = scene.sentence.after(name.end)[:1]
        event = EVENTS.get(after[0].lemma.lower()) if after and after[0].pos == "NOUN" else None
        if event is not None and rank_of(name) == "county":
            first = next(t for t in scene.tokens if t.start == name.start)
            yield _placed(scene, event, first, name, "in")


def _of_event(scene: Scene) -> Iterator[Claim]:
    """Where an event was that a noun or verb names: "the crash near Corr", "will be buried in Velden"."""
    tokens = scene.tokens
    by_verb = {c.predicate.index: c for c in reversed(scene.clauses) if c.kind == "verb"}
    for at, token in enumerate(tokens):
        event = EVENTS.get(token.lemma.lower()) if token.pos == "NOUN" else None
        clause = None
        if event is not None:
            # The preposition right behind the noun, or behind a verb that tells of it.
            after = at + 1
            clause = next((c for c in scene.clauses if c.lemma in HELD and token in (c.theme, c.agent)), None)
            if after < len(tokens) and tokens[after].lower not in RELATIONS and clause is not None:
                after = max(after, scene.at(clause.predicate) + 1)
        else:
            clause = by_verb.get(token.index)
            event = _event(scene, clause)
            after = at + 1
        if event is None or (clause is not None and (clause.negated or clause.modality in _UNSURE)):
            continue
        found = scene.place_behind(after)
        if found is None:
            continue
        preposition, name = found
        if not (name.start in scene.told and _event(scene, clause) is not None):
            yield _placed(scene, event, preposition, name)
        yield from _wider(scene, event, preposition, name)


def _placed(
    scene: Scene, event: str, preposition: Token, name: NameMention, relation: str | None = None
) -> Claim:
    """A claim that an event was at a place."""
    relation = relation or preposition.lower
    return scene.reading.claim(
        KIND,
        scene.sentence,
        preposition.start,
        name.end,
        Place(name=name.value.surface, relation=relation),
        subject=event,
        attribute=event,
        modality="planned" if event == "filming" else "asserted",
        slots={"relation": relation, "place": name.value.surface, "level": rank_of(name)},
        attribution=grammar.attribution_of(scene.reading.document, preposition),
        quoted=preposition.quoted,
        derivation=(f"{event} {relation} {name.value.surface}",),
    )


def _wider(scene: Scene, event: str, preposition: Token, name: NameMention) -> Iterator[Claim]:
    """The part of a country in which the place of an event lies: "near Velden in Corr County"."""
    behind = scene.sentence.after(name.end)[:3]
    if len(behind) < 2 or behind[0].lower not in ("in", ","):
        return
    wider = next((n for n in scene.names if n.start == behind[1].start), None)
    if wider is not None and wider.value.normalized.rpartition(" ")[2] in DIVISIONS:
        yield _placed(scene, event, behind[0] if behind[0].lower == "in" else behind[1], wider)


def _event(scene: Scene, clause: Clause | None) -> str | None:
    """The event that a clause tells of: what it does, or what it says where it was."""
    if clause is None or clause.negated or clause.modality in _UNSURE:
        return None
    if clause.lemma in BEGINNING or clause.lemma == "roll":
        told = (clause.subject, clause.theme, clause.agent)
        if any(token is not None and token.lemma.lower() in TAKEN for token in told):
            return "filming"
    if clause.lemma in HELD:
        told = (clause.theme, clause.agent, clause.complement)
        if told == (None, None, None):
            told = (scene.subject_before(clause), None, None)
        for token in told:
            event = EVENTS.get(token.lemma.lower()) if token is not None and token.pos == "NOUN" else None
            if event is not None:
                return event
    if clause.lemma == "come" and any(child.lower == "ashore" for child in clause.predicate.children):
        return "landfall"
    return ACTS.get(clause.lemma)


_UNSURE = frozenset(("conditional", "alleged"))


def _directions(scene: Scene) -> Iterator[Claim]:
    """A direction, "of" and a name, no distance before them: "made landfall north of Skerra"."""
    reading, sentence, tokens = scene.reading, scene.sentence, scene.tokens
    for position, token in enumerate(tokens[:-2]):
        if token.lower not in DIRECTIONS or tokens[position + 1].lower != "of":
            continue
        first, direction, after = token, token.lower, tokens[position + 2]
        if position >= 2 and tokens[position - 1].text == "-" and tokens[position - 2].lower in DIRECTIONS:
            first = tokens[position - 2]
            direction = first.lower + direction
            position -= 2
        name = next((n for n in scene.names if n.start == after.start), None)
        before = tokens[position - 1] if position else None
        if name is None or (
            before is not None and before.pos in ("NOUN", "NUM") and before.lower.rstrip("s") in _LENGTHS
        ):
            continue
        clause = grammar.clause_of(token) or grammar.clause_of(after)
        governing = next((t for t in reversed(tokens[:position]) if t.pos == "VERB"), None)
        predicate = clause.lemma if clause is not None else governing.lemma if governing is not None else None
        slots = {"relation": f"{direction} of", "place": name.value.surface}
        subject = clause.subject if clause is not None else None
        if subject is not None:
            slots["subject"] = referent(subject, reading)
        yield reading.claim(
            KIND,
            sentence,
            first.start,
            name.end,
            Place(name=name.value.surface, relation=f"{direction} of"),
            subject=slots.get("subject"),
            predicate=predicate,
            slots=slots,
            polarity="negative" if clause is not None and clause.negated else "positive",
            modality=clause.modality if clause is not None else "asserted",
            attribution=grammar.attribution_of(reading.document, token),
            quoted=token.quoted,
            derivation=(f"{predicate} {direction} of {name.value.surface}",),
        )


_LENGTHS = frozenset("mile kilometre kilometer km metre meter foot feet yard".split())
