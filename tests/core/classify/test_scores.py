import numpy as np
import pytest

from whiskbroom.core.classify.scores import PIECE, Evaluator, QuadraticScores


def random_model(classes, bands, seed=0):
    rng = np.random.default_rng(seed)
    whitening = np.tril(rng.normal(size=(classes, bands, bands)))
    index = np.arange(bands)
    whitening[:, index, index] = rng.uniform(0.5, 2, (classes, bands))
    return QuadraticScores(rng.normal(size=(classes, bands)), rng.uniform(0, 5, classes), whitening)


@pytest.mark.parametrize("classes, bands", [(1, 1), (1, 3), (6, 6), (3, 40), (40, 3)])
def test_scores_are_the_whitened_squared_distances_plus_the_offsets(classes, bands):
    model = random_model(classes, bands)
    pixels = np.random.default_rng(1).normal(size=(bands, PIECE))
    evaluator = Evaluator(model, np.float64)
    evaluator.load(pixels)
    expected = [np.square(matrix @ (pixels - centre[:, None])).sum(axis=0) + offset
                for matrix, centre, offset in zip(model.whitening, model.centres, model.offsets)]
    np.testing.assert_allclose(evaluator(), expected, rtol=1e-11)


def test_without_whitening_scores_are_squared_distances():
    model = QuadraticScores(np.array([[0.0, 0.0], [3.0, 0.0]]), np.zeros(2))
    evaluator = Evaluator(model, np.float32)
    evaluator.load(np.array([[3, 0], [4, 0]], np.uint16))
    assert evaluator()[:, :2].tolist() == [[25, 0], [16, 9]]


def test_an_infinite_offset_is_an_infinite_score():
    evaluator = Evaluator(QuadraticScores(np.zeros((2, 1)), np.array([0.0, np.inf])), np.float64)
    assert evaluator()[:, 0].tolist() == [0, np.inf]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("classes, bands", [(6, 6), (3, 40)])
def test_the_place_and_the_neighbours_of_a_pixel_do_not_change_a_bit(dtype, classes, bands):
    model = random_model(classes, bands)
    pixels = np.random.default_rng(1).normal(size=(bands, PIECE)).astype(dtype)
    evaluator = Evaluator(model, dtype)
    evaluator.load(pixels)
    whole = evaluator().copy()
    for first, number in ((0, 1), (7, 2), (100, 1001), (PIECE - 5, 5)):
        evaluator.load(pixels[:, first:first + number])
        assert evaluator()[:, :number].tobytes() == whole[:, first:first + number].tobytes()
