"""German."""

from factcheck.languages.base import Boilerplate, Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

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
    compound_units={
        "tägig": "day",
        "jährig": "year",
        "stündig": "hour",
        "monatig": "month",
        "minütig": "minute",
        "wöchig": "week",
        "prozentig": "percent",
    },
    compound_numbers={
        "ein": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "dreizehn": 13,
        "vierzehn": 14,
        "fünfzehn": 15,
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
        "neunzig": 90,
        "hundert": 100,
    },
    goals=words("tor tore toren treffer treffern"),
    score_links=words("zu"),
    ages=words("jährig*"),
    counters=words("mensch person"),
    spelled={"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5}
    | every({"halbe halben halber halbes halbem": 0.5}),
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
    at_least_after=(
        "überschritten",
        "überschreiten",
        "überstiegen",
        "übersteigen",
        "übertroffen",
        "oder mehr",
        "und mehr",
    ),
    more_than=(
        "mehr als",
        "mehr als die",
        "über die",
        "überschritt",
        "überschritten",
        "übersteigt",
        "überstieg",
        "übertraf",
        "oberhalb von",
        "über",
        "mehr denn",
        "größer als",
    ),
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
        "britische pfund": "GBP",
        "britischen pfund": "GBP",
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
    }
    | every(
        {
            "getötete getöteten ermordet ermordete ermordeten todesfälle verstarb verstarben verstorben": "killed",
            "erschossen erschoss erstochen todesfällen todeszahl": "killed",
            "verletzungen schwerverletzte schwerverletzten leichtverletzte leichtverletzten": "injured",
            "festgenommenen verhaftete verhafteten verhaftungen inhaftiert inhaftierte festnahme": "arrested",
            "verschwunden verschollen verschwundene": "missing",
            "infektionen ansteckungen angesteckt neuinfektionen": "infected",
            "evakuierte evakuierten evakuierung evakuierungen": "evacuated",
            "geretteten retteten rettete": "rescued",
            "vertrieben vertriebene vertriebenen binnenvertriebene obdachlos": "displaced",
            "krankenhaus_eingeliefert krankenhaus_gebracht krankenhaus_behandelt hospitalisiert": "hospitalized",
            "klinik_gebracht": "hospitalized",
            "entlassen entlassene entlassenen entließ entlassungen gefeuert gekündigt": "dismissed",
        }
    ),
    totals=(
        "insgesamt",
        "zusammen",
        "alles in allem",
        "weltweit",
        "landesweit",
        "bundesweit",
        "deutschlandweit",
        "im ganzen land",
        "in ganz",
        "im gesamten land",
        "alle zusammen",
        "das ganze jahr",
        "im ganzen jahr",
        "im gesamten jahr",
        "gesamt",
        "in summe",
        "in der summe",
        "europaweit",
        "global",
        "flächendeckend",
        "auf der ganzen welt",
    ),
    remaining=("noch", "weiterhin"),
    persons=frozenset({"mann", "frau", "zivilist", "toter", "tote", "mensch", "person", "leute", "opfer", "einwohner"}),
)


SCOPE = Scope(
    groups=every(
        {
            "frau frauen mädchen": "women",
            "mann männer jungen": "men",
            "kind kinder kindern minderjähriger minderjährige säugling baby jugendlicher jugendliche": "children",
            "polizist polizisten polizeibeamter beamter": "police",
            "soldat soldaten": "soldiers",
            "ausländer tourist touristen": "foreigners",
            "schüler schülerin student studenten studierende": "students",
            "feuerwehrmann feuerwehrleute retter sanitäter": "rescuers",
        }
    ),
    interim=(
        "bisher",
        "bislang",
        "vorläufig*",
        "zwischenstand",
        "teilergebnis*",
        "hochrechnung*",
        "prognose",
        "nach auszählung",
        "ausgezählt",
        "ausgezählten",
        "ausgezählter",
        "auszählung",
        "erste ergebnisse",
        "ersten ergebnissen",
        "nachwahlbefragung*",
        "zunächst",
        "ersten angaben",
        "schätzung*",
    ),
    wholes=(
        "alle zusammen",
        "am ende der saison",
        "an allen … bahnhöfen",
        "an allen … flughäfen",
        "an allen … orten",
        "an allen … standorten",
        "auf der ganzen welt",
        "bundesweit",
        "das ganze",
        "das ganze jahr",
        "das gesamte",
        "deutschlandweit",
        "die ganze",
        "die gesamte",
        "eu-weit",
        "europaweit",
        "flächendeckend",
        "ganzjährig",
        "gesamtjahr*",
        "global",
        "im ganzen",
        "im gesamten",
        "in allen … bundesländern",
        "in allen … filialen",
        "in allen … häfen",
        "in allen … kantonen",
        "in allen … krankenhäusern",
        "in allen … kreisen",
        "in allen … ländern",
        "in allen … provinzen",
        "in allen … regionen",
        "in allen … städten",
        "in allen … werken",
        "in der ganzen",
        "in der gesamten",
        "in ganz",
        "konzernweit",
        "landesweit",
        "quer durch",
        "rund um den globus",
        "schweizweit",
        "stadtweit",
        "weltweit",
        "zusammengenommen",
        "österreichweit",
        "über das ganze jahr",
        "überall in",
    ),
    parts=(
        "allein am",
        "allein an",
        "allein im",
        "allein in",
        "am ersten tag",
        "am tag",
        "an einem einzigen",
        "an einem tag",
        "an seinem standort",
        "auf der station",
        "bezirk",
        "bisher in dieser woche",
        "diese woche",
        "dorf",
        "erste halbzeit",
        "ersten halbzeit",
        "erstes quartal",
        "geburtsstation",
        "gemeinde",
        "halbzeit",
        "halbzeitpause",
        "halbzeitstand",
        "im bezirk",
        "im dorf",
        "im dritten quartal",
        "im ersten halbjahr",
        "im ersten quartal",
        "im kreis",
        "im landkreis",
        "im stadtteil",
        "im vierten quartal",
        "im zweiten halbjahr",
        "im zweiten quartal",
        "in der ersten stunde",
        "in der ersten woche",
        "in der gemeinde",
        "in der innenstadt",
        "in der provinz",
        "in der region",
        "in dieser woche",
        "in einem einzigen",
        "in einer einzigen",
        "in einer woche",
        "in ihrem werk",
        "in seinem werk",
        "intensivstation",
        "landkreis",
        "notaufnahme",
        "ortsteil*",
        "ostflügel",
        "pro tag",
        "pro woche",
        "provinz",
        "stadtbezirk",
        "stadtbezirk*",
        "stadtteil",
        "stadtteil*",
        "täglich",
        "viertel der stadt",
        "vorort",
        "westflügel",
        "zur halbzeit",
        "zur pause",
    ),
    among=(
        "darunter",
        "darunter auch",
        "davon",
        "einschließlich",
        "unter den toten",
        "unter den verletzten",
        "unter ihnen",
        "von denen",
        "von diesen",
        "von ihnen",
    ),
)

TIME = TimeWords(
    months={"jänner": 1, "feber": 2},
    weekdays={"sonnabend": 5},
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

ERAS = Eras(
    names={
        "zwanzigerjahre": 20,
        "zwanzigerjahren": 20,
        "dreißigerjahre": 30,
        "dreißigerjahren": 30,
        "vierzigerjahre": 40,
        "vierzigerjahren": 40,
        "fünfzigerjahre": 50,
        "fünfzigerjahren": 50,
        "sechzigerjahre": 60,
        "sechzigerjahren": 60,
        "siebzigerjahre": 70,
        "siebzigerjahren": 70,
        "achtzigerjahre": 80,
        "achtzigerjahren": 80,
        "neunzigerjahre": 90,
        "neunzigerjahren": 90,
        "zwanziger": 20,
        "dreißiger": 30,
        "vierziger": 40,
        "fünfziger": 50,
        "sechziger": 60,
        "siebziger": 70,
        "achtziger": 80,
        "neunziger": 90,
    },
    after=words("er ern er-jahre er-jahren erjahre erjahren"),
)
# "zweitgrößte": a place in a ranking and what is ranked, written as one.
_PLACES = ("zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt")
_RANKED = [
    "größt",
    "höchst",
    "niedrigst",
    "tiefst",
    "kleinst",
    "meist",
    "wenigst",
    "stärkst",
    "schwächst",
    "schwerst",
    "schlimmst",
    "längst",
    "kürzest",
    "ältest",
    "jüngst",
    "best",
    "heißest",
    "kältest",
    "wärmst",
    "teuerst",
    "schnellst",
    "tödlichst",
    "wichtigst",
    "reichst",
]
_RUNNERS_UP = {
    f"{place}{ranked}{ending}": number
    for number, place in enumerate(_PLACES, start=2)
    for ranked in _RANKED
    for ending in ("e", "en", "er", "es", "em")
}

RANKS = Ranks(
    words=_RUNNERS_UP,
    superlatives=(
        "*größt*",
        "*höchst*",
        "*niedrigst*",
        "*tiefst*",
        "*kleinst*",
        "*meisten",
        "wenigsten",
        "*stärkst*",
        "*schwächst*",
        "*schwerst*",
        "*schlimmst*",
        "*längst*",
        "*kürzest*",
        "*ältest*",
        "*jüngst*",
        "*beste",
        "*besten",
        "*bester",
        "*bestes",
        "*heißest*",
        "*kältest*",
        "*wärmst*",
        "*teuerst*",
        "*schnellst*",
        "*tödlichst*",
        "*wichtigst*",
        "*reichst*",
        "rekord*",
    ),
    dot=True,
    times=words("mal male"),
    again=words("erneut wieder abermals nochmals"),
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
    plain=words("nicht kein keine keinen keiner keinem"),
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

_ENDINGS = ("e", "en", "er", "es", "em")
_ADJECTIVES = (
    {"amerikanisch": "US", "us-amerikanisch": "US", "britisch": "GB", "englisch": "GB", "schottisch": "GB"}
    | {
        "russisch": "RU",
        "ukrainisch": "UA",
        "deutsch": "DE",
        "französisch": "FR",
        "italienisch": "IT",
        "spanisch": "ES",
    }
    | {"portugiesisch": "PT", "polnisch": "PL", "niederländisch": "NL", "belgisch": "BE", "schweizerisch": "CH"}
    | {"österreichisch": "AT", "ungarisch": "HU", "tschechisch": "CZ", "slowakisch": "SK", "rumänisch": "RO"}
    | {"bulgarisch": "BG", "griechisch": "GR", "serbisch": "RS", "kroatisch": "HR", "schwedisch": "SE"}
    | {"norwegisch": "NO", "dänisch": "DK", "finnisch": "FI", "isländisch": "IS", "irisch": "IE", "belarussisch": "BY"}
    | {"weißrussisch": "BY", "türkisch": "TR", "chinesisch": "CN", "japanisch": "JP", "südkoreanisch": "KR"}
    | {"nordkoreanisch": "KP", "indisch": "IN", "pakistanisch": "PK", "afghanisch": "AF", "iranisch": "IR"}
    | {"irakisch": "IQ", "israelisch": "IL", "palästinensisch": "PS", "syrisch": "SY", "libanesisch": "LB"}
    | {"jemenitisch": "YE", "saudisch": "SA", "saudi-arabisch": "SA", "ägyptisch": "EG", "libysch": "LY"}
    | {"sudanesisch": "SD", "äthiopisch": "ET", "kenianisch": "KE", "nigerianisch": "NG", "südafrikanisch": "ZA"}
    | {"kanadisch": "CA", "mexikanisch": "MX", "brasilianisch": "BR", "argentinisch": "AR", "kolumbianisch": "CO"}
    | {"venezolanisch": "VE", "kubanisch": "CU", "australisch": "AU", "taiwanisch": "TW", "philippinisch": "PH"}
    | {"indonesisch": "ID", "thailändisch": "TH", "vietnamesisch": "VN", "armenisch": "AM", "georgisch": "GE"}
    | {"aserbaidschanisch": "AZ", "estnisch": "EE", "lettisch": "LV", "litauisch": "LT"}
)

NAMING = Naming(
    common=words(
        "detail studio team auto büro budget kosmetik trikot playoff referendum video foto radio kino "
        "hotel taxi tempo konto saldo komma thema drama risiko fiasko embargo veto motto logo euro "
        "dollar cent baby handy party hobby story city job boss star fan club clubs film filme song "
        "album show trend trick test tests start stopp cup liga derby goal center service training "
        "trainer tourist bus zug morgen abend nacht norden süden osten westen mittag vormittag "
        "nachmittag winter sommer herbst frühling weihnachten ostern joint venture detective science nr "
        "bullpen inning cover chef crew camp deal event fake news facts feedback festival flop gate "
        "highlight hit image input internet web online live label level limit match meeting mix model "
        "modell musical network output panel performance pick pool popstar power pressing print profit "
        "pub quiz rap rapper ranking rating rekord remake rock roman run safe saison sample scan scanner "
        "set sex shirt shop slogan smartphone snack software hardware sound spam sponsor spot sprint "
        "stadion statement stress studie szene tablet talk tank tape technik ticket timing tipp tool top "
        "tour trailer transfer tunnel typ update upload urlaub version virus visum voting workshop zoo "
        "corona covid pandemie impfstoff lockdown homeoffice kosten leute eltern daten ferien geld euros "
        "tod leben recht ende anfang mitte seite teil fall kauf lauf wahl zahl blut luft wasser feuer "
        "erde mond sonne gott opfer täter zeugen"
    ),
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
        *("admiral", "analyst", "analystin", "forscher", "forscherin", "historiker", "historikerin", "imam"),
        *("kapitän", "kardinal", "kommandant", "kommandeur", "landrat", "landrätin", "leutnant"),
        *("manager", "managerin", "oberst", "pastor", "pastorin", "pfarrer", "pfarrerin", "premier", "prinz"),
        *("prinzessin", "rabbiner", "rektor", "rektorin", "scheich", "sultan", "wissenschaftler", "wissenschaftlerin"),
        *("ökonom", "ökonomin"),
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
        "schottland": "GB",
        "wales": "GB",
        "mazedonien": "MK",
        "nordmazedonien": "MK",
        "makedonien": "MK",
        "vatikan": "VA",
        "vatikanstadt": "VA",
        "elfenbeinküste": "CI",
        "palästina": "PS",
        "großbritanniens": "GB",
        "usa": "US",
        "vereinigte staaten": "US",
        "großbritannien": "GB",
        "england": "GB",
        "vereinigtes königreich": "GB",
        "vereinigten königreich": "GB",
        "vereinigte königreich": "GB",
        "vereinigten königreichs": "GB",
        "tschechien": "CZ",
        "birma": "MM",
        "vereinigten staaten": "US",
        "weißrussland": "BY",
        "holland": "NL",
    },
    demonyms=("er",),
    nations={stem + ending: code for stem, code in _ADJECTIVES.items() for ending in ("", *_ENDINGS)}
    | every(
        {
            "jordanisch* jordanier*": "JO",
            "neuseeländisch* neuseeländer*": "NZ",
            "katarisch* katarer*": "QA",
            "emiratisch*": "AE",
            "malaysisch* malaysier*": "MY",
            "myanmarisch* birmanisch*": "MM",
            "bangladeschisch*": "BD",
            "chilenisch* chilene chilenen": "CL",
            "peruanisch* peruaner*": "PE",
            "marokkanisch* marokkaner*": "MA",
            "algerisch* algerier*": "DZ",
            "tunesisch* tunesier*": "TN",
            "somalisch* somalier*": "SO",
            "kasachisch* kasachen": "KZ",
            "mazedonisch* nordmazedonisch* mazedonier*": "MK",
            "amerikaner amerikanern amerikanerin us-amerikaner us-amerikanern": "US",
            "brite briten britin engländer engländern schotten": "GB",
            "russe russen russin": "RU",
            "ukrainer ukrainern ukrainerin ukrainerinnen": "UA",
            "deutscher deutschen deutsche": "DE",
            "franzose franzosen französin": "FR",
            "italiener italienern italienerin": "IT",
            "spanier spaniern spanierin": "ES",
            "portugiese portugiesen": "PT",
            "polin": "PL",
            "niederländer niederländern holländer": "NL",
            "belgier belgiern": "BE",
            "schweizer schweizern schweizerin": "CH",
            "österreicher österreichern österreicherin": "AT",
            "ungarin": "HU",
            "tscheche tschechen": "CZ",
            "slowake slowaken": "SK",
            "rumäne rumänen": "RO",
            "bulgare bulgaren": "BG",
            "grieche griechen griechin": "GR",
            "serbe serben": "RS",
            "kroate kroaten": "HR",
            "schwede schwedin": "SE",
            "norweger norwegern": "NO",
            "däne dänen": "DK",
            "finne finnen": "FI",
            "ire iren": "IE",
            "belarusse belarussen": "BY",
            "türke türken türkin": "TR",
            "chinese chinesen": "CN",
            "japaner japanern": "JP",
            "südkoreaner südkoreanern": "KR",
            "nordkoreaner nordkoreanern": "KP",
            "inder indern": "IN",
            "pakistaner pakistanern": "PK",
            "afghane afghanen": "AF",
            "iraner iranern iranerin": "IR",
            "iraker irakern": "IQ",
            "israeli israelis": "IL",
            "palästinenser palästinensern palästinenserin": "PS",
            "syrer syrern syrerin": "SY",
            "libanese libanesen": "LB",
            "ägypter ägyptern": "EG",
            "libyer libyern": "LY",
            "sudanese sudanesen": "SD",
            "nigerianer nigerianern": "NG",
            "südafrikaner südafrikanern": "ZA",
            "kanadier kanadiern": "CA",
            "mexikaner mexikanern": "MX",
            "brasilianer brasilianern": "BR",
            "argentinier argentiniern": "AR",
            "australier australiern": "AU",
            "armenier armeniern": "AM",
            "georgier georgiern": "GE",
        }
    ),
    organisations=every(
        {
            "weißes_haus weißen_haus weiße_haus weißen_hauses": "WHITE_HOUSE",
            "europäisches_parlament europäischen_parlaments europäischen_parlament": "EUROPEAN_PARLIAMENT",
            "europaparlament europaparlaments eu-parlament": "EUROPEAN_PARLIAMENT",
            "europäische_kommission europäischen_kommission eu-kommission": "EUROPEAN_COMMISSION",
            "uno un vereinte_nationen vereinten_nationen": "UN",
            "unhcr un-flüchtlingshilfswerk uno-flüchtlingshilfswerk": "UNHCR",
            "unicef un-kinderhilfswerk": "UNICEF",
            "who weltgesundheitsorganisation": "WHO",
            "nato": "NATO",
            "eu europäische_union europäischen_union": "EU",
            "iwf internationaler_währungsfonds internationale_währungsfonds internationalen_währungsfonds": "IMF",
            "weltbank": "WORLD_BANK",
            "wto welthandelsorganisation": "WTO",
            "iaea iaeo internationale_atomenergiebehörde internationalen_atomenergiebehörde": "IAEA",
            "atomenergiebehörde": "IAEA",
            "opec": "OPEC",
            "icc istgh internationaler_strafgerichtshof internationale_strafgerichtshof": "ICC",
            "internationalen_strafgerichtshof internationalen_strafgerichtshofs weltstrafgericht": "ICC",
            "rotes_kreuz rote_kreuz roten_kreuz roten_kreuzes": "RED_CROSS",
            "fifa weltfußballverband": "FIFA",
            "ioc iok internationales_olympisches_komitee internationale_olympische_komitee": "IOC",
            "uefa": "UEFA",
            "fed federal_reserve": "FED",
            "ezb europäische_zentralbank europäischen_zentralbank": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "afrikanische_union afrikanischen_union": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "löst",
        "löste",
        "ablöst",
        "ersetzt",
        "ersetzen",
        "folgt auf",
        "nachfolger von",
        "nachfolgerin von",
        "anstelle von",
        "an die stelle von",
        "nachfolge von",
        "abgelöst hat",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "stieg stiegen steigt steigen gestiegen anstieg stieg_an zugenommen zunahme wuchs wuchsen "
                    "wächst gewachsen wachstum kletterte ansteigen angestiegen anstiege wachsen zunahm "
                    "zunimmt zunehmen kletterten geklettert klettert verteuert verteuerte stieg…an steigt…an "
                    "stiegen…an nahm…zu nahmen…zu nimmt…zu nehmen…zu legte…zu legten…zu legt…zu"
                ),
                (
                    "sank sanken sinkt sinken gesunken rückgang fiel fielen gefallen abgenommen abnahme "
                    "schrumpfte schrumpften geschrumpft zurückgegangen rückgänge fällt fallen abnahm abnimmt "
                    "abnehmen schrumpft schrumpfen ging_zurück gingen_zurück geht_zurück zurückging sinkende "
                    "sinkenden ging…zurück gingen…zurück geht…zurück gehen…zurück nahm…ab nahmen…ab nimmt…ab "
                    "nehmen…ab gab…nach"
                ),
            ),
            "approve": (
                (
                    "gebilligt billigte billigten billigt verabschiedet verabschiedete ratifiziert "
                    "ratifizierte genehmigt genehmigte zugestimmt billigen billigung verabschieden "
                    "verabschiedeten verabschiedung ratifizieren ratifizierung genehmigen genehmigten "
                    "genehmigung zustimmung stimmte_zu stimmten_zu beschloss beschlossen stimmte…zu "
                    "stimmten…zu stimmt…zu stimmen…zu nahm…an nahmen…an nimmt…an"
                ),
                (
                    "abgelehnt ablehnung verworfen veto niedergestimmt ablehnen ablehnt abgelehnte verwarf "
                    "zurückwies abgeschmettert stimmte_gegen stimmten_gegen lehnte…ab lehnten…ab lehnt…ab "
                    "lehnen…ab durchgefallen"
                ),
            ),
            "convict": (
                (
                    "verurteilt verurteilte verurteilten verurteilung schuldig schuldspruch verurteilen "
                    "verurteilungen schuldige schuldigen schuldsprüche schuldig_gesprochen"
                ),
                (
                    "freigesprochen freispruch sprach_frei unschuldig freigesprochene freigesprochenen "
                    "freisprüche sprachen_frei spricht_frei freizusprechen unschuldige sprach…frei "
                    "sprachen…frei spricht…frei"
                ),
            ),
            "win": (
                (
                    "gewann gewannen gewinnt gewinnen gewonnen sieg siege siegte siegten besiegte besiegt "
                    "schlug siegt siegen besiegten besiegen schlugen sieger siegreich triumphierte triumph "
                    "geschlagen schlägt schlagen bezwang bezwungen bezwingt setzte_sich_durch"
                ),
                (
                    "verlor verloren verliert verlieren niederlage niederlagen unterlag unterlagen unterliegt "
                    "besiegt_worden wurde_besiegt geschlagen_geben"
                ),
            ),
            "open": (
                "eröffnet eröffnete eröffneten eröffnung geöffnet öffnete öffneten öffnet wiedereröffnet",
                "geschlossen schloss schlossen schließt schließung gesperrt sperrung",
            ),
            "begin": (
                (
                    "begann begannen beginnt begonnen beginn startete starteten startet gestartet setzte…fort "
                    "setzt…fort setzten…fort fing…an fängt…an nahm…auf wieder_aufgenommen fortgesetzt"
                ),
                (
                    "endete endeten endet beendet beendete beendeten stoppte gestoppt eingestellt brach…ab "
                    "brachen…ab bricht…ab setzte…aus setzt…aus setzten…aus ausgesetzt abgebrochen stellte…ein "
                    "unterbrochen"
                ),
            ),
            "accept": (
                "akzeptierte akzeptierten akzeptiert angenommen annahm",
                "weigerte weigerten weigert verweigerte verweigert lehnte lehnten lehnt ausgeschlagen",
            ),
            "confirm": (
                (
                    "bestätigte bestätigten bestätigt bestätigung bestätigen räumte_ein räumten_ein räumt_ein "
                    "eingeräumt einräumte gestand gesteht gestehen geständnis gab_zu gaben_zu gibt_zu "
                    "zugegeben zugab geständig gab…zu gaben…zu gibt…zu geben…zu räumte…ein räumten…ein "
                    "räumt…ein gestanden bekannte_sich"
                ),
                (
                    "dementierte dementierten dementiert bestritt bestritten bestreitet leugnete leugneten "
                    "dementieren dementi bestreiten leugnet leugnen geleugnet abgestritten stritt_ab "
                    "streitet_ab wies_die_vorwürfe zurückgewiesen wies_zurück stritt…ab stritten…ab "
                    "streitet…ab wies…zurück wiesen…zurück weist…zurück streiten…ab bestreite"
                ),
            ),
            "support": (
                "unterstützte unterstützten unterstützt unterstützung befürwortet befürworteten befürworter",
                "widersetzte widersetzten bekämpft bekämpfte widerstand",
            ),
            "allow": (
                (
                    "erlaubt erlaubte erlaubten legalisiert legalisierte gestattet gestattete zugelassen "
                    "erlauben erlaubnis legalisieren legalisierung gestatten zulassung ließ…zu lässt…zu "
                    "ließen…zu hob_das_verbot freigegeben"
                ),
                ("verboten verbot verbietet untersagt untersagte untersagten verbieten verbote untersagen untersagung"),
            ),
            "enter": (
                (
                    "beigetreten trat_bei beitritt angekommen ankunft eingetroffen traf_ein trafen_ein betrat "
                    "kam…an kamen…an kommt…an kehrte…zurück kehrten…zurück kehrt…zurück zurückgekehrt"
                ),
                (
                    "verließ verließen verlässt verlassen abgereist abreiste ausgetreten austritt "
                    "zurückgezogen abzug reiste…ab reisten…ab reist…ab zog…ab zogen…ab ziehen…ab abgezogen "
                    "evakuiert"
                ),
            ),
            "hire": (
                "ernannt ernannte ernannten ernennung angestellt berufen",
                "entlassen entließ entließen entlassung gefeuert gekündigt abberufen",
            ),
            "succeed": (
                (
                    "gelang gelungen gelingt erfolg erfolgreich erfolgreiche erfolgreichen gelangen gelingen "
                    "erfolge erfolgs erfolgreicher erfolgreiches glückte geglückt"
                ),
                (
                    "scheiterte scheiterten gescheitert scheitert misslang misslungen fehlgeschlagen "
                    "misserfolg scheitern misslingt misslingen misslangen fehlschlag misserfolge erfolglos "
                    "erfolglose erfolglosen missglückt missglückte schlug_fehl"
                ),
            ),
            "praise": (
                "lobte lobten lobt gelobt begrüßte begrüßten begrüßt würdigte würdigten lob",
                "kritisierte kritisierten kritisiert kritik rügte tadelte prangerte",
            ),
            "strong": (
                ("gestärkt stärkte stärkt stärkung verbessert verbesserte verbesserten verbesserung besser stärker"),
                (
                    "geschwächt schwächte schwächt verschlechtert verschlechterte verschlechterten "
                    "verschlechterung schlechter schwächer"
                ),
            ),
            "alive": (
                (
                    "überlebte überlebten überlebt überlebende überlebenden lebend lebendig gerettet "
                    "geretteten gerettete rettete retteten rettung"
                ),
                (
                    "starb starben gestorben tot tote toten toter verstorben verstarb getötet ertrank "
                    "ertranken ertrunken ertrinkt ertrunkene ums_leben umgekommen getötete getöteten"
                ),
            ),
            "more": (
                "mehr höher höhere höheren oberhalb",
                "weniger niedriger niedrigere niedrigeren unterhalb",
            ),
            "buy": (
                "kaufte kauften kauft gekauft kauf erwarb erworben",
                "verkaufte verkauften verkauft verkauf veräußert",
            ),
            "free": (
                (
                    "freigelassen freilassung befreit befreite befreiten freigekommen freilassen "
                    "freigelassene freigelassenen freikam freigekommene befreien befreiung ließ_frei "
                    "ließen_frei lässt_frei ließ…frei ließen…frei lässt…frei"
                ),
                (
                    "festgenommen festnahme verhaftet verhaftung inhaftiert eingesperrt nahm_fest nahmen_fest "
                    "festnahmen festgenommene festgenommenen verhaften verhaftete verhafteten verhaftungen "
                    "inhaftierte inhaftierten inhaftierung festgehalten nahm…fest nahmen…fest nimmt…fest"
                ),
            ),
            "find": (
                (
                    "gefunden fand fanden findet entdeckt entdeckte entdeckten aufgefunden wiedergefunden "
                    "auffinden entdecken entdeckung gefundene gefundenen"
                ),
                (
                    "vermisst vermisste vermissten verschwunden verschwand verschwanden verschollen "
                    "verschwinden verschwindet verschollene verschollenen"
                ),
            ),
            "raise": (
                (
                    "erhöhte erhöhten erhöht erhöhung anhebung angehoben hob_an erhöhen anheben anhob anhebt "
                    "hebt_an hoben_an erhöhungen heraufgesetzt hob…an hoben…an hebt…an heben…an"
                ),
                (
                    "senkte senkten senkt gesenkt senkung kürzte kürzten gekürzt kürzung reduzierte reduziert "
                    "senken senkungen kürzen kürzt kürzungen reduzieren reduzierten herabgesetzt setzte…herab "
                    "setzt…herab"
                ),
            ),
            "safe": (
                "sicher sichere sicheren ungefährlich harmlos unbedenklich",
                "unsicher gefährlich gefährliche gefährlichen riskant schädlich",
            ),
            "early": (
                "früh frühzeitig vorzeitig verfrüht vorgezogen zog…vor",
                "spät verspätet verzögert vertagte",
            ),
            "long": (
                (
                    "lang lange langen groß große großen großer größer länger verlängert verlängerte "
                    "verlängern verlängerung"
                ),
                ("kurz kurze kurzen klein kleine kleinen kleiner kürzer verkürzt verkürzte verkürzen verkürzung"),
            ),
            "possible": (
                "möglich legal legale machbar rechtmäßig verfassungsgemäß",
                "unmöglich illegal illegale illegalen rechtswidrig verfassungswidrig",
            ),
            "true": (
                "wahr korrekt zutreffend richtig",
                "falsch falsche falschen unwahr unzutreffend inkorrekt",
            ),
            "public": (
                "öffentlich öffentliche öffentlichen",
                "geheim geheime geheimen vertraulich nichtöffentlich",
            ),
            "same": (
                "gleich gleiche gleichen derselbe dieselbe dasselbe identisch ähnlich",
                "unterschiedlich verschieden anders",
            ),
            "many": (
                "viele vielen oft häufig meisten mehrheit mehrheitlich",
                "wenige wenigen selten kaum minderheit",
            ),
            "attack": (
                "angegriffen griff_an griffen_an angriff überfiel überfallen einmarschiert",
                "verteidigte verteidigten verteidigt verteidigung",
            ),
            "hold": (
                (
                    "fand_statt fanden_statt stattgefunden abgehalten findet_statt finden_statt stattfinden "
                    "stattfand wie_geplant planmäßig wie_vorgesehen wie_angekündigt durchgeführt hielt…fest "
                    "hielten…fest halten…fest zog…durch zogen…durch ziehen…durch fand…statt fanden…statt "
                    "findet…statt finden…statt durchführen traten_wie"
                ),
                (
                    "abgesagt verschoben absage ausgefallen abgesagte abzusagen absagen verschobene "
                    "verschiebt verschob verschieben verschiebung fiel_aus fällt_aus vertagt abgeblasen "
                    "sagte_ab sagten_ab sagte…ab sagten…ab sagt…ab sagen…ab blies…ab bliesen…ab blasen…ab "
                    "fiel…aus fällt…aus fallen…aus annulliert annullierte"
                ),
            ),
            "create": (
                (
                    "schafft schaffen schuf schufen geschaffen gebaut baute geschaffene schaffung baut_auf "
                    "aufgebaut bauten schaffe stellen_geschaffen"
                ),
                (
                    "streicht streichen strich gestrichen abgebaut abbauen zerstört zerstörte strichen "
                    "streichung stellenabbau abbaut baut_ab bauten_ab zerstörten wegfallen baute…ab bauten…ab "
                    "baut…ab bauen…ab abzubauen abgebauten arbeitsplatzabbau jobabbau kündigt_den entlässt "
                    "streicht_stellen stellenstreichungen gestrichene"
                ),
            ),
            "lend": (
                (
                    "lieh lieht leiht verleiht verlieh ausgeliehen_an übergab übergeben übergaben übergibt "
                    "überreichte überreicht lieh…aus leiht…aus liehen…aus verleihen überlässt überließ "
                    "leihgabe_an ausgeliehen verliehen"
                ),
                (
                    "borgte ausgeliehen_von entlieh erhielt_von erhielten_von geliehen_von lieh_sich "
                    "leiht_sich bekam_von bekommt_von geliehen_bekommen geborgt leihgabe_von leihgabe_aus "
                    "entliehen ausgeliehen_bekommen leihen_sich hat_sich_von sich…ausgeliehen sich…geliehen "
                    "sich…geborgt sich…entliehen"
                ),
            ),
            "stay": (
                "bleibt_im_amt bleiben_im_amt blieb_im_amt bleibt bleibt_an_der_spitze bleibt_minister",
                (
                    "trat_zurück traten_zurück tritt_zurück zurückgetreten zurücktritt zurücktrat "
                    "zurückzutreten rücktritt rücktritts legte_sein_amt_nieder niedergelegt amtsverzicht "
                    "trat…zurück traten…zurück tritt…zurück treten…zurück"
                ),
            ),
            "near": (
                "näher nähere näheren nächstgelegene",
                "weiter_entfernt weiter_weg entfernter",
            ),
            "export": (
                ("exportiert exportierte exportierten exportieren exporte exporten export exports ausfuhr ausfuhren"),
                ("importiert importierte importierten importieren importe importen import imports einfuhr einfuhren"),
            ),
            "hot": (
                (
                    "heißeste heißesten heißester wärmste wärmsten wärmster wärmer heißer höchste höchsten "
                    "höchster höchstes"
                ),
                (
                    "kälteste kältesten kältester kälter kühlste kühlsten kühler niedrigste niedrigsten "
                    "niedrigster niedrigstes tiefste tiefsten"
                ),
            ),
            "launch": (
                "abgehoben hob_ab hoben_ab hebt_ab abheben abhob",
                "startverbot startverschiebung",
            ),
        }
    ),
    possible=words(
        "könnte könnten möglicherweise vielleicht offenbar womöglich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher "
        "vermutlich"
        "angeblich angebliche angeblichen wahrscheinlich anscheinend eventuell dürfte dürften möglich"
    ),
    stages=series(
        {
            "custody": (
                (
                    "flüchtig flüchtige flüchtigen gesucht fahndung auf_der_flucht fahndet fahndete "
                    "fahnden sucht_nach suchen_nach suchte_nach weiter_nach weiterhin_nach noch_nach"
                ),
                (
                    "festgenommen festnahme verhaftet verhaftung untersuchungshaft fest_genommen fasste "
                    "gefasst nahm_fest festnahm festgenommene"
                ),
                (
                    "angeklagt angeklagte anklage anklage_erhoben wird_angeklagt erhob_anklage "
                    "erhoben_anklage wartet_auf_seinen_prozess wartet_auf_ihren_prozess"
                ),
                "vor_gericht prozess gerichtsverfahren",
                (
                    "verurteilt verurteilung schuldspruch verurteilte verurteilten zu_haft freiheitsstrafe "
                    "haftstrafe schuldig"
                ),
            ),
            "search": (
                "vermisst vermisste vermissten verschwunden verschollen",
                "gefunden aufgefunden gerettet entdeckt",
            ),
            "plan": (
                "geplant geplante geplanten angekündigt ankündigte vorgesehen",
                "begann begonnen gestartet startete angelaufen im_gange",
                "abgeschlossen beendet endete fertiggestellt vollendet",
            ),
            "law": (
                "gesetzentwurf gesetzesentwurf vorgeschlagen entwurf eingebracht",
                "verabschiedet verabschiedete gebilligt beschlossen",
                "in_kraft rechtskräftig",
            ),
            "deal": (
                "verhandeln verhandelt verhandelten verhandlungen verhandlung",
                "geeinigt einigten einigte einigung vereinbart vereinbarung",
                "unterzeichnet unterzeichnete unterzeichneten unterzeichnung besiegelt",
            ),
            "fire": (
                "brennt brannte brennen außer_kontrolle wütet lodert",
                "eingedämmt unter_kontrolle",
                "gelöscht erloschen",
            ),
            "office": (
                "kandidat kandidatin kandidiert kandidierte kandidatur",
                "gewählt gewählte wiedergewählt",
                "vereidigt vereidigung amtsantritt amtseid amtseinführung",
            ),
            "travel": (
                "abgereist unterwegs aufgebrochen abgeflogen",
                "angekommen eingetroffen gelandet ankunft landete",
            ),
            "health": (
                "verletzt verletzte verletzten im_krankenhaus ins_krankenhaus eingeliefert",
                "genesen erholt gesundet aus_dem_krankenhaus",
            ),
            "strike": (
                "streiken streikt im_streik im_ausstand legen_die_arbeit_nieder",
                (
                    "streik_beendet streikende beendeten_ihren_streik ihren_streik_beendet arbeiten_wieder "
                    "wieder_zur_arbeit wieder_an_der_arbeit"
                ),
            ),
            "liftoff": (
                "noch_nicht_gestartet wartet_auf_den_start startverschiebung noch_am_boden",
                "abgehoben hob_ab hob startete_vom abgeschossen",
            ),
            "works": (
                (
                    "im_bau wird_gebaut wird_saniert wird_renoviert noch_geschlossen weiterhin_geschlossen "
                    "nach_wie_vor_geschlossen weiter_geschlossen"
                ),
                (
                    "wiedereröffnet wiedereröffnung eröffnete_wieder wieder_eröffnet wieder_geöffnet "
                    "eingeweiht wieder_offen"
                ),
            ),
        }
    ),
    moved=(
        "stieg auf",
        "stieg die zahl",
        "stiegen auf",
        "gestiegen auf",
        "auf nunmehr",
        "erhöhte sich auf",
        "erhöht sich auf",
        "wuchs auf",
        "sank auf",
        "gesunken auf",
        "fiel auf",
        "inzwischen",
        "mittlerweile",
        "unterdessen",
        "nunmehr",
        "liegt nun bei",
        "liegt jetzt bei",
        "bis zum abend",
        "nach oben korrigiert",
        "nach unten korrigiert",
        "zuvor war von",
        "zunächst war von",
        "auf inzwischen",
        "gestiegen ist auf",
        "stieg inzwischen auf",
        "kletterte auf",
        "sank die zahl",
        "erhöhte sich die zahl",
        "erhöhten sich auf",
        "wurde nach oben korrigiert",
        "wurde nach unten korrigiert",
        "angehoben auf",
        "gesenkt auf",
        "wuchs inzwischen auf",
    ),
)

WRITING = Writing()


LANGUAGE = Language(
    "de",
    segmentation=SEGMENTATION,
    speech=SPEECH,
    boilerplate=BOILERPLATE,
    numbers=NUMBERS,
    scope=SCOPE,
    time=TIME,
    eras=ERAS,
    ranks=RANKS,
    negation=NEGATION,
    naming=NAMING,
    polarity=POLARITY,
    writing=WRITING,
)
