"""The people of an article, and whom its verbs and pronouns are about."""

from __future__ import annotations

from collections import Counter
from typing import Final

from factcheck.extract.reading import Reading, antecedent
from factcheck.language.en.mentions import NameMention
from factcheck.language.tokens import SentenceView, Token

_FARTHEST: Final = 28


class People:
    """The people of an article, and whom its verbs and pronouns are about."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        named: Counter[str] = Counter()
        self._known = {
            name.value.normalized.rsplit(" ", 1)[-1]
            for names in reading.names
            for name in names
            if name.value.entity == "person"
        }
        for names in reading.names:
            named.update(self._last(name) for name in names if self.is_person(name))
        first, second = (*(count for _, count in named.most_common(2)), 0, 0)[:2]
        self._topic = (
            next(iter(named.most_common(1)), ("", 0))[0] if first >= 3 and first >= 3 * second else ""
        )
        """The last name of the one person of whom the article tells, if there is one."""

    @staticmethod
    def _last(name: NameMention) -> str:
        return name.value.normalized.rsplit(" ", 1)[-1]

    def is_person(self, name: NameMention) -> bool:
        """True for a name of a person, a surname by itself included."""
        if name.value.entity != "other":
            return name.value.entity == "person"
        return self._last(name) in self._known or " " in name.value.normalized

    @property
    def main(self) -> str | None:
        """The last name of the one person of whom the article tells, if there is one."""
        return self._topic or None

    def topic(self, sentence: SentenceView, pronoun: Token | None = None) -> str | None:
        """Whom "he" or "she" means where the article is about one person and nobody else is near."""
        limit = pronoun.start if pronoun is not None else None
        return self._topic if self._topic and self._alone(sentence.number, limit) else None

    def whose(self, sentence: SentenceView, owner: Token) -> str | None:
        """Whom "his" or "her" means that begins a sentence: the topic, or the subject of the one before."""
        topic = self.topic(sentence)
        if topic is not None or owner.start != sentence.tokens[0].start or not sentence.number:
            return topic
        number = sentence.number - 1
        if self.reading.document.sentences[number].zone != sentence.zone:
            return None
        people = {self._last(name) for name in self.reading.names[number] if self.is_person(name)}
        for clause in self.reading.clauses[number]:
            if clause.subject is not None and people:
                name = self.reading.mention_at(clause.subject)
                alone = name is not None and self.is_person(name) and people == {self._last(name)}
                return name.value.surface if name is not None and alone else None
        return None

    def _alone(self, number: int, limit: int | None) -> bool:
        """True where a sentence, up to the pronoun, and the two before name nobody but the topic."""
        return all(
            self._last(name) == self._topic or not self.is_person(name)
            for names in self.reading.names[max(0, number - 2) : number + 1]
            for name in names
            if limit is None or name.start < limit
        )

    def before(self, sentence: SentenceView, at: int) -> str | None:
        """The subject of a verb: the last person named before it, or whom "he" or "she" means."""
        tokens = sentence.tokens
        subject = next(
            (c.subject for c in self.reading.clauses[sentence.number] if c.predicate is tokens[at]), None
        )
        named = self.reading.mention_at(subject) if subject is not None and subject.pos == "PROPN" else None
        if named is not None and named.value.entity == "person":
            return named.value.surface
        other = None
        for position in range(at - 1, max(-1, at - _FARTHEST), -1):
            token = tokens[position]
            if token.lower in ("he", "she"):
                person = antecedent(token, self.reading)
                if person is not None:
                    return self.reading.name_at(person)
                return self.topic(sentence, token)
            if token.text in (";", ":", "."):
                break
            mention = self.reading.mention_at(token)
            if mention is not None and self.is_person(mention):
                if self._last(mention) in self._known:
                    return mention.value.surface
                other = other or mention.value.surface
        return other

    def after(self, sentence: SentenceView, last: Token) -> str | None:
        """The first person named after a comma, as the subject of what follows ("Born in Corr, Ruiz ...")."""
        for name in self.reading.names[sentence.number]:
            if name.start > last.end and self.is_person(name):
                before = self.reading.document.text(last.end, name.start).rstrip()
                return name.value.surface if before.endswith(",") or name.title else None
        return None
