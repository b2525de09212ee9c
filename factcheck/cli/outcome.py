"""Every way out of the program: its message in one line and its exit status."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import typer

from factcheck.cli.streams import FULL, discard
from factcheck.errors import FactcheckError, InterruptedWorkError, OutputError

COULD_NOT_CHECK = 3
_P = ParamSpec("_P")


def guarded(command: Callable[_P, None]) -> Callable[_P, None]:
    """A command whose errors end in one line on standard error and an exit status, never in a traceback."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except typer.Exit:
            raise
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last line of defence: never a 0
            raise typer.Exit(status_of(error)) from None

    return run


def status_of(error: BaseException) -> int:
    """Say in one line what went wrong; the exit status that belongs to it.

    An error of ours knows its own status; Ctrl-C gives 130; what nobody foresaw gives 3 and a line that says how to
    report it (`FACTCHECK_DEBUG=1` shows the traceback).
    """
    if isinstance(error, BrokenPipeError):  # the reader has seen enough: nothing to say
        discard(sys.stdout)
        return COULD_NOT_CHECK
    if isinstance(error, KeyboardInterrupt):
        error = InterruptedWorkError("interrupted; nothing was written")
    if isinstance(error, InterruptedWorkError):
        _ignore_interrupts()
        warn(str(error))
        return error.exit_status
    if isinstance(error, FactcheckError):
        if isinstance(error, OutputError):
            discard(sys.stdout)
        warn(f"error: {error}")
        return error.exit_status
    return _unforeseen(error)


def warn(message: str) -> None:
    """One line on standard error; its loss is no reason to stop."""
    from factcheck.reports.harmless import one_line

    try:
        # With a blank inside it is no command to a build server that reads the log.
        sys.stderr.write(f"factcheck: {one_line(message).replace('##[', '## [')}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        discard(sys.stderr)


def _unforeseen(error: BaseException) -> int:
    if os.environ.get("FACTCHECK_DEBUG"):
        traceback.print_exception(error)
    if isinstance(error, MemoryError):
        warn("error: out of memory; compare fewer articles at once")
        return COULD_NOT_CHECK
    if isinstance(error, OSError) and error.errno in FULL:
        warn(f"error: no room to work: {error.strerror}; free some space, or set TMPDIR to a folder that has some")
        return COULD_NOT_CHECK
    warn(f"internal error: {type(error).__name__}: {error}; run again with FACTCHECK_DEBUG=1 set and report it, please")
    return COULD_NOT_CHECK


def _ignore_interrupts() -> None:
    """A second Ctrl-C while threads end would show a traceback."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_IGN)
