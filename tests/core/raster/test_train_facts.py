"""What a model tells of its training; the tests of train_model read it from the file."""

import importlib.metadata
import platform
import sys
from types import SimpleNamespace

import numpy as np
from whiskbroom.core.raster.train_facts import classes_of, software
from whiskbroom.core.version import VERSION


def test_the_software_is_named_with_its_versions():
    found = software()
    assert found["whiskbroom"] == VERSION and found["python"] == platform.python_version()
    assert found["numpy"] == np.__version__ and not set(found) - {"whiskbroom", "python", "numpy", "scikit-learn"}


def test_scikit_learn_is_left_out_where_it_is_missing(monkeypatch):
    def missing(name):
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(sys.modules[software.__module__], "version", missing)
    assert "scikit-learn" not in software()


def test_a_class_that_taught_nothing_is_there_with_zeros():
    layer = SimpleNamespace(shapes=SimpleNamespace(classes=[1, 1, 3]), classes=[
        SimpleNamespace(class_id=number, name=name, colour=None) for number, name in ((5, "a"), (7, "b"), (9, "c"))])
    drawn = SimpleNamespace(labels=np.array([0, 0, 2, 2, 2]))
    assert [(found.value, found.name, found.samples, found.features) for found in classes_of(layer, drawn)] == [
        (5, "a", 2, 2), (7, "b", 0, 0), (9, "c", 3, 1)]
