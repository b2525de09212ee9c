"""Polish."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dr. hab. prof. mgr. inż. gen. płk. kpt. por. ul. al. pl. św. bł. ks. im. os. m.in. np. tzw. tzn. wg. ok. "
        "red. lic. min. maks. woj."
    ),
    before_numbers=words("nr. art. ust. pkt. str. s. poz. tel. rys. tab."),
    may_end=words("itd. itp. r. w. godz. zł. tys. mln. mld. p.n.e. n.e."),
)

SPEECH = Speech(
    verbs=words(
        "powiedział powiedziała mówi dodał dodała zapytał zapytała stwierdził stwierdziła oświadczył oświadczyła"
    )
)

LANGUAGE = Language("pl", segmentation=SEGMENTATION, speech=SPEECH)
