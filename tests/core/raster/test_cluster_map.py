import numpy as np
from helpers.models import model_of, scene_predictor
from whiskbroom.core.predict.class_map import ClassMap
from whiskbroom.core.predict.normalisation import Normalisation
from whiskbroom.core.raster.cluster_map import Counted, Counts, catalogue_of

from helpers.scene import CLASSES, SPECTRA

IMAGE = SPECTRA[[[1, 2, 2], [3, 4, 1]]].transpose(2, 0, 1).astype(np.uint16)
VALID = np.array([[True, True, False], [True, True, True]])[None].repeat(4, axis=0)


def class_map(wanted=()):
    return ClassMap(scene_predictor("minimum_distance"), tuple(CLASSES), Normalisation("none", np.zeros(4), np.ones(4)),
                    wanted)


def test_the_outputs_are_those_of_the_class_map_with_counts_and_statistics_behind():
    plain = class_map(("confidence",))(IMAGE, VALID)
    *outputs, counts, statistics = Counted(class_map(("confidence",)), True)(IMAGE, VALID)
    assert len(outputs) == 2 and (outputs[0][0] == plain[0][0]).all() and (outputs[1][0] == plain[1][0]).all()
    assert counts.tolist() == [0, 2, 1, 1, 1] and statistics.ids == (1, 2, 3, 4)
    assert statistics[1].count == 2 and (statistics[1].mean == SPECTRA[1]).all()


def test_counts_alone_when_statistics_are_not_wanted():
    _, counts, statistics = Counted(class_map(), False)(IMAGE)
    assert counts.tolist() == [0, 2, 2, 1, 1] and statistics.ids == ()


def test_blocks_add_up_to_a_catalogue_of_the_classes_that_have_pixels():
    total, counted = Counts(), Counted(class_map(), True)
    for part in (IMAGE[:, :1, :1], IMAGE[:, :, 1:]):
        total.add(*counted(part)[1:])
    assert total.pixels.tolist() == [0, 2, 2, 0, 1]
    catalogue = catalogue_of(model_of(scene_predictor("minimum_distance")), total)
    assert [(found.class_id, found.count, found.name) for found in catalogue] == [
        (1, 2, "Water"), (2, 2, "Forest"), (4, 1, "Town")]
    assert catalogue.get(1).band_names == ("blue", "green", "red", "nir")
