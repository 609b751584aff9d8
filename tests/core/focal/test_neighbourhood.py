import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.focal.footprint import Footprint
from whiskbroom.core.focal.neighbourhood import STATISTICS, Neighbourhood

DTYPES = ["uint8", "int8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64"]
KERNELS = {
    "square": np.ones((3, 3)),
    "wide square": np.ones((5, 5)),
    "disk": np.array([[0, 0, 1, 0, 0], [0, 1, 1, 1, 0], [1, 1, 1, 1, 1], [0, 1, 1, 1, 0], [0, 0, 1, 0, 0]]),
    "weights": np.array([[0.5, 2, 0], [1, 0.25, 1], [0, 2, 3]]),
    "tall": np.array([[1], [2], [0], [2], [1]]),
    "wide ring": np.array([[1, 1, 1, 1, 1], [1, 1, 0, 1, 1], [1, 1, 1, 1, 1]]),
    "signed": np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]),
    "single": np.array([[1]]),
}
PERCENTILE = 37.5


def neighbourhood(statistic, kernel):
    return Neighbourhood(statistic, Footprint(kernel), PERCENTILE if statistic == "percentile" else None)


def raster_of(dtype, shape, seed=0):
    """Few values in one half, so that they repeat, and the whole range of the type in the other (2^40 at most)."""
    random = np.random.default_rng(seed)
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        raster = random.normal(0, 1000, shape).astype(dtype)
    else:
        limits = np.iinfo(dtype)
        raster = random.integers(
            max(limits.min, -(2**40)), min(limits.max, 2**40), shape, dtype=dtype, endpoint=True
        )
    few = random.integers(0, 4, shape).astype(dtype)
    return np.where(np.arange(shape[1]) < shape[1] // 2, few, raster)


def agree(found, expected, dtype):
    expected = np.array(expected.tolist())
    if dtype.kind != "f":
        return np.array_equal(found.astype(object), expected.astype(object))
    tolerance = 1e-6 if dtype == np.float32 else 1e-9
    return np.allclose(found, expected.astype(float), rtol=tolerance, atol=1e-9)


@pytest.mark.parametrize("with_invalid", [False, True])
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(
    "statistic, kernel",
    [
        (statistic, kernel)
        for statistic in STATISTICS
        for kernel in KERNELS
        if kernel != "signed" or statistic not in ("mean", "variance", "standard_deviation")
    ],
)
def test_every_statistic_is_that_of_the_available_cells(
    statistic, kernel, dtype, with_invalid, brute_force, in_blocks
):
    kernel = KERNELS[kernel]
    function = neighbourhood(statistic, kernel)
    raster = raster_of(dtype, (6, 7))
    valid = np.random.default_rng(1).random(raster.shape) > 0.3 if with_invalid else None
    if with_invalid and raster.dtype.kind == "f":
        raster[2, 3] = raster[5, 6] = np.nan

    found, found_valid = in_blocks(function, raster, valid)

    expected, expected_valid = brute_force(statistic, kernel, raster, valid, PERCENTILE)
    assert np.array_equal(found_valid, expected_valid)
    assert found.dtype == function.output_dtype(raster.dtype)
    assert agree(found[found_valid], expected[found_valid], found.dtype)
    assert not found[~found_valid].any()


@pytest.mark.parametrize("statistic", STATISTICS)
@pytest.mark.parametrize("footprint", [Footprint.square(8), Footprint.disk(10), Footprint.square(12)])
def test_large_windows_give_the_statistic_of_the_available_cells(statistic, footprint, brute_force, in_blocks):
    function = neighbourhood(statistic, footprint.weights)
    raster = np.random.default_rng(3).integers(0, 60, (30, 29), dtype=np.uint16)
    valid = np.random.default_rng(4).random(raster.shape) > 0.02

    found, found_valid = in_blocks(function, raster, valid)

    wanted = np.zeros(raster.shape, bool)
    wanted[[0, 9, 15, 29], [13, 0, 16, 28]] = True
    expected, expected_valid = brute_force(statistic, footprint.weights, raster, valid, PERCENTILE, wanted)
    assert np.array_equal(found_valid, valid)
    assert agree(found[expected_valid], expected[expected_valid], found.dtype)


@pytest.mark.parametrize("statistic", STATISTICS)
def test_a_radius_of_50_is_possible(statistic, brute_force, in_blocks):
    footprint = Footprint.square(50)
    function = neighbourhood(statistic, footprint.weights)
    raster = np.random.default_rng(5).integers(0, 3000, (70, 60), dtype=np.uint16)
    raster[0, 0] = 9

    found, found_valid = in_blocks(function, raster)

    assert found_valid.all()
    wanted = np.zeros(raster.shape, bool)
    wanted[[0, 35], [0, 59]] = True
    expected, _ = brute_force(statistic, footprint.weights, raster, None, PERCENTILE, wanted)
    assert agree(found[wanted], expected[wanted], found.dtype)


@pytest.mark.parametrize("footprint", [Footprint.square(1), Footprint.square(3), Footprint.disk(4)])
def test_scipy_agrees_where_nothing_is_missing(footprint, in_blocks):
    ndimage = pytest.importorskip("scipy.ndimage")
    raster = np.random.default_rng(6).integers(0, 60000, (40, 45), dtype=np.uint16)
    mask, halo = footprint.mask, footprint.halo
    inner = slice(halo, -halo), slice(halo, -halo)

    def found(statistic, percentile=None):
        return in_blocks(Neighbourhood(statistic, footprint, percentile), raster)[0][inner]

    as_float = raster.astype(float)
    rank = (footprint.size - 1) // 4
    assert np.array_equal(found("minimum"), ndimage.minimum_filter(raster, footprint=mask)[inner])
    assert np.array_equal(found("maximum"), ndimage.maximum_filter(raster, footprint=mask)[inner])
    assert np.array_equal(found("median"), ndimage.median_filter(raster, footprint=mask)[inner])
    at_rank = found("percentile", 100 * rank / (footprint.size - 1))
    assert np.allclose(at_rank, ndimage.rank_filter(raster, rank, footprint=mask)[inner], rtol=1e-6)
    assert np.array_equal(found("sum"), ndimage.correlate(raster.astype(np.int64), mask.astype(int))[inner])
    mean = ndimage.correlate(as_float, mask / mask.sum())[inner]
    assert np.allclose(found("mean"), mean, rtol=1e-6)
    deviation = ndimage.generic_filter(as_float, np.std, footprint=mask)[inner]
    assert np.allclose(found("standard_deviation"), deviation, rtol=1e-6)


def test_sum_and_mean_of_a_sentinel_2_band_have_the_published_values(shared_data, in_blocks):
    """Case 22 of the acceptance table, computed independently with numpy and scipy."""
    gdal = pytest.importorskip("osgeo.gdal")
    path = next((shared_data("small_band_sets") / "S2_2020-01-01").glob("S2_*B02.tif"))
    raster = gdal.OpenEx(str(path)).ReadAsArray()

    sums, sums_valid = in_blocks(Neighbourhood("sum", Footprint.square(1)), raster)
    means, means_valid = in_blocks(Neighbourhood("mean", Footprint.square(1)), raster)

    assert raster.shape == (18, 14) and sums_valid.all() and means_valid.all()
    assert sums.sum() == 1248594 and sums[9, 7] == 4500
    assert means.sum(dtype=np.float64) == pytest.approx(154079.8611, abs=5e-3) and means[9, 7] == 500


@settings(max_examples=60, deadline=None, database=None)
@given(data=st.data())
def test_the_result_has_the_same_bits_for_any_blocks(data, in_blocks):
    statistic = data.draw(st.sampled_from(sorted(STATISTICS)))
    kernel = data.draw(st.sampled_from([KERNELS["wide square"], KERNELS["disk"], KERNELS["weights"], np.ones((9, 3))]))
    dtype = np.dtype(data.draw(st.sampled_from(["uint8", "uint16", "int32", "float32", "float64"])))
    shape = data.draw(st.tuples(st.integers(1, 24), st.integers(1, 24)))
    random = np.random.default_rng(data.draw(st.integers(0, 999)))
    raster = (random.normal(100, 30, shape) * data.draw(st.sampled_from([0.01, 1]))).astype(dtype)
    missing = data.draw(st.sampled_from([0, 0.03, 0.5]))
    valid = random.random(shape) >= missing
    function = neighbourhood(statistic, kernel)

    whole, whole_valid = in_blocks(function, raster, valid)
    cut, cut_valid = in_blocks(
        function, raster, valid, data.draw(st.integers(1, shape[0])), data.draw(st.integers(1, shape[1]))
    )

    assert whole.tobytes() == cut.tobytes()
    assert np.array_equal(whole_valid, cut_valid)


@pytest.mark.parametrize("statistic", STATISTICS)
@pytest.mark.parametrize("side", [5, 19, 23])
def test_blocks_of_a_large_raster_join_without_a_seam(statistic, side, in_blocks):
    """Windows of all three sizes of rank filters; a block of 97 rows is more than one piece."""
    function = neighbourhood(statistic, np.ones((side, side)))
    random = np.random.default_rng(8)
    raster = random.normal(1000, 300, (210, 190)).astype(np.float32)
    valid = random.random(raster.shape) > 0.001

    whole, whole_valid = in_blocks(function, raster, valid)
    cut, cut_valid = in_blocks(function, raster, valid, 97, 64)

    assert whole.tobytes() == cut.tobytes()
    assert np.array_equal(whole_valid, cut_valid)


def test_every_band_is_computed_by_itself():
    values = np.stack([np.full((4, 5), 7), np.full((4, 5), 9)]).astype(np.uint8)
    valid = np.ones(values.shape, bool)
    valid[1, 1, 2] = False

    ((sums, sums_valid),) = Neighbourhood("sum", Footprint.square(1))(values, valid)

    assert sums.tolist() == [[[63, 63, 63], [63, 63, 63]], [[72, 0, 72], [72, 72, 72]]]
    assert sums_valid.tolist() == [[[True] * 3, [True] * 3], [[True, False, True], [True] * 3]]


def test_validity_is_none_where_every_pixel_is_valid():
    values = np.ones((1, 4, 4), np.float32)
    valid = np.ones(values.shape, bool)
    valid[0, 0, 0] = False
    for given_valid in (None, valid):
        ((_, found_valid),) = Neighbourhood("mean", Footprint.square(1))(values, given_valid)
        assert found_valid is None


@pytest.mark.parametrize("statistic", STATISTICS)
def test_inputs_are_not_modified(statistic):
    values = np.array([[[1, 2, np.nan], [4, 5, 6], [-0.0, 8, 9]]], np.float32)
    valid = np.ones(values.shape, bool)
    valid[0, 0, 0] = False
    values_before, valid_before = values.tobytes(), valid.tobytes()
    neighbourhood(statistic, np.ones((3, 3)))(values, valid)
    assert values.tobytes() == values_before and valid.tobytes() == valid_before


@pytest.mark.parametrize("statistic", STATISTICS)
def test_an_invalid_centre_stays_invalid(statistic, in_blocks):
    valid = np.ones((3, 3), bool)
    valid[1, 1] = False
    _, found_valid = in_blocks(neighbourhood(statistic, np.ones((3, 3))), np.ones((3, 3), np.uint8), valid)
    assert np.array_equal(found_valid, valid)


@pytest.mark.parametrize("statistic", STATISTICS)
def test_nothing_valid_gives_nothing_valid(statistic, in_blocks):
    raster = np.full((4, 4), np.nan)
    found, found_valid = in_blocks(neighbourhood(statistic, np.ones((3, 3))), raster)
    assert not found_valid.any() and not found.any()


@pytest.mark.parametrize("statistic", STATISTICS)
def test_an_empty_block_gives_an_empty_result(statistic):
    ((found, found_valid),) = neighbourhood(statistic, np.ones((3, 3)))(np.zeros((2, 2, 5), np.uint8), None)
    assert found.shape == (2, 0, 3) and found_valid is None


def test_without_the_centre_a_lonely_pixel_has_only_a_count(in_blocks):
    ring = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]])
    raster = np.full((1, 1), 5, np.uint8)
    for statistic in STATISTICS:
        found, found_valid = in_blocks(neighbourhood(statistic, ring), raster)
        assert found.item() == 0 and found_valid.item() is (statistic == "count")


@pytest.mark.parametrize("statistic", STATISTICS)
def test_infinity_reaches_only_the_windows_that_see_it(statistic, in_blocks):
    raster = np.ones((3, 9), np.float32)
    raster[1, 4] = np.inf
    found, _ = in_blocks(neighbourhood(statistic, np.ones((3, 3))), raster)
    calm, _ = in_blocks(neighbourhood(statistic, np.ones((3, 3))), np.ones((3, 9), np.float32))
    for columns in (slice(0, 3), slice(6, 9)):
        assert np.array_equal(found[:, columns], calm[:, columns])


def test_a_large_value_does_not_blur_its_surroundings(in_blocks):
    """A running sum would carry the rounding of 1e30 on to all later windows."""
    raster = np.full((3, 9), 0.5)
    raster[1, 4] = 1e30
    found, _ = in_blocks(Neighbourhood("mean", Footprint.square(1)), raster)
    assert (found[:, [0, 1, 2, 6, 7, 8]] == 0.5).all()


def test_minus_zero_is_zero(in_blocks):
    raster = np.array([[-0.0, 0.0, -0.0]], np.float32)
    for statistic in STATISTICS:
        found, _ = in_blocks(neighbourhood(statistic, np.ones((3, 3))), raster)
        assert not np.signbit(found).any()


def test_the_output_types_follow_the_documented_rule():
    def types(statistic, footprint=Footprint.square(2)):
        function = Neighbourhood(statistic, footprint, 50 if statistic == "percentile" else None)
        return [function.output_dtype(dtype).name for dtype in DTYPES]

    for statistic in ("minimum", "maximum", "majority"):
        assert types(statistic) == DTYPES
    for statistic in ("mean", "median", "percentile", "standard_deviation"):
        assert types(statistic) == 4 * ["float32"] + 4 * ["float64"] + ["float32", "float64"]
    assert types("count") == 10 * ["uint16"]
    assert types("count", Footprint(np.ones((255, 257)))) == 10 * ["uint16"]
    assert types("count", Footprint(np.ones((257, 257)))) == 10 * ["uint32"]
    assert types("sum") == [
        "uint16", "int16", "int32", "uint32", "int64", "uint64", "int64", "uint64", "float32", "float64"
    ]
    assert types("sum", Footprint([[0.5]])) == 4 * ["float32"] + 4 * ["float64"] + ["float32", "float64"]


def test_complex_values_are_refused():
    with pytest.raises(InputError, match="got values of type complex64"):
        Neighbourhood("mean", Footprint.square(1))(np.zeros((1, 3, 3), np.complex64), None)


def test_it_survives_a_trip_to_another_process():
    function = Neighbourhood("percentile", Footprint.disk(2), 90.0)
    copy = pickle.loads(pickle.dumps(function))
    assert copy == function and hash(copy) == hash(function)
    values = np.arange(49, dtype=np.uint8).reshape(1, 7, 7)
    assert np.array_equal(copy(values, None)[0][0], function(values, None)[0][0])


def test_it_is_frozen():
    with pytest.raises(AttributeError):
        Neighbourhood("mean", Footprint.square(1)).statistic = "sum"


def test_the_halo_is_that_of_the_longer_side():
    assert Neighbourhood("mean", Footprint(np.ones((3, 7)))).halo == 3
    assert Neighbourhood("mean", Footprint.square(2)).halo == 2


@pytest.mark.parametrize("percentile", [0, 100])
def test_percentiles_0_and_100_are_the_extremes(percentile, in_blocks):
    raster = raster_of("int16", (9, 9))
    found, _ = in_blocks(Neighbourhood("percentile", Footprint.square(1), percentile), raster)
    extreme, _ = in_blocks(Neighbourhood("minimum" if percentile == 0 else "maximum", Footprint.square(1)), raster)
    assert np.array_equal(found, extreme)


@pytest.mark.parametrize("percentile", [None, -0.1, 100.1, float("nan")])
def test_a_percentile_must_be_from_0_to_100(percentile):
    with pytest.raises(ParameterError, match="from 0 to 100"):
        Neighbourhood("percentile", Footprint.square(1), percentile)


def test_a_percentile_for_another_statistic_is_refused():
    with pytest.raises(ParameterError, match="does not apply to the statistic median"):
        Neighbourhood("median", Footprint.square(1), 30)


def test_an_unknown_statistic_is_refused_with_the_known_ones():
    with pytest.raises(ParameterError, match="count, maximum, mean, .*; got skewness"):
        Neighbourhood("skewness", Footprint.square(1))


@pytest.mark.parametrize("statistic", ["mean", "variance", "standard_deviation"])
def test_negative_weights_are_refused_where_they_have_no_meaning(statistic):
    with pytest.raises(ParameterError, match="weights of at least 0; got -4"):
        Neighbourhood(statistic, Footprint([[0, 1, 0], [1, -4, 1], [0, 1, 0]]))


def _majority(cells):
    values, counts = np.unique(cells, return_counts=True)
    return values[counts.argmax()]


@pytest.mark.parametrize("radius", [1, 5, 8, 11])
@pytest.mark.parametrize("levels", [5, 3000], ids=["few values", "many values"])
@pytest.mark.parametrize("missing", [0.01, 0.4])
@pytest.mark.parametrize("statistic, of_cells", [
    ("median", np.median), ("majority", _majority), ("mean", np.mean), ("maximum", np.max), ("range", np.ptp),
    ("variety", lambda cells: len(np.unique(cells))), ("standard_deviation", np.std)])
def test_filled_pixels_too_have_the_statistic_of_their_valid_neighbours(statistic, of_cells, radius, levels, missing):
    random, side = np.random.default_rng(radius), 2 * radius + 1
    values = random.integers(0, levels, (13 + 2 * radius, 11 + 2 * radius)).astype(np.uint16)
    valid = random.random(values.shape) >= missing
    (found, kept), = Neighbourhood(statistic, Footprint.square(radius), fill_nodata=True)(values[None], valid[None])
    assert kept is None or kept.all()
    for row, col in np.ndindex(13, 11):
        window = slice(row, row + side), slice(col, col + side)
        assert found[0, row, col] == pytest.approx(of_cells(values[window][valid[window]].astype(float)), rel=1e-5)
