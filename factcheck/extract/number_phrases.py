"""What a number answers by a fixed phrase beside it, where no noun or verb tells it.

"60 feet of water" is a depth, "12 km into the sky" a height, "300 people on board" those whom a ship carried,
"had yet to be traced" the missing. The phrases are those of reports of accidents, storms and eruptions.
"""

from __future__ import annotations

import re

from factcheck.language.en import frames
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import NounPhrase
from factcheck.language.tokens import SentenceView, Token
from factcheck.model.units import to_base

_PLACED = r"(?:(?:of|from|in) (?:the )?[\w'’-]+ (?:[\w'’-]+ )??)"
"""Of or from where the counted are: "1,200 residents of Corr were told to leave"."""

_AFTER: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (form, frame, re.compile(pattern))
    for form, frame, pattern in (
        (
            "measure",
            "depth",
            r"(?:of|under|beneath|below) (?:the )?(?:water|sea|surface|ground|waves|seabed)\b",
        ),
        ("measure", "depth", r"(?:down|underwater|underground)\b"),
        ("measure", "altitude", r"above (?:the )?(?:earth|planet|moon|mars)\b"),
        ("measure", "height", r"(?:up )?(?:in|into|above) the (?:sky|air|ground|crater|summit|volcano)\b"),
        ("measure", "length", r"crossing\b(?! (?:the|an?)\b)"),
        ("count", "injuries", r"(?:with|who suffered|suffered|sustained) (?:\w+ ){0,2}injuries\b"),
        ("duration", "sentence", r"(?:in|of) (?:prison|jail|imprisonment)\b|behind bars\b"),
        (
            "duration",
            "sentence",
            r"for (?:the |his |her |their )?(?:murder|manslaughter|rape|fraud|robbery|killing)\b",
        ),
        (
            "percent",
            "stake",
            r"of (?!(?:[\w']+ ){0,3}?(?:votes?|voters|seats|markets?|land|poll|ballots?|population)\b)\w",
        ),
        (
            "count",
            "inside",
            r"(?:(?:were|was|are|is|had|have|has|been|believed|thought|known|to|be|still|then) )+"
            r"(?:inside|in the (?:[\w-]+ ){0,2}(?:building|house|villa|factory|plant|hall|hotel|church|mosque"
            r"|school|theatre|theater|club|shop|store|mine|tunnel))\b",
        ),
        (
            "count",
            "hospitalised",
            r"(?:(?:were|was|have|had|has|been|who) )*(?:needed|required|received|sought|given|got|need) "
            r"(?:urgent |emergency )?(?:hospital|medical|in-patient) (?:treatment|care|attention)\b",
        ),
        ("duration", "deliberation", r"(?:to reach|before reaching|of deliberation)\b"),
        ("count", "aboard", r"(?:were|was|are|is|had been|have been) (?:on board|aboard)\b"),
        (
            "count",
            "missing",
            r"(?:(?:were|was|are|is|had|have|has|still|had still) )*(?:not |yet to |not yet |still to )"
            r"(?:been |be |to be )?(?:found|traced|located|accounted|heard)\b",
        ),
        (
            "count",
            "deaths",
            r"the (?:total )?number of (?:\w+ ){0,2}?(?:killed|dead|deaths|victims|fatalities)\b"
            r"|the (?:death )?toll\b",
        ),
        ("count", "injuries", r"the (?:total )?number of (?:\w+ ){0,2}?(?:injured|wounded|hurt)\b"),
        ("count", "missing", r"the (?:total )?number of (?:\w+ ){0,2}?(?:missing)\b"),
        ("count", "evacuations", r"from their (?:\w+ )?(?:homes?|houses?|flats?|apartments?)\b"),
        (
            "count",
            "crowd",
            r"(?:cheered|chanted|booed|sang|roared|clapped|waved|jeered|applauded)\b",
        ),
        (
            "count",
            "deaths",
            r"(?:(?:were|was|had|have|has|been|being|are) )*(?:shot|stabbed|beaten|burn(?:ed|t)|crushed|"
            r"trampled|hacked|clubbed|battered|froze|frozen|starved|bled|choked) (?:dead|to death)\b",
        ),
        (
            "count",
            "deaths",
            r"(?:(?:have|had|has|were|was|been) )*(?:fell|fallen|falling|plunged?|plunging|jumped|leapt"
            r"|leaped|swept|sent|burned|crashed) (?:[\w'’-]+ ){0,4}?to (?:his|her|their) deaths?\b",
        ),
        ("count", "deaths", r"(?:(?:had|have|has) )?(?:lost|lose|losing) (?:their|his|her) (?:lives|life)\b"),
        (
            "count",
            "evacuations",
            rf"(?:of them |{_PLACED})?(?:, )?"
            r"(?:(?:were|was|are|had|have|has|been|being|forced|told|ordered|asked|urged|advised) )*"
            r"(?:to (?:leave|flee|abandon|vacate|quit)|left|fled|abandoned|vacated|driven from|driven out of|"
            r"moved out of) (?:\w+ ){1,2}(?:homes?|houses?|flats?|apartments?|villages?)\b",
        ),
        (
            "count",
            "evacuations",
            rf"{_PLACED}?"
            r"(?:(?:were|was|are|had|have|has|been|being|forced|told|ordered|asked|urged|advised|begun|to) )+"
            r"(?:to )?(?:evacuate|flee|fled)\b|to (?:leave|flee|evacuate)\b|(?:flee|fled)\b"
            r"|(?:(?:had|have|has|already) )*(?:crossed|crossing|poured|streamed|flooded) "
            r"(?:(?:over )?the (?:\w+ )?border|into|over into)\b",
        ),
        (
            "count",
            "arrests",
            r"(?:(?:were|was|are|had|have|has|been|being) )+(?:led away|taken into custody|rounded up|"
            r"put in handcuffs|handcuffed)\b",
        ),
        (
            "count",
            "arrests",
            r"(?:(?:were|was|are|is|had|have|has|been|being|remain|remained|now|still) )+"
            r"(?:held )?(?:in (?:police )?custody|under arrest|behind bars)\b|"
            r"(?:(?:were|was|have|has|been) )+ordered (?:to be )?held\b",
        ),
        (
            "count",
            "jobs",
            r"(?:(?:at|of|in) (?:[\w'’-]+ ){1,3}?)?"
            r"(?:(?:are|were|will|would|could|may|might|to|be|have|had|has|been|being) )*"
            r"(?:(?:lose|lost|losing) (?:their|his|her) jobs?|(?:made )?redundant|laid off|sacked)\b",
        ),
        (
            "count",
            "hospitalised",
            r"(?:(?:are|were|is|was|being|now) )+(?:treated )?in (?:the )?(?:\w+ )?hospital\b",
        ),
        (
            "count",
            "caught",
            r"(?:(?:were|was|are|had|have|has|been|being|got) )+(?:caught|buried|engulfed|swept|carried) "
            r"(?:in|under|by|away|along|off|down)\b",
        ),
        (
            "count",
            "released",
            r"of whom (?:\w+ ){1,3}(?:released|freed|let go)\b",
        ),
        (
            "count",
            "crowd",
            r"(?:(?:were|was|are|had|have|has|been|stood|filled|packed|thronged|lined|crowded) )+"
            r"(?:out )?(?:(?:on|in|into|at|along|beside) )?the (?:\w+ )?"
            r"(?:square|streets?|plaza|park|boulevard|route|roads?|roadside|pavements?|banks?|quays?)\b",
        ),
        (
            "count",
            "crowd",
            r"(?:(?:had|have|has) )?(?:(?:took|taken|take|taking) part in|joined|join|joining) "
            r"(?:the|an?) (?:[\w-]+ ){0,2}(?:march|rally|protest|demonstration|parade|procession|vigil)\b",
        ),
        (
            "count",
            "participants",
            r"(?:(?:had|have|has) )?(?:took|taken|take|taking) part\b|(?:(?:had|have|has) )?(?:started|"
            r"set off|lined up) (?:in|at|from|for) ",
        ),
        (
            "count",
            "rescues",
            r"(?:(?:were|was|had|have|has|been|being) )+(?:\w+ )?(?:pulled|brought|dug|lifted|winched|"
            r"plucked|hauled|carried) (?:\w+ )?(?:out|free|alive|to safety|to the surface)\b",
        ),
        (
            "count",
            "among the dead",
            r"(?:(?:were|was|are|is) )?among (?:the|those) "
            r"(?:(?:who|that) )?(?:(?:had|have|were|was) )?(?:dead|died|killed|victims|dying|perished)\b",
        ),
        (
            "count",
            "infected",
            rf"{_PLACED}?(?:(?:were|was|are|had|have|has|been|being|who|to|who had) )*"
            r"(?:contract(?:ed)? [a-z]|(?:caught|catch) (?:the |a )?(?:\w+ )?(?:virus|flu|disease|illness|bug"
            r"|infection"
            r"|cold|fever|it|measles|cholera|malaria|ebola)\b|(?:tested|test) positive\b"
            r"|(?:fall|fell|fallen|falling|taken|become|became) (?:ill|sick)\b|infected\b)",
        ),
        (
            "measure",
            "spilled",
            r"of (?:[\w-]+ ){0,2}?(?:oil|crude|diesel|fuel|petrol|sewage|chemicals?|acid|slurry|sludge) "
            r"(?:(?:has|have|had|was|were|is|are|been|may|could|escaped) )*"
            r"(?:spilt|spilled|spill|leaked|leaking|leak|escaped|poured|gushed|flowed|discharged)\b",
        ),
        (
            "percent",
            "likelihood",
            r"(?:more|less) likely\b|(?:higher|greater|lower|increased|reduced|smaller) (?:\w+ )?"
            r"(?:risk|chance|odds|likelihood)\b|(?:increase|rise|reduction|drop) in (?:the |their )?"
            r"(?:\w+ )?(?:risk|chance|odds|likelihood)\b",
        ),
        ("percent", "efficacy", r"(?:effective|effectiveness|efficacy|efficacious|protection)\b"),
        (
            "duration",
            "ordeal",
            r"(?:(?:in|under|beneath|amid|among|inside) (?:the )?(?:\w+ )?"
            r"(?:rubble|ruins|debris|wreckage|snow|mud)"
            r"|(?:adrift|lost|trapped|stranded|buried"
            r"|missing|underground|at sea|in the wilderness))\b",
        ),
        (
            "duration",
            "in space",
            r"(?:on|in|aboard|on board) (?:the )?(?:[\w-]+ ){0,2}(?:space|orbit|station)\b",
        ),
        (
            "duration",
            "firefighting",
            r"to (?:bring (?:\w+ ){1,8}under control|put out|extinguish|douse|contain|control) ?"
            r"(?:the |it\b)?(?:\w+ )?(?:fire|blaze|flames|inferno|wildfire)?",
        ),
        ("measure", "fall", r"to (?:his|her|their) deaths?\b"),
        ("measure", "width", r"(?:across(?= (?:and|with|at|that)\b|[ ]?[.,;:]|$)|in diameter)"),
        (
            "count",
            "without power",
            rf"{_PLACED}?(?:(?:were|was|are|is|had been|have been|remained|remain|still|left) )*"
            r"(?:without|lost|lose|with no) (?:\w+ )?(?:power|electricity)\b",
        ),
    )
)
"""(form, frame, what follows the number and its noun)."""

_BEFORE: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (form, frame, re.compile(pattern))
    for form, frame, pattern in (
        (
            "count",
            "among the dead",
            r"\bthe (?:dead|victims|fatalities) (?:also )?include[sd]?(?: (?:at least|some|about))?$",
        ),
        (
            "count",
            "among the dead",
            r"\b(?:killed|dead|died|deaths|killing|kills) (?:\w+ ){0,4}?, "
            r"(?:including|among them|of them)(?: (?:at least|some|about))?$",
        ),
        ("count", "children", r"\b(?:mother|father|parent|mum|dad) of$"),
        (
            "count",
            "evacuations",
            r"\bevacuation (?:[\w,]+ ){0,6}?(?:affected|affects|affecting|involved|involving|of|for)"
            r"(?: (?:some|about|around|at least|more|than|nearly|almost|up|to))*$",
        ),
        (
            "duration",
            "delay",
            r"\bdelay(?:ed|s|ing)?(?: \w+){0,2}? (?:by|for|of)(?: (?:some|about|around|at least))*$",
        ),
        (
            "duration",
            "ordeal",
            r"\b(?:trapped|buried|stranded|adrift|stuck|lost|underground|survived|at sea)"
            r"(?: (?!by\b)\w+){0,5}? (?:for|after)"
            r"(?: (?:some|about|around|nearly|almost|more than|over))*$",
        ),
        (
            "duration",
            "outage",
            r"\b(?:without|no|lost) (?:power|electricity)(?: \w+){0,3}? for"
            r"(?: (?:about|nearly|almost|over|up to))*$"
            r"|\b(?:power|electricity|supply|supplies) (?:was|were|had been|has been) restored "
            r"(?:\w+ ){0,3}?after(?: (?:about|nearly|almost|over))*$",
        ),
        ("count", "jobs", r"\b(?:lay|lays|laid|laying) off(?: (?:some|about|around|at least|more than))*$"),
        (
            "count",
            "aboard",
            r"\b(?:carrying|carried|carries|had been carrying)(?: (?:some|about|around|at least))*$",
        ),
        (
            "count",
            "without power",
            r"\b(?:cut|cuts|cutting|knocked|knocking)(?: \w+)? (?:power|electricity)(?: supplies| supply)? "
            r"(?:to|for|in)(?: (?:some|about|around|at least|more than))*$",
        ),
        (
            "count",
            "without power",
            r"\b(?:power|electricity)(?: supply| supplies)? (?:(?:was|were|has|had|is|been) )+"
            r"(?:cut|cut off|lost|out|down|off|knocked out|disconnected|interrupted|disrupted) "
            r"(?:to|for|in|at)(?: (?:some|about|around|at least|more|than|nearly|almost|over))*$",
        ),
        (
            "measure",
            "spilled",
            r"\b(?:spill(?:ed|ing|s|t)?|leak(?:ed|ing|s)?|discharg(?:ed|ing))"
            r"(?: (?:some|about|around|at|least|more|than|nearly|almost|over|up|to|an|estimated))*$",
        ),
        (
            "measure",
            "altitude",
            r"\bat an? (?:altitude|height|elevation) of(?: (?:about|some|around|over))*$",
        ),
    )
)
"""(form, frame, what stands before the number)."""

_CRAFT = "(?:boat|ship|ferry|vessel|dinghy|yacht|plane|aircraft|jet|airliner|helicopter|bus|coach|train|tram)"
_ABOARD = re.compile(rf"(?:on board|aboard|(?:on|in) the (?:\w+ )?{_CRAFT})\b")
_ON_IT = re.compile(r"(?:on|in) it\b")
_CARRIED = re.compile(rf"\b(?:it|{_CRAFT}) (?:had|has|was carrying)(?: \w+)?$")
_OF_ALL = re.compile(r"\b(?:with|had|has|there (?:were|was|are)|all(?: of)?(?: the)?|of the)\b")
_DIED = re.compile(r"\b(?:kill\w*|die[sd]?|dead|perished)\b")
"""What became of those on board; their number is then that of the dead."""

_HELD = re.compile(
    r"\b(?:own|owns|owned|owning|hold|holds|held|holding|has|have|had|control(?:s|led|ling)?)"
    r"(?: (?:about|around|some|nearly|almost|over|just|more|than))*$"
)
"""What stands before the share of a firm that somebody has."""

_CONVERTED = re.compile(r"^\( [^()]* \) ")
"""The same in another unit, in brackets."""

CROWD = 100
"""So many people at least are a crowd."""

WORDS = 9
"""So many words to either side are read."""


def frame(
    sentence: SentenceView, mention: QuantityMention, noun: NounPhrase | None, form: str
) -> frames.Frame | None:
    """The frame that a phrase just before or after a number and its noun evokes."""
    end = (
        noun.head.end
        if noun is not None and noun.head.start >= mention.start and form != "percent"
        else mention.end
    )
    after = _CONVERTED.sub("", " ".join(token.lower for token in sentence.after(end)[: WORDS + 4]))
    before = " ".join(token.lower for token in sentence.before(mention.start)[-WORDS:])
    for wanted, name, pattern in _AFTER:
        few = name == "crowd" and (mention.value.high or CROWD) < CROWD
        if form == wanted and pattern.match(after) and (name != "stake" or _HELD.search(before)) and not few:
            if name == "evacuations" and not _many(mention):
                continue  # two robbers flee, too
            if name == "participants" and noun is not None and noun.modifiers:
                continue  # some of them: "eleven female pilots took part"
            return frames.BY_NAME[name]
    if (
        form == "count"
        and (_ABOARD.match(after) or (_ON_IT.match(after) and _CARRIED.search(before)))
        and _OF_ALL.search(before)
        and not _DIED.search(f"{before} {after}")
    ):
        return frames.BY_NAME["aboard"]
    if (
        form == "count"
        and re.match(r"(?:go|walk free)\b", after)
        and re.search(r"\blet(?:s|ting)?\b", before)
    ):
        return frames.BY_NAME["released"]
    if (
        form == "measure"
        and _FALLEN.match(after)
        and mention.value.hedge not in _UNDER
        and not before.endswith(_UNDER)
    ):
        return frames.BY_NAME["precipitation"]
    if form == "measure" and before.endswith("at") and _aloft(mention):
        return frames.BY_NAME["altitude"]
    for wanted, name, pattern in _BEFORE:
        if form == wanted and pattern.search(before):
            return frames.BY_NAME[name]
    return None


_FALLEN = re.compile(r"of (?:(?:fresh|new|heavy|wet) )?(?:rain|snow)\b")
_UNDER = ("under", "beneath", "below", "through", "in", "with", "by")
"""Words before snow that lies, and has not just fallen."""

ALOFT = 2000.0
"""So many metres up, at least, is where "at 6,300 metres" is; races and wells are shorter."""


def _aloft(mention: QuantityMention) -> bool:
    """True for metres or feet by which an altitude is told."""
    value = mention.value
    return value.unit in ("m", "[ft_i]") and (to_base(value)[1] or 0) >= ALOFT


MANY = 30
"""A storm or a fire drives away so many, at least, where that is worth telling."""


def _many(mention: QuantityMention) -> bool:
    value = mention.value
    return (value.low or value.high or 0) >= MANY


_OF_THE_DEAD = r"of (?:the|those) (?:dead|deceased|victims|killed|fatalities)\b"
_SOME_WERE = re.compile(
    rf"{_OF_THE_DEAD} (?:(?:in|from|at) (?:the )?(?:[\w'’-]+ ){{1,3}}?)?(?:were|are|was|is)\b"
)


def of_the_dead(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for a part of those who died: "two of the victims died in hospital"."""
    after = " ".join(token.lower for token in sentence.after(mention.number_end)[:3])
    return re.match(_OF_THE_DEAD, after) is not None


def kind_of_victim(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """What some of the dead were: the children of "six of the dead were children"."""
    after = sentence.after(mention.number_end)[:13]
    match = _SOME_WERE.match(" ".join(token.lower for token in after))
    if match is None:
        return None
    rest = after[len(match.group().split()) :]
    return next((t for t in rest if t.pos == "NOUN"), None) if rest and rest[0].pos != "VERB" else None


_PUT = frozenset("at to is was reached exceeded tops topped hit".split())
"""What stands between "the number of complaints" and its number."""


def number_of(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The noun of "the number of complaints": it "rose to 470", an observer "put it at 470"."""
    before = sentence.before(mention.start)
    if not before or before[-1].lower not in _PUT:
        return None
    for position in range(len(before) - 2, 0, -1):
        token = before[position]
        if token.pos == "NUM":
            return None
        if token.lower == "of" and before[position - 1].lower in ("number", "numbers", "total"):
            rest = before[position + 1 :][:5]
            at = next((at for at, noun in enumerate(rest[:4]) if noun.pos == "NOUN"), None)
            while at is not None and at + 1 < len(rest) and rest[at + 1].pos == "NOUN":
                at += 1  # "the number of cholera cases" counts cases
            return rest[at] if at is not None else None
    return None
