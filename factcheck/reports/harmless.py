"""Text from anywhere, made harmless for terminals, pages and encoders."""

_SURROGATES = range(0xD800, 0xE000)
_LINE_ENDS = (0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029)
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
# Embeddings, overrides and isolates turn the text around them; plain marks (LRM, RLM, ALM) only place themselves.
_BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))

_READABLE: dict[int, str | None] = {
    **dict.fromkeys((*_CONTROLS, *_BIDI)),
    **dict.fromkeys(_SURROGATES, "\ufffd"),
    **dict.fromkeys((*_LINE_ENDS, 0x09), " "),
}
_JSON = {
    **dict.fromkeys(_SURROGATES, "\ufffd"),
    **{code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *_BIDI, 0x2028, 0x2029)},
}


def readable(text: str) -> str:
    """The text on one line without control characters, terminal sequences and bidirectional overrides.

    Works character by character: a text that was cut before is the same as one that is cut afterwards.
    """
    return text.translate(_READABLE)


def one_line(text: str) -> str:
    """Readable, with every run of blanks as one."""
    return " ".join(readable(text).split())


def encodable_json(dumped: str) -> str:
    """A dumped JSON text that every encoder takes and that no terminal obeys; it loads to the same values.

    Lone surrogates, which UTF-8 cannot hold, become U+FFFD: one character for one, so that offsets stay right.
    """
    return dumped.translate(_JSON)
