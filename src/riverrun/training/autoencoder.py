"""Training of the autoencoder: first on spectral distances, then with critics while the encoder stands still."""

from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor
from torch.nn import functional
from torch.optim import Adam, Optimizer

from riverrun.corpus import Corpus, Recordings
from riverrun.files import what_is
from riverrun.models.autoencoder import NOISE_SEED, Autoencoder
from riverrun.models.discriminator import Discriminator
from riverrun.models.whitening import Whitening
from riverrun.runs.config import Config, refuse_short
from riverrun.runs.folder import Facts, Run, refuse_taken
from riverrun.training import extending
from riverrun.training.board import Board
from riverrun.training.data.examples import TrainingData, band_levels, encode, heard, strided
from riverrun.training.devices import chosen
from riverrun.training.loop import CheckpointCallback, Learner, fit, lower, without_denormals
from riverrun.training.losses import SpectralDistance, adversarial_loss, discriminator_loss, feature_loss
from riverrun.training.previews import write_previews
from riverrun.training.ranks import rank, wait_for

SAMPLED = 8
"""Clips of which the loudest stays in the run."""

MAX_GRAD_NORM = 10.0
"""Norm that gradients are clipped to."""


class AutoencoderLearner(Learner):
    """Two phases in one count of steps: `config.training.steps` of the first, the rest of the second."""

    def __init__(self, model: Autoencoder, config: Config, heard: TrainingData, seed: int) -> None:
        training = config.training
        super().__init__(
            "autoencoder", seed, training.steps + training.adversarial, training.epoch, training.batch_size
        )
        self.model, self.config, self.heard = model, training, heard
        self.discriminator = Discriminator(model.channels, training.discriminator.sizes, training.discriminator.width)
        self.spectral = SpectralDistance(training.sizes)
        self.bands = SpectralDistance(training.band_sizes)
        self.compared = strided(training.heldout, len(heard.heldout))

    def draw(self, index: int) -> Tensor:
        return self.heard.train.draw(self.seed, index, self.heard.samples)

    def configure_optimizers(self) -> list[Optimizer]:
        coder = [*self.model.parameters()]
        discriminator = self.discriminator.parameters()
        return [
            Adam(coder, self.config.learning_rate, betas=(0.8, 0.99)),
            Adam(discriminator, self.config.discriminator.learning_rate, betas=(0.5, 0.9)),
        ]

    def learn(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        second = self.done >= self.config.steps
        first, last = (self.config.steps, self.total) if second else (0, self.config.steps)
        coder, discriminator = optimizers
        for optimizer, initial in (
            (coder, self.config.learning_rate),
            (discriminator, self.config.discriminator.learning_rate),
        ):
            optimizer.zero_grad(set_to_none=True)
            optimizer.param_groups[0]["lr"] = self.learning_rate(initial, first, last)
        bands = self.model.analyse(batch)
        with torch.set_grad_enabled(not second):
            latents, kl = self.model.bottleneck(self.model.encode_bands(bands))
        terms, target, output = self.reconstruction(batch, bands, latents, noise_seed=self.done)
        terms["kl"] = kl
        weights = self.config.weights
        loss = weights.spectral * terms["spectral"] + weights.bands * terms["bands"]
        if not second:
            warm = min(1.0, self.done / max(self.config.warmup, 1))
            self.manual_backward(loss + warm * weights.kl * terms["kl"])
            torch.nn.utils.clip_grad_norm_(coder.param_groups[0]["params"], MAX_GRAD_NORM)
            coder.step()
            return terms
        # one pass of the critics serves both players: they hear the output as a leaf, whose gradient the decoder gets
        leaf = output.detach().requires_grad_()
        real, fake = self.discriminator(target), self.discriminator(leaf)
        terms |= {
            "critic": discriminator_loss(real, fake),
            "adversarial": adversarial_loss(fake),
            "features": feature_loss(real, fake),
        }
        judged = weights.adversarial * terms["adversarial"] + weights.features * terms["features"]
        (verdict,) = torch.autograd.grad(judged, leaf, retain_graph=True)
        self.manual_backward(terms["critic"])
        self.manual_backward(loss + (output * verdict).sum())
        torch.nn.utils.clip_grad_norm_(coder.param_groups[0]["params"], MAX_GRAD_NORM)
        discriminator.step()
        coder.step()
        return terms

    def reconstruction(
        self, audio: Tensor, bands: Tensor, latents: Tensor, noise_seed: int
    ) -> tuple[dict[str, Tensor], Tensor, Tensor]:
        """How far what latents play is from audio `[B, C, N]` and its bands; target and output `[B, C, N]`, equally
        late.
        """
        model = self.model
        decoded = model.decode_bands(latents, noise_seed)
        output = model.pqmf.synthesis(decoded, audio.shape[-1])
        target = functional.pad(audio, (model.delay, 0))[..., : audio.shape[-1]]
        scaled = [each / model.level[:, None] for each in (bands, decoded)]
        return {"spectral": self.spectral(target, output), "bands": self.bands(*scaled)}, target, output

    def measure(self) -> dict[str, Tensor]:
        """Of held-out clips from all files, played as an instrument plays them: by their latents' means.

        Silent clips are counted, and measured only if there are no others.
        """
        rows, sounding = [], []
        for index in self.compared:
            clip = self.heard.heldout[index][None].to(self.device)
            bands = self.model.analyse(clip)
            latents, _ = self.model.bottleneck.posterior(self.model.encode_bands(bands))
            terms, _, _ = self.reconstruction(clip, bands, latents, NOISE_SEED)
            rows.append(torch.stack([terms["spectral"], terms["bands"]]))
            sounding.append(self.spectral.sounds(clip)[0])
        sounds = torch.stack(sounding)
        counted = (sounds | ~sounds.any()).float()
        spectral, bands = counted @ torch.stack(rows) / counted.sum()
        return {"spectral": spectral, "bands": bands, "silent": (~sounds).sum()}


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
    device: str = "auto",
) -> Run:
    """Trains an autoencoder on a corpus, or goes on where the run at `out` stopped; ends with the latents fitted.

    `preset` is the name of the one that `config` was made of. `also` allows a run to go on with another corpus.
    `device` is one of DEVICES, or `auto` for the quickest that there is.

    Raises:
        UsageError: if the run at `out` was begun with other settings or on another corpus, then it is as it was; or if
            there is no such device.
        Interrupted, RiverrunError: see `fit`.
    """
    device = chosen(device, devices)
    leads = devices * nodes == 1 or rank() == 0
    if not leads:
        console.quiet = True
        wait_for(out)
    refuse_short(config, corpus.sample_rate, corpus.clip_samples)
    fresh = what_is(out) != "a run" or not (out / "config.yaml").is_file()
    if fresh:
        refuse_taken(out)
        run = Run(out, config, Facts(corpus.channels, corpus.sample_rate, corpus.clip, seed, preset=preset))
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
    for line in little(parts, config, corpus.sample_rate):
        console.print(line)
    learner = AutoencoderLearner(model, config, parts, seed)
    learner.done = done
    extending.refuse_misfit(run, learner, done, config)
    if not leads:  # what is written is written once
        run.config, run.facts.wanted = config, total
    elif fresh:
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
            write_previews(model, parts.heldout, corpus.sample_rate, run.path / "previews", learner.done, board)

    rates = lower("training", config.training.learning_rate)
    if config.training.adversarial:
        rates += f", or training.discriminator.learning_rate (now {config.training.discriminator.learning_rate:g})"
    fit(learner, CheckpointCallback(run, keep, preview, console, rates), device, devices, nodes)
    model.to(device).eval()
    keep()
    console.print("fitting the latents")
    whitening = Whitening(config.architecture.latents)
    whitening.fit(encode(model, parts.train, console)[0].T)
    run.save_sample(loudest(parts.train))
    run.save("whitening", whitening)
    if whitening.real < config.architecture.latents:
        count = f"{whitening.real or 'none'} of {config.architecture.latents} latents"
        console.print(f"{count} vary over this corpus; the others are held at their mean")
    return run


def little(parts: TrainingData, config: Config, sample_rate: int) -> list[str]:
    """What to know before the time is spent, where there is little to learn from."""
    clips, latents = len(parts.train), config.architecture.latents
    if config.architecture.bottleneck == "clip":
        most = f"{clips} clip{'s' * (clips != 1)}, so at most {clips - 1} of {latents} latents can vary"
        return [f"little to learn from: {most}"] if clips <= latents else []
    seconds, batch = sum(parts.train.lengths) / sample_rate, config.training.batch_size
    if seconds >= batch * parts.samples / sample_rate:
        return []
    less = f"{seconds:.1f} s, less than one batch of {batch} crops of {parts.samples / sample_rate:g} s"
    return [f"little to learn from: {less}; it will be learned by heart"]


def loudest(part: Recordings) -> Tensor:
    """The loudest of a few clips from all over a part, `[C, N]`."""
    count = min(len(part), SAMPLED)
    clips = (part[index * len(part) // count] for index in range(count))
    return max(clips, key=lambda clip: float(clip.square().sum()))
