"""English."""

from factcheck.languages.base import Boilerplate, Language, Segmentation, Speech

SEGMENTATION = Segmentation()

SPEECH = Speech()

BOILERPLATE = Boilerplate()

LANGUAGE = Language("en", segmentation=SEGMENTATION, speech=SPEECH, boilerplate=BOILERPLATE)
