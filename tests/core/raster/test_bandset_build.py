from dataclasses import replace

import numpy as np
import pytest
from helpers.rasters import read_raster, read_valid, write_raster
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bounds import Bounds
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.bandset_build import built, write_built
from whiskbroom.core.raster.bandsets import create
from whiskbroom.core.raster.extent import wkt_of
from whiskbroom.core.raster.stack import RasterStack

PIXELS = np.arange(12, dtype=np.uint16).reshape(3, 4)
EMPTY = ("", "", "", "", "", "")


@pytest.fixture
def files(tmp_path):
    return [write_raster(tmp_path / f"{name}.tif", PIXELS + 10 * n) for n, name in enumerate(("nir", "red"))]


def test_paths_and_sets_are_joined_in_their_order(files):
    told = create(files[1], band_names=["told"], name="told set", multiplicative_factors=2)
    made = built([files[0], told])
    assert [(band.name, band.multiplicative_factor) for band in made] == [("nir", 1), ("told", 2)]
    assert made.name == "told set"
    assert built([told]) == told and built(files) == create(files)


def test_relative_paths_of_a_set_become_whole_ones(files, tmp_path):
    told = create(["red.tif"], root_directory=tmp_path)
    assert built([files[0], told]).get_absolute_paths() == files


def test_an_empty_cell_keeps_what_is_known(files):
    made = built(files, rows=[("a", *EMPTY[1:]), EMPTY])
    assert made.get_band_attributes("name") == ["a", "red"]
    assert made.get_band_attributes("role") == ["nir", "red"]
    assert built(files, rows=[EMPTY, EMPTY]) == built(files)


def test_a_number_typed_as_a_name_is_a_name(files):
    assert built(files, rows=[(7, *EMPTY[1:]), EMPTY]).bands[0].name == "7"


def test_a_wavelength_for_one_band_alone_leaves_the_others_without(files):
    made = built(files, rows=[("", "", 865, "", "", ""), EMPTY])
    assert [(band.wavelength, band.role) for band in made] == [(0.865, "nir"), (None, "red")]


def test_a_typed_role_goes_before_that_of_a_typed_wavelength(files):
    made = built(files, rows=[("", "red", 705, "", "", ""), ("", "", 1610, "", "", "")])
    assert made.get_band_attributes("role") == ["red", "swir1"]


def test_a_set_in_nanometres_is_understood(files):
    nano = create(files, wavelengths=[842, 665], unit="nm")
    made = built([nano], rows=[("", "", "0.56", "", "", ""), EMPTY])
    assert [band.wavelength for band in made] == [0.56, 0.842]


def test_an_extent_becomes_the_box_of_the_set(files):
    assert built(files, bounds=Bounds(1, 3, 2, 4)).box == (1, 4, 3, 2)


def test_the_bands_of_a_set_are_read_anew(files, tmp_path):
    bare = BandSet((Band("one", files[0]), Band("two", files[1])), "bare")
    path = str(tmp_path / "out.tif")
    write_built(bare, path, None, (), Context())
    assert read_raster(path)[:, 0, 1].tolist() == [1, 11]


@pytest.mark.parametrize("extension", ["tif", "vrt"])
def test_a_coordinate_system_of_the_set_is_written_and_moves_no_pixel(files, tmp_path, extension):
    path = str(tmp_path / f"out.{extension}")
    made = replace(create(files), crs=wkt_of("EPSG:32634"), box=(500010, 4599990, 500030, 4599970))
    write_built(made, path, None, (), Context())
    grid = RasterStack([path]).grid
    assert "34N" in grid.crs and grid.to_world(0, 0) == (500010, 4599990)
    assert read_raster(path)[0].tolist() == PIXELS[1:3, 1:3].tolist()


def test_resampled_bands_keep_their_masks(tmp_path):
    coarse = write_raster(tmp_path / "c.tif", np.array([[1, 2]], np.uint8), nodata=2,
                          transform=(500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    fine = write_raster(tmp_path / "f.tif", PIXELS[:2].astype(np.uint8))
    path = str(tmp_path / "out.tif")
    write_built(create([coarse, fine]), path, "nearest", (), Context())
    assert read_valid(path).tolist() == [[[True, True, False, False]] * 2, np.ones((2, 4), bool).tolist()]
    assert read_raster(path)[0, 0, :2].tolist() == [1, 1]


def test_what_does_not_fit_is_refused(files, tmp_path):
    with pytest.raises(ParameterError, match="a row for each of the 2 bands [(]nir, red[)]; it has 1"):
        built(files, rows=[EMPTY])
    with pytest.raises(ParameterError, match="no sensor that is known"):
        built(files, sensor="Sputnik")
    with pytest.raises(InputError, match="does not meet"):
        write_built(built(files, bounds=Bounds(0, 1, 0, 1)), str(tmp_path / "o.tif"), None, (), Context())
    with pytest.raises(ParameterError, match="virtual raster cannot resample"):
        write_built(create(files), str(tmp_path / "o.vrt"), "nearest", (), Context())
