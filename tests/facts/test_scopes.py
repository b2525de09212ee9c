"""What a claim says of its reach, in every language: all of it, a part, the figures so far, the first place."""

import pytest

from factcheck.facts.scopes import (
    counts_among,
    is_interim,
    names_first,
    place_of_first,
    speaks_of_part,
    speaks_of_whole,
)
from factcheck.languages import known_languages

WHOLES = {
    "ar": "أصيب 900 شخص في عموم لبنان.",
    "cs": "V celém Polsku protestovalo 900 lidí.",
    "de": "In ganz Portugal streikten 900 Lehrer.",
    "en": "Some 900 schools were closed nationwide.",
    "es": "En toda Galicia ardieron 900 hectáreas.",
    "fr": "Dans toute la Bretagne, 900 foyers sont touchés.",
    "hi": "पूरे नेपाल में 900 लोग घायल हुए।",
    "it": "In tutta la Sicilia sono bruciati 900 ettari.",
    "ja": "全国で900人が負傷した。",
    "ko": "전국에서 900명이 다쳤다.",
    "nl": "In heel Friesland raakten 900 mensen gewond.",
    "pl": "W całej Hiszpanii strajkowało 900 osób.",
    "pt": "Em toda a Galiza arderam 900 hectares.",
    "ru": "По всей стране пострадали 900 человек.",
    "sv": "I hela Finland skadades 900 personer.",
    "tr": "Ülke genelinde 900 kişi yaralandı.",
    "uk": "По всій країні постраждали 900 осіб.",
    "zh": "整个地区有900人受伤。",
}
PARTS = {
    "ar": "توفي 9 مرضى في وحدة العناية المركزة.",
    "cs": "O poločase vedli 1:0, v první půli padl gól.",
    "de": "Zur Halbzeit stand es 1:0.",
    "en": "The score at half-time was 1-0.",
    "es": "Al descanso ganaban por 1-0.",
    "fr": "À la mi-temps, ils menaient 1-0.",
    "hi": "पहली तिमाही में 9 दुकानें बंद हुईं।",
    "it": "All'intervallo erano avanti 1-0.",
    "ja": "ハーフタイムの時点で1-0だった。",
    "ko": "전반전은 1-0으로 끝났다.",
    "nl": "Bij rust stond het 1-0.",
    "pl": "Do przerwy prowadzili 1:0.",
    "pt": "Ao intervalo, ganhavam por 1-0.",
    "ru": "К перерыву счёт был 1:0.",
    "sv": "I halvtid stod det 1-0.",
    "tr": "Devre arasında skor 1-0'dı.",
    "uk": "До перерви рахунок був 1:0.",
    "zh": "上半场比分为1比0。",
}
PLAIN = {
    "ar": "قتل 45 شخصا في الزلزال يوم الثلاثاء.",
    "cs": "Při zemětřesení zahynulo ve čtvrtek 45 lidí.",
    "de": "Bei dem Erdbeben starben am Donnerstag 45 Menschen.",
    "en": "The earthquake killed 45 people on Thursday.",
    "es": "El terremoto mató el jueves a 45 personas.",
    "fr": "Le séisme a tué 45 personnes jeudi.",
    "hi": "गुरुवार को भूकंप में 45 लोगों की मौत हुई।",
    "it": "Il terremoto ha ucciso 45 persone giovedì.",
    "ja": "木曜日の地震で45人が死亡した。",
    "ko": "목요일 지진으로 45명이 숨졌다.",
    "nl": "De aardbeving eiste donderdag 45 levens.",
    "pl": "W czwartek w trzęsieniu ziemi zginęło 45 osób.",
    "pt": "O sismo matou 45 pessoas na quinta-feira.",
    "ru": "В четверг при землетрясении погибли 45 человек.",
    "sv": "Jordbävningen dödade 45 personer på torsdagen.",
    "tr": "Perşembe günkü depremde 45 kişi öldü.",
    "uk": "У четвер під час землетрусу загинули 45 людей.",
    "zh": "周四的地震造成45人死亡。",
}
FIRST = {
    "ar": "وهي أعلى درجة حرارة مسجلة.",
    "cs": "Je to nejvyšší hodnota.",
    "de": "Es ist der höchste Wert.",
    "en": "It is the highest value.",
    "es": "Es el valor más alto.",
    "fr": "C'est la valeur la plus élevée.",
    "hi": "यह सबसे ऊंचा स्तर है।",
    "it": "È il valore più alto.",
    "ja": "最も高い値だ。",
    "ko": "가장 높은 값이다.",
    "nl": "Het is de hoogste waarde.",
    "pl": "To najwyższa wartość.",
    "pt": "É o valor mais alto.",
    "ru": "Это самый высокий показатель.",
    "sv": "Det är det högsta värdet.",
    "tr": "Bu en yüksek değer.",
    "uk": "Це найвищий показник.",
    "zh": "这是最高值。",
}
INTERIM = {
    "ar": "بعد فرز نصف الأصوات حصل على 49 في المئة.",
    "cs": "Podle předběžných výsledků má 49 procent.",
    "de": "Nach vorläufigen Ergebnissen hat sie 49 Prozent.",
    "en": "She has 49 percent according to preliminary results.",
    "es": "Según resultados provisionales, tiene el 49 por ciento.",
    "fr": "Selon des résultats partiels, elle obtient 49 %.",
    "hi": "शुरुआती नतीजों में उन्हें 49 प्रतिशत वोट मिले।",
    "it": "Secondo i risultati parziali ha il 49 per cento.",
    "ja": "開票率50%で49%を得た。",
    "ko": "개표가 절반 진행된 가운데 49%를 얻었다.",
    "nl": "Volgens voorlopige resultaten heeft zij 49 procent.",
    "pl": "Według wstępnych wyników ma 49 procent.",
    "pt": "Segundo resultados provisórios, tem 49 por cento.",
    "ru": "По предварительным данным, у неё 49 процентов.",
    "sv": "Enligt preliminära resultat har hon 49 procent.",
    "tr": "Geçici sonuçlara göre yüzde 49 aldı.",
    "uk": "За попередніми даними, вона має 49 відсотків.",
    "zh": "初步结果显示她获得49%的选票。",
}


@pytest.mark.parametrize("table", [WHOLES, PARTS, PLAIN, FIRST, INTERIM])
def test_every_language_has_an_example(table):
    assert set(table) == set(known_languages())


@pytest.mark.parametrize("code", known_languages())
def test_wholes_and_parts(code):
    assert speaks_of_whole(WHOLES[code], code)
    assert speaks_of_part(PARTS[code], code)
    assert not speaks_of_whole(PLAIN[code], code)
    assert not speaks_of_part(PLAIN[code], code)


@pytest.mark.parametrize("code", known_languages())
def test_first_places_and_interim_figures(code):
    assert names_first(FIRST[code], code)
    assert is_interim(INTERIM[code], code)
    assert not names_first(PLAIN[code], code)
    assert not is_interim(PLAIN[code], code)


def test_the_first_place_has_its_offsets():
    text = "It is the highest value."
    start, end = place_of_first(text, "en") or (0, 0)
    assert text[start:end] == "highest"
    assert place_of_first("It rained.", "en") is None


@pytest.mark.parametrize(
    ("before", "behind", "code", "expected"),
    [
        ("45 people died, ", " of them children", "en", True),
        ("45 Menschen starben, davon ", " Kinder", "de", True),
        ("造成45人死亡，其中", "名儿童", "zh", True),
        ("The quake killed ", " people", "en", False),
    ],
)
def test_some_of_those_told_of(before, behind, code, expected):
    assert counts_among(before, behind, code) is expected


def test_an_unknown_language_says_nothing():
    assert not speaks_of_whole("in ganz Kenia", "xx")


def test_gaps_and_endings():
    assert speaks_of_whole("It cancelled flights at all European airports.", "en")
    assert speaks_of_whole("Es gilt für das Gesamtjahr.", "de")
    assert not speaks_of_whole("Alle warteten an den Flughäfen.", "de")
