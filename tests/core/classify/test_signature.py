import pickle

import numpy as np
import pytest

from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.classify.statistics import ClassStatistics
from whiskbroom.core.errors import ParameterError


def test_a_signature_takes_count_mean_and_covariance_from_statistics():
    statistics = ClassStatistics.of(np.array([[1, 2], [3, 5]], np.uint8), np.array([4, 4]))
    signature = Signature.of(4, statistics[4], name="Water", macroclass_id=2, macroclass_name="Wet", colour="#0000ff")
    assert (signature.class_id, signature.count, signature.bands) == (4, 2, 2)
    assert signature.mean.tolist() == [2, 3.5]
    assert signature.covariance.tolist() == [[2, 3], [3, 4.5]]
    assert (signature.macroclass_id, signature.macroclass_name, signature.colour) == (2, "Wet", "#0000ff")
    assert signature.threshold is None


def test_a_single_pixel_makes_a_signature_without_covariance():
    statistics = ClassStatistics.of(np.array([[1, 2]]), np.array([4]))
    assert Signature.of(4, statistics[4]).covariance is None


def test_messages_call_a_class_by_id_and_name():
    assert str(Signature(3, [1], name="Water").title) == "class 3 (Water)"
    assert str(Signature(3, [1]).title) == "class 3"


def test_the_arrays_are_copies_that_nobody_changes():
    mean = np.array([1.0, 2.0])
    signature = Signature(1, mean, covariance=np.eye(2))
    mean[0] = 9
    assert signature.mean.tolist() == [1, 2]
    for array in (signature.mean, signature.covariance):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 5


def test_a_signature_travels_to_another_process():
    copy = pickle.loads(pickle.dumps(Signature(1, [1, 2], name="Water", covariance=np.eye(2))))
    assert copy.title == Signature(1, [1, 2], name="Water").title
    assert copy.covariance.tolist() == [[1, 0], [0, 1]]


@pytest.mark.parametrize("field, kind", [("class_id", "class"), ("macroclass_id", "macroclass")])
@pytest.mark.parametrize("number, reason", [(0, "must not be 0, which means unclassified"),
                                            (1.5, "must be an integer; got 1.5")])
def test_an_id_that_is_0_or_no_integer_is_refused(field, kind, number, reason):
    with pytest.raises(ParameterError, match=f"A {kind} id {reason}"):
        Signature(**{"class_id": 1, "mean": [1], field: number})


def test_a_class_without_a_valid_pixel_is_refused_by_name():
    with pytest.raises(ParameterError, match=r"There is no valid training pixel in class 3 \(Water\); draw"):
        Signature(3, [np.nan], name="Water", count=0)


@pytest.mark.parametrize("mean", [[], [[1, 2]], [1, np.nan], [np.inf]])
def test_a_mean_that_is_not_a_finite_number_for_each_band_is_refused(mean):
    with pytest.raises(ParameterError, match="The mean of class 3 must be one finite number for each band"):
        Signature(3, mean)


@pytest.mark.parametrize("covariance", [[[1]], [1, 2], [[1, 2], [3, 4]], [[np.nan, 0], [0, 1]]])
def test_a_covariance_that_is_not_a_finite_symmetric_matrix_of_the_bands_is_refused(covariance):
    with pytest.raises(ParameterError, match="The covariance of class 3 must be a symmetric matrix of 2 x 2"):
        Signature(3, [1, 2], covariance=covariance)


def test_a_covariance_that_is_symmetric_but_for_rounding_is_made_symmetric():
    signature = Signature(1, [1, 2], covariance=[[1, 0.3], [0.1 + 0.2, 1]])
    assert np.array_equal(signature.covariance, signature.covariance.T)
    with pytest.raises(ParameterError, match="symmetric"):
        Signature(1, [1, 2], covariance=[[1, 0.3], [0.3 + 1e-6, 1]])
