"""Measure modules in this process: block sizes, times, latencies, shares of the ceiling, notes and failures."""

import gc
import io
import json
import math
from collections.abc import Callable

import pytest
import torch
from rich.console import Console
from torch import Tensor, nn

from riverrun_export.bench import Report, ceiling, measuring, timing
from riverrun_export.bench.counting import Product
from riverrun_export.bench.measuring import Benchmark, block_sizes
from riverrun_export.bench.timing import NUM_WARM_UP_CALLS, percentile, time_blocks
from riverrun_export.contract import Method

RATE, RATIO = 8000, 128
FORWARD = Method("forward", 1, 1, 1, 1, (), ())


class Instrument(nn.Module):
    """Two methods without faults, and one for each of `faults`."""

    def __init__(self, faults: list[str], sample_rate: int = RATE) -> None:
        super().__init__()
        self.names = ["forward", "encode", *faults]
        self.sample_rate = sample_rate
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("encode_params", torch.tensor([1, 1, 2, RATIO]))
        self.register_buffer("odd_params", torch.tensor([1, 480, 1, 480]))
        self.register_buffer("short_params", torch.tensor([1, 1]))
        self.register_buffer("raises_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("shape_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("calls", torch.zeros([], dtype=torch.long))
        self.forward_delay = 40
        self.layer = nn.Conv1d(1, 2, RATIO, RATIO)

    def forward(self, x: Tensor) -> Tensor:
        return 0.5 * x

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        return self.layer(x)

    @torch.jit.export
    def odd(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def short(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def raises(self, x: Tensor) -> Tensor:
        self.calls = self.calls + 1
        if self.calls > 1 and x.size(2) > 512:
            raise ValueError("no second one")
        return x

    @torch.jit.export
    def shape(self, x: Tensor) -> Tensor:
        return x[:, :, 1:]

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return self.names

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return self.sample_rate


@pytest.fixture(autouse=True)
def known_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the speed of the machine: 2000 or 4000 multiply-adds and 10000 bytes a second. Blocks take 10, 20, … ms, and
    blocks of silence 40 ms.
    """
    peaks = iter([2000.0, 4000.0])
    monkeypatch.setattr(measuring, "sgemm_peak", lambda: next(peaks))
    monkeypatch.setattr(measuring, "read_bandwidth", lambda size: 10000.0)
    real = measuring.time_blocks

    def known(module: nn.Module, method: Method, xs: list[Tensor], count: int) -> list[float]:
        real(module, method, xs, count)
        return [0.01 * (1 + i) for i in range(count)] if xs[0].any() else [0.04] * count

    monkeypatch.setattr(measuring, "time_blocks", known)


def benched(module: nn.Module, blocks: list[int], count: int = 5) -> Report:
    report = Report("some.ts", count, torch.__version__)
    file = io.BytesIO()
    torch.jit.save(torch.jit.script(module.eval()), file)

    def load() -> nn.Module:
        file.seek(0)
        return torch.jit.load(file)

    benchmark = Benchmark(load, blocks, count=count, report=report, on_step=lambda doing: None)
    benchmark.measure_machine()
    benchmark.measure_all()
    return report


def printed(report: Report, width: int) -> str:
    page = io.StringIO()
    report.print(Console(file=page, width=width))
    return page.getvalue()


def test_a_row_has_the_numbers_computed_by_hand() -> None:
    report = benched(Instrument([]), [256])
    forward, encode = report.rows
    assert (report.ok, report.sample_rate, report.ratio, report.notes) == (True, RATE, RATIO, [])
    assert [(row.method, row.block, row.threads) for row in report.rows] == [("forward", 256, 1), ("encode", 256, 1)]
    assert (forward.median_ms, forward.p99_ms, forward.worst_ms) == pytest.approx((30, 50, 50))
    assert forward.worst_over_median == pytest.approx(5 / 3)
    assert forward.real_time == pytest.approx(256 / RATE / 0.03)
    assert (forward.delay, forward.unthreaded, forward.threaded) == (40, 256 - 64 + 40, 512 - 64 + 40)
    assert (forward.unthreaded_ms, forward.threaded_ms) == pytest.approx((232 / 8, 488 / 8))
    assert (forward.macs, forward.weight_bytes, forward.ceiling_ms, forward.share) == (0, 0, 0, 0)
    # 2 frames of 2 filters of 128 taps, at the better of the two peaks; reading the weights takes less time
    assert (encode.delay, encode.macs, encode.weight_bytes) == (0, 512, 1024)
    assert encode.ceiling_ms == pytest.approx(1000 * max(512 / 4000, 1024 / 10000))
    assert encode.share == pytest.approx(0.128 / 0.03)
    assert report.machines[0].macs_per_second == 4000


def test_the_better_of_two_peaks_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    peaks = iter([4000.0, 2000.0])
    monkeypatch.setattr(measuring, "sgemm_peak", lambda: next(peaks))
    report = benched(Instrument([]), [256])
    assert report.machines[0].macs_per_second == 4000
    assert report.rows[1].ceiling_ms == pytest.approx(128)


def test_the_ceiling_is_the_slower_of_multiplying_and_reading_for_each_product() -> None:
    assert ceiling.ceiling([Product(100, 8), Product(10, 400)], peak=10, read=4) == 10 + 100
    assert ceiling.ceiling([], peak=10, read=4) == 0


def test_the_speeds_of_the_machine_are_work_over_time(monkeypatch: pytest.MonkeyPatch) -> None:
    results = []

    def shortest(work: Callable[[], object]) -> float:
        results.append(work())
        return 2.0

    monkeypatch.setattr(ceiling, "_shortest", shortest)
    monkeypatch.setattr(ceiling, "MAX_BYTES", 1 << 22)
    assert ceiling.sgemm_peak() == 2048**3 / 2
    for size, read in ((1, 1 << 20), (3 << 20, 3 << 20), (1 << 40, 1 << 22)):
        assert ceiling.read_bandwidth(size) == read / 2
        assert results[-1] == read // 4  # the sum of a buffer of ones


@pytest.mark.parametrize(
    ("asked", "smallest", "sizes"),
    [
        ([], 64, [64, 2048, 8192]),
        ([], 2048, [2048, 8192]),
        ([], 4096, [4096, 8192]),
        ([], 16384, [16384]),
        ([1000, 1024, 1, 2048, 2049], 128, [1024, 1024, 128, 2048, 4096]),
    ],
)
def test_block_sizes(asked: list[int], smallest: int, sizes: list[int]) -> None:
    assert list(block_sizes(asked, smallest).values()) == sizes


def test_rounded_sizes_are_measured_once_and_noted() -> None:
    report = benched(Instrument([]), [1000, 1024, 5])
    assert [(row.method, row.block) for row in report.rows] == [
        ("forward", 128), ("forward", 1024), ("encode", 128), ("encode", 1024),
    ]  # fmt: skip
    assert report.notes == ["--block 1000: nn~ plays 1024", "--block 5: nn~ plays 128"]


class Plain(nn.Module):
    """One method with a ratio of 1."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return x


def test_no_block_is_smaller_than_a_vector_of_pd() -> None:
    assert [row.block for row in benched(Plain(), [5]).rows] == [64]


def test_methods_that_nn_cannot_serve_are_left_out_and_noted() -> None:
    report = benched(Instrument(["odd", "short", "ghost"]), [128])
    assert report.ok
    assert report.ratio == RATIO
    assert {row.method for row in report.rows} == {"forward", "encode"}
    assert [note.split()[0] for note in report.notes] == ["odd", "short", "ghost"]


def test_a_failure_does_not_stop_the_other_methods() -> None:
    report = benched(Instrument(["raises", "shape"]), [1024, 256])
    rows = [(row.method, row.block) for row in report.rows]
    assert rows == [(name, block) for name in ("forward", "encode") for block in (256, 1024)] + [("raises", 256)]
    first, second = report.failures
    assert first == "raises: it raised an error in blocks of 1024: ValueError: no second one"
    assert second.startswith("shape: it returned a wrong output in blocks of 256: ")


def test_a_method_whose_products_cannot_be_counted_is_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("not under this mode")

    monkeypatch.setattr(measuring, "count", fail)
    report = benched(Instrument([]), [256])
    assert report.ok
    assert [(row.macs, row.weight_bytes, row.share, row.read_bytes_per_second) for row in report.rows] == [
        (None,) * 4
    ] * 2
    assert report.notes[0] == "forward: its products can't be counted: not under this mode"
    assert "–" in printed(report, 80)


def test_an_unknown_sample_rate_is_assumed_and_noted() -> None:
    report = benched(Instrument([], sample_rate=0), [256])
    assert report.sample_rate == 0
    assert report.notes == ["the file doesn't give its sample rate: 48000 Hz is assumed"]
    assert report.rows[0].unthreaded_ms == pytest.approx(232 / 48)


@pytest.mark.parametrize(("count", "median", "slow"), [(5, 30, []), (3, 20, ["forward", "encode"])])
def test_slow_silence_is_noted(count: int, median: float, slow: list[str]) -> None:
    report = benched(Instrument([]), [256], count)
    assert (report.rows[0].median_ms, report.rows[0].silence_ms) == (pytest.approx(median), pytest.approx(40))
    assert report.notes == [f"{name}, block 256: silence takes 2.0 times as long as sound" for name in slow]


def test_a_file_without_methods_fails() -> None:
    report = benched(nn.Linear(2, 2), [])
    assert (report.rows, report.failures) == ([], ["the file has no method that nn~ can serve"])


def test_a_lack_of_memory_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(measuring, "time_blocks", fail)
    with pytest.raises(MemoryError):
        benched(Instrument([]), [])


class Recorder(nn.Module):
    """Stores each input, then overwrites it; raises at call number `last`."""

    def __init__(self, last: int = 0) -> None:
        super().__init__()
        self.inputs: list[Tensor] = []
        self.collecting: list[bool] = []
        self.last = last

    def forward(self, x: Tensor) -> Tensor:
        self.inputs.append(x.clone())
        self.collecting.append(gc.isenabled())
        if len(self.inputs) == self.last:
            raise ValueError("enough")
        return x.mul_(2)


def test_warm_up_calls_are_not_timed() -> None:
    recorder = Recorder()
    times = time_blocks(recorder, FORWARD, [timing.noise(FORWARD, 64)], 10)
    assert (len(times), len(recorder.inputs)) == (10, NUM_WARM_UP_CALLS + 10)
    assert all(time > 0 for time in times)
    assert all(x.shape == (1, 1, 64) and torch.equal(x, recorder.inputs[0]) for x in recorder.inputs)


def test_every_eighth_block_has_a_trigger() -> None:
    recorder, method = Recorder(), Method("forward", 3, 1, 3, 1, (), ())
    xs = timing.input_blocks(method, 64, 640)
    times = time_blocks(recorder, method, xs, 20)
    assert len(times) == 20
    triggers = [bool((x[0, 0] > 0.5).any()) for x in recorder.inputs[-20:]]
    assert triggers == [number % 8 == 0 for number in range(20)]
    assert [x[0, 0].sum() for x in recorder.inputs[-20:]] == triggers
    assert all(x[0, 1:].any() for x in xs)
    assert len(timing.input_blocks(method, 64, 0)) == 1


class Clips(Instrument):
    """The same for an instrument of clips."""

    @torch.jit.export
    def get_clip(self) -> int:
        return 640


@pytest.mark.parametrize("width", [60, 80, 120])
def test_blocks_with_a_trigger_have_a_column(width: int) -> None:
    report = benched(Clips([]), [128, 8192], 17)
    assert [row.hit_ms for row in report.rows] == pytest.approx([90] * 4)  # the 1st, 9th and 17th take 10, 90 and 170
    assert Report.from_json(report.to_json()) == report
    page = printed(report, width)
    assert all(len(line) <= width for line in page.splitlines())
    assert "trigger" in page
    for row in report.rows:
        row.hit_ms = None
    assert "trigger" not in printed(report, width)


def test_no_garbage_is_collected_during_timing() -> None:
    recorder = Recorder(NUM_WARM_UP_CALLS + 5)
    with pytest.raises(ValueError, match="enough"):
        time_blocks(recorder, FORWARD, [timing.noise(FORWARD, 64)], 10)
    assert recorder.collecting[NUM_WARM_UP_CALLS:] == [False] * 5
    assert gc.isenabled()


def test_noise_is_louder_for_controls() -> None:
    assert timing.noise(FORWARD, 4096).std().item() == pytest.approx(0.2, rel=0.1)
    controls = timing.noise(Method("decode", 3, 64, 1, 1, (), ()), 65536)
    assert controls.shape == (1, 3, 1024)
    assert controls.std().item() == pytest.approx(0.5, rel=0.1)


def test_a_percentile_is_one_of_the_values() -> None:
    hundred = [float(n) for n in range(100, 0, -1)]
    assert [percentile(hundred, percent) for percent in (50, 99, 100)] == [50, 99, 100]
    assert [percentile([1, 2, 3], percent) for percent in (1, 50, 99)] == [1, 2, 3]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_tables_fit_and_are_complete(width: int) -> None:
    report = benched(Instrument(["odd"]), [128, 8192])
    for row in report.rows[2:]:
        row.method = "from_noise"
        row.hit_ms = row.usual_real_time = 123.4
    both = report.join(benched_on(report, 16))  # no column for the default threads of torch
    report.usual_threads = 16
    for page, threads in ((printed(report, width), False), (printed(both, width), True)):
        assert all(len(line) <= width for line in page.splitlines())
        if width >= 80:
            assert (page.count("forward"), page.count("from_noise"), page.count(" 8168 ")) == (3, 3, 1)
            words = ("some.ts", "8192", "30.0", "50.0", "1.67", "34.1", "ceiling", "1021.0")
            assert [word for word in words if word not in page] == []
            assert ("block   threads" in page) is threads
            assert "odd is left out" in page
            assert "…" not in page


def benched_on(report: Report, threads: int) -> Report:
    """Return a copy of a report with another number of threads."""
    other = Report.from_json(report.to_json())
    for row in other.rows:
        row.threads = threads
    other.machines[0].threads = threads
    return other


def test_a_joined_report_has_each_note_once_and_is_sorted_by_method() -> None:
    report = benched(Instrument(["odd"]), [128, 8192])
    both = benched_on(report, 2).join(report)
    assert (len(both.rows), len(both.machines), both.notes) == (2 * len(report.rows), 2, report.notes)
    columns = [line.split()[-5:][:2] for line in printed(both, 100).splitlines() if line.rstrip().endswith("%")]
    assert columns == [[block, threads] for block in ("128", "8192") for threads in ("1", "2")] * 2


def test_the_file_is_loaded_once_and_each_method_plays_on_a_copy_as_it_was_loaded() -> None:
    loaded: list[nn.Module] = []

    def load() -> nn.Module:
        loaded.append(torch.jit.script(Instrument(["raises"]).eval()))
        return loaded[-1]

    report = Report("some.ts", 5)
    benchmark = Benchmark(load, [256], count=5, report=report, on_step=lambda doing: None)
    benchmark.measure_machine()
    benchmark.measure_all()
    (module,) = loaded
    assert (report.ok, int(module.calls)) == (True, 0)
    benchmark.measure_times()
    assert len(loaded) == 2


def test_only_times_are_measured_on_the_default_threads_of_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    full = benched(Instrument(["raises"]), [1024, 256])
    monkeypatch.setattr(measuring, "count", lambda *_: pytest.fail("it was counted"))
    brief = Report("some.ts", 5)
    module = torch.jit.script(Instrument(["raises"]).eval())
    Benchmark(lambda: module, [1024, 256], count=5, report=brief, on_step=lambda doing: None).measure_times()
    assert [(row.method, row.block) for row in brief.rows] == [(row.method, row.block) for row in full.rows]
    assert brief.failures == full.failures
    assert all(row.silence_ms is None and row.macs is None for row in brief.rows)
    assert [row.real_time for row in brief.rows] == [row.real_time for row in full.rows]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_default_threads_have_a_column(width: int) -> None:
    report = benched(Clips(["odd"]), [128, 8192], 17)
    usual = benched_on(report, 16)
    for row in usual.rows:
        row.real_time = 0.125
    del usual.rows[-1]
    usual.failures.append("encode: it raised in blocks of 8192: ValueError: no")
    both = report.beside(usual)
    assert [row.usual_real_time for row in both.rows] == [0.125, 0.125, 0.125, None]
    assert [row.real_time for row in both.rows] == [row.real_time for row in report.rows]
    assert (both.usual_threads, both.failures, both.notes) == (16, usual.failures, report.notes)
    assert Report.from_json(both.to_json()) == both
    page = printed(both, width)
    assert all(len(line) <= width for line in page.splitlines())
    if width >= 80:
        assert page.count("0.125") == 3
        assert "16 threads: the default of torch in nn~, unless OMP_NUM_THREADS=1" in " ".join(page.split())
    for empty in (report, report.beside(Report("some.ts"))):  # the default is one thread
        assert "OMP_NUM_THREADS" not in printed(empty, width)


def test_json_has_only_finite_numbers_and_can_be_read() -> None:
    report = benched(Instrument([]), [256])
    assert Report.from_json(report.to_json()) == report
    data = json.loads(report.to_json(), parse_constant=lambda constant: pytest.fail(constant))
    assert data["ok"] is True
    assert data["rows"][0]["median_ms"] == pytest.approx(30)
    report.rows[0].share = math.nan
    with pytest.raises(ValueError, match="JSON compliant"):
        report.to_json()
