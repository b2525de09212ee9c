"""Which codes take part."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.errors import UsageError
from factcheck.evidence.codes import CODES
from factcheck.models import Evidence, Judgement


class Selection:
    """Codes by their beginnings; of those that fit a code the longest decides, and `ignore` where they are as long."""

    def __init__(self, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> None:
        """Raises `UsageError` where a beginning fits no code at all: nothing would ever be found."""
        for option, beginnings in (("select", select), ("ignore", ignore)):
            for beginning in beginnings:
                require_code(beginning, option)
        self._select = tuple(select)
        self._ignore = tuple(ignore)

    def takes(self, code: str) -> bool:
        """Whether a code takes part."""
        selected = _longest(code, self._select) if self._select else 0
        return selected > _longest(code, self._ignore)

    def of(self, judgements: Iterable[Judgement]) -> Iterator[Judgement]:
        """The judgements that rest on codes that take part, without the evidence of others that speaks for them."""
        for judgement in judgements:
            codes = judgement.codes
            out = {code for code in codes if not self.takes(code)}
            if not out and (codes or not self._select):
                yield judgement
            elif len(out) < len(codes):
                yield replace(judgement, evidence=_without(judgement, out))


def require_code(beginning: str, where: str) -> None:
    """Refuse what no code begins with.

    Raises:
        UsageError: None does.
    """
    if not any(code.startswith(beginning) for code in CODES):
        raise UsageError(f'{where}: no code begins with "{beginning}"; there are {", ".join(CODES)}')


def _longest(code: str, beginnings: Sequence[str]) -> int:
    """The length of the longest one that fits; -1 if none does."""
    return max((len(beginning) for beginning in beginnings if code.startswith(beginning)), default=-1)


def _without(judgement: Judgement, codes: set[str]) -> tuple[Evidence, ...]:
    return tuple(item for item in judgement.evidence if item.stance is not judgement.verdict or item.code not in codes)
