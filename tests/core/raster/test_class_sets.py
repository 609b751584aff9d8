import math

import numpy as np
import pytest
from helpers.models import NAMES, model_of, scene_predictor
from helpers.rasters import of_band, read_raster, read_valid, write_raster
from helpers.scene import SPECTRA

from whiskbroom.core.context import Context
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.language import ENGLISH
from whiskbroom.core.raster.apply_model import open_for_model
from whiskbroom.core.raster.class_sets import map_class_sets, sizes_legend, write_class_sets

CLASSES = {3: "Water", 7: "Wood", 20: "Grass", 300: "Town"}
# The four classes, one that none is like, and NoData.
PIXELS = np.array([[SPECTRA[1], SPECTRA[2], SPECTRA[3]], [SPECTRA[4], [6000, 100, 6000, 100], [0, 0, 0, 0]]]).transpose(
    2, 0, 1).astype(np.uint16)


@pytest.fixture
def written(tmp_path):
    def write(lowest, names=("size", "sets", "single"), classes=CLASSES):
        image = write_raster(tmp_path / "a.tif", PIXELS, nodata=0, names=NAMES)
        model = model_of(scene_predictor(), classes=classes)
        paths = {name: str(tmp_path / f"{name}.tif") for name in names}
        counts, legends = write_class_sets(open_for_model([image], model, Context()), model, np.array(lowest), paths,
                                           (), Context())
        return paths, counts, legends

    return write


def test_sizes_sets_and_single_classes(written):
    paths, counts, _ = written([0.5, 0.5, -math.inf, 0.5])
    sets, size, single = (read_raster(paths[name]) for name in ("sets", "size", "single"))
    assert sets[2, :, :].ravel()[:5].tolist() == [1] * 5, "a class without threshold is in every set"
    assert size.ravel()[:4].tolist() == [2, 2, 1, 2]
    assert read_valid(paths["single"]).ravel()[:4].tolist() == [False, False, True, False]
    assert single[0, 0, 2] == 20 and counts.pixels == 5


def test_nodata_is_nodata_in_all(written):
    paths, _, _ = written([0.5] * 4)
    for path in paths.values():
        assert not read_valid(path)[:, 1, 2].any()
    assert read_valid(paths["size"]).sum() == 5 and read_valid(paths["sets"]).all(axis=0).sum() == 5


def test_an_empty_set_has_the_size_0_and_no_single_class(written):
    paths, counts, _ = written([1.1] * 4)
    assert read_raster(paths["size"])[read_valid(paths["size"])].tolist() == [0] * 5
    assert not read_valid(paths["single"]).any() and counts.share(0) == 1


def test_bands_types_names_and_colours(written):
    paths, _, legends = written([0.5] * 4)
    assert [of_band(paths["sets"], "GetDescription", number) for number in (1, 2, 3, 4)] == list(CLASSES.values())
    assert read_raster(paths["size"]).dtype == read_raster(paths["sets"]).dtype == np.uint8
    assert read_raster(paths["single"]).dtype == np.uint16, "300 is a class"
    assert of_band(paths["single"], "GetCategoryNames")[300] == "Town"
    assert of_band(paths["size"], "GetCategoryNames") == ["No class", "1 class", "2 classes", "3 classes", "4 classes"]
    assert legends["single"].name(7) == "Wood" and len({entry.colour for entry in legends["size"].entries}) == 5


def test_negative_class_numbers_are_kept(written):
    paths, _, _ = written([0.5] * 4, classes={-5: "a", 2: "b", 3: "c", 4: "d"})
    assert read_raster(paths["single"])[0, 0, 0] == -5


def test_the_size_alone(written):
    paths, counts, _ = written([0.5] * 4, ("size",))
    assert list(paths) == ["size"] and counts.sizes.sum() == 5


@pytest.mark.parametrize("classes", [1, 2, 3, 40])
def test_the_legend_of_sizes_goes_from_light_to_dark(classes):
    entries = sizes_legend(classes, ENGLISH).entries
    assert [entry.value for entry in entries] == list(range(classes + 1))
    brightness = [sum(entry.colour) for entry in entries[1:]]
    assert brightness == sorted(brightness, reverse=True) and len(set(brightness)) == classes


def test_a_model_without_probabilities_is_refused_before_anything_is_read():
    with pytest.raises(ParameterError, match="need probabilities"):
        map_class_sets(model_of(scene_predictor("spectral_angle")), None, Context())
