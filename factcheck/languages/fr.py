"""French."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

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
        "répond insiste rappelle déclarait affirmait expliquait assurait demanda répondit déclara affirma plaidé "
        "martelé fustigé dénoncé dénonce regretté regrette salué prévient martèle plaide soutient réagi détaillé "
        "détaille concédé admis admet tweeté promis"
    ),
    prepositions=(
        "selon",
        "d'après",
        "d’après",
        "de l'avis de",
        "aux dires de",
        "de source",
        "de sources",
        "aux yeux de",
    ),
    comparisons=words("comme"),
    pronouns={"il": words("la une"), "elle": words("le un"), "ils": frozenset(), "elles": frozenset()},
    determiners=words("le la les un une des deux trois plusieurs certains ce cette ces son sa ses leur leurs"),
    links=words("de du des d' et"),
    tails=words("à au en dans chez"),
    stops=words(
        "aucun aucune que qui dont où quand si car mais ou ni ne pas plus à au aux en dans par pour avec sans sous "
        "sur vers chez contre depuis pendant avant après entre lors ainsi donc puis comme est sont était étaient été "
        "être sera seront serait a ont avait avaient aura avoir fait font se y il elle ils elles on nous vous je tu "
        "lui a-t-il a-t-elle ont-ils ont-elles t-il t-elle hier aujourd'hui aujourd’hui demain loi plan prévisions "
        "cela ça celui celle devant face via tandis alors c'est c’est qu'il qu’il qu'elle qu’elle s'est s’est n'est "
        "n’est"
    ),
    asides=words(
        "a ont avait avaient aussi également encore ensuite déjà toutefois cependant hier aujourd'hui aujourd’hui "
        "notamment récemment"
    ),
    denials=words("pas jamais rien n'a n’a ne"),
)

_UNITS = every(
    {
        "pour_cent % pourcent": "percent",
        "points_de_pourcentage point_de_pourcentage": "percentage-point",
        "dollar dollars us$ dollars_américains": "USD",
        "dollars_canadiens": "CAD",
        "euro euros €": "EUR",
        "centime centimes cents": "cent",
        "livres_sterling livre_sterling £": "GBP",
        "yen yens ¥": "JPY",
        "yuan yuans": "CNY",
        "rouble roubles": "RUB",
        "roupie roupies": "INR",
        "livres_turques lires_turques livre_turque": "TRY",
        "zloty zlotys": "PLN",
        "couronnes_tchèques": "CZK",
        "couronnes_suédoises": "SEK",
        "couronnes_norvégiennes": "NOK",
        "couronnes_danoises": "DKK",
        "franc francs francs_suisses": "CHF",
        "francs_cfa": "XOF",
        "wons": "KRW",
        "hryvnia hryvnias": "UAH",
        "reals": "BRL",
        "km kilomètre kilomètres": "kilometer",
        "m mètre mètres": "meter",
        "centimètres": "centimeter",
        "kilo kilos kg kilogrammes": "kilogram",
        "gramme grammes": "gram",
        "tonne tonnes": "tonne",
        "litre litres": "liter",
        "hectare hectares": "hectare",
        "km2 kilomètres_carrés": "square-kilometer",
        "mètres_carrés m2": "square-meter",
        "mètres_cubes m3": "cubic-meter",
        "baril barils": "barrel",
        "degré degrés degrés_celsius °c": "celsius",
        "degrés_fahrenheit °f": "fahrenheit",
        "km/h kilomètres_par_heure kilomètres-heure": "kilometer-per-hour",
    }
)

NUMBERS = Numbers(
    goals=words("but buts"),
    score_links=words("à"),
    counters=words("personne"),
    clock_at=("à",),
    evening=("du soir", "de l après-midi"),
    words="fr",
    spelled={
        "demi-million": 5e5,
        "demi-milliard": 5e8,
        "demi-douzaine": 6,
        "demi-siècle": 50,
        "demi": 0.5,
        "demie": 0.5,
        "quart": 0.25,
    },
    vague=words("centaines milliers millions milliards dizaines douzaines"),
    scales=every(
        {
            "millier milliers": 1e3,
            "million millions": 1e6,
            "mio": 1e6,
            "milliard milliards mds mrd md": 1e9,
            "billion billions": 1e12,
            "dizaine dizaines": 10.0,
            "douzaine douzaines": 12.0,
            "quinzaine": 15.0,
            "vingtaine": 20.0,
            "trentaine": 30.0,
            "quarantaine": 40.0,
            "cinquantaine": 50.0,
            "soixantaine": 60.0,
            "centaine centaines": 100.0,
        }
    ),
    shares=every(
        {
            "moitié": 0.5,
            "tiers": 1 / 3,
            "quart quarts": 0.25,
            "cinquième cinquièmes": 0.2,
            "sixième sixièmes": 1 / 6,
            "dixième dixièmes": 0.1,
        }
    ),
    whole_shares=words("moitié"),
    of_words=words("de des du d"),
    and_shares={"et demi": 0.5, "et demie": 0.5, "et quart": 0.25},
    articles=words("un une"),
    approximate={
        **every(
            {
                "environ quelque quelques approximativement à_peu_près": (0.9, 1.1),
                "autour_de autour_des aux_alentours_de aux_environs_de": (0.9, 1.1),
                "un_nombre_estimé_à estimé_à estimés_à estimée_à estimées_à": (0.85, 1.15),
                "près_de près_d près_du presque quasiment pratiquement": (0.83, 1.0),
                "proche_de proches_de proche_des": (0.88, 1.05),
                "un_peu_plus_de un_peu_plus_d à_peine_plus_de": (1.0, 1.1),
                "un_peu_moins_de un_peu_moins_d à_peine_moins_de": (0.9, 1.0),
                "bien_plus_de largement_plus_de": (1.0, 1.5),
            }
        )
    },
    at_least=(
        *("au moins", "au minimum", "un minimum de", "minimum", "pas moins de", "pas moins d", "tout au moins"),
        *("au moins quelque", "au bas mot"),
    ),
    at_most=(
        *("au plus", "tout au plus", "au maximum", "un maximum de", "maximum", "jusqu à", "jusqu aux", "pas plus de"),
        *("pas plus d", "jusqu au"),
    ),
    more_than=(
        "plus de la",
        "plus du",
        "plus des",
        *("plus de", "plus d", "plus du", "au-delà de", "au-dessus de", "supérieur à", "supérieure à", "supérieurs à"),
        *("supérieures à", "dépasse les", "dépassent les", "dépassé les", "dépasse", "dépassent", "dépassé"),
    ),
    less_than=(
        *("moins de", "moins d", "moins du", "en dessous de", "en-dessous de", "au-dessous de", "inférieur à"),
        *("inférieure à", "inférieurs à", "inférieures à", "sous les", "sous la barre des"),
    ),
    approximate_after={"environ": (0.9, 1.1), "à peu près": (0.9, 1.1)},
    at_least_after=("au moins", "ou plus", "au minimum", "au bas mot"),
    at_most_after=("au plus", "tout au plus", "au maximum", "maximum", "ou moins"),
    ranges={"à": "", "et": "entre"},
    change_from=words("de des d"),
    units={
        **_UNITS,
        **{f"{of} {word}": unit for word, unit in _UNITS.items() for of in ("de", "d")},
        "de point": "percentage-point",
    },
    connectors=words("de d des autres nouveaux nouvelles nouveau nouvel nouvelle supplémentaires plus autre du"),
    labels=words(
        "article articles page chapitre numéro n° no section paragraphe vol route autoroute bus ligne canal salle "
        "groupe phase niveau version protocole résolution porte quai titre tome boeing airbus apollo alinéa chaîne "
        "ligue"
    ),
    clock=words("h gmt utc"),
    outcomes=every(
        {
            "mort morts morte mortes mourir meurt meurent tué* tue tuent tuant tuer tuait tuèrent décédé* "
            "décès décède périt périssent péri périr assassiné* noyé* noyade exécuté* la_vie mortel "
            "mortels mortelle mortelles succombé": "killed",
            "blessé* blessant blesse blessent blessure blessures": "injured",
            "arrêté arrêtés arrêtée arrêtées interpellé* arrestation arrestations interpellation "
            "interpellations appréhendé* arrête garde_à_vue à_vue écroué* emprisonné* incarcéré*": "arrested",
            "disparu disparus disparue disparues disparition disparitions manquants introuvable": "missing",
            "infecté* contaminé* contamination contaminations infection infections": "infected",
            "évacué* évacuation évacuations évacue évacuer": "evacuated",
            "secouru* sauvé* sauvetage sauvetages secourir rescapé*": "rescued",
            "déplacé* sinistré* sans-abri": "displaced",
            "hospitalisé* hospitalisation hospitalisations": "hospitalized",
            "licencié* licenciement licenciements limogé* limoge révoqué*": "dismissed",
        }
    ),
    totals=(
        "au total",
        "en tout",
        "un total de",
        "en somme",
        "dans l ensemble",
        "globalement",
        "dans le monde",
        "dans le monde entier",
        "à travers le monde",
        "à l échelle mondiale",
        "à l échelle nationale",
        "dans tout le pays",
        "à travers le pays",
        "sur l ensemble",
        "dans l ensemble du pays",
        "sur tout le territoire",
        "tous ensemble",
        "toute l année",
        "sur l année",
        "ensemble",
        "dans toute",
        "total",
        "confondus",
        "mondial",
    ),
    remaining=("encore", "toujours", "restent", "reste", "demeurent", "demeure"),
    persons=words(
        "personne personnes gens homme hommes femme femmes enfant enfants civil civils civile citoyen citoyens "
        "habitant habitants victime victimes passager passagers soldat soldats militaires policiers résidents "
        "riverains migrants réfugiés manifestants jeunes patients individus salariés ressortissants"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "femme femmes fille filles": "women",
            "homme hommes garçon garçons": "men",
            "enfant enfants mineur mineurs bébé bébés adolescent adolescents": "children",
            "policier policiers gendarme gendarmes": "police",
            "soldat soldats militaire militaires": "soldiers",
            "étranger étrangers touriste touristes": "foreigners",
            "élève élèves étudiant étudiants écolier écoliers": "students",
            "pompier pompiers secouriste secouristes": "rescuers",
        }
    ),
    interim=(
        "jusqu'à présent",
        "jusqu'ici",
        "pour l'instant",
        "provisoire*",
        "préliminaire*",
        "résultats partiels",
        "partiel*",
        "premières estimations",
        "premiers résultats",
        "après dépouillement",
        "dépouillés",
        "dépouillement",
        "estimation*",
        "projections",
        "sortie des urnes",
        "dans un premier temps",
    ),
    wholes=(
        "année complète",
        "au niveau mondial",
        "au niveau national",
        "au terme de la saison",
        "dans l ensemble",
        "dans l'ensemble",
        "dans la totalité",
        "dans le monde",
        "dans le monde entier",
        "dans tout",
        "dans toute",
        "de tout le pays",
        "l'année entière",
        "l'ensemble du pays",
        "l'intégralité",
        "mondialement",
        "partout au",
        "partout dans",
        "partout en",
        "sur l ensemble",
        "sur l'ensemble",
        "sur toute",
        "tous confondus",
        "tous les … aéroports",
        "tous les … départements",
        "tous les … hôpitaux",
        "tous les … magasins",
        "tous les … pays",
        "tous les … sites",
        "toute l année",
        "toute l'année",
        "toutes confondues",
        "toutes les … gares",
        "toutes les … provinces",
        "toutes les … régions",
        "toutes les … usines",
        "toutes les … villes",
        "à l'échelle européenne",
        "à l'échelle mondiale",
        "à l'échelle nationale",
        "à travers le monde",
        "à travers le pays",
    ),
    parts=(
        "aile est",
        "aile ouest",
        "arrondissement",
        "aux urgences",
        "banlieue",
        "canton",
        "centre-ville",
        "cette semaine",
        "dans la province de",
        "dans la région",
        "dans le district de",
        "dans le département",
        "dans le quartier",
        "dans le village",
        "dans son usine",
        "dans un seul",
        "dans une seule",
        "depuis le début de la semaine",
        "deuxième trimestre",
        "district",
        "département",
        "en un jour",
        "en un seul",
        "en une journée",
        "en une semaine",
        "en une seule",
        "la ville seule",
        "maternité",
        "mi-temps",
        "par jour",
        "par semaine",
        "premier jour",
        "premier semestre",
        "premier trimestre",
        "première heure",
        "première journée",
        "première mi-temps",
        "première période",
        "première semaine",
        "quartier",
        "quatrième trimestre",
        "quotidiennes",
        "quotidiens",
        "rien qu",
        "rien qu'en",
        "rien qu'à",
        "rien que",
        "réanimation",
        "second semestre",
        "seulement à",
        "soins intensifs",
        "sur son site",
        "troisième trimestre",
        "uniquement à",
        "village",
        "à elle seule",
        "à la mi-temps",
        "à la pause",
        "à lui seul",
    ),
    among=(
        "d entre elles",
        "d entre eux",
        "d'entre elles",
        "d'entre eux",
        "dont",
        "notamment",
        "parmi elles",
        "parmi eux",
        "parmi lesquelles",
        "parmi lesquels",
        "y compris",
    ),
)

TIME = TimeWords(
    since_of_place=words("depuis"),
    relative_days={"hui": 0, "aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2},
    ago_before=frozenset({"il y a", "y a", "voici", "voilà"}),
    later_before=frozenset({"dans", "d ici", "au bout de"}),
    later_after=frozenset({"plus tard", "après"}),
    earlier_than=words("avant"),
    since=words("depuis dès partir compter"),
    until=words("jusqu jusque ici"),
    same_time=(
        *("à ce moment-là", "à ce moment", "à l époque", "à cette époque", "alors", "en même temps", "au même moment"),
        *("ce jour-là", "à cette date", "au moment des faits", "dans le même temps"),
    ),
    present=words("est sont a ont reste restent demeure demeurent peut peuvent soit soient ait aient suis avons"),
    past=words("était étaient avait avaient fut furent eut eurent étais fût"),
    future=words(
        "sera seront va vont aura auront devra devront pourra pourront fera feront prévoit prévoient compte comptent "
        "doit doivent serait seraient ira iront deviendra"
    ),
    belonging=words("du"),
    last=words("dernier dernière passé passée écoulé écoulée précédent précédente"),
    next=words("prochain prochaine"),
    spans=words("jours semaines années décennies siècles heures minutes ans"),
    months={"fevrier": 2, "aout": 8, "decembre": 12},
    weekdays=every(
        {"lundis": 0, "mardis": 1, "mercredis": 2, "jeudis": 3, "vendredis": 4, "samedis": 5, "dimanches": 6}
    ),
    list_words=words("et ou au à"),
    day_links=words("de du"),
    durations=every(
        {"année années": "year", "journée journées": "day", "décennie décennies": "decade", "siècle siècles": "century"}
    ),
    in_words=words(
        "en au à du de d le la ce cette dès depuis jusqu jusque avant après vers pour entre courant début fin mi "
        "mi-mois milieu mois an année l été hiver printemps automne dans partir ici dernier prochain compter saison "
        "exercice durant pendant rentrée"
    ),
)

ERAS = Eras(
    before=words("années") | {"décennie"},
)

RANKS = Ranks(
    superlatives=(
        "le plus",
        "la plus",
        "les plus",
        "plus grande",
        "plus grand",
        "le moins",
        "la moins",
        "le pire",
        "la pire",
        "le meilleur",
        "la meilleure",
        "record",
        "plus haut",
        "plus haute",
        "plus bas",
    ),
    words=every(
        {
            "premier première premiers premières": 1,
            "deuxième deuxièmes second seconde secondes": 2,
            "troisième troisièmes": 3,
            "quatrième quatrièmes": 4,
            "cinquième cinquièmes": 5,
            "sixième sixièmes": 6,
            "septième": 7,
            "huitième": 8,
            "neuvième": 9,
            "dixième dixièmes": 10,
            "onzième": 11,
            "douzième": 12,
            "treizième": 13,
            "quatorzième": 14,
            "quinzième": 15,
            "seizième": 16,
            "dix-septième": 17,
            "dix-huitième": 18,
            "dix-neuvième": 19,
            "vingtième": 20,
        }
    ),
    suffixes=("er", "re", "ère", "ers", "res", "e", "ème", "eme", "ième", "es", "èmes", "nd", "nde"),
    times=words("fois reprise occasion"),
    again=frozenset({"à nouveau", "de nouveau", "encore une fois", "une nouvelle fois", "derechef", "une fois encore"}),
    idioms=(
        *("premier ministre", "première ministre", "premiers ministres", "en premier lieu", "en second lieu"),
        *("en premier", "première dame", "à première vue", "au premier abord", "première guerre mondiale"),
        *("seconde guerre mondiale", "deuxième guerre mondiale", "première ligne", "premier plan", "premiers secours"),
        *("premier chef", "première main", "seconde main", "de première nécessité", "troisième âge", "tiers-monde"),
        *("premières heures", "par seconde", "premier secrétaire", "dans un premier", "dans un second", "second plan"),
        *("en première instance", "premier adjoint", "première nécessité", "tout premier"),
    ),
    each=words("chaque par"),
)

NEGATION = Negation(
    seconds={"personne": words("ne n")},
    plain=words("pas"),
    concord=True,
    # "ne" goes with another of these words, so that it is none itself.
    cues=words("pas jamais rien aucun aucune aucunement ni nul nulle nullement guère sans non"),
    idioms=(
        *("pas seulement", "pas uniquement", "pas simplement", "pas moins de", "pas moins d", "pas plus de"),
        *(
            "pas plus d",
            "non seulement",
            "non loin",
            "sans doute",
            "sans aucun doute",
            "sans nul doute",
            "sans conteste",
        ),
        *("sans précédent", "sans cesse", "sans surprise", "sans domicile", "sans papiers", "sans abri", "aucun doute"),
        *("rien que", "pas mal de", "pas à pas", "pas de doute", "non plus", "sans que", "sans compter", "nul doute"),
        *(
            "non gouvernementale",
            "non gouvernementales",
            "sans plus attendre",
            "sans tarder",
            "sans relâche",
            "pas un seul",
        ),
        *("pas encore aucun", "non sans", "sans aucune", "sans aucun", "jamais rien", "pas aucune", "jamais aucun"),
    ),
    refusals=words(
        "refusé refuse refusent refusait refusa nié nie nient niait démenti dément démentent démentait rejeté rejette "
        "rejettent rejetait rejeta décliné décline récusé récuse réfuté réfute réfutent"
    ),
)

NAMING = Naming(
    noun_endings=("tion", "tions", "ment", "ments"),
    common=words(
        "gouvernement ministère parlement sénat assemblée congrès cour commission comité conseil police "
        "armée église état république internet web toile parti ligue coupe bourse hôtel musée université "
        "ouest nord sud est constitution loi trésor banque fédération conférence homme dieu noël pâques"
    ),
    titles=tuple(
        sorted(
            words(
                "premier première président présidente ex-président vice-président vice-présidente ministre "
                "premier-ministre chancelier chancelière porte-parole chef cheffe général générale secrétaire roi "
                "reine prince princesse pape juge procureur procureure sénateur sénatrice député députée monsieur "
                "madame mademoiselle m mm mme mlle dr docteur docteure professeur professeure pr ambassadeur "
                "ambassadrice maire gouverneur gouverneure directeur directrice entraîneur entraîneuse sélectionneur "
                "commissaire préfet préfète capitaine colonel lieutenant commandant amiral sergent adjudant maréchal "
                "leader dirigeant dirigeante diplomate analyste évêque archevêque cardinal père abbé maître me avocat "
                "avocate expert experte chercheur chercheuse journaliste militant militante opposant opposante patron "
                "patronne pdg intérieur défense justice étrangères économie finances santé transition éducation "
                "république conseiller conseillère élu élue candidat candidate vice-premier eurodéputé eurodéputée "
                "émir sultan ayatollah rabbin imam empereur homologue responsable délégué déléguée attaquant "
                "défenseur gardien milieu historien politologue"
            )
        )
    ),
    determiners=words(
        "le la les l un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque tout "
        "toute tous toutes plusieurs certains certaines quelques autre autres du au aux aucun aucune quel quelle"
    ),
    particles=words("de du des d la l von van der den di al bin ibn el ben"),
    function_words=words(
        "à afin ainsi alors après assez au aucun aucune aujourd aujourd'hui hui auparavant auprès aussi aussitôt "
        "autant autour autre autres autrement aux avait avaient avant avec avoir bien bientôt c car ce ceci cela "
        "celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun chaque chez ci "
        "cinq combien comme comment contre côté d dans de dedans dehors déjà depuis derrière des dès désormais deux "
        "devant dix donc dont du durant elle elles en encore enfin ensuite entre envers environ est et étaient était "
        "été être eux excepté face fait faut finalement fut grâce hélas hier hormis hors huit ici il ils j jamais je "
        "jusqu jusque l la là laquelle le lequel les lesquels leur leurs lors lorsqu lorsque lui m ma maintenant mais "
        "malgré me même mêmes mes mieux mille moi moins mon n ne néanmoins neuf ni non nos notre nous nul on ont or "
        "ou où outre oui par parce parfois parmi partout pas peu pendant personne peut peut-être plus plusieurs "
        "plutôt pour pourquoi pourtant près presque puis puisqu puisque qu quand quant quarante quatre que quel "
        "quelle quelles quelqu quelque quelques quels qui quoi quoique rien s sa sans sauf se selon sept sera seront "
        "ses seul seule seulement si six sinon soit son sont souvent sous suite sur surtout t ta tandis tant tard te "
        "tel telle telles tels tôt toujours toutefois tout toute toutes tous très trois trop tu un une vers via voici "
        "voilà vos votre vous vu y a ailleurs également notamment actuellement récemment cent vingt trente aura ayant "
        "étant dit"
    ),
    places={
        **every(
            {
                "macédoine": "MK",
                "usa u.s.a etats-unis amérique états-unis_d_amérique": "US",
                "grande-bretagne angleterre écosse royaume-uni royaume_uni": "GB",
                "turquie türkiye": "TR",
                "république_tchèque": "CZ",
                "hollande": "NL",
                "birmanie myanmar": "MM",
                "côte_d_ivoire": "CI",
                "hong_kong hongkong": "HK",
                "iraq": "IQ",
                "palestine cisjordanie": "PS",
                "bélarus biélorussie": "BY",
                "vietnam viêtnam": "VN",
                "vatican saint-siège": "VA",
                "rdc république_démocratique_du_congo": "CD",
                "fédération_de_russie": "RU",
                "chine_populaire": "CN",
                "taiwan": "TW",
                "israel": "IL",
                "emirats émirats émirats_arabes_unis": "AE",
                "vénézuéla": "VE",
                "nigéria": "NG",
                "moldavie": "MD",
                "kyiv": "europe/kiev",
                "bande_de_gaza": "asia/gaza",
                "new-york": "america/new_york",
                "caire": "africa/cairo",
                "havane": "america/havana",
                "new_delhi delhi": "asia/calcutta",
            }
        )
    },
    nations=every(
        {
            "slovaque slovaques": "SK",
            "bulgare bulgares": "BG",
            "croate croates": "HR",
            "jordanien jordanienne jordaniens": "JO",
            "soudanais soudanaise": "SD",
            "éthiopien éthiopienne éthiopiens": "ET",
            "kényan kényane kényans": "KE",
            "néo-zélandais néo-zélandaise": "NZ",
            "thaïlandais thaïlandaise": "TH",
            "arménien arménienne arméniens": "AM",
            "azerbaïdjanais azerbaïdjanaise": "AZ",
            "estonien estonienne": "EE",
            "letton lettone lettons": "LV",
            "lituanien lituanienne": "LT",
            "émirati émiratie": "AE",
            "malaisien malaisienne": "MY",
            "birman birmane birmans": "MM",
            "bangladais bangladaise": "BD",
            "somalien somalienne": "SO",
            "kazakh kazakhe": "KZ",
            "macédonien macédonienne macédoniens": "MK",
            "américain américains américaine américaines étasunien*": "US",
            "britanniqu* anglais anglaise anglaises écossais écossaise gallois": "GB",
            "russe russes": "RU",
            "ukrainien*": "UA",
            "chinois chinoise chinoises": "CN",
            "japonais japonaise japonaises nippon nippone": "JP",
            "allemand allemands allemande allemandes": "DE",
            "français française françaises": "FR",
            "italien*": "IT",
            "espagnol espagnols espagnole espagnoles": "ES",
            "portugais portugaise portugaises": "PT",
            "polonais polonaise polonaises": "PL",
            "turc turcs turque turques": "TR",
            "israélien*": "IL",
            "iranien*": "IR",
            "irakien*": "IQ",
            "syrien*": "SY",
            "égyptien*": "EG",
            "saoudien*": "SA",
            "indien indiens indienne indiennes": "IN",
            "pakistanais pakistanaise": "PK",
            "afghan afghans afghane afghanes": "AF",
            "nord-coréen*": "KP",
            "sud-coréen*": "KR",
            "brésilien*": "BR",
            "mexicain mexicains mexicaine mexicaines": "MX",
            "canadien canadiens canadienne canadiennes québécois": "CA",
            "australien*": "AU",
            "néerlandais néerlandaise néerlandaises hollandais": "NL",
            "belge belges": "BE",
            "suisse suisses": "CH",
            "autrichien*": "AT",
            "suédois suédoise suédoises": "SE",
            "grec grecs grecque grecques": "GR",
            "vénézuélien*": "VE",
            "colombien*": "CO",
            "argentin argentins argentine argentines": "AR",
            "chilien*": "CL",
            "cubain cubains cubaine": "CU",
            "péruvien*": "PE",
            "sud-africain*": "ZA",
            "nigérian nigérians nigériane": "NG",
            "palestinien*": "PS",
            "libanais libanaise libanaises": "LB",
            "yéménite yéménites": "YE",
            "libyen libyens libyenne": "LY",
            "biélorusse biélorusses": "BY",
            "tchèque tchèques": "CZ",
            "hongrois hongroise": "HU",
            "roumain roumains roumaine": "RO",
            "serbe serbes": "RS",
            "finlandais finlandaise": "FI",
            "norvégien norvégiens norvégienne norvégiennes": "NO",
            "danois danoise": "DK",
            "irlandais irlandaise": "IE",
            "philippin philippins": "PH",
            "indonésien*": "ID",
            "vietnamien*": "VN",
            "taïwanais taïwanaise": "TW",
            "qatari qatarie qatariens": "QA",
            "algérien*": "DZ",
            "marocain marocains marocaine marocaines": "MA",
            "tunisien*": "TN",
            "malien maliens malienne maliennes": "ML",
            "sénégalais sénégalaise": "SN",
            "ivoirien*": "CI",
            "congolais congolaise": "CD",
            "rwandais rwandaise": "RW",
            "géorgien*": "GE",
        }
    ),
    organisations=every(
        {
            "maison_blanche maison-blanche": "WHITE_HOUSE",
            "parlement_européen": "EUROPEAN_PARLIAMENT",
            "commission_européenne": "EUROPEAN_COMMISSION",
            "onu nations_unies organisation_des_nations_unies": "UN",
            "hcr": "UNHCR",
            "unicef": "UNICEF",
            "oms organisation_mondiale_de_la_santé": "WHO",
            "otan alliance_atlantique": "NATO",
            "ue union_européenne": "EU",
            "fmi fonds_monétaire_international": "IMF",
            "banque_mondiale": "WORLD_BANK",
            "omc organisation_mondiale_du_commerce": "WTO",
            "aiea agence_internationale_de_l_énergie_atomique": "IAEA",
            "opep opep+": "OPEC",
            "cpi cour_pénale_internationale": "ICC",
            "croix-rouge cicr": "RED_CROSS",
            "fifa": "FIFA",
            "cio comité_international_olympique": "IOC",
            "uefa": "UEFA",
            "fed réserve_fédérale": "FED",
            "bce banque_centrale_européenne": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "ua union_africaine": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "remplace",
        "remplacer",
        "remplaçant",
        "remplacement de",
        "succède à",
        "succéder à",
        "la place de",
        "succédant à",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "augmenté augmente augmentent augmentation hausse monté progressé progresse progression "
                    "grimpé grimpe bondi bondit accru croissance croît crû envolé augmenter augmentés hausses "
                    "monte montent monter croître envole flambée flambé bond"
                ),
                (
                    "baissé baisse baissent chuté chute chutent diminué diminue diminuent diminution reculé "
                    "recul recule dégringolé tombé tombe plongé régressé baisser baisses chuter diminuer "
                    "diminuée reculer reculent tombent effondré"
                ),
            ),
            "approve": (
                (
                    "approuvé approuvée approuve approuvent approbation adopté adoptée adopte adoptent "
                    "adoption ratifié ratifie ratification entériné validé approuver approuvés adopter "
                    "adoptés valide"
                ),
                "veto retoqué censuré retoque rejeté rejetée rejetés rejette rejettent rejet rejeta censure",
            ),
            "convict": (
                (
                    "condamné condamnés condamnée condamnées condamnation coupable coupables condamne "
                    "condamnent condamner condamnations reconnu_coupable reconnue_coupable reconnus_coupables"
                ),
                (
                    "acquitté* acquittement relaxé* relaxe innocenté* innocent innocents non-lieu blanchi "
                    "acquitte acquitter innocente disculpé non_coupable acquitté acquittée acquittés relaxé "
                    "relaxée innocenté"
                ),
            ),
            "win": (
                (
                    "gagné gagne gagnent remporté remporte remportent bat victoire victorieux triomphé "
                    "triomphe gagner gagnant gagnée remporter vainqueur victoires battre a_battu ont_battu "
                    "a_vaincu ont_vaincu a_défait dominé domine battant"
                ),
                (
                    "perdu perd perdent perdant défaite incliné perdre perdants défaites s_incline "
                    "s_est_incliné a_été_battu été_battu été_battue été_battus été_vaincu été_vaincue "
                    "été_vaincus été_défait été_défaite été_dominé"
                ),
            ),
            "open": (
                "ouvert ouverte ouverts ouvre ouvrent ouverture rouvert rouvre réouverture inauguré",
                "fermé fermée fermés fermées ferme ferment fermeture clos",
            ),
            "begin": (
                (
                    "commencé commence commencent débuté débute débutent lancé lance lancement démarré "
                    "démarre repris reprend reprennent reprise entamé entame"
                ),
                (
                    "terminé termine terminent fini finit achevé achève cessé cesse interrompu suspendu "
                    "suspend suspendue suspension interrompue"
                ),
            ),
            "accept": (
                "accepté accepte acceptent consenti consent acceptation",
                "refusé refuse refusent refusait refusa refus rejetait décliné décline",
            ),
            "confirm": (
                (
                    "confirmé confirme confirment confirmation confirmait admis admet admettent admettre "
                    "avoué avoue avouent aveux aveu reconnu reconnaît reconnaissent reconnaître "
                    "plaidé_coupable passé_aux_aveux reconnaissant avoir_reconnu plaide_coupable"
                ),
                (
                    "démenti dément démentent démentait nié nie nient niait réfuté réfute réfutent récusé "
                    "récuse nier niés démentir rejeté_les_accusations rejette_les_accusations "
                    "plaidé_non_coupable nié_avoir nie_avoir contesté conteste contestent contester "
                    "dément_avoir clame_son_innocence"
                ),
            ),
            "support": (
                "soutenu soutient soutiennent soutien appuyé appuie favorable favorables",
                "opposé oppose opposent opposée opposition défavorable hostile",
            ),
            "allow": (
                (
                    "autorisé autorisée autorise autorisent autorisation permis permet permettent légalisé "
                    "dépénalisé autoriser autorisés permettre permise légalise légaliser légalisation"
                ),
                (
                    "interdit interdite interdits interdisent interdiction proscrit prohibé banni interdire "
                    "interdites interdictions bannit bannir proscrire"
                ),
            ),
            "enter": (
                (
                    "entré entrée entrés entrent arrivé arrivée arrivés arrive arrivent rejoint adhéré "
                    "adhésion intégré retournés revenus regagné"
                ),
                (
                    "quitté quitte quittent partent départ retiré retire retirent retrait sorti sort sortie "
                    "évacué* fui retirés retirées"
                ),
            ),
            "hire": (
                "embauché* embauche recruté* recrute nommé nommée nommés nomme nomination désigné* engagé",
                ("licencié* licenciement licenciements limogé* limoge limogeage renvoyé destitué* révoqué* évincé"),
            ),
            "succeed": (
                (
                    "réussi réussit réussissent réussite succès parvenu parvient parviennent réussir "
                    "réussites réussie réussis"
                ),
                "échoué échoue échouent échec raté manqué échouer échecs ratée manquée fiasco insuccès",
            ),
            "praise": (
                "salué salue saluent félicité félicite loué applaudi applaudit",
                (
                    "critiqué critique critiquent critiques dénoncé dénonce dénoncent fustigé fustige déploré "
                    "déplore blâmé"
                ),
            ),
            "strong": (
                (
                    "renforcé renforce renforcent amélioré améliore améliorent amélioration mieux meilleur "
                    "meilleure consolidé"
                ),
                (
                    "affaibli affaiblit affaiblissement aggravé aggrave aggravent aggravation détérioré "
                    "détérioration pire empiré"
                ),
            ),
            "alive": (
                (
                    "survécu survit survivant survivants survivante vivant vivants vivante rescapé* indemne "
                    "secouru* sauvé* sauve"
                ),
                (
                    "mort morts morte mortes meurt meurent décédé* décès décède péri succombé perdu_la_vie "
                    "perd_la_vie perdre_la_vie noyé* noie tué*"
                ),
            ),
            "more": (
                ("plus davantage supérieur supérieure supérieurs supérieures dépassé dépasse dépassent au-dessus"),
                "moins inférieur inférieure inférieurs inférieures en-dessous au-dessous",
            ),
            "buy": (
                "acheté achète achètent achat achats acquis acquiert acquisition racheté rachat rachète",
                "vendu vendue vend vendent vente cédé cède cession",
            ),
            "free": (
                "libéré* libère libération relâché* remis_en_liberté en_liberté libérer relâche",
                (
                    "arrêté arrêtés arrêtée arrêtées interpellé* arrestation détenu détenus emprisonné* "
                    "incarcéré* écroué* arrêter arrêtent arrêtait interpelle interpellation interpellations "
                    "arrestations incarcération emprisonne détenue"
                ),
            ),
            "find": (
                (
                    "retrouvé retrouvés retrouvée retrouvées trouvé trouvée découvert découverte découvre "
                    "retrouve trouver trouvent trouvés retrouver découverts découvrir"
                ),
                (
                    "disparu disparus disparue disparues disparition introuvable introuvables disparaît "
                    "disparaître disparitions"
                ),
            ),
            "raise": (
                (
                    "relevé relève relevés relèvement majoré rehaussé rehausse relèvent relever relevée "
                    "majoration relèvera augmentera"
                ),
                (
                    "réduit réduite réduits réduisent réduction abaissé abaisse abaissement coupé coupes "
                    "réduire réductions abaisser abaissés réduira réduiront baissera abaissera coupera"
                ),
            ),
            "safe": (
                "sûr sûre sûrs sûres inoffensif inoffensive sécurisé",
                "dangereux dangereuse dangereuses danger risqué risque risques",
            ),
            "early": (
                "tôt anticipé anticipée précoce",
                "tard tardif tardive retard retardé report",
            ),
            "long": (
                (
                    "long longue longs longues grand grande grands grandes gros vaste prolongé prolongée "
                    "prolonge prolongation"
                ),
                ("court courte courts courtes petit petite petits petites bref brève raccourci écourté écourtée"),
            ),
            "possible": (
                "possible possibles légal légale légaux légales capable capables licite",
                (
                    "impossible impossibles illégal illégale illégaux illégales incapable incapables illicite "
                    "inconstitutionnel"
                ),
            ),
            "true": (
                "vrai vraie vrais vérité exact exacte correct correcte véridique",
                ("faux fausse fausses mensonge mensonger erroné erronée inexact inexacte incorrect infondé infondée"),
            ),
            "public": (
                "public publique publics publiques",
                "secret secrète secrets secrètes privé privée privés privées confidentiel",
            ),
            "same": (
                "même mêmes identique identiques semblable semblables similaire similaires",
                "différent différents différente différentes",
            ),
            "many": (
                "nombreux nombreuses beaucoup souvent majorité plupart fréquemment",
                "peu rarement rare rares minorité",
            ),
            "hold": (
                (
                    "tenu tenue tiendra déroulé déroulée déroule maintenu maintenue eu_lieu aura_lieu tenus "
                    "déroulés maintenus a_lieu comme_prévu comme_annoncé maintiennent maintient maintenir "
                    "bel_et_bien_eu poursuivi lancé_comme menée_comme"
                ),
                (
                    "annulé annulée annulés annule annulation reporté reportée reporte report ajourné "
                    "ajournée reportés reportées annulées ajournés repoussé repoussée déprogrammé annuler "
                    "annulent annulé_leur renoncé renoncent lever_leur levé_le_préavis levé_leur reporter "
                    "déprogrammer"
                ),
            ),
            "create": (
                (
                    "créé créée créés créent création construit construite construits bâti fondé créer crée "
                    "créera créeront créées construire bâtir embaucher embauches embauchera créant"
                ),
                (
                    "supprimé supprimée supprimés supprime suppression détruit détruite détruits destruction "
                    "démoli supprimer supprimera suppressions supprimées éliminer élimine éliminé détruire "
                    "licencier licencie licenciera suppressions_de_postes supprimant supprimeront"
                ),
            ),
            "attack": (
                "attaqué attaque attaquent attaques envahi envahit invasion offensive assaut",
                "défendu défend défendent",
            ),
            "lend": (
                "prêté prêter remis_à remise_à remet cédé_à prête prêtent prêtée prêtés en_prêt_au confié",
                (
                    "emprunté emprunte empruntent emprunter reçu_de reçu_du emprunté_au empruntée "
                    "reçu_en_prêt obtenu_en_prêt bénéficié reçu…prêt obtenu…prêt emprunté…au"
                ),
            ),
            "stay": (
                "restera maintient_au_poste demeurera reste_en_fonction reste_en_poste maintenu_à_son_poste",
                (
                    "démissionné démissionne démissionnent démission démissionner démissionnaire "
                    "quitté_ses_fonctions quitte_ses_fonctions quitte_son_poste quitté_son_poste"
                ),
            ),
            "near": (
                "plus_proche plus_proches plus_près rapproché",
                "plus_loin plus_éloigné plus_éloignée",
            ),
            "export": (
                (
                    "exporté exportés exportée exporte exportent exporter exportation exportations "
                    "exportateur exportateurs"
                ),
                (
                    "importé importés importée importe_de importent importer importation importations "
                    "importateur importateurs"
                ),
            ),
            "hot": (
                "plus_chaud plus_chaude plus_élevé plus_élevée plus_élevés plus_haut plus_haute",
                "plus_froid plus_froide plus_bas plus_basse plus_faible",
            ),
            "launch": (
                "décollé décolle décollent décollage",
                "cloué_au_sol cloués_au_sol pas_encore_décollé lancement_reporté",
            ),
        }
    ),
    possible=words(
        "pourrait pourraient peut-être possiblement probablement vraisemblablement présumé présumée présumés "
        "présumées prétendument apparemment supposé supposée aurait auraient serait seraient éventuel éventuelle "
        "éventuellement soupçonné soupçonnés soupçonne probable susceptible potentiellement semble semblent devrait "
        "devraient"
    ),
    stages=series(
        {
            "custody": (
                (
                    "recherché recherchés cavale en_fuite fugitif fugitifs recherche_toujours "
                    "recherchent_toujours continue_de_rechercher toujours_à_la_recherche à_la_recherche_de "
                    "traque traquent"
                ),
                ("arrêté arrêtés arrêtée arrêtées interpellé* appréhendé* a_arrêté ont_arrêté interpelle capturé"),
                (
                    "inculpé* en_examen accusé* poursuivi poursuivis poursuivie "
                    "mis_en_examen mise_en_examen attend_son_procès attend_d_être_jugé"
                ),
                "procès jugé jugés jugée comparaît comparaissent",
                "condamné condamnés condamnée condamnées écope a_condamné reconnu_coupable emprisonné*",
            ),
            "search": (
                "disparu disparus disparue disparues introuvable introuvables",
                "retrouvé retrouvés retrouvée retrouvées trouvé trouvée secouru* sauvé* localisé*",
            ),
            "plan": (
                (
                    "prévu prévue prévus prévues prévoit prévoient planifié* annoncé annoncée annoncés "
                    "projette aura_lieu auront_lieu"
                ),
                "commencé commence débuté débute démarré démarre entamé entame en_cours",
                "terminé termine achevé achève fini conclu conclue clôturé bouclé",
            ),
            "law": (
                "proposé propose proposent proposition avant-projet",
                "adopté adoptée adopte adoptent voté votée approuvé approuvée",
                "promulgué* promulgue vigueur",
            ),
            "deal": (
                "négocie négocient négociation négociations pourparlers discussions négociaient",
                "convenu convenus conviennent trouvé_un_accord accord entendus",
                "signé signée signés signent signature ratifié paraphé",
            ),
            "fire": (
                "brûle brûlent flammes ravage ravagent",
                "maîtrisé* circonscrit* sous_contrôle",
                "éteint éteints éteinte éteindre",
            ),
            "office": (
                "candidat candidate candidats candidature brigue",
                "élu élue élus élit élisent réélu réélue",
                "investi investie investiture serment intronisé",
            ),
            "travel": (
                "partent décollé embarqué en_route",
                "arrivé arrivée arrivés arrive arrivent atterri atterrit",
            ),
            "health": (
                "blessé* hospitalisé* hôpital malade malades",
                "rétabli rétablie rétablis guéri*",
            ),
            "strike": (
                "en_grève sont_en_grève grévistes poursuivent_leur_grève",
                (
                    "fin_à_leur_grève mis_fin_à_la_grève cessé_leur_grève terminé_leur_grève "
                    "repris_le_travail reprennent_le_travail"
                ),
            ),
            "liftoff": (
                "pas_encore_été_lancé pas_encore_décollé attend_son_lancement en_attente_de_lancement cloué_au_sol",
                "a_décollé s_est_envolé s_est_envolée a_été_lancé a_été_mis_en_orbite",
            ),
            "works": (
                (
                    "en_construction en_travaux en_cours_de_rénovation toujours_fermé toujours_fermée "
                    "reste_fermé reste_fermée encore_fermée encore_fermé"
                ),
                "rouvert rouverte a_rouvert rouvre inauguré inaugurée réouverture de_nouveau_ouvert",
            ),
        }
    ),
    moved=(
        "passé à",
        "passée à",
        "est passé à",
        "est passé de",
        "s élève à",
        "s élève désormais à",
        "s est alourdi à",
        "s est alourdi",
        "s alourdit",
        "grimpé à",
        "augmenté à",
        "monté à",
        "atteint désormais",
        "tombé à",
        "chuté à",
        "baissé à",
        "entre-temps",
        "entretemps",
        "a été revu",
        "a été revue",
        "revu à la hausse",
        "revu à la baisse",
        "nouveau bilan",
        "dernier bilan",
        "bilan provisoire",
        "bilan actualisé",
        "depuis lors",
        "a atteint",
        "est montée à",
        "est monté à",
        "a augmenté à",
        "est tombé à",
        "est tombée à",
        "ont augmenté à",
        "porté à",
        "portée à",
        "portés à",
        "ramené à",
        "ramenée à",
        "relevé à",
        "abaissé à",
        "est passée à",
        "est désormais de",
        "a grimpé à",
        "revu à",
        "est passée de",
    ),
)

WRITING = Writing(splits_apostrophe=True)

LANGUAGE = Language(
    "fr",
    segmentation=SEGMENTATION,
    speech=SPEECH,
    numbers=NUMBERS,
    scope=SCOPE,
    time=TIME,
    eras=ERAS,
    ranks=RANKS,
    negation=NEGATION,
    naming=NAMING,
    polarity=POLARITY,
    writing=WRITING,
)
