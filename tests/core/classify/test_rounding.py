import numpy as np
import pytest

from whiskbroom.core.classify.rounding import ScoreError, float32_error, gamma
from whiskbroom.core.classify.scores import PIECE, Evaluator, QuadraticScores


def correlated_model(classes, bands, level, seed):
    """Classes around a level, with bands that are nearly copies of each other."""
    rng = np.random.default_rng(seed)
    whitening = []
    for _ in range(classes):
        common = rng.normal(size=(bands, 1)) * 100
        factor = np.linalg.cholesky(common @ common.T + np.diag(rng.uniform(1, 50, bands)))
        whitening.append(np.tril(np.linalg.inv(factor)))
    return QuadraticScores(level + rng.normal(size=(classes, bands)) * 300, rng.uniform(0, 9, classes),
                           np.array(whitening))


def true_scores(model, pixels):
    pixels, centres = pixels.astype(np.longdouble), model.centres.astype(np.longdouble)
    whitening = np.eye(model.shape[1])[None].repeat(len(centres), 0) if model.whitening is None else model.whitening
    return np.array([np.square(matrix.astype(np.longdouble) @ (pixels - centre[:, None])).sum(axis=0) + offset
                     for matrix, centre, offset in zip(whitening, centres, model.offsets)])


@pytest.mark.parametrize("bands", [1, 2, 6, 30])
@pytest.mark.parametrize("level", [0, 3000, 60000])
@pytest.mark.parametrize("whitened", [True, False])
def test_no_float32_score_is_farther_from_the_truth_than_the_bound(bands, level, whitened):
    model = correlated_model(4, bands, level, seed=bands)
    if not whitened:
        model = QuadraticScores(model.centres, np.zeros(4))
    rng = np.random.default_rng(5)
    near = model.centres[rng.integers(0, 4, PIECE // 2)].T + rng.normal(size=(bands, PIECE // 2)) * 20
    far = rng.uniform(0, 65535, (bands, PIECE // 2))
    pixels = np.clip(np.hstack([near, far]), 0, 65535).astype(np.uint16)
    evaluator = Evaluator(model, np.float32)
    evaluator.load(pixels)
    computed, true = evaluator().astype(np.longdouble), true_scores(model, pixels)
    error = float32_error(model)
    assert (np.abs(computed - true) <= error.absolute + error.relative * true).all()
    assert (error.below(computed) <= true).all() and (true <= error.above(computed)).all()


def test_what_lies_above_the_rival_limit_is_truly_higher_than_the_best():
    error = ScoreError(absolute=0.5, relative=0.01)
    factor, summand = error.rival
    for best in (0.0, 1.0, 1000.0):
        assert error.below(factor * best + summand) >= error.above(best)
        assert error.below((factor * best + summand) * 0.999) < error.above(best)


def test_the_bound_leaves_ordinary_classes_to_float32():
    error = float32_error(correlated_model(6, 6, 3000, seed=1))
    assert error.relative < 0.01
    assert error.absolute < 1


@pytest.mark.parametrize("centres, whitening", [
    ([[1e16], [0.0]], None),
    ([[1e9], [1e9 + 1]], [[[1.0]], [[1.0]]]),
    ([[1.0], [0.0]], [[[1e-16]], [[1.0]]]),
    ([[1.0], [0.0]], [[[1e16]], [[1.0]]]),
    ([[9e3, 9e3], [8e3, 8e3]], [[[1.0, 0.0], [-1e9, 1e9]]] * 2),
])
def test_where_float32_could_say_nothing_there_is_no_bound(centres, whitening):
    model = QuadraticScores(np.array(centres), np.zeros(2), None if whitening is None else np.array(whitening))
    assert float32_error(model) is None


def test_what_the_pixels_bring_along_makes_the_bound_wider():
    model = QuadraticScores(np.array([[1.0, 0.0], [0.0, 1.0]]), np.zeros(2))
    assert float32_error(model, 1e-3).absolute > float32_error(model).absolute + 1e-4


def test_gamma_is_the_error_of_so_many_roundings():
    assert gamma(1) == pytest.approx(2.0**-24, rel=1e-6)
    assert gamma(100) > 100 * 2.0**-24
