from dataclasses import replace

import numpy as np
import pytest
from helpers.heard import Heard
from helpers.rasters import NORTH_UP, wkt, write_raster
from helpers.vectors import pixel_box
from osgeo import ogr
from whiskbroom.core.bands.band import Band
from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError
from whiskbroom.core.raster.signatures import signatures_of
from whiskbroom.core.raster.stack import RasterStack
from whiskbroom.core.vector.features import Features
from whiskbroom.core.vector.training import training_layer

VALUES = np.random.default_rng(4).integers(0, 900, (2, 40, 50)).astype(np.uint16)
# Rows and columns, class and macroclass; the last lies on NoData.
BOXES = [(2, 2, 8, 9, 11, 1), (10, 10, 20, 14, 12, 1), (25, 3, 30, 9, 11, 1), (6, 6, 12, 12, 20, 2),
         (30, 40, 36, 46, 30, 3)]
BANDS = (Band("blue", wavelength=0.49), Band("other"))


def read(folder, by, heard=None, boxes=BOXES, bands=BANDS):
    valid = np.ones((40, 50), bool)
    valid[30:36, 40:46] = False
    path = write_raster(folder / "a.tif", VALUES, mask=valid)
    wkb = tuple(bytes(ogr.CreateGeometryFromWkt(pixel_box(*box[:4], NORTH_UP)).ExportToWkb()) for box in boxes)
    features = Features(wkt(32633), wkb, {"id": [box[4] for box in boxes], "macro": [box[5] for box in boxes]},
                        "a.gpkg")
    stack = RasterStack([path])
    layer = training_layer(features, {"class": "id", "macroclass": "macro"}, stack.grid, path)
    layer = replace(layer, classes=tuple(replace(found, threshold=float(found.class_id)) for found in layer.classes))
    return signatures_of(stack, layer, by, bands, Context(messages=heard or Heard()), "spectral_angle")


def pixels(group, groups):
    """By brute force: the pixels of a group's boxes that no box of another group holds."""
    masks = {}
    for box, own in zip(BOXES, groups):
        masks.setdefault(own, np.zeros((40, 50), bool))[box[0]:box[2], box[1]:box[3]] = True
    others = sum(mask.astype(int) for own, mask in masks.items() if own != group)
    return VALUES[:, masks[group] & (others == 0)].T.astype(float)


@pytest.mark.parametrize(("by", "groups"), [
    ("class", [11, 12, 11, 20, 30]), ("macroclass", [1, 1, 1, 2, 3]), ("feature", [0, 1, 2, 3, 4])])
def test_each_group_has_the_statistics_of_its_own_pixels(tmp_path, by, groups):
    heard = Heard()
    found = read(tmp_path, by, heard)
    wanted = sorted(set(groups))[:-1]
    assert len(found) == len(wanted)
    for signature, group in zip(found, wanted):
        expected = pixels(group, groups)
        assert signature.count == len(expected)
        assert np.allclose(signature.mean, expected.mean(axis=0), rtol=1e-12)
        assert np.allclose(signature.std, expected.std(axis=0, ddof=1), rtol=1e-9)
        assert np.allclose(signature.covariance, np.cov(expected.T), rtol=1e-9)
        assert np.array_equal(signature.minimum, expected.min(axis=0))
        assert np.array_equal(signature.maximum, expected.max(axis=0))
    assert any("1 of" in text and "have no valid pixel" in text for text in heard.warnings)


def test_features_keep_class_macroclass_and_threshold(tmp_path):
    found = read(tmp_path, "feature")
    assert [(s.class_id, s.macroclass) for s in found] == [(11, 1), (12, 1), (11, 1), (20, 2)]
    assert found.get("4").thresholds == {"spectral_angle": 20}


def test_a_macroclass_is_the_class_of_its_signature(tmp_path):
    assert [(s.class_id, s.macroclass) for s in read(tmp_path, "macroclass")] == [(1, 1), (2, 2)]


def test_bands_bring_their_names_and_wavelengths(tmp_path):
    signature = read(tmp_path, "class").get("1")
    assert signature.band_names == ("blue", "other")
    assert signature.wavelengths[0] == 0.49 and np.isnan(signature.wavelengths[1])
    assert read(tmp_path, "class", bands=(Band("a"), Band("b"))).get("1").wavelengths is None


def test_no_pixel_at_all_is_told(tmp_path):
    with pytest.raises(InputError, match="No feature holds a pixel"):
        read(tmp_path, "class", boxes=BOXES[-1:])
