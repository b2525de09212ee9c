"""Czech."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dr. ing. mgr. bc. judr. mudr. phdr. rndr. doc. prof. gen. plk. kpt. por. ul. nám. tř. sv. např. tj. tzv. mj. "
        "cca. resp. popř. arch. tzn."
    ),
    before_numbers=words("č. čl. str. s. odst. písm. tel. obr. tab. max. min."),
    may_end=words("atd. apod. aj. r. st. hod. tis. mil. mld. př.n.l. n.l."),
)

SPEECH = Speech(
    verbs=words(
        "řekl řekla řekli řeklo říká říkají uvedl uvedla uvedli uvedlo uvádí uvádějí dodal dodala dodali dodává "
        "prohlásil prohlásila prohlásili prohlásilo zeptal zeptala sdělil sdělila sdělili sdělilo oznámil oznámila "
        "oznámili oznámilo oznamuje informoval informovala informovali informovalo informuje informují potvrdil "
        "potvrdila potvrdili potvrdilo potvrzuje vysvětlil vysvětlila vysvětluje zdůraznil zdůraznila zdůraznili "
        "poznamenal poznamenala napsal napsala napsali píše píší upozornil upozornila upozornili varoval varovala "
        "varovali tvrdí tvrdil tvrdila tvrdili odpověděl odpověděla připustil připustila přiznal přiznala popsal "
        "popsala upřesnil upřesnila upřesnili míní soudí hlásí hlásil ohlásil ohlásila komentoval komentovala slíbil "
        "slíbila"
    ),
    prepositions=("podle", "podle slov", "podle informací", "podle údajů", "dle", "s odvoláním na", "podle vyjádření"),
    comparisons=words("jak"),
    pronouns={"on": frozenset(), "ona": frozenset(), "oni": frozenset()},
    links=words("a"),
    tails=words("v ve z ze"),
    stops=words(
        "v ve na z ze do od o u po za před pro bez nad pod mezi při s se k ke ku během kvůli proti i ale nebo či že "
        "aby když pokud protože jestli který která které kteří co kdo kde ne ani také taky rovněž už již ještě jen "
        "pouze pak poté dříve později včera dnes zítra mu jí jim ho ji je nám mi si to toho tomu tím jsou má mají "
        "může mohou byl byla bylo byli byly bude budou novinářům médiím rozhovoru zákona plánu zhruba asi více než"
    ),
    asides=words("také taky rovněž už již ještě dříve později včera dnes pak poté následně zároveň"),
    denials=words("ne nic nikdy neřekl neuvedl"),
    verb_second=True,
)

NUMBERS = Numbers(
    compound_units={
        "let": "year",
        "denn": "day",
        "hodinov": "hour",
        "měsíčn": "month",
        "minutov": "minute",
        "týdenn": "week",
        "procentn": "percent",
    },
    compound_numbers={
        "jedno": 1,
        "jedna": 1,
        "dvou": 2,
        "dva": 2,
        "tří": 3,
        "tři": 3,
        "čtyř": 4,
        "čtyři": 4,
        "pěti": 5,
        "pět": 5,
        "šesti": 6,
        "šest": 6,
        "sedmi": 7,
        "sedm": 7,
        "osmi": 8,
        "osm": 8,
        "devíti": 9,
        "devět": 9,
        "deseti": 10,
        "jedenácti": 11,
        "dvanácti": 12,
        "třinácti": 13,
        "čtrnácti": 14,
        "patnácti": 15,
        "šestnácti": 16,
        "sedmnácti": 17,
        "osmnácti": 18,
        "devatenácti": 19,
        "dvaceti": 20,
        "třiceti": 30,
        "čtyřiceti": 40,
        "padesáti": 50,
        "šedesáti": 60,
        "sedmdesáti": 70,
        "osmdesáti": 80,
        "devadesáti": 90,
        "sto": 100,
    },
    goals=words("gól góly gólů góly gólům branka branky branek brankami brankám"),
    score_links=words("proti ku"),
    spelled=every({"půl": 0.5}),
    ages=words("let*"),
    clock_at=("v", "ve"),
    evening=("večer", "odpoledne"),
    cardinals=every(
        {
            "nula nuly nulu": 0,
            "jeden jedna jedno jednoho jedné jednomu jednom jedním jednu jednou": 1,
            "dva dvě dvou dvěma": 2,
            "tři tří třem třech třemi": 3,
            "čtyři čtyř čtyřem čtyřech čtyřmi": 4,
            "pět pěti": 5,
            "šest šesti": 6,
            "sedm sedmi": 7,
            "osm osmi": 8,
            "devět devíti": 9,
            "deset deseti": 10,
            "jedenáct jedenácti": 11,
            "dvanáct dvanácti": 12,
            "třináct třinácti": 13,
            "čtrnáct čtrnácti": 14,
            "patnáct patnácti": 15,
            "šestnáct šestnácti": 16,
            "sedmnáct sedmnácti": 17,
            "osmnáct osmnácti": 18,
            "devatenáct devatenácti": 19,
            "dvacet dvaceti": 20,
            "třicet třiceti": 30,
            "čtyřicet čtyřiceti": 40,
            "padesát padesáti": 50,
            "šedesát šedesáti": 60,
            "sedmdesát sedmdesáti": 70,
            "osmdesát osmdesáti": 80,
            "devadesát devadesáti": 90,
            "sto sta set stě": 100,
            "pětadvacet pětadvaceti": 25,
            "půldruhého": 1.5,
        }
    ),
    vague=words(
        "stovky stovek stovkám stovkami stovkách desítky desítek desítkám desítkami tisíce tisíců tisícům tisících "
        "miliony milionů milionům milióny miliónů miliardy miliard miliardám biliony bilionů několik několika"
    ),
    minus=words("minus"),
    scales=every(
        {
            "tisíc tisíce tisíci tisíců tisícům tisícem tisících tis": 1e3,
            "milion milionu miliony milionů milionům milionem milionech milióny milión miliónů miliónu mil mio": 1e6,
            "miliarda miliardy miliard miliardu miliardě miliardou miliardám miliardami mld": 1e9,
            "bilion bilionu biliony bilionů bilionem bil": 1e12,
            "tucet tuctu tucty tuctů": 12.0,
        }
    ),
    shares=every(
        {
            "polovina poloviny polovině polovinu polovinou půlka půlky půlku": 0.5,
            "třetina třetiny třetině třetinu třetin třetinou": 1 / 3,
            "čtvrtina čtvrtiny čtvrtině čtvrtinu čtvrtin čtvrtinou": 0.25,
            "pětina pětiny pětině pětinu pětin pětinou": 0.2,
            "šestina šestiny šestinu": 1 / 6,
            "osmina osminy osminu": 0.125,
            "desetina desetiny desetině desetinu desetin desetinou": 0.1,
        }
    ),
    whole_shares=words(
        "polovina poloviny polovině polovinu polovinou třetina třetiny třetině třetinu třetinou čtvrtina čtvrtiny "
        "čtvrtinu čtvrtinou pětina pětiny pětinu pětinou desetina desetiny desetinu desetinou"
    ),
    and_shares={"a půl": 0.5, "a čtvrt": 0.25, "a tři čtvrtě": 0.75},
    approximate=every(
        {
            "asi zhruba přibližně kolem okolo cca circa nějakých odhadem": (0.9, 1.1),
            "téměř skoro takřka málem bezmála": (0.83, 1.0),
            "něco_přes o_něco_více_než trochu_přes lehce_přes": (1.0, 1.1),
            "o_něco_méně_než něco_pod necelý necelých necelé necelá necelou necelého": (0.9, 1.0),
        }
    ),
    at_least=("nejméně", "alespoň", "přinejmenším", "minimálně", "aspoň", "ne méně než", "nejmíň"),
    at_most=("nejvýše", "maximálně", "až", "nanejvýš", "ne více než", "nejvíce", "nejvíc"),
    more_than=(
        *("více než", "víc než", "přes", "vyšší než", "nad", "přesáhl", "přesáhla", "přesáhlo", "překročil"),
        *("překročila", "překročilo", "přesahuje", "vícero než"),
    ),
    less_than=("méně než", "míň než", "pod", "nižší než"),
    ranges={"až": "", "do": "od", "a": "mezi"},
    change_from=words("z ze"),
    units=every(
        {
            "procento procenta procent procentu procentům procenty procentech %": "percent",
            "procentní_bod procentní_body procentních_bodů procentního_bodu p_._b": "percentage-point",
            "dolar dolaru dolary dolarů dolarům dolarem dolarech usd $": "USD",
            "kanadsk*_dolarů": "CAD",
            "australsk*_dolarů": "AUD",
            "euro eura eur euru eurům eury €": "EUR",
            "cent centu centy centů": "cent",
            "rubl rublu rubly rublů rublech ₽": "RUB",
            "libra libry liber libru librám librami £": "GBP",
            "jen jenů jeny": "JPY",
            "jüan jüanu jüany jüanů": "CNY",
            "rupie rupií": "INR",
            "lira liry lir": "TRY",
            "zlotý zlotých zloté zlotého": "PLN",
            "koruna koruny korun korunu koruně korunám korunami korunách kč czk": "CZK",
            "haléř haléře haléřů": "haler",
            "švédských_korun": "SEK",
            "norských_korun": "NOK",
            "dánských_korun": "DKK",
            "frank franku franky franků": "CHF",
            "wonů won wony": "KRW",
            "hřivna hřivny hřiven hřivnu": "UAH",
            "forint forintu forinty forintů": "HUF",
            "kilometr* km": "kilometer",
            "kilometr*_čtvereční* čtverečních_kilometr* čtvereční_kilometr* km_čtverečních": "square-kilometer",
            "km_/_h km/h kilometr*_v_hodině": "kilometer-per-hour",
            "metru metrem metrům metrech m": "meter",
            "centimetr*": "centimeter",
            "milimetr*": "millimeter",
            "mílí mílích": "mile",
            "kilogram* kilo kila kil kg": "kilogram",
            "gramu gramech": "gram",
            "tunu tuně tunou tunách tunami tunám": "tonne",
            "litru litrem litrech": "liter",
            "hektar* ha": "hectare",
            "stupeň stupně stupňů stupních stupni stupňům °_c °": "celsius",
        }
    )
    | {
        "fahrenheita": "fahrenheit",
        "stupňů fahrenheita": "fahrenheit",
        "stupně fahrenheita": "fahrenheit",
        "stupeň fahrenheita": "fahrenheit",
        "stupňů celsia": "celsius",
        "stupně celsia": "celsius",
        "stupeň celsia": "celsius",
        "stupňích": "celsius",
        "stupněm": "celsius",
        "stupňovém": "celsius",
        "°f": "fahrenheit",
        "°c": "celsius",
        "celsia": "celsius",
    },
    connectors=words("dalších další nových nové jiných ostatních ještě z ze dodatečných"),
    labels=words(
        "článek článku čl odstavec paragraf bod bodu kapitola číslo č dům byt let letu linka linky linku autobus "
        "tramvaj silnice silnici dálnice škola skupina kanál strana stránka svazek rezoluce místnost boeing airbus "
        "formule"
    ),
    clock=words("ráno gmt utc selč seč"),
    outcomes=every(
        {
            "zahynul* zemřel* zabit* zabil zabila zabilo zabili zabily mrtvých mrtví mrtvý mrtvého mrtvá "
            "mrtvé mrtvým umřel* usmrcen* usmrtil* utonul* utopil* padl* smrt smrti úmrtí oběť oběti obětí "
            "obětem obětmi přišel_o_život přišli_o_život přišlo_o_život přišla_o_život přišly_o_život": "killed",
            "zraněn* zranil* raněn* poraněn* úraz*": "injured",
            "zatčen* zatkl* zadržen* zadržel* zatýk*": "arrested",
            "pohřešov* nezvěstn* zmizel* pohřešují": "missing",
            "nakažen* nakazil* infikov* onemocněl*": "infected",
            "evakuov* evakuac* evakuují": "evacuated",
            "zachráněn* zachránil*": "rescued",
            "vysídlen* přesídlen*": "displaced",
            "hospitaliz* do_nemocnice v_nemocnici": "hospitalized",
            "propuštěn* propustil* výpověď": "dismissed",
        }
    ),
    totals=(
        "celkem",
        "celkově",
        "dohromady",
        "v součtu",
        "v úhrnu",
        "na celém světě",
        "po celém světě",
        "ve světě",
        "v celé zemi",
        "po celé zemi",
        "celostátně",
        "v celé",
        "v celém",
        "všichni dohromady",
        "všechny dohromady",
        "celý rok",
        "za celý rok",
        "celkový počet",
        "po celém území",
        "globálně",
        "celosvětově",
    ),
    remaining=("stále", "nadále", "zůstává", "zůstávají", "dosud", "ještě"),
    persons=words(
        "člověk člověka lidé lidi lidí lidem lidmi osoba osoby osob osobu osobám muž muže muži mužů žena ženy žen "
        "ženu ženám děti dětí dítě dítěte dětem civilist* obyvatel* občan* oběť oběti obětí obětem obětmi cestujíc* "
        "vojáků vojáci voják vojáka pasažér* účastník* zraněn* mrtvých zaměstnanc*"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "žena ženy žen dívka dívek": "women",
            "muž muži mužů chlapec chlapců": "men",
            "dítě děti dětí nezletilý nezletilých kojenec": "children",
            "policista policisté policistů": "police",
            "voják vojáci vojáků": "soldiers",
            "cizinec cizinci cizinců turista turistů": "foreigners",
            "žák žáci žáků student studentů": "students",
            "hasič hasiči hasičů záchranář záchranářů": "rescuers",
        }
    ),
    interim=(
        "zatím",
        "dosud",
        "prozatím",
        "předběžn*",
        "částečn* výsledk*",
        "po sečtení",
        "sečteno",
        "sečtených",
        "průběžn*",
        "první výsledky",
        "exit poll",
        "odhad*",
        "zpočátku",
    ),
    wholes=(
        "celoevropsky",
        "celorepublikově",
        "celoročně",
        "celostátně",
        "celosvětově",
        "celého roku",
        "celý rok",
        "globálně",
        "na celé",
        "na celém",
        "na celém světě",
        "na všech",
        "na všech … letištích",
        "na všech … místech",
        "napříč",
        "po celé",
        "po celém",
        "v celé",
        "v celém",
        "v úhrnu",
        "ve světě",
        "ve všech",
        "ve všech … krajích",
        "ve všech … městech",
        "ve všech … nemocnicích",
        "ve všech … továrnách",
        "ve všech … zemích",
        "ve všech … závodech",
        "všichni dohromady",
        "za celou",
        "za celé",
        "za celý rok",
    ),
    parts=(
        "jednotce intenzivní péče",
        "jednotka intenzivní péče",
        "jen v",
        "jenom v",
        "jip",
        "každý den",
        "městsk* část*",
        "na oddělení",
        "na urgentním příjmu",
        "o přestávce",
        "obec",
        "od začátku týdne",
        "oddělení",
        "okres",
        "poločas",
        "poločas*",
        "porodnic*",
        "pouze v",
        "první den",
        "první půl*",
        "předměstí",
        "tento týden",
        "týdně",
        "v jediné",
        "v jediném",
        "v obci",
        "v okrese",
        "v poločase",
        "v provincii",
        "v první den",
        "v prvním pololetí",
        "v prvním týdnu",
        "v prvním čtvrtletí",
        "v regionu",
        "v samotné",
        "v samotném",
        "ve druhém čtvrtletí",
        "ve starém městě",
        "ve své továrně",
        "ve svém závodě",
        "ve třetím čtvrtletí",
        "ve vesnici",
        "ve čtvrti",
        "ve čtvrtém čtvrtletí",
        "vesnic*",
        "východní křídl*",
        "za den v průměru",
        "za jeden den",
        "za jeden týden",
        "za týden",
        "západní křídl*",
        "čtvrti",
        "čtvrť",
    ),
    among=(
        "mezi nimi",
        "mezi oběťmi",
        "mezi zraněnými",
        "včetně",
        "z nich",
        "z nichž",
        "z toho",
    ),
)

TIME = TimeWords(
    since_of_place=words("od"),
    relative_days=every(
        {
            "dnes dneska dnešn*": 0,
            "včera včerejš*": -1,
            "předevčírem": -2,
            "zítra zítřejš*": 1,
            "pozítří": 2,
        }
    ),
    relative_units={
        **dict.fromkeys(("loni", "vloni", "loňsk*"), ("year", -1)),
        **dict.fromkeys(("letos", "letošn*"), ("year", 0)),
        "předloni": ("year", -2),
    },
    ago_before=words("před"),
    later_before=words("po"),
    later_after=words("později poté nato"),
    earlier_than=words("před předtím"),
    since=words("od počínaje"),
    until=words("do"),
    same_time=("v té době", "v tu dobu", "v tom čase", "tehdy", "ve stejné době", "v té chvíli", "v tu chvíli"),
    present=words("je jsou má mají"),
    past=words("byl byla bylo byli byly"),
    future=words("bude budou plánuje plánují chystá chystají hodlá hodlají"),
    belonging=words("z ze"),
    last=words(
        "minulý minulého minulému minulém minulým minulá minulé minulou uplynulý uplynulého uplynulém uplynulé "
        "uplynulou loňsk* předchozí předešlý předešlého předešlém poslední posledního posledním"
    ),
    next=words("příští příštího příštím příštímu následující následujícího následujícím nadcházející nadcházejícího"),
    spans=words("týdny týdnů týdnech měsíců měsících roky let letech dny dnů dní dnech"),
    months=every(
        {
            "lednu lednem": 1,
            "únoru únorem": 2,
            "březnu březnem": 3,
            "dubnu dubnem": 4,
            "květnu květnem": 5,
            "červnu červnem": 6,
            "červenci červencem": 7,
            "srpnu srpnem": 8,
            "zářím": 9,
            "říjnu říjnem": 10,
            "listopadem": 11,
            "prosinci prosincem": 12,
        }
    ),
    weekdays=every(
        {
            "pondělního pondělní pondělním pondělka": 0,
            "úterního úterní úterním úterkem": 1,
            "středu středy středou středeční středečního středečním": 2,
            "čtvrtka čtvrtku čtvrtkem čtvrteční čtvrtečního čtvrtečním": 3,
            "pátku pátkem páteční pátečního pátečním": 4,
            "sobotu soboty sobotě sobotou sobotní sobotního sobotním": 5,
            "neděli nedělí nedělní nedělního nedělním": 6,
        }
    ),
    list_words=words("a až nebo či do"),
    durations=every(
        {
            "sekundu sekundě sekundou sekundami sekundách vteřina vteřiny vteřin vteřinu": "second",
            "minutu minutě minutou minutami minutách": "minute",
            "hodinu hodině hodinou hodinám hodinami hodinách": "hour",
            "dne dni dnem dní dnům dnech": "day",
            "týdne týdnu týdnem týdnům týdnech": "week",
            "měsíci měsícem měsícům měsících": "month",
            "roku rokem roce rocích letech lety letům": "year",
            "desetiletími desetiletích dekáda dekády dekádu": "decade",
            "stoletími stoletích": "century",
        }
    ),
    in_words=words(
        "v ve na z ze od do po před mezi kolem okolo během začátkem začátku konce koncem konci polovině počátkem "
        "počátku létě zimě podzim jaře za minulého minulém loňsk* letošn* příštího tohoto roku roce rok"
    ),
)

ERAS = Eras(
    names=every(
        {
            "dvacátá_léta dvacátých_let dvacátých_letech": 20,
            "třicátých třicátá": 30,
            "čtyřicátých čtyřicátá": 40,
            "padesátých padesátá": 50,
            "šedesátých šedesátá": 60,
            "sedmdesátých sedmdesátá": 70,
            "osmdesátých osmdesátá": 80,
            "devadesátých devadesátá": 90,
        }
    ),
    after=words("léta let letech letům lety"),
)

RANKS = Ranks(
    superlatives=(
        "nej*",
        "rekord*",
        "co do velikosti",
    ),
    words=every(
        {
            "první prvního prvnímu prvním prvních prvními poprvé": 1,
            "druhý druhá druhé druhého druhému druhém druhým druhou druzí druhých podruhé": 2,
            "třetí třetího třetímu třetím třetích potřetí": 3,
            "čtvrtý čtvrtá čtvrté čtvrtého čtvrtému čtvrtém čtvrtým čtvrtou počtvrté": 4,
            "pátý pátá páté pátého pátému pátém pátým pátou popáté": 5,
            "šestý šestá šesté šestého šestému šestém šestým šestou": 6,
            "sedmý sedmá sedmé sedmého sedmému sedmém sedmým sedmou": 7,
            "osmý osmá osmé osmého osmému osmém osmým osmou": 8,
            "devátý devátá deváté devátého devátému devátém devátým devátou": 9,
            "desátý desátá desáté desátého desátému desátém desátým desátou": 10,
            "jedenáctý jedenáctá jedenácté jedenáctého jedenáctém jedenáctým jedenáctou": 11,
            "dvanáctý dvanáctá dvanácté dvanáctého dvanáctém dvanáctým dvanáctou": 12,
            "třináctý třináctá třinácté třináctého třináctém třináctým třináctou": 13,
            "čtrnáctý čtrnáctá čtrnácté čtrnáctého čtrnáctém čtrnáctým čtrnáctou": 14,
            "patnáctý patnáctá patnácté patnáctého patnáctém patnáctým patnáctou": 15,
            "šestnáctý šestnáctá šestnácté šestnáctého šestnáctém šestnáctým": 16,
            "sedmnáctý sedmnáctá sedmnácté sedmnáctého sedmnáctém sedmnáctým": 17,
            "osmnáctý osmnáctá osmnácté osmnáctého osmnáctém osmnáctým": 18,
            "devatenáctý devatenáctá devatenácté devatenáctého devatenáctém devatenáctým": 19,
            "dvacátý dvacátá dvacáté dvacátého dvacátém dvacátým dvacátou": 20,
        }
    ),
    times=words("krát"),
    again=words("znovu opět opětovně zase znova"),
    dot=True,
    idioms=(
        *("první pohled", "první řadě", "první dáma", "první dámy", "první dámu", "první pomoc", "první pomoci"),
        *("prvním místě", "z první ruky", "první světov*", "druhé světov*", "druhá světov*"),
        *("druhou světov*", "druhé straně", "druhou stranu", "třetí strany", "třetích stran", "třetí osoby"),
        *("třetích zemí", "první chvíle"),
    ),
    each=words("každý každá každé každého každou každému každém"),
)

NEGATION = Negation(
    prefix="ne",
    prefixed=("l", "la", "lo", "li", "ly", "ím", "íme", "ám", "áme", "uje", "ují", "uji", "ou", "í", "ne", "á", "ají"),
    infinitive="t",
    plain=words("ne není nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají neměl neměla"),
    concord=True,
    cues=words(
        "ne nikoli nikoliv nikdo nikoho nikomu nikým nikdy nic ničeho ničemu ničím nikde nikam nijak žádný žádná "
        "žádné žádného žádnému žádném žádným žádnou žádní žádných žádnými bez není nejsou nebyl* nebud* nemá nemají "
        "neměl* nemůže nemohou nemohl* nesmí nesměl* nechce nechtěl* ani nelze neexistuj* nedošlo nepodařil* nedaří "
        "neví neuvedl* nepotvrdil* nedostal* nepodepsal* neschválil* nepřijal* nezemřel* nezahynul* nezranil* "
        "neutrpěl* nedokázal* nevyhrál* nezvítězil* nedohodl* nepřišl* nepřišel nepřijel* nepodpořil* nesouhlasí "
        "nesouhlasil* nestal* nezačal* nezískal* neřekl* neplánuj* neprošel neprošla nezjistil* nenašl* nenašel "
        "nezvýšil* nesnížil* neuspěl* nehrozí neplatí nedal* nereagoval* nezvolil* nepoškodil*"
    ),
    idioms=(
        *("ne méně než", "ne více než", "nejen", "bez pochyb", "bez pochyby", "bez výjimky", "bez ohledu"),
        *("není divu", "není pochyb", "nelze vyloučit", "není vyloučeno", "nic jiného než", "ani ne", "ne příliš"),
    ),
    refusals=words(
        "odmítl odmítla odmítli odmítlo odmítly odmítá odmítají popřel popřela popřeli popřelo popírá popírají zamítl "
        "zamítla zamítli zamítlo dementoval dementovala vyvrátil vyvrátila vyvrátili"
    ),
)

NAMING = Naming(
    noun_endings=("né", "ných", "ního", "ost", "osti", "ují"),
    common=words(
        "vláda ministerstvo parlament sněmovna senát kongres shromáždění soud komise výbor rada policie "
        "armáda církev stát republika internet web strana liga pohár burza hotel muzeum univerzita sever "
        "jih východ západ ústava zákon banka federace konference prezident premiér ministr úřad agentura "
        "celsius bůh"
    ),
    titles=tuple(
        sorted(
            words(
                "prezident prezidenta prezidentovi prezidentem prezidentka prezidentky ministr ministra ministrovi "
                "ministrem ministryně ministryni premiér premiéra premiérovi premiérem premiérka premiérky "
                "vicepremiér vicepremiéra předseda předsedy předsedou předsedkyně místopředseda místopředsedy "
                "tajemník tajemníka tajemníkem tajemnice mluvčí mluvčího generál generála generálem plukovník "
                "plukovníka major majora kapitán kapitána poručík admirál admirála starosta starosty starostou "
                "starostka primátor primátora primátorem primátorka hejtman hejtmana hejtmanem hejtmanka guvernér "
                "guvernéra guvernérem král krále králem královna královny královnou princ prince princezna kancléř "
                "kancléře kancléřem kancléřka pan pana panu panem paní slečna doktor doktora dr profesor profesora "
                "profesorka prof trenér trenéra trenérem trenérka soudce soudci soudcem soudkyně biskup biskupa "
                "arcibiskup arcibiskupa kardinál kardinála patriarcha papež papeže papežem kněz ředitel ředitele "
                "ředitelem ředitelka ředitelky šéf šéfa šéfem šéfka šéfky náčelník náčelníka velitel velitele "
                "velitelem komisař komisaře komisařka senátor senátora senátorka poslanec poslance poslankyně "
                "velvyslanec velvyslance velvyslankyně diplomat diplomata vůdce lídr lídra lídrem advokát advokáta "
                "advokátka prokurátor prokurátora žalobce žalobkyně analytik analytika expert experta odborník "
                "novinář novináře novinářka politik politika podnikatel podnikatele ombudsman hasič policista "
                "spisovatel herec zpěvák"
            )
        )
    ),
    determiners=words(
        "ten ta to ti ty toho té tomu tom tím tu těch těm tento tato toto tohoto této každý každá každé všichni "
        "všechny všech celý celá celé jeho její jejich náš naše svůj svá své svého svých nový nová nové noví"
    ),
    particles=words("de da di van von der den la le al el bin ibn dos del z ze"),
    function_words=words(
        "a aby ač ačkoli ačkoliv ale alespoň ani aniž ano asi až bez bohužel brzy bude budou by byl byla byli bylo "
        "byly být celkem co což cožpak další dále díky do dnes dokonce dokud dosud dost dva dvě tři čtyři pět šest "
        "sedm osm deset během hned ho hodně chce i jak jaká jaké jaký jako jakmile je jeden jedna jedno jeho jej její "
        "jejich jejichž jelikož jemu jen jenom jenž jestli jestliže ještě jež ji jí jich jím jim jinak jiné jiný jiní "
        "již jsem jsi jsme jsou jste k kam každá každé každý kde kdo kdy kdyby když ke kolem kolik kromě která které "
        "kterého kteří kterou který kterým kterých ku kvůli letos loni má mají málo mé mezi mě mi mimo míň minulý "
        "místo mluvčí mne mnoho mnohem mnou moc mohou moje může můj my na nad nám námi naopak například nás náš naše "
        "ne nebo neboť nebude nedávno nejen nejprve nejvíce nějaká nějaké nějaký někde někdo někdy několik některé "
        "některý něco není než nic nicméně nich ním nimi nikdo nikdy nová nové nový nyní o oba obě od ode ohledně "
        "okolo on ona oni ono opět ostatně pak po poblíž pod podél podle pokud policie pomocí poprvé poslední poté "
        "pouze potom později právě pro proč proti proto protože před předtím přes přesto přestože při přibližně "
        "přitom s sám sama samozřejmě se si skoro snad spolu společně stále stejně své svého svůj ta tady tak také "
        "takže taková takové takový takto tam tamní té tedy těch téměř ten tento této teď tehdy teprve ti tím tímto "
        "to toho tohoto tom tomu toto totiž třeba tu tuto tvůj ty tyto tzv u už úřady v ve včera včetně však všechny "
        "všechno všichni vše všech vy vzhledem za zase zatím zatímco zda zde ze zejména zhruba zítra znovu zpět že "
        "žena muž zřejmě následně současně zároveň mezitím údajně tisíce přestože navíc nakonec podobně především "
        "rovněž jednoduše například jediný skutečně alias čili respektive vůči"
    ),
    places=every(
        {
            "skotsko skotska skotsku skotskem": "GB",
            "makedonie makedonii": "MK",
            "usa spojené_státy spojených_států spojených_státech spojeným_státům amerika ameriky americe "
            "ameriku amerikou": "US",
            "británie británii británií anglie anglii anglií velké_británie velkou_británii velká_británie "
            "velké_británii spojeného_království": "GB",
            "rusko ruska rusku ruskem rusk rf ruská_federace ruské_federace": "RU",
            "ukrajina ukrajiny ukrajině ukrajinu ukrajinou": "UA",
            "německa německu německem": "DE",
            "francii francií": "FR",
            "itálii itálií": "IT",
            "španělska španělsku španělskem": "ES",
            "polska polsku polskem": "PL",
            "bělorusko běloruska bělorusku běloruskem": "BY",
            "číny číně čínu čínou": "CN",
            "japonska japonsku japonskem": "JP",
            "turecka turecku tureckem": "TR",
            "izraele izraeli izraelem": "IL",
            "íránu íránem": "IR",
            "iráku irákem": "IQ",
            "sýrii sýrií": "SY",
            "indii indií": "IN",
            "pákistánu pákistánem": "PK",
            "afghánistán afghánistánu afghánistánem": "AF",
            "egypta egyptě egyptu egyptem": "EG",
            "saúdské_arábie saúdské_arábii saúdskou_arábii saúdskou_arábií saúdská_arábie": "SA",
            "sae emiráty emirátů emirátech": "AE",
            "jižní_koreje jižní_koreji jižní_koreu jižní_koreou": "KR",
            "severní_koreje severní_koreji severní_koreu severní_koreou kldr": "KP",
            "kazachstánu kazachstánem": "KZ",
            "arménie arménii arménií": "AM",
            "ázerbájdžán ázerbájdžánu ázerbájdžánem": "AZ",
            "gruzii gruzií": "GE",
            "moldavska moldavsku moldavskem moldavsko": "MD",
            "litvy litvě litvu litvou": "LT",
            "lotyšska lotyšsku lotyšskem": "LV",
            "estonska estonsku estonskem": "EE",
            "finska finsku finskem": "FI",
            "švédska švédsku švédskem": "SE",
            "norska norsku norskem": "NO",
            "dánska dánsku dánskem": "DK",
            "maďarska maďarsku maďarskem": "HU",
            "česko česka česku českem čr česká_republika české_republiky české_republice českou_republiku čech "
            "čechách česka": "CZ",
            "slovensko slovenska slovensku slovenskem": "SK",
            "rumunska rumunsku rumunskem": "RO",
            "bulharsko bulharska bulharsku bulharskem": "BG",
            "srbska srbsku srbskem": "RS",
            "řecka řecku řeckem": "GR",
            "rakousko rakouska rakousku rakouskem": "AT",
            "švýcarska švýcarsku švýcarskem": "CH",
            "nizozemska nizozemsku nizozemskem holandsko holandska holandsku": "NL",
            "belgie belgii belgií": "BE",
            "kanady kanadě kanadu kanadou": "CA",
            "mexika mexiku mexikem": "MX",
            "brazílii brazílií brazílie": "BR",
            "argentiny argentině argentinu argentinou": "AR",
            "venezuely venezuele venezuelu": "VE",
            "austrálie austrálii austrálií": "AU",
            "palestina palestiny palestině palestinu": "PS",
            "libanonu libanonem": "LB",
            "jar": "ZA",
            "myanmar myanmaru barma barmy barmě": "MM",
            "moskvy moskvě moskvu moskvou": "europe/moscow",
            "kyjeva kyjevě kyjevu kyjevem": "europe/kiev",
            "minsku minskem": "europe/minsk",
            "berlína berlíně berlínu berlínem": "europe/berlin",
            "paříže paříži paříží": "europe/paris",
            "londýna londýně londýnu londýnem": "europe/london",
            "říma římě římu římem": "europe/rome",
            "madridu madridem": "europe/madrid",
            "vídně vídni vídní": "europe/vienna",
            "prahy praze prahu prahou": "europe/prague",
            "varšavy varšavě varšavu varšavou": "europe/warsaw",
            "budapešti budapeští": "europe/budapest",
            "bruselu bruselem": "europe/brussels",
            "istanbulu istanbul istanbulem": "europe/istanbul",
            "jeruzaléma jeruzalémě jeruzalému": "asia/jerusalem",
            "teheránu teheránem": "asia/tehran",
            "bagdádu": "asia/baghdad",
            "damašku damaškem": "asia/damascus",
            "bejrútu": "asia/beirut",
            "káhiry káhiře káhiru": "africa/cairo",
            "gaza gazy gaze gazu": "asia/gaza",
            "kábulu": "asia/kabul",
            "soulu": "asia/seoul",
            "tokia tokiu": "asia/tokyo",
            "šanghaje šanghaji": "asia/shanghai",
            "hongkongu": "asia/hong_kong",
            "new_yorku": "america/new_york",
            "rigy rize rigu": "europe/riga",
            "vilniusu": "europe/vilnius",
            "helsinek helsinkách": "europe/helsinki",
            "stockholmu": "europe/stockholm",
            "kodaně kodani": "europe/copenhagen",
            "bratislavy bratislavě bratislavu": "europe/bratislava",
            "athén athénách": "europe/athens",
        }
    ),
    nations=every(
        {
            "portugalsk*": "PT",
            "chorvatsk*": "HR",
            "irsk*": "IE",
            "jordánsk*": "JO",
            "jemensk*": "YE",
            "libyjsk*": "LY",
            "súdánsk*": "SD",
            "etiopsk*": "ET",
            "keňsk*": "KE",
            "nigerijsk*": "NG",
            "jihoafrick*": "ZA",
            "kolumbijsk*": "CO",
            "venezuelsk*": "VE",
            "kubánsk*": "CU",
            "novozélandsk*": "NZ",
            "tchajwansk*": "TW",
            "filipínsk*": "PH",
            "indonésk*": "ID",
            "thajsk*": "TH",
            "vietnamsk*": "VN",
            "katarsk*": "QA",
            "malajsijsk*": "MY",
            "bangladéšsk*": "BD",
            "chilsk*": "CL",
            "peruánsk*": "PE",
            "marock*": "MA",
            "alžírsk*": "DZ",
            "tunisk*": "TN",
            "somálsk*": "SO",
            "makedonsk*": "MK",
            "skotsk* skotové britů britové": "GB",
            "americk* američan*": "US",
            "britsk* brit britové britů anglick* angličan*": "GB",
            "ruský ruská ruské ruského ruském ruskému ruským ruskou ruští ruských ruskými rusové rusů rus": "RU",
            "ukrajinsk* ukrajinc* ukrajinec": "UA",
            "německý německá německé německého německém německým německou němečtí německých němec němci němců": "DE",
            "francouzsk* francouz*": "FR",
            "italsk* ital italové italů": "IT",
            "španělský španělská španělské španělského španělském španělským španělskou španělských španělé": "ES",
            "polský polská polské polského polském polským polskou polští polských polák* poláci": "PL",
            "běloruský běloruská běloruské běloruského běloruském běloruským běloruskou běloruských": "BY",
            "čínsk* číňan*": "CN",
            "japonský japonská japonské japonského japonském japonským japonskou japonských japonci japonců": "JP",
            "turecký turecká turecké tureckého tureckém tureckým tureckou tureckých turci turků": "TR",
            "izraelsk* izraelc*": "IL",
            "íránsk* íránc*": "IR",
            "iráck* iráčan*": "IQ",
            "syrsk* syřan*": "SY",
            "indick*": "IN",
            "pákistánsk*": "PK",
            "afghánsk* afghánc*": "AF",
            "egyptsk* egypťan*": "EG",
            "saúdský saúdskoarabsk*": "SA",
            "jihokorejsk*": "KR",
            "severokorejsk*": "KP",
            "kazašsk* kazachstánsk*": "KZ",
            "arménsk*": "AM",
            "ázerbájdžánsk*": "AZ",
            "gruzínsk* gruzín*": "GE",
            "moldavský moldavská moldavské moldavského moldavských": "MD",
            "litevsk* litevc*": "LT",
            "lotyšský lotyšská lotyšské lotyšského lotyšských": "LV",
            "estonský estonská estonské estonského estonských": "EE",
            "finský finská finské finského finském finským finskou finských finové finů": "FI",
            "švédský švédská švédské švédského švédském švédským švédskou švédských švédové švédů": "SE",
            "norský norská norské norského norském norským norskou norských norové norů": "NO",
            "dánský dánská dánské dánského dánském dánským dánskou dánských dánové dánů": "DK",
            "maďarský maďarská maďarské maďarského maďarském maďarským maďarskou maďarských maďaři maďarů": "HU",
            "český česká české českého českém českému českým českou čeští českých češi čechů": "CZ",
            "slovenský slovenská slovenské slovenského slovenském slovenským slovenskou slovenských slováci": "SK",
            "rumunský rumunská rumunské rumunského rumunských rumuni rumunů": "RO",
            "bulharský bulharská bulharské bulharského bulharských bulhaři": "BG",
            "srbský srbská srbské srbského srbském srbským srbskou srbských srbové srbů": "RS",
            "řecký řecká řecké řeckého řeckém řeckým řeckou řeckých řekové řeků": "GR",
            "rakouský rakouská rakouské rakouského rakouském rakouským rakouskou rakouských rakušan*": "AT",
            "švýcarský švýcarská švýcarské švýcarského švýcarských švýcaři": "CH",
            "nizozemský nizozemská nizozemské nizozemského nizozemských nizozemc* nizozemci": "NL",
            "belgick* belgičan*": "BE",
            "kanadsk* kanaďan*": "CA",
            "mexick* mexičan*": "MX",
            "brazilsk* brazilc*": "BR",
            "argentinsk* argentinc*": "AR",
            "australsk* australan*": "AU",
            "palestinsk* palestinc*": "PS",
            "libanonsk* libanonc*": "LB",
        }
    ),
    organisations=every(
        {
            "bílý_dům bílého_domu bílém_domě bílému_domu": "WHITE_HOUSE",
            "evropský_parlament evropského_parlamentu evropském_parlamentu": "EUROPEAN_PARLIAMENT",
            "evropská_komise evropské_komise evropskou_komisi": "EUROPEAN_COMMISSION",
            "osn organizace_spojených_národů organizaci_spojených_národů spojené_národy": "UN",
            "unhcr": "UNHCR",
            "unicef unicefu": "UNICEF",
            "who světov*_zdravotnick*_organizace světov*_zdravotnick*_organizaci": "WHO",
            "nato severoatlantická_aliance severoatlantické_aliance": "NATO",
            "eu evropská_unie evropské_unie evropskou_unii evropské_unii evropskou_unií": "EU",
            "mmf mezinárodní_měnový_fond mezinárodního_měnového_fondu": "IMF",
            "světov*_banka světov*_banky světov*_banku světov*_bance": "WORLD_BANK",
            "wto světov*_obchodní_organizace světov*_obchodní_organizaci": "WTO",
            "maae mezinárodní_agentura_pro_atomovou_energii mezinárodní_agentury_pro_atomovou_energii": "IAEA",
            "opec opec+": "OPEC",
            "mezinárodní_trestní_soud mezinárodního_trestního_soudu": "ICC",
            "červený_kříž červeného_kříže červenému_kříži": "RED_CROSS",
            "fifa fify": "FIFA",
            "mov mezinárodní_olympijský_výbor mezinárodního_olympijského_výboru": "IOC",
            "uefa uefy": "UEFA",
            "fed fedu federální_rezervní_systém federálního_rezervního_systému": "FED",
            "ecb evropská_centrální_banka evropské_centrální_banky evropskou_centrální_banku": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "africká_unie africké_unie": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "nahradí",
        "nahradil",
        "nahradila",
        "nahrazuje",
        "vystřídá",
        "vystřídal",
        "vystřídala",
        "místo",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "vzrostl* stoupl* stoupá stoupají stoupal* rostl* roste rostou růst růstu růstem vzrůst* "
                    "zdražil* narostl* zvýšil*_se se_zvýšil* zvyšuj*_se se_zvyšuj* nárůst* růst* zvyšován* "
                    "vzroste zdraž*"
                ),
                (
                    "klesl* klesá klesají klesal* pokles* propadl* poklesl* zlevnil* snížil*_se se_snížil* "
                    "snížen* snižuj* snižován* klesne klesnou"
                ),
            ),
            "approve": (
                (
                    "schváli* schválen* schvál* ratifik* přijal přijala přijali přijalo přijat přijata "
                    "přijato odsouhlas*"
                ),
                "zamítl zamítla zamítli zamítlo zamítnut* vetoval* veto zablokov* zamít* odmítnut* neschváli*",
            ),
            "convict": (
                (
                    "odsouzen* odsoudil* vinen vinna vinni vinným vinnou usvědč* uznán*_vinn* uznán_vinným "
                    "uznali_vinným uznal*_vinn* odsuzuje"
                ),
                "zproštěn* zprostil* nevinn* nevinen zprošť* osvobozen*",
            ),
            "win": (
                "vyhrá* zvítěz* vítězstv* porazil* výhr*",
                "prohrá* prohr* porážk* podlehl* byl_poražen byla_poražena byli_poraženi utrpěl*_porážku",
            ),
            "open": (
                "otevře* otevřel* otevír*",
                "zavře* zavřel* uzavřel* uzavřen* uzavír*",
            ),
            "begin": (
                (
                    "začal začala začalo začali začaly začíná začínají zaháj* spustil* spuštěn* odstartov* "
                    "obnovil* obnoven* zahájil* zahájen* začal*"
                ),
                (
                    "skonči* skončil* ukonči* ukončil* ukončen* dokončil* dokončen* přestal* zastavil* "
                    "zastaven* přeruš* přerušil*_jednání pozastavil* pozastaven*"
                ),
            ),
            "accept": (
                "souhlasil* souhlasí přistoupil*",
                "odmítl odmítla odmítli odmítlo odmítly odmítá odmítají",
            ),
            "confirm": (
                (
                    "potvrdil* potvrz* přiznal přiznala přiznali přiznal* přiznává přiznání přiznáv* "
                    "připustil* doznal* přiznal_se doznání doznal*_se"
                ),
                (
                    "popřel popřela popřeli popřelo popírá popírají vyvrátil vyvrátila vyvrátili dementoval "
                    "dementovala popíra* popřel* popření popír* vyvrá* odmítl_obviněn* odmítla_obviněn* "
                    "odmítli_obviněn* zapírá zapíral* nepřiznal*"
                ),
            ),
            "support": (
                "podpoř* podporu* podpora podpory",
                "proti odpůrc* protestuj*",
            ),
            "allow": (
                "povol* umožnil* legaliz* dovolil* umožňuje povolil* povolen* povoluje dovolen* legalizoval*",
                "zakáz* zakaz* zákaz* zakázal* zakázán* zakazuje",
            ),
            "enter": (
                "vstoupil* přijel* přiletěl* dorazil* připojil* vstup",
                "opustil* odešel odešla odešli odjel* vystoupil* odletěl* stáhl*",
            ),
            "hire": (
                "jmenov* najal*",
                "odvolal* odvolán* vyhodil* propuštěn* propustil*",
            ),
            "succeed": (
                "úspěch* úspěšn* podařilo uspěl* podařil* povedlo povedla",
                "neúspě* selhal* selhání neuspěl* krach* nezdar* selhá* nepodařil* ztroskotal*",
            ),
            "praise": (
                "pochvál* ocenil* uvítal* přivítal*",
                "kritiz* zkritiz* kritik*",
            ),
            "strong": (
                "posíl* zlepš* zesíl* lepší lépe",
                "oslab* zhorš* horší hůře",
            ),
            "alive": (
                "přežil* přeží* živý živá živí naživu zachránil* zachráněn* zachraň*",
                (
                    "zahynul* zemřel* umřel* zabit* mrtvých mrtví mrtvý mrtvého mrtvá mrtvé mrtvým úmrtí "
                    "utonul* utopil* utopen*"
                ),
            ),
            "more": (
                "více víc vyšší přes",
                "méně míň nižší",
            ),
            "buy": (
                "koupil* nakoupil* koupě",
                "prodal* prodán* prodej*",
            ),
            "free": (
                ("osvobodil* vysvobodil* osvoboz* propuštěn*_z_vězení propustil*_z_vězení na_svobodu na_svobodě"),
                "zatčen* zatkl* zadržen* zadržel* zadrž* uvězn* zatýk*",
            ),
            "find": (
                "nalezen* nalezl* našel našla našli našlo objevil* nalez* objev* nachází",
                "pohřešov* nezvěstn* zmizel* zmizen*",
            ),
            "raise": (
                (
                    "zvýšil* navýšil* zvýšen* zvýšit zvýší zvyšuje zvyšují zvedl* zvedne navýš* zvedla zvedl "
                    "zvedlo zvedli"
                ),
                "snížil* snížen* snížit sníží omezil* zkrátil* seškrt* snižuje snižují sníž* zkrátí omezí",
            ),
            "safe": (
                "bezpečný bezpečná bezpečné bezpeční neškodn*",
                "nebezpečn* rizikov* riskantn*",
            ),
            "early": (
                "brzy brzo dřívější předčasn*",
                "pozdě pozdní zpožd* opozdil*",
            ),
            "long": (
                "dlouh* velký velká velké obrovsk* prodlouž* prodlužuje",
                "krátk* malý malá malé zkrác* zkracuje",
            ),
            "possible": (
                "možný možná možné legáln* schopen schopna schopni legální zákonn*",
                "nemožn* nelegáln* neschop* nelegální nezákonn* protiústavní",
            ),
            "true": (
                "pravda pravdiv* správn*",
                "lež lživ* nepravd* nesprávn* falešn*",
            ),
            "public": (
                "veřejn* zveřejn*",
                "tajn* důvěrn* utajen*",
            ),
            "same": (
                "stejný stejná stejné totožn* podobný podobná podobné podobných",
                "různé různých různý odlišn* liší",
            ),
            "many": (
                "mnoho mnozí mnoha často většina většiny hodně",
                "málo zřídka málokdo menšina menšiny",
            ),
            "attack": (
                "útok* zaútočil* napadl* napaden* ostřelov*",
                "ubránil* bránil* bránící odrazil*",
            ),
            "hold": (
                (
                    "konal* konají uskutečnil* uskuteční proběhl* proběhne podle_plánu dle_plánu "
                    "jak_bylo_plánov* jak_bylo_oznámeno vstoupili zahájili_podle uskutečnili uspořádal*"
                ),
                (
                    "zrušil* zrušen* zruší odložil* odložen* odloží odklad* přesunut* odřekl* nekonal* "
                    "neuskutečnil* odvolan* odvolají odvolá zrušili ruší_stávku odvolali_stávku "
                    "odvolal_stávku odvolala_stávku odvolaly_stávku odvolali_protest odvolali_demonstraci "
                    "odvolal_jednání odvolali_jednání odvolal_zápas odvolali_zápas odvolána_stávka"
                ),
            ),
            "create": (
                (
                    "vytvořil* vytvoř* vytváří vznikl* vznikne vzniknou postavil* postaven* vybudov* zaměstná "
                    "přijme vytvoří"
                ),
                (
                    "zničil* zničen* zbořil* škrt* zruší_místa likvid* propouštění propustí propouští ruší "
                    "zrušil*_místa zruší_pracovní ruší_pracovní"
                ),
            ),
            "lend": (
                "půjčil* zapůjčil* předal* předán* předává daroval* zapůjčuje poskytl*",
                (
                    "vypůjčil* půjčil*_si si_půjčil* dostal_od dostala_od dostali_od obdržel*_od zapůjčil*_od "
                    "si_zapůjčil* si_vypůjčil* má_zapůjčen* dostal*_zapůjčen* zapůjčen*_od získal*_zápůjčk*"
                ),
            ),
            "stay": (
                ("zůstává zůstávají zůstane zůstal*_ve_funkci zůstane_ve_funkci zůstává_ve_funkci setrvá setrval*"),
                (
                    "rezignoval* rezignuje rezignac* odstoupil* odstoupí odstupuje odstoupení demis* "
                    "složil*_funkci podal*_demisi rezignace"
                ),
            ),
            "near": (
                "blíž blíže bližší nejbliž*",
                "dál_od dále_od vzdáleněj*",
            ),
            "export": (
                "vyváží vývoz* vyvezl* vyvezen* export*",
                "dováží dovoz* dovezl* dovezen* import*",
            ),
            "hot": (
                "nejteplejší nejtepl* nejžhav* nejvyšší teplejší rekordně_vysok* maximáln*",
                "nejchladnější nejstudeněj* nejchlad* nejnižší chladnější rekordně_nízk* minimáln*",
            ),
            "launch": (
                "vzlétl* vzlet*",
                "uzemněn* neodstartov* odložen*_start",
            ),
        }
    ),
    possible=words(
        "možná může mohou mohl mohla mohlo mohli mohly údajně pravděpodobně zřejmě patrně prý snad nejspíš domnělý "
        "případně"
    ),
    stages=series(
        {
            "custody": (
                "hledaný hledaného hledá hledají pátr* stále_pátr* hledá_stále stále_hledá na_útěku",
                "zatčen* zatkl* zadržen* zadržel* dopadla dopadl chytila",
                ("obviněn* obvinil* obžalov* obžalob* čeká_na_soud čeká_na_proces"),
                "souzen soudí stanul stanula",
                "odsouzen* odsoudil* ",
            ),
            "search": (
                "pohřešov* nezvěstn* zmizel*",
                "nalezen* nalezl* našel našla našli našlo objevil* zachráněn* zachránil*",
            ),
            "plan": (
                "plánov* naplánov* plánuje plánují chystá chystají",
                "začal začala začalo začali začaly zaháj* odstartov*",
                "skonči* skončil* ukonči* ukončil* ukončen* dokončil* dokončen*",
            ),
            "law": (
                "návrh návrhu navrhl* navrhuje předložil*",
                "schváli* schválen* schvál* přijal přijala přijali přijat přijata přijato",
                "podepsal* účinnost platnost",
            ),
            "deal": (
                "jednání vyjednáv* jednají",
                "dohodl* dohoda dohody dohodu dohodě",
                "podepsán* podepsan* uzavřel* uzavřen*",
            ),
            "fire": (
                "hoří hořel* hořela",
                "lokalizov*",
                "uhašen* uhasil* dohašov*",
            ),
            "office": (
                "kandidát* kandiduj* kandidatur*",
                "zvolen* zvolil*",
                "přísah* inaugur* ujal ujala",
            ),
            "travel": (
                "odletěl* odjel* vyrazil* vyjel*",
                "dorazil* přiletěl* přistál* přijel*",
            ),
            "health": (
                "zraněn* hospitaliz*",
                "uzdravil* zotavil*",
            ),
            "strike": (
                "stávkují stávkuje jsou_ve_stávce ve_stávce",
                "ukončil*_stávku ukončil*_svou_stávku stávka_skončil* opět_pracují vrátili_se_do_práce",
            ),
            "liftoff": (
                "dosud_nebyla_vypuštěna dosud_nebyl_vypuštěn nebyl_dosud_vypuštěn ještě_nebyl_vypuštěn čeká_na_start",
                "vzlétl* vypuštěna vypuštěn",
            ),
            "works": (
                "ve_výstavbě v_rekonstrukci stále_zavře* stále_uzavřen* zůstává_zavře*",
                "znovu_otevřel* znovuotevření slavnostně_otevřel*",
            ),
        }
    ),
    moved=(
        "vzrostl* na",
        "stoupl* na",
        "narostl* na",
        "klesl* na",
        "zvýšil* se na",
        "snížil* se na",
        "mezitím",
        "podle nejnovějších údajů",
        "podle posledních údajů",
        "podle nových údajů",
        "nová bilance",
        "podle nové bilance",
        "vzrostl* už na",
        "zvýšil* se už na",
        "vystoupal* na",
        "zvýšen* na",
        "snížen* na",
        "zvýšil* na",
        "snížil* na",
        "nyní činí",
        "nyní dosahuje",
        "revidován* na",
        "klesl* už na",
        "upraven* na",
    ),
)

WRITING = Writing()

LANGUAGE = Language(
    "cs",
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
