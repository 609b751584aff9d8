"""The functions of the language: how each is written, and the nodes that it stands for."""

from dataclasses import dataclass
from functools import partial
from typing import Callable, Tuple

from ..errors import ExpressionError
from ..language import Phrase
from . import choice, elementary, logic, statistics
from .graph import FARTHEST_NEIGHBOUR
from .lists import flat, spread

MANY = 10 ** 9


@dataclass(frozen=True)
class Maker:
    """What functions make nodes with.

    Attributes:
        graph: the `Graph`.
        skips: whether statistics leave NoData out.
        nodata_of: gives the NoData number of a node that is a band, as a node.
    """

    graph: object
    skips: bool
    nodata_of: Callable


@dataclass(frozen=True)
class Function:
    """A function.

    Attributes:
        usage: how it is written.
        meaning: one sentence.
        least, most: number of arguments.
        make: ``make(maker, arguments, at)`` gives a node, or a tuple of nodes.
        synonyms: other names.
    """

    usage: str
    meaning: str
    least: int
    most: int
    make: Callable
    synonyms: Tuple[str, ...] = ()

    @property
    def name(self):
        return self.usage.partition("(")[0]


def _each(make):
    """A function of single numbers, applied to lists element by element."""
    return lambda maker, arguments, at: spread(lambda *nodes: make(maker.graph, *nodes, at), arguments, at)


def _floating(name):
    return _each(lambda graph, *given: elementary.floating_function(graph, name, given[:-1], given[-1]))


def _statistic(make):
    return lambda maker, arguments, at: make(maker.graph, flat(arguments, at), maker.skips, at)


def _count(make):
    return lambda maker, arguments, at: make(maker.graph, flat(arguments, at), at)


def _extreme(which):
    return _statistic(lambda graph, nodes, skips, at: statistics.extreme(graph, which, nodes, skips, at))


def _percentile(nearest):
    def make(maker, arguments, at):
        percent = _number(arguments[-1], 0, 100, Phrase("a percentage from 0 to 100"), at)
        nodes = flat(arguments[:-1], at)
        return statistics.percentile(maker.graph, nodes, float(percent), maker.skips, nearest, at)

    return make


def _median(maker, arguments, at):
    return statistics.percentile(maker.graph, flat(arguments, at), 50.0, maker.skips, False, at)


def _clip(graph, value, low, high, at):
    raised = statistics.extreme(graph, "max", [value, low], False, at)
    return statistics.extreme(graph, "min", [raised, high], False, at)


def _is_in(maker, arguments, at):
    graph, numbers = maker.graph, flat(arguments[1:], at)

    def one(value):
        found = logic.comparison(graph, "==", value, numbers[0], at)
        for number in numbers[1:]:
            found = logic.joined(graph, "or", found, logic.comparison(graph, "==", value, number, at), at)
        return found

    return spread(one, arguments[:1], at)


def _shift(maker, arguments, at):
    expected = Phrase("a whole number from {low} to {high}", low=-FARTHEST_NEIGHBOUR, high=FARTHEST_NEIGHBOUR)
    down, right = [_number(argument, -FARTHEST_NEIGHBOUR, FARTHEST_NEIGHBOUR, expected, at, whole=True)
                   for argument in arguments[1:]]
    return spread(lambda node: maker.graph.shifted(node, down, right, at), arguments[:1], at)


def _number(argument, low, high, expected, at, whole=False):
    """The value of an argument that must be written out, since what is computed depends on it."""
    value = argument.operation.value if not isinstance(argument, tuple) and argument.is_number else None
    if value is None or not low <= value <= high or whole and not isinstance(value, int):
        raise ExpressionError("Line {line}, column {column}: the last argument must be written out as a number: "
                              "{expected}.", **at.place(), expected=expected)
    return value


def _filled(maker, arguments, at):
    if len(arguments) == 1:
        return choice.filled(maker.graph, flat(arguments, at), at)
    return spread(lambda *nodes: choice.filled(maker.graph, nodes, at), arguments, at)


def _nodata(maker, arguments, at):
    return spread(partial(maker.nodata_of, at=at), arguments, at)


_ALL = (
    Function("where(condition, a, b)", "a where the condition is true, b elsewhere.", 3, 3, _each(choice.where),
             ("if",)),
    Function("is_nodata(x)", "True where x is NoData.", 1, 1, _each(choice.is_nodata), ("isnan",)),
    Function("fill(x, y, …)", "The first of the values that is not NoData.", 1, MANY, _filled, ("coalesce",)),
    Function("nodata(x)", "The NoData number of the band x.", 1, 1, _nodata),
    Function("is_in(x, 1, 2, …)", "True where x is one of the values.", 2, MANY, _is_in, ("isin",)),
    Function("clip(x, low, high)", "x, but at least low and at most high.", 3, 3, _each(_clip)),
    Function("abs(x)", "x without its sign.", 1, 1, _each(elementary.absolute)),
    Function("sign(x)", "-1, 0 or 1.", 1, 1, _each(elementary.sign)),
    Function("floor(x)", "x rounded down.", 1, 1, _floating("floor")),
    Function("ceil(x)", "x rounded up.", 1, 1, _floating("ceil")),
    Function("round(x)", "x rounded to the nearest whole number, halves to the even one.", 1, 1, _floating("round"),
             ("rint",)),
    Function("int(x)", "x as a whole number, its fraction cut off.", 1, 1, _each(elementary.to_whole), ("trunc",)),
    Function("float(x)", "x in floating point.", 1, 1, _each(elementary.to_float)),
    Function("sqrt(x)", "Square root.", 1, 1, _floating("sqrt")),
    Function("exp(x)", "e to the power of x.", 1, 1, _floating("exp")),
    Function("log(x)", "Natural logarithm.", 1, 1, _floating("log"), ("ln",)),
    Function("log10(x)", "Logarithm to the base 10.", 1, 1, _floating("log10")),
    Function("log2(x)", "Logarithm to the base 2.", 1, 1, _floating("log2")),
    Function("sin(x)", "Sine of an angle in radians.", 1, 1, _floating("sin")),
    Function("cos(x)", "Cosine of an angle in radians.", 1, 1, _floating("cos")),
    Function("tan(x)", "Tangent of an angle in radians.", 1, 1, _floating("tan")),
    Function("arcsin(x)", "Inverse sine, in radians.", 1, 1, _floating("arcsin"), ("asin",)),
    Function("arccos(x)", "Inverse cosine, in radians.", 1, 1, _floating("arccos"), ("acos",)),
    Function("arctan(x)", "Inverse tangent, in radians.", 1, 1, _floating("arctan"), ("atan",)),
    Function("arctan2(y, x)", "Angle of the direction (x, y) in radians, -pi to pi.", 2, 2, _floating("arctan2"),
             ("atan2",)),
    Function("sinh(x)", "Hyperbolic sine.", 1, 1, _floating("sinh")),
    Function("cosh(x)", "Hyperbolic cosine.", 1, 1, _floating("cosh")),
    Function("tanh(x)", "Hyperbolic tangent.", 1, 1, _floating("tanh")),
    Function("radians(x)", "Degrees as radians.", 1, 1, _floating("radians")),
    Function("degrees(x)", "Radians as degrees.", 1, 1, _floating("degrees")),
    Function("xor(a, b)", "The bits that a or b has, but not both.", 2, 2,
             _each(lambda graph, a, b, at: logic.bits(graph, "xor", a, b, at))),
    Function("shift(x, down, right)", "x of the pixel so many rows below and columns to the right.", 3, 3, _shift),
    Function("sum(a, b, …)", "Sum.", 1, MANY, _statistic(statistics.total)),
    Function("mean(a, b, …)", "Arithmetic mean.", 1, MANY, _statistic(statistics.mean)),
    Function("median(a, b, …)", "Median; of an even number of values the mean of the middle two.", 1, MANY, _median),
    Function("min(a, b, …)", "The least.", 1, MANY, _extreme("min"), ("minimum",)),
    Function("max(a, b, …)", "The greatest.", 1, MANY, _extreme("max"), ("maximum",)),
    Function("std(a, b, …)", "Standard deviation of the population (divided by the number of values).", 1, MANY,
             _statistic(statistics.deviation)),
    Function("var(a, b, …)", "Variance of the population.", 1, MANY, _statistic(statistics.variance)),
    Function("percentile(a, b, …, p)", "The percentile p (0 to 100), interpolated linearly.", 2, MANY,
             _percentile(False)),
    Function("nearest_percentile(a, b, …, p)", "The percentile p as the nearest of the values.", 2, MANY,
             _percentile(True)),
    Function("count(a, b, …)", "How many values are not NoData.", 1, MANY, _count(statistics.count)),
    Function("nodata_count(a, b, …)", "How many values are NoData.", 1, MANY, _count(statistics.nodata_count)),
)

FUNCTIONS = {name: function for function in _ALL for name in (function.name, *function.synonyms)}
