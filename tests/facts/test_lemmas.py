"""Lemmas and dictionaries."""

from simplemma.strategies.dictionaries import stream_dictionary_factory

from factcheck.facts.lemmas import is_dictionary_word, lemma


def test_the_dictionaries_of_many_languages_stay_loaded(monkeypatch):
    codes = ["cs", "de", "en", "es", "fr", "hi", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk"]
    for code in codes:
        lemma("factcheck", code)
    loaded = []
    read = stream_dictionary_factory._read_decompressed
    monkeypatch.setattr(stream_dictionary_factory, "_read_decompressed", lambda code: loaded.append(code) or read(code))
    for code in codes:
        lemma("unheard-of", code)
        is_dictionary_word("unheardof", code)
    assert loaded == []
