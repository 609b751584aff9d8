"""Names and colours of the classes of a reclassified map."""

import numpy as np

from ..language import ENGLISH
from ..legend import Legend, LegendEntry, palette_colour
from .expression import Expression
from .reclassification import KEEP


def reclassified_legend(before, rules, others, tr=ENGLISH):
    """The legend of a reclassified map.

    A class that keeps its value keeps its name and colour. A new value has the name that a rule gives it, or else that
    of the one class that became it, and the colour of the first class that became it.

    Args:
        before: the `Legend` of the map.
        rules: `Rule`s, with conditions on numbers as they are stored.
        others: as for `Reclassification`.
        tr: the `Language` of names that are made up.
    Returns:
        `Legend`, empty when neither the map nor the rules name a class.
    """
    if not before and not any(rule.name for rule in rules):
        return Legend()
    news = [_outcome(rules, others, entry.value) for entry in before.entries]
    kept = [entry for entry, new in zip(before.entries, news) if new == KEEP]
    made = {rule.new for rule in rules} | {others}
    names = {entry.value: entry.name for entry in kept}
    colours = {entry.value: entry.colour for entry in kept}
    for value in sorted(made - {None, KEEP}):
        sources = [entry for entry, new in zip(before.entries, news) if new == value]
        given = [rule.name for rule in rules if rule.new == value and rule.name]
        if given or value not in names:
            of_one = sources[0].name if len(sources) == 1 else tr("Class {value}", value=value)
            names[value] = given[0] if given else of_one
        if sources and value not in colours and sources[0].colour not in colours.values():
            colours[value] = sources[0].colour
    free = (colour for colour in map(palette_colour, range(len(names) + len(colours)))
            if colour not in set(colours.values()))
    return Legend(tuple(LegendEntry(value, name, colours[value] if value in colours else next(free))
                        for value, name in sorted(names.items())))


def _outcome(rules, others, value):
    for rule in reversed(rules):
        one = np.array([value], None if isinstance(rule.condition, Expression) else object)
        if rule.condition is not None and rule.condition.holds(one)[0]:
            return rule.new
    return others
