"""Chinese."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation()

SPEECH = Speech(verbs=words("说 說 表示 称 稱 问道 問道 回答 指出 写道"))

LANGUAGE = Language("zh", segmentation=SEGMENTATION, speech=SPEECH)
