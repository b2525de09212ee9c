"""Builds the labelled pairs of the gold set from its frames and sentences: ``python -m tests.gold.build``."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
LANGUAGES = ("ar", "cs", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "zh")
SPLITS = ("dev", "frozen")
CROSS_PAIRS = 10
SOURCE = "factcheck-gold"

Row = dict[str, str]
Relation = dict[str, Any]


class Gold(NamedTuple):
    """The frames, and the sentences by language, frame and statement."""

    frames: list[dict[str, Any]]
    sentences: dict[str, dict[str, dict[str, str]]]


def load(folder: Path = HERE) -> Gold:
    """Reads the frames and the languages that have been written."""
    frames = json.loads((folder / "frames.json").read_text(encoding="utf-8"))["frames"]
    paths = {language: folder / "sentences" / f"{language}.json" for language in LANGUAGES}
    sentences = {
        language: json.loads(path.read_text(encoding="utf-8")) for language, path in paths.items() if path.exists()
    }
    return Gold(frames, sentences)


def cross_pairs(key: str) -> list[tuple[str, str]]:
    """Ordered pairs of two languages, chosen by the key; together they use every language."""
    order = sorted(LANGUAGES, key=lambda language: hashlib.sha256(f"{key}/{language}".encode()).digest())
    half = len(order) // 2
    return [(order[i], order[(i + half) % len(order)]) for i in range(CROSS_PAIRS)]


def relations_of(frame: dict[str, Any]) -> Iterator[tuple[Relation, list[tuple[str, str]]]]:
    """Every relation of a frame with the language pairs in which it is asked."""
    same = [(language, language) for language in LANGUAGES]
    translated = {"left": "base", "right": "base", "label": "agree", "kind": "translation"}
    yield translated, cross_pairs(f"{frame['id']}/base/base")
    for number, relation in enumerate(frame["relations"], start=1):
        crossed = cross_pairs(f"{frame['id']}/{number}/{relation['left']}/{relation['right']}")
        yield relation, same if relation.get("same_language_only") else same + crossed


def rows_of(frame: dict[str, Any], gold: Gold) -> Iterator[Row]:
    """The rows of one frame; a sentence that a language lacks gives none."""
    for number, (relation, pairs) in enumerate(relations_of(frame)):
        for left_lang, right_lang in sorted(pairs):
            left = gold.sentences.get(left_lang, {}).get(frame["id"], {}).get(relation["left"])
            right = gold.sentences.get(right_lang, {}).get(frame["id"], {}).get(relation["right"])
            if not left or not right:
                continue
            row = {
                "id": f"{frame['id']}-{number:02d}-{left_lang}-{right_lang}",
                "left": left,
                "right": right,
                "left_lang": left_lang,
                "right_lang": right_lang,
            }
            row |= {side: relation[side] for side in ("left_date", "right_date") if side in relation}
            yield row | {
                "label": relation["label"],
                "kind": relation["kind"],
                "source": SOURCE,
                "group": frame["id"],
                "relation": f"{relation['left']}/{relation['right']}",
            }


def build(gold: Gold) -> dict[str, str]:
    """The text of each split's file."""
    files = {}
    for split in SPLITS:
        rows = [row for frame in gold.frames if frame["split"] == split for row in rows_of(frame, gold)]
        rows.sort(key=lambda row: row["id"])
        files[f"{split}.jsonl"] = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return files


def main() -> None:
    """Writes the files of both splits."""
    for name, text in build(load()).items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {text.count(chr(10))} pairs")


if __name__ == "__main__":
    main()
