"""Japanese."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation()

SPEECH = Speech(verbs=words("述べた 語った 話した 言った 説明した"))

LANGUAGE = Language("ja", segmentation=SEGMENTATION, speech=SPEECH)
