"""Spellings of one name, and names that only look alike."""

import pytest

from factcheck.facts import same_name, same_word
from factcheck.facts.namehood import ascii_form
from factcheck.facts.romanising import resembles
from factcheck.models.mention import Name

SAME = [
    "Schoigu/Shoigu Gawrilow/Gavrilov Selenskyj/Zelensky Selenskyj/Zelenskyy Zelensky/Zelenskiy Lawrow/Lavrov",
    "Chruschtschow/Khrushchev Müller/Mueller Tschaikowski/Tchaikovsky Putin/Poutine Gorbatschow/Gorbachev",
    "Jelzin/Yeltsin Medwedew/Medvedev Lukaschenko/Lukashenko Nawalny/Navalny Kadyrow/Kadyrov Prigoschin/Prigozhin",
    "Chodorkowski/Khodorkovsky Poroschenko/Poroshenko Ghaddafi/Gaddafi Assad/Asad Netanjahu/Netanyahu Erdoğan/Erdogan",
    "Charkiw/Kharkiv Cherson/Kherson Donbass/Donbas Schröder/Schroeder Gül/Guel Austin/Austins Holm's/Holm",
]
DIFFERENT = [
    "Müller/Möller Meier/Maier Kim/King Merkel/Merz Austin/Justin Biden/Baden Scholz/Schulz Weber/Wever Martin/Marin",
    "Stein/Steen Hansen/Jansen Brown/Braun Kohl/Kohler Laschet/Lascher Lee/Li Bush/Rush Ann/Anna Ford/Fort",
]


def pairs(lines):
    return [tuple(pair.split("/")) for line in lines for pair in line.split()]


ACROSS = [
    "Кавано/Kavanaugh Хаммел/Hammel Роухани/Rowhani Серге́й/Sergej Телліса/Tellis Coonsem/Coons Мэй/May 马克龙/Macron",
    "マクロン/Macron 마크롱/Macron بايدن/Biden Джеффри/Jeffrey Therese/Theresę",
]
APART = ["Trump/Biden Merkel/Macron Kirby/Austin Putin/Peskov May/Moon 马克龙/Merkel Байден/Trump"]


@pytest.mark.parametrize(("left", "right"), pairs(ACROSS))
def test_one_name_over_scripts_and_inflections(left, right):
    names = name(left), name(right)
    assert same_name(*names) or resembles(*names)


@pytest.mark.parametrize(("left", "right"), pairs(APART))
def test_other_names_over_scripts(left, right):
    names = name(left), name(right)
    assert not same_name(*names)
    assert not resembles(*names)


@pytest.mark.parametrize(("left", "right"), pairs(SAME))
def test_spellings_of_one_name(left, right):
    assert same_word(ascii_form(left), ascii_form(right))


@pytest.mark.parametrize(("left", "right"), pairs(DIFFERENT))
def test_names_that_only_look_alike(left, right):
    assert not same_word(ascii_form(left), ascii_form(right))


def name(text, place=""):
    return Name(tuple(ascii_form(part) for part in text.split()), place)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Sergej Schoigu", "Shoigu", True),
        ("Sergej Schoigu", "Sergei Shoigu", True),
        ("S. Schoigu", "Sergei Shoigu", True),
        ("Mary Bolton", "John Bolton", False),
        ("Olaf Scholz", "Olaf Schmidt", False),
        ("European Union", "EU", True),
        ("EU", "European Union", True),
        ("UN", "European Union", False),
        ("", "Bolton", False),
    ],
)
def test_full_names_surnames_and_initials(left, right, same):
    assert same_name(name(left), name(right)) is same


def test_places_are_compared_by_their_code():
    assert same_name(name("Kiew", "europe/kiev"), name("Kyiv", "europe/kiev"))
    assert not same_name(name("Paris", "europe/paris"), name("Paris", "US"))
