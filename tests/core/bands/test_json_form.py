import json
import math

import pytest
from whiskbroom.core.bands.band import Band
from whiskbroom.core.bands.bandset import BandSet
from whiskbroom.core.bands.catalog import Catalog
from whiskbroom.core.bands.json_form import bandset_from_json, bandset_to_json, catalog_from_json, catalog_to_json
from whiskbroom.core.errors import InputError

SET = BandSet(
    (Band("Grün ½", "ä/b.tif", 2, "green", 0.5598, 0.036, "2020-02-29", 1 / 3, -0.1, 2.7512345678901e-05, 0.1,
          2 ** 62 + 1, "int64", 14, 18, (500000.05, 0.05, 1e-9, 4.6e6, 0.0, -0.05), 'PROJCS["x"]', 3, 256, 1),
     Band("plain", nodata=-3.4028234663852886e+38)),
    "Szene", "2020-02-29", "/wurzel", "EPSG:32633", (1 / 3, 4.5, 2.0, -1e-12), "nm")


def test_every_digit_of_a_set_survives():
    assert bandset_from_json(bandset_to_json(SET)) == SET


@pytest.mark.parametrize("nodata", [float("nan"), float("inf"), -float("inf"), 0, -32768.5, 2 ** 64 - 1, None])
def test_every_nodata_number_survives_in_json_that_any_program_reads(nodata):
    text = bandset_to_json(BandSet((Band("a", nodata=nodata),)))
    json.loads(text, parse_constant=pytest.fail)
    found = bandset_from_json(text).bands[0].nodata
    assert found == nodata and type(found) is type(nodata) or math.isnan(found) and math.isnan(nodata)


def test_a_catalogue_survives_with_its_current_set():
    catalog = Catalog([SET, BandSet(), BandSet((Band("a"),), "second")])
    catalog.current_bandset = 3
    found = catalog_from_json(catalog_to_json(catalog))
    assert list(found) == list(catalog) and found.current_bandset == 3
    assert len(catalog_from_json(catalog_to_json(Catalog()))) == 0


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"type": "BandSetCatalog"}', "[" * 100000, "\x00"])
def test_a_text_that_is_no_set_is_refused(text):
    with pytest.raises(InputError, match="my file holds no BandSet"):
        bandset_from_json(text, "my file")


def test_another_version_is_refused():
    text = bandset_to_json(SET).replace('"version": 1', '"version": 2')
    with pytest.raises(InputError, match="version 2; this program reads version 1"):
        bandset_from_json(text)


@pytest.mark.parametrize("name, value", [
    ("name", 3), ("path", None), ("role", "purple"), ("date", "yesterday"), ("raster_band", 1.5), ("raster_band", -1),
    ("x_count", True), ("scale", "1"), ("multiplicative_factor", 0), ("wavelength", -1), ("wavelength", [1]),
    ("transform", [1, 2]), ("transform", "abc"), ("transform", [1, 2, 3, 4, 5, "x"]), ("nodata", "many"),
    ("nodata", [1])])
def test_a_value_that_cannot_be_is_refused(name, value):
    content = json.loads(bandset_to_json(SET))
    content["bands"][0][name] = value
    with pytest.raises(InputError, match="my file cannot be read"):
        bandset_from_json(json.dumps(content), "my file")


@pytest.mark.parametrize("name, value", [("box", [1, 2, 3]), ("box", 3), ("unit", "m"), ("bands", 3), ("bands", [3]),
                                         ("date", "x"), ("name", None)])
def test_a_value_of_the_set_that_cannot_be_is_refused(name, value):
    content = {**json.loads(bandset_to_json(SET)), name: value}
    with pytest.raises(InputError, match="cannot be read"):
        bandset_from_json(json.dumps(content))


@pytest.mark.parametrize("name", ["bands", "unit", "box"])
def test_a_missing_value_is_named(name):
    content = json.loads(bandset_to_json(SET))
    del content[name]
    with pytest.raises(InputError, match=name):
        bandset_from_json(json.dumps(content))


def test_a_catalogue_with_a_current_set_that_is_not_there_is_refused():
    text = catalog_to_json(Catalog([SET])).replace('"current_bandset": 1', '"current_bandset": 7')
    with pytest.raises(InputError, match="no band set 7"):
        catalog_from_json(text)
