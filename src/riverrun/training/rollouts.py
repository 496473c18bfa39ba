"""Train the prior of a run on its own rollouts, after its training by likelihood, and write it into the run folder."""

from rich.console import Console

from riverrun.runs.folder import Run
from riverrun.training.loop import CheckpointCallback, fit, learning_rate_advice
from riverrun.training.prior_learner import PriorLearner
from riverrun.training.rollout_learner import RolloutLearner
from riverrun.training.stopwatch import Stopwatch
from riverrun.training.window_statistics import WindowStatistics


def train_rollouts(
    run: Run, likelihood: PriorLearner, statistics: WindowStatistics, seed: int, *, console: Console, device: str
) -> None:
    """Train a prior on its own rollouts, from the last checkpoint of this training on.

    Args:
        run: the run.
        likelihood: the learner of the prior, after its training.
        statistics: the statistics in which rollouts are compared with the corpus.
        seed: seed of all random numbers.
        console: shows progress and the result.
        device: where to train.

    Raises:
        Interrupted: on Ctrl-C or SIGTERM.
        RiverrunError: if training diverged, or the memory of the device ran out.
    """
    learner = RolloutLearner(likelihood, statistics.cpu(), seed)
    learner.steps_done = run.checkpoint(learner.name).step()

    def save_weights() -> None:
        run.save("prior", learner.best)
        run.facts.rollout_steps = learner.steps_done
        run.write_facts()

    callback = CheckpointCallback(
        run,
        save_weights=save_weights,
        log_previews=lambda _: None,
        console=console,
        divergence_advice=learning_rate_advice("prior_training", likelihood.config.learning_rate),
        stopwatch=Stopwatch(run.facts, [learner.name], learner.steps_done),
    )
    fit(learner, callback, device)
    learner.cpu().eval()
    save_weights()
    first, best = float(learner.first_distance), float(learner.best_distance)
    console.print(
        f"rollouts: their distance to the corpus is {best:.2f}; before, it was {first:.2f}"
        + ("" if best < first else ", so the prior stays as it was"),
        highlight=False,
    )
