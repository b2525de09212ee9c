"""Dutch."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dhr. mevr. mw. dr. drs. ir. ing. mr. prof. ds. st. bijv. bv. d.w.z. m.a.w. o.a. i.v.m. t.o.v. m.b.t. ca. "
        "evt. incl. excl. resp. zgn. z.g. gen. kol. lt. sgt. jhr. burg. vgl. a.u.b. t.a.v. i.p.v. t.g.v."
    ),
    before_numbers=words("nr. nrs. art. blz. p. pp. par. hfst. fig. tel."),
    may_end=words("enz. etc. e.d. e.a. v.s. n.v. b.v. jr. sr. mln. mld. v.chr. n.chr."),
)

SPEECH = Speech(
    verbs=words(
        "zei zeiden zegt zeggen verklaarde verklaarden verklaart meldde meldden meldt melden vertelde vertelden "
        "vertelt bevestigde bevestigden bevestigt benadrukte benadrukten benadrukt schreef schreven schrijft "
        "waarschuwde waarschuwden waarschuwt vroeg vroegen vraagt antwoordde beweerde beweerden beweert reageerde "
        "liet lieten laat voegde kondigde kondigden berichtte berichtten erkende erkenden erkent ontkende ontkenden "
        "ontkent verzekerde verzekerden verzekert voorspelde voorspelt concludeerde concludeert suggereerde twitterde "
        "onderstreepte onthulde onthulden"
    ),
    particles={
        "liet": words("weten"),
        "lieten": words("weten"),
        "laat": words("weten"),
        "voegde": words("toe"),
        "kondigde": words("aan"),
        "kondigden": words("aan"),
    },
    prepositions=("volgens", "aldus", "naar eigen zeggen van", "in de woorden van"),
    comparisons=words("zoals"),
    pronouns={"hij": frozenset(), "zij": frozenset(), "ze": frozenset()},
    determiners=words("de het een deze dit die zijn haar hun twee drie enkele meerdere verschillende beide"),
    links=words("van en der"),
    tails=words("in bij uit"),
    stops=words(
        "ja nee dat wie wat waar wanneer als of want maar omdat terwijl toen nadat voordat niet geen op in aan bij "
        "met naar om over tegen tijdens tot tussen uit voor vanaf sinds zonder door te is was waren wordt worden werd "
        "werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten er ook nog al dan nu "
        "gisteren vandaag morgen later eerder zich hem hen mij ons ik wij we jullie daar hier dus echter wet plan "
        "onder journalisten vrijdagavond"
    ),
    asides=words(
        "ook later eerder toen dan nu gisteren vandaag daarna verder echter nog al bovendien vervolgens hier daar dat"
    ),
    denials=words("niet niets nooit"),
    verb_second=True,
)

NUMBERS = Numbers(
    compound_units={
        "daags": "day",
        "jarig": "year",
        "urig": "hour",
        "maands": "month",
        "weeks": "week",
        "minuten": "minute",
    },
    compound_numbers={
        "een": 1,
        "één": 1,
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "elf": 11,
        "twaalf": 12,
        "dertien": 13,
        "veertien": 14,
        "vijftien": 15,
        "twintig": 20,
        "dertig": 30,
        "veertig": 40,
        "vijftig": 50,
        "zestig": 60,
        "zeventig": 70,
        "tachtig": 80,
        "negentig": 90,
        "honderd": 100,
    },
    goals=words("doelpunt doelpunten goal goals"),
    score_links=words("tegen"),
    ages=words("jarig*"),
    counters=words("persoon mens"),
    clock_at=("om", "rond", "vanaf"),
    evening=("s avonds", "s middags"),
    words="nl",
    spelled=every(
        {
            "half halve": 0.5,
            "eén": 1.0,
            "anderhalf anderhalve": 1.5,
            "tweeënhalf tweeënhalve": 2.5,
            "drieënhalf drieënhalve": 3.5,
            "vierenhalf vierenhalve": 4.5,
            "vijfenhalf vijfenhalve": 5.5,
        }
    ),
    vague=words(
        "tientallen dozijnen honderden honderdtallen duizenden tienduizenden honderdduizenden miljoenen miljarden"
    ),
    minus=words("min minus"),
    scales=every(
        {
            "duizend": 1e3,
            "miljoen mln miljoenen mio": 1e6,
            "miljard mld mrd miljarden": 1e9,
            "biljoen biljoenen": 1e12,
            "dozijn": 12.0,
            "honderd": 1e2,
        }
    ),
    shares=every(
        {
            "helft halve": 0.5,
            "derde eenderde": 1 / 3,
            "tweederde": 2 / 3,
            "kwart": 0.25,
            "driekwart": 0.75,
            "vijfde": 0.2,
            "zesde": 1 / 6,
            "achtste": 0.125,
            "tiende": 0.1,
        }
    ),
    whole_shares=words("helft eenderde tweederde driekwart"),
    of_words=words("van der"),
    and_shares=every({"en_een_half en_een_halve": 0.5, "en_een_kwart": 0.25}),
    articles=words("een"),
    approximate=every(
        {
            "ongeveer circa ca rond zo'n omstreeks grofweg ruwweg om_en_nabij om_en_nabij_de een_stuk_of": (0.9, 1.1),
            "rond_de ongeveer_de om_en_bij": (0.9, 1.1),
            "naar_schatting geschat geschatte": (0.85, 1.15),
            "bijna haast nagenoeg vrijwel een_kleine": (0.83, 1.0),
            "krap net_geen net_onder net_onder_de iets_minder_dan": (0.88, 1.0),
            "tegen_de dicht_bij_de": (0.88, 1.05),
            "ruim een_goede": (1.0, 1.15),
            "iets_meer_dan net_iets_meer_dan net_boven net_boven_de een_dikke": (1.0, 1.1),
        }
    ),
    at_least=(
        *("minstens", "tenminste", "ten minste", "minimaal", "zeker", "op zijn minst", "op z'n minst"),
        *("niet minder dan", "een minimum van"),
    ),
    at_most=(
        "hoogstens",
        "maximaal",
        "ten hoogste",
        "hooguit",
        "tot wel",
        "niet meer dan",
        "een maximum van",
        "op zijn hoogst",
    ),
    more_than=(
        "meer dan",
        "meer dan de",
        "ruim de",
        "overschreed",
        "overtrof",
        "overstijgt",
        "oversteeg",
        "boven",
        "groter dan",
        "hoger dan",
        "boven de",
    ),
    less_than=("minder dan", "kleiner dan", "lager dan", "onder de", "beneden de", "nog geen"),
    at_least_after=("of meer", "en meer"),
    at_most_after=("of minder",),
    ranges={"tot": "", "à": "", "en": "tussen"},
    change_from=words("van"),
    units=every(
        {
            "procent % percent pct": "percent",
            "procentpunt procentpunten procentpuntje": "percentage-point",
            "euro euro's €": "EUR",
            "cent eurocent": "cent",
            "dollar dollars us-dollar amerikaanse_dollar $": "USD",
            "pond ponden britse_pond pond_sterling £": "GBP",
            "yen ¥": "JPY",
            "yuan": "CNY",
            "roebel roebels": "RUB",
            "roepie roepies": "INR",
            "lira": "TRY",
            "zloty zloty's": "PLN",
            "tsjechische_kronen tsjechische_kroon": "CZK",
            "zweedse_kronen zweedse_kroon": "SEK",
            "noorse_kronen noorse_kroon": "NOK",
            "deense_kronen deense_kroon": "DKK",
            "frank zwitserse_frank": "CHF",
            "zuid-koreaanse_won": "KRW",
            "hryvnia grivna": "UAH",
            "forint": "HUF",
            "sjekel shekel": "ILS",
            "kilometers km": "kilometer",
            "m meters": "meter",
            "mijlen": "mile",
            "ton tonnen": "tonne",
            "kilo kilo's kilogrammen kg": "kilogram",
            "liters": "liter",
            "hectaren hectares": "hectare",
            "vierkante_kilometers": "square-kilometer",
            "vierkante_meter vierkante_meters m²": "square-meter",
            "graden graad °c": "celsius",
            "graden_fahrenheit °f": "fahrenheit",
            "km_/_u km/uur kilometer_per_uur": "kilometer-per-hour",
        }
    ),
    connectors=words("andere anderen nieuwe extra overige verdere bijkomende van de het zijn nog meer"),
    labels=words(
        "artikel paragraaf hoofdstuk lijn bus tram vlucht gate kamer zaal route resolutie nummer nr groep fase "
        "categorie kanaal spoor perron terminal titel versie wet boeing airbus apollo type formule seizoen aflevering"
    ),
    clock=words("u gmt utc"),
    outcomes=every(
        {
            "gedood gedode doodde doodden doodt doden dode dood dodental omgekomen omkwamen omkwam omkomen": "killed",
            "kwam_om kwamen_om komen_om om_het_leven leven_kwamen leven_gekomen leven_kwam": "killed",
            "leven_gebracht": "killed",
            "stierf stierven sterft sterven gestorven overleed overleden overlijdt overlijden": "killed",
            "verdronk verdronken vermoord vermoordde vermoordden doodgeschoten gesneuveld sneuvelden": "killed",
            "sterfgevallen dodelijke_slachtoffers doodgestoken": "killed",
            "gewond gewonde gewonden zwaargewond zwaargewonden lichtgewond lichtgewonden raakten_gewond": "injured",
            "verwond verwondde verwondden verwondingen gekwetst gekwetsten verwondt": "injured",
            "gearresteerd gearresteerde arresteerde arresteerden arresteert arrestaties arrestanten": "arrested",
            "aangehouden aanhoudingen aanhield aanhielden hield_aan opgepakt oppakte oppakten": "arrested",
            "ingerekend vastgezet gedetineerd": "arrested",
            "vermist vermiste vermisten spoorloos": "missing",
            "besmet besmette besmetten besmettingen geïnfecteerd geïnfecteerden infecties": "infected",
            "geëvacueerd geëvacueerden evacueerde evacueerden evacueert evacuaties evacués": "evacuated",
            "gered geredde geredden redde redden redt": "rescued",
            "ontheemd ontheemde ontheemden ontheemding verdreven dakloos": "displaced",
            "gehospitaliseerd ziekenhuisopnames ziekenhuisopnamen ziekenhuis_opgenomen": "hospitalized",
            "ziekenhuis_gebracht ziekenhuis_beland ziekenhuis_behandeld": "hospitalized",
            "ontslagen ontsloeg ontsloegen ontslaat ontslaan ontslag": "dismissed",
        }
    ),
    totals=(
        "in totaal",
        "totaal",
        "alles bij elkaar",
        "bij elkaar",
        "tezamen",
        "opgeteld",
        "wereldwijd",
        "landelijk",
        "in het hele land",
        "door het hele land",
        "allemaal samen",
        "samen",
        "alles samen",
        "het hele jaar",
        "over het hele jaar",
        "gezamenlijk",
        "bij elkaar opgeteld",
        "in heel het land",
        "over de hele wereld",
        "in de hele wereld",
    ),
    remaining=("nog", "nog steeds", "nog altijd"),
    persons=words(
        "mensen mens personen persoon mannen man vrouwen vrouw kinderen kind burgers burger inwoners inwoner bewoners "
        "bewoner slachtoffers slachtoffer jongeren passagiers anderen"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "vrouw vrouwen meisje meisjes": "women",
            "man mannen jongen jongens": "men",
            "kind kinderen minderjarige minderjarigen baby tiener tieners": "children",
            "agent agenten politieagent politieagenten": "police",
            "soldaat soldaten militair militairen": "soldiers",
            "buitenlander buitenlanders toerist toeristen": "foreigners",
            "leerling leerlingen student studenten scholier scholieren": "students",
            "brandweerman brandweerlieden hulpverlener hulpverleners": "rescuers",
        }
    ),
    interim=(
        "tot nu toe",
        "tot dusver",
        "voorlopig*",
        "tussenstand",
        "deelresultaten",
        "geteld",
        "getelde",
        "telling",
        "eerste resultaten",
        "eerste uitslagen",
        "exitpoll*",
        "prognose",
        "schatting*",
        "aanvankelijk",
    ),
    wholes=(
        "bij elkaar opgeteld",
        "door heel",
        "door het hele",
        "europabreed",
        "europawijd",
        "gehele jaar",
        "heel het jaar",
        "het hele jaar",
        "het volledige jaar",
        "in alle … fabrieken",
        "in alle … gemeenten",
        "in alle … havens",
        "in alle … landen",
        "in alle … provincies",
        "in alle … regio's",
        "in alle … steden",
        "in alle … winkels",
        "in alle … ziekenhuizen",
        "in de hele",
        "in de hele wereld",
        "in geheel",
        "in heel",
        "in heel europa",
        "in het hele",
        "in het hele land",
        "in zijn geheel",
        "landelijk",
        "mondiaal",
        "op alle … locaties",
        "op alle … luchthavens",
        "op alle … stations",
        "over de hele wereld",
        "over heel",
        "over het hele",
        "overal in",
        "wereldwijd",
        "wereldwijde",
    ),
    parts=(
        "alleen al",
        "alleen in",
        "bij rust",
        "buitenwijk",
        "dagelijks",
        "deelgemeente",
        "derde kwartaal",
        "deze week",
        "dorp",
        "eerste dag",
        "eerste halfjaar",
        "eerste helft",
        "eerste kwartaal",
        "eerste uur",
        "eerste week",
        "in de regio",
        "in de wijk",
        "in een enkele",
        "in een week",
        "in haar fabriek",
        "in het district",
        "in het dorp",
        "in zijn fabriek",
        "in één enkele",
        "in één week",
        "intensive care",
        "kraamafdeling",
        "oostvleugel",
        "op de afdeling",
        "op één dag",
        "oude binnenstad",
        "per dag",
        "per week",
        "ruststand",
        "spoedeisende hulp",
        "stadsdeel",
        "tot nu toe deze week",
        "tweede kwartaal",
        "vierde kwartaal",
        "voorstad",
        "westvleugel",
        "wijk",
    ),
    among=(
        "inclusief",
        "onder de doden",
        "onder hen",
        "onder wie",
        "van die",
        "van hen",
        "van wie",
        "waaronder",
        "waarvan",
    ),
)

TIME = TimeWords(
    relative_days={"vandaag": 0, "vanavond": 0, "vanochtend": 0, "vanmiddag": 0, "vannacht": 0, "gisteren": -1}
    | {"gisteravond": -1, "gisterochtend": -1, "gistermiddag": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2}
    | {"morgenochtend": 1, "morgenavond": 1, "morgenmiddag": 1},
    ago_after=words("geleden terug"),
    later_before=words("over"),
    later_after=words("later daarna nadien"),
    earlier_than=words("voordat alvorens vóór"),
    since=words("sinds sedert"),
    until=words("tot t/m tegen"),
    same_time=("op dat moment", "destijds", "toentertijd", "in die tijd", "tegelijkertijd", "op hetzelfde moment"),
    present=words("is zijn heeft hebben ben zegt zeggen wordt staat staan"),
    past=words("was waren had hadden werd werden"),
    future=words("zal zullen zou zouden wil willen gaat gaan"),
    last=words("vorige vorig afgelopen laatste verleden voorbije jongstleden"),
    next=words("volgende volgend komende komend aanstaande eerstvolgende"),
    spans=words("weken maanden jaren dagen uren decennia eeuwen"),
    months=every({"sept": 9, "febr": 2}),
    day_parts=words("avond ochtend morgen middag namiddag voormiddag nacht s"),
    list_words=words("en tot of"),
    durations=every(
        {
            "secondes": "second",
            "minuutje": "minute",
            "uren uurtje": "hour",
            "etmaal etmalen": "day",
            "jaren jaartje": "year",
            "decenniums": "decade",
        }
    ),
    in_words=words(
        "en in sinds sedert tot van vanaf voor vóór na begin eind einde medio half midden per deze dit afgelopen "
        "vorige vorig volgende volgend komende komend tussen tijdens rond uit op najaar voorjaar zomer winter herfst "
        "lente"
    ),
)

ERAS = Eras(
    before=words("jaren"),
    after=words("er"),
)

RANKS = Ranks(
    runners_up={"op een na": 2, "op één na": 2, "op twee na": 3, "op drie na": 4, "op vier na": 5},
    superlatives=(
        "hoogste",
        "laagste",
        "grootste",
        "kleinste",
        "meeste",
        "minste",
        "beste",
        "slechtste",
        "sterkste",
        "zwaarste",
        "oudste",
        "jongste",
        "langste",
        "kortste",
        "warmste",
        "heetste",
        "koudste",
        "snelste",
        "dodelijkste",
        "ergste",
        "diepste",
        "rijkste",
        "duurste",
        "record*",
    ),
    words={"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8}
    | {"negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14, "vijftiende": 15}
    | {"zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19, "twintigste": 20},
    suffixes=("e", "de", "ste"),
    times=words("keer maal"),
    again=words("opnieuw nogmaals wederom andermaal weer"),
    idioms=(
        *("ten eerste", "ten tweede", "ten derde", "in eerste instantie", "in tweede instantie", "eerste hulp"),
        *("eerste plaats", "eerste gezicht", "eerste hand", "tweede hand", "eerste minister", "eerste kamer"),
        *("tweede kamer", "eerste wereldoorlog", "tweede wereldoorlog", "derde wereld", "derde rijk", "eerste dame"),
    ),
    each=words("elke elk iedere ieder per"),
)

NEGATION = Negation(
    plain=words("niet geen"),
    cues=words("niet niets niks geen geenszins nooit niemand nergens noch zonder evenmin nimmer"),
    idioms=(
        *("niet alleen", "niet enkel", "niet slechts", "niet alleen maar", "niet minder dan", "niet meer dan"),
        *("niet langer dan", "niets anders dan", "niet in de laatste", "geen twijfel", "geen wonder", "zonder twijfel"),
        *("zonder meer", "zonder enige twijfel", "niet te vergeten", "niet toevallig", "niet het minst"),
    ),
    refusals=words(
        "weigerde weigerden weigert weigeren geweigerd ontkende ontkenden ontkent ontkennen ontkend verwierp "
        "verwierpen verwerpt verwerpen verworpen afgewezen afwees afwezen afwijst bestrijdt bestreed betwist "
        "betwistte weersprak weerspreekt weersproken tegengesproken"
    ),
)

NAMING = Naming(
    common=words(
        "regering ministerie parlement senaat kamer congres raad commissie comité politie leger kerk "
        "staat republiek internet web partij liga beker beurs hotel museum universiteit noorden zuiden "
        "oosten westen grondwet wet bank federatie conferentie rechtbank kabinet kerst pasen god "
        "openbaar"
    ),
    titles=tuple(
        sorted(
            words(
                "president presidente vicepresident vice-president oud-president minister ministers vicepremier "
                "premier minister-president staatssecretaris kanselier bondskanselier woordvoerder woordvoerster "
                "generaal admiraal burgemeester gouverneur koning koningin prins prinses keizer paus bisschop "
                "aartsbisschop kardinaal dominee imam rabbijn sjeik emir sultan meneer mevrouw mijnheer dhr mevr mw "
                "dr prof professor hoogleraar coach bondscoach trainer rechter advocaat advocate officier procureur "
                "aanklager directeur directrice topman topvrouw ceo bestuursvoorzitter voorzitter voorzitster "
                "secretaris secretaris-generaal ambassadeur diplomaat gezant senator kamerlid parlementslid "
                "parlementariër afgevaardigde commissaris eurocommissaris hoofdcommissaris kolonel kapitein luitenant "
                "majoor sergeant commandant bevelhebber legerchef politiechef stafchef leider partijleider "
                "fractieleider fractievoorzitter oppositieleider regeringsleider rebellenleider lijsttrekker "
                "kandidaat wethouder analist analiste onderzoeker onderzoekster econoom historicus viroloog "
                "defensieminister justitieminister buitenlandminister gezondheidsminister activist activiste zanger "
                "zangeres acteur actrice schrijver schrijfster regisseur doelman aanvaller"
            )
        )
    ),
    determiners=words("de het een 't deze dit die elke elk iedere geen zijn haar hun onze ons welke"),
    particles=words("van de der den ter ten te von la le el al bin ibn da del di du dos 't"),
    function_words=words(
        "celsius aan aangezien achter af afgelopen al aldus alhoewel alle alleen alles als alsof altijd ander andere "
        "anderen anders bang behalve beide ben beneden bent bij bijna bijvoorbeeld binnen binnenkort blijkbaar boven "
        "bovendien buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarover daarvan "
        "daarvoor dan dat de den der desondanks destijds deze dezelfde die dinsdag dit doch donderdag door doordat "
        "dus echter een eerder eerst eerste eindelijk elk elke en enige enkel enkele er eraan erg ergens ermee erop "
        "ervan even evenals eveneens evenmin ex gaan gaat geen gedurende geweest gisteren had hadden heb hebben hebt "
        "heeft heel helaas hem hen het hetzelfde hier hij hoe hoewel hoeveel hun ieder iedere iedereen iemand iets ik "
        "immers in inclusief indien ingevolge inmiddels intussen is ja jaarlijks je jij jou jouw juist jullie kan kon "
        "konden krachtens kunnen kwam later laatste langs liever maandag maar mag me meer meerdere meest meestal men "
        "met middels mij mijn min minder misschien mits moest moesten moet moeten mogelijk mogen momenteel morgen na "
        "naar naast nadat nadien namelijk namens natuurlijk nee net niemand niet niets nieuwe noch nochtans nog nogal "
        "nooit nu of ofschoon om omdat omstreeks onder ondanks ondertussen ongeveer ons onze ook op opnieuw over "
        "overal overigens per pas plots rond ruim samen sinds slechts sommige soms steeds straks tegen tenminste "
        "tenslotte tenzij terug terwijl tevens tijdens toch toe toen tot totdat tussen twee u uit uiteindelijk uw "
        "vaak van vanaf vanavond vandaag vanuit vanwege veel verder vervolgens via vier vijf volgend volgende volgens "
        "voor vooral vooraleer voorafgaand voordat voortaan vorig vorige vóór vrijdag vrij vrijwel waar waarbij "
        "waardoor waarin waarmee waarna waarom waarop waarvan waarvoor waren was wat we wederom weer wegens weinig "
        "wel weliswaar welk welke werd werden wie wij wil wilde woensdag word worden wordt zal zaterdag ze zei zeker "
        "zelf zelfs zes zich zij zijn zo zoals zodat zodra zonder zondag zou zouden zowel zullen"
    ),
    places=every(
        {
            "schotland": "GB",
            "macedonië noord-macedonië": "MK",
            "vs v.s amerika verenigde_staten_van_amerika usa": "US",
            "vk groot-brittannië engeland brittannië": "GB",
            "oekraine": "UA",
            "kyiv kyjiv": "europe/kiev",
            "duitsland": "DE",
            "holland": "NL",
            "israel": "IL",
            "wit-rusland": "BY",
            "birma myanmar": "MM",
            "palestina": "PS",
            "bosnië": "BA",
            "congo": "CD",
            "vaticaan": "VA",
            "saudi-arabië saoedi-arabie": "SA",
            "emiraten vae": "AE",
            "turkiye türkiye": "TR",
            "tsjechische_republiek": "CZ",
            "azerbaidzjan": "AZ",
            "gazastrook": "asia/gaza",
            "kaboel": "asia/kabul",
            "seoel": "asia/seoul",
            "tripoli": "africa/tripoli",
            "ho_chi_minhstad": "asia/saigon",
            "rangoon yangon": "asia/rangoon",
        }
    ),
    nations=every(
        {
            "jordaans jordaanse jordaniër": "JO",
            "keniaans keniaanse keniaan kenianen": "KE",
            "nieuw-zeelands nieuw-zeelandse": "NZ",
            "qatarees qatarese": "QA",
            "maleisisch maleisische": "MY",
            "myanmarees birmees birmaanse": "MM",
            "bengaals bengaalse": "BD",
            "chileens chileense": "CL",
            "peruaans peruaanse": "PE",
            "marokkaans marokkaanse marokkaan marokkanen": "MA",
            "algerijns algerijnse": "DZ",
            "tunesisch tunesische": "TN",
            "somalisch somalische": "SO",
            "kazachs kazachse": "KZ",
            "macedonisch macedonische macedoniërs": "MK",
            "amerikaan* amerikaanse amerikanen": "US",
            "brits* britse brit britten engels* engelsman schots* schotten": "GB",
            "russisch* rus russen russin": "RU",
            "oekraïens* oekraïner* oekraiense": "UA",
            "duits duitse duitser duitsers": "DE",
            "franse fransen fransman fransmannen": "FR",
            "italiaan* italianen": "IT",
            "spaans* spanjaard*": "ES",
            "portugees* portugese portugezen": "PT",
            "pools poolse poolsen": "PL",
            "nederlands* nederlander*": "NL",
            "belgisch* belg belgen": "BE",
            "zwitsers* zwitserse zwitser": "CH",
            "oostenrijks* oostenrijker*": "AT",
            "hongaars* hongaar hongaren": "HU",
            "tsjechisch* tsjechische tsjech tsjechen": "CZ",
            "slowaaks* slowaak slowaken": "SK",
            "roemeens* roemeen roemenen": "RO",
            "bulgaars* bulgaar bulgaren": "BG",
            "grieks* griek grieken": "GR",
            "servisch* serviër* serven": "RS",
            "kroatisch* kroaat kroaten": "HR",
            "zweeds* zweedse zweed": "SE",
            "noors* noorse noor noren": "NO",
            "deens* deense deen": "DK",
            "fins finse finnen": "FI",
            "iers* ieren": "IE",
            "wit-russisch* belarussisch* wit-russen": "BY",
            "turks turkse turk turken": "TR",
            "chinees* chinese chinezen": "CN",
            "japans* japanner*": "JP",
            "zuid-koreaans* zuid-koreaanse zuid-koreanen": "KR",
            "noord-koreaans* noord-koreanen": "KP",
            "indiaas* indiase indiër*": "IN",
            "pakistaans* pakistaan pakistanen": "PK",
            "afghaans* afghaan afghanen": "AF",
            "iraans* iraniër*": "IR",
            "iraaks* irakees irakese irakezen": "IQ",
            "israëlisch* israëliër* israelische israeliërs": "IL",
            "palestijn*": "PS",
            "syrisch* syriër*": "SY",
            "libanees libanese libanezen": "LB",
            "jemenitisch* jemenieten": "YE",
            "saoedisch* saoediër* saudisch*": "SA",
            "egyptisch* egyptenaar egyptenaren": "EG",
            "libisch* libiër*": "LY",
            "soedanees soedanese soedanezen": "SD",
            "ethiopisch* ethiopiër*": "ET",
            "nigeriaans* nigerianen": "NG",
            "zuid-afrikaans* zuid-afrikanen": "ZA",
            "canadees canadese canadezen": "CA",
            "mexicaan* mexicanen": "MX",
            "braziliaan* brazilianen": "BR",
            "argentijn*": "AR",
            "colombiaan* colombianen": "CO",
            "venezolaan* venezolanen": "VE",
            "cubaan* cubanen": "CU",
            "australisch* australiër*": "AU",
            "taiwanees taiwanese taiwanezen": "TW",
            "filipijns* filipijnse": "PH",
            "indonesisch* indonesiër*": "ID",
            "thais thaise": "TH",
            "vietnamees vietnamese vietnamezen": "VN",
            "armeens* armeniër* armenen": "AM",
            "azerbeidzjaans*": "AZ",
            "georgisch* georgiër*": "GE",
            "ests estse esten": "EE",
            "lets letse": "LV",
            "litouws*": "LT",
        }
    ),
    organisations=every(
        {
            "witte_huis": "WHITE_HOUSE",
            "europees_parlement europese_parlement": "EUROPEAN_PARLIAMENT",
            "europese_commissie": "EUROPEAN_COMMISSION",
            "vn verenigde_naties": "UN",
            "unhcr vn-vluchtelingenorganisatie": "UNHCR",
            "unicef": "UNICEF",
            "who wereldgezondheidsorganisatie": "WHO",
            "navo nato": "NATO",
            "eu europese_unie": "EU",
            "imf internationaal_monetair_fonds": "IMF",
            "wereldbank": "WORLD_BANK",
            "wto wereldhandelsorganisatie": "WTO",
            "iaea internationaal_atoomenergieagentschap atoomagentschap": "IAEA",
            "opec": "OPEC",
            "icc internationaal_strafhof strafhof": "ICC",
            "rode_kruis": "RED_CROSS",
            "fifa wereldvoetbalbond": "FIFA",
            "ioc internationaal_olympisch_comité": "IOC",
            "uefa": "UEFA",
            "fed federal_reserve": "FED",
            "ecb europese_centrale_bank": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "afrikaanse_unie": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "vervangt",
        "vervangen",
        "vervanging van",
        "opvolger van",
        "opvolgster van",
        "opvolgt",
        "plaats van",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "steeg stegen stijgt stijgen gestegen stijging groeide groeiden groeit groeien gegroeid "
                    "groei toegenomen toename toenam toeneemt nam_toe neemt_toe klom klommen toenamen "
                    "namen_toe nemen_toe klimt klimmen geklommen opgelopen liep_op nam…toe namen…toe "
                    "neemt…toe nemen…toe liep…op liepen…op"
                ),
                (
                    "daalde daalden daalt dalen gedaald daling kromp krompen krimpt gekrompen krimp afgenomen "
                    "afname afnam afneemt nam_af neemt_af zakte zakten gezakt kelderde krimpen namen_af zakt "
                    "kelderden gekelderd liep_terug teruggelopen nam…af namen…af neemt…af nemen…af liep…terug "
                    "liepen…terug"
                ),
            ),
            "approve": (
                (
                    "goedgekeurd goedkeurde goedkeurden goedkeuring keurde_goed aangenomen geratificeerd "
                    "ratificeerde bekrachtigd stemde_in ingestemd goedkeuren goedkeurt keurt_goed "
                    "keurden_goed nam_aan namen_aan neemt_aan stemden_in stemt_in bekrachtigde nam…aan "
                    "namen…aan neemt…aan keurde…goed keurden…goed keurt…goed"
                ),
                (
                    "verworpen verwierp verwierpen verwerpt weggestemd afgekeurd keurde_af veto afgestemd "
                    "verwerpen afkeurde keurden_af stemde_tegen stemden_tegen weggestemde wees…af wezen…af "
                    "wijst…af stemde…weg stemden…weg keurde…af"
                ),
            ),
            "convict": (
                (
                    "veroordeeld veroordeelde schuldig schuldig_bevonden veroordeling veroordeelden "
                    "veroordeelt veroordelen veroordelingen schuldige"
                ),
                (
                    "vrijgesproken vrijspraak onschuldig sprak_vrij vrijgepleit vrijgesprokene vrijspreken "
                    "spreekt_vrij spraken_vrij onschuldige sprak…vrij spreekt…vrij"
                ),
            ),
            "win": (
                (
                    "won wint winnen gewonnen winst overwinning zege zegevierde versloeg verslagen verslaat "
                    "zeges overwinningen versloegen verslaan winnaar klopte kloppen"
                ),
                (
                    "verloor verloren verliest verliezen nederlaag verlies nederlagen was_verslagen "
                    "werd_verslagen werden_verslagen verslagen_door"
                ),
            ),
            "open": (
                "opende openden opent geopend heropend heropende heropening",
                "sloot sloten sluit gesloten sluiting afgesloten dichtgegaan",
            ),
            "begin": (
                ("begon begonnen begint beginnen startte startten start gestart lanceerde hervat hervatte hervatten"),
                (
                    "eindigde eindigden eindigt beëindigd beëindigde stopte stopten stopt gestopt schortte…op "
                    "schort…op opgeschort brak…af braken…af stopgezet zette…stop"
                ),
            ),
            "accept": (
                "aanvaardde aanvaardt aanvaard accepteerde accepteerden accepteert geaccepteerd akkoord",
                "weigerde weigerden weigert geweigerd wees_af afgewezen wijst_af bedankte_voor",
            ),
            "confirm": (
                (
                    "bevestigde bevestigden bevestigt bevestigen bevestigd bevestiging gaf_toe gaven_toe "
                    "geeft_toe toegegeven toegeven bekent bekend_schuld bekentenis erkende erkenden erkent "
                    "erkend gaf…toe gaven…toe geeft…toe geven…toe bekende bekenden biechtte heeft_bekend "
                    "bekend_dat"
                ),
                (
                    "ontkende ontkenden ontkent ontkennen ontkend ontkenning weersprak weersproken "
                    "wees_de_beschuldiging ontkennend weerspreekt sprak_tegen tegengesproken sprak…tegen "
                    "spraken…tegen spreekt…tegen wees…van_de_hand betwist betwistte"
                ),
            ),
            "support": (
                "steunde steunden steunt steunen gesteund steun voorstander voorstanders ondersteunt",
                "gekant verzette verzetten bestreed tegenstemde",
            ),
            "allow": (
                (
                    "toegestaan stond_toe staat_toe gelegaliseerd legaliseerde vergund toegelaten stonden_toe "
                    "staan_toe toestaan toestemming toelaat legaliseren stond…toe stonden…toe staat…toe "
                    "staan…toe vergunning"
                ),
                "verbood verboden verbiedt verbieden verbod",
            ),
            "enter": (
                ("binnengekomen toegetreden trad_toe aangekomen aankomst kwam_aan arriveerde arriveerden gearriveerd"),
                ("verliet verlieten verlaat verlaten vertrok vertrokken vertrekt trok_zich_terug teruggetrokken"),
            ),
            "hire": (
                (
                    "benoemd benoemde benoemden benoemt benoeming aangesteld aanstelling aangenomen_als "
                    "nam…in_dienst stelde…aan stelt…aan"
                ),
                "ontslagen ontsloeg ontsloegen ontslaat ontslag weggestuurd",
            ),
            "succeed": (
                (
                    "slaagde slaagden slaagt geslaagd gelukt lukte succes succesvol succesvolle slagen "
                    "successen lukt lukken succesvoller"
                ),
                (
                    "mislukte mislukten mislukt mislukking faalde faalden gefaald mislukken faalt falen "
                    "mislukkingen fiasco flopte"
                ),
            ),
            "praise": (
                "prees prezen prijst geprezen verwelkomde verwelkomden verwelkomt lof geroemd toegejuicht",
                "bekritiseerde bekritiseerden bekritiseert bekritiseerd kritiek hekelde hekelden laakte",
            ),
            "strong": (
                "versterkt versterkte versterking verbeterd verbeterde verbeterden verbetering beter sterker",
                (
                    "verzwakt verzwakte verzwakking verslechterd verslechterde verslechterden verslechtering "
                    "slechter zwakker"
                ),
            ),
            "alive": (
                (
                    "overleefde overleefden overleeft overleefd overlevende overlevenden levend levende gered "
                    "redde redden redt geredde"
                ),
                (
                    "overleed overleden overlijdt stierf stierven gestorven dood dode doden omgekomen "
                    "om_het_leven verdronk verdronken verdrinkt kwam_om kwamen_om gedood gedode"
                ),
            ),
            "more": (
                "meer hoger hogere boven",
                "minder lager lagere beneden",
            ),
            "buy": (
                "kocht kochten koopt kopen gekocht aankoop",
                "verkocht verkochten verkoopt verkopen verkoop",
            ),
            "free": (
                (
                    "vrijgelaten vrijlating bevrijd bevrijde bevrijdde vrijgekomen liet_vrij vrijlaten "
                    "vrijgelatenen bevrijden bevrijding laat_vrij lieten_vrij"
                ),
                (
                    "gearresteerd arresteerde arresteerden aangehouden opgepakt gevangengezet vastgezet "
                    "opgesloten gedetineerd arresteert arresteren arrestatie arrestaties aanhouding "
                    "aanhoudingen hield_aan hielden_aan houdt_aan pakte_op pakten_op opsluiten"
                ),
            ),
            "find": (
                (
                    "gevonden vond vonden vindt teruggevonden ontdekt ontdekte ontdekten aangetroffen "
                    "ontdekken ontdekking vond_terug trof_aan"
                ),
                ("vermist vermiste vermisten verdween verdwenen spoorloos zoek verdwijnt verdwijnen verdwijning"),
            ),
            "raise": (
                "verhoogde verhoogden verhoogt verhogen verhoogd verhoging opgetrokken verhogingen trok_op",
                (
                    "verlaagde verlaagden verlaagt verlagen verlaagd verlaging gekort bezuinigd verlagingen "
                    "bezuinigt bezuinigen bezuiniging kortte"
                ),
            ),
            "safe": (
                "veilig veilige ongevaarlijk ongevaarlijke onschadelijk",
                "onveilig onveilige gevaarlijk gevaarlijke riskant riskante schadelijk",
            ),
            "early": (
                "vroeg vroege vroegtijdig vervroegd",
                "late laattijdig",
            ),
            "long": (
                "lang lange langer groot grote verlengd verlengde verlengen",
                "kort korte korter klein kleine verkort verkortte verkorten",
            ),
            "possible": (
                "mogelijk legaal legale haalbaar",
                "onmogelijk illegaal illegale onhaalbaar",
            ),
            "true": (
                "juist juiste correct waarheid klopt",
                "onjuist onjuiste onwaar vals valse onwaarheid",
            ),
            "public": (
                "openbaar openbare publiek publieke",
                "geheim geheime vertrouwelijk besloten",
            ),
            "same": (
                "hetzelfde dezelfde identiek identieke gelijk",
                "anders verschillend verschillende",
            ),
            "many": (
                "veel vele vaak meeste meerderheid",
                "weinig zelden amper minderheid",
            ),
            "attack": (
                "aanviel aanvielen viel_aan aangevallen binnengevallen viel_binnen aanval",
                "verdedigde verdedigden verdedigt verdedigd verdediging",
            ),
            "hold": (
                (
                    "plaatsgevonden vond_plaats vonden_plaats ging_door doorgegaan vindt_plaats plaatsvinden "
                    "plaatsvond gaat_door gingen_door doorgaan gehouden volgens_plan zoals_gepland ging…door "
                    "gingen…door gaat…door gaan…door zette…door zetten…door zet…door vond…plaats "
                    "vonden…plaats"
                ),
                (
                    "afgelast afgelastte geannuleerd geschrapt uitgesteld afgelaste afgelasten afgelasting "
                    "annuleerde annuleert annuleren uitstel uitstellen stelde_uit blies_af afgeblazen "
                    "blies…af bliezen…af blaast…af blazen…af zegde…af zegden…af stelde…uit stelden…uit "
                    "stelt…uit lastte…af lasten…af gelast…af ging_niet_door"
                ),
            ),
            "create": (
                (
                    "creëert creëerde creëerden gecreëerd gebouwd bouwde opgericht creëren bouwden bouwt "
                    "schept schiep geschapen banengroei banen_erbij nieuwe_banen werkgelegenheid_scheppen"
                ),
                (
                    "schrapt schrapte schrappen vernietigd vernietigde vernietigden gesloopt schrapten "
                    "geschrapte banenverlies banen_schrappen ontslaan schrapt…banen snijdt_in"
                ),
            ),
            "lend": (
                (
                    "leende_uit uitgeleend leent_uit overhandigde overhandigden overhandigt overhandigd "
                    "overgedragen droeg_over schonk schonken leende…uit leenden…uit leent…uit bruikleen_aan "
                    "in_bruikleen_gegeven"
                ),
                (
                    "leende leenden leent geleend ontving_van ontvingen_van kreeg_van te_leen_gekregen "
                    "te_leen leende_van bruikleen_van in_bruikleen_gekregen kreeg…te_leen"
                ),
            ),
            "stay": (
                "blijft_aan blijven_aan bleef_aan aanblijven aangebleven aanblijft blijft",
                (
                    "afgetreden aftreden aftreedt aftrad trad_af traden_af treedt_af opgestapt stapte_op "
                    "stapten_op stapt_op opstappen opstapt trad…af traden…af treedt…af stapte…op stapt…op "
                    "ontslag_genomen nam_ontslag"
                ),
            ),
            "near": (
                "dichterbij dichter dichtstbijzijnde",
                "verderop verder_weg verder_van",
            ),
            "export": (
                "exporteert exporteerde exporteerden exporteren geëxporteerd export uitvoer",
                "importeert importeerde importeerden importeren geïmporteerd import invoer ingevoerd",
            ),
            "hot": (
                "heetste warmste warmer heter hoogste",
                "koudste kouder koelste koeler laagste",
            ),
            "launch": (
                "opgestegen steeg_op stegen_op stijgt_op opstijgen gelanceerd",
                "aan_de_grond niet_gelanceerd vliegverbod",
            ),
        }
    ),
    possible=words(
        "mogelijk mogelijke mogelijkerwijs misschien wellicht vermoedelijk vermoedelijke waarschijnlijk "
        "waarschijnlijke zou zouden blijkbaar kennelijk schijnbaar vermeend vermeende"
    )
    | {"naar verluidt"},
    stages=series(
        {
            "custody": (
                (
                    "voortvluchtig voortvluchtige gezocht gezochte op_de_vlucht zoekt_nog zoekt_naar "
                    "zoekt_nog_altijd zoekt_nog_steeds op_zoek_naar zoekt jaagt_op"
                ),
                (
                    "gearresteerd aangehouden opgepakt arrestatie aanhouding vastgezet heeft_aangehouden "
                    "pakte_op ingerekend"
                ),
                (
                    "aangeklaagd aangeklaagde aanklacht in_staat_van_beschuldiging gedagvaard "
                    "is_aangeklaagd wacht_op_zijn_proces wacht_op_haar_proces"
                ),
                "terechtstaan terechtstaat stond_terecht staat_terecht berecht rechtszaak proces",
                "veroordeeld veroordeelde veroordeling schuldig_bevonden celstraf gevangenisstraf",
            ),
            "search": (
                "vermist vermiste vermisten spoorloos",
                "gevonden teruggevonden aangetroffen gered",
            ),
            "plan": (
                "gepland geplande aangekondigd aangekondigde voorbereid",
                "begon begonnen begint gestart van_start aan_de_gang",
                "voltooid afgerond beëindigd eindigde",
            ),
            "law": (
                "wetsvoorstel voorgesteld ingediend",
                "aangenomen goedgekeurd",
                "van_kracht in_werking ingegaan bekrachtigd",
            ),
            "deal": (
                "onderhandelen onderhandelt onderhandelingen onderhandelden in_gesprek",
                "akkoord overeenstemming overeengekomen eens_geworden",
                "ondertekend ondertekende ondertekenden getekend tekenden bezegeld",
            ),
            "fire": (
                "woedt woedde woeden brandt brandde onbeheersbaar",
                "ingedamd onder_controle bedwongen",
                "geblust gedoofd brand_meester",
            ),
            "office": (
                "kandidaat kandidate kandidatuur verkiesbaar lijsttrekker",
                "gekozen verkozen herkozen herverkozen",
                "beëdigd ingezworen aangetreden geïnstalleerd ambtseed",
            ),
            "travel": (
                "vertrok vertrokken onderweg vertrekt opgestegen",
                "aangekomen arriveerde gearriveerd kwam_aan geland landde aankomst",
            ),
            "health": (
                "gewond gewonde gewonden in_het_ziekenhuis gehospitaliseerd",
                "hersteld genezen herstelde uit_het_ziekenhuis",
            ),
            "strike": (
                "staken staakt in_staking leggen_het_werk_neer",
                "staking_beëindigd hun_staking_beëindigd einde_aan_de_staking weer_aan_het_werk werken_weer",
            ),
            "liftoff": (
                "nog_niet_gelanceerd wacht_op_lancering wacht_op_de_lancering",
                "is_gelanceerd vertrokken_vanaf steeg_op",
            ),
            "works": (
                "in_aanbouw wordt_gerenoveerd nog_gesloten nog_altijd_gesloten nog_steeds_gesloten blijft_gesloten",
                "heropend heropende heropening ingehuldigd weer_open weer_geopend",
            ),
        }
    ),
    moved=(
        "steeg naar",
        "steeg tot",
        "stegen naar",
        "gestegen naar",
        "gestegen tot",
        "opgelopen tot",
        "liep op tot",
        "daalde naar",
        "daalde tot",
        "gedaald naar",
        "gedaald tot",
        "inmiddels",
        "intussen",
        "ondertussen",
        "staat nu op",
        "komt nu op",
        "staat inmiddels op",
        "bijgesteld",
        "naar boven bijgesteld",
        "naar beneden bijgesteld",
        "eerder was sprake van",
        "verder gestegen",
        "is gestegen naar",
        "is gestegen tot",
        "is opgelopen tot",
        "klom naar",
        "klom tot",
        "is gedaald naar",
        "is gedaald tot",
        "werd bijgesteld",
        "verhoogd tot",
        "verlaagd tot",
        "groeide naar",
        "gegroeid naar",
    ),
)

WRITING = Writing()

LANGUAGE = Language(
    "nl",
    segmentation=SEGMENTATION,
    speech=SPEECH,
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
