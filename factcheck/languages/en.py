"""English."""

from factcheck.languages.base import Boilerplate, Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

SEGMENTATION = Segmentation(
    abbreviations=words(
        "adm. brig. ca. capt. cf. cmdr. col. cpl. det. dist. dr. e.g. eds. esp. est. exec. ft. gen. "
        "gov. hon. i.e. incl. insp. lt. lt.-gen. maj. messrs. mlle. mme. mr. mrs. ms. mt. mx. ofc. pres. pfc. prof. "
        "pvt. rep. reps. rev. sen. sens. sgt. spc. st. supt. viz. vs. approx. asst. atty. dept. univ. assn."
    ),
    before_numbers=words("no. nos. p. pp. vol. art. fig. sec. ch. para. figs. op. nr. ver."),
    may_end=words(
        "etc. u.s. u.k. u.n. u.s.a. e.u. d.c. u.s.s.r. a.m. p.m. jr. sr. inc. co. corp. ltd. llc. plc. bros. ave. "
        "blvd. rd. jan. feb. apr. aug. sept. sep. oct. nov. dec. ph.d. m.d. b.a. m.a. calif. fla. conn. penn. "
        "ky. ariz. colo. tenn. minn. okla. al. ed. n.y. n.j. n.c. s.c. l.a. b.c. a.d."
    ),
)

SPEECH = Speech(
    verbs=words(
        "said says say told tells stated states announced announces added adds reported reports confirmed confirms "
        "claimed claims argued argues warned warns insisted insists explained explains wrote writes tweeted asked "
        "asks acknowledged admitted alleged asserted declared denied estimated noted notes pledged predicted replied "
        "revealed stressed suggested testified vowed emphasized emphasised recalled concluded disclosed"
    ),
    prepositions=("according to", "in the words of"),
    comparisons=words("as"),
    pronouns={"he": words(""), "she": words(""), "they": words("a an"), "it": words("")},
    determiners=words(
        "the a an this that these those his her their its our two three four five several some many both another one "
        "mr mrs ms mr. mrs. ms. all other"
    ),
    links=words("of for and de the von van"),
    tails=words("in at from with on close near"),
    stops=words(
        "in at on from with by to into as that which who whom whose what when where while why how if whether because "
        "although though since before after during about against over under between without within but or so not no "
        "never also later earlier then now today yesterday tomorrow late early again there here he she they it we "
        "you i him them us me is are was were be been being has have had having do does did will would can could "
        "may might must should shall than until unless despite amid following adding reporters told said saying "
        "citing speaking plan schedule law rules even just only still per via nothing journalists recently "
        "more most much such ago nearly about around"
    ),
    asides=words(
        "also later earlier then now has have had reportedly previously again further yesterday today repeatedly "
        "recently publicly separately meanwhile however immediately first once still already too"
    ),
    denials=words("not never nothing didn't doesn't won't cannot"),
)

BOILERPLATE = Boilerplate(
    credits=(
        "additional reporting",
        "reporting by",
        "reported by",
        "written by",
        "writing by",
        "editing by",
        "edited by",
        "compiled by",
        "translated by",
        "with reporting by",
        "with reporting from",
        "with additional reporting",
        "with files from",
        "with contributions from",
        "with material from",
        "with inputs from",
        "with agencies",
        "with wires",
        "inputs from",
        "for this newspaper",
    ),
    reports=("this report", "this article", "this story", "this dispatch", "this piece", "to the report", "reporting"),
    contributions=("contributed",),
    notices=(
        "all rights reserved",
        "read more:",
        "read more about",
        "read more on",
        "read also:",
        "read next:",
        "also read:",
        "related:",
        "see also:",
        "click here to",
        "click here for",
        "sign up for our",
        "sign up to our",
        "sign up here",
        "subscribe to our",
        "subscribe now",
        "subscribe here",
        "follow us on",
        "like us on facebook",
        "download our app",
        "join our newsletter",
        "this article was originally published",
        "this article was first published",
        "this story was originally published",
        "this story has been updated",
        "this is a developing story",
        "our standards:",
    ),
    labels=("source", "sources", "photo", "photos", "image", "picture", "video", "credit", "via", "author"),
    bylines=("by", "analysis by", "opinion by", "a report by"),
    updates=("updated", "last updated", "updated at", "updated on", "published", "first published", "posted", "as of"),
    connectives=frozenset(
        {
            *(
                "and",
                "with",
                "from",
                "by",
                "in",
                "at",
                "on",
                "for",
                "of",
                "the",
                "also",
                "to",
                "has",
                "have",
                "a",
                "an",
            ),
            *(
                "additional",
                "reporting",
                "editing",
                "writing",
                "translation",
                "graphics",
                "newsroom",
                "staff",
                "agencies",
            ),
            *("am", "pm", "a.m", "p.m", "de", "van", "von", "bin", "al", "el", "du", "la", "le", "dos", "da", "di"),
        }
    ),
)

NUMBERS = Numbers(
    goals=words("goal goals"),
    score_links=words("to"),
    spelled={"half": 0.5, "quarter": 0.25},
    counters=words("person"),
    evening=("in the evening", "in the afternoon", "at night"),
    vague=frozenset({"hundreds", "thousands", "dozens", "millions", "billions", "scores"}),
    spaced_groups=False,
    minus=frozenset({"minus"}),
    whole_shares=frozenset({"half"}),
    of_words=frozenset({"of"}),
    and_shares={"and a half": 0.5, "and a quarter": 0.25, "and three quarters": 0.75},
    change_from=frozenset({"from"}),
    ranges={"to": "", "and": "between"},
    plurals=words(
        "aircraft cattle children crises deer feet fish geese lives livestock media men mice offspring "
        "others people personnel police poultry sheep spacecraft staff teeth thieves troops wives wolves "
        "women"
    ),
    labels=words(
        "act amendment apartment article bus channel chapter clause flight gate group highway interstate "
        "level line no nos number page paragraph phase platform protocol resolution room round route rule "
        "section terminal title unit version"
    ),
    clock=words("a.m a.m. am cet gmt hrs o'clock o’clock p.m p.m. pm utc"),
    words="en",
    scales={
        "thousand": 1e3,
        "million": 1e6,
        "millions": 1e6,
        "mn": 1e6,
        "m": 1e6,
        "billion": 1e9,
        "bn": 1e9,
        "trillion": 1e12,
        "tn": 1e12,
        "crore": 1e7,
        "lakh": 1e5,
        "dozen": 12.0,
        "k": 1e3,
    },
    shares={
        "half": 0.5,
        "third": 1 / 3,
        "thirds": 1 / 3,
        "quarter": 0.25,
        "quarters": 0.25,
        "fifth": 0.2,
        "fifths": 0.2,
        "tenth": 0.1,
        "tenths": 0.1,
    },
    articles=frozenset({"a", "an"}),
    approximate={
        "about": (0.9, 1.1),
        "around": (0.9, 1.1),
        "roughly": (0.9, 1.1),
        "approximately": (0.9, 1.1),
        "some": (0.9, 1.1),
        "an estimated": (0.85, 1.15),
        "nearly": (0.83, 1.0),
        "almost": (0.83, 1.0),
        "close to": (0.88, 1.05),
        "just under": (0.9, 1.0),
        "just over": (1.0, 1.1),
        "a good": (1.0, 1.15),
        "approx": (0.9, 1.1),
        "well over": (1.0, 1.5),
        "close on": (0.88, 1.05),
        "a little over": (1.0, 1.1),
        "a little more than": (1.0, 1.1),
        "slightly more than": (1.0, 1.1),
    },
    at_least=("at least", "a minimum of", "no fewer than", "no less than", "not less than"),
    at_most=("at most", "as much as", "not more than", "up to", "a maximum of", "no more than", "as many as"),
    more_than=(
        "more than",
        "over",
        "above",
        "exceeding",
        "exceeded",
        "exceeds",
        "exceed",
        "surpassed",
        "surpassing",
        "topped",
        "topping",
        "well over",
        "north of",
        "beyond",
        "greater than",
        "in excess of",
        "upwards of",
    ),
    less_than=("less than", "fewer than", "under", "below"),
    units={
        "percent": "percent",
        "per cent": "percent",
        "%": "percent",
        "percentage points": "percentage-point",
        "dollars": "USD",
        "dollar": "USD",
        "$": "USD",
        "us$": "USD",
        "euros": "EUR",
        "euro": "EUR",
        "€": "EUR",
        "pounds": "GBP",
        "£": "GBP",
        "yen": "JPY",
        "¥": "JPY",
        "rubles": "RUB",
        "roubles": "RUB",
        "yuan": "CNY",
        "cents": "cent",
        "degrees": "celsius",
        "°c": "celsius",
        "°f": "fahrenheit",
        "degrees fahrenheit": "fahrenheit",
        "degrees celsius": "celsius",
        "degree": "celsius",
        "m": "meter",
        "metre": "meter",
        "ft": "foot",
        "lbs": "pound-mass",
        "mph": "mile-per-hour",
        "percentage point": "percentage-point",
        "pct": "percent",
        "pound": "GBP",
        "ruble": "RUB",
        "rupees": "INR",
        "rupee": "INR",
        "francs": "CHF",
        "p": "penny",
        "pence": "penny",
        "ton": "tonne",
        "km": "kilometer",
        "miles": "mile",
        "feet": "foot",
        "kg": "kilogram",
        "tons": "tonne",
        "tonnes": "tonne",
        "metres": "meter",
        "kilometres": "kilometer",
        "litres": "liter",
        "acres": "acre",
    },
    connectors=frozenset({"fewer", "more", "additional", "new", "other", "of", "the", "further", "extra"}),
    outcomes={
        "killed": "killed",
        "dead": "killed",
        "died": "killed",
        "deaths": "killed",
        "fatalities": "killed",
        "dies": "killed",
        "die": "killed",
        "kills": "killed",
        "kill": "killed",
        "killing": "killed",
        "death toll": "killed",
        "drowned": "killed",
        "injuring": "injured",
        "injure": "injured",
        "wounding": "injured",
        "injured": "injured",
        "injuries": "injured",
        "wounded": "injured",
        "hurt": "injured",
        "arrested": "arrested",
        "arrests": "arrested",
        "detained": "arrested",
        "missing": "missing",
        "infected": "infected",
        "evacuated": "evacuated",
        "rescued": "rescued",
    }
    | every(
        {
            "perished murdered slain": "killed",
            "injures wounds": "injured",
            "arrest arresting detains detaining apprehended jailed": "arrested",
            "disappeared unaccounted": "missing",
            "infections contracted": "infected",
            "evacuate evacuates evacuating evacuations evacuees": "evacuated",
            "rescue rescues rescuing saved": "rescued",
            "displaced displacing uprooted homeless": "displaced",
            "hospitalized hospitalised hospitalizations hospitalisations in_hospital to_hospital": "hospitalized",
            "dismissed sacked fired axed laid_off redundant": "dismissed",
        }
    ),
    totals=(
        "in total",
        "a total of",
        "altogether",
        "in all",
        "overall",
        "worldwide",
        "nationwide",
        "across the country",
        "in the whole country",
        "in all of",
        "across all",
        "all together",
        "the whole year",
        "total",
        "globally",
        "around the world",
        "combined",
        "as a whole",
        "for the whole year",
        "in the entire country",
    ),
    remaining=("still", "remain"),
    persons=frozenset({"people", "man", "woman", "civilian", "others", "person", "individual", "victim", "resident"}),
)


SCOPE = Scope(
    groups=every(
        {
            "woman women girl girls": "women",
            "man men boy boys": "men",
            "child children minor minors infant infants baby babies toddler teenager teenagers": "children",
            "policeman policemen officer officers police": "police",
            "soldier soldiers serviceman servicemen troop troops": "soldiers",
            "foreigner foreigners tourist tourists": "foreigners",
            "student students pupil pupils schoolchild schoolchildren": "students",
            "firefighter firefighters rescuer rescuers medic medics": "rescuers",
        }
    ),
    interim=(
        "so far",
        "preliminary",
        "provisional",
        "provisionally",
        "partial results",
        "partial count",
        "early results",
        "first results",
        "initial results",
        "initial reports",
        "ballots were counted",
        "ballots counted",
        "votes counted",
        "votes were counted",
        "of the votes counted",
        "still being counted",
        "exit poll",
        "exit polls",
        "projection",
        "projections",
        "according to projections",
        "estimate",
        "estimates",
        "for now",
    ),
    wholes=(
        "across all",
        "across the city",
        "across the continent",
        "across the country",
        "across the group",
        "across the nation",
        "across the province",
        "across the region",
        "across the state",
        "across the whole",
        "across the world",
        "all over",
        "all over the",
        "all season",
        "all year",
        "all … airports",
        "all … branches",
        "all … cities",
        "all … countries",
        "all … districts",
        "all … factories",
        "all … games",
        "all … hospitals",
        "all … locations",
        "all … matches",
        "all … plants",
        "all … polling stations",
        "all … ports",
        "all … provinces",
        "all … regions",
        "all … schools",
        "all … sites",
        "all … states",
        "all … stations",
        "all … stores",
        "all … towns",
        "annual total",
        "around the country",
        "around the world",
        "as a whole",
        "citywide",
        "company-wide",
        "countrywide",
        "entire year",
        "eu-wide",
        "europe-wide",
        "full season",
        "full year",
        "full-year",
        "globally",
        "group-wide",
        "in all of",
        "in the whole of",
        "nationwide",
        "over the year",
        "regionwide",
        "statewide",
        "taken together",
        "the entire",
        "the whole city",
        "the whole company",
        "the whole continent",
        "the whole country",
        "the whole group",
        "the whole month",
        "the whole of",
        "the whole province",
        "the whole region",
        "the whole season",
        "the whole state",
        "the whole tournament",
        "the whole week",
        "the whole world",
        "the whole year",
        "throughout the city",
        "throughout the country",
        "throughout the region",
        "throughout the state",
        "throughout the world",
        "throughout the year",
        "whole year",
        "worldwide",
    ),
    parts=(
        "alone",
        "at half-time",
        "at its * plant",
        "at its branch",
        "at its factory",
        "at its plant",
        "at its site",
        "at the break",
        "at the interval",
        "borough",
        "city center",
        "city centre",
        "county",
        "daily",
        "district",
        "east wing",
        "emergency department",
        "emergency room",
        "first day",
        "first half",
        "first hour",
        "first quarter",
        "first six months",
        "first week",
        "fourth quarter",
        "half time",
        "half-time",
        "halftime",
        "in a day",
        "in a single",
        "in just one",
        "in one day",
        "in one district",
        "in one night",
        "in one operation",
        "in one village",
        "in one week",
        "in the city alone",
        "in the district of",
        "in the first half",
        "in the province of",
        "in the region of",
        "intensive care",
        "maternity unit",
        "neighborhood",
        "neighbourhood",
        "on one day",
        "on the top floor",
        "opening day",
        "per day",
        "per week",
        "precinct",
        "province",
        "second half",
        "second quarter",
        "so far this week",
        "suburb",
        "suburbs",
        "the district",
        "the plant",
        "the province",
        "the suburb",
        "the village",
        "the ward",
        "third quarter",
        "this week alone",
        "village",
        "ward",
        "west wing",
    ),
    among=(
        "among the dead were",
        "among the injured were",
        "among them",
        "among those",
        "among whom",
        "including",
        "of them",
        "of these",
        "of those",
        "of which",
        "of whom",
    ),
)

TIME = TimeWords(
    months={"sept": 9},
    weekdays={"tues": 1, "weds": 2, "thurs": 3},
    later_before_sign=frozenset({"on"}),
    spans=frozenset({"weeks", "months", "years", "days"}),
    list_words=frozenset({"and", "to", "or", "through"}),
    day_links=frozenset({"of"}),
    month_before_day=True,
    relative_days={
        "today": 0,
        "day before yesterday": -2,
        "day after tomorrow": 2,
        "yesterday": -1,
        "tomorrow": 1,
        "tonight": 0,
    },
    ago_after=frozenset({"ago"}),
    later_after=frozenset({"later", "afterwards", "on"}),
    earlier_than=frozenset({"before"}),
    since=frozenset({"since"}),
    until=frozenset({"until", "till", "by"}),
    same_time=("at the time", "at that time", "back then", "at that point"),
    present=frozenset({"is", "are", "has", "have", "says", "say"}),
    past=frozenset({"was", "were", "had"}),
    future=frozenset({"will", "would", "shall", "plans", "plan", "due", "expected"}),
    last=frozenset({"last", "past", "previous"}),
    next=frozenset({"next", "coming", "upcoming"}),
    durations={"decades": "decade", "decade": "decade", "centuries": "century", "century": "century"},
    month_is_word=frozenset({"may", "march", "mar", "jun", "sun", "sat", "dec"}),
    in_words=words(
        "after around before beginning between by during early end ending from in last late mid middle "
        "next of on since start this through to until"
    ),
)

ERAS = Eras(
    names=every(
        {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50}
        | {"sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}
    ),
    after=words("s"),
    short_needs=words("the late early mid mid- ' ’"),
    never_behind=words("his her their my your our"),
)

RANKS = Ranks(
    superlatives=(
        "most",
        "least",
        "highest",
        "lowest",
        "largest",
        "biggest",
        "smallest",
        "greatest",
        "longest",
        "shortest",
        "oldest",
        "youngest",
        "worst",
        "best",
        "strongest",
        "weakest",
        "fastest",
        "slowest",
        "tallest",
        "deepest",
        "richest",
        "poorest",
        "warmest",
        "coolest",
        "hottest",
        "coldest",
        "newest",
        "*iest",
        "record",
    ),
    words={"first": 1, "second": 2, "third": 3},
    suffixes=("st", "nd", "rd", "th"),
    times=words("time occasion"),
    again=words("again anew"),
    idioms=(
        "at first",
        "first of all",
        "in the first place",
        "first and foremost",
        "first thing",
        "second thoughts",
        "at first sight",
        "at first glance",
        "second nature",
        "first lady",
        "first minister",
        "second world war",
        "first world war",
        "per second",
    ),
    each=frozenset({"every", "each", "per"}),
)

NEGATION = Negation(
    plain=words(
        "not didn't doesn't don't hasn't haven't isn't wasn't weren't won't wouldn't aren't can't cannot couldn't "
        "hadn't"
    ),
    cues=words(
        "ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't "
        "needn't neither never no nobody none nor not nothing nowhere shouldn't wasn't weren't without "
        "won't wouldn't"
    ),
    idioms=(
        "not only",
        "not just",
        "not merely",
        "not simply",
        "nothing but",
        "no wonder",
        "no more and no less",
        "without doubt",
        "without a doubt",
        "no longer than",
        "no more than",
        "no fewer than",
        "no less than",
        "not least",
        "not less than",
        "no doubt",
    ),
    refusals=frozenset(
        {
            "denied",
            "denies",
            "deny",
            "refused",
            "refuses",
            "declined",
            "declines",
            "rejected",
            "rejects",
            "failed",
            "unable",
        }
    ),
)

NAMING = Naming(
    common=words(
        "government ministry parliament senate congress assembly cabinet council committee commission "
        "court department agency administration police army navy church university center centre "
        "internet web state president republic constitution category hurricane north south east west "
        "northeast northwest southeast southwest northern southern eastern western independent higher "
        "morning evening christmas easter god earth sun moon tv championship league cup stadium airport "
        "hotel hospital museum board party union nation federation defense defence justice health "
        "education finance treasury foreign interior labor commerce transport energy"
    ),
    demonyms=("ian", "ean", "ese", "ish", "an", "n", "i", "s"),
    titles=(
        "minister",
        "president",
        "chancellor",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "chief",
        "general",
        "secretary",
        "king",
        "queen",
        "pope",
        "judge",
        "senator",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "professor",
        "ambassador",
        "mayor",
        "governor",
        "director",
        "coach",
        "commissioner",
        "captain",
        "colonel",
        "lieutenant",
        "sir",
        "lord",
        "leader",
        "diplomat",
        "analyst",
        *("admiral", "archbishop", "attorney", "bishop", "cardinal", "ceo", "chairman", "chairwoman", "commander"),
        *("congressman", "congresswoman", "councillor", "economist", "emir", "emperor", "envoy", "historian", "imam"),
        *(
            "inspector",
            "lawyer",
            "lawmaker",
            "manager",
            "pastor",
            "premier",
            "prince",
            "princess",
            "prosecutor",
            "rabbi",
        ),
        *(
            "researcher",
            "reverend",
            "scientist",
            "sergeant",
            "sheikh",
            "sheriff",
            "speaker",
            "sultan",
            "vice-president",
        ),
    ),
    determiners=frozenset({"the", "a", "an"}),
    particles=words("al bin da de del der di el ibn la le van von"),
    function_words=words(
        "a about above according across acting after against all almost along also although amid among an "
        "and another any are around as asked at authorities away back be because been before behind being "
        "below beside besides between beyond both but by can could dear deputy despite did didn't do does "
        "don't down dozens during each earlier eight even ever every except few first five for former "
        "four from had has have he her here him his how however hundreds i if in inside instead into is "
        "it its last late later let like many me meanwhile might more most much must my near nearly "
        "neither nine no nor not nothing now of off officials on one only onto or other our out outgoing "
        "outside over part per please police prime said say says second seven several shall she should "
        "since six so some such ten than thank thanks that the their them then there these they this "
        "those though thousands three through throughout to today told tomorrow toward towards two under "
        "unlike until up upon us via was we welcome were what when where whether which while who why will "
        "with within without would yes yesterday yet you your"
    ),
    places={
        "usa": "US",
        "us": "US",
        "scotland": "GB",
        "wales": "GB",
        "great britain": "GB",
        "ukraine": "UA",
        "holland": "NL",
        "burma": "MM",
        "ivory coast": "CI",
        "macedonia": "MK",
        "vatican": "VA",
        "palestine": "PS",
        "u.s": "US",
        "u.s.a": "US",
        "u.k": "GB",
        "america": "US",
        "united states": "US",
        "britain": "GB",
        "uk": "GB",
        "england": "GB",
        "turkey": "TR",
        "czech republic": "CZ",
    },
    nations=every(
        {
            "new_zealander new_zealanders": "NZ",
            "qatari qataris": "QA",
            "emirati emiratis": "AE",
            "malaysian malaysians": "MY",
            "burmese": "MM",
            "bangladeshi bangladeshis": "BD",
            "chilean chileans": "CL",
            "peruvian peruvians": "PE",
            "moroccan moroccans": "MA",
            "algerian algerians": "DZ",
            "tunisian tunisians": "TN",
            "somali somalis": "SO",
            "kazakh kazakhs": "KZ",
            "macedonian macedonians": "MK",
            "nigerian": "NG",
            "scot scots scotsman welsh englishmen": "GB",
            "libyans": "LY",
            "aussie": "AU",
            "american americans": "US",
            "british briton britons english englishman scottish": "GB",
            "russian russians": "RU",
            "ukrainian ukrainians": "UA",
            "german germans": "DE",
            "french frenchman frenchmen frenchwoman": "FR",
            "italian italians": "IT",
            "spanish spaniard spaniards": "ES",
            "portuguese": "PT",
            "polish": "PL",
            "dutch dutchman": "NL",
            "belgian belgians": "BE",
            "swiss": "CH",
            "austrian austrians": "AT",
            "hungarian hungarians": "HU",
            "czech czechs": "CZ",
            "slovak slovaks slovakian": "SK",
            "romanian romanians": "RO",
            "bulgarian bulgarians": "BG",
            "greek greeks": "GR",
            "serbian serbians serb serbs": "RS",
            "croatian croatians croat croats": "HR",
            "swedish swede swedes": "SE",
            "norwegian norwegians": "NO",
            "danish danes": "DK",
            "finnish finns": "FI",
            "icelandic": "IS",
            "irish irishman": "IE",
            "belarusian belarusians belarussian": "BY",
            "turkish turk turks": "TR",
            "chinese": "CN",
            "japanese": "JP",
            "south_korean south_koreans": "KR",
            "north_korean north_koreans": "KP",
            "indian indians": "IN",
            "pakistani pakistanis": "PK",
            "afghan afghans": "AF",
            "iranian iranians": "IR",
            "iraqi iraqis": "IQ",
            "israeli israelis": "IL",
            "palestinian palestinians": "PS",
            "syrian syrians": "SY",
            "lebanese": "LB",
            "jordanian jordanians": "JO",
            "yemeni yemenis": "YE",
            "saudi saudis": "SA",
            "egyptian egyptians": "EG",
            "libyan libyans": "LY",
            "sudanese": "SD",
            "ethiopian ethiopians": "ET",
            "kenyan kenyans": "KE",
            "nigerian nigerians": "NG",
            "south_african south_africans": "ZA",
            "canadian canadians": "CA",
            "mexican mexicans": "MX",
            "brazilian brazilians": "BR",
            "argentine argentines argentinian argentinians": "AR",
            "colombian colombians": "CO",
            "venezuelan venezuelans": "VE",
            "cuban cubans": "CU",
            "australian australians": "AU",
            "taiwanese": "TW",
            "filipino filipinos philippine": "PH",
            "indonesian indonesians": "ID",
            "thai thais": "TH",
            "vietnamese": "VN",
            "armenian armenians": "AM",
            "azerbaijani azerbaijanis": "AZ",
            "georgian georgians": "GE",
            "estonian estonians": "EE",
            "latvian latvians": "LV",
            "lithuanian lithuanians": "LT",
        }
    ),
    organisations=every(
        {
            "white_house": "WHITE_HOUSE",
            "european_parliament": "EUROPEAN_PARLIAMENT",
            "european_commission": "EUROPEAN_COMMISSION",
            "un u.n u.n. united_nations": "UN",
            "unhcr un_refugee_agency": "UNHCR",
            "unicef un_children's_fund": "UNICEF",
            "who world_health_organization world_health_organisation": "WHO",
            "nato north_atlantic_treaty_organization": "NATO",
            "eu e.u e.u. european_union": "EU",
            "imf international_monetary_fund": "IMF",
            "world_bank": "WORLD_BANK",
            "wto world_trade_organization world_trade_organisation": "WTO",
            "iaea international_atomic_energy_agency": "IAEA",
            "opec": "OPEC",
            "icc international_criminal_court": "ICC",
            "red_cross": "RED_CROSS",
            "fifa": "FIFA",
            "ioc international_olympic_committee": "IOC",
            "uefa": "UEFA",
            "fed federal_reserve": "FED",
            "ecb european_central_bank": "ECB",
            "nasa": "NASA",
            "fbi federal_bureau_of_investigation": "FBI",
            "cia central_intelligence_agency": "CIA",
            "au african_union": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "replacing",
        "replaces",
        "to replace",
        "in place of",
        "succeeding",
        "succeeds",
        "to succeed",
        "instead of",
        "successor to",
        "takes over from",
        "took over from",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "rose rises rise rising risen increased increases increase climbed climbs grew grows "
                    "grown growth surged jumped soared grow growing climb climbing jumps surge surges surging "
                    "soar soars soaring"
                ),
                (
                    "fell falls fall falling fallen decreased decreases decrease declined decline dropped "
                    "drops drop shrank shrunk plunged slumped declining declines dropping plunges plunge "
                    "plunging slump slumps shrinks shrinking slid tumbled dipped slipped"
                ),
            ),
            "approve": (
                (
                    "approved approves approval passed ratified adopted endorsed greenlit approve approving "
                    "passes ratifies ratify adopts adopt"
                ),
                (
                    "rejected rejects rejection voted_down vetoed veto blocked reject rejecting rejections "
                    "votes_down vetoes vetoing blocks"
                ),
            ),
            "convict": (
                (
                    "convicted convicts conviction found_guilty guilty sentenced convicting convictions "
                    "sentencing sentences pleads_guilty jailed_for condemned_to_death was_jailed"
                ),
                (
                    "acquitted acquits acquittal cleared exonerated not_guilty found_innocent innocent "
                    "acquitting acquittals clears exonerates acquit not_convicted charges_dropped "
                    "dropped_the_charges dropped_charges overturned_the_conviction threw_out_the_case"
                ),
            ),
            "win": (
                (
                    "won win wins winning victory beat beats defeated defeats beating defeating victories "
                    "triumph triumphed triumphs thrashed edged_out overcame"
                ),
                (
                    "lost loses lose losing defeat loss losses was_defeated were_defeated was_beaten "
                    "were_beaten defeats_by was_beaten_by lost_to"
                ),
            ),
            "open": (
                "opened opens reopened reopens opening reopening",
                "closed closes shut closure closing shuttered",
            ),
            "begin": (
                (
                    "began begins begun begin started starts start launched launches resumed resumes resume "
                    "resuming restarted restarts kicked_off kicks_off embarked"
                ),
                (
                    "ended ends end finished stopped stops halted ceased suspended suspends suspend "
                    "suspending suspension halts halt discontinued concluded concludes broke_off breaks_off"
                ),
            ),
            "accept": (
                "accepted accepts accept agreed_to accepting agreed_to_accept",
                "refused refuses refuse declined_to turned_down spurned turns_down rebuffed rebuffs refusing",
            ),
            "confirm": (
                (
                    "confirmed confirms confirm confirmation admitted admits admit admitting admission "
                    "confessed confesses confess confessing confession acknowledged acknowledges acknowledge "
                    "pleaded_guilty owned_up owns_up conceded concedes concede verified verifies "
                    "acknowledging"
                ),
                (
                    "denied denies deny denial refuted denying denials rejected_the_accusation "
                    "rejected_the_accusations rejected_the_allegation rejected_the_allegations "
                    "rejected_the_claim pleaded_not_guilty disputed disputes refute refutes "
                    "dismissed_the_claim dismissed_claims pleads_not_guilty rebutted"
                ),
            ),
            "support": (
                "supported supports support backed backs in_favour_of in_favor_of",
                "opposed opposes oppose opposition_to against",
            ),
            "allow": (
                (
                    "allowed allows allow permitted permits legalised legalized lifted_the_ban allowing "
                    "permit permitting authorised authorized authorises authorizes legalises legalizes "
                    "legalising legalizing authorise authorize cleared_the_way greenlighted approves_the "
                    "lifts_the_ban lift_the_ban legalise legalize unblocked"
                ),
                (
                    "banned bans ban prohibited prohibits outlawed forbidden forbids banning prohibit "
                    "prohibiting forbade forbid barred outlaws outlawing prohibition banned_from "
                    "suspends_licence blocked_access"
                ),
            ),
            "enter": (
                "entered enters joined joins arrived arrives returned return returns moved_in",
                (
                    "left leaves departed withdrew withdrawn withdraws exited evacuated evacuate fled flee "
                    "leaving withdrawing withdrawal pulled_out pulls_out"
                ),
            ),
            "hire": (
                "hired hires appointed appoints named_as recruited",
                "fired dismissed sacked ousted laid_off",
            ),
            "succeed": (
                "succeeded succeeds success successful successfully succeed succeeding successes",
                "failed fails fail failure unsuccessful failing failures unsuccessfully fell_through",
            ),
            "praise": (
                "praised praises welcomed welcomes applauded hailed lauded",
                "criticised criticized criticises criticizes condemned condemns slammed denounced criticism",
            ),
            "strong": (
                ("strengthened strengthens improved improves improvement better stronger recovered_strongly improving"),
                "weakened weakens worsened worsens deteriorated worse weaker deteriorates worsening weakening",
            ),
            "alive": (
                ("survived survives survive survivors survivor alive rescued saved rescues rescue unharmed unhurt"),
                ("died dies die dead killed death deaths drowned drowns drowning perished killing kills fatal fatally"),
            ),
            "more": (
                "more higher above",
                "fewer less lower below",
            ),
            "buy": (
                "bought buys buy purchased acquired acquires",
                "sold sells sell sale",
            ),
            "free": (
                "released releases freed frees release releasing freeing",
                (
                    "arrested arrests detained detains jailed imprisoned captured arrest arresting detain "
                    "detaining imprisons imprisoning jail jailing"
                ),
            ),
            "find": (
                (
                    "found discovered located recovered_from finds find discovers discover discovery "
                    "discovering tracked_down recovered recovers retrieved"
                ),
                "missing disappeared vanished disappears disappearance vanishes still_missing lost_contact",
            ),
            "raise": (
                "raised raises raise raising hiked hike tightened hikes hiking",
                (
                    "cut cuts cutting lowered lowers reduced reduces slashed reduce reducing reduction "
                    "reductions slashes slash slashing lowering trimmed"
                ),
            ),
            "safe": (
                "safe harmless safely",
                "dangerous risky unsafe hazardous harmful",
            ),
            "early": (
                "early prematurely brought_forward brings_forward bring_forward",
                "late belatedly delayed pushed_back push_back pushes_back put_off",
            ),
            "long": (
                "long large big longer larger bigger extended extends extend extension lengthened prolonged",
                "short small shorter smaller shortened shortens shorten curtailed",
            ),
            "possible": (
                "possible legal able lawful constitutional legally",
                "impossible illegal unable unlawful unconstitutional illegally",
            ),
            "true": (
                "true correct accurate",
                "false wrong untrue incorrect",
            ),
            "public": (
                "public publicly",
                "secret private secretly confidential",
            ),
            "same": (
                "same identical similar unchanged",
                "different differs",
            ),
            "many": (
                "many often most frequently majority",
                "few rarely seldom minority",
            ),
            "attack": (
                "attacked attacks invaded invades invasion stormed",
                "defended defends",
            ),
            "hold": (
                (
                    "went_ahead took_place takes_place was_held were_held go_ahead goes_ahead going_ahead "
                    "taken_place take_place been_held as_planned as_scheduled as_announced went_ahead_with "
                    "goes_ahead_with go_ahead_with going_ahead_with pressed_ahead proceeded proceeds "
                    "held_as_planned carried_out on_schedule"
                ),
                (
                    "called_off cancelled canceled postponed calls_off call_off calling_off cancels "
                    "cancelling cancellation scrapped scraps scrap postpones postponement postponing shelved "
                    "cancel abandoned abandons abandon suspended_indefinitely dropped_plans withdrew_plans "
                    "call…off called…off calls…off"
                ),
            ),
            "create": (
                (
                    "create creates created creating built builds creation add build building "
                    "creation_of_jobs new_jobs hire_up_to adds adding generate generates generated"
                ),
                (
                    "eliminate eliminates eliminated eliminating destroyed demolished cut_jobs cuts_jobs "
                    "job_cuts job_losses jobs_lost shed sheds shedding axe axed axes axing lay_off laying_off "
                    "layoffs redundancies cutting_jobs lose_their_jobs job_cut jobs_cut lays_off slashes_jobs "
                    "wipe_out eliminates_jobs"
                ),
            ),
            "lend": (
                (
                    "lent lends lend lending loaned loans handed_over hands_over hand_over donated donates "
                    "on_loan_to leased_to leases_to gave gives handed hands"
                ),
                (
                    "borrowed borrows borrow borrowing received_from receives_from on_loan_from leased_from "
                    "received receives got_from"
                ),
            ),
            "stay": (
                (
                    "stays stay stayed remains_in_office remain_in_office remained_in_office stays_in_office "
                    "stays_on stay_on keeps_his_post keeps_her_post keep_his_post keep_her_post keeps_his_job "
                    "refused_to_resign will_not_resign remain_in_post remains_in_post clings_to_power"
                ),
                (
                    "resigned resigns resign resigning resignation stepped_down steps_down step_down "
                    "stepping_down quit quits left_office leaves_office resigned_from stands_down stand_down "
                    "stood_down standing_down"
                ),
            ),
            "near": (
                "closer nearer nearest closest",
                "farther farthest further_away further_from furthest",
            ),
            "export": (
                "exports export exported exporting exporter exporters",
                "imports import imported importing importer importers",
            ),
            "hot": (
                "hottest hotter warmest warmer highest",
                "coldest colder coolest cooler lowest",
            ),
            "launch": (
                (
                    "lifted_off lifts_off lift_off liftoff blasted_off blasts_off blastoff took_off "
                    "launched_into launched_from in_orbit"
                ),
                (
                    "grounded scrubbed not_yet_launched awaiting_launch awaits_launch waiting_to_launch "
                    "launch_delayed launch_aborted aborted"
                ),
            ),
        }
    ),
    possible=words(
        "may might could possibly possible perhaps reportedly allegedly alleged apparently presumably probably "
        "purportedly"
        "supposedly suspected likely"
    ),
    stages=series(
        {
            "custody": (
                (
                    "wanted_by wanted_for wanted_in on_the_run at_large fugitive manhunt "
                    "searching_for_suspect hunting_for still_hunting searching_for looking_for "
                    "still_searching_for still_looking_for has_not_been_arrested still_at_large "
                    "remains_at_large"
                ),
                (
                    "arrested arrest detained custody apprehended arrests captured caught seized_by_police "
                    "taken_into_custody"
                ),
                (
                    "charged charges indicted indictment has_been_charged charged_with awaiting_trial "
                    "waiting_for_trial faces_trial accused_of"
                ),
                "on_trial trial stood_trial",
                (
                    "sentenced convicted conviction found_guilty sentences sentencing jailed jailed_for "
                    "found_guilty_of sent_to_prison"
                ),
            ),
            "search": (
                "missing disappeared unaccounted",
                "found rescued located",
            ),
            "plan": (
                "planned plans announced scheduled to_be_held will_begin",
                "began begun started under_way underway ongoing launched",
                "completed finished ended concluded",
            ),
            "law": (
                "proposed drafted draft bill introduced",
                "passed approved adopted cleared_parliament",
                "signed_into_law in_force into_force took_effect takes_effect came_into_effect enacted",
            ),
            "deal": (
                "negotiating negotiate negotiations in_talks talks",
                "agreed deal_reached reached_a_deal reached_an_agreement struck_a_deal",
                "signed sealed signing",
            ),
            "fire": (
                "burning burns raging blaze out_of_control uncontrolled",
                "contained under_control containment",
                "extinguished put_out doused",
            ),
            "office": (
                "candidate candidates running_for nominee candidacy",
                "elected re-elected reelected president-elect",
                "sworn_in took_office takes_office inaugurated inauguration",
            ),
            "travel": (
                "departed on_the_way en_route took_off set_off",
                "arrived arrives landed reached_port docked",
            ),
            "health": (
                "injured in_hospital hospitalized hospitalised admitted_to_hospital taken_to_hospital",
                "recovered discharged recovering recovery",
            ),
            "strike": (
                "on_strike strike_continues striking walked_out walkout",
                (
                    "ended_their_strike ended_its_strike end_of_the_strike ended_the_strike "
                    "called_off_the_strike strike_ended back_to_work returned_to_work working_again"
                ),
            ),
            "liftoff": (
                (
                    "waiting_for_launch awaiting_launch awaiting_liftoff not_been_launched "
                    "has_not_been_launched not_yet_launched launch_pad countdown grounded"
                ),
                "lifted_off blasted_off was_launched has_been_launched took_to_space liftoff",
            ),
            "works": (
                (
                    "under_construction being_built being_renovated under_renovation closed_for_renovation "
                    "still_closed remains_closed"
                ),
                "reopened reopens opened_to_visitors open_again completed_the_renovation",
            ),
        }
    ),
    moved=(
        "rose to",
        "has risen to",
        "had risen to",
        "risen to",
        "climbed to",
        "climbs to",
        "rises to",
        "increased to",
        "grew to",
        "grown to",
        "fell to",
        "fallen to",
        "dropped to",
        "up from",
        "down from",
        "now stands at",
        "meanwhile",
        "by evening",
        "by nightfall",
        "by then",
        "was revised",
        "were revised",
        "revised up",
        "revised down",
        "revised to",
        "updated toll",
        "earlier toll",
        "previously reported",
        "has climbed to",
        "have climbed to",
        "had climbed to",
        "have risen to",
        "has fallen to",
        "has dropped to",
        "has grown to",
        "has increased to",
        "rising to",
        "climbing to",
        "was raised to",
        "was lowered to",
        "jumped to",
        "soared to",
        "revised upward",
        "revised upwards",
        "revised downward",
        "now stood at",
        "had earlier been put at",
    ),
)

WRITING = Writing()


LANGUAGE = Language(
    "en",
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
