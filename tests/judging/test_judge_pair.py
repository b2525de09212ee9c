import pytest

from factcheck.models import Verdict

LEFT = "The quake on Monday killed 45 people in the valley, the mayor said."


@pytest.mark.parametrize(
    ("right", "verdict"),
    [
        ("The quake on Monday killed 45 people in the valley, said the mayor.", Verdict.AGREE),
        ("The quake on Monday killed 54 people in the valley, the mayor said.", Verdict.CONFLICT),
        ("Das Beben am Montag tötete 54 Menschen im Tal, sagte die Bürgermeisterin.", Verdict.CONFLICT),
        ("The orchestra of the town opens its season with a Czech symphony.", Verdict.UNRELATED),
    ],
)
def test_verdicts(right, verdict, judge):
    languages = ("en", "de" if "Beben" in right else "en")
    judgement = judge(LEFT, right, languages)
    assert judgement.verdict is verdict
    assert judgement.confidence == judgement.scores.of(verdict)


def test_later_counts_are_updates(judge):
    judgement = judge(LEFT, LEFT.replace("45", "54"), dates=("2024-03-04", "2024-03-04"))
    assert judgement.verdict is Verdict.CONFLICT
    undated_day = LEFT.replace(" on Monday", "")
    later = judge(undated_day, undated_day.replace("45", "54"), dates=("2024-03-04", "2024-03-06"))
    assert later.verdict is Verdict.UPDATE
    fewer = judge(undated_day, undated_day.replace("45", "34"), dates=("2024-03-04", "2024-03-06"))
    assert fewer.verdict is Verdict.CONFLICT


def test_sides_are_handed_back_as_they_were_given(judge):
    right = LEFT.replace("45", "54")
    there, back = judge(LEFT, right), judge(right, LEFT)
    assert (there.pair.left.text, there.pair.right.text) == (LEFT, right)
    assert there.scores == back.scores
    assert tuple(item.mirrored() for item in back.evidence) == there.evidence


def test_a_conflict_or_update_has_words_on_both_sides(judge):
    for right in (LEFT.replace("45", "54"), LEFT.replace("killed", "did not kill")):
        judgement = judge(LEFT, right)
        deciding = [item for item in judgement.evidence if item.stance is judgement.verdict]
        assert judgement.verdict is Verdict.CONFLICT
        assert any(item.left and item.right for item in deciding)
