"""The contracts of our own instruments: methods, channels, ratios, labels, delays and attributes.

An instrument registers its methods and attributes from these tables; `host`, `check` and the patches read the same
tables back from the .ts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from riverrun_export.contract.table import Attribute, Contract, Method

HELD_LABEL = "held"
"""The text in the label of a latent without variance, which is held at its mean."""

MAX_TEMPERATURE = 4.0
"""The maximum temperature."""

TEMPERATURE = Attribute(
    "temperature", "float", 1.0, 0.0, MAX_TEMPERATURE, "spread of the prior: 0 the most likely sound, 1 as learned"
)
SEED = Attribute("seed", "int", -1, -1, 2**31 - 1, "random seed of the prior: 0 or more repeats exactly, -1 is free")
HOLD = Attribute("hold", "int", 0, 0, 1, "1: the prior repeats the current frame")
LISTEN = Attribute("listen", "int", 0, 0, 1, "1: the prior follows its audio inlets; then 0: it continues from there")
VOICES = Attribute("voices", "int", 1, 1, 4, "clips that sound at once; with one more, the oldest fades out")
TRANSPOSE = Attribute("transpose", "float", 0.0, -24.0, 24.0, "semitones by which all that is decoded sounds higher")
RESET = Attribute("reset", "int", 0, 0, 1, "1: every method starts again from silence, then this is 0 again")


@dataclass(frozen=True)
class InstrumentSpec:
    """The facts that both kinds of instrument have in common.

    Attributes:
        channels: audio channels.
        latents: number of latents that the instrument shows.
        ratio: R, samples per frame.
        sample_rate: in Hz.
        delay: delay of analysis and synthesis together, in samples; one direction has half of it.
        explained: share of the variance that each latent explains, for its label; `latents` numbers or more.
        prior: whether the run has a prior, and with it the methods that play by themselves.
        descriptors: names of the descriptors that condition the prior.
        about: one line about the recordings and the training.
        licence: one line with the licence that the maker gave.
        transposes: whether the instrument can transpose what it decodes.
    """

    channels: int
    latents: int
    ratio: int
    sample_rate: int
    delay: int
    explained: Sequence[float]
    prior: bool
    descriptors: Sequence[str] = ()
    about: str = ""
    licence: str = ""
    transposes: bool = False

    @property
    def common_attributes(self) -> tuple[Attribute, ...]:
        """The attributes that come last in every instrument."""
        return (*((TRANSPOSE,) if self.transposes else ()), RESET, *text_attributes(self))

    @property
    def latent_labels(self) -> tuple[str, ...]:
        """One label for each latent that is shown."""
        return latent_labels(self.explained[: self.latents])


def instrument(spec: InstrumentSpec, frames_per_step: int = 1) -> Contract:
    """Return the contract of a `sequence` instrument.

    Args:
        spec: the facts about the instrument.
        frames_per_step: frames that the prior draws together. With more than one, `to_noise` and `from_noise` are one
            step later each.
    """
    audio, latent, conditions = audio_labels(spec.channels), spec.latent_labels, condition_labels(spec.descriptors)
    channels, latents, ratio, delay = spec.channels, spec.latents, spec.ratio, spec.delay
    step_delay = frames_per_step * ratio if frames_per_step > 1 else 0
    inlets = (*conditions, *(f"{label}, for listen" for label in audio))
    noise = tuple(f"(signal) noise {i + 1}" for i in range(latents))
    methods = [
        Method("forward", channels, 1, channels, 1, audio, audio, delay),
        Method("encode", channels, 1, latents, ratio, audio, latent, delay - delay // 2),
        Method("decode", latents, ratio, channels, 1, latent, audio, delay // 2),
    ]
    if spec.prior:
        methods += [
            Method("prior", len(inlets), 1, latents, ratio, inlets, latent),
            Method("generate", len(inlets), 1, channels, 1, inlets, audio, delay // 2),
            Method("to_noise", channels, 1, latents, ratio, audio, noise, delay - delay // 2 + step_delay),
            Method("from_noise", latents, ratio, channels, 1, noise, audio, delay // 2 + step_delay),
        ]
    attributes = (TEMPERATURE, SEED, HOLD, LISTEN) if spec.prior else ()
    return Contract(tuple(methods), attributes + spec.common_attributes, spec.sample_rate)


def clip_instrument(spec: InstrumentSpec, clip: int, frames: int) -> Contract:
    """Return the contract of a `clip` instrument: its methods act at each rising edge of the first inlet.

    All inlets are at the host's sample rate, so that an edge is read at its exact sample. The first sample of a clip
    sounds `delay` samples after its trigger. `encode` and `forward` read the last `frames` frames, that of the trigger
    included; their delay is that of a trigger on the first sample of its frame, which is the shortest.

    Args:
        spec: the facts about the instrument.
        clip: length of a clip in samples.
        frames: T, the frames that hold a clip and the delay after it.
    """
    audio, latent, conditions = audio_labels(spec.channels), spec.latent_labels, condition_labels(spec.descriptors)
    channels, latents, ratio, delay = spec.channels, spec.latents, spec.ratio, spec.delay
    start, end = "(signal) trigger, a rising edge starts a clip", "(signal) trigger, a rising edge ends a clip"
    again = "(signal) trigger, a rising edge starts the clip that was heard"
    encode_delay = (frames - 1) * ratio
    methods = [
        Method("forward", 1 + channels, 1, channels, 1, (again, *audio), audio, encode_delay + delay),
        Method("encode", 1 + channels, 1, latents, ratio, (end, *audio), latent, encode_delay),
        Method("decode", 1 + latents, 1, channels, 1, (start, *latent), audio, delay),
    ]
    if spec.prior:
        methods.append(Method("generate", 1 + len(conditions), 1, channels, 1, (start, *conditions), audio, delay))
    attributes = (TEMPERATURE, SEED, VOICES) if spec.prior else (VOICES,)
    return Contract(tuple(methods), attributes + spec.common_attributes, spec.sample_rate, clip)


def audio_labels(channels: int) -> tuple[str, ...]:
    """Return the labels of audio inlets or outlets."""
    return tuple(f"(signal) audio {name}" for name in channel_names(channels))


def latent_labels(explained: Sequence[float]) -> tuple[str, ...]:
    """Return the labels of latents: the share of the variance of each, or `HELD` for a share of 0."""
    notes = [f"{share:.0%} of variance" if share else HELD_LABEL for share in explained]
    return tuple(f"(signal) latent {i + 1} ({note})" for i, note in enumerate(notes))


def condition_labels(descriptors: Sequence[str]) -> tuple[str, ...]:
    """Return the labels of the prior's conditions: the temperature offset, then the descriptors."""
    offset = "(signal) temperature offset, 0 = none"
    return (offset, *(f"(signal) {name}, -1 to 1, 0 = free" for name in descriptors))


def text_attributes(spec: InstrumentSpec) -> tuple[Attribute, Attribute]:
    """Return the read-only attributes: where the instrument comes from and what its licence is."""
    return (
        Attribute("about", "str", spec.about, help="recordings and training of the instrument; read-only"),
        Attribute("licence", "str", spec.licence, help="licence of the instrument; read-only"),
    )


def channel_names(channels: int) -> list[str]:
    """Return the names of the audio channels: mono; left and right; numbers for more than two."""
    return {1: ["mono"], 2: ["left", "right"]}.get(channels, [str(i + 1) for i in range(channels)])
