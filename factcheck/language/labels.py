"""Rewrite ClearNLP dependencies, those of spaCy's own English pipelines, as Universal Dependencies.

The scheme is that of Choi and Palmer, "Guidelines for the CLEAR Style Constituent to Dependency
Conversion" (2012). Besides the names, three things turn round: a preposition becomes the `case` of its
noun, a copula the `cop` of what it ascribes, and an auxiliary or mark of a clause below stays where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from factcheck.language.tokens import Token

_ONLY_CLEARNLP: Final = frozenset(
    ["pobj", "dobj", "nsubjpass", "auxpass", "prep", "attr", "acomp", "poss", "relcl", "dative"]
)

_NAMES: Final = {
    "ROOT": "root",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "dobj": "obj",
    "poss": "nmod:poss",
    "case": "case",
    "relcl": "acl:relcl",
    "prt": "compound:prt",
    "neg": "advmod",
    "npadvmod": "obl:unmarked",
    "nn": "compound",
    "intj": "discourse",
    "meta": "dep",
    "oprd": "xcomp",
    "predet": "det:predet",
    "preconj": "cc:preconj",
    "quantmod": "advmod",
    "nmod": "compound",
    "complm": "mark",
    "num": "nummod",
}
_CLAUSAL: Final = frozenset(["VERB", "AUX"])
_FIXED: Final = {
    ("because", "of"),
    ("out", "of"),
    ("according", "to"),
    ("such", "as"),
    ("instead", "of"),
    ("due", "to"),
    ("as", "of"),
    ("ahead", "of"),
}


def is_clearnlp(relations: Sequence[str]) -> bool:
    """Whether relations are of the ClearNLP scheme; false also where nothing tells."""
    return not _ONLY_CLEARNLP.isdisjoint(relations)


def to_universal(tokens: Sequence[Token], heads: list[int], relations: list[str]) -> None:
    """Rewrite heads and relations in place.

    Args:
        tokens: the tokens, for their words and parts of speech.
        heads: for each token the place of its head in `tokens`; a root is its own head.
        relations: for each token its ClearNLP relation.
    """
    tree = _Tree(tokens, heads, relations)
    tree.rename()
    tree.turn_prepositions()
    tree.turn_copulas()
    tree.settle_nouns()


class _Tree:
    def __init__(self, tokens: Sequence[Token], heads: list[int], relations: list[str]) -> None:
        self.tokens, self.heads, self.relations = tokens, heads, relations
        self.children: list[list[int]] = [[] for _ in tokens]
        for place, head in enumerate(heads):
            if head != place:
                self.children[head].append(place)

    def attach(self, place: int, head: int, relation: str) -> None:
        old = self.heads[place]
        if old != place:
            self.children[old].remove(place)
        self.heads[place] = head
        self.relations[place] = relation
        if head != place:
            self.children[head].append(place)

    def kids(self, place: int, *relations: str) -> list[int]:
        return [child for child in self.children[place] if self.relations[child] in relations]

    def is_verbal(self, place: int) -> bool:
        return self.tokens[place].pos in _CLAUSAL or bool(self.kids(place, "cop", "nsubj", "nsubj:pass"))

    def rename(self) -> None:
        for place, relation in enumerate(self.relations):
            token = self.tokens[place]
            if relation == "dative" and token.pos not in ("ADP", "SCONJ"):
                self.relations[place] = "iobj"
            elif (
                relation == "compound"
                and token.pos == "PROPN"
                and self.tokens[self.heads[place]].pos == "PROPN"
            ):
                self.relations[place] = "compound"
            else:
                self.relations[place] = _NAMES.get(relation, relation)

    def turn_prepositions(self) -> None:
        # From the right, so that "out of the house" finds "of the house" turned already.
        for place in range(len(self.tokens) - 1, -1, -1):
            relation = self.relations[place]
            if relation not in ("prep", "agent", "dative", "pcomp"):
                continue
            if relation == "pcomp":
                continue
            head = self.heads[place]
            inner = self.kids(place, "pobj", "pcomp") or [
                child for child in self.kids(place, "obl", "nmod") if child > place
            ]
            if not inner:
                self.relations[place] = "advmod"
                continue
            noun = inner[0]
            clause = self.relations[noun] == "pcomp" and self.is_verbal(noun)
            nested = self.relations[noun] in ("obl", "nmod")
            verbal = self.is_verbal(head)
            if clause:
                below = "advcl" if verbal else "acl"
            elif relation == "agent":
                below = "obl:agent"
            elif verbal or self.tokens[head].pos in ("ADJ", "ADV"):
                below = "obl"
            else:
                below = "nmod"
            others = [child for child in self.children[place] if child != noun]
            if head == place:
                self.attach(noun, noun, "root")
            else:
                self.attach(noun, head, below)
            if nested:
                case = next((child for child in self.kids(noun, "case") if child > place), None)
                pair = (self.tokens[place].lower, self.tokens[case].lower) if case is not None else None
                if case is not None and pair in _FIXED:
                    self.attach(case, place, "fixed")
            self.attach(place, noun, "mark" if clause else "case")
            for other in others:
                kind = self.relations[other]
                self.attach(other, noun, "obl" if kind in ("pobj", "prep") else kind)
        for place, relation in enumerate(self.relations):
            if relation == "pobj":
                self.relations[place] = "obl"
            elif relation == "pcomp":
                self.relations[place] = "advcl"

    def turn_copulas(self) -> None:
        for verb in range(len(self.tokens)):
            if self.tokens[verb].lemma.lower() != "be":
                for complement in self.kids(verb, "attr", "acomp"):
                    self.relations[complement] = "xcomp"
                continue
            found = self.kids(verb, "attr", "acomp")
            subject = self.kids(verb, "nsubj", "csubj", "expl")
            if not found and subject and not self.kids(verb, "ccomp", "xcomp"):
                found = [child for child in self.kids(verb, "obl") if child > verb][:1]
            if not found:
                continue
            if self.kids(verb, "expl"):
                for complement in found:
                    if self.relations[complement] == "attr":
                        self.relations[complement] = "nsubj"
                continue
            new = found[0]
            head, relation = self.heads[verb], self.relations[verb]
            self.attach(new, new if head == verb else head, "root" if head == verb else relation)
            for child in list(self.children[verb]):
                kind = self.relations[child]
                self.attach(child, new, "dep" if kind in ("attr", "acomp") else kind)
            self.attach(verb, new, "cop")

    def settle_nouns(self) -> None:
        for place, relation in enumerate(self.relations):
            token = self.tokens[place]
            if relation == "cc" or relation == "punct":
                head = self.heads[place]
                later = [child for child in self.kids(head, "conj") if child > place]
                if later and place < later[0]:
                    self.attach(place, later[0], relation)
            elif (relation == "aux" and token.lower == "to") or (relation == "aux" and token.tag == "TO"):
                self.relations[place] = "mark"
            elif (relation == "case" and token.tag == "POS") or relation == "appos" or relation == "root":
                continue
            elif self.heads[place] == place:
                self.relations[place] = "root"
