"""Metadata at the top of a file."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles.frontmatter import MAX_FRONT_MATTER, first_line, split_front_matter
from factcheck.articles.raw import Metadata
from factcheck.articles.unreadable import UnreadableError


def test_all_fields_and_the_text_behind():
    metadata, text = split_front_matter(
        "---\ntitle: 'Ein: Titel'\nsource: Reuters\npublished: 2022-05-13T14:00:00+02:00\n"
        "language: de-AT\nurl: https://x.example/1\nauthor: [a, b]\n---\nText.\n"
    )
    assert text == "Text.\n"
    assert (metadata.title, metadata.source, metadata.language, metadata.url) == (
        "Ein: Titel",
        "Reuters",
        "de",
        "https://x.example/1",
    )
    assert str(metadata.published.earliest) == "2022-05-13"
    assert metadata.published.basis == "front matter"


@pytest.mark.parametrize("key", ["date", "published_at", "Published"])
def test_synonyms_of_published(key):
    assert split_front_matter(f"---\n{key}: 2022-05-13\n---\nx")[0].published.known


def test_other_synonyms_and_plain_values():
    metadata, _ = split_front_matter("---\nheadline: 2022\noutlet: x\nlink: y\nlang: German\n...\nx")
    assert metadata == Metadata(title="2022", source="x", url="y", language="de")


@pytest.mark.parametrize("block", ["", "title:\n", "title: ~\nlanguage: null\n", "# nothing\n", "[a]: b\n"])
def test_nothing_said(block):
    assert split_front_matter(f"---\n{block}---\nx") == (Metadata(), "x")


@pytest.mark.parametrize("text", ["Text.\n---\n", "--- \nA sentence without end.\n", "----\na: b\n----\n", "---", ""])
def test_text_without_front_matter_stays(text):
    assert split_front_matter(text) == (Metadata(), text)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("---\ntitle: x\npublished: Mai 22\n---\n", 3, 'published "Mai 22" is not a date; write 2022-05-31'),
        ("---\nlanguage: Klingon\n---\n", 2, 'language "Klingon" is not a language'),
        ("---\ntitle: a: b\nno key\n---\n", 2, "put values with special signs in quotes"),
        ("---\na: &x [1]\nb: *x\n? c\n---\n", 3, "aliases"),
        ("---\na: " + "[" * 50 + "]" * 50 + "\n? c\n---\n", 2, "nested too deeply"),
        ("---\ntitle: a: b\n  c\n---\n", 3, "title is not a single text"),
        ("---\ntitle: [a,\n  b]\n---\n", 2, "title is not a single text"),
        ("---\ntitle: a: b\npublished: 05/06/2022\n---\n", 3, 'published "05/06/2022" is not a date'),
        ("---\ntitle:\n  - a\n---\n", 2, "title is not a single text"),
        ("---\njust words\n---\n", 2, "key: value"),
        ("---\n- a\n---\n", 2, "key: value"),
        ("---\ntitle: x\nText without end", 1, "add one behind the last entry"),
        ("---\na: \x07\n---\n", 1, "cannot be printed"),
        ("---\ntitle: " + "x" * (MAX_FRONT_MATTER + 9) + "\n---\n", 1, "no line --- closes it"),
    ],
)
def test_damage_names_line_and_mend(text, line, said):
    with pytest.raises(UnreadableError) as caught:
        split_front_matter(text)
    assert caught.value.line == line
    assert said in str(caught.value)
    assert caught.value.at("a/x.md").startswith(f"a/x.md:{line}: front matter: ")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Tarifstreit: Bahn bietet mehr", None),
        ('"Nie wieder", sagt Brandi', None),
        ("„Nie wieder“: Brandi", None),
        ("'50 %': mehr Lohn", None),
        ("[Update] Bahn: Streik", None),
        ("[Update]", None),
        ("{Update}", None),
        ("*Breaking*", None),
        ("@bahn", None),
        ("`x` - y", None),
        ("%s", None),
        ("- x", None),
        ("| x", None),
        ("&x [1]", None),
        ("\tBahn: Streik", "Bahn: Streik"),
        ('"Bahn: Streik"  # heute', "Bahn: Streik"),
    ],
)
def test_everyday_headlines(written, title):
    block = f"---\ntitle: {written}\n\n# more\nsource: dpa\ntags:\n- a\n  - b\npublished: '2022-05-13' # x\n---\nText"
    metadata, text = split_front_matter(block)
    assert (metadata.title, metadata.source, text) == (title or written, "dpa", "Text")
    assert str(metadata.published.earliest) == "2022-05-13"


def test_quotation_marks_that_enclose_all_are_no_part_of_a_value():
    assert split_front_matter("---\ntitle: a: b\nsource: '@dpa'\nurl: \"%x\n---\n")[0].source == "@dpa"
    assert split_front_matter('---\ntitle: "a \\q b"\n---\n')[0].title == "a \\q b"


def test_the_last_of_two_lines_counts():
    assert split_front_matter("---\ntitle: a: b\n  c\ntitle: d: e\n---\n")[0].title == "d: e"


def test_aliases_are_never_expanded():
    bomb = "a: &a [x,x]\n" + "".join(f"b{n}: &b{n} [*a,*a]\n" for n in range(9)) + "title: *a\n"
    assert split_front_matter(f"---\n{bomb}---\n")[0].title == "*a"


def test_the_language_reads_the_date_before_others():
    metadata, _ = split_front_matter("---\npublished: 13. toukokuuta 2022\nlanguage: fi\n---\n")
    assert str(metadata.published.earliest) == "2022-05-13"


@pytest.mark.parametrize(("text", "line"), [("Text", 1), ("---\na: b\n---\nText", 4), ("---\n---\n\nText", 3)])
def test_the_line_on_which_the_text_begins(text, line):
    assert first_line(text, split_front_matter(text)[1]) == line


def test_tags_construct_nothing():
    assert split_front_matter("---\ntitle: !!python/object/apply:os.getcwd x\n---\n")[0].title == "x"


@given(st.text(alphabet=st.sampled_from("ab:-[]{}&*!|>'\"#%@\n \t,?~12"), max_size=80))
def test_any_block_is_read_or_refused(block):
    with contextlib.suppress(UnreadableError):
        assert split_front_matter(f"---\n{block}\n---\nText")[1].endswith("Text")
