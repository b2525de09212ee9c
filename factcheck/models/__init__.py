"""The words of the project as frozen values; they import nothing of ours."""

from factcheck.models.article import Article, Skipped, Span
from factcheck.models.claim import Claim, ClaimKind
from factcheck.models.judgement import (
    Candidate,
    Entailment,
    Evidence,
    Judgement,
    Kind,
    Order,
    Pair,
    Scores,
    Side,
    Verdict,
)
from factcheck.models.report import Cluster, Finding, Report
from factcheck.models.suppression import Suppression
from factcheck.models.time import UNKNOWN_PERIOD, CalendarDay, Period

__all__ = [
    "UNKNOWN_PERIOD",
    "Article",
    "CalendarDay",
    "Candidate",
    "Claim",
    "ClaimKind",
    "Cluster",
    "Entailment",
    "Evidence",
    "Finding",
    "Judgement",
    "Kind",
    "Order",
    "Pair",
    "Period",
    "Report",
    "Scores",
    "Side",
    "Skipped",
    "Span",
    "Suppression",
    "Verdict",
]
