"""The ways through an instrument's methods to sound, one for each source, as far as its contract has them."""

from __future__ import annotations

from dataclasses import dataclass

from riverrun_export.contract import Contract, Method
from riverrun_export.play.controls import is_audio


@dataclass(frozen=True)
class Route:
    """The methods that make the sound of a source.

    Attributes:
        source: one of `protocol.SOURCES`.
        label: what it does, for the user.
        latents: the method that makes the latents that `decode` plays; "" where what is set is played.
        player: the method that makes the sound.
        mixes: whether the latents of this source are mixed with those of others before `decode` plays them: each method
            has one past, which two sources can't share.
    """

    source: str
    label: str
    latents: str
    player: str
    mixes: bool

    @property
    def methods(self) -> list[str]:
        """The methods that it calls."""
        return [name for name in (self.latents, self.player) if name]


LABELS = {
    "prior": "plays by itself",
    "input": "plays the input",
    "latents": "plays the latents",
    "noise": "plays the noise",
}
"""What each source does."""


def routes(table: Contract, chain: bool = True) -> list[Route]:
    """Return the routes of an instrument, at most one for each source.

    Args:
        table: its contract.
        chain: whether `prior` and `decode` one after the other may stand for `generate`. Not so if the instrument hides
            latents, which only `generate` fills.
    """

    def makes_latents(name: str) -> bool:
        if table.clip or name not in table or "decode" not in table:
            return False
        method, decode = table.method(name), table.method("decode")
        return (method.out_channels, method.out_ratio) == (decode.in_channels, decode.in_ratio)

    controlled = "forward" in table and table.method("forward").in_ratio > 1

    def ways() -> list[tuple[str, str, str]]:
        found = []
        if makes_latents("prior") and (chain or "generate" not in table):
            found.append(("prior", "prior", "decode"))
        elif "generate" in table:
            found.append(("prior", "", "generate"))
        if makes_latents("encode"):
            found.append(("input", "encode", "decode"))
        elif "forward" in table and not controlled:
            found.append(("input", "", "forward"))
        found.append(("latents", "", "forward" if controlled and "decode" not in table else "decode"))
        return [*found, ("noise", "", "from_noise")]

    return [
        Route(source, LABELS[source], latents, player, mixes=player == "decode" and not table.clip)
        for source, latents, player in ways()
        if player in table and table.method(player).out_ratio == 1
    ]


def audio_inlets(method: Method, source: str, clip: bool) -> list[int]:
    """Return the inlets of a method that take audio: those whose label says so; for the input, else all but a trigger.

    Args:
        method: one of the route of a source.
        source: that source.
        clip: whether its first inlet takes a trigger.
    """
    labelled = [index for index, label in enumerate(method.input_labels) if is_audio(label)]
    return labelled or (list(range(int(clip), method.in_channels)) if source == "input" else [])


def audio_inputs(table: Contract, found: list[Route]) -> int:
    """Return the channels of audio that an instrument takes, 0 if it takes none."""
    counts = [
        len(audio_inlets(table.method(route.latents or route.player), route.source, table.clip > 0))
        for route in found
        if route.source in ("prior", "input")
    ]
    return max(counts, default=0)


def audio_outputs(table: Contract, found: list[Route]) -> int:
    """Return the channels of its sound: the most of any route."""
    return max(table.method(route.player).out_channels for route in found)


def player_of(found: list[Route], source: str) -> str:
    """Return the method that plays a source, "" if there is none."""
    return next((route.player for route in found if route.source == source), "")


def set_labels(table: Contract, found: list[Route], source: str) -> tuple[str, ...]:
    """Return the labels of the numbers that can be set for `latents` or `noise`, () if there are none."""
    player = player_of(found, source)
    return table.method(player).input_labels[int(table.clip > 0) :] if player else ()
