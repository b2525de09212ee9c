"""Portuguese."""

from factcheck.languages.base import Language, Segmentation, Speech, every, series, sides, words
from factcheck.languages.tables import Eras, Naming, Negation, Numbers, Polarity, Ranks, Scope, TimeWords, Writing

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
        "dizem afirma afirmam explica explicam garante alerta considerou considera lembrou lembra apontou aponta "
        "estimou estimaram denunciou denunciaram esclareceu detalhou comentou frisou avisou defendeu prometeu "
        "assegurou lamentou admite destaca ressalta informa informam confirma confirmam advertiu relatou relataram "
        "sublinha assegura"
    ),
    prepositions=(
        "segundo",
        "de acordo com",
        "conforme",
        "nas palavras de",
        "na opinião de",
        "na avaliação de",
        "consoante",
        "no entender de",
    ),
    comparisons=words("como"),
    pronouns={"ele": words("a uma"), "ela": words("o um"), "eles": frozenset(), "elas": frozenset()},
    determiners=words("o a os as um uma uns umas dois duas três vários várias alguns este esta seu sua outro outra"),
    links=words("de do da dos das e"),
    tails=words("em no na com"),
    stops=words(
        "nenhum nenhuma ninguém que quem quando onde se porque mas ou nem não mais ao à aos às em no na nos nas por "
        "pelo pela para com sem sobre contra desde durante antes depois entre após até enquanto como é são era eram "
        "foi foram ser será seria há tem têm tinha tinham ter lhe lhes me ele ela eles elas eu ontem hoje amanhã lei "
        "plano previsto isso isto aquilo assim também já ainda perante cujo qual trimestre semestre turno lugar tempo "
        "mandato turnos"
    ),
    asides=words("também ainda depois ontem hoje já posteriormente tem têm tinha recentemente entretanto"),
    denials=words("não nunca nada"),
)

_UNITS = every(
    {
        "por_cento % porcento": "percent",
        "pontos_percentuais ponto_percentual": "percentage-point",
        "dólar dólares us$ dólares_americanos": "USD",
        "euro euros €": "EUR",
        "cêntimo cêntimos centavo centavos": "cent",
        "libra libras libras_esterlinas £": "GBP",
        "iene ienes yen": "JPY",
        "yuan yuans iuan iuans": "CNY",
        "rublo rublos": "RUB",
        "rupia rupias rúpias": "INR",
        "lira liras liras_turcas": "TRY",
        "zloty zlotys zlótis": "PLN",
        "coroas_checas": "CZK",
        "coroas_suecas": "SEK",
        "coroas_norueguesas": "NOK",
        "coroas_dinamarquesas": "DKK",
        "franco francos francos_suíços": "CHF",
        "wons": "KRW",
        "hryvnia hryvnias grivnas": "UAH",
        "real reais r$": "BRL",
        "kwanzas kwanza": "AOA",
        "meticais metical": "MZN",
        "pesos_argentinos": "ARS",
        "pesos_mexicanos": "MXN",
        "peso pesos": "peso",
        "km quilômetro quilômetros quilómetro quilómetros": "kilometer",
        "m metro metros": "meter",
        "centímetros": "centimeter",
        "milha milhas": "mile",
        "quilo quilos kg quilogramas": "kilogram",
        "grama gramas": "gram",
        "tonelada toneladas t": "tonne",
        "litro litros": "liter",
        "hectare hectares": "hectare",
        "km2 quilômetros_quadrados quilómetros_quadrados": "square-kilometer",
        "metros_quadrados m2": "square-meter",
        "metros_cúbicos m3": "cubic-meter",
        "barril barris": "barrel",
        "grau graus graus_celsius graus_centígrados °c": "celsius",
        "graus_fahrenheit °f": "fahrenheit",
        "km/h quilômetros_por_hora quilómetros_por_hora": "kilometer-per-hour",
    }
)

NUMBERS = Numbers(
    goals=words("golo golos gol gols"),
    score_links=words("a"),
    spelled=every({"meio meia": 0.5}),
    counters=words("pessoa"),
    clock_before=("às",),
    evening=("da tarde", "da noite"),
    words="pt",
    vague=words("centenas milhares milhões bilhões dezenas dúzias milhar"),
    scales=every(
        {
            "mil": 1e3,
            "milhar milhares": 1e3,
            "milhão milhões mi": 1e6,
            "bilhão bilhões bi": 1e9,
            "trilhão trilhões tri": 1e12,
            "bilião biliões": 1e12,
            "dezena dezenas": 10.0,
            "dúzia dúzias": 12.0,
            "quinzena": 15.0,
            "vintena": 20.0,
            "trintena": 30.0,
            "centena centenas": 100.0,
        }
    ),
    shares=every(
        {
            "metade": 0.5,
            "terço terços": 1 / 3,
            "quarto quartos": 0.25,
            "quinto quintos": 0.2,
            "sexto sextos": 1 / 6,
            "décimo décimos": 0.1,
        }
    ),
    whole_shares=words("metade"),
    of_words=words("de do da dos das"),
    and_shares={"e meio": 0.5, "e meia": 0.5},
    articles=words("um uma"),
    approximate={
        **every(
            {
                "cerca_de aproximadamente em_torno_de por_volta_de uns umas perto_de ao_redor_de à_volta_de": (
                    0.9,
                    1.1,
                ),
                "mais_ou_menos cerca_dos cerca_das na_casa_dos na_ordem_dos": (0.9, 1.1),
                "estimados_em estimadas_em estimado_em estima-se_que": (0.85, 1.15),
                "quase praticamente": (0.83, 1.0),
                "perto_dos perto_das próximo_de próximo_a": (0.88, 1.05),
                "pouco_mais_de um_pouco_mais_de pouco_acima_de": (1.0, 1.1),
                "pouco_menos_de um_pouco_menos_de pouco_abaixo_de": (0.9, 1.0),
                "bem_mais_de muito_mais_de": (1.0, 1.5),
            }
        )
    },
    at_least=(
        *("pelo menos", "ao menos", "no mínimo", "um mínimo de", "mínimo de", "não menos de", "não menos que"),
        *("nada menos que", "pelo menos outras", "pelo menos outros"),
    ),
    at_most=(
        "de até",
        "até uns",
        "até umas",
        "em até",
        "com até",
        "no máximo",
        "um máximo de",
        "máximo de",
        "não mais de",
        "não mais que",
        "no limite",
    ),
    more_than=(
        "mais da",
        "mais do",
        "mais das",
        "mais dos",
        *("mais de", "mais do que", "mais que", "acima de", "acima dos", "acima das", "superior a", "superiores a"),
        *("ultrapassa os", "ultrapassa", "ultrapassam", "ultrapassou", "ultrapassou os", "ultrapassaram", "supera"),
        *("superou", "superaram", "excede", "maior que", "maior do que"),
    ),
    less_than=(
        *("menos de", "menos do que", "menos que", "abaixo de", "abaixo dos", "abaixo das", "inferior a"),
        *("inferiores a", "menor que", "menor do que"),
    ),
    approximate_after={"aproximadamente": (0.9, 1.1), "mais ou menos": (0.9, 1.1)},
    at_least_after=("ou mais", "no mínimo", "pelo menos"),
    at_most_after=("ou menos", "no máximo"),
    ranges={"a": "", "e": "entre"},
    change_from=words("de do dos"),
    units={**_UNITS, **{f"de {word}": unit for word, unit in _UNITS.items()}},
    connectors=words("de dos das outros outras novos novas mais novo nova adicionais"),
    labels=words(
        "artigo artigos página capítulo número nº n.º seção secção parágrafo voo rota rodovia estrada br ônibus "
        "autocarro linha canal sala grupo fase nível versão protocolo resolução porta plataforma título tomo boeing "
        "airbus apollo"
    ),
    clock=words("h hs gmt utc"),
    outcomes=every(
        {
            "morto mortos morta mortas morte mortes morreu morreram morre morrem morrer morrendo matou "
            "mataram mata matam matando matar óbito óbitos faleceu faleceram falecid* falecimento "
            "assassinad* assassinou assassinaram afogad* afogou afogaram a_vida sem_vida fatais fatal "
            "vítimas_mortais": "killed",
            "ferid* feriu feriram ferindo ferimentos lesionad* machucad*": "injured",
            "preso presos presa presas prendeu prenderam prisão prisões detid* deteve detiveram detenção "
            "detenções capturad* apreendid*": "arrested",
            "desaparecid* desapareceu desapareceram desaparecimento desaparecimentos": "missing",
            "infectad* contaminad* infecção infecções contágio contágios infetad* contagiad*": "infected",
            "evacuad* evacuação evacuou": "evacuated",
            "resgatad* resgatou resgataram resgate resgates salvo salvos salvou salvaram socorrid*": "rescued",
            "desalojad* desabrigad* deslocad*": "displaced",
            "hospitalizad* internad* hospitalizou": "hospitalized",
            "demitid* demitiu demitiram demissão demissões despedid* despediu exonerad*": "dismissed",
        }
    ),
    totals=(
        "no total",
        "ao todo",
        "um total de",
        "total de",
        "em conjunto",
        "no conjunto",
        "ao total",
        "em todo o mundo",
        "no mundo inteiro",
        "mundialmente",
        "em todo o país",
        "no país inteiro",
        "a nível nacional",
        "em todo o território",
        "todos juntos",
        "juntos",
        "todo o ano",
        "no ano inteiro",
        "em todo o ano",
        "somados",
        "globalmente",
        "total",
    ),
    remaining=("ainda", "seguem", "segue", "permanecem", "permanece", "continuam", "continua", "restam"),
    persons=words(
        "pessoa pessoas gente homem homens mulher mulheres criança crianças menino meninos menores civil civis "
        "cidadão cidadãos habitante habitantes vítima vítimas passageiro passageiros soldado soldados militares "
        "policiais polícias moradores residentes migrantes refugiados manifestantes jovens pacientes indivíduos "
        "trabalhadores"
    ),
)

SCOPE = Scope(
    groups=every(
        {
            "mulher mulheres menina meninas": "women",
            "homem homens rapaz rapazes": "men",
            "criança crianças menor menores bebê bebé adolescente adolescentes": "children",
            "polícia polícias policial policiais agente agentes": "police",
            "soldado soldados militar militares": "soldiers",
            "estrangeiro estrangeiros turista turistas": "foreigners",
            "aluno alunos estudante estudantes": "students",
            "bombeiro bombeiros socorrista socorristas": "rescuers",
        }
    ),
    interim=(
        "até agora",
        "até ao momento",
        "até o momento",
        "por enquanto",
        "provisóri*",
        "preliminar*",
        "resultados parciais",
        "parciais",
        "apurados",
        "apuradas",
        "apuração",
        "contados",
        "contagem",
        "primeiros resultados",
        "boca de urna",
        "projeç*",
        "estimativa*",
        "inicialmente",
    ),
    wholes=(
        "a nível global",
        "a nível mundial",
        "a nível nacional",
        "ano inteiro",
        "ao longo de todo",
        "ao longo do ano",
        "de toda",
        "de todo",
        "em nível nacional",
        "em toda",
        "em todo",
        "em todo o mundo",
        "globalmente",
        "mundialmente",
        "na totalidade",
        "no conjunto",
        "no mundo",
        "no mundo inteiro",
        "no país inteiro",
        "por toda",
        "por todo",
        "todas as … cidades",
        "todas as … estações",
        "todas as … fábricas",
        "todas as … lojas",
        "todas as … províncias",
        "todas as … regiões",
        "todas as … unidades",
        "todo o ano",
        "todos os … aeroportos",
        "todos os … distritos",
        "todos os … estados",
        "todos os … hospitais",
        "todos os … municípios",
        "todos os … países",
    ),
    parts=(
        "ala leste",
        "ala oeste",
        "aldeia",
        "ao dia",
        "ao intervalo",
        "apenas em",
        "apenas na",
        "apenas no",
        "até agora esta semana",
        "bairro",
        "centro histórico",
        "cuidados intensivos",
        "distrito",
        "diárias",
        "diários",
        "em sua fábrica",
        "em um dia",
        "em um só",
        "em um único",
        "em uma semana",
        "em uma só",
        "em uma única",
        "esta semana",
        "freguesia",
        "maternidade",
        "município",
        "na aldeia",
        "na província de",
        "na região de",
        "na sua fábrica",
        "na sua unidade",
        "nesta semana",
        "no bairro",
        "no distrito de",
        "no intervalo",
        "no município de",
        "num dia",
        "num só",
        "num único",
        "numa semana",
        "numa só",
        "numa única",
        "o distrito",
        "por dia",
        "por semana",
        "primeira hora",
        "primeira parte",
        "primeira semana",
        "primeiro dia",
        "primeiro semestre",
        "primeiro tempo",
        "primeiro trimestre",
        "pronto-socorro",
        "quarto trimestre",
        "segundo semestre",
        "segundo trimestre",
        "somente em",
        "subúrbio",
        "só em",
        "só na",
        "só no",
        "terapia intensiva",
        "terceiro trimestre",
        "uci",
        "uti",
    ),
    among=(
        "das quais",
        "delas",
        "deles",
        "desses",
        "destas",
        "destes",
        "dos quais",
        "entre elas",
        "entre eles",
        "entre os quais",
        "incluindo",
        "inclusive",
    ),
)

TIME = TimeWords(
    since_of_place=words("desde"),
    relative_days={"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1},
    ago_before=frozenset({"há", "faz", "há já", "há cerca de"}),
    ago_after=words("atrás"),
    later_before=frozenset({"daqui a", "dentro de", "ao fim de", "passados"}),
    later_after=frozenset({"depois", "mais tarde", "após"}),
    earlier_than=words("antes"),
    since=words("desde partir"),
    until=words("até"),
    same_time=(
        *("naquele momento", "naquela altura", "nessa altura", "à época", "na época", "na altura", "naquela época"),
        *("nesse momento", "então", "ao mesmo tempo", "na ocasião", "naquela ocasião", "nesse dia"),
    ),
    present=words("é são está estão há tem têm segue seguem permanece permanecem pode podem seja sejam haja"),
    past=words("era eram foi foram estava estavam esteve estiveram tinha tinham teve tiveram havia haviam houve"),
    future=words(
        "será serão vai vão irá irão estará estarão haverá terá terão poderá poderão deverá deverão fará farão prevê "
        "preveem pretende pretendem planeja planejam deve devem seria seriam"
    ),
    belonging=words("do da"),
    last=words("passado passada último última anterior"),
    next=words("próximo próxima"),
    spans=words("dias semanas meses anos décadas séculos horas minutos"),
    months={"marco": 3},
    weekdays=every(
        {
            "segundas-feiras": 0,
            "terça terças terças-feiras terca-feira": 1,
            "quartas-feiras": 2,
            "quintas-feiras": 3,
            "sextas-feiras": 4,
            "sabado sábados": 5,
            "domingos": 6,
        }
    ),
    list_words=words("e ou a ao"),
    day_links=words("de do"),
    durations=every({"decênio decénio": "decade"}),
    in_words=words(
        "em no na do da de desde até o este deste neste para durante após entre princípio início começo meados fim "
        "finais final mês ano antes depois passado próximo último verão inverno outono primavera partir dia nos nas "
        "pelo temporada safra exercício"
    ),
)

ERAS = Eras(
    before=words("anos década") | {"década de", "anos de"},
)

RANKS = Ranks(
    superlatives=(
        "mais",
        "maior",
        "menor",
        "melhor",
        "pior",
        "recorde",
        "máximo",
        "máxima",
        "mínima",
    ),
    words=every(
        {
            "primeiro primeira primeiros primeiras": 1,
            "segundo segunda segundas": 2,
            "terceiro terceira terceiros terceiras": 3,
            "quarto quarta quartas": 4,
            "quinto quinta": 5,
            "sexto sexta": 6,
            "sétimo sétima": 7,
            "oitavo oitava": 8,
            "nono nona": 9,
            "décimo décima": 10,
            "vigésimo vigésima": 20,
        }
    ),
    suffixes=("º", "ª", "o", "a", "os", "as"),
    times=words("vez ocasião oportunidade"),
    again=frozenset({"novamente", "de novo", "outra vez", "mais uma vez", "uma vez mais"}),
    idioms=(
        *(
            "primeiro ministro",
            "primeira ministra",
            "primeiro lugar",
            "segundo lugar",
            "terceiro lugar",
            "primeira dama",
        ),
        *("à primeira vista", "primeira linha", "primeira guerra mundial", "segunda guerra mundial", "segunda mão"),
        *("primeira mão", "terceira idade", "terceiro mundo", "primeiros socorros", "primeiras horas", "primeira hora"),
        *(
            "segundo a",
            "segundo o",
            "segundo as",
            "segundo os",
            "segundo um",
            "segundo uma",
            "segundo dados",
            "segundo ele",
        ),
        *("segundo fontes", "segundo informações", "segundo ela", "segundo eles", "segundo este", "segundo esta"),
        *("segundo relatos", "segundo testemunhas", "segundo autoridades", "segundo especialistas", "segundo consta"),
        # Short names of weekdays.
        *(
            f"{this} {day}"
            for this in ("nesta", "desta", "última", "próxima")
            for day in ("segunda", "quarta", "quinta", "sexta")
        ),
        *("por segundo", "primeira necessidade", "primeiro plano", "em primeira instância", "primeira página"),
        *("terceira parte", "quarta parte", "quinta parte", "décima parte", "terceiros países"),
    ),
    each=words("cada por"),
)

NEGATION = Negation(
    plain=words("não"),
    concord=True,
    cues=words("não nem nunca jamais ninguém nada nenhum nenhuma nenhuns nenhumas tampouco sem"),
    idioms=(
        *("não só", "não apenas", "não somente", "não menos de", "não menos que", "não mais de", "não mais que"),
        *("não obstante", "sem dúvida", "sem dúvidas", "sem precedentes", "sem sombra de dúvida", "não é à toa"),
        *(
            "nada menos",
            "nada mais",
            "não há dúvida",
            "não há dúvidas",
            "sem-teto",
            "sem abrigo",
            "sem terra",
            "nem só",
        ),
        *("sem parar", "sem falta", "não governamental", "não governamentais", "não sem", "sem cessar", "nunca mais"),
        *("nunca antes", "nem sempre", "não raro"),
        # The second word of these denies already.
        *(
            f"não {verb} {word}"
            for verb in (
                "há",
                "houve",
                "havia",
                "tem",
                "têm",
                "tinha",
                "existe",
                "disse",
                "foi",
                "foram",
                "haverá",
                "se sabe",
            )
            for word in ("nenhum", "nenhuma", "nada", "ninguém", "nem")
        ),
    ),
    refusals=words(
        "negou negaram nega negam negado negava rejeitou rejeitaram rejeita rejeitam rejeitado rejeitada recusou "
        "recusaram recusa recusam recusado desmentiu desmentiram desmente descartou refutou refuta indeferiu"
    ),
)

NAMING = Naming(
    noun_endings=("ção", "ções", "mente", "aram", "eram"),
    common=words(
        "governo ministério parlamento senado congresso assembleia câmara corte tribunal comissão comité "
        "comitê conselho polícia exército igreja estado república internet web partido liga copa taça "
        "bolsa hotel museu universidade norte sul este leste oeste constituição lei tesouro banco "
        "federação conferência ciência emprego presidência prefeitura procuradoria justiça saúde "
        "educação administração departamento agência natal deus executivo união"
    ),
    titles=tuple(
        sorted(
            words(
                "presidente presidenta ex-presidente vice-presidente vice ministro ministra ex-ministro ex-ministra "
                "primeiro-ministro primeira-ministra chanceler porta-voz chefe general secretário secretária rei "
                "rainha príncipe princesa papa juiz juíza procurador procuradora procurador-geral senador senadora "
                "deputado deputada senhor senhora sr sra dr dra doutor doutora professor professora prof embaixador "
                "embaixadora prefeito prefeita governador governadora diretor diretora director técnico técnica "
                "treinador treinadora selecionador comissário comissária capitão capitã coronel tenente comandante "
                "almirante sargento líder diplomata analista bispo arcebispo cardeal padre dom dona pastor advogado "
                "advogada especialista pesquisador pesquisadora investigador investigadora jornalista ativista "
                "empresário empresária delegado delegada vereador vereadora autarca defesa exteriores estrangeiros "
                "justiça fazenda economia finanças saúde interior desembargador conselheiro conselheira assessor "
                "assessora candidato candidata eurodeputado eurodeputada imperador sultão emir aiatolá rabino "
                "homólogo atacante zagueiro goleiro avançado historiador cientista premiê premier brigadeiro"
            )
        )
    ),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua "
        "seus suas meu minha nosso nossa cada todo toda todos todas outro outra outros outras ao à aos às do da dos "
        "das no na nos nas pelo pela pelos pelas algum alguma alguns algumas nenhum nenhuma qualquer vários várias "
        "ambos ambas num numa deste desta neste nesta desse dessa nesse nessa"
    ),
    particles=words("de da do das dos von van der den di del al bin ibn el ben la"),
    function_words=words(
        "a abaixo acerca acima agora aí ainda além algo alguém algum alguma algumas alguns ali ambos anteontem antes "
        "ao aos apenas apesar após aquela aquelas aquele aqueles aqui aquilo as às assim até através atualmente "
        "bastante bem cá cada caso cem cerca cinco com como conforme conosco contra contudo cuja cujas cujo cujos da "
        "daquele daqui das de debaixo dela dele deles demais dentro depois desde dessa desse desta deste devido dez "
        "diante disso disto do dois dos durante duas e é ela elas ele eles em embora enfim enquanto então entre "
        "entretanto era eram essa essas esse esses esta está estão estas estava este estes eu exceto fez foi fora "
        "foram graças há haver havia hoje houve inclusive isso isto já jamais junto la lá lhe lhes lo logo longe mais "
        "mal mas me mediante meio melhor menos mesma mesmo meu mil minha muita muitas muito muitos na nada não nas "
        "nela nele nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nosso nove num numa nunca o "
        "oito onde ontem os ou outra outras outro outros para pela pelas pelo pelos perante pois por porém porquanto "
        "porque portanto possivelmente pouca pouco poucos praticamente primeiro quais qual qualquer quando quanto "
        "quantos quase quatro que quê quem quer se seis seja sem sempre sendo ser será serão sete seu seus si sido "
        "sim sob sobre sobretudo somente sua suas tal também tampouco tanto tão te tem têm tendo ter teve tinha "
        "tinham toda todas todavia todo todos três tu tudo um uma umas uns vários várias vocês você visto vos "
        "recentemente posteriormente finalmente infelizmente inicialmente aliás porventura talvez podem pode poderia "
        "vinte trinta amanhã nomeadamente consoante"
    ),
    places={
        **every(
            {
                "macedónia macedônia": "MK",
                "eua euas usa u.s.a e.u.a estados_unidos_da_américa américa": "US",
                "grã-bretanha inglaterra escócia": "GB",
                "irão": "IR",
                "polónia": "PL",
                "república_tcheca república_checa chéquia": "CZ",
                "holanda": "NL",
                "birmânia mianmar myanmar": "MM",
                "hong_kong": "HK",
                "qatar": "QA",
                "palestina cisjordânia": "PS",
                "belarus bielorússia": "BY",
                "vietname": "VN",
                "vaticano santa_sé": "VA",
                "congo república_democrática_do_congo": "CD",
                "federação_russa": "RU",
                "roménia": "RO",
                "iémen": "YE",
                "emirados": "AE",
                "coréia_do_norte": "KP",
                "coréia_do_sul": "KR",
                "kyiv kiev": "europe/kiev",
                "moscovo moscow": "europe/moscow",
                "nova_iorque": "america/new_york",
                "faixa_de_gaza": "asia/gaza",
                "madrid": "europe/madrid",
                "teerão": "asia/tehran",
                "bagdade": "asia/baghdad",
                "nova_déli nova_deli": "asia/calcutta",
                "copenhaga": "europe/copenhagen",
                "helsínquia": "europe/helsinki",
                "singapura": "asia/singapore",
                "havana": "america/havana",
                "cairo": "africa/cairo",
            }
        )
    },
    nations=every(
        {
            "eslovaco eslovaca": "SK",
            "búlgaro búlgara búlgaros": "BG",
            "croata croatas": "HR",
            "jordano jordana jordaniano jordaniana": "JO",
            "sudanês sudanesa": "SD",
            "etíope etíopes": "ET",
            "queniano queniana quenianos": "KE",
            "neozelandês neozelandesa": "NZ",
            "tailandês tailandesa": "TH",
            "arménio armênio arménia armênia": "AM",
            "azeri azeris": "AZ",
            "estónio estoniano": "EE",
            "letão letã": "LV",
            "lituano lituana": "LT",
            "emiradense": "AE",
            "malaio malaia": "MY",
            "birmanês birmanesa": "MM",
            "bengali": "BD",
            "marroquino marroquina marroquinos": "MA",
            "argelino argelina": "DZ",
            "tunisino tunisina": "TN",
            "somali somalis": "SO",
            "cazaque": "KZ",
            "macedónio macedônio macedónios macedônios": "MK",
            "americano americana americanos americanas norte-american* estadunidens*": "US",
            "britânic* inglês inglesa ingleses inglesas escocês": "GB",
            "russo russa russos russas": "RU",
            "ucranian*": "UA",
            "chinês chinesa chineses chinesas": "CN",
            "japonês japonesa japoneses japonesas nipónico": "JP",
            "alemão alemã alemães alemãs germânico": "DE",
            "francês francesa franceses francesas": "FR",
            "italian*": "IT",
            "espanhol espanhola espanhóis espanholas": "ES",
            "português portuguesa portugueses portuguesas luso lusa": "PT",
            "polonês polonesa poloneses polaco polaca polacos": "PL",
            "turco turca turcos turcas": "TR",
            "israelense israelenses israelit* israelian*": "IL",
            "iranian*": "IR",
            "iraquian*": "IQ",
            "sírio síria sírios sírias": "SY",
            "egípci*": "EG",
            "saudita sauditas": "SA",
            "indiano indiana indianos indianas": "IN",
            "paquistanês paquistanesa paquistaneses": "PK",
            "afegão afegã afegãos afegãs": "AF",
            "norte-corean*": "KP",
            "sul-corean*": "KR",
            "brasileir*": "BR",
            "mexicano mexicana mexicanos mexicanas": "MX",
            "canadense canadenses canadiano canadianos": "CA",
            "australian*": "AU",
            "holandês holandesa holandeses neerlandês neerlandesa": "NL",
            "belga belgas": "BE",
            "suíço suíça suíços suíças": "CH",
            "austríac*": "AT",
            "sueco sueca suecos": "SE",
            "grego grega gregos gregas": "GR",
            "venezuelan*": "VE",
            "colombian*": "CO",
            "argentino argentina argentinos argentinas": "AR",
            "chileno chilena chilenos": "CL",
            "cubano cubana cubanos": "CU",
            "peruano peruana peruanos": "PE",
            "sul-african*": "ZA",
            "nigerian*": "NG",
            "palestino palestina palestinos palestinas palestinian*": "PS",
            "libanês libanesa libaneses": "LB",
            "iemenita iemenitas": "YE",
            "líbio líbia líbios": "LY",
            "bielorrusso bielorrussa bielorrussos": "BY",
            "tcheco tcheca tchecos checo checa checos": "CZ",
            "húngaro húngara húngaros": "HU",
            "romeno romena romenos": "RO",
            "sérvio sérvia sérvios": "RS",
            "finlandês finlandesa": "FI",
            "norueguês norueguesa noruegueses": "NO",
            "dinamarquês dinamarquesa": "DK",
            "irlandês irlandesa irlandeses": "IE",
            "filipino filipina filipinos": "PH",
            "indonésio indonésia indonésios": "ID",
            "vietnamita vietnamitas": "VN",
            "taiwanês taiwanesa": "TW",
            "catariano catarianos": "QA",
            "angolan*": "AO",
            "moçambican*": "MZ",
            "georgian*": "GE",
        }
    ),
    organisations=every(
        {
            "casa_branca": "WHITE_HOUSE",
            "parlamento_europeu": "EUROPEAN_PARLIAMENT",
            "comissão_europeia": "EUROPEAN_COMMISSION",
            "onu nações_unidas organização_das_nações_unidas": "UN",
            "acnur": "UNHCR",
            "unicef": "UNICEF",
            "oms organização_mundial_da_saúde organização_mundial_de_saúde": "WHO",
            "otan nato aliança_atlântica": "NATO",
            "ue união_europeia": "EU",
            "fmi fundo_monetário_internacional": "IMF",
            "banco_mundial": "WORLD_BANK",
            "omc organização_mundial_do_comércio": "WTO",
            "aiea agência_internacional_de_energia_atômica agência_internacional_de_energia_atómica": "IAEA",
            "opep opep+": "OPEC",
            "tpi tribunal_penal_internacional": "ICC",
            "cruz_vermelha cicv": "RED_CROSS",
            "fifa": "FIFA",
            "coi comitê_olímpico_internacional comité_olímpico_internacional": "IOC",
            "uefa": "UEFA",
            "fed reserva_federal": "FED",
            "bce banco_central_europeu": "ECB",
            "nasa": "NASA",
            "fbi": "FBI",
            "cia": "CIA",
            "união_africana": "AU",
            "asean": "ASEAN",
        }
    ),
)

POLARITY = Polarity(
    replaces=(
        "substituição de",
        "substituição a",
        "substitui",
        "substituindo",
        "substituir",
        "lugar de",
        "sucede a",
        "sucedendo a",
        "suceder a",
    ),
    axes=sides(
        {
            "rise": (
                (
                    "subiu subiram sobe sobem subido subida aumentou aumentaram aumenta aumentam aumento "
                    "cresceu cresceram cresce crescem crescimento disparou avançou subidas aumentar aumentos "
                    "crescer dispararam avanço"
                ),
                (
                    "caiu caíram cai caem caído queda diminuiu diminuíram diminui diminuição desceu desceram "
                    "desce descida recuou recuo despencou encolheu baixou cair quedas diminuir diminuem "
                    "diminuído descer recuar recuaram"
                ),
            ),
            "approve": (
                (
                    "aprovou aprovaram aprova aprovam aprovad* aprovação ratificou ratificaram aprovar "
                    "ratifica ratificado ratificação"
                ),
                (
                    "vetou vetaram veto vetad* chumbou chumbad* rejeição rejeitou rejeitaram rejeitado "
                    "rejeitada rejeita rejeitam reprovou reprovad* vetar"
                ),
            ),
            "convict": (
                (
                    "condenou condenaram condenad* condena condenação culpado culpados culpada condenar "
                    "condenam condenações sentenciou sentenciad* declarado_culpado considerado_culpado "
                    "considerada_culpada"
                ),
                (
                    "absolveu absolveram absolvid* absolvição inocente inocentes inocentou ilibad* absolver "
                    "absolve absolvem inocência inocentado inocentada inocentad*"
                ),
            ),
            "win": (
                (
                    "ganhou ganharam ganha ganham venceu venceram vence vencem derrotou derrotaram vitória "
                    "triunfo conquistou vencer vencedor vencedora vitórias triunfos conquista bateu "
                    "derrotando"
                ),
                (
                    "perdeu perderam perde perdem perdido derrota derrotad* perder perdas derrotas "
                    "foi_derrotado foi_derrotada foram_derrotados foi_vencido foi_vencida foi_batido "
                    "foram_vencidos foram_batidos"
                ),
            ),
            "open": (
                "abriu abriram abre abrem aberto aberta abertos abertas abertura reabriu reabriram inaugurou",
                "fechou fecharam fecha fecham fechad* fecho fechamento encerrou encerraram",
            ),
            "begin": (
                (
                    "começou começaram começa começam iniciou iniciaram inicia iniciad* lançou lançaram "
                    "arrancou retomou retomaram retoma retomad*"
                ),
                (
                    "terminou terminaram termina terminado acabou acabaram finalizou concluiu concluíram "
                    "cessou interrompeu interromperam interrompid*"
                ),
            ),
            "accept": (
                "aceitou aceitaram aceita aceitam aceitado aceite concordou",
                "recusou recusaram recusa recusam recusado indeferiu",
            ),
            "confirm": (
                (
                    "confirmou confirmaram confirma confirmam confirmad* admitiu admitiram admite admitem "
                    "admitido reconheceu reconheceram reconhece reconhecem reconhecido confessou confessaram "
                    "confessa confessado confissão declarou-se_culpado admitir confessar reconhecer "
                    "declarou-se_culpada"
                ),
                (
                    "negou negaram nega negam negado negava desmentiu desmentiram desmente refutou refuta "
                    "negar desmentido desmentir rejeitou_as_acusações rejeitou_a_acusação "
                    "declarou-se_inocente nega_ter negou_ter nega_que rejeita_as_acusações"
                ),
            ),
            "support": (
                "apoiou apoiaram apoia apoiam apoio respaldou favor favorável favoráveis",
                "opôs opuseram opõe opõem oposição contrário contrária contrários",
            ),
            "allow": (
                (
                    "permitiu permitiram permite permitem permitid* autorizou autorizaram autoriza autorizad* "
                    "legalizou permitir permissão autorização autorizar legaliza legalizar legalização"
                ),
                ("proibiu proibiram proíbe proíbem proibid* proibição baniu banid* proibir proibições impede impediu"),
            ),
            "enter": (
                (
                    "entrou entraram entra entram chegou chegaram chega chegam chegada ingressou aderiu "
                    "adesão regressou regressaram voltou voltaram"
                ),
                (
                    "saiu saíram sai saem saída abandonou abandonaram partiu partiram evacuou evacuaram "
                    "evacuad* fugiu fugiram retirou retiraram"
                ),
            ),
            "hire": (
                ("contratou contrataram contratad* contratação nomeou nomearam nomead* nomeação designou designad*"),
                (
                    "demitiu demitiram demitid* demissão demissões despediu despedid* destituiu destituíd* "
                    "exonerou exonerad*"
                ),
            ),
            "succeed": (
                (
                    "conseguiu conseguiram consegue êxito sucesso bem-sucedido bem-sucedida logrou sucessos "
                    "êxitos conseguido conseguem bem-sucedidos"
                ),
                (
                    "fracassou fracassaram fracassa fracasso falhou falharam falha fracassad* fracassos "
                    "fracassam falhas falhado insucesso insucessos malsucedido malsucedida"
                ),
            ),
            "praise": (
                "elogiou elogiaram elogia elogio elogios saudou saudaram aplaudiu louvou",
                ("criticou criticaram critica criticam críticas repudiou denunciou denunciaram censurou lamentou"),
            ),
            "strong": (
                "reforçou reforçaram reforça fortaleceu fortalece melhorou melhoraram melhora melhoria melhor",
                "enfraqueceu enfraquece piorou pioraram piora pior agravou agravamento deteriorou",
            ),
            "alive": (
                (
                    "sobreviveu sobreviveram sobrevivente sobreviventes vivo vivos viva vivas ileso ilesos "
                    "resgatou resgataram resgatad* resgata salvou salvaram"
                ),
                (
                    "morreu morreram morre morrem morto mortos morta mortas faleceu faleceram falecid* óbito "
                    "óbitos perdeu_a_vida perderam_a_vida perdido_a_vida afogad* afogou afogaram afogou-se "
                    "matou mataram assassinad*"
                ),
            ),
            "more": (
                "mais maior maiores superior superiores superou superaram ultrapassou",
                "menos menor inferior inferiores",
            ),
            "buy": (
                "comprou compraram compra compram comprad* adquiriu adquiriram aquisição",
                "vendeu venderam vende vendem vendid* venda vendas",
            ),
            "free": (
                (
                    "libertou libertaram libertad* libertação solto soltos solta soltou liberou libertar "
                    "liberta libertam soltar soltas colocado_em_liberdade posto_em_liberdade em_liberdade"
                ),
                (
                    "prendeu prenderam preso presos presa presas deteve detiveram detid* detenção encarcerad* "
                    "prender prende prendem prisão detenções deter capturad* capturou"
                ),
            ),
            "find": (
                (
                    "encontrou encontraram encontrad* achad* descobriu descobriram localizou localizad* "
                    "descoberta encontrar encontra encontram descobrir descobre descoberto localiza achou "
                    "acharam"
                ),
                "desapareceu desapareceram desaparecid* desaparecimento desaparecer desaparece",
            ),
            "raise": (
                (
                    "elevou elevaram eleva elevam elevação reajustou encareceu elevar elevado elevada "
                    "reajuste subirá elevará subiu_a"
                ),
                (
                    "cortou cortaram corta corte cortes reduziu reduziram reduz reduzem redução rebaixou "
                    "cortar cortado reduzir reduzido reduzida baixar rebaixa cortarão reduzirá reduzirão "
                    "baixará desceu_a"
                ),
            ),
            "safe": (
                "seguro segura seguros seguras inofensiv* a_salvo",
                "perigos* perigo arriscad* risco riscos inseguro",
            ),
            "early": (
                "cedo antecipad* antecipou precoce",
                "tardi* atrasad* atraso adiou adiaram adiad*",
            ),
            "long": (
                ("longo longa longos longas grande grandes extenso prolongou prorrogou prolongad* prorrogad* alargou"),
                "curto curta curtos curtas pequen* breve breves encurtou encurtad* abreviou",
            ),
            "possible": (
                "possível possíveis legal legais capaz capazes viável lícito constitucional",
                "impossível impossíveis ilegal ilegais incapaz incapazes inviável ilícito inconstitucional",
            ),
            "true": (
                "verdade verdadeir* correto correta corretos certo verídico",
                "falso falsa falsos falsas mentira incorreto incorreta errado errada infundado",
            ),
            "public": (
                "público pública públicos públicas",
                "secreto secreta secretos secretas privad* sigilos* confidencial",
            ),
            "same": (
                "mesmo mesma mesmos mesmas idêntic* igual iguais semelhante semelhantes",
                "diferente diferentes distinto distinta",
            ),
            "many": (
                "muitos muitas muito muita maioria frequentemente numeros*",
                "poucos poucas pouco pouca escass* minoria raramente",
            ),
            "hold": (
                (
                    "realizou realizaram realizad* realizará ocorreu ocorreram realiza aconteceu aconteceram "
                    "realiza-se realizar-se realizou-se decorreu decorre decorreram teve_lugar tiveram_lugar "
                    "terá_lugar conforme_planejad* como_previsto conforme_previsto conforme_planeado "
                    "foi_realizado avançaram avançam mantiveram manteve mantêm levaram_a_cabo prosseguiram "
                    "realizaram_a levaram…diante levou…diante levaram_por_diante"
                ),
                (
                    "cancelou cancelaram cancelad* cancelamento adiou adiaram adiad* adiamento suspens* adia "
                    "adiar cancela cancelam cancelar suspendeu suspenderam desconvocaram desconvocou "
                    "desconvocad* desconvocar suspenderam_a cancelarão desmarcou desmarcaram"
                ),
            ),
            "create": (
                (
                    "criou criaram cria criam criad* criação construiu construíram construíd* fundou criar "
                    "criará criarão criando gerar gerou gera gerará acrescentar adicionar construir "
                    "contratará contratar contratações"
                ),
                (
                    "eliminou eliminaram eliminad* destruiu destruíram destruíd* destruição extinguiu "
                    "demolid* eliminar eliminará elimina cortar_empregos cortará suprimir suprimiu extinguir "
                    "extinção destruir despedir despedimentos demitirá extinguirá suprimirá corte_de_postos"
                ),
            ),
            "attack": (
                "atacou atacaram ataca atacam atacad* ataque ataques invadiu invadiram invasão ofensiva",
                "defendeu defenderam defende defendem repeliu repeliram",
            ),
            "lend": (
                (
                    "emprestou emprestaram empresta emprestado entregou entregaram entrega doou doaram "
                    "emprestou_ao cedeu cedido cede cederam"
                ),
                (
                    "recebeu_de receberam_de tomou_emprestado pediu_emprestado pegou_emprestado "
                    "recebeu_emprestada recebeu_por_empréstimo obteve_por_empréstimo pediu_emprestada "
                    "tomou_emprestada recebeu_em_empréstimo recebeu…empréstimo recebeu…emprestada "
                    "recebeu…emprestado obteve…empréstimo pediu…emprestada pediu…emprestado"
                ),
            ),
            "stay": (
                (
                    "permanece permanecerá permaneceu continua_no_cargo continuará_no_cargo "
                    "mantém-se_no_cargo segue_no_cargo fica_no_cargo permanece_no_cargo"
                ),
                (
                    "renunciou renunciaram renuncia renúncia demitiu-se demite-se deixou_o_cargo "
                    "deixa_o_cargo abandonou_o_cargo pediu_demissão demitiram-se"
                ),
            ),
            "near": (
                "mais_perto mais_próximo mais_próxima",
                "mais_longe mais_distante mais_afastado",
            ),
            "export": (
                "export*",
                "importou importaram importa_de importações importação importad* importar",
            ),
            "hot": (
                "mais_quente mais_quentes mais_alto mais_alta mais_altos mais_altas",
                "mais_frio mais_fria mais_baixo mais_baixa mais_baixos mais_baixas",
            ),
            "launch": (
                "decolou decolaram decola decolagem descolou descolaram descola descolagem",
                "em_terra lançamento_adiado",
            ),
        }
    ),
    possible=words(
        "poderia poderiam pode podem talvez possivelmente provavelmente supostamente suposto suposta supostos "
        "supostas alegadamente alegado alegada aparentemente teria teriam eventual eventualmente suspeita suspeitam "
        "suspeito provável potencialmente presumível poderá poderão deveria"
    ),
    stages=series(
        {
            "custody": (
                (
                    "procurado procurados procurada foragid* em_fuga procura_por continua_à_procura "
                    "continuam_à_procura à_procura_de continua_a_procurar ainda_procura "
                ),
                ("preso presos presa presas detid* deteve detiveram prendeu prenderam capturad* capturou "),
                (
                    "acusad* indiciad* denunciado denunciados réu réus arguido arguidos foi_acusad* "
                    "acusad*_de aguarda_julgamento à_espera_de_julgamento"
                ),
                "julgamento julgad*",
                ("condenad* condenou condenaram sentenciad* sentenciou considerado_culpado"),
            ),
            "search": (
                "desaparecid* desapareceu desapareceram",
                "encontrad* encontrou encontraram resgatad* resgatou resgataram localizad* achad*",
            ),
            "plan": (
                "prevê preveem previsto prevista previstos previstas planejad* planeja planejam anunciad* programad*",
                "começou começaram começa iniciou iniciaram iniciad* em_andamento em_curso",
                "terminou terminaram concluiu concluíram concluíd* finalizou encerrou completad*",
            ),
            "law": (
                "propôs propuseram propõe propõem proposta anteprojeto minuta",
                "aprovou aprovaram aprovad* aprova ratificou",
                "sancionou sancionad* promulgou promulgad* vigor",
            ),
            "deal": (
                "negocia negociam negociações negociação negociavam negociando conversações",
                "acordou acordaram acertou acordo pactuou",
                "assinou assinaram assinad* assina assinatura firmou firmaram",
            ),
            "fire": (
                "arde ardem queima queimando descontrolad* chamas",
                "controlad* contid* sob_controle circunscrit* sob_controlo",
                "extint* apagad* extinguiu debelad*",
            ),
            "office": (
                "candidato candidata candidatos candidatura concorre concorrem",
                "eleito eleita eleitos elegeu elegeram reeleito reeleita",
                "empossad* posse investidura",
            ),
            "travel": (
                "partiu partiram decolou zarpou descolou rumo",
                "chegou chegaram chega pousou pousaram aterrou aterrissou chegada",
            ),
            "health": (
                "ferid* hospitalizad* internad* hospital adoeceu",
                "recuperad* recuperou recebeu_alta curad*",
            ),
            "strike": (
                "em_greve estão_em_greve continuam_em_greve grevistas",
                (
                    "terminaram_a_greve encerraram_a_greve fim_à_greve puseram_fim_à_greve "
                    "terminado_a_greve suspenderam_a_greve voltaram_ao_trabalho regressaram_ao_trabalho "
                    "voltaram_a_trabalhar"
                ),
            ),
            "liftoff": (
                "ainda_não_foi_lançado não_foi_lançado aguarda_lançamento à_espera_do_lançamento",
                "descolaram foi_lançado colocado_em_órbita",
            ),
            "works": (
                ("em_construção em_obras em_remodelação continua_fechad* permanece_fechad* ainda_fechad* "),
                "reabriu reaberto reaberta reabertura inaugurou inaugurado inaugurada",
            ),
        }
    ),
    moved=(
        "subiu para",
        "sobe para",
        "sobem para",
        "subiram para",
        "aumentou para",
        "aumenta para",
        "passou para",
        "elevou-se para",
        "caiu para",
        "desceu para",
        "reduziu para",
        "já são",
        "já soma",
        "já somam",
        "enquanto isso",
        "entretanto",
        "agora é de",
        "agora são",
        "foi revisado",
        "foi revista",
        "foi revisto",
        "novo balanço",
        "último balanço",
        "balanço atualizado",
        "desde então",
        "agora está em",
        "passaram para",
        "aumentaram para",
        "caíram para",
        "desceram para",
        "cresceu para",
        "foi elevado para",
        "foi reduzido para",
        "foi revisto para",
        "foi revisado para",
        "subiu agora para",
        "já chega a",
        "já chegam a",
        "elevou para",
        "baixou para",
    ),
)

WRITING = Writing()

LANGUAGE = Language(
    "pt",
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
