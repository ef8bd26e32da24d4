"""Nations and places that the press calls by two established names, and slips in the adjective of a nation.

The pairs are those of which the style books of AP, Reuters and The Guardian say which one to use: new and
old names of countries and cities, English and local forms, disputed waters.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.language.en.gazetteer import NATIONALITIES, PEOPLES

PLACES: Final[dict[str, str]] = {
    other: name
    for other, _, name in (
        pair.partition("=")
        for pair in (
            "burma=myanmar|kiev=kyiv|odesa=odessa|kharkov=kharkiv|lvov=lviv|chornobyl=chernobyl|bombay=mumbai|"
            "calcutta=kolkata|madras=chennai|bengaluru=bangalore|poona=pune|peking=beijing|"
            "saigon=ho chi minh city|rangoon=yangon|dacca=dhaka|swaziland=eswatini|"
            "côte d'ivoire=ivory coast|cabo verde=cape verde|timor-leste=east timor|timor leste=east timor|"
            "czechia=czech republic|türkiye=turkey|holland=netherlands|macau=macao|tangiers=tangier|"
            "marseilles=marseille|lyons=lyon|basle=basel|ayers rock=uluru|mount mckinley=denali|"
            "nur-sultan=astana|malvinas=falkland islands|falklands=falkland islands|londonderry=derry|"
            "arabian gulf=persian gulf|east sea=sea of japan|gulf of america=gulf of mexico|"
            "port elizabeth=gqeberha|byelorussia=belarus|kirghizia=kyrgyzstan|moldavia=moldova|makkah=mecca|"
            "cracow=krakow"
        ).split("|")
    )
}
"""A name of a place and the other one that it has."""

_PLACE_NAMES: Final = frozenset(PLACES) | frozenset(PLACES.values())

ADJECTIVES: Final[dict[str, str]] = dict(
    pair.split("=")
    for pair in (
        "somalian=somali afghani=afghan argentinian=argentine argentinean=argentine nepali=nepalese "
        "slovene=slovenian slovakian=slovak azeri=azerbaijani kazakhstani=kazakh uzbekistani=uzbek "
        "tajikistani=tajik kyrgyzstani=kyrgyz turkmenistani=turkmen "
        "venezuelian=venezuelan kosovan=kosovar monacan=monegasque panamian=panamanian "
        "salvadorean=salvadoran salvadorian=salvadoran "
        "philippino=filipino yemenite=yemeni kuwaitian=kuwaiti qatarian=qatari emiratian=emirati "
        "roumanian=romanian rumanian=romanian moslem=muslim"
    ).split()
)
"""A further adjective of a nation or faith, and the usual one."""

_MORE: Final = frozenset(
    "andorran antiguan bahamian barbadian basque bavarian belizean beninese bermudian bhutanese bruneian "
    "burkinabe burundian cape-verdean catalan central chadian chechen comorian corsican cornish costa cretan "
    "dominican djiboutian flemish gabonese galician gambian genoese greenlandic grenadian guadeloupean "
    "guamanian guinean guyanese herzegovinian kosovar kyrgyz laotian lesothan liechtensteiner luxembourgish "
    "macanese madagascan malawian maldivian manx marshallese mauritanian mauritian micronesian monegasque "
    "montenegrin nauruan neapolitan nigerien palauan papuan parisian prussian roman sammarinese samoan "
    "sardinian saxon seychellois siberian sicilian surinamese swazi tahitian tajik tatar timorese togolese "
    "tongan trinidadian turkmen tuvaluan tuscan uyghur vanuatuan vatican venetian walloon zairean"
).union(PEOPLES, ADJECTIVES, ADJECTIVES.values())
_ENDINGS: Final = ("an", "ans", "ese", "ish", "i", "is")
_LEAST: Final = 7


def place(name: str) -> str | None:
    """What stands for a place under either of its names; None for a place of one name."""
    if name not in _PLACE_NAMES:
        return None
    return PLACES.get(name, name)


@lru_cache(maxsize=4096)
def people(word: str) -> tuple[str, bool] | None:
    """The usual adjective of the nation that a capitalised word means, and whether the word is a slip for it.

    >>> people("argentinian"), people("bulgerian"), people("bulgarian")
    (('argentine', False), ('bulgarian', True), ('bulgarian', False))
    """
    for form in (word, word.removesuffix("s")):
        if form in ADJECTIVES:
            return ADJECTIVES[form], False
        if form in NATIONALITIES or form in _USUAL:
            return form, False
    if len(word) < _LEAST or not word.isalpha() or not word.endswith(_ENDINGS) or word in _MORE:
        return None
    near = [name for name in _by_initial().get(word[0], ()) if DamerauLevenshtein.distance(word, name) == 1]
    if len(near) != 1 or near[0][-1] != word[-1]:
        return None
    return near[0] if near[0] in NATIONALITIES else near[0].removesuffix("s"), True


_USUAL: Final = frozenset(ADJECTIVES.values())


@lru_cache(maxsize=1)
def _by_initial() -> dict[str, list[str]]:
    """The adjectives of nations, and those for several people, by their first letters."""
    out: dict[str, list[str]] = {}
    for name in sorted({*NATIONALITIES, *(f"{name}s" for name in NATIONALITIES)}):
        if len(name) >= _LEAST - 1 and name.endswith(_ENDINGS):
            out.setdefault(name[0], []).append(name)
    return out
