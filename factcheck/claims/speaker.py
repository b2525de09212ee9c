"""The speaker of a reported claim, in the words of the article; rather none than a wrong one."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.clauses import Clause, Word, clauses
from factcheck.claims.marked import ALL_MARKED, marked_speaker
from factcheck.claims.phrases import Phrases
from factcheck.languages import language as tables_of
from factcheck.languages.base import Speech
from factcheck.languages.quotation import Quotation, quoted_spans

_LONGEST = 4000  # A longer sentence is a list or damage.
_NOUNS_BEFORE_COMMA = 3
_ASIDE = 7  # Words that may follow the verb of an attribution in the middle or at the end of a sentence.


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says a sentence.

    Attributes:
        name: The words for the speaker; those of an earlier sentence where only a pronoun stands here.
        start: Where the words stand in the sentence.
        end: Offset behind the last character.
    """

    name: str
    start: int
    end: int


def speaker_of(
    sentence: str,
    language: str,
    *,
    quotations: Sequence[Quotation] | None = None,
    previous: str | None = None,
) -> Speaker | None:
    """Who says what the sentence reports, or None if it speaks in the article's own voice.

    Args:
        sentence: One sentence.
        language: ISO 639-1 code; without verbs of saying in its tables there is no speaker.
        quotations: What is quoted in it, where more is known than the sentence itself shows.
        previous: The speaker named last, for whom a pronoun may stand.
    """
    speech = tables_of(language).speech
    if len(sentence) > _LONGEST or not speech.verbs:
        return None
    quoted = quoted_spans(sentence, language) if quotations is None else quotations
    span = None if language == "ar" else marked_speaker(sentence, language, speech, quoted)
    if not span and language not in ALL_MARKED:
        words = _Reading(speech, Phrases.of(language), clauses(sentence, quoted)).speaker()
        span = (words[0].start, words[-1].end) if words else None
    if not span and language == "ar":  # "قال الوزير إن ..., وفقا للوكالة": the source goes first
        span = marked_speaker(sentence, language, speech, quoted)
    if not span:
        return None
    return Speaker(_resolved(sentence[slice(*span)], speech, previous), *span)


def _resolved(text: str, speech: Speech, previous: str | None) -> str:
    """The earlier speaker for a pronoun, unless his determiner shows that it means somebody else."""
    impossible = speech.pronouns.get(text.lower())
    if impossible is None or previous is None or previous.split()[0].lower() in impossible:
        return text
    return previous


@dataclass(frozen=True, slots=True)
class _Reading:
    """One sentence with the tables of its language."""

    speech: Speech
    phrases: Phrases
    clauses: tuple[Clause, ...]

    def speaker(self) -> tuple[Word, ...]:
        """The words for the speaker; none if nobody speaks."""
        for clause in self.clauses:
            found = self._by_preposition(clause) or self._by_postposition(clause) or self._by_tag(clause)
            if found:
                return found
        for index, clause in enumerate(self.clauses):
            for position, word in enumerate(clause.words):
                if word.lower in self.speech.verbs and self._says(clause, position):
                    found = self._subject(index, position)
                    if found:
                        return found
        return ()

    def _by_preposition(self, clause: Clause) -> tuple[Word, ...]:
        """The speaker in "laut einem Beamten", "according to officials"."""
        lowered = [word.lower for word in clause.words]
        for phrase in self.speech.prepositions:
            parts = phrase.split()
            for position in range(len(lowered) - len(parts)):
                if lowered[position] == parts[0] and lowered[position : position + len(parts)] == parts:
                    start = position + len(parts)
                    if lowered[start] in self.speech.links and lowered[start] not in self.speech.determiners:
                        start += 1
                    end = self.phrases.end(clause.words, start, before_verb=not self.speech.verb_second)
                    if end > start and self._is_bounded(clause, start, end):
                        return clause.words[start:end]
        return ()

    def _is_bounded(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a phrase surely ends there and has not swallowed a verb: "volgens de politie vielen doden"."""
        if self.phrases.nouns_capitalised:
            return True
        small = [word for word in clause.words[start:end] if word.text[0].islower()]
        nouns = [
            word for word in small if word.lower not in self.speech.determiners | self.speech.links | self.speech.tails
        ]
        closed = end == len(clause.words) and len(self.clauses) > 1
        return len(nouns) <= (_NOUNS_BEFORE_COMMA if closed else 1)

    def _by_postposition(self, clause: Clause) -> tuple[Word, ...]:
        """The speaker in "der Polizei zufolge"."""
        for position, word in enumerate(clause.words):
            if word.lower in self.speech.postpositions:
                for start in range(max(0, position - 8), position):
                    if self.phrases.end(clause.words[:position], start, before_verb=True) == position:
                        return clause.words[start:position]
        return ()

    def _by_tag(self, clause: Clause) -> tuple[Word, ...]:
        """The speaker in "…, so der Minister"."""
        words = clause.words
        if words[0].lower not in self.speech.tags or (clause is self.clauses[0] and not clause.after_quotation):
            return ()
        end = self.phrases.end(words, 1)
        return words[1:end] if all(word.lower in self.speech.asides for word in words[end:]) else ()

    def _says(self, clause: Clause, position: int) -> bool:
        """Whether the verb says something here: with its particle, and not denied."""
        lowered = [word.lower for word in clause.words]
        particles = self.speech.particles.get(lowered[position])
        if particles and not particles.intersection(lowered[position + 1 :]):
            return False
        if not particles and lowered[-1] in ("ab", "zu", "auf", "weiter-") and position < len(lowered) - 1:
            return False  # "sagte seine Reise ab" says nothing.
        beside = lowered[max(0, position - 2) : position] + lowered[position + 1 : position + 2]
        if self.speech.verb_second:
            beside += lowered[-1:]
        return not self.speech.denials.intersection(beside)

    def _subject(self, index: int, position: int) -> tuple[Word, ...]:
        clause = self.clauses[index]
        start = self._opening(clause.words)
        if start >= position:
            return self._apposed(index) or self._behind(clause, position, first=index == 0)
        before = self._before(clause, start, position, index)
        if before:
            return before
        adverbial = self.speech.verb_second and index == 0 and not clause.after_quotation
        if adverbial and self.phrases.end(clause.words[:position], start, before_verb=True) != position:
            return self._behind(clause, position, first=False)
        return ()

    def _opening(self, words: tuple[Word, ...]) -> int:
        """The index of the first word that counts: behind "so" and adverbs."""
        start = 0
        while start < len(words) and words[start].lower in self.speech.asides:
            start += 1
        return start

    def _apposed(self, index: int) -> tuple[Word, ...]:
        """The first clause of "Gavrilov, a senior official, said ...", if it is nothing but the speaker."""
        first = self.clauses[0]
        if not 0 < index <= 3 or any(clause.after_quotation for clause in self.clauses[: index + 1]):
            return ()
        return first.words if self.phrases.end(first.words, 0, before_verb=True) == len(first.words) else ()

    def _behind(self, clause: Clause, position: int, *, first: bool) -> tuple[Word, ...]:
        """The speaker behind the verb: "…, sagte ein Sprecher am Freitag"."""
        if first and not clause.after_quotation:
            return ()
        start = position + 1
        while start < len(clause.words) and clause.words[start].lower in self.speech.asides:
            start += 1
        return clause.words[start : self.phrases.end(clause.words, start)]

    def _before(self, clause: Clause, start: int, position: int, index: int) -> tuple[Word, ...]:
        """The speaker before the verb: "Ein Sprecher sagte, …" or "…, Kirby said on Friday"."""
        words = clause.words
        compared = words[start].lower in self.speech.comparisons
        start += compared
        end = position
        while end > start and words[end - 1].lower in self.speech.asides:
            end -= 1
        if start >= end or self.phrases.end(words[:end], start, before_verb=True) != end:
            return ()
        rest = len(words) - position - 1
        if index == 0 and not clause.after_quotation and not compared:
            return words[start:end] if self._has_complement(clause, rest) else ()
        aside = rest <= _ASIDE and (compared or not self.speech.verb_second or clause.after_quotation)
        return words[start:end] if aside else ()

    def _has_complement(self, clause: Clause, rest: int) -> bool:
        return clause.followed or clause.before_quotation or (not self.phrases.nouns_capitalised and rest > 1)
