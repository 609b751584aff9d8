"""Pixels for the tests of the predictors."""

import numpy as np
import pytest


def make_scene(number, bands=6, classes=6, train=1500, noise=260, seed=0, dtype=np.uint16):
    """(pixels (bands, n), samples (m, bands), labels (m,)) of overlapping classes with correlated bands."""
    random = np.random.default_rng(seed)
    spectra = random.uniform(300, 4000, (classes, bands))
    mixing = random.normal(0, 0.5, (bands, bands)) + np.eye(bands)

    def draw(labels):
        spread = random.normal(0, noise, (len(labels), bands)) @ mixing * (1 + spectra[labels] / 4000)
        return (spectra[labels] + spread).clip(1, 20000).astype(dtype)

    labels = random.integers(0, classes, train)
    return np.ascontiguousarray(draw(random.integers(0, classes, number)).T), draw(labels), labels


@pytest.fixture
def scene():
    return make_scene
