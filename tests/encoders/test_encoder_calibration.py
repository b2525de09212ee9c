import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.encoders.background import SENTENCES
from factcheck.encoders.calibration import BUNDLED, Calibration, calibration_of, measured


class Fixed:
    """An encoder whose vectors are given."""

    name = "fixed"
    dimension = 2

    def __init__(self, vector):
        self.vector = vector

    def encode(self, texts, progress=None):
        return np.stack([self.vector(text) for text in texts]).astype(np.float32)


def test_bundled_constants_agree_with_other_sentences(encoder):
    own = measured(encoder)
    assert calibration_of(encoder) is BUNDLED
    assert own.same_language == pytest.approx(BUNDLED.same_language, abs=0.02)
    assert own.cross_language == pytest.approx(BUNDLED.cross_language, abs=0.02)


def test_translations_stand_out(encoder, sentences):
    english, *rest = encoder.encode([*sentences.values(), "Der Ölpreis fiel auf den tiefsten Stand seit März."])
    similarity = BUNDLED.similarity(np.stack(rest) @ english, False)
    assert similarity[:-1].min() > 0.4
    assert similarity[-1] < 0.2


def test_any_other_encoder_is_measured():
    calibration = calibration_of(Fixed(lambda text: [1, 0] if text.isascii() else [0.6, 0.8]))
    assert 0.6 < calibration.cross_language < calibration.same_language < 1


def test_encoder_that_tells_nothing_apart_has_no_similarity_but_no_error_either():
    calibration = calibration_of(Fixed(lambda text: [1, 0]))
    assert calibration.similarity(np.array([0.9]), True).tolist() == [0]


@given(st.lists(st.floats(-1.1, 1.1), min_size=2, max_size=20), st.booleans())
def test_similarity_grows_with_the_cosine(cosines, same):
    similarity = Calibration(0.8, 0.7).similarity(np.array(sorted(cosines)), same)
    assert similarity.dtype == np.float32
    assert (np.diff(similarity) >= 0).all()
    assert similarity.min() >= 0
    assert similarity.max() <= 1


def test_ends_of_the_scale():
    cosine = np.array([[1.0, 1.0], [0.8, 0.7], [0.9, 0.85]])
    same = np.array([True, False])
    assert Calibration(0.8, 0.7).similarity(cosine, same) == pytest.approx(np.array([[1, 1], [0, 0], [0.5, 0.5]]))


def test_background_is_sixty_different_sentences_in_six_languages():
    sentences = [sentence for of_language in SENTENCES.values() for sentence in of_language]
    assert len(SENTENCES) == 6
    assert len(set(sentences)) == 60


# What a language's numbers are worth: sentences that neither the calibration nor the background has seen.
TRANSLATED = {
    "ar": "قال الوزير إن الجسر الجديد سيفتح أمام حركة المرور في الربيع.",
    "de": "Die neue Brücke wird im Frühjahr für den Verkehr geöffnet, sagte der Minister.",
    "en": "The new bridge will open to traffic in spring, the minister said.",
    "es": "El nuevo puente se abrirá al tráfico en primavera, dijo el ministro.",
    "hi": "मंत्री ने कहा कि नया पुल वसंत में यातायात के लिए खोला जाएगा।",
    "ja": "新しい橋は春に開通すると大臣が述べた。",
    "ko": "장관은 새 다리가 봄에 개통될 것이라고 말했다.",
    "pl": "Nowy most zostanie otwarty dla ruchu wiosną, powiedział minister.",
    "pt": "A nova ponte será aberta ao trânsito na primavera, disse o ministro.",
    "ru": "Новый мост откроют для движения весной, сообщил министр.",
    "zh": "部长说，新桥将于春季通车。",
}
OTHER = {
    "de": "Der Torwart hielt im Endspiel drei Elfmeter.",
    "en": "The goalkeeper saved three penalties in the final.",
    "ja": "ゴールキーパーは決勝で三本のペナルティーキックを止めた。",
    "zh": "守门员在决赛中扑出了三个点球。",
}


def table(encoder, rows, columns, *, per_language=True):
    """Calibrated similarities of two tables of sentences in different languages."""
    cosines = encoder.encode(list(rows.values())) @ encoder.encode(list(columns.values())).T
    same = np.array([[one == other for other in columns] for one in rows])
    return BUNDLED.similarity(cosines, same, (list(rows), list(columns)) if per_language else None)


def test_translations_are_near_and_other_sentences_are_not_in_every_pair_of_languages(encoder):
    apart = ~np.eye(len(TRANSLATED), dtype=bool)
    assert table(encoder, TRANSLATED, TRANSLATED)[apart].min() > 0.3
    assert table(encoder, TRANSLATED, OTHER).max() < 0.2


def test_calibration_by_language_brings_translations_to_one_similarity(encoder):
    """What pairs of languages differ in shrinks: Japanese and Korean lie far from English, Spanish lies near."""
    apart = ~np.eye(len(TRANSLATED), dtype=bool)
    by_language = table(encoder, TRANSLATED, TRANSLATED)[apart]
    for_all = table(encoder, TRANSLATED, TRANSLATED, per_language=False)[apart]
    assert by_language.std() / by_language.mean() < for_all.std() / for_all.mean()


TWO = Calibration(0.8, 0.7, {"de": 0.02, "ja": -0.02}, (0.9, {"de": 0.01, "ja": -0.05}))


@pytest.mark.parametrize("pair", [("de", "de"), ("de", "ja"), ("ja", "xx"), ("xx", "yy")])
@given(st.lists(st.floats(-1.1, 1.1), min_size=2, max_size=20))
def test_similarity_grows_with_the_cosine_in_every_pair_of_languages(pair, cosines):
    row = np.array([sorted(cosines)])
    similarity = TWO.similarity(row, pair[0] == pair[1], ([pair[0]], [pair[1]] * len(cosines)))
    assert similarity.shape == row.shape
    assert (np.diff(similarity[0]) >= 0).all()
    assert similarity.min() >= 0
    assert similarity.max() <= 1


def test_an_average_translation_has_one_similarity_in_all_languages_and_an_unrelated_sentence_none():
    rows, columns = ["de", "ja", "xx"], ["ja", "xx", "de"]
    high = np.array([[0.86, 0.91, 0.92], [0.80, 0.85, 0.86], [0.85, 0.90, 0.91]])
    low = np.array([[0.70, 0.72, 0.74], [0.66, 0.68, 0.70], [0.68, 0.70, 0.72]])
    assert TWO.similarity(high, False, (rows, columns)) == pytest.approx(np.full((3, 3), 0.6))
    assert TWO.similarity(low, False, (rows, columns)) == pytest.approx(np.zeros((3, 3)), abs=1e-6)


def test_the_order_of_two_languages_changes_nothing():
    there, back = (TWO.similarity(np.array([[0.83]]), False, pair) for pair in ((["de"], ["ja"]), (["ja"], ["de"])))
    assert there == back


def test_within_one_language_nothing_depends_on_which_it_is():
    values = [TWO.similarity(np.array([[0.9]]), True, ([code], [code])).item() for code in ("de", "ja", "xx")]
    assert values == pytest.approx([0.5] * 3)


def test_bundled_numbers_are_of_languages_and_add_up_to_nothing():
    translated, by_language = BUNDLED.translated
    assert set(by_language) == set(BUNDLED.unrelated)
    assert len(by_language) == 20
    assert BUNDLED.cross_language < BUNDLED.same_language < translated < 1
    for numbers in (BUNDLED.unrelated, by_language):
        assert sum(numbers.values()) == pytest.approx(0, abs=0.02)
        assert max(map(abs, numbers.values())) < 0.03
