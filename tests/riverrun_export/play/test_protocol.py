"""No text and no bytes from outside get past the protocol but in the types that it describes."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from riverrun_export.play import protocol
from riverrun_export.play.protocol import ProtocolError

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=80),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NAMES = sorted({name for each in (protocol.REQUIRED, protocol.OPTIONAL) for fields in each.values() for name in fields})


def plain(value: object) -> bool:
    """Return whether a value of a message that was let through is finite and short."""
    if isinstance(value, dict):
        return len(value) <= protocol.MAX_VALUES and all(plain(each) for each in value.values())
    if isinstance(value, list):
        return len(value) == 3 and all(plain(each) for each in value)
    if isinstance(value, str):
        return len(value) <= protocol.MAX_NAME and value.isprintable()
    return isinstance(value, bool | int | float) and math.isfinite(value)


def parsed(message: str) -> tuple[dict[str, object], ProtocolError | None]:
    """Return the fields of a message, or why it was refused."""
    try:
        return protocol.parse(message), None
    except ProtocolError as error:
        return {}, error


@given(
    st.sampled_from(sorted(set(protocol.REQUIRED) - {"teach"})),
    st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), JSON, max_size=4),
)
def test_what_is_let_through_is_of_its_type(kind: str, fields: dict[str, object]) -> None:
    found, refusal = parsed(json.dumps({**fields, "type": kind}))
    if refusal:
        assert str(refusal).isprintable()
        assert len(str(refusal)) < 300
        assert refusal.of in ("", kind)
        return
    assert found.pop("type") == kind
    assert set(protocol.REQUIRED[kind]) <= set(found)
    assert all(plain(value) for value in found.values())


@given(st.text() | st.binary().map(lambda data: data.decode("latin-1")) | JSON.map(json.dumps))
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(ProtocolError):
        protocol.parse(text)


@pytest.mark.parametrize(
    "message",
    [
        '{"type":"set","values":{"a":NaN}}',
        '{"type":"set","values":{"a":Infinity}}',
        '{"type":"set","values":{"a":1e999}}',
        '{"type":"set","values":{"a":1e39}}',
        '{"type":"set","values":{"a":true}}',
        '{"type":"set","values":{"a":' + "9" * 5000 + "}}",
        '{"type":"set","values":[1]}',
        '{"type":"latents","values":{"-1":0}}',
        '{"type":"latents","values":{"²":0}}',
        '{"type":"latents","values":{"999999":0}}',
        '{"type":"on","on":2}',
        '{"type":"on"}',
        '{"type":"on","on":1,"more":1}',
        '{"type":"source","name":"nothing"}',
        '{"type":"snapshot","action":"morph","from":1,"to":2}',
        '{"type":"snapshot","action":"store","slot":64}',
        '{"type":"snapshot","action":"store","slot":1,"name":"a\\u0000"}',
        '{"type":"sensor","touch":[0,1]}',
        '{"type":["set"]}',
        "[" * 60000,
        " " * (protocol.MAX_TEXT + 1),
    ],
)
def test_what_a_page_never_sends_is_refused(message: str) -> None:
    with pytest.raises(ProtocolError):
        protocol.parse(message)


def test_messages_are_read_as_they_are_described() -> None:
    assert protocol.parse('{"type":"on","on":1}') == {"type": "on", "on": True}
    assert protocol.parse('{"type":"latents","values":{"3":2}}') == {"type": "latents", "values": {3: 2.0}}
    assert protocol.parse('{"type":"teach","action":"add","name":"a"}')["name"] == "a"
    assert protocol.parse('{"type":"sensor","touch":[0,1,1]}') == {"type": "sensor", "touch": [0.0, 1.0, 1.0]}


@given(st.binary(max_size=64))
def test_any_bytes_are_audio_or_refused(data: bytes) -> None:
    try:
        kind, _, samples = protocol.unpack_audio(data)
    except ProtocolError:
        return
    assert kind in (protocol.SCOPE, protocol.PLAYBACK, protocol.INPUT)
    assert np.isfinite(samples).all()


@given(st.integers(0, 2**40), st.integers(0, 9), st.integers(1, 8))
def test_audio_is_read_as_it_was_written(position: int, count: int, channels: int) -> None:
    samples = np.random.default_rng(0).normal(size=(count, channels)).astype(np.float32)
    kind, start, read = protocol.unpack_audio(protocol.pack_audio(protocol.INPUT, position, samples))
    assert (kind, start) == (protocol.INPUT, position % 2**32)
    assert np.array_equal(read, samples)


def test_numbers_that_json_does_not_have_become_null() -> None:
    message = protocol.to_json({"a": [math.nan, 1.0], "b": {"c": math.inf}, "d": (1, "x")})
    assert json.loads(message) == {"a": [None, 1.0], "b": {"c": None}, "d": [1, "x"]}
