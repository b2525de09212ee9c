"""Names that were exchanged in otherwise the same words, and places that lie in each other."""

import pytest

from factcheck.models import Kind, Verdict


def names_in(judgement, stance):
    found = (item for item in judgement.evidence if item.kind is Kind.NAME and item.stance is stance)
    return {(item.code, item.left.text, item.right.text) for item in found}


@pytest.mark.parametrize(
    ("left", "right", "languages", "code", "names"),
    [
        (
            "The works of Siemens in Brakel closed on Monday.",
            "The works of Bosch in Brakel closed on Monday.",
            ("en", "en"),
            "FC401",
            ("Siemens", "Bosch"),
        ),
        (
            "The mayor of Lorendal opened the bridge on 3 May.",
            "The mayor of Brenton opened the bridge on 3 May.",
            ("en", "en"),
            "FC401",
            ("Lorendal", "Brenton"),
        ),
        (
            "Am Montag besuchte Hollweg das Werk in Emsdorf.",
            "Am Montag besuchte Brandner das Werk in Emsdorf.",
            ("de", "de"),
            "FC401",
            ("Hollweg", "Brandner"),
        ),
        # names that stand at the start, where a capital says nothing
        (
            "Hollweg resigned on Monday.",
            "Terbrugg resigned on Monday.",
            ("en", "en"),
            "FC401",
            ("Hollweg", "Terbrugg"),
        ),
        # scripts without capitals: what stands where the other claim has a known place is a name, too
        (
            "外相は月曜日に東京で会談した。",
            "外相は月曜日に那覇で会談した。",
            ("ja", "ja"),
            "FC402",
            ("東京", "那覇"),
        ),
        ("外长周一在东京会见了客人。", "外长周一在烟台会见了客人。", ("zh", "zh"), "FC402", ("东京", "烟台")),
        ("राष्ट्रपति सोमवार को पेरिस पहुंचे।", "राष्ट्रपति सोमवार को लखनऊ पहुंचे।", ("hi", "hi"), "FC402", ("पेरिस", "लखनऊ")),
        (
            "وصل الرئيس يوم الاثنين إلى بيروت.",
            "وصل الرئيس يوم الاثنين إلى صفرو.",
            ("ar", "ar"),
            "FC402",
            ("بيروت", "صفرو"),
        ),
    ],
)
def test_exchanged_names(left, right, languages, code, names, judge):
    judgement = judge(left, right, languages)
    assert judgement.verdict is Verdict.CONFLICT
    assert names_in(judgement, Verdict.CONFLICT) == {(code, *names)}
    back = judge(right, left, languages)
    assert names_in(back, Verdict.CONFLICT) == {(code, *names[::-1])}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # words that are no name: one claim only says less
        ("The bridge was built by Siemens in 2019.", "The bridge was built by volunteers in 2019."),
        # numbers stand there: what differs is not the name
        ("The bridge was built by Siemens in 2019.", "The bridge was built by 12 firms in 2019."),
        # more than the name is other
        ("The bridge was built by Siemens in 2019.", "The bridge was paid for by taxes in 2019."),
    ],
)
def test_other_words_are_no_other_name(left, right, judge):
    for judgement in (judge(left, right), judge(right, left)):
        assert names_in(judgement, Verdict.CONFLICT) == set()
        assert judgement.verdict is not Verdict.CONFLICT


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        ("The ministers met in Paris on Monday.", "The ministers met in France on Monday.", ("en", "en")),
        ("A bomb exploded in Vienna on Monday.", "A bomb exploded in Austria on Monday.", ("en", "en")),
        ("Die Minister trafen sich am Montag in Wien.", "The ministers met in Austria on Monday.", ("de", "en")),
    ],
)
def test_a_city_and_its_country_never_conflict(left, right, languages, judge):
    for judgement in (judge(left, right, languages), judge(right, left, languages[::-1])):
        assert names_in(judgement, Verdict.CONFLICT) == set()
        assert judgement.verdict is not Verdict.CONFLICT
        assert names_in(judgement, Verdict.UNRELATED), "that one is named and not the other is told"


def test_two_cities_do(judge):
    judgement = judge("The deal was signed in Paris on Sunday.", "The deal was signed in Rome on Sunday.")
    assert judgement.verdict is Verdict.CONFLICT
    assert names_in(judgement, Verdict.CONFLICT) == {("FC402", "Paris", "Rome")}


@pytest.mark.parametrize(
    ("left", "right", "languages", "names"),
    [
        # two people of otherwise one claim, in two languages, though names of one make are near each other as terms
        (
            "Das Gericht in Lyon verurteilte Viktor Halvorsen am Dienstag zu vier Jahren Haft.",
            "Mardi à Lyon, le tribunal a condamné Pavel Zelenka à quatre ans de prison.",
            ("de", "fr"),
            ("Viktor Halvorsen", "Pavel Zelenka"),
        ),
        # a person whom both name is not taken for the one whom only one of them names
        (
            "Petra Lindqvist slog Karin Holmberg i finalen i Genève på söndagen med 3–1.",
            "Petra Lindqvist besiegte Ulla Zetterlund im Finale in Genf am Sonntag mit 3:1.",
            ("sv", "de"),
            ("Karin Holmberg", "Ulla Zetterlund"),
        ),
        # inflected places
        (
            "У Празі в середу затримали 12 учасників мітингу, повідомила поліція.",
            "W Warszawie w środę zatrzymano 12 uczestników wiecu, podała policja.",
            ("uk", "pl"),
            ("Празі", "Warszawie"),
        ),
        # a name that nothing but its sound shows
        (
            "화요일 브라질 빌라누에바시에서 홍수로 31명이 숨지고 200명이 다쳤다.",
            "In der brasilianischen Stadt Kastelfranko starben am Dienstag bei Flut 31 Menschen, 200 wurden verletzt.",
            ("ko", "de"),
            ("빌라누에바시", "Kastelfranko"),
        ),
    ],
)
def test_names_replaced_over_languages(left, right, languages, names, judge):
    judgement = judge(left, right, languages)
    assert {found[1:] for found in names_in(judgement, Verdict.CONFLICT)} == {names}
    back = judge(right, left, languages[::-1])
    assert {found[1:] for found in names_in(back, Verdict.CONFLICT)} == {names[::-1]}


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        ("Das Treffen in Genf begann am Montag um 9 Uhr.", "यह बैठक सोमवार को जिनेवा में सुबह 9 बजे शुरू हुई।", ("de", "hi")),
        (
            "A court in Vienna fined 12 people on Monday.",
            "Een Weense rechtbank beboette maandag 12 mensen.",
            ("en", "nl"),
        ),
        (
            "Le maire munichois a reçu lundi 12 élus.",
            "Der Münchner Bürgermeister empfing am Montag 12 Abgeordnete.",
            ("fr", "de"),
        ),
        ("화요일 로스토프시에서 31명이 숨졌다.", "Во вторник в Ростове погибли 31 человек.", ("ko", "ru")),
        # a name that is merely absent, though a word stands there that no table knows
        ("Во вторник погиб 31 человек.", "화요일 로스토프시에서 31명이 숨졌다.", ("ru", "ko")),
    ],
)
def test_one_name_over_languages_is_no_conflict(left, right, languages, judge):
    assert not names_in(judge(left, right, languages), Verdict.CONFLICT)
    assert not names_in(judge(right, left, languages[::-1]), Verdict.CONFLICT)
