import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.spectra.region import region, unlikeness

VALUES = np.random.default_rng(2).integers(0, 9, (1, 14, 17)).astype(float)


def by_scipy(far, valid, seed, distance, connectivity=4):
    ndimage = pytest.importorskip("scipy.ndimage")
    structure = np.ones((3, 3)) if connectivity == 8 else None
    labels, _ = ndimage.label((far <= distance) & valid, structure)
    return labels == labels[seed]


@pytest.mark.parametrize("connectivity", [4, 8])
@pytest.mark.parametrize("distance", [0, 1, 2, 9])
def test_the_region_is_the_component_of_the_seed(distance, connectivity):
    valid = np.random.default_rng(5).random((14, 17)) > 0.2
    for seed in ((0, 0), (7, 8), (13, 16)):
        valid[seed] = True
        far = unlikeness(VALUES, seed)
        assert np.array_equal(far, np.abs(VALUES[0] - VALUES[0][seed]))
        found, used = region(far, valid, seed, distance, connectivity=connectivity)
        assert used == distance and np.array_equal(found, by_scipy(far, valid, seed, distance, connectivity))


def test_pixels_exactly_at_the_distance_belong_to_the_region():
    far = np.array([[0, 2, 2.0000001]])
    assert region(far, None, (0, 0), 2)[0].tolist() == [[True, True, False]]


@pytest.mark.parametrize("smallest", [1, 2, 3, 20, 100, 238])
def test_the_distance_is_raised_no_further_than_the_smallest_size_needs(smallest):
    """By trying all distances in turn, as Remotior Sensus does."""
    seed, everywhere = (6, 6), np.ones((14, 17), bool)
    far = unlikeness(VALUES, seed)
    expected = next(step for step in [0.5, *np.unique(far[far > 0.5])]
                    if by_scipy(far, everywhere, seed, step).sum() >= smallest)
    found, used = region(far, None, seed, 0.5, smallest)
    assert used == expected and np.array_equal(found, by_scipy(far, everywhere, seed, expected))


def test_all_that_hangs_together_is_taken_where_nothing_is_large_enough():
    far, valid = np.array([[0.0, 3, 1, 5]]), np.array([[True, True, False, True]])
    found, used = region(far, valid, (0, 0), 1, smallest=3)
    assert found.tolist() == [[True, True, False, False]] and used == 5


def test_a_lone_pixel_stays_alone():
    found, used = region(np.array([[0.0, 1]]), np.array([[True, False]]), (0, 0), 1, smallest=9)
    assert found.tolist() == [[True, False]] and used == 1


def test_unlikeness_over_bands():
    values = np.array([[[1, 4, 1]], [[2, 6, 2]]])
    assert unlikeness(values, (0, 0)).tolist() == [[0, 4, 0]]
    assert unlikeness(values, (0, 0), "euclidean").tolist() == [[0, 5, 0]]
    angle = np.degrees(np.arccos((1 * 4 + 2 * 6) / np.hypot(1, 2) / np.hypot(4, 6)))
    assert unlikeness(values, (0, 0), "spectral_angle")[0, 1] == pytest.approx(angle, rel=1e-7)


def test_a_pixel_without_angle_belongs_to_no_region_of_others():
    values = np.array([[[1, 0, 1]], [[2, 0, 2]]])
    far = unlikeness(values, (0, 0), "spectral_angle")
    assert np.isnan(far[0, 1]) and region(far, None, (0, 0), 90)[0].tolist() == [[True, False, False]]
    assert region(unlikeness(values, (0, 1), "spectral_angle"), None, (0, 1), 90)[0].tolist() == [[False, True, False]]


def test_an_unknown_measure_is_told():
    with pytest.raises(ParameterError, match="'sid' is no measure"):
        unlikeness(VALUES, (0, 0), "sid")
