"""What TensorBoard shows of a training, written as it is told, in the thread that tells it."""

import os
import socket
import time
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.summary.writer.record_writer import RecordWriter
from torch import Tensor
from torch.utils.tensorboard import summary


class Board:
    """A file of events in `folder`. PyTorch's SummaryWriter writes from a thread, which fails where nobody hears it.

    Args:
        purge_step: what an earlier training told of this step and later ones is not shown.

    Raises:
        OSError: here and in every method, if the file can't be written; it names it.
    """

    def __init__(self, folder: Path, purge_step: int) -> None:
        self.path = folder / f"events.out.tfevents.{time.time():.0f}.{socket.gethostname()}.{os.getpid()}"
        folder.mkdir(parents=True, exist_ok=True)
        self._write(file_version="brain.Event:2")
        self._write(step=purge_step, session_log=SessionLog(status=SessionLog.START))

    def add_scalar(self, name: str, value: float, step: int) -> None:
        """A number, to be drawn over the steps."""
        self._write(step=step, summary=summary.scalar(name, value))

    def add_audio(self, name: str, wave: Tensor, step: int, sample_rate: int) -> None:
        """A sound `[N]`, −1..1."""
        self._write(step=step, summary=summary.audio(name, wave, sample_rate))

    def add_figure(self, name: str, figure: Figure, step: int) -> None:
        """A picture."""
        canvas = FigureCanvasAgg(figure)
        canvas.draw()
        drawn = np.asarray(canvas.buffer_rgba())[:, :, :3]
        self._write(step=step, summary=summary.image(name, drawn, dataformats="HWC"))

    def _write(self, **told: object) -> None:
        try:
            with self.path.open("ab") as file:
                RecordWriter(file).write(Event(wall_time=time.time(), **told).SerializeToString())
        except OSError as error:  # of a write it knows no file
            raise OSError(error.errno, error.strerror, str(self.path)) from error
