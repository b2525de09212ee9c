from random import Random

import pytest

from training.changes import change, harmless, part
from training.labels import CLASH, NOT_SAME

SENTENCES = {
    "en": "On Monday 45 people were killed in Germany, Angela Merkel said, and prices rose in March.",
    "de": "Am Montag wurden in Frankreich 45 Menschen getötet, und die Preise sind im März gestiegen.",
    "fr": "Lundi, 45 personnes ont été tuées en Allemagne, et les prix sont plus élevés qu'en mars.",
    "ru": "В понедельник погибли 45 человек, был введён комендантский час, сказал Иван Петров в Берлине.",
    "zh": "周一在德国有45人死亡，价格上升，政府是支持的。",
    "ja": "月曜日にドイツで45人が死亡し、価格が上昇した。",
    "ar": "قتل 45 شخصا في ألمانيا يوم الاثنين وكانت الأسعار أعلى.",
}
OTHERS = ("Emmanuel Macron met Olaf Scholz in Paris.", "Dort traf Emmanuel Macron auf Olaf Scholz.")


def made(code, count=300):
    return [change(SENTENCES[code], code, OTHERS, Random(seed)) for seed in range(count)]


@pytest.mark.parametrize("code", SENTENCES)
def test_a_change_changes_the_text_and_says_what_that_means(code):
    changes = made(code)
    assert all(item is not None and item.text != SENTENCES[code] for item in changes)
    assert {item.target for item in changes} <= {CLASH, NOT_SAME}
    assert len({item.kind for item in changes}) >= 3
    numbers = [item.text for item in changes if item.kind == "number"]
    assert numbers
    assert not any("45" in text for text in numbers)


def test_kinds_in_english():
    kinds = {item.kind for item in made("en")}
    assert kinds >= {"number", "weekday", "month", "place", "name", "denial put in", "swapped names", "any word"}


def test_a_denial_is_taken_out_where_there_is_one():
    kinds = {change("The mayor is not dead.", "en", (), Random(seed)).kind for seed in range(50)}
    assert "denial taken out" in kinds
    assert "denial put in" not in kinds


def test_the_same_random_numbers_give_the_same_change():
    assert made("en", 20) == made("en", 20)


def test_nothing_can_be_changed_in_nothing():
    assert change("", "en", (), Random(0)) is None


def test_harmless_rewriting_keeps_all_letters_and_digits():
    text = 'He said: "It costs 1,200 euros."'
    for seed in range(30):
        assert [sign for sign in harmless(text, "en", Random(seed)) if sign.isalnum()] == [
            sign for sign in text if sign.isalnum()
        ]


def test_a_part_is_shorter_and_comes_from_the_text():
    text = "The minister resigned on Monday in Lisbon, the government of Portugal said."
    parts = {part(text, Random(seed)) for seed in range(20)}
    assert parts == {"The minister resigned on Monday in Lisbon.", "The government of Portugal said."}
    assert part("No clause here.", Random(0)) is None
