"""The summary page of a GitHub workflow, for which the runner names a file."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.outcome import warn
from factcheck.cli.summary import all_clear, failure

if TYPE_CHECKING:
    from factcheck.policy import CheckResult

_VARIABLE = "GITHUB_STEP_SUMMARY"
_MOST = 50
_ROOM = 900_000  # GitHub drops a summary of more than 1 MiB


def append_step_summary(result: "CheckResult", fail_on: str) -> None:
    """Append what fails as Markdown; a summary that cannot be written changes no exit status."""
    name = os.environ.get(_VARIABLE)
    if not name:
        return
    from factcheck.reports.formats.markdown import render

    last = (failure if result.failing else all_clear)(result, fail_on)
    text = render(result.failures, last, most=_MOST).encode("utf-8", "replace")
    if len(text) > _ROOM:
        text = render(result.failures, last, most=0).encode("utf-8", "replace")
    try:
        with Path(name).open("ab") as file:
            file.write(text + b"\n")
    except (OSError, ValueError) as error:
        warn(f"cannot write the summary to {_VARIABLE} ({name}): {error}; the check itself is not touched by that")
