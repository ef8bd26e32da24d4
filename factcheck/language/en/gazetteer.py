"""Names of places: countries, their chief cities, states, and the adjectives of nations.

Countries and the cities of time zones come from Babel's copy of the Unicode CLDR; the rest is written here.
Read on first use, and kept.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

STATES: Final = frozenset(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|"
    "illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|"
    "mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|"
    "north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|"
    "tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|"
    "british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|new south wales|"
    "queensland|victoria|tasmania|england|scotland|wales|northern ireland|bavaria|saxony|catalonia|"
    "andalusia|brittany|"
    "normandy|sicily|sardinia|tuscany|lombardy|siberia|chechnya|crimea|kashmir|punjab|tibet|xinjiang|"
    "bali|java|sumatra".split("|")
)
"""States, provinces and regions that news name without more."""

CITIES: Final = frozenset(
    "washington|washington dc|beijing|mumbai|delhi|new delhi|bangalore|chennai|hyderabad|boston|philadelphia|"
    "san francisco|seattle|houston|dallas|austin|san antonio|san diego|san jose|atlanta|miami|orlando|tampa|"
    "new orleans|memphis|nashville|charlotte|baltimore|cleveland|cincinnati|columbus|pittsburgh|milwaukee|"
    "minneapolis|st louis|kansas city|las vegas|salt lake city|portland|sacramento|oakland|buffalo|montreal|"
    "ottawa|calgary|manchester|liverpool|birmingham|leeds|glasgow|edinburgh|cardiff|bristol|oxford|cambridge|"
    "barcelona|seville|valencia|milan|naples|turin|venice|florence|munich|hamburg|frankfurt|cologne|lyon|"
    "marseille|nice|geneva|basel|rotterdam|the hague|antwerp|gothenburg|krakow|st petersburg|kiev|kyiv|"
    "odessa|ankara|izmir|tel aviv|haifa|gaza|mecca|medina|osaka|kyoto|nagoya|hiroshima|busan|guangzhou|"
    "shenzhen|wuhan|chengdu|hanoi|ho chi minh city|phuket|karachi|lahore|islamabad|peshawar|kandahar|"
    "rio de janeiro|brasilia|mexico city|guadalajara|medellin|lima|quito|caracas|havana|cape town|pretoria|"
    "durban|mogadishu|mombasa|abuja|kano|alexandria|marrakesh|rabat|canberra|wellington|christchurch".split(
        "|"
    )
)
"""Large cities that give no time zone its name."""

COUNTRIES: Final = frozenset(
    "africa|asia|europe|oceania|antarctica|latin america|south america|central america|us|usa|uk|uae|"
    "united states of america|britain|great britain|russia|iran|syria|north korea|south korea|ivory coast|"
    "burma|czech republic|holland|macedonia|congo|palestine|east timor|turkey|swaziland|soviet union|"
    "america|korea|yugoslavia|west bank|gaza strip|middle east|european union|kurdistan|hong kong|macau|eu|"
    "north america|mediterranean|atlantic|pacific|arctic|antarctica|caribbean|persian gulf|".split("|")
)
"""Countries and regions under the names that CLDR lacks."""

AMBIGUOUS: Final = frozenset(
    "adelaide|alexandria|austin|chad|charlotte|dallas|denver|florence|georgia|holland|houston|israel|"
    "java|jersey|jordan|lima|louisville|lyon|medina|milan|montana|nice|paris|regina|sydney|troy|"
    "victoria|virginia|washington|".split("|")
)
"""Places that are as often the names of people."""

_ADJECTIVES = (
    "afghan=afghanistan albanian=albania algerian=algeria american=united_states angolan=angola "
    "arab=arab argentine=argentina argentinian=argentina armenian=armenia australian=australia "
    "austrian=austria azerbaijani=azerbaijan bahraini=bahrain bangladeshi=bangladesh belarusian=belarus "
    "belgian=belgium bolivian=bolivia bosnian=bosnia brazilian=brazil british=united_kingdom "
    "bulgarian=bulgaria burmese=myanmar cambodian=cambodia cameroonian=cameroon canadian=canada "
    "chilean=chile chinese=china colombian=colombia congolese=congo croatian=croatia cuban=cuba "
    "cypriot=cyprus czech=czech_republic danish=denmark dutch=netherlands ecuadorian=ecuador "
    "egyptian=egypt emirati=united_arab_emirates english=england eritrean=eritrea estonian=estonia "
    "ethiopian=ethiopia european=europe fijian=fiji filipino=philippines finnish=finland french=france "
    "georgian=georgia german=germany ghanaian=ghana greek=greece guatemalan=guatemala haitian=haiti "
    "honduran=honduras hungarian=hungary icelandic=iceland indian=india indonesian=indonesia "
    "iranian=iran iraqi=iraq irish=ireland israeli=israel italian=italy ivorian=ivory_coast "
    "jamaican=jamaica japanese=japan jordanian=jordan kazakh=kazakhstan kenyan=kenya korean=korea "
    "kurdish=kurdistan kuwaiti=kuwait latvian=latvia lebanese=lebanon liberian=liberia libyan=libya "
    "lithuanian=lithuania macedonian=macedonia malaysian=malaysia malian=mali maltese=malta "
    "mexican=mexico moldovan=moldova mongolian=mongolia moroccan=morocco mozambican=mozambique "
    "namibian=namibia nepalese=nepal nepali=nepal nicaraguan=nicaragua nigerian=nigeria "
    "norwegian=norway omani=oman pakistani=pakistan palestinian=palestine panamanian=panama "
    "paraguayan=paraguay persian=iran peruvian=peru philippine=philippines polish=poland "
    "portuguese=portugal qatari=qatar romanian=romania russian=russia rwandan=rwanda saudi=saudi_arabia "
    "scottish=scotland senegalese=senegal serbian=serbia singaporean=singapore slovak=slovakia "
    "slovenian=slovenia somali=somalia spanish=spain sudanese=sudan swedish=sweden swiss=switzerland "
    "syrian=syria taiwanese=taiwan tanzanian=tanzania thai=thailand tibetan=tibet tunisian=tunisia "
    "turkish=turkey ugandan=uganda ukrainian=ukraine uruguayan=uruguay uzbek=uzbekistan "
    "venezuelan=venezuela vietnamese=vietnam welsh=wales yemeni=yemen zambian=zambia "
    "zimbabwean=zimbabwe u.s.=united_states african=africa asian=asia"
)
_PEOPLES = (
    "christian muslim islamic jewish catholic protestant hindu buddhist sunni shia shiite orthodox "
    "evangelical western eastern northern southern latin hispanic latino latina democrat democrats "
    "democratic republican republicans conservative labour tory tories communist nazi kurd kurds turk "
    "turks dane danes swede swedes finn finns pole poles briton britons spaniard spaniards scot scots "
    "jew jews arctic antarctic mormon sikh"
)

NATIONALITIES: Final[dict[str, str]] = {
    adjective: country.replace("_", " ")
    for adjective, _, country in (pair.partition("=") for pair in _ADJECTIVES.split())
}
"""Adjectives of nations, and the country or region."""

PEOPLES: Final = (
    frozenset(NATIONALITIES) | frozenset(word + "s" for word in NATIONALITIES) | frozenset(_PEOPLES.split())
) - {"u.s.", "u.s.s"}
"""Words of nation, faith and party, which alone are no names."""

DEMONYMS: Final = frozenset(word.casefold() for word in (*NATIONALITIES, *PEOPLES)) | {
    word.casefold().removesuffix("s") for word in PEOPLES
}
"""The same words for one of such a people and for many."""


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Names of countries, regions and continents, normalised as names are."""
    from babel import Locale

    territories = Locale("en").territories.items()
    return COUNTRIES | {_plain(name) for code, name in territories if code.isalpha()}


@lru_cache(maxsize=1)
def places() -> frozenset[str]:
    """Names of places, normalised as names are."""
    from babel.core import get_global

    out = set(STATES | CITIES | countries())
    for zone in get_global("zone_territories"):
        area, _, city = zone.rpartition("/")
        if area and not area.startswith(("Etc", "SystemV")):
            out.add(_plain(city.replace("_", " ")))
    return frozenset(name for name in out if len(name) > 1)


def _plain(name: str) -> str:
    name = name.partition(" (")[0].replace(" SAR China", "").replace(" & ", " and ").replace("’", "'")
    return name.replace(".", "").replace("-", " ").casefold()
