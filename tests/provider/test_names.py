"""The rules of QGIS's own tests (AlgorithmsTestBase.check_algorithm) for every tool, and those of its registry."""

import html
import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import QgsApplication, QgsProcessingAlgorithm  # noqa: E402
from qgis.PyQt.QtCore import QUrl  # noqa: E402
from whiskbroom.algorithms import ALL  # noqa: E402
from whiskbroom.provider import help as provider_help  # noqa: E402
from whiskbroom.provider.help import help_url  # noqa: E402

pytestmark = pytest.mark.qgis

PLUGIN = Path(provider_help.__file__).resolve().parents[1]


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


def test_the_help_button_opens_the_page_of_the_tool_from_the_plugins_own_folder(algorithm):
    page = Path(QUrl(algorithm.helpUrl()).toLocalFile())
    assert page == PLUGIN / "docs" / "tools" / f"{algorithm.name()}.html"
    assert f"<h1>{algorithm.displayName()}</h1>" in page.read_text(encoding="utf-8")


def test_a_tool_without_a_page_has_no_help_address(every_kind):
    assert help_url(every_kind(None)) == ""


def test_a_plugin_in_a_folder_with_odd_characters_finds_its_pages(monkeypatch, tmp_path, every_kind):
    page = tmp_path / "50 % of #1 für ü" / "docs" / "tools" / "everykind.html"
    page.parent.mkdir(parents=True)
    page.touch()
    monkeypatch.setattr(provider_help, "_ROOT", page.parents[2])
    assert QUrl(help_url(every_kind(None))).toLocalFile() == str(page)


def test_a_run_is_threaded_and_can_be_cancelled(algorithm):
    assert algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


def test_an_instance_is_a_new_algorithm_with_the_same_parameters(algorithm):
    other = algorithm.create()
    assert other is not algorithm
    assert [d.name() for d in other.parameterDefinitions()] == [d.name() for d in algorithm.parameterDefinitions()]
