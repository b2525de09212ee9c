"""Dutch."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dhr. mevr. mw. dr. drs. ir. ing. mr. prof. ds. st. bijv. bv. d.w.z. m.a.w. o.a. i.v.m. t.o.v. m.b.t. ca. "
        "evt. incl. excl. resp. zgn. z.g. gen. kol. lt. sgt. jhr. burg. vgl. a.u.b. t.a.v. i.p.v. t.g.v."
    ),
    before_numbers=words("nr. nrs. art. blz. p. pp. par. hfst. fig. tel."),
    may_end=words("enz. etc. e.d. e.a. v.s. n.v. b.v. jr. sr. mln. mld. v.chr. n.chr."),
)

SPEECH = Speech(
    verbs=words(
        "zei zeiden zegt zeggen verklaarde verklaarden verklaart meldde meldden meldt melden vertelde vertelden "
        "vertelt bevestigde bevestigden bevestigt benadrukte benadrukten benadrukt schreef schreven schrijft "
        "waarschuwde waarschuwden vroeg antwoordde beweerde reageerde liet voegde kondigde berichtte erkende "
        "ontkende"
    ),
    particles={"liet": words("weten"), "voegde": words("toe"), "kondigde": words("aan")},
    prepositions=("volgens", "aldus", "naar eigen zeggen van"),
    comparisons=words("zoals"),
    pronouns={"hij": frozenset(), "zij": frozenset(), "ze": frozenset(), "het": frozenset()},
    determiners=words("de het een deze dit die zijn haar hun twee drie enkele meerdere verschillende beide"),
    links=words("van en der"),
    tails=words("in bij uit"),
    stops=words(
        "dat wie wat waar wanneer als of want maar omdat terwijl toen nadat voordat niet geen op in aan bij met "
        "naar om over tegen tijdens tot tussen uit voor vanaf sinds zonder door te is was waren wordt worden werd "
        "werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten er ook nog al dan "
        "nu gisteren vandaag morgen later eerder zich hem hen mij ons ik wij we jullie daar hier dus echter wet "
        "plan onder journalisten vrijdagavond"
    ),
    asides=words(
        "ook later eerder toen dan nu gisteren vandaag daarna verder echter nog al bovendien vervolgens hier daar dat"
    ),
    denials=words("niet niets nooit"),
    verb_second=True,
)

LANGUAGE = Language("nl", segmentation=SEGMENTATION, speech=SPEECH)
