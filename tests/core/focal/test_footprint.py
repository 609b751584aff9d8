import pickle

import numpy as np
import pytest
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.focal.footprint import Footprint


def test_a_square_of_radius_2_has_25_cells():
    footprint = Footprint.square(2)
    assert footprint.shape == (5, 5) and footprint.size == 25 and footprint.halo == 2


def test_a_disk_holds_the_cells_up_to_its_radius_the_equal_case_included():
    assert Footprint.disk(1).mask.tolist() == [[False, True, False], [True, True, True], [False, True, False]]
    assert Footprint.disk(2).mask.astype(int).tolist() == [
        [0, 0, 1, 0, 0],
        [0, 1, 1, 1, 0],
        [1, 1, 1, 1, 1],
        [0, 1, 1, 1, 0],
        [0, 0, 1, 0, 0],
    ]


@pytest.mark.parametrize("radius, cells", [(1, 5), (2, 13), (3, 29), (4, 49), (5, 81), (10, 317), (50, 7845)])
def test_disks_have_as_many_cells_as_gauss_counted_in_the_circle(radius, cells):
    """OEIS A000328."""
    assert Footprint.disk(radius).size == cells


@pytest.mark.parametrize("make", [Footprint.square, Footprint.disk])
@pytest.mark.parametrize("radius", [0, -1, 1.5])
def test_a_radius_is_a_whole_number_from_1_on(make, radius):
    with pytest.raises(ParameterError, match=f"at least 1; got {radius}"):
        make(radius)


def test_a_kernel_keeps_its_weights_and_the_footprint_is_where_they_are_not_zero():
    footprint = Footprint([[0, -1, 0.5]])
    assert footprint.weights.tolist() == [[0, -1, 0.5]]
    assert footprint.mask.tolist() == [[False, True, True]]
    assert footprint.cells == ((0, 1), (0, 2)) and footprint.size == 2 and footprint.halo == 1


@pytest.mark.parametrize("shape", [(2, 3), (3, 2), (3,), (1, 1, 1), ()])
def test_sides_must_be_odd_and_two(shape):
    with pytest.raises(ParameterError, match="odd number of rows and of columns; got"):
        Footprint(np.ones(shape))


@pytest.mark.parametrize("weight", [np.nan, np.inf, -np.inf])
def test_weights_must_be_finite(weight):
    with pytest.raises(ParameterError, match="finite"):
        Footprint([[1, weight, 1]])


def test_a_kernel_of_zeros_is_refused():
    with pytest.raises(ParameterError, match="got zeros only"):
        Footprint(np.zeros((3, 3)))


def test_the_kinds_of_weights_are_told_apart():
    unit, equal, mixed, negative = (Footprint([[0, 1, 1]]), Footprint([[2, 2, 0]]), Footprint([[1, 2, 1]]),
                                    Footprint([[-1, -1, -1]]))
    assert [footprint.has_unit_weights for footprint in (unit, equal, mixed, negative)] == [True, False, False, False]
    assert [footprint.has_equal_weights for footprint in (unit, equal, mixed, negative)] == [True, True, False, False]


def test_it_knows_whether_it_includes_its_centre():
    assert Footprint([[0, 1, 0]]).includes_centre
    assert not Footprint([[1, 0, 1]]).includes_centre


def test_equal_weights_make_equal_footprints():
    assert Footprint.square(1) == Footprint(np.ones((3, 3), int)) and Footprint.square(1) != Footprint.disk(1)
    assert hash(Footprint.square(1)) == hash(Footprint(np.ones((3, 3))))
    assert Footprint([[1], [1], [1]]) != Footprint([[1, 1, 1]])


def test_neither_the_weights_nor_their_source_can_change_it():
    source = np.ones((3, 3))
    footprint = Footprint(source)
    source[0, 0] = 5
    assert footprint.weights[0, 0] == 1
    for unchangeable in (footprint, pickle.loads(pickle.dumps(footprint))):
        with pytest.raises(ValueError):
            unchangeable.weights[0, 0] = 5
