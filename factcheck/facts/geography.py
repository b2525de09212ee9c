"""Which places lie in which: a city and its country are part and whole and never contradict each other."""

from functools import cache

from babel.core import get_global

from factcheck.languages.cities import countries_of_cities

_COUNTRY = 2  # letters of an ISO 3166-1 code


def is_country(place: str) -> bool:
    """Whether a place's code is that of a country, not of a city or an organisation."""
    return len(place) == _COUNTRY


def is_part(inner: str, outer: str) -> bool:
    """Whether a place lies in a country, by CLDR's codes: `("europe/kiev", "UA")`."""
    return is_country(outer) and _countries().get(inner) == outer


def country_of(place: str) -> str:
    """The country of a city or the country itself; empty if unknown."""
    return place if is_country(place) else _countries().get(place, "")


@cache
def _countries() -> dict[str, str]:
    found = {str(zone).lower(): str(code) for zone, code in get_global("zone_territories").items()}
    for alias, zone in get_global("zone_aliases").items():  # CLDR keeps the names that tz data gave up: Europe/Kiev
        alias, zone = str(alias).lower(), str(zone).lower()
        found.setdefault(alias, found.get(zone, ""))
        found.setdefault(zone, found.get(alias, ""))
    return {**found, **countries_of_cities()}
