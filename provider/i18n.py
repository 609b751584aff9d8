"""Texts in the user's language: the literal is translated first, and filled with values afterwards."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..core.language import Language

CONTEXT = "Whiskbroom"
_FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text):
    """The translation of a literal of the specs or of this package; the literal itself where there is none."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


class UserLanguage(Language):
    """The language of QGIS, with the marks in numbers that its settings ask for.

    Args:
        tool: the `Tool` whose parameters are spelled as Processing spells them, where a text calls one ``{name}``.
    """

    def __init__(self, tool):
        self._parameters = [parameter.name for parameter in tool.parameters]
        self.decimal_mark, self.group_mark = str(QLocale().decimalPoint()), str(QLocale().groupSeparator())

    def translated(self, literal):
        return tr(literal) or literal

    def get_value(self, key, args, kwargs):
        value = super().get_value(key, args, kwargs)
        return value.upper() if key == "name" and value in self._parameters else value


def sentence(error, tool):
    """The sentence of a `ToolError` in the user's language."""
    return UserLanguage(tool)(error)


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
