"""Phrases beside a number that tell what it answers, over lower-cased text.

They are those of reports of accidents, storms and crimes, of courts, prisons and protests.
"""

from __future__ import annotations

import re

ROUGHLY = (
    r"(?: (?:some|about|around|roughly|nearly|almost|just|only|exactly|over|under|at least|up to|more than"
    r"|less than|fewer than))*"
)
"""What may stand before a number and leaves its question as it is."""

_PLACED = r"(?:(?:of|from|in) (?:the )?[\w'’-]+ (?:[\w'’-]+ )??)"
"""Of or from where the counted are: "1,200 residents of Corr were told to leave"."""

AFTER: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
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
        ("duration", "on death row", r"on death row\b"),
        (
            "count",
            "electorate",
            r"(?:(?:who|that|were|was|are|is|had|have|has|been) )*(?:eligible|registered|entitled) "
            r"(?:to vote|voters)\b",
        ),
        (
            "percent",
            "turnout",
            r"of (?:[\w’',-]+ ){0,4}?(?:voters|electorate)(?: [\w-]+){0,2}? (?:voted|turned out|took part"
            r"|went to the polls|cast (?:\w+ )?(?:ballots?|votes?))\b",
        ),
        (
            "duration",
            "time held",
            r"(?:in|of) (?:captivity|(?:pre-?trial )?detention|custody|solitary confinement)\b"
            r"|as (?:an? )?(?:hostage|captive|prisoner)s?\b",
        ),
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
        ("duration", "battery life", r"(?:on|per|between|of use on|of \w+ on) (?:[\w-]+ ){1,2}?charges?\b"),
        ("duration", "battery life", r"(?:of )?battery life\b"),
        ("measure", "range", r"(?:on|per|between) (?:[\w-]+ ){1,2}?charges?\b"),
        ("count", "caps", r"for (?:his|her|their) country\b"),
        ("count", "points deducted", r"(?:- )?points? (?:deduction|penalty)\b"),
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
            "expelled",
            r"(?:(?:from|at|of) (?:[\w'’-]+ ){1,4}?)?(?:(?:who|that|were|was|are|had|have|been|being) )*"
            r"(?:expelled|deported|(?:ordered|told|asked|given (?:\w+ ){1,3}?)(?: to leave| out of)"
            r"(?! (?:their|his|her)\b))",
        ),
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
            r"(?:(?:had|have|has) )?(?:(?:took|taken|take|taking) (?:out )?to|poured (?:in|on)to"
            r"|spilled (?:in|on)to"
            r"|came (?:out )?(?:in|on)to) the streets\b",
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

BEFORE: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
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
        ("count", "viewers", r"\b(?:watched|seen|viewed)(?: live)? by(?: (?:some|about|around|nearly))?$"),
        ("duration", "battery life", r"\bbattery life (?:[\w]+ ){0,4}?(?:of|is|was|to|at)(?: up to)?$"),
        (
            "count",
            "ordered",
            r"\border(?:s)? (?:for|of)(?: (?:some|about|around|up to))?$",
        ),
        (
            "count",
            "records exposed",
            r"\b(?:data|details|records|information|accounts|passwords) (?:of|on|for|from|belonging to)"
            r"(?: (?:some|about|around|at least|more than|up to|nearly))*$",
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
        ("duration", "on death row", rf"\bon death row for{ROUGHLY}$"),
        (
            "duration",
            "time held",
            r"\b(?:held|kept) (?:(?:him|her|them|as|an?) )*(?:hostages?|captives?|prisoners?|(?:him|her|them)"
            rf"|in (?:captivity|custody|detention)|without (?:charge|trial)) for{ROUGHLY}$",
        ),
        (
            "duration",
            "time held",
            r"\b(?:freed|released|escaped|rescued|walk(?:ed)? free|free)\b(?: [\w’'-]+){0,5}? "
            rf"after(?: (?:serving|spending|being held(?: captive| hostage)? for))?{ROUGHLY}$",
        ),
        ("duration", "ban", rf"\b(?:banned|barred|disqualified)(?: [\w’'-]+){{0,6}}? for{ROUGHLY}$"),
        ("duration", "ban", rf"\bsuspended from(?: [\w’'-]+){{1,4}}? for{ROUGHLY}$"),
        (
            "duration",
            "talks",
            rf"\b(?:met|talked|conferred)(?: [\w’'.-]+){{0,6}}? for{ROUGHLY}$"
            rf"|\b(?:talks|meeting|discussions?)(?: [\w’'.-]+){{0,6}}? (?:lasted|for){ROUGHLY}$",
        ),
        (
            "duration",
            "tenure",
            r"\b(?:held|holds|holding|occupied) (?:(?:the|that|his|her) )?(?:post|job|office|portfolio)"
            rf"(?: of(?: [\w’'-]+){{1,4}}?)? for{ROUGHLY}$",
        ),
        (
            "count",
            "stolen",
            r"\b(?:(?:made|make|making|ran|run|walk(?:ed|ing)?|got|get|getting) (?:off|away) with"
            r"|(?:thieves|thief|robbers?|burglars?|raiders?|gunmen|gang|intruders?)(?: [\w’'-]+){0,6}?"
            rf" (?:took|taken|snatched|grabbed|removed|left with|fled with|escaped with)){ROUGHLY}$",
        ),
        ("count", "shots fired", rf"\b(?:fir(?:ed|ing)|shot at)(?: [\w’'-]+){{0,6}}?{ROUGHLY}$"),
        (
            "count",
            "blows",
            rf"\b(?:shot|stabbed|knifed|punched|kicked|slashed)(?: [\w’'-]+){{0,4}}?{ROUGHLY}$",
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
            "nominations",
            r"\b(?:(?:nominated|shortlisted|short - listed|up) (?:for|in)|in the running for"
            r"|nominations (?:for|in))$",
        ),
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
