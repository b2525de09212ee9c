"""What a single capitalised word may be: a name, a given name, a common noun, none."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from enum import Enum
from functools import cache, lru_cache

from anyascii import anyascii

from factcheck.facts.lemmas import is_dictionary_word, lemma
from factcheck.facts.tokens import in_lower_case
from factcheck.languages import cldr, language
from factcheck.languages.base import words

# Acronyms of things, not of somebody; in the alphabets of all languages.
_COMMON_ACRONYMS = words(
    "AI KI IA SI YZ ИИ ШІ ATM TV TVS PC PCS CEO CEOS CFO PM PMS MP MPS MEP MEPS DIY LED DVD CD DNA "
    "DNS ADN ДНК ID HIV AIDS ВИЧ ВІЛ SIDA GDP BIP PIB ВВП BNP BST GMT MEZ UTC EST EDT PST PDT CET "
    "GPS SMS PR VIP DJ CCTV PCR PHD MBA CV FAQ OK HD URL VPN USB LGBT LGBTQ NGO NGOS ONG НКО НПО ГО "
    "СМИ ЗМІ AKW LKW PKW KKW IT IQ SUV RV UFO WM EM AG GMBH TBMM"
)
_ROMAN = re.compile(r"[IVX]{2,6}\Z")
_ELIDED = re.compile(r"(\w+)['’]\w{1,2}\Z")
_GENITIVE = re.compile(r"(?:['’]s|s['’]|['’])$")
# Endings that Polish and Turkish put behind an apostrophe: "Jeremy’ego", "Maurice'e".
_SUFFIX = re.compile(r"['’](?:a|u|em|om|ego|emu|ie|y|i|e|ı|ü|n?[iıuü]n|[dt][ae]n?|y?l[ae]|y[aeıiuü])$")
_UMLAUTS = str.maketrans("aouAOU", "äöüÄÖÜ")
_INFLECTED = frozenset({"pl", "cs", "ru", "uk", "es", "it", "pt"})
_FUGUES = ("", "s", "n", "en", "es", "er", "e", "-")
_SHORTEST_HEAD = 3
_SHORTEST_TAIL = 4
_LONGEST_WORD = 60
_SHORTEST_STEM = 4
_LONGEST_ENDING = 3


class Kind(Enum):
    """What a capitalised word may be."""

    NAME = "surely a name"
    GIVEN = "in the dictionary, but inflected like a name"
    NOUN = "a common noun, that may be a surname behind a given name"
    OPENER = "opens its sentence, so that the capital says nothing"
    NUMERAL = "part of a name behind others"
    NONE = "no part of a name"


@lru_cache(maxsize=50_000)
def ascii_form(word: str) -> str:
    """ASCII lower case without a genitive ending's apostrophe (anyascii's transliteration, one fixed table)."""
    word = _SUFFIX.sub("", word).replace("什", "史")  # names have it as "shi", not "shen"
    return _GENITIVE.sub("", str(anyascii(word)).lower()).replace(".", "")


@lru_cache(maxsize=50_000)
def kind_of_word(text: str, code: str, capital_says_nothing: bool) -> Kind:  # noqa: FBT001
    """What a capitalised word is by itself.

    Args:
        text: The word.
        code: Its language.
        capital_says_nothing: Whether it opens its sentence or stands in a headline.
    """
    lower = in_lower_case(text)
    naming = language(code).naming
    elided = _ELIDED.match(lower)  # "I've", "That's"
    if lower in naming.function_words or (elided and elided[1] in naming.function_words):
        return Kind.NONE
    if _is_calendar_word(lower, code) or is_common_acronym(text):
        return Kind.NONE
    if is_acronym(text):
        return Kind.NUMERAL if _ROMAN.match(text) else Kind.NAME
    if place_of(text, code):
        return Kind.NAME
    if _is_demonym(lower, code):
        return Kind.NONE
    if naming.nouns_capitalised:
        return _kind_among_nouns(text, code)
    if not capital_says_nothing or not _is_common_form(lower, code):
        return Kind.NAME
    return Kind.NONE if _is_adjective(lower, code) else Kind.OPENER


def is_common(text: str, code: str) -> bool:
    """Whether a capitalised word is a common noun, so that it is no name when it stands alone: "Gobierno"."""
    common = language(code).naming.common
    lower = in_lower_case(text)
    return lower in common or (bool(common) and lemma(lower, code) in common)


def _is_common_form(lower: str, code: str) -> bool:
    """Whether the dictionary has a word, or knows how it is inflected."""
    if is_dictionary_word(lower, code) or lower.endswith(_noun_endings(code)):
        return True
    return lemma(lower, code) not in {lower, lower.removesuffix("'s")} and code in _INFLECTED


@lru_cache(maxsize=50_000)
def may_be_name(text: str, code: str) -> bool:
    """Whether a noun of a language that capitalises nouns may be a name where the article uses it like one."""
    lower = in_lower_case(text)
    if is_common(text, code) or kind_of_word(text, code, capital_says_nothing=False) is Kind.NONE:
        return False
    if lower.endswith(_noun_endings(code)) or is_title(lower, code) or is_acronym(text) or "-" in text:
        return False
    return not is_dictionary_word(text, code) or _is_given(text, code)


def could_be_surname(text: str, code: str) -> bool:
    """Whether a common noun may be a surname: "Vogel", "Winter", but not "Regierung"."""
    return 2 < len(text) < _LONGEST_WORD and "-" not in text and not text.lower().endswith(_noun_endings(code))


def may_stand_alone(text: str) -> bool:
    """Whether a word like a given name is one without a surname: nouns made of verbs look alike ("Treffen")."""
    return not text.endswith("en")


def is_common_acronym(text: str) -> bool:
    """Whether an acronym means a thing, no name: "AI", "TVs"."""
    text = text.replace(".", "")
    return text[:2].isupper() and text.upper() in _COMMON_ACRONYMS


def is_acronym(text: str) -> bool:
    """Whether a word is one like "NATO", "EU", "U.S."."""
    letters = text.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isupper() and letters.isalpha()


@lru_cache(maxsize=50_000)
def place_of(text: str, code: str) -> str:
    """CLDR code of the country or city that a word or phrase names, also in the genitive; empty if none."""
    lower = _GENITIVE.sub("", text.lower()).removesuffix(".")
    places = _places(code)
    return places.get(lower) or (places.get(lower[:-1], "") if lower.endswith("s") else "")


@lru_cache(maxsize=20_000)
def is_title(lower: str, code: str) -> bool:
    """Whether a word tells the role of the person named behind it."""
    titles, endings = _titles(code)
    return lower in titles or lower.endswith(endings)


@cache
def _titles(code: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Titles, and the endings of words that are one."""
    naming = language(code).naming
    endings = naming.titles if naming.nouns_capitalised else tuple(f"-{title}" for title in naming.titles)
    return frozenset(naming.titles), endings


@lru_cache(maxsize=20_000)
def split_title(title: str, code: str) -> tuple[str, str]:
    """The ending that tells the role, and what stands before it: "us-bauminister" -> ("minister", "us-bau")."""
    endings = sorted(language(code).naming.titles, key=len, reverse=True)
    ending = next((ending for ending in endings if title.endswith(ending)), "")
    return ending, title[: len(title) - len(ending)].rstrip("-")


@cache
def _places(code: str) -> Mapping[str, str]:
    return {**cldr.places(code), **language(code).naming.places}


@lru_cache(maxsize=50_000)
def _is_calendar_word(lower: str, code: str) -> bool:
    return lower in cldr.months(code) or lower.startswith(_weekdays(code))


@cache
def _weekdays(code: str) -> tuple[str, ...]:
    return tuple(cldr.weekdays(code)) or ("\0",)


def _kind_among_nouns(text: str, code: str) -> Kind:
    """What a capitalised word is in a language that capitalises nouns."""
    if len(text) > _LONGEST_WORD:
        return Kind.NONE
    halves = text.split("-")
    if len(halves) == 2 and all(halves) and _is_given(halves[0], code) and could_be_surname(halves[1], code):
        return Kind.GIVEN  # "Karl-Heinz"
    word = halves[-1]
    if not word:
        return Kind.NONE
    if is_dictionary_word(word, code):
        if len(halves) > 1:
            return Kind.NOUN
        return Kind.GIVEN if _is_given(word, code) else Kind.NOUN
    return Kind.NOUN if _has_noun_tail(word, code) or word.lower().endswith(_noun_endings(code)) else Kind.NAME


def _noun_endings(code: str) -> tuple[str, ...]:
    return language(code).naming.noun_endings


@lru_cache(maxsize=20_000)
def _is_given(word: str, code: str) -> bool:
    """Whether the dictionary has a word without the inflections of a noun, as it has given names."""
    if not is_dictionary_word(word, code) or lemma(word, code) != word.lower():
        return False
    if word.lower().endswith(_noun_endings(code)):
        return False
    endings = language(code).naming.noun_inflections
    if word[-1] in "ai":
        endings = tuple(ending for ending in endings if ending != "n")  # "Annan" is no plural of "Anna"
    # Each look into the dictionary takes time: first what is most often found.
    umlauts = [
        word[:at] + word[at].translate(_UMLAUTS) + word[at + 1 :] for at, sign in enumerate(word) if sign in "aouAOU"
    ]
    if any(is_dictionary_word(word + ending, code) for ending in endings) or _has_noun_tail(word, code):
        return False
    return not any(is_dictionary_word(stem + ending, code) for stem in umlauts for ending in ("", *endings))


@lru_cache(maxsize=20_000)
def _has_noun_tail(word: str, code: str) -> bool:
    """Whether a word is a compound of the dictionary's words: "Erdbebenopfer", but not "Birkenhead"."""
    return any(
        is_dictionary_word(word[cut:].capitalize(), code) and _is_head(word[:cut], code)
        for cut in range(len(word) - _SHORTEST_TAIL, _SHORTEST_HEAD - 1, -1)
        if cut > _SHORTEST_HEAD or len(word) - cut > _SHORTEST_TAIL  # "Ron-aldo"
    )


@lru_cache(maxsize=20_000)
def _is_head(word: str, code: str) -> bool:
    """Whether the front of a compound is a word or a compound itself, but for the letters that link it."""
    for fugue in _FUGUES:
        stem = word.removesuffix(fugue)
        if (fugue and stem == word) or len(stem) < _SHORTEST_HEAD:
            continue
        if any(is_dictionary_word(form, code) for form in (stem, stem.capitalize(), f"{stem}e", f"{stem}en")):
            return True
        if any(
            is_dictionary_word(stem[cut:].capitalize(), code) and _is_head(stem[:cut], code)
            for cut in range(len(stem) - _SHORTEST_HEAD, _SHORTEST_HEAD - 1, -1)
        ):
            return True
    return False


@lru_cache(maxsize=20_000)
def _is_adjective(lower: str, code: str) -> bool:
    stem = lower[:-1] + "i" if lower.endswith("y") else lower
    return is_dictionary_word(stem + "ly", code)


@lru_cache(maxsize=20_000)
def _is_demonym(lower: str, code: str) -> bool:
    """Whether a word is made of a place or names a language: "Kiewer", "Ukrainian", "French"."""
    naming = language(code).naming
    if not naming.nouns_capitalised and naming.demonyms and lower.rstrip("s") in _languages(code):
        return True
    for ending in naming.demonyms:
        word = lower if lower.endswith(ending) else lower.removesuffix("s")
        stem = word.removesuffix(ending)
        if stem != word and (place_of(stem, code) or (not naming.nouns_capitalised and _begins_place(stem, code))):
            return True
    return False


def _begins_place(stem: str, code: str) -> bool:
    places = _sorted_places(code)
    at = bisect_left(places, stem)
    return (
        len(stem) >= _SHORTEST_STEM
        and at < len(places)
        and places[at].startswith(stem)
        and len(places[at]) - len(stem) <= _LONGEST_ENDING
    )


@cache
def _sorted_places(code: str) -> list[str]:
    return sorted(_places(code))


@cache
def _languages(code: str) -> frozenset[str]:
    """The languages that have a two-letter code, as the language names them."""
    found = cldr.locale(code)
    return (
        frozenset(str(name).lower() for key, name in found.languages.items() if len(key) == 2) if found else frozenset()
    )
