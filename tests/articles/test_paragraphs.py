"""Lines and paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles.paragraphs import ends_sentence, lines_of, paragraphs_of, trimmed, wrap_of
from factcheck.models import Span


def paragraphs(text):
    lines = lines_of(text)
    wrap = wrap_of(text, lines)
    spans = paragraphs_of(text, lines, lambda above, below: wrap is not None and wrap.forced(above, below))
    return [text[span.start : span.end] for span in spans]


def test_a_line_is_a_paragraph():
    assert paragraphs("Eins.\n  Zwei. \n\n***\nDrei") == ["Eins.", "Zwei.", "Drei"]


WRAPPED = """\
The minister resigned on Friday after weeks of protest in the
capital. He told reporters that the government would go on
without him and that a successor would be named within days.

Twelve people were hurt in clashes with the police, officials
said. Nobody was arrested.
"""


def test_wrapped_text_is_joined():
    assert [part.split()[0] for part in paragraphs(WRAPPED)] == ["The", "Twelve"]


def test_wrapped_chinese_is_joined():
    line = "美国国防部长周五与俄罗斯国防部长通了电话并讨论了各种问题以及其他事项"
    assert len(paragraphs(f"{line}\n{line}\n{line}\n结束了。\n")) == 1


def test_short_lines_that_are_sentences_stay_apart():
    assert len(paragraphs("Ten people died on Friday in Kyiv.\nNobody was hurt in Lviv that day.\nThat is all.\n")) == 3


@pytest.mark.parametrize("text", ["He said so.", "“He said so.”", "(So.)", "終わり。", "समाप्त।", "لماذا؟", "Why?"])
def test_ends_of_sentences(text):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Minister resigns", "”", "In Kyiv:"])
def test_no_ends_of_sentences(text):
    assert not ends_sentence(text)


def test_invisible_marks_are_trimmed():
    assert trimmed("\ufeff \u200bab\u200b ", 0, 7) == Span(3, 5)
    assert trimmed(" \u200b ", 0, 3) is None


@given(st.text(alphabet=st.sampled_from("ab. \n\t\u200b\ufeff。-中"), max_size=200))
def test_spans_hold(text):
    lines = lines_of(text)
    at = 0
    for span in paragraphs_of(text, lines, lambda above, below: True):
        assert at <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        at = span.end
