"""Swedish."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "bl.a. t.ex. d.v.s. dvs. s.k. f.d. dr. prof. kl. ca. resp. fr.o.m. t.o.m. p.g.a. pga. inkl. exkl. st. gen. "
        "f.n. t.v. ang."
    ),
    before_numbers=words("nr. s. kap. art. fig. tel."),
    may_end=words("m.m. m.fl. osv. o.s.v. etc. e.kr. f.kr. mkr. mdr."),
)

SPEECH = Speech(
    verbs=words(
        "sade säger sa frågade frågar svarade uppgav uppger berättade berättar förklarade förklarar meddelade "
        "meddelar bekräftade bekräftar skrev skriver varnade varnar hävdade hävdar betonade betonar tillade tillägger "
        "rapporterade rapporterar konstaterade konstaterar påpekade påpekar uttalade underströk understryker medgav "
        "medger erkände erkänner förnekade förnekar dementerade dementerar twittrade menade menar påstod påstår "
        "försäkrade försäkrar avslöjade avslöjar upplyste upplyser"
    ),
    prepositions=("enligt", "med hänvisning till"),
    comparisons=words("som"),
    pronouns={"han": frozenset(), "hon": frozenset(), "de": frozenset()},
    determiners=words("den det de en ett denna detta dessa hans hennes deras två tre flera några båda"),
    links=words("av och för von"),
    tails=words("i vid från på"),
    stops=words(
        "ja nej att som vad vem var när om för men eller inte ej i på av till med från mot under över efter före "
        "innan mellan utan genom vid sedan är var blir blev har hade ska skall skulle kan kunde måste får fick kommer "
        "där här då nu också även bara ännu redan igår idag imorgon dem dig mig sig oss vi du jag ni man ingen inga "
        "lag plan alltså dock journalister eftersom medan trots hos än så"
    ),
    asides=words("också även senare tidigare sedan då nu redan dessutom vidare dock därefter vid"),
    denials=words("inte ej aldrig inget"),
    verb_second=True,
)

_UNITS = {"ett": 1, "en": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9}
_TEENS = {
    "tio": 10,
    "elva": 11,
    "tolv": 12,
    "tretton": 13,
    "fjorton": 14,
    "femton": 15,
    "sexton": 16,
    "sjutton": 17,
} | {"arton": 18, "aderton": 18, "nitton": 19}
_TENS = {"tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90}
_SMALL: dict[str, float] = {
    "noll": 0,
    **_UNITS,
    **_TEENS,
    **_TENS,
    **{ten + unit: _TENS[ten] + _UNITS[unit] for ten in _TENS for unit in _UNITS},
}
_HUNDREDS = {"hundra": 100, "etthundra": 100} | {f"{unit}hundra": 100 * _UNITS[unit] for unit in list(_UNITS)[2:]}

NUMBERS = Numbers(
    compound_units={
        "dagars": "day",
        "årig": "year",
        "års": "year",
        "timmars": "hour",
        "månaders": "month",
        "minuters": "minute",
        "veckors": "week",
    },
    compound_numbers={
        "en": 1,
        "två": 2,
        "tre": 3,
        "fyra": 4,
        "fem": 5,
        "sex": 6,
        "sju": 7,
        "åtta": 8,
        "nio": 9,
        "tio": 10,
        "elva": 11,
        "tolv": 12,
        "tretton": 13,
        "fjorton": 14,
        "femton": 15,
        "sexton": 16,
        "sjutton": 17,
        "arton": 18,
        "nitton": 19,
        "tjugo": 20,
        "trettio": 30,
        "fyrtio": 40,
        "femtio": 50,
        "sextio": 60,
        "sjuttio": 70,
        "åttio": 80,
        "nittio": 90,
        "hundra": 100,
    },
    goals=words("mål"),
    score_links=words("mot"),
    ages=words("årig* åring*"),
    counters=words("person människa"),
    clock_before=("klockan", "kl", "kl ."),
    evening=("på kvällen", "på eftermiddagen"),
    cardinals={
        **_SMALL,
        **_HUNDREDS,
        **{hundred + small: _HUNDREDS[hundred] + _SMALL[small] for hundred in _HUNDREDS for small in list(_SMALL)[1:]},
    },
    spelled={f"{small}tusen": 1000.0 * _SMALL[small] for small in list(_SMALL)[1:]}
    | {f"{hundred}tusen": 1000.0 * _HUNDREDS[hundred] for hundred in _HUNDREDS}
    | {"ettusen": 1000.0, "halvannan": 1.5, "halv": 0.5, "halvt": 0.5},
    vague=words("hundratals tusentals tiotusentals hundratusentals miljontals dussintals tiotals miljardtals"),
    minus=words("minus"),
    scales=every(
        {
            "tusen": 1e3,
            "miljon miljoner mn milj": 1e6,
            "miljard miljarder md mdr": 1e9,
            "biljon biljoner": 1e12,
            "dussin": 12.0,
            "hundra": 1e2,
        }
    ),
    shares=every(
        {
            "hälften halva halvan": 0.5,
            "tredjedel tredjedelen tredjedelar": 1 / 3,
            "fjärdedel fjärdedelen fjärdedelar kvarts": 0.25,
            "femtedel femtedelen femtedelar": 0.2,
            "sjättedel sjättedelar": 1 / 6,
            "åttondel åttondelar": 0.125,
            "tiondel tiondelen tiondelar": 0.1,
        }
    ),
    whole_shares=words("hälften halva"),
    of_words=words("av"),
    and_shares=every({"och_en_halv och_ett_halvt": 0.5, "och_en_kvarts": 0.25}),
    articles=words("en ett"),
    approximate=every(
        {
            "omkring ungefär cirka ca runt kring ungefärligen i_runda_tal": (0.9, 1.1),
            "uppskattningsvis beräknade": (0.85, 1.15),
            "nästan närmare bortåt inemot": (0.83, 1.0),
            "knappt strax_under knappa": (0.85, 1.0),
            "drygt": (1.0, 1.15),
            "ett_par": (1.5, 3.0),
            "några flera": (2.0, 9.0),
            "strax_över lite_över lite_mer_än något_fler_än något_mer_än": (1.0, 1.1),
        }
    ),
    at_least=("minst", "åtminstone", "lägst", "inte mindre än", "inte färre än", "ett minimum av", "i vart fall"),
    at_most=("högst", "maximalt", "max", "som mest", "som högst", "upp till", "uppemot", "inte mer än", "inte fler än"),
    more_than=(
        "mer än",
        "översteg",
        "överstiger",
        "överstigit",
        "överskred",
        "överträffade",
        "fler än",
        "över",
        "större än",
        "högre än",
        "mera än",
    ),
    less_than=("mindre än", "färre än", "lägre än", "inte ens", "inte fullt"),
    at_least_after=("eller mer", "eller fler"),
    at_most_after=("eller mindre", "eller färre"),
    ranges={"till": "", "à": "", "och": "mellan"},
    change_from=words("från"),
    units=every(
        {
            "procent % procenten": "percent",
            "procentenhet procentenheter procentenheten": "percentage-point",
            "kronor krona kr svenska_kronor sek": "SEK",
            "norska_kronor": "NOK",
            "danska_kronor": "DKK",
            "tjeckiska_kronor": "CZK",
            "euro €": "EUR",
            "cent": "cent",
            "dollar us-dollar amerikanska_dollar $": "USD",
            "pund brittiska_pund £": "GBP",
            "yen ¥": "JPY",
            "yuan": "CNY",
            "rubel": "RUB",
            "rupier": "INR",
            "lira": "TRY",
            "zloty": "PLN",
            "franc schweizerfranc": "CHF",
            "won": "KRW",
            "hryvnia": "UAH",
            "forint": "HUF",
            "shekel": "ILS",
            "öre": "ore",
            "km kilometern kilometers": "kilometer",
            "m metern meters": "meter",
            "ton tons": "tonne",
            "kilo kilon kilos kg": "kilogram",
            "litern liters": "liter",
            "hektaren": "hectare",
            "kvadratkilometern": "square-kilometer",
            "kvadratmeter m²": "square-meter",
            "grader grad plusgrader °c": "celsius",
            "grader_fahrenheit °f": "fahrenheit",
            "km/h km/tim kilometer_i_timmen": "kilometer-per-hour",
        }
    ),
    connectors=words("andra ytterligare nya av de fler flera till extra övriga"),
    labels=words(
        "artikel kapitel paragraf linje buss tåg flyg gate rum sal väg riksväg kanal resolution nummer nr grupp fas "
        "klass nivå plats sida spår perrong terminal titel version boeing airbus apollo typ formel säsong avsnitt "
        "kategori"
    ),
    clock=words("utc gmt"),
    outcomes=every(
        {
            "dödade dödad dödades dödats dödas dödar döda dödat död dött dog dör dödsoffer dödsoffren": "killed",
            "dödsfall": "killed",
            "dödssiffra dödssiffran omkom omkommit omkomna omkommen omkommer avled avlidit avlidna avliden": "killed",
            "mördade mördades mördats mördad mördat drunknade drunknat ihjälskjuten ihjälskjutna stupade": "killed",
            "miste_livet mist_livet förlorade_livet förlorat_livet krävt_livet sköts_ihjäl": "killed",
            "skadade skadad skadades skadats skadas skadat svårt_skadade lättskadade personskador": "injured",
            "sårade sårad sårades sårats såras sårat skottskadade skottskadad": "injured",
            "gripna gripen grips greps gripit gripits gripas grep griper gripande gripanden": "arrested",
            "anhållna anhållen anhölls anhållits häktade häktad häktades häktats": "arrested",
            "arresterade arresterad arresterades arresterats frihetsberövade frihetsberövad": "arrested",
            "saknas saknades saknade saknad försvunna försvunnen försvunnit försvann": "missing",
            "smittade smittad smittades smittats smittas infekterade infekterad smittfall": "infected",
            "evakuerade evakuerad evakuerades evakuerats evakueras evakuerat evakueringen": "evacuated",
            "räddade räddad räddades räddats räddas räddat undsatta undsattes": "rescued",
            "fördrivna fördriven fördrevs fördrivits internflyktingar hemlösa": "displaced",
            "på_sjukhus till_sjukhus sjukhusvårdade sjukhusvårdas inlagda inlagd sjukhusvård": "hospitalized",
            "avskedade avskedad avskedades avskedats avskedas sparkade sparkad sparkades sparkats": "dismissed",
            "uppsagda uppsagd entledigad entledigade entledigades varslade varslas varslats": "dismissed",
        }
    ),
    totals=(
        "totalt",
        "sammanlagt",
        "sammantaget",
        "allt som allt",
        "tillsammans",
        "i sin helhet",
        "över hela världen",
        "i hela världen",
        "världen över",
        "i hela landet",
        "över hela landet",
        "landet runt",
        "allihop",
        "alla tillsammans",
        "hela året",
        "under hela året",
        "sammanräknat",
        "globalt",
        "nationellt",
        "för hela året",
    ),
    remaining=("fortfarande", "ännu", "alltjämt"),
    persons=words(
        "människor människa personer person män man kvinnor kvinna barn civila invånare offer ungdomar boende "
        "passagerare medborgare pojkar flickor"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "kvinna kvinnor flicka flickor": "women",
            "man män pojke pojkar": "men",
            "barn minderårig minderåriga spädbarn tonåring tonåringar": "children",
            "polis poliser": "police",
            "soldat soldater": "soldiers",
            "utlänning utlänningar turist turister": "foreigners",
            "elev elever student studenter": "students",
            "brandman brandmän räddningsarbetare": "rescuers",
        }
    ),
    interim=(
        "hittills",
        "än så länge",
        "preliminär*",
        "delresultat*",
        "räknats",
        "räknade",
        "rösträkning*",
        "första resultaten",
        "vallokalsundersökning*",
        "prognos",
        "uppskattning*",
        "inledningsvis",
        "till en början",
    ),
    wholes=(
        "alla … butiker",
        "alla … fabriker",
        "alla … flygplatser",
        "alla … kommuner",
        "alla … landsting",
        "alla … länder",
        "alla … orter",
        "alla … provinser",
        "alla … regioner",
        "alla … sjukhus",
        "alla … stationer",
        "alla … städer",
        "för hela",
        "globalt",
        "hela landet",
        "hela året",
        "helåret",
        "i hela",
        "i hela landet",
        "i hela världen",
        "i sin helhet",
        "landet runt",
        "landet över",
        "nationellt",
        "på alla … flygplatser",
        "på hela",
        "på samtliga … flygplatser",
        "rikstäckande",
        "runt om i",
        "runtom i",
        "sammantaget",
        "samtliga … fabriker",
        "samtliga … länder",
        "under hela",
        "världen runt",
        "världen över",
        "över hela",
    ),
    parts=(
        "akutmottagningen",
        "andra kvartalet",
        "bara i",
        "byn",
        "dagligen",
        "distrikt",
        "distriktet",
        "enbart i",
        "ensamt i",
        "fjärde kvartalet",
        "förlossningen",
        "förort",
        "förorten",
        "första dagen",
        "första halvlek",
        "första halvåret",
        "första kvartalet",
        "första timmen",
        "första veckan",
        "gamla stan",
        "halvtid",
        "halvtidsvila",
        "hittills den här veckan",
        "hittills i veckan",
        "i byn",
        "i distriktet",
        "i en enda",
        "i ett enda",
        "i halvtid",
        "i kommunen",
        "i paus",
        "i provinsen",
        "i regionen",
        "i sin fabrik",
        "i stadsdelen",
        "innerstaden",
        "intensivvården",
        "intensivvårdsavdelning",
        "intensivvårdsavdelningen",
        "kommunen",
        "kvarteret",
        "om dagen",
        "per dag",
        "per vecka",
        "på avdelningen",
        "på en dag",
        "på en enda",
        "på en vecka",
        "stadsdel",
        "stadsdelen",
        "tredje kvartalet",
        "under en vecka",
        "vid paus",
        "vid sin fabrik",
        "västra flygeln",
        "östra flygeln",
    ),
    among=(
        "av dem",
        "av dessa",
        "bland annat",
        "bland de döda",
        "bland de skadade",
        "bland dem",
        "bland dessa",
        "däribland",
        "inklusive",
        "varav",
    ),
)

TIME = TimeWords(
    relative_days={"idag": 0, "i dag": 0, "ikväll": 0, "i kväll": 0, "i natt": 0, "i morse": 0, "i eftermiddag": 0}
    | {"igår": -1, "i går": -1, "i går kväll": -1, "i förrgår": -2, "förrgår": -2, "gårdagen": -1, "gårdagens": -1}
    | {"imorgon": 1, "i morgon": 1, "imorron": 1, "morgondagen": 1, "morgondagens": 1}
    | {"i övermorgon": 2, "övermorgon": 2},
    relative_units={"fjol": ("year", -1), "ifjol": ("year", -1), "fjolåret": ("year", -1), "fjolårets": ("year", -1)},
    ago_after=words("sedan sen"),
    later_before=words("om"),
    later_after=words("senare efteråt därefter"),
    earlier_than=words("innan före"),
    since=words("sedan sen alltsedan"),
    until=words("till tills före"),
    same_time=("vid den tiden", "vid den tidpunkten", "på den tiden", "samtidigt", "då för tiden", "vid samma tid"),
    present=words("är har finns säger blir står ligger"),
    past=words("var hade blev"),
    future=words("ska skall kommer skulle väntas planerar vill"),
    last=words("förra föregående senaste sista gångna förrförra"),
    next=words("nästa kommande nästkommande"),
    spans=words("veckor veckorna månader månaderna åren årens dagar dagarna dygnen timmarna decennier decennierna"),
    months={"sept": 9, "febr": 2},
    day_parts=words(
        "en ens s skväll skvällen skvällens smorgon smorgonen seftermiddag seftermiddagen snatt snatten sförmiddag "
        "sförmiddagen slunch"
    ),
    list_words=words("och till eller"),
    durations=every(
        {
            "sekunden sekunderna": "second",
            "minuten minuterna": "minute",
            "timmen timmarna timmars timmes": "hour",
            "dag dagar dagarna dagen dagars dygnet dygns": "day",
            "veckan veckorna veckors veckas": "week",
            "månaden månaderna månaders månads mån": "month",
            "året åren års årets": "year",
            "decennium decennier decenniet decennierna": "decade",
            "sekel sekler seklet århundradet": "century",
        }
    ),
    in_words=words(
        "i sedan från till under före efter innan kring runt omkring början slutet utgången mitten av den tidigt sent "
        "senast förra nästa mellan hösten våren sommaren vintern per redan"
    ),
)

ERAS = Eras(
    names=every(
        {"tjugotalet": 20, "trettiotalet": 30, "fyrtiotalet": 40, "femtiotalet": 50}
        | {"sextiotalet": 60, "sjuttiotalet": 70, "åttiotalet": 80, "nittiotalet": 90}
    ),
    after=words("talet talets"),
)

RANKS = Ranks(
    runners_up={"näst": 2},
    superlatives=(
        "högsta",
        "lägsta",
        "största",
        "minsta",
        "flesta",
        "bästa",
        "sämsta",
        "värsta",
        "äldsta",
        "yngsta",
        "längsta",
        "tyngsta",
        "*aste",
        "rekord*",
    ),
    words={
        "första": 1,
        "förste": 1,
        "andra": 2,
        "andre": 2,
        "tredje": 3,
        "fjärde": 4,
        "femte": 5,
        "sjätte": 6,
        "sjunde": 7,
    }
    | {"åttonde": 8, "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12, "trettonde": 13, "fjortonde": 14}
    | {"femtonde": 15, "sextonde": 16, "sjuttonde": 17, "artonde": 18, "nittonde": 19, "tjugonde": 20},
    suffixes=("a", "e"),
    times=words("gången gång gångerna"),
    again=words("igen åter återigen ånyo"),
    idioms=(
        *("för det första", "för det andra", "för det tredje", "i första hand", "i andra hand", "första hjälpen"),
        *(
            "första världskriget",
            "andra världskriget",
            "tredje riket",
            "tredje världen",
            "första linjen",
            "första anblick",
        ),
        *(
            "bland andra",
            "de andra",
            "alla andra",
            "många andra",
            "flera andra",
            "några andra",
            "inga andra",
            "och andra",
        ),
        *("å andra sidan", "andra sidan", "med andra ord", "andra länder", "andra personer", "andra människor"),
        *("andra delar", "andra håll", "hos andra", "eller andra", "samt andra", "andra länders", "än andra"),
        *("var tredje", "var fjärde", "var femte", "var sjätte", "var åttonde", "var tionde", "var tjugonde"),
    ),
    each=words("varje vart"),
)

NEGATION = Negation(
    plain=words("inte ej icke"),
    cues=words("inte ej icke ingen inget inga aldrig ingenting ingenstans varken utan knappast ingendera"),
    idioms=(
        *("inte bara", "inte endast", "inte enbart", "inte minst", "inte mindre än", "inte färre än", "inte mer än"),
        *(
            "inte fler än",
            "inte längre än",
            "inget tvivel",
            "ingen tvekan",
            "inga tvivel",
            "inte undra på",
            "inte sällan",
        ),
        *("utan också", "utan även", "utan tvekan", "utan tvivel", "utan snarare", "utan vidare", "inget annat än"),
    ),
    refusals=words(
        "vägrade vägrar vägrat nekade nekar nekat förnekade förnekar förnekat dementerade dementerar dementerat "
        "avvisade avvisar avvisat avböjde avböjer avböjt avslog avslagit tillbakavisade tillbakavisar bestred "
        "bestrider"
    ),
)

NAMING = Naming(
    common=words(
        "regering regeringen riksdag riksdagen parlament parlamentet departement senat senaten kongress "
        "kongressen domstol kommission kommissionen polis polisen armé kyrka stat staten republik "
        "internet webb parti liga cup börs hotell museum universitet norr söder öst väst norra södra "
        "östra västra kommun region myndighet jul gud"
    ),
    titles=tuple(
        sorted(
            words(
                "president presidenten vicepresident vicepresidenten expresident minister ministern statsminister "
                "statsministern premiärminister premiärministern utrikesminister utrikesministern försvarsminister "
                "försvarsministern finansminister finansministern justitieminister justitieministern inrikesminister "
                "inrikesministern hälsominister socialminister miljöminister utbildningsminister energiminister "
                "statsråd förbundskansler förbundskanslern kansler kanslern talesperson talespersonen talesman "
                "talesmannen taleskvinna talespersonerna general generalen amiral borgmästare borgmästaren guvernör "
                "guvernören kung kungen drottning drottningen prins prinsen prinsessa prinsessan kejsare påve påven "
                "biskop biskopen ärkebiskop ärkebiskopen kardinal präst prästen imam rabbin shejk emir sultan herr "
                "fru fröken dr doktor prof professor professorn docent tränare tränaren förbundskapten "
                "förbundskaptenen domare domaren advokat advokaten åklagare åklagaren chefsåklagare kammaråklagare "
                "direktör direktören generaldirektör generaldirektören vd chef chefen polischef polischefen "
                "ordförande ordföranden styrelseordförande partiledare partiledaren ledare ledaren rebelledare "
                "oppositionsledare oppositionsledaren generalsekreterare generalsekreteraren statssekreterare "
                "ambassadör ambassadören diplomat diplomaten senator senatorn riksdagsledamot ledamot ledamoten "
                "kommissionär kommissionären eu-kommissionär kommissarie kommissarien överste kapten löjtnant major "
                "befälhavare befälhavaren överbefälhavare överbefälhavaren öb analytiker analytikern forskare "
                "forskaren ekonom historiker expert experten talman talmannen landshövding kommunalråd sångare "
                "sångerska skådespelare författare författaren regissör anfallare målvakt"
            )
        )
    ),
    determiners=words("den det de en ett denna detta dessa varje ingen inget inga sin sitt sina vår vårt våra"),
    particles=words("af av von de la le el al bin ibn da del di du dos van der den"),
    function_words=words(
        "celsius alla allt alltså alltid andra annan annars annat att av avseende bakom bara beträffande bland blev "
        "bli blir blivit borde bort bortom bredvid både båda bådas börjar dag de dels dem den denna dennes deras dess "
        "dessa dessutom det detsamma detta dig din ditt dock du där därefter därför därmed därpå då efter eftersom "
        "efteråt egentligen ej eller emellan emellertid emot en endast enbart enda enligt er era ett exempelvis fast "
        "fastän fick finns fler flera fortfarande fram framför framöver från fyra få får fått för före förra första "
        "förutom ge genom gentemot ger gick går gör gjorde göra ha hade han hans har hela heller helt henne hennes "
        "hit hon honom hos hur huruvida här i ibland icke idag ifall igen igår imorgon in inför inga ingen ingenting "
        "inget innan inne innanför inom inte inuti istället ja jag ju just jämfört kan kanske knappast kommer kring "
        "kunde kunna kvar lika liksom lite långt man med medan mellan men mer mest mig min mina minst mitt mot mycket "
        "måste många nära närmare nästa nästan någon någonsin något några nej ner ni nog nu nya när och också om "
        "omkring oss oavsett plötsligt på redan runt rörande sa sade samma samman sammanlagt samt samtidigt sedan sen "
        "senare senast ses sig sin sina sitt själv ska skall skulle slutligen som somliga snart strax så sådan sådana "
        "således säger särskilt tack tidigare till tills tillsammans totalt trots två tre under upp uppe ur ut utan "
        "utanför utom utöver vad var vara varför varit varje varken vars vart vem vems vi vid vidare vilka vilken "
        "vilket vill visserligen våra vår väl än ändå ännu är även åt åter återigen över måndag tisdag onsdag torsdag "
        "fredag lördag söndag"
    ),
    places=every(
        {
            "skottland": "GB",
            "makedonien nordmakedonien": "MK",
            "amerika förenta_staterna us": "US",
            "england": "GB",
            "kyjiv kyiv": "europe/kiev",
            "vitryssland": "BY",
            "tyskland tysklands": "DE",
            "ryssland rysslands": "RU",
            "frankrike": "FR",
            "holland": "NL",
            "mexico": "MX",
            "burma myanmar": "MM",
            "palestina": "PS",
            "kongo": "CD",
            "bosnien bosnien-hercegovina": "BA",
            "emiraten förenade_arabemiraten": "AE",
            "saudi-arabien": "SA",
            "moldova": "MD",
            "kazakhstan": "KZ",
            "gazaremsan": "asia/gaza",
            "alger": "africa/algiers",
            "riyad": "asia/riyadh",
            "zürich": "europe/zurich",
            "söul": "asia/seoul",
            "tbilisi": "asia/tbilisi",
        }
    ),
    nations=every(
        {
            "jordansk jordanska": "JO",
            "kenyansk kenyanska": "KE",
            "nyzeeländsk nyzeeländska": "NZ",
            "qatarisk qatariska": "QA",
            "malaysisk malaysiska": "MY",
            "burmesisk burmesiska": "MM",
            "bangladeshisk bangladeshiska": "BD",
            "chilensk chilenska": "CL",
            "peruansk peruanska": "PE",
            "marockansk marockanska": "MA",
            "algerisk algeriska": "DZ",
            "tunisisk tunisiska": "TN",
            "somalisk somaliska": "SO",
            "kazakisk kazakiska": "KZ",
            "makedonsk makedonska makedonier": "MK",
            "amerikansk* amerikanska amerikan amerikanen amerikaner amerikanerna": "US",
            "brittisk* brittiska britt britten britter britterna engelsk* engelska engelskt engelsman": "GB",
            "engelsmän skotsk*": "GB",
            "rysk* ryss ryssen ryssar ryssarna": "RU",
            "ukrainsk* ukrainare ukrainaren ukrainarna": "UA",
            "tysk tyska tyske tyskt tyskar tyskarna": "DE",
            "fransk* fransman fransmän fransmannen fransmännen fransyska": "FR",
            "italiensk* italienare italienaren italienarna": "IT",
            "spansk* spanjor spanjoren spanjorer spanjorerna": "ES",
            "portugisisk* portugis portugiser": "PT",
            "polsk* polack polacken polacker polackerna": "PL",
            "nederländsk* nederländare holländsk* holländare": "NL",
            "belgisk* belgare belgier": "BE",
            "schweizisk* schweizare": "CH",
            "österrikisk* österrikare": "AT",
            "ungersk* ungrare": "HU",
            "tjeckisk* tjeckiska tjeck tjecker": "CZ",
            "slovakisk* slovak slovaker": "SK",
            "rumänsk* rumän rumäner": "RO",
            "bulgarisk* bulgar bulgarer": "BG",
            "grekisk* grek greken greker grekerna": "GR",
            "serbisk* serb serber serberna": "RS",
            "kroatisk* kroat kroater": "HR",
            "svensk* svenska svenskar svenskarna": "SE",
            "norsk* norska norrman norrmän norrmännen": "NO",
            "dansk* danska danskar danskarna": "DK",
            "finsk* finländsk* finländare": "FI",
            "isländsk* islänning islänningar": "IS",
            "irländsk* irländare": "IE",
            "belarusisk* vitrysk* vitryss vitryssar": "BY",
            "turkisk* turk turken turkar turkarna": "TR",
            "kinesisk* kines kinesen kineser kineserna": "CN",
            "japansk* japanen japaner japanerna": "JP",
            "sydkoreansk* sydkorean sydkoreaner": "KR",
            "nordkoreansk* nordkorean nordkoreaner": "KP",
            "indisk* indier indierna": "IN",
            "pakistansk* pakistanier": "PK",
            "afghansk* afghan afghaner afghanerna": "AF",
            "iransk* iranier iranierna": "IR",
            "irakisk* irakier irakierna": "IQ",
            "israelisk* israeler israelerna": "IL",
            "palestinsk* palestinier palestiniern palestinierna": "PS",
            "syrisk* syrier syrierna": "SY",
            "libanesisk* libanes libaneser": "LB",
            "jemenitisk* jemeniter": "YE",
            "saudisk* saudiarabisk* saudier": "SA",
            "egyptisk* egyptier egyptierna": "EG",
            "libysk* libyer": "LY",
            "sudanesisk* sudanes sudaneser": "SD",
            "etiopisk* etiopier": "ET",
            "nigeriansk* nigerian nigerianer": "NG",
            "sydafrikansk* sydafrikan sydafrikaner": "ZA",
            "kanadensisk* kanadensare": "CA",
            "mexikansk* mexikan mexikaner": "MX",
            "brasiliansk* brasilianare brasilianarna": "BR",
            "argentinsk* argentinare": "AR",
            "colombiansk* colombian colombianer": "CO",
            "venezuelansk* venezuelan venezuelaner": "VE",
            "kubansk* kuban kubaner": "CU",
            "australisk* australiensisk* australier australiensare": "AU",
            "taiwanesisk* taiwanes taiwaneser": "TW",
            "filippinsk* filippinare": "PH",
            "indonesisk* indones indoneser": "ID",
            "thailändsk* thailändare": "TH",
            "vietnamesisk* vietnames vietnameser": "VN",
            "armenisk* armenier armenierna": "AM",
            "azerbajdzjansk* azerier": "AZ",
            "georgisk* georgier georgierna": "GE",
            "estnisk* estländsk* estländare": "EE",
            "lettisk*": "LV",
            "litauisk* litauer": "LT",
        }
    ),
    organisations=every(
        {
            "vita_huset": "WHITE_HOUSE",
            "europaparlamentet eu-parlamentet": "EUROPEAN_PARLIAMENT",
            "europeiska_kommissionen eu-kommissionen": "EUROPEAN_COMMISSION",
            "fn förenta_nationerna": "UN",
            "unhcr": "UNHCR",
            "unicef": "UNICEF",
            "who världshälsoorganisationen": "WHO",
            "nato": "NATO",
            "eu europeiska_unionen": "EU",
            "imf internationella_valutafonden valutafonden": "IMF",
            "världsbanken": "WORLD_BANK",
            "wto världshandelsorganisationen": "WTO",
            "iaea internationella_atomenergiorganet atomenergiorganet": "IAEA",
            "opec": "OPEC",
            "icc internationella_brottmålsdomstolen": "ICC",
            "röda_korset": "RED_CROSS",
            "fifa": "FIFA",
            "iok ioc internationella_olympiska_kommittén": "IOC",
            "uefa": "UEFA",
            "fed federal_reserve": "FED",
            "ecb europeiska_centralbanken": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "au afrikanska_unionen": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "ersätter",
        "ersätta",
        "efterträder",
        "efterträda",
        "ersättare för",
        "efterträdare till",
        "stället för",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "steg stiger stigit stiga ökade ökar ökat ökning uppgång växte växer vuxit tillväxt "
                    "klättrade ökningen uppgången klättrar klättrat stegrades"
                ),
                (
                    "sjönk sjunker sjunkit sjunka minskade minskar minskat minskning föll faller fallit "
                    "nedgång krympte krymper rasade rasar rasat minskningen nedgången krympt"
                ),
            ),
            "approve": (
                (
                    "godkände godkänner godkänt godkändes godkänts godkännande antog antogs antagits antagen "
                    "klubbade klubbades klubbats ratificerade ratificerat röstade_igenom röstades_igenom "
                    "godkänns godkänd godkända antas antar bifölls"
                ),
                (
                    "avslog avslogs avslagits röstade_ned röstades_ned röstade_ner röstades_ner underkände "
                    "underkändes förkastade förkastades veto avslås avslår förkastar förkastas nekades "
                    "röstar_ned röstar_ner"
                ),
            ),
            "convict": (
                (
                    "dömde dömer dömdes dömd dömda dömts döms fällande skyldig fälldes fällande_dom fällda "
                    "fällts dömt fälls fälld"
                ),
                (
                    "friades friad friats frikändes frikänd frikänts frias oskyldig friande friar friade "
                    "frikänner frikännande frikände frikända frikänns"
                ),
            ),
            "win": (
                (
                    "vann vinner vunnit vinna seger segern segrade besegrade besegrar besegrat segrar triumf "
                    "slog slår slagit vann_mot"
                ),
                (
                    "förlorade förlorar förlorat förlora förlust förlusten nederlag nederlaget besegrades "
                    "besegrats besegrad blev_besegrad blev_slagen"
                ),
            ),
            "open": (
                "öppnade öppnar öppnat öppnas öppnades öppnats återöppnade återöppnas öppningen",
                "stängde stänger stängt stängs stängdes stängts stängd stängda stängning stängningen",
            ),
            "begin": (
                (
                    "började börjar börjat inledde inleder inlett inleddes startade startar startat startades "
                    "påbörjades påbörjade återupptog återupptas återupptogs"
                ),
                (
                    "slutade slutar slutat avslutade avslutar avslutat avslutades upphörde upphör upphört "
                    "stoppade stoppades stoppats avbröt avbröts avbryter avbryts"
                ),
            ),
            "accept": (
                "accepterade accepterar accepterat tackade_ja sagt_ja sade_ja gick_med_på",
                "avvisade avvisar avvisat avböjde avböjer avböjt vägrade vägrar vägrat tackade_nej sade_nej",
            ),
            "confirm": (
                (
                    "bekräftade bekräftar bekräftat bekräftades bekräftats bekräftelse erkände erkänner "
                    "erkänt erkänna erkännande erkändes medgav medger medgett medgivit medgivande vidgick "
                    "tillstod"
                ),
                (
                    "förnekade förnekar förnekat dementerade dementerar dementerat dementi bestred bestrider "
                    "förneka förnekas nekar nekade nekat nekar_till_brott avvisar_anklagelserna "
                    "avvisade_anklagelserna nekade_till nekar_till bestritt förnekande"
                ),
            ),
            "support": (
                "stödde stöder stödjer stödet förespråkar backade_upp",
                "motsatte motsätter motsatt motstånd motarbetade motarbetar",
            ),
            "allow": (
                (
                    "tillät tillåter tillåtit tillåts tillåtet tillåten legaliserade legaliserades "
                    "legaliserats tillåtna tillåtits tilläts tillstånd legalisera legaliserar gav…tillstånd "
                    "beviljade"
                ),
                (
                    "förbjöd förbjuder förbjudit förbjöds förbjuds förbjudet förbjuden förbud förbudet "
                    "förbjuda förbjudna förbjudits"
                ),
            ),
            "enter": (
                "anlände anländer anlänt ankom ankommer ankommit inträdde gick_med gått_med anslöt ansluter",
                "lämnade lämnar lämnat avreste drog_sig drar_sig dragit_sig utträdde utträde",
            ),
            "hire": (
                (
                    "anställde anställer anställt anställdes utsåg utser utsetts utsågs utnämnde utnämndes "
                    "utnämnts utses"
                ),
                (
                    "avskedade avskedar avskedades avskedats avskedad sparkade sparkades sparkats "
                    "entledigades entledigad"
                ),
            ),
            "succeed": (
                (
                    "lyckades lyckas lyckats lyckad lyckade framgång framgången framgångsrik framgångsrikt "
                    "lyckat framgångar framgångsrika"
                ),
                (
                    "misslyckades misslyckas misslyckats misslyckad misslyckade misslyckande misslyckandet "
                    "misslyckat misslyckanden misslyckandena fiasko"
                ),
            ),
            "praise": (
                (
                    "berömde berömmer berömt hyllade hyllar hyllat välkomnade välkomnar välkomnat prisade "
                    "lovordade applåderade"
                ),
                "kritiserade kritiserar kritiserat kritik kritiken fördömde fördömer fördömt sågade",
            ),
            "strong": (
                (
                    "stärkte stärker stärkt stärktes förstärkte förstärker förbättrade förbättras förbättrats "
                    "förbättring bättre starkare"
                ),
                (
                    "försvagade försvagar försvagats försvagades försämrade försämras försämrats försämring "
                    "sämre svagare"
                ),
            ),
            "alive": (
                (
                    "överlevde överlever överlevt överlevande levande vid_liv i_livet räddade räddades "
                    "räddats räddad räddar räddas"
                ),
                (
                    "dog dör dött död döda avled avlidit avliden avlidna omkom omkommit omkomna drunknade "
                    "drunknar drunknat drunknad dödades dödats"
                ),
            ),
            "more": (
                "mer mera fler högre",
                "mindre färre lägre",
            ),
            "buy": (
                "köpte köper köpt köpa köp köpet förvärvade förvärvar",
                "sålde säljer sålt sälja såldes försäljning",
            ),
            "free": (
                (
                    "frigavs frigiven frigivna frigivits frisläppt frisläppta frisläpptes frisläppts släpptes "
                    "befriade befriades friges frigav friger släpps släppts frigivning frigivningen befriar "
                    "befriats"
                ),
                (
                    "greps gripen gripna gripits anhölls anhållen häktades häktad häktade arresterades "
                    "arresterad fängslades fängslad fängslade fängslats griper grep grips gripande gripandet "
                    "anhållna häktats arresterar arresterats arrestering"
                ),
            ),
            "find": (
                (
                    "hittade hittades hittats hittas hittad påträffades påträffats återfanns återfunnen "
                    "upptäckte upptäcktes hittar hitta påträffas upptäcker upptäckt"
                ),
                (
                    "saknas saknades saknade försvunnen försvunna försvann försvunnit försvinner försvinnande "
                    "försvinnandet"
                ),
            ),
            "raise": (
                "höjde höjer höjt höjs höjdes höjts höja höjning höjningen höjningar höjda höjd",
                (
                    "sänkte sänker sänkt sänks sänktes sänkts sänka sänkning sänkningen sänkningar sänkta "
                    "skar_ned skär_ned nedskärning nedskärningar"
                ),
            ),
            "safe": (
                "säker säkert säkra ofarlig ofarligt ofarliga riskfri",
                "farlig farligt farliga osäker osäkert osäkra riskabel riskabelt skadlig skadligt",
            ),
            "early": (
                "tidig tidigt tidiga förtida",
                "sent försenad försenat försenade",
            ),
            "long": (
                "lång långt långa stor stort stora längre större förlängde förlänger förlängs förlängdes",
                "kort korta liten litet små kortare förkortade förkortar förkortas",
            ),
            "possible": (
                "möjlig möjligt möjliga laglig lagligt lagliga",
                "omöjlig omöjligt omöjliga olaglig olagligt olagliga",
            ),
            "true": (
                "sann sant sanna riktig korrekt korrekta",
                "falsk falskt falska felaktig felaktigt felaktiga osann osant",
            ),
            "public": (
                "offentlig offentligt offentliga öppet",
                "hemlig hemligt hemliga sekretessbelagd sekretessbelagda",
            ),
            "same": (
                "samma identisk identiska likadan likadana",
                "olika annorlunda skiljer_sig",
            ),
            "many": (
                "många ofta flesta majoritet majoriteten",
                "sällan fåtal minoritet minoriteten",
            ),
            "attack": (
                (
                    "anföll anfaller anfallit attackerade attackerar attackerat attackerades invaderade "
                    "invaderar invasion angrep angriper"
                ),
                "försvarade försvarar försvarat försvarades",
            ),
            "hold": (
                (
                    "ägde_rum äger_rum hölls genomfördes ägt_rum hålls hållits genomförs genomförts "
                    "som_planerat enligt_plan genomför genomförde gick_vidare höll…fast håller…fast "
                    "fullföljde fullföljer enligt_planerna trots_allt"
                ),
                (
                    "ställdes_in ställs_in inställd inställt uppskjuten sköts_upp skjuts_upp ställts_in "
                    "ställer_in ställde_in inställda inställdes uppskjutet uppskjutna skjutits_upp "
                    "skjuter_upp avblåst avblåstes ställde…in ställer…in ställa_in blåste…av blåser…av "
                    "blåsa_av sköt…upp skjuter…upp skjuta_upp"
                ),
            ),
            "create": (
                (
                    "skapar skapade skapat skapas byggde byggt byggdes skapa skapades skapats bygga bygger "
                    "byggs nya_jobb"
                ),
                (
                    "förstörde förstör förstördes slopar slopade slopas revs förstörs slopat skär_bort "
                    "varslar varslade varsel varslas varslat skär…bort säger…upp sade…upp drar…in dra_in "
                    "drog…in varslar_om minskar_med jobb_försvinner"
                ),
            ),
            "lend": (
                (
                    "lånade_ut lånar_ut lånat_ut utlånad överlämnade överlämnar överlämnat överlämnades "
                    "skänkte skänker lånat…ut lånade…ut lånar…ut låna_ut"
                ),
                (
                    "lånade lånar lånat tog_emot_från fick_från mottog_från fått_låna fick_låna får_låna "
                    "lånat_av lånade_av lånar_av lånat_från lånade_från"
                ),
            ),
            "stay": (
                (
                    "sitter_kvar satt_kvar sitta_kvar stannar_kvar stannade_kvar stanna_kvar blir_kvar "
                    "stannar stannade sitter…kvar"
                ),
                "avgick avgår avgått avgå avgången avgång avgångna lämnar_posten lämnade_posten",
            ),
            "near": (
                "närmare närmast närmaste",
                "längre_bort längre_från längst_bort",
            ),
            "export": (
                "exporterar exporterade exporterat exporterades exporteras export exporten",
                "importerar importerade importerat importerades importeras import importen",
            ),
            "hot": (
                "hetaste varmaste varmare hetare högsta högst",
                "kallaste kallare svalaste svalare lägsta lägst",
            ),
            "launch": (
                "uppskjutning",
                "markbunden flygförbud inte_skjutits_upp",
            ),
        }
    ),
    possible=words(
        "kanske möjligen eventuellt eventuell eventuella troligen troligtvis sannolikt förmodligen antagligen uppges "
        "uppgavs lär påstås påstods påstådd påstådda misstänks tros befaras möjligtvis"
    )
    | {"ska ha", "skulle kunna"},
    stages=series(
        {
            "custody": (
                (
                    "efterlyst efterlysta efterlystes jagas på_flykt på_fri_fot söker_fortfarande "
                    "söker_efter letar_efter letar_fortfarande jagar spanar_efter fortfarande_efter"
                ),
                (
                    "gripen gripna greps gripits anhållen anhölls häktad häktades arresterad arresterades "
                    "gripandet grep gripit har_gripit tog_fast fångade fängslat"
                ),
                (
                    "åtalad åtalade åtalas åtalades åtalats åtal åtalet har_åtalats åtalats_för "
                    "väntar_på_sin_rättegång väntar_på_rättegång"
                ),
                "rättegång rättegången inför_rätta ställs_inför_rätta",
                "dömd dömdes dömts döms dömda fälld fälldes dömde dömt till_fängelse fängelsestraff",
            ),
            "search": (
                "saknas saknades saknade försvunnen försvunna försvann",
                "hittad hittade hittades hittats återfunnen återfanns räddad räddade räddades räddats påträffades",
            ),
            "plan": (
                "planeras planerade planerad planerat planerar aviserade aviserad aviserat ska_hållas",
                "inleddes inletts påbörjades påbörjats började pågår pågick",
                "avslutad avslutades avslutats slutförd slutfördes slutförts färdig färdigt färdigställd",
            ),
            "law": (
                "lagförslag lagförslaget föreslagen föreslog föreslås föreslagit utkast",
                "godkänd godkändes godkänts antagen antogs antagits klubbades klubbats röstades_igenom",
                "i_kraft trätt_i_kraft trädde_i_kraft",
            ),
            "deal": (
                "förhandlar förhandlade förhandlingar förhandlingarna samtal_pågår",
                "överens överenskommelse avtal_nåtts enades enats uppgörelse uppgörelsen",
                "undertecknade undertecknades undertecknat undertecknats undertecknad skrev_under skrevs_under",
            ),
            "fire": (
                "brinner brann rasar_okontrollerat utom_kontroll okontrollerad",
                "under_kontroll begränsad begränsats inringad",
                "släckt släcktes släckts släckta",
            ),
            "office": (
                "kandidat kandidaten kandiderar kandiderade ställer_upp",
                "vald valdes valts omvald omvaldes återvald återvaldes",
                "svurits_in svors_in tillträdde tillträder tillträtt installerades edsvuren",
            ),
            "travel": (
                "avreste avrest avgick på_väg lyfte avfärd",
                "anlände anlänt ankom ankommit landade landat framme ankomst",
            ),
            "health": (
                "skadad skadade skadades sårad sårade på_sjukhus till_sjukhus inlagd sjukhusvårdas",
                "återhämtat återhämtad tillfrisknat tillfrisknade frisk utskriven utskrivna",
            ),
            "strike": (
                "strejkar i_strejk strejkade",
                (
                    "avslutat_sin_strejk avslutat_strejken strejken_över avbrutit_strejken arbetar_igen "
                    "åter_i_arbete tillbaka_på_jobbet"
                ),
            ),
            "liftoff": (
                "ännu_inte_skjutits_upp inte_skjutits_upp väntar_på_uppskjutning",
                "lyfte_från sköts_upp skjutits_upp har_skjutits_upp uppskjutningen_lyckades",
            ),
            "works": (
                "under_uppbyggnad byggs_om renoveras fortfarande_stängd fortfarande_stängt förblir_stängd",
                "återöppnade återöppnat återöppnades öppnade_igen återinvigdes invigdes invigde",
            ),
        }
    ),
    moved=(
        "steg till",
        "stigit till",
        "ökade till",
        "ökat till",
        "vuxit till",
        "uppgår nu till",
        "upp från",
        "sjönk till",
        "sjunkit till",
        "minskade till",
        "minskat till",
        "ner från",
        "ned från",
        "numera",
        "under tiden",
        "nu uppe i",
        "nu uppe på",
        "reviderades",
        "reviderats",
        "tidigare uppgavs",
        "har höjts till",
        "har stigit till",
        "har ökat till",
        "stiger till",
        "ökar till",
        "har sjunkit till",
        "har minskat till",
        "växte till",
        "höjdes till",
        "sänktes till",
        "höjts till",
        "uppe i",
        "klättrade till",
    ),
)

WRITING = Writing()

LANGUAGE = Language(
    "sv",
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
