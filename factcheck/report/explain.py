"""How one finding came about, from the report alone: why one fact, what was compared, which rule fired."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from factcheck.model.finding import Finding, Mention
from factcheck.model.report import ClaimRecord, Report, RuleRecord
from factcheck.model.values import Age, Quantity, Time, Value
from factcheck.report.layout import history, one_line, place, source_of, spoken_at, when

_LONGEST: Final = 8
"""Of a longer list of a rule's options so many are shown."""


def explanation(report: Report, finding: Finding) -> dict[str, Any]:
    """How a finding of this report came about, as plain values for JSON."""
    fact = next((fact for fact in report.facts if fact.id == finding.fact), None)
    rule = next((rule for rule in report.rules if rule.id == finding.rule), None)
    claims = {claim.id: claim for claim in report.claims}
    mentions = {m.claim: m for value in finding.values for m in value.mentions if m.claim}
    return {
        "fingerprint": finding.fingerprint,
        "story": finding.story,
        "message": finding.message,
        "level": finding.level,
        "verdict": finding.verdict,
        "type": finding.type,
        "scope": finding.scope,
        "state": finding.state,
        "settled": finding.settled.model_dump() if finding.settled else None,
        "supersedes": finding.supersedes,
        "accepted_values": list(finding.accepted_values),
        "history": history(finding),
        "one_fact": {
            "label": fact.label if fact else None,
            "kind": fact.kind if fact else None,
            "frame": fact.frame if fact else None,
            "why": list(fact.trace) if fact else list(finding.trace),
            "pairs": [
                {"one": _spot(mentions[pair.one]), "other": _spot(mentions[pair.other]), "why": pair.why}
                for pair in finding.alignment
                if pair.one in mentions and pair.other in mentions
            ],
        },
        "compared": {
            "values": [
                {
                    "value": value.value,
                    "normalized": value.normalized,
                    "mentions": [_read(report, mention, claims) for mention in value.mentions],
                }
                for value in finding.values
            ],
            "in_order_of_time": _in_order(report, finding),
            "reasons": list(finding.reasons),
        },
        "rule": _rule(rule, finding),
    }


def _spot(mention: Mention) -> dict[str, str]:
    return {"place": place(mention), "words": mention.quote}


def _read(report: Report, mention: Mention, claims: Mapping[str, ClaimRecord]) -> dict[str, Any]:
    """A mention, and what was read out of it."""
    article = next((article for article in report.articles if article.id == mention.article), None)
    claim = claims.get(mention.claim or "")
    said: dict[str, Any] = {
        **_spot(mention),
        "source": source_of(article, mention.path),
        "spoken": spoken_at(article),
        "attribution": mention.attribution,
    }
    if claim is not None:
        said |= {
            "reads": value_in_words(claim.value),
            "hedge": claim.value.hedge if isinstance(claim.value, Quantity) else None,
            "modality": claim.modality,
            "derivation": list(claim.derivation),
        }
    return said


def value_in_words(value: Value) -> str | None:
    """An interval or a moment as a reader would say it; None for a value that is its own words."""
    if isinstance(value, Time):
        return f"{'about ' if value.approximate else ''}{value.iso} ({value.granularity})"
    if isinstance(value, Age):
        return (
            f"{'about ' if value.approximate else ''}{_ends(value.low, value.high, False, False)} years old"
        )
    if not isinstance(value, Quantity):
        return None
    if value.parts:
        return "-".join(f"{part:g}" for part in value.parts)
    ends = _ends(value.low, value.high, value.low_open, value.high_open)
    unit = value.counted or value.form if value.unit == "1" else value.unit
    per = f" per {value.per}" if value.per else ""
    change = f", {value.change}" if value.change else ""
    return f"{'about ' if value.approximate else ''}{ends} ({unit}{per}{change})"


def _ends(low: float | None, high: float | None, low_open: bool, high_open: bool) -> str:
    if low is None and high is None:
        return "any number"
    if high is None:
        return f"more than {low:,.12g}" if low_open else f"{low:,.12g} or more"
    if low is None:
        return f"less than {high:,.12g}" if high_open else f"{high:,.12g} or less"
    return f"{low:,.12g}" if low == high else f"{low:,.12g} to {high:,.12g}"


def _in_order(report: Report, finding: Finding) -> list[dict[str, str | None]]:
    """The articles that state the values, earliest first; those of unknown day at the end."""
    wanted = dict.fromkeys(m.article for value in finding.values for m in value.mentions)
    found = [
        {"path": article.path, "spoken": spoken_at(article)}
        for article in report.articles
        if article.id in wanted
    ]
    return sorted(found, key=lambda each: (each["spoken"] is None, each["spoken"] or "", each["path"] or ""))


def _rule(rule: RuleRecord | None, finding: Finding) -> dict[str, Any]:
    """The rule, and of its options those that bear on this finding, each with its line."""
    if rule is None:
        return {"id": finding.rule}
    lines = rule.place.lines if rule.place else {}
    told = {each for value in finding.values for each in (value.value, value.normalized)}
    options = []
    for name, value in rule.options.items():
        inner = _bearing(value, told)
        if inner is None:
            options.append({"name": name, "value": value, "line": lines.get(name)})
        else:
            for key, part in inner:
                line = lines.get(f"{name}.{key}", lines.get(name))
                options.append({"name": f"{name}.{key}", "value": part, "line": line})
    return {
        "id": rule.id,
        "title": rule.title,
        "kind": rule.kind,
        "level": rule.level,
        "file": rule.place.file if rule.place else None,
        "line": lines.get("id"),
        "options": options,
    }


def _bearing(value: Any, told: set[str]) -> list[tuple[str, Any]] | None:
    """Of the sides or steps of a rule those that the values are on; None of an option of another shape."""
    if isinstance(value, Mapping):
        items = list(value.items())
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        items = [(str(number), step) for number, step in enumerate(value)]
    else:
        return None
    if not all(isinstance(part, Mapping) and "gloss" in part for _, part in items):
        return None
    return [(key, part) for key, part in items if key in told or part["gloss"] in told] or items


def told(explained: Mapping[str, Any], *, width: int = 100) -> str:
    """An explanation as lines of at most `width` columns for reading, ending in a line end."""
    return "".join(f"{line}\n" for line in _lines(explained, width))


def _lines(explained: Mapping[str, Any], width: int) -> Iterator[str]:
    fact, compared, rule = explained["one_fact"], explained["compared"], explained["rule"]
    yield from _wrapped(explained["message"], width, 0)
    state = "" if explained["state"] == "new" else f", {explained['state']}"
    yield from _wrapped(
        f"{explained['level']}, {explained['verdict']}{state}; story {explained['story']}, "
        f"fingerprint {explained['fingerprint']}",
        width,
        0,
    )
    if explained["history"]:
        yield from _wrapped(explained["history"], width, 0)
    yield ""
    yield "Why it is one fact"
    if fact["label"]:
        frame = f", frame {fact['frame']}" if fact["frame"] and fact["frame"] not in fact["label"] else ""
        yield from _wrapped(f"{fact['kind']}: {fact['label']}{frame}", width, 2)
    for pair in fact["pairs"]:
        one, other = (f"{side['place']} “{side['words']}”" for side in (pair["one"], pair["other"]))
        yield from _wrapped(f"{one} and {other}: {pair['why']}", width, 2)
    if not fact["pairs"]:
        for step in fact["why"]:
            yield from _wrapped(step, width, 2)
    yield ""
    yield "What was compared"
    for value in compared["values"]:
        plain = value["normalized"] == value["value"] or any(each.get("reads") for each in value["mentions"])
        yield from _wrapped(value["value"] + ("" if plain else f" = {value['normalized']}"), width, 2)
        for mention in value["mentions"]:
            yield from _wrapped(_mention(mention), width, 4)
    dated = [each for each in compared["in_order_of_time"] if each["spoken"]]
    if dated:
        order = ", ".join(f"{each['path']} ({when(each['spoken'])})" for each in dated)
        unknown = ", ".join(each["path"] for each in compared["in_order_of_time"] if not each["spoken"])
        yield from _wrapped(
            f"In order of time: {order}" + (f"; day not known: {unknown}" if unknown else ""), width, 2
        )
    for reason in compared["reasons"]:
        yield from _wrapped(f"So: {reason}", width, 2)
    yield ""
    yield "Which rule fired"
    yield from _rule_lines(rule, explained, width)


def _mention(mention: Mapping[str, Any]) -> str:
    """A mention in one line: where, in what words, how it was read, by whom it is said and how surely."""
    read = mention.get("reads")
    about = [
        f"read as {read}" if read else "",
        f"hedged by “{mention['hedge']}”" if mention.get("hedge") else "",
        "; ".join(mention.get("derivation", ())),
        f"according to {mention['attribution']}" if mention["attribution"] else "",
        mention["modality"] if mention.get("modality", "asserted") != "asserted" else "",
    ]
    return f"{mention['place']} “{mention['words']}”: {', '.join(filter(None, about)) or 'as it stands'}"


def _rule_lines(rule: Mapping[str, Any], explained: Mapping[str, Any], width: int) -> Iterator[str]:
    if "kind" not in rule:
        yield from _wrapped(f"{rule['id']}, of which the report says no more", width, 2)
        return
    where = f"{rule['file']}:{rule['line'] or 1}: " if rule["file"] else ""
    yield from _wrapped(f"{where}{rule['id']} ({rule['kind']}): {rule['title']}", width, 2)
    for option in rule["options"]:
        if option["line"]:
            line = f"line {option['line']}: {option['name']}: {_option(option['value'])}"
            yield from _wrapped(line, width, 4)
    unset = [f"{each['name']} {_option(each['value'])}" for each in rule["options"] if not each["line"]]
    if unset:
        yield from _wrapped(f"not set, so: {'; '.join(unset)}", width, 4)
    if explained["verdict"] in ("update", "variant", "precision"):
        why = "which is a note by any rule"
    else:
        why = f"for which the rule sets {rule['level'] or 'no level'}"
        if explained["level"] != (rule["level"] or "warning"):
            why += ", and the configuration another level for these articles"
    yield from _wrapped(f"Verdict {explained['verdict']}, {why}: {explained['level']}", width, 2)


def _option(value: Any) -> str:
    """An option as a person would write it."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_option(inner)}" for key, inner in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        shown = [_option(each) for each in value[:_LONGEST]]
        return ", ".join((*shown, *(["…"] if len(value) > _LONGEST else []))) or "none"
    return "none" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _wrapped(text: str, width: int, indent: int) -> list[str]:
    return textwrap.wrap(
        one_line(text),
        width,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 2),
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]
