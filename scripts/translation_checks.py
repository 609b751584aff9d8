"""What a translation must keep of its text; held by the tests, and asked before translations are taken in."""

import re
from collections import Counter
from string import Formatter

# Words that are the same in every language: numbers, names of parameters, what is typed, and what programs are called.
_KEPT = re.compile(r"\d+|\w+_\w+|[A-Z]+=[A-Z]+|NoData|GDAL|QGIS|Python|CSV|HTML|JSON|SMTP|EPSG|WKT|GeoTIFF|GeoPackage",
                   re.ASCII)


def faults(language, source, said):
    """What is wrong with a translation, each in a few words; empty when nothing is.

    Args:
        language: code of the language, as in the file's name.
        source: the English text.
        said: its translation.
    """
    return [what for what, is_right in _CHECKS.items() if not is_right(language, source, said)]


def _placeholders(text):
    try:
        return Counter((name, conversion, form) for _, name, form, conversion in Formatter().parse(text)
                       if name is not None)
    except ValueError as error:
        return str(error)


def _length_fits(language, source, said):
    least, most = (0.12, 1) if language == "zh" else (0.6, 1.6)
    return least * len(source) - 6 <= len(said) <= most * len(source) + 15


def _marks_fit(language, source, said):
    if language == "fr":
        return not re.search(r" [;:?!]|\w[;?!]", re.sub(r"{.*?}", "{}", said))
    if language == "zh":
        return not re.search(r"[\u4e00-\u9fff]([,;:!?]|\.(?!\.\.))", said)
    return True


_CHECKS = {
    "it is empty": lambda language, source, said: bool(said),
    "a placeholder is not kept": lambda language, source, said: _placeholders(source) == _placeholders(said),
    "a number or a program's name is not kept": lambda language, source, said:
        Counter(_KEPT.findall(source)) == Counter(_KEPT.findall(said)),
    "there is white space to spare": lambda language, source, said: said == said.strip() and "  " not in said,
    "a full stop is missing, or too many": lambda language, source, said:
        source.endswith(".") == said.endswith("。" if language == "zh" else "."),
    "its length is out of proportion": _length_fits,
    "a sentence is still English": lambda language, source, said: source != said or len(source.split()) < 3,
    "a mark is not that of the language": _marks_fit,
}
