import numpy as np
import pytest
from helpers.models import scene_predictor
from helpers.predictors import every_predictor, random_machine, random_trees

from whiskbroom.core.errors import ParameterError
from whiskbroom.core.predict.class_map import OUTPUTS, ClassMap
from whiskbroom.core.predict.forest import Forest
from whiskbroom.core.predict.normalisation import Normalisation

VALUES = (3, 7, 260)
NONE = Normalisation("none", np.zeros(4), np.ones(4))
PREDICTORS = every_predictor()
SHAPE = (4, 20, 30)


@pytest.fixture
def values():
    return np.random.default_rng(4).normal(0, 1.2, SHAPE)


def test_labels_are_the_values_of_the_classes(values):
    predictor = PREDICTORS["machine rbf"]
    (labels, known), = ClassMap(predictor, VALUES, NONE)(values)
    assert labels.dtype == np.uint16 and labels.shape == (1, 20, 30) and known is None
    assert (labels.ravel() == np.array(VALUES)[predictor.decide(values.reshape(4, -1)).winners]).all()


def test_the_outputs_follow_from_the_probabilities(values):
    predictor = PREDICTORS["network tanh"]
    outputs = [array for array, _ in ClassMap(predictor, VALUES, NONE, OUTPUTS)(values)]
    shares = predictor.decide(values.reshape(4, -1), shares=True).shares
    labels, confidence, probabilities, entropy, margin = [array.reshape(len(array), -1) for array in outputs]
    assert all(array.dtype == np.float32 for array in outputs[1:])
    np.testing.assert_allclose(probabilities, shares, atol=1e-7)
    np.testing.assert_allclose(confidence[0], shares.max(axis=0), atol=1e-7)
    np.testing.assert_allclose(entropy[0], -(shares * np.log(shares)).sum(axis=0) / np.log(3), atol=1e-6)
    ordered = np.sort(shares, axis=0)
    np.testing.assert_allclose(margin[0], ordered[-1] - ordered[-2], atol=1e-7)


@pytest.mark.parametrize("shares, confidence, entropy, margin", [
    ([1, 0, 0], 1, 0, 1), ([1 / 3] * 3, 1 / 3, 1, 0), ([0.5, 0.5, 0], 0.5, np.log(2) / np.log(3), 0)])
def test_entropy_and_margin_of_certainty_and_of_doubt(shares, confidence, entropy, margin):
    forest = Forest(random_trees(0, 1, 0, 4), np.array([shares]), 4)
    outputs = ClassMap(forest, VALUES, NONE, ("confidence", "entropy", "margin"))(np.zeros((4, 1, 1)))
    np.testing.assert_allclose([array[0, 0, 0] for array, _ in outputs[1:]], [confidence, entropy, margin], atol=1e-7)


def test_an_invalid_or_infinite_band_hides_the_pixel_in_all_outputs(values):
    valid = np.ones(SHAPE, bool)
    valid[2, 3, 4] = False
    values[0, 0, 0], values[1, 5, 5] = np.nan, np.inf
    whole = ClassMap(PREDICTORS["machine rbf"], VALUES, NONE, OUTPUTS)(np.where(np.isfinite(values), values, 0))
    for (array, known), (untouched, _) in zip(ClassMap(PREDICTORS["machine rbf"], VALUES, NONE, OUTPUTS)(
            values, valid), whole):
        assert not known[:, [3, 0, 5], [4, 0, 5]].any() and known.sum() == (600 - 3) * len(array)
        assert (array[known] == untouched[known]).all() and (array[~known] == 0).all()


def test_without_a_valid_pixel_there_is_nothing(values):
    for name in ("machine rbf", "forest", "network relu"):
        outputs = ClassMap(PREDICTORS[name], VALUES, NONE, OUTPUTS)(values, np.zeros(SHAPE, bool))
        assert not any(known.any() for _, known in outputs)


@pytest.mark.parametrize("name", ["forest", "machine rbf", "network relu", "neighbours distance"])
def test_equal_pixels_get_equal_outputs_whether_they_are_joined_or_not(name, values, monkeypatch):
    class_map = ClassMap(PREDICTORS[name], VALUES, NONE, OUTPUTS)
    values = np.round(values)
    monkeypatch.setattr("whiskbroom.core.predict.block._WORTH_LOOKING", 0)
    joined = [array.tobytes() for array, _ in class_map(values)]
    monkeypatch.setattr("whiskbroom.core.predict.block._WORTH_LOOKING", 1)
    assert joined == [array.tobytes() for array, _ in class_map(values)]


def test_the_bands_are_normalised_first(values):
    predictor = PREDICTORS["machine rbf"]
    normalisation = Normalisation("z_score", np.array([1.0, 2, 3, 4]), np.array([2.0, 2, 2, 2]))
    (labels, _), = ClassMap(predictor, VALUES, normalisation)(2 * values + np.arange(1, 5)[:, None, None])
    (expected, _), = ClassMap(predictor, VALUES, NONE)(values)
    assert (labels == expected).mean() > 0.99, "but for rounding"


@pytest.mark.parametrize("name", ["forest", "boosting of two", "neighbours uniform", "machine rbf", "network logistic"])
def test_a_threshold_takes_the_class_where_its_probability_is_lower(name, values):
    predictor = PREDICTORS[name]
    shares = predictor.decide(values.reshape(4, -1), shares=True)
    own = np.take_along_axis(shares.shares, shares.winners[None], axis=0)[0]
    # Exactly a value that occurs: that pixel keeps its class.
    threshold = float(np.sort(own)[300])
    outputs = ClassMap(predictor.with_threshold(threshold), VALUES[:predictor.classes], NONE, ("confidence",))(values)
    assert ((outputs[0][0].ravel() > 0) == (own >= threshold)).all()
    np.testing.assert_allclose(outputs[1][0].ravel(), own, atol=1e-7)
    (alone, _), = ClassMap(predictor.with_threshold(threshold), VALUES[:predictor.classes], NONE)(values)
    assert (alone == outputs[0][0]).all(), "a threshold needs no confidence raster"


@pytest.mark.parametrize("threshold", [-0.1, 1.1])
def test_a_threshold_that_is_no_probability_is_refused(threshold):
    with pytest.raises(ParameterError, match="a probability from 0 to 1"):
        PREDICTORS["forest"].with_threshold(threshold)


def test_outputs_that_need_probabilities_are_refused_without(values):
    machine = random_machine("rbf", sigmoids=False)
    with pytest.raises(ParameterError, match="needs probabilities"):
        machine.with_threshold(0.5)
    for predictor, refused in ((machine, OUTPUTS), (scene_predictor("minimum_distance"), OUTPUTS[1:])):
        for name in refused:
            with pytest.raises(ParameterError, match=f"output_{name} needs probabilities"):
                ClassMap(predictor, (1, 2, 3, 4)[:predictor.classes], NONE, (name,))


def test_the_confidence_without_probabilities_is_the_distance_and_unknown_where_there_is_none():
    angle = ClassMap(scene_predictor("spectral_angle"), (1, 2, 3, 4), NONE, ("confidence",))
    values = np.zeros((4, 1, 2), np.uint16)
    values[:, 0, 1] = scene_predictor().signatures[2].mean
    (labels, known), (confidence, measured) = angle(values)
    assert labels.tolist() == [[[0, 3]]] and known is None
    assert measured.tolist() == [[[False, True]]] and confidence[0, 0, 1] < 0.05


def test_costs_are_stated():
    class_map = ClassMap(PREDICTORS["forest"], VALUES, NONE, OUTPUTS)
    assert class_map.bytes_per_pixel(np.dtype(np.uint16)) > 4 * 8 and class_map.seconds_per_pixel() > 0
