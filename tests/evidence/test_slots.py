"""The same slot or another one: what must keep comparators from accusing."""

import pytest

from factcheck.models import Verdict

DE = ("de", "de")


def conflicts(judgement):
    return [item.detail for item in judgement.evidence if item.stance is Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        # one unit, two things measured
        ("The storm was 385 miles from the coast.", "Erwartet werden 25 Zentimeter Regen.", ("en", "de")),
        # a whole and its part
        (
            "Am Montag kamen 1.200 Menschen, am Dienstag 1.350.",
            "Insgesamt kamen 3.900 Menschen, davon 1.200 am Montag.",
            DE,
        ),
        # who was hurt, and who is still in hospital
        ("Bei dem Unfall wurden 31 Menschen verletzt.", "Noch 22 Verletzte liegen in den Kliniken.", DE),
        # several days in one sentence
        (
            "They lost on Friday and won the return match on Saturday.",
            "Nach der Niederlage am Freitag gewannen sie das Rückspiel am Samstag.",
            ("en", "de"),
        ),
        # a name that the other claim has in another form
        (
            "Kritik kam aus dem Sicherheitsrat in New York.",
            "The UN Security Council in New York was critical.",
            ("de", "en"),
        ),
        # numbers of languages whose words are not read, in claims that are no translations of each other
        ("12 halász tért haza a viharból.", "15 școli au fost închise în oraș.", ("hu", "ro")),
        # translated quotes
        ("„Wir suchen noch“, sagte sie.", "“We are still searching and do not give up,” she said.", ("de", "en")),
    ],
)
def test_no_conflict(left, right, languages, judge):
    judgement = judge(left, right, languages, ("2023-03-14", "2023-03-14"))
    assert judgement.verdict is not Verdict.CONFLICT, conflicts(judgement)


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        ("قُتل ١٢ شخصا وأصيب ٣٠ شخصا.", "15人が死亡し、30人が負傷した。", ("ar", "ja")),
        ("12 ember meghalt és 30 megsérült a tűzben.", "15 persoane au murit și 30 au fost rănite.", ("hu", "ro")),
    ],
)
def test_one_of_two_counts_that_differs_is_a_conflict_in_other_languages_too(left, right, languages, judge):
    judgement = judge(left, right, languages, ("2023-03-14", "2023-03-14"))
    (clash,) = (item for item in judgement.evidence if item.stance is Verdict.CONFLICT)
    (match,) = (item for item in judgement.evidence if item.stance is Verdict.AGREE and item.code == "FC101")
    assert judgement.verdict is Verdict.CONFLICT
    assert clash.code == "FC101"
    assert (clash.left.value.split()[0], clash.right.value.split()[0]) == ("12", "15")
    assert match.left.value.split()[0] == match.right.value.split()[0] == "30"


@pytest.mark.parametrize(
    ("left", "right", "code"),
    [
        ("The deal was signed in Vienna on Sunday.", "The deal was signed in Geneva on Sunday.", "FC402"),
        ("The call lasted about 40 minutes.", "The call lasted about two hours.", "FC104"),
        ("The fire destroyed 12 houses in the village.", "The fire destroyed 21 houses in the village.", "FC101"),
    ],
)
def test_conflict(left, right, code, judge):
    judgement = judge(left, right, dates=("2023-03-14", "2023-03-14"))
    assert judgement.verdict is Verdict.CONFLICT
    assert code in {item.code for item in judgement.evidence if item.stance is Verdict.CONFLICT}


def test_converted_units_agree(judge):
    judgement = judge(
        "Rain will fall at 2 to 3 inches per hour.", "Es fallen 5 bis 7,5 Zentimeter Regen je Stunde.", ("en", "de")
    )
    assert not conflicts(judgement)


@pytest.mark.parametrize("demand", ["Ende der Gewalt", "freien Zugang", "Rückzug"])
def test_the_same_quoted_words_in_one_month_carry_an_agreement(demand, judge):
    left = f"Im Mai hatte Ministerin Hollweg die Regierung aufgefordert, für „{demand}“ zu sorgen."
    right = f"„Es geht um {demand} und um die Wahrung aller Rechte“, sagte Ministerin Hollweg am 13. Mai."
    assert judge(left, right, DE, ("2022-10-21", "2022-05-14")).verdict is Verdict.AGREE
