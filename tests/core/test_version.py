import configparser
from pathlib import Path

import whiskbroom
from whiskbroom.core.version import VERSION


def test_the_version_is_that_of_the_plugin():
    metadata = configparser.ConfigParser()
    metadata.read(Path(__file__).resolve().parents[2] / "metadata.txt", encoding="utf-8")
    assert VERSION == metadata["general"]["version"] == whiskbroom.__version__
