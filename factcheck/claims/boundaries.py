"""Which proposed ends of sentences are real: abbreviations, ordinals, initials, brackets and attributions are not."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from factcheck.languages import cldr, language
from factcheck.languages.quotation import quoted_spans

_CLOSING = frozenset("”’»›“‘\"'」』)]}〞〟＂«‹）］】")
_NEVER_OPENING = frozenset("」』)]}）］】”")
_OPENING = "„‟“”«»‹›‚‘’「『﹁〝＂\"'([{（［【¿¡"
_ENDING = frozenset(".!?…。！？｡؟۔।")
_WIDE = frozenset("。！？｡؟۔।॥։።፧፨။។៕")
_DASHES = "-–—"
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_BRACKETED = re.compile(r"\([^()]{1,300}\)|\[[^\[\]]{1,300}\]|（[^（）]{1,300}）")
_TOKEN = re.compile(r"(?:(\S+)\s+)?(\S+)\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+")
_ORDINAL = re.compile(r"\d{1,2}\.|[IVXLC]{2,}\.")
_FIRST_WORD = re.compile(r"[\w’'-]+")
_LAST_WORD = re.compile(r"(\w+)\.\Z")
_LIST_NUMBER = re.compile(r"\d{1,2}\.|[a-z]\.")
_CAPITAL_SECOND = re.compile(r"[^\W\d_] [^\W\d_]")  # ’s Avonds
_CLAUSE = re.compile(r"[^.!?。！？,，、;:：\n“„”\"«»「」]*")
_VOWELS = frozenset("aeiouyæøœаеиоуыэюяіїєё")
_MIN_WORD = 3
_NEAR = 48
_AHEAD = 90


@dataclass(frozen=True, slots=True)
class _Rules:
    """What the tables of one language say about dots."""

    abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    may_end: frozenset[str]
    openers: frozenset[str]
    pronouns: frozenset[str]
    months: frozenset[str]
    short_months: frozenset[str]
    nouns_capitalised: bool
    verbs: frozenset[str]

    @classmethod
    @cache
    def of(cls, code: str) -> "_Rules":
        tables = language(code)
        segmentation = tables.segmentation
        return cls(
            segmentation.abbreviations,
            segmentation.before_numbers,
            segmentation.may_end,
            tables.naming.function_words | tables.naming.determiners | frozenset(tables.speech.pronouns),
            frozenset(tables.speech.pronouns),
            frozenset(cldr.months(code)) | frozenset(cldr.short_months(code)),
            frozenset(cldr.short_months(code)) - frozenset(cldr.months(code)),
            tables.naming.nouns_capitalised,
            tables.speech.verbs,
        )


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Judges the proposed ends of sentences in one paragraph."""

    block: str
    rules: _Rules
    opening: frozenset[int]
    closing: frozenset[int]
    brackets: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, block: str, code: str) -> "Boundaries":
        """Read the paragraph's quotation marks and brackets once."""
        quotations = quoted_spans(block, code)
        return cls(
            block,
            _Rules.of(code),
            frozenset(quotation.start for quotation in quotations if quotation.start < quotation.inner_start),
            frozenset(quotation.inner_end for quotation in quotations if quotation.inner_end < quotation.end),
            tuple(match.span() for match in _BRACKETED.finditer(block)),
        )

    def accept(self, proposed: int, end: int) -> bool:
        """Whether a sentence ends at `end`, where `proposed` is the end of its last sign, before any closing marks."""
        if proposed == 0 or self.block[proposed - 1] == ":":
            return False
        rest = self.block[end : end + _AHEAD].lstrip()
        if not rest:
            return True
        if self._inside_bracket(end) or self._goes_on(proposed, end, rest):
            return False
        if self.block[proposed - 1] == "." and not self._dot_ends(proposed, end, rest):
            return False
        return not self._is_attributed(proposed, end, rest)

    def is_clear_dot(self, position: int) -> bool:
        """Whether a dot ends a sentence whatever the splitter takes for an abbreviation: "sa hon. Slut."."""
        word = _LAST_WORD.search(self.block[max(0, position - _NEAR) : position])
        return self.opens_sentence(position) or (word is not None and word.group(1).lower() in self.rules.pronouns)

    def is_behind_word(self, position: int) -> bool:
        """Whether a dot before a number stands behind a word in full: "ums Leben. 31 Menschen", not "Abs. 3".

        Besides what the tables know, an abbreviation is told by its end: it is cut before a vowel.
        """
        found = _LAST_WORD.search(self.block[max(0, position - _NEAR) : position])
        word = found.group(1) if found else ""
        rules = self.rules
        if word in rules.pronouns or word in rules.openers:
            return True
        short = rules.abbreviations | rules.before_numbers | rules.may_end
        if word.lower() in rules.short_months or f"{word.lower()}." in short:
            return False
        return word.isalpha() and len(word) >= _MIN_WORD and any(map(_is_vowel, word[-3:].lower()))

    def opens_sentence(self, position: int) -> bool:
        """Whether the next word has a capital although it is no name: the dot before it ends even "etc."."""
        rest = self.block[position : position + _NEAR].lstrip().lstrip(_OPENING)
        word = _FIRST_WORD.match(rest)
        if word is None or (word.end() == 1 and rest[1:2] == "."):
            return False  # the second initial of "А. С. Пушкин" is no preposition
        return word.group()[0].isupper() and word.group().lower() in self.rules.openers

    def behind_closing_marks(self, position: int) -> int:
        """The position behind the marks, footnotes and signs that still belong to a sentence ending at `position`."""
        block = self.block
        while position < len(block):
            sign = block[position]
            if sign.isspace():
                mark = position + 1
                if mark in self.closing and not block[mark + 1 : mark + 2].isalnum():
                    position = mark + 1
                    continue
                return position
            footnote = _FOOTNOTE.match(block, position)
            if footnote:
                position = footnote.end()
            elif sign in _ENDING or position in self.closing or self._closes(position):
                position += 1
            else:
                return position
        return position

    def _closes(self, position: int) -> bool:
        sign = self.block[position]
        if sign not in _CLOSING or position in self.opening:
            return False
        return sign in _NEVER_OPENING or not self.block[position + 1 : position + 2].isalnum()

    def _inside_bracket(self, end: int) -> bool:
        """Whether the end lies in a remark in brackets that stands inside a sentence."""
        index = bisect_right(self.brackets, (end, 0)) - 1
        if index < 0 or self.brackets[index][1] <= end:
            return False
        before = self.block[max(0, self.brackets[index][0] - 3) : self.brackets[index][0]].rstrip()
        return bool(before) and before[-1] not in _ENDING

    def _goes_on(self, proposed: int, end: int, rest: str) -> bool:
        """Whether what follows cannot begin a sentence."""
        if rest[0] in ",;:/%)]}，、；：،؛":
            return True
        if self.block[proposed - 1] in _WIDE:
            return end > proposed and rest[0] in "とってっ、" and not rest.startswith("とて")
        glued = not self.block[end].isspace()
        if glued and (rest[0] in _DASHES or not rest.lstrip(_OPENING)):
            return True
        if glued and self.block[proposed - 1] == "." and end == proposed and rest[0] not in _OPENING:
            return not self._two_words_glued(proposed, rest)
        first = rest.lstrip(_OPENING + _DASHES + " \u00a0\u202f")
        if self.block[proposed - 1] == "…" and self.block[proposed - 2 : proposed - 1].isspace():
            return True  # " … " marks words left out.
        return first[:1].islower() and not first[1:2].isupper() and not _CAPITAL_SECOND.match(first)

    def _two_words_glued(self, proposed: int, rest: str) -> bool:
        """Whether a blank was lost between two sentences: "gesagt.Der Mann"."""
        before = self.block[max(0, proposed - 5) : proposed - 1]
        return before[-3:].isalpha() and before[-2:].islower() and rest[0].isupper() and rest[1:3].islower()

    def _dot_ends(self, proposed: int, end: int, rest: str) -> bool:
        """Whether a dot ends a sentence and not only an abbreviation, an initial or an ordinal."""
        found = _TOKEN.search(self.block[max(0, proposed - _NEAR) : proposed])
        if found is None or end > proposed or self.block[proposed - 2 : proposed - 1] == ".":
            return True
        token = found.group(2).lstrip(_OPENING)
        word = _FIRST_WORD.match(rest.lstrip(_OPENING))
        following = word.group() if word else ""
        if _LIST_NUMBER.fullmatch(token) and (found.group(1) or ".")[-1] in _ENDING:
            return False
        opens = self.opens_sentence(end)
        pair = ((found.group(1) or "").lstrip(_OPENING) + token).lower()
        if token.lower() in self.rules.abbreviations or pair in self.rules.abbreviations:
            return False
        if token.lower() in self.rules.may_end or pair in self.rules.may_end:
            return opens
        if token.lower() in self.rules.before_numbers and following[:1].isdigit():
            return False
        return opens or not self._is_short_form(token, following)

    def _is_short_form(self, token: str, following: str) -> bool:
        """Whether a token with its dot is an initial or an ordinal."""
        if _INITIAL.fullmatch(token):
            return token.lower() != token.upper() and (len(token) > 2 or following[:1].isupper())
        if _ORDINAL.fullmatch(token):
            return self.rules.nouns_capitalised or following.lower() in self.rules.months or following.isdigit()
        return False

    def _is_attributed(self, proposed: int, end: int, rest: str) -> bool:
        """Whether a quotation is followed by the words that say whose it is: “Is it over?” Biden asked."""
        if end == proposed or not self.rules.verbs:
            return False
        match = _CLAUSE.match(rest)
        if not match or rest[match.end() : match.end() + 1] in (":", "："):
            return False  # What follows leads in another quotation.
        clause = match.group()
        words = clause.lower().split()
        if self.block[proposed - 1] in _WIDE and len(words) == 1:
            return len(clause) <= 14 and any(verb in clause for verb in self.rules.verbs)
        longest = 3 if self.block[proposed - 1] == "." else 6
        return 1 < len(words) <= longest and any(word in self.rules.verbs for word in words[:4])


def _is_vowel(letter: str) -> bool:
    return normalize("NFD", letter)[0] in _VOWELS
