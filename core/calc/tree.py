"""The tree of an expression: what was written, before any name has got its raster."""

from dataclasses import dataclass
from typing import Optional, Tuple, Union

from .tokens import Position


@dataclass(frozen=True, eq=False)
class Number:
    """A number that was written out; an int is exact."""

    value: Union[int, float]
    at: Position


@dataclass(frozen=True, eq=False)
class Constant:
    """One of the words nan, nodata, pi, true and false."""

    name: str
    at: Position


@dataclass(frozen=True, eq=False)
class Reference:
    """A name: of a variable, a raster, a band, bands of band sets, a role or an index.

    Attributes:
        text: as it stands, without quotation marks.
    """

    text: str
    at: Position


@dataclass(frozen=True, eq=False)
class Items:
    """Several expressions in square brackets."""

    items: Tuple
    at: Position


@dataclass(frozen=True, eq=False)
class Unary:
    """An operator ("-", "+", "~" or "not") with one operand."""

    operator: str
    operand: object
    at: Position


@dataclass(frozen=True, eq=False)
class Binary:
    """An operator between two operands; `at` is the operator's place."""

    operator: str
    left: object
    right: object
    at: Position


@dataclass(frozen=True, eq=False)
class Call:
    """A function of the language, by its name, with its arguments."""

    function: str
    arguments: Tuple
    at: Position


@dataclass(frozen=True, eq=False)
class Statement:
    """One line.

    Attributes:
        expression: its tree.
        variable: the name that later lines know it by, or None.
        result: the name of the result that it gives; "" for one without a name, None for a mere variable.
        band_set: the band set that the result is added to: a number, "#" for the current one, or None.
        at: where it begins.
    """

    expression: object
    variable: Optional[str]
    result: Optional[str]
    band_set: Optional[str]
    at: Position


@dataclass(frozen=True, eq=False)
class Loop:
    """The first line of a text that is repeated.

    Attributes:
        over_bands: once for every band of the sets, and not once for every set.
        sets: which band sets, as `core.bands.selection` understands it, or names.
        name_part: only sets, or bands, with this in their names; "" is all.
        at: its place.
    """

    over_bands: bool
    sets: str
    name_part: str
    at: Position


@dataclass(frozen=True, eq=False)
class Program:
    """A whole text: its statements, and how they are repeated (`Loop`, or None)."""

    statements: Tuple[Statement, ...]
    loop: Optional[Loop] = None


def children(node):
    """The trees right below a tree."""
    if isinstance(node, Items):
        return node.items
    if isinstance(node, Unary):
        return (node.operand,)
    if isinstance(node, Binary):
        return node.left, node.right
    return node.arguments if isinstance(node, Call) else ()


def from_the_leaves(tree):
    """Yields every tree below, and last the tree itself; each after those below it, however deep they are nested."""
    waiting = [(tree, False)]
    while waiting:
        node, is_open = waiting.pop()
        if is_open or not children(node):
            yield node
        else:
            waiting.append((node, True))
            waiting += [(child, False) for child in reversed(children(node))]
