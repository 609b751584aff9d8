"""Texts in the user's language."""

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QTranslator  # noqa: E402
from whiskbroom.core import spec  # noqa: E402
from whiskbroom.core.errors import ParameterError  # noqa: E402
from whiskbroom.provider.i18n import Translation, sentence, tr  # noqa: E402

pytestmark = pytest.mark.qgis

TOOL = spec.Tool("t", "T", "G", "S.", "H.", (spec.Number("min_size", "Smallest patch", "H."),), run=None)
# What lrelease 5.15.8 makes of one message, "Sieve" in the context "Whiskbroom", translated as "Setaccio".
SIEVE_IS_SETACCIO = (
    "3cb86418caef9c95cd211cbf60a1bddda700000002697442000000080059fcc50000000069000000340300000010005300650074006100"
    "6300630069006f080000000006000000055369657665070000000a576869736b62726f6f6d0188000000020101")


@pytest.fixture
def italian():
    """A translator in place of a compiled file."""

    class Italian(QTranslator):
        def isEmpty(self):
            return False

        def translate(self, context, text, disambiguation=None, n=-1):
            return {"{name} must be {expected}; got {value}.": "{value} non va bene per {name}: ci vuole {expected}.",
                    "a number": "un numero", "{what} of at least {minimum:g}": "{what} di almeno {minimum:g}",
                    "pixels": "celle"}.get(text, "") if context == "Whiskbroom" else ""

    translator = Italian()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_text_without_translation_stays_as_it_is():
    assert tr("Smallest patch") == "Smallest patch" and tr("") == ""


def test_the_template_is_translated_and_then_filled(italian):
    error = ParameterError("{name} must be {expected}; got {value}.", name="min_size", expected="2", value=1)
    assert sentence(error, TOOL) == "1 non va bene per MIN_SIZE: ci vuole 2."


def test_what_a_value_must_be_is_translated_piece_by_piece(italian):
    with pytest.raises(ParameterError) as refused:
        spec.Number("min_size", "Smallest patch", "H.", minimum=0.5, unit="pixels").check(0)
    assert sentence(refused.value, TOOL) == "0 non va bene per MIN_SIZE: ci vuole un numero di almeno 0.5 (celle)."


def test_only_a_parameter_is_spelled_as_processing_does():
    assert sentence(ParameterError("{name} and {other}.", name="min_size", other="min_size"), TOOL) == (
        "MIN_SIZE and min_size.")
    assert sentence(ParameterError("{name}.", name="wheat"), TOOL) == "wheat."


def test_a_value_with_braces_does_no_harm():
    assert sentence(ParameterError("{path} is bad.", path="/tmp/{x}.tif"), TOOL) == "/tmp/{x}.tif is bad."


def test_the_translation_of_the_language_of_qgis_is_installed_and_removed(tmp_path, monkeypatch):
    (tmp_path / "whiskbroom_it.qm").write_bytes(bytes.fromhex(SIEVE_IS_SETACCIO))
    translation = Translation(tmp_path)
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "it_IT"))
    translation.install()
    assert tr("Sieve") == "Setaccio"
    translation.remove()
    assert tr("Sieve") == "Sieve"


def test_a_language_without_translation_is_no_error(tmp_path):
    translation = Translation(tmp_path)
    translation.install()
    translation.remove()
    assert tr("Sieve") == "Sieve"
