"""What a check can find: one table of codes, each with what to say and what to do about it.

E… is an error: nn~ refuses the file, or something breaks in ordinary playing. W… is a warning: it bites in some
patches. N… is a note. The tests trigger every code of the table.
"""

from __future__ import annotations

from dataclasses import dataclass

CODES: dict[str, tuple[str, str]] = {
    # the file
    "E001": ("there is no such file", "check the path"),
    "E002": ("this is a folder, not a .ts file", "name the file inside it"),
    "E003": ("the file can't be read: {reason}", "check its permissions and the disk"),
    "E004": ("the file is empty", "copy or download it again, or export it again"),
    "E005": ("this is not a TorchScript file: {what}", "a .ts comes out of `riverrun export` or `torch.jit.save`"),
    "E006": ("the file is damaged: {what}", "copy or download it again, or export it again"),
    "E007": ("torch can't load it: {reason}", "export it again with this version of torch"),
    "E008": (
        "it asked for more than {limit} of memory while {doing}",
        "nn~ would take the host down with it: use no more",
    ),
    "E009": (
        "it was not done after {seconds} s; it was {doing}",
        "a method that never ends freezes the host; if it is only large, give it more time",
    ),
    "E010": (
        "it brought its process down while {doing}: {reason}",
        "it would bring Max or Pd down: don't load it there",
    ),
    "W011": (
        "its name has {what}: Pd aborts on one that is too short, and a message ends where it breaks",
        "rename it, {better} would do",
    ),
    # its methods
    "E101": ("it offers no method", "register at least `forward`, with `forward_params`"),
    "E102": ("it has no method `forward`", "register it: Pd falls back to it when the method asked for is missing"),
    "E103": ("it is listed but there is no such method", "drop it from `get_methods`, or export the method"),
    "E104": (
        "`{name}_params` is {found}: not four counts of 1 or more",
        "give in_channels, in_ratio, out_channels, out_ratio",
    ),
    "E105": (
        "nn~ can't serve a ratio of {ratio}: only powers of two up to {limit}",
        "blocks in nn~ are powers of two; others lose samples or throw",
    ),
    "W106": (
        "the highest ratio is {ratio}: nn~ with buffer 0 leaves holes in every {vector} samples",
        "give nn~ a buffer of at least {vector} samples (Pd's own 4096 is fine), or a method a ratio of {vector}",
    ),
    "W107": ("{count} labels for {channels} {side}: nn~ names the others itself", "give one label for each"),
    "N108": ("it doesn't say its sample rate; speeds below are for {rate} Hz", "add `get_sample_rate`"),
    "N109": (
        "one inlet and one outlet: {methods}; Pd then keeps buffers of {ring} samples, whatever the box asks for",
        "send `bufsize N` after loading, as the patches of `riverrun patch` do",
    ),
    "W110": (
        "`get_methods` failed: {reason}",
        "return the names of the methods, and never raise; as it is, nn~ takes every method that has `NAME_params`",
    ),
    "W111": ("its labels or its delay can't be read: {reason}", "give lists of texts, and a count of samples"),
    "E112": ("it has {channels} channels: no box in a patch does", "use {limit} at most"),
    # its attributes
    "E201": ("missing: {what}", "an attribute A needs `A_params`, `get_A` and `set_A`"),
    "E202": ("it has {count} values: Max throws on attributes that don't have one", "make it one attribute per value"),
    "E203": ("its getter failed: {reason}", "return a list or tuple with one value, and never raise"),
    "E204": ("its setter failed: {reason}", "take one value, return the int 0, and never raise"),
    "E205": ("it was set to {sent} and says {kept}", "keep what is set"),
    "E206": ("it left its range {low} … {high}: set to {sent}, it says {kept}", "clamp what is set"),
    "W207": ("it is a bool: Pd sends 0 as a text that reads as true", "make the switch an int"),
    "W209": (
        "its getter gives {kept} bare: not every nn~ can show it in Max",
        "return it in a list; it can be set all the same",
    ),
    "E208": ("its type code is {kind}: a message can't set it", "use 1 (int), 2 (float) or 3 (str)"),
    # what its methods do
    "E301": ("it raised {when}: {reason}", "nn~ repeats the last good block for ever: give silence instead"),
    "E302": ("wrong output {when}: {reason}", "give float32 [batch, out_channels, block / out_ratio]"),
    "E303": ("NaN or infinity came out {when}", "keep every output finite"),
    "E304": (
        "it plays differently in blocks of {size}: {error}",
        "keep state from block to block, so that the block size can't be heard",
    ),
    "E305": (
        "a NaN or infinity that comes in stays: {what} after it",
        "clean inputs before they reach any state (torch.nan_to_num)",
    ),
    "W306": ("a NaN or infinity that comes in goes out again", "clean inputs and outputs (torch.nan_to_num)"),
    "W307": ("after a change of batch it doesn't start from silence", "clear the state when the batch changes"),
    "E308": ("the same `seed` plays differently each time", "draw everything random from the seed"),
    "E309": ("after `reset` it doesn't play as it did when loaded", "clear every state in `set_reset`"),
    "W310": (
        "too slow here for its smallest block: {block} samples take {ms:.3g} ms and last {lasts:.3g} ms",
        "give nn~ a larger buffer, or use a smaller model",
    ),
    "N311": (
        "it is random and has no attribute `seed`: block sizes can't be compared",
        "add an int attribute `seed`, and it can be played again",
    ),
    "N312": ("its audio peaks at {peak:+.1f} dB, over full scale", "turn it down in the patch"),
    "W313": (
        "its output lies {measured} samples behind its input, and it says {declared}",
        "say so in `NAME_delay`: patches make up for it",
    ),
    "N314": (
        "its output lies {ms:.0f} ms behind its input, besides nn~'s own buffers",
        "mix it with its input only if that is as late",
    ),
    "N315": (
        "the first two blocks after loading take up to {first:.0f} and {second:.0f} ms, and last {lasts:.3g} ms:"
        " {methods}",
        "play it muted at first: TorchScript compiles what it runs at its first calls",
    ),
    "W316": ("it fails {when}: {reason}", "play it with nn~; mc.nn~ sends its channels as a batch"),
    "E317": ("a trigger changes nothing that it gives", "start a clip where the first inlet rises above 0.5"),
    "W318": (
        "it gives something before any trigger",
        "keep silent, or hold what there is, until the first inlet rises",
    ),
    "W319": (
        "a clip sounds {measured} samples after its trigger, and it says {declared}",
        "start it at the sample where the trigger rose, or say so in `NAME_delay`",
    ),
    "W320": ("it clicks where a trigger cuts a clip off", "fade the clip before out, in 5 ms or so"),
    "W321": (
        "{how}its output is off centre by {offset} ({level})",
        "block DC behind it, as the patches of `riverrun patch` do: it clicks where it is switched",
    ),
    "W322": (
        "{how}a steady hum at {pitch} Hz, {level}",
        "train it longer, or filter it behind; of a corpus that hums, clean the recordings",
    ),
    "N323": ("silence in: {level} come out", "put a gate behind it, or train it on clips that end in silence"),
    "N324": ("it plays next to nothing by itself: {level}", "turn it up, or raise the temperature"),
    # the libtorch that it is for
    "E401": ("{target} can't load the file: {problem}", "{instead}"),
    "N402": ("it can't be known whether {target} loads it: {reason}", "load it there"),
    "N403": (
        "unless told otherwise, torch in nn~ splits products among all cores, which costs more than it gives",
        "set OMP_NUM_THREADS=1 before the host starts: `OMP_NUM_THREADS=1 pd` on Linux,"
        " `launchctl setenv OMP_NUM_THREADS 1` on a Mac, `setx OMP_NUM_THREADS 1` on Windows",
    ),
}
"""Code → (what was found, what to do). The fields in braces are filled in by `find`."""

LONGEST = 500
"""Characters of a sentence, at most."""

LEVELS = {"E": "error", "W": "warning", "N": "note"}


@dataclass(frozen=True)
class Finding:
    """One thing that a check found. `where` is the method, attribute or operator it concerns, "" for all."""

    code: str
    where: str
    text: str
    advice: str

    @property
    def level(self) -> str:
        """`error`, `warning` or `note`."""
        return LEVELS[self.code[0]]


def find(code: str, where: str = "", **facts: object) -> Finding:
    """The finding `code` about `where`, its sentence filled in with `facts`."""
    text, advice = CODES[code]
    return Finding(code, printable(where), printable(text.format(**facts)), printable(advice.format(**facts)))


def printable(text: str) -> str:
    """What a file says, fit for a terminal: on one line, without control characters, and not for ever."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: 2 * LONGEST])
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
