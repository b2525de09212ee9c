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
