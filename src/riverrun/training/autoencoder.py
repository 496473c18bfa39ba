"""Training of the autoencoder: first on spectral distances, then with critics while the encoder stands still."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import track
from torch import Tensor
from torch.nn import functional
from torch.optim import Adam, Optimizer

from riverrun.autoencoder import Autoencoder
from riverrun.config import Config, refuse_short
from riverrun.corpus import Corpus, Hits, Part
from riverrun.discriminator import Critics
from riverrun.files import what_is
from riverrun.latents import Whitening
from riverrun.losses import SpectralDistance, adversarial_loss, critic_loss, feature_loss
from riverrun.run import Facts, Run, refuse_taken
from riverrun.training import extending
from riverrun.training.board import Board
from riverrun.training.loop import Keeper, Learner, fit, lower, without_denormals
from riverrun.training.previews import write_previews

LEVEL_CLIPS = 64
"""Clips that the bands' levels are measured on before training begins."""

LOUDEST_GRADIENT = 10.0
"""Norm that gradients are clipped to."""

ENCODED_AT_ONCE = 2**20
"""Samples of a recording that are encoded at once."""


@dataclass(frozen=True)
class Heard:
    """What a model hears of a corpus: two parts, and how many `samples` an example has."""

    train: Part | Hits
    heldout: Part | Hits
    samples: int


def heard(corpus: Corpus, model: Autoencoder, crop: float, console: Console) -> Heard:
    """Crops of `crop` seconds at most from anywhere; for a model of whole clips, those that start at onsets."""
    if not model.frames:
        return Heard(corpus.train, corpus.heldout, min(round(crop * corpus.rate), corpus.clip_samples))
    with console.status("finding where sounds start"):
        return Heard(Hits(corpus.train, corpus.rate), Hits(corpus.heldout, corpus.rate), corpus.clip_samples)


class AutoencoderLearner(Learner):
    """Two phases in one count of steps: `config.training.steps` of the first, the rest of the second."""

    def __init__(self, model: Autoencoder, config: Config, heard: Heard, seed: int) -> None:
        training = config.training
        super().__init__("autoencoder", seed, training.steps + training.adversarial, training.epoch, training.batch)
        self.model, self.config, self.heard = model, training, heard
        self.critics = Critics(model.channels, training.critic.sizes, training.critic.width)
        self.spectral = SpectralDistance(training.sizes)
        self.bands = SpectralDistance(training.band_sizes)
        self.compared = range(min(training.heldout, len(heard.heldout)))

    def draw(self, index: int) -> Tensor:
        return self.heard.train.draw(self.seed, index, self.heard.samples)

    def configure_optimizers(self) -> list[Optimizer]:
        coder = [*self.model.parameters()]
        critics = self.critics.parameters()
        return [
            Adam(coder, self.config.rate, betas=(0.8, 0.99)),
            Adam(critics, self.config.critic.rate, betas=(0.5, 0.9)),
        ]

    def learn(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        second = self.done >= self.config.steps
        first, last = (self.config.steps, self.total) if second else (0, self.config.steps)
        coder, critic = optimizers
        for optimizer, rate in ((coder, self.config.rate), (critic, self.config.critic.rate)):
            optimizer.zero_grad(set_to_none=True)
            optimizer.param_groups[0]["lr"] = self.rate(rate, first, last)
        terms, target, output = self.reconstruction(batch, encoder_learns=not second)
        weights = self.config.weights
        loss = weights.spectral * terms["spectral"] + weights.bands * terms["bands"]
        if not second:
            warm = min(1.0, self.done / max(self.config.warmup, 1))
            self.manual_backward(loss + warm * weights.kl * terms["kl"])
            torch.nn.utils.clip_grad_norm_(coder.param_groups[0]["params"], LOUDEST_GRADIENT)
            coder.step()
            return terms
        # one pass of the critics serves both players: they hear the output as a leaf, whose gradient the decoder gets
        leaf = output.detach().requires_grad_()
        real, fake = self.critics(target), self.critics(leaf)
        terms |= {
            "critic": critic_loss(real, fake),
            "adversarial": adversarial_loss(fake),
            "features": feature_loss(real, fake),
        }
        judged = weights.adversarial * terms["adversarial"] + weights.features * terms["features"]
        (verdict,) = torch.autograd.grad(judged, leaf, retain_graph=True)
        self.manual_backward(terms["critic"])
        self.manual_backward(loss + (output * verdict).sum())
        torch.nn.utils.clip_grad_norm_(coder.param_groups[0]["params"], LOUDEST_GRADIENT)
        critic.step()
        coder.step()
        return terms

    def reconstruction(self, audio: Tensor, encoder_learns: bool) -> tuple[dict[str, Tensor], Tensor, Tensor]:
        """The losses of the first phase on audio `[B, C, N]`, with target and output `[B, C, N]` equally late."""
        model = self.model
        bands = model.analyse(audio)
        with torch.set_grad_enabled(encoder_learns and torch.is_grad_enabled()):
            latents, kl = model.bottleneck(model.encoded(bands))
        decoded = model.decode_bands(latents, seed=self.done)
        output = model.decomposition.synthesis(decoded, audio.shape[-1])
        target = functional.pad(audio, (model.delay, 0))[..., : audio.shape[-1]]
        scaled = [each / model.level[:, None] for each in (bands, decoded)]
        return {"spectral": self.spectral(target, output), "bands": self.bands(*scaled), "kl": kl}, target, output

    def measure(self) -> dict[str, float]:
        sums = {"spectral": 0.0, "bands": 0.0}
        for index in self.compared:
            clip = self.heard.heldout[index][None].to(self.device)
            terms, _, _ = self.reconstruction(clip, encoder_learns=False)
            for name in sums:
                sums[name] += float(terms[name]) / len(self.compared)
        return sums


@without_denormals()
def train_autoencoder(
    corpus: Corpus,
    out: Path,
    config: Config,
    seed: int,
    console: Console,
    devices: int = 1,
    nodes: int = 1,
    preset: str | None = None,
    also: bool = False,
) -> Run:
    """Trains an autoencoder on a corpus, or goes on where the run at `out` stopped; ends with the latents fitted.

    `preset` is the name of the one that `config` was made of. `also` allows a run to go on with another corpus.

    Raises:
        UsageError: if the run at `out` was begun with other settings or on another corpus; then it is as it was.
        Interrupted, RiverrunError: see `fit`.
    """
    refuse_short(config, corpus.rate, corpus.clip_samples)
    fresh = what_is(out) != "a run" or not (out / "config.yaml").is_file()
    if fresh:
        refuse_taken(out)
        run = Run(out, config, Facts(corpus.channels, corpus.rate, corpus.clip, seed, preset=preset))
    else:
        run = Run.open(out)
        extending.refuse_other(run, corpus, config, seed, preset)
    extending.admit(run, corpus, also, console)
    total = config.training.steps + config.training.adversarial
    if run.has_whitening() and run.facts.steps >= total:
        console.print(f"{out} is trained already: {run.facts.steps} steps")
        if names := extending.not_taken(run, ("training", "prior", "prior_training"), config):
            console.print(
                f"{out} stays as it is: {', '.join(names)} not taken; 'riverrun prior' has a --config of its own"
            )
        return run
    done = run.checkpoint("autoencoder").step()
    if done < total:
        extending.refuse_longer_first_phase(run, done, config)
    torch.manual_seed(seed)
    model = Autoencoder(config.architecture, corpus.channels, corpus.clip_samples)

    parts = heard(corpus, model, config.training.crop, console)
    learner = AutoencoderLearner(model, config, parts, seed)
    learner.done = done
    extending.refuse_misfit(run, learner, done, config)
    if fresh:
        run.facts.wanted = total
        run = Run.create(out, config, run.facts)
    else:
        extending.begin(run, config, done, console)
    if done == 0:
        model.set_level(band_levels(model, parts.train))

    def keep() -> None:
        if learner.done != run.facts.steps:
            for fitted in ("prior", "whitening"):  # to weights that now change
                run.forget(fitted)
        run.save("autoencoder", model)
        run.facts.steps = learner.done
        metrics = run.metrics("autoencoder-metrics")
        run.facts.metrics = metrics[-1] if metrics else None
        run.write_facts()

    def preview(board: Board) -> None:
        last = learner.done == learner.total
        if last or learner.done // learner.epoch % config.training.previews == 0:
            write_previews(model, parts.heldout, corpus.rate, run.path / "previews", learner.done, board)

    rates = lower("training", config.training.rate)
    if config.training.adversarial:
        rates += f", or training.critic.rate (now {config.training.critic.rate:g})"
    fit(learner, Keeper(run, keep, preview, console, rates), devices, nodes)
    model = model.cpu().eval()
    keep()
    console.print("fitting the latents")
    whitening = Whitening(config.architecture.latents)
    whitening.fit(encode(model, parts.train, console)[0].T)
    run.save("whitening", whitening)
    return run


@torch.no_grad()
def band_levels(model: Autoencoder, part: Part | Hits) -> Tensor:
    """RMS of each band over the first clips of a part, `[C·M]`."""
    power = torch.zeros_like(model.level)
    count = min(len(part), LEVEL_CLIPS)
    for index in range(count):
        clip = part[index * len(part) // count]
        power += model.analyse(clip[None])[0].square().mean(-1) / count
    return power.sqrt()


@torch.no_grad()
def posteriors(model: Autoencoder, part: Part | Hits) -> Iterator[Tensor]:
    """Means and deviations `[2, D, T]` of each recording's latents, as one unbroken stream, in bounded memory.

    Of a model of whole clips: `[2, D, 1]` of each clip.
    """
    ratio = model.ratio
    size = max(-(-ENCODED_AT_ONCE // ratio), model.frames) * ratio
    context = -(-model.encoder_context() // ratio) * ratio
    for number, length in enumerate(part.lengths):
        pieces = []
        for start in range(0, length, size):
            before = min(context, start)
            audio = part.read(number, start - before, before + min(size, length - start))
            pieces.append(torch.cat(model.posterior(audio[None]))[:, :, before // ratio :])
        yield torch.cat(pieces, dim=2)


def encode(model: Autoencoder, part: Part | Hits, console: Console) -> Tensor:
    """Means and deviations of all the latents of a part, `[2, D, T]`; shows how far it is."""
    shown = track(
        posteriors(model, part),
        "encoding the corpus",
        total=len(part.lengths),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    return torch.cat(list(shown), dim=2)
