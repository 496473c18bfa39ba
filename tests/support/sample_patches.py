"""Write the sample patches under patches/ again: `python tests/support/sample_patches.py`.

Run it after a change to the patches, and commit the result; a test compares both.
"""

from __future__ import annotations

from pathlib import Path

from riverrun.files import atomic_write
from riverrun_export import contract as contracts
from riverrun_export.patches import build

FOLDER = Path(__file__).parents[2] / "patches"

DESCRIPTORS = ("loudness", "brightness", "noisiness")

STRINGS = contracts.instrument(
    contracts.InstrumentSpec(2, 8, 1024, 48000, 496, [], prior=True, descriptors=DESCRIPTORS, transposes=True)
)
"""An instrument of eight latents with descriptors. It has no shares of variance: they differ in each training."""

DRUMS = contracts.clip_instrument(
    contracts.InstrumentSpec(2, 16, 512, 48000, 112, [], prior=True, transposes=True), 48000, 94
)
"""An instrument of one-second clips, as the preset `oneshot` trains it."""


def sample_files() -> dict[Path, str]:
    """Return the text of each sample patch, by its path."""
    texts = {**build(STRINGS, "strings.ts"), **build(DRUMS, "drums.ts")}
    return {FOLDER / ("pd" if name.endswith(".pd") else "max") / name: text for name, text in texts.items()}


def main() -> None:
    for path, text in sample_files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(path) as draft:
            draft.write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {path}")


if __name__ == "__main__":
    main()
