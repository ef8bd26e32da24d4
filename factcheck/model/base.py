"""The two manners of model: records that programs read back, and documents that people write."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """An immutable value of the data flow; unknown keys are ignored when it is read back."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class Authored(BaseModel):
    """An immutable value that a person writes; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Span(Record):
    """A half-open range of code points: `article.text[start:end]` is its text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """True where `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """True where the two share a code point."""
        return self.start < other.end and other.start < self.end
