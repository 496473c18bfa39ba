"""The traps of nn~: what the external does to a .ts that can crash a patch or spoil its sound. An export survives each.

The tests of `host` use the same numbers.

1. Pd keeps rings of 4096 samples for a method with one inlet and one outlet, for any buffer size, until it receives
   `bufsize`. Without it the latency is wrong, and a larger block crashes.
2. A corrupt file, or a file name of fewer than three characters, aborts Pd.
3. After an exception in a method, Pd repeats the last good block and floods the console.
4. Pd sends numbers as text: 0 arrives as "0.000000", which is true for a bool. Floats keep six decimals.
5. `set_sample_rate` is not called at the first load, and `reload` passes 0.
6. Attributes of type buffer are empty after loading.
7. Attributes with several values raise an exception in Max.
8. `set` waits for the model on the scheduler thread: continuous control must be a signal.
9. `mc.nn~` without its thread and with more than one channel accesses memory out of range.
10. Pd loads another file or method only with `-m`; otherwise both are arguments of the box.
11. `enable 0` plays zeros and keeps the model's state, and there is no message to reset a model.
12. `gpu` only moves the module: all state must be in registered buffers. A copy must share no state.
13. A NaN in the past of a convolution stays forever.
14. The first two calls after loading are slow, because TorchScript optimises the code.
15. nn~ runs in inference mode, but may also call the model outside of it.
16. The batch size may change between blocks; the state then starts from silence.
"""

import copy
import math
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pd_runner import Scene
from stage import FORGETTING, METHODS, RATIO, given_to, offsets, same
from torch import Tensor, nn

from riverrun.errors import UsageError
from riverrun.runs.folder import Run
from riverrun_export import build as export
from riverrun_export import contract
from riverrun_export.check import check
from riverrun_export.host import Host, blocks, send
from riverrun_export.host.frontend import FORGOTTEN, HostCrash
from riverrun_export.patches import build


class Lone(nn.Module):
    """A module whose methods have one inlet and one outlet."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("coarse_params", torch.tensor([1, RATIO, 1, RATIO]))

    def forward(self, x: Tensor) -> Tensor:
        return x

    def coarse(self, x: Tensor) -> Tensor:
        return x


BAD = (math.nan, math.inf, -math.inf, 1e30, -1e30)


@pytest.fixture(scope="module")
def loaded(instrument_ts: Path) -> nn.Module:
    return torch.jit.load(str(instrument_ts))


@pytest.fixture(scope="module")
def patches(loaded: nn.Module) -> dict[str, str]:
    return build(contract.read(loaded), "tones.ts")


def play(module: nn.Module, name: str, x: Tensor, size: int = 1) -> Tensor:
    """Return the output of a method for `x`, from silence and with a seed, in blocks of `size` ratios."""
    module.set_reset(1)
    module.set_temperature(1.0)
    module.set_seed(5)
    return blocks(module, contract.read(module).method(name), x, [RATIO * size])


def test_trap_1_pd_forgets_the_buffer_size_so_patches_send_it_after_loading(
    patches: dict[str, str], loaded: nn.Module, tmp_path: Path
) -> None:
    for name, text in patches.items():
        if name.endswith(".pd"):
            with Scene(tmp_path, text, contract.read(loaded)) as scene:
                messages = {f"{method.name}: bufsize 0" for method in scene.used}
                assert messages <= set(scene.console), name


@pytest.mark.parametrize("buffer", [0, 1024, 4096, 8192])
def test_trap_1_latency_with_and_without_that_message(loaded: nn.Module, buffer: int) -> None:
    """Pd keeps 4096 samples for one inlet and one outlet: of our methods, `forward` of a mono instrument."""
    alone = Lone()
    forgotten, sends_bufsize = Host(alone, buffer=buffer, sends_bufsize=False), Host(alone, buffer=buffer)
    assert (forgotten.latency == sends_bufsize.latency) == (buffer == FORGOTTEN)
    assert bool(forgotten.crash) == (buffer > FORGOTTEN)
    forgotten.bufsize(buffer)
    click = torch.zeros(1, 1, 4 * 8192)
    click[..., 0] = 1
    for host in (forgotten, sends_bufsize):
        assert int(host.process(click).abs().argmax()) == sends_bufsize.latency
    assert not Host(loaded, buffer=buffer, sends_bufsize=False).crash, "stereo has two inlets"


@pytest.mark.parametrize("name", ["a.ts", "ab.ts", "my model.ts", "a,b.ts", "a;b.ts"])
def test_trap_2_a_name_that_aborts_pd_is_refused(loaded: nn.Module, name: str) -> None:
    with pytest.raises(UsageError, match="nn~ needs a name"):
        build(contract.read(loaded), name)


def test_trap_2_a_corrupt_file_is_detected_by_check(instrument_ts: Path, tmp_path: Path) -> None:
    broken = tmp_path / "tones.ts"
    broken.write_bytes(instrument_ts.read_bytes()[:-2000])
    assert not check(broken).ok


@pytest.mark.parametrize("name", METHODS)
def test_trap_3_no_method_raises_at_any_block_size_batch_or_value(loaded: nn.Module, name: str) -> None:
    module = copy.deepcopy(loaded)
    inlets = contract.read(module).method(name).in_channels
    for buffer in (0, 64, 256, 1024, 4096, 16384):
        for batch in (1, 4, 2):
            host = Host(module, name, buffer, batch=batch)
            for value in (0.0, 1.0, *BAD):
                output = host.process(torch.full((batch, inlets, host.buffer), value))
                assert output.isfinite().all()
            assert host.failures == 0, (buffer, batch, host.reason)


def test_trap_3_methods_called_in_any_order_never_fail_and_keep_their_own_past(loaded: nn.Module) -> None:
    module = copy.deepcopy(loaded)
    alone = {name: play(module, name, given_to(name, 12)) for name in METHODS}
    module.set_reset(1)
    output: dict[str, list[Tensor]] = {name: [] for name in METHODS}
    order = torch.randperm(12 * len(METHODS), generator=torch.Generator().manual_seed(0)) % len(METHODS)
    for pick in order.tolist():
        name = METHODS[pick]
        x, done = given_to(name, 12), len(output[name])
        step = x.shape[-1] // 12
        output[name].append(getattr(module, name)(x[..., done * step : (done + 1) * step].clone()).clone())
    for name in METHODS:
        same(torch.cat(output[name], -1), alone[name])


def test_trap_4_numbers_arrive_as_text_so_no_switch_is_a_bool(loaded: nn.Module) -> None:
    module = copy.deepcopy(loaded)
    table = contract.read(module)
    assert {attribute.type for attribute in table.attributes} <= {"int", "float", "str"}
    for attribute in table.attributes:
        send(module, attribute.name, 0)
        assert getattr(module, f"get_{attribute.name}")() == [0 if attribute.type != "str" else attribute.default]
    send(module, "temperature", 0.1234567)
    assert module.get_temperature() == [pytest.approx(0.123457, abs=1e-7)]


@pytest.mark.parametrize("sent", [-1e9, -1, 0.5, 1e9, math.nan, math.inf])
def test_trap_4_values_out_of_range_are_clamped(loaded: nn.Module, sent: float) -> None:
    module = copy.deepcopy(loaded)
    for attribute in contract.read(module).attributes:
        if attribute.type == "str" or (attribute.type == "int" and not math.isfinite(sent)):
            continue  # a text has no range, and nn~ can't read NaN or infinity as an int
        send(module, attribute.name, sent)
        (value,) = getattr(module, f"get_{attribute.name}")()
        assert attribute.low <= value <= attribute.high


def test_trap_5_the_sample_rate_has_no_setter(loaded: nn.Module) -> None:
    assert not hasattr(loaded, "set_sample_rate")
    assert loaded.get_sample_rate() == 16000


def test_traps_6_and_7_attributes_are_no_buffers_and_have_one_value(loaded: nn.Module) -> None:
    for name in loaded.get_attributes():
        (code,) = getattr(loaded, f"{name}_params").tolist()
        assert code != contract.TYPE_CODES["buffer"]
        assert len(getattr(loaded, f"get_{name}")()) == 1
    assert not hasattr(loaded, "set_buffer_attribute")


def test_trap_8_continuous_controls_are_signals(loaded: nn.Module) -> None:
    module = copy.deepcopy(loaded)
    offset = torch.linspace(-0.5, 0.5, 8)[None, None]
    output = play(module, "prior", offsets(offset))
    module.set_reset(1)
    module.set_seed(5)
    stepped = []
    for frame in range(8):
        module.set_temperature(1 + float(offset[0, 0, frame]))
        stepped.append(module.prior(offsets(torch.zeros(1, 1, 1))).clone())
    same(torch.cat(stepped, -1), output)


@pytest.mark.parametrize("name", METHODS)
def test_trap_9_channels_in_the_batch_need_the_thread(loaded: nn.Module, name: str) -> None:
    module = copy.deepcopy(loaded)
    x = torch.zeros(3, contract.read(module).method(name).in_channels, 1024)
    assert Host(module, name, 256, batch=3, frontend="max").process(x).isfinite().all()
    with pytest.raises(HostCrash, match="without its thread"):
        Host(module, name, 256, batch=3, threaded=False, frontend="max").process(x)


def test_traps_9_and_10_patches_pack_channels_and_name_file_and_method_in_the_box(patches: dict[str, str]) -> None:
    for name, text in patches.items():
        assert "mc.nn~" not in text, name
        assert "nn~ tones.ts " in text, name


def test_trap_11_reset_is_an_int_that_reads_0_again(loaded: nn.Module) -> None:
    module = copy.deepcopy(loaded)
    x = given_to("forward", 6)
    first = play(module, "forward", x)
    send(module, "reset", 1)
    assert module.get_reset() == [0]
    same(blocks(module, contract.read(module).method("forward"), x, [RATIO]), first)


def test_trap_12_a_copy_shares_no_past(loaded: nn.Module) -> None:
    one = copy.deepcopy(loaded)
    x = given_to("forward", 12)
    expected = play(one, "forward", x)
    other = copy.deepcopy(one)
    one.set_reset(1)
    first = one.forward(x[..., : 6 * RATIO].clone()).clone()
    play(other, "forward", torch.randn(3, 2, 8 * RATIO))
    copy.deepcopy(one)
    same(torch.cat([first, one.forward(x[..., 6 * RATIO :].clone())], -1), expected)


@pytest.mark.parametrize("name", METHODS)
def test_trap_12_everything_moves_with_the_module(trained: Path, loaded: nn.Module, name: str) -> None:
    """On the meta device, which replaces a GPU here, a tensor left on the CPU makes an operator fail."""
    module = export.build(Run.open(trained))
    play(module, name, given_to(name, 4))
    module.to("meta")
    moved = getattr(module, name)(given_to(name, 4, batch=2).to("meta"))
    method = contract.read(loaded).method(name)
    assert moved.device.type == "meta"
    assert moved.shape == (2, method.out_channels, 4 * RATIO // method.out_ratio)
    graph = getattr(loaded, name).inlined_graph if name != "forward" else loaded.inlined_graph
    assert "Tensor = prim::Constant" not in str(graph), "a tensor constant in the code would stay on the CPU"


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(METHODS), st.sampled_from(BAD), st.data())
def test_trap_13_a_bad_value_on_any_inlet_at_any_time_has_no_lasting_effect(
    loaded: nn.Module, name: str, value: float, data: st.DataObject
) -> None:
    frames, first_frames = 120, 20
    x = given_to(name, frames)
    inlet = data.draw(st.integers(0, x.shape[1] - 1))
    moment = data.draw(st.integers(0, x.shape[2] * first_frames // frames - 1))
    size = data.draw(st.integers(1, 7))
    disturbed = x.clone()
    disturbed[0, inlet, moment] = value
    output, undisturbed = play(loaded, name, disturbed, size), play(loaded, name, x, size)
    assert output.isfinite().all()
    if name in FORGETTING:
        tail = output.shape[-1] // 3
        same(output[..., -tail:], undisturbed[..., -tail:])
    elif math.isnan(value) and name != "to_noise":  # read as 0; a method with a state continues from there
        neutral = x.clone()
        neutral[0, inlet, moment] = 0
        same(output, play(loaded, name, neutral, size))


@pytest.mark.parametrize("name", ["forward_encoder", "forward_decoder", "generate_prior"])
def test_trap_14_the_code_is_optimised_before_the_first_block(
    trained: Path, instrument_ts: Path, tmp_path: Path, name: str
) -> None:
    """torch profiles (`prim::profile`) the first call of code that is not optimised yet."""
    torch.jit.save(torch.jit.script(export.build(Run.open(trained))), str(tmp_path / "cold.ts"))
    cold = getattr(torch.jit.load(str(tmp_path / "cold.ts")).streams, name)
    warm = getattr(torch.jit.load(str(instrument_ts)).streams, name).stream
    for stream, profiled in ((cold, True), (warm, False)):
        stream(torch.zeros(warm.smallest))
        assert ("prim::profile" in str(torch.jit.last_executed_optimized_graph())) == profiled


def test_trap_14_the_warm_up_leaves_no_state(trained: Path, instrument_ts: Path) -> None:
    eager, fresh = export.build(Run.open(trained)), torch.jit.load(str(instrument_ts))
    for name in METHODS:
        for module in (eager, fresh):
            module.set_temperature(0.0)
        x = given_to(name, 3).clamp(max=0) if name in ("prior", "generate") else given_to(name, 3)
        same(getattr(fresh, name)(x.clone()), getattr(eager, name)(x.clone()))


def test_trap_14_after_two_blocks_no_state_changes_its_shape(loaded: nn.Module) -> None:
    module = copy.deepcopy(loaded)
    for name in METHODS:
        x = given_to(name, 2)
        for _ in range(2):
            getattr(module, name)(x.clone())
        shapes = {key: buffer.shape for key, buffer in module.named_buffers()}
        for _ in range(80):  # more frames than a buffer holds
            getattr(module, name)(x.clone())
        assert {key: buffer.shape for key, buffer in module.named_buffers()} == shapes, name


@pytest.mark.parametrize("name", METHODS)
def test_trap_15_inference_mode_may_come_and_go(loaded: nn.Module, name: str) -> None:
    x = given_to(name, 12)
    expected = play(loaded, name, x)
    module = copy.deepcopy(loaded)
    module.set_reset(1)
    module.set_seed(5)
    size = x.shape[-1] // 12
    output = []
    for frame in range(12):
        with torch.inference_mode(frame % 3 == 0), torch.no_grad():
            output.append(getattr(module, name)(x[..., frame * size : (frame + 1) * size].clone()).clone())
    same(torch.cat([each.clone() for each in output], -1), expected)


@pytest.mark.parametrize("name", METHODS)
def test_trap_16_a_batch_that_changes_starts_from_silence(loaded: nn.Module, name: str) -> None:
    module = copy.deepcopy(loaded)
    method = contract.read(module).method(name)
    expected = play(module, name, given_to(name, 8))
    module.set_reset(1)
    module.set_seed(5)
    blocks(module, method, given_to(name, 3), [RATIO])
    blocks(module, method, given_to(name, 3, batch=4), [RATIO])
    same(blocks(module, method, given_to(name, 8), [RATIO]), expected)
