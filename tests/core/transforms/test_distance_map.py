import pickle

import numpy as np
import pytest

from whiskbroom.core.transforms import distance_map
from whiskbroom.core.transforms.distance_map import DistanceMap, Spectra
from whiskbroom.core.transforms.distances import DISTANCES


def spectra(*places, scale=1.0, offset=0.0):
    return Spectra(places, np.full(len(places), scale), np.full(len(places), offset))


def compared(values, valid=None, distance="euclidean", second=None, threshold=None, first=None, dtype="float64"):
    function = DistanceMap(distance, first or spectra(0, 1), spectra(2, 3) if second is None else second,
                           np.dtype(dtype if threshold is None else "uint8"), threshold)
    (found, ok), = function(np.array(values), None if valid is None else np.array(valid))
    return found, ok


def test_the_bands_of_both_spectra_are_taken_from_their_places():
    found, ok = compared([[[9]], [[1]], [[5]], [[4]], [[1]]], first=spectra(1, 2), second=spectra(4, 3))
    assert found.tolist() == [[[1.0]]] and ok is None


def test_numbers_without_sign_do_not_wrap():
    found, _ = compared(np.array([[[1]], [[0]], [[4]], [[4]]], np.uint8))
    assert found[0, 0, 0] == 5


def test_scales_and_offsets_make_values_of_stored_numbers():
    """Stored 1000 x 1e-4 against stored 50 x 0.01 - 0.4."""
    found, _ = compared(np.array([[[1000]], [[4000]], [[50]], [[40]]], np.uint16), first=spectra(0, 1, scale=1e-4),
                        second=spectra(2, 3, scale=0.01, offset=-0.4))
    assert found[0, 0, 0] == pytest.approx(0.4)


def test_a_reference_is_compared_with_every_pixel():
    found, _ = compared([[[0, 3]], [[0, 4]]], second=np.array([[0.0], [0.0]]))
    assert found.tolist() == [[[0, 5]]]


@pytest.mark.parametrize("threshold, expected", [(4.999, 1), (5, 0), (5.001, 0)])
def test_a_distance_equal_to_the_threshold_is_not_above_it(threshold, expected):
    found, _ = compared([[[0]], [[0]], [[3]], [[4]]], threshold=threshold)
    assert found.dtype == np.uint8 and found[0, 0, 0] == expected


@pytest.mark.parametrize("threshold", [None, 1])
def test_nodata_in_a_compared_band_stays_nodata(threshold):
    """Remotior Sensus 0.7.5 gives 1 there with a threshold."""
    valid = np.ones((5, 1, 6), bool)
    for place in range(5):
        valid[place, 0, place] = False
    _, ok = compared(np.ones((5, 1, 6)), valid, threshold=threshold)
    assert ok.tolist() == [[[False, False, False, False, True, True]]]


@pytest.mark.parametrize("threshold", [None, 1])
def test_a_pixel_without_such_a_distance_is_nodata(threshold):
    _, ok = compared([[[0, 1]], [[0, 1]], [[1, 1]], [[2, 1]]], distance="spectral_angle", threshold=threshold)
    assert ok.tolist() == [[[False, True]]]


@pytest.mark.parametrize("distance", DISTANCES)
@pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
def test_pieces_of_any_size_give_the_same_bits(distance, dtype, monkeypatch):
    values = np.random.default_rng(1).integers(1, 200, (20, 7, 13)).astype(dtype)
    found = set()
    for piece in (1, 5, 90, 91, 92, 1 << 13):
        monkeypatch.setattr(distance_map, "_PIECE", piece)
        found.add(compared(values, distance=distance, first=spectra(*range(10)),
                           second=spectra(*range(10, 20)))[0].tobytes())
    assert len(found) == 1


def test_it_travels_to_another_process():
    function = DistanceMap("euclidean", spectra(0), np.array([[3.0]]), np.dtype("float32"))
    assert pickle.loads(pickle.dumps(function))(np.zeros((1, 1, 1)), None)[0][0].tolist() == [[[3]]]
