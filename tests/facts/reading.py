"""Short forms of what is read, for tables."""

from factcheck.facts import find_mentions, read_facts
from factcheck.facts.dating import Dating, Sentence, date_article
from factcheck.facts.tokens import tokenize
from factcheck.models import UNKNOWN_PERIOD, Claim, Period


def mentions(code, text, known=frozenset()):
    return find_mentions(tokenize(text, code), known)


def values(code, text, kind):
    """The mentions of a kind as "text = value"."""
    return [f"{mention.text} = {mention.value}" for mention in getattr(mentions(code, text), kind)]


def claims(code, sentences):
    return [Claim(f"c{i}", "a", text, 0, len(text), code) for i, text in enumerate(sentences)]


def facts(code, sentences, published=UNKNOWN_PERIOD):
    return read_facts(published, claims(code, sentences))


def dating(code, sentences, published: Period = UNKNOWN_PERIOD) -> Dating:
    read = [tokenize(text, code) for text in sentences]
    return date_article(published, [Sentence(tokens, find_mentions(tokens).dates) for tokens in read])
