"""English verbs by what they do to the clause below them.

Classes are named after VerbNet 3.4 (Kipper-Schuler 2005, derived from Levin 1993), from which the members
were chosen that carry a report in news: say-37.7, tell-37.2, transfer_mesg-37.1.1, inquire-37.1.2,
manner_speaking-37.3, talk-37.5, chit_chat-37.6, advise-37.9, promise-37.13, overstate-37.12, conjecture-29.5,
declare-29.4, dub-29.3 and characterize-29.2.
"""

from __future__ import annotations

from typing import Final

SAY: Final = frozenset(
    "say state announce report declare claim assert maintain insist note observe remark mention reveal "
    "disclose confirm affirm reaffirm reiterate repeat stress emphasize emphasise underline underscore "
    "admit acknowledge concede confess deny allege contend argue suggest propose estimate predict "
    "forecast warn caution add explain comment recall recount respond reply answer respond retort "
    "counter proclaim pronounce testify attest swear joke quip exclaim write tweet post publish release "
    "indicate imply vow pledge promise conclude point".split()
)
"""say-37.7, transfer_mesg-37.1.1, overstate-37.12, promise-37.13 and parts of conjecture-29.5."""

TELL: Final = frozenset("tell inform notify advise assure remind warn brief".split())
"""tell-37.2 and advise-37.9: the hearer is the object."""

ASK: Final = frozenset("ask inquire enquire question wonder demand urge beg plead".split())
"""inquire-37.1.2 and parts of order-60."""

MANNER: Final = frozenset(
    "shout cry whisper murmur mutter yell scream roar call sing chant sob laugh snap".split()
)
"""manner_speaking-37.3; only of quoted words, not of a clause with "that"."""

TALK: Final = frozenset(
    "speak talk continue begin agree describe call dub label term praise criticize criticise quote cite "
    "read think believe feel hope".split()
)
"""talk-37.5, characterize-29.2, dub-29.3 and verbs that stand beside a quotation."""

SPEECH: Final = SAY | TELL | ASK
"""Verbs whose clause below is a report, quoted or not."""

QUOTING: Final = SPEECH | MANNER | TALK
"""Verbs that may introduce quoted words."""

PLANNING: Final = frozenset(
    "plan intend expect hope aim want schedule vow promise pledge prepare propose seek consider slate "
    "threaten wish mean ask order urge decide agree set bid like due".split()
)
"""Verbs whose infinitive has not come about (want-32.1, intend-61.2, promise-37.13, order-60)."""

ALLEGING: Final = frozenset(
    "accuse suspect charge indict allege claim believe rumour rumor think blame arraign contend presume "
    "deny try".split()
)
"""Verbs whose lower clause is not vouched for (judgment-33, conjecture-29.5, and legal charges)."""

PLANS: Final = frozenset("plan intention intent desire wish".split())
"""Nouns for what somebody means to do."""
FAILING: Final = frozenset("fail refuse decline cease forget neglect unable".split())
"""Verbs, and an adjective, whose infinitive did not come about (neglect-75, refuse)."""

BY_VOTE: Final = frozenset(
    "pass approve adopt reject defeat ratify endorse back accept block remove oust impeach dismiss expel "
    "suspend censure elect confirm strip repeal abolish extend override dissolve lift legalise legalize ban "
    "outlaw scrap veto uphold overturn recall".split()
)
"""Verbs of what is done when it has been voted: who "voted to pass the bill" has passed it (approve-77.1,
reject-77.2, appoint-29.1, banish-10.2, forbid-64.4)."""

OBJECT_CONTROL: Final = frozenset(
    "ask order urge force tell allow help let make persuade convince encourage require permit enable "
    "cause lead invite advise instruct compel push want expect get see hear watch warn forbid accuse "
    "charge suspect find leave send teach beg name appoint elect call declare consider".split()
)
"""Verbs whose object is the subject of the clause below."""

PLANNED_AUXILIARIES: Final = frozenset(["will", "'ll", "’ll", "wo", "shall", "sha"])
CONDITIONAL_AUXILIARIES: Final = frozenset(["would", "'d", "’d", "could", "may", "might", "should", "ought"])
PERCEPTION: Final = frozenset("hear see feel smell".split())
"""Verbs of perception (Levin 1993, class 30.1), of which "could" tells what was perceived."""
CONDITIONAL_MARKS: Final = frozenset(["if", "unless", "whether", "lest"])
ALLEGING_ADVERBS: Final = frozenset(
    ["allegedly", "reportedly", "purportedly", "supposedly", "apparently", "possibly"]
)
NEGATORS: Final = frozenset(["not", "n't", "n’t", "nt", "never", "neither", "nor", "no"])
NEGATIVE_PRONOUNS: Final = frozenset(["nobody", "none", "nothing", "no-one"])
NEGATIVE_MARKS: Final = frozenset(["without"])

_IRREGULAR: Final = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "swear": "swore",
    "speak": "spoke",
    "begin": "began",
    "read": "read",
    "think": "thought",
    "feel": "felt",
    "sing": "sang",
    "cry": "cried",
    "reply": "replied",
    "deny": "denied",
    "imply": "implied",
    "testify": "testified",
    "notify": "notified",
}


def _forms(verb: str) -> tuple[str, str, str]:
    present = verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"
    if verb in _IRREGULAR:
        past = _IRREGULAR[verb]
    elif verb.endswith("e"):
        past = verb + "d"
    elif verb in ("admit", "quip", "snap", "beg", "sob", "rebut"):
        past = verb + verb[-1] + "ed"
    else:
        past = verb + "ed"
    return verb, present, past


SPEECH_FORMS: Final = frozenset(
    form for verb in QUOTING - {"point", "post", "release"} for form in _forms(verb)
)
"""Present and past of the verbs that stand beside quoted words ("asked", "says")."""
