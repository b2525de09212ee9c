"""Outcomes for tests."""

from hypothesis import strategies as st

from factcheck.evaluation import CLASSES, Outcome
from factcheck.models import Scores, Verdict


def outcome(label, verdict, *, score=None, languages=("en", "en"), kind="number", group=None):
    """A row whose verdict has the given score (default 0.7); the others share the rest evenly."""
    score = 0.7 if score is None else score
    scores = dict.fromkeys((item.value for item in Verdict), (1.0 - score) / 3.0)
    return Outcome(label, Verdict(verdict), Scores(**{**scores, verdict: score}), languages, kind, group)


@st.composite
def outcomes(draw, *, groups=("", "a", "b", "c")):
    """One row: scores are rounded as the checker does it, so that there are ties."""
    parts = [draw(st.integers(0, 20)) + 0.01 for _ in Verdict]
    scores = Scores(*(round(part / sum(parts), 4) for part in parts))
    verdict = max(Verdict, key=scores.of)
    languages = (draw(st.sampled_from(("de", "en"))), draw(st.sampled_from(("de", "en"))))
    return Outcome(
        draw(st.sampled_from(sorted(CLASSES))),
        verdict,
        scores,
        languages,
        draw(st.sampled_from(("name", "number"))),
        draw(st.sampled_from(groups)) or None,
    )
