"""What a person sees when something can't be done: one clear line, and the exit code it ends with."""


class RiverrunError(Exception):
    """It was asked rightly and failed: exit code 1. The message says what was wrong, where, and what to do."""

    exit_code = 1


class UsageError(RiverrunError):
    """It was asked wrongly: exit code 2. The message says which value was wrong and what would do."""

    exit_code = 2
