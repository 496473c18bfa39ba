"""The training step and the evaluation of the autoencoder."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import compress

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.optim import Adam, AdamW, Optimizer

from riverrun.metrics import are_audible, compare, mean_comparison
from riverrun.metrics.sound import SHORTEST
from riverrun.models.autoencoder import NOISE_SEED, Autoencoder
from riverrun.models.discriminator import Discriminator
from riverrun.runs.config import Config
from riverrun.training.adversarial import adversarial_loss, discriminator_loss, feature_loss, random_part
from riverrun.training.data.examples import TrainingData, spread_indices
from riverrun.training.devices import fast_products
from riverrun.training.ema import MovingAverage
from riverrun.training.feature_losses import feature_distance, power_distance
from riverrun.training.learner import Learner
from riverrun.training.losses import FullBandDistance, SpectralDistance
from riverrun.training.phases import Phase, adversarial_began, phase_of

MAX_GRAD_NORM = 10.0
"""Norm that the gradient of the autoencoder is clipped to, so that no single batch can move the weights far (Pascanu,
Mikolov & Bengio 2013, arXiv:1211.5063)."""

AUTOENCODER_BETAS = (0.8, 0.99)
"""Adam's betas for the autoencoder, those of HiFi-GAN (Kong et al. 2020, arXiv:2010.05646): less momentum than the
default, because the adversarial loss changes with the discriminator."""

DISCRIMINATOR_BETAS = (0.5, 0.9)
"""Adam's betas for the discriminator, those of MelGAN (Kumar et al. 2019, arXiv:1910.06711) and RAVE."""

FEATURE_BETAS, FEATURE_WEIGHT_DECAY = (0.9, 0.99), 1e-2
"""Betas and weight decay of the feature phase (AdamW, Loshchilov & Hutter 2019, arXiv:1711.05101). It has hundreds of
steps, so that the mean of squared gradients must forget faster than over the usual thousand."""

POWER_STRIDE = 4
"""One in so many examples is compared by the power that sounds: finding its peaks takes longer than all networks."""

TRAINED_LEARNING_RATE = 0.1
"""Learning rate, in the audio phases, of what makes the latents and of the spectral path, as a share of that of the
band decoder: they are trained before. At the full rate the band encoder moves the latents at once, and the loudest
notes become 2 dB quieter."""

NOISE_LEARNING_RATE = 10.0
"""Learning rate, in the audio phases, of the gains of the noise, as a share of that of the band decoder. They are in
nepers: at the rate of the other weights of the spectral path, hundreds of steps move them by 0.3 dB."""

AUDIO_LEARNING_RATES = (1.0, TRAINED_LEARNING_RATE, NOISE_LEARNING_RATE, TRAINED_LEARNING_RATE)
"""Shares in the audio phases of the band decoder, the spectral path, the gains of its noise, and what makes latents of
the bands. Without a spectral path there is only the first group, of all parameters."""

WARM_START = 50
"""Steps over which the learning rate of a phase rises to its full value after another phase, so that the moments of the
optimiser are known before weights move far."""

AVERAGE_DECAY = 0.999
"""Decay of the moving average of the weights in the adversarial phase."""


class AutoencoderLearner(Learner):
    """Train an autoencoder in up to three phases; steps are counted through all of them.

    - `features`, `config.training.spectral.steps` steps: encoder and decoder of the spectral path learn the spectral
      features of the corpus. No audio is synthesised.
    - `audio`, `config.training.steps` steps: all weights, on spectral distances.
    - `adversarial`, `config.training.adversarial` steps: the encoders are frozen, and the decoders are trained against
      discriminators too. The moving average of the weights is evaluated and saved.

    Args:
        model: the autoencoder.
        config: the settings of the run.
        data: recordings to train on and to evaluate on.
        seed: seed of all random numbers.
        sample_rate: of the corpus, in Hz.

    Attributes:
        beginning: what the model is before the first step, in the line about it.
    """

    def __init__(self, model: Autoencoder, config: Config, data: TrainingData, seed: int, sample_rate: int) -> None:
        training = config.training
        super().__init__(
            "autoencoder",
            seed,
            total_steps=training.total_steps,
            steps_per_epoch=training.epoch,
            batch_size=training.batch_size,
        )
        self.model, self.config, self.data, self.sample_rate = model, training, data, sample_rate
        settings = training.discriminator
        self.discriminator = Discriminator(
            channels=model.channels,
            periods=settings.periods,
            sizes=settings.sizes,
            bands=settings.bands,
            width=settings.width,
        )
        self.average = MovingAverage(model, AVERAGE_DECAY)
        self.full_band_distance = FullBandDistance(training.sizes, sample_rate)
        self.band_distance = SpectralDistance(training.band_sizes)
        self.beginning = "fit in closed form"
        self.heldout_indices = spread_indices(training.heldout, len(data.heldout))

    @property
    def phase(self) -> Phase:
        """The phase of the current step."""
        return phase_of(self.steps_done, self.config)

    @property
    def part(self) -> str:
        return phase_of(self.steps_done - 1, self.config).name

    @property
    def in_adversarial_phase(self) -> bool:
        """Whether the current step belongs to the adversarial phase."""
        return self.phase.name == "adversarial"

    @property
    def unused(self) -> tuple[str, ...]:
        return () if adversarial_began(self.steps_done, self.config) else ("discriminator", "average")

    def examples_per_step(self, step: int) -> int:
        is_features = phase_of(step, self.config).name == "features"
        return self.config.spectral.batch_size if is_features else self.batch_size

    def draw(self, step: int, index: int) -> Tensor:
        return self.data.train.draw(self.seed, index, self.data.num_samples)

    def draw_batch(self, step: int, indices: Sequence[int]) -> Tensor:
        if phase_of(step, self.config).name == "features":
            assert self.data.features is not None
            return self.data.features.draw(self.seed, indices)
        return super().draw_batch(step, indices)

    def configure_optimizers(self) -> list[Optimizer]:
        model, spectral = self.model, self.model.spectral
        groups = [[*model.parameters()]]
        if spectral:  # checkpoints number the parameters in this order
            *path, gain = spectral.parameters()
            assert gain is spectral.synthesiser.noise_gain
            latents = [*model.bottleneck.parameters(), *model.encoder.parameters()]
            groups = [[*model.decoder.parameters()], path, [gain], latents]
        parameters = [{"params": each} for each in groups]
        fused = self.device.type in ("cpu", "cuda")
        optimizers: list[Optimizer] = [
            Adam(parameters, self.config.learning_rate, betas=AUTOENCODER_BETAS, fused=fused),
            Adam(
                self.discriminator.parameters(),
                self.config.discriminator.learning_rate,
                betas=DISCRIMINATOR_BETAS,
                fused=fused,
            ),
        ]
        if spectral:
            rate = self.config.spectral.learning_rate
            weights = [*spectral.parameters(), *model.bottleneck.parameters()]
            optimizers.append(AdamW(weights, rate, betas=FEATURE_BETAS, weight_decay=FEATURE_WEIGHT_DECAY, fused=fused))
        return optimizers

    def update(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        self._prepare_optimizers(optimizers)
        if self.phase.name == "features":
            loss = self._feature_loss(batch)
            self._step(optimizers[2], loss)
            return {"distance": loss}
        with torch.set_grad_enabled(not self.in_adversarial_phase):  # the encoders are frozen there
            bands = self.model.analyse(batch)
            encoded = self.model.encode_bands(bands, self.model.analyse_spectrum(batch))
            latents, kl = self.model.bottleneck(encoded)
        terms, target, output = self.reconstruct(batch, bands, latents, noise_seed=self.steps_done)
        terms["kl"] = kl
        if self.in_adversarial_phase:
            terms |= self._update_both(terms, target, output, optimizers)
            self.average.update(self.model)
        else:
            self._update_autoencoder(terms, optimizers[0])
        return terms

    def _prepare_optimizers(self, optimizers: list[Optimizer]) -> None:
        """Reset the gradients, and set the learning rates: each phase has a schedule of its own."""
        phase, spectral = self.phase, self.config.spectral.learning_rate
        initial_rates = (self.config.learning_rate, self.config.discriminator.learning_rate, spectral)
        follows = self.model.spectral is not None or self.in_adversarial_phase
        warm = min(1.0, (self.steps_done - phase.first + 1) / WARM_START) if follows else 1.0
        for optimizer, initial in zip(optimizers, initial_rates, strict=False):
            optimizer.zero_grad(set_to_none=True)
            rate = warm * self.learning_rate(initial, phase.first, phase.last)
            for group, share in zip(optimizer.param_groups, AUDIO_LEARNING_RATES, strict=False):
                group["lr"] = rate * share

    def _feature_loss(self, batch: Tensor) -> Tensor:
        """Return how far the features that are decoded from the latents, with some noise, are from those to learn.

        Args:
            batch: targets, then inputs, `[B, T·S, F + I]`.
        """
        spectral, bottleneck = self.model.spectral, self.model.bottleneck
        assert spectral is not None
        target, inputs = batch.split([spectral.size, spectral.input_size], 2)
        with fast_products(self.device):
            means = spectral.encode(inputs)
            encoded = functional.pad(means, (0, 0, 0, bottleneck.in_channels - means.shape[1]))
            latents, _ = bottleneck.posterior(encoded)
            deviation = latents.detach().transpose(0, 1).flatten(1).std(1, correction=0)
            latents = latents + self.config.spectral.noise * deviation[:, None] * torch.randn_like(latents)
            decoded = spectral.decode(bottleneck.expand(latents))
        loss = feature_distance(decoded, target, spectral.amplitudes)
        if weight := self.config.spectral.power:
            decoded, target = decoded[::POWER_STRIDE], target[::POWER_STRIDE]
            powers = (spectral.sounding_power(decoded, whole=False), spectral.sounding_power(target, whole=True))
            loss = loss + weight * power_distance(*powers)
        return loss

    def _spectral_loss(self, terms: dict[str, Tensor]) -> Tensor:
        weights = self.config.weights
        names = [name for name in ("spectral", "bands", "mel", "level") if name in terms]
        return torch.stack([getattr(weights, name) * terms[name] for name in names]).sum()

    def _update_autoencoder(self, terms: dict[str, Tensor], optimizer: Optimizer) -> None:
        """Update the encoder and the decoder. The weight of the KL term rises linearly."""
        warmup = min(1.0, (self.steps_done - self.phase.first) / max(self.config.warmup, 1))
        self._step(optimizer, self._spectral_loss(terms) + warmup * self.config.weights.kl * terms["kl"])

    def _step(self, optimizer: Optimizer, loss: Tensor) -> None:
        self.manual_backward(loss)
        self._clip_and_step(optimizer)

    def _clip_and_step(self, optimizer: Optimizer) -> None:
        nn.utils.clip_grad_norm_(parameters_of(optimizer), MAX_GRAD_NORM)
        optimizer.step()

    def _update_both(
        self, terms: dict[str, Tensor], target: Tensor, output: Tensor, optimizers: list[Optimizer]
    ) -> dict[str, Tensor]:
        """Update the decoder and the discriminator, as in the adversarial phase.

        The discriminator is evaluated once for both. Its input is a leaf tensor with the values of a part of `output`;
        the gradient of the leaf is then passed on to the decoder.

        Returns:
            The terms of the adversarial training.
        """
        weights = self.config.weights
        part = random_part(output.shape[-1], self.config.discriminator.share)
        leaf = output.detach()[..., part].requires_grad_()
        real, fake = self.discriminator(target[..., part]), self.discriminator(leaf)
        adversarial_terms = {
            "critic": discriminator_loss(real, fake),
            "adversarial": adversarial_loss(fake),
            "features": feature_loss(real, fake),
        }
        decoder_loss = (
            weights.adversarial * adversarial_terms["adversarial"] + weights.features * adversarial_terms["features"]
        )
        (gradient,) = torch.autograd.grad(decoder_loss, leaf, retain_graph=True)
        self.manual_backward(adversarial_terms["critic"], inputs=[*self.discriminator.parameters()])
        self.manual_backward(self._spectral_loss(terms) + (output[..., part] * gradient).sum())
        optimizers[1].step()
        self._clip_and_step(optimizers[0])
        return adversarial_terms

    def reconstruct(
        self, audio: Tensor, bands: Tensor, latents: Tensor, noise_seed: int
    ) -> tuple[dict[str, Tensor], Tensor, Tensor]:
        """Decode latents and compare the result with the audio.

        Args:
            audio: `[B, C, N]`.
            bands: the bands of `audio`, `[B, C·M, T·R/M]`.
            latents: `[B, D, T]`.
            noise_seed: seed of the decoder's noise.

        Returns:
            The spectral terms; and the target and the output, `[B, C, N]` each. The target is `audio`, delayed like the
            output.
        """
        model, length = self.model, audio.shape[-1]
        target = functional.pad(audio, (model.delay, 0))[..., :length]
        if model.spectral is not None:
            output = model.decode(latents, length, noise_seed)
            return self.full_band_distance(target, output), target, output
        decoded = model.decode_bands(latents, noise_seed)
        output = model.pqmf.synthesis(decoded, length)
        scaled = [each / model.level[:, None] for each in (bands, decoded)]
        terms = {
            "spectral": self.full_band_distance.spectral(target, output),
            "bands": self.band_distance(*scaled),
        }
        return terms, target, output

    def evaluation_weights(self) -> AbstractContextManager[object]:
        return self.average.applied(self.model) if int(self.average.updates) else nullcontext()

    def evaluate(self) -> dict[str, Tensor]:
        """Compute the spectral terms and the metrics of sound on held-out clips, decoded from means of their latents.

        An instrument decodes the means too. `silent` is the number of clips that are silent or next to it; these are
        left out of the means unless all clips are silent.
        """
        rows, comparisons = [], []
        clips = [self.data.heldout[index][None].to(self.device) for index in self.heldout_indices]
        # the others would decide which weights are kept
        counted = compress(clips, are_audible([clip[0] for clip in clips]))
        audible = [clip for clip in counted if self.band_distance.is_audible(clip)[0]]
        for clip in audible or clips:
            bands = self.model.analyse(clip)
            encoded = self.model.encode_bands(bands, self.model.analyse_spectrum(clip))
            latents, _ = self.model.bottleneck.posterior(encoded)
            terms, _, output = self.reconstruct(clip, bands, latents, NOISE_SEED)
            rows.append(terms)
            late, length = self.model.delay, clip.shape[-1] - self.model.delay
            if length >= SHORTEST:
                comparisons.append(compare(clip[0, :, :length], output[0, :, late:], self.sample_rate))
        means = {name: torch.stack([row[name] for row in rows]).mean() for name in rows[0]}
        if comparisons:
            found = mean_comparison(comparisons)
            names = ["mel", "chroma", "level", "convergence", "channels", "onset"]
            means |= {f"sound_{name}": torch.tensor(getattr(found, name)) for name in names}
        return means | {"silent": torch.tensor(len(clips) - len(audible))}

    def summarise(self, metrics: dict[str, float]) -> str:
        """Return one line about an epoch, or the fit: how held-out reconstructions sound, and the training losses."""
        phase = phase_of(self.steps_done - 1, self.config).name if self.steps_done else self.beginning
        parts = [f"step {self.steps_done} of {self.total_steps}", phase]
        if "heldout_sound_mel" in metrics:
            sound = {name: metrics[f"heldout_sound_{name}"] for name in ("mel", "chroma", "level", "onset", "channels")}
            direction = "too loud" if sound["level"] > 0 else "too quiet"
            parts += [
                f"pitch {sound['chroma']:.0%} right",
                f"level {abs(sound['level']):.1f} dB {direction}",
                f"spectrum {sound['mel']:.1f} dB off",
                f"attacks {sound['onset']:.0f} ms off",
            ]
            parts += [f"stereo {sound['channels']:.2f} off"] if self.model.channels > 1 else []
        losses = {key.removeprefix("train_"): value for key, value in metrics.items() if key.startswith("train_")}
        parts += ["loss " + ", ".join(f"{name} {value:.3f}" for name, value in losses.items())] if losses else []
        return " · ".join(parts)


def parameters_of(optimizer: Optimizer) -> Iterable[Tensor]:
    """Return all parameters of an optimiser."""
    return [parameter for group in optimizer.param_groups for parameter in group["params"]]
