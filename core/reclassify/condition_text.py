"""Conditions as text: numbers, intervals, and expressions of the word raster."""

import re

from ..errors import ParameterError
from .conditions import AllOf, Comparison

_NUMBER = r"[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|inf\b)"
_INTERVAL = re.compile(rf"([\[(\]])\s*({_NUMBER})?\s*[,;:]\s*({_NUMBER})?\s*([\])\[])")


def condition(text):
    """The condition that a text states.

    It is a number (``5``), an interval (``[10, 20)``: a square bracket includes the end, a round one leaves it out, an
    end that is not written is open), or an expression of the word ``raster`` (``raster > 500 or raster == 99``). An
    expression of nothing but comparisons with numbers is exact for whole numbers of any size, and costs as little as
    a number.

    Raises:
        ParameterError: it is none of these.
    """
    text = text.strip()
    if not text:
        raise ParameterError("An empty cell is no condition; write NoData where that is meant.")
    if re.fullmatch(_NUMBER, text):
        return Comparison("==", number(text))
    interval = _INTERVAL.fullmatch(text)
    if interval:
        return _interval(text, *interval.groups())
    # Most tables hold none, and reading its language takes longer than a small map.
    from .condition_tree import condition_of_expression

    return condition_of_expression(text)


def number(text):
    """A number as int, so that it stays exact, or else as float."""
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else float(text)


def _interval(text, opening, low, high, closing):
    parts = []
    if low is not None:
        parts.append(Comparison(">=" if opening == "[" else ">", number(low)))
    if high is not None:
        parts.append(Comparison("<=" if closing == "]" else "<", number(high)))
    if low is not None and high is not None and number(low) > number(high):
        raise ParameterError("The interval {text} ends before it begins.", text=text)
    return AllOf(tuple(parts))
