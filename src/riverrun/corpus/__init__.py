"""Corpora: audio files become one memory-mapped folder of equal rate and channels, and the folder becomes clips.

index     corpus.json: what a corpus holds, and where each sample of it came from
sources   which audio files the given files and folders hold
split     which part of each file trains, and which is held out
prepare   sources → corpus
decoding  one source → its audio in the corpus, put right and measured
summary   what a corpus holds, in lines for a person to read
clips     corpus → clips [C, N]
onsets    clips that start where something starts to sound
"""

from riverrun.corpus.clips import Corpus, Recordings, Split
from riverrun.corpus.index import File, Index
from riverrun.corpus.onsets import OnsetClips
from riverrun.corpus.prepare import prepare
from riverrun.corpus.summary import Summary

__all__ = ["Corpus", "File", "Index", "OnsetClips", "Recordings", "Split", "Summary", "prepare"]
