"""An evaluation as JSON: the same bytes for the same rows, whatever their order."""

import json
from collections.abc import Mapping

from factcheck.evaluation.bootstrap import LEVEL, RESAMPLES, SEED, Interval
from factcheck.evaluation.gap import MIN_ROWS, LanguageGap
from factcheck.evaluation.metrics import BINS
from factcheck.evaluation.sections import Evaluation, Figures, Section
from factcheck.reports.harmless import encodable_json

FORMAT_VERSION = 1


def to_json(
    evaluation: Evaluation, *, tool: Mapping[str, object], files: Mapping[str, int], left_out: Mapping[str, int]
) -> str:
    """The evaluation as a text of JSON.

    Args:
        evaluation: What was computed.
        tool: Name, version and models of what was evaluated.
        files: Rows that were read, by file.
        left_out: Rows that were not judged, by reason.
    """
    document = {
        "format_version": FORMAT_VERSION,
        "tool": dict(tool),
        "method": {
            "interval": "percentile cluster bootstrap",
            "level": LEVEL,
            "resamples": RESAMPLES,
            "seed": SEED,
            "calibration_bins": BINS,
        },
        "files": [{"path": path, "rows": rows} for path, rows in sorted(files.items())],
        "left_out": dict(sorted(left_out.items())),
        "overall": _section(evaluation.overall),
        "languages": _sections(evaluation.languages),
        "crossing": _sections(evaluation.crossing),
        "kinds": _sections(evaluation.kinds),
        "language_gap": _gap(evaluation.gap),
    }
    return encodable_json(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def _sections(sections: Mapping[str, Section]) -> dict[str, object]:
    return {name: _section(section) for name, section in sections.items()}


def _section(section: Section) -> dict[str, object]:
    return {
        "rows": section.rows,
        "groups": section.groups,
        "written_labels": dict(section.written),
        **_figures(section.figures),
        "labels": {
            label.value: {"rows": found.rows, "verdicts": found.verdicts, **_figures(found.figures)}
            for label, found in section.labels.items()
        },
    }


def _figures(figures: Figures) -> dict[str, object]:
    return {
        name: None if figure is None else _with_interval(figure.value, figure.interval)
        for name, figure in figures.items()
    }


def _gap(gap: LanguageGap | None) -> dict[str, object] | None:
    if gap is None:
        return None
    return {
        **_with_interval(gap.value, gap.interval),
        "best": gap.best,
        "worst": gap.worst,
        "accuracies": dict(gap.accuracies),
        "min_rows": MIN_ROWS,
    }


def _with_interval(value: float, interval: Interval | None) -> dict[str, object]:
    low, high = interval or (None, None)
    return {"value": value, "low": low, "high": high}
