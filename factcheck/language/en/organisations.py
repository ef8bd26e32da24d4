"""How English names of organisations and of places are built: their last words, first words and joints.

All words are lower case. The tables are closed lists of everyday words, written for this project.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORGANISATION_WORDS: Final = _words(
    "academy administration agency airlines airways alliance army assembly associates association "
    "authority bank bbc board brigade broadcasting brotherhood bureau business cabinet cathedral center "
    "centre chamber church circuit club co coalition college command commission committee company "
    "confederation conference congress consortium constabulary cooperative corp corporation council "
    "court department division enterprises entertainment exchange faculty fc federation films firm "
    "fleet force forces forum foundation front fund gazette government group guard guardia headquarters "
    "herald holdings hospital house inc industries initiative institute institution interpol journal "
    "laboratories laboratory league llc llp ltd magazine marines media ministry mission mosque motors "
    "movement museum nations navy network news office orchestra organisation organization parliament "
    "partners partnership party pharmaceuticals plc police post press program programme reserve school "
    "schools secretariat senate service services society squad squadron staff studios survey symphony "
    "synagogue systems taskforce team technologies telegraph theater theatre times tribune tribunal "
    "trust union united university vatican watch works zoo inspectorate registry clinic pictures "
    "records airline orphanage seminary corps regiment battalion infantry wing "
    "ag asa gmbh nv bv oyj bhd savings bancorp"
)
"""Words that end, or in "Bank of X" begin, the name of an organisation."""

GENERIC: Final = _words(
    "administration agency army assembly bank board cabinet church command commission committee company "
    "congress council court department division exchange force forces foundation government group guard "
    "hospital house institute league media ministry mission movement navy office parliament party "
    "police press school senate service society state team trust union university city county center "
    "centre college island river lake bay park street road airport district province club federation "
    "authority marines coalition news network program programme laboratory survey works fund"
)
"""Words that name nothing in particular where they stand alone."""

PLACE_WORDS: Final = _words(
    "airport archipelago avenue basin bay beach boulevard bridge canal canyon cape channel city coast "
    "continent county creek dam delta desert district falls fjord forest fort gulf harbor harbour "
    "heights highway hill hills island islands isle isles lake lakes lane mount mountain mountains "
    "ocean parish park peninsula plaza plateau prefecture province quay reef region reservoir ridge "
    "river road rocks sea shore square state strait straits street suburb terrace territory town trench "
    "valley village volcano waterfront woods"
)
"""Words that end, or in "Lake X" begin, the name of a place."""

PLACE_FIRST: Final = _words("lake mount mt cape fort port gulf isle san santa new north south east west")

OF_HEADS: Final = (
    ORGANISATION_WORDS
    | _words(
        "academy archdiocese bank battle bay bishop border borough cape centers centres chamber chiefs "
        "church city coast county daughters declaration diocese district duchy duke duchess earl emirates "
        "faculty falls gates gulf house institutes isle isles joint kingdom knights lake library lords "
        "ministry monument museum order palace port prince princess province republic school sea secretary "
        "sons state states strait straits temple territory tower treaty union university valley village war"
    )
) - _words("guard police staff team works united press news post times firm office")
"""Words after which "of" goes on with the name: "University of X", "Gulf of Y"."""

FOR_HEADS: Final = _words(
    "academy agency alliance association authority bureau center centers centre centres coalition "
    "college commission committee council department foundation fund institute institutes ministry "
    "office organisation organization program programme school society"
)
"""Words after which "for" goes on with the name."""

ON_HEADS: Final = _words("commission committee conference convention council panel subcommittee")

TOPICS: Final = _words(
    "affairs agriculture air arts atmospheric border business children civil commerce communications "
    "culture customs defence defense development drug economic economics education employment energy "
    "engineering environment environmental exchange finance fisheries fire fishery fitness food foreign "
    "forestry gas health heritage housing human immigration industry information infrastructure "
    "innovation interior investment justice labor labour law mathematics means medical medicine mining "
    "oceanic oil parks pensions planning prevention public recreation rescue research safety sanitation "
    "science sciences search securities security skills social sports surgery taxation technology "
    "tourism trade transport transportation treasury urban veterans water ways welfare wildlife women "
    "work"
)
"""Words that "and" joins within the name of an organisation: "Food and Drug Administration"."""

NUMBERED: Final = _words(
    "airbus apollo area boeing boko challenger channel class explorer falcon flight force formula "
    "galaxy highway interstate iphone ipad layer line local nasdaq pier platform playstation "
    "proposition prop radio reactor route school soyuz squadron studio terminal type typhoon unit "
    "windows xbox voyager measure article"
)
"""Words that a number may follow as part of the name: "Flight 40", "Highway 9"."""

WITH_POSSESSIVE: Final = _words(
    "children's women's men's people's veterans' girls' boys' workers' teachers' bishop's king's "
    "queen's mcdonald's moody's lloyd's macy's wendy's sotheby's christie's kohl's levi's sainsbury's "
    "domino's women’s men’s people’s children’s farmers' writers' nurses' lord's lowe's dick's denny's "
    "kellogg's"
)
"""Possessives that are part of a name."""

NO_NAMES: Final = _words(
    "no yes et pt ct mst mdt ist iq i.q. p.s. sos hr i i'm i've i'll ok tv dna rna gmt utc est edt pst "
    "pdt cst cdt bst am pm a.m p.m a.m. p.m. id ids ai pc pcs hiv aids gdp suv suvs cctv cpr mri usb "
    "wifi wi-fi internet web god gps ph.d phd mba faq q a o oh ad bc ce bce ufo ufos atm atms vat ipo "
    "rsvp asap vip vips dj djs ed photo photos video advertisement copyright updated published posted "
    "click share image images caption sources"
)
"""Capitalised words and letters that are no names."""
