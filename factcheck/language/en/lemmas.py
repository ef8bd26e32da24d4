"""Put right the lemmas of a trained lemmatizer, which invents stems for words it has rarely seen.

Irregular verbs are looked up. For regular endings the candidates are what English spelling allows the form
to come from; the one that is a known verb is taken, else the one that spelling makes likeliest
(Quirk et al., A Comprehensive Grammar of the English Language, 1985, sections 3.5-3.10).
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.language.en.irregular import BASES, CLEAR_PAST, PARTICIPLE, PAST, PRESENT

_DOUBLED: Final = re.compile(r"([bdgmnprtlkvz])\1$")
_NOT_DOUBLED: Final = frozenset("add err ebb egg purr boycott".split())
_KEPT_K: Final = re.compile(r"(?:mim|pan|traff|picn|frol)ick$")
_SHORT_IE: Final = re.compile(r"(?:under|be|un|out|hog|neck)?[dltv][iy]$")
_MONOSYLLABLE: Final = re.compile(r"(?:[^aeiou]*|squ|qu)[aeiouy][bdgklmnprtvz]$")
_NO_FINAL_E: Final = frozenset(
    "bias focus gas canvas bus chorus caucus refocus combat format vacuum murmur debut bulletin ruin "
    "volunteer veto iron con".split()
)
_FINAL_E: Final = re.compile(
    r"(?:[uvc]|[^z]z|[aeioluwnrpy]s|lg|rg|dg|eng|ung|(?:r|ch)ang|(?:cr|fr|t|h|b|mp)ing|[^aeiou][aeiou]g|ieg"
    r"|(?<!tr)(?<!gr)(?<!thr)(?:[^aeiou]|[iu]|cre)at|(?:inv|un|gn|xc|inc|rec|xped|xtrad)it"
    r"|(?:mpl|epl|del|omp|secr|excr|obsol)et|(?:dev|prom|qu|den)ot|[^o]ut|[^aeo]ad|[^aeiou]ed|[^aeo]id|[^aeio]od"
    r"|[^aoe]ud|(?:comp|ex|sm|conc|def|prof|f)il|[^aeo]ul|(?:cons|caj|par|cond)ol|(?:inh|imp|exh)al|yl"
    r"|[^aeiourlw]l|[^aeiou]im|[^aeiou]am|elcom|[^aeou]um|[^aeiou]in|(?:postp|cond|dethr|at|eph)on"
    r"|(?:con|ter|per|tra)ven|[^aeio]ap|(?:[ch]|gr)op|yp|[^aeiou]ib|[^eo]ak|[^o]ok|[^ao]ik|[^o]uk"
    r"|(?:prep|comp|decl|squ|ensn|bew|sh|sp)ar|(?:adh|erf|persev|coh|inh|rev)er|[^ao]ir"
    r"|(?:pl|rest|ign|ad|sc)or|[^aeo]ur|[ea]th|[lo]oth|(?:wr)ith|^(?:t|w|p|h|ch|b)ast)$"
)
_ENDS: Final = {"VBD": "ed", "VBN": "ed", "VBG": "ing"}
_IN_F: Final = {
    re.sub("fe?$", "ves", word): word
    for word in "thief wife life knife wolf half shelf loaf calf leaf elf".split()
}
_SIBILANT: Final = ("ches", "shes", "sses", "xes", "zzes", "oes")


def mended(form: str, tag: str, lemma: str, known: frozenset[str] = frozenset()) -> str:
    """The lemma, put right where it cannot be one of its form.

    Args:
        form: the word in small letters.
        tag: its Penn Treebank tag.
        lemma: what the lemmatizer says, in small letters.
        known: verbs that there are; one of them is taken where spelling allows it.
    """
    if tag[:2] == "VB":
        return _verb(form, tag, lemma, known)
    if tag == "NNS":
        return _plural(form, lemma)
    return form if tag == "NN" and form == "mine" else lemma


def is_participle(form: str) -> bool:
    """Whether a word in small letters can be a past participle."""
    return form in PARTICIPLE or (len(form) > 4 and form.endswith("ed"))


def base_of_present(form: str, known: frozenset[str]) -> str | None:
    """The known verb whose third person a word in small letters can be; None if there is none."""
    if not form.endswith("s") or len(form) < 4:
        return None
    base = _third_person(form, form[:-1], known)
    return base if base in known or base in BASES else None


def _verb(form: str, tag: str, lemma: str, known: frozenset[str]) -> str:
    if tag in ("VBD", "VBN"):
        first, second = (PAST, PARTICIPLE) if tag == "VBD" else (PARTICIPLE, PAST)
        irregular = first.get(form) or second.get(form)
        if irregular is not None:
            return irregular
    ending = _ENDS.get(tag)
    if ending is not None:
        long = len(form) > len(ending) + 1 and form.endswith(ending) and form.isalpha()
        return _regular(form[: -len(ending)], ending, lemma, known) if long else lemma
    if form in PRESENT:
        return PRESENT[form]
    if tag == "VBZ":
        return _third_person(form, lemma, known) if form[-1:] == "s" and form.isalpha() else lemma
    if form in CLEAR_PAST:
        return PAST[form]
    return form if form in known and lemma not in known else lemma


def _regular(stem: str, ending: str, lemma: str, known: frozenset[str]) -> str:
    likely = _likely(stem, ending)
    if likely in known or not known or (ending == "ed" and stem[-1] == "e"):
        return likely
    allowed = _stems(stem, ending)
    if lemma in allowed and lemma in known:
        return lemma
    return next((other for other in allowed if other in known), likely)


def _third_person(form: str, lemma: str, known: frozenset[str]) -> str:
    if len(form) < 4:
        return lemma
    if form.endswith("ies"):
        return form[:-1] if _SHORT_IE.fullmatch(form[:-2]) else form[:-3] + "y"
    if form.endswith(_SIBILANT):
        return form[:-1] if form[:-1] in known and form[:-2] not in known else form[:-2]
    if form.endswith(("ses", "zes")) and (form[:-2] in known or form[:-2] in _NO_FINAL_E):
        return form[:-2] if form[:-1] not in known else form[:-1]
    return form if form.endswith("ss") else form[:-1]


_IN_SSE: Final = frozenset("posse lacrosse finesse crevasse mousse impasse masse wrasse fosse".split())
"""Nouns that end so in the singular; the others of the ending ("losses") are plurals of nouns in "ss"."""


def _plural(form: str, lemma: str) -> str:
    if form in _IN_F:
        return _IN_F[form]
    if lemma == form or not form.endswith("s") or len(form) < 4 or not form.isalpha():
        return lemma
    if form.endswith("sses") and form[:-1] not in _IN_SSE:
        return form[:-2]
    if form.endswith(("ves", "ices", "ses")) or lemma in (form[:-1], form[:-2], form[:-3] + "y"):
        return lemma
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(_SIBILANT[:5]):
        return form[:-2]
    return form if form.endswith("ss") else form[:-1]


def _stems(stem: str, ending: str) -> list[str]:
    """What spelling allows the form to come from."""
    if ending == "ed" and stem.endswith("i"):
        return [stem[:-1] + "y", stem, stem + "e"]
    allowed = [stem]
    doubled = _DOUBLED.search(stem)
    if doubled:
        allowed.append(stem[:-1])
        if doubled.group(1) not in "lrznd":
            allowed.remove(stem)
    else:
        allowed.append(stem + "e")
    if ending == "ing" and stem.endswith("y"):
        allowed.append(stem[:-1] + "ie")
    if stem.endswith("ck"):
        allowed.append(stem[:-1])
    return allowed


def _likely(stem: str, ending: str) -> str:
    """The likeliest source of a form, by its spelling alone."""
    if _SHORT_IE.fullmatch(stem) and stem[-1] == ("i" if ending == "ed" else "y"):
        return stem[:-1] + "ie"
    if ending == "ed" and stem[-1] == "i":
        return stem[:-1] + "y"
    if ending == "ed" and stem[-1] == "e":
        return stem + "e"
    if _KEPT_K.search(stem):
        return stem[:-1]
    if _DOUBLED.search(stem) and not stem.endswith(("ll", "zz")) and stem not in _NOT_DOUBLED:
        return stem[:-1]
    if stem in _NO_FINAL_E:
        return stem
    silent = _MONOSYLLABLE.fullmatch(stem) or _FINAL_E.search(stem) or stem in ("ow", "ey")
    return stem + "e" if silent else stem
