"""What holds for the predictors of every family."""

import pickle

import numpy as np
import pytest
from helpers.predictors import every_predictor

from whiskbroom.core.predict.parts import Parts
from whiskbroom.core.predict.predictor import pieces

PREDICTORS = every_predictor()


@pytest.fixture(params=PREDICTORS)
def predictor(request):
    return PREDICTORS[request.param]


@pytest.fixture
def pixels():
    return np.random.default_rng(9).normal(0, 1.3, (4, 5000))


def test_the_neighbours_the_number_and_the_place_of_a_pixel_do_not_change_a_bit(predictor, pixels):
    whole = predictor.decide(pixels, shares=True)
    for first, number in ((0, 1), (1, 1), (700, 9), (4095, 2), (3000, 1500), (4999, 1)):
        part = predictor.decide(np.ascontiguousarray(pixels[:, first:first + number]), shares=True)
        assert (part.winners == whole.winners[first:first + number]).all()
        assert part.shares.tobytes() == np.ascontiguousarray(whole.shares[:, first:first + number]).tobytes()
    order = np.random.default_rng(0).permutation(5000)
    assert predictor.decide(pixels[:, order], shares=True).shares.tobytes() == whole.shares[:, order].tobytes()


def test_labels_are_the_same_with_probabilities_and_without(predictor, pixels):
    assert (predictor.decide(pixels).winners == predictor.decide(pixels, shares=True).winners).all()
    assert len(np.unique(predictor.decide(pixels).winners)) > 1, "or the test tells nothing"


def test_probabilities_sum_to_one(predictor, pixels):
    shares = predictor.decide(pixels, shares=True).shares
    assert shares.shape == (predictor.classes, 5000) and shares.min() >= 0
    np.testing.assert_allclose(shares.sum(axis=0), 1, atol=1e-12)


def test_settings_and_arrays_make_the_same_predictor_again(predictor, pixels):
    settings, arrays = predictor.parts()
    again = type(predictor).of_parts(Parts(settings, arrays, 4, predictor.classes))
    assert again.decide(pixels, shares=True).shares.tobytes() == predictor.decide(pixels, shares=True).shares.tobytes()


def test_it_can_be_sent_to_another_process(predictor, pixels):
    again = pickle.loads(pickle.dumps(predictor))
    assert (again.decide(pixels).winners == predictor.decide(pixels).winners).all()


def test_values_that_are_no_numbers_get_some_class(predictor):
    pixels = np.array([[np.nan, np.inf, -np.inf, 1e300, 0, -1e300]] * 4)
    outcome = predictor.decide(pixels, shares=True)
    assert ((outcome.winners >= 0) & (outcome.winners < predictor.classes)).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint32, np.float32])
def test_pixels_of_any_type_are_taken_by_their_value(predictor, dtype):
    pixels = np.random.default_rng(9).integers(0, 4, (4, 300)).astype(dtype)
    assert (predictor.decide(pixels).winners == predictor.decide(pixels.astype(np.float64)).winners).all()


def test_no_pixel_is_no_label(predictor):
    assert predictor.decide(np.zeros((4, 0)), shares=True).shares.shape == (predictor.classes, 0)


def test_costs_are_stated(predictor):
    assert 1e-8 < predictor.seconds_per_pixel(True) < 1e-3 and 1e-8 < predictor.seconds_per_pixel(False) < 1e-3
    assert 0 < predictor.scratch_bytes < 100_000_000
    assert (predictor.bands, predictor.has_shares) == (4, True)


def test_pieces_cover_all():
    assert [(piece.start, piece.stop) for piece in pieces(10, 4)] == [(0, 4), (4, 8), (8, 10)]
    assert pieces(0, 4) == []
