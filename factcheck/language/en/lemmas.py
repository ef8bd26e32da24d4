"""Mend the lemmas of a trained lemmatizer, which invents stems for words it has rarely seen.

Irregular verbs are looked up; for regular endings a lemma is kept only if a rule of English spelling leads
from it to the form (Quirk et al., A Comprehensive Grammar of the English Language, 1985, sections 3.5-3.10).
"""

from __future__ import annotations

import re
from typing import Final

_VERBS: Final = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn
dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known
lay laid laid|lead led led|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent
let let let|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
override overrode overridden|overrun overran overrun|partake partook partaken|pay paid paid
prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
sling slung slung|slit slit slit|speak spoke spoken|speed sped sped|spend spent spent
spill spilt spilt|spin spun spun|spit spat spat|split split split|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
stink stank stunk|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
tread trod trodden|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
wring wrung wrung|write wrote written|be was been|be were been|do did done
"""

_ENTRIES: Final = [entry.split() for entry in _VERBS.strip().replace("\n", "|").split("|")]
_PAST: Final[dict[str, str]] = {past: base for base, past, _ in reversed(_ENTRIES)}
_PARTICIPLE: Final[dict[str, str]] = {participle: base for base, _, participle in reversed(_ENTRIES)}
_DOUBLED: Final = re.compile(r"([bdgmnprtlkvz])\1$")
_SILENT_E: Final = re.compile(
    r"(?:[^aeiou]at|[aeiou]at(?<!eat|oat|iat)|iat|uat|reat|iz|is|ys|yz|v|c|dg|ng(?<!ing)(?<!ong)|rg|ag|eg|ug|u|rs|ns|ps|[ao]us|as|os|"
    r"[^aeiou]l(?<![rlw]l)|ir|[^aeo]ur|or(?<=[cdghlnpst]or)|ok|ak(?<!eak)|ik|rv|lv|th(?<=[ea]th)|"
    r"[^aeiou]id|[^aeiou]ad|[^aeiou]od|ud|[^aeio]in|[^aeo]ut|[^aeio]ot|(?<!m)it(?<=[nrvc]it)|um|im|am|om(?<=[^l]om)|"
    r"[^aeio]ap|op(?<=[ch]op)|yp|ip(?<=[rw]ip))$"
)
_ENDS: Final = {"VBD": "ed", "VBN": "ed", "VBG": "ing"}


def mended(form: str, tag: str, lemma: str, known: frozenset[str] = frozenset()) -> str:
    """The lemma, put right where it cannot be one of its form.

    Args:
        form: the word in small letters.
        tag: its Penn Treebank tag.
        lemma: what the lemmatizer says, in small letters.
        known: verbs that there are; one of them is taken where spelling allows it and not the lemma given.
    """
    if tag in ("VBD", "VBN"):
        first, second = (_PAST, _PARTICIPLE) if tag == "VBD" else (_PARTICIPLE, _PAST)
        irregular = first.get(form) or second.get(form)
        if irregular is not None:
            # "found", "lay" and the like may be forms of regular verbs too: the lemmatizer knows better.
            return lemma if lemma == form and form in ("found", "ground", "wound", "bound") else irregular
    ending = _ENDS.get(tag)
    if ending is not None and form.endswith(ending) and len(form) > len(ending) + 2 and form.isalpha():
        stem = form[: -len(ending)]
        allowed = _stems(stem, ending)
        if lemma in known or (lemma in allowed and not known):
            return lemma
        for other in allowed:
            if other in known:
                return other
        return lemma if lemma in allowed else _likely(stem, ending)
    if tag in ("VBZ", "NNS") and form.endswith("s") and len(form) > 3 and form.isalpha():
        if (lemma == form and tag == "NNS") or form.endswith(("ves", "ices", "ses")):
            return lemma
        if lemma in (form[:-1], form[:-2], form[:-3] + "y"):
            return lemma
        if form.endswith("ies") and len(form) > 4:
            return form[:-3] + "y"
        if form.endswith(("ches", "shes", "sses", "xes", "zzes")):
            return form[:-2]
        return form[:-1] if not form.endswith("ss") else form
    return lemma


def _stems(stem: str, ending: str) -> list[str]:
    """What spelling allows the form to come from."""
    doubled = _DOUBLED.search(stem)
    allowed = [stem]
    if doubled:
        allowed.append(stem[:-1])
        if doubled.group(1) not in "lrznd":
            allowed.remove(stem)
    else:
        allowed.append(stem + "e")
    if ending == "ed" and stem.endswith("i"):
        allowed = [stem[:-1] + "y", stem]
    elif ending == "ing" and stem.endswith("y"):
        allowed.append(stem[:-1] + "ie")
    if stem.endswith("ck"):
        allowed.append(stem[:-1])
    return allowed


def _likely(stem: str, ending: str) -> str:
    """The likeliest source of a form whose lemma is impossible."""
    if ending == "ed" and stem.endswith("i"):
        return stem[:-1] + "y"
    if _DOUBLED.search(stem) and not stem.endswith(("ll", "zz")):
        return stem[:-1]
    return stem + "e" if _SILENT_E.search(stem) else stem


def is_participle(form: str) -> bool:
    """Whether a word in small letters can be a past participle."""
    return form in _PARTICIPLE or (len(form) > 4 and form.endswith("ed"))
