"""English words and signs of currencies and their ISO 4217 codes."""

from __future__ import annotations

from typing import Final

SIGNS: Final = {
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "cdn$": "CAD", "hk$": "HKD",
    "nz$": "NZD",
    "s$": "SGD", "nt$": "TWD", "r$": "BRL", "z$": "ZWL", "mx$": "MXN", "mex$": "MXN",
    "ec$": "XCD", "j$": "JMD", "n$": "NAD",
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS",
    "฿": "THB", "₦": "NGN", "₱": "PHP", "₫": "VND", "₴": "UAH", "₡": "CRC", "₵": "GHS", "₾": "GEL",
    "₭": "LAK", "₸": "KZT", "₼": "AZN", "֏": "AMD", "₮": "MNT", "៛": "KHR", "₲": "PYG", "₿": "XBT",
    "¢": "USD",
    "rs.": "INR", "rs": "INR", "tk.": "BDT", "tk": "BDT", "dh": "AED",
    "rmb": "CNY", "rm": "MYR", "rp": "IDR", "sfr": "CHF", "dkr": "DKK",
    "skr": "SEK",
    "nkr": "NOK", "ksh": "KES", "r": "ZAR", "us": "USD",
}  # fmt: skip
_ISO: Final = frozenset(
    "USD EUR GBP JPY CHF CNY CNH AUD CAD NZD HKD SGD SEK NOK DKK INR KRW BRL MXN RUB TRY ZAR PLN CZK HUF "
    "ILS THB "
    "TWD PHP IDR MYR VND AED SAR QAR KWD EGP NGN KES GHS PKR BDT LKR UAH RON BGN ISK ARS CLP COP PEN DEM "
    "FRF ITL "
    "BHD JOD MAD TND DZD OMR LBP IQD IRR KZT".split()
)
ISO_CODES: Final = {code.lower(): code for code in _ISO}
"""ISO 4217 codes by their lower-cased form."""
# Codes that are no English word, so that they count in small letters too.
NO_WORDS: Final = frozenset({"usd", "eur", "gbp", "jpy", "chf", "cny", "aud", "inr"})
_PLAIN: Final = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "sterling": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY",
    "won": "KRW", "rupee": "INR", "ruble": "RUB", "rouble": "RUB", "rand": "ZAR", "ringgit": "MYR",
    "baht": "THB",
    "rupiah": "IDR", "shekel": "ILS", "zloty": "PLN", "forint": "HUF", "hryvnia": "UAH", "naira": "NGN",
    "cedi": "GHS", "taka": "BDT", "dong": "VND", "lev": "BGN", "koruna": "CZK", "riyal": "SAR",
    "dirham": "AED",
    "lira": "TRY", "kronor": "SEK", "kroner": "DKK", "krona": "SEK", "krone": "DKK", "franc": "CHF",
    "peso": "MXN",
    "dinar": "KWD", "shilling": "KES", "birr": "ETB", "tenge": "KZT", "afghani": "AFN", "kwacha": "ZMW",
    "deutsche mark": "DEM", "deutschemark": "DEM", "d-mark": "DEM", "markka": "FIM", "guilder": "NLG",
    "peseta": "ESP", "drachma": "GRD", "schilling": "ATS", "escudo": "PTE", "rial": "IRR", "lire": "ITL",
    "rmb": "CNY",
    "dlr": "USD", "pound sterling": "GBP", "pounds sterling": "GBP", "bitcoin": "XBT", "btc": "XBT",
}  # fmt: skip
_NATIONAL: Final = {
    "dollar": "us USD, u.s. USD, american USD, australian AUD, canadian CAD, hong kong HKD, singapore SGD, "
              "new zealand NZD, taiwan TWD, taiwanese TWD, jamaican JMD, namibian NAD, zimbabwean ZWL, "
              "bermuda BMD, "
              "fiji FJD, fijian FJD, barbados BBD, bahamian BSD, liberian LRD, belize BZD, guyanese GYD, "
              "brunei BND",
    "franc": "swiss CHF, french FRF, belgian BEF, cfa XOF, rwandan RWF, congolese CDF, luxembourg LUF",
    "peso": "mexican MXN, philippine PHP, argentine ARS, chilean CLP, colombian COP, cuban CUP, uruguayan "
            "UYU, "
            "dominican DOP, argentinian ARS",
    "pound": "british GBP, uk GBP, irish IEP, egyptian EGP, syrian SYP, lebanese LBP, sudanese SDG, "
             "cypriot CYP",
    "rupee": "indian INR, pakistani PKR, pakistan PKR, sri lankan LKR, nepalese NPR, nepali NPR, "
             "mauritian MUR",
    "krone": "danish DKK, norwegian NOK", "kroner": "danish DKK, norwegian NOK",
    "krona": "swedish SEK, icelandic ISK",
    "kronor": "swedish SEK", "kronur": "icelandic ISK", "crown": "swedish SEK, danish DKK, norwegian NOK, "
        "czech CZK",
    "mark": "german DEM, west german DEM, finnish FIM, d DEM", "markka": "finnish FIM",
    "schilling": "austrian ATS",
    "lira": "italian ITL, turkish TRY, maltese MTL", "lire": "italian ITL", "guilder": "dutch NLG",
    "dinar": "kuwaiti KWD, iraqi IQD, jordanian JOD, serbian RSD, tunisian TND, algerian DZD, bahraini BHD, "
             "libyan LYD, bahrain BHD",
    "real": "brazilian BRL", "reais": "brazilian BRL", "rial": "iranian IRR, omani OMR, yemeni YER, "
        "qatari QAR",
    "riyal": "saudi SAR, qatari QAR", "dirham": "moroccan MAD, uae AED, emirati AED", "yen": "japanese JPY",
    "won": "south korean KRW, korean KRW, north korean KPW", "yuan": "chinese CNY",
    "rand": "south african ZAR",
    "ruble": "russian RUB, belarusian BYN, soviet SUR", "rouble": "russian RUB, soviet SUR",
    "shilling": "kenyan KES, ugandan UGX, tanzanian TZS, somali SOS", "peseta": "spanish ESP",
    "escudo": "portuguese PTE", "drachma": "greek GRD", "zloty": "polish PLN", "forint": "hungarian HUF",
    "leu": "romanian RON", "lei": "romanian RON", "sol": "peruvian PEN", "shekel": "israeli ILS",
}  # fmt: skip
_CENTS: Final = {
    "cent": "USD",
    "p": "GBP",
    "euro cent": "EUR",
    "eurocent": "EUR",
    "penny": "GBP",
    "pence": "GBP",
}


def _currencies() -> dict[str, tuple[str, float]]:
    out = {}
    for word, code in _PLAIN.items():
        out[word] = out[f"{word}s"] = (code, 1.0)
    for word, nations in _NATIONAL.items():
        for entry in nations.split(", "):
            nation, _, code = entry.rpartition(" ")
            out[f"{nation} {word}"] = out[f"{nation} {word}s"] = (code, 1.0)
    for word, code in _CENTS.items():
        out[word] = out[f"{word}s"] = (code, 0.01)
    out["cts"] = ("USD", 0.01)  # "ct" is carat, too
    return out | {code: (iso, 1.0) for code, iso in ISO_CODES.items()}


WORDS: Final = _currencies()
"""Code and share of the currency ("cents" 0.01) by the words after a number."""
