"""Cities that CLDR does not translate."""

import pytest

from factcheck.facts.geography import country_of
from factcheck.languages import known_languages
from factcheck.languages.cities import cities, countries_of_cities


@pytest.mark.parametrize("code", known_languages())
def test_every_language_names_nearly_all_cities(code):
    assert len(set(cities(code).values())) >= 0.95 * len(countries_of_cities())


@pytest.mark.parametrize(
    ("code", "name"),
    [("de", "genf"), ("it", "ginevra"), ("ja", "ジュネーブ"), ("ar", "جنيف"), ("hi", "जेनेवा"), ("zh", "日内瓦")],
)
def test_exonyms_of_one_city_share_a_key(code, name):
    assert cities(code)[name] == "ch/geneva"


def test_a_city_lies_in_its_country():
    assert country_of("ch/geneva") == "CH"


def test_a_language_without_a_column_has_none():
    assert cities("fi") == {}
