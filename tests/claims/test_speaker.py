"""Who says it: tables with the speaker in brackets, and sentences that nobody is quoted for."""

import pytest

from factcheck.claims.speaker import Speaker, speaker_of

NAMED = [
    ("de", "„Etwas“, sagte {ein Sprecher des US-Militärs}."),
    ("de", "„Etwas“, sagte {Pentagon-Sprecher John Kirby} in einer Erklärung am Freitag."),
    ("de", "Laut {einem hochrangigen US-Verteidigungsbeamten} war Austin in seinen Bemühungen erfolglos."),
    ("de", "{Hebestreit} sagte, Scholz habe auch „den Vorwurf“ gehört."),
    ("de", "{Scholz-Sprecher Steffen Hebestreit} sagte, die Kanzlerin habe Putin aufgefordert."),
    ("de", "{Er} sagte, die beiden sprachen."),
    ("de", "Nach Angaben {der Polizei} starben fünf Menschen."),
    ("de", "Es starben nach Angaben von {Polizeisprecher Max Huber} fünf Menschen."),
    ("de", "{Gavrilov}, ein hochrangiger Sicherheitsunterhändler, sagte auch, dass Moskau es erwarte."),
    ("de", "{Kirby}, der das Gespräch eröffnete, betonte, dass es gut sei."),
    ("de", "Moskau erwarte es, fügte {TASS} hinzu."),
    ("de", "Das sei falsch, teilte {das Ministerium} am Freitag mit."),
    ("de", "In einer Pressekonferenz später am Freitag sagte {Kirby}, die USA würden helfen."),
    ("de", "Am Freitag sagte {Selenskyj}: „Wir siegen.“"),
    ("de", "„Diese“, sagte {Kirby}, sondern „um zu helfen“."),
    ("de", "{Scholz} schrieb später auf Twitter, er habe angerufen."),
    ("de", "{Der hochrangige US-Verteidigungsbeamte} merkte an, dass Austins Ruf stehe."),
    ("de", "„Nein“, so {der Minister} weiter."),
    ("de", "Wie {die Agentur TASS} berichtete, starben fünf Menschen."),
    ("de", "Wie {das Ministerium} mitteilte, starben fünf Menschen."),
    ("de", "{Der Agentur TASS} zufolge starben fünf Menschen."),
    ("de", "„Etwas“, sagte {er} ."),
    ("de", "{Der Minister} gab bekannt, dass er geht."),
    ("de", "„Etwas“, sagte {Kirby} der Zeitung Bild."),
    ("de", "{Die Ministerin und ihr Sprecher} sagten, es sei gut."),
    ("de", "{Der Sprecher des Ministeriums in Kiew} sagte, es sei gut."),
    ("en", "“It is,” said {Mr Smith} on Friday."),
    ("en", "“It is,” said {Mr. Smith}."),
    ("en", "“It is,” said {J. K. Rowling}."),
    ("en", "“Is it over?” asked {the minister}."),
    ("en", "Five died, according to {officials}."),
    ("en", "According to {two people familiar with the matter}, it ended."),
    ("en", "{Kirby} said the U.S. would send troops."),
    ("en", "“It is,” {Kirby} said."),
    ("en", "The war, {Kirby} said, would end soon."),
    ("en", "{John Kirby}, a Pentagon spokesman, said the U.S. would help."),
    ("en", "{A spokesman for the Ministry of Defence in Moscow} said that it rained."),
    ("en", "{He} also said it would rain."),
    ("en", "On Friday, {Kirby} told reporters it was over."),
    ("en", "As {the minister} said, it rained."),
    ("en", "It rained, said {Pentagon spokesman John Kirby} in a statement."),
    ("en", "“It’s over,” {a spokesman for Mr Smith} told the BBC."),
    ("en", "“I,” {he} said, “am.”"),
    ("fr", "« Oui », a déclaré {le ministre Bruno Le Maire} vendredi."),
    ("fr", "Selon {l'armée}, dix soldats sont morts."),
    ("fr", "{Le président Emmanuel Macron} a affirmé que la guerre finirait."),
    ("es", "«Sí», dijo {el presidente Pedro Sánchez} el viernes."),
    ("es", "Según {la policía}, murieron cinco personas."),
    ("it", "«Sì», ha detto {il ministro Antonio Tajani} venerdì."),
    ("pt", "“Sim”, disse {o presidente Lula} na sexta-feira."),
    ("nl", "“Ja”, zei {minister Hoekstra} vrijdag."),
    ("nl", "{De minister} liet weten dat het voorbij is."),
    ("ja", "「はい。」と{彼}は言った。"),
    ("ja", "{首相}が「はい」と述べた。"),
    ("ko", "“네”라고 {김 장관}이 말했다."),
    ("zh", "“是的，”{他}说。"),
    ("zh", "根据{警方}的消息，五人死亡。"),
    ("hi", "सोमवार को {राष्ट्रपति} ने कहा, “हाँ”।"),
    ("ar", "قال {الرئيس الأمريكي جو بايدن} إن روسيا تهاجم."),
    ("tr", "{Bakan Fidan}, “Hazırız” dedi."),
    ("ru", "«Да», — сказал {министр обороны Сергей Шойгу} в пятницу."),
    ("ru", "По словам {Пескова}, переговоры продолжатся."),
    ("uk", "«Так», — сказав {президент Зеленський}."),
]
UNNAMED = [
    ("de", "Es regnet heute in Berlin."),
    ("de", "Das Gespräch, das der Beamte als „professionell“ bezeichnete, fand statt."),
    ("de", "Scholz sagte seine Reise ab, weil es regnete."),
    ("de", "Ob das so sei, sagte sie nicht."),
    ("de", "Das Pentagon lehnte es ab, abgesehen davon, dass Austin die Notwendigkeit betonte."),
    ("de", "Russland führte Gespräche, nachdem kremlfreundliche Beamte sagten, sie würden siegen."),
    ("de", "Die Details wurden bekannt, aber beide Seiten bestätigten, dass sie gesprochen hatten."),
    ("de", "Der Minister gab den Orden zurück, weil er wollte."),
    ("de", "Man sagt, es sei gut."),
    ("de", "Das sagte viel aus."),
    ("de", "Kirby sagte nichts."),
    ("de", "„Er sagte, es sei gut.“"),
    ("de", "Es starben nach Angaben."),
    ("de", "„Er sagte“ und „sie sagte“"),
    ("de", "So der Plan."),
    ("de", "Der Plan, so gut er ist, scheitert."),
    ("en", "Troops advanced, and officials said the town fell."),
    ("en", "They had left when he said it would rain."),
    ("en", "Kirby did not say where."),
    ("en", "He is said to be rich."),
    ("en", "What he said was wrong."),
    ("en", "The minister, who said he was ill, left."),
    ("en", "Everything went according to plan."),
    ("en", "That said, it rains."),
    ("en", "Kirby said."),
    ("es", "Según la policía murieron cinco."),
    ("nl", "Volgens de politie vielen er vijf doden."),
    ("xx", "“Yes,” said Mr Smith."),
]


@pytest.mark.parametrize(("language", "marked"), NAMED)
def test_the_speaker_in_the_words_of_the_article(language, marked):
    sentence = marked.replace("{", "").replace("}", "")
    start, end = marked.index("{"), marked.index("}") - 1
    assert speaker_of(sentence, language) == Speaker(sentence[start:end], start, end)


@pytest.mark.parametrize(("language", "sentence"), UNNAMED)
def test_rather_none_than_a_wrong_one(language, sentence):
    assert speaker_of(sentence, language) is None


@pytest.mark.parametrize(
    ("sentence", "previous", "expected"),
    [
        ("Er sagte, es sei gut.", "Kirby", "Kirby"),
        ("Er sagte, es sei gut.", "ein Sprecher", "ein Sprecher"),
        ("Er sagte, es sei gut.", "die Ministerin", "Er"),
        ("Sie sagte, es sei gut.", "die Ministerin", "die Ministerin"),
        ("Sie sagte, es sei gut.", "ein Sprecher", "Sie"),
        ("Er sagte, es sei gut.", None, "Er"),
        ("Scholz sagte, es sei gut.", "Kirby", "Scholz"),
    ],
)
def test_pronouns(sentence, previous, expected):
    speaker = speaker_of(sentence, "de", previous=previous)
    assert speaker is not None
    assert speaker.name == expected
    assert (speaker.start, speaker.end) == (0, sentence.index(" "))


def test_what_is_endless_is_not_read():
    assert speaker_of("Kirby sagte, " * 400, "de") is None
