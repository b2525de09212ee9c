"""People in scripts without capitals, by the words beside their names or by the signs that spell them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from factcheck.facts.known_names import find_known_names
from factcheck.facts.lemmas import is_dictionary_word
from factcheck.facts.measures import units
from factcheck.facts.namehood import ascii_form, is_common_acronym
from factcheck.facts.possible_names import foreignness
from factcheck.facts.segmenting import NUMERAL_SIGNS
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import language
from factcheck.languages.lexicon import lexicon
from factcheck.models.mention import Mention, Name

_LONGEST_PERSON = 3
_LONGEST_HAN_PERSON = 4
_SHORTEST_KATAKANA = 3
_SHORTEST_FOREIGN = 2
_SHORTEST_LONELY = 3
_LONGEST_HAN_NAME = 3
_LONGEST_HANGUL = 6
_KOREAN_LENGTHS = (1, 2, 3)
_LEAST_FOREIGN = -0.4
_LONGEST_LOANWORD = 40
_LONGEST_OFFICE = 3
_HAN_LANGUAGES = frozenset({"zh", "ja"})
_ARABIC_COMMON = ("ال", "وال", "بال", "لل", "فال")
_SHORTEST_FOREIGN_WORD = 3
_LIKE_PRONOUNS = frozenset({"जो"})  # a function word of Hindi that is the name Joe, too
_DICTIONARIES = frozenset({"hi"})  # of the languages without capitals
_ARABIC_NOUN = ("ة", "ًا", "ا\u064b", "ية")
_ARABIC_FORMS = frozenset({"د", "سيد", "سيدة", "شيخ", "بابا", "ملك"})
_ADNOMINAL = re.compile(r"(?:[은는인한된할될고며던적면도다써여]|의|로서|에서|에게|다고|라고)$")
_DOTS = frozenset("·・")


def find_caseless_names(tokens: Tokens, elsewhere: frozenset[str] = frozenset()) -> tuple[Mention[Name], ...]:
    """Known names and people beside a title or with the signs of foreign names, in a script without capitals.

    Args:
        tokens: Of the claim.
        elsewhere: Words, in ASCII lower case, that are names elsewhere in the article.
    """
    known = find_known_names(tokens)
    taken = {index for name in known for index in range(tokens.at(name.start), tokens.at(name.end - 1) + 1)}
    return tuple(sorted((*known, *_People(tokens, taken, elsewhere).mentions()), key=lambda name: name.start))


class _People:
    """Finds people in one claim, by the words beside them or by the signs that spell them."""

    def __init__(self, tokens: Tokens, taken: set[int], elsewhere: frozenset[str]) -> None:
        naming = language(tokens.language).naming
        self._tokens = tokens
        self._taken = taken
        self._elsewhere = elsewhere
        self._has_title_before = not _titles(tokens.language).isdisjoint(tokens.lowers)
        self._has_title_after = not naming.titles_after.isdisjoint(tokens.lowers)

    def mentions(self) -> Iterator[Mention[Name]]:
        """Runs of words that may be a person's name, next to a title or spelled with the signs of foreign names."""
        behind = 0
        for index, token in enumerate(self._tokens.items):
            if index < behind or index in self._taken or not token.is_word:
                continue
            last, title = self._person(index)
            if last == index:
                last = self._seen_end(index)
            if last > index:
                yield _person_mention(self._tokens, index, last, title)
                behind = last

    def _seen_end(self, index: int) -> int:
        """End of a run of words that are names elsewhere, or that the dictionary of the language does not know."""
        tokens, end = self._tokens, index
        if self._elsewhere:
            while end < len(tokens) and tokens[end].is_word and ascii_form(tokens[end].text) in self._elsewhere:
                end += 1
        if end == index and tokens.language in _DICTIONARIES:
            while end < min(len(tokens), index + _LONGEST_PERSON) and _is_foreign(tokens, end):
                end += 1
            return end if end > index + 1 else index
        return end

    def _person(self, index: int) -> tuple[int, str]:
        """Index behind the name that begins at a token, and the title beside it; the index itself if none does."""
        tokens, taken = self._tokens, self._taken
        before = _title_before(tokens, index, taken) if self._has_title_before else ""
        end = _by_script(tokens, index, titled=bool(before))
        if end > index:
            return end, before or _title_at(tokens, end)
        if before and tokens.language == "ar" and _is_office(before, tokens[index].text):
            before = ""  # "وزير المالية" is the minister of something
        if before or _said_before(tokens, index):
            end = _run_end(tokens, index, taken)
            sure = before and (tokens.language != "ar" or before.startswith("ال") or before in _ARABIC_FORMS)
            return (end, before) if sure or end > index + 1 else (index, "")
        return _before_title(tokens, index, taken) if self._has_title_after else (index, "")


def _is_office(title: str, word: str) -> bool:
    """Whether a word with an article behind a title without one tells the office in Arabic, not the name."""
    return not title.startswith("ال") and word.startswith(_ARABIC_COMMON)


def _is_foreign(tokens: Tokens, index: int) -> bool:
    """Whether neither the tables nor the dictionary know a word, so that it may be a foreign name."""
    return tokens[index].is_word and _is_foreign_word(tokens[index].text, tokens.lowers[index], tokens.language)


@lru_cache(maxsize=50_000)
def _is_foreign_word(text: str, lower: str, code: str) -> bool:
    return len(text) >= _SHORTEST_FOREIGN_WORD and _is_unlisted(lower, code) and not is_dictionary_word(text, code)


def _by_script(tokens: Tokens, index: int, *, titled: bool) -> int:
    """End of a name that its letters give away: Latin capitals, katakana, the signs of foreign names."""
    text, naming = tokens[index].text, language(tokens.language).naming
    if text[0].isascii():
        return _latin_end(tokens, index)
    if _is_katakana(text):
        return _katakana_end(tokens, index)
    if not naming.name_signs:
        return index
    end = _foreign_end(tokens, index)
    if end - index < _SHORTEST_FOREIGN:
        return index
    dotted = any(tokens[at].text in _DOTS for at in range(index, end))
    beside = (
        titled
        or tokens.lower(end) in naming.titles_after
        or tokens.lower(end) in language(tokens.language).speech.verbs
    )
    least = _SHORTEST_FOREIGN if dotted or beside else _SHORTEST_LONELY
    return end if end - index >= least else index


def _latin_end(tokens: Tokens, index: int) -> int:
    """End of a run of capitalised Latin words in another script: "Mike Coupe", "CNN"."""
    end = index
    while end < len(tokens) and tokens[end].is_word and tokens[end].text.isascii() and tokens[end].is_capitalised:
        end += 1
    text = tokens.text[tokens[index].start : tokens[end - 1].end] if end > index else ""
    is_thing = (
        len(text) < _SHORTEST_FOREIGN or is_common_acronym(text) or tokens.lowers[index] in units(tokens.language)
    )
    return index if is_thing else end


def _title_before(tokens: Tokens, index: int, taken: set[int]) -> str:
    """The title before a name, over the nation and the office it names: "الرئيس الأمريكي جو بايدن"."""
    naming, titles = language(tokens.language).naming, _titles(tokens.language)
    at = index - 1
    if tokens.lower(at) in titles:
        return tokens.lower(at)
    if tokens.lower(at) in _LIKE_PRONOUNS and tokens.lower(at - 1) in titles:
        return tokens.lower(at - 1)
    while (
        tokens.language == "ar"
        and index - at <= _LONGEST_OFFICE
        and (at in taken or tokens.lower(at) in naming.function_words)
        and at > 0
    ):
        at -= 1
        if tokens.lower(at) in titles:
            return tokens.lower(at) if _is_unknown(tokens, index, taken) else ""
    return ""


@cache
def _titles(code: str) -> frozenset[str]:
    return frozenset(language(code).naming.titles)


def _said_before(tokens: Tokens, index: int) -> bool:
    """Whether a verb of saying opens the speaker, as in Arabic: "قال جو بايدن إن"."""
    said = tokens.language == "ar" and tokens.lower(index - 1) in language("ar").speech.verbs
    return said and not tokens[index].text.startswith((*_ARABIC_COMMON, "إن", "أن", "ل", "ب"))


def _title_at(tokens: Tokens, index: int) -> str:
    return tokens.lower(index) if tokens.lower(index) in language(tokens.language).naming.titles_after else ""


def _run_end(tokens: Tokens, index: int, taken: set[int]) -> int:
    """End of the unknown words behind a title or a verb of saying."""
    limit = _LONGEST_PERSON if language(tokens.language).writing.spaced else _LONGEST_HAN_PERSON
    if tokens.language in _HAN_LANGUAGES:
        return _han_end(tokens, index, taken) if _opens_with_surname(tokens, index) else index
    end = index
    while end < min(len(tokens), index + limit) and _is_unknown(tokens, end, taken) and _joined(tokens, index, end):
        text = tokens[end].text
        if tokens.language == "ar" and (
            text.endswith(_ARABIC_NOUN) or (end > index and text.startswith(_ARABIC_COMMON))
        ):
            break
        end += 1
    return end


def _han_end(tokens: Tokens, index: int, taken: set[int]) -> int:
    """End of a Chinese name: the family name and one or two signs, even those that mean something: 習近平."""
    words = language(tokens.language)
    stop = words.naming.function_words | words.speech.verbs | words.naming.titles_after
    end = index + 1
    while (
        end < min(len(tokens), index + _LONGEST_HAN_NAME)
        and tokens.touches(end - 1)
        and end not in taken
        and len(tokens[end].text) == 1
        and tokens[end].is_word
        and tokens.lowers[end] not in stop
        and not _is_hiragana(tokens[end].text)
    ):
        end += 1
    return end if end > index + 1 else index


def _before_title(tokens: Tokens, index: int, taken: set[int]) -> tuple[int, str]:
    """End of the name whose title follows, over a country if one stands between: "마크롱 프랑스 대통령"."""
    naming, spaced = language(tokens.language).naming, language(tokens.language).writing.spaced
    limit = _LONGEST_PERSON if spaced else _LONGEST_HAN_PERSON
    if not naming.titles_after or not (spaced or _opens_with_surname(tokens, index)):
        return index, ""
    for end in range(index + 1, min(len(tokens), index + limit + 1)):
        over = end
        while tokens.language == "ko" and over in taken and over - end < _LONGEST_OFFICE:
            over += 1
        if tokens.lower(over) in naming.titles_after:
            is_name = all(_is_unknown(tokens, at, taken) for at in range(index, end))
            if tokens.language == "ko":
                words = [tokens[at].text for at in range(index, end)]
                is_name = is_name and not any(_ADNOMINAL.search(word) or len(word) > _LONGEST_HANGUL for word in words)
                is_name = is_name and (_is_korean_person(words) or _sound_foreign(words))
            return (end, tokens.lower(over)) if is_name else (index, "")
    return index, ""


def _sound_foreign(words: list[str]) -> bool:
    """Whether Korean words before a title are spelled like a name from abroad: "후임 재무장관" is a successor."""
    return sum(foreignness(word, "ko") for word in words) / len(words) >= _LEAST_FOREIGN


def _is_korean_person(words: list[str]) -> bool:
    """Whether Korean words are a family name with up to two syllables of a given one."""
    name = "".join(words)
    return len(name) in _KOREAN_LENGTHS and name[0] in language("ko").naming.surnames


def _opens_with_surname(tokens: Tokens, index: int) -> bool:
    surnames = language(tokens.language).naming.surnames
    start = tokens[index].start
    return any(tokens.text[start : start + size] in surnames for size in (1, 2, 3))


def _joined(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a script without blanks has gone on without a sign."""
    return at == first or language(tokens.language).writing.spaced or tokens.touches(at - 1)


def _is_unknown(tokens: Tokens, index: int, taken: set[int]) -> bool:
    """Whether a word is in no table, so that it may be a name."""
    return index not in taken and tokens[index].is_word and _is_unlisted(tokens.lowers[index], tokens.language)


@lru_cache(maxsize=50_000)
def _is_unlisted(lower: str, code: str) -> bool:
    if lower in CLAUSE_SIGNS or lower in lexicon(code).words or lower in language(code).naming.common:
        return False
    return not lower.endswith("*") and lower[0] not in NUMERAL_SIGNS and not _is_hiragana(lower[0])


def _foreign_end(tokens: Tokens, index: int) -> int:
    signs = language(tokens.language).naming.name_signs
    end, text = index, tokens[index].text
    if text[0] not in signs and text not in _DOTS:
        return index
    while (
        end < len(tokens)
        and _joined(tokens, index, end)
        and (set(tokens[end].text) <= signs or tokens[end].text in _DOTS)
    ):
        end += 1
    while end > index and not tokens[end - 1].is_word:
        end -= 1
    return end


def _katakana_end(tokens: Tokens, index: int) -> int:
    end = index + 1
    while end + 1 < len(tokens) and tokens.lowers[end] in {"・", "=", "＝"} and _is_katakana(tokens[end + 1].text):
        end += 2
    lonely = end == index + 1
    text = tokens[index].text
    return index if lonely and (len(text) < _SHORTEST_KATAKANA or _is_loanword(text, tokens.language)) else end


@lru_cache(maxsize=20_000)
def _is_loanword(text: str, code: str) -> bool:
    """Whether a word of katakana is made of loanwords: "スーパーマーケットチェーン"."""
    common = language(code).naming.common
    if len(text) > _LONGEST_LOANWORD:
        return True
    if text in common or text in lexicon(code).words:
        return True
    return any(
        (text[:cut] in common or text[:cut] in lexicon(code).words) and _is_loanword(text[cut:], code)
        for cut in range(2, len(text) - 1)
    )


def _is_katakana(text: str) -> bool:
    return "\u30a1" <= text[0] <= "\u30fe" and all("\u30a1" <= sign <= "\u30fe" for sign in text)


def _is_hiragana(sign: str) -> bool:
    return "\u3041" <= sign <= "\u309e"


def _person_mention(tokens: Tokens, first: int, last: int, title: str) -> Mention[Name]:
    start, end = tokens[first].start, tokens[last - 1].end
    text = tokens.text[start:end]
    glue = " " if language(tokens.language).writing.spaced else ""
    words = (
        ascii_form(text.replace("・", " ").replace("·", " "))
        if not glue
        else " ".join(ascii_form(word) for word in text.split())
    )
    return Mention(text, start, end, Name(tuple(words.split()), title=title))
