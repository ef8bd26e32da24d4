"""The irregular verbs of English: base, past, past participle.

After the lists of Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language
(1985), sections 3.11-3.20. Where a verb has two forms, the second stands after a stroke; verbs that are
regular too ("burnt, burned") are listed with the irregular form, for the regular one needs no list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_VERBS: Final = """
abide abode abode;arise arose arisen;awake awoke awoken;be was/were been;bear bore borne/born
beat beat beaten/beat;become became become;befall befell befallen;beget begot begotten;begin began begun
behold beheld beheld;bend bent bent;beseech besought besought;beset beset beset;bestride bestrode bestridden
bet bet bet;betake betook betaken;bid bid/bade bid/bidden;bind bound bound;bite bit bitten
bleed bled bled;blow blew blown;break broke broken;breed bred bred;bring brought brought
broadcast broadcast broadcast;browbeat browbeat browbeaten;build built built;burn burnt burnt
burst burst burst;bust bust bust;buy bought bought;cast cast cast;catch caught caught;chide chid chidden
choose chose chosen;cling clung clung;come came come;cost cost cost;creep crept crept;cut cut cut
deal dealt dealt;dig dug dug;dive dove dived;do did done;draw drew drawn;dream dreamt dreamt
drink drank drunk;drive drove driven;dwell dwelt dwelt;eat ate eaten;fall fell fallen;feed fed fed
feel felt felt;fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown
forbear forbore forborne;forbid forbade/forbad forbidden;forecast forecast forecast
foresee foresaw foreseen;foretell foretold foretold;forget forgot forgotten;forgive forgave forgiven
forgo forwent forgone;forsake forsook forsaken;forswear forswore forsworn;freeze froze frozen
get got gotten/got;gild gilt gilt;gird girt girt;give gave given;go went gone;grind ground ground
grow grew grown;hamstring hamstrung hamstrung;hang hung hung;have had had;hear heard heard
heave hove hove;hew hewed hewn;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt
inset inset inset;keep kept kept;kneel knelt knelt;knit knit knit;know knew known;lay laid laid
lead led led;lean leant leant;leap leapt leapt;learn learnt learnt;leave left left;lend lent lent
let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;meet met met
miscast miscast miscast;mishear misheard misheard;mislay mislaid mislaid;mislead misled misled
misread misread misread;misspell misspelt misspelt;misspend misspent misspent;mistake mistook mistaken
misunderstand misunderstood misunderstood;mow mowed mown;offset offset offset;outbid outbid outbid
outdo outdid outdone;outfight outfought outfought;outgrow outgrew outgrown;outrun outran outrun
outsell outsold outsold;outshine outshone outshone;outspend outspent outspent;overcome overcame overcome
overdo overdid overdone;overeat overate overeaten;overfeed overfed overfed;overhang overhung overhung
overhear overheard overheard;override overrode overridden;overrun overran overrun;oversee oversaw overseen
overshoot overshot overshot;oversleep overslept overslept;overtake overtook overtaken
overthrow overthrew overthrown;partake partook partaken;pay paid paid;plead pled pled;prove proved proven
put put put;quit quit quit;read read read;rebind rebound rebound;rebuild rebuilt rebuilt
recast recast recast;redo redid redone;remake remade remade;rend rent rent;repay repaid repaid
reread reread reread;resell resold resold;reset reset reset;resit resat resat;retake retook retaken
retell retold retold;rethink rethought rethought;rewind rewound rewound;rewrite rewrote rewritten
rid rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;saw sawed sawn;say said said
see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn
shake shook shaken;shear sheared shorn;shed shed shed;shine shone shone;shoe shod shod;shoot shot shot
show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat
slay slew slain;sleep slept slept;slide slid slid/slidden;sling slung slung;slink slunk slunk
slit slit slit;smell smelt smelt;smite smote smitten;sow sowed sown;speak spoke spoken;speed sped sped
spell spelt spelt;spend spent spent;spill spilt spilt;spin spun spun;spit spat spat;split split split
spoil spoilt spoilt;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen
stick stuck stuck;sting stung stung;stink stank stunk;strew strewed strewn;stride strode stridden
strike struck struck/stricken;string strung strung;strive strove striven;sublet sublet sublet
swear swore sworn;sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung
take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;thrive throve thriven
throw threw thrown;thrust thrust thrust;tread trod trodden;unbend unbent unbent;unbind unbound unbound
undergo underwent undergone;underlie underlay underlain;undersell undersold undersold
understand understood understood;undertake undertook undertaken;underwrite underwrote underwritten
undo undid undone;unwind unwound unwound;uphold upheld upheld;upset upset upset;wake woke woken
waylay waylaid waylaid;wear wore worn;weave wove woven;wed wed wed;weep wept wept;wet wet wet
win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld
withstand withstood withstood;wring wrung wrung;write wrote written
"""


def _entries() -> Iterator[tuple[str, list[str], list[str]]]:
    for entry in _VERBS.strip().replace("\n", ";").split(";"):
        base, past, participle = entry.split()
        yield base, past.split("/"), participle.split("/")


_ENTRIES: Final = tuple(_entries())
BASES: Final = frozenset(base for base, _, _ in _ENTRIES)
PAST: Final[dict[str, str]] = {form: base for base, forms, _ in reversed(_ENTRIES) for form in forms}
"""Base by past form; of two verbs the first."""
PARTICIPLE: Final[dict[str, str]] = {form: base for base, _, forms in reversed(_ENTRIES) for form in forms}
"""Base by past participle."""
PRESENT: Final = {"is": "be", "am": "be", "are": "be", "has": "have", "does": "do"}
_ALSO_OTHERS: Final = frozenset(
    "bore bound cast dove fell felt found ground lay left lit met rang rent rose saw shed smelt spat spelt "
    "sling spoke stove stuck tore wed wound rebound offset".split()
)
CLEAR_PAST: Final = frozenset(
    form for form in PAST if form not in BASES | _ALSO_OTHERS and form != PAST[form]
)
"""Past forms that are nothing else, or hardly ever: "stole", "shook", "began"."""
