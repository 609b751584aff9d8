import numpy as np

from whiskbroom.core.patches.strip import scan
from whiskbroom.core.patches.table import PatchTable
from whiskbroom.core.patches.vicinity import Vicinity

# the middle strip (rows 1 to 3) holds: 1 large and open, 2 small inside, 3 large inside, 4 small and open
RASTER = np.array([
    [1, 1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1, 1],
    [1, 2, 3, 3, 3, 1],
    [1, 1, 1, 1, 1, 4],
    [5, 5, 5, 5, 5, 4],
], np.uint8)


def vicinity(min_size, valid=None):
    strips = [scan(RASTER[rows], None if valid is None else valid[rows]) for rows in
              (slice(0, 1), slice(1, 4), slice(4, 5))]
    table = PatchTable.join(strips)
    return Vicinity.of(strips[1], table.surroundings(1), table, min_size), strips[1]


def test_the_image_shows_value_and_size_of_every_patch_in_the_whole_raster():
    seen, strip = vicinity(3)
    image = seen.image(strip)
    np.testing.assert_array_equal(seen.values[image[:, 1:-1]], RASTER)
    whole = {1: 19, 2: 1, 3: 3, 4: 2, 5: 5}
    np.testing.assert_array_equal(seen.sizes[image[:, 1:-1]], np.vectorize(whole.get)(RASTER))


def test_the_margin_at_the_sides_is_no_patch():
    seen, strip = vicinity(3)
    assert (seen.image(strip)[:, [0, -1]] == seen.large).all()
    assert seen.sizes[seen.large] == 0


def test_labels_tell_small_from_large_and_inside_from_open():
    seen, strip = vicinity(3)
    image = seen.image(strip)[:, 1:-1]
    np.testing.assert_array_equal(image < seen.large, (RASTER == 2) | (RASTER == 4))
    np.testing.assert_array_equal(image < seen.open, RASTER == 2)


def test_a_patch_of_exactly_the_smallest_size_is_large():
    seen, strip = vicinity(2)
    np.testing.assert_array_equal(seen.image(strip)[:, 1:-1] < seen.large, RASTER == 2)


def test_invalid_pixels_are_no_patch():
    seen, strip = vicinity(3, RASTER != 1)
    image = seen.image(strip)[:, 1:-1]
    np.testing.assert_array_equal(image == seen.large, RASTER == 1)
