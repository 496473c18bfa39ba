"""Corpora: prepare audio files as one memory-mapped folder of equal sample rate and channels, and read clips from it.

sources   find the audio files among files and folders
decoding  decode one source to the audio of a corpus: resampled, corrected and measured
split     divide the files into a train and a held-out split
prepare   sources → corpus
index     corpus.json: what a corpus contains, and the source of each file
summary   text that reports what a corpus contains
clips     corpus → clips [C, N]
onsets    clips that start at onsets
"""

from riverrun.corpus.clips import Corpus, Recordings, Split
from riverrun.corpus.index import File, Index
from riverrun.corpus.onsets import OnsetClips
from riverrun.corpus.prepare import prepare
from riverrun.corpus.summary import Summary

__all__ = ["Corpus", "File", "Index", "OnsetClips", "Recordings", "Split", "Summary", "prepare"]
