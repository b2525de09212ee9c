"""Reports to files: whole or not at all."""

import errno
import os
import secrets
import stat
from pathlib import Path

from factcheck.errors import OutputError
from factcheck.models import Report
from factcheck.reports.formats import files, format_of
from factcheck.reports.harmless import one_line

_ADVICE = {
    errno.ENOSPC: "free some space or choose another place",
    errno.EDQUOT: "free some space or choose another place",
    errno.EACCES: "choose a folder that you may write to",
    errno.EPERM: "choose a folder that you may write to",
    errno.EROFS: "choose a folder that you may write to",
    errno.ENOTDIR: "a part of the path is a file: choose another folder",
    errno.EEXIST: "a part of the path is a file: choose another folder",
    errno.EISDIR: "there is a folder of that name: choose another name",
    errno.ENAMETOOLONG: "choose a shorter name",
}


def write_report(report: Report, path: Path) -> None:
    """Writes the report in the format of the path's suffix; folders on the way are made.

    A report that was there before is replaced in one step or stays as it was. A very large HTML report is a first page
    and a folder of pages beside it; the first page is written last.

    Raises:
        UsageError: The suffix stands for no format.
        OutputError: The file could not be written.
    """
    for relative, text in files(report, format_of(path), path.name).items():
        write_text(text, path.parent / relative)


def write_text(text: str, path: Path) -> None:
    """Writes a text as UTF-8: a file whole or not at all, a device or a pipe as it comes.

    Raises:
        OutputError: The file could not be written.
    """
    content = text.encode("utf-8", "replace")
    try:
        if is_special(path):
            path.write_bytes(content)
        else:
            _replace(path.resolve(), content)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        advice = _ADVICE.get(error.errno or 0, "choose another place")
        raise OutputError(f"cannot write {one_line(str(path))}: {reason}; {advice}") from error


def is_special(path: Path) -> bool:
    """Whether there is something that is no regular file, such as a pipe or a device, which must not be replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    temporary = path.parent / f".factcheck-{secrets.token_hex(8)}.tmp"
    try:
        _write(temporary, content)
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        os.replace(temporary, path)  # noqa: PTH105 - the name that says: in one step
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _write(path: Path, content: bytes) -> None:
    # Unlike tempfile, this leaves the permissions to the user's umask.
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
