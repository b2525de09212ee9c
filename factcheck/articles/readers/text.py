"""Plain text."""

from factcheck.articles.decoding import decode
from factcheck.articles.frontmatter import first_line, split_front_matter
from factcheck.articles.paragraphs import Line, lines_of, paragraphs_of, wrap_of
from factcheck.articles.raw import RawArticle


class TextReader:
    """Reads plain text: a paragraph is a line, or a block of lines in text that is wrapped at a width."""

    suffixes = (".txt", ".text")

    def read(self, data: bytes, _path: str, /) -> tuple[RawArticle, ...]:
        """The one article in the file."""
        whole = decode(data)
        metadata, text = split_front_matter(whole)
        lines = lines_of(text)
        wrap = wrap_of(text, lines)

        def joined(above: Line, below: Line) -> bool:
            return wrap is not None and wrap.forced(above, below)

        return (RawArticle(text, paragraphs_of(text, lines, joined), metadata, first_line=first_line(whole, text)),)
