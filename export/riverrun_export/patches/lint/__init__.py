"""Finds faults in a patch without opening it: what the file itself, the .ts's contract and Max's reference can tell.

What only Max can tell is in the README.
"""

from riverrun_export.patches.lint.max_patch import maxpat
from riverrun_export.patches.lint.pd_patch import pd

__all__ = ["maxpat", "pd"]
