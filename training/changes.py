"""Small changes of a sentence that change what it says, and some that do not."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from training.labels import CLASH, NOT_SAME, Target
from training.words import UNSPACED, denials, negations, swaps

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]{4,}")
_NAME = re.compile(r"(?<=[^\W\d_,] )[^\W\d_a-zß-öø-ÿа-яё][\w'’-]*[^\W\d_](?: [^\W\d_a-zß-öø-ÿа-яё][\w'’-]*[^\W\d_])*")
_NO_CASE = frozenset(("zh", "ja", "ko", "ar", "hi"))
_CLAUSE = re.compile(r"(?<=[^\W\d]),\s(?=[^\W\d])|(?<=[\u3040-\u9fff])[，、](?=[\u3040-\u9fff])")
_SHORTEST_PART = 25


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence after a change.

    Attributes:
        kind: What was changed.
        text: The changed sentence.
        target: What that makes of the pair of both sentences.
    """

    kind: str
    text: str
    target: Target = CLASH


def change(text: str, code: str, others: Sequence[str], random: Random) -> Change | None:
    """One change of what a sentence says, of a random kind; None if none is possible.

    Args:
        text: The sentence.
        code: Its language.
        others: Other sentences of its document, whose names and words may come in.
        random: Decides.
    """
    found: dict[str, Change] = {}
    for make in _CHANGES:
        for made in make(text, code, others, random):
            if made.text != text:
                found.setdefault(made.kind, made)
    if not found:
        return None
    kinds = sorted(found)
    return found[random.choices(kinds, [_WEIGHTS.get(kind, 1.0) for kind in kinds])[0]]


def harmless(text: str, code: str, random: Random) -> str:
    """The sentence written in another way: quotation marks, final signs, grouped digits, blanks."""
    options = [text]
    if text.endswith((".", "。", "।")):
        options.append(text[:-1])
    options.append(re.sub(r"(?<=\d),(?=\d{3}\b)", "", text) if code in ("en", "zh", "ja", "ko") else text)
    options.append(re.sub(r"(?<=\d)\.(?=\d{3}\b)", " ", text) if code in ("de", "es", "it", "nl", "tr", "pt") else text)
    options.append(re.sub('[„“”«»"]', '"', text))
    options.append(text.replace("'", "’") if "'" in text else text.replace("’", "'"))
    options.append(text.replace("%", _PERCENT.get(code, "%")))
    return random.choice([option for option in options if option != text] or [text])


def part(text: str, random: Random) -> str | None:
    """The sentence without one of its clauses; None if it has but one."""
    places = [match.span() for match in _CLAUSE.finditer(text)]
    if not places:
        return None
    start, stop = random.choice(places)
    kept = text[:start] + text[-1:] if random.random() < 0.5 else text[stop:]
    kept = kept[:1].upper() + kept[1:]
    return kept if len(kept) >= _SHORTEST_PART else None


def _numbers(text: str, _code: str, _others: Sequence[str], random: Random) -> Iterator[Change]:
    matches = list(_NUMBER.finditer(text))
    if matches:
        match = random.choice(matches)
        yield Change("number", _replaced(text, match, _other_number(match[0], random)))
    distinct = {match[0]: match for match in matches}
    if len(distinct) > 1:
        one, other = random.sample(sorted(distinct), 2)
        yield Change("swapped numbers", _exchanged(text, distinct[one], distinct[other]), NOT_SAME)


def _other_number(digits: str, random: Random) -> str:
    if _YEAR.fullmatch(digits):
        return str(int(digits) + random.choice((-20, -10, -7, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 10)))
    places = [place for place, sign in enumerate(digits) if sign.isdigit()]
    significant = [place for place in places if digits[place] not in "0٠०"] or places
    chosen = significant[0] if random.random() < 0.6 else random.choice(significant)
    signs = list(digits)
    for place in [chosen] if random.random() < 0.7 else significant:
        value = unicodedata.digit(signs[place], 0)
        lowest = 1 if place == 0 else 0
        new = random.choice([other for other in range(lowest, 10) if other != value])
        signs[place] = chr(ord(signs[place]) - value + new)
    return "".join(signs)


def _words(text: str, code: str, _others: Sequence[str], random: Random) -> Iterator[Change]:
    for sort in swaps(code):
        matches = list(sort.pattern.finditer(text))
        if matches:
            match = random.choice(matches)
            options = sort.others.get(match[0].lower())
            if options:
                yield Change(sort.kind, _replaced(text, match, _cased(random.choice(options), match[0])))


def _denials(text: str, code: str, _others: Sequence[str], random: Random) -> Iterator[Change]:
    found = denials(code)
    matches = list(found.finditer(text)) if found else []
    if matches:
        yield Change("denial taken out", _replaced(text, random.choice(matches), ""))
        return
    for pattern, replacement in negations(code):
        places = list(pattern.finditer(text))
        if places:
            match = random.choice(places)
            yield Change("denial put in", _replaced(text, match, match.expand(replacement)))
            return


def _names(text: str, code: str, others: Sequence[str], random: Random) -> Iterator[Change]:
    if code in _NO_CASE:
        return
    own = {match[0]: match for match in _NAME.finditer(text)}
    foreign = sorted({match[0] for other in others for match in _NAME.finditer(other)} - set(own))
    # Germans capitalise every noun: another noun is another sentence, though not always a contradiction.
    target = NOT_SAME if code == "de" else CLASH
    if own and foreign:
        match = own[random.choice(sorted(own))]
        yield Change("name", _replaced(text, match, random.choice(foreign)), target)
    if len(own) > 1:
        one, other = random.sample(sorted(own), 2)
        if one not in other and other not in one:
            yield Change("swapped names", _exchanged(text, own[one], own[other]), NOT_SAME)


def _any_word(text: str, code: str, others: Sequence[str], random: Random) -> Iterator[Change]:
    if code in UNSPACED:
        return
    own = list(_WORD.finditer(text))
    lower = {match[0].lower() for match in own}
    foreign = sorted({match[0] for other in others for match in _WORD.finditer(other)})
    foreign = [word for word in foreign if word.lower() not in lower]
    if own and foreign:
        match = random.choice(own)
        near = sorted(foreign, key=lambda word: (abs(len(word) - len(match[0])), word))[:8]
        yield Change("any word", _replaced(text, match, _cased(random.choice(near), match[0])), NOT_SAME)
    if len(own) > 3:
        one, other = random.sample(range(len(own)), 2)
        if own[one][0].lower() != own[other][0].lower():
            yield Change("swapped words", _exchanged(text, own[one], own[other]), NOT_SAME)


_CHANGES: tuple[Callable[[str, str, Sequence[str], Random], Iterator[Change]], ...] = (
    _numbers,
    _words,
    _denials,
    _names,
    _any_word,
)
_WEIGHTS = {
    "number": 2.0,
    "month": 1.5,
    "weekday": 1.5,
    "place": 1.5,
    "denial put in": 2.0,
    "denial taken out": 3.0,
    "axis": 2.0,
    "opposite": 1.5,
    "any word": 0.7,
    "swapped words": 0.4,
    "swapped names": 1.0,
}
_PERCENT = {
    "en": " percent",
    "de": " Prozent",
    "fr": " pour cent",
    "es": " por ciento",
    "it": " per cento",
    "pt": " por cento",
    "nl": " procent",
    "pl": " procent",
    "cs": " procent",
    "sv": " procent",
    "ru": " процентов",
    "uk": " відсотків",
}


def _replaced(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]


def _exchanged(text: str, one: re.Match[str], other: re.Match[str]) -> str:
    first, second = sorted((one, other), key=lambda match: match.start())
    middle = text[first.end() : second.start()]
    head, tail = text[: first.start()], text[second.end() :]
    return head + _cased(second[0], first[0]) + middle + _cased(first[0], second[0]) + tail


def _cased(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word
