"""How English news names people: titles before names, nouns of office and trade, common first names.

All words are lower case and without a closing period. The tables are closed lists of everyday words,
written for this project.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATED: Final[dict[str, str]] = {
    "adm": "admiral",
    "atty": "attorney",
    "brig": "brigadier",
    "capt": "captain",
    "cdr": "commander",
    "cmdr": "commander",
    "col": "colonel",
    "cpl": "corporal",
    "cpt": "captain",
    "det": "detective",
    "fr": "father",
    "gen": "general",
    "gov": "governor",
    "govs": "governor",
    "hon": "honourable",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "pfc": "private",
    "pres": "president",
    "prof": "professor",
    "profs": "professor",
    "pvt": "private",
    "rep": "representative",
    "reps": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sens": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
    "vadm": "vice admiral",
    "radm": "rear admiral",
    "asst": "assistant",
    "ceo": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "mp": "member of parliament",
    "pm": "prime minister",
    "vp": "vice president",
    "fm": "foreign minister",
    "gm": "general manager",
    "da": "district attorney",
    "ag": "attorney general",
}
"""Short titles and what they stand for."""

COURTESY: Final = _words("mr mrs ms miss mx dr drs sir dame lady lord hon honourable messrs mme")
"""Titles that say nothing of an office."""

RANKS: Final = _words(
    "admiral airman brigadier cadet captain colonel commander commodore constable corporal ensign "
    "general inspector lieutenant major marshal officer private representative sailor seaman senator "
    "sergeant superintendent trooper father reverend detective professor"
)
"""Titles that stand directly before a name, after an office: "navy spokesman Commander Jon Vale"."""

TITLES: Final = (
    frozenset(ABBREVIATED)
    | COURTESY
    | RANKS
    | _words(
        "ambassador archbishop archduke attorney ayatollah baron baroness bishop cardinal chairman "
        "chairwoman chancellor chief coach commissioner doctor congressman congresswoman councillor "
        "councilman councilwoman count countess crown czar dean deputy director duchess duke earl emir "
        "emperor empress envoy executive governor imam judge justice king magistrate mayor minister "
        "monsignor mullah pastor patriarch pope prefect premier president prince princess principal "
        "prosecutor queen rabbi secretary sheik sheikh sheriff speaker spokesman spokesperson spokeswoman "
        "sultan shaikh shaykh treasurer tsar undersecretary vicar saint midfielder striker goalkeeper "
        "defender sister brother aunt uncle astronaut economist analyst manager chair head "
        "administrator alderman alderwoman assemblyman assemblywoman comptroller coroner curator deacon "
        "ombudsman patrolman patrolwoman provost rector selectman solicitor supervisor"
    )
)
"""Words that are titles where they stand capitalised before a name."""

AMBIGUOUS: Final = _words(
    "abbot baron bishop brother chief coach count crown dean duke earl general head judge justice king "
    "lady lord major marshal miss page pope prince princess private queen saint sister uncle aunt chair "
    "hon rep col da ag det fr cadet constable chancellor premier duchess emperor father speaker manager"
)
"""Titles that are as well names or parts of names: a title only at the beginning of a run."""

MODIFIERS: Final = _words(
    "public civil criminal financial legal medical political provincial naval technical acting "
    "assistant associate attorney brigadier chief co defence defense deputy district education energy "
    "environment executive federal finance first foreign former general health home honorary incoming "
    "interim interior joint junior justice labor labour lead lieutenant major managing master national "
    "oil outgoing petty police press prime rear regional senior staff state supreme trade transport "
    "treasury under vice warrant crown lance chairman secretary shadow head economy fire army navy "
    "military air coast operations operating marketing sales commercial security communications "
    "strategy compliance production sporting personnel investment"
)
"""Words that belong to the title that they precede: "Deputy Foreign Minister"; for firms those of the
Standard Occupational Classification's groups of top executives and managers (11-1000 to 11-3000)."""

PAIRS: Final = frozenset(
    tuple(pair.split())
    for pair in (
        "attorney general|secretary general|director general|solicitor general|surgeon general|major general|"
        "lieutenant general|brigadier general|lieutenant colonel|lieutenant commander|lieutenant governor|"
        "lt gen|lt col|lt cmdr|lt cdr|lt gov|maj gen|brig gen|rear admiral|vice admiral|sergeant major|"
        "chief executive|chief inspector|chief superintendent|chief constable|chief justice|chief minister|"
        "chief prosecutor|chief commissioner|chief officer|chief engineer|chief judge|executive director|"
        "executive officer|executive chairman|executive secretary|petty officer|police officer|"
        "warrant officer|press secretary|crown prince|crown princess|deputy director|deputy minister|"
        "deputy chief|deputy commissioner|deputy governor|deputy mayor|deputy president|deputy secretary|"
        "deputy head|deputy prosecutor|deputy sheriff|deputy chairman|deputy attorney|"
        "managing director|detective inspector|detective sergeant|detective superintendent|"
        "detective constable|assistant professor|assistant director|assistant coach|assistant secretary|"
        "head coach|head teacher|staff sergeant|master sergeant|team captain|team manager|general manager|"
        "general secretary|general counsel|police inspector|speaker emeritus|prime minister|"
        "attorney specialist|brigadier gen|chief financial|chief operating|financial officer|"
        "district attorney|district judge|executive editor|managing editor|chief economist|chief analyst"
    ).split("|")
)
"""Two titles that are one."""

FORMER: Final = _words(
    "former ex then then- late one-time onetime erstwhile past retired ousted outgoing previous"
)

ROLE_NOUNS: Final = TITLES - COURTESY - {"crown", "count", "saint", "det", "da", "ag", "head"} | _words(
    "head accountant activist actor actress administrator adviser advisor advocate agent aide analyst "
    "anchor anthropologist archaeologist architect artist assistant astronomer athlete auditor author "
    "ballerina banker barrister bassist biologist blogger bookkeeper boss boxer broadcaster builder "
    "butcher campaigner candidate caretaker carpenter cashier ceo chairperson champion chef chemist "
    "choreographer cleric clerk climatologist co-founder cofounder columnist comedian comic commentator "
    "composer comptroller conductor consultant contractor controller coordinator coroner correspondent "
    "counsel counsellor counselor critic curator cyclist dancer dealer defendant dentist designer "
    "diplomat dissident diver doctor driver drummer ecologist editor electrician engineer entrepreneur "
    "epidemiologist expert explorer farmer fighter filmmaker firefighter fisherman footballer founder "
    "fundraiser geologist geophysicist goalkeeper golfer guard guitarist guide historian host hydrologist "
    "imam inventor investigator investor janitor jockey journalist juror keeper landlord landowner "
    "lawmaker lawyer leader lecturer legislator librarian linguist lobbyist mathematician mechanic medic "
    "member meteorologist midwife miner minister model musician narrator negotiator neighbor neighbour "
    "novelist nurse oceanographer officer official operator organiser organizer owner painter paramedic "
    "parliamentarian partner pathologist pharmacist philosopher photographer physician physicist pianist "
    "pilot pitcher plaintiff player playwright plumber poet policeman policewoman politician porter "
    "postman presenter president-elect priest principal producer professor programmer prosecutor "
    "psychiatrist psychologist publisher quarterback racer ranger realtor recruiter referee registrar "
    "reporter researcher resident rapper sailor salesman scholar scientist screenwriter sculptor "
    "seismologist shopkeeper singer skipper sociologist soldier solicitor songwriter specialist sportsman "
    "star statistician statesman steward striker student supervisor surgeon surveyor teacher technician "
    "tenor therapist trader trainer translator treasurer trustee tutor vet veteran veterinarian violinist "
    "virologist volcanologist volunteer waiter waitress weaver winemaker winger witness worker wrestler "
    "writer zoologist spokesperson owner-operator vice-president vice-chairman vice-chancellor deputy "
    "chair midfielder forward mother father wife husband son daughter sister brother widow uncle aunt "
    "cousin"
)
"""Lemmas of nouns that say what a person is."""

TRADES: Final = _words(
    "apprentice baker barista barman beautician beekeeper blacksmith boatswain bosun bricklayer butler "
    "chauffeur cleaner cobbler confectioner cook courier deckhand decorator dishwasher docker "
    "dressmaker engraver farmhand florist forester gardener glazier goldsmith greengrocer grocer "
    "hairdresser housekeeper ironmonger jeweller jeweler joiner lifeguard locksmith lumberjack "
    "machinist masseur milkman nanny optician plasterer potter printer purser roofer saddler seamstress "
    "shepherd shoemaker silversmith stoker stonemason tailor taxidermist tinsmith typist undertaker "
    "upholsterer watchmaker welder woodcutter"
)
"""Crafts, services and jobs on board (unit groups of ISCO-08); with a capital many are surnames."""

KINSHIP: Final = _words(
    "mother father wife husband son daughter sister brother widow uncle aunt cousin neighbour neighbor"
)

FIRST_NAMES: Final = _words(
    "aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha alan albert alejandro alex "
    "alexander alexandra alexei ali alice alison amanda amir amy ana anders andre andrea andreas andrei "
    "andrew angela anita ann anna anne annie anthony antonio april arjun arthur ashley astrid audrey "
    "barbara beatrice ben benjamin bernard bernie beth betty bill billy bob boris brad brandon brenda "
    "brian bruce bruno bryan carl carla carlos carmen carol caroline catherine cecilia charles charlie "
    "chen chloe chris christian christina christine christopher claire clara claudia clive colin connor "
    "craig cristina cynthia daniel daniela danny darren dave david deborah dennis derek diana diane "
    "diego dmitri dominic don donald donna dorothy doug douglas dylan ed eddie edith eduardo edward "
    "elaine eleanor elena elias elizabeth ella ellen emily emma eric erik ernest esther ethan eugene "
    "eva evelyn fatima felix fernando fiona florence frances francesco francis francisco frank fred "
    "frederick gabriel gareth gary gavin geoffrey george gerald giovanni giulia gloria gordon graham "
    "greg gregory greta guillermo gustav guy hannah harold harriet harry hassan heather heidi helen "
    "henrik henry hiroshi howard hugh hugo hussein ian ibrahim igor ingrid irene isaac isabel isabella "
    "ivan jack jacob jacques jake james jamie jan jane janet jason javier jean jeff jeffrey jennifer "
    "jenny jeremy jerry jessica jesus jill jim jimmy jin joan joanna joe joel johan johannes john "
    "johnny jon jonathan jorge jose joseph joshua joyce juan judith judy julia julian julie june justin "
    "karen karim karl kate katherine kathleen kathryn katie keith kelly ken kenneth kevin khalid kim "
    "klaus kurt kyle lars laura lauren laurent laurie lawrence lee lena leo leon leonard leslie lewis "
    "li liam linda lindsay lisa liz lorenzo louis louise lucas lucia lucy luis luke luca lydia magnus "
    "malcolm manuel marc marco marcus margaret maria marie marina mario marion mark markus marta martha "
    "martin marvin mary mateo matt matthew maurice max maya megan mehdi melanie melissa mia michael "
    "michelle miguel mike mikhail miriam mohamed mohammad mohammed molly monica muhammad mustafa nadia "
    "nancy naomi natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nikolai "
    "nina noah noor nora norman oleg oliver olivia omar oscar otto owen pablo pamela patricia patrick "
    "paul paula paulo pedro peggy penelope pete peter phil philip philippe phillip pierre priya rachel "
    "rafael ralph ramon randy raul ray raymond rebecca reza ricardo richard rick rita rob robert "
    "roberto robin rodney roger roland ron ronald rosa rose rosemary ross roy russell ruth ryan sally "
    "salma sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian sergei sergio sharon "
    "sheila shirley simon sofia sonia sophia sophie stanley stefan stella stephanie stephen steve "
    "steven stuart sue sunil susan suzanne sven sylvia tamara tanya tara tariq ted teresa terry theo "
    "theresa thomas tim timothy tina toby todd tom tony tracy trevor valentina valerie vanessa vera "
    "veronica vincent viktor vladimir walter wanda wayne wei wendy will william winston xavier yasmin "
    "yusuf yuki yuri zoe"
)
"""Common first names, a cue and no more."""
