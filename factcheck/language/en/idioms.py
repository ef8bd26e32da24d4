"""Set phrases whose number words count nothing, over lower-cased text."""

from __future__ import annotations

import re
from typing import Final

IDIOM: Final = re.compile(
    r"first(?:[\s-]+(?:lady|ladies|aid|minister|name|names|hand|class|place|responders?|of\s+all"
    r"|and\s+foremost|floor|world|person|rate|base"
    r"|baseman|baby|born|cousin|glance|sight|thing|thought|come|amendment|family|instance|half"
    r"|quarter|gentleman|nations?|off|lieutenant"
    r"|strike|refusal|light|[a-z]+ed))\b"
    r"|first\s*[,;:]"
    r"|second(?:[\s-]+(?:world\s+war|later|ago|before|earlier|half|quarter|hand|nature|thoughts?"
    r"|guess|guessed|home|baseman|base|class|opinion"
    r"|amendment|lieutenant|floor|to\s+none|wind|chance|sight|string|line))\b"
    r"|second\s*[,;:]"
    r"|third(?:[\s-]+(?:world|party|parties|baseman|base|quarter|person|degree\s+burns?|hand|floor"
    r"|age|way|rail|reich))\b"
    r"|fourth(?:[\s-]+(?:quarter|estate|of\s+july|floor|amendment))\b|fifth(?:[\s-]+(?:amendment"
    r"|column|avenue))\b|sixth(?:[\s-]+(?:sense|form))\b"
    r"|(?:seventh|eleventh)[\s-]+(?:heaven|hour)\b|tenth\s+grade|nineth"
    r"|(?:zero|0)[\s-]+(?:tolerance|sum|hour|day|point|gravity|carbon|emission)|\d+[\s-]?(?:strong"
    r"|something)\b"
    r"|one[\s-]+(?:way|time|off|sided|on[\s-]one|to[\s-]one|man\s+band|stop|liner|size|handed"
    r"|night\s+stand)\b"
    r"|[a-z\d.,-]+[\s-]?fold\b|four[\s-]?(?:wheel|by)|two[\s-]?(?:faced|fold|wheeler|piece)|nine[\s-]to[\s-]five"
    r"|seven[\s-]eleven|six[\s-]pack|three[\s-](?:piece|quarter|way)\b"
    r"|(?:two|2)[\s-]way\b|\w+-dimensional|\w+-figure\b|one-two\b|9-to-5|20[\s/-]20\b|fifty[\s-]fifty|50[\s-]50|one[\s-]by[\s-]one|hundred-\w+|thousand-\w+|nine[\s-]eleven"
    r"|(?:an?\s+)?(?:half|quarter)[\s-]*(?:time|back|final|finals|brother|sister|hearted|way|dead"
    r"|mast|staff|life|truth|empty|full|open|term|century|finalists?)\b(?<!century)"
)
CLOCK: Final = re.compile(r"\w+\s+o['’]\s?clock\b")
CLOCK_BEFORE: Final = re.compile(r"\b(?:half|quarter)\s+(?:past|to)\s+$")
CALIBRE: Final = re.compile(
    r"-?\s?mm[\s-]+(?:[a-z-]+\s+)?(?:pistols?|hand-?guns?|guns?|rifles?|revolvers?|bullets?|rounds?|ammunition|shells?"
    r"|cannons?|mortars?|machine|lens(?:es)?|film)\b|[\s-]+(?:calib(?:er|re)|gauge)\b"
)
"""What makes a number the bore of a weapon or the width of a film, and so part of a name."""
AIRLINER: Final = re.compile(r"7[0-8]7(?!\d|[.,]\d|-[a-z])")
AIRLINER_BEFORE: Final = re.compile(r"\b(?:an?|the|its|their|new)\s$")
AIRLINER_AFTER: Final = re.compile(
    r"s\b|\s(?:MAX|Max|Dreamliner|[a-z]*(?:jet|plane|liner|freighter)s?|aircraft|fleet|flights?)\b"
)
"""Airliners by their maker's number, over the text as written after the number."""
BEFORE_IDIOM: Final = re.compile(
    r"(?:\b(?:at|the\s+very|from\s+the|ground|net|sub|absolute|every|split|a\s+split|per|square|cloud|top"
    r"|plan)[\s-]+)$"
)
TWO_WORDS: Final = re.compile(
    r"(?:nineteen|twenty|eighteen|seventeen)[\s-](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh)\b"
)
SECOND_TO: Final = re.compile(r"\s+to\s+last\b")
