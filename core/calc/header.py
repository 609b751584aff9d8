"""The first line of a text that is repeated: forbandsets[1:3]filter, forbandsinbandset[1, 2]filter."""

import re

from .tokens import Position
from .tree import Loop

_HEADER = re.compile(r"(?P<before>(?:\s|#[^\n]*\n)*)for(?P<what>bandsets|bandsinbandset)[^\S\n]*\[(?P<sets>[^\]\n]*)\]"
                     r"(?P<filter>[^\n;]*)")


def loop_and_body(text):
    """Parts the line that says how often a text is repeated from the rest.

    Args:
        text: the whole text.
    Returns:
        (`Loop` or None, rest): in the rest the line is blank, so that places in it stay those of the whole.
    """
    found = _HEADER.match(text)
    if not found:
        return None, text
    line = found["before"].count("\n") + 1
    column = found.start("what") - 3 - (text.rfind("\n", 0, found.start("what")) + 1) + 1
    at = Position(line, column)
    loop = Loop(found["what"] == "bandsinbandset", found["sets"].strip() or "*", found["filter"].strip(), at)
    return loop, "\n" * (line - 1) + " " * (found.end() - text.rfind("\n", 0, found.end()) - 1) + text[found.end():]
