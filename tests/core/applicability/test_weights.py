from types import SimpleNamespace

import numpy as np
import pytest

from whiskbroom.core.applicability.weights import band_weights
from whiskbroom.core.errors import InputError, ParameterError


def model(**training):
    return SimpleNamespace(training=training)


def test_weights_are_those_given_else_the_importances_else_equal():
    assert band_weights((1, 0, 2.5), model(importances=[0.2, 0.3, 0.5]), 3).tolist() == [1, 0, 2.5]
    assert band_weights(None, model(importances=[0.2, 0, 0.8]), 3).tolist() == [0.2, 0, 0.8]
    assert band_weights(None, None, 3).tolist() == [1, 1, 1]
    assert band_weights(None, model(), 3) is None


def test_as_many_weights_as_bands():
    with pytest.raises(ParameterError, match="one number for each of the 3 bands; got 2"):
        band_weights((1, 2), None, 3)


def test_zeros_alone_leave_nothing_to_compare():
    with pytest.raises(ParameterError, match="a number above 0"):
        band_weights((0, 0), None, 2)


@pytest.mark.parametrize("importances", [[1, 2], [1, -1, 1], [0, 0, 0], [1, None, 2], ["a", 1, 1], "text", {"a": 1},
                                         [1, 1e999, 1], [[1, 2, 3]], 5])
def test_importances_from_a_file_may_be_anything(importances):
    with pytest.raises(InputError, match="importances of the bands in the model cannot be read"):
        band_weights(None, model(importances=importances), 3)
