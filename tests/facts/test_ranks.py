"""Ordinals that place something in a series; idioms, names and shares are left out."""

import pytest

from .reading import mentions, values

# language, sentence, "text = value" of each mention
TABLE = [
    ("de", "Es war erst das zweite Telefonat seit Februar.", ["zweite Telefonat = 2. telefonat"]),
    ("de", "Es war der erste seit dem 18. Februar.", ["erste = 1."]),
    ("de", "Der Anruf war bemerkenswert, weil es der erste seit dem 18. Februar war.", ["erste = 1. anruf"]),
    ("de", "Es war die erste größere Stadt, die fiel.", ["erste größere Stadt = 1. stadt"]),
    ("de", "Zum dritten Mal in Folge gewann er.", ["dritten Mal = 3."]),
    ("de", "In erster Linie geht es ums Geld.", []),
    ("de", "Im Zweiten Weltkrieg starb er.", []),
    ("de", "Der Erste Weltkrieg begann 1914.", []),
    ("de", "Am 2. Mai kam er.", []),
    ("de", "Der 1. FC Köln gewann.", []),
    ("de", "Im 21. Jahrhundert ist das möglich.", []),
    ("de", "Im zweiten Quartal stieg der Umsatz.", ["zweiten Quartal = 2. quartal"]),
    ("de", "Ludwig XIV. und Papst Johannes Paul II. sprachen.", []),
    ("de", "Erstens ist es teuer, zweitens unnötig.", []),
    ("de", "Sein erster Besuch war kurz.", ["erster Besuch = 1. besuch"]),
    ("de", "Die dritte Welle rollt.", ["dritte Welle = 3. welle"]),
    ("de", "Der zehnte Todestag naht.", ["zehnte Todestag = 10. todestag"]),
    ("de", "Er wurde Dritter.", ["Dritter = 3."]),
    ("de", "Das 25. Treffen der Minister war kurz.", ["25. Treffen = 25. treffen"]),
    ("de", "Er sprach zuerst.", []),
    ("de", "Jeder dritte Befragte sagte ja.", []),
    ("de", "Der Zweite Vorsitzende trat zurück.", []),
    ("de", "Es ist das zweitgrößte Werk.", ["zweitgrößte Werk = 2. werk"]),
    ("nl", "Het is de op een na grootste fabriek.", ["op een na grootste = 2. grootste"]),
    ("de", "Am ersten Tag kamen viele.", ["ersten Tag = 1. tag"]),
    ("de", "Die ersten Helfer kamen.", ["ersten Helfer = 1. helfer"]),
    ("de", "Erst am Freitag kam er.", []),
    ("de", "Der 80. Geburtstag wurde gefeiert.", ["80. Geburtstag = 80. geburtstag"]),
    ("de", "Er kam als Erster ins Ziel.", ["Erster = 1."]),
    ("de", "Es ist sein vierter Titel.", ["vierter Titel = 4. titel"]),
    (
        "de",
        "Es war das sechste Beben binnen drei Tagen, das zweite seit Montag.",
        ["sechste Beben = 6. beben", "zweite = 2. beben"],
    ),
    ("de", "Auf den ersten Blick wirkt es gut.", []),
    ("en", "It was only the second call since February.", ["second call = 2. call"]),
    ("en", "The call was the first since 18 February.", ["first = 1. call"]),
    ("en", "It was the first large city to fall.", ["first large city = 1. city"]),
    ("en", "He won for the third time in a row.", ["third time = 3."]),
    ("en", "At first he said nothing.", []),
    ("en", "He died in World War Second.", []),
    ("en", "He died in the Second World War.", []),
    ("en", "On the 2nd of May he came.", []),
    ("en", "The 21st century is fast.", []),
    ("en", "First, it is costly; second, it is needless.", []),
    ("en", "The third wave rolls in.", ["third wave = 3. wave"]),
    ("en", "He came third in the race.", ["third = 3."]),
    ("en", "The 25th meeting of the ministers was short.", ["25th meeting = 25. meeting"]),
    ("en", "It took one second.", []),
    ("en", "It took a second to load.", []),
    ("en", "In the first place it is costly.", []),
    ("en", "The First Minister resigned.", []),
    ("en", "First Lady Anna Holm spoke.", []),
    ("en", "It is her third title.", ["third title = 3. title"]),
    ("en", "One third of voters agree.", []),
    ("en", "Every third voter agrees.", []),
    ("en", "It is the second largest plant.", ["second largest = 2. largest"]),
    ("en", "It is the second-largest plant.", []),
    ("en", "The first helpers came.", ["first helpers = 1. helper"]),
    ("en", "He visited twice.", []),
    ("en", "The 4th of July parade was cancelled.", []),
    ("en", "42nd Street was closed.", []),
    ("en", "The 9th Circuit ruled.", []),
    ("en", "Queen Elizabeth the Second died.", []),
    ("en", "The Third Reich fell.", []),
    ("en", "The 117th Congress met.", []),
    (
        "en",
        "It was the sixth quake in three days, the second since Monday.",
        ["sixth quake = 6. quake", "second = 2. quake"],
    ),
    ("en", "First responders came.", ["First responders = 1. responder"]),
    ("en", "The first of three trials began.", ["first = 1."]),
    ("en", "The Fifth Amendment protects him.", []),
    ("en", "The fourth-quarter loss grew.", []),
    ("en", "She finished 3rd.", ["3rd = 3."]),
    ("en", "For the first time since 2010 the party lost.", ["first time = 1."]),
    ("es", "El ministro dimitió de nuevo.", ["de nuevo = again"]),
    ("fr", "Il a été arrêté à nouveau.", ["à nouveau = again"]),
    ("ar", "فاز الفريق مرة أخرى.", ["مرة أخرى = again"]),
    ("pt", "Ele venceu mais uma vez.", ["mais uma vez = again"]),
    ("it", "Ha vinto un'altra volta.", ["un'altra volta = again"]),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE)
def test_ranks_of_sentences(code, text, expected):
    assert values(code, text, "ranks") == expected


# language, sentence, nouns, whether it stands alone, index of the date from which is counted
SERIES = [
    ("de", "Es war erst das zweite Telefonat zwischen den Ministern seit Februar.", ("telefonat",), False, 0),
    ("de", "Der Anruf war wichtig, weil es der erste seit dem 18. Februar war.", ("anruf",), True, 0),
    ("de", "Im Mai gab es das dritte Treffen seit der Wahl im Januar.", ("treffen",), False, 1),
    ("de", "Es ist sein dritter Titel.", ("titel",), False, None),
    ("en", "It was only the second call between the ministers since February.", ("call",), False, 0),
    ("en", "The call was important because it was the first since 18 February.", ("call",), True, 0),
    ("en", "In May came the third meeting since the vote in January.", ("meeting",), False, 1),
    ("en", "It is her third title.", ("title",), False, None),
    ("en", "It was the sixth quake in three days, the second since Monday.", ("quake",), False, 0),
]


@pytest.mark.parametrize(("code", "text", "nouns", "alone", "since"), SERIES)
def test_a_rank_knows_its_noun_and_its_start(code, text, nouns, alone, since):
    rank = mentions(code, text).ranks[0].value
    assert (rank.nouns, rank.alone, rank.since) == (nouns, alone, since)


def test_only_the_ordinal_of_two_like_words_counts():
    assert values("de", "Es war erst das zweite Telefonat seit Februar.", "ranks") == [
        "zweite Telefonat = 2. telefonat"
    ]
