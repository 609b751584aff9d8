"""The forms that a name can have: "layer@2", b3, "b*", "bandset1b2", "bandset{1:2}b*", "bandset#b1", "#NIR#"."""

import re
from dataclasses import dataclass
from typing import Optional, Union

from ..bands.selection import numbers_of
from .tokens import placed

_MANY = r"(?:(?P<{0}_number>[0-9]+)|(?P<{0}_all>\*)|\{{(?P<{0}_braces>[^{{}}]*)\}})"
_ALIAS = r"\#(?P<alias>\w+)\#"
_SETS = re.compile("bandset(?:" + _MANY.format("set") + r"|(?P<current>\#))"
                   "(?:b" + _MANY.format("band") + "|" + _ALIAS + ")")
_BANDS = re.compile("b" + _MANY.format("band"))
_BAND_OF = re.compile("(?P<name>.+)@" + _MANY.format("band"), re.DOTALL)
_ALONE = re.compile(_ALIAS)


@dataclass(frozen=True)
class Alias:
    """A role or index in the set at hand: #NIR#."""

    name: str


@dataclass(frozen=True)
class Some:
    """Which bands or band sets are meant.

    Attributes:
        text: names, and what `core.bands.selection` understands: numbers, ranges, dates, "*".
        is_list: whether they are a list even when there is only one.
    """

    text: str
    is_list: bool

    def of(self, items, at):
        """The items that are meant, in the order in which they are named.

        Args:
            items: objects with ``name``, and ``date`` where they have one; their numbers are their places.
            at: `Position` for messages.
        Raises:
            ExpressionError: there is none of that number or date, or the text is no selection.
        """
        return [items[number - 1] for number in chosen_numbers(self.text, items, at)]


@dataclass(frozen=True)
class BandsOfInput:
    """b3, b*, b{1,3}: bands of all inputs, counted through."""

    bands: Some


@dataclass(frozen=True)
class BandsOfRaster:
    """layer@2, layer@*, layer@{1:3}: bands of a raster."""

    raster: str
    bands: Some


@dataclass(frozen=True)
class BandsOfSets:
    """bandset1b2, bandset#b*, bandset{1,3}#NIR#: bands, or a role or index, of band sets.

    Attributes:
        sets: None for the current set.
        bands: `Some`, or an `Alias`.
    """

    sets: Optional[Some]
    bands: Union[Some, Alias]


def form(text):
    """The form of a name without its quotation marks, or None for one that is a name and nothing else."""
    found = _ALONE.fullmatch(text)
    if found:
        return Alias(found["alias"])
    found = _SETS.fullmatch(text)
    if found:
        bands = Alias(found["alias"]) if found["alias"] else _some(found, "band")
        return BandsOfSets(None if found["current"] else _some(found, "set"), bands)
    found = _BANDS.fullmatch(text)
    if found:
        return BandsOfInput(_some(found, "band"))
    found = _BAND_OF.fullmatch(text)
    return BandsOfRaster(found["name"], _some(found, "band")) if found else None


def chosen_numbers(text, items, at):
    """The numbers of the items that a selection means, each once; see `Some.of`."""
    dates, chosen = [getattr(item, "date", "") for item in items], {}
    for part in text.split(","):
        named = [number for number, item in enumerate(items, start=1) if item.name and item.name == part.strip()]
        with placed(at):
            chosen.update(dict.fromkeys(named or numbers_of(part.strip(), dates)))
    return list(chosen)


def _some(found, what):
    number, braces = found[what + "_number"], found[what + "_braces"]
    if number is not None:
        return Some(number, False)
    return Some("*" if braces is None else braces, braces is None or bool(set(braces) & set(",:<>*")))
