"""The regression goes through the taught poses, stays between their sounds, and knows where it knows nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun_export.play.teaching.regression import PoseMap
from riverrun_export.play.teaching.sensors import Sensor, features, known_groups

ANGLE = st.floats(-180, 180)


def reading(alpha: float, beta: float, gamma: float, **others: list[float]) -> Sensor:
    return {"orientation": [alpha, beta, gamma], **others}


def taught(poses: int, seed: int, size: int = 6) -> tuple[list[Sensor], np.ndarray]:
    """Return poses that differ in tilt and touch, and a sound for each."""
    random = np.random.default_rng(seed)
    sensors: list[Sensor] = [
        reading(0, *random.uniform(-70, 70, 2), touch=[*random.uniform(0, 1, 2), 1.0]) for _ in range(poses)
    ]
    return sensors, random.normal(0, 1, (poses, size))


def predict(poses: PoseMap, sensor: Sensor) -> np.ndarray:
    prediction = poses.predict(sensor)
    assert prediction is not None
    return prediction.values


@settings(max_examples=20, deadline=None)
@given(st.integers(3, 50), st.integers(0, 2**32 - 1))
def test_a_taught_pose_has_its_sound(count: int, seed: int) -> None:
    sensors, values = taught(count, seed)
    poses = PoseMap(sensors, values)
    for index, sensor in enumerate(sensors):
        prediction = poses.predict(sensor)
        assert prediction is not None
        if poses.alike() is None:  # two poses at one place have no sound of their own
            assert np.abs(prediction.values - values[index]).max() < 0.01
            assert prediction.nearest == index
        assert prediction.uncertainty < 0.05


@settings(max_examples=30, deadline=None)
@given(st.integers(3, 20), st.integers(0, 2**32 - 1), ANGLE, ANGLE, ANGLE, st.floats(-1e6, 1e6))
def test_every_sound_is_within_the_taught_range(
    count: int, seed: int, alpha: float, beta: float, gamma: float, far: float
) -> None:
    sensors, values = taught(count, seed)
    prediction = PoseMap(sensors, values).predict(reading(alpha, beta, gamma, touch=[far, -far, 1]))
    assert prediction is not None
    assert (prediction.values <= values.max(axis=0)).all()
    assert (prediction.values >= values.min(axis=0)).all()
    assert 0 <= prediction.uncertainty <= 1


def test_between_two_poses_the_sound_is_between() -> None:
    sensors: list[Sensor] = [reading(0, 0, gamma) for gamma in (-60.0, 0.0, 60.0)]
    values = np.array([[-1.0, 2.0], [0.0, 0.0], [1.0, -2.0]])
    poses = PoseMap(sensors, values)
    path = np.stack([predict(poses, reading(0, 0, gamma)) for gamma in np.linspace(-60, 60, 241)])
    assert (np.diff(path[:, 0]) > 0).all()
    assert (np.diff(path[:, 1]) < 0).all()
    assert np.abs(np.diff(path[:, 0])).max() < 4 * 2 / 240  # no step is much larger than a straight line's
    assert predict(poses, reading(0, 0, 30))[0] == pytest.approx(0.5, abs=0.15)


def test_far_away_is_the_mean_and_uncertain() -> None:
    sensors, values = taught(12, 0)
    prediction = PoseMap(sensors, values).predict(reading(0, 0, 0, touch=[1e5, -1e5, 1]))
    assert prediction is not None
    assert prediction.values == pytest.approx(values.mean(axis=0), abs=1e-6)
    assert prediction.uncertainty == pytest.approx(1)


def test_uncertainty_grows_with_the_distance() -> None:
    sensors, values = taught(3, 4)
    poses = PoseMap(sensors, values)
    x, y, _ = (number or 0.0 for number in sensors[0]["touch"])
    away = [number - np.mean([sensor["touch"][i] for sensor in sensors]) for i, number in enumerate((x, y))]
    found = []
    for shift in np.linspace(0, 200, 12):
        touch = [x + shift * away[0], y + shift * away[1], 1.0]
        prediction = poses.predict({**sensors[0], "touch": touch})
        assert prediction is not None
        found.append(prediction.uncertainty)
    assert found == sorted(found)
    assert found[0] < 0.01 < 0.99 < found[-1]


@settings(max_examples=50, deadline=None)
@given(ANGLE, ANGLE)
def test_angles_do_not_jump(alpha: float, beta: float) -> None:
    """A full turn is the same orientation, and so is the other description of a phone on its side."""
    groups = ("tilt", "heading")
    first = features(reading(alpha, beta, 90), groups)
    assert features(reading(alpha + 360, beta - 360, 90), groups) == pytest.approx(first, abs=1e-9)
    assert features(reading(alpha + 180, 180 - beta, -90), groups) == pytest.approx(first, abs=1e-9)
    assert np.linalg.norm(first[:3]) == pytest.approx(1)
    assert features(reading(alpha, 179.9, 10), groups) == pytest.approx(
        features(reading(alpha, -179.9, 10), groups), abs=0.01
    )


def test_the_rotation_of_the_phone_is_that_of_w3c() -> None:
    assert features(reading(0, 0, 0), ("tilt", "heading")) == pytest.approx([0, 0, 1, 0, 1, 0])  # flat, top to north
    assert features(reading(0, 90, 0), ("tilt",)) == pytest.approx([0, 1, 0])  # upright: its y axis points up
    assert features(reading(0, 0, 90), ("tilt",)) == pytest.approx([-1, 0, 0])  # on its right edge: x points down
    assert features(reading(90, 0, 0), ("heading",)) == pytest.approx([1, 0, 0])  # turned left: north is at its right


def test_heading_is_used_only_where_nothing_else_tells_poses_apart() -> None:
    values = np.array([[0.0], [1.0], [2.0]])
    turned = PoseMap([reading(alpha, 1, 1) for alpha in (0.0, 90.0, 180.0)], values)
    assert turned.groups == ("tilt", "heading")
    assert predict(turned, reading(-270, 1, 1)) == pytest.approx(1, abs=0.01)
    tilted = PoseMap([reading(alpha, alpha / 3, 1) for alpha in (0.0, 90.0, 180.0)], values)
    assert tilted.groups == ("tilt",)
    assert predict(tilted, reading(77, 30, 1)) == pytest.approx(1, abs=0.01)


def test_what_does_not_differ_is_ignored() -> None:
    """A hand that holds a pose trembles; a phone that then turns fast must not be far from all poses."""
    random = np.random.default_rng(0)
    sensors: list[Sensor] = [
        reading(0, beta, 0, rotation=list(random.normal(0, 0.1, 3))) for beta in (-50.0, 0.0, 50.0)
    ]
    poses = PoseMap(sensors, np.array([[0.0], [1.0], [2.0]]))
    still, turning = (poses.predict(reading(0, 50, 0, rotation=list(speed))) for speed in ((0, 0, 0), (5, 5, 5)))
    assert still is not None
    assert turning is not None
    assert turning.uncertainty == still.uncertainty < 0.01


def test_a_missing_sensor_changes_the_map_and_does_not_end_it() -> None:
    sensors, values = taught(8, 2)
    poses = PoseMap(sensors, values)
    for missing in ({}, {"touch": [0.3, 0.3, 0.0]}, {"touch": [float("nan"), 0.3, 1.0]}, {"touch": [None, 0.3, 1.0]}):
        prediction = poses.predict({"orientation": sensors[0]["orientation"], **missing})
        assert prediction is not None
        assert np.isfinite(prediction.values).all()
        assert np.abs(prediction.values - values[0]).max() < 0.01
    assert poses.predict({}) is None
    assert poses.predict({"orientation": [0.0, float("nan"), 0.0]}) is None


def test_a_pose_without_a_sensor_takes_it_from_all() -> None:
    sensors, values = taught(4, 1)
    with_gap = [{"orientation": sensors[0]["orientation"]}, *sensors[1:]]
    assert PoseMap(sensors, values).groups == ("tilt", "touch")
    assert PoseMap(with_gap, values).groups == ("tilt",)


def test_acceleration_stands_in_for_the_orientation() -> None:
    sensors: list[Sensor] = [{"acceleration": [a, 0.0, 1 - abs(a)]} for a in (-1.0, 0.0, 1.0)]
    poses = PoseMap(sensors, np.array([[0.0], [1.0], [2.0]]))
    assert poses.groups == ("acceleration",)
    assert predict(poses, {"acceleration": [1.0, 0.0, 0.0]}) == pytest.approx(2, abs=0.01)


def test_poses_that_do_not_differ_have_no_map() -> None:
    poses = PoseMap([reading(10, 20, 30)] * 3, np.eye(3))
    assert poses.predict(reading(10, 20, 30)) is None
    assert poses.groups == ()


def test_two_poses_that_are_too_alike_are_named_and_mix() -> None:
    sensors: list[Sensor] = [reading(0, beta, 0) for beta in (-50.0, 20.0, 20.5, 80.0)]
    poses = PoseMap(sensors, np.array([[0.0], [1.0], [3.0], [0.0]]))
    assert poses.alike() == (1, 2)
    assert np.isfinite(predict(poses, reading(0, 20.2, 0))).all()
    assert PoseMap(sensors[:2] + sensors[3:], np.zeros((3, 1))).alike() is None


@given(
    st.dictionaries(
        st.sampled_from(["orientation", "touch", "acceleration", "rotation", "odd"]),
        st.lists(st.none() | st.floats(allow_nan=True, allow_infinity=True), max_size=4),
    )
)
def test_any_reading_is_read(sensor: dict[str, list[float | None]]) -> None:
    assert np.isfinite(features(sensor, sorted(known_groups(sensor)))).all()
