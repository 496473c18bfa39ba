"""What the commands show: lines as they are, and how far they are where there is someone to watch."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from riverrun.cli.stopping import undisturbed
from riverrun.files import atomic_write

Step = Callable[[float, float, str], None]


def console() -> Console:
    """Prints lines as they are: names of files may hold [brackets] or :colons:, and a pipe has no width to wrap at."""
    return Console(markup=False, highlight=False, emoji=False, soft_wrap=True)


def write_report(text: str, path: Path, console: Console) -> None:
    """Writes a report as a command was asked to, and says so."""
    with atomic_write(path) as draft:
        draft.write_text(text, "utf-8")
    console.print(f"wrote {path}")


@contextmanager
def loading(console: Console) -> Iterator[None]:
    """While modules are imported, which takes seconds the first time."""
    with console.status("loading"), undisturbed():
        yield


@contextmanager
def progress(console: Console, what: str) -> Iterator[Step]:
    """A bar while work goes on, told how much is done, of how much, and what that is. Nothing where no one watches."""
    with Progress(console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task(what, total=None)
        yield lambda done, total, name: shown.update(task, completed=done, total=total, description=name)
