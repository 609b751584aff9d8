"""Training tasks for the tests of the recipes."""

import numpy as np
import pytest

from whiskbroom.core.train.task import Task


def make_task(samples=600, bands=4, classes=3, noise=0.7, draw=0, features=10, **changes):
    """Overlapping classes around centres drawn at random, in features of equal size."""
    random = np.random.default_rng(draw)
    labels = np.arange(samples) % classes
    values = random.normal(0, 1, (classes, bands))[labels] + random.normal(0, noise, (samples, bands))
    groups = labels + classes * (np.arange(samples) // classes % features)
    return Task(values, labels, groups, classes, **changes)


@pytest.fixture
def task():
    return make_task


@pytest.fixture
def fresh():
    """Pixels (bands, n) and labels drawn as the samples of `make_task`, but not among them."""
    def draw(number=4000, **options):
        drawn = make_task(number + 600, **options)
        return np.ascontiguousarray(drawn.samples[600:].T), drawn.labels[600:]

    return draw
