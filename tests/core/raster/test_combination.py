import numpy as np
import pytest
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, MemoryLimitError
from whiskbroom.core.legend import Legend
from whiskbroom.core.raster.combination import count_combinations, write_combinations
from whiskbroom.core.raster.stack import RasterStack


def stack_of(tmp_path, *bands, **described):
    return RasterStack([write_raster(tmp_path / f"{n}.tif", band, **described) for n, band in enumerate(bands)])


def test_areas_in_degrees_are_those_of_the_rows_on_the_ellipsoid(tmp_path):
    """One degree from 0 to 1 and from 1 to 2 north: 12308.78 and 12304.97 km2, from the zones of WGS 84 (PROJ)."""
    from osgeo import ogr, osr

    ring = np.array([[1, 1, 1], [1, 2, 1]], np.uint8)
    stack = stack_of(tmp_path, ring, transform=(10.0, 1.0, 0.0, 2.0, 0.0, -1.0), epsg=4326)
    counted = count_combinations(stack, Context())
    equal_area, degrees = osr.SpatialReference(), osr.SpatialReference()
    equal_area.ImportFromProj4("+proj=cea +ellps=WGS84")
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    cell = ogr.CreateGeometryFromWkt("POLYGON ((11 0, 12 0, 12 1, 11 1, 11 0))")
    cell.Transform(osr.CoordinateTransformation(degrees, equal_area))
    assert counted.found.pixels.tolist() == [5, 1] and counted.unit == "metre"
    assert counted.areas[1] == pytest.approx(cell.GetArea(), rel=1e-9)


def test_areas_of_a_whole_world_do_not_overflow(tmp_path):
    """WGS 84 has 510 065 621.7 km2."""
    stack = stack_of(tmp_path, np.ones((180, 360), np.uint8), transform=(-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), epsg=4326)
    assert count_combinations(stack, Context()).areas[0] == pytest.approx(510_065_621.7e6, rel=1e-9)


def test_scale_and_offset_make_the_values_and_the_stored_numbers_are_told_apart(tmp_path):
    stack = stack_of(tmp_path, np.array([[1, 2, 2, 9]], np.int16), scales=(0.5,), offsets=(10.0,))
    counted = count_combinations(stack, Context(), ignored_value=14.5)
    assert counted.values[0].tolist() == [10.5, 11.0] and counted.found.columns[0].tolist() == [1, 2]


def test_numbers_are_written_in_the_smallest_type_with_one_to_spare(tmp_path):
    for count, dtype, nodata in ((254, "uint8", 255), (255, "uint8", 0), (256, "uint16", 65535)):
        stack = stack_of(tmp_path, np.arange(count, dtype=np.int32).reshape(1, -1))
        counted = count_combinations(stack, Context())
        path = str(tmp_path / "out.tif")
        write_combinations(stack, counted, path, Legend(), (), Context())
        assert read_raster(path).dtype == dtype and of_band(path, "GetNoDataValue") == nodata
        assert read_raster(path)[0, 0].tolist() == list(range(1, count + 1)) and read_valid(path).all()


def test_no_pixel_in_common_is_told(tmp_path):
    stack = stack_of(tmp_path, np.array([[0, 1]], np.uint8), np.array([[1, 0]], np.uint8), nodata=0)
    with pytest.raises(InputError, match="0.tif and the other bands have no valid pixel in common"):
        count_combinations(stack, Context())


def test_more_combinations_than_memory_are_told(tmp_path):
    random = np.random.default_rng(1)
    stack = stack_of(tmp_path, *random.integers(0, 60000, (2, 700, 700)).astype(np.uint16))
    with pytest.raises(MemoryLimitError, match="group the values into classes, or raise the available RAM"):
        count_combinations(stack, Context(available_ram=200))
