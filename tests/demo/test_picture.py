import numpy as np
import pytest
from osgeo import gdal

from whiskbroom.demo.classes import CLASSES
from whiskbroom.demo.picture import draw_picture, natural_colours
from whiskbroom.demo.scene import make_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"), size=250)


@pytest.fixture(scope="module")
def picture(scene):
    path = scene.image.with_name("picture.png")
    draw_picture(path, scene.image, scene.truth, scene.training, "A title", "A caption")
    return gdal.Open(str(path)).ReadAsArray()[:3]


def test_the_picture_is_wide_enough_for_a_page(picture):
    assert picture.shape == (3, 954, 1920)


def test_every_class_colour_is_in_the_legend(picture):
    legend = picture[:, :, int(0.822 * 1920):].reshape(3, -1).T
    for c in CLASSES:
        assert (legend == c.colour).all(axis=1).any(), c.name


def test_the_map_is_drawn_in_the_colours_of_its_classes(picture, scene):
    truth = gdal.Open(str(scene.truth)).ReadAsArray()
    commonest = CLASSES[np.bincount(truth[truth > 0]).argmax() - 1]
    left, right = int(0.415 * 1920), int(0.809 * 1920)
    shown = (picture[:, :, left:right].reshape(3, -1).T == commonest.colour).all(axis=1).mean()
    assert shown > 0.4 * np.mean(truth == commonest.id)


def test_natural_colours_are_stretched_and_white_where_there_is_no_data(scene):
    colours = natural_colours(scene.image)
    empty = gdal.Open(str(scene.truth)).ReadAsArray() == 0
    assert (colours[empty] == 1).all()
    assert colours.min() == 0 and colours.max() == 1
    assert 0.2 < np.median(colours[~empty]) < 0.8
