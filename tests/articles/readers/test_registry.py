"""Which reader reads what."""

import pytest

from factcheck.articles.readers import known_suffixes, reader_for
from factcheck.articles.unreadable import UnreadableError


@pytest.mark.parametrize("path", ["a.txt", "A.TXT", "a.text", "-", "folder.d/article"])
def test_plain_text(path):
    assert ".txt" in reader_for(path).suffixes


def test_markdown():
    assert ".md" in reader_for("a.markdown").suffixes


def test_unknown_suffix_says_what_is_read():
    with pytest.raises(UnreadableError, match=r"\.docx are not read.*\.txt"):
        reader_for("a.docx")


def test_no_suffix_belongs_to_two_readers():
    assert len(set(known_suffixes())) == len(known_suffixes())
