"""Teach by example: poses of a phone, each with a sound, from which a small regression learns what the poses between
them sound like.
"""

from riverrun_export.play.teaching.poses import Pair, Poses, fingerprint, load, poses_path, save
from riverrun_export.play.teaching.regression import PoseMap, Prediction
from riverrun_export.play.teaching.teacher import Teaching

__all__ = ["Pair", "PoseMap", "Poses", "Prediction", "Teaching", "fingerprint", "load", "poses_path", "save"]
