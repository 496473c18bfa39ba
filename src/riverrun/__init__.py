"""riverrun: turn a folder of audio into an instrument that plays live in Max/MSP and Pure Data.

Subpackages are imported one by one; `import riverrun` alone imports none of them.
"""

from importlib.metadata import version

__all__ = ["__version__"]

__version__ = version("riverrun")
