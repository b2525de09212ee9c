"""Lemmas, so that "Soldaten" and "Soldat", "calls" and "call" are one.

The dictionaries are simplemma's, in the form that is searched as it lies in memory (`low_memory`). Measured in seconds
to load and MB at most, against the form of a table: German 0.7 s and 19 MB against 1.0 s and 107 MB, English 0.1 s and
3 MB against 0.2 s and 25 MB, Polish 1.8 s and 54 MB against 3.0 s and 408 MB. A table would answer in 2 microseconds,
not 14 to 23, but `factcheck compare seeds` takes 450 MB of the 500 it may; so each word is looked up once.

simplemma's own functions keep the dictionaries of eight languages; with more, each sentence in another language would
load one anew. All that a run has used are kept here.
"""

import unicodedata
from functools import lru_cache

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy, DictionaryLookupStrategy, StreamDictionaryFactory

_LANGUAGES = 100  # more than simplemma has
_DICTIONARIES = StreamDictionaryFactory(cache_max_size=_LANGUAGES)
_LEMMATIZER = Lemmatizer(lemmatization_strategy=DefaultStrategy(dictionary_factory=_DICTIONARIES))
_LISTED = DictionaryLookupStrategy(_DICTIONARIES)


@lru_cache(maxsize=50_000)
def lemma(word: str, language: str) -> str:
    """The lemma in lower case; the word itself for a language that simplemma does not know (Barbaresi, simplemma 2)."""
    try:
        return _LEMMATIZER.lemmatize(word, language).lower()
    except ValueError:
        return word.lower()


@lru_cache(maxsize=100_000)
def is_dictionary_word(word: str, language: str) -> bool:
    """Whether the language's dictionary has the word, with a capital or without one."""
    lower = word.lower()
    if word != lower and lower.capitalize() == word:
        return is_dictionary_word(lower, language)  # simplemma tries both; one of them is enough
    return _is_listed(word, language)


def _is_listed(word: str, language: str) -> bool:
    try:
        return _LISTED.get_lemma(unicodedata.normalize("NFC", word), language) is not None
    except ValueError:
        return False
