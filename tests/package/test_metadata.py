"""The metadata in the zip are what QGIS and its plugin repository want, read as they read them."""

import configparser
import re
from urllib.parse import urlparse

import package
import pytest
import whiskbroom

# As the plugin repository demands them.
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
            "repository")


def parsed(text):
    """As QGIS and the repository do: with interpolation of %, and an error for a name that comes twice."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(text)
    return parser["general"]


@pytest.fixture(scope="module")
def metadata(zipped):
    return parsed(zipped.read("whiskbroom/metadata.txt").decode("utf-8"))


@pytest.mark.parametrize("name", REQUIRED)
def test_a_required_value_is_there(metadata, name):
    assert metadata[name].strip()


def test_it_is_for_qgis_3_22_to_4_and_has_a_processing_provider(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    # qgis_process compares with these words.
    assert metadata["hasProcessingProvider"] in ("yes", "True")


@pytest.mark.parametrize("name, value", [("supportsQt6", "true"), ("deprecated", "false"), ("server", "false")])
def test_a_switch_is_spelled_as_the_repository_understands_it(metadata, name, value):
    assert metadata[name].lower() == value


def test_links_are_whole_and_the_author_has_no_slash(metadata):
    for name in ("homepage", "tracker", "repository"):
        assert urlparse(metadata[name]).scheme == "https" and urlparse(metadata[name]).netloc
    assert "/" not in metadata["author"]


def test_the_icon_is_in_the_zip(metadata, zipped):
    assert f"whiskbroom/{metadata['icon']}" in zipped.namelist()


def test_the_changelog_begins_with_this_version(metadata):
    assert metadata["version"] == whiskbroom.__version__
    assert metadata["changelog"].split()[0] == whiskbroom.__version__


def test_the_changelog_has_every_word_of_the_file(metadata):
    markdown = (package.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"\w+", metadata["changelog"]) == re.findall(r"\w+", markdown)[1:]


def test_headings_and_items_stand_on_a_line_each():
    markdown = "# Changelog\n\n## 0.2\n\nA line\nand its rest.\n\n- One,\n  #1.\n- Two.\n\n## 0.1\n- First.\n"
    assert package.changelog(markdown) == ("0.2\n    A line and its rest.\n    - One, #1.\n    - Two.\n    0.1\n"
                                           "    - First.")


@pytest.mark.parametrize("item", ["50 % less", "100%", "%(name)s", "a = b: c", "[section]", "; no comment", "# 7"])
def test_a_changelog_item_survives_the_ini_file(item):
    text = f"[general]\nname=n\nchangelog={package.changelog(f'# C{chr(10)}{chr(10)}## 1.0{chr(10)}- {item}')}\nlast=l"
    assert parsed(text)["changelog"] == f"1.0\n- {item}"
    assert parsed(text)["last"] == "l"
