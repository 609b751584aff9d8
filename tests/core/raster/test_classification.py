import os

import numpy as np
import pytest
from helpers.rasters import of_band, open_raster, read_raster, read_valid, write_raster
from whiskbroom.core.classify.classifier import Classifier
from whiskbroom.core.classify.signature import Signature
from whiskbroom.core.context import Context
from whiskbroom.core.errors import Cancelled, OutputError
from whiskbroom.core.raster.classification import class_legend, write_classification
from whiskbroom.core.raster.stack import RasterStack

VALUES = np.random.default_rng(2).uniform(0, 100, (2, 30, 40)).astype(np.float32)
MEANS = {3: (20.0, 30.0), 8: (70.0, 60.0), 300: (30.0, 90.0)}


def classifier(**options):
    signatures = tuple(Signature(number, np.array(mean), name=f"class {number}", macroclass_id=1 + number // 100,
                                 macroclass_name="built" if number > 99 else "land", count=9,
                                 covariance=np.eye(2) * 90.0) for number, mean in MEANS.items())
    return Classifier("minimum_distance", signatures, **options)


@pytest.fixture
def stack(tmp_path):
    values = VALUES.copy()
    values[1, 4, 5] = np.nan
    return RasterStack([write_raster(tmp_path / "in.tif", values)])


def write(stack, folder, made=None, **destinations):
    names = {"output": str(folder / "map.tif"), **{name: str(folder / path) for name, path in destinations.items()}}
    return write_classification(stack, made or classifier(), names, (), Context(n_threads=2))


def distances():
    values = VALUES.astype(float)
    return np.stack([np.sqrt((values[0] - first) ** 2 + (values[1] - second) ** 2) for first, second in MEANS.values()])


def test_the_map_has_the_nearest_class_with_names_and_colours(stack, tmp_path):
    legend, paths = write(stack, tmp_path)
    assert paths == {"output": str(tmp_path / "map.tif")}
    expected = np.array(list(MEANS))[distances().argmin(axis=0)]
    valid = read_valid(tmp_path / "map.tif")[0]
    assert np.array_equal(read_raster(tmp_path / "map.tif")[0][valid], expected[valid])
    assert np.argwhere(~valid).tolist() == [[4, 5]]
    dataset = open_raster(tmp_path / "map.tif")
    names = dataset.GetRasterBand(1).GetCategoryNames()
    assert [names[value] for value in (0, 3, 8, 300)] == ["Unclassified", "class 3", "class 8", "class 300"]
    assert [entry.value for entry in legend.entries] == [0, 3, 8, 300]


def test_the_type_is_the_smallest_that_holds_the_classes_and_nodata(stack, tmp_path):
    write(stack, tmp_path)
    assert read_raster(tmp_path / "map.tif").dtype == np.uint16
    assert of_band(tmp_path / "map.tif", "GetNoDataValue") == 65535


def test_confidence_and_signature_rasters_come_in_the_same_pass(stack, tmp_path):
    made = classifier(confidence=True, signature_rasters=True)
    _, paths = write(stack, tmp_path, made, output_confidence="confidence.tif", output_signatures="signatures")
    assert [os.path.basename(path) for path in paths["output_signatures"]] \
        == ["map_mc_1_c_3.tif", "map_mc_1_c_8.tif", "map_mc_4_c_300.tif"]
    valid = read_valid(tmp_path / "map.tif")[0]
    assert np.allclose(read_raster(paths["output_confidence"])[0][valid], distances().min(axis=0)[valid], rtol=1e-6)
    for path, expected in zip(paths["output_signatures"], distances()):
        found = read_raster(path)[0]
        assert np.allclose(found[valid], expected[valid], rtol=1e-6) and np.isnan(found[4, 5])


def test_the_legend_of_macroclasses_has_their_names():
    names = {entry.value: entry.name for entry in class_legend(classifier(macroclass=True)).entries}
    assert names == {0: "Unclassified", 1: "land", 4: "built"}


def test_own_colours_go_into_the_legend():
    signatures = (Signature(1, np.ones(2), name="a", colour="#102030", count=5),
                  Signature(2, np.zeros(2), name="b", count=5))
    colours = {entry.value: entry.colour for entry in class_legend(Classifier("minimum_distance", signatures)).entries}
    assert colours[1] == (16, 32, 48) and colours[2] not in (colours[1], colours[0])


def test_a_folder_that_was_made_goes_again_when_the_run_fails(stack, tmp_path):
    made = classifier(signature_rasters=True)
    names = {"output": str(tmp_path / "map.tif"), "output_signatures": str(tmp_path / "signatures")}
    with pytest.raises(Cancelled):
        write_classification(stack, made, names, (), Context(is_cancelled=lambda: True))
    assert os.listdir(tmp_path) == ["in.tif"]


def test_a_folder_that_was_there_stays(stack, tmp_path):
    (tmp_path / "signatures").mkdir()
    (tmp_path / "signatures" / "mine.txt").write_text("x")
    made = classifier(signature_rasters=True)
    names = {"output": str(tmp_path / "map.tif"), "output_signatures": str(tmp_path / "signatures")}
    with pytest.raises(Cancelled):
        write_classification(stack, made, names, (), Context(is_cancelled=lambda: True))
    assert os.listdir(tmp_path / "signatures") == ["mine.txt"]


def test_a_folder_that_cannot_be_made_is_told(stack, tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(OutputError, match="^The folder .*taken cannot be made: "):
        write(stack, tmp_path, classifier(signature_rasters=True), output_signatures="taken")
    assert sorted(os.listdir(tmp_path)) == ["in.tif", "taken"]
