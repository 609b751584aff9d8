"""How often a text is evaluated, and with which band set as the current one."""

from dataclasses import dataclass, replace
from typing import Optional

from ..errors import ExpressionError
from .names import BandName, Names
from .references import chosen_numbers


@dataclass(frozen=True)
class Turn:
    """One evaluation of a text.

    Attributes:
        names: the `Names`, with the band set of this turn as the current one.
        band: the `BandName` that #BAND# means, or None.
        suffix: what tells its results from those of other turns; "" without a loop.
    """

    names: Names
    band: Optional[BandName] = None
    suffix: str = ""

    def result_name(self, name):
        """The name of a result: its placeholders filled, or else with the suffix of the turn."""
        current, filled = self.names.current_set, name
        if current is not None:
            filled = filled.replace("#BANDSET#", current.name).replace("#DATE#", current.date or "undated")
        if self.band is not None:
            filled = filled.replace("#BAND#", self.band.name or f"b{self.band.number}")
        return filled if filled != name or not self.suffix else "_".join(filter(None, (name, self.suffix)))


def turns(program, names):
    """The turns of a `tree.Program`.

    Raises:
        ExpressionError: its loop has no turn.
    """
    loop = program.loop
    if loop is None:
        return [Turn(names)]
    found = []
    for number in chosen_numbers(loop.sets, names.sets, loop.at):
        one, current = names.sets[number - 1], replace(names, current=number)
        if loop.over_bands:
            found += [Turn(current, band, f"bandset{number}b{band.number}") for band in one.bands
                      if loop.name_part in band.name]
        elif loop.name_part in one.name:
            found.append(Turn(current, None, f"bandset{number}"))
    if not found:
        raise ExpressionError("Line {line}, column {column}: this line means none of the {count} band sets.",
                              **loop.at.place(), count=len(names.sets))
    return found
