import os
from dataclasses import replace

import numpy as np
import pytest
from helpers.rasters import write_raster
from whiskbroom.core.bands.catalog import Catalog
from whiskbroom.core.errors import InputError, OutputError
from whiskbroom.core.raster import bandset_files as files
from whiskbroom.core.raster.bandsets import create

PIXELS = np.ones((2, 3), np.uint16)


@pytest.fixture
def bandset(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", PIXELS, nodata=7) for name in ("red", "nir")]
    return create(paths, multiplicative_factors=[1e-4, 2], name="ä", dates="2020-01-01")


@pytest.mark.parametrize("export, read", [(files.export_as_xml, files.import_as_xml),
                                          (files.export_as_json, files.import_as_json)])
def test_a_set_comes_back_from_its_file(bandset, tmp_path, export, read):
    path = export(bandset, tmp_path / "set.file")
    assert path == str(tmp_path / "set.file") and read(path) == bandset
    assert export(bandset) == (tmp_path / "set.file").read_text(encoding="utf-8")


@pytest.mark.parametrize("export, read", [(files.export_as_xml, files.import_as_xml),
                                          (files.export_as_json, files.import_as_json)])
def test_what_concerns_the_raster_is_read_from_it_anew(bandset, tmp_path, export, read):
    """Remotior Sensus keeps sizes as float32 in its files."""
    path = export(bandset, tmp_path / "set.file")
    write_raster(bandset.bands[0].path, PIXELS.astype(np.float64), nodata=-1, scales=(0.5,),
                 transform=(500000.05, 0.05, 0.0, 4600000.15, 0.0, -0.05))
    band = read(path).bands[0]
    assert (band.nodata, band.data_type, band.scale, band.left, band.x_size) == (-1, "float64", 0.5, 500000.05, 0.05)
    assert (band.role, band.multiplicative_factor, band.date) == ("red", 1e-4, "2020-01-01")


def test_a_raster_that_is_gone_is_named(bandset, tmp_path):
    path = files.export_as_xml(bandset, tmp_path / "set.xml")
    os.remove(bandset.bands[1].path)
    with pytest.raises(InputError, match="nir.tif"):
        files.import_as_xml(path)


def test_a_catalogue_comes_back_from_its_file(bandset, tmp_path):
    catalog = Catalog([bandset, replace(bandset, name="second")])
    catalog.current_bandset = 2
    path = files.export_catalog(catalog, tmp_path / "c.json")
    assert files.import_catalog(path) == ([*catalog], 2)


@pytest.mark.parametrize("read", [files.import_as_xml, files.import_as_json, files.import_catalog])
def test_files_that_cannot_be_read_are_named(tmp_path, read):
    with pytest.raises(InputError, match="none.xml cannot be read: No such file"):
        read(tmp_path / "none.xml")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00\x9f")
    with pytest.raises(InputError, match="binary cannot be read: it is no text"):
        read(tmp_path / "binary")
    (tmp_path / "text").write_text("hello", encoding="utf-8")
    with pytest.raises(InputError, match="text holds no"):
        read(tmp_path / "text")


def test_a_file_that_cannot_be_written_is_named(bandset, tmp_path):
    with pytest.raises(OutputError, match="no/set.xml"):
        files.export_as_xml(bandset, tmp_path / "no" / "set.xml")
