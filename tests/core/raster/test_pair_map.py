import pickle

import numpy as np
import pytest

from whiskbroom.core.raster import pair_map
from whiskbroom.core.raster.pair_map import PairMap
from whiskbroom.core.transforms.distance_map import Spectra


def spectra(*places, scale=1.0):
    return Spectra(places, np.full(len(places), scale), np.zeros(len(places)))


def difference(first, second):
    return [(second - first, None)]


def root(first, second):
    return [(np.sqrt(second - first), second >= first), ((second - first).sum(axis=0)[None], None)]


def test_physical_values_of_the_pairs_are_given():
    function = PairMap(spectra(0, 2, scale=0.5), spectra(3, 1), difference, (2,), (np.dtype("float64"),))
    (found, ok), = function(np.array([[[2]], [[10]], [[4]], [[20]]], np.uint8), None)
    assert found.tolist() == [[[19.0]], [[8.0]]] and ok is None


@pytest.mark.parametrize("apart, expected", [(False, [[False, True], [False, True]]),
                                             (True, [[True, True], [False, True]])])
def test_a_masked_band_takes_the_others_with_it_unless_they_are_apart(apart, expected):
    valid = np.array([[[True, True]], [[True, True]], [[True, True]], [[False, True]], [[False, False]]])
    function = PairMap(spectra(0, 1), spectra(2, 3), difference, (2,), (np.dtype("float32"),), apart)
    (_, ok), = function(np.ones((5, 1, 2)), valid)
    assert ok[:, 0].tolist() == expected


def test_pieces_do_not_show(monkeypatch):
    values = np.random.default_rng(3).integers(0, 9, (4, 7, 11)).astype(np.int16)
    function = PairMap(spectra(0, 1), spectra(2, 3), root, (2, 1), (np.dtype("float64"),) * 2)
    whole = function(values, None)
    monkeypatch.setattr(pair_map, "_PIECE", 5)
    for (one, one_ok), (other, other_ok) in zip(whole, pickle.loads(pickle.dumps(function))(values, None)):
        assert np.array_equal(one, other, equal_nan=True) and (one_ok is None or np.array_equal(one_ok, other_ok))
    assert np.array_equal(whole[0][1], values[2:] >= values[:2]) and whole[1][1] is None
