"""Names and colours of the values of a class map."""

from dataclasses import dataclass
from typing import Tuple

from .language import ENGLISH

# Paul Tol's "muted" and "light" qualitative schemes (Tol 2021, SRON/EPS/TN/09-002): told apart by colour-blind readers.
_PALETTE = ((68, 119, 170), (17, 119, 51), (221, 204, 119), (204, 102, 119), (136, 34, 85), (51, 34, 136),
            (68, 170, 153), (153, 153, 51), (136, 204, 238), (170, 68, 153), (238, 136, 102), (187, 204, 51),
            (153, 221, 255), (255, 170, 187), (170, 170, 0), (102, 153, 204))
UNCLASSIFIED_COLOUR = (221, 221, 221)


@dataclass(frozen=True)
class LegendEntry:
    """One class: its value in the raster, its name, and its colour as (red, green, blue), 0 to 255."""

    value: int
    name: str
    colour: Tuple[int, int, int]


@dataclass(frozen=True)
class Legend:
    """The classes of a map, in the order of their values."""

    entries: Tuple[LegendEntry, ...] = ()

    def __bool__(self):
        return bool(self.entries)

    def name(self, value):
        """The name of a value, or "" when it has none."""
        return next((entry.name for entry in self.entries if entry.value == value), "")

    @classmethod
    def of_names(cls, names, unclassified=False, colours=None, tr=ENGLISH):
        """A legend with given colours, and others of a scheme that colour-blind readers can tell apart.

        Args:
            names: mapping of class values to names.
            unclassified: add the value 0 as "Unclassified".
            colours: mapping of class values to "#rrggbb"; a value that it lacks, or None, takes the scheme's.
            tr: the `Language` of the names that are added: "Unclassified", and "Class 3" for a class without one.
        """
        colours = colours or {}
        entries = [LegendEntry(int(value), name or tr("Class {value}", value=value),
                               colour_of_text(colours[value]) if colours.get(value) else palette_colour(position))
                   for position, (value, name) in enumerate(sorted(names.items()))]
        if unclassified:
            entries.insert(0, LegendEntry(0, tr("Unclassified"), UNCLASSIFIED_COLOUR))
        return cls(tuple(sorted(entries, key=lambda entry: entry.value)))


def palette_colour(position):
    """The colour of the n-th class (from 0); past the scheme's end the colours come again, darker."""
    darker = 0.72 ** (position // len(_PALETTE))
    return tuple(round(part * darker) for part in _PALETTE[position % len(_PALETTE)])


def colour_of_text(text):
    """(red, green, blue) of "#rrggbb"."""
    return tuple(int(text[start:start + 2], 16) for start in (1, 3, 5))


def text_of_colour(colour):
    """"#rrggbb" of (red, green, blue)."""
    return "#{:02x}{:02x}{:02x}".format(*colour)
