import numpy as np
import pytest

from whiskbroom.core.patches.neighbours import largest_neighbours

NO_PATCH = 9


def largest(image, sizes, small, connectivity, first_timed=NO_PATCH):
    image = np.pad(np.array(image, np.int32), 1, constant_values=NO_PATCH)
    all_sizes = np.zeros(NO_PATCH + 1, np.int64)
    for label, size in sizes.items():
        all_sizes[label] = size
    pixels = np.flatnonzero(np.isin(image, small))
    return largest_neighbours(image, pixels, all_sizes, connectivity, first_timed)


def test_the_largest_of_four_neighbours_is_found():
    image = [[8, 1, 8], [2, 3, 4], [8, 5, 8]]
    for winner in (1, 2, 4, 5):
        sizes = {1: 7, 2: 7, 3: 1, 4: 7, 5: 7, 8: 99}
        sizes[winner] = 8
        assert largest(image, sizes, [3], 4).labels[3] == winner


def test_corners_count_with_eight_neighbours():
    image = [[1, 2, 2], [2, 3, 2], [2, 2, 2]]
    assert largest(image, {1: 50, 2: 7, 3: 1}, [3], 8).labels[3] == 1
    assert largest(image, {1: 50, 2: 7, 3: 1}, [3], 4).labels[3] == 2


def test_a_patch_is_not_its_own_neighbour_even_when_it_is_the_largest():
    assert largest([[1, 1, 1, 2]], {1: 3, 2: 1}, [1], 4).labels[1] == 2


def test_no_patch_is_no_neighbour():
    nearest = largest([[NO_PATCH, 1, NO_PATCH]], {1: 1}, [1], 8)
    assert nearest.labels[1] == 0


@pytest.mark.parametrize("row, largest_label", [([1, 3, 2], 1), ([2, 3, 1], 2)])
def test_of_equals_the_first_contact_of_the_scan_counts_and_not_the_label(row, largest_label):
    assert largest([row], {1: 5, 2: 5, 3: 1}, [3], 4).labels[3] == largest_label


@pytest.mark.parametrize("connectivity, order", [
    (4, ["up", "left", "right", "down"]),
    (8, ["up", "up-left", "up-right", "left", "right", "down-left", "down", "down-right"]),
])
def test_the_sides_of_a_pixel_are_met_in_the_order_of_the_scan(connectivity, order):
    at = {"up": (0, 1), "up-left": (0, 0), "up-right": (0, 2), "left": (1, 0), "right": (1, 2),
          "down-left": (2, 0), "down": (2, 1), "down-right": (2, 2)}
    for earlier, later in zip(order, order[1:]):
        image = np.full((3, 3), 4)
        image[1, 1], image[at[earlier]], image[at[later]] = 3, 2, 1
        nearest = largest(image, {1: 5, 2: 5, 3: 1, 4: 2}, [3], connectivity, first_timed=3)
        assert nearest.labels[3] == 2 and nearest.sizes[3] == 5


def test_of_equals_at_several_pixels_of_a_patch_the_first_contact_counts():
    # the scan meets 3-2 at the second pixel of the first row, 3-1 in the row below
    assert largest([[3, 2], [3, 2], [1, 1]], {1: 5, 2: 5, 3: 2}, [3], 4).labels[3] == 2
    assert largest([[3, 3, 2], [1, 4, 4]], {1: 5, 2: 5, 3: 2, 4: 1}, [3], 4).labels[3] == 2
    assert largest([[4, 4, 1], [2, 3, 3]], {1: 5, 2: 5, 3: 2, 4: 1}, [3], 4).labels[3] == 2


def test_contacts_order_the_same_contact_equally_from_both_sides():
    nearest = largest([[1, 2], [2, 2]], {1: 1, 2: 3}, [1, 2], 4, first_timed=1)
    assert nearest.contacts[1] == nearest.contacts[2]
    assert nearest.sizes[1] == 3 and nearest.sizes[2] == 1


def test_contacts_get_later_along_the_scan():
    image = [[5, 1, 5, 5], [5, 5, 5, 2], [3, 5, 5, 5]]
    contacts = largest(image, {1: 1, 2: 1, 3: 1, 5: 9}, [1, 2, 3], 4, first_timed=1).contacts
    assert contacts[1] < contacts[2] < contacts[3]


def test_more_pixels_than_are_looked_at_at_once_give_each_its_own_neighbour():
    cols = 40000
    image = np.full((3, 2 * cols), 2 * cols + 1, np.int32)
    image[1, 1:-1] = np.arange(1, 2 * cols - 1)
    sizes = np.arange(2 * cols + 2, dtype=np.int64)
    sizes[-1] = 0
    nearest = largest_neighbours(image, np.flatnonzero(image < 2 * cols), sizes, 4, sizes.size)
    np.testing.assert_array_equal(nearest.labels[1:2 * cols - 2], np.arange(2, 2 * cols - 1))
    assert nearest.labels[2 * cols - 2] == 2 * cols - 3
