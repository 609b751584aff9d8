"""Acceptance cases 1 to 10 of the inventory, and what Remotior Sensus does wrong there."""

import numpy as np
import pytest
from helpers.rasters import NORTH_UP, of_band, read_filled, read_raster, read_valid, write_raster
from whiskbroom.core.errors import ExpressionError, InputError, OutputError, ParameterError


@pytest.fixture
def a(shared_data):
    """The band files of set A, by their names."""
    folder = shared_data("small_band_sets") / "S2_2020-01-01"
    return {path.stem[-3:]: str(path) for path in sorted(folder.glob("S2_B*.tif"))}


def constant(tmp_path, name, value, dtype="uint16", **given):
    values = np.full((4, 5), value, dtype) if np.isscalar(value) else np.array(
        [np.full((4, 5), one) for one in value], dtype)
    return write_raster(tmp_path / f"{name}.tif", values, **given)


def test_case_1_a_normalised_difference(a, session):
    found = session.band_calc(input=[a["B08"], a["B04"]], expression="(S2_B08 - S2_B04) / (S2_B08 + S2_B04)")
    values = read_raster(found.path).astype(float)
    assert values.sum() == pytest.approx(0.948753, abs=2e-6)
    assert values.min() == pytest.approx(-0.004524887, abs=1e-9) and values.max() == pytest.approx(0.257641921,
                                                                                                   abs=2e-8)
    assert (found.minimum, found.maximum, found.valid_pixels) == (values.min(), values.max(), 252)


def test_case_2_two_resolutions(a, session):
    found = session.band_calc(input=[a["B02"], a["B05"]], expression="b1 + b2", grid="first")
    values = read_raster(found.path)
    assert values.shape == (1, 18, 14) and (values.sum(), values.min(), values.max()) == (306986, 721, 2210)


def test_case_3_an_extent(a, session):
    found = session.band_calc(input=a["B02"], expression="b1 * 1", extent=[230250, 4674550, 230320, 4674440])
    assert read_raster(found.path).shape == (1, 11, 7) and read_raster(found.path).sum() == 37495


def test_case_4_scale_and_nodata_of_the_output(a, session):
    found = session.band_calc(input=a["B02"], expression="b1 / 10000", output_type="uint16", output_scale=1e-4,
                              nodata_value=65535)
    assert read_raster(found.path).sum() == 153946 and read_raster(found.path).dtype == "uint16"
    assert (of_band(found.path, "GetScale"), of_band(found.path, "GetNoDataValue")) == (1e-4, 65535)


def test_case_6_scale_and_offset_of_the_input_are_applied(tmp_path, session):
    """Remotior Sensus 0.8.0 gives 1000 for both."""
    found = session.band_calc(input=[constant(tmp_path, "scaled", 1000, scales=(1e-4,)),
                                     constant(tmp_path, "moved", 1000, offsets=(-5.5,))], expression="b1; b2")
    assert read_raster(found.path)[:, 0, 0].tolist() == [np.float32(0.1), 994.5]


def test_case_7_factors_of_a_band_set_are_applied(tmp_path, session):
    """Remotior Sensus gives 0.952."""
    path = constant(tmp_path, "scene", [500, 1000, 3000], names=("blue", "red", "nir"))
    bandset = session.bandset.create(path, multiplicative_factors=1e-4)
    formula = "2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)"
    found = session.band_calc(input_bands=bandset, expression_string=f'{formula}; "#EVI#"')
    assert read_raster(found.path)[:, 0, 0].tolist() == [pytest.approx(0.327869, abs=5e-7)] * 2


@pytest.mark.parametrize("as_set", [True, False])
def test_case_8_bands_of_a_multiband_file_are_its_bands(as_set, tmp_path, session):
    """Remotior Sensus gives 10 for b3, and 30 for the sum."""
    path = constant(tmp_path, "scene", [10, 20, 30])
    given = session.bandset.create(path) if as_set else path
    found = session.band_calc(input_bands=given, expression_string='"b3"\nsum("b*")')
    assert read_raster(found.path)[:, 0, 0].tolist() == [30, 60]


@pytest.fixture
def catalog(tmp_path, session):
    made = session.bandset_catalog()
    for number, (day, factor) in enumerate((("2021-01-01", 1), ("2021-01-02", 10), ("2021-01-05", 100)), start=1):
        path = constant(tmp_path, f"set{number}", [factor * value for value in (1, 2, 3, 7)])
        made.create_bandset(path, band_names=["B2", "B3", "B4", "B8"], wavelengths=[0.49, 0.56, 0.665, 0.842],
                            date=day, bandset_number=number, bandset_name=f"set {number}")
    return made


@pytest.mark.parametrize("text, expected", [
    ('sum("bandset{1:2}b1")', 11), ('sum("bandset{2021-01-01:2021-01-03}b1")', 11), ('max("bandset*b1")', 100),
    ('"#NDVI#"', 0.4),
    ('"#EVI#"', 0.540541), ('sum("bandset{1,3}b1")', 101), ('max("bandset#b*") - max("bandset*b1")', -93),
    ("# a comment\nnp.where(bandset1b1 > 0, 5, nan)", 5)])
def test_case_10_band_sets_of_a_catalogue(text, expected, catalog, session):
    """In Remotior Sensus EVI, {1,3}, two lists in a line, np.where and comments fail."""
    found = session.band_calc(expression_string=text, bandset_catalog=catalog)
    assert read_raster(found.path)[0, 0, 0] == pytest.approx(expected, abs=5e-7)


def test_a_catalogue_can_be_looped_over_and_its_current_set_chosen(catalog, session, tmp_path):
    found = session.band_calc(bandset_catalog=catalog, expression='forbandsets[1:3]\n"bandset#b1" * 2 @ x_#DATE#',
                              output_folder=tmp_path / "dates")
    assert read_raster(found.path)[:, 0, 0].tolist() == [2, 20, 200]
    assert [path.rsplit("/", 1)[-1] for path in found.output_folder] == [
        "x_2021-01-01.tif", "x_2021-01-02.tif", "x_2021-01-05.tif"]
    found = session.band_calc(bandset_catalog=catalog, bandset_number=3, expression='"bandset#b2" + #RED#')
    assert read_raster(found.path)[0, 0, 0] == 500
    found = session.band_calc(bandset_catalog=catalog, expression='"bandset1b1" + 0 @ sum % 2')
    assert found.extra["band_sets"] == {"sum": 2}


def test_rasters_are_named_by_their_files_or_as_the_caller_wants(tmp_path, session):
    rasters = [constant(tmp_path, "nir band", 7), constant(tmp_path, "b", 3)]
    assert read_raster(session.band_calc(input=rasters, expression='"nir band" - b').path)[0, 0, 0] == 4
    found = session.band_calc(input_raster_list=rasters, input_name_list=["n", "r"], expression_string='"n" * "r@1"')
    assert read_raster(found.path)[0, 0, 0] == 21


def test_zeros_of_a_byte_are_values(a, session):
    """Remotior Sensus gives the NoData number 0 to a Byte output, and so hides them."""
    path = session.band_calc(input=a["B02"], expression="where(b1 > 500, 1, 0)").path
    assert read_raster(path).dtype == "uint8" and of_band(path, "GetNoDataValue") != 0
    assert read_valid(path).all() and (read_raster(path) == 0).sum() == 163


def test_pixel_size_and_alignment_alone_have_an_effect(a, session):
    """Remotior Sensus ignores the pixel size where grids are equal, and an alignment raster on its own."""
    found = session.band_calc(input=[a["B02"], a["B03"]], expression="b1 + b2", xy_resolution_list=[20, 20])
    assert read_raster(found.path).shape == (1, 9, 7)
    found = session.band_calc(input=a["B02"], expression="b1", align_raster=a["B05"], resampling="average")
    assert read_raster(found.path).shape == (1, 9, 7)
    blocks = read_raster(a["B02"])[0].reshape(9, 2, 7, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(read_raster(found.path)[0], blocks, rtol=1e-6)


def test_a_point_gives_numbers(a, session):
    found = session.band_calc(input=a["B02"], expression="b1; b1 * 2 @ twice", point_coordinates=[230285, 4674500])
    assert (found.minimum, found.maximum, found.valid_pixels) == (500, 500, 1)
    assert read_raster(found.path).ravel().tolist() == [500, 1000]
    with pytest.raises(InputError, match="does not lie on"):
        session.band_calc(input=a["B02"], expression="b1", point=[0, 0])


@pytest.mark.parametrize("text, message", [
    ("b1 +", "Line 1, column 5: found the end of the expression"),
    ("b1 + nothing", "Line 1, column 6: nothing is called"),
    ("b1\nb9", "Line 2, column 1: there is no band"), ("open(b1)", "there is no function"),
    ("", "The expression is empty")])
def test_an_error_in_the_expression_is_one_sentence_and_leaves_nothing(text, message, tmp_path, session):
    path = constant(tmp_path, "a", 1)
    (tmp_path / "out").mkdir()
    with pytest.raises((ExpressionError, ParameterError), match=message):
        session.band_calc(input=path, expression=text, output=tmp_path / "out" / "x.tif")
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize("given, message", [
    ({"output_scale": 0.1}, "output_scale and output_offset need an output_type of whole numbers"),
    ({"output_offset": 1, "output_type": "float32"}, "need an output_type of whole numbers"),
    ({"output_scale": 0, "output_type": "uint8"}, "output_scale must not be 0"),
    ({"resolution": [1, 2, 3]}, "resolution must be one number above 0"), ({"resolution": [0]}, "resolution must be"),
    ({"nodata_value": 300, "output_type": "uint8"}, "nodata_value must be a number that uint8 holds"),
    ({"names": "a; b"}, "names must be as many as the rasters"), ({"bandset_number": 2}, "There is no band set 2")])
def test_parameters_that_do_not_fit_are_refused(given, message, tmp_path, session):
    with pytest.raises((ParameterError, InputError), match=message):
        session.band_calc(input=constant(tmp_path, "a", 1), expression="b1", **given)


def test_a_folder_of_results_never_replaces_an_input(tmp_path, session):
    rasters = [constant(tmp_path, "a", 1), constant(tmp_path, "b", 2)]
    for given in (rasters, [session.bandset.create(rasters)]):
        with pytest.raises(OutputError, match="b.tif is an input too"):
            session.band_calc(input=given, expression="b1 * 2 @ b", output_folder=tmp_path, output=tmp_path / "x.tif")
    assert read_raster(rasters[1])[0, 0, 0] == 2


def test_ranges_of_all_results_are_told(tmp_path, session):
    found = session.band_calc(input=constant(tmp_path, "a", 4), expression="b1; sqrt(b1) @ root; nodata @ none")
    assert found.extra["ranges"]["result"] == (4, 4) and found.extra["ranges"]["root"] == (2.0, 2.0)
    assert np.isnan(found.extra["ranges"]["none"]).all()


def test_statistics_leave_nodata_out_where_that_is_wanted(tmp_path, session):
    rasters = [constant(tmp_path, name, value, nodata=0) for name, value in (("a", 0), ("b", 4), ("c", 8))]
    found = {policy: read_filled(session.band_calc(input=rasters, expression="mean(b*)", any_nodata_mask=policy).path)
             for policy in (True, False)}
    assert np.isnan(found[True]).all() and (found[False] == 6).all()


@pytest.mark.parametrize("transform", [(500000, 10, 0, 4600000, 0, 10), (500000, 8, 6, 4600000, 6, -8), None])
def test_south_up_and_turned_grids_and_none_at_all_are_kept(transform, tmp_path, session):
    values = np.arange(20, dtype="uint8").reshape(4, 5)
    path = write_raster(tmp_path / "a.tif", values, transform=transform, epsg=None)
    found = session.band_calc(input=path, expression="b1 + shift(b1, 0, 1)")
    expected = np.full((4, 5), np.nan)
    expected[:, :-1] = values[:, :-1].astype(int) + values[:, 1:]
    np.testing.assert_array_equal(read_filled(found.path)[0], expected)


def test_a_large_expression_is_as_numpy_has_it(tmp_path, session):
    values = np.random.default_rng(2).uniform(0.01, 1, (6, 50, 60)).astype("float32")
    path = write_raster(tmp_path / "scene.tif", values)
    text = " + ".join(f"b{1 + n % 6} * {n} / (b{1 + (n + 1) % 6} + 0.{n})" for n in range(1, 60))
    doubles = values.astype(float)
    expected = sum(doubles[n % 6] * n / (doubles[(n + 1) % 6] + float(f"0.{n}")) for n in range(1, 60))
    np.testing.assert_allclose(read_raster(session.band_calc(input=path, expression=text).path)[0], expected, rtol=1e-6)


def test_the_same_grid_is_wanted_where_no_other_is_chosen(tmp_path, session):
    moved = constant(tmp_path, "moved", 1, transform=(NORTH_UP[0] + 5, *NORTH_UP[1:]))
    with pytest.raises(InputError, match="are not on the same grid"):
        session.band_calc(input=[constant(tmp_path, "a", 1), moved], expression="b1 + b2")
