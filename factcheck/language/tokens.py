"""A parsed article as plain objects: what the rest of the program sees instead of a spaCy Doc.

Relations are Universal Dependencies labels ("nsubj:pass", "obl", "nummod"), whatever scheme the
pipeline was trained on; a root has relation "root" and is its own head.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.model import Article, Attribution, ZoneKind


@dataclass(slots=True, eq=False, repr=False)
class Token:
    """A word or mark. `start` and `end` are code points of the article's text."""

    index: int
    text: str
    lower: str
    lemma: str
    """Lower-cased lemma, except of proper nouns, which keep their capitals."""
    pos: str
    """Universal part of speech: NOUN, PROPN, VERB, AUX, NUM, ADJ, ADP, DET, PRON, PUNCT, SYM ..."""
    tag: str
    """Penn Treebank tag: VBD, VBN, NNS, CD ..."""
    start: int
    end: int
    space: bool
    sentence: int
    relation: str = "dep"
    head: Token = None  # type: ignore[assignment]  # set once all tokens of the sentence exist
    children: list[Token] = field(default_factory=list)
    quoted: bool = False
    """Inside quotation marks."""

    def __repr__(self) -> str:
        return f"<{self.index}:{self.text}/{self.pos} {self.relation}>"

    def has(self, *relations: str) -> list[Token]:
        """The children that stand in one of the relations; "obl" also finds "obl:tmod"."""
        return [
            child
            for child in self.children
            if child.relation in relations or child.relation.partition(":")[0] in relations
        ]

    def subtree(self) -> list[Token]:
        """The token and all that depends on it, in the order of the text."""
        out, stack = [], [self]
        while stack:
            token = stack.pop()
            out.append(token)
            stack.extend(token.children)
        return sorted(out, key=lambda token: token.index)


@dataclass(slots=True, eq=False, repr=False)
class SentenceView:
    """A sentence with its tokens; `number` counts from 0 through the article."""

    number: int
    start: int
    end: int
    tokens: list[Token]
    zone: ZoneKind = "body"
    paragraph: int = 0

    def __repr__(self) -> str:
        return f"<sentence {self.number} {self.start}-{self.end}>"

    @property
    def root(self) -> Token | None:
        """The token that heads the sentence."""
        return next((token for token in self.tokens if token.relation == "root"), None)

    def within(self, start: int, end: int) -> list[Token]:
        """The tokens that lie, wholly or in part, between two offsets of the article's text."""
        return [token for token in self.tokens if token.start < end and start < token.end]

    def before(self, offset: int) -> list[Token]:
        """The tokens that end before an offset of the article's text."""
        return [token for token in self.tokens if token.end <= offset]

    def after(self, offset: int) -> list[Token]:
        """The tokens that begin at an offset of the article's text or behind it."""
        return [token for token in self.tokens if token.start >= offset]


@dataclass(slots=True, frozen=True)
class QuotedRange:
    """Quoted words with their marks (`start`, `end`) and without (`inner_start`, `inner_end`).

    A quotation that runs over several paragraphs, each opened anew, is one range for each paragraph,
    all with the same `number`. `closed` is false where no closing mark was found.
    """

    number: int
    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool = True


@dataclass(slots=True, frozen=True)
class Saying:
    """What a sentence by itself tells of who speaks."""

    speaks: bool
    """Whether a verb of speech stands in it outside quotation marks."""
    according: Attribution | None = None
    """As in "according to X"."""
    closing: Attribution | None = None
    """As in "..., officials said": the source of the tokens before index `until`."""
    until: int = 0


@dataclass(slots=True, eq=False, repr=False)
class Sources:
    """What `attribution` has found in a document, for it is asked about the same words again and again."""

    tokens: dict[int, Attribution | None] = field(default_factory=dict)
    """Who is named as the source of a token, by its index."""
    quotes: dict[int, Attribution | None] = field(default_factory=dict)
    """Who speaks a quotation, by its number."""
    sentences: dict[int, Saying] = field(default_factory=dict)


@dataclass(slots=True, eq=False, repr=False)
class Document:
    """An article with its sentences, tokens and quoted ranges."""

    article: Article
    sentences: list[SentenceView]
    tokens: list[Token]
    quotes: list[QuotedRange] = field(default_factory=list)
    sources: Sources = field(default_factory=Sources)

    def text(self, start: int, end: int) -> str:
        """The article's text between two offsets."""
        return self.article.text[start:end]

    def release(self) -> None:
        """Untie the tokens from each other once all is read.

        They point at each other in rings, and to find so many of them costs the garbage collector much more
        than to let them go one by one.
        """
        for token in self.tokens:
            token.children.clear()

    def sentence_at(self, offset: int) -> SentenceView | None:
        """The sentence that holds an offset of the article's text."""
        for sentence in self.sentences:
            if sentence.start <= offset < sentence.end:
                return sentence
        return None
