"""Which rule an id means, be it one that the rule had before."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from factcheck.errors import UsageError
from factcheck.model import Rule
from factcheck.nearest import suggestion
from factcheck.ruleset.errors import NoSuchRule


def chosen(
    rules: Mapping[str, Rule],
    select: Sequence[str],
    ignore: Sequence[str],
    renamed: Mapping[str, str],
    off: Collection[str],
    notices: list[str],
) -> tuple[list[str], set[str]]:
    """The ids of the rules to run, and of those to leave out; a notice for each id that is an old one."""

    def today(given: str) -> str:
        rule_id = current(given, rules, renamed, off)
        if rule_id != given:
            notices.append(moved(given, rule_id))
        return rule_id

    wanted = {today(rule_id) for rule_id in select}
    unwanted = {rule_id if rule_id in off else today(rule_id) for rule_id in ignore}
    kept = sorted((wanted if select else rules.keys()) - unwanted)
    if not kept:
        raise UsageError("no rule is left to run", remedy="Select more rules or ignore fewer.")
    return kept, unwanted


def current(given: str, known: Collection[str], renamed: Mapping[str, str], off: Collection[str]) -> str:
    """The id by which a rule goes now.

    Raises:
        NoSuchRule: there is none.
    """
    rule_id = given if given in known else renamed.get(given, given)
    if rule_id in known:
        return rule_id
    if rule_id in off:
        what = f"the rule '{rule_id}' is switched off"
        raise NoSuchRule(given, what, remedy="Switch it on in your pack.")
    remedy = suggestion(given, [*known, *renamed], limit=3) or "`factcheck rules list` names them all."
    raise NoSuchRule(given, f"no rule '{given}'", remedy=remedy)


def moved(old: str, new: str) -> str:
    """The notice that a rule has another id now."""
    return f"the rule '{old}' is now '{new}'; use that id"
