"""The error tree: every error a user can meet says what went wrong, where, and how to mend it, in one line."""


class FactcheckError(Exception):
    """Base of all errors of this package; `exit_status` is what the command line returns."""

    exit_status = 3


class UsageError(FactcheckError):
    """The command line or the configuration is wrong."""

    exit_status = 2


class InputError(FactcheckError):
    """What was to be checked cannot be checked: nothing readable, or unreadable under `--strict`."""

    exit_status = 3


class ModelError(FactcheckError):
    """A model is missing, damaged or of the wrong kind."""

    exit_status = 3


class OutputError(FactcheckError):
    """A result could not be written."""

    exit_status = 3


class InterruptedWorkError(FactcheckError):
    """The user stopped the work by Ctrl-C; says what of it was kept."""

    exit_status = 130
