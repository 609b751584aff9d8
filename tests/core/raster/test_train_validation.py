from types import SimpleNamespace

import numpy as np
import pytest
from helpers.heard import Heard

from whiskbroom.core.context import Context
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster import train_validation
from whiskbroom.core.raster.train_validation import fits_of, validated
from whiskbroom.core.train.neighbours import NeighboursRecipe
from whiskbroom.core.train.positions import Positions
from whiskbroom.core.train.task import Task, Work


def asked(folds=3, folds_by="features", fold_distance=None):
    return SimpleNamespace(folds=folds, folds_by=folds_by, fold_distance=fold_distance)


def judged(p, recipe=None, heard=None, reports=None):
    """Two classes that are easily told apart, in ten features on a line, 10 from each other."""
    groups = np.arange(40) // 4
    task = Task((groups % 2)[:, None] + np.arange(40)[:, None] / 1000, groups % 2, groups, 2)
    work = Work() if reports is None else Work(report=reports.append)
    return validated(recipe or NeighboursRecipe(1), task, Positions(10.0 * groups, np.zeros(40)), p, work,
                     Context(messages=heard or Heard()))


@pytest.mark.parametrize("p, fits", [
    (asked(0), 0), (asked(5), 10), (asked(5, "blocks", 20.0), 15), (asked(2, "buffered", 1.0), 6)])
def test_it_fits_as_often_as_there_are_folds(p, fits):
    counted = []

    class Counting(NeighboursRecipe):
        def fit(self, task, work):
            counted.append(1)
            return NeighboursRecipe.fit(self, task, work)

    judged(p, Counting(1))
    assert fits_of(p) == len(counted) == fits


def test_the_parts_fill_the_progress():
    for way in ("features", "blocks"):
        reports = []
        judged(asked(3, way, 20.0), reports=reports)
        assert reports == sorted(reports) and reports[-1] == pytest.approx(1)


def test_in_space_comes_beside_the_others_and_only_if_asked_for():
    assert judged(asked(0)) is None and judged(asked()).in_space is None
    found = judged(asked(3, "buffered", 15.0))
    assert found.by_feature.accuracy == found.in_space.outcome.accuracy == 1 and found.in_space.distance == 15


@pytest.mark.parametrize("p, words", [
    (asked(3, "blocks"), "No range of the errors was found"),
    (asked(3, "buffered", 5000.0), "could not be validated in space with a distance of 5000")])
def test_what_could_not_be_judged_is_told(p, words):
    heard = Heard()
    assert judged(p, heard=heard).in_space is not None and words in heard.warnings[0]


def test_a_fold_that_leaves_too_few_samples_is_told_and_the_rest_stays(monkeypatch):
    def refuse(*_):
        raise ParameterError("{count} are too few.", count=1)

    heard = Heard()
    monkeypatch.setattr(train_validation, "validate_in_space", refuse)
    found = judged(asked(3, "blocks", 20.0), heard=heard)
    assert found.by_feature.accuracy == 1 and found.in_space is None and "too few." in heard.warnings[0]
    monkeypatch.setattr(train_validation, "validate", refuse)
    assert judged(asked(), heard=heard) is None and len(heard.warnings) == 2
