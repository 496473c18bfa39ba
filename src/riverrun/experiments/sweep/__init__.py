"""Sweeps: train, fit priors, evaluate and compare all runs of an experiment.

experiment   a YAML file or a bundled name → variants
plan         variants → corpora and runs, with all settings
folder       what lies where; progress
corpora      synthesise, prepare, compute spectra
work         one run: train → prior → evaluate
processes    runs in processes of this machine
cluster      runs as tasks of a Ray cluster
table        how far the runs are
results      comparison.html and sweep.json
"""

from riverrun.experiments.sweep.experiment import Experiment, bundled, read_experiment
from riverrun.experiments.sweep.sweeping import Sweep

__all__ = ["Experiment", "Sweep", "bundled", "read_experiment"]
