"""What news says of the state of people and things: questions, their answers, and the words for each.

The classes are those of verbs in VerbNet 3.3 (Kipper Schuler 2005): destroy-44, murder-42.1, poison-42.2,
disappearance-48.2, fire-10.10, resign-10.11, rescue; for the steps of a criminal case those of the glossary
of the Legal Information Institute (arrest, arraignment, indictment, plea, trial, verdict, sentence), and for
the condition of patients those that the American Hospital Association asks hospitals to use.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

from factcheck.language.en import incidents
from factcheck.language.en.irregular import PARTICIPLE, PAST

How = Literal["object", "subject", "is", "does"]
"""Who is in the state: what a verb is done to, the subject of a verb, of whom a phrase is predicated, or the
subject of a verb with a certain object ("make an offer")."""


@dataclass(slots=True, frozen=True)
class StatePhrase:
    """A phrase that answers a question; `words` after the first stand as they are."""

    question: str
    value: str
    how: How
    words: tuple[str, ...]
    objects: frozenset[str] = frozenset()
    """Heads of the object, where the verb says it only with one of these."""
    tail: tuple[str, ...] = ()
    """Words that have to follow in the same clause ("leave the club of her own accord")."""


_TABLE: Final = """
extent undamaged is: undamaged|intact|unscathed
extent damaged object: damage
extent destroyed object: destroy|demolish|flatten|level|raze|obliterate|gut|burn down|reduce to rubble|wreck
extent destroyed subject: burn down|burn to the ground
extent destroyed is: in ruins
extent standing is: standing|in place
extent destroyed object: sweep away|wash away|carry away|tear apart
extent standing subject: withstand|stay standing|remain standing
extent collapsed subject: collapse|cave in
fate died subject: die|perish|drown|pass away|succumb
fate died object: kill|shoot dead|shoot to death|stab to death|beat to death|murder|slay|assassinate
fate died is: dead
fate survived subject: survive
fate survived is: alive|safe|safe and well|safe and sound
fate survived object: rescue|find alive|find safe
fate died object: find dead
fate missing is: missing|unaccounted for
harm unhurt is: unhurt|uninjured|unharmed|unscathed
harm unhurt subject: escape injury|escape without injury|escape without a scratch|walk away without a scratch
harm unhurt subject: escape unhurt|escape unharmed|escape uninjured|walk away unhurt|walk away unscathed
harm hurt does: break>leg arm wrist ankle rib hip collarbone|suffer>burn fracture injury concussion
harm hurt does: sustain>injury burn fracture concussion
harm hurt object: injure|wound
case sought is: at large|on the run|in hiding|a fugitive|sought by police|sought by the police
case sought is: wanted by police|wanted by the police|hunted by police|hunted by the police
case sought subject: escape from prison|escape from jail|break out of prison|break out of jail
case sought subject: go into hiding|flee the country|remain at large
case questioned object: question|interrogate
case held object: arrest|detain|capture|apprehend|nab|take into custody
case held subject: surrender
case charged is: facing charges|under indictment
case held is: in custody|behind bars|under arrest|in detention
case held object: hold+over|hold+in connection|hold+on suspicion|hold+after|hold+for questioning|hold+as
case held object: pick up|seize|take into police custody|recapture|remand
case held is: being held|in police custody|in jail|in prison
case charged object: charge|indict
case charged subject: face charges|face a charge|face trial
case arraigned object: arraign
case tried subject: go on trial|stand trial
case tried is: on trial
case convicted object: convict
case convicted is: guilty
case acquitted object: clear+of|find not guilty
case acquitted object: acquit
case acquitted is: not guilty
record convicted does: have>conviction|has>conviction
case sentenced object: sentence|jail|imprison|send to prison|send to jail
job resigned subject: leave the project|leave the film|leave the show|leave the series|leave the production
job resigned subject: depart the project|drop out|pull out|withdraw from the project|leave the programme
job resigned subject: resign|step down|quit|stand down|leave office|leave the company|leave the club
job dismissed object: fire|dismiss|sack|oust|force out|depose|let go|lay off|make redundant|relieve of duty
job dismissed object: relieve of his duties|relieve of her duties|strip of his post|strip of her post|axe
job dismissed object: remove+as|remove+from office|remove+from his post|remove+from her post|show the door
job dismissed object: drop+as|strip of his role|strip of her role|strip of his title|strip of her title
job resigned subject: ask to be relieved|ask to step down|ask to leave
job dismissed object: tell to go|tell to leave|tell to resign
job dismissed object: give the sack|kick out|boot out|vote out|unseat|force to resign|force to quit
job resigned subject: bow out|walk out|give up his post|give up her post|tender his resignation
job resigned subject: tender her resignation|submit his resignation|submit her resignation
job resigned subject: announce his resignation|announce her resignation|leave+by mutual consent
job parted subject: part company|part ways|leave by mutual consent|leave by mutual agreement|agree to part
job suspended object: suspend|place on leave|put on leave
job suspended is: on leave|suspended
job resigned subject: hand in his notice|hand in her notice|leave+of his own accord|leave+of her own accord
job resigned subject: leave+voluntarily|leave+at his own request|leave+at her own request
job retired subject: retire
job staying subject: stay on|remain in office|remain in post|stay in office|stay in post
job staying subject: stay as|remain as|continue as|stay on as|carry on as
job staying subject: stay at the helm|cling to office|cling to power
job refusing subject: refuse to resign|refuse to step down|refuse to stand down|refuse to quit|refuse to go
job refusing subject: decline to resign|decline to step down|reject calls to resign|rule out resigning
job refusing subject: vow to stay|insist on staying|dismiss calls to resign|resist calls to resign
job refusing subject: reject calls for his resignation|reject calls for her resignation
job staying subject: keep his job|keep her job|keep his post|keep her post
access closed object: close|shut|seal off|cordon off
access closed is: closed|shut
access open object: reopen
access open subject: reopen
access open is: open
condition critical is: in critical condition|in a critical condition|in grave condition|critically ill
condition critical is: in a coma|in an induced coma|in a medically induced coma|comatose|on life support
condition critical subject: fight for life|fight for his life|fight for her life
condition critical is: in hospital in critical condition|in hospital in a critical condition
condition serious is: in hospital in serious condition|in hospital in a serious condition
condition serious is: in hospital in a serious but stable condition|in hospital with serious injuries
condition stable is: in hospital in stable condition|in hospital in a stable condition
condition serious is: in serious condition|in a serious condition|seriously ill
condition serious is: in a serious but stable condition|in serious but stable condition|in intensive care
condition stable is: out of danger|in stable condition|in a stable condition|stable
condition fair is: in fair condition|in satisfactory condition
condition good is: in good condition|recovering
plea guilty subject: plead guilty|admit the charges|admit the charge|admit guilt|confess|admit all charges
plea guilty subject: admit his guilt|admit her guilt|enter a guilty plea|plead no contest
plea denied subject: plead not guilty|deny the charges|deny the charge|deny wrongdoing
plea denied subject: deny any wrongdoing|deny all charges|plead innocent|deny guilt|deny a crime
plea denied subject: protest his innocence|protest her innocence|maintain his innocence|maintain her innocence
plea denied subject: enter a not guilty plea|enter a plea of not guilty
event cancelled object: cancel|scrap|abandon|call off|scrub
event cancelled subject: collapse|fall through
event postponed object: put back|push back|delay|defer|postpone|put off|reschedule|suspend
event held subject: go ahead|take place+as planned|take place+as scheduled|proceed as planned
method shot object: shoot|gun down
method stabbed object: stab|knife
method strangled object: strangle|throttle
method beaten object: bludgeon|beat to death
method poisoned object: poison
method hanged object: hang
method smothered object: smother|suffocate
method beheaded object: behead|decapitate
method burned object: burn alive
custody released object: release|set free|free|let out of jail|let out of prison
custody released subject: walk free
bail free is: free on bail|free on bond|out on bond|out of jail|out of prison|out on bail|at liberty
bail free object: release on bail|free on bail|bail
bail free subject: post bail|make bail
bail free is: free on+bail|free on+bond
bail held is: being held without bail
punishment death object: sentence to death|condemn to death|sentence+to death|condemn+to death
punishment death object: give the death penalty|give the death sentence|give a death sentence
punishment death object: give+the death penalty|give+the death sentence|give+a death sentence
punishment death object: hand the death penalty|hand a death sentence|hand+a death sentence
punishment death subject: get the death penalty|receive the death penalty|receive a death sentence
punishment life object: sentence to life|jail for life|imprison for life|sentence+to life
punishment life object: give a life sentence|give a life term|give+a life sentence|give+a life term|give life
punishment life object: hand a life sentence|hand a life term|hand+a life sentence|hand+a life term
punishment life subject: get a life sentence|get a life term|get life|receive a life sentence
punishment life subject: receive a life term|get life in prison
method shot object: execute+by firing squad|put to death+by firing squad
method hanged object: execute+by hanging
method beheaded object: execute+by beheading
method injected object: execute+by lethal injection|put to death+by lethal injection|execute+by injection
method injected object: put to death+by injection
method electrocuted object: electrocute|execute+in the electric chair|put to death+in the electric chair
charge none object: release without charge|free without charge|release+without charge|free+without charge
charge none object: let go without charge|release without being charged|let+go without charge
charge made object: charge|indict
method drowned subject: drown
capture surrendered subject: surrender|turn himself in|turn herself in|turn themselves in|hand himself in
capture surrendered subject: give himself up|give herself up|give themselves up|hand herself in
capture overpowered object: overpower|subdue|wrestle to the ground|pin to the ground|disarm
capture caught object: capture|recapture|track down|hunt down
parole possible is: eligible for parole|eligible to apply for parole|considered for parole
parole none is: ineligible for parole|not eligible for parole
company alone subject: act alone|work alone|operate alone|act on his own|act on her own
company aided does: have>accomplice helper
company aided subject: act with an accomplice|act with accomplices|have help from
confidence won subject: survive a no - confidence vote|survive a no - confidence motion
confidence won subject: survive a vote of no confidence|survive a vote of no - confidence
confidence won subject: survive a confidence vote|survive a vote of confidence|survive an impeachment vote
confidence won subject: survive a motion of no confidence|survive the no - confidence vote
confidence lost subject: lose a confidence vote|lose a vote of confidence|lose a no - confidence vote
confidence lost subject: lose a vote of no confidence|lose a vote of no - confidence|lose the confidence vote
confidence lost object: oust+in a no - confidence vote|topple+in a no - confidence vote
confidence won subject: win a confidence vote|win a vote of confidence|win the confidence vote
birth boy subject: give birth to a boy|give birth to a son|welcome a son|have a baby boy
birth girl subject: give birth to a girl|give birth to a daughter|welcome a daughter|have a baby girl
birth boy subject: give birth to a baby boy
birth girl subject: give birth to a baby girl
bail held is: held without bail|remanded in custody
bail held object: hold without bail|deny bail|remand in custody|send to jail|send to prison|take to jail
bail held object: take to prison|lead away in handcuffs
flight landed subject: make an emergency landing|make a forced landing
flight landed subject: make an unscheduled landing|make a safe landing
flight landed subject: land safely|ditch|touch down safely
flight crashed subject: crash|crash - land|nosedive
flight crashed object: shoot down|down
responsibility claimed does: claim>responsibility|accept>responsibility
fate missing subject: not been seen+since|not been seen+for|not been heard from+since|n't been seen+since
responsibility denied does: deny>responsibility involvement
supply out object: cut|cut off|knock out|knock down|disrupt|interrupt
supply out is: out
supply affected object: affect
supply unaffected is: unaffected|uninterrupted
supply restored object: restore
search ongoing subject: go on|continue|resume
search ongoing is: under way|underway|in progress|ongoing|going on
search ended object: call off|suspend|abandon|end|halt|wind down|wind up
search ended subject: wind down|end
offer made does: make>offer bid proposal|extend>offer|submit>offer bid|table>offer bid
offer made does: present>offer|launch>offer bid|lodge>offer bid|put in>offer bid
offer made does: raise>offer bid|increase>offer bid|improve>offer bid|sweeten>offer bid
offer withdrawn does: withdraw>offer bid proposal|pull>offer|rescind>offer|retract>offer
press silent subject: leave+without speaking|leave+without comment|leave+without a word
press spoke does: tell>reporter journalist
press spoke subject: speak to reporters|speak to journalists|speak to the press|talk to reporters
press spoke subject: say in the press room|say at a news conference|say at a press conference
emotion wept subject: weep|cry|sob|burst into tears|break down in tears|wipe away tears|shed tears
emotion calm subject: show no emotion|betray no emotion|show no reaction|remain impassive|stay impassive
emotion calm subject: remain calm|sit impassively|listen impassively
emotion calm is: impassive|expressionless
resistance resisted subject: resist|put up a fight|put up a struggle|struggle with|fight with|scuffle with
resistance resisted subject: lash out|resist arrest
resistance yielded subject: surrender without a struggle|surrender without a fight|give up without a fight
resistance yielded subject: surrender peacefully|surrender quietly|go quietly|offer no resistance
resistance yielded subject: put up no resistance|put up his hands|put up her hands|raise his hands
attendance left subject: leave before|leave early|walk out before
attendance stayed subject: stay to the end|stay until the end|stay throughout|remain to the end
concession conceded subject: concede|admit defeat|concede defeat|accept defeat|accept the result
concession refused subject: refuse to concede|refuse to accept the result|reject the result
concession refused subject: contest the result|challenge the result|dispute the result
divorce separated subject: separate|split up|split from|break up|part after|separate from
divorce separated is: separated|estranged
divorce divorced is: divorced
divorce divorced object: grant a divorce
divorce divorced subject: divorce+in|finalise their divorce|finalize their divorce
divorce filed subject: file for divorce|petition for divorce|seek a divorce
treatment in subject: enter rehab|check into rehab|check in to rehab|go into rehab|go to rehab
treatment in is: in rehab|in a clinic
treatment out subject: leave rehab|check out of rehab|complete rehab|quit rehab
hospital in is: in hospital|hospitalised|hospitalized|in the hospital|in a hospital
hospital in object: hospitalise|hospitalize|admit to hospital|rush to hospital|fly to hospital
hospital in object: take to hospital|take to the hospital|take to a hospital
hospital in object: rush to the hospital|rush to a hospital
hospital out object: discharge|release from hospital|release from the hospital|discharge from hospital
hospital out subject: leave hospital|leave the hospital|go home from hospital
selection picked is: in the team|in the squad|in the side|in the line - up|in the lineup
selection picked object: include+squad|select+for|recall+to
selection omitted object: drop from|leave out of|omit from|axe from
fitness out subject: miss the match|miss the game|miss the final|miss the rest of the season|miss the season
fitness out subject: miss the tournament|miss the race|miss the championship|miss the championships
fitness out subject: miss the fight
fitness out subject: miss the semi - final|miss the quarter - final|miss the olympics|miss the world cup
insolvency bankrupt subject: go bankrupt|file for bankruptcy|go bust|go into administration
insolvency bankrupt subject: enter administration|seek bankruptcy protection|file for bankruptcy protection
insolvency solvent does: avoid>bankruptcy administration insolvency|escape>bankruptcy administration
insolvency solvent is: solvent
fitness fit is: fit|fully fit|match fit|back in training|back in full training|passed fit|fit to play
fitness out is: sidelined|out injured|ruled out|out for the season|out of action|unfit|injured
fitness out object: rule out
league relegated object: relegate|demote
league relegated subject: be relegated|suffer relegation|drop into the second|drop out of the top
league stayed subject: stay up|avoid relegation|escape relegation|survive relegation|beat the drop
league stayed subject: stave off relegation|preserve their place|retain their place|stay in the top
league promoted subject: win promotion|earn promotion|secure promotion|clinch promotion|seal promotion
league promoted subject: gain promotion|go up as champions
league missed subject: miss out on promotion|miss promotion
terms loan subject: join+on loan|move+on loan|sign+on loan|arrive+on loan|switch+on loan|leave+on loan
terms loan object: loan|take+on loan|sign+on loan|send+on loan|borrow|loan out
terms permanent subject: join+permanently|move+permanently|sign+permanently|join+on a permanent deal
terms permanent subject: sign+on a permanent deal|move+on a permanent deal|complete a permanent move
terms permanent subject: complete a permanent transfer|make his move permanent|make her move permanent
terms permanent object: sign+permanently|sign+on a permanent deal|sign+on a permanent basis
birth boy subject: have a boy+on|have a son+on|deliver a boy|deliver a son|welcome a baby boy|welcome a boy
birth girl subject: have a girl+on|have a daughter+on|deliver a girl|deliver a daughter|welcome a girl
birth girl subject: welcome a baby girl|become parents to a girl|become parents to a baby girl
birth boy subject: become parents to a boy|become parents to a baby boy
divorce separated subject: go their separate ways|call it quits|end their marriage
cover insured is: insured|fully insured
cover uninsured is: uninsured
farewell buried object: lay to rest|inter
farewell cremated object: cremate
testimony given subject: testify|give evidence|take the stand|take the witness stand
testimony given subject: say in the witness box|say on the stand|say in the dock
post talks is: in talks|in negotiations|in final negotiations|in advanced negotiations|in advanced talks
post talks is: in final talks|in early talks|in discussions|in contention|under consideration|the favourite
post talks is: the favorite|the front - runner|the frontrunner|the leading candidate|the current candidate
post talks is: a candidate|a contender|close to signing|close to a deal|on the verge of signing
post talks subject: negotiate|hold talks|hold discussions|hold negotiations|discuss terms
post taken subject: sign on|sign up|come on board|land+role|land+job|land+gig|land+part|take over+as
post taken subject: take over from|be confirmed as|be named as|be unveiled as
post taken object: name+manager|name+coach|name+captain|name+director|name+president|name+chairman
post taken object: name+successor|name+minister|name+editor|name+executive|unveil+as|confirm+as
post taken object: tap|choose+as|pick+as|select+as|elect+as|hand+role
post declined subject: withdraw from consideration|withdraw his name|withdraw her name|bow out of
post taken object: draft in|bring in+as|recruit+as|install+as
post taken object: appoint|hire|cast
post taken does: accept>job role post position|take>job role post
post declined does: decline>job role post position|reject>job role post position
post declined does: turn down>job role post
"""

MEANS: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("case", "held"): ("custody", "held"),
    ("plea", "guilty"): ("case", "arraigned"),
    ("plea", "denied"): ("case", "arraigned"),
    ("charge", "none"): ("custody", "released"),
    ("punishment", "death"): ("case", "sentenced"),
    ("punishment", "life"): ("case", "sentenced"),
    ("confidence", "won"): ("job", "staying"),
    ("bail", "held"): ("custody", "held"),
    ("bail", "free"): ("custody", "released"),
    ("fate", "died"): ("outcome", "died"),
    ("harm", "hurt"): ("outcome", "alive"),
    **{("condition", how): ("outcome", "alive") for how in ("critical", "serious", "stable", "fair", "good")},
}
"""What an answer to one question says of another."""

_OFFENCES: Final = {
    "attempted murder": "attempted murder|attempting to murder|trying to murder|attempted homicide",
    "first-degree murder": "first - degree murder|first degree murder|murder in the first degree"
    "|capital murder",
    "second-degree murder": "second - degree murder|second degree murder|murder in the second degree",
    "manslaughter": "manslaughter|involuntary manslaughter|voluntary manslaughter|vehicular manslaughter"
    "|negligent homicide|reckless homicide|causing death by dangerous driving|culpable homicide",
    "murder": "murder|murdering|murders",
}
OFFENCES: Final[tuple[tuple[tuple[str, ...], str], ...]] = tuple(
    sorted(
        (
            (tuple(phrase.split()), offence)
            for offence, phrases in _OFFENCES.items()
            for phrase in phrases.split("|")
        ),
        key=lambda pair: -len(pair[0]),
    )
)
"""Killings as the law tells them apart (Model Penal Code, article 210), the longest phrase first."""

AMONG: Final[dict[str, tuple[str, str]]] = {
    "dead": ("fate", "died"),
    "killed": ("fate", "died"),
    "survivors": ("fate", "survived"),
    "survived": ("fate", "survived"),
    "rescued": ("fate", "survived"),
    "missing": ("fate", "missing"),
    "injured": ("harm", "hurt"),
    "wounded": ("harm", "hurt"),
    "arrested": ("case", "held"),
    "charged": ("case", "charged"),
    "convicted": ("case", "convicted"),
}
"""What somebody is who is "among the" so called."""

THINGS: Final = frozenset(["cover", "extent", "access", "event", "supply", "search", "flight"])
"""Questions that are asked of things; the others are asked of people."""

NOUNS: Final[dict[str, frozenset[str]]] = {
    "supply": frozenset("power electricity water gas phone telephone internet supply line".split()),
    "access": frozenset(
        "road street airport school bridge border highway motorway station bank shop office port park tunnel "
        "route museum church factory plant mine market university college runway lane beach stadium".split()
    ),
    "flight": frozenset(
        "plane aeroplane airplane aircraft airliner jet helicopter chopper glider balloon drone seaplane "
        "jetliner warplane".split()
    ),
    "search": frozenset("search rescue hunt manhunt operation effort".split()),
}
"""Questions that are asked only of what these nouns name."""

ANYONE: Final = frozenset(["responsibility", "offer", "insolvency", "league"])
"""Questions that are asked of people, groups and states alike."""


BESIDE: Final = frozenset(("capture", "charge", "confidence", "method", "punishment"))
"""Questions that a phrase answers beside another one: who "drowned" is dead, and how he died is told, too."""


def forms(verb: str) -> set[str]:
    """The inflected forms of a verb (Quirk et al. 1985, sections 3.5-3.10)."""
    forms = {verb} | {form for table in (PAST, PARTICIPLE) for form, base in table.items() if base == verb}
    if verb.endswith("ie"):
        return forms | {verb + "s", verb + "d", verb[:-2] + "ying"}
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return forms | {verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    forms.add(verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"))
    if verb.endswith("ee"):
        return forms | {verb + "d", verb + "ing"}
    stem = verb[:-1] if verb.endswith("e") else verb
    if verb in _DOUBLING or _CLOSED.fullmatch(verb):
        stem += verb[-1]
    forms |= {stem + "ed", stem + "ing"}
    return forms | ({verb + "ed", verb + "ing"} if verb.endswith(("el", "al")) else set())


_CLOSED: Final = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""One short vowel and one consonant: the consonant is doubled before an ending."""
_DOUBLING: Final = frozenset(
    "level cancel acquit quit admit expel annul permit submit commit defer transfer refer compel repel "
    "rebut begin kidnap travel label signal model equip forget upset regret".split()
)


def _index() -> dict[str, dict[str, tuple[StatePhrase, ...]]]:
    found: dict[str, dict[str, list[StatePhrase]]] = defaultdict(lambda: defaultdict(list))
    for line in _TABLE.strip().splitlines():
        kind, _, phrases = line.partition(": ")
        question, value, how = kind.split()
        for phrase in phrases.split("|"):
            phrase, _, tail = phrase.partition("+")
            verb, _, objects = phrase.partition(">")
            words = tuple(verb.split())
            entry = StatePhrase(question, value, how, words, frozenset(objects.split()), tuple(tail.split()))  # type: ignore[arg-type]
            for form in {words[0]} if how == "is" else forms(words[0]):
                found[form][words[1] if len(words) > 1 else ""].append(entry)
    # Longest first ("shoot dead" before "shoot"), then those that ask for certain nouns.
    return {
        form: {
            second: tuple(
                sorted(
                    entries, key=lambda e: (-len(e.words), e.question not in NOUNS, not e.objects, not e.tail)
                )
            )
            for second, entries in longer.items()
        }
        for form, longer in found.items()
    }


PHRASES: Final = _index()
"""The phrases by the form of their first word, then by their second word ("" where there is none)."""

PARTICULARS: Final = frozenset(
    [
        *incidents.FREE,
        "appeal",
        "author",
        "bank",
        "birthplace",
        "bond",
        "cause",
        "cause of death",
        "deathplace",
        "emergency",
        "finder",
        "finish",
        "getaway",
        "kin",
        "lies",
        "nation",
        "nationality",
        "occurrence",
        "payment",
        "precedent",
        "rank",
        "residence",
        "seat",
        "sending-off",
        "sex",
        "side",
        "since",
        "site",
        "tie",
        "trade",
        "upbringing",
        "way in",
        "weapon",
        "wound",
    ]
)
"""Questions whose answers are words of the article."""


def answers() -> dict[str, frozenset[str]]:
    """The answers to each question that has a closed list of them."""
    found: dict[str, set[str]] = defaultdict(set)
    for longer in PHRASES.values():
        for entry in chain.from_iterable(longer.values()):
            found[entry.question].add(entry.value)
    for question, value in (*AMONG.values(), *MEANS.values()):
        found[question].add(value)
    for question, known in incidents.ANSWERS.items():
        found[question] |= known
    found["offence"] |= {offence for _, offence in OFFENCES}
    return {question: frozenset(values) for question, values in found.items()}
