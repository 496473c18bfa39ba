"""Errors that the command line reports as one line of text, with the exit code of each."""


class RiverrunError(Exception):
    """An error while a valid request is carried out (exit code 1).

    The message states what was wrong, where, and what to do.
    """

    exit_code = 1


class UsageError(RiverrunError):
    """An error in the request itself (exit code 2).

    The message states which value was wrong and which values are valid.
    """

    exit_code = 2
