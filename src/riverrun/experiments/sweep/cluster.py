"""Runs as tasks of a Ray cluster, which schedules them and repeats those whose process or machine is lost.

All machines see the folder of the sweep and the corpora at the same paths, on storage that they share: a repeated task
goes on from the last checkpoint there, and nothing has to come back through Ray.
"""

from __future__ import annotations

import importlib.util
import os
import socket
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from riverrun import __version__
from riverrun.errors import RiverrunError, UsageError
from riverrun.experiments.sweep.folder import SweepFolder
from riverrun.experiments.sweep.processes import POLL_SECONDS, Outcomes

RETRIES = 3
"""How often a run is repeated whose process or machine is lost."""

LONGEST_REASON = 300
"""Characters of an error of Ray that are shown."""


def carry_out(folder: SweepFolder, names: Sequence[str], *, threads: int, device: str) -> Outcomes:
    """Work on runs as tasks of the Ray cluster that `connect` has connected to, each in a process of its own.

    Args:
        folder: of the sweep, on storage that all machines share.
        names: of the runs, in order.
        threads: cores of each run.
        device: of the trainings; each run takes a GPU if the cluster has any, unless this is `cpu`.
    """
    if not names:
        return
    import ray

    try:
        gpus = 1 if device != "cpu" and ray.cluster_resources().get("GPU", 0) else 0
        # a process works on one run only, as on one machine
        task = ray.remote(max_calls=1, max_retries=RETRIES, num_cpus=threads, num_gpus=gpus)(remote_work)
        pending = {task.remote(os.fspath(folder.path), name, __version__): name for name in names}
        while pending:
            ready, _ = ray.wait(list(pending), timeout=POLL_SECONDS)
            yield [(pending.pop(reference), result(ray, reference)) for reference in ready]
    finally:
        ray.shutdown()


def check_installed() -> None:
    """Check that Ray is installed.

    Raises:
        UsageError: if it is not.
    """
    if importlib.util.find_spec("ray") is None:
        raise UsageError("--cluster needs Ray: install it with pip install 'riverrun[cluster]', on all machines")


def connect(address: str) -> None:
    """Connect this process to a cluster.

    Args:
        address: `auto` for the cluster of this machine, `local` for a new one on this machine, host:port of a head, or
            ray://host:port of a Ray Client server.

    Raises:
        RiverrunError: if there is no cluster at that address.
    """
    import ray

    settings: dict[str, Any] = {"log_to_driver": False, "logging_level": "ERROR"}
    if address == "local":
        settings["include_dashboard"] = False
    elif address.startswith("ray://"):  # Ray Client has no such settings
        settings = {}
    try:
        ray.init(address=address, **settings)
    except Exception as error:  # of many classes, Exception itself among them
        first = (str(error).strip() or type(error).__name__).splitlines()[0][:LONGEST_REASON]
        raise RiverrunError(f"--cluster {address}: no Ray cluster answers ({first}); see 'ray status'") from error


def remote_work(path: str, name: str, version: str) -> str | None:
    """Do all stages of a run on a machine of the cluster.

    Args:
        path: folder of the sweep.
        name: of the run.
        version: of riverrun that started the sweep.

    Returns:
        None, or the reason why it failed.
    """
    host = socket.gethostname()
    if version != __version__:
        return f"{host} has riverrun {__version__}, not {version}; install the same version on all machines"
    if not SweepFolder(Path(path)).plan_path.is_file():
        return f"{host} does not see {path}; put --out on storage that all machines share, at the same path"
    from riverrun.experiments.sweep.work import work

    return work(path, name)


def result(ray: Any, reference: Any) -> str | None:
    """Return what a task returned, or the reason why it failed."""
    try:
        return ray.get(reference)
    except ray.exceptions.RayError as error:
        text = " ".join(str(error).split())[:LONGEST_REASON]
        return f"lost, and {RETRIES} times again: {text}"
