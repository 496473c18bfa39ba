"""The training step and the evaluation of the autoencoder."""

import torch
from torch import Tensor
from torch.nn import functional
from torch.optim import Adam, Optimizer

from riverrun.models.autoencoder import NOISE_SEED, Autoencoder
from riverrun.models.discriminator import Discriminator
from riverrun.runs.config import Config
from riverrun.training.adversarial import adversarial_loss, discriminator_loss, feature_loss, random_part
from riverrun.training.data.examples import TrainingData, spread_indices
from riverrun.training.learner import Learner
from riverrun.training.losses import SpectralDistance

MAX_GRAD_NORM = 10.0
"""Norm that the gradient of the autoencoder is clipped to, so that no single batch can move the weights far (Pascanu,
Mikolov & Bengio 2013, arXiv:1211.5063)."""

AUTOENCODER_BETAS = (0.8, 0.99)
"""Adam's betas for the autoencoder, those of HiFi-GAN (Kong et al. 2020, arXiv:2010.05646): less momentum than the
default, because the adversarial loss changes with the discriminator."""

DISCRIMINATOR_BETAS = (0.5, 0.9)
"""Adam's betas for the discriminator, those of MelGAN (Kumar et al. 2019, arXiv:1910.06711) and RAVE."""


class AutoencoderLearner(Learner):
    """Train an autoencoder in two phases.

    In the first phase, of `config.training.steps` steps, the loss is spectral. In the second phase, of
    `config.training.adversarial` steps, the encoder is frozen, and the decoder is trained against a discriminator too.
    Steps are counted through both phases.

    Args:
        model: the autoencoder.
        config: the settings of the run.
        data: recordings to train on and to evaluate on.
        seed: seed of all random numbers.
    """

    def __init__(self, model: Autoencoder, config: Config, data: TrainingData, seed: int) -> None:
        training = config.training
        super().__init__(
            "autoencoder",
            seed,
            total_steps=training.steps + training.adversarial,
            steps_per_epoch=training.epoch,
            batch_size=training.batch_size,
        )
        self.model, self.config, self.data = model, training, data
        settings = training.discriminator
        self.discriminator = Discriminator(
            channels=model.channels,
            periods=settings.periods,
            sizes=settings.sizes,
            bands=settings.bands,
            width=settings.width,
        )
        self.spectral_distance = SpectralDistance(training.sizes)
        self.band_distance = SpectralDistance(training.band_sizes)
        self.heldout_indices = spread_indices(training.heldout, len(data.heldout))

    def draw(self, index: int) -> Tensor:
        return self.data.train.draw(self.seed, index, self.data.num_samples)

    def configure_optimizers(self) -> list[Optimizer]:
        return [
            Adam([*self.model.parameters()], self.config.learning_rate, betas=AUTOENCODER_BETAS),
            Adam(self.discriminator.parameters(), self.config.discriminator.learning_rate, betas=DISCRIMINATOR_BETAS),
        ]

    @property
    def in_second_phase(self) -> bool:
        """Whether the current step belongs to the second phase."""
        return self.steps_done >= self.config.steps

    @property
    def unused(self) -> tuple[str, ...]:
        return () if self.steps_done > self.config.steps else ("discriminator",)

    def update(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        self._prepare_optimizers(optimizers)
        bands = self.model.analyse(batch)
        with torch.set_grad_enabled(not self.in_second_phase):  # the encoder is frozen in the second phase
            latents, kl = self.model.bottleneck(self.model.encode_bands(bands))
        terms, target, output = self.reconstruct(batch, bands, latents, noise_seed=self.steps_done)
        terms["kl"] = kl
        if not self.in_second_phase:
            self._update_autoencoder(terms, optimizers)
            return terms
        return terms | self._update_both(terms, target, output, optimizers)

    def _prepare_optimizers(self, optimizers: list[Optimizer]) -> None:
        """Reset the gradients, and set the learning rates: each phase has a schedule of its own."""
        first, last = (self.config.steps, self.total_steps) if self.in_second_phase else (0, self.config.steps)
        initial_rates = (self.config.learning_rate, self.config.discriminator.learning_rate)
        for optimizer, initial in zip(optimizers, initial_rates, strict=True):
            optimizer.zero_grad(set_to_none=True)
            optimizer.param_groups[0]["lr"] = self.learning_rate(initial, first, last)

    def _spectral_loss(self, terms: dict[str, Tensor]) -> Tensor:
        weights = self.config.weights
        return weights.spectral * terms["spectral"] + weights.bands * terms["bands"]

    def _update_autoencoder(self, terms: dict[str, Tensor], optimizers: list[Optimizer]) -> None:
        """Update the encoder and the decoder, as in the first phase. The weight of the KL term rises linearly."""
        optimizer, _ = optimizers
        warmup = min(1.0, self.steps_done / max(self.config.warmup, 1))
        self.manual_backward(self._spectral_loss(terms) + warmup * self.config.weights.kl * terms["kl"])
        torch.nn.utils.clip_grad_norm_(optimizer.param_groups[0]["params"], MAX_GRAD_NORM)
        optimizer.step()

    def _update_both(
        self, terms: dict[str, Tensor], target: Tensor, output: Tensor, optimizers: list[Optimizer]
    ) -> dict[str, Tensor]:
        """Update the decoder and the discriminator, as in the second phase.

        The discriminator is evaluated once for both. Its input is a leaf tensor with the values of a part of `output`;
        the gradient of the leaf is then passed on to the decoder.

        Returns:
            The terms of the adversarial training.
        """
        optimizer, discriminator_optimizer = optimizers
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
        torch.nn.utils.clip_grad_norm_(optimizer.param_groups[0]["params"], MAX_GRAD_NORM)
        discriminator_optimizer.step()
        optimizer.step()
        return adversarial_terms

    def reconstruct(
        self, audio: Tensor, bands: Tensor, latents: Tensor, noise_seed: int
    ) -> tuple[dict[str, Tensor], Tensor, Tensor]:
        """Decode latents and compare the result with the audio.

        Args:
            audio: `[B, C, N]`.
            bands: the bands of `audio`, `[B, C·M, T·R/M]`.
            latents: `[B, D, T]`.
            noise_seed: seed of the decoder's noise branch.

        Returns:
            The spectral terms; and the target and the output, `[B, C, N]` each. The target is `audio`, delayed like the
            output.
        """
        model = self.model
        decoded = model.decode_bands(latents, noise_seed)
        output = model.pqmf.synthesis(decoded, audio.shape[-1])
        target = functional.pad(audio, (model.delay, 0))[..., : audio.shape[-1]]
        scaled = [each / model.level[:, None] for each in (bands, decoded)]
        terms = {"spectral": self.spectral_distance(target, output), "bands": self.band_distance(*scaled)}
        return terms, target, output

    def evaluate(self) -> dict[str, Tensor]:
        """Compute the spectral terms on held-out clips from all files, decoded from the means of their latents.

        An instrument decodes the means too. `silent` is the number of silent clips; these are left out of the means
        unless all clips are silent.
        """
        rows, audible = [], []
        for index in self.heldout_indices:
            clip = self.data.heldout[index][None].to(self.device)
            bands = self.model.analyse(clip)
            latents, _ = self.model.bottleneck.posterior(self.model.encode_bands(bands))
            terms, _, _ = self.reconstruct(clip, bands, latents, NOISE_SEED)
            rows.append(torch.stack([terms["spectral"], terms["bands"]]))
            audible.append(self.spectral_distance.is_audible(clip)[0])
        is_audible = torch.stack(audible)
        counted = (is_audible | ~is_audible.any()).float()
        spectral, bands = counted @ torch.stack(rows) / counted.sum()
        return {"spectral": spectral, "bands": bands, "silent": (~is_audible).sum()}
