"""Expressions over plain arrays, such as the columns of a table."""

import numpy as np

from ..bands.roles import role_named
from ..errors import ParameterError
from .binding import bind
from .graph import Band
from .names import BandFacts, BandName, Names, SetName
from .pieces import run_by_pieces
from .program import Program
from .values import Value, both


def calculate(text, arrays, policy="any"):
    """Evaluates an expression over arrays.

    Args:
        text: the expression, in the language of docs/expressions.md.
        arrays: mapping of names to ndarrays of one shape, of truth values or numbers. Masked elements, NaN and
            infinity are NoData. ``b1``, ``b2`` are the arrays in their order.
        policy: a statistic of several values is NoData where "any" or "all" of them are.
    Returns:
        dict of names of results to masked arrays of that shape: of bool, int32, int64, uint64 or float64.
    Raises:
        ExpressionError: the expression is not understood, or whole numbers leave 64 bits.
        ParameterError: an array holds no numbers, or has another shape.
    """
    given = {name: _as_value(name, array) for name, array in arrays.items()}
    shape = _shape(given)
    sets = [SetName(number, name, (BandName(1, name, role=role_named(name)),)) for number, name in enumerate(given, 1)]
    results = bind(text, Names(lambda name: BandFacts(given[name].values.dtype), tuple(sets)), policy)
    program = Program([result.node for result in results])
    _require_no_neighbours(program)
    row = (1, int(np.prod(shape)))
    made = {result.name: np.ma.masked_all(row, result.node.kind.dtype) for result in results}

    def inputs_of(*piece):
        return [_part(given[band.key], row, piece) for band in program.bands]

    def receive(rows, cols, found):
        for (values, valid), array in zip(found, made.values()):
            array.data[rows, cols] = values
            array.mask[rows, cols] = False if valid is None else ~valid

    run_by_pieces(program, row, inputs_of, receive)
    return {name: array.reshape(shape) for name, array in made.items()}


def _as_value(name, array):
    valid = None if np.ma.getmask(array) is np.ma.nomask else ~np.ma.getmaskarray(array)
    values = np.ma.getdata(array)
    if values.dtype.kind not in "biuf":
        raise ParameterError("{name} holds no numbers; its type is {type}.", name=name, type=values.dtype.name)
    if values.dtype.kind == "f":
        values = values.astype(np.float64 if values.dtype != np.float32 else np.float32, copy=False)
        valid = both(valid, np.isfinite(values))
    return Value(values, valid)


def _shape(given):
    shapes = {name: value.values.shape for name, value in given.items()}
    for name, shape in shapes.items():
        first = next(iter(shapes))
        if shape != shapes[first]:
            raise ParameterError("{first} and {second} must have one shape; got {first_shape} and {second_shape}.",
                                 first=first, second=name, first_shape=shapes[first], second_shape=shape)
    return next(iter(shapes.values()), ())


def _part(value, shape, piece):
    valid = None if value.valid is None else value.valid.reshape(shape)[piece]
    return Value(value.values.reshape(shape)[piece], valid)


def _require_no_neighbours(program):
    if any(band != Band(band.key) for band in program.bands):
        raise ParameterError("shift(…) takes neighbouring pixels, and arrays have none here.")
