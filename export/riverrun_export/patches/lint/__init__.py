"""Check a patch without opening it, from the file itself, the contract of the .ts and Max's reference.

The README lists what only Max can show.
"""

from riverrun_export.patches.lint.max_patch import maxpat
from riverrun_export.patches.lint.pd_patch import pd

__all__ = ["maxpat", "pd"]
