import pytest
from whiskbroom.core.bands.band import Band


def test_the_box_is_exact_in_double_precision():
    """Float32, as Remotior Sensus keeps it, moves a raster of 5 cm by a pixel."""
    band = Band("b", x_count=3, y_count=2, transform=(500000.05, 0.05, 0.0, 4600000.15, 0.0, -0.05))
    assert (band.x_size, band.y_size) == (0.05, 0.05)
    assert (band.left, band.top) == (500000.05, 4600000.15)
    assert (band.right, band.bottom) == (500000.05 + 0.05 * 3, 4600000.15 - 0.05 * 2)


def test_the_box_of_a_south_up_raster_has_its_top_above_its_bottom():
    band = Band("b", x_count=4, y_count=2, transform=(10.0, 1.0, 0.0, 0.0, 0.0, 2.0))
    assert (band.left, band.bottom, band.right, band.top) == (10, 0, 14, 4)


def test_the_box_of_a_rotated_raster_holds_all_corners_and_pixels_have_their_true_size():
    band = Band("b", x_count=10, y_count=10, transform=(0.0, 3.0, -4.0, 0.0, 4.0, 3.0))
    assert (band.left, band.bottom, band.right, band.top) == (-40, 0, 30, 70)
    assert (band.x_size, band.y_size) == (5, 5)


def test_a_quarter_turned_raster_has_pixel_sizes():
    band = Band("b", x_count=1, y_count=1, transform=(0.0, 0.0, 2.0, 0.0, 3.0, 0.0))
    assert (band.x_size, band.y_size) == (3, 2)


@pytest.mark.parametrize("scale, offset, factor, addend, stored, value", [
    (1, 0, 1e-4, 0, 3000, 0.3), (1e-4, -0.1, 1, 0, 3000, 0.2), (2, 1, 10, 5, 3, 75)])
def test_the_factors_of_a_band_follow_the_scale_of_its_file(scale, offset, factor, addend, stored, value):
    band = Band("b", scale=scale, offset=offset, multiplicative_factor=factor, additive_factor=addend)
    assert stored * band.total_scale + band.total_offset == pytest.approx(value, rel=1e-15)
