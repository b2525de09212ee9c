"""Sentences of many languages, what does not end one, and the invariants on any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims.sentences import split_sentences


def split(text, language="de"):
    return [text[span.start : span.end] for span in split_sentences(text, language)]


# Each text is written with | where a sentence ends.
EXAMPLES = [
    ("de", "Laut Dr. Müller geschah es am 18. Februar, z. B. in Bonn. |Das war im 19. Jahrhundert. |Ja."),
    ("de", "Ludwig XIV. baute. |Er starb am 3. Mai. |Danach kam Ludwig XV. |Er regierte lange."),
    ("de", "„Ist es vorbei?“, fragte er. |„Ja!“, rief sie. |Sie gingen."),
    ("de", "„Wir haben gebeten. |Ich glaube nicht, dass wir es wissen“, sagte der Beamte am Freitag. |Er ging."),
    ("de", "„Das ist falsch“, sagte er . |Er ging."),
    ("de", "„Es geht“, sagte der Beamte. |„[They are] nicht viele Menschen.“ |Mehr sagte er nicht."),
    ("de", "Er sagte: „Missverständnisse … das sind wichtige Kontakte.“ |Dann ging er."),
    ("de", "Der Mann (geb. 3. Mai. Berlin) ging. |(Er kam zurück. |Sie auch.) |Ende."),
    ("de", "Es kostet 10.500 Euro und 3,5 Mio. Dollar. |Die Nr. 5 lebt, vgl. Art. 7 und S. 12."),
    ("de", "Er kaufte Äpfel, Birnen etc. |Der Rest blieb. |Die 2. Bundesliga ruht bis 2023. |Russland auch."),
    ("de", "Er war 19. |Der Mann ging. |Das war gesagt.|Der Text klebt. |Siehe beispiel.de und z.B. Node.js."),
    ("de", "Nein... |Doch! |Wirklich?! |Na ja… |Er ging."),
    ("de", "1. Der Plan steht. |2. Er gilt."),
    ("en", "“Is it over?” asked the minister. |“Is it over?” Biden asked. |“No!” |The minister left the room."),
    ("de", "Menschen kamen ums Leben. |31 Menschen sind verletzt. |Er kam um 5 Uhr. |20 Jahre danach ging er."),
    ("de", "Am 18. Februar, z. B. 3 von Nr. 5, Art. 5, S. 12, ca. 30, Abs. 3, Sept. 2022, Abschn. 4, Hauptstr. 5."),
    ("de", "Er starb im Mai. |2019 war das. |„Alle sind tot.“ |31 Menschen starben. |Das sagte er. |7 gingen."),
    ("cs", "Zemřeli lidé. |31 lidí odešlo dne 3. května."),
    ("fi", "He kuolivat. |31 ihmistä katosi."),
    ("en", "“It is over.” Biden said. |J. K. Rowling met George W. Bush, e.g. in Rome. |They left."),
    ("en", "He lives in the U.S. |He moved from the U.K. in May. |The U.S. President Biden came at 5 p.m. |He left."),
    ("en", "No. 5 is alive. |No. |It rose 2.5 percent, from $1.2 to $1.3. |Dr. No met Mr. Smith."),
    ("en", "She said: “I go. |I stay.” |Then she left.[12] |More text. |Yahoo! reported it, see https://a.b/?q=1!x."),
    ("en", "World War II. |It was I. |He left. |iPhone sales fell. |eBay rose - a little. |And so on."),
    ("fr", "M. Dupont et Mme. Durand sont venus. |Il a dit « Oui. |Non. » |Puis il partit. |« Où ? » demanda-t-il."),
    ("es", "El Sr. García llegó. |¿Quién es? |¡Nadie! |Según la policía, hay 3 muertos, p. ej. uno en EE. UU. hoy."),
    ("it", "Il dott. Rossi è arrivato. |«Sì.» |Poi è partito alle 17.30. |Perché?"),
    ("pt", "O Sr. Silva chegou. |A Sra. Souza saiu às 10.30. |Foi o fim."),
    ("nl", "Dhr. Jansen kwam om 10.30 uur. |’s Avonds ging hij weg. |“Ja!” zei hij. |Einde."),
    ("pl", "Prof. Nowak i dr. Kowal przyszli. |Było to m.in. w Krakowie. |Koniec."),
    ("cs", "Dne 3. května odešel. |Pan ing. Novák přišel. |Konec."),
    ("sv", "Han kom bl.a. från Lund. |”Hej”, sa hon. |Slut."),
    ("ru", "А. С. Пушкин умер. |Это было 3 мая, т. е. давно. |«Да», — сказал он. |Конец."),
    ("uk", "Він пішов. |Чому? |Бо так, т. зв. план."),
    ("tr", "19. yüzyılda oldu. |Dr. Ali geldi. |Neden?"),
    ("ar", "ذهب الرجل. |هل عاد؟ |نعم."),
    ("hi", "यह अच्छा है। |वह गया। |क्या?"),
    ("zh", "他走了！|“是吗？”|她说：“你好。”|“你好。”他说。|完。"),
    ("ja", "「はい。」と彼は言った。|今日は。|「いいえ。」|彼は去った。"),
    ("ko", "대통령이 사임했다. |“안녕.” |그는 갔다."),
    ("hy", "Նա գնաց։ |Նա եկավ։"),
    ("el", "Είναι καλό; |Ναι. |Όχι."),
    ("ur", "وہ گیا۔ |وہ آیا۔"),
    ("my", "သူသွားသည်။ |သူလာသည်။"),
    ("xx", "Hello there. |Bye."),
]


@pytest.mark.parametrize(("language", "marked"), EXAMPLES, ids=[f"{row[0]}-{n}" for n, row in enumerate(EXAMPLES)])
def test_examples(language, marked):
    expected = [piece.strip() for piece in marked.split("|")]
    assert split(marked.replace("|", ""), language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ein Titel\nEin Satz steht hier.", ["Ein Titel", "Ein Satz steht hier."]),
        ("Ein Satz\n\nnoch einer", ["Ein Satz", "noch einer"]),
        ("Der Satz geht weiter,\nnämlich hier.", ["Der Satz geht weiter,\nnämlich hier."]),
        (
            "This line was wrapped at a width of forty-four\nNATO characters, and so was this one, also, and\nmore.",
            ["This line was wrapped at a width of forty-four\nNATO characters, and so was this one, also, and\nmore."],
        ),
        (
            "He said “this is a quotation. It goes on over a\nline that ends in it. It ends.” Then he left, and\nwent.",
            [
                "He said “this is a quotation.",
                "It goes on over a\nline that ends in it.",
                "It ends.”",
                "Then he left, and\nwent.",
            ],
        ),
        ("  \n ", []),
        ("", []),
        ("***", ["***"]),
        ("Ja. ***", ["Ja. ***"]),
        ("… „ – Ja.", ["… „ – Ja."]),
    ],
)
def test_paragraphs_and_remnants(text, expected):
    assert split(text) == expected


ALPHABET = "aB1 .!?…„“”\"'’«»()[]\n。」「؟।:,-–ßÄ你\ud800\u2028\u00a0"


@settings(max_examples=150)
@given(
    st.text(alphabet=ALPHABET, max_size=80) | st.text(alphabet=st.characters(codec=None), max_size=60),
    st.sampled_from(["de", "en", "fr", "ja", "el", "ru", "", "xx", "zh-Hant"]),
)
def test_every_visible_character_is_in_one_sentence(text, language):
    last = 0
    covered = 0
    for span in split_sentences(text, language):
        assert last <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        assert not text[last : span.start].strip()
        covered += sum(not character.isspace() for character in text[span.start : span.end])
        last = span.end
    assert covered == sum(not character.isspace() for character in text)


@pytest.mark.parametrize(
    "unit", ["a", ".", '"', "„", "“ ", "' ", "A. ", "“a.” ", "「a。", "(", "!)", ".)", "…", "a\n", "?"]
)
def test_hostile_text_takes_linear_time(unit):
    started = time.process_time()
    split_sentences(unit * (40_000 // len(unit)), "de")
    assert time.process_time() - started < 2
