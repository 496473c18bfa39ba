"""riverrun: audio in, run folder out. Rooms are imported one by one; importing the package imports none of them."""

from importlib.metadata import version

__version__ = version("riverrun")
