"""Axes of plots: round numbers along a range, and their places on a picture."""

import math
from dataclasses import dataclass
from html import escape

import numpy as np

WIDTH, HEIGHT = 820, 460
LEFT, RIGHT, TOP, BOTTOM = 74, 18, 14, 50
# The legend: heights of rows, widths of columns, and the characters that fit into one.
_ROW, _COLUMN, _COLUMNS, _LONGEST = 18, 245, 3, 28


def ticks(low, high, about=6):
    """Round numbers from low to high: multiples of 1, 2 or 5 times a power of ten, about so many."""
    if not high > low:
        return [low]
    raw = (high - low) / about
    power = 10.0 ** math.floor(math.log10(raw))
    step = next((power * factor for factor in (1, 2, 5) if power * factor >= raw * (1 - 1e-12)), power * 10)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    decimals = max(0, -math.floor(math.log10(step)))
    return [round(number * step, decimals) for number in range(first, last + 1)]


@dataclass(frozen=True)
class Axes:
    """The ranges of a plot, and where they lie on a picture of `WIDTH` x `HEIGHT`."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float

    @classmethod
    def around(cls, x, y, margin=0.04):
        """Axes around finite numbers, with a margin as a part of the range."""
        ends = []
        for numbers in (x, y):
            low, high = float(np.min(numbers)), float(np.max(numbers))
            wide = (high - low) * margin or abs(high) * margin or 1.0
            ends += [low - wide, high + wide]
        return cls(*ends)

    def x(self, value):
        """The place of a value on the picture, from the left."""
        return LEFT + (value - self.x_low) / (self.x_high - self.x_low) * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        """The place of a value on the picture, from the top."""
        return HEIGHT - BOTTOM - (value - self.y_low) / (self.y_high - self.y_low) * (HEIGHT - TOP - BOTTOM)

    def points(self, x, y):
        """Points as SVG has them."""
        return " ".join(f"{self.x(a):.2f},{self.y(b):.2f}" for a, b in zip(x, y))

    def svg(self, x_label, y_label, tr):
        """The axes with their numbers and labels, as SVG."""
        parts = []
        for value in ticks(self.x_low, self.x_high):
            parts.append(f'<path d="M{self.x(value):.2f} {TOP}V{HEIGHT - BOTTOM}" stroke="#e4e4e0"/>'
                         f'<text x="{self.x(value):.2f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">'
                         f"{tr.number(value, '.6g')}</text>")
        for value in ticks(self.y_low, self.y_high):
            parts.append(f'<path d="M{LEFT} {self.y(value):.2f}H{WIDTH - RIGHT}" stroke="#e4e4e0"/>'
                         f'<text x="{LEFT - 8}" y="{self.y(value) + 4:.2f}" text-anchor="end">'
                         f"{tr.number(value, '.6g')}</text>")
        middle = (TOP + HEIGHT - BOTTOM) / 2
        parts.append(f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}" fill="none" stroke="#666"/>'
                     f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">'
                     f"{escape(x_label)}</text>"
                     f'<text x="16" y="{middle}" text-anchor="middle" transform="rotate(-90 16 {middle})">'
                     f"{escape(y_label)}</text>")
        return "".join(parts)


def legend_svg(items):
    """Colours and names below the axes.

    Args:
        items: objects with ``name`` and ``colour`` ("#rrggbb").
    Returns:
        (SVG, height that it takes below `HEIGHT`).
    """
    parts = []
    for number, item in enumerate(items):
        x, y = LEFT + number % _COLUMNS * _COLUMN, HEIGHT + 6 + number // _COLUMNS * _ROW
        name = item.name if len(item.name) <= _LONGEST else item.name[:_LONGEST - 1] + "…"
        parts.append(f'<rect x="{x}" y="{y}" width="12" height="12" fill="{item.colour}"/>'
                     f'<text x="{x + 18}" y="{y + 10}">{escape(name)}</text>')
    rows = -(-len(parts) // _COLUMNS)
    return "".join(parts), rows * _ROW + 10 if rows else 0


def picture(content, extra_height=0):
    """An SVG picture that needs nothing else."""
    height = HEIGHT + extra_height
    return (f'<svg xmlns="http://www.w3.org/2000/svg" '
            f'xmlns:xlink="http://www.w3.org/1999/xlink" width="{WIDTH}" height="{height}" '
            f'viewBox="0 0 {WIDTH} {height}" role="img" style="max-width: 100%; height: auto" '
            f'font-family="system-ui, sans-serif" font-size="12" fill="#222">'
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>{content}</svg>')
