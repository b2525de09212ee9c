"""The tables that reading typed facts needs; a language without a table simply gives fewer mentions."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Numbers:
    """How the language writes and bounds numbers. All words are in lower case.

    Attributes:
        words: Code under which text2num knows the language; empty if it does not.
        spelled: `"anderthalb"` -> 1.5; number words that text2num does not read.
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
        ranges: Words between the ends of a range, with the word that must open it (empty: none): `"bis"` -> `""`.
        change_from: Words before two numbers that make them ends of a change and no range: `"from"` of "from 45 to 54".
        units: `"prozent"` -> `"percent"`; unit words that CLDR does not give, to a canonical unit.
        connectors: Words that may stand between a number and what it counts: `"weitere"`, `"of"`.
        plurals: Irregular plural nouns of a language that forms its plurals with -s; empty for all other languages.
        labels: Nouns before a number that names: `"artikel"`, `"section"`.
        clock: Words behind a time of day: `"uhr"`, `"a.m"`.
        outcomes: What became of those counted, canonical over languages: `"getötet"` -> `"killed"`.
        totals: Words that make a number a whole of parts: `"insgesamt"`, `"in total"`.
        remaining: Words that make it what is left at the moment: `"noch"`, `"still"`.
        persons: Lemmas that count people without saying more: `"mensch"`, `"person"`.
    """

    words: str = ""
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
    ranges: Mapping[str, str] = field(default_factory=dict)
    change_from: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    connectors: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()
    outcomes: Mapping[str, str] = field(default_factory=dict)
    totals: tuple[str, ...] = ()
    remaining: tuple[str, ...] = ()
    persons: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TimeWords:
    """How the language places things in time. All words are in lower case.

    Attributes:
        relative_days: `"gestern"` -> -1.
        ago_before: Words before a duration that count back from now: `"vor"`.
        ago_after: Words after a duration that count back from now: `"ago"`.
        later_after: Words after a duration that count on from what was told before: `"später"`.
        earlier_than: Words after a duration that count back from an event told next: `"bevor"`, `"before"`.
        since: Words that open a period: `"seit"`.
        until: Words that close one, right before the date: `"bis"`.
        same_time: Phrases that take up the time of the sentence before: `"zu dieser zeit"`.
        present: Finite auxiliaries and verbs that place a clause at the time of writing: `"haben"`, `"have"`.
        past: Finite auxiliaries that place a clause before it: `"hatte"`, `"had"`.
        future: Finite auxiliaries that place a clause after it: `"wird"`, `"will"`.
        belonging: Words that tie a date to the noun before it instead of to the sentence: `"vom"`.
        last: Words that make a date the last one before now: `"vergangenen"`, `"last"`.
        next: Words that make a date the next one after now: `"kommenden"`, `"next"`.
        later_before_sign: Those of `later_after` that say so only before a sign: "six months on, ..."
        spans: Plural units that make "last" a span of many: `"wochen"`, `"weeks"`.
        months: Names of months that CLDR does not give: `"sept"` -> 9.
        day_parts: Endings that a weekday may take: `"abend"` in "Freitagabend".
        list_words: Words between two days of one month: `"und"`, `"to"`.
        day_links: Words between a day and its month: `"of"`.
        durations: Inflected unit words that CLDR does not give: `"monaten"` -> `"month"`.
        month_is_word: Month names that are everyday words, so that they need a preposition or a day: `"may"`.
        in_words: Words that stand before a month or a year as a date: `"im"`, `"in"`.
    """

    relative_days: Mapping[str, int] = field(default_factory=dict)
    ago_before: frozenset[str] = frozenset()
    ago_after: frozenset[str] = frozenset()
    later_after: frozenset[str] = frozenset()
    earlier_than: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
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
    day_parts: frozenset[str] = frozenset()
    list_words: frozenset[str] = frozenset()
    day_links: frozenset[str] = frozenset()
    durations: Mapping[str, str] = field(default_factory=dict)
    month_is_word: frozenset[str] = frozenset()
    in_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ranks:
    """Ordinals that text2num does not read, and words that do not count although they look like it.

    Attributes:
        words: `"erste"` -> 1, every inflected form.
        suffixes: Endings that make a digit an ordinal: `"th"`.
        dot: Whether a dot after a digit makes an ordinal (`"2. Telefonat"`).
        idioms: Phrases in which an ordinal does not count: `"zum ersten mal"` is handled, `"at first"` is not one.
        each: Words before an ordinal that make it a share: "every third voter".
    """

    words: Mapping[str, int] = field(default_factory=dict)
    suffixes: tuple[str, ...] = ()
    dot: bool = False
    idioms: tuple[str, ...] = ()
    each: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Negation:
    """Words that deny.

    Attributes:
        cues: `"nicht"`, `"kein"`, `"no"`; every inflected form.
        idioms: Phrases with a cue that deny nothing: `"not only"`, `"nicht nur"`.
        refusals: Verb forms whose complement does not happen: `"lehnte"`, `"refused"`, `"denied"`.
    """

    cues: frozenset[str] = frozenset()
    idioms: tuple[str, ...] = ()
    refusals: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Naming:
    """How names show themselves.

    Attributes:
        nouns_capitalised: Whether common nouns are capitalised too, so that a capital letter says little.
        titles: Endings of nouns that stand before a person's name: `"minister"`, `"sprecher"`.
        determiners: Words after which a capitalised word is a common noun: `"der"`, `"einen"`.
        particles: Lower-case parts of names: `"von"`, `"de"`.
        function_words: Words that are never part of a name, even when a sentence begins with them.
        places: Names of countries that CLDR spells in another way: `"usa"` -> `"US"`.
        demonyms: Endings of words made of places, which are no names: `"er"` in "Kiewer", `"ian"` in "Ukrainian".
        noun_endings: Endings that only common nouns have: `"ung"`.
        noun_inflections: Endings by which a dictionary's common nouns differ from its names: `"en"` in "Regionen".
    """

    nouns_capitalised: bool = False
    titles: tuple[str, ...] = ()
    determiners: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    places: Mapping[str, str] = field(default_factory=dict)
    demonyms: tuple[str, ...] = ()
    noun_endings: tuple[str, ...] = ()
    noun_inflections: tuple[str, ...] = ()
