"""Random texts for the expression language: grown by its grammar, changed, and plain noise."""

import random

import numpy as np
from whiskbroom.core.calc.binding import bind
from whiskbroom.core.calc.functions import FUNCTIONS
from whiskbroom.core.calc.names import BandFacts, BandName, Names, SetName
from whiskbroom.core.calc.outcome import Stored, stored_by_rule
from whiskbroom.core.calc.pieces import run_by_pieces
from whiskbroom.core.calc.program import Program
from whiskbroom.core.calc.values import Value
from whiskbroom.core.errors import ToolError

from .hostile import INJECTIONS, watched

TYPES = ("uint8", "int16", "uint16", "int64", "uint64", "float32", "float64", "int8", "uint32")
_ROLES = ("blue", "red", "nir", "swir1")
_OPERATORS = ("+", "-", "*", "/", "//", "%", "**", "^", "<", "<=", ">", ">=", "==", "!=", "and", "or", "&", "|", "<<",
              ">>")
_LEAVES = ("b1", "b2", "b9", "nir", "red", "#NIR#", '"#NDVI#"', "'#EVI#'", "scene@2", '"scene@*"', "b*", '"b{1,3}"',
           "bandset1b2",
           '"bandset#b*"', '"bandset*b1"', '"bandset{1,2}b1"', '"bandset{2021-01-01:2021-01-03}b1"', '"bandset2#NIR#"',
           "nodata", "nan", "pi", "true", "x", '"my layer"', "[b1, 2]", "0", "1", "2", "255", "0.5", "1e300", "1e-300",
           "65536", "4294967296", "9223372036854775807", "18446744073709551615", "0xFF", "-1")
_SPLINTERS = (*_LEAVES, *_OPERATORS, *FUNCTIONS, "(", ")", "[", "]", ",", "=", "@", ";", "\n", "\"", "'", "#", " ",
              "{", "}", "~",
              "not", "if", "np.", "ma.", ".", "\\", "\t", "\r\n", "é", "湖", "\u2028", "\x00", "%",
              "forbandsets[1:2]\n",
              "forbandsinbandset[1]b\n", "#BAND#", "#DATE#", "#BANDSET#", "@ out_#DATE# ", "% 1", "// ", "1_000", "0b1")


class World:
    """Rasters for the names in the texts: a few pixels, with NoData, of every type."""

    def __init__(self, seed=0):
        generator = np.random.default_rng(seed)
        self._bands, sets = {}, []
        for number, name in enumerate(("scene", "my layer", "third"), start=1):
            count = 4 if number == 1 else 3
            for place in range(1, count + 1):
                self._bands[number, place] = _band(generator, TYPES[(number * 4 + place) % len(TYPES)])
            bands = tuple(BandName(place, (number, place), f"B{place}", role, 0.4 + 0.1 * place)
                          for place, role in zip(range(1, count + 1), _ROLES))
            sets.append(SetName(number, name, bands, f"2021-01-0{number}"))
        self.names = Names(lambda key: BandFacts(self._bands[key].values.dtype, 7,
                                                 *((0.5, 1.0) if key == (1, 2) else ())),
                           tuple(sets))

    def evaluate(self, text, policy, nodata_as_value):
        """Binds and computes a text, and stores every result; returns how many there are.

        Raises:
            ToolError: as the language refuses it.
        """
        results = bind(text, self.names, policy, nodata_as_value)
        kinds = [result.node.kind for result in results]
        program = Program([result.node for result in results])
        stores = [stored_by_rule([kind], True, False) for kind in kinds]

        def receive(rows, cols, values):
            for value, kind, stored in zip(values, kinds, stores):
                _require_sound(value, kind)
                stored.store(value, kind, np.empty((1, 8), stored.dtype))
                Stored(np.dtype("uint8"), 255).store(value, kind, np.empty((1, 8), "uint8"))

        run_by_pieces(program, (1, 8), lambda rows, cols: [self._bands[band.key] for band in program.bands], receive)
        return len(results)


def _band(generator, dtype):
    if np.dtype(dtype).kind == "f":
        values = generator.choice([0.0, 1.0, -1.5, 1e30, 1e-30, np.nan], 8).astype(dtype)
    else:
        bounds = np.iinfo(dtype)
        values = np.array([0, 1, 7, 100, bounds.min, bounds.max, bounds.max - 1], dtype)[generator.integers(0, 7, 8)]
    return Value(values.reshape(1, 8), (np.isfinite(values) & (values != 7)).reshape(1, 8))


def _require_sound(value, kind):
    """Values that count lie within the bounds that were foretold, and are not NaN."""
    values = np.broadcast_to(value.values, (1, 8))
    valid = np.broadcast_to(True if value.valid is None else value.valid, (1, 8))
    counted = values[valid]
    if kind.is_float:
        counted = counted[np.isfinite(counted)]
    if len(counted) and not (kind.low <= counted.min().item() and counted.max().item() <= kind.high):
        raise AssertionError(f"values {counted.tolist()} are not of the kind {kind}")
    if kind.hole is not None and kind.hole in counted.tolist():
        raise AssertionError(f"the hole {kind.hole} is filled")


def texts(seed):
    """Yields texts without end, the same for one seed."""
    dice = random.Random(seed)
    pool = list(INJECTIONS[:100])
    while True:
        text = dice.choices((_grown, _spliced, _noise), (6, 5, 1))[0](dice, pool)
        if len(text) < 3000 and dice.random() < 0.2:
            pool.append(text) if len(pool) < 2000 else pool.__setitem__(dice.randrange(len(pool)), text)
        yield text


def _grown(dice, _pool):
    lines = [_line(dice) for _ in range(dice.choice((1, 1, 1, 2, 4)))]
    header = dice.choice(("", "", "", "", "forbandsets[1:2]\n", "forbandsinbandset[1,3]\n", "# comment\n"))
    return header + dice.choice(("\n", ";", " ; \n")).join(lines)


def _line(dice):
    expression = _expression(dice, dice.randrange(6))
    return dice.choice(("{}", "{}", "x = {}", "{} @ out", "{} @ x#DATE# % 1", "red = {}")).format(expression)


def _expression(dice, depth):
    if depth == 0:
        return dice.choice(_LEAVES)
    kind = dice.randrange(8)
    if kind < 4:
        return f"{_expression(dice, depth - 1)} {dice.choice(_OPERATORS)} {_expression(dice, depth - 1)}"
    if kind == 4:
        return f"({_expression(dice, depth - 1)})"
    if kind == 5:
        return f"{dice.choice(('-', '~', 'not ', '+'))}{_expression(dice, depth - 1)}"
    name = dice.choice(list(FUNCTIONS))
    least = FUNCTIONS[name].least
    arguments = [_expression(dice, depth - 1) for _ in range(min(FUNCTIONS[name].most,
                                                                 least + dice.choice((0, 0, 1, 3))))]
    if name == "shift":
        arguments[1:] = [str(dice.randrange(-3, 4)), str(dice.randrange(-3, 4))]
    if name.endswith("percentile"):
        arguments[-1] = dice.choice(("0", "50", "100", "33.3", "101", "b1"))
    return f"{name}({', '.join(arguments)})"


def _spliced(dice, pool):
    text = dice.choice(pool) if pool and dice.random() < 0.5 else _grown(dice, pool)
    for _ in range(dice.choice((1, 1, 2, 5))):
        place, end = sorted((dice.randrange(len(text) + 1), dice.randrange(len(text) + 1)))
        change = dice.randrange(4)
        if change == 0:
            text = text[:place] + text[min(end, place + 9):]
        elif change == 1:
            text = text[:place] + dice.choice(_SPLINTERS) + text[place:]
        elif change == 2:
            text = text[:place] + text[place:end] * dice.choice((2, 3, 40)) + text[end:]
        else:
            text = text[:place] + chr(dice.choice((dice.randrange(128), dice.randrange(0x3000),
                                                   dice.randrange(0xD800)))) + text[place + 1:]
        text = text[:20000]
    return text


def _noise(dice, _pool):
    if dice.random() < 0.5:
        return "".join(dice.choices(_SPLINTERS, k=dice.randrange(40)))
    return bytes(dice.choices(range(256), k=dice.randrange(60))).decode(dice.choice(("latin-1", "utf-8")), "replace")


def outcome_of(text, world, dice):
    """What a text came to: "results" or "refused".

    Raises:
        AssertionError: it broke out, a refusal is no sentence, or values are not what they were said to be.
        Exception: it crashed.
    """
    with watched() as events:
        try:
            world.evaluate(text, dice.choice(("any", "all")), dice.random() < 0.2)
            outcome = "results"
        except ToolError as error:
            outcome, sentence = "refused", str(error)
            if not sentence.endswith(".") or "\n" in sentence or len(sentence) > 2000:
                raise AssertionError(f"no sentence: {sentence[:500]!r}") from None
    if events:
        raise AssertionError(f"the expression caused {events[:5]}")
    return outcome
