"""The tables that reading typed facts needs; a language without a table simply gives fewer mentions."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Numbers:
    """How the language writes and bounds numbers. All words are in lower case.

    Attributes:
        words: Code under which text2num knows the language; empty if it does not.
        scales: `"mio."` -> 1e6; words that multiply the number before them.
        shares: `"hälfte"` -> 0.5; words that stand for a share of something.
        articles: Words that are a number only when a unit follows: `"ein"`, `"a"`.
        approximate: `"rund"` -> (0.9, 1.1): the factors between which the meant number lies.
        at_least: Phrases after which the number is a lower bound, itself included.
        at_most: Phrases after which the number is an upper bound, itself included.
        more_than: Phrases after which the number is a lower bound, itself excluded.
        less_than: Phrases after which the number is an upper bound, itself excluded.
        units: `"prozent"` -> `"percent"`; unit words that CLDR does not give, to a canonical unit.
        connectors: Words that may stand between a number and what it counts: `"weitere"`, `"of"`.
        outcomes: What became of those counted, canonical over languages: `"getötet"` -> `"killed"`.
        persons: Lemmas that count people without saying more: `"mensch"`, `"person"`.
    """

    words: str = ""
    scales: Mapping[str, float] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    approximate: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    at_least: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    more_than: tuple[str, ...] = ()
    less_than: tuple[str, ...] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    connectors: frozenset[str] = frozenset()
    outcomes: Mapping[str, str] = field(default_factory=dict)
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
        until: Words that close one: `"bis"`.
        same_time: Phrases that take up the time of the sentence before: `"zu dieser zeit"`.
        present: Finite auxiliaries and verbs that place a clause at the time of writing: `"haben"`, `"have"`.
        past: Finite auxiliaries that place a clause before it: `"hatte"`, `"had"`.
        future: Finite auxiliaries that place a clause after it: `"wird"`, `"will"`.
        last: Words that make a date the last one before now: `"vergangenen"`, `"last"`.
        next: Words that make a date the next one after now: `"kommenden"`, `"next"`.
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
    last: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
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
        again: Words that say "not for the first time".
    """

    words: Mapping[str, int] = field(default_factory=dict)
    suffixes: tuple[str, ...] = ()
    dot: bool = False
    idioms: tuple[str, ...] = ()
    again: frozenset[str] = frozenset()


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
        demonyms: Endings of adjectives made of places, which are no names: `"er"` in "Kiewer".
    """

    nouns_capitalised: bool = False
    titles: tuple[str, ...] = ()
    determiners: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    places: Mapping[str, str] = field(default_factory=dict)
    demonyms: tuple[str, ...] = ()
