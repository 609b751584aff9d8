import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.whereabouts import point_in, raster_box, raster_pixel_size

PIXELS = np.zeros((2, 4), np.uint8)


@pytest.mark.parametrize("transform, size, box", [
    ((500000.05, 0.05, 0.0, 4600000.15, 0.0, -0.05), (0.05, 0.05),
     (500000.05, 4600000.15, 500000.05 + 4 * 0.05, 4600000.15 - 2 * 0.05)),
    ((10.0, 2.0, 0.0, 5.0, 0.0, 3.0), (2, 3), (10, 11, 18, 5)),
    ((0.0, 3.0, -4.0, 0.0, 4.0, 3.0), (5, 5), (-8, 22, 12, 0))])
def test_place_and_pixel_size_of_any_grid(tmp_path, transform, size, box):
    """Remotior Sensus keeps them as float32."""
    path = write_raster(tmp_path / "a.tif", PIXELS, transform=transform)
    assert raster_pixel_size(path) == size and raster_box(path) == box


def test_a_point_is_brought_to_another_system():
    # The false easting and northing of UTM, and the central meridian of zone 33 at 15 degrees east.
    assert point_in(15, 0, "EPSG:4326", 32633) == pytest.approx((500000, 0), abs=1e-6)
    assert point_in(500000, 0, 32633, "EPSG:4326") == pytest.approx((15, 0), abs=1e-12)
    assert point_in(12.5, 41.9, 4326, 4326) == (12.5, 41.9), "longitude first"


def test_what_cannot_be_brought_there_is_refused():
    with pytest.raises(ParameterError, match="EPSG:99 is no coordinate system"):
        point_in(0, 0, 99, 4326)
    with pytest.raises(InputError, match="The point 15, 95 in EPSG:4326 cannot be brought to EPSG:3857"):
        point_in(15, 95, 4326, 3857)
    with pytest.raises(InputError, match="none.tif"):
        raster_box("/none.tif")
