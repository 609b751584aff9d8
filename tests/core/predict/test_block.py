from types import SimpleNamespace

import numpy as np
from helpers.predictors import every_predictor

from whiskbroom.core.predict.block import found_of_block
from whiskbroom.core.predict.normalisation import Normalisation

MODEL = SimpleNamespace(predictor=every_predictor()["neighbours uniform"],
                        normalisation=Normalisation("z_score", np.ones(4), np.full(4, 2.0)))


def shares_of(outcome):
    yield outcome.shares, None
    yield outcome.winners[None], outcome.winners > 0


def test_every_pixel_gets_its_own_outcome_though_equal_ones_are_decided_once():
    values = np.random.default_rng(1).integers(0, 3, (4, 12, 11)).astype(np.uint8)
    (shares, everywhere), (winners, known) = found_of_block(MODEL, True, shares_of, values)
    whole = MODEL.predictor.decide((values.reshape(4, -1) - 1.0) / 2, shares=True)
    assert everywhere is None and (shares.reshape(3, -1) == whole.shares).all()
    assert (winners.ravel() == whole.winners).all() and (known.ravel() == (whole.winners > 0)).all()


def test_a_pixel_that_is_invalid_in_a_band_is_invalid_in_all_outputs_and_zero():
    values = np.random.default_rng(1).normal(size=(4, 5, 6))
    valid = np.ones(values.shape, bool)
    valid[3, 1, 2], values[0, 4, 4] = False, np.nan
    for found, known in found_of_block(MODEL, True, shares_of, values, valid):
        assert known.shape == found.shape
        assert not known[:, [1, 4], [2, 4]].any() and (found[:, [1, 4], [2, 4]] == 0).all()
