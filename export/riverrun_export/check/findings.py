"""The table of everything that a check can report, and the findings that are made from it.

Codes that begin with E are errors: nn~ refuses the file, or ordinary playing fails. W is a warning: some patches have
a problem. N is a note. The tests produce every code of the table.
"""

from __future__ import annotations

from dataclasses import dataclass

CODES: dict[str, tuple[str, str]] = {
    # the file
    "E001": ("the file does not exist", "check the path"),
    "E002": ("this is a folder, not a .ts file", "give the path of the file in it"),
    "E003": ("the file can't be read: {reason}", "check its permissions and the disk"),
    "E004": ("the file is empty", "copy, download or export it again"),
    "E005": ("this is not a TorchScript file: {reason}", "give a .ts from `riverrun export` or `torch.jit.save`"),
    "E006": ("the file is damaged: {reason}", "copy, download or export it again"),
    "E007": ("torch can't load the file: {reason}", "export it again with this version of torch"),
    "E008": (
        "the file needed more than {limit} of memory while {doing}",
        "reduce its use of memory: in nn~ it would end Max or Pd",
    ),
    "E009": (
        "the time limit of {seconds} s was reached while {doing}",
        "a method that never ends freezes Max or Pd; for a large model, call `check` in Python with a longer `timeout`",
    ),
    "E010": (
        "the process ended while {doing}: {reason}",
        "don't load the file in Max or Pd: it would end them, too",
    ),
    "W011": (
        "the file name has {problem}: Pd aborts on a short name, and such a character ends a message",
        "rename the file, for example to {suggestion}",
    ),
    # its methods
    "E101": ("the file has no method", "register at least `forward`, with `forward_params`"),
    "E102": ("the file has no method `forward`", "register it: Pd uses it when the requested method is missing"),
    "E103": (
        "`get_methods` lists this method, but the file doesn't have it",
        "remove it from `get_methods`, or export the method",
    ),
    "E104": (
        "`{name}_params` is {found}; it must hold four integers of 1 or more",
        "set it to in_channels, in_ratio, out_channels, out_ratio",
    ),
    "E105": (
        "nn~ doesn't support a ratio of {ratio}",
        "use a power of two up to {limit}, as blocks in nn~ are: with other ratios it loses samples or fails",
    ),
    "W106": (
        "the highest ratio is {ratio}: with a buffer size of 0, nn~ leaves gaps in every {vector} samples",
        "give nn~ a buffer of at least {vector} samples (the default in Pd, 4096, is enough), or use a method with"
        " a ratio of {vector}",
    ),
    "W107": (
        "there are {count} labels for {channels} {side}: nn~ names the others itself",
        "give one label for each of the {side}",
    ),
    "N108": (
        "the file doesn't give its sample rate: the speeds below assume {sample_rate} Hz",
        "add the method `get_sample_rate`",
    ),
    "N109": (
        "these methods have one inlet and one outlet: {methods}; for them, Pd uses buffers of {ring} samples instead of"
        " the size that the box gives",
        "send `bufsize N` after loading, as the patches of `riverrun patch` do",
    ),
    "W110": (
        "`get_methods` failed: {reason}",
        "return the names of the methods, and never raise; nn~ now uses every method that has `NAME_params`",
    ),
    "W111": (
        "its labels or its delay can't be read: {reason}",
        "use lists of strings for the labels, and a number of samples for the delay",
    ),
    "E112": ("it has {channels} channels, more than a patch can connect", "use at most {limit} channels"),
    # its attributes
    "E201": ("the attribute lacks {missing}", "add `A_params`, `get_A` and `set_A` for each attribute A"),
    "E202": ("it has {count} values: Max fails unless an attribute has one", "make one attribute for each value"),
    "E203": ("its getter failed: {reason}", "return a list or tuple with one value, and never raise"),
    "E204": ("its setter failed: {reason}", "accept one value, return the integer 0, and never raise"),
    "E205": ("it was set to {sent}, and then returned {returned}", "return the value that was set"),
    "E206": (
        "it left its range {low} … {high}: it was set to {sent}, and then returned {returned}",
        "clamp the value in the setter",
    ),
    "W207": ("its type is bool: Pd sends 0 as a text that nn~ reads as true", "use an int for the switch"),
    "W209": (
        "its getter returns {value} instead of a list: not every version of nn~ can show it in Max",
        "return the value in a list; setting it works in any case",
    ),
    "E208": ("its type code is {kind}, which a message can't set", "use 1 (int), 2 (float) or 3 (string)"),
    # the output of its methods
    "E301": ("it raised an error {when}: {reason}", "return silence instead: nn~ repeats the last good block for ever"),
    "E302": (
        "it returned a wrong output {when}: {reason}",
        "return a float32 tensor [batch, out_channels, block / out_ratio]",
    ),
    "E303": ("its output holds a NaN or an infinity {when}", "keep every output finite"),
    "E304": (
        "its output depends on the block size: in blocks of {size}, it differs by {error}",
        "carry the state over from block to block, so that the block size makes no difference",
    ),
    "E305": (
        "a NaN or an infinity at its input has a lasting effect: its output is {effect} afterwards",
        "replace such values (torch.nan_to_num) before they reach any state",
    ),
    "W306": (
        "a NaN or an infinity at its input appears at its output",
        "replace such values in inputs and outputs (torch.nan_to_num)",
    ),
    "W307": (
        "after a change of the batch size, it doesn't start from silence",
        "clear the state when the batch size changes",
    ),
    "E308": ("its output differs each time with the same `seed`", "draw all random numbers from the seed"),
    "E309": ("after `reset`, it doesn't play as it did when it was loaded", "clear every state in `set_reset`"),
    "W310": (
        "it is too slow on this machine for its smallest block: {block} samples take {ms:.3g} ms and last"
        " {lasts:.3g} ms",
        "give nn~ a larger buffer, or use a smaller model",
    ),
    "N311": (
        "its output is random and there is no attribute `seed`: block sizes can't be compared",
        "add an int attribute `seed` that makes the output repeatable",
    ),
    "N312": ("its audio peaks at {peak:+.1f} dB, above full scale", "lower its level in the patch"),
    "W313": (
        "its output lies {measured} samples behind its input, but its declared delay is {declared}",
        "set `NAME_delay` to the measured delay: patches compensate for it",
    ),
    "N314": (
        "its output lies {ms:.0f} ms behind its input, in addition to the buffers of nn~",
        "delay the input by as much before you mix the two",
    ),
    "N315": (
        "the first two blocks after loading take up to {first:.0f} and {second:.0f} ms, but last {lasts:.3g} ms:"
        " {methods}",
        "mute it while they play: TorchScript compiles code at its first calls",
    ),
    "W316": ("it fails {when}: {reason}", "use nn~ instead of mc.nn~, which sends its channels as a batch"),
    "E317": ("a trigger doesn't change its output", "start a clip where the first inlet rises above 0.5"),
    "W318": (
        "its output changes before the first trigger",
        "keep it silent, or hold its value, until the first inlet rises",
    ),
    "W319": (
        "a clip begins {measured} samples after its trigger, but its declared delay is {declared}",
        "start the clip at the sample where the trigger rises, or set `NAME_delay` to the measured delay",
    ),
    "W320": ("it clicks where a trigger cuts off a clip", "fade the earlier clip out in about 5 ms"),
    "W321": (
        "{how}its output has a DC offset of {offset} ({level})",
        "block DC after it, as the patches of `riverrun patch` do: an offset clicks where it is switched",
    ),
    "W322": (
        "{how}its output has a steady hum at {pitch} Hz ({level})",
        "train it longer, or filter its output; if the corpus hums, clean the recordings",
    ),
    "N323": (
        "with silence at its input, its output has {level}",
        "put a gate after it, or train it on clips that end in silence",
    ),
    "N324": ("without an input, it is almost silent: its output has {level}", "raise its level, or the temperature"),
    "N325": (
        "in larger blocks, its output differs by up to {error}, as it does where a number is rounded otherwise"
        " ({rounding})",
        "nothing: pitches and levels stay. The phases of sinusoids magnify rounding, most of all where the input is"
        " noise, as here",
    ),
    # the libtorch that it is for
    "E401": ("{target} can't load the file: {problem}", "{instead}"),
    "N402": ("it is unknown whether {target} can load the file: {reason}", "try to load it there"),
    "N403": (
        "by default, torch in nn~ splits matrix products among all cores, which costs more time than it saves",
        "set OMP_NUM_THREADS=1 before the host starts: `OMP_NUM_THREADS=1 pd` on Linux,"
        " `launchctl setenv OMP_NUM_THREADS 1` on a Mac, `setx OMP_NUM_THREADS 1` on Windows",
    ),
}
"""Code → (what is wrong, what to do about it). `make_finding` fills in the fields in braces."""

MAX_TEXT = 500
"""Characters of a text that are kept."""

LEVELS = {"E": "error", "W": "warning", "N": "note"}
"""First letter of a code → its level."""


@dataclass(frozen=True)
class Finding:
    """One problem that a check found.

    Attributes:
        code: its key in `CODES`.
        where: name of the method, attribute or operator; "" for the file as a whole.
        text: what is wrong.
        advice: what to do about it.
    """

    code: str
    where: str
    text: str
    advice: str

    @property
    def level(self) -> str:
        """`error`, `warning` or `note`."""
        return LEVELS[self.code[0]]


def make_finding(code: str, where: str = "", **facts: object) -> Finding:
    """Return the finding `code` about `where`, with the fields of its texts filled in from `facts`."""
    text, advice = CODES[code]
    return Finding(code, printable(where), printable(text.format(**facts)), printable(advice.format(**facts)))


def printable(text: str) -> str:
    """Return a text from a file so that a terminal can show it: on one line, without control characters, and short."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: 2 * MAX_TEXT])
    return plain if len(plain) <= MAX_TEXT else f"{plain[: MAX_TEXT - 1]}…"
