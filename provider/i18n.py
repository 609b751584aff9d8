"""Texts in the user's language: the literal is translated first, and filled with values afterwards."""

from numbers import Integral, Real
from pathlib import Path
from string import Formatter

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "Whiskbroom"
_FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text):
    """The translation of a literal of the specs or of this package; the literal itself where there is none."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


class _LocalFormatter(Formatter):
    """Formats as `str.format` does, with the decimal mark that QGIS's settings ask for."""

    def format_field(self, value, format_spec):
        text = super().format_field(value, format_spec)
        if isinstance(value, Real) and not isinstance(value, Integral):
            text = text.replace(".", QLocale().decimalPoint())
        return text


def sentence(error, tool):
    """The translated sentence of a `ToolError`, with a parameter spelled as Processing spells it."""
    values = dict(error.values)
    if values.get("name") in [parameter.name for parameter in tool.parameters]:
        values["name"] = values["name"].upper()
    # Texts of the spec themselves: what a value must be, and the label of a parameter.
    for name in ("expected", "label"):
        if isinstance(values.get(name), str):
            values[name] = tr(values[name]) or values[name]
    return _LocalFormatter().vformat(tr(error.template), (), values)


class Translation:
    """The compiled translation for QGIS's language, where one is shipped."""

    def __init__(self, folder=_FOLDER):
        self._folder = folder
        self._translator = None

    def install(self):
        """Makes the translation known to Qt."""
        translator = QTranslator()
        if translator.load(QLocale(QgsApplication.locale()), "whiskbroom", "_", str(self._folder)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def remove(self):
        """Takes it back."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
