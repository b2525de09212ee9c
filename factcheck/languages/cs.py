"""Czech."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dr. ing. mgr. bc. judr. mudr. phdr. rndr. doc. prof. gen. plk. kpt. por. ul. nám. tř. sv. např. tj. tzv. "
        "mj. cca. resp. popř. arch. tzn."
    ),
    before_numbers=words("č. čl. str. s. odst. písm. tel. obr. tab. max. min."),
    may_end=words("atd. apod. aj. r. st. hod. tis. mil. mld. př.n.l. n.l."),
)

SPEECH = Speech(verbs=words("řekl řekla uvedl uvedla dodal dodala prohlásil prohlásila zeptal zeptala"))

LANGUAGE = Language("cs", segmentation=SEGMENTATION, speech=SPEECH)
