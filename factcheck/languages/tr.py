"""Turkish."""

from factcheck.languages.base import Language, Segmentation, Speech, words

SEGMENTATION = Segmentation(
    abbreviations=words(
        "dr. prof. doç. yrd. av. müh. gen. alb. yb. bnb. yzb. org. korg. hz. st. sn. mah. cad. sok. bkz. örn. yak. "
        "öğr. uzm."
    ),
    before_numbers=words("no. nr. s. sf. md. böl. fig. tel."),
    may_end=words("vb. vs. vd. m.ö. m.s. a.ş. ltd. şti."),
)

SPEECH = Speech(verbs=words("dedi diyor söyledi belirtti sordu açıkladı"))

LANGUAGE = Language("tr", segmentation=SEGMENTATION, speech=SPEECH)
