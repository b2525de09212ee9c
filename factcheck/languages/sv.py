"""Swedish."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "bl.a. t.ex. d.v.s. dvs. s.k. f.d. dr. prof. kl. ca. resp. fr.o.m. t.o.m. p.g.a. pga. inkl. exkl. st. gen. "
        "f.n. t.v. ang."
    ),
    before_numbers=words("nr. s. kap. art. fig. tel."),
    may_end=words("m.m. m.fl. osv. o.s.v. etc. e.kr. f.kr. mkr. mdr."),
)

SPEECH = Speech(
    verbs=words("sade säger sa frågade frågar svarade uppgav uppger"),
    pronouns={"han": frozenset(), "hon": frozenset(), "de": frozenset()},
)

LANGUAGE = Language("sv", segmentation=SEGMENTATION, speech=SPEECH)
