import numpy as np
import pytest
from helpers.rasters import read_raster, write_raster
from whiskbroom.core.errors import InputError, ParameterError
from whiskbroom.core.raster.bandset_catalog import BandSetCatalog
from whiskbroom.core.raster.spectral import spectral_bands
from whiskbroom.core.result import OutputManager

PIXELS = np.ones((2, 3), np.uint16)


@pytest.fixture
def folder(tmp_path):
    for label in ("B02", "B04", "B08", "B12"):
        write_raster(tmp_path / f"S2_{label}.tif", PIXELS)
    return tmp_path


@pytest.fixture
def catalog(folder):
    made = BandSetCatalog()
    made.create_bandset([str(folder / f"S2_{label}.tif") for label in ("B04", "B08")], bandset_name="first",
                        date="2020-01-01")
    return made


def names(catalog, number=None):
    return [name[3:] for name in catalog.get_bandset(number, "name")]


def test_a_set_is_made_at_the_current_number_or_a_new_one(catalog, folder):
    assert catalog.get_bandset_count() == 1 and catalog.get_name() == "first" and catalog.get_date() == "2020-01-01"
    catalog.create_bandset(str(folder), wavelengths=["Sentinel-2"], bandset_number=2)
    assert catalog.get_bandset_count() == 2 and catalog.get_band_count(2) == 4
    catalog.create_bandset(str(folder / "S2_B12.tif"))
    assert names(catalog, 1) == ["B12"] and catalog.get_bandset_count() == 2, "the current set was replaced"
    catalog.create_bandset(str(folder / "S2_B02.tif"), bandset_number=1, insert=True)
    assert [names(catalog, number)[0] for number in (1, 2, 3)] == ["B02", "B12", "B02"]
    catalog.create_bandset(str(folder / "S2_B08.tif"), bandset_number=9)
    assert catalog.get_bandset_count() == 4 and names(catalog, 4) == ["B08"]


def test_bands_are_added_taken_out_and_moved(catalog, folder):
    catalog.add_band_to_bandset(str(folder / "S2_B02.tif"), band_number=1, multiplicative_factor=2)
    assert names(catalog) == ["B02", "B04", "B08"]
    assert catalog.get_bandset(attribute="multiplicative_factor") == [2, 1, 1]
    catalog.add_band_to_bandset(str(folder / "S2_B12.tif"), wavelength=1610, unit="nm", band_name="S2_x")
    assert catalog.get_bandset(attribute="wavelength")[-1] == 1.61 and names(catalog)[-1] == "x"
    catalog.remove_band_in_bandset(2)
    catalog.move_band_in_bandset(1, 3)
    assert names(catalog) == ["B08", "x", "B02"]
    catalog.sort_bands_by_wavelength()
    assert names(catalog) == ["B02", "B08", "x"]
    catalog.move_band_in_bandset(1, 2)
    catalog.sort_bands_by_name()
    assert catalog.get_bandset(attribute="wavelength") == [0.49, 0.842, 1.61]


def test_a_chosen_band_of_a_raster_is_added(catalog, folder):
    path = write_raster(folder / "three.tif", np.stack([PIXELS, PIXELS * 2, PIXELS * 3]), names=("a", "b", "c"))
    catalog.add_band_to_bandset(path, raster_band=3)
    assert catalog.get_bandset(attribute="raster_band") == [1, 1, 3]
    with pytest.raises(InputError, match="three has no band 4"):
        catalog.add_band_to_bandset(path, raster_band=4)


def test_a_band_with_another_root_keeps_its_place(catalog, folder):
    catalog.add_band_to_bandset("S2_B02.tif", root_directory=str(folder))
    assert catalog.get_bandset().get_absolute_paths()[-1] == str(folder / "S2_B02.tif")


def test_a_set_comes_back_from_its_xml_at_a_number(catalog, tmp_path):
    path = catalog.export_bandset_as_xml(1, str(tmp_path / "set.xml"))
    catalog.import_bandset_from_xml(2, path)
    assert catalog.get_bandset(2) == catalog.get_bandset(1)
    assert catalog.export_bandset_as_xml(1).startswith("<bandset")


def test_a_catalogue_comes_back_from_its_json(catalog, tmp_path):
    catalog.append(catalog.get_bandset(1))
    catalog.current_bandset = 2
    found = BandSetCatalog.import_as_json(catalog.export_as_json(str(tmp_path / "c.json")))
    assert [*found] == [*catalog] and found.current_bandset == 2
    assert len(BandSetCatalog.import_as_json(BandSetCatalog().export_as_json(tmp_path / "e.json"))) == 0


def test_a_virtual_raster_of_a_set_carries_what_the_set_says(catalog, tmp_path):
    path = catalog.create_virtual_raster(str(tmp_path / "set.vrt"))
    assert [(band.name, band.role, band.date) for band in spectral_bands([path])] == [
        ("S2_B04", "red", "2020-01-01"), ("S2_B08", "nir", "2020-01-01")]
    assert read_raster(path).shape == (2, 2, 3)


def test_a_set_is_printed(catalog, capsys):
    catalog.print_bandset()
    assert "S2_B08" in capsys.readouterr().out


def test_a_catalogue_without_sets_says_so():
    for ask in (BandSetCatalog().get_bandset, BandSetCatalog().sort_bands_by_name, BandSetCatalog().print_bandset):
        with pytest.raises(InputError, match="There is no band set 1; there are 0"):
            ask()


def test_a_change_that_fails_leaves_the_set_as_it_was(catalog):
    before = catalog.get_bandset()
    with pytest.raises(ParameterError):
        catalog.move_band_in_bandset(1, 3)
    assert catalog.get_bandset() is before


def test_the_output_of_a_run_is_added(catalog, folder):
    OutputManager(str(folder / "S2_B12.tif")).add_to_bandset(catalog, band_name="result", band_number=1)
    assert catalog.get_bandset(attribute="name") == ["result", "S2_B04", "S2_B08"]
