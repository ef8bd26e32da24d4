"""English abbreviations that carry a full stop, by what may follow them, and words that open sentences.

The lists follow the conventions of the usual agency style books (titles before names, short forms of
US states, months, companies). All forms are without their final stop.
"""

from __future__ import annotations

from typing import Final

TITLES: Final = frozenset(
    "Mr Mrs Ms Mx Messrs Mmes Dr Prof Rev Revd Fr Sr Hon Pres Gov Lt Col Gen Maj Capt Cmdr Cdr Comdr "
    "Sgt Cpl Pfc Pvt Spc Adm Brig Ens Sen Sens Rep Reps Supt Insp Det Amb Atty Mme Mlle Msgr Pte Ald "
    "Del Dist Asst Assoc Ft Mt St Ste Sts".split()
)
"""Stand before a name: never end a sentence, except a few before a function word ("Main St. The")."""

ALSO_LAST: Final = frozenset("St Ft Mt Dr Sr Rep Reps Sens Gen".split())
"""Titles that a sentence may end with, as "Main St.", before a word that opens sentences."""

CONNECTING: Final = frozenset(
    "vs v cf viz al approx ca eg ie e.g i.e esp incl resp nr Nr No Nos no nos Vol vol Ch ch Fig fig "
    "Figs figs Eq eq Art art Sec sec pp p ed eds est b d".split()
)
"""Always want something after them; `No`, `p`, `b` and the like only before a digit (see NUMBERING)."""

NUMBERING: Final = frozenset("No Nos no nos Vol vol Ch ch Art art Sec sec pp p b d ed est".split())
"""Abbreviations only where a digit follows; elsewhere words of their own ("He said no.")."""

MONTHS: Final = frozenset("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split())

STATES: Final = frozenset(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb "
    "Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man".split()
)

COMPANIES: Final = frozenset(
    "Inc Co Corp Cos Ltd Bros Pty Plc LLC Assn Dept Univ Intl Natl Mfg Jr Sr Esq Ave Blvd Rd".split()
)

LATIN: Final = frozenset("etc".split())

HOURS: Final = frozenset(["a.m", "p.m", "am", "pm", "A.M", "P.M"])

WITH_BANG: Final = frozenset(["Yahoo", "Jeopardy", "Wham", "Panic", "Oklahoma", "Mamma Mia", "Oliver"])
"""Names that end in an exclamation mark."""

AFTER_HOURS: Final = frozenset(
    "EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT BST UTC CET CEST IST JST KST AEST AEDT WIB WITA "
    "MSK Eastern Central Mountain Pacific Atlantic Greenwich Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()
)
"""What goes on after "a.m." or "p.m."; any other capital begins a sentence there."""

OPENERS: Final = frozenset(
    "The A An This That These Those He She It They We You I His Her Its Their Our My Your There Here In "
    "On At By For From With After Before During Since Until When While As If Although Though Because "
    "But And Or So Yet Nor However Meanwhile Also Then Now Once Both Each Every Some Many Most Several "
    "All Any No Not Another Other Others Few One Two Three Four Five What Who Why How Where Which Under "
    "Over Among According Despite Earlier Later Last Police Officials Authorities Investigators "
    "Witnesses Residents Prosecutors".split()
)
"""Words that, with a capital, begin a sentence even after an abbreviation."""

TOKENS: Final = tuple(
    sorted(
        form + "."
        for form in (TITLES | MONTHS | STATES | COMPANIES | LATIN | {"No", "Nos", "approx", "Vol", "vs"})
        - {"Man", "Miss", "Mass", "Del", "La", "Ill", "Ark", "Mo", "Ind", "Pa", "Wash", "Mar", "Ore"}
        if form not in ("LLC", "Sep", "No", "Sun", "Plc", "Mt", "St") or form in ("St", "Mt")
    )
)
"""Forms that the tokenizer keeps in one piece, stop included."""
