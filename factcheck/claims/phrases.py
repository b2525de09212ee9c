"""Where the words for somebody begin and end: "ein Sprecher des US-Militärs", "Pentagon spokesman John Kirby"."""

from dataclasses import dataclass
from functools import cache

from factcheck.claims.clauses import Word
from factcheck.languages import cldr, language
from factcheck.languages.base import Speech

_LONGEST = 12
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Reads the words for somebody in one language."""

    speech: Speech
    calendar: frozenset[str]
    nouns_capitalised: bool

    @classmethod
    @cache
    def of(cls, code: str) -> "Phrases":
        """The reader of a language."""
        tables = language(code)
        return cls(
            tables.speech,
            frozenset(cldr.weekdays(code)) | frozenset(cldr.months(code)),
            tables.naming.nouns_capitalised,
        )

    def end(self, words: tuple[Word, ...], start: int, *, before_verb: bool = False) -> int:
        """The index behind the phrase that begins at `start`; `start` itself if none does.

        Args:
            words: Of one clause.
            start: Where to read.
            before_verb: Whether the verb is known to follow, so that "and" and "in" cannot lead astray.
        """
        if start >= len(words):
            return start
        if words[start].lower in self.speech.pronouns:
            return start + 1
        index = start
        while index < len(words) and index - start < 3 and words[index].lower in self.speech.determiners:
            index += 1
        determined = index > start
        end = self._head(words, index, determined)
        while end > index:
            index = end
            end = self._linked(words, index, determined, before_verb)
        return index if index > start and self._has_head(words, start, index) else start

    def _has_head(self, words: tuple[Word, ...], start: int, end: int) -> bool:
        heads = [word for word in words[start:end] if word.lower not in self.speech.determiners]
        return end - start <= _LONGEST and any(not self.nouns_capitalised or word.text[0].isupper() for word in heads)

    def _head(self, words: tuple[Word, ...], start: int, determined: bool) -> int:  # noqa: FBT001
        """Adjectives, nouns and names from `start`; stops at the first word that is none of them."""
        index = start
        noun = start
        while index < len(words) and self._is_part(words[index], behind_noun=noun > start, determined=determined):
            index += 1
            if words[index - 1].text[0].isupper() or not self.nouns_capitalised:
                noun = index
        return noun

    def _is_part(self, word: Word, *, behind_noun: bool, determined: bool) -> bool:
        lower = word.lower
        if behind_noun and word.text[0].isupper() and lower in self.speech.determiners:
            return True  # Bruno Le Maire.
        if lower in self.speech.stops or lower in self.calendar or lower in self.speech.verbs:
            return False
        if lower in self.speech.links or lower in self.speech.determiners or lower in self.speech.pronouns:
            return False
        if word.text[0].isdigit():
            return determined and not behind_noun
        if word.text[0].isupper():
            return True
        if self.nouns_capitalised:
            return not behind_noun and lower.endswith(_ADJECTIVE_ENDINGS)
        return not lower.endswith("ly")

    def _linked(self, words: tuple[Word, ...], index: int, determined: bool, before_verb: bool) -> int:  # noqa: FBT001
        """The index behind "of the army" at `index`; `index` if nothing is linked there."""
        if index >= len(words):
            return index
        link = words[index].lower
        tail = before_verb and link in self.speech.tails
        if not tail and link not in self.speech.links:
            return index
        if link in ("und", "and", "et", "y", "e", "en", "и") and not before_verb:
            return index
        if self.nouns_capitalised and link in ("der", "dem", "für") and not determined:
            return index  # "sagte Kirby der Zeitung": to whom, not whose.
        start = index + 1
        while start < len(words) and words[start].lower in self.speech.determiners:
            start += 1
        end = self._head(words, start, determined=True)
        return end if end > start else index
