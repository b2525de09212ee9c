"""Italian."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "sig. sigg. sig.ra sig.na dott. dott.ssa prof. prof.ssa avv. ing. arch. on. sen. gen. col. cap. mons. s. "
        "ss. p.es. es. ca. cfr. st. geom. rag. egr. gent. dr."
    ),
    before_numbers=words("n. nn. art. artt. pag. pagg. p. pp. cap. fig. tel. vol."),
    may_end=words("ecc. etc. s.p.a. s.r.l. a.c. d.c. u.s.a. jr."),
)

SPEECH = Speech(
    verbs=words(
        "detto dichiarato affermato annunciato spiegato aggiunto sottolineato riferito confermato scritto avvertito "
        "ammesso risposto ribadito precisato sostenuto osservato comunicato assicurato disse dissero dichiarò "
        "affermò annunciò spiegò aggiunse rispose chiese dice dicono afferma affermano spiega spiegano aggiunge "
        "sottolinea sostiene avverte riferisce conferma scrive annuncia"
    ),
    prepositions=("secondo", "stando a", "a detta di"),
    comparisons=words("come"),
    pronouns={
        "lui": words("la una"),
        "lei": words("il un"),
        "egli": words("la una"),
        "ella": words("il un"),
        "loro": frozenset(),
    },
    determiners=words("il lo la i gli le un uno una due tre alcuni alcune diversi questo questa suo sua suoi"),
    links=words("di del dello della dei degli delle e da dal"),
    tails=words("in a nel nella con"),
    stops=words(
        "che chi cui quando dove se perché ma o né non più a al alla ai agli alle in nel nella nei con su sul sulla "
        "per tra fra da contro durante prima dopo verso fino mentre come è sono era erano fu stato stata essere "
        "sarà ha hanno aveva avevano avere si ci vi ne lui lei loro io noi ieri oggi domani legge piano previsioni "
        "ciò così anche inoltre poi già ancora quanto"
    ),
    asides=words("ha hanno aveva avevano anche inoltre poi ieri oggi già ancora infine quindi successivamente"),
    denials=words("non mai nulla niente"),
)

LANGUAGE = Language("it", segmentation=SEGMENTATION, speech=SPEECH)
