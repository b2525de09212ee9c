"""The whole way from paths to articles."""

import io
import itertools
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.articles import files, load_articles
from factcheck.errors import UsageError
from factcheck.models import UNKNOWN_PERIOD

SEEDS = Path(__file__).parents[2] / "seeds"


def load(data, **options):
    return load_articles(["-"], stdin=io.BytesIO(data), **options)


def check_spans(article):
    at = 0
    for span in article.body:
        words = article.text[span.start : span.end]
        assert at <= span.start < span.end <= len(article.text)
        assert words == words.strip()
        at = span.end
    if article.title_span is not None:
        assert all(
            span.start >= article.title_span.end or span.end <= article.title_span.start for span in article.body
        )


def test_the_seed_articles():
    loaded = load_articles([str(SEEDS)])
    assert not loaded.skipped
    titled, untitled = sorted(loaded.articles, key=lambda article: article.path)
    assert titled.title.endswith("Krieg in der Ukraine")
    assert titled.text[titled.title_span.start : titled.title_span.end] == titled.title
    assert (len(titled.body), titled.language, titled.published) == (13, "de", UNKNOWN_PERIOD)
    assert titled.text[titled.body[-1].start :].startswith("Es war die erste größere Stadt")
    assert (untitled.title, untitled.title_span, untitled.language) == ("", None, "de")
    assert len(untitled.body) == 16
    assert untitled.text[untitled.body[-1].start : untitled.body[-1].end].endswith("Partner stehe.")
    for article in loaded.articles:
        check_spans(article)
        assert article.origin == article.id


def test_copies_get_suffixes_and_share_an_origin(tmp_path):
    for name, text in [("b.txt", "One."), ("a.txt", "One."), ("c.txt", "One. \n"), ("d.txt", "Two.")]:
        (tmp_path / name).write_text(text)
    by_name = {Path(article.path).name: article for article in load_articles([str(tmp_path)]).articles}
    assert by_name["b.txt"].id == by_name["a.txt"].id + "-2"
    assert len(by_name["a.txt"].id) == 13
    assert by_name["a.txt"].origin == by_name["b.txt"].origin == by_name["c.txt"].origin
    assert by_name["d.txt"].origin == by_name["d.txt"].id


def test_ids_do_not_depend_on_the_place(tmp_path):
    (tmp_path / "x.txt").write_text("One.")
    assert load_articles([str(tmp_path / "x.txt")]).articles[0].id == load(b"One.").articles[0].id


def test_the_order_of_inputs_changes_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "b.md").write_text("---\ndate: x\n---\n")
    (tmp_path / "c.txt").write_text("One.")
    paths = [str(tmp_path / "a.txt"), str(tmp_path), str(tmp_path / "c.txt"), "none.txt"]
    results = {load_articles(order) for order in itertools.permutations(paths)}
    assert len(results) == 1


def test_bad_files_are_skipped_and_the_others_read(tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "bad.md").write_text("---\ntitle: x\npublished: Mai 22\n---\nText")
    (tmp_path / "code.md").write_text("---\n---\n***\n")
    (tmp_path / "empty.txt").write_text("")
    loaded = load_articles([str(tmp_path), str(tmp_path / "none.txt"), __file__])
    assert len(loaded.articles) == 1
    said = {Path(skipped.path).name: skipped.reason for skipped in loaded.skipped}
    assert said["bad.md"].endswith('bad.md:3: front matter: published "Mai 22" is not a date; write 2022-05-31')
    assert "no running text" in said["code.md"]
    assert "empty" in said["empty.txt"]
    assert "does not exist" in said["none.txt"]
    assert ".py are not read" in said["test_loading.py"]


def test_published_from_option_front_matter_and_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("2022-05-13.txt").write_text("One.")
    Path("2022-05-14.md").write_text("---\ndate: 2022-10-21\n---\nTwo.")
    Path("2022-05-15.txt").write_text("Three.")
    given_days = [(str(tmp_path / "2022-05-15.txt"), date(2020, 1, 1)), ("none.txt", date(2020, 1, 1))]
    loaded = load_articles(["."], published=given_days)
    by_text = {article.text: article.published for article in loaded.articles}
    assert (str(by_text["One."].earliest), by_text["One."].basis) == ("2022-05-13", "file name")
    assert (str(by_text["Two."].earliest), by_text["Two."].basis) == ("2022-10-21", "front matter")
    assert (str(by_text["Three."].latest), by_text["Three."].basis) == ("2020-01-01", "--published")
    assert loaded.unmatched_published == ("none.txt",)
    assert load(b"One.").articles[0].published == UNKNOWN_PERIOD
    assert load(b"One.", published=[("-", date(2020, 1, 1))]).articles[0].published.known


def test_language_from_option_front_matter_and_words():
    text = b"---\nlang: fr\n---\nDer Minister ist am Freitag gegangen."
    assert load(text).articles[0].language == "fr"
    assert load(text, language="English").articles[0].language == "en"
    assert load(text[17:]).articles[0].language == "de"
    with pytest.raises(UsageError, match="Klingon"):
        load(text, language="Klingon")


def test_metadata_reaches_the_article():
    data = b"---\ntitle: T\nsource: S\nurl: https://x.example\n---\n# T\n\nText here."
    (article,) = load(data).articles
    assert (article.title, article.source, article.url, article.path) == ("T", "S", "https://x.example", "-")
    assert len(article.sha256) == 64


def test_the_line_of_the_file_is_known_and_changes_no_id(tmp_path):
    (tmp_path / "a.md").write_text("---\ntitle: Strike: on\n---\nText one.\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text("---\n\ntitle: Strike: on\n---\nText one.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Text two.\n", encoding="utf-8")
    loaded = load_articles([str(tmp_path)])
    lines = {Path(article.path).name: article.first_line for article in loaded.articles}
    assert lines == {"a.md": 4, "a.txt": 5, "b.txt": 1}
    ids = [article.id for article in loaded.articles if "one" in article.text]
    assert ids[1] == f"{ids[0]}-2"


def test_standard_input_of_the_process(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"One.")))
    assert load_articles(["-"]).articles[0].text == "One."


def test_input_in_small_pieces_and_without_end(monkeypatch):
    class Trickle(io.RawIOBase):
        def read(self, size=-1):
            return b"word " if size else b""

    monkeypatch.setattr(files, "MAX_BYTES", 1000)
    assert "larger than" in load_articles(["-"], stdin=Trickle()).skipped[0].reason


def test_a_huge_file_is_refused_at_once(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    start = time.perf_counter()
    assert "larger than 5 MB" in load_articles([str(path)]).skipped[0].reason
    assert time.perf_counter() - start < 1


def test_a_file_that_cannot_be_opened(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("One.")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.Path, "open", refuse)
    assert "no permission" in load_articles([str(tmp_path)]).skipped[0].reason


def test_a_long_line_is_not_slow():
    data = b"Der Minister sagte das. " * 200_000
    start = time.perf_counter()
    assert len(load(data).articles[0].body) == 1
    assert time.perf_counter() - start < 5


@given(st.binary(max_size=300))
def test_any_bytes_are_an_article_or_skipped(data):
    loaded = load(data)
    assert len(loaded.articles) + len(loaded.skipped) == 1


@given(
    st.lists(
        st.sampled_from(["Der Minister ging.", "Titel", "\n", "\n\n", " ", "(dpa)", "© 2022", " | A", "Von X Y", "a"])
    )
)
def test_spans_hold(parts):
    for article in load("".join(parts).encode()).articles:
        check_spans(article)
