"""Sample size: from a map to a plan."""

import csv

import numpy as np
import pytest
import whiskbroom
from helpers.rasters import write_raster
from whiskbroom.core.errors import ParameterError

ACCURACIES = "1=0.7, 2=0.6, 3=0.9, 4=0.95"


@pytest.fixture
def session(tmp_path):
    with whiskbroom.Session(temporary_directory=str(tmp_path)) as made:
        yield made


@pytest.fixture
def olofsson(tmp_path):
    """A map with 2, 1.5, 32 and 64.5 % of its 2000 valid pixels in the classes 1 to 4, and NoData."""
    values = np.repeat([1, 2, 3, 4, 0], [40, 30, 640, 1290, 500]).reshape(50, 50)
    return write_raster(tmp_path / "map.tif", values.astype(np.uint8), nodata=0)


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_olofssons_example_from_a_map(session, olofsson, tmp_path):
    """Olofsson et al. 2014, section 5.1 (reference value A7): 641 points under Neyman's allocation."""
    result = session.sample_size(input=olofsson, users_accuracies=ACCURACIES, allocation="neyman", floor=0,
                                 output=str(tmp_path / "plan.csv"))
    assert result.points == 641 and result.overall_accuracy_error == pytest.approx(0.01, abs=2e-5)
    table = rows_of(result.path)
    assert [row["Points"] for row in table if row["Class"] == "Total"][2] == "641"
    assert [float(row["Area share"]) for row in table[:4]] == pytest.approx([0.02, 0.015, 0.32, 0.645])


def test_no_class_gets_more_points_than_it_has_pixels(session, olofsson):
    result = session.sample_size(input=olofsson, users_accuracies=ACCURACIES, size=640, floor=75)
    assert result.class_points.startswith("1=40, 2=30, 3=") and result.points == 640


def test_the_points_of_classes_are_what_a_later_step_takes(session, olofsson):
    result = session.sample_size(input=olofsson, allocation="typed", typed_sizes="1=9, 2=8, 3=7, 4=6")
    assert (result.class_points, result.points) == ("1=9, 2=8, 3=7, 4=6", 30)


@pytest.mark.parametrize("given, words", [
    ({"figure": "user"}, "target_class is needed"), ({"figure": "area", "target_class": 9}, "no class 9"),
    ({"allocation": "typed"}, "typed_sizes is needed"),
    ({"users_accuracies": "1=1"}, "class 1 must lie between 0 and 1"),
    ({"users_accuracies": "7=0.5"}, "users_accuracies names the class 7")])
def test_bad_values_are_one_sentence(session, olofsson, given, words):
    with pytest.raises(ParameterError, match=words):
        session.sample_size(input=olofsson, **given)
