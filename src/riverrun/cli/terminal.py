"""Output of the commands: plain lines, and progress bars in a terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from riverrun.cli.stopping import defer_stop
from riverrun.files import atomic_write

ProgressCallback = Callable[[float, float, str], None]
"""Called with the amount of work done, the total amount, and a description of the present work."""


def plain_console() -> Console:
    """Return a console that prints lines unchanged: names of files may hold [brackets] or :colons:, and long lines are
    not wrapped.
    """
    return Console(markup=False, highlight=False, emoji=False, soft_wrap=True)


def write_report(text: str, path: Path, console: Console) -> None:
    """Write a report to a file and print its path."""
    with atomic_write(path) as draft:
        draft.write_text(text, "utf-8")
    console.print(f"wrote {path}")


@contextmanager
def loading(console: Console) -> Iterator[None]:
    """Show a status while modules are imported, which takes seconds the first time, and delay a stop until then."""
    with console.status("loading"), defer_stop():
        yield


@contextmanager
def progress(console: Console, description: str) -> Iterator[ProgressCallback]:
    """Show a progress bar, in a terminal only. The context gives the function that updates it."""
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(description, total=None)
        yield lambda done, total, name: bar.update(task, completed=done, total=total, description=name)
