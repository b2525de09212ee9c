"""The command line: options in, exit status out. The only place that prints."""

import sys
from typing import NoReturn

from factcheck.cli.app import app
from factcheck.cli.outcome import status_of
from factcheck.cli.streams import open_closed_streams, unwritable

__all__ = ["app", "main"]


def main() -> NoReturn:
    """Run the command line; every way out has an exit status of DESIGN section 4."""
    open_closed_streams()
    try:
        app()
        status = 0
    except OSError as error:  # from a help text: commands see to theirs
        status = status_of(error if isinstance(error, BrokenPipeError) else unwritable("standard output", error))
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - what goes wrong outside the commands
        status = status_of(error)
    sys.exit(status)
