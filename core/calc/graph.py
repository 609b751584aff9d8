"""Operations joined to a graph in which everything stands once, however often it was written."""

import math
from dataclasses import dataclass
from typing import Hashable, Tuple

import numpy as np

from ..errors import ExpressionError
from .kinds import Kind, constant
from .tokens import Position
from .values import MISSING, Pool, Value

MOST_NODES = 50_000
# Asking again for a node that is there costs time too.
MOST_REQUESTS = 500_000
FARTHEST_NEIGHBOUR = 100


@dataclass(frozen=True)
class Band:
    """The stored numbers of a band, of the pixel itself or of one `down` rows below and `right` columns to the right.

    Attributes:
        key: what the reader knows the band by.
        down, right: distance to the pixel.
    """

    key: Hashable
    down: int = 0
    right: int = 0


@dataclass(frozen=True)
class Constant:
    """A number; None is NoData."""

    value: object


@dataclass(frozen=True, eq=False)
class Node:
    """An operation with its operands.

    Attributes:
        operation: a `Band`, a `Constant`, or a frozen object with ``compute(operands, at, pool)`` that gives a `Value`.
        operands: the nodes that it takes.
        kind: the `Kind` of its values.
        at: the `Position` of the text that it came from first.
    """

    operation: object
    operands: Tuple
    kind: Kind
    at: Position

    @property
    def is_constant(self):
        return isinstance(self.operation, Constant)

    @property
    def is_number(self):
        """Whether it is a constant other than NoData."""
        return self.is_constant and self.operation.value is not None

    def as_value(self):
        """The `Value` of a constant."""
        return Value(self.kind.dtype.type(self.operation.value), None) if self.is_number else MISSING


class Graph:
    """Makes nodes, each once; what has only constant operands becomes a constant."""

    def __init__(self):
        self._nodes = {}
        self._requests = 0
        self._pool = Pool(())

    def node(self, operation, operands, kind, at):
        """The node of an operation.

        Args:
            operation: hashable; equal ones of equal operands are one node.
            operands: nodes.
            kind: the `Kind` of the result.
            at: `Position`.
        Raises:
            ExpressionError: the graph grows too large, or a constant cannot be computed.
        """
        operands = tuple(operands)
        key = (operation, kind, tuple(map(id, operands)))
        self._requests += 1
        if len(self._nodes) >= MOST_NODES or self._requests > MOST_REQUESTS:
            raise ExpressionError("Line {line}, column {column}: the expression stands for too many operations; take "
                                  "fewer bands or lines at a time.", **at.place())
        if key not in self._nodes:
            made = Node(operation, operands, kind, at)
            if operands and all(operand.is_constant for operand in operands):
                made = self._folded(made)
            self._nodes[key] = made
        return self._nodes[key]

    def number(self, value, at):
        """The node of a constant: bool, int, float, or None for NoData, which infinity and NaN are too."""
        if isinstance(value, float) and not math.isfinite(value):
            value = None
        return self.node(Constant(value), (), constant(0 if value is None else value), at)

    def _folded(self, node):
        with np.errstate(all="ignore"):
            value = node.operation.compute([operand.as_value() for operand in node.operands], node.at, self._pool)
        if value.valid is not None and not value.valid:
            return self.number(None, node.at)
        return self.number(np.asarray(value.values).item(), node.at)

    def shifted(self, node, down, right, at):
        """The node whose values are those of another pixel: as `node`, with every band shifted.

        Raises:
            ExpressionError: shifts add up to more than `FARTHEST_NEIGHBOUR`.
        """
        made = {}
        for found in in_order([node]):
            operation = found.operation
            if isinstance(operation, Band):
                operation = Band(operation.key, operation.down + down, operation.right + right)
                if max(abs(operation.down), abs(operation.right)) > FARTHEST_NEIGHBOUR:
                    raise ExpressionError("Line {line}, column {column}: neighbours are at most {most} pixels away, "
                                          "also where shifts add up.", **at.place(), most=FARTHEST_NEIGHBOUR)
            made[id(found)] = found if found.is_constant else self.node(
                operation, [made[id(operand)] for operand in found.operands], found.kind, found.at)
        return made[id(node)]


def in_order(nodes):
    """All nodes that some nodes need, and these themselves, each once and after its operands.

    The order goes down one operand before the next, so that few intermediate results wait at a time.
    """
    done, waiting, order = set(), [(node, False) for node in reversed(nodes)], []
    while waiting:
        node, is_open = waiting.pop()
        if id(node) in done:
            continue
        if is_open or not node.operands:
            done.add(id(node))
            order.append(node)
        else:
            waiting.append((node, True))
            waiting += [(operand, False) for operand in reversed(node.operands)]
    return order
