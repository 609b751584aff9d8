"""Expectations are plain numpy over what was written."""

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import NORTH_UP, of_band, open_raster, read_filled, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.core.bounds import Bounds, Position
from whiskbroom.core.context import Context
from whiskbroom.core.errors import ExpressionError, InputError
from whiskbroom.core.raster.calc import Reading, Storing, bound_to_rasters, outcome, write_results
from whiskbroom.core.raster.expression_names import names_of

SAME = {"which": "same"}
VALUES = np.random.default_rng(4).integers(0, 200, (3, 30, 40))


@pytest.fixture
def scene(tmp_path):
    return write_raster(tmp_path / "scene.tif", VALUES.astype("uint8"), nodata=7)


def run(folder, text, *sources, policy="any", reading=Reading(SAME), storing=Storing(), names=None,
        results_folder=None):
    heard = Heard()
    results, bands = bound_to_rasters(text, names_of(sources, names), policy, reading)
    path = str(folder / "out.tif")
    written = write_results(results, bands, path, results_folder, storing, Context(n_threads=2, messages=heard))
    return path, outcome(results, written, storing), heard, written.paths


def filled(values, nodata=7):
    return np.where(values == nodata, np.nan, values)


def test_a_result_is_that_of_numpy_with_nodata_where_a_band_has_it(scene, tmp_path):
    path, numbers, _, _ = run(tmp_path, "b1 + b2 * b3", scene)
    a, b, c = filled(VALUES)
    np.testing.assert_array_equal(read_filled(path)[0], a + b * c)
    assert numbers["valid_pixels"] == np.isfinite(a + b * c).sum()
    assert (numbers["minimum"], numbers["maximum"]) == (np.nanmin(a + b * c), np.nanmax(a + b * c))
    assert open_raster(path).GetGeoTransform() == NORTH_UP


def test_several_results_are_bands_with_their_names_and_rasters_of_their_own_types(scene, tmp_path):
    path, _, _, paths = run(tmp_path, "b1 > 100 @ high\nb1 / 2 @ half of it", scene,
                            results_folder=str(tmp_path / "all"))
    assert [of_band(path, "GetDescription", number) for number in (1, 2)] == ["high", "half of it"]
    assert read_raster(path).dtype == "float32"
    assert [path.rsplit("/", 1)[-1] for path in paths] == ["high.tif", "half_of_it.tif"]
    assert [read_raster(path).dtype.name for path in paths] == ["uint8", "float32"]
    assert of_band(paths[0], "GetNoDataValue") == 255
    np.testing.assert_array_equal(read_filled(paths[0])[0], np.where(VALUES[0] == 7, np.nan, VALUES[0] > 100))


@pytest.mark.parametrize("text, dtype, nodata", [
    ("b1", "uint8", 7), ("where(b1 == 3, 4, b1)", "uint8", 7), ("b1 - b2", "int16", 32767),
    ("b1 * b2", "uint16", 65535),
    ("b1 > b2", "uint8", 255), ("b1 / b2", "float32", None), ("is_nodata(b1)", "uint8", None),
    ("fill(b1, 0)", "uint8", None)])
def test_the_type_and_the_nodata_number_follow_from_the_expression(text, dtype, nodata, scene, tmp_path):
    path, _, _, _ = run(tmp_path, text, scene)
    assert read_raster(path).dtype == dtype
    found = of_band(path, "GetNoDataValue")
    assert found == nodata if dtype != "float32" else np.isnan(found)


@pytest.mark.parametrize("band, dtype", [("uint16", "float32"), ("int32", "float64"), ("float32", "float32"),
                                         ("float64", "float64"),
                                         ("int64", "float64")])
def test_floating_point_results_are_as_exact_as_their_bands(band, dtype, tmp_path):
    source = write_raster(tmp_path / "in.tif", VALUES[0].astype(band))
    assert read_raster(run(tmp_path, "b1 / 3", source)[0]).dtype == dtype


def test_whole_numbers_of_64_bits_stay_exact_beside_other_types(tmp_path):
    big = write_raster(tmp_path / "big.tif", VALUES[0].astype("int64") + 2 ** 53)
    real = write_raster(tmp_path / "real.tif", VALUES[1].astype("float64"))
    path, _, _, _ = run(tmp_path, "where(real > 100, big + 1, big)", big, real)
    assert (read_raster(path)[0] == VALUES[0] + 2 ** 53 + (VALUES[1] > 100)).all()


def test_a_pixel_that_leaves_64_bits_ends_the_run_and_leaves_no_file(tmp_path):
    values = np.zeros((30, 40), "int64")
    values[20, 5] = 2 ** 62
    source = write_raster(tmp_path / "in.tif", values)
    with pytest.raises(ExpressionError, match="Line 1, column 4: whole numbers leave 64 bits here .with 46116860184"):
        run(tmp_path, "b1 * 2", source)
    assert [file.name for file in tmp_path.iterdir()] == ["in.tif"]


def test_only_the_rasters_that_are_used_are_read(scene, tmp_path):
    """One on another grid, and one that is cut short, are no hindrance while nothing is taken from them."""
    moved = write_raster(tmp_path / "moved.tif", VALUES.astype("uint8"), transform=(NORTH_UP[0] + 5, *NORTH_UP[1:]))
    run(tmp_path, "scene@1 + 1", scene, moved)
    with pytest.raises(InputError, match="not on the same grid"):
        run(tmp_path, "scene@1 + moved@1", scene, moved)


def test_a_chosen_type_rounds_and_what_it_does_not_hold_is_nodata_with_a_warning(scene, tmp_path):
    path, _, heard, _ = run(tmp_path, "b1 * 1.5", scene, storing=Storing("uint8"))
    wanted = np.rint(filled(VALUES[0]) * 1.5)
    np.testing.assert_array_equal(read_filled(path)[0], np.where(wanted > 254, np.nan, wanted))
    beyond, taken = (wanted > 255).sum(), (wanted == 255).sum()
    assert f"{beyond:,} pixels of result have values that uint8 does not hold" in heard.warnings[0]
    assert not taken or f"{taken:,} pixels of result have the value 255" in heard.warnings[1]


def test_values_that_are_the_chosen_nodata_number_are_counted_in_a_warning(scene, tmp_path):
    path, _, heard, _ = run(tmp_path, "where(b1 < 50, 0, b1)", scene, storing=Storing("uint8", 0))
    expected = (VALUES[0] >= 50)
    assert (read_valid(path)[0] == expected).all()
    zeros = ((VALUES[0] < 50) & (VALUES[0] != 7)).sum()
    assert heard.warnings == [f"{zeros:,} pixels of result have the value 0, which means NoData in the output; choose "
                              "another nodata_value where they are data."]


def test_scale_and_offset_are_written_and_the_numbers_told_are_values(scene, tmp_path):
    path, numbers, _, _ = run(tmp_path, "b1 / 100", scene, storing=Storing("int16", -32768, 0.001, 0.5))
    assert (of_band(path, "GetScale"), of_band(path, "GetOffset")) == (0.001, 0.5)
    stored = np.rint((filled(VALUES[0]) / 100 - 0.5) / 0.001)
    np.testing.assert_array_equal(read_filled(path)[0], stored)
    assert numbers["maximum"] == pytest.approx(np.nanmax(filled(VALUES[0])) / 100)
    assert numbers["minimum"] == pytest.approx(np.nanmin(filled(VALUES[0])) / 100)


def test_scale_and_offset_of_files_are_applied(tmp_path):
    """Acceptance case 6: 0.1 and 994.5; Remotior Sensus 0.8.0 gives 1000 for both."""
    stored = np.full((4, 5), 1000, "uint16")
    scaled = write_raster(tmp_path / "scaled.tif", stored, scales=(1e-4,))
    moved = write_raster(tmp_path / "moved.tif", stored, offsets=(-5.5,))
    assert read_raster(run(tmp_path, "b1", scaled)[0])[0, 0, 0] == np.float32(0.1)
    assert read_raster(run(tmp_path, "b1", moved)[0])[0, 0, 0] == 994.5


def test_nodata_numbers_can_be_values_and_others_nodata(scene, tmp_path):
    path, _, _, _ = run(tmp_path, "b1 + 0", scene, reading=Reading(SAME, nodata_as_value=True))
    assert read_valid(path).all() and (read_raster(path)[0] == VALUES[0]).all()
    path, _, _, _ = run(tmp_path, "b1", scene, reading=Reading(SAME, also_nodata=100))
    assert (read_valid(path)[0] == ((VALUES[0] != 7) & (VALUES[0] != 100))).all()
    path, _, _, _ = run(tmp_path, "nodata(b1) + 0 * b1", scene, reading=Reading(SAME, nodata_as_value=True))
    assert (read_raster(path) == 7).all()


def test_a_masked_pixel_counts_as_a_value_where_that_is_wanted_but_nan_never(tmp_path):
    values = VALUES[0].astype("float32")
    values[3, 4] = np.nan
    source = write_raster(tmp_path / "in.tif", values, mask=VALUES[1] > 100)
    path, _, _, _ = run(tmp_path, "b1", source, reading=Reading(SAME, nodata_as_value=True))
    assert np.argwhere(~read_valid(path)[0]).tolist() == [[3, 4]]


@pytest.mark.parametrize("policy", ["any", "all"])
def test_statistics_follow_the_policy(policy, scene, tmp_path):
    path, _, _, _ = run(tmp_path, "mean(b*); count(b*)", scene, policy=policy)
    stack = filled(VALUES)
    expected = stack.mean(axis=0) if policy == "any" else np.nanmean(stack, axis=0)
    np.testing.assert_allclose(read_filled(path)[0], expected, rtol=1e-6)
    np.testing.assert_array_equal(read_filled(path)[1], np.isfinite(stack).sum(axis=0))


def test_neighbours_beyond_the_edge_are_nodata(scene, tmp_path):
    path, _, _, _ = run(tmp_path, "shift(b1, 2, -1)", scene)
    expected = np.full((30, 40), np.nan)
    expected[:-2, 1:] = filled(VALUES[0])[2:, :-1]
    np.testing.assert_array_equal(read_filled(path)[0], expected)


def test_rasters_of_two_resolutions_meet_on_the_chosen_grid(tmp_path):
    fine = write_raster(tmp_path / "fine.tif", VALUES[0].astype("uint8"))
    coarse = write_raster(tmp_path / "coarse.tif", VALUES[1, :15, :20].astype("uint8"),
                          transform=(500000, 20, 0, 4600000, 0, -20))
    path, _, _, _ = run(tmp_path, "fine + coarse", fine, coarse, reading=Reading({"which": "first"}))
    assert (read_raster(path)[0] == VALUES[0] + VALUES[1, :15, :20].repeat(2, 0).repeat(2, 1)).all()
    path, _, _, _ = run(tmp_path, "fine + coarse", fine, coarse, reading=Reading({"which": "coarsest"}, "average"))
    blocks = VALUES[0].reshape(15, 2, 20, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(read_raster(path)[0], blocks + VALUES[1, :15, :20])


def test_an_extent_or_another_pixel_size_or_another_raster_s_grid_makes_the_grid(scene, tmp_path):
    bounds = Bounds(500101, 500139, 4599899, 4599951)
    path, _, _, _ = run(tmp_path, "b1", scene, reading=Reading({**SAME, "bounds": bounds}))
    assert (read_raster(path)[0] == VALUES[0, 4:11, 10:14]).all()
    path, _, _, _ = run(tmp_path, "b1", scene, reading=Reading({**SAME, "resolution": (20, 20)}, "max"))
    blocks = np.where(VALUES[0] == 7, -1, VALUES[0]).reshape(15, 2, 20, 2).max(axis=(1, 3))
    assert (np.where(read_valid(path)[0], read_raster(path)[0], -1) == blocks).all()
    other = write_raster(tmp_path / "other.tif", np.zeros((3, 4), "uint8"), transform=(500050, 10, 0, 4599950, 0, -10))
    path, _, _, _ = run(tmp_path, "b1", scene, reading=Reading({**SAME, "like": other}))
    assert (read_raster(path)[0] == VALUES[0, 5:8, 5:9]).all()


def test_a_point_gives_its_pixel_alone(scene, tmp_path):
    path, numbers, _, _ = run(tmp_path, "b2 * 2", scene, reading=Reading(SAME, position=Position(500155, 4599945)))
    value = VALUES[1, 5, 15] * 2
    assert read_raster(path).shape == (1, 1, 1) and numbers["minimum"] == numbers["maximum"] == value


def test_rasters_that_do_not_meet_are_refused(scene, tmp_path):
    """Remotior Sensus writes a raster of NoData, and no error."""
    far = write_raster(tmp_path / "far.tif", VALUES.astype("uint8"), transform=(600000, 10, 0, 4600000, 0, -10))
    with pytest.raises(InputError, match="far.tif does not meet the ground of the output"):
        run(tmp_path, "scene@1 + far@1", scene, far, reading=Reading({"which": "first"}))


def test_a_result_without_any_value_is_told(tmp_path):
    empty = write_raster(tmp_path / "empty.tif", np.full((4, 5), 7, "uint8"), nodata=7)
    _, numbers, heard, _ = run(tmp_path, "b1 * 2", empty)
    assert heard.warnings == ["No pixel of result has a value."]
    assert numbers["valid_pixels"] == 0 and np.isnan(numbers["minimum"])


def test_an_expression_without_bands_fills_the_grid_of_the_first_raster(scene, tmp_path):
    path, _, _, _ = run(tmp_path, "2 ** 40", scene)
    assert (read_raster(path) == 2 ** 40).all() and read_raster(path).shape == (1, 30, 40)


def test_a_class_map_of_which_classes_were_changed_keeps_its_names_and_colours(tmp_path):
    classes = write_raster(tmp_path / "classes.tif", VALUES[0].astype("uint8") % 4, nodata=0)
    dataset = gdal.OpenEx(classes, gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetRasterCategoryNames(["", "Water", "Forest", "Town"])
    dataset = None
    path, numbers, _, _ = run(tmp_path, "where(classes == 3, 2, classes)", classes)
    assert of_band(path, "GetRasterCategoryNames") == ["", "Water", "Forest", "Town"]
    assert [entry.name for entry in numbers["legends"]["output"].entries] == ["Water", "Forest", "Town"]
    path, numbers, _, _ = run(tmp_path, "classes + 1", classes)
    assert of_band(path, "GetRasterCategoryNames") is None and numbers["legends"] == {}
