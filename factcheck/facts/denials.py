"""Cues of negation and what they deny."""

from factcheck.facts.lemmas import lemma
from factcheck.facts.tokens import Tokens
from factcheck.languages import language
from factcheck.models.mention import Denial, Mention


def find_denials(tokens: Tokens) -> tuple[Mention[Denial], ...]:
    """All cues of a claim that really deny ("nicht", "kein", "refused"), with the content words of their clause."""
    words = language(tokens.language).negation
    return tuple(
        Mention(token.text, token.start, token.end, Denial(token.lower, _scope(tokens, index)))
        for index, token in enumerate(tokens.items)
        if (token.lower in words.cues or token.lower in words.refusals) and not _is_idiom(tokens, index)
    )


def content_words(tokens: Tokens, indices: range | None = None) -> tuple[str, ...]:
    """Lemmas of the words that carry meaning, in order."""
    naming = language(tokens.language).naming
    time = language(tokens.language).time
    empty = naming.function_words | naming.determiners | time.present | time.past | time.future
    return tuple(
        lemma(tokens[index].text, tokens.language)
        for index in (range(len(tokens)) if indices is None else indices)
        if tokens[index].is_word and tokens.lowers[index] not in empty
    )


def _scope(tokens: Tokens, index: int) -> tuple[str, ...]:
    return tuple(word for word in content_words(tokens, tokens.clause(index)) if word != tokens.lowers[index])


def _is_idiom(tokens: Tokens, index: int) -> bool:
    following = " ".join(tokens.lowers[index : index + 4])
    return any(
        following == idiom or following.startswith(idiom + " ") for idiom in language(tokens.language).negation.idioms
    )
