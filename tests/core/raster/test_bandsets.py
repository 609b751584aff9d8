import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.bandsets import checked_box, create, with_wavelengths

PIXELS = np.ones((2, 3), np.uint16)


@pytest.fixture
def files(tmp_path):
    """Paths of four bands of Sentinel-2, in an order of their own."""
    (tmp_path / "S2_2020-01-05").mkdir()
    return [write_raster(tmp_path / "S2_2020-01-05" / f"S2_{label}.tif", PIXELS)
            for label in ("B8A", "B04", "B12", "B02")]


def test_everything_is_found_where_nothing_is_said(files):
    made = create(files)
    assert made.get_band_attributes("role") == ["nir08", "red", "swir2", "blue"], "the given order stays"
    assert made.get_wavelengths() == [0.865, 0.665, 2.19, 0.49]
    assert (made.name, made.date, made.unit) == ("S2_2020-01-05", "2020-01-05", "µm")


@pytest.mark.parametrize("sensor", ["Sentinel-2", ["Sentinel-2"], ["sentinel2"],
                                    "Sentinel-2 [bands 1, 2, 3, 4, 5, 6, 7, 8, 8A, 9, 10, 11, 12]"])
def test_with_a_sensor_the_bands_come_by_wavelength(files, sensor):
    assert create(files, wavelengths=sensor).get_wavelengths() == [0.49, 0.665, 0.865, 2.19]


def test_with_wavelengths_the_bands_come_by_wavelength(files):
    made = create(files, wavelengths=[0.9, 0.7, 0.8, 0.6], band_names=list("abcd"))
    assert made.get_band_attributes("name") == ["d", "b", "c", "a"]


@pytest.mark.parametrize("wavelengths, unit, told", [
    ([0.865, 0.665, 2.19, 0.49], None, [0.49, 0.665, 0.865, 2.19]),
    ([865, 665, 2190, 490], None, [490, 665, 865, 2190]),
    ([865, 665, 2190, 490], "nm (1 E-9m)", [490, 665, 865, 2190]), (["0.865", "0.665", "2.19", "0.49"], "µm",
                                                                    [0.49, 0.665, 0.865, 2.19])])
def test_wavelengths_are_told_in_the_unit_in_which_they_were_given(files, wavelengths, unit, told):
    made = create(files, wavelengths=wavelengths, unit=unit)
    assert made.get_wavelengths() == told
    assert [band.wavelength for band in made] == [0.49, 0.665, 0.865, 2.19]
    assert made.get_band_attributes("role") == ["blue", "red", "nir08", "swir2"]


def test_a_wavelength_that_contradicts_what_was_found_goes_before_it(files):
    made = create(files[1:2], wavelengths=[1.61])
    assert (made.bands[0].role, made.bands[0].width) == ("swir1", None)
    assert create(files[1:2], wavelengths=[0.66]).bands[0].width == 0.03


def test_all_bands_of_all_files_are_taken(tmp_path, files):
    three = write_raster(tmp_path / "three.tif", np.stack([PIXELS] * 3), names=("red", "", "nir"))
    made = create([three, files[0]])
    assert made.get_band_attributes("raster_band") == [1, 2, 3, 1]
    assert made.get_band_attributes("name") == ["red", "three@2", "nir", "S2_B8A"]
    assert create(three).name == "three" and len(create([three])) == 3


def test_a_folder_gives_its_rasters_by_name_and_a_filter_chooses(files, tmp_path):
    folder = tmp_path / "S2_2020-01-05"
    (folder / "notes.txt").write_text("no raster")
    (folder / "S2_B04.tif.aux.xml").write_text("<PAMDataset/>")
    names = ["S2_B02", "S2_B04", "S2_B12", "S2_B8A"]
    assert create(str(folder)).get_band_attributes("name") == create(folder).get_band_attributes("name") == names
    assert create([str(folder), "B0"]).get_band_attributes("name") == names[:2]
    assert create([str(folder), ["B", "2"]]).get_band_attributes("name") == names[::1]
    assert create([str(folder), ["B0", "4"]]).get_band_attributes("name") == names[1:2]
    with pytest.raises(InputError, match="has no raster with 'X' in its name"):
        create([str(folder), "X"])


def test_paths_relative_to_a_root_directory_stay_relative(files, tmp_path):
    made = create(["S2_2020-01-05/S2_B04.tif"], root_directory=tmp_path)
    assert made.get_paths() == ["S2_2020-01-05/S2_B04.tif"] and made.get_absolute_paths() == [files[1]]
    assert create("S2_2020-01-05", root_directory=str(tmp_path)).get_paths()[0] == "S2_2020-01-05/S2_B02.tif"


def test_factors_dates_and_names_are_for_each_band_or_for_all(files):
    made = create(files[:2], multiplicative_factors=[1e-4, 2], additive_factors=-1, dates=["2020-01-01", "20210101"],
                  name="mine", box_coordinate_list=[0, 5, 6, 1])
    assert made.get_band_attributes("multiplicative_factor") == [1e-4, 2.0]
    assert made.get_band_attributes("additive_factor") == [-1.0, -1.0]
    assert made.get_band_attributes("date") == ["2020-01-01", "2021-01-01"] and made.date == ""
    assert made.name == "mine" and made.box == (0.0, 5.0, 6.0, 1.0)
    assert create(files[:2], dates="auto").date == "2020-01-05"
    assert create(files[0], band_names="only").get_band_attributes("name") == ["only"]


@pytest.mark.parametrize("options, message", [
    ({"band_names": ["a"]}, "name needs a value for each of the 2 bands"),
    ({"band_names": "a"}, "name needs a value for each of the 2 bands"),
    ({"wavelengths": [1, 2, 3]}, "wavelength needs a value for each of the 2"),
    ({"wavelengths": ["Sputnik"]}, "'Sputnik' is no sensor"), ({"wavelengths": [0.6, "red"]}, "greater than 0"),
    ({"unit": "m"}, "must be µm or nm"), ({"dates": "soon"}, "YYYY-MM-DD"),
    ({"multiplicative_factors": 0}, "other than 0"), ({"box_coordinate_list": [1, 2]}, "left, top, right, bottom")])
def test_values_that_do_not_fit_are_refused(files, options, message):
    with pytest.raises(ParameterError, match=message):
        create(files[:2], **options)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match="no such.tif"):
        create([str(tmp_path / "no such.tif")])


def test_no_files_make_an_empty_set():
    assert len(create()) == len(create([])) == 0


@pytest.mark.parametrize("box", [[1, 2, 3], [3, 2, 1, 0], [0, 0, 1, 1], [0, 1, float("inf"), 0], "abcd", 5,
                                 [0, 1, "x", 0]])
def test_a_box_that_is_none_is_refused(box):
    with pytest.raises(ParameterError, match="must be"):
        checked_box(box)


def test_wavelengths_can_be_given_later(files):
    assert with_wavelengths(create(files[:2]), [1.61, 0.67]).get_band_attributes("role") == ["swir1", "red"]
