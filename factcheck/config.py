"""Options of a run and where they come from: command line over configuration file over default."""

import difflib
import os
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from factcheck.errors import UsageError


@dataclass(frozen=True, slots=True)
class Options:
    """Everything that decides the result of a comparison.

    Attributes:
        encoder: None for the bundled one, else a sentence-transformers name or path.
        judge: `"none"`: no entailment judge takes part.
        language: ISO 639-1 code that overrides what is recognised in the articles.
        published: (path, ISO date) pairs that override what the articles say.
        since: ISO date; articles known to be older are left out.
        until: ISO date; articles known to be younger are left out.
        within: Compare claims of one article with each other, too.
        min_confidence: Findings below are not shown.
        fail_confidence: Conflicts below do not fail a check.
        neighbours: How many neighbours of a claim become candidates.
        min_similarity: Calibrated similarity (0 to 1) from which two claims are candidates.
        batch_size: Texts that an encoder works on at once; never changes a result.
        jobs: Threads for the encoder; never changes a result.
    """

    encoder: str | None = None
    judge: str = "none"
    language: str | None = None
    published: tuple[tuple[str, str], ...] = ()
    since: str | None = None
    until: str | None = None
    within: bool = False
    min_confidence: float = 0.5
    fail_confidence: float = 0.6
    neighbours: int = 8
    min_similarity: float = 0.3
    batch_size: int = 16
    jobs: int = field(default_factory=lambda: os.cpu_count() or 1)


def cache_directory() -> Path:
    """Where converted models are kept: `$XDG_CACHE_HOME/factcheck`, else the platform's cache folder."""
    base = os.environ.get("XDG_CACHE_HOME")
    return Path(base) / "factcheck" if base else Path(platformdirs.user_cache_dir("factcheck", appauthor=False))
