"""Wrong arguments: each is reported in one line, with the right exit code, before any file is changed."""

import re
from pathlib import Path

import pytest
from commands import Command, modification_times, reports_one_line

WRONG = """
synth strings                                   | --out
synth bells --out new                           | bells
synth drums --out new --minutes 0               | 0 minutes
synth drums --out new --minutes nan             | nan minutes
synth drums --out new --minutes weird           | weird
synth drums --out new --seed -1                 | -1
synth drums --out new --seed weird              | weird
synth drums --out new --rate 5                  | 8000
synth drums --out text.txt                      | text.txt is a file
prepare --out new                               | SOURCE
prepare tone.wav                                | --out
prepare nothere --out new                       | nothere
prepare '' --out new                            | the path is empty
prepare tone.wav --out ''                       | the path is empty
prepare tone.wav --out run                      | not a corpus
prepare tone.wav --out text.txt/new             | text.txt is a file
prepare tone.wav --out new --rate 5             | 8000
prepare tone.wav --out new --channels 9         | 1 to 8
prepare tone.wav --out new --clip 0             | 0.1 to 60
prepare tone.wav --out new --clip nan           | 0.1 to 60
prepare tone.wav --out new --workers 0          | 1 or more
train corpus                                    | --out
train tone.wav --out new                        | not a corpus
train empty --out new                           | empty: an empty folder; make a corpus
train nothere --out new                         | no such folder; make a corpus with 'riverrun prepare
train audio --out new                           | make one of it with 'riverrun prepare audio --out CORPUS'
train run --out new                             | a run, not a corpus
train corpus --out corpus                       | not a run
train corpus --out text.txt                     | text.txt is a file
train corpus --out new --preset huge            | studio
train corpus --out new --config nothere.yaml    | nothere.yaml
train corpus --out new --config empty           | empty is a folder
train corpus --out new --config tone.wav        | tone.wav
train corpus --out new --config colons.yaml     | colons.yaml
train corpus --out new --config list.yaml       | list.yaml
train corpus --out new --config number.yaml     | number.yaml: training
train corpus --out new --config word.yaml       | word.yaml
train corpus --out new --config unknown.yaml    | unknown.yaml: unknown key training.stpes; did you mean training.steps
train corpus --out new --config negative.yaml   | negative.yaml: training.batch
train corpus --out new --config fast.yaml       | fast.yaml: training.learning_rate: 'fast' is not a number; give e.g
train corpus --out new --config short.yaml      | short.yaml: training.crop: 0.001 s (16 samples at 16000 Hz) is too
train corpus --out new --steps -1               | -1
train corpus --out new --steps weird            | weird
train corpus --out new --step 1                 | --step
train corpus --out new --adversarial 1.5        | 1.5
train corpus --out new --devices 0              | 1 or more
train corpus --out new --nodes 0                | 1 or more
train corpus --out new --seed -1                | -1
train corpus --out new --seed weird             | weird
train corpus --out run                          | choose another --out
train corpus --out run --preset live            | choose another --out
train other --out run --preset tiny --config micro.yaml | holds other audio: 1 file, 0.0 minutes (tone.wav)
prior run --corpus other                        | holds other audio: 1 file, 0.0 minutes (tone.wav)
prior run --corpus corpus --config nothere.yaml | nothere.yaml
prior run --corpus corpus --config fast.yaml    | fast.yaml: training.learning_rate: 'fast' is not a number
prior run                                       | --corpus
prior corpus --corpus corpus                    | a corpus, not a run
prior nothere --corpus corpus                   | no such folder; make a run with 'riverrun train CORPUS --out nothere'
prior run --corpus nothere                      | nothere: no such folder; make a corpus
prior audio --corpus corpus                     | not a run (there is no run.json)
prior torn --corpus corpus                      | torn/config.yaml: unknown key training.stpes
prior run --corpus run                          | not a corpus
prior run --corpus corpus --steps -1            | -1
export run                                      | --out
export run --out new                            | .ts
export run --out new.pt                         | .ts
export run --out folder.ts                      | folder.ts is a folder
export run --out text.txt/new.ts                | text.txt is a file
export run --out new.ts --latents 0             | 1 to 4
export run --out new.ts --latents 5             | 1 to 4
export run --out new.ts --fill grey             | grey
export run --out new.ts --target 1.4            | 1.6
export corpus --out new.ts                      | a corpus, not a run
export nothere --out new.ts                     | no such folder; make a run
export torn --out new.ts                        | torn/config.yaml: unknown key training.stpes
export tones.ts --out new.ts                    | a file, not a run
check                                           | FILE.ts
check nothere.ts                                | nothere.ts
check run                                       | run is a folder
check tones.ts --target 1.4                     | 1.6
check tones.ts --json empty                     | empty is a folder
check tones.ts --json text.txt/new              | text.txt is a file
check tones.ts --json tones.ts                  | would overwrite the input
patch tones.ts                                  | --out
patch tones.ts --out new --buffer few           | 'few' is not a whole number
evaluate run --out new                          | --corpus
evaluate run --corpus corpus                    | --out
evaluate nothere --corpus corpus --out new      | nothere
evaluate corpus --corpus corpus --out new       | a corpus, not a run
evaluate run --corpus run --out new             | a run, not a corpus
evaluate run --corpus corpus --out text.txt     | text.txt is a file
evaluate run --corpus corpus --out new --clips 0 | 1 or more
evaluate run --corpus corpus --out new --seed -1 | -1
evaluate run --corpus corpus --out new --embedding no.pt | no.pt: no such file
compare run --corpus corpus --out new           | only one to compare
compare run run --corpus corpus --out new       | given twice
compare run nothere --corpus corpus --out new   | nothere
patch tones.ts --out new --buffer -1            | -1 is out of range; give 0 or more
patch tones.ts --out new --buffer 99999         | --buffer 99999: give 0, for no thread, or up to 32768
export run --out new.ts --buffer 99999          | --buffer 99999: give 0, for no thread, or up to 32768
export run --out new.ts --alone --buffer 64     | --alone writes none
patch nothere.ts --out new                      | nothere.ts
patch tones.ts --out new --port 0               | 1 to 65535
patch folder.ts --out new                       | folder.ts is a folder
patch tone.wav --out new                        | .ts
patch tones.ts --out text.txt                   | text.txt is a file
motion --port 0                                 | 1 to 65535
motion --port 65536                             | 1 to 65535
motion --port weird                             | weird
motion --host no.such.computer.invalid          | no.such.computer.invalid
motion --seconds -1                             | 0 to 86400
generate run                                    | --out
generate run --out new.mp3                      | .flac
generate run --out new                          | .flac
generate run --out new.wav --seconds 0          | more than 0
generate run --out new.wav --seconds inf        | a day
generate run --out new.wav --seconds nan        | more than 0
generate run --out new.wav --temperature -1     | 0 to
generate run --out new.wav --temperature nan    | 0 to
generate run --out new.wav --seed -2            | 0 to
generate run --out new.wav --seed 3.5           | 3.5
generate corpus --out new.wav                   | a corpus, not a run
generate nothere --out new.wav                  | nothere
generate noprior --out new.wav                  | generate
transform run                                   | IN.wav
transform run nothere.wav --out new.wav         | nothere.wav
transform run empty --out new.wav               | empty is a folder
transform run tone.wav --out new.mp3            | .flac
transform run tone.wav --out ./tone.wav         | would overwrite the input
transform nothere tone.wav --out new.wav        | nothere
demo                                            | --out
demo --out text.txt                             | text.txt is a file
"""
"""Command lines with wrong arguments, which exit with code 2, and words of their messages."""

FAILED = """
prepare empty --out new                         | no audio files in empty
prepare broken.wav text.txt --out new           | broken.wav
prior unfinished --corpus corpus                | run the same 'riverrun train' again
evaluate unfinished --corpus corpus --out new   | run the same 'riverrun train' again
evaluate text.ts --corpus corpus --out new      | text.ts
evaluate run --corpus corpus --out new --embedding text.txt | text.txt: torch can't load it
export unfinished --out new.ts                  | run the same 'riverrun train' again
check text.ts                                   | text.ts
check nothing.ts                                | nothing.ts
check tone.wav                                  | tone.wav
patch text.ts --out new                         | text.ts
patch nothing.ts --out new                      | nothing.ts
generate text.ts --out new.wav                  | text.ts
transform run broken.wav --out new.wav          | broken.wav
transform run text.txt --out new.wav            | text.txt
transform nothing.ts tone.wav --out new.wav     | nothing.ts
"""
"""Command lines that fail on the content of a file or run, which exit with code 1, and words of their messages."""


def cases(table: str, code: int) -> list[tuple[str, int, str]]:
    """Return the rows of a table with an exit code: command line, code, words of the message."""
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [(line, code, words) for line, words in rows]


@pytest.mark.parametrize(("line", "code", "words"), cases(WRONG, 2) + cases(FAILED, 1))
def test_an_error_is_reported_in_one_line_and_changes_no_file(
    riverrun: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, line: str, code: int, words: str
) -> None:
    monkeypatch.chdir(folder)
    before = modification_times(folder)
    outcome = riverrun(line)
    assert outcome.code == code, outcome
    assert reports_one_line(outcome, line.split()[0]), outcome.err
    assert words in outcome.err
    assert modification_times(folder) == before


@pytest.mark.parametrize("line", ["", "play", "--loud", "train corpus --out new --loud"])
def test_unknown_commands_and_options_are_refused_with_a_pointer_to_help(riverrun: Command, line: str) -> None:
    outcome = riverrun(line)
    assert outcome.code == 2
    assert outcome.out == ""
    assert re.fullmatch(r"riverrun.*: .* \(see riverrun.* --help\)\n", outcome.err)
