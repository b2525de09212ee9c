"""Every way out of the program: its message in one line and its exit status."""

import os
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from factcheck.errors import FactcheckError

INTERRUPTED = 130
COULD_NOT_CHECK = 3


def guarded(run: Callable[..., Any]) -> NoReturn:
    """Run the program and exit.

    An error of ours gives its one line and its status; Ctrl-C gives 130; what nobody foresaw gives 3 and a line that says
    how to report it (`FACTCHECK_DEBUG=1` shows the traceback).
    """
    try:
        run(standalone_mode=True)
    except FactcheckError as error:
        _exit(f"error: {error}", error.exit_status)
    except KeyboardInterrupt:
        _exit("interrupted; reports that were not finished are not written", INTERRUPTED)
    except BrokenPipeError:
        _silence_stdout()
        sys.exit(COULD_NOT_CHECK)
    except MemoryError:
        _exit("error: out of memory; compare fewer articles at once", COULD_NOT_CHECK)
    except Exception as error:  # noqa: BLE001 - the last line of defence: never a traceback, never a 0
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        kind = type(error).__name__
        _exit(
            f"internal error: {kind}: {error}; run again with FACTCHECK_DEBUG=1 and report it, please", COULD_NOT_CHECK
        )
    sys.exit(0)


def warn(message: str) -> None:
    """One line on standard error."""
    line = " ".join(message.split())
    sys.stderr.write(f"factcheck: {line}\n".encode("utf-8", "backslashreplace").decode("utf-8"))


def _exit(message: str, status: int) -> NoReturn:
    warn(message)
    sys.exit(status)


def _silence_stdout() -> None:
    """Keep Python from complaining once more when it flushes a closed pipe at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
