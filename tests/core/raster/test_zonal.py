from dataclasses import replace

import numpy as np
import pytest
from helpers.rasters import write_raster
from helpers.rings import box, ring
from whiskbroom.core.context import Context
from whiskbroom.core.coverage.outlines import Outlines
from whiskbroom.core.coverage.runs import FULL, centre_runs, covered_runs
from whiskbroom.core.errors import MemoryLimitError
from whiskbroom.core.raster import polygon_zones, zonal
from whiskbroom.core.raster.polygon_zones import PolygonZones
from whiskbroom.core.raster.raster_zones import RasterZones
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.zonal import zonal_statistics
from whiskbroom.core.stats.keys import from_keys
from whiskbroom.core.zonal.wanted import Wanted

SHAPE = (60, 70)
ALL = Wanted(True, (0.1, 0.5, 0.9), True, True)


@pytest.fixture
def small_tiles(monkeypatch):
    for name, size in (("STRIP_ROWS", 16), ("TILE_COLS", 20), ("TILE_PIXELS", 320)):
        monkeypatch.setattr(polygon_zones, name, size)


def image(dtype="uint16", seed=0):
    random = np.random.default_rng(seed)
    values = random.normal(200, 20, SHAPE)
    return values.astype(dtype), random.random(SHAPE) > 0.1


def stack_of(tmp_path, *bands, mask=None):
    return RasterStack([write_raster(tmp_path / f"image{n}.tif", band, mask=mask) for n, band in enumerate(bands)])


def polygons():
    # Two that overlap, one across the edge, one in a single pixel, one beside the raster, one of two parts with a hole.
    return [[ring((3.2, 4.1), (40.7, 9.3), (35.5, 50.2))], [ring((10, 5), (30, 66), (44.4, 20))],
            [box(50, 60, 99, 99)], [box(20.25, 33.25, 20.5, 33.75)], [box(-5, -5, -1, -1)],
            [box(45, 2, 58, 20), box(48.5, 5.5, 52.5, 9.5, hole=True), box(2, 55.5, 9, 69)]]


def checked(values, mask, share, found, number, band=0):
    """Compares the statistics of a zone with numpy's, from the share of each pixel."""
    here = (share > 0) & mask
    own, weights = values[here].astype(float), share[here]
    moments, distributions = found[band].moments, found[band].distributions
    assert moments.cells[number] == here.sum()
    assert moments.weight[number] == pytest.approx(weights.sum(), rel=1e-12)
    assert float(moments.total[number]) == pytest.approx((own * weights).sum(), rel=1e-12)
    if not here.any():
        assert distributions.variety[number] == 0
        return
    mean = np.average(own, weights=weights)
    assert moments.mean()[number] == pytest.approx(mean, rel=1e-12)
    assert moments.standard_deviation()[number] == pytest.approx(
        np.sqrt(np.average((own - mean) ** 2, weights=weights)), rel=1e-9, abs=1e-9)
    assert (moments.lowest[number], moments.highest[number]) == (own.min(), own.max())
    different, place = np.unique(own, return_inverse=True)
    areas = np.bincount(place, weights)
    assert distributions.variety[number] == len(different)
    assert areas[list(different).index(distributions.majority[number])] == pytest.approx(areas.max(), rel=1e-9)
    assert areas[list(different).index(distributions.minority[number])] == pytest.approx(areas.min(), rel=1e-9)
    if (weights == 1).all():
        for quantile in (0.1, 0.5, 0.9):
            assert distributions.quantiles[quantile][number] == pytest.approx(np.quantile(own, quantile), rel=1e-12)


@pytest.mark.parametrize("method", ["pixel_centre", "all_touched", "coverage"])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_statistics_of_polygons_equal_numpys(tmp_path, small_tiles, method, dtype):
    values, mask = image(dtype)
    stack = stack_of(tmp_path, values, mask=mask)
    zones = PolygonZones(Outlines.of(polygons()), stack.grid, method)
    found = zonal_statistics(stack, zones, ALL, Context(n_threads=2))
    for number, polygon in enumerate(polygons()):
        checked(values, mask, share_of(polygon, method), found, number)


def share_of(polygon, method):
    outlines = Outlines.of([polygon])
    find = centre_runs if method == "pixel_centre" else covered_runs
    runs = find(outlines.edges(np.array([0]), 0, SHAPE[0]), 0, *SHAPE)
    share = np.zeros(SHAPE)
    for row, start, stop, area in zip(runs.row, runs.start, runs.stop, runs.area):
        share[row, start:stop] = area / FULL
    return (share > 0).astype(float) if method == "all_touched" else share


@pytest.mark.parametrize("dtype", ["uint8", "int32", "float64", "uint64"])
def test_statistics_of_a_raster_of_zones_equal_numpys(tmp_path, small_tiles, dtype):
    values, mask = image(dtype)
    stack = stack_of(tmp_path, values, mask=mask)
    classes = np.random.default_rng(4).integers(0, 4, SHAPE).astype(np.int16)
    zones = RasterZones(write_raster(tmp_path / "zones.tif", classes, nodata=2), 1, Context())
    found = zonal_statistics(stack, zones, ALL, Context(n_threads=2))
    for number, value in enumerate([0, 1, 3]):
        checked(values, mask, (classes == value).astype(float), found, number)


def test_bands_of_different_types_are_each_measured_in_their_own(tmp_path, small_tiles):
    large = np.full(SHAPE, 2 ** 62 + 1, np.int64)
    stack = stack_of(tmp_path, image("uint8")[0], large, image("float32")[0], image("float32", 3)[0])
    zones = PolygonZones(Outlines.of([[box(0, 0, 10, 10)]]), stack.grid, "pixel_centre")
    found = zonal_statistics(stack, zones, Wanted(), Context())
    assert [band.moments.lowest.dtype for band in found] == ["uint8", "int64", "float32", "float32"]
    assert found[1].moments.total[0] == 100 * (2 ** 62 + 1) and found[1].moments.lowest[0] == 2 ** 62 + 1
    assert found[3].moments.mean()[0] == pytest.approx(image("float32", 3)[0][:10, :10].mean(dtype=float), rel=1e-12)


def everything(found):
    """All results as comparable values, to the last digit."""
    shown = []
    for band in found:
        moments, distributions, tally = band.moments, band.distributions, band.categories
        arrays = [moments.cells, moments.weight, moments.total, moments.deviation, distributions.variety,
                  *[distributions.quantiles[share] for share in sorted(distributions.quantiles)]]
        if tally is not None:
            arrays += [tally.zone, tally.key, *tally.columns.values()]
        shown.append([array.tobytes() for array in arrays])
    return shown


@pytest.mark.parametrize("method", ["pixel_centre", "coverage"])
@pytest.mark.parametrize("wanted", [ALL, Wanted(True, (0.25, 0.5))])
def test_memory_and_threads_change_no_digit(tmp_path, method, wanted):
    stack = stack_of(tmp_path, image("float32")[0])
    zones = PolygonZones(Outlines.of(polygons()), stack.grid, method)
    expected = everything(zonal_statistics(stack, zones, wanted, Context(available_ram=4096)))
    for ctx in (Context(n_threads=3), Context(n_threads=2, available_ram=256)):
        assert everything(zonal_statistics(stack, zones, wanted, ctx)) == expected


@pytest.mark.parametrize("dtype", ["float32", "int32", "float64"])
@pytest.mark.parametrize("method", ["pixel_centre", "coverage"])
def test_quantiles_that_are_searched_are_those_of_the_tally_to_the_last_digit(tmp_path, monkeypatch, small_tiles, dtype,
                                                                            method):
    stack = stack_of(tmp_path, image(dtype)[0], mask=image()[1])
    zones = PolygonZones(Outlines.of(polygons()), stack.grid, method)
    wanted = Wanted(False, (0.0, 0.1, 0.5, 1.0))
    expected = zonal_statistics(stack, zones, wanted, Context())[0].distributions.quantiles
    monkeypatch.setattr(zonal, "_MOST_TALLIED", 300)
    found = zonal_statistics(stack, zones, wanted, Context(n_threads=2))[0].distributions.quantiles
    for share in wanted.shares:
        np.testing.assert_array_equal(found[share], expected[share])


def test_zones_whose_values_do_not_fit_are_searched_and_frequencies_of_them_refused(tmp_path, monkeypatch, small_tiles):
    stack = stack_of(tmp_path, image("float64")[0])
    zones = PolygonZones(Outlines.of(polygons()), stack.grid, "coverage")
    wanted = Wanted(False, (0.5,))
    expected = zonal_statistics(stack, zones, wanted, Context())[0].distributions.quantiles[0.5]
    planned = zonal.ZonalPlan.of
    monkeypatch.setattr(zonal.ZonalPlan, "of", lambda *args: replace(planned(*args), most_entries=500))
    found = zonal_statistics(stack, zones, wanted, Context())[0].distributions.quantiles[0.5]
    np.testing.assert_array_equal(found, expected)
    with pytest.raises(MemoryLimitError, match="raise the available RAM, or do without variety"):
        zonal_statistics(stack, zones, ALL, Context())


def test_categories_tell_every_value_with_its_area(tmp_path, small_tiles):
    values = np.random.default_rng(1).integers(1, 5, SHAPE).astype(np.uint8)
    stack = stack_of(tmp_path, values)
    ground = np.arange(1.0, SHAPE[0] + 1)
    zones = PolygonZones(Outlines.of([[box(2, 3, 40, 50)], [box(0.5, 0.5, 1.5, 1.5)]]), stack.grid, "coverage")
    found = zonal_statistics(stack, zones, Wanted(categories=True), Context(), ground)[0]
    tally = found.categories
    for entry in np.flatnonzero(tally.zone == 0):
        rows, _ = np.nonzero(values[2:40, 3:50] == from_keys(tally.key, np.uint8)[entry])
        assert tally.columns["area"][entry] == pytest.approx(ground[rows + 2].sum())
    assert tally.columns["area"][tally.zone == 1].sum() == pytest.approx(0.5 * 1 + 0.5 * 2)


def test_sums_over_a_partition_are_those_of_the_raster(tmp_path, small_tiles):
    values, mask = image("uint16")
    stack = stack_of(tmp_path, values, mask=mask)
    corners = np.random.default_rng(6).uniform(0, 60, 3)
    middle = (corners[0], corners[1])
    partition = [[ring(middle, (-1, -1), (-1, 71))], [ring(middle, (-1, 71), (61, 71))],
                 [ring(middle, (61, 71), (61, -1))], [ring(middle, (61, -1), (-1, -1))]]
    for method, exactly in (("pixel_centre", 0), ("coverage", 1e-12)):
        zones = PolygonZones(Outlines.of(partition), stack.grid, method)
        moments = zonal_statistics(stack, zones, Wanted(), Context())[0].moments
        assert moments.weight.sum() == pytest.approx(mask.sum(), rel=exactly or 1e-15)
        assert moments.total.sum() == pytest.approx(values[mask].sum(dtype=int), rel=exactly or 1e-15)


def test_no_zone_is_no_crash(tmp_path):
    stack = stack_of(tmp_path, image()[0])
    found = zonal_statistics(stack, PolygonZones(Outlines.of([]), stack.grid, "coverage"), ALL, Context())
    assert len(found[0].moments.cells) == 0
