"""How long a training takes, part by part, kept in the facts of its run."""

from collections.abc import Collection
from time import monotonic

from riverrun.runs.facts import Facts


class Stopwatch:
    """Adds the seconds that a training takes to the facts of its run.

    The facts are written with each checkpoint, so that steps that are lost, and made again, count once. A training that
    continues one without such a record makes none either: it would be too short.

    Args:
        facts: of the run.
        parts: names of the parts of the training; at step 0, what the facts say of them is forgotten.
        steps_done: training steps before.
    """

    def __init__(self, facts: Facts, parts: Collection[str], steps_done: int) -> None:
        if steps_done == 0:
            for part in parts:
                facts.seconds.pop(part, None)
        self.seconds = facts.seconds if steps_done == 0 or facts.seconds.keys() & parts else {}
        self.start()

    def start(self) -> None:
        """Begin to count: what was done since the last call of `add` counts for nothing."""
        self.last = monotonic()

    def add(self, part: str) -> None:
        """Add the seconds since the last call of `add` or `start` to a part."""
        now = monotonic()
        self.seconds[part] = self.seconds.get(part, 0.0) + now - self.last
        self.last = now
