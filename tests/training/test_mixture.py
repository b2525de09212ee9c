from collections import Counter
from random import Random

from training.batches import cut, encode, pool
from training.labels import CLASH, SAME
from training.mixture import WEIGHTS, Example, mixture


def test_all_sources_are_drawn_from(corpus):
    draw, random = mixture(corpus), Random(0)
    found = Counter(draw(random).source for _ in range(300))
    assert set(found) == {"lingnli", "gold", "translated", "reworded"}
    assert set(found) <= set(WEIGHTS)


def test_a_swapped_example_swapped_again_is_itself(corpus):
    draw, random = mixture(corpus), Random(1)
    for _ in range(100):
        example = draw(random)
        assert example.swapped().swapped() == example


def test_a_pool_is_decided_by_seed_and_number(corpus, tokenizer, options):
    def drawn(seed, number):
        batches = pool(mixture(corpus), tokenizer, seed, number, tokens=256, longest=64)
        return [[[ids.tolist() for ids in pair.ids] for pair in batch] for batch in batches]

    assert drawn(0, 3) == drawn(0, 3)
    assert drawn(0, 3) != drawn(0, 4)
    assert drawn(0, 3) != drawn(1, 3)


def test_marks_are_where_the_words_differ(carrier, tokenizer):
    old, new = "It was 45 today.", "It was 54 today."
    for example in (Example(old, new, CLASH, original=old), Example(old, new, CLASH, original=old).swapped()):
        encoded = encode(example, tokenizer, 64)
        for ids, marks in zip(encoded.ids, encoded.marks, strict=True):
            assert marks.sum() == 1
            assert carrier.vocabulary().pieces[ids[marks.argmax()]].strip("▁") in ("45", "54")


def test_what_is_unknown_has_no_marks_and_what_is_faithful_none_set(tokenizer):
    unknown = encode(Example("Es ist 5.", "It is 6.", CLASH, original="It is 5."), tokenizer, 64)
    assert set(unknown.marks[0]) == {-1}
    assert set(unknown.marks[1]) == {0, 1}
    assert {
        mark for marks in encode(Example("a", "b", SAME, faithful=True), tokenizer, 64).marks for mark in marks
    } == {0}


def test_a_batch_holds_no_more_tokens_than_asked(tokenizer):
    pairs = [encode(Example("word " * n, "x", SAME), tokenizer, 64) for n in range(40)]
    batches = list(cut(pairs, 100))
    assert [pair for batch in batches for pair in batch] == pairs
    assert all(len(batch) * batch[-1].length <= 100 for batch in batches)
