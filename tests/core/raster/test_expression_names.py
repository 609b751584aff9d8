import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.bandsets import create
from whiskbroom.core.raster.expression_names import as_read, names_of
from whiskbroom.core.raster.some_bands import SomeBands
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.raster.virtual import write_virtual

VALUES = np.ones((3, 4, 5), np.uint16)


@pytest.fixture
def rasters(tmp_path):
    return [write_raster(tmp_path / "scene.tif", VALUES, nodata=7, names=("blue", "red", "nir"), scales=(1, 0.5, 1)),
            write_raster(tmp_path / "dem.tif", VALUES[0].astype("float32"))]


def test_rasters_are_called_as_their_files_and_bands_as_they_are_described(rasters):
    names = names_of(rasters)
    assert [one.name for one in names.sets] == ["scene", "dem"]
    assert [(band.name, band.role) for band in names.sets[0].bands] == [("blue", "blue"), ("red", "red"),
                                                                        ("nir", "nir")]
    assert [band.key for band in names.bands] == [(rasters[0], 1), (rasters[0], 2), (rasters[0], 3), (rasters[1], 1)]
    assert names.current is None


def test_the_facts_are_those_of_the_file(rasters):
    facts = names_of(rasters).describe((rasters[0], 2))
    assert (facts.dtype.name, facts.nodata, facts.scale, facts.offset) == ("uint16", 7, 0.5, 0)


def test_names_can_be_given_one_for_each_raster(rasters):
    assert [one.name for one in names_of(rasters, ("first", "second")).sets] == ["first", "second"]
    with pytest.raises(ParameterError, match="names must be as many as the rasters and band sets, which are 2; got 1"):
        names_of(rasters, ("first",))


def test_the_current_set_is_one_that_is_there(rasters):
    assert names_of(rasters, current=2).current_set.name == "dem"
    with pytest.raises(InputError, match="There is no band set 3; there are 2"):
        names_of(rasters, current=3)


def test_a_band_set_is_one_set_with_its_name_and_date_however_many_files_it_becomes(rasters, tmp_path):
    coarse = write_raster(tmp_path / "B12.tif", VALUES[0, ::2, ::2], transform=(500000, 20, 0, 4600000, 0, -20))
    bandset = create([*rasters, coarse], dates="2021-01-05", name="January")
    names = names_of([*write_virtual(bandset, str(tmp_path)), rasters[1]])
    assert [(one.name, one.date, len(one.bands)) for one in names.sets] == [("January", "2021-01-05", 5),
                                                                            ("dem", "", 1)]


def test_values_as_they_are_read_have_the_type_of_reading(rasters):
    bands = SomeBands([(rasters[0], 1)], lambda source, numbers: RasterStack([source], [numbers], physical=True))
    names = as_read(names_of(rasters), bands)
    assert names.describe((rasters[0], 1)).dtype == bands.bands[0].dtype
