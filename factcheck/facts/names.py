"""Proper names of people, places and organisations, found by their form and by what the rest of the article says."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.facts.known_names import find_known_names, is_caseless
from factcheck.facts.lemmas import is_dictionary_word
from factcheck.facts.measures import units
from factcheck.facts.namehood import (
    Kind,
    ascii_form,
    could_be_surname,
    is_acronym,
    is_common,
    is_title,
    kind_of_word,
    may_be_name,
    may_stand_alone,
    place_of,
    split_title,
)
from factcheck.facts.people import find_caseless_names
from factcheck.facts.tokens import CLAUSE_SIGNS, Tokens
from factcheck.languages import language
from factcheck.models.mention import Mention, Name

_SHORTEST_KNOWN = 3
_HEADLINE_WORDS = 4
_OFTEN = 2
_INFLECTED = frozenset({"pl", "cs", "ru", "uk", "tr"})  # "Справа Квінтона Телліса": a noun before the name it goes with
_NEVER = 1000
_SENTENCE_SIGNS = CLAUSE_SIGNS - {",", ";", "(", "–", "—"}


def find_names(
    tokens: Tokens, known: frozenset[str] = frozenset(), surnames: frozenset[str] = frozenset()
) -> tuple[Mention[Name], ...]:
    """All proper names of a claim.

    Args:
        tokens: Of the claim.
        known: Words, in ASCII lower case, that are names elsewhere in the article (see `name_words`).
        surnames: Words that end a person's name elsewhere in the article (see `surname_words`).
    """
    if is_caseless(tokens.language):
        return find_caseless_names(tokens, known)
    reader = _Reader(tokens, known, surnames)
    found = [mention for run in _runs(tokens) for mention in reader.names(run)]
    return _with_known(found, find_known_names(tokens))


def _with_known(found: list[Mention[Name]], known: tuple[Mention[Name], ...]) -> tuple[Mention[Name], ...]:
    """Names by their form, and those of the tables where form shows none ("French", "the UN refugee agency")."""
    kept = list(found)
    for name in known:
        over = [other for other in kept if other.start < name.end and name.start < other.end]
        if not over:
            kept.append(name)
        elif all(name.start <= other.start and other.end <= name.end for other in over):
            kept = [other for other in kept if other not in over]
            title = over[0].value
            kept.append(replace(name, value=replace(name.value, title=title.title, holder=title.holder)))
    return tuple(sorted(kept, key=lambda name: name.start))


def article_names(claims: Iterable[Tokens]) -> tuple[frozenset[str], frozenset[str]]:
    """Words that are surely names somewhere in an article, and those that end the full name of a person.

    A word is surely a name behind a title, in a run of several words, inside of a sentence where only names are
    capitalised, and where it is used several times and never with an article.
    """
    words: set[str] = set()
    surnames: set[str] = set()
    bare: Counter[str] = Counter()
    for tokens in claims:
        cased = not is_caseless(tokens.language)
        capitals_tell = cased and not language(tokens.language).naming.nouns_capitalised
        names = find_names(tokens)
        for mention in names:
            parts, titled = mention.value.parts, mention.value.title
            if mention.value.place:
                continue
            is_sure = bool(titled) or (len(parts) > 1 if cased else mention.text.isascii())
            if is_sure or (capitals_tell and mention.start):
                words.update(part for part in parts if len(part) >= _SHORTEST_KNOWN)
            if titled and " " in mention.text:
                surnames.add(ascii_form(mention.text.split()[-1]))
        if cased and not capitals_tell:
            _count_bare(tokens, bare)
    words.update(word for word, count in bare.items() if count >= _OFTEN and len(word) >= _SHORTEST_KNOWN)
    return frozenset(words), frozenset(surnames)


def name_words(claims: Iterable[Tokens]) -> frozenset[str]:
    """Words that are surely names somewhere in an article."""
    return article_names(claims)[0]


def _count_bare(tokens: Tokens, bare: Counter[str]) -> None:
    """Count nouns that may be names where no article and no adjective stands before them; with one they never count."""
    naming = language(tokens.language).naming
    for index, token in enumerate(tokens.items):
        if not (token.is_word and token.is_capitalised) or may_be_name(token.text, tokens.language) is False:
            continue
        before = tokens.lower(index - 1)
        is_bare = before not in naming.determiners and (before in naming.function_words or not before.isalpha())
        has_head = index > 0 and tokens[index - 1].is_capitalised
        bare[ascii_form(token.text)] += 1 if is_bare or has_head else -_NEVER


def _runs(tokens: Tokens) -> Iterator[list[int]]:
    """Runs of capitalised words, joined over the particles of names ("Ursula von der Leyen")."""
    run: list[int] = []
    for index, token in enumerate(tokens.items):
        if token.is_word and token.is_capitalised:
            run.append(index)
        elif run and not (_is_particle_inside(tokens, index) if token.is_word else _is_dot_of_title(tokens, index)):
            yield run
            run = []
    if run:
        yield run


def _is_dot_of_title(tokens: Tokens, index: int) -> bool:
    """Whether a dot shortens the title before it: "Mrs. Jones"."""
    return (
        tokens.lowers[index] == "."
        and tokens.touches(index - 1)
        and is_title(tokens.lowers[index - 1], tokens.language)
    )


def _is_particle_inside(tokens: Tokens, index: int) -> bool:
    """Whether a particle leads on to a capitalised word right behind it or behind one more particle."""
    naming = language(tokens.language).naming
    lower = tokens.lowers[index]
    if lower not in naming.particles:
        return False
    # Where nouns are capitalised, "Sprecher der Polizei" would else be a name: an article must follow a particle.
    if naming.nouns_capitalised and lower in naming.function_words and lower != "von":
        return tokens.lower(index - 1) in naming.particles
    following = tokens.items[index + 1 : index + 3]
    return bool(following) and (
        (following[0].is_word and following[0].is_capitalised)
        or (len(following) == 2 and following[0].lower in naming.particles and following[1].is_capitalised)
    )


class _Reader:
    """Reads the runs of one claim."""

    def __init__(self, tokens: Tokens, known: frozenset[str], surnames: frozenset[str]) -> None:
        self._tokens = tokens
        self._known = known
        self._surnames = surnames
        self._places = language(tokens.language).naming.places
        self._is_headline = _is_headline(tokens)

    def names(self, run: list[int]) -> Iterator[Mention[Name]]:
        """The names in a run of capitalised words."""
        tokens = self._tokens
        group: list[int] = []
        title = self._title_before(run[0])
        for place, index in enumerate(run):
            if is_title(tokens.lowers[index], tokens.language):
                holder = self._holder(group, title)
                if not holder:
                    yield from self._finish(group, title)
                group, title = [], holder + tokens.lowers[index]
            elif not self._belongs(run, place, group, title):
                yield from self._finish(group, title)
                group, title = [], ""
            else:
                if group and self._ends_before(group, index):
                    yield from self._finish(group, title)
                    group, title = [], ""
                group.append(index)
        yield from self._finish(group, title)

    def _title_before(self, index: int) -> str:
        """A title in lower case before a run, where only names are capitalised: "spokesman Jens Holm"."""
        before, code = self._tokens.lower(index - 1), self._tokens.language
        return before if not language(code).naming.nouns_capitalised and before and is_title(before, code) else ""

    def _holder(self, group: list[int], title: str) -> str:
        """Common words before a title that tell whose it is: "Defence Secretary" -> "defence-"."""
        tokens = self._tokens
        if title or not group or language(tokens.language).naming.nouns_capitalised:
            return ""
        words = [tokens.lowers[index] for index in group]
        common = all(
            is_dictionary_word(word, tokens.language) and not place_of(word, tokens.language) for word in words
        )
        return "-".join((*words, "")) if common and not any(self._is_known(word) for word in words) else ""

    def _belongs(self, run: list[int], place: int, group: list[int], title: str) -> bool:
        """Whether a word of a run is part of a name, given what stands before it."""
        tokens, index = self._tokens, run[place]
        kind = self._kind(index)
        counts = (index > 0 and tokens[index - 1].is_number) or place + 1 == len(run)
        if kind is Kind.NONE or (counts and tokens.lowers[index] in units(tokens.language)):
            return False
        if kind is Kind.NUMERAL:
            return bool(group)
        if kind is Kind.NAME or (title and not group):
            return True
        following = run[place + 1] if place + 1 < len(run) else None
        if kind is Kind.GIVEN:
            is_lonely = following is None or self._kind(following) is Kind.NONE
            return bool(group) or not is_lonely or self._speaks(index) or self._stands_alone(index)
        if self._opens_sentence(index) and not language(tokens.language).naming.nouns_capitalised:
            return kind is Kind.OPENER and self._leads(run, place)
        return self._is_surname(group, index, title)

    def _leads(self, run: list[int], place: int) -> bool:
        """Whether a word of the dictionary that opens its sentence is a given name: a name follows it, and only one."""
        following = [index for index in run[place + 1 : place + 3] if self._kind(index) is Kind.NAME]
        if following and is_title(self._tokens.lowers[following[0]], self._tokens.language):
            return True
        common = is_common(self._tokens[run[place]].text, self._tokens.language)
        most = 1 if self._tokens.language in _INFLECTED else 2
        return bool(following) and following[0] == run[place + 1] and len(following) <= most and not common

    def _kind(self, index: int) -> Kind:
        token, lower = self._tokens[index], self._tokens.lowers[index]
        naming = language(self._tokens.language).naming
        if lower in naming.nations or token.lower in naming.function_words:
            return Kind.NONE
        if self._is_known(ascii_form(token.text)):
            return Kind.NAME
        end = token.end
        if self._tokens.text[end : end + 2] in {"- ", "-,"}:
            return Kind.NONE  # cut off before its other half: "Verteidigungs- und Militärbeamte"
        return kind_of_word(token.text, self._tokens.language, self._is_headline or self._opens_sentence(index))

    def _is_known(self, form: str) -> bool:
        return form in self._known or (form.endswith("s") and form[:-1] in self._known)

    def _is_surname(self, group: list[int], index: int, title: str) -> bool:
        """Whether a common noun is a surname: right behind one given name, or behind a title and one name."""
        tokens = self._tokens
        if len(group) != 1 or index != group[0] + 1:
            return False
        given = tokens[group[0]]
        if self._kind(group[0]) is not Kind.GIVEN and not title:
            return False
        return not self._is_known(ascii_form(given.text)) and could_be_surname(tokens[index].text, tokens.language)

    def _speaks(self, index: int) -> bool:
        """Whether a verb of saying stands beside a word without an article: "sagte Nielsen", "Lee sagte"."""
        before, after = self._tokens.lower(index - 1), self._tokens.lower(index + 1)
        verbs = language(self._tokens.language).speech.verbs
        return before in verbs or (after in verbs and (index == 0 or not before.isalpha()))

    def _stands_alone(self, index: int) -> bool:
        return may_stand_alone(self._tokens[index].text) and self._stands_bare(index)

    def _stands_bare(self, index: int) -> bool:
        """Whether no determiner and no adjective stands before a word, so that it is used like a name."""
        before = self._tokens.lower(index - 1)
        naming = language(self._tokens.language).naming
        return before in naming.function_words and before not in naming.determiners

    def _opens_sentence(self, index: int) -> bool:
        if index == 0:
            return True
        return self._tokens.lowers[index - 1] in _SENTENCE_SIGNS and not _is_dot_of_title(self._tokens, index - 1)

    def _ends_before(self, group: list[int], index: int) -> bool:
        """A place or a surname ends a group: "Moskau Austin", "Russlands Schoigu" are two names, "New York" is one."""
        tokens, code = self._tokens, self._tokens.language
        last = tokens[group[-1]]
        if place_of(tokens.text[last.start : tokens[index].end], code):
            return False
        if is_acronym(tokens[index].text) is not is_acronym(last.text) and not tokens.text.isascii():
            return last.text.isascii() is not tokens[index].text.isascii()  # "Сайт KP"
        if ascii_form(last.text) in self._surnames:
            return True
        if place_of(last.text, code) or tokens.lowers[group[-1]] in language(code).naming.places:
            # "London Bridge" is one name, "Moskau Austin" are two.
            splits = code != "en" or last.text.endswith("s") or is_acronym(last.text)
            return splits or not is_dictionary_word(tokens[index].lower, code)
        country = place_of(tokens[index].text, code)
        if language(code).naming.nouns_capitalised:
            return bool(country) and self._kind(group[-1]) is not Kind.GIVEN
        return bool(country) and len(group) > 1

    def _place_in(self, group: list[int]) -> list[int]:
        """The place alone where a common noun stands before it: "Gobierno de España"."""
        tokens = self._tokens
        place = group[-1]
        text = tokens.text[tokens[group[0]].start : tokens[place].end]
        if (
            len(group) > 1
            and not place_of(text, tokens.language)
            and all(self._is_common(index) for index in group[:-1])
        ):
            known = place_of(tokens[place].text, tokens.language) or tokens.lowers[place] in self._places
            return [place] if known else group
        return group

    def _is_common(self, index: int) -> bool:
        """Whether a word is a common noun; one that opens its sentence has its capital from there."""
        tokens, code = self._tokens, self._tokens.language
        if is_common(tokens[index].text, code):
            return True
        return code in _INFLECTED and self._opens_sentence(index) and is_dictionary_word(tokens[index].lower, code)

    def _finish(self, group: list[int], title: str) -> Iterator[Mention[Name]]:
        if not group:
            return
        tokens, group = self._tokens, self._place_in(group)
        start, end = tokens[group[0]].start, tokens[group[-1]].end
        text = tokens.text[start:end]
        words = [self._base(ascii_form(tokens[index].text)) for index in group]
        parts = tuple(part for word in words for part in word.replace("-", " ").split())
        alone = len(group) == 1 and not title and not place_of(text, tokens.language)
        if parts and not (alone and is_common(text, tokens.language)):
            ending, holder = split_title(title, tokens.language)
            yield Mention(text, start, end, Name(parts, place_of(text, tokens.language), ending, holder))

    def _base(self, form: str) -> str:
        """Without the ending of a genitive, where the article knows the name without it: "austins" -> "austin"."""
        return form[:-1] if form.endswith("s") and form not in self._known and form[:-1] in self._known else form


def _is_headline(tokens: Tokens) -> bool:
    """Whether all words but function words are capitalised ("Heavy Rain Hits Town"), so that capitals say nothing."""
    naming = language(tokens.language).naming
    if naming.nouns_capitalised:
        return False
    words = 0
    for token in tokens.items:
        if token.is_word and token.lower not in naming.function_words:
            if not token.is_capitalised:
                return False
            words += 1
    return words >= _HEADLINE_WORDS
