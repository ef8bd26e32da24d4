"""Rule files become rules; a mistake in one is named with its file, line and column."""

from __future__ import annotations

from factcheck.ruleset.errors import NoSuchRule, RuleFilesError
from factcheck.ruleset.files import shipped
from factcheck.ruleset.loader import RuleSet, digest_of, load
from factcheck.ruleset.schema import schema_of
from factcheck.ruleset.template import template

__all__ = ["NoSuchRule", "RuleFilesError", "RuleSet", "digest_of", "load", "schema_of", "shipped", "template"]
