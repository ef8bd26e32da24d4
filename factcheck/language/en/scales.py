"""Scales of superlatives: words that rank on one and the same scale.

The classes follow the attribute nouns of WordNet 3.1 (speed, size, age, ...) and their adjectives.
"""

from __future__ import annotations

SCALES: dict[str, tuple[str, ...]] = {
    "order": ("first", "second", "third", "fourth", "fifth", "sixth", "last"),
    "uniqueness": ("only", "sole"),
    "speed": ("fastest", "quickest", "slowest", "swiftest"),
    "size": ("largest", "biggest", "greatest", "smallest", "record", "tiniest", "hugest"),
    "height": ("tallest", "highest", "lowest", "shortest"),
    "length": ("longest",),
    "depth": ("deepest", "shallowest"),
    "age": ("oldest", "youngest", "newest"),
    "earliness": ("earliest",),
    "strength": ("strongest", "weakest", "mightiest"),
    "wealth": ("richest", "poorest", "wealthiest"),
    "cost": ("costliest", "dearest", "cheapest"),
    "quality": ("best", "worst"),
    "severity": ("deadliest", "bloodiest", "gravest", "severest"),
    "heat": ("hottest", "coldest", "warmest", "coolest", "driest", "wettest"),
    "weight": ("heaviest", "lightest"),
    "distance": ("nearest", "closest", "farthest", "furthest"),
}
POLES: dict[str, str] = {
    word: group.split()[0]
    for group in (
        "largest biggest greatest hugest",
        "fastest quickest swiftest",
        "worst deadliest bloodiest gravest",
        "strongest mightiest fiercest",
        "richest wealthiest",
        "nearest closest",
    )
    for word in group.split()
}
"""Superlatives of one meaning, under the first of them; largest and smallest are two."""
ORDINALS = frozenset(SCALES["order"])
_SCALE = {word: scale for scale, members in SCALES.items() for word in members}


def scale_of(word: str, tag: str) -> str | None:
    """The scale that a word ranks on: a listed one, or the word itself for another superlative (tag JJS)."""
    word = word.removesuffix("-ever")
    if word in _SCALE:
        return _SCALE[word]
    return word if tag == "JJS" and word.endswith("est") and len(word) > 5 else None
