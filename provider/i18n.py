"""Texts in the user's language: the literal is translated first, and filled with values afterwards."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "Whiskbroom"
_FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text):
    """The translation of a literal of the specs or of this package; the literal itself where there is none."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def sentence(error, tool):
    """The translated sentence of a `ToolError`, with a parameter spelled as Processing spells it."""
    values = dict(error.values)
    if values.get("name") in [parameter.name for parameter in tool.parameters]:
        values["name"] = values["name"].upper()
    return tr(error.template).format(**values)


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
