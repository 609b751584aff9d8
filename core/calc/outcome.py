"""What a result is stored as: its type, its number for NoData, and the values of a piece brought into them."""

import math
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..errors import ParameterError
from .kinds import union, whole
from .values import both, finite

WHOLE_TYPES = tuple(np.dtype(name) for name in ("uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"))
FLOAT32, FLOAT64 = np.dtype("float32"), np.dtype("float64")
# float32 holds whole numbers up to this one exactly.
_EXACT_IN_FLOAT32 = 1 << 24


class Tally(NamedTuple):
    """What became of values.

    Attributes:
        beyond: valid values that the type does not hold; they became NoData.
        taken: valid values that are equal to the number for NoData.
        valid: values that are stored as data.
        low, high: the least and the greatest stored number of these, None where there is none.
    """

    beyond: int = 0
    taken: int = 0
    valid: int = 0
    low: Optional[float] = None
    high: Optional[float] = None

    def plus(self, other):
        """The tally of both."""
        counts = (self.beyond + other.beyond, self.taken + other.taken, self.valid + other.valid)
        if self.low is None or other.low is None:
            known = other if self.low is None else self
            return Tally(*counts, known.low, known.high)
        return Tally(*counts, min(self.low, other.low), max(self.high, other.high))


@dataclass(frozen=True)
class Stored:
    """How a result is stored.

    Attributes:
        dtype: type of the stored numbers.
        nodata: the number for NoData, or None where there can be no NoData.
        scale, offset: value = stored number x scale + offset.
        is_guess: the number for NoData was chosen though it may be a value; that it is one is an error then.
    """

    dtype: np.dtype
    nodata: Optional[float] = None
    scale: float = 1.0
    offset: float = 0.0
    is_guess: bool = False

    @property
    def is_scaled(self):
        return self.scale != 1.0 or self.offset != 0.0

    def store(self, value, kind, out):
        """Writes a piece in the stored type; a value that a whole-number type does not hold becomes NoData.

        Numpy's warnings must be off (`numpy.errstate`).

        Args:
            value: the `values.Value`.
            kind: its `kinds.Kind`.
            out: array of the piece's shape and of `dtype`.
        Returns:
            `Tally`
        Raises:
            ParameterError: a value is the number that was guessed to be free for NoData.
        """
        values, valid = value
        if not values.ndim:
            values = np.broadcast_to(values, out.shape)
        if self.is_scaled:
            values = (np.asarray(values, FLOAT64) - self.offset) / self.scale
        if self.dtype.kind == "f":
            out[...] = values
            valid, beyond = finite(out, valid), 0
        else:
            valid, beyond = self._store_whole(values, valid, kind, out)
        taken = 0
        if self.nodata is not None:
            number = self.dtype.type(self.nodata)
            if self.is_scaled or not kind.never(self.nodata):
                taken = np.count_nonzero((out == number) & (True if valid is None else valid))
            if taken and self.is_guess:
                raise ParameterError("The results hold {number}, which was to mean NoData; choose another nodata_value "
                                     "or output_type.", number=self.nodata)
            if taken:
                valid = both(valid, out != number)
        return _tallied(out, valid, beyond, taken, self.nodata)

    def value(self, number):
        """The value that a stored number stands for."""
        return number * self.scale + self.offset if self.is_scaled else number

    def _store_whole(self, values, valid, kind, out):
        bounds = np.iinfo(self.dtype)
        if values.dtype.kind == "f":
            values = np.rint(values)
            # The float beside the highest 64-bit number is one too many.
            inside = (values >= float(bounds.min)) & (values < float(bounds.max + 1))
        elif kind.within(bounds):
            inside = None
        else:
            inside = _between(values, max(bounds.min, kind.low), min(bounds.max, kind.high))
        out[...] = values
        if inside is None or inside.all():
            return valid, 0
        beyond = np.count_nonzero(~inside if valid is None else ~inside & valid)
        return (inside if valid is None else inside & valid), beyond


def _tallied(out, valid, beyond, taken, nodata):
    """The `Tally`, with NoData written where values are not valid."""
    if valid is None or np.all(valid):
        return Tally(beyond, taken, out.size, out.min().item(), out.max().item())
    valid = np.broadcast_to(valid, out.shape)
    count = np.count_nonzero(valid)
    low = high = None
    if count:
        first = out[np.unravel_index(np.argmax(valid), valid.shape)]
        low = out.min(where=valid, initial=first).item()
        high = out.max(where=valid, initial=first).item()
    np.copyto(out, out.dtype.type(nodata), where=~valid)
    return Tally(beyond, taken, count, low, high)


def _between(values, low, high):
    if low > high:
        return np.zeros(np.shape(values), bool)
    return (values >= values.dtype.type(low)) & (values <= values.dtype.type(high))


def stored_by_rule(kinds, may_be_nodata, is_precise, nodata=None):
    """The type of a raster that holds results, by what is known of them.

    Whole numbers get the smallest type that holds them all, and a number for NoData that none of them is: that of the
    inputs where it is kept. Floating-point numbers are Float32, or Float64 where they come from more exact ones.

    Args:
        kinds: the `kinds.Kind` of the results.
        may_be_nodata: whether a pixel of one can be NoData.
        is_precise: whether a band of Float64, or of whole numbers of 32 bits and more, enters them.
        nodata: the number for NoData, which the type holds too, or None to choose it here.
    Returns:
        `Stored`
    """
    kind = union(*kinds)
    if nodata is not None and not kind.is_float and math.isfinite(nodata) and nodata == int(nodata):
        wide = union(kind, whole(int(nodata), int(nodata)))
        return Stored(next((dtype for dtype in WHOLE_TYPES if wide.within(np.iinfo(dtype))), FLOAT64), int(nodata))
    if kind.is_float or nodata is not None:
        large = [one for one in kinds if not one.is_float and max(-one.low, one.high) > _EXACT_IN_FLOAT32]
        needs_more = is_precise or bool(large) or nodata is not None and not _is_held(FLOAT32, nodata)
        return Stored(FLOAT64 if needs_more else FLOAT32, float("nan" if nodata is None else nodata))
    for dtype in WHOLE_TYPES:
        if kind.within(np.iinfo(dtype)):
            nodata = _free_number(kind, dtype) if may_be_nodata else None
            if nodata is not None or not may_be_nodata:
                return Stored(dtype, nodata)
    bounds = np.iinfo(kind.dtype)
    return Stored(kind.dtype, bounds.max if bounds.min == 0 else bounds.min, is_guess=True)


def stored_as(dtype, nodata, kinds, may_be_nodata, scale=1.0, offset=0.0):
    """The storing that was asked for.

    Args:
        dtype: type of the stored numbers.
        nodata: the number for NoData, or None to choose it here.
        kinds, may_be_nodata: as for `stored_by_rule`.
        scale, offset: value = stored number x scale + offset.
    Raises:
        ParameterError: the type does not hold the number.
    """
    kind, dtype = union(*kinds), np.dtype(dtype)
    if nodata is not None:
        require_holds(dtype, nodata)
        return Stored(dtype, nodata if dtype.kind == "f" else int(nodata), scale, offset)
    if dtype.kind == "f":
        return Stored(dtype, float("nan"), scale, offset)
    bounds, is_scaled = np.iinfo(dtype), scale != 1.0 or offset != 0.0
    if not is_scaled and not may_be_nodata and not kind.is_float and kind.within(bounds):
        return Stored(dtype)
    free = None if is_scaled or kind.is_float else _free_number(kind, dtype)
    usual = bounds.max if bounds.min == 0 else bounds.min
    return Stored(dtype, usual if free is None else free, scale, offset)


def require_holds(dtype, nodata):
    """Raises `ParameterError` when a type does not hold a number for NoData."""
    if not _is_held(dtype, nodata):
        raise ParameterError("nodata_value must be a number that {type} holds; got {nodata}.", type=dtype.name,
                             nodata=nodata)


def _is_held(dtype, number):
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return not np.isfinite(number) or bool(np.isfinite(dtype.type(number)))
    bounds = np.iinfo(dtype)
    return math.isfinite(number) and number == int(number) and bounds.min <= number <= bounds.max


def _free_number(kind, dtype):
    """A number of the type that is none of the values, the inputs' NoData first; None where there is none."""
    bounds = np.iinfo(dtype)
    for number in (kind.hole, bounds.max, bounds.min):
        if number is not None and bounds.min <= number <= bounds.max and kind.never(number):
            return number
    return None
