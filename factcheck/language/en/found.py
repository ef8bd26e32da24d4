"""What the recognisers of dates hand each other before dates and times of day are put together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from factcheck.model import Time


@dataclass(slots=True, frozen=True)
class Setting:
    """The sentence that is read and the day on which its article speaks."""

    text: str
    today: date | None
    ahead: tuple[tuple[int, int], ...] = ()
    """Stretches of the sentence that speak of the future."""

    def future(self, start: int) -> bool:
        """True where what stands at `start` is still to come."""
        return any(first <= start < last for first, last in self.ahead)


@dataclass(slots=True, frozen=True)
class Found:
    """A date in a sentence, offsets counted from the sentence's start.

    `time` is None where the words look like a date and are none: they then hide what is found inside.
    `yearless` is the month and day of a date that has no year of its own.
    """

    start: int
    end: int
    time: Time | None
    yearless: tuple[int, int] | None = None
    weak: bool = False
    """Worth nothing unless it is joined to a time of day ("Tue 8 p.m.")."""


@dataclass(slots=True, frozen=True)
class Clock:
    """A time of day; `minute` is None where only the hour was said, `offset` is minutes east of Greenwich."""

    start: int
    end: int
    hour: int
    minute: int | None = None
    offset: int | None = None
    approximate: bool = False
    weak: bool = False
    """Worth nothing unless it is joined to a day ("4 March 2025, 02:24")."""
    midnight: bool = False

    @property
    def iso(self) -> str:
        """`T20:45Z`."""
        zone = ""
        if self.offset is not None:
            hours, minutes = divmod(abs(self.offset), 60)
            zone = f"{'-' if self.offset < 0 else '+'}{hours:02d}:{minutes:02d}" if self.offset else "Z"
        return f"T{self.hour:02d}:{self.minute or 0:02d}{zone}"
