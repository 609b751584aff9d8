"""Gives the names of an expression their bands and every operation its type: from the tree to the graph."""

import math
from dataclasses import dataclass
from typing import Optional

from ..errors import ExpressionError
from ..indices.constants import values_for
from ..indices.formula import expression_of, letters_of, role_of
from . import tree
from .arithmetic import arithmetic
from .functions import FUNCTIONS, Maker
from .graph import Band, Graph, Node
from .kinds import of_stored
from .lists import flat, spread
from .lookup import IndexOf, Lookup, by_role
from .loops import turns
from .operators import binary, unary
from .syntax import parse
from .tokens import placed

MOST_RESULTS = 1000
_CONSTANTS = {"nan": None, "nodata": None, "pi": math.pi, "true": True, "false": False}


@dataclass(frozen=True)
class Result:
    """One thing that an expression gives.

    Attributes:
        name: as written, or "result"; no two results have the same.
        node: its `Node`.
        band_set: number of the band set that it is to be added to, or None.
    """

    name: str
    node: Node
    band_set: Optional[int] = None


def bind(text, names, policy="any", nodata_as_value=False):
    """Checks an expression against the rasters that it names.

    Args:
        text: the expression.
        names: `names.Names`.
        policy: a statistic is NoData where "any" or "all" of its values are.
        nodata_as_value: NoData numbers are values.
    Returns:
        list of `Result`, at least one.
    Raises:
        ExpressionError: naming the place in the text.
    """
    program, binder, found = parse(text), _Binder(names.describe, policy, nodata_as_value), []
    for turn in turns(program, names):
        found += _results_of(program, turn, binder)
        if len(found) > MOST_RESULTS:
            raise ExpressionError("The expression has more than {most} results; take fewer bands or band sets at a "
                                  "time.", most=MOST_RESULTS)
    return _named_apart(found)


def _results_of(program, turn, binder):
    """A line without a variable is a result; where there is none, the last variable is."""
    variables, found = {}, []
    for statement in program.statements:
        value = binder.value(statement.expression, turn, variables)
        if statement.variable is not None:
            variables[statement.variable] = value
        if statement.result is not None:
            found += _listed(turn.result_name(statement.result), value, _set_number(statement, turn.names))
    return found or _listed(turn.result_name(statement.variable), value, None)


def _listed(name, value, band_set):
    if not isinstance(value, tuple):
        return [Result(name, value, band_set)]
    return [Result(f"{name or 'result'}_{number}", node, band_set) for number, node in enumerate(value, start=1)]


def _set_number(statement, names):
    if statement.band_set is None:
        return None
    number = names.current or 1 if statement.band_set == "#" else int(statement.band_set)
    if number > len(names.sets):
        raise ExpressionError("Line {line}, column {column}: there is no band set {number} to add the result to.",
                              **statement.at.place(), number=statement.band_set)
    return number


def _named_apart(results):
    taken, made = set(), []
    for result in results:
        name, number = result.name or "result", 1
        while (name.lower() if number == 1 else f"{name}_{number}".lower()) in taken:
            number += 1
        name = name if number == 1 else f"{name}_{number}"
        taken.add(name.lower())
        made.append(Result(name, result.node, result.band_set))
    return made


class _Binder:
    def __init__(self, describe, policy, nodata_as_value):
        self._graph = Graph()
        self._describe = describe
        self._keeps_nodata = nodata_as_value
        self._maker = Maker(self._graph, policy == "all", self._nodata_of)
        self._bands, self._nodata, self._named = {}, {}, {}

    def value(self, expression, turn, variables, place=None):
        """The node of a tree, or the tuple of nodes of a list.

        Args:
            place: the `Position` for messages of all of it; None takes each its own.
        """
        made = {}
        for node in tree.from_the_leaves(expression):
            at, operands = place or node.at, [made[id(child)] for child in tree.children(node)]
            made[id(node)] = self._operation(node, operands, at) if operands else self._leaf(node, turn, variables, at)
        return made[id(expression)]

    def _leaf(self, node, turn, variables, at):
        if isinstance(node, tree.Number):
            return self._graph.number(node.value, at)
        if isinstance(node, tree.Constant):
            return self._graph.number(_CONSTANTS[node.name], at)
        if node.text in variables:
            return variables[node.text]
        key = (id(turn), node.text)
        if key not in self._named:
            found = Lookup(turn.names, turn.band).find(node.text, at)
            self._named[key] = tuple(self._found(one, turn, at) for one in found) if isinstance(found, list) \
                else self._found(found, turn, at)
        return self._named[key]

    def _found(self, found, turn, at):
        return self._index(found, turn, at) if isinstance(found, IndexOf) else self._band(found.key, at)

    def _index(self, found, turn, at):
        bands = {letter: by_role(role_of(letter), found.bands, at) for letter in letters_of(found.index)}
        with placed(at):
            values = values_for(found.index, {}, {letter: band.wavelength for letter, band in bands.items()})
        formula = parse(expression_of(found.index, values)).statements[0].expression
        return self.value(formula, turn, {letter: self._band(band.key, at) for letter, band in bands.items()}, at)

    def _operation(self, node, operands, at):
        if isinstance(node, tree.Items):
            return tuple(flat(operands, at))
        if isinstance(node, tree.Call):
            return FUNCTIONS[node.function].make(self._maker, operands, at)
        make = unary(node.operator) if isinstance(node, tree.Unary) else binary(node.operator)
        return spread(lambda *nodes: make(self._graph, *nodes, at), operands, at)

    def _band(self, key, at):
        """The node of a band: its stored numbers with scale and offset."""
        if key not in self._bands:
            graph, facts = self._graph, self._describe(key)
            node, nodata = graph.node(Band(key), (), of_stored(facts, self._keeps_nodata), at), facts.nodata
            if facts.scale != 1:
                node = arithmetic(graph, "*", node, graph.number(float(facts.scale), at), at)
                nodata = None if nodata is None else nodata * facts.scale
            if facts.offset != 0:
                node = arithmetic(graph, "+", node, graph.number(float(facts.offset), at), at)
                nodata = None if nodata is None else nodata + facts.offset
            self._bands[key], self._nodata[id(node)] = node, nodata
        return self._bands[key]

    def _nodata_of(self, node, at):
        if id(node) not in self._nodata:
            raise ExpressionError("Line {line}, column {column}: nodata(…) takes a band, and this is none.",
                                  **at.place())
        nodata = self._nodata[id(node)]
        if nodata is None or not math.isfinite(nodata):
            return self._graph.number(None, at)
        is_whole = not node.kind.is_float and nodata == int(nodata)
        return self._graph.number(int(nodata) if is_whole else float(nodata), at)
