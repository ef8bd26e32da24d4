"""The gate: which findings are new, which a person has settled, and whether the run passed.

`sides` brings up the articles of a base from git, `states` tells each finding's state, `accepted` are the
accepted findings and `accepted_file` is their file, `allowed` are the comments in articles, `outcome` is the
verdict of the run.
"""

from __future__ import annotations

from factcheck.gate.outcome import fails, outcome
from factcheck.gate.sameness import Known, known
from factcheck.gate.states import Judged, judged
from factcheck.gate.terms import Terms

__all__ = ["Judged", "Known", "Terms", "fails", "judged", "known", "outcome"]
