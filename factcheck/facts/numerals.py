"""Numbers as written: digits in any script and grouping, number words, scale words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from factcheck.facts.measures import CURRENCY_SIGNS, unit_behind
from factcheck.facts.number_words import chinese_numeral, spelled_numbers
from factcheck.facts.phrases import Phrases, phrases
from factcheck.facts.segmenting import is_hangul
from factcheck.facts.tokens import Token, Tokens, tokenize
from factcheck.languages import cldr, language

_ORDINAL_LINKS = frozenset("-‐‑:")
_MAX_DIGITS = 30
_LAKH = 9e4
_THOUSAND = 1000
_MOST_SCALES = 4  # in one number: "1億2000万5千300"
_MIXED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LONGEST_WORD = 60
_SIGNS = str.maketrans("٫٬．，", ".,.,")
_GROUPS = re.compile(r"[^\D0]\d{0,2}(?:[.,'’\u00a0\u2009\u202f]\d{3})+")
_INDIAN_GROUPS = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_SPELLED_ALONE = 2  # signs of a Chinese numeral that needs nothing behind it


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at tokens `first` (included) to `last` (excluded).

    Attributes:
        value: Scale words applied.
        step: Half of what the last written digit is worth where a scale word rounds it (1.2 million -> 50,000), else 0.
        is_ordinal: Whether it ranks instead of counting.
        scale: What the scale word multiplies by.
    """

    first: int
    last: int
    value: float
    step: float = 0.0
    is_ordinal: bool = False
    scale: float = 1.0


def find_numerals(tokens: Tokens) -> tuple[Numeral, ...]:
    """All numbers of a claim in order; none overlap."""
    spelled: dict[int, Numeral] = {}
    for word in _number_words(tokens):
        known = spelled.get(word.first)
        if known is None or word.last > known.last:
            spelled[word.first] = word
    found: list[Numeral] = []
    behind = 0
    for index, item in enumerate(tokens.items):
        if index < behind or not (item.is_number or index in spelled):
            continue
        numeral = _digits(tokens, index) if item.is_number else spelled[index]
        if numeral is not None:
            found.append(_with_share_before(tokens, numeral))
            behind = numeral.last
    return tuple(found)


def parse_digits(text: str, code: str) -> float | None:
    """The value of a written number, or None if it is none (`"13.05.2022"`, `"1.2.3"`).

    Two signs: the last one is the decimal sign. One sign: the language's grouping sign before groups of three groups;
    any other use is decimal.
    """
    text = text.translate(_SIGNS)
    if _INDIAN_GROUPS.fullmatch(text.partition(".")[0]):
        text = text.replace(",", "")
    signs = [sign for sign in text if not sign.isdigit()]
    digits = len(text) - len(signs)
    if digits > _MAX_DIGITS:
        return None
    if not signs:
        return float(text)
    decimal, group = cldr.number_symbols(code)
    kinds = sorted(set(signs), key=text.rindex)
    if len(kinds) > 2 or (len(kinds) == 2 and signs.count(kinds[-1]) > 1):
        return None
    if len(kinds) == 2:
        whole, fraction = text.rsplit(kinds[-1], 1)
        return _joined(whole, fraction) if _GROUPS.fullmatch(whole) else None
    sign = kinds[0]
    if _GROUPS.fullmatch(text) and (len(signs) > 1 or sign not in ".," or sign == group or sign != decimal):
        return _joined(text, "")
    return _joined(*text.split(sign)) if len(signs) == 1 and sign in ".," else None


def _joined(whole: str, fraction: str) -> float:
    return float("".join(char for char in whole if char.isdigit()) + ("." + fraction if fraction else ""))


def _is_ordinal(tokens: Tokens, after: int) -> int:
    """Index behind the sign that makes a digit an ordinal ("2nd", "2-й", "2:a", "2e"); 0 if there is none."""
    ranks = language(tokens.language).ranks
    if not tokens.touches(after - 1) or after >= len(tokens):
        return 0
    if tokens.lowers[after] in ranks.suffixes or tokens[after].lower in ranks.suffixes:
        return after + 1
    if tokens.lowers[after] in _ORDINAL_LINKS and tokens.touches(after) and tokens[after + 1].lower in ranks.suffixes:
        return after + 2
    return 0


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    words = language(tokens.language)
    after = _behind_groups(tokens, index)
    value = parse_digits("".join(tokens[at].text for at in range(index, after)), tokens.language)
    if value is None:
        return None
    if tokens.lower(index - 1) in words.ranks.prefixes:
        return Numeral(index, after, value, is_ordinal=True)
    if behind := _is_ordinal(tokens, after):
        return Numeral(index, behind, value, is_ordinal=True)
    if words.ranks.dot and _is_dotted_ordinal(tokens, index):
        return Numeral(index, after + 1, value, is_ordinal=True)
    fraction = re.search(r"[.,٫．](\d+)$", tokens[index].text)
    return _scaled(tokens, Numeral(index, after, value), len(fraction[1]) if fraction and value % 1 else 0)


def _behind_groups(tokens: Tokens, index: int) -> int:
    """Index behind the groups of three digits that blanks set apart: "500 000"."""
    after = index + 1
    if not language(tokens.language).numbers.spaced_groups or not re.fullmatch(r"[1-9]\d{0,2}", tokens[index].text):
        return after
    while after < len(tokens) and re.fullmatch(r"\d{3}", tokens[after].text) and _one_blank(tokens, after - 1):
        after += 1
    return after if after - index < _MAX_DIGITS // 3 else index + 1


def _one_blank(tokens: Tokens, index: int) -> bool:
    return tokens.text[tokens[index].end : tokens[index + 1].start] in {" ", "\u00a0", "\u202f", "\u2009"}


def _scaled(tokens: Tokens, numeral: Numeral, digits: int, depth: int = 0) -> Numeral:
    """The number times the scale word behind it, and what adds to it: "1,2 Mio.", "two and a half million", "$3.5m"."""
    whole = numeral
    numeral = _with_share(tokens, whole)
    after = numeral.last
    scale_word = tokens.lower(after)
    scale = language(tokens.language).numbers.scales.get(scale_word, 0.0)
    if not scale or (len(scale_word) == 1 and scale_word.isascii() and not _is_scale_letter(tokens, numeral)):
        return numeral
    end = after + 1
    if tokens.touches(after) and tokens.lowers[end] == "." and end + 1 < len(tokens):
        end += 1  # the dot of "Mio."
    further = language(tokens.language).numbers.scales.get(tokens.lower(end), 0.0)
    if further > scale:
        scale, end = scale * further, end + 1  # "37 mil milhões", "2 लाख करोड़"
    step = scale * 10.0**-digits / 2
    if numeral.value % 1 and not digits:
        step /= 10  # "two and a half million"
    scaled = Numeral(numeral.first, end, numeral.value * scale, step=step, scale=scale)
    return _with_rest(tokens, scaled, depth) if numeral is whole and depth < _MOST_SCALES else scaled


def _with_rest(tokens: Tokens, numeral: Numeral, depth: int) -> Numeral:
    """The number with the smaller one written right behind its scale word: "1億2000万", "3 लाख 50 हज़ार"."""
    at = numeral.last
    touches = tokens.touches(at - 1)
    spelled = chinese_numeral(tokens[at].text) if touches and tokens[at].is_word else None
    is_digits = at < len(tokens) and tokens[at].is_number
    if (not is_digits and spelled is None) or not (touches or numeral.scale > _LAKH):
        return _with_share(tokens, numeral)
    value = parse_digits(tokens[at].text, tokens.language) if is_digits else spelled
    if value is None or value >= numeral.scale:
        return numeral
    rest = _scaled(tokens, Numeral(at, at + 1, value), 0, depth + 1)
    if rest.scale > numeral.scale and tokens.touches(at - 1):
        total = (numeral.value + value) * rest.scale  # "1천500만"
        return Numeral(numeral.first, rest.last, total, step=rest.step, scale=rest.scale)
    if rest.value >= numeral.scale or (rest.scale == 1 and not tokens.touches(at - 1)):
        return numeral
    return Numeral(numeral.first, rest.last, numeral.value + rest.value, step=rest.step, scale=numeral.scale)


def _with_share(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The number with what adds to it behind it: "two and a half", "dos millones y medio"."""
    found = _and_shares(tokens.language).at(tokens, numeral.last) if not numeral.is_ordinal else None
    if found is None or numeral.value % 1:
        return numeral
    scale = numeral.scale if numeral.scale >= _THOUSAND else 1.0
    value, last = numeral.value + found[0] * scale, numeral.last + found[1]
    return Numeral(numeral.first, last, value, step=numeral.step / 10, scale=numeral.scale)


def share_behind(tokens: Tokens, index: int) -> tuple[float, int] | None:
    """What a phrase at a token adds to the number or the measure before it, and its number of words."""
    return _and_shares(tokens.language).at(tokens, index)


def _with_share_before(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The number with what adds to it before it: "साढ़े तीन"."""
    share = language(tokens.language).numbers.shares_before.get(tokens.lower(numeral.first - 1))
    if share is None or numeral.is_ordinal:
        return numeral
    return replace(
        numeral, first=numeral.first - 1, value=numeral.value + share * numeral.scale, step=numeral.step / 10
    )


@cache
def _and_shares(code: str) -> Phrases[float]:
    return phrases(language(code).numbers.and_shares)


def _part(tokens: Tokens, index: int, value: float) -> Numeral | None:
    """A share of the scale or the unit behind it: "half a million", "eine halbe Stunde", "a quarter of a point"."""
    words = language(tokens.language)
    if tokens.lower(index - 1) in words.ranks.words:
        return None  # "the second half hour"
    first = index - 1 if tokens.lower(index - 1) in words.numbers.articles else index
    at = index + 1
    if unit_behind(tokens, at)[0]:
        return Numeral(first, at, value)
    if tokens.lower(at) in words.numbers.of_words and (value < 0.5 or tokens.lower(at + 1) in words.numbers.articles):
        at += 1
    at += tokens.lower(at) in words.numbers.articles
    scaled = _scaled(tokens, Numeral(first, at, value), 0)
    return scaled if scaled.scale > 1 or unit_behind(tokens, at)[0] else None


def _article_of_scale(tokens: Tokens, index: int) -> Numeral | None:
    """An article that is the number of a scale word: "a million", "eine Milliarde"."""
    words = language(tokens.language).numbers
    if tokens.lowers[index] in words.approximate or tokens.lower(index + 1) not in words.scales:
        return None
    scaled = _scaled(tokens, Numeral(index, index + 1, 1.0), 0)
    return scaled if scaled.scale > 1 else None


def _is_scale_letter(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether one letter is a scale: of money ("$5m") or before a plural ("5m people"), but not in "a 5m wall"."""
    follower = tokens.lower(numeral.last + 1)
    is_plural = follower.endswith("s") or follower in language(tokens.language).numbers.plurals
    return tokens.lower(numeral.first - 1) in CURRENCY_SIGNS or is_plural


def _is_dotted_ordinal(tokens: Tokens, index: int) -> bool:
    """Whether "2." is a rank: a dot right behind a small whole number, with a word to follow that is no month."""
    if index + 2 >= len(tokens) or len(tokens[index].text) > 2 or tokens[index + 1].text != ".":
        return False
    follower = tokens[index + 2]
    touching = tokens[index].end == tokens[index + 1].start
    return touching and follower.is_word and follower.lower not in cldr.months(tokens.language)


class _Word:
    """A token in the form that text2num reads; digits are hidden from it."""

    __slots__ = ("_token",)

    def __init__(self, token: Token) -> None:
        self._token = token

    def text(self) -> str:
        return self._token.text

    def text_lowercase(self) -> str:
        return self._token.lower

    def nt_separated(self, previous: object) -> bool:
        del previous
        return False

    def not_a_number_part(self) -> bool:
        return not self._token.is_word


def _number_words(tokens: Tokens) -> Iterator[Numeral]:
    words = language(tokens.language)
    listed = _listed(tokens.language)
    for index, lower in enumerate(tokens.lowers):
        if lower in listed and (numeral := _listed_number(tokens, index)) is not None:
            yield numeral
    if not words.numbers.words:
        yield from _cardinals(tokens)
        return
    for first, last, value, is_ordinal in _spelled(tokens.items, words.numbers.words):
        alone = last - first == 1 and not is_ordinal
        if alone and (tokens.lowers[first] in words.numbers.scales or tokens.lowers[first] in words.numbers.vague):
            continue  # a bare "Millionen" counts nothing
        scale = words.numbers.scales.get(tokens.lowers[last - 1], 1.0) if last - first > 1 else 1.0
        yield _scaled(tokens, Numeral(first, last, value, is_ordinal=is_ordinal, scale=scale), 0)


@cache
def _listed(code: str) -> frozenset[str]:
    """Words of the language's tables that are numbers by themselves or with what follows."""
    words = language(code)
    return frozenset((*words.ranks.words, *words.numbers.spelled, *words.numbers.articles))


def _listed_number(tokens: Tokens, index: int) -> Numeral | None:
    words, lower = language(tokens.language), tokens.lowers[index]
    if lower in words.ranks.words:
        return Numeral(index, index + 1, float(words.ranks.words[lower]), is_ordinal=True)
    if lower in words.numbers.spelled:
        value = words.numbers.spelled[lower]
        return _part(tokens, index, value) if value < 1 else _scaled(tokens, Numeral(index, index + 1, value), 0)
    return _article_of_scale(tokens, index)


def _cardinals(tokens: Tokens) -> Iterator[Numeral]:
    """Number words of our own tables; a single Han numeral counts only before what it counts."""
    words = language(tokens.language)
    for first, last, value in spelled_numbers(tokens):
        if tokens.lower(first - 1) in words.ranks.prefixes:
            yield Numeral(first, last, value, is_ordinal=True)
            continue
        text = tokens[first].text
        is_sign = (len(text) < _SPELLED_ALONE and not text.isascii() and _MIXED.match(text) is not None) or (
            chinese_numeral(text) is not None and is_hangul(text[0])
        )
        behind = tokens.lower(last)
        if behind in words.ranks.suffixes:
            yield Numeral(first, last + 1, value, is_ordinal=True)
            continue
        if is_sign and not _is_counting(tokens, first, last):
            continue
        yield _scaled(tokens, Numeral(first, last, value), 0)


def _is_counting(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a single sign counts something: a counter, a scale word or a unit goes with it ("三人", "百分之五")."""
    numbers, behind = language(tokens.language).numbers, tokens.lower(last)
    if tokens.lower(first - 1) in numbers.units_before:
        return True
    if is_hangul(tokens[first].text[0]) and len(tokens[first].text) == 1 and not tokens.touches(last - 1):
        return False  # "이 사람" is "this person"
    return (
        behind in numbers.counters
        or behind in numbers.scales
        or behind in _and_shares(tokens.language).firsts
        or _counts_unit(tokens, last)
    )


def _counts_unit(tokens: Tokens, index: int) -> bool:
    """Whether a unit of time, measure or money stands at a token, or a word for people."""
    words, lower = language(tokens.language), tokens.lower(index)
    return bool(lower) and (
        lower in words.numbers.units
        or lower in words.numbers.persons
        or lower in words.time.durations
        or lower in cldr.durations(tokens.language)
    )


def _spelled(items: Sequence[Token], code: str) -> Iterator[tuple[int, int, float, bool]]:
    if not any(_reads_as_number(item.text, code) for item in items if item.is_word):
        return
    from text_to_num import find_numbers

    for found in find_numbers([_Word(item) for item in items], code, threshold=0):
        yield found.start, found.end, float(found.value), bool(found.is_ordinal)


@lru_cache(maxsize=20_000)
def number_word(word: str, code: str) -> float | None:
    """The value of a single number word; None if it is none."""
    found = find_numerals(tokenize(word, code))
    return found[0].value if len(found) == 1 and not found[0].is_ordinal else None


@lru_cache(maxsize=100_000)
def _reads_as_number(text: str, code: str) -> bool:
    return may_be_number(text.lower(), code)


@lru_cache(maxsize=50_000)
def may_be_number(word: str, code: str) -> bool:
    """Whether text2num reads a number in a single word; cheap because words repeat."""
    spelled = language(code).numbers.words
    if not spelled or len(word) > _LONGEST_WORD:
        return False
    from text_to_num import find_numbers

    return bool(list(find_numbers([_Word(Token(word, 0, len(word), True, False))], spelled, threshold=0)))
