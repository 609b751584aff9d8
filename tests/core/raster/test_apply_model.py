import numpy as np
import pytest
from helpers.heard import Heard
from helpers.models import NAMES, model_of, scene_predictor
from helpers.rasters import read_raster, write_raster
from helpers.scene import SPECTRA

from whiskbroom.core.context import Context
from whiskbroom.core.errors import InputError, MemoryLimitError
from whiskbroom.core.raster.apply_model import open_for_model, write_class_map
from whiskbroom.core.raster.grid import Window

VALUES = np.array([[SPECTRA[1], SPECTRA[2]], [SPECTRA[3], SPECTRA[4]]]).transpose(2, 0, 1).astype(np.uint16)
OUTSIDE = np.full((1, 2, 2), 9, np.uint16)


def opened(sources, model=None, heard=None):
    return open_for_model(sources, model or model_of(scene_predictor()), Context(messages=heard or Heard()))


def read(stack):
    values, _ = stack.read(Window(0, 0, 2, 2))
    stack.close()
    return values


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 1, 0, 2)])
def test_bands_are_found_by_name_among_others_in_any_order(tmp_path, order):
    values = np.concatenate([OUTSIDE, VALUES[list(order)]])
    path = write_raster(tmp_path / "a.tif", values, names=("cloud", *(NAMES[place].upper() for place in order)))
    assert (read(opened([path])) == VALUES).all()


def test_bands_are_found_in_several_rasters(tmp_path):
    paths = [write_raster(tmp_path / f"{name}.tif", VALUES[place], names=(name,))
             for place, name in reversed(list(enumerate(NAMES)))]
    assert (read(opened(paths)) == VALUES).all()


def test_bands_of_another_sensor_are_found_by_role(tmp_path):
    names = ("SR_B2 blue", "SR_B5 nir", "SR_B4 red", "SR_B3 green")
    path = write_raster(tmp_path / "a.tif", VALUES[[0, 3, 2, 1]], names=names)
    assert (read(opened([path])) == VALUES).all()


def test_without_names_the_order_counts_and_the_user_is_told(tmp_path):
    heard = Heard()
    model = model_of(scene_predictor(), names=("w", "x", "y", "z"))
    assert (read(opened([write_raster(tmp_path / "a.tif", VALUES)], model, heard)) == VALUES).all()
    assert "taken in their order" in heard.warnings[0]


def test_a_missing_band_is_an_error_that_lists_both_sides(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES[:3], names=("blue", "green", "nir"))
    with pytest.raises(InputError) as error:
        opened([path])
    assert "blue (blue), green (green), red (red), nir (nir)" in str(error.value)
    assert "blue (blue), green (green), nir (nir)" in str(error.value)


def test_scale_and_offset_are_applied(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, names=NAMES, scales=(0.5,) * 4, offsets=(-1,) * 4)
    np.testing.assert_allclose(read(opened([path])), VALUES * 0.5 - 1)


def test_a_scale_where_the_training_had_none_is_told(tmp_path):
    heard = Heard()
    opened([write_raster(tmp_path / "a.tif", VALUES, names=NAMES, scales=(1e-4,) * 4)], heard=heard)
    assert "has the scale 0.0001, and the model was trained on one with the scale 1" in heard.warnings[0]
    assert len(heard.warnings) == 1
    opened([write_raster(tmp_path / "b.tif", VALUES, names=NAMES)], heard=heard)
    assert len(heard.warnings) == 1


def test_the_map_has_the_numbers_and_the_legend_of_the_model(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, names=NAMES)
    model = model_of(scene_predictor(), classes={3: "Water", 7: "Wood", 20: "Grass", 300: "Town"})
    destinations = {"output": str(tmp_path / "map.tif"), "output_probabilities": str(tmp_path / "p.tif")}
    legend = write_class_map(opened([path], model), model, destinations, None, (), Context())
    assert read_raster(tmp_path / "map.tif").tolist() == [[[3, 7], [20, 300]]]
    assert [entry.value for entry in legend.entries] == [0, 3, 7, 20, 300]
    assert read_raster(tmp_path / "p.tif").argmax(axis=0).tolist() == [[0, 1], [2, 3]]


def test_a_model_that_leaves_no_memory_is_refused(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, names=NAMES)
    model = model_of(scene_predictor())
    huge = type("Huge", (type(model.predictor),), {"resident_bytes": 300_000_000})
    model = type(model)(**{**vars(model), "predictor": huge("maximum_likelihood", model.predictor.signatures)})
    with pytest.raises(MemoryLimitError, match="needs 300 MB of memory, and 256 MB are allowed"):
        write_class_map(opened([path], model), model, {"output": str(tmp_path / "map.tif")}, None, (),
                        Context(available_ram=256))
    assert not (tmp_path / "map.tif").exists()
