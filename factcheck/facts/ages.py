"""Ages told only by a number behind a name: "Michael Vann, 24, said", "Anna Holm (34)", "喜助さん（７５）"."""

from factcheck.facts.namehood import place_of
from factcheck.facts.tokens import Tokens
from factcheck.languages import language

_OLDEST = 115
_OPENERS = {",": frozenset(",.;"), "(": frozenset(")"), "（": frozenset("）")}
_CASELESS = frozenset({"ja", "ko"})


def is_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the number at tokens `first` to `last` stands between commas or brackets right behind a person's name."""
    closers = _OPENERS.get(tokens.lower(first - 1))
    if closers is None or first < 2 or last - first != 1 or tokens.lower(last) not in closers:
        return False
    text = tokens[first].text
    if not text.isdecimal() or not 1 < len(text) <= 3 or int(text) > _OLDEST or text.startswith("0"):
        return False
    return _ends_a_name(tokens, first - 2, in_brackets=tokens.lowers[first - 1] != ",")


def _ends_a_name(tokens: Tokens, index: int, *, in_brackets: bool) -> bool:
    """Whether a person's name may end at a token: two capitalised words, or a title behind it."""
    naming = language(tokens.language).naming
    if not tokens[index].is_word:
        return False
    if tokens.lowers[index] in naming.titles_after:
        return True
    if tokens.language in _CASELESS:
        return in_brackets and tokens.touches(index)
    if tokens.lowers[index] in language(tokens.language).numbers.persons:
        return True  # "a man, 32, was arrested"
    if not tokens[index].is_capitalised or tokens[index].text.isupper():
        return False
    before = tokens[index - 1] if index else None
    if before is not None and before.is_word:
        is_part = before.is_capitalised or before.lower in naming.particles
        return is_part and before.lower not in naming.function_words
    return not in_brackets and not place_of(tokens[index].text, tokens.language)
