"""The values that flow through the program: immutable, without input or output."""

from __future__ import annotations

from factcheck.model.article import Anchor, Article, Location, Moment, Zone, ZoneKind
from factcheck.model.base import Authored, Record, Span
from factcheck.model.claim import Attribution, Claim, ClaimKind, Extraction, Modality, Sentence
from factcheck.model.fact import Entity, Fact
from factcheck.model.finding import Finding, FindingValue, Mention
from factcheck.model.report import (
    ArticleRecord,
    ClaimRecord,
    NotChecked,
    Outcome,
    Problem,
    Report,
    RuleRecord,
    Run,
    Stats,
    StoryRecord,
    Tool,
)
from factcheck.model.rule import LEVELS, Case, CaseArticle, FindingType, Level, Rule, Verdict
from factcheck.model.story import Story
from factcheck.model.values import (
    Act,
    Age,
    Granularity,
    Name,
    Place,
    Quantity,
    QuantityForm,
    Quotation,
    Role,
    State,
    Superlative,
    Time,
    Value,
)

__all__ = [
    "LEVELS",
    "Act",
    "Age",
    "Anchor",
    "Article",
    "ArticleRecord",
    "Attribution",
    "Authored",
    "Case",
    "CaseArticle",
    "Claim",
    "ClaimKind",
    "ClaimRecord",
    "Entity",
    "Extraction",
    "Fact",
    "Finding",
    "FindingType",
    "FindingValue",
    "Granularity",
    "Level",
    "Location",
    "Mention",
    "Modality",
    "Moment",
    "Name",
    "NotChecked",
    "Outcome",
    "Place",
    "Problem",
    "Quantity",
    "QuantityForm",
    "Quotation",
    "Record",
    "Report",
    "Role",
    "Rule",
    "RuleRecord",
    "Run",
    "Sentence",
    "Span",
    "State",
    "Stats",
    "Story",
    "StoryRecord",
    "Superlative",
    "Time",
    "Tool",
    "Value",
    "Verdict",
    "Zone",
    "ZoneKind",
]
