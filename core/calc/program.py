"""A graph as a list of steps, run over one piece after another."""

from dataclasses import dataclass
from typing import Tuple

from .arithmetic import Power
from .elementary import Floating
from .graph import Band, in_order
from .ranks import Percentile
from .tokens import Position

# Inputs and intermediate results of a piece together: the second-level cache of one core or a little more. Smaller
# pieces gain nothing, and calling numpy for each would begin to count.
PIECE_BYTES = 1 << 21
_LEAST_PIXELS, _MOST_PIXELS = 1 << 12, 1 << 16
# What a piece of the least pixels may take at most, cache or no cache.
_MOST_BYTES = 1 << 24


@dataclass(frozen=True)
class Step:
    """One operation.

    Attributes:
        operation: what computes.
        at: the `Position` of the text that it came from.
        operands, place: where its operands are, and where its result goes.
        ends: the places of intermediate results that it is the last to use.
        itemsize: bytes of a pixel of its result.
    """

    operation: object
    at: Position
    operands: Tuple[int, ...]
    place: int
    ends: Tuple[int, ...]
    itemsize: int


class Program:
    """The steps that compute some nodes.

    Args:
        nodes: the wanted `graph.Node`; the program keeps none of them, so that it can be sent to another process.

    Attributes:
        bands: the `graph.Band` to be given to `run`, in order.
        pixels: pixels of a piece that stays in the cache.
        bytes_per_pixel: of intermediate results at the worst moment.
        seconds_per_pixel: about the time of one thread, rather too long than too short.
        steps: the `Step` in order.
    """

    def __init__(self, nodes):
        order = in_order(list(nodes))
        places = {id(node): place for place, node in enumerate(order)}
        last_use = {operand: place for place, node in enumerate(order)
                    for operand in (places[id(operand)] for operand in node.operands)}
        self._wanted = [places[id(node)] for node in nodes]
        last_use.update((place, None) for place in self._wanted)
        leaves = [node for node in order if isinstance(node.operation, Band)]
        self.bands = tuple(node.operation for node in leaves)
        self._leaf_places = [places[id(node)] for node in leaves]
        self._constants = {places[id(node)]: node.as_value() for node in order if node.is_constant}
        self.steps = tuple(_steps(order, places, last_use))
        self.bytes_per_pixel = _worst(self.steps)
        self.seconds_per_pixel = 1e-9 * (10 + sum(map(_nanoseconds, self.steps)))
        each = max(1, self.bytes_per_pixel + 4 * len(leaves))
        self.pixels = min(max(PIECE_BYTES // each, min(_LEAST_PIXELS, _MOST_BYTES // each)), _MOST_PIXELS)

    def run(self, inputs, pool):
        """Computes a piece; numpy's warnings must be off (`numpy.errstate`).

        Args:
            inputs: a `values.Value` for each of `bands`, of the pool's shape.
            pool: `values.Pool`; the results live in it until they are given back.
        Returns:
            list of `values.Value` for the wanted nodes.
        Raises:
            ExpressionError: whole numbers leave 64 bits.
        """
        values = dict(self._constants)
        values.update(zip(self._leaf_places, inputs))
        for step in self.steps:
            operands = [values[place] for place in step.operands]
            values[step.place] = step.operation.compute(operands, step.at, pool)
            for place in step.ends:
                pool.take_back(values.pop(place).values)
        return [values[place] for place in self._wanted]


def _steps(order, places, last_use):
    for place, node in enumerate(order):
        if node.operands:
            operands = tuple(places[id(operand)] for operand in node.operands)
            # Constants and inputs stay; they are not the pool's.
            ends = tuple(operand for operand in dict.fromkeys(operands)
                         if last_use[operand] == place and order[operand].operands)
            yield Step(node.operation, node.at, operands, place, ends, node.kind.dtype.itemsize)


def _nanoseconds(step):
    """Measured on one core of a server of 2022, and doubled."""
    if isinstance(step.operation, Percentile):
        doublings = len(step.operands).bit_length()
        return len(step.operands) * (5 + doublings * doublings)
    return 60 if isinstance(step.operation, (Floating, Power)) else 4


def _worst(steps):
    """Bytes per pixel of the intermediate results at the worst moment."""
    live, worst, sizes = 0, 0, {}
    for step in steps:
        sizes[step.place] = step.itemsize + 1
        live += sizes[step.place]
        # A sort holds all that it sorts; other operations take copies of operands that have another type.
        extra = 8 * (len(step.operands) + 2) if isinstance(step.operation, Percentile) else 8 * len(step.operands)
        worst = max(worst, live + extra)
        live -= sum(sizes[place] for place in step.ends)
    return worst
