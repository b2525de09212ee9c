"""The generator of planted conflicts, on invented sentences: what is changed, where, and what is left alone."""

import subprocess
import sys
from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from benchmarks.planting import KINDS, Outlet, Plan, Story, aligned_rows, corpora, planted, split_of
from benchmarks.planting_change import Aligned
from benchmarks.planting_names import NAMES
from benchmarks.planting_numbers import numerals_of
from benchmarks.planting_terms import surnames_of
from benchmarks.planting_words import LANGUAGES, MONTHS, WEEKDAYS


def changes(kind, language, text, other_language, other, seed=0, surnames=frozenset()):
    pair = Aligned(text, language, other, other_language, surnames)
    found = list(KINDS[kind](pair, Random(seed)))
    for change in found:
        assert change.kind == kind
        assert text[change.start : change.end] == change.old
        assert change.new
        assert change.new != change.old
        changed = change.applied(text)
        assert changed[change.start : change.start + len(change.new)] == change.new
        assert changed[: change.start] == text[: change.start]
        assert changed[change.start + len(change.new) :] == text[change.end :]
    return found


def only(*arguments, **named):
    (change,) = changes(*arguments, **named)
    return change


EACH_KIND = [
    ("number", "de", "Rund 45 Boote sanken.", "en", "About 45 boats sank.", "45"),
    ("number", "fr", "Il a coûté 12 500 euros.", "en", "It cost 12,500 euros.", "12 500"),
    ("number", "es", "Subió un 3,5 % en todo el país.", "zh", "全国上涨了3.5%。", "3,5"),
    ("number", "en", "A 62-year-old baker won.", "ko", "62세 제빵사가 이겼다.", "62"),
    ("number", "ja", "合計で４５人が参加した。", "en", "In all 45 people took part.", "４５"),
    ("number", "hi", "कुल 1,50,000 लोग आए।", "en", "In all 150,000 people came.", "1,50,000"),
    ("year", "it", "La torre crollò nel 1987.", "ru", "Башня рухнула в 1987 году.", "1987"),
    ("year", "ko", "탑은 2011년에 무너졌다.", "en", "The tower fell in 2011.", "2011"),
    ("month", "cs", "Most otevřeli 4. září loni.", "en", "The bridge was opened on 4 September last year.", "září"),
    ("month", "zh", "这座桥于9 月开放。", "de", "Die Brücke wurde im September geöffnet.", "9 月"),
    ("month", "ar", "افتتح الجسر في سبتمبر الماضي.", "fr", "Le pont a ouvert en septembre dernier.", "سبتمبر"),
    ("weekday", "de", "Am Freitagabend brannte es.", "en", "It burned on Friday night.", "Freitag"),
    ("weekday", "ko", "금요일에 불이 났다.", "uk", "Пожежа сталася в п'ятницю.", "금요일"),
    ("weekday", "ja", "火災は金曜日に起きた。", "tr", "Yangın cuma günü çıktı.", "金曜"),
    ("name", "ru", "Он жил в Германии.", "en", "He lived in Germany.", "Германии"),
    ("name", "zh", "他住在伦敦。", "ja", "彼はロンドンに住んでいた。", "伦敦"),
    ("name", "ar", "التقى بترامب أمس.", "hi", "वह कल ट्रंप से मिले।", "ترامب"),
    ("name", "sv", "Igår vann Robert Quillam loppet.", "nl", "Gisteren won Robert Quillam de race.", "Robert Quillam"),
    ("negation", "en", "The bridge is safe again.", "de", "Die Brücke ist wieder sicher.", "is"),
]


@pytest.mark.parametrize(("kind", "language", "text", "other_language", "other", "old"), EACH_KIND)
def test_each_kind_is_changed_at_its_place(kind, language, text, other_language, other, old):
    change = only(kind, language, text, other_language, other)
    assert change.old == old
    assert change.new not in other


def test_new_numbers_are_clearly_different_and_of_the_same_form():
    for seed in range(200):
        change = only("number", "pl", "Spadło 24 300,5 litra.", "en", "There fell 24,300.5 litres.", seed=seed)
        old, new = (next(numerals_of(text, "pl")).value for text in (change.old, change.new))
        assert 0.25 <= abs(new / old - 1) <= 0.71
        assert len(change.new) == len(change.old)
        assert change.new[2] == " "


def test_round_numbers_stay_round_and_slavic_plurals_stay_right():
    for seed in range(100):
        assert only("number", "de", "Es kamen 4500 Leute.", "en", "4,500 came.", seed=seed).new.endswith("00")
        assert only("number", "ru", "Погибли 3 рыбака.", "en", "Killed: 3 fishermen.", seed=seed).new in {"2", "4"}


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("en", "It was 1 boat.", "Es war 1 Boot."),
        ("en", "In 2016 it rained.", "2016 regnete es."),
        ("en", "On 29 June it rained.", "Am 29. Juni regnete es."),
        ("en", "They won 3-2 at home.", "Sie gewannen daheim 3-2."),
        ("en", "It began at 9:45 in town.", "Es begann um 9:45 in der Stadt."),
        ("en", "They show it on Channel 4 tonight.", "Heute läuft es auf Channel 4."),
        ("en", "He flew a B-52 and a 3rd plane.", "Er flog eine B-52 und ein 3. Flugzeug."),
        ("en", "From 20 to 30 of them came.", "20 bis 30 von ihnen kamen."),
        ("en", "About 45 boats sank.", "Rund vierzig Boote sanken."),
        ("en", "Of 45 boats 45 sank.", "Von 45 Booten sanken 45."),
        ("sv", "Det kostade 300 000 kronor.", "Es kostete 300 Kronen."),
    ],
)
def test_numbers_that_nobody_could_check_are_left_alone(language, text, other):
    assert not changes("number", language, text, "de", other)


def test_years_are_shifted_by_one_to_nine_and_never_into_the_future():
    years = {int(only("year", "en", "It fell in 2016.", "de", "Es fiel 2016.", seed=seed).new) for seed in range(200)}
    assert years <= {*range(2007, 2016), 2017, 2018}
    assert len(years) > 5


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("It fell in 2016.", "Es fiel 2017."),
        ("It cost 1,950 euros.", "Es kostete 1.950 Euro."),
        ("The 1990s were dry.", "Die 1990er waren trocken."),
        ("In the 2015-16 season it fell.", "In der Saison 2015-16 fiel es."),
    ],
)
def test_no_years(text, other):
    assert not changes("year", "en", text, "de", other)


def test_months_keep_their_inflection():
    for seed in range(50):
        genitive = only("month", "ru", "Мост открыли 4 мая.", "en", "The bridge was opened on 4 May.", seed=seed)
        assert genitive.new in MONTHS["ru"].rows[1]
        locative = only("month", "cs", "Most otevřeli v září.", "en", "They opened it in September.", seed=seed)
        assert locative.new in MONTHS["cs"].rows[2]


def test_no_short_month_gets_a_late_day():
    for seed in range(50):
        new = only("month", "de", "Am 31. Juli war Schluss.", "en", "It ended on July 31.", seed=seed).new
        assert new in {"Januar", "März", "Mai", "August", "Oktober", "Dezember"}


@pytest.mark.parametrize(
    ("language", "text", "other_language", "other"),
    [
        ("en", "Mrs May spoke.", "de", "Im Mai sprach sie."),
        ("en", "They may march.", "de", "Im März sprach sie."),
        ("de", "Im Mai regnete es.", "en", "It rained in June."),
    ],
)
def test_no_months(language, text, other_language, other):
    assert not changes("month", language, text, other_language, other)


def test_weekdays_fit_what_stands_before_them():
    for seed in range(50):
        russian = only("weekday", "ru", "В среду шёл дождь.", "en", "On Wednesday it rained.", seed=seed)
        assert russian.new in {"понедельник", "четверг", "пятницу", "субботу", "воскресенье"}
        czech = only("weekday", "cs", "Ve středu pršelo.", "en", "On Wednesday it rained.", seed=seed)
        assert czech.new == "čtvrtek"
        portuguese = only("weekday", "pt", "Choveu no sábado.", "en", "It rained on Saturday.", seed=seed)
        assert portuguese.new == "domingo"


def test_weekdays_in_names_are_left_alone():
    assert not changes("weekday", "en", "She told the Sunday Herald so.", "zh", "她对星期日先驱报如是说。")
    assert not changes("weekday", "tr", "Pazar yeniden açıldı.", "en", "The market opened again on Sunday.")


def test_names_keep_their_ending_and_related_ones_are_not_planted():
    for seed in range(100):
        assert only("name", "ru", "Он уехал из Лондона.", "en", "He left London.", seed=seed).new.endswith("а")
        british = only("name", "en", "He left Britain.", "de", "Er verließ Großbritannien.", seed=seed)
        assert british.new not in {"England", "Scotland"}


@pytest.mark.parametrize(
    ("language", "text", "other_language", "other"),
    [
        ("en", "The Washington Gazette said so.", "ru", "Так пишет газета в Вашингтоне."),
        ("en", "The Church of England said so.", "de", "Das sagte die Kirche in England."),
        ("hi", "वह लंदन गए।", "en", "He read the London Courier."),
        ("en", "He went to Germany.", "ru", "Он уехал во Францию."),
        ("ja", "インドネシアで地震があった。", "en", "There was a quake in India."),
    ],
)
def test_no_names(language, text, other_language, other):
    assert not changes("name", language, text, other_language, other)


def test_surnames_of_persons_whom_the_article_names():
    assert surnames_of("Der Bäcker Robert Quillam kam. Frau Beate Orlow-Test auch.") == {"Quillam", "Orlow-Test"}
    text, other = "Danach ging Quillam heim.", "Quillam then went home."
    change = only("name", "de", text, "en", other, surnames=frozenset(("Quillam",)))
    assert change.old == "Quillam"
    assert not changes("name", "de", text, "ru", "Затем Квиллам ушёл.", surnames=frozenset(("Quillam",)))


PUT_IN_ONLY = ("tr", "ar", "zh", "ja", "ko")
NEGATIONS = [
    ("en", "The bridge will open today.", "The bridge will not open today."),
    ("de", "Er hat das Angebot gestern angenommen.", "Er hat das Angebot gestern nicht angenommen."),
    ("de", "Das war ein Erfolg.", "Das war kein Erfolg."),
    ("fr", "Le ministre a signé le texte.", "Le ministre n'a pas signé le texte."),
    ("fr", "Les routes sont ouvertes.", "Les routes ne sont pas ouvertes."),
    ("es", "El puente está abierto.", "El puente no está abierto."),
    ("it", "Il ponte è aperto.", "Il ponte non è aperto."),
    ("pt", "A ponte foi aberta.", "A ponte não foi aberta."),
    ("nl", "Hij heeft het aanbod gisteren geaccepteerd.", "Hij heeft het aanbod gisteren niet geaccepteerd."),
    ("nl", "Dat was een succes.", "Dat was geen succes."),
    ("pl", "Most był wczoraj otwarty.", "Most nie był wczoraj otwarty."),
    ("cs", "Most byl včera otevřen.", "Most nebyl včera otevřen."),
    ("sv", "Bron är öppen igen.", "Bron är inte öppen igen."),
    ("ru", "Мост был открыт вчера.", "Мост не был открыт вчера."),
    ("uk", "Міст був відкритий учора.", "Міст не був відкритий учора."),
    ("tr", "Köprü dün kapatıldı.", "Köprü dün kapatılmadı."),
    ("ar", "سوف يفتح الجسر غدا.", "لن يفتح الجسر غدا."),
    ("hi", "पुल खोला गया है।", "पुल नहीं खोला गया है।"),
    ("zh", "大桥将在明天开放。", "大桥将不会在明天开放。"),
    ("ja", "橋は昨日開通しました。", "橋は昨日開通しませんでした。"),
    ("ko", "그는 다리를 폐쇄했다.", "그는 다리를 폐쇄하지 않았다."),
]


@pytest.mark.parametrize(("language", "text", "negated"), NEGATIONS)
def test_a_negation_is_put_in(language, text, negated):
    assert only("negation", language, text, "en", "Something happened there.").applied(text) == negated
    assert not changes("negation", language, text, "en", "Nothing happened there.")
    assert not changes("negation", language, negated, "en", "Something happened there.")


@pytest.mark.parametrize(
    ("language", "text", "positive"),
    [(language, negated, text) for language, text, negated in NEGATIONS if language not in PUT_IN_ONLY],
)
def test_a_negation_is_taken_out(language, text, positive):
    found = changes("negation", language, text, "en", "It did not happen there.")
    assert all(change.applied(text) == positive for change in found)
    assert found or "geen" in text


@pytest.mark.parametrize(
    "text", ["Is the bridge safe?", "It is not only safe.", "The man who is safe left.", "Nobody is safe."]
)
def test_no_negations(text):
    assert not changes("negation", "en", text, "de", "Die Brücke ist sicher.")


TITLE = "A title with 45 boats in 2011"
ROWS = (
    TITLE,
    "Some 37 boats sank.",
    "It fell in 2013.",
    "Then 520 people came.",
    "A fair day.",
    "It burned in 1994.",
    "Of 88 fish 3 bit.",
)


def ntrex(documents=12):
    return [
        {"id": "", "document": f"paper.{number}", "sentence": index, **dict.fromkeys(LANGUAGES, text)}
        for number in range(documents)
        for index, text in enumerate(ROWS)
    ]


def wmt21(runs=6):
    return [
        {
            "id": f"wmt21-en-de-{run * 40 + index}",
            "source_lang": "en",
            "target_lang": "de",
            "source": "",
            "renderings": [f"{text} so{extra}" for extra in ("", " A", " A B", " B C D")],
        }
        for run in range(runs)
        for index, text in enumerate(ROWS)
    ]


PLAN = Plan(documents=8, articles=2, rounds=2, split=None, kinds=("number", "year"), seed=5)


def test_a_corpus_is_the_same_for_the_same_seed():
    assert corpora(ntrex(), wmt21(), PLAN) == corpora(ntrex(), wmt21(), PLAN)
    assert corpora(ntrex(), wmt21(), PLAN) != corpora(ntrex(), wmt21(), replace(PLAN, seed=6))


def test_plants_stand_where_they_are_said_to_be_and_all_else_is_untouched():
    stories = [story for stories in corpora(ntrex(), wmt21(), PLAN) for story in stories]
    assert len(stories) == 2 * (8 + 2)
    for story in stories:
        assert 1 <= len(story.plants) <= 2
        rows = [plant.row for plant in story.plants]
        assert rows == sorted(set(rows))
        assert 0 not in rows
        restored = list(story.right.rows)
        for plant in story.plants:
            row = restored[plant.row]
            assert row[plant.start : plant.end] == plant.new
            restored[plant.row] = row[: plant.start] + plant.old + row[plant.end :]
        originals = {ROWS[index] for index in range(len(ROWS))}
        assert all(any(row.startswith(text) for text in originals) for row in restored)
        assert len(story.left.rows) == len(story.right.rows)


def test_kinds_are_planted_equally_often():
    stories = [story for stories in corpora(ntrex(), wmt21(), PLAN) for story in stories]
    counts = Counter(plant.kind for story in stories for plant in story.plants)
    assert abs(counts["number"] - counts["year"]) <= 1


def test_outlets_are_in_two_languages_or_two_renderings_of_one():
    (stories,) = corpora(ntrex(), wmt21(), replace(PLAN, rounds=1))
    for story in stories:
        if story.document.startswith("paper"):
            assert story.left.language != story.right.language
        else:
            assert story.left.language == story.right.language == "de"
            assert all(left != right for left, right in zip(story.left.rows, story.right.rows, strict=True))


def test_all_languages_take_both_sides():
    rounds = corpora(ntrex(18), [], replace(PLAN, documents=18))
    for side in ("left", "right"):
        for stories in rounds:
            assert {getattr(story, side).language for story in stories} == set(LANGUAGES)


def test_splits_share_no_document():
    found = {}
    for split in ("dev", "test"):
        plan = replace(PLAN, documents=99, articles=99, split=split)
        found[split] = {story.document for stories in corpora(ntrex(), wmt21(), plan) for story in stories}
        assert all(split_of(document) == split for document in found[split])
    assert not found["dev"] & found["test"]
    assert len(found["dev"] | found["test"]) == 12 + 6


def test_only_the_kinds_asked_for():
    plan = replace(PLAN, kinds=("year",))
    stories = [story for stories in corpora(ntrex(), wmt21(), plan) for story in stories]
    assert {plant.kind for story in stories for plant in story.plants} == {"year"}


def test_rows_of_a_pairs_file():
    draft = Story("paper.1", Outlet("en", ROWS), Outlet("de", ROWS))
    stories = planted([draft], ("number",), "7")
    rows = list(aligned_rows(stories, dated=True))
    assert len(rows) == len(ROWS) == len({row["id"] for row in rows})
    assert Counter(row["label"] for row in rows) == {"conflict": 2, "agree": len(ROWS) - 2}
    for row in rows:
        assert (row["left"] == row["right"]) == (row["label"] == "agree")
        assert row["kind"] == ("untouched" if row["label"] == "agree" else "number")
        assert (row["left_lang"], row["right_lang"], row["group"]) == ("en", "de", "paper.1")
        assert row["left_date"] == row["right_date"]
    assert "left_date" not in next(aligned_rows(stories, dated=False))


def test_every_language_has_its_words():
    for table, length in ((MONTHS, 12), (WEEKDAYS, 7)):
        assert set(table) == set(LANGUAGES)
        assert {len(row) for series in table.values() for row in series.rows} == {length}
    assert set(NAMES) == set(LANGUAGES)


def test_the_generator_shares_no_code_with_factcheck():
    code = "import sys, benchmarks.planting; print([name for name in sys.modules if name.startswith('factcheck')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
