"""The contract of an instrument: its methods, channels, ratios, labels, delays and attributes, in one table.

The scripted module registers itself from this table, and `host`, `check` and the patches read the same table back from
a .ts, ours or anybody's. Nothing here needs the training package.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch

TYPE_CODES = {"bool": 0, "int": 1, "float": 2, "str": 3, "tensor": 4, "buffer": 5}
"""nn~'s codes for the type of an attribute's value."""


@dataclass(frozen=True)
class Method:
    """One method of a .ts.

    It takes `[batch, in_channels, block / in_ratio]` and gives `[batch, out_channels, block / out_ratio]`.
    `delay` is in samples at the host's rate: how far the output lies behind the input, beyond the host's own block.
    """

    name: str
    in_channels: int
    in_ratio: int
    out_channels: int
    out_ratio: int
    input_labels: tuple[str, ...]
    output_labels: tuple[str, ...]
    delay: int = 0

    @property
    def params(self) -> list[int]:
        """The four numbers that nn~ reads from `NAME_params`."""
        return [self.in_channels, self.in_ratio, self.out_channels, self.out_ratio]

    @property
    def ratio(self) -> int:
        """The smallest block, in samples, that this method can be asked for."""
        return max(self.in_ratio, self.out_ratio)


@dataclass(frozen=True)
class Attribute:
    """One attribute: a single value that a host asks for and, unless it is a text of ours, sets with a message.

    Numbers outside `low … high` are clamped to it.
    """

    name: str
    type: str
    default: float | str
    low: float = -math.inf
    high: float = math.inf
    help: str = ""


@dataclass(frozen=True)
class Contract:
    """All that a .ts offers. `rate` is the sample rate in Hz that it was made for, 0 if it doesn't say; `clip` how many
    samples a clip has, 0 for what plays no clips.
    """

    methods: tuple[Method, ...]
    attributes: tuple[Attribute, ...]
    sample_rate: int
    clip: int = 0

    @property
    def ratio(self) -> int:
        """The highest ratio over all methods: nn~'s smallest buffer for this file."""
        return max(method.ratio for method in self.methods)

    def method(self, name: str) -> Method:
        """The method called `name`; KeyError lists those there are."""
        for method in self.methods:
            if method.name == name:
                return method
        raise KeyError(f"no method {name!r}; there are: {', '.join(method.name for method in self.methods)}")

    def attribute(self, name: str) -> Attribute:
        """The attribute called `name`; KeyError if there is none."""
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute
        raise KeyError(f"no attribute {name!r}")

    def __contains__(self, name: str) -> bool:
        return any(method.name == name for method in self.methods)


def to_dict(contract: Contract) -> dict[str, Any]:
    """The table as plain numbers, texts and lists."""
    return asdict(contract)


def from_dict(told: Mapping[str, Any]) -> Contract:
    """The table that `to_dict` told, after JSON or not."""
    methods = []
    for method in told["methods"]:
        labels = {side: tuple(method[side]) for side in ("input_labels", "output_labels")}
        methods.append(Method(**{**method, **labels}))
    attributes = tuple(Attribute(**attribute) for attribute in told["attributes"])
    return Contract(tuple(methods), attributes, told["sample_rate"], told["clip"])


HELD = "held"
"""What the label of a latent says that never moves."""

HOTTEST = 4.0
"""The highest temperature."""

TEMPERATURE = Attribute("temperature", "float", 1.0, 0.0, HOTTEST, "spread of the prior: 0 the likeliest, 1 as learned")
SEED = Attribute("seed", "int", -1, -1, 2**31 - 1, "what the prior draws: 0 or more repeats exactly, -1 is free")
HOLD = Attribute("hold", "int", 0, 0, 1, "1: the prior stays on the frame it plays")
LISTEN = Attribute("listen", "int", 0, 0, 1, "1: the prior plays what it hears; then 0: it goes on from there")
VOICES = Attribute("voices", "int", 1, 1, 4, "clips that sound at once: one more, and the oldest fades out")
RESET = Attribute("reset", "int", 0, 0, 1, "1: every method starts again from silence, then this is 0 again")


def instrument(
    channels: int,
    latents: int,
    ratio: int,
    sample_rate: int,
    delay: int,
    explained: Sequence[float],
    prior: bool,
    descriptors: Sequence[str] = (),
    about: str = "",
    licence: str = "",
    step: int = 1,
) -> Contract:
    """The contract of a `sequence` instrument.

    Args:
        channels: of audio. latents: how many it shows. ratio: samples a frame. rate: Hz.
        delay: samples of the decomposition there and back; one direction is half of it.
        explained: share of the variance that each latent explains, for its label; `latents` numbers.
        prior: whether the run has one, and so the methods that play by themselves and those of its noise.
        descriptors: names of those that steer the prior.
        about: what it was made from, in a line. licence: what its maker gave, in a line.
        step: frames that the prior draws together; where there are several, its noise is a step later each way.
    """
    audio, latent, steering = audio_labels(channels), latent_labels(explained[:latents]), steering_labels(descriptors)
    late = step * ratio if step > 1 else 0
    heard = (*steering, *(f"{label}, for listen" for label in audio))
    noise = tuple(f"(signal) noise {i + 1}" for i in range(latents))
    methods = [
        Method("forward", channels, 1, channels, 1, audio, audio, delay),
        Method("encode", channels, 1, latents, ratio, audio, latent, delay - delay // 2),
        Method("decode", latents, ratio, channels, 1, latent, audio, delay // 2),
    ]
    if prior:
        methods += [
            Method("prior", len(heard), 1, latents, ratio, heard, latent),
            Method("generate", len(heard), 1, channels, 1, heard, audio, delay // 2),
            Method("to_noise", channels, 1, latents, ratio, audio, noise, delay - delay // 2 + late),
            Method("from_noise", latents, ratio, channels, 1, noise, audio, delay // 2 + late),
        ]
    played = (TEMPERATURE, SEED, HOLD, LISTEN, RESET) if prior else (RESET,)
    return Contract(tuple(methods), played + said(about, licence), sample_rate)


def clip_instrument(
    channels: int,
    latents: int,
    ratio: int,
    sample_rate: int,
    delay: int,
    clip: int,
    frames: int,
    explained: Sequence[float],
    prior: bool,
    descriptors: Sequence[str] = (),
    about: str = "",
    licence: str = "",
) -> Contract:
    """The contract of a `clip` instrument: whatever it does it does at a rising edge of its first inlet.

    All inlets are at the host's rate, so that an edge is heard at its sample. The first sample of a clip sounds `delay`
    samples after its trigger. What `encode` and `forward` hear are the last `frames` frames, that of the trigger among
    them; their delay is that of a trigger on the first sample of its frame, which is the least.

    Args:
        clip: samples of a clip. frames: T, of `ratio` samples, that hold a clip and the delay after it.
        delay: samples of the decomposition there and back. The others: as of `instrument`.
    """
    audio, latent, steering = audio_labels(channels), latent_labels(explained[:latents]), steering_labels(descriptors)
    start, hear = "(signal) trigger, a rising edge starts a clip", "(signal) trigger, a rising edge ends a clip"
    again = "(signal) trigger, a rising edge starts the clip that was heard"
    told_by = (frames - 1) * ratio
    methods = [
        Method("forward", 1 + channels, 1, channels, 1, (again, *audio), audio, told_by + delay),
        Method("encode", 1 + channels, 1, latents, ratio, (hear, *audio), latent, told_by),
        Method("decode", 1 + latents, 1, channels, 1, (start, *latent), audio, delay),
    ]
    if prior:
        methods.append(Method("generate", 1 + len(steering), 1, channels, 1, (start, *steering), audio, delay))
    played = (TEMPERATURE, SEED, VOICES, RESET) if prior else (VOICES, RESET)
    return Contract(tuple(methods), played + said(about, licence), sample_rate, clip)


def audio_labels(channels: int) -> tuple[str, ...]:
    return tuple(f"(signal) audio {name}" for name in channel_names(channels))


def latent_labels(explained: Sequence[float]) -> tuple[str, ...]:
    """Of latents that each explain a share of the variance; one that explains none is held at its mean."""
    told = [f"{share:.0%} of variance" if share else HELD for share in explained]
    return tuple(f"(signal) latent {i + 1} ({what})" for i, what in enumerate(told))


def steering_labels(descriptors: Sequence[str]) -> tuple[str, ...]:
    """Of what steers a prior."""
    offset = "(signal) temperature offset, 0 = none"
    return (offset, *(f"(signal) {name}, -1 to 1, 0 = free" for name in descriptors))


def said(about: str, licence: str) -> tuple[Attribute, Attribute]:
    """What an instrument says of itself."""
    return (
        Attribute("about", "str", about, help="what it was made from; can't be set"),
        Attribute("licence", "str", licence, help="what its maker allows; can't be set"),
    )


def channel_names(channels: int) -> list[str]:
    """What the audio channels are called: nothing to tell apart in mono, left and right in stereo, else numbers."""
    return {1: ["mono"], 2: ["left", "right"]}.get(channels, [str(i + 1) for i in range(channels)])


def read(module: torch.nn.Module) -> Contract:
    """The contract of a loaded .ts, ours or anybody's, as nn~ reads it.

    Delays, the attributes' ranges and the length of a clip come from our own `NAME_delay`, `NAME_range` and `get_clip`;
    other files have none.
    """
    attributes = tuple(
        read_attribute(module, name) for name in attribute_names(module) if hasattr(module, f"{name}_params")
    )
    return Contract(read_methods(module), attributes, read_rate(module), read_clip(module))


def read_methods(module: torch.nn.Module) -> tuple[Method, ...]:
    """The methods it lists, less those without params."""
    return tuple(read_method(module, name) for name in method_names(module) if hasattr(module, f"{name}_params"))


def method_names(module: torch.nn.Module) -> list[str]:
    """What `get_methods` lists; without it, every method X that has an `X_params`."""
    if hasattr(module, "get_methods"):
        return list(_call(module, "get_methods"))
    names = [name.removesuffix("_params") for name in dict(module.named_buffers()) if name.endswith("_params")]
    return [name for name in names if callable(getattr(module, name, None))]


def attribute_names(module: torch.nn.Module) -> list[str]:
    """What `get_attributes` lists; without it, none."""
    return list(_call(module, "get_attributes")) if hasattr(module, "get_attributes") else []


def _call(module: torch.nn.Module, name: str) -> Any:
    return getattr(module, name)()


def read_rate(module: torch.nn.Module) -> int:
    """What `get_sample_rate` gives, in Hz; 0 without it."""
    return int(_call(module, "get_sample_rate")) if hasattr(module, "get_sample_rate") else 0


def read_clip(module: torch.nn.Module) -> int:
    """What `get_clip` gives, in samples; 0 without it."""
    return int(_call(module, "get_clip")) if hasattr(module, "get_clip") else 0


def read_method(module: torch.nn.Module, name: str) -> Method:
    """One method from `NAME_params`, with nn~'s labels where it has none. ValueError if that is not four numbers."""
    ins, in_ratio, outs, out_ratio = (int(n) for n in getattr(module, f"{name}_params").tolist())
    input_labels = getattr(module, f"{name}_input_labels", [f"(signal) input {i + 1}" for i in range(ins)])
    output_labels = getattr(module, f"{name}_output_labels", [f"(signal) output {i + 1}" for i in range(outs)])
    delay = int(getattr(module, f"{name}_delay", 0))
    return Method(name, ins, in_ratio, outs, out_ratio, tuple(input_labels), tuple(output_labels), delay)


def read_attribute(module: torch.nn.Module, name: str) -> Attribute:
    """One attribute from `NAME_params` and `get_NAME`; only its first value if it has several."""
    codes = [int(code) for code in getattr(module, f"{name}_params").tolist()]
    kinds = {code: kind for kind, code in TYPE_CODES.items()}
    kind = kinds.get(codes[0], "tensor") if codes else "tensor"
    low, high = getattr(module, f"{name}_range", (-math.inf, math.inf))
    told = hasattr(module, f"get_{name}") and kind in ("bool", "int", "float", "str")
    value = _call(module, f"get_{name}")[0] if told else 0.0
    return Attribute(name, kind, value if kind == "str" else float(value), low, high)
