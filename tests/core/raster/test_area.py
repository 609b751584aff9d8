import numpy as np
import pytest
from helpers.rasters import NORTH_UP, wkt
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.area import area_unit, geodesic_row_areas, is_geographic
from whiskbroom.core.raster.grid import Grid

WORLD = (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0)
# Area of the WGS 84 ellipsoid (NIMA TR8350.2), and of GRS 80 (Moritz 2000), in km2.
WGS84_KM2, GRS80_KM2 = 510_065_621.724, 510_065_621.718


@pytest.mark.parametrize("epsg, total", [(4326, WGS84_KM2), (4258, GRS80_KM2)])
def test_all_pixels_of_the_world_have_the_area_of_the_ellipsoid(epsg, total):
    areas = geodesic_row_areas(Grid(180, 360, WORLD, wkt(epsg)), "world.tif")
    assert areas.dtype == np.int64
    assert int(areas.sum()) * 360 / 1e12 == pytest.approx(total, abs=0.001)


@pytest.mark.parametrize("latitude", [89, 60, 45.5, 0.25, -0.25, -33, -89])
@pytest.mark.parametrize("step", [1.0, 0.25, 1 / 3600])
def test_a_pixel_has_the_area_that_geographiclib_gives(latitude, step):
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    grid = Grid(1, 1, (7.0, step, 0.0, latitude, 0.0, -step), wkt(4326))
    bottom = latitude - step
    # Parallels are no geodesics: many points along them.
    longitudes = np.linspace(7, 7 + step, 2001)
    lons = [*longitudes, *longitudes[::-1]]
    lats = [bottom] * 2001 + [latitude] * 2001
    expected = geod.polygon_area_perimeter(lons, lats)[0]
    assert geodesic_row_areas(grid, "a")[0] / 1e6 == pytest.approx(expected, rel=1e-6)


def test_rows_at_equal_latitudes_north_and_south_are_equal_and_shrink_to_the_poles():
    areas = geodesic_row_areas(Grid(180, 360, WORLD, wkt(4326)), "world.tif")
    assert np.array_equal(areas, areas[::-1]) and (np.diff(areas[:90]) > 0).all()


def test_south_up_rows_are_those_of_the_north_up_raster_in_reverse():
    north = geodesic_row_areas(Grid(5, 1, (0.0, 0.5, 0.0, 50.0, 0.0, -0.5), wkt(4326)), "a")
    south = geodesic_row_areas(Grid(5, 1, (0.0, 0.5, 0.0, 47.5, 0.0, 0.5), wkt(4326)), "a")
    assert np.array_equal(south, north[::-1])


def test_a_sphere_has_the_area_of_a_sphere():
    sphere = ('GEOGCS["sphere",DATUM["sphere",SPHEROID["sphere",6371000,0]],PRIMEM["Greenwich",0],'
              'UNIT["degree",0.0174532925199433]]')
    areas = geodesic_row_areas(Grid(180, 360, WORLD, sphere), "world.tif")
    assert int(areas.sum()) * 360 / 1e6 == pytest.approx(4 * np.pi * 6_371_000 ** 2, rel=1e-9)


def test_what_lies_beyond_the_poles_has_no_area():
    areas = geodesic_row_areas(Grid(4, 1, (0.0, 1.0, 0.0, 92.0, 0.0, -1.0), wkt(4326)), "a")
    assert (areas[:2] == 0).all() and (areas[2:] > 0).all()


def test_gradians_are_no_degrees():
    grads = ('GEOGCS["grads",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
             'UNIT["grad",0.0157079632679489]]')
    areas = geodesic_row_areas(Grid(200, 400, (-200.0, 1.0, 0.0, 100.0, 0.0, -1.0), grads), "a")
    assert int(areas.sum()) * 400 / 1e12 == pytest.approx(WGS84_KM2, abs=0.001)


def test_a_rotated_grid_in_degrees_is_refused_by_name():
    with pytest.raises(InputError, match="^tilted.tif is a rotated grid in degrees"):
        geodesic_row_areas(Grid(2, 2, (0.0, 1.0, 0.1, 50.0, 0.1, -1.0), wkt(4326)), "tilted.tif")


@pytest.mark.parametrize("epsg, unit, metres, degrees", [
    (32633, "metre", 1.0, False), (4326, "metre", 1.0, True), (2263, "US survey foot", 1200 / 3937, False),
    (None, "unit", None, False)])
def test_units(epsg, unit, metres, degrees):
    grid = Grid(1, 1, NORTH_UP, wkt(epsg))
    assert area_unit(grid) == (unit, pytest.approx(metres) if metres else None) and is_geographic(grid) is degrees
