"""German."""

from factcheck.languages.base import Boilerplate, Language, Segmentation, Speech, words
from factcheck.languages.tables import Naming, Negation, Numbers, Ranks, TimeWords

SEGMENTATION = Segmentation(
    abbreviations=words(
        "a.d. abb. abs. abt. allg. anm. apl. aufl. bd. bes. bez. bzgl. bzw. ca. d.h. dipl. dipl.-ing. dr. ebd. ehem. "
        "einschl. em. entspr. ev. evtl. fr. frl. geb. geg. gegr. gen. ggf. hl. hr. hrn. hrsg. i.a. i.d.r. i.v. inkl. "
        "insb. insbes. internat. jun. kath. lt. med. mind. mr. mrs. ms. n.chr. o.a. o.g. oä. op. pol. prof. resp. rd. "
        "sen. sog. st. s.o. s.u. u.a. u.u. usf. v.a. v.chr. verf. vgl. vorm. wg. z.b. z.t. z.zt. zit. zz. zzgl. sgt. "
        "col. kap. rev. ing."
    ),
    before_numbers=words("nr. art. s. str. kap. ziff. par. vers. ver. no. rn. jg. hj. pos. tel. fig. max. min."),
    may_end=words(
        "etc. usw. u.s.w. u.s. u.k. u.n. u.s.a. e.u. jr. sr. co. inc. ltd. corp. mio. mrd. tsd. std. o.ä. u.ä. uvm. "
        "u.v.m. a.m. p.m. jh. jhd. ff. jan. feb. apr. aug. sept. sep. okt. nov. dez. str. tel."
    ),
)

SPEECH = Speech(
    verbs=words(
        "sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont berichtete berichteten berichtet "
        "bestätigte bestätigten bestätigt schrieb schrieben schreibt behauptete behaupteten behauptet fragte fragten "
        "fragt meinte meinten meint antwortete antworteten antwortet warnte warnten warnt meldete meldeten meldet "
        "ergänzte ergänzten ergänzt versicherte versicherten versichert erzählte erzählten erzählt erläuterte "
        "erläuterten erläutert bekräftigte bekräftigten bekräftigt kritisierte kritisierten kritisiert "
        "dementierte dementierten twitterte unterstrich verkündete verkündeten mahnte argumentierte "
        "mitteilte mitteilten mitteilt hinzufügte bekanntgab ankündigte anmerkte "
        "entgegnete erwiderte räumte gab gaben gibt teilte teilten teilt fügte fügten fügt merkte merkten merkt "
        "führte führten kündigte kündigten kündigt wies wiesen stellte stellten hob hoben"
    ),
    particles={
        "teilte": words("mit"),
        "teilten": words("mit"),
        "teilt": words("mit"),
        "fügte": words("hinzu an"),
        "fügten": words("hinzu an"),
        "fügt": words("hinzu an"),
        "merkte": words("an"),
        "merkten": words("an"),
        "merkt": words("an"),
        "gab": words("bekannt an zu"),
        "gaben": words("bekannt an zu"),
        "gibt": words("bekannt an"),
        "führte": words("aus"),
        "führten": words("aus"),
        "kündigte": words("an"),
        "kündigten": words("an"),
        "kündigt": words("an"),
        "wies": words("hin"),
        "wiesen": words("hin"),
        "räumte": words("ein"),
        "stellte": words("klar fest"),
        "stellten": words("klar fest"),
        "hob": words("hervor"),
        "hoben": words("hervor"),
    },
    prepositions=(
        "laut",
        "nach angaben",
        "nach aussage",
        "nach aussagen",
        "nach auskunft",
        "nach darstellung",
        "nach einschätzung",
        "nach informationen",
        "nach worten",
        "den worten",
        "gemäß angaben",
        "unter berufung auf",
    ),
    postpositions=words("zufolge"),
    tags=words("so"),
    comparisons=words("wie"),
    pronouns={
        "er": words("die eine das"),
        "sie": words("der ein das"),
        "es": words("die eine der"),
    },
    determiners=words(
        "der die das dem den des ein eine einem einen einer eines dieser diese dieses diesem sein seine seinem seinen "
        "seiner ihr ihre ihrem ihren ihrer beide beiden mehrere mehreren zwei drei einige einigen viele vielen alle "
        "allen andere anderen"
    ),
    links=words("des von vom der dem für beim eines einer und"),
    tails=words("in aus im bei"),
    stops=words(
        "am im in an auf bei mit nach aus zu zum zur über unter vor gegen gegenüber um durch ohne seit während wegen "
        "bis ab als dass daß ob weil wenn nachdem bevor obwohl damit sowie sondern aber oder doch denn auch noch nur "
        "schon weiter weiterhin später zuvor dann dort hier heute gestern morgen jedoch zudem außerdem "
        "nicht nichts nie kaum journalisten reportern medien parlament fernsehen rundfunk nachrichtenagentur "
        "zeitung bild sich ihm ihnen mir uns man wer was wo wann warum gesetz vertrag plan statistik artikel welche "
        "welcher welches deren dessen freitagabend medienberichten"
    ),
    asides=words(
        "auch weiter weiterhin später zuvor dann dort hier heute gestern jedoch zudem außerdem ferner schließlich "
        "bereits ebenfalls erneut noch selbst allerdings dagegen hingegen aber daraufhin wiederum"
    ),
    denials=words("nicht nichts nie niemals kaum"),
    verb_second=True,
)

BOILERPLATE = Boilerplate(
    credits=(
        "zusätzliche berichterstattung",
        "weitere berichterstattung",
        "mitarbeit",
        "redaktionelle mitarbeit",
        "unter mitarbeit",
        "mit material von",
        "mit material der",
        "mit materialien von",
        "mit agenturmaterial",
        "mit informationen von",
        "mit informationen der",
        "aus dem englischen von",
        "aus dem englischen übersetzt von",
        "übersetzung",
        "übersetzt von",
        "redaktion",
    ),
    reports=(
        "zu diesem bericht",
        "zu diesem artikel",
        "zu diesem beitrag",
        "zu diesem text",
        "zu dieser meldung",
        "zu dieser geschichte",
        "zu dieser recherche",
        "zum bericht",
        "an diesem bericht",
        "an diesem artikel",
        "an diesem beitrag",
        "an diesem text",
        "an dieser meldung",
        "an dieser geschichte",
        "an dieser recherche",
    ),
    contributions=("beigetragen", "mitgearbeitet", "mitgewirkt", "beteiligt", "mitarbeit"),
    notices=(
        "alle rechte vorbehalten",
        "lesen sie auch:",
        "lesen sie hier",
        "lesen sie mehr",
        "lesen sie dazu",
        "lesen sie weiter",
        "mehr zum thema",
        "mehr dazu:",
        "weiterlesen:",
        "abonnieren sie unseren",
        "abonnieren sie den newsletter",
        "melden sie sich für unseren",
        "newsletter anmelden",
        "folgen sie uns",
        "folgt uns auf",
        "diese meldung wurde automatisch",
        "dieser artikel erschien zuerst",
        "dieser text erschien zuerst",
    ),
    labels=(
        "quelle",
        "quellen",
        "foto",
        "fotos",
        "bild",
        "bildquelle",
        "titelbild",
        "video",
        "grafik",
        "text",
        "autor",
        "autorin",
    ),
    bylines=("von", "ein bericht von", "eine analyse von", "ein kommentar von", "ein gastbeitrag von"),
    updates=(
        "stand",
        "aktualisiert",
        "aktualisiert am",
        "aktualisiert um",
        "zuletzt aktualisiert",
        "zuletzt geändert",
        "veröffentlicht",
        "erstellt",
    ),
    connectives=frozenset(
        {
            *(
                "und",
                "sowie",
                "mit",
                "von",
                "vom",
                "aus",
                "in",
                "im",
                "am",
                "um",
                "bei",
                "für",
                "durch",
                "auch",
                "an",
                "zu",
            ),
            *(
                "hat",
                "haben",
                "hatte",
                "hatten",
                "der",
                "die",
                "das",
                "den",
                "dem",
                "des",
                "uhr",
            ),
            *("de", "van", "zu", "bin", "al", "el", "du", "la", "le", "dos", "da", "di"),
        }
    ),
)

NUMBERS = Numbers(
    spelled={"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5},
    vague=words(
        "dutzende dutzenden hunderte hunderten hunderter hunderttausende hunderttausenden tausende "
        "tausenden tausender zehntausende zehntausenden"
    ),
    minus=frozenset({"minus"}),
    whole_shares=frozenset({"hälfte"}),
    of_words=frozenset({"der", "des", "aller", "von"}),
    ranges={"bis": "", "und": "zwischen"},
    labels=words(
        "absatz abschnitt airbus apollo artikel block boeing flug folge formel gleis gruppe kanal kapitel "
        "klasse liga linie nr nummer paragraf paragraph phase platz rang raum resolution satz seite "
        "staffel stufe teil terminal tor typ version zimmer"
    ),
    clock=frozenset({"uhr"}),
    words="de",
    scales={
        "tausend": 1e3,
        "tsd": 1e3,
        "million": 1e6,
        "millionen": 1e6,
        "mio": 1e6,
        "mill": 1e6,
        "milliarde": 1e9,
        "milliarden": 1e9,
        "mrd": 1e9,
        "billion": 1e12,
        "billionen": 1e12,
        "bio": 1e12,
        "dutzend": 12.0,
        "hundert": 1e2,
    },
    shares={
        "hälfte": 0.5,
        "halbe": 0.5,
        "drittel": 1 / 3,
        "viertel": 0.25,
        "fünftel": 0.2,
        "sechstel": 1 / 6,
        "achtel": 0.125,
        "zehntel": 0.1,
    },
    articles=frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    approximate={
        "rund": (0.9, 1.1),
        "etwa": (0.9, 1.1),
        "circa": (0.9, 1.1),
        "ca": (0.9, 1.1),
        "ungefähr": (0.9, 1.1),
        "schätzungsweise": (0.85, 1.15),
        "fast": (0.83, 1.0),
        "knapp": (0.85, 1.0),
        "beinahe": (0.83, 1.0),
        "nahezu": (0.85, 1.0),
        "annähernd": (0.85, 1.0),
        "gut": (1.0, 1.15),
        "etwas mehr als": (1.0, 1.1),
        "etwas über": (1.0, 1.1),
    },
    at_least=("mindestens", "wenigstens", "ab", "zumindest"),
    at_most=("höchstens", "maximal", "bis zu", "nicht mehr als"),
    more_than=("mehr als", "über", "mehr denn", "größer als"),
    less_than=("weniger als", "keine", "unter", "nicht einmal"),
    units={
        "prozent": "percent",
        "%": "percent",
        "prozentpunkte": "percentage-point",
        "prozentpunkten": "percentage-point",
        "euro": "EUR",
        "€": "EUR",
        "cent": "cent",
        "dollar": "USD",
        "us-dollar": "USD",
        "$": "USD",
        "rubel": "RUB",
        "pfund": "GBP",
        "£": "GBP",
        "franken": "CHF",
        "yen": "JPY",
        "yuan": "CNY",
        "grad": "celsius",
        "°c": "celsius",
        "grad celsius": "celsius",
        "grad fahrenheit": "fahrenheit",
        "°f": "fahrenheit",
        "prozentpunkt": "percentage-point",
        "rubeln": "RUB",
        "griwna": "UAH",
        "lira": "TRY",
        "rupien": "INR",
        "quadratkilometern": "square-kilometer",
        "kilometer pro stunde": "kilometer-per-hour",
        "stundenkilometer": "kilometer-per-hour",
        "stundenkilometern": "kilometer-per-hour",
        "km/h": "kilometer-per-hour",
        "km": "kilometer",
        "m": "meter",
        "kg": "kilogram",
        "tonnen": "tonne",
        "tonne": "tonne",
        "kilometern": "kilometer",
        "metern": "meter",
        "litern": "liter",
        "hektar": "hectare",
        "gramm": "gram",
        "kilo": "kilogram",
    },
    connectors=words(
        "aller andere anderen der des dieser neue neuen neuer rund von weitere weiteren weiterer "
        "zusätzliche zusätzlichen"
    ),
    outcomes={
        "getötet": "killed",
        "tötete": "killed",
        "töteten": "killed",
        "tötet": "killed",
        "tote": "killed",
        "toten": "killed",
        "tot": "killed",
        "starben": "killed",
        "gestorben": "killed",
        "starb": "killed",
        "todesopfer": "killed",
        "todesopfern": "killed",
        "umgekommen": "killed",
        "ums leben": "killed",
        "sterben": "killed",
        "stirbt": "killed",
        "ertranken": "killed",
        "ertrunken": "killed",
        "toter": "killed",
        "verletzter": "injured",
        "verwundeten": "injured",
        "festgenommene": "arrested",
        "vermissten": "missing",
        "vermissen": "missing",
        "infizierten": "infected",
        "gerettete": "rescued",
        "verletzt": "injured",
        "verletzte": "injured",
        "verletzten": "injured",
        "verwundet": "injured",
        "verwundete": "injured",
        "festgenommen": "arrested",
        "festnahmen": "arrested",
        "verhaftet": "arrested",
        "vermisst": "missing",
        "vermisste": "missing",
        "infiziert": "infected",
        "infizierte": "infected",
        "evakuiert": "evacuated",
        "gerettet": "rescued",
    },
    totals=("insgesamt", "zusammen", "alles in allem"),
    remaining=("noch", "weiterhin"),
    persons=frozenset({"mann", "frau", "zivilist", "toter", "tote", "mensch", "person", "leute", "opfer", "einwohner"}),
)


TIME = TimeWords(
    months={"jänner": 1, "feber": 2},
    spans=frozenset({"wochen", "monaten", "monate", "jahre", "jahren", "tage", "tagen"}),
    day_parts=frozenset({"abend", "morgen", "vormittag", "nachmittag", "mittag", "nacht", "früh", "abends", "s"}),
    list_words=frozenset({"und", "bis", "oder"}),
    relative_days={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
    ago_before=frozenset({"vor"}),
    later_after=frozenset({"später", "danach", "darauf"}),
    earlier_than=frozenset({"bevor", "ehe", "vor"}),
    since=frozenset({"seit", "seitdem"}),
    until=frozenset({"bis"}),
    same_time=("zu dieser zeit", "zu diesem zeitpunkt", "damals", "zu jener zeit", "zur gleichen zeit"),
    present=frozenset(
        {"ist", "sind", "hat", "haben", "habe", "sei", "seien", "wurde jetzt", "gibt", "steht", "stehen"}
    ),
    past=frozenset({"war", "waren", "hatte", "hatten", "wurde", "wurden"}),
    future=frozenset({"wird", "werden", "will", "wollen", "soll", "sollen", "würde", "würden"}),
    belonging=frozenset({"vom"}),
    last=frozenset(
        {
            "letzten",
            "letzter",
            "letztes",
            "letzte",
            "vergangenen",
            "vergangene",
            "vergangener",
            "vergangenes",
            "vorigen",
            "vorige",
        }
    ),
    next=frozenset({"nächsten", "nächster", "nächstes", "nächste", "kommenden", "kommende", "kommendes", "kommender"}),
    durations={
        "sekunden": "second",
        "minuten": "minute",
        "stunden": "hour",
        "tag": "day",
        "tage": "day",
        "tagen": "day",
        "wochen": "week",
        "monaten": "month",
        "monats": "month",
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
        "jahres": "year",
        "jahrzehnten": "decade",
        "jahrzehnte": "decade",
        "jahrzehnt": "decade",
        "jahrhunderten": "century",
    },
    in_words=words("ab am anfang bis dem den des ende im in letzten mitte nach seit vergangenen vom vor zum zwischen"),
)

RANKS = Ranks(
    dot=True,
    idioms=(
        "in erster linie",
        "in zweiter linie",
        "fürs erste",
        "ersten blick",
        "erster hand",
        "zweiter hand",
        "erste hilfe",
        "erster hilfe",
        "dritter seite",
    ),
    each=frozenset({"jeder", "jede", "jedes", "jeden", "jedem"}),
)

NEGATION = Negation(
    cues=words(
        "kein keine keinem keinen keiner keinerlei keines nicht nichts nie niemals niemand niemandem "
        "niemanden nirgends ohne weder"
    ),
    idioms=(
        "nicht nur",
        "nicht bloß",
        "nicht weniger als",
        "nichts anderes als",
        "ohne zweifel",
        "ohne weiteres",
        "kein zweifel",
        "keine frage",
        "nicht zuletzt",
        "nicht einmal mehr als",
        "nicht mehr als",
    ),
    refusals=words(
        "abgelehnt ablehnte bestreitet bestritt bestritten dementiert dementierte dementierten lehnt "
        "lehnte lehnten verneinte verweigert verweigerte zurückgewiesen"
    ),
)

NAMING = Naming(
    noun_endings=(
        *("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ismus", "tät"),
        *("täten", "nis", "nisse", "chen", "lein"),
    ),
    noun_inflections=("e", "en", "es", "nen", "n", "ns"),
    nouns_capitalised=True,
    titles=(
        "minister",
        "ministerin",
        "präsident",
        "präsidentin",
        "kanzler",
        "kanzlerin",
        "sprecher",
        "sprecherin",
        "chef",
        "chefin",
        "general",
        "generalin",
        "sekretär",
        "sekretärin",
        "beauftragte",
        "beauftragter",
        "könig",
        "königin",
        "papst",
        "bischof",
        "richter",
        "richterin",
        "anwalt",
        "anwältin",
        "trainer",
        "trainerin",
        "professor",
        "professorin",
        "direktor",
        "direktorin",
        "senator",
        "senatorin",
        "abgeordnete",
        "abgeordneter",
        "diplomat",
        "diplomaten",
        "botschafter",
        "botschafterin",
        "bürgermeister",
        "bürgermeisterin",
        "gouverneur",
        "gouverneurin",
        "herr",
        "herrn",
        "frau",
        "dr",
        "prof",
        "kommissar",
        "kommissarin",
        "experte",
        "expertin",
        "vorsitzende",
        "vorsitzender",
        "leiter",
        "leiterin",
        "amtskollegen",
        "amtskollege",
        "kollegen",
    ),
    determiners=words(
        "alle allen als am beide beiden beim das dem den der deren des dessen die diese diesem diesen "
        "dieser dieses durch ein eine einem einen einer eines einige für ihr ihre ihrem ihren ihrer ihres "
        "im ins jede jeder jedes kein keine keinen mehr mehrere oder ohne sein seine seinem seinen seiner "
        "seines solche und unser unsere viele vielen vom weitere weiteren welche wenig wenige zum zur"
    ),
    particles=words("al bin da de del der di el ibn la le ten van von zu"),
    function_words=words(
        "ab aber alle allerdings alles als also am an andere angesichts ans anstatt auch auf aufgrund "
        "aufs aus außer außerdem bei beide beim bereits bevor bis bisher bitte bloß da dabei dadurch "
        "dafür dagegen daher damals damit danach dank danke dann daran darauf darum darüber das dass dazu "
        "dem den denn der deren derzeit des deshalb die dies diese dieser dieses doch dort durch ehe ein "
        "eine einem einen einer eines einige entlang er erst es etwa für gegen gerade gestern hat heute "
        "hier ich ihr ihre im immer in infolge inmitten ins insbesondere insgesamt inzwischen ist ja jede "
        "jedem jeden jeder jedes jedoch jemand kein keine keinen laut man manche mehr mindestens mio mit "
        "mittlerweile mrd möglicherweise nach nachdem neben nein nicht nichts nie niemand noch nun nur ob "
        "obwohl oder of offenbar oft ohne rund schließlich schon sein seine seit seitdem selbst sie sind "
        "so sobald sogar solange sondern sowie sowohl später statt the trotz um und unsere unter viele "
        "vieles vielleicht vom von vor wann war warum was weder wegen weil weitere wenige wenn wer werden "
        "weshalb wie wieder wieso wir wird wo wurde wurden während zu zudem zuletzt zum zunächst zur "
        "zusätzliche zuvor zwar zwischen über"
    ),
    places={
        "usa": "US",
        "vereinigte staaten": "US",
        "großbritannien": "GB",
        "england": "GB",
        "tschechien": "CZ",
        "birma": "MM",
        "vereinigten staaten": "US",
        "weißrussland": "BY",
        "holland": "NL",
    },
    demonyms=("er",),
)


LANGUAGE = Language(
    "de",
    segmentation=SEGMENTATION,
    speech=SPEECH,
    boilerplate=BOILERPLATE,
    numbers=NUMBERS,
    time=TIME,
    ranks=RANKS,
    negation=NEGATION,
    naming=NAMING,
)
