"""Numbers with what they measure or count; everything else that is written in digits is left out."""

import math

import pytest

from factcheck.facts.numerals import parse_digits
from factcheck.models.mention import Bound

from .reading import mentions, values

# language, sentence, "text = value" of each mention
TABLE = [
    (
        "de",
        "Bei dem Brand in Hellingen wurden 45 Menschen getötet und 120 verletzt.",
        ["45 = 45 mensch killed", "120 = 120 injured"],
    ),
    ("de", "Mindestens 45 Menschen kamen ums Leben.", ["45 = >=45 mensch killed"]),
    ("de", "Die Zahl der Toten stieg auf 54.", ["54 = 54 killed"]),
    ("de", "Das Paket umfasst 40 Milliarden Dollar.", ["40 Milliarden Dollar = 40000000000 USD"]),
    ("de", "Die Firma zahlt 3,5 Mio. Euro Strafe.", ["3,5 Mio. Euro = 3500000 EUR"]),
    ("de", "Die Stadt zahlt 1.250.000 Euro.", ["1.250.000 Euro = 1250000 EUR"]),
    ("de", "Rund 10.500 Soldaten werden verlegt.", ["10.500 = ~10500 soldat"]),
    (
        "de",
        "Der Umsatz stieg um 3,7 Prozent auf 1,2 Milliarden Euro.",
        ["3,7 Prozent = 3.7 percent", "1,2 Milliarden Euro = 1200000000 EUR"],
    ),
    ("de", "Die Quote lag bei 12,5 %.", ["12,5 % = 12.5 percent"]),
    ("de", "Die Werte stiegen um zwei Prozentpunkte.", ["zwei Prozentpunkte = 2 percentage-point"]),
    ("de", "Zwölf Feuerwehrleute wurden verletzt.", ["Zwölf = 12 feuerwehrmann injured"]),
    ("de", "Einundzwanzig Häuser brannten ab.", ["Einundzwanzig = 21 haus"]),
    ("de", "Mehr als zweihundert Gäste kamen.", ["zweihundert = >=200 gast"]),
    ("de", "Knapp 3000 Menschen demonstrierten.", ["3000 = ~3000 mensch"]),
    ("de", "Bis zu 500 Euro kostet das.", ["500 Euro = <=500 EUR"]),
    ("de", "Der Fluss stieg auf 4,20 Meter.", ["4,20 Meter = 4.2 meter"]),
    ("de", "Das Gespräch dauerte 90 Minuten.", ["90 Minuten = 5400 second"]),
    ("de", "Das Gespräch dauerte anderthalb Stunden.", ["anderthalb Stunden = 5400 second"]),
    ("de", "Das Gespräch dauerte etwa eine Stunde.", ["eine Stunde = ~3600 second"]),
    ("de", "Die Strecke ist 12 km lang.", ["12 km = 12000 meter"]),
    ("de", "Weniger als 20 Prozent der Wähler kamen.", ["20 Prozent = <=20 percent"]),
    ("de", "Die Hälfte der Wohnungen steht leer.", ["Hälfte = ~50 percent"]),
    ("de", "Drei Viertel der Befragten sind dafür.", ["Drei Viertel = ~75 percent"]),
    ("de", "Zwischen 30 und 40 Menschen wurden vermisst.", ["Zwischen 30 und 40 = ~35 mensch missing"]),
    ("de", "30 bis 40 Menschen wurden vermisst.", ["30 bis 40 = ~35 mensch missing"]),
    ("de", "Dutzende Menschen starben.", []),
    ("de", "Zwei Dutzend Schafe wurden gerissen.", ["Zwei Dutzend = 24 schaf"]),
    ("de", "Das Spiel endete 2:1.", ["2:1 = 2001 score"]),
    ("de", "Das Spiel begann um 20.15 Uhr.", ["20.15 = 1215 clock"]),
    ("de", "Das Spiel begann um 20:15 Uhr.", ["20:15 = 1215 clock"]),
    ("de", "Der Zug kam um 8 Uhr an.", ["8 = 480 clock"]),
    ("de", "Die F-16 landete auf der A7.", []),
    ("de", "Die Covid-19-Zahlen sinken.", []),
    ("de", "Die G7 tagt in Elmau.", []),
    ("de", "Paragraf 218 und § 129a bleiben.", []),
    ("de", "Rufen Sie 030 123456 an.", []),
    ("de", "Im Jahr 2021 waren es mehr.", []),
    ("de", "2021 waren es 300 Fälle.", ["300 = 300 fall"]),
    ("de", "2022 Soldaten wurden verlegt.", ["2022 = 2022 soldat"]),
    ("de", "2.022 Soldaten wurden verlegt.", ["2.022 = 2022 soldat"]),
    ("de", "Am 3. Mai kamen 3 Gäste.", ["3 = 3 gast"]),
    ("de", "Der 3. Gast kam.", []),
    ("de", "Es gab keine 100 Besucher.", ["100 = <=100 besucher"]),
    ("de", "Der Bund gibt 5 Mrd. dafür aus.", ["5 Mrd. = 5000000000 number"]),
    ("de", "Die Temperatur fiel auf minus 12 Grad.", ["minus 12 Grad = -12 celsius"]),
    ("de", "Die Temperatur stieg auf 38,5 Grad Celsius.", ["38,5 Grad Celsius = 38.5 celsius"]),
    ("de", "Ein Mann starb.", []),
    ("de", "Eine Frau und zwei Kinder wurden verletzt.", ["zwei = 2 kind injured"]),
    ("de", "Er zahlte US-Dollar 300.", []),
    ("de", "Die Strafe beträgt 500 000 Euro.", ["500 000 Euro = 500000 EUR"]),
    ("de", "Die Strafe beträgt 500'000 Franken.", ["500'000 Franken = 500000 CHF"]),
    ("de", "20 Tonnen Getreide wurden verladen.", ["20 Tonnen = 20000000 gram"]),
    ("de", "Über 100 Quadratkilometer Wald brannten.", ["100 Quadratkilometer = >=10000 hectare"]),
    ("de", "Die Stadt hat 1,3 Millionen Einwohner.", ["1,3 Millionen = 1300000 einwohner"]),
    ("de", "Der 34-jährige Mann lief 10 Kilometer.", ["34-jährige = 1072958400 second", "10 Kilometer = 10000 meter"]),
    ("de", "Der 34-Jährige wurde festgenommen.", ["34-Jährige = 1072958400 second"]),
    ("de", "Eins ist klar.", []),
    ("de", "Er ist einer der Täter.", []),
    ("de", "Zwei von drei Deutschen sind dafür.", []),
    ("de", "Artikel 5 des Vertrags gilt.", []),
    ("de", "Boeing 737 und Airbus A320 starteten.", []),
    ("de", "Platz 3 ging an Holm.", []),
    ("de", "Nummer 10 blieb geschlossen.", []),
    ("de", "Die Armee meldete 5 Tote und 17 Verwundete.", ["5 = 5 tote killed", "17 = 17 verwundete injured"]),
    ("de", "Fünf weitere Menschen wurden festgenommen.", ["Fünf = 5 mensch arrested"]),
    ("de", "Gut 80 Prozent stimmten zu.", ["80 Prozent = ~80 percent"]),
    ("de", "Nicht mehr als 10 Gäste sind erlaubt.", ["10 = <=10 gast"]),
    ("en", "The quake killed 45 people and injured 120.", ["45 = 45 people killed", "120 = 120 injured"]),
    ("en", "At least 45 people were killed.", ["45 = >=45 people killed"]),
    ("en", "The death toll rose to 54.", ["54 = 54 killed"]),
    ("en", "The package is worth $40 billion.", ["$40 billion = 40000000000 USD"]),
    ("en", "The company will pay a €3.5m fine.", ["€3.5m = 3500000 EUR"]),
    ("en", "The city pays 1,250,000 euros.", ["1,250,000 euros = 1250000 EUR"]),
    ("en", "About 10,500 soldiers will be moved.", ["10,500 = ~10500 soldier"]),
    (
        "en",
        "Revenue rose 3.7 percent to 1.2 billion pounds.",
        ["3.7 percent = 3.7 percent", "1.2 billion pounds = 1200000000 GBP"],
    ),
    ("en", "The rate stood at 12.5%.", ["12.5% = 12.5 percent"]),
    ("en", "Rates rose by two percentage points.", ["two percentage points = 2 percentage-point"]),
    ("en", "Twelve firefighters were hurt.", ["Twelve = 12 firefighter injured"]),
    ("en", "Twenty-one houses burned down.", ["Twenty-one = 21 house"]),
    ("en", "More than two hundred guests came.", ["two hundred = >=200 guest"]),
    ("en", "Nearly 3,000 people protested.", ["3,000 = ~3000 people"]),
    ("en", "It costs up to 500 euros.", ["500 euros = <=500 EUR"]),
    ("en", "The river rose to 4.2 metres.", ["4.2 metres = 4.2 meter"]),
    ("en", "The call lasted 90 minutes.", ["90 minutes = 5400 second"]),
    ("en", "The call lasted one and a half hours.", ["one and a half hours = 5400 second"]),
    ("en", "The call lasted about an hour.", ["an hour = ~3600 second"]),
    ("en", "The route is 12 miles long.", ["12 miles = 19312.128 meter"]),
    ("en", "Fewer than 20 per cent of voters came.", ["20 per cent = <=20 percent"]),
    ("en", "Half of the flats are empty.", ["Half = ~50 percent"]),
    ("en", "Three quarters of those asked agree.", ["Three quarters = ~75 percent"]),
    ("en", "Between 30 and 40 people were missing.", ["Between 30 and 40 = ~35 people missing"]),
    ("en", "30 to 40 people were missing.", ["30 to 40 = ~35 people missing"]),
    ("en", "Dozens of people died.", []),
    ("en", "Two dozen sheep were killed.", ["Two dozen = 24 sheep killed"]),
    ("en", "The match ended 2-1.", ["2-1 = 2001 score"]),
    ("en", "The match ended 2:1.", ["2:1 = 2001 score"]),
    ("en", "The match began at 8:15 p.m.", ["8:15 = 1215 clock"]),
    ("en", "The train came at 8 a.m.", ["8 = 480 clock"]),
    ("en", "The F-16 landed.", []),
    ("en", "Covid-19 cases are falling.", []),
    ("en", "The G7 meets in Elmau.", []),
    ("en", "Section 218 stays.", []),
    ("en", "Call 555-0134 now.", []),
    ("en", "In 2021 there were more.", []),
    ("en", "2022 soldiers were moved.", ["2022 = 2022 soldier"]),
    ("en", "2,022 soldiers were moved.", ["2,022 = 2022 soldier"]),
    ("en", "On May 3 there were 3 guests.", ["3 = 3 guest"]),
    ("en", "The 3rd guest came.", []),
    ("en", "A man died.", []),
    ("en", "A woman and two children were injured.", ["two = 2 child injured"]),
    ("en", "He paid US$300.", ["US$300 = 300 USD"]),
    (
        "en",
        "The 34-year-old man ran 10 kilometres.",
        ["34-year-old = 1072958400 second", "10 kilometres = 10000 meter"],
    ),
    ("en", "20 tonnes of grain were loaded.", ["20 tonnes = 20000000 gram"]),
    ("en", "One of the suspects fled.", []),
    ("en", "One thing is clear.", ["One = 1 thing"]),
    ("en", "Two out of three people agree.", []),
    ("en", "Article 5 of the treaty applies.", []),
    ("en", "A Boeing 737 took off.", []),
    ("en", "Five more people were arrested.", ["Five = 5 people arrested"]),
    ("en", "No more than 10 guests are allowed.", ["10 = <=10 guest"]),
    ("en", "The fire destroyed 300 homes, officials said.", ["300 = 300 home"]),
    ("en", "Hundreds were evacuated.", []),
    ("en", "The bill passed 52-48.", ["52-48 = 52048 score"]),
    ("en", "The army reported 5 dead and 17 wounded.", ["5 = 5 killed", "17 = 17 injured"]),
    ("en", "The army lost 1.5 million men.", ["1.5 million = 1500000 man"]),
    ("en", "Some 300 people attended.", ["300 = ~300 people"]),
    ("en", "He scored 30 points in 20 minutes.", ["30 = 30 point", "20 minutes = 1200 second"]),
    ("en", "The temperature fell to minus 12 degrees.", ["minus 12 degrees = -12 celsius"]),
    ("en", "Over 100 square kilometres of forest burned.", ["100 square kilometres = >=10000 hectare"]),
    ("en", "Prices rose 5p to £2.50.", ["5p = 5 penny", "£2.50 = 2.5 GBP"]),
    ("en", "Police seized 1,000kg of cocaine.", ["1,000kg = 1000000 gram"]),
    ("en", "Number 10 declined to comment.", []),
    (
        "en",
        "The $1.2 trillion plan costs 10 million dollars a year.",
        ["$1.2 trillion = 1200000000000 USD", "10 million dollars = 10000000 USD"],
    ),
    ("de", "Zwei Drittel der Haushalte sind ohne Strom.", ["Zwei Drittel = ~66.6666666666667 percent"]),
    ("de", "Der Damm ist 300 Meter lang und 20 Meter hoch.", ["300 Meter = 300 meter", "20 Meter = 20 meter"]),
    ("de", "Die Zahl stieg von 3 auf 5 Millionen.", ["3 = 3 number", "5 Millionen = 5000000 number"]),
    ("de", "Drei bis fünf Millionen Menschen sind betroffen.", ["Drei bis fünf Millionen = ~4000000 mensch"]),
    ("de", "Bundesstraße 83 ist nach einem Unfall mit Verletzten gesperrt.", []),
    ("de", "Die Polizei nahm 17 Männer fest, 3 wurden verletzt.", ["17 = 17 mann", "3 = 3 injured"]),
    ("de", "Tausende Menschen flohen.", []),
    (
        "en",
        "The plan cost between $3 million and $5 million.",
        ["$3 million = 3000000 USD", "$5 million = 5000000 USD"],
    ),
    ("en", "The storm left 45 dead and hundreds homeless.", ["45 = 45 killed"]),
    ("en", "Gunmen killed at least 12 villagers, wounding 30.", ["12 = >=12 villager killed", "30 = 30 injured"]),
    ("en", "Two thirds of households have no power.", ["Two thirds = ~66.6666666666667 percent"]),
    ("en", "A good 700 vehicles were counted.", ["700 = ~700 vehicle"]),
    ("en", "They drank 1.5 litres of water.", ["1.5 litres = 1.5 liter"]),
    ("en", "Half an hour later he left.", ["Half an hour = 1800 second"]),
    ("en", "The last 16 of the Premier League met.", ["16 = 16 number"]),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE)
def test_quantities_of_sentences(code, text, expected):
    assert values(code, text, "quantities") == expected


# language, phrase, low, high, bound
INTERVALS = [
    ("de", "Rund 200 Gäste kamen.", 180, 220, Bound.APPROXIMATE),
    ("de", "Knapp 200 Gäste kamen.", 170, 200, Bound.APPROXIMATE),
    ("de", "Gut 200 Gäste kamen.", 200, 230, Bound.APPROXIMATE),
    ("de", "Mindestens 200 Gäste kamen.", 200, math.inf, Bound.AT_LEAST),
    ("de", "Mehr als 200 Gäste kamen.", 200, math.inf, Bound.AT_LEAST),
    ("de", "Etwas mehr als 200 Gäste kamen.", 200, 220, Bound.APPROXIMATE),
    ("de", "Nicht mehr als 200 Gäste kamen.", -math.inf, 200, Bound.AT_MOST),
    ("de", "Bis zu 200 Gäste kamen.", -math.inf, 200, Bound.AT_MOST),
    ("de", "Keine 200 Gäste kamen.", -math.inf, 200, Bound.AT_MOST),
    ("de", "Genau 200 Gäste kamen.", 200, 200, Bound.EXACT),
    ("de", "Es kamen 1,2 Millionen Gäste.", 1_150_000, 1_250_000, Bound.EXACT),
    ("de", "Es kamen 30 bis 40 Gäste.", 30, 40, Bound.APPROXIMATE),
    ("de", "Es kamen 3 bis 5 Millionen Gäste.", 3e6, 5e6, Bound.APPROXIMATE),
    ("de", "Es waren rund minus 10 Grad.", -11, -9, Bound.APPROXIMATE),
    ("en", "About 200 guests came.", 180, 220, Bound.APPROXIMATE),
    ("en", "Nearly 200 guests came.", 166, 200, Bound.APPROXIMATE),
    ("en", "Just over 200 guests came.", 200, 220, Bound.APPROXIMATE),
    ("en", "At least 200 guests came.", 200, math.inf, Bound.AT_LEAST),
    ("en", "No fewer than 200 guests came.", 200, math.inf, Bound.AT_LEAST),
    ("en", "More than 200 guests came.", 200, math.inf, Bound.AT_LEAST),
    ("en", "No more than 200 guests came.", -math.inf, 200, Bound.AT_MOST),
    ("en", "Up to 200 guests came.", -math.inf, 200, Bound.AT_MOST),
    ("en", "Fewer than 200 guests came.", -math.inf, 200, Bound.AT_MOST),
    ("en", "Between 30 and 40 guests came.", 30, 40, Bound.APPROXIMATE),
    ("en", "Some 30-40 guests came.", 31.5, 38.5, Bound.APPROXIMATE),
    ("en", "It cost $1.2 billion.", 1.15e9, 1.25e9, Bound.EXACT),
    ("en", "More than $40 billion was spent.", 40e9, math.inf, Bound.AT_LEAST),
]


@pytest.mark.parametrize(("code", "text", "low", "high", "bound"), INTERVALS)
def test_words_bound_the_number(code, text, low, high, bound):
    value = mentions(code, text).quantities[0].value
    assert (value.low, value.high) == pytest.approx((low, high))
    assert value.bound is bound


# Two ways to write one measure.
SAME = [
    ("de", "Es dauerte 90 Minuten.", "de", "Es dauerte 1,5 Stunden."),
    ("de", "Es dauerte anderthalb Stunden.", "en", "It took one and a half hours."),
    ("de", "Es sind 3 Kilometer.", "en", "It is 3,000 metres."),
    ("de", "Es wiegt 2 Tonnen.", "en", "It weighs 2,000 kilograms."),
    ("en", "It is 100 square kilometers.", "en", "It is 10,000 hectares."),
    ("de", "Zwei Drittel der Häuser brannten.", "en", "Two thirds of the houses burned."),
    ("de", "Die Strafe beträgt 500 000 Euro.", "en", "The fine is €500,000."),
    ("de", "40 Milliarden Dollar", "en", "$40bn"),
]


@pytest.mark.parametrize(("code", "text", "other_code", "other"), SAME)
def test_measures_come_in_one_unit(code, text, other_code, other):
    left, right = mentions(code, text).quantities[0].value, mentions(other_code, other).quantities[0].value
    assert left.unit == right.unit is not None
    assert left.nominal == pytest.approx(right.nominal)


def test_other_systems_of_measures_convert_with_some_room():
    value = mentions("en", "It was 95 degrees Fahrenheit.").quantities[0].value
    assert value.unit == "celsius"
    assert value.low < 35 < value.high
    value = mentions("en", "The route is 10 miles long.").quantities[0].value
    assert value.low < 16_000 < value.high


# language, sentence, outcome of each quantity
OUTCOMES = [
    ("de", "45 Menschen wurden getötet und 120 verletzt.", ["killed", "injured"]),
    ("de", "Das Beben tötete 45 Menschen und verletzte 120.", ["killed", "injured"]),
    ("de", "Bei dem Unglück kamen 45 Menschen ums Leben, 12 werden vermisst.", ["killed", "missing"]),
    ("de", "Es gab 5 Tote und 17 Verletzte.", ["killed", "injured"]),
    ("de", "17 Verdächtige wurden festgenommen.", ["arrested"]),
    ("de", "300 Häuser brannten, Tote gab es nicht.", [""]),
    ("en", "The quake killed 45 people and injured 120.", ["killed", "injured"]),
    ("en", "At least 45 people were killed and 120 were wounded.", ["killed", "injured"]),
    ("en", "The blast left 45 dead and 12 missing.", ["killed", "missing"]),
    ("en", "Police arrested 17 suspects.", ["arrested"]),
    ("en", "The death toll rose from 45 to 54.", ["killed", "killed"]),
    ("en", "Some 300 homes burned, but nobody died.", [""]),
    ("fr", "45 personnes 3 km", ["", ""]),
]


@pytest.mark.parametrize(("code", "text", "expected"), OUTCOMES)
def test_what_became_of_those_counted(code, text, expected):
    assert [mention.value.outcome for mention in mentions(code, text).quantities][: len(expected)] == expected


# digits, language, value
DIGITS = [
    ("1.250.000", "de", 1_250_000),
    ("1,250,000", "en", 1_250_000),
    ("1.250", "de", 1250),
    ("1.250", "en", 1.25),
    ("1,250", "de", 1.25),
    ("1.250,75", "de", 1250.75),
    ("1,250.75", "en", 1250.75),
    ("3,5", "de", 3.5),
    ("3,5", "en", 3.5),
    ("500'000", "de", 500_000),
    ("500\u202f000", "de", 500_000),
    ("٤٥", "ar", 45),
    ("0.500", "en", 0.5),
    ("13.05.2022", "de", None),
    ("1.2.3", "en", None),
    ("1,25,000.5.1", "en", None),
    ("9" * 31, "en", None),
]


@pytest.mark.parametrize(("text", "code", "value"), DIGITS)
def test_digits_are_read_by_the_language(text, code, value):
    assert parse_digits(text, code) == value
