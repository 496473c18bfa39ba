"""Experiments: measure what training made, and write reports of it.

    subject      what is evaluated: a run, or a `.ts` by way of `riverrun_export.subject`
    material     the clips of a corpus that it is evaluated on
    baselines    Gaussians over latents
    sections     what is measured
    evaluation   all sections → metrics.json
    differences  which of several systems are ahead beyond noise
    seeds        settings compared over the seeds of their trainings
    comparison   several evaluations → comparison.json
    listening    a blind listening test of a comparison, and its results → listening.json
    report       the same as pages

Example:
    >>> from pathlib import Path
    >>> from riverrun.corpus import Corpus
    >>> from riverrun.experiments import RunSubject, Settings, evaluate, write_report
    >>> from riverrun.runs import Run
    >>> subject = RunSubject(Run.open("run"), "run")
    >>> settings = Settings(clips=4, seconds=0.5, minute=1.0)
    >>> found = evaluate(subject, Corpus.open("corpus"), Path("report"), settings=settings)
    >>> write_report(found, Path("report")).name
    'report.html'
    >>> found.metrics["reconstruction"]["rows"]["reconstruction"]["mel"]["mean"] > 0
    True
"""

from riverrun.experiments.comparison import compare_subjects
from riverrun.experiments.evaluation import Evaluation, evaluate, read_metrics, remove_parts
from riverrun.experiments.listening.stimuli import Listening, make_listening
from riverrun.experiments.listening.summary import summarise_listening
from riverrun.experiments.report import update_comparison, write_comparison, write_listening, write_report
from riverrun.experiments.settings import Settings
from riverrun.experiments.subject import NotMeasured, RunSubject, Subject

__all__ = [
    "Evaluation",
    "Listening",
    "NotMeasured",
    "RunSubject",
    "Settings",
    "Subject",
    "compare_subjects",
    "evaluate",
    "make_listening",
    "read_metrics",
    "remove_parts",
    "summarise_listening",
    "update_comparison",
    "write_comparison",
    "write_listening",
    "write_report",
]
