import numpy as np
from helpers.rasters import write_raster
from whiskbroom.core.raster.bandset_sources import bandset_of, catalog_of
from whiskbroom.core.raster.bandsets import create
from whiskbroom.core.raster.virtual import write_virtual

PIXELS = np.ones((2, 2), np.uint16)


def test_every_raster_is_a_set_with_the_name_and_date_of_its_file(tmp_path):
    paths = [write_raster(tmp_path / f"scene_{day}.tif", np.stack([PIXELS, PIXELS]), names=("red", "nir"))
             for day in ("20200101", "20200301")]
    catalog = catalog_of(paths)
    assert [(s.name, s.date, len(s)) for s in catalog] == [("scene_20200101", "2020-01-01", 2),
                                                          ("scene_20200301", "2020-03-01", 2)]
    band = catalog.get_bandset(2).get_band_by_role("nir")
    assert (band.path, band.raster_band) == (paths[1], 2)
    assert catalog.select("2020-02-01:2020-12-31") == (2,)


def test_a_set_that_became_several_rasters_is_one_set_again(tmp_path):
    fine = write_raster(tmp_path / "red.tif", PIXELS)
    coarse = write_raster(tmp_path / "nir.tif", PIXELS, transform=(500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0))
    made = create([fine, coarse], name="mixed", dates="2021-05-05", multiplicative_factors=0.5)
    paths = (*write_virtual(made, str(tmp_path)), fine, *write_virtual(made, str(tmp_path)))
    catalog = catalog_of(paths)
    assert [(s.name, s.date, len(s)) for s in catalog] == [("mixed", "2021-05-05", 2), ("red", "", 1),
                                                          ("mixed", "2021-05-05", 2)]
    first = catalog.get_bandset(1)
    assert first.get_band_attributes("role") == ["red", "nir"] and first.get_paths() == list(paths[:2])
    assert first.get_band_attributes("scale") == [0.5, 0.5]
    assert first.get_band_attributes("multiplicative_factor") == [1, 1], "it is in the scale of the file already"


def test_bands_of_several_dates_give_a_set_without_date(tmp_path):
    paths = [write_raster(tmp_path / f"red_{day}.tif", PIXELS) for day in ("20200101", "20200301")]
    (path,) = write_virtual(create(paths), str(tmp_path))
    assert bandset_of(path).date == "" and bandset_of(path).get_band_attributes("date") == ["2020-01-01", "2020-03-01"]
