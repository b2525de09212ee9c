"""`python -m factcheck` and the `factcheck` command."""

import sys


def main() -> None:
    """Run the command line, also interrupted before it is there."""
    try:
        from factcheck import cli
    except KeyboardInterrupt:
        sys.exit(130)
    cli.main()


if __name__ == "__main__":
    main()
