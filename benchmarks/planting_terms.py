"""Months, weekdays and names, exchanged for others of their sort where the translation names the same one."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from random import Random
from typing import NamedTuple

from benchmarks.planting_change import LETTER, Aligned, Change, change_of
from benchmarks.planting_names import MEN, NAMES, OTHER_MEN, OTHER_SURNAMES, OTHER_WOMEN, RELATED, WOMEN, Forms
from benchmarks.planting_words import (
    A_NUMBER,
    AMBIGUOUS_MONTHS,
    BEFORE_AMBIGUOUS,
    LATIN,
    MONTHS,
    UNSPACED,
    WEEKDAYS,
    Series,
    words,
)

_TABLES = {"month": MONTHS, "weekday": WEEKDAYS}
_CASES = frozenset(("pl", "cs", "ru", "uk"))
_SHORT_MONTHS = frozenset((1, 3, 5, 8, 10))
_TURKISH_DAY = "(?= (?:günü|akşamı|sabahı|gecesi|öğleden))"  # "pazar" alone is a market
_NEWSPAPERS = "(?!邮报|泰晤士|时报)"
_BESIDE_KATAKANA = "[ァ-ヺー・＝]"
_COMPOUNDS = "(?![海州半语語人籍裔夏문인어계]| 서머)"
_TITLES = frozenset(
    words(
        "Mr Mrs Ms Dr Sir President Senator Judge Minister Secretary Herr Frau Präsident Bayan Bay M Mme Pan Pani Paní"
    )
)
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČŘĞİÖÜ][^\W\d_]+(?:-[A-ZÀ-ÖØ-ÞŁŚŠŽČŘĞİÖÜ][^\W\d_]+)?"
_FIRST_NAMES = "|".join(sorted(MEN | WOMEN, key=len, reverse=True))
_FULL_NAME = re.compile(rf"(?<![\w-])({_FIRST_NAMES}) ((?:[A-Z]\. )?{_CAPITALISED}(?: {_CAPITALISED})?)(?![\w-])")


class _Term(NamedTuple):
    place: int
    start: int
    end: int


class _Name(NamedTuple):
    key: str
    forms: Forms
    ending: str
    start: int
    end: int


def month_changes(pair: Aligned, random: Random) -> Iterator[Change]:
    """Months exchanged in the same inflection; a short month never comes to stand beside a 29th, 30th or 31st."""
    late = re.search(r"(?<!\d)(?:29|3[01])(?!\d)", pair.text) is not None
    yield from _series_changes("month", pair, random, _SHORT_MONTHS if late else frozenset())


def weekday_changes(pair: Aligned, random: Random) -> Iterator[Change]:
    """Weekdays exchanged in the same inflection."""
    yield from _series_changes("weekday", pair, random, frozenset())


def name_changes(pair: Aligned, random: Random) -> Iterator[Change]:
    """Persons whose name the other outlet writes alike, and countries, cities and persons of the table."""
    if pair.language in LATIN and pair.other_language in LATIN:
        yield from _person_changes(pair, random)
    names = _names(pair.text, pair.language)
    counts = Counter(name.key for name in names)
    others = Counter(name.key for name in _names(pair.other, pair.other_language))
    beside = {
        name.key for name in _names(pair.other, pair.other_language) if _is_part(pair.other, pair.other_language, name)
    }
    for name in names:
        if (
            counts[name.key] == 1
            and name.key in others
            and name.key not in beside
            and not _is_part(pair.text, pair.language, name)
        ):
            taken = {*counts, *others, *(key for group in RELATED if name.key in group for key in group)}
            stems = [spellings[0] for key, spellings in sorted(name.forms.stems.items()) if key not in taken]
            if stems:
                new = random.choice(stems) + name.ending
                yield change_of("name", pair.text, name.start, name.end, new)


def surnames_of(text: str) -> frozenset[str]:
    """Surnames of the persons whom a text in Latin script names with a common first name."""
    return frozenset(match[2].split()[-1] for match in _FULL_NAME.finditer(text))


def _series_changes(kind: str, pair: Aligned, random: Random, unwanted: frozenset[int]) -> Iterator[Change]:
    terms = _terms(kind, pair.text, pair.language)
    counts = Counter(term.place for term in terms)
    others = {term.place for term in _terms(kind, pair.other, pair.other_language)}
    for term in terms:
        if counts[term.place] == 1 and term.place in others:
            forms = _replacements(kind, pair.text, pair.language, term)
            chosen = [form for index, form in forms if index not in {*counts, *others, *unwanted}]
            if chosen:
                yield change_of(kind, pair.text, term.start, term.end, random.choice(chosen))


def _terms(kind: str, text: str, language: str) -> list[_Term]:
    pattern, places = _series_pattern(kind, language)
    found = [_Term(places[_bare(match[0])][0][1], match.start(), match.end()) for match in pattern.finditer(text)]
    return [term for term in found if kind != "month" or not _is_other_word(text, language, term)]


@cache
def _series_pattern(kind: str, language: str) -> tuple[re.Pattern[str], Mapping[str, list[tuple[int, int]]]]:
    """A pattern of all words, and for each (row, index): where it stands in the table."""
    series = _TABLES[kind][language]
    places: dict[str, list[tuple[int, int]]] = {}
    for row, forms in enumerate(series.rows):
        for index, form in enumerate(forms):
            for surface in dict.fromkeys((form, form[0].upper() + form[1:], form.replace("'", "’"))):
                places.setdefault(surface, []).append((row, index))
    alternatives = "|".join(
        re.sub(r"(?<=\d)(?=[月월])", r"\\s?", re.escape(form)) for form in sorted(places, key=len, reverse=True)
    )
    left, right = _edges(kind, language, series)
    return re.compile(f"{left}(?:{alternatives}){right}"), places


def _edges(kind: str, language: str, series: Series) -> tuple[str, str]:
    """What must not, or must, stand before and behind the words of a series."""
    if language in UNSPACED or language == "ko":
        return (r"(?<!\d)" if kind == "month" else ""), _NEWSPAPERS
    left, right = rf"(?<!{LETTER})", "" if series.open_end else rf"(?!{LETTER})"
    if language == "tr":
        right = _TURKISH_DAY if kind == "weekday" else rf"{right}(?!['’])"
    if language == "en":
        right += r"(?! [A-Z][a-z])"
    return left, right


def _bare(surface: str) -> str:
    return surface.replace(" ", "") if surface[0].isdigit() else surface


def _is_other_word(text: str, language: str, term: _Term) -> bool:
    """`May` is a name and a verb unless a number or a word such as `in` stands beside it."""
    if term.place not in AMBIGUOUS_MONTHS.get(language, frozenset()):
        return False
    before = _word_before(text, term.start)
    beside = before == A_NUMBER or (language == "en" and before in BEFORE_AMBIGUOUS)
    return not (beside or re.match(r",?\s\d", text[term.end :]))


def _word_before(text: str, start: int) -> str:
    found = re.search(r"(\S+)\s\Z", text[max(0, start - 30) : start])
    word = found[1].lower() if found else ""
    return A_NUMBER if re.fullmatch(r"\(?\d+(?:st|nd|rd|th)?[.,]?", word) else word


def _replacements(kind: str, text: str, language: str, term: _Term) -> list[tuple[int, str]]:
    """The words that can stand here instead, by index."""
    surface, series = text[term.start : term.end], _TABLES[kind][language]
    rows = {row for row, _ in _series_pattern(kind, language)[1][_bare(surface)]}
    row, allowed = series.behind.get(_word_before(text, term.start), (None, frozenset[int]()))
    if row is not None and row in rows:
        rows = {row}
        allowed = allowed if term.place in allowed else frozenset()
    else:
        allowed = next((group for group in series.groups if term.place in group), frozenset())
    if language not in _CASES:
        rows = {min(rows)}
    found = []
    for index in sorted(allowed - {term.place}):
        forms = {series.rows[row][index] for row in rows}
        if len(forms) == 1:
            form = forms.pop()
            found.append((index, form[0].upper() + form[1:] if surface[0].isupper() else form))
    return found


def _names(text: str, language: str) -> list[_Name]:
    pattern, surfaces = _name_pattern(language)
    return [_Name(*surfaces[match[1]], match.start(1), match.end(1)) for match in pattern.finditer(text)]


@cache
def _name_pattern(language: str) -> tuple[re.Pattern[str], Mapping[str, tuple[str, Forms, str]]]:
    surfaces: dict[str, tuple[str, Forms, str]] = {}
    for forms in NAMES[language]:
        for key, stems in forms.stems.items():
            for stem in stems:
                for ending in (*forms.endings, *(ending.replace("'", "’") for ending in forms.endings)):
                    surfaces.setdefault(stem + ending, (key, forms, ending))
    alternatives = "|".join(map(re.escape, sorted(surfaces, key=len, reverse=True)))
    left, right = rf"(?<!{LETTER})(?<!-)", rf"(?!{LETTER})(?![-‑])"
    if language == "tr":
        right += r"(?!['’])"
    if language == "ar":
        left = rf"(?<!{LETTER})[وفبلك]{{0,2}}"
    if language == "ko":
        left, right = rf"(?<!{LETTER})", _COMPOUNDS
    if language in UNSPACED:
        left, right = f"(?<!{_BESIDE_KATAKANA})", f"(?!{_BESIDE_KATAKANA}){_COMPOUNDS}"
    if language == "zh":
        left = "(?<!·)"
    return re.compile(f"{left}({alternatives}){right}"), surfaces


def _is_part(text: str, language: str, name: _Name) -> bool:
    """Whether it is part of a longer name (`New England`, `Washington Post`), as far as capital letters tell."""
    behind = text[name.end : name.end + 2]
    if len(behind) == 2 and behind[0] == " " and behind[1].isupper():
        return True
    before = re.search(r"([^\W\d_][\w-]*)( of)? \Z", text[: name.start])
    if before is None or not before[1][0].isupper() or before[1] in _TITLES:
        return False
    if language == "de":  # where any noun may stand before it
        return re.match("Neu|New|Nord|Süd|Bank", before[1]) is not None
    return before.start() > 0


def _person_changes(pair: Aligned, random: Random) -> Iterator[Change]:
    surname = random.choice(OTHER_SURNAMES)
    spans: list[tuple[int, int]] = []
    for match in _FULL_NAME.finditer(pair.text):
        name = _shared_name(match[0], pair.other)
        if name and pair.text.count(name) == 1 and _ends_here(pair, match.start() + len(name), whole=True):
            first = random.choice(OTHER_MEN if match[1] in MEN else OTHER_WOMEN)
            yield change_of("name", pair.text, match.start(), match.start() + len(name), f"{first} {surname}")
        spans.append(match.span())
    for old in sorted(pair.surnames):
        found = list(_whole(old).finditer(pair.text))
        if len(found) == 1 and _whole(old).search(pair.other) and _ends_here(pair, found[0].end()):
            start = found[0].start()
            if not any(left <= start < right for left, right in spans) and not _has_first_name(pair, start, old):
                yield change_of("name", pair.text, start, found[0].end(), surname)


def _shared_name(full: str, other: str) -> str:
    """The longest beginning of a full name, two words at least, that the other outlet writes alike."""
    parts: Sequence[str] = full.split(" ")
    for length in range(len(parts), 1, -1):
        name = " ".join(parts[:length])
        if not name.endswith(".") and _whole(name).search(other):
            return name
    return ""


@cache
def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(words)}(?![\w-])")


def _ends_here(pair: Aligned, end: int, *, whole: bool = False) -> bool:
    """Whether a person's name ends here, and without a suffix that follows its vowels (Turkish)."""
    if pair.language == "tr" and pair.text[end : end + 1] in ("'", "’"):
        return False
    if pair.language == "de":
        return not whole or "-" not in pair.text[:end].rsplit(" ", 1)[-1]
    return re.match(r" (?:[“\"„«‘]|[A-ZÀ-Þ])", pair.text[end:]) is None


def _has_first_name(pair: Aligned, start: int, surname: str) -> bool:
    """Whether the word before belongs to the name: a capital letter, no title, and the other outlet has it, too."""
    before = re.search(r"([^\W\d_][\w.-]*) \Z", pair.text[:start])
    if before is None or not before[1][0].isupper() or before[1].rstrip(".") in _TITLES:
        return False
    return before[1] in MEN | WOMEN or f"{before[1]} {surname}" in pair.other
