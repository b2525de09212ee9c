"""Countries, cities, peoples and organisations that tables know, in any script; and people in scripts without capitals."""

from collections.abc import Iterator, Mapping
from functools import cache

from factcheck.facts.namehood import ascii_form
from factcheck.facts.segmenting import NUMERAL_SIGNS
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import cldr, language
from factcheck.languages.lexicon import fold, lexicon
from factcheck.models.mention import Mention, Name

_LONGEST = 5  # words of one known name
_LONGEST_PERSON = 3
_LONGEST_HAN_PERSON = 4
_SHORTEST_KATAKANA = 3
_SHORTEST_FOREIGN = 2
_DOTS = frozenset("·・")
_ALL_SCRIPTS_CASELESS = frozenset({"ar", "hi", "zh", "ja", "ko", "fa", "ur", "he", "th", "bn", "ta"})


def is_caseless(code: str) -> bool:
    """Whether the language is written without capital letters."""
    return code in _ALL_SCRIPTS_CASELESS


def find_known_names(tokens: Tokens) -> tuple[Mention[Name], ...]:
    """Places, peoples and organisations of the tables, in order; none overlap."""
    return tuple(_known(tokens))


def find_caseless_names(tokens: Tokens) -> tuple[Mention[Name], ...]:
    """Known names and people beside a title or with the signs of foreign names, in a script without capitals."""
    known = list(_known(tokens))
    taken = {index for name in known for index in range(tokens.at(name.start), tokens.at(name.end - 1) + 1)}
    return tuple(sorted((*known, *_people(tokens, taken)), key=lambda name: name.start))


def _known(tokens: Tokens) -> Iterator[Mention[Name]]:
    code = tokens.language
    table, first_words = _known_names(code), _first_words(code)
    glue = " " if language(code).writing.spaced else ""
    index = 0
    while index < len(tokens):
        size = 0
        if tokens.lowers[index] in first_words and _may_name(tokens, index):
            for length in range(min(_LONGEST, len(tokens) - index), 0, -1):
                phrase = glue.join(tokens.lowers[index : index + length])
                if phrase in table:
                    yield _mention(tokens, index, index + length, table[phrase])
                    size = length
                    break
        index += size or 1


def _may_name(tokens: Tokens, index: int) -> bool:
    """Whether a capital letter stands where the script has them: "turkey" is a bird."""
    if is_caseless(tokens.language) or tokens[index].is_capitalised:
        return True
    return tokens.lowers[index] in language(tokens.language).naming.nations


def _mention(tokens: Tokens, first: int, last: int, key: tuple[str, str]) -> Mention[Name]:
    start, end = tokens[first].start, tokens[last - 1].end
    text = tokens.text[start:end]
    parts = tuple(ascii_form(text).replace("-", " ").split())
    sort, code = key
    return Mention(text, start, end, Name(parts, place=code, is_people=sort == "nation", is_organisation=sort == "organisation"))


@cache
def _known_names(code: str) -> Mapping[str, tuple[str, str]]:
    """Folded words of a name, as tokens have them, to its sort and its key."""
    naming = language(code).naming
    glue = " " if language(code).writing.spaced else ""
    table: dict[str, tuple[str, str]] = {}
    places = {**cldr.places(code), **naming.places}
    for sort, words in (("place", places), ("organisation", naming.organisations), ("nation", naming.nations)):
        for phrase, key in words.items():
            parts = [_as_token(word, code) for word in phrase.replace("-", " - ").split()] if " " in phrase else [_as_token(phrase, code)]
            table.setdefault(glue.join(parts), (sort, key))
    return table


def _as_token(word: str, code: str) -> str:
    """A word as `Tokens.lowers` has it."""
    entries = lexicon(code)
    if word.endswith("*"):
        return entries.stems.get(fold(word[:-1], code), word)
    return entries.words.get(fold(word, code), fold(word, code))


@cache
def _first_words(code: str) -> frozenset[str]:
    if not language(code).writing.spaced:
        return frozenset(phrase for phrase in _known_names(code)) | frozenset(
            phrase[:size] for phrase in _known_names(code) for size in (1, 2, 3)
        )
    return frozenset(phrase.split()[0] for phrase in _known_names(code) if phrase)


def _people(tokens: Tokens, taken: set[int]) -> Iterator[Mention[Name]]:
    """Runs of words that may be a person's name, next to a title or spelled with the signs of foreign names."""
    index = 0
    while index < len(tokens):
        last, title = _person(tokens, index, taken)
        if last > index:
            yield _person_mention(tokens, index, last, title)
        index = max(last, index + 1)


def _person(tokens: Tokens, index: int, taken: set[int]) -> tuple[int, str]:
    """Index behind the person's name that begins at a token, and the title beside it; the index itself if none does."""
    if index in taken or not tokens[index].is_word:
        return index, ""
    naming = language(tokens.language).naming
    limit = _LONGEST_PERSON if language(tokens.language).writing.spaced else _LONGEST_HAN_PERSON
    if _is_katakana(tokens[index].text):
        return _katakana_end(tokens, index), ""
    if naming.name_signs and (end := _foreign_end(tokens, index)) - index >= _SHORTEST_FOREIGN:
        return end, ""
    before = tokens.lower(index - 1)
    if before in naming.titles and _is_unknown(tokens, index, taken):
        end = index
        while end < min(len(tokens), index + limit) and _is_unknown(tokens, end, taken) and _joined(tokens, index, end):
            end += 1
        return end, before
    if naming.titles_after:
        for end in range(index + 1, min(len(tokens), index + limit + 1)):
            if tokens.lower(end) in naming.titles_after and end - index <= limit:
                run_is_name = all(_is_unknown(tokens, at, taken) for at in range(index, end))
                opens = language(tokens.language).writing.spaced or _opens_with_surname(tokens, index)
                return (end, tokens.lower(end)) if run_is_name and opens else (index, "")
    return index, ""


def _opens_with_surname(tokens: Tokens, index: int) -> bool:
    surnames = language(tokens.language).naming.surnames
    start = tokens[index].start
    return any(tokens.text[start : start + size] in surnames for size in (1, 2, 3))


def _joined(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a script without blanks has gone on without a sign."""
    return at == first or language(tokens.language).writing.spaced or tokens.touches(at - 1)


def _is_unknown(tokens: Tokens, index: int, taken: set[int]) -> bool:
    """Whether a word is in no table, so that it may be a name."""
    lower = tokens.lowers[index]
    if index in taken or not tokens[index].is_word or lower in CLAUSE_SIGNS or lower in lexicon(tokens.language).words:
        return False
    return not lower.endswith("*") and lower[0] not in NUMERAL_SIGNS and not _is_hiragana(lower[0])


def _foreign_end(tokens: Tokens, index: int) -> int:
    signs = language(tokens.language).naming.name_signs
    end = index
    while end < len(tokens) and _joined(tokens, index, end) and (set(tokens[end].text) <= signs or tokens[end].text in _DOTS):
        end += 1
    while end > index and not tokens[end - 1].is_word:
        end -= 1
    return end


def _katakana_end(tokens: Tokens, index: int) -> int:
    if len(tokens[index].text) < _SHORTEST_KATAKANA:
        return index
    end = index + 1
    while end + 1 < len(tokens) and tokens.lowers[end] in {"・", "=", "＝"} and _is_katakana(tokens[end + 1].text):
        end += 2
    return end


def _is_katakana(text: str) -> bool:
    return all("\u30a1" <= sign <= "\u30fe" for sign in text)


def _is_hiragana(sign: str) -> bool:
    return "\u3041" <= sign <= "\u309e"


def _person_mention(tokens: Tokens, first: int, last: int, title: str) -> Mention[Name]:
    start, end = tokens[first].start, tokens[last - 1].end
    text = tokens.text[start:end]
    glue = " " if language(tokens.language).writing.spaced else ""
    words = ascii_form(text.replace("・", " ").replace("·", " ")) if not glue else " ".join(ascii_form(word) for word in text.split())
    return Mention(text, start, end, Name(tuple(words.split()), title=title))
