"""The pages of evaluations, comparisons and listening tests: each is one file, and needs no network."""

from riverrun.experiments.report.listening import update_comparison, write_listening
from riverrun.experiments.report.page import write_comparison, write_report

__all__ = ["update_comparison", "write_comparison", "write_listening", "write_report"]
