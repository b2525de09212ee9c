"""Words of the calendar and of geography from Unicode CLDR, through babel."""

import re
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from itertools import product
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.localedata import LocaleDataDict, load
from babel.units import format_unit

from factcheck.languages.cities import cities as other_cities
from factcheck.languages.declension import with_cases

_DURATIONS = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
_MEASURES = {
    "length-kilometer": "kilometer",
    "length-meter": "meter",
    "length-centimeter": "centimeter",
    "length-mile": "mile",
    "length-foot": "foot",
    "length-inch": "inch",
    "length-yard": "yard",
    "length-millimeter": "millimeter",
    "mass-kilogram": "kilogram",
    "mass-gram": "gram",
    "mass-tonne": "tonne",
    "volume-liter": "liter",
    "area-hectare": "hectare",
    "area-acre": "acre",
    "area-square-kilometer": "square-kilometer",
    "speed-kilometer-per-hour": "kilometer-per-hour",
    "temperature-celsius": "celsius",
}
# Languages that write every city in a script of their own, so that their tables name all time zones.
_SCRIPTS = ("ja", "ru", "ar")
# Spellings of other countries that news of a language mixes: "kilometers" and "kilometres".
_SPELLINGS = {"en": ("en", "en_GB"), "pt": ("pt", "pt_PT")}
_LENGTHS: tuple[Literal["long", "short"], ...] = ("long", "short")
_NUMBER = re.compile(r"\d+")


@cache
def locale(code: str) -> Locale | None:
    """CLDR's data of a language, or None if it has none."""
    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return None


@cache
def months(code: str) -> Mapping[str, int]:
    """Names of the months in lower case: `{"mai": 5}`."""
    return _calendar_names(code, "months", "wide")


@cache
def short_months(code: str) -> Mapping[str, int]:
    """Abbreviations of the months in lower case, without a final dot: `{"okt": 10}`."""
    return _calendar_names(code, "months", "abbreviated")


@cache
def weekdays(code: str) -> Mapping[str, int]:
    """Names of the weekdays in lower case: `{"freitag": 4}`; Monday is 0."""
    return _calendar_names(code, "days", "wide")


@cache
def durations(code: str) -> Mapping[str, str]:
    """Words for spans of time: `{"monate": "month"}`."""
    return _unit_words(code, {f"duration-{unit}": unit for unit in _DURATIONS})


@cache
def measures(code: str) -> Mapping[str, str]:
    """Words and symbols of common measures: `{"kilometer": "kilometer", "km": "kilometer"}`."""
    return _unit_words(code, _MEASURES)


@cache
def number_symbols(code: str) -> tuple[str, str]:
    """(decimal sign, grouping sign) of the language; English where it is unknown."""
    found = locale(code)
    symbols = found.number_symbols.get("latn", {}) if found else {}
    return str(symbols.get("decimal", ".")), str(symbols.get("group", ","))


@cache
def places(code: str) -> Mapping[str, str]:
    """Countries and well-known cities in lower case: `{"ukraine": "UA", "kiew": "europe/kiev"}`.

    In Slavic languages with their cases.
    """
    return with_cases(nominatives(code), code)


@cache
def nominatives(code: str) -> Mapping[str, str]:
    """The same without cases."""
    found = locale(code)
    if found is None:
        return {}
    cities = {str(zone["city"]).lower(): key.lower() for key, zone in found.time_zones.items() if "city" in zone}
    well_known = other_cities(code)
    countries = {str(name).lower(): key for key, name in found.territories.items() if len(key) == 2 and key.isalpha()}
    return {**_zone_cities(), **well_known, **cities, **countries}


@cache
def _zone_cities() -> Mapping[str, str]:
    """Cities named by time zones; a language's own table holds only those that it spells in another way."""
    zones = {str(key) for code in _SCRIPTS for key in Locale.parse(code).time_zones if "/" in str(key)}
    return {zone.rsplit("/", 1)[1].replace("_", " ").lower(): zone.lower() for zone in sorted(zones)}


def _calendar_names(code: str, table: str, width: str) -> Mapping[str, int]:
    found = locale(code)
    if found is None:
        return {}
    # babel resolves aliases in place, in tables that locales share: without a copy one language gets another's names.
    own = LocaleDataDict({table: deepcopy(load(str(found))[table])})
    names: dict[str, int] = {}
    for context in ("stand-alone", "format"):
        for index, name in own[table][context].get(width, {}).items():
            word = str(name).lower().rstrip(".")
            if word and not word.isdigit():
                names[word] = int(index)
    return names


def _unit_words(code: str, units: Mapping[str, str]) -> Mapping[str, str]:
    if locale(code) is None:
        return {}
    words: dict[str, str] = {}
    for (key, unit), spelling in product(units.items(), _SPELLINGS.get(code, (code,))):
        for length, number in product(_LENGTHS, (1, 2, 5, 100)):
            word = _NUMBER.sub("", format_unit(number, key, length=length, locale=spelling)).strip().lower().rstrip(".")
            if len(word) > 1:
                words.setdefault(word, unit)
    return words
