"""Finds what a name in an expression stands for: bands, or the formula of an index."""

from dataclasses import dataclass
from typing import Tuple

from ..bands.find import place_of_role
from ..bands.roles import role_named, stand_ins
from ..errors import ExpressionError
from ..indices.catalogue import Index, indices
from ..language import Phrase, listed
from .references import Alias, BandsOfInput, BandsOfRaster, form
from .tokens import placed, shortened, shown

_MOST_KNOWN = 12


@dataclass(frozen=True)
class IndexOf:
    """An index of some bands: the `indices.catalogue.Index`, and the `BandName` among which its roles are."""

    index: Index
    bands: Tuple


class Lookup:
    """Finds bands by the names that a `names.Names` holds.

    Args:
        names: the `Names`.
        loop_band: the `BandName` that #BAND# means, or None.
    """

    def __init__(self, names, loop_band=None):
        self._names = names
        self._loop_band = loop_band

    def find(self, text, at):
        """What a name that is no variable stands for.

        Args:
            text: the name.
            at: `Position` for messages.
        Returns:
            A `BandName` or an `IndexOf`, or a list of them.
        Raises:
            ExpressionError: nothing, or more than one thing, is called so.
        """
        sets = self._sets_named(text)
        if sets:
            return _only_band(_one(sets, text, at), at)
        bands = [band for one in self._names.sets for band in one.bands if band.name == text]
        if bands:
            return _one(bands, text, at)
        found = form(text)
        if isinstance(found, BandsOfInput):
            return _bands(found.bands, self._names.bands, text, at)
        if isinstance(found, BandsOfRaster) and self._sets_named(found.raster):
            return _bands(found.bands, _one(self._sets_named(found.raster), found.raster, at).bands, text, at)
        if not self._names.sets or found is None and not self._is_played(text) or isinstance(found, BandsOfRaster):
            self._refuse(text, at)
        if found is None:
            return by_role(text, self._names.at_hand, at)
        return self._alias(found, at) if isinstance(found, Alias) else self._of_sets(found, text, at)

    def _sets_named(self, text):
        return [one for one in self._names.sets if one.name == text]

    def _is_played(self, text):
        """Whether a word is a role that a band at hand plays."""
        roles = stand_ins(role_named(text)) if role_named(text) else ()
        return any(band.role in roles for band in self._names.at_hand)

    def _alias(self, found, at):
        if found.name.upper() == "BAND" and self._loop_band is not None:
            return self._loop_band
        return _role_or_index(found.name, self._names.at_hand, at)

    def _of_sets(self, found, text, at):
        sets = [self._names.current_set] if found.sets is None else found.sets.of(self._names.sets, at)
        each = [_role_or_index(found.bands.name, one.bands, at) if isinstance(found.bands, Alias)
                else _bands(found.bands, one.bands, text, at) for one in sets]
        if len(each) == 1 and (found.sets is None or not found.sets.is_list):
            return each[0]
        return [item for part in each for item in (part if isinstance(part, list) else [part])]

    def _refuse(self, text, at):
        bands = self._names.bands
        known = [one.name for one in self._names.sets] + [band.name or band.role for band in bands]
        known = [*filter(None, known), *(f"b{number}" for number in sorted({1, len(bands)}) if bands)]
        raise ExpressionError("Line {line}, column {column}: nothing is called {found}; the names are {known}.",
                              **at.place(), found=shown(text), known=_short(dict.fromkeys(known)))


def by_role(role, bands, at):
    """The band that plays a role, as `core.bands.find` has it.

    Raises:
        ExpressionError: there is none, there are several, or there is no such role.
    """
    with placed(at):
        return bands[place_of_role(bands, role, Phrase("the input"))]


def _only_band(one, at):
    if len(one.bands) == 1:
        return one.bands[0]
    raise ExpressionError("Line {line}, column {column}: {name} has {count} bands; write \"{text}@1\" for its first, "
                          "or \"{text}@*\" for all in a statistic.", **at.place(), name=shown(one.name),
                          text=shortened(one.name), count=len(one.bands))


def _one(found, text, at):
    if len(found) > 1:
        raise ExpressionError("Line {line}, column {column}: {count} things are called {found}; give them different "
                              "names, or count the bands through as b1, b2.", **at.place(), found=shown(text),
                              count=len(found))
    return found[0]


def _bands(some, bands, text, at):
    if not some.is_list and some.text.isdecimal() and not 1 <= int(some.text) <= len(bands):
        raise ExpressionError("Line {line}, column {column}: there is no band {found}; there are {count} bands.",
                              **at.place(), found=shown(text), count=len(bands))
    chosen = some.of(bands, at)
    return chosen if some.is_list else _one(chosen, text, at)


def _role_or_index(name, bands, at):
    """The band of a role, or the index of that very name, or else of the only name that differs by capitals."""
    known = indices()
    alike = [name] if name in known else [one for one in known if one.lower() == name.lower()]
    if role_named(name) or len(alike) != 1:
        return by_role(name, bands, at)
    return IndexOf(known[alike[0]], tuple(bands))


def _short(words):
    """Words as a list for a message, the first few of many."""
    words = list(map(shown, words))
    if len(words) > _MOST_KNOWN:
        return Phrase("{some} and {count} more", some=listed(words[:_MOST_KNOWN]), count=len(words) - _MOST_KNOWN)
    return listed(words) if words else Phrase("none")
