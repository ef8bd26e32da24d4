"""The form of a configuration file: its keys, what each takes, and what it is for."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic.alias_generators import to_snake

from factcheck.config.settings import ACCEPTED, Gate, Level, Way
from factcheck.globs import fault


def _sound(pattern: str) -> str:
    if wrong := fault(pattern):
        raise ValueError(wrong)
    return pattern


def _sound_story(pattern: str) -> str:
    if wrong := fault(pattern, story=True):
        raise ValueError(wrong)
    return pattern


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Text = Annotated[str, Field(min_length=1)]
Glob = Annotated[str, AfterValidator(_sound)]
StoryGlob = Annotated[str, AfterValidator(_sound_story)]
Keys = Annotated[
    list[Text],
    BeforeValidator(_listed),
    Field(min_length=1),
    WithJsonSchema(
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 1}]}
    ),
]


def kebab(name: str) -> str:
    """The key that a file has for a field."""
    return to_snake(name).replace("_", "-")


class Table(BaseModel):
    """A table of the file: an unknown key is an error, and no value is taken for one of another type."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, alias_generator=kebab)


def _key(about: str, takes: str, example: str, **limits: Any) -> Any:
    """A key: what it is for, what it takes in words, and an example of its value in TOML."""
    extra: dict[str, Any] = {"takes": takes, "example": example}
    return Field(default=None, description=about, json_schema_extra=extra, **limits)


_RULES = "a list of ids of rules"
_PATTERNS = "a list of patterns as in .gitignore"
_LEVELS = "a table of ids of rules with 'error', 'warning' or 'note'"
_KEYS = "a key, or a list of keys of which the first that is there counts"


class PerPathTable(Table):
    """What is otherwise for some articles."""

    paths: list[Glob] = Field(
        min_length=1,
        description="The articles that are meant, as in .gitignore and seen from the file.",
        json_schema_extra={"takes": _PATTERNS, "example": '["opinion/"]'},
    )
    ignore: list[Text] | None = _key(
        "Rules for which what these articles say does not count.", _RULES, '["opposite"]'
    )
    levels: dict[str, Level] | None = _key(
        "The level of rules where these articles are concerned.", _LEVELS, '{ count = "note" }'
    )


class StoryTable(Table):
    """Which articles make a story."""

    by: list[Way] | None = _key(
        "The ways by which the story of an article is found; the first that tells counts.",
        "a list of 'key', 'glob' and 'folder'",
        '["key", "glob", "folder"]',
        min_length=1,
    )
    globs: list[StoryGlob] | None = _key(
        "Patterns in which `{story}` stands where paths have the name of the story.",
        "a list of patterns as in .gitignore, with '{story}' in each",
        '["stories/{story}/**", "opinion/{story}-*.md"]',
    )


class MetadataTable(Table):
    """The keys of front matter, JSON and meta tags, where a house has its own."""

    title: Keys | None = _key("The headline.", _KEYS, '"headline"')
    source: Keys | None = _key("The paper or agency that speaks.", _KEYS, '"desk"')
    published: Keys | None = _key("When it was published.", _KEYS, '"first-published"')
    updated: Keys | None = _key("When it was last changed.", _KEYS, '"meta.changed"')
    story: Keys | None = _key("The story that the article belongs to.", _KEYS, '["package", "slug"]')
    url: Keys | None = _key("Where it is published; versions of one article share it.", _KEYS, '"permalink"')
    id: Keys | None = _key("Its number in the content system; versions share it, too.", _KEYS, '"nid"')
    text: Keys | None = _key("In JSON, the text.", _KEYS, '"copy"')


class File(Table):
    """The settings of factcheck."""

    articles: list[Text] | None = _key(
        "What is checked where `check` is given no path: files and folders, also with `*` and `**`.",
        "a list of paths",
        '["stories/"]',
    )
    exclude: list[Glob] | None = _key(
        "What is left out below the folders that are checked, as in .gitignore.", _PATTERNS, '["drafts/"]'
    )
    rules: list[Text] | None = _key(
        "Files and folders of rules, and of packs that change the shipped ones.",
        "a list of paths",
        '["house-rules/"]',
    )
    shipped: bool | None = _key("Use the shipped rules.", "true or false", "true")
    select: list[Text] | None = _key("The only rules to run; empty for all.", _RULES, '["death-toll", "age"]')
    ignore: list[Text] | None = _key("Rules to leave out.", _RULES, '["name-marks"]')
    levels: dict[str, Level] | None = _key(
        "The level of what a rule finds to be a conflict or unclear. Updates and variants stay notes.",
        _LEVELS,
        '{ count = "note" }',
    )
    fail_on: Gate | None = _key(
        "The mildest finding that makes the exit status 1.",
        "'error', 'warning', 'note' or 'never'",
        '"warning"',
    )
    accepted: Text | None = _key("The file of accepted findings.", "a path", f'"{ACCEPTED}"')
    today: date | None = _key(
        "The day by which acceptances expire, in place of the day of the run.",
        "a date without quotation marks, such as 2025-03-04",
        "2025-03-04",
    )
    model: Text | None = _key(
        "A spaCy pipeline instead of the packaged one.", "a name or a path", '"en_core_web_lg"'
    )
    show_precision: bool | None = _key(
        "Also report values that agree, but of which one is rounder or vaguer.", "true or false", "false"
    )
    story: StoryTable | None = _key("Which articles make a story.", "a table", "")
    metadata: MetadataTable | None = _key(
        "The keys under which articles have what is known of them, where a house has its own.", "a table", ""
    )
    per_path: list[PerPathTable] | None = _key(
        "What is otherwise for some articles.", "tables that begin with [[per-path]]", ""
    )
