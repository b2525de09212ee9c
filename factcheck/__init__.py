"""Says where news articles agree and where they conflict, claim by claim, offline."""

from factcheck._version import __version__

__all__ = ["__version__"]
