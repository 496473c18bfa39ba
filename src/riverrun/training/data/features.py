"""The spectral features of a corpus, computed once and kept beside its audio as memory-mapped files."""

import hashlib
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict

import numpy as np
import torch
from rich.console import Console
from rich.progress import track
from torch import Tensor

from riverrun.corpus import Corpus, Recordings
from riverrun.files import atomic_write, sole_writer
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.spectral.attacks import BAND_STEPS
from riverrun.models.spectral.features import SILENCE
from riverrun.models.spectral.grid import STEPS_PER_OCTAVE
from riverrun.training.data.chunks import Chunk, round_up, split_into_chunks

FORMAT = 2
"""Version of the files; files of another version are not used."""

BLOCK_SAMPLES = 2**19
"""Samples whose features are computed at once: 11 s at 48 kHz, some 60 MB."""

ENOUGH_SECONDS, MOST_TRANSPOSED = 900.0, 4.0
"""Seconds of audio with which examples are transposed as far as the config says, and how much further with less audio.
Four minutes of strings were learned by heart: after 1500 steps, the log-mel error of other strings was 3.3 dB with up
to 1.5 semitones, 3.1 with 4 and 8. On notes of a sampler, sixteen minutes, 8 semitones were worse than 1.5."""

FIT_ROWS = 2**15
"""Control frames that are read at once."""


class FeatureCache:
    """The features `[control frames, I]` and the targets `[control frames, F]` of the training recordings, float16.

    They depend only on the audio and on the analysis, so that all runs on a corpus share them. A computation that was
    interrupted goes on where it stopped.

    Args:
        corpus: the corpus; the files are in its folder.
        recordings: the training recordings.
        model: a model with a spectral path, on any device.

    Attributes:
        frames: control frames of all recordings.
    """

    def __init__(self, corpus: Corpus, recordings: Recordings, model: Autoencoder) -> None:
        assert model.spectral is not None
        self.recordings, self.model, self.path = recordings, model, model.spectral
        ratio = model.ratio
        counts = [(model.clip_frames or -(-length // ratio)) * self.path.steps for length in recordings.lengths]
        self.frames = sum(counts)
        self.first = np.cumsum([0, *counts])
        self.folder = corpus.folder / f"features-{_key(corpus, recordings, model)}"

    @property
    def is_complete(self) -> bool:
        """Whether all features have been computed."""
        return self._done() == self.frames

    def compute(self, console: Console) -> None:
        """Compute what is missing, and show the progress. If another process is doing that, wait until it is done."""
        if self.is_complete:
            return
        console.print("computing the spectra of the corpus")
        with sole_writer(self.folder, patience=math.inf):
            self._compute_rest(console)

    def _compute_rest(self, console: Console) -> None:
        done = self._done()
        if done == self.frames:  # another process did it meanwhile
            return
        stores = [self._map(name, "r+") for name in ("inputs", "targets")]
        blocks = list(self._blocks())
        shown = track(blocks, "spectra", console=console, transient=True, disable=not console.is_terminal)
        for chunk, first, count in shown:
            if first < done:
                continue
            for store, values in zip(stores, self._block(chunk, count), strict=True):
                store[first : first + count] = values.cpu().half().numpy()
                store.flush()
            with atomic_write(self.folder / "done.json") as draft:
                draft.write_text(json.dumps(first + count), "utf-8")

    def open(self) -> tuple[np.memmap, np.memmap]:
        """Return the inputs `[frames, I]` and the targets `[frames, F]`, float16."""
        return self._map("inputs", "r"), self._map("targets", "r")

    def rows(self) -> Iterator[tuple[Tensor, Tensor]]:
        """Iterate over inputs and targets in parts of whole frames or clips, float32 `[N, I]` and `[N, F]`."""
        inputs, targets = self.open()
        size = round_up(FIT_ROWS, (self.model.clip_frames or 1) * self.path.steps)
        for start in range(0, self.frames, size):
            part = slice(start, start + size)
            yield to_tensor(inputs[part]), to_tensor(targets[part])

    def _done(self) -> int:
        """Return the number of control frames that have been computed."""
        try:
            return int(json.loads((self.folder / "done.json").read_text("utf-8")))
        except (OSError, ValueError):
            return 0

    def _map(self, name: str, mode: str) -> np.memmap:
        width = self.path.input_size if name == "inputs" else self.path.size
        path, shape = self.folder / f"{name}.f16", (self.frames, width)
        size = 2 * shape[0] * shape[1]
        if mode == "r+" and (not path.is_file() or path.stat().st_size != size):
            with path.open("wb") as file:
                file.truncate(size)
        return np.memmap(path, np.float16, mode, shape=shape)  # type: ignore[call-overload]

    def _blocks(self) -> Iterator[tuple[Chunk, int, int]]:
        """Return chunks of the recordings, with their first control frame and the number of control frames."""
        ratio, steps = self.model.ratio, self.path.steps
        if self.model.clip_frames:
            for number, length in enumerate(self.recordings.lengths):
                chunk = Chunk(number, start=0, context=0, samples=length)
                yield chunk, int(self.first[number]), self.model.clip_frames * steps
            return
        context = round_up(self.path.analysis.window, ratio)
        for chunk in split_into_chunks(self.recordings.lengths, round_up(BLOCK_SAMPLES, ratio), context):
            frames = -(-chunk.samples // ratio)
            yield chunk, int(self.first[chunk.recording]) + chunk.start // ratio * steps, frames * steps

    @torch.no_grad()
    def _block(self, chunk: Chunk, count: int) -> tuple[Tensor, Tensor]:
        """Compute the inputs and the targets of a chunk, `[count, I]` and `[count, F]`. Windows reach beyond it."""
        before = chunk.context // self.model.ratio
        frames = before + count // self.path.steps
        length = frames * self.model.ratio + self.path.analysis.window
        audio = self.recordings.read(chunk.recording, chunk.start - chunk.context, length)[None]
        audio = audio.to(self.path.mean.device)
        first = before * self.path.steps
        return self.path.features(audio, frames)[0, first:], self.path.targets(audio, frames)[0, first:]


class FeatureExamples:
    """Random sections of the features of a corpus, transposed and of another gain.

    Args:
        cache: a complete cache.
        frames: frames of the latents in an example; an example of a model of clips is a whole clip.
        max_shift: largest transposition in steps of the grid.
        gain: smallest and largest gain in nepers.
    """

    def __init__(self, cache: FeatureCache, frames: int, max_shift: int, gain: tuple[float, float]) -> None:
        self.cache = cache
        self.inputs, self.targets = cache.open()
        path, clip_frames = cache.path, cache.model.clip_frames
        self.count, self.size, self.step = path.amplitudes, path.size, (clip_frames or 1) * path.steps
        self.length = min((clip_frames or frames) * path.steps, cache.frames)
        self.max_shift, self.gain = max_shift, gain

    def draw(self, seed: int, indices: Sequence[int]) -> Tensor:
        """Return examples, each a pure function of seed and index: targets, then inputs, `[B, T·S, F + I]`."""
        drawn = [self._draw_place(np.random.default_rng((seed % 2**64, index))) for index in indices]
        width, count = self.size, self.count
        rows = np.empty((len(drawn), self.length, width + self.inputs.shape[1]), np.float32)
        for row, (start, shift, _) in zip(rows, drawn, strict=True):
            part = slice(start, start + self.length)
            row[:, :width], row[:, width:] = self.targets[part], self.inputs[part]
            for spectrum in (row[:, :count], row[:, width : width + count]):
                transpose(spectrum, shift)
        batch = torch.from_numpy(rows)
        gains = torch.tensor([gain for *_, gain in drawn])[:, None, None]
        bands = batch[..., 2 * width :]
        bands.copy_(shift_bands(bands, torch.tensor([shift / BAND_STEPS for _, shift, _ in drawn])))
        for amplitudes in (batch[..., :count], batch[..., width : width + count], bands):
            amplitudes.add_(gains).clamp_(min=SILENCE)
        return batch

    def _draw_place(self, random: np.random.Generator) -> tuple[int, int, float]:
        """Return the first control frame of an example, its shift and its gain."""
        places = (len(self.inputs) - self.length) // self.step + 1
        start = int(random.integers(places)) * self.step  # a section may span two recordings
        return start, int(random.integers(-self.max_shift, self.max_shift + 1)), float(random.uniform(*self.gain))


def largest_shift(semitones: float, seconds: float) -> int:
    """Return the largest transposition of an example in steps of the grid.

    Args:
        semitones: the largest transposition where there is enough audio.
        seconds: how much audio there is to train on.
    """
    factor = min(max(ENOUGH_SECONDS / seconds, 1.0), MOST_TRANSPOSED)
    return round(factor * semitones * STEPS_PER_OCTAVE / 12)


def to_tensor(values: np.ndarray) -> Tensor:
    """Return a copy in float32."""
    return torch.from_numpy(values.astype(np.float32))


def transpose(amplitudes: np.ndarray, shift: int) -> None:
    """Transpose log-amplitudes `[..., K]` in place by some steps of the grid; silence comes from outside of it."""
    if shift > 0:
        amplitudes[..., shift:] = amplitudes[..., :-shift].copy()
        amplitudes[..., :shift] = SILENCE
    elif shift < 0:
        amplitudes[..., :shift] = amplitudes[..., -shift:].copy()
        amplitudes[..., shift:] = SILENCE


def shift_bands(bands: Tensor, shifts: Tensor) -> Tensor:
    """Transpose log-amplitudes of bands `[B, T, E]` by some bands `[B]`, linear between two.

    Bands that come from outside are those at the ends.
    """
    source = torch.arange(bands.shape[-1]) - shifts[:, None]
    below, last = source.floor(), bands.shape[-1] - 1
    lower, upper = (bands.gather(2, (below + one).long().clamp(0, last)[:, None].expand_as(bands)) for one in (0, 1))
    return torch.lerp(lower, upper, (source - below)[:, None])


def _key(corpus: Corpus, recordings: Recordings, model: Autoencoder) -> str:
    """Return a name for what the features depend on."""
    assert model.spectral is not None
    analysis = {
        name: value
        for name, value in asdict(model.config.spectral).items()
        if name in ("hop", "periods", "shortest", "longest", "attack")
    }
    facts = [FORMAT, analysis, model.channels, model.delay, model.ratio, model.clip_frames, corpus.sample_rate]
    audio = [corpus.contents()["digest"], [*recordings.lengths][:1000], len(recordings)]
    return hashlib.sha256(json.dumps([facts, audio]).encode()).hexdigest()[:16]
