"""Portuguese."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "sr. sra. srs. srta. dr. dra. drs. prof. profa. eng. gen. cel. ten. av. d. exmo. exma. ex. aprox. pe. sto. "
        "sta. máx. mín. dep. sen."
    ),
    before_numbers=words("n.º nº. no. núm. art. pág. págs. p. pp. cap. fig. tel. vol."),
    may_end=words("etc. e.u.a. eua. s.a. ltda. a.c. d.c. jr. cia."),
)

SPEECH = Speech(
    verbs=words(
        "disse disseram declarou declararam afirmou afirmaram anunciou anunciaram explicou explicaram acrescentou "
        "acrescentaram informou informaram confirmou confirmaram destacou ressaltou alertou admitiu escreveu "
        "respondeu perguntou reiterou garantiu sublinhou adiantou revelou negou argumentou salientou referiu diz "
        "dizem afirma afirmam explica explicam garante alerta"
    ),
    prepositions=("segundo", "de acordo com", "conforme", "nas palavras de"),
    comparisons=words("como"),
    pronouns={"ele": words("a uma"), "ela": words("o um"), "eles": frozenset(), "elas": frozenset()},
    determiners=words("o a os as um uma uns umas dois duas três vários várias alguns este esta seu sua outro outra"),
    links=words("de do da dos das e"),
    tails=words("em no na com"),
    stops=words(
        "que quem quando onde se porque mas ou nem não mais ao à aos às em no na nos nas por pelo pela para com sem "
        "sobre contra desde durante antes depois entre após até enquanto como é são era eram foi foram ser será "
        "seria há tem têm tinha tinham ter lhe lhes me ele ela eles elas eu ontem hoje amanhã lei plano previsto "
        "isso isto aquilo assim também já ainda perante cujo qual"
    ),
    asides=words("também ainda depois ontem hoje já posteriormente tem têm tinha recentemente entretanto"),
    denials=words("não nunca nada"),
)

LANGUAGE = Language("pt", segmentation=SEGMENTATION, speech=SPEECH)
