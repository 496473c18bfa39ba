"""A writer of TensorBoard event files that writes in the calling thread."""

import os
import socket
import time
from pathlib import Path

import numpy as np
from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.summary.writer.record_writer import RecordWriter
from torch import Tensor
from torch.utils.tensorboard import summary


class EventWriter:
    """Write scalars, audio and figures to a TensorBoard event file.

    PyTorch's `SummaryWriter` writes in a thread of its own, so the caller does not get its exceptions. This class
    writes in the calling thread. Each event is complete in the file when the method returns.

    Args:
        folder: folder of the event file; it is created if it does not exist.
        purge_step: TensorBoard hides the events of this step and of later steps from earlier files in `folder`.

    Raises:
        OSError: in the constructor and in every method, if the file can't be written. The error names the file.
    """

    def __init__(self, folder: Path, purge_step: int) -> None:
        self.path = folder / f"events.out.tfevents.{time.time():.0f}.{socket.gethostname()}.{os.getpid()}"
        folder.mkdir(parents=True, exist_ok=True)
        self._write(file_version="brain.Event:2")
        self._write(step=purge_step, session_log=SessionLog(status=SessionLog.START))

    def add_scalar(self, name: str, value: float, step: int) -> None:
        """Add a scalar."""
        self._write(step=step, summary=summary.scalar(name, value))

    def add_audio(self, name: str, audio: Tensor, step: int, sample_rate: int) -> None:
        """Add mono audio `[N]`, −1..1."""
        self._write(step=step, summary=summary.audio(name, audio, sample_rate))

    def add_image(self, name: str, image: np.ndarray, step: int) -> None:
        """Add an image `[height, width, 3]`, 8 bits."""
        self._write(step=step, summary=summary.image(name, image, dataformats="HWC"))

    def _write(self, **fields: object) -> None:
        try:
            with self.path.open("ab") as file:
                RecordWriter(file).write(Event(wall_time=time.time(), **fields).SerializeToString())
        except OSError as error:  # an error of write() does not name the file
            raise OSError(error.errno, error.strerror, str(self.path)) from error
