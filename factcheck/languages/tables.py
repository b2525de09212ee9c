"""The tables that reading typed facts needs; a language without a table simply gives fewer mentions.

All words are in lower case. A final `*` stands for any ending: `"погиб*"` is every form of the verb. A word that a
table lists in full goes before, then the longest stem. Words of a language that is written without blanks are listed as
they are written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Numbers:
    """How the language writes and bounds numbers. All words are in lower case.

    Attributes:
        words: Code under which text2num knows the language; empty if it does not.
        cardinals: `"двадцать"` -> 20, `"cien"` -> 100; number words up to 999 of a language without `words`,
            which are added up, a hundred behind a smaller one multiplied.
        number_links: Words between number words: `"e"` of "vinte e um".
        spelled: `"anderthalb"` -> 1.5; number words that text2num does not read; such below one count only before a
            unit or a scale word: `"half"` of "half a million".
        vague: Words that text2num reads as numbers although they only say "many": `"hunderte"`, `"dozens"`.
        spaced_groups: Whether a blank may group digits: `"500 000"`.
        minus: Words and signs that make the number behind them negative.
        scales: `"mio."` -> 1e6; words that multiply the number before them.
        shares: `"hälfte"` -> 0.5; words that stand for a share of something, alone or behind a number ("two thirds").
        whole_shares: Those of them that need no number or article before: `"hälfte"`, `"half"`.
        of_words: Words that open the whole behind a share: `"der"`, `"of"`.
        and_shares: `"and a half"` -> 0.5; phrases that add to the number before them.
        articles: Words that are a number only when a unit follows: `"ein"`, `"a"`.
        approximate: `"rund"` -> (0.9, 1.1): the factors between which the meant number lies.
        at_least: Phrases after which the number is a lower bound, itself included.
        at_most: Phrases after which the number is an upper bound, itself included.
        more_than: Phrases after which the number is a lower bound, itself excluded.
        less_than: Phrases after which the number is an upper bound, itself excluded.
        approximate_after: `"左右"` -> (0.9, 1.1): the same for phrases behind the number and its counter.
        at_least_after: Phrases behind the number that make it a lower bound: `"以上"`, `"से अधिक"`.
        at_most_after: Phrases behind the number that make it an upper bound: `"以下"`, `"未満"`.
        ranges: Words between the ends of a range, with the word that must open it (empty: none): `"bis"` -> `""`.
        change_from: Words before two numbers that make them ends of a change and no range: `"from"` of "from 45 to 54".
        units: `"prozent"` -> `"percent"`; unit words that CLDR does not give, to a canonical unit.
        connectors: Words that may stand between a number and what it counts: `"weitere"`, `"of"`.
        counters: Classifiers between a number and what it counts: `"名"`, `"명"`.
        plurals: Irregular plural nouns of a language that forms its plurals with -s; empty for all other languages.
        labels: Nouns before a number that names: `"artikel"`, `"section"`.
        ages: Words that tell an age, tied to a number by a hyphen or written as one with it: `"jährig*"`, `"enne"`.
        units_before: Words before a number that are its unit: `"yüzde"` -> `"percent"`.
        shares_before: Words before a number that add to it: `"साढ़े"` -> 0.5.
        clock: Words behind a time of day: `"uhr"`, `"a.m"`.
        clock_before: Phrases before a time of day, which may be a bare hour: `"klockan"`, `"a las"`.
        clock_at: Prepositions that make "20 hours" or "15.30" behind them a time of day: `"om"`, `"à"`.
        evening: Phrases behind a time of day that add twelve hours to it: `"p.m"`, `"de la tarde"`.
        outcomes: What became of those counted, canonical over languages: `"getötet"` -> `"killed"`.
        totals: Words that make a number a whole of parts: `"insgesamt"`, `"in total"`.
        remaining: Words that make it what is left at the moment: `"noch"`, `"still"`.
        compound_units: Stems of units written as one with their number, with any ending: `"дневн"` -> `"day"`.
        compound_numbers: Forms of numbers before them, which are added up: `"трёх"` -> 3.
        goals: Words for what is scored in a game.
        score_links: Words between the two numbers of a score: `"to"` of "three goals to one".
        persons: Lemmas that count people without saying more: `"mensch"`, `"person"`.
    """

    words: str = ""
    cardinals: Mapping[str, float] = field(default_factory=dict)
    number_links: frozenset[str] = frozenset()
    spelled: Mapping[str, float] = field(default_factory=dict)
    vague: frozenset[str] = frozenset()
    spaced_groups: bool = True
    minus: frozenset[str] = frozenset()
    scales: Mapping[str, float] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    whole_shares: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    and_shares: Mapping[str, float] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    approximate: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    more_than: tuple[str, ...] = ()
    less_than: tuple[str, ...] = ()
    approximate_after: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    at_least_after: tuple[str, ...] = ()
    at_most_after: tuple[str, ...] = ()
    ranges: Mapping[str, str] = field(default_factory=dict)
    change_from: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    connectors: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    units_before: Mapping[str, str] = field(default_factory=dict)
    shares_before: Mapping[str, float] = field(default_factory=dict)
    clock: frozenset[str] = frozenset()
    clock_before: tuple[str, ...] = ()
    clock_at: tuple[str, ...] = ()
    evening: tuple[str, ...] = ()
    outcomes: Mapping[str, str] = field(default_factory=dict)
    totals: tuple[str, ...] = ()
    remaining: tuple[str, ...] = ()
    compound_units: Mapping[str, str] = field(default_factory=dict)
    compound_numbers: Mapping[str, float] = field(default_factory=dict)
    goals: frozenset[str] = frozenset()
    score_links: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scope:
    """How the language says that it speaks of a whole or of a part of it.

    `…` stands for up to two words, a `*` for any ending. Phrases are looked up in the text in lower case.

    Attributes:
        wholes: Phrases for all of a place, a period or a group: `"in ganz"`, `"nationwide"`, `"the whole year"`.
        parts: Phrases for a part of one: `"district"`, `"half-time"`, `"in a single"`.
        interim: Phrases for figures that are not the last ones: `"so far"`, `"preliminary"`, `"nach Auszählung"`.
        among: Phrases right at a number that counts some of those told of: `"davon"`, `"among them"`.
        groups: Lemmas and forms that count some of the people, canonical over languages: `"kinder"` -> `"children"`.
    """

    wholes: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    interim: tuple[str, ...] = ()
    groups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TimeWords:
    """How the language places things in time. All words are in lower case.

    Attributes:
        relative_days: `"gestern"` -> -1.
        relative_units: `"去年"` -> `("year", -1)`; single words for the unit before, of or after now.
        ago_before: Words before a duration that count back from now: `"vor"`.
        ago_after: Words after a duration that count back from now: `"ago"`.
        later_before: Words before a duration that count on from what was told before: `"через"`.
        later_after: Words after a duration that count on from what was told before: `"später"`.
        earlier_than: Words after a duration that count back from an event told next: `"bevor"`, `"before"`.
        since: Words that open a period: `"seit"`.
        since_of_place: Those of them that are prepositions of place, too, so that they count only right before a date.
        until: Words that close one, right before the date: `"bis"`.
        since_after: Words that open a period, right behind the date: `"以来"`, `"beri"`.
        until_after: Words that close one, right behind the date: `"まで"`, `"kadar"`.
        edges: Words that may stand between a date and those two: `"sonuna"`, `"के अंत"`.
        same_time: Phrases that take up the time of the sentence before: `"zu dieser zeit"`.
        present: Finite auxiliaries and verbs that place a clause at the time of writing: `"haben"`, `"have"`.
        past: Finite auxiliaries that place a clause before it: `"hatte"`, `"had"`.
        future: Finite auxiliaries that place a clause after it: `"wird"`, `"will"`.
        belonging: Words that tie a date to the noun before it instead of to the sentence: `"vom"`.
        last: Words that make a date the last one before now: `"vergangenen"`, `"last"`.
        next: Words that make a date the next one after now: `"kommenden"`, `"next"`.
        later_before_sign: Those of `later_after` that say so only before a sign: "six months on, ..."
        spans: Plural units that make "last" a span of many: `"wochen"`, `"weeks"`.
        months: Names of months that CLDR does not give, with other inflections: `"sept"` -> 9, `"январ*"` -> 1.
        weekdays: The same for the days of the week, Monday is 0: `"пятниц*"` -> 4.
        day_parts: Endings that a weekday may take: `"abend"` in "Freitagabend".
        list_words: Words between two days of one month: `"und"`, `"to"`.
        day_links: Words between a day and its month, and between the month and its year: `"of"`, `"de"`.
        month_before_day: Whether "May 13" is a day, too.
        durations: Inflected unit words that CLDR does not give: `"monaten"` -> `"month"`.
        month_is_word: Month names that are everyday words, so that they need a preposition or a day: `"may"`.
        in_words: Words that stand before a month or a year as a date: `"im"`, `"in"`.
    """

    relative_days: Mapping[str, int] = field(default_factory=dict)
    relative_units: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    ago_before: frozenset[str] = frozenset()
    ago_after: frozenset[str] = frozenset()
    later_before: frozenset[str] = frozenset()
    later_after: frozenset[str] = frozenset()
    earlier_than: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    since_of_place: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    since_after: frozenset[str] = frozenset()
    until_after: frozenset[str] = frozenset()
    edges: frozenset[str] = frozenset()
    same_time: tuple[str, ...] = ()
    present: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    belonging: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    later_before_sign: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    day_parts: frozenset[str] = frozenset()
    list_words: frozenset[str] = frozenset()
    day_links: frozenset[str] = frozenset()
    month_before_day: bool = False
    durations: Mapping[str, str] = field(default_factory=dict)
    month_is_word: frozenset[str] = frozenset()
    in_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Eras:
    """How the language names decades; the words for centuries are CLDR's.

    Attributes:
        names: `"sixties"` -> 60; words that name a decade, every inflected form.
        before: Phrases before the number of a decade: `"années"`, `"anni"`.
        after: Phrases behind it, without the hyphen, dot or apostrophe in between: `"s"`, `"er"`, `"talet"`.
        short_needs: Words one of which must stand before a number of two digits; empty: none need to.
        never_behind: Phrases behind which a number is no decade: `"his"` of "in his 60s".
        teens: Words that add ten to the ordinal before them: `"عشر"`.
    """

    names: Mapping[str, int] = field(default_factory=dict)
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    short_needs: frozenset[str] = frozenset()
    never_behind: frozenset[str] = frozenset()
    teens: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ranks:
    """Ordinals that text2num does not read, and words that do not count although they look like it.

    Attributes:
        words: `"erste"` -> 1, every inflected form.
        suffixes: Endings that make a digit an ordinal, right behind it or behind a hyphen or colon: `"th"`, `"го"`.
        prefixes: Words that make the number right behind them an ordinal: `"第"`.
        times: `"zum dritten mal"` counts how often: words behind an ordinal for an occasion: `"mal"`, `"time"`.
        again: Words that say that it was not the first time: `"erneut"`, `"again"`, `"вновь"`.
        dot: Whether a dot after a digit makes an ordinal (`"2. Telefonat"`).
        idioms: Phrases in which an ordinal does not count: `"zum ersten mal"` is handled, `"at first"` is not one.
        superlatives: Words for the first of a ranking: `"highest"`, `"naj*"`; looked up like those of `Scope`.
        runners_up: Phrases before a superlative for a later place: `"op een na"` -> 2 ("op een na grootste").
        each: Words before an ordinal that make it a share: "every third voter".
    """

    words: Mapping[str, int] = field(default_factory=dict)
    suffixes: tuple[str, ...] = ()
    prefixes: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()
    dot: bool = False
    idioms: tuple[str, ...] = ()
    each: frozenset[str] = frozenset()
    superlatives: tuple[str, ...] = ()
    runners_up: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Negation:
    """Words that deny.

    Attributes:
        cues: `"nicht"`, `"kein"`, `"no"`; every inflected form.
        idioms: Phrases with a cue that deny nothing: `"not only"`, `"nicht nur"`.
        plain: Those of the cues that simply deny the verb: `"not"`, `"nicht"`, `"pas"`; endings always do.
        concord: Whether several cues of one clause deny once: "nikt nie przyszedł".
        refusals: Verb forms whose complement does not happen: `"lehnte"`, `"refused"`, `"denied"`.
        endings: Endings of words that deny, where negation is part of the verb: `"medi"`, `"ません"`.
        seconds: Words that deny only a little behind others: `"personne"` -> `{"ne"}`.
        prefix: Beginning of verbs that denies them, where it is written as one with them: `"ne"` of "nezakázala".
        prefixed: Endings of the verbs that may begin so.
        infinitive: How their lemma ends: `"t"`.
    """

    cues: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    seconds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    prefix: str = ""
    prefixed: tuple[str, ...] = ()
    infinitive: str = ""
    plain: frozenset[str] = frozenset()
    concord: bool = False
    idioms: tuple[str, ...] = ()
    refusals: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Naming:
    """How names show themselves.

    Attributes:
        nouns_capitalised: Whether common nouns are capitalised too, so that a capital letter says little.
        titles: Endings of nouns that stand before a person's name: `"minister"`, `"sprecher"`.
        titles_after: Words that stand behind one: `"大統領"`, `"씨"`.
        surnames: Family names, of a language whose names are not capitalised and have few of them: `"王"`, `"김"`.
        name_signs: Signs that spell foreign names, in a language that has no other sign of them: `"斯"`, `"尔"`.
        determiners: Words after which a capitalised word is a common noun: `"der"`, `"einen"`.
        particles: Lower-case parts of names: `"von"`, `"de"`.
        function_words: Words that are never part of a name, even when a sentence begins with them.
        places: Names of countries that CLDR spells in another way: `"usa"` -> `"US"`.
        demonyms: Endings of words made of places, which are no names: `"er"` in "Kiewer", `"ian"` in "Ukrainian".
        noun_endings: Endings that only common nouns have: `"ung"`.
        nations: What belongs to a country or its people, to the country's code: `"französisch*"` -> `"FR"`.
        organisations: Names and acronyms of well-known organisations to one key: `"ООН"` -> `"UN"`.
        common: Lemmas of common nouns that news writes with a capital letter, or in katakana: `"gobierno"`, `"チーム"`.
        noun_inflections: Endings by which a dictionary's common nouns differ from its names: `"en"` in "Regionen".
    """

    nouns_capitalised: bool = False
    titles: tuple[str, ...] = ()
    titles_after: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    name_signs: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    places: Mapping[str, str] = field(default_factory=dict)
    nations: Mapping[str, str] = field(default_factory=dict)
    organisations: Mapping[str, str] = field(default_factory=dict)
    demonyms: tuple[str, ...] = ()
    common: frozenset[str] = frozenset()
    noun_endings: tuple[str, ...] = ()
    noun_inflections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Polarity:
    """Words that take sides, and words that soften or move what is said.

    Attributes:
        axes: The axis of a word and its side, 1 or -1: `"stieg"` -> `("rise", 1)`, `"sank"` -> `("rise", -1)`. Axes are
            canonical over languages (see `AXES`).
            A `…` stands for the words between a verb and its particle: `"sagte…ab"`.
        possible: Words that leave open whether it is so: `"könnte"`, `"may"`, `"reportedly"`.
        stages: How far something has got, canonical over languages (see `STAGES`): `"arrested"` -> `("custody", 1)`.
        replaces: Phrases beside the name of one who is replaced: `"replacing"`; behind it where the verb goes last.
        moved: Phrases that say that a number or a state has changed since: `"rose to"`, `"inzwischen"`.
    """

    axes: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    possible: frozenset[str] = frozenset()
    stages: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    replaces: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Writing:
    """How words are written.

    Attributes:
        spaced: Whether blanks stand between words.
        splits_apostrophe: Whether an apostrophe parts words: "l'Iran", "Ankara'da".
        prefixes: Particles written as one with the word behind them, taken off to find a word of the tables: `"وال"`.
        suffixes: The same at the end of words: `"에서"`, `"'den"`.
    """

    spaced: bool = True
    splits_apostrophe: bool = False
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()


PARTED = "…"

# The axes of `Polarity.axes` with an English example of each side.
AXES: Mapping[str, tuple[str, str]] = {
    "rise": ("rose, increased, climbed, grew", "fell, decreased, dropped, shrank"),
    "approve": ("approved, passed, ratified, adopted", "rejected, voted down, vetoed"),
    "convict": ("convicted, found guilty", "acquitted, cleared, found innocent"),
    "win": ("won, beat, defeated, victory", "lost, defeat"),
    "open": ("opened, reopened", "closed, shut"),
    "begin": ("began, started, launched", "ended, finished, stopped"),
    "accept": ("accepted, agreed to", "refused, declined, turned down"),
    "confirm": ("confirmed, admitted, confessed", "denied"),
    "support": ("supported, backed, in favour of", "opposed, against"),
    "allow": ("allowed, permitted, legalised", "banned, prohibited, outlawed"),
    "enter": ("entered, joined, arrived", "left, quit, departed, withdrew"),
    "hire": ("hired, appointed", "fired, dismissed, sacked"),
    "succeed": ("succeeded, success", "failed, failure"),
    "praise": ("praised, welcomed, applauded", "criticised, condemned, slammed"),
    "strong": ("strengthened, improved, better", "weakened, worsened, worse"),
    "alive": ("survived, rescued, alive", "died, drowned, dead"),
    "more": ("more, higher, above", "fewer, less, lower, below"),
    "buy": ("bought, purchased", "sold"),
    "free": ("released, freed", "arrested, detained, jailed"),
    "find": ("found, discovered", "missing, disappeared"),
    "raise": ("raised (a rate, a price, a tax)", "cut, lowered, reduced"),
    "safe": ("safe, harmless", "dangerous, risky"),
    "early": ("early, first", "late, last"),
    "long": ("long, large, big", "short, small"),
    "possible": ("possible, legal, able", "impossible, illegal, unable"),
    "true": ("true, correct, right", "false, wrong, untrue"),
    "public": ("public, open", "secret, private"),
    "same": ("same, identical, similar", "different"),
    "many": ("many, often, most", "few, rarely"),
    "attack": ("attacked, invaded", "defended"),
    "hold": ("went ahead, took place, was held", "was called off, cancelled, postponed"),
    "create": ("created, built", "cut jobs, eliminated, destroyed"),
    "lend": ("lent, handed over to", "borrowed, received from"),
    "stay": ("stays on, remains in office", "resigned, stepped down"),
    "near": ("closer, nearer", "farther, further away"),
    "export": ("exports, exported", "imports, imported"),
    "hot": ("hottest, warmest, highest", "coldest, coolest, lowest"),
    "launch": ("lifted off, took off", "grounded, waiting to launch"),
}

# The series of `Polarity.stages`, each from its first stage (0) on.
STAGES: Mapping[str, tuple[str, ...]] = {
    "custody": ("wanted, on the run", "arrested", "charged", "on trial", "sentenced, convicted"),
    "search": ("missing", "found, rescued"),
    "plan": ("planned, announced, to be held", "began, under way", "completed, finished, ended"),
    "law": ("proposed, drafted", "passed, approved by parliament", "signed, in force"),
    "deal": ("negotiating, in talks", "agreed, deal reached", "signed, sealed"),
    "fire": ("burning, out of control", "contained, under control", "extinguished"),
    "office": ("candidate, running for", "elected", "sworn in, took office"),
    "travel": ("departed, on the way", "arrived, landed"),
    "health": ("injured, in hospital", "recovered, discharged"),
    "strike": ("on strike", "ended the strike, back at work"),
    "liftoff": ("not launched yet, waiting for launch", "lifted off, was launched"),
    "works": ("under construction, still closed", "reopened, inaugurated"),
}
