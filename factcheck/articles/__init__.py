"""Articles as they are found: discovery, formats, encodings, metadata, language."""

from factcheck.articles.loading import Loaded, load_articles

__all__ = ["Loaded", "load_articles"]
