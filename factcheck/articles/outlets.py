"""Names of agencies and outlets, as far as a name alone can give them away."""

import re

AGENCIES = frozenset({
    *("reuters", "thomson reuters", "afp", "agence france-presse", "agence-france presse", "agence france presse"),
    *("dpa", "deutsche presse-agentur", "ap", "the associated press", "associated press", "apa", "keystone-sda"),
    *("sda", "ansa", "efe", "lusa", "pap", "anp", "belga", "ritzau", "ntb", "tt", "stt", "tass", "ria novosti"),
    *("interfax", "ukrinform", "xinhua", "kyodo", "jiji", "yonhap", "anadolu", "aa", "pti", "ani", "ians", "upi"),
    *("bloomberg", "afx", "epd", "kna", "sid", "dts", "ots", "dapd", "ctk", "mti", "irna", "wafa", "sana", "bernama"),
})  # fmt: skip
_OUTLET_WORDS = frozenset({
    *("news", "times", "post", "herald", "tribune", "guardian", "gazette", "chronicle", "observer", "telegraph"),
    *("journal", "daily", "magazine", "online", "radio", "tv", "zeitung", "nachrichten", "anzeiger", "rundschau"),
    *("allgemeine", "tagblatt", "tageblatt", "kurier", "spiegel", "stern", "tagesschau", "heute", "monde", "figaro"),
    *("parisien", "presse", "país", "mundo", "vanguardia", "repubblica", "corriere", "gazeta", "wyborcza", "pravda"),
    *("известия", "новости", "правда", "коммерсантъ", "新闻", "日报", "新聞"),
})  # fmt: skip
_BROADCASTERS = frozenset({
    *("bbc", "cnn", "nbc", "abc", "cbs", "npr", "pbs", "ard", "zdf", "orf", "srf", "rtl", "rte", "rai", "nrk", "svt"),
    *("faz", "sz", "taz", "nzz", "wsj", "ft", "nhk", "cnbc", "msnbc", "al jazeera", "dw", "euronews", "politico"),
    *("bild", "focus", "n-tv", "t-online"),
})  # fmt: skip
_DOMAIN = re.compile(
    r"[\w-]{2,40}\.(?:com|org|net|de|at|ch|uk|co\.uk|fr|it|es|pl|nl|ru|ua|eu|news|tv|info)", re.IGNORECASE
)
_MAX_OUTLET_WORDS = 5


def is_agency(name: str) -> bool:
    """Whether this is the name of a news agency."""
    return name.strip().casefold() in AGENCIES


def is_outlet(name: str) -> bool:
    """Whether this looks like the name of an outlet: known, a domain, or a short name with a word of the trade."""
    folded = name.strip().casefold()
    if folded in AGENCIES or folded in _BROADCASTERS or _DOMAIN.fullmatch(folded):
        return True
    words = folded.split()
    named = all(word[:1].isupper() or not word[:1].islower() for word in name.split()[1:])
    return len(words) <= _MAX_OUTLET_WORDS and named and not _OUTLET_WORDS.isdisjoint(words)
