"""The rules of QGIS's own tests (AlgorithmsTestBase.check_algorithm) for every tool, and those of its registry."""

import html
import os
import re

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import QgsApplication, QgsProcessingAlgorithm  # noqa: E402
from qgis.PyQt.QtCore import QUrl  # noqa: E402
from whiskbroom.algorithms import ALL  # noqa: E402

pytestmark = pytest.mark.qgis


@pytest.fixture(params=ALL)
def algorithm(qgis, request):
    return QgsApplication.processingRegistry().algorithmById("whiskbroom:" + ALL[request.param].id)


def test_the_provider_has_every_tool_and_nothing_else(qgis):
    provider = QgsApplication.processingRegistry().providerById("whiskbroom")
    assert sorted(a.name() for a in provider.algorithms()) == sorted(tool.id for tool in ALL.values())
    assert (provider.id(), provider.name()) == ("whiskbroom", "Whiskbroom")


def test_ids_of_algorithm_and_group_are_lower_case_letters_and_digits(algorithm):
    assert re.fullmatch("[a-z0-9]+", algorithm.name()) and re.fullmatch("[a-z0-9]+", algorithm.groupId())


def test_parameter_names_are_upper_case_and_unique(algorithm):
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", name) for name in names)


def test_the_display_name_is_in_sentence_case_and_short(algorithm):
    words = algorithm.displayName().split()
    assert words[0][0].isupper() and len(words) <= 4


def test_the_short_description_is_one_sentence_in_the_third_person(algorithm):
    text = algorithm.shortDescription()
    assert text[0].isupper() and text.endswith(".") and not re.search("<[^>]+>", text)
    assert text.split()[0].endswith("s") and not text.startswith("This algorithm")


def test_there_are_tags_and_a_help(algorithm):
    assert all(algorithm.tags()) and 3 <= len(algorithm.tags()) <= 8
    assert algorithm.shortHelpString()


def test_every_parameter_has_label_and_help(algorithm):
    for definition in algorithm.parameterDefinitions():
        assert definition.description() and definition.help().endswith(".")
        assert definition.help() in html.unescape(algorithm.shortHelpString())


def test_the_help_address_is_a_file_that_exists_or_none(algorithm):
    address = algorithm.helpUrl()
    assert address == "" or os.path.isfile(QUrl(address).toLocalFile())


def test_the_icon_is_drawn(algorithm):
    assert not algorithm.icon().pixmap(16, 16).isNull()
    assert algorithm.svgIconPath().endswith("whiskbroom.svg")


def test_a_run_is_threaded_and_can_be_cancelled(algorithm):
    assert algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


def test_an_instance_is_a_new_algorithm_with_the_same_parameters(algorithm):
    other = algorithm.create()
    assert other is not algorithm
    assert [d.name() for d in other.parameterDefinitions()] == [d.name() for d in algorithm.parameterDefinitions()]
