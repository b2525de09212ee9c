"""French."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "m. mm. mme. mlle. mgr. dr. pr. me. st. ste. av. bd. boul. env. p.ex. ex. cf. c.-à-d. hab. max. prof. gal. "
        "cdt. lt."
    ),
    before_numbers=words("n°. no. nos. art. p. pp. chap. fig. tél. al. vol. col."),
    may_end=words("etc. u.s. o.n.u. j.-c. jr. inc. cie. s.a. éd."),
)

SPEECH = Speech(
    verbs=words(
        "déclaré dit affirmé annoncé expliqué indiqué précisé ajouté assuré souligné rapporté confirmé estimé écrit "
        "averti révélé reconnu répondu demandé insisté soutenu démenti prévenu raconté rappelé déclare affirme "
        "annonce explique indique précise ajoute assure souligne rapporte confirme estime avertit révèle reconnaît "
        "répond insiste rappelle déclarait affirmait expliquait assurait demanda répondit déclara affirma"
    ),
    prepositions=("selon", "d'après", "d’après", "de l'avis de", "aux dires de"),
    comparisons=words("comme"),
    pronouns={"il": words("la une"), "elle": words("le un"), "ils": frozenset(), "elles": frozenset()},
    determiners=words("le la les un une des deux trois plusieurs certains ce cette ces son sa ses leur leurs"),
    links=words("de du des d' et"),
    tails=words("à au en dans chez"),
    stops=words(
        "que qui dont où quand si car mais ou ni ne pas plus à au aux en dans par pour avec sans sous sur vers chez "
        "contre depuis pendant avant après entre lors ainsi donc puis comme est sont était étaient été être sera "
        "seront serait a ont avait avaient aura avoir fait font se y il elle ils elles on nous vous je tu lui "
        "a-t-il a-t-elle ont-ils ont-elles t-il t-elle hier aujourd'hui aujourd’hui demain loi plan prévisions cela "
        "ça celui celle devant face via tandis alors c'est c’est qu'il qu’il qu'elle qu’elle s'est s’est n'est "
        "n’est"
    ),
    asides=words(
        "a ont avait avaient aussi également encore ensuite déjà toutefois cependant hier aujourd'hui aujourd’hui "
        "notamment récemment"
    ),
    denials=words("pas jamais rien n'a n’a ne"),
)

LANGUAGE = Language("fr", segmentation=SEGMENTATION, speech=SPEECH)
