"""Proper names; common nouns, demonyms and the starts of sentences are left out."""

import pytest

from factcheck.facts.names import name_words
from factcheck.facts.tokens import tokenize

from .reading import mentions, values

# language, sentence, "text = value" of each mention
TABLE = [
    (
        "de",
        "Bundeskanzler Olaf Scholz sprach mit Wladimir Putin.",
        ["Olaf Scholz = olaf scholz", "Wladimir Putin = wladimir putin"],
    ),
    ("de", "Austins Gespräch mit Schoigu fand am Freitag statt.", ["Austins = austins", "Schoigu = schoigu"]),
    ("de", "Die Kiewer Streitkräfte rückten vor.", []),
    ("de", "Das Treffen fand in Kiew und in Genf statt.", ["Kiew = europe/kiev", "Genf = ch/geneva"]),
    (
        "de",
        "EU-Kommissionspräsidentin Ursula von der Leyen reiste nach Rom.",
        ["Ursula von der Leyen = ursula leyen", "Rom = europe/rome"],
    ),
    (
        "de",
        "Außenministerin Annalena Baerbock traf Karl-Heinz Müller.",
        ["Annalena Baerbock = annalena baerbock", "Karl-Heinz Müller = karl heinz muller"],
    ),
    ("de", "Frau Müller und Herr Özdemir kamen.", ["Müller = muller", "Özdemir = ozdemir"]),
    ("de", "Der Minister trat zurück.", []),
    ("de", "Die Bundesregierung beschloss ein Hilfspaket.", []),
    ("de", "Wegen des Streiks fielen Züge aus.", []),
    ("de", "Präsident Selenskyj sprach in New York.", ["Selenskyj = selenskyj", "New York = america/new_york"]),
    ("de", "Der Sprecher der Polizei, Jens Holm, bestätigte das.", ["Jens Holm = jens holm"]),
    ("de", "Pentagon-Sprecher John Kirby sagte nichts.", ["John Kirby = john kirby"]),
    ("de", "Das US-Militär bestätigte den Angriff.", []),
    (
        "de",
        "Angela Merkel besuchte Charles de Gaulle.",
        ["Angela Merkel = angela merkel", "Charles de Gaulle = charles gaulle"],
    ),
    ("de", "Der Deutsche Bundestag stimmte zu.", ["Deutsche = DE"]),
    ("de", "Die Deutsche Bahn streikt.", ["Deutsche = DE"]),
    ("de", "Das russische Verteidigungsministerium bestätigte es.", ["russische = RU"]),
    ("de", "In den Vereinigten Staaten wird gewählt.", ["Vereinigten Staaten = US"]),
    ("de", "Die Rückeroberung der Region Cherson dauert.", ["Cherson = cherson"]),
    ("de", "Bei Siemens und Volkswagen wird gestreikt.", ["Siemens = siemens"]),
    ("de", "Moskaus Truppen zogen ab.", ["Moskaus = europe/moscow"]),
    ("de", "Der Pariser Bürgermeister lobte Hamburgs Polizei.", ["Hamburgs = de/hamburg"]),
    ("de", "Die Arbeitslosenquote sank im Landkreis Görlitz.", ["Görlitz = gorlitz"]),
    (
        "de",
        "Joe Biden und Emmanuel Macron telefonierten am Montag.",
        ["Joe Biden = joe biden", "Emmanuel Macron = emmanuel macron"],
    ),
    ("de", "Trainer Uwe Zellmann lobte das Team.", ["Uwe Zellmann = uwe zellmann"]),
    ("de", "Weitere Gespräche seien geplant, so Gawrilow.", ["Gawrilow = gawrilow"]),
    ("de", "Der Sicherheitsunterhändler Konstantin Gawrilow sprach.", ["Konstantin Gawrilow = konstantin gawrilow"]),
    ("de", "Erdbebenopfer hoffen auf Hilfe.", []),
    ("de", "Die Künstlerin Petra Vogt zeigt Gemälde.", ["Petra Vogt = petra vogt"]),
    ("de", "Ein Feuerwehrmann wurde verletzt.", []),
    (
        "en",
        "Chancellor Olaf Scholz spoke with Vladimir Putin.",
        ["Olaf Scholz = olaf scholz", "Vladimir Putin = vladimir putin"],
    ),
    ("en", "Shoigu's call with Austin took place on Friday.", ["Shoigu's = shoigu", "Austin = austin"]),
    ("en", "The meeting took place in Kyiv and Geneva.", ["Kyiv = europe/kiev", "Geneva = ch/geneva"]),
    (
        "en",
        "Commission President Ursula von der Leyen travelled to Rome.",
        ["Ursula von der Leyen = ursula leyen", "Rome = europe/rome"],
    ),
    ("en", "NATO and the EU meet in Brussels.", ["NATO = NATO", "EU = EU", "Brussels = europe/brussels"]),
    (
        "en",
        "Foreign Minister Annalena Baerbock met Karl-Heinz Mueller.",
        ["Annalena Baerbock = annalena baerbock", "Karl-Heinz Mueller = karl heinz mueller"],
    ),
    ("en", "Mr Smith and Mrs. Jones came.", ["Smith = smith", "Jones = jones"]),
    ("en", "The minister resigned.", []),
    ("en", "Officials said nothing.", []),
    ("en", "Rescuers searched the rubble.", []),
    ("en", "However, Smith disagreed.", ["Smith = smith"]),
    ("en", "President Zelensky spoke in New York.", ["Zelensky = zelensky", "New York = america/new_york"]),
    ("en", "Police spokesman Jens Holm confirmed it.", ["Jens Holm = jens holm"]),
    ("en", "The Pentagon said nothing.", ["Pentagon = pentagon"]),
    ("en", "Russian troops withdrew from Kherson.", ["Russian = RU", "Kherson = kherson"]),
    (
        "en",
        "Defence Secretary Lloyd Austin called Sergei Shoigu.",
        ["Lloyd Austin = lloyd austin", "Sergei Shoigu = sergei shoigu"],
    ),
    ("en", "The United States and the United Kingdom agreed.", ["United States = US", "United Kingdom = GB"]),
    ("en", "U.S. President Joe Biden spoke.", ["U.S. = US", "Joe Biden = joe biden"]),
    ("en", "The U.S. sent troops.", ["U.S. = US"]),
    ("en", "In Paris, Emmanuel Macron spoke.", ["Paris = europe/paris", "Emmanuel Macron = emmanuel macron"]),
    ("en", "Apple and Google sued.", ["Google = google"]),
    ("en", "Charles de Gaulle spoke.", ["Charles de Gaulle = charles gaulle"]),
    ("en", "The White House declined to comment.", ["White House = WHITE_HOUSE"]),
    ("en", '"We will win," said Kirby.', ["Kirby = kirby"]),
    ("en", "The New York Times reported it.", ["New York Times = new york times"]),
    ("en", "Germany's Angela Merkel resigned.", ["Germany's = DE", "Angela Merkel = angela merkel"]),
    ("en", "He said He would come.", []),
    ("en", "Turkey and Türkiye are one.", ["Turkey = TR", "Türkiye = TR"]),
    ("en", "Senator Mary Bolton signed the bill on water rights.", ["Mary Bolton = mary bolton"]),
    ("en", "Jean-Claude Juncker spoke French.", ["Jean-Claude Juncker = jean claude juncker", "French = FR"]),
    ("en", "Al-Qaeda claimed the attack.", ["Al-Qaeda = al qaeda"]),
    ("en", "Protesters marched in Minsk, Belarus.", ["Minsk = europe/minsk", "Belarus = BY"]),
    ("en", "Sanchez's party lost.", ["Sanchez's = sanchez"]),
    ("en", "An Israeli strike hit Gaza.", ["Israeli = IL", "Gaza = asia/gaza"]),
    ("en", "The Ministry of Defence said so.", []),
    ("en", "King Charles III spoke.", ["Charles III = charles iii"]),
    ("en", "Xi Jinping met Kim Jong Un.", ["Xi Jinping = xi jinping", "Kim Jong Un = kim jong un"]),
    ("de", "Der Chef der Deutschen Bank, Jens Winter, ging.", ["Deutschen = DE", "Jens Winter = jens winter"]),
    ("de", "Neben Ungarn stimmte auch Polen dagegen.", ["Ungarn = HU", "Polen = PL"]),
    ("en", "Former President Nicolas Sarkozy was fined.", ["Nicolas Sarkozy = nicolas sarkozy"]),
    (
        "en",
        "The American president met British Prime Minister Ann Lowe.",
        ["American = US", "British = GB", "Ann Lowe = ann lowe"],
    ),
    ("en", "Heavy Rain Hits Harbour Town Again", []),
    (
        "de",
        "Das Gespräch führten Russlands Sergej Schoigu und Lloyd Austin.",
        ["Russlands = RU", "Sergej Schoigu = sergej schoigu", "Lloyd Austin = lloyd austin"],
    ),
    ("de", "Die Verteidigungs- und Militärbeamten sprachen.", []),
    ("de", "Die WM-Punkte sind wichtig. Details folgen im Studio.", []),
    ("de", "Hier sagte Nielsen nichts.", ["Nielsen = nielsen"]),
    ("es", "El Gobierno de España ganó.", ["España = ES"]),
    ("es", "El Real Madrid ganó.", ["Real Madrid = real madrid"]),
    ("it", "La Commissione e il Senato votano.", []),
    ("pl", "Niezależne media piszą o Brytyjczykach.", ["Brytyjczykach = GB"]),
    ("en", "I've seen it. Ministry officials met Internet users at 10 BST.", []),
    ("en", "WHO chief Tedros spoke. Who knows?", ["WHO = WHO", "Tedros = tedros"]),
    ("en", "AI and TVs are cheap.", []),
    (
        "ru",
        "Президент Украины Владимир Зеленский прибыл в Варшаву.",
        ["Украины = UA", "Владимир Зеленский = vladimir zelenskiy", "Варшаву = europe/warsaw"],
    ),
    ("ru", "Сайт KP сообщил об этом.", ["KP = kp"]),
    ("uk", "Справа Квінтона Телліса почалася.", ["Квінтона Телліса = kvintona tellisa"]),
    ("ko", "에마뉘엘 마크롱 프랑스 대통령이 말했다.", ["에마뉘엘 마크롱 = emanwiel makeulong", "프랑스 = FR"]),
    ("ja", "田中容疑者はインタビューでチームを語った。", ["田中 = tianzhong"]),
    ("zh", "国家主席習近平會見法国总统马克龙。", ["習近平 = xijinping", "法国 = FR", "马克龙 = makelong"]),
    ("ar", "قال الرئيس الأمريكي جو بايدن إن روسيا تهاجم.", ["الأمريكي = US", "جو بايدن = jw bydn", "روسيا = RU"]),
    ("hi", "ब्रिटेन और ब्रिटिश सेना", ["ब्रिटेन = GB", "ब्रिटिश = GB"]),
]


@pytest.mark.parametrize(("code", "text", "expected"), TABLE)
def test_names_of_sentences(code, text, expected):
    assert values(code, text, "names") == expected


def test_surnames_are_known_from_the_rest_of_the_article():
    sentences = [
        "Verteidigungsminister Lloyd Austin rief an.",
        "Austins Gespräch war kurz.",
        "Vogel schwieg.",
        "Senator Uwe Vogel kam.",
    ]
    known = name_words([tokenize(text, "de") for text in sentences])
    found = [[str(name.value) for name in mentions("de", text, known).names] for text in sentences]
    assert found == [["lloyd austin"], ["austin"], ["vogel"], ["uwe vogel"]]


def test_the_start_of_an_english_sentence_is_a_name_where_the_article_knows_it():
    known = name_words([tokenize("Senator Mary Brown signed it.", "en")])
    assert [str(name.value) for name in mentions("en", "Brown signed it.", known).names] == ["brown"]
    assert not mentions("en", "Brown bears sleep.").names


# language, sentence, title, holder of the first name
TITLES = [
    ("de", "US-Verteidigungsminister Lloyd Austin rief an.", "minister", "us-verteidigungs"),
    ("de", "Pentagon-Sprecher John Kirby sagte nichts.", "sprecher", "pentagon"),
    ("de", "Bundeskanzlerin Angela Merkel kam.", "kanzlerin", "bundes"),
    ("en", "Defence Secretary Lloyd Austin called.", "secretary", "defence"),
    ("en", "Police spokesman Jens Holm confirmed it.", "spokesman", ""),
    ("en", "The vote was lost by Mary Bolton.", "", ""),
]


@pytest.mark.parametrize(("code", "text", "title", "holder"), TITLES)
def test_titles_tell_the_role(code, text, title, holder):
    name = mentions(code, text).names[0].value
    assert (name.title, name.holder) == (title, holder)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("de", "Das Treffen war in Kiew."), ("en", "The meeting was in Kyiv.")),
        (("de", "Das Treffen war in Moskau."), ("en", "The meeting was in Moscow.")),
        (("de", "Sie reiste nach Großbritannien."), ("en", "She went to Britain.")),
        (("de", "Sie reiste in die USA."), ("en", "She went to the U.S. on Monday.")),
        (("de", "Deutschlands Export sank."), ("en", "Germany's exports fell.")),
        (("de", "Sie reiste nach New York."), ("en", "She went to New York.")),
    ],
)
def test_places_have_one_code_in_all_languages(left, right):
    assert mentions(*left).names[0].value.place == mentions(*right).names[0].value.place != ""
