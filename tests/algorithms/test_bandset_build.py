import os

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import NORTH_UP, of_band, open_raster, read_raster, read_valid, write_raster
from osgeo import gdal
from whiskbroom.algorithms import ALL
from whiskbroom.core.bands.sensors import SENSORS
from whiskbroom.core.errors import InputError, OutputError, ParameterError
from whiskbroom.core.raster.bandset_sources import bandset_of

PIXELS = np.arange(12, dtype=np.uint16).reshape(3, 4)
HALF = (500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0)


@pytest.fixture(scope="module")
def session():
    with whiskbroom.Session() as made:
        yield made


@pytest.fixture
def scene(tmp_path):
    """A Sentinel-2 scene as single files, in no order."""
    folder = tmp_path / "S2_2021-05-27"
    folder.mkdir()
    return [write_raster(folder / f"S2_{label}.tif", PIXELS + number * 100, nodata=100 * number)
            for number, label in enumerate(("B8A", "B04", "B02"))]


@pytest.mark.parametrize("extension", ["tif", "vrt"])
def test_the_bands_say_what_they_are(session, scene, tmp_path, extension):
    result = session.bandset_build(input=scene, output=str(tmp_path / f"set.{extension}"))
    made = bandset_of(result.path)
    assert [(b.name, b.role, b.wavelength, b.width, b.date) for b in made] == [
        ("S2_B8A", "nir08", 0.865, 0.02, "2021-05-27"), ("S2_B04", "red", 0.665, 0.03, "2021-05-27"),
        ("S2_B02", "blue", 0.49, 0.065, "2021-05-27")]
    assert (made.name, made.date) == ("S2_2021-05-27", "2021-05-27")
    assert result.band_count == 3 and result.found_bands == "S2_B8A (nir08), S2_B04 (red), S2_B02 (blue)"
    np.testing.assert_array_equal(read_raster(result.path)[read_valid(result.path)],
                                  [v + 100 * n for n in range(3) for v in range(1, 12)])


@pytest.mark.parametrize("extension", ["tif", "vrt"])
def test_how_it_was_made_stands_in_the_file(session, scene, tmp_path, extension):
    path = session.bandset_build(input=scene, output=str(tmp_path / f"set.{extension}")).path
    assert open_raster(path).GetMetadataItem("WHISKBROOM_TOOL") == "bandset_build"


def test_bands_come_by_wavelength_where_that_is_wanted(session, scene, tmp_path):
    path = session.bandset_build(input=scene, sort_by_wavelength=True, output=str(tmp_path / "set.vrt")).path
    assert [band.role for band in bandset_of(path)] == ["blue", "red", "nir08"]
    assert read_raster(path)[:, 1, 1].tolist() == [205, 105, 5]


def test_what_is_typed_in_goes_before_what_is_found(session, scene, tmp_path):
    rows = [["near", "nir", 842, 1e-4, "", ""], ["", "", "", "", -1, "2020-01-01"], ["B", "", 0.49, 2, 0.5, ""]]
    made = bandset_of(session.bandset_build(input=scene, bands=rows, name="mine", output=str(tmp_path / "s.tif")).path)
    assert [(b.name, b.role, b.wavelength, b.scale, b.offset, b.date) for b in made] == [
        ("near", "nir", 0.842, 1e-4, 0, "2021-05-27"), ("S2_B04", "red", 0.665, 1, -1, "2020-01-01"),
        ("B", "blue", 0.49, 2, 0.5, "2021-05-27")]
    assert (made.name, made.date) == ("mine", "")
    dated = session.bandset_build(input=scene, date="20220101", output=str(tmp_path / "d.vrt")).path
    assert bandset_of(dated).date == "2022-01-01"


def test_a_typed_wavelength_brings_its_role(session, scene, tmp_path):
    rows = [["", "", 1610, "", "", ""], ["", "", 560, "", "", ""], ["", "", 0.842, "", "", ""]]
    made = bandset_of(session.bandset_build(input=scene, bands=rows, output=str(tmp_path / "s.vrt")).path)
    assert [band.role for band in made] == ["swir1", "green", "nir"]


def test_a_named_sensor_tells_bands_by_label_or_by_order(session, tmp_path):
    plain = write_raster(tmp_path / "stack.tif", np.stack([PIXELS] * 6))
    made = bandset_of(session.bandset_build(input=plain, sensor="landsat_7_etm", output=str(tmp_path / "s.vrt")).path)
    assert [band.role for band in made] == ["blue", "green", "red", "nir", "swir1", "swir2"]
    with pytest.raises(ParameterError, match="6 bands without band names .* Sentinel-2 has 13"):
        session.bandset_build(input=plain, sensor="sentinel_2", output=str(tmp_path / "s.vrt"))


def test_the_sensors_to_choose_from_are_those_that_are_known():
    options = ALL["bandset_build"].parameter("sensor").options
    assert [option.label for option in options[1:]] == [sensor.name for sensor in SENSORS]


def test_a_band_that_nothing_tells_is_named_in_a_warning(session, tmp_path):
    told = []

    class Receiver:
        info = error = staticmethod(lambda text: None)
        warning = staticmethod(told.append)

    path = write_raster(tmp_path / "red.tif", PIXELS)
    other = write_raster(tmp_path / "elevation.tif", PIXELS)
    with whiskbroom.Session(messages_callback=Receiver) as own:
        own.bandset_build(input=[path, other], output=str(tmp_path / "s.vrt"))
    assert len(told) == 1 and "elevation" in told[0] and "red" not in told[0]


def test_types_and_nodata_of_every_band_stay_in_a_virtual_raster_and_join_in_a_geotiff(session, tmp_path):
    one = write_raster(tmp_path / "a.tif", PIXELS.astype(np.uint8), nodata=3)
    other = write_raster(tmp_path / "b.tif", PIXELS.astype(np.float32) / 4, nodata=-1)
    masked = write_raster(tmp_path / "c.tif", PIXELS.astype(np.int32) - 70000, mask=PIXELS != 5)
    virtual = session.bandset_build(input=[one, other, masked], output=str(tmp_path / "s.vrt")).path
    opened = open_raster(virtual)
    assert [opened.GetRasterBand(number).DataType for number in (1, 2, 3)] == [gdal.GDT_Byte, gdal.GDT_Float32,
                                                                              gdal.GDT_Int32]
    assert [of_band(virtual, "GetNoDataValue", number) for number in (1, 2, 3)] == [3, -1, None]
    real = session.bandset_build(input=[one, other, masked], output=str(tmp_path / "s.tif")).path
    for path in (virtual, real):
        assert read_valid(path).tolist() == [(PIXELS != 3).tolist(), np.ones((3, 4)).tolist(), (PIXELS != 5).tolist()]
    values = read_raster(real)
    assert values.dtype == np.float64 and values[1, 1, 1] == 1.25 and values[2, 2, 2] == 10 - 70000


def test_whole_numbers_of_64_bits_are_not_rounded(session, tmp_path):
    big = write_raster(tmp_path / "big.tif", np.full((2, 2), 2 ** 53 + 1, np.int64))
    half = write_raster(tmp_path / "half.tif", np.full((2, 2), 0.5, np.float32))
    with pytest.raises(InputError,
                       match="No type holds the numbers of all bands exactly: float32, int64; write a .vrt"):
        session.bandset_build(input=[big, half], output=str(tmp_path / "s.tif"))
    path = session.bandset_build(input=[big, half], output=str(tmp_path / "s.vrt")).path
    opened = open_raster(path)
    assert opened.GetRasterBand(1).ReadAsArray()[0, 0] == 2 ** 53 + 1
    path = session.bandset_build(input=[big, big], output=str(tmp_path / "s.tif")).path
    assert read_raster(path)[1, 0, 0] == 2 ** 53 + 1


def test_bands_on_different_grids_are_refused_or_brought_to_the_smallest_pixels(session, tmp_path):
    coarse = write_raster(tmp_path / "swir1.tif", np.array([[7, 8]], np.uint16), transform=HALF)
    fine = write_raster(tmp_path / "red.tif", PIXELS[:2], nodata=6)
    for extension in ("tif", "vrt"):
        with pytest.raises(InputError, match="swir1.tif and .*red.tif are not on the same grid"):
            session.bandset_build(input=[coarse, fine], output=str(tmp_path / f"s.{extension}"))
    with pytest.raises(ParameterError, match="virtual raster cannot resample"):
        session.bandset_build(input=[coarse, fine], resampling="nearest", output=str(tmp_path / "s.vrt"))
    path = session.bandset_build(input=[coarse, fine], resampling="nearest", output=str(tmp_path / "s.tif")).path
    assert open_raster(path).GetGeoTransform() == NORTH_UP
    assert read_raster(path)[0].tolist() == [[7, 7, 8, 8]] * 2
    assert [band.role for band in bandset_of(path)] == ["swir1", "red"]
    assert read_valid(path)[1].tolist() == (PIXELS[:2] != 6).tolist()


@pytest.mark.parametrize("extension", ["tif", "vrt"])
def test_a_part_is_taken_in_whole_pixels(session, scene, tmp_path, extension):
    path = session.bandset_build(input=scene, extent=[500011, 4599990, 500029, 4599975],
                                 output=str(tmp_path / f"s.{extension}")).path
    assert read_raster(path)[0].tolist() == PIXELS[1:3, 1:3].tolist()
    with pytest.raises(InputError, match="does not meet"):
        session.bandset_build(input=scene, extent=[0, 2, 1, 1], output=str(tmp_path / "no.vrt"))


def test_an_extent_in_another_coordinate_system_is_followed(session, scene, tmp_path):
    from osgeo import osr

    there, here = osr.SpatialReference(), osr.SpatialReference()
    for reference, code in ((there, 4326), (here, 32633)):
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(here, there)
    (x0, y0, _), (x1, y1, _) = (move.TransformPoint(x, y) for x, y in ((500012, 4599978), (500028, 4599988)))
    path = session.bandset_build(input=scene, extent=f"{x0},{x1},{y0},{y1} [EPSG:4326]",
                                 output=str(tmp_path / "s.vrt")).path
    assert read_raster(path)[0].tolist() == PIXELS[1:3, 1:3].tolist()


def test_a_band_set_keeps_what_it_says_and_points_to_its_own_rasters(session, scene, tmp_path):
    made = session.bandset.create(scene, name="told", dates="1999-01-01", multiplicative_factors=1e-4,
                                  band_names=list("abc"))
    path = session.bandset_build(input=made, output=str(tmp_path / "s.vrt")).path
    found = bandset_of(path)
    assert (found.name, found.date) == ("told", "1999-01-01")
    assert [(band.name, band.scale) for band in found] == [("a", 1e-4), ("b", 1e-4), ("c", 1e-4)]
    assert read_raster(path)[1, 1, 1] == 105, "after the run, when temporary files are gone"
    both = session.bandset_build(input=[made, scene[0]], output=str(tmp_path / "b.vrt")).path
    assert [band.name for band in bandset_of(both)] == ["a", "b", "c", "S2_B8A"]


def test_a_virtual_raster_moves_with_its_rasters(session, scene, tmp_path):
    folder = os.path.dirname(scene[0])
    session.bandset_build(input=scene, output=os.path.join(folder, "set.vrt"))
    os.rename(folder, tmp_path / "moved")
    assert read_raster(tmp_path / "moved" / "set.vrt")[2, 1, 1] == 205


@pytest.mark.parametrize("given, message", [
    ({"bands": [["a", "", "", "", "", ""]]}, "a row for each of the 3 bands .*; it has 1"),
    ({"bands": [["a", "purple", "", "", "", ""]] * 3}, "'purple' is no role"),
    ({"bands": [["a", "", "x", "", "", ""]] * 3}, "greater than 0; got 'x'"),
    ({"bands": [["a", "", "", 0, "", ""]] * 3}, "other than 0"), ({"date": "soon"}, "YYYY-MM-DD")])
def test_what_cannot_be_is_refused_and_nothing_is_written(session, scene, tmp_path, given, message):
    with pytest.raises(ParameterError, match=message):
        session.bandset_build(input=scene, output=str(tmp_path / "s.vrt"), **given)
    assert not os.path.exists(tmp_path / "s.vrt")


def test_an_output_over_an_input_is_refused(session, scene):
    made = session.bandset.create(scene)
    with pytest.raises(OutputError, match="also an input"):
        session.bandset_build(input=made, output=scene[1])


def test_the_shipped_scene_is_built(session, shared_data, tmp_path):
    """Acceptance case 30 the other way round: the sums of three bands."""
    folder = shared_data("small_band_sets") / "S2_2020-01-01"
    files = [str(folder / f"S2_B0{number}.tif") for number in (2, 3, 4)]
    path = session.bandset_build(input=files, output=str(tmp_path / "s.tif")).path
    assert [int(band.sum()) for band in read_raster(path)] == [153946, 156190, 152435]
    assert read_raster(path).dtype == np.uint16 and of_band(path, "GetNoDataValue") == 32768
