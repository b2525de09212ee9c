"""Spanish."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "sr. sra. srta. sres. dr. dra. d. dña. prof. gral. cnel. tte. lic. ing. arq. av. avda. ud. uds. vd. p.ej. "
        "ej. aprox. máx. mín. dpto. depto. excmo. ilmo. mons. sto. sta. fco."
    ),
    before_numbers=words("n.º núm. nº. no. art. pág. págs. p. pp. cap. fig. tel. vol."),
    may_end=words("etc. ee.uu. a.m. p.m. s.a. s.l. jr. a.c. d.c. cía."),
)

SPEECH = Speech(
    verbs=words(
        "dijo dijeron declaró declararon afirmó afirmaron aseguró aseguraron anunció anunciaron explicó explicaron "
        "señaló señalaron indicó indicaron añadió añadieron agregó agregaron informó informaron confirmó "
        "confirmaron subrayó destacó advirtió advirtieron reconoció escribió respondió preguntó insistió sostuvo "
        "manifestó precisó reveló admitió alegó negó dice dicen afirma afirman asegura aseguran señala explica "
        "explican advierte declarado dicho afirmado asegurado anunciado explicado señalado indicado añadido "
        "confirmado"
    ),
    prepositions=("según", "de acuerdo con", "en palabras de", "a juicio de"),
    comparisons=words("como"),
    pronouns={"él": words("la una"), "ella": words("el un"), "ellos": frozenset(), "ellas": frozenset()},
    determiners=words("el la los las un una unos unas dos tres varios varias algunos este esta estos su sus otro otra"),
    links=words("de del y"),
    tails=words("en con"),
    stops=words(
        "que quien cuando donde si porque pero o ni no más a al en por para con sin sobre hacia contra desde "
        "durante antes después entre tras hasta mientras como es son era eran fue fueron ser será sería ha han "
        "había habían haber se lo le les me nos él ella ellos ellas yo ayer hoy mañana ley plan previsiones "
        "previsto esto eso ello así también ante mediante según cual cuyo tarde noche"
    ),
    asides=words(
        "ha han había habían también además luego ayer hoy después posteriormente asimismo ya aún recientemente"
    ),
    denials=words("no nunca nada tampoco"),
)

LANGUAGE = Language("es", segmentation=SEGMENTATION, speech=SPEECH)
