import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.spectrum import Spectrum, as_catalogue


def test_channels_without_value_go_and_the_others_are_put_in_order():
    spectrum = Spectrum("a", np.array([1, np.nan, 3, 4]), np.array([0.6, 0.4, 0.5, np.nan]), np.array([0.1, 0, 0.3, 0]))
    found = spectrum.complete("a.csv")
    assert (found.values.tolist(), found.wavelengths.tolist(), found.std.tolist()) == ([3, 1], [0.5, 0.6], [0.3, 0.1])


def test_spectra_become_classes_from_1():
    catalogue = as_catalogue([Spectrum("a", np.array([1.0]), None, np.array([-1.0])), Spectrum("b", np.array([2.0]))],
                             "x")
    assert [(s.class_id, s.name, s.std) for s in catalogue] == [(1, "a", None), (2, "b", None)]


def test_nothing_is_told():
    with pytest.raises(InputError, match="x holds no spectrum"):
        as_catalogue([], "x")
    with pytest.raises(InputError, match="spectrum a of x has no value"):
        as_catalogue([Spectrum("a", np.array([np.nan]))], "x")
