"""Make the table of words out of the files of WordNet 3.0.

    python -m factcheck.lexicon.build WORDNET_DIR

WORDNET_DIR holds index.noun, data.noun and the like, as the database is distributed. Names (instances) and
nouns of several words are left out; of every word the commonest senses are kept. What is written is one
xz-compressed text, the same for the same input.
"""

from __future__ import annotations

import lzma
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

TABLE: Final = "wordnet.xz"
FILES: Final = (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv"))
SENSES: Final = 8
"""How many senses of a word are kept, commonest first."""


def main() -> None:
    """Write the table beside this file."""
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "data.noun").is_file():
        sys.exit(f"{__doc__}\nNot a folder of WordNet's files: {' '.join(sys.argv[1:])!r}")
    lines = [line for part, name in FILES for line in _part(Path(sys.argv[1]), part, name)]
    packed = lzma.compress(("\n".join(lines) + "\n").encode(), preset=9 | lzma.PRESET_EXTREME)
    (Path(__file__).parent / TABLE).write_bytes(packed)
    print(f"{len(lines)} lines, {len(packed)} bytes")


def _part(folder: Path, part: str, name: str) -> Iterator[str]:
    """The lines of one part of speech: its words, its synsets and its pairs of antonyms."""
    words = {}
    for line in _lines(folder / f"index.{name}"):
        fields = line.split()
        word, offsets = fields[0], fields[-int(fields[2]) :]
        if _kept(word, part):
            words[word] = offsets[:SENSES]
    members: dict[str, list[str]] = {}
    parents: dict[str, list[str]] = {}
    instances: set[str] = set()
    opposed: set[tuple[str, str]] = set()
    for line in _lines(folder / f"data.{name}"):
        fields = line.split(" | ")[0].split()
        offset, count = fields[0], int(fields[3], 16)
        members[offset] = [fields[4 + 2 * i].split("(")[0].lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = [fields[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(fields[at]))]
        parents[offset] = [target for mark, target, _, _ in pointers if mark in ("@", "&")]
        if any(mark == "@i" for mark, *_ in pointers):
            instances.add(offset)
        opposed.update(
            (f"{offset} {ends[:2]}", f"{target} {ends[2:]}")
            for mark, target, _, ends in pointers
            if mark == "!"
        )
    words = {w: kept for w, o in words.items() if (kept := [x for x in o if x not in instances])}
    used = {offset for offsets in words.values() for offset in offsets}
    waiting = list(used)
    while waiting:
        for parent in parents[waiting.pop()]:
            if parent not in used:
                used.add(parent)
                waiting.append(parent)
    number = {offset: str(n) for n, offset in enumerate(sorted(used))}
    yield f"={part}"
    for offset in sorted(used):
        yield " ".join(number[parent] for parent in parents[offset])
    yield "-words"
    for word, offsets in sorted(words.items()):
        yield f"{word} {' '.join(number[offset] for offset in offsets)}"
    yield "-opposed"
    yield from sorted({" ".join(sorted((_word(members, a), _word(members, b)))) for a, b in opposed})


def _word(members: dict[str, list[str]], place: str) -> str:
    offset, rank = place.split()
    return members[offset][int(rank, 16) - 1]


def _kept(word: str, part: str) -> bool:
    if part == "v":
        return word.replace("_", "").replace("-", "").isalpha()
    return "_" not in word and word.replace("-", "").replace("'", "").isalpha()


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith(" "):
            yield line


if __name__ == "__main__":
    main()
