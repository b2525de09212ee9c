"""The command line: options in, exit status out. The only place that prints."""

from factcheck.cli.app import app
from factcheck.cli.outcome import guarded

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line; every way out has an exit status of DESIGN section 4."""
    guarded(app)
