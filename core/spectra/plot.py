"""A plot of signatures by wavelength, as SVG and as a page."""

from dataclasses import dataclass
from html import escape

import numpy as np

from .. import html
from ..language import ENGLISH
from ..legend import colour_of_text, palette_colour, text_of_colour
from .axes import Axes, legend_svg, picture
from .separability import MEASURES, separabilities

# Ticks a series off and on; all that is needed stands in the page.
SCRIPT = """<script>
document.querySelectorAll("input[data-series]").forEach(function (box) {
  box.addEventListener("change", function () {
    document.querySelectorAll("g[data-series='" + box.dataset.series + "']").forEach(function (shown) {
      shown.style.display = box.checked ? "" : "none";
    });
  });
});
</script>"""


@dataclass(frozen=True, eq=False)
class Series:
    """A line of a plot: name, colour "#rrggbb", places, heights, and the band around them or None for each."""

    name: str
    colour: str
    x: np.ndarray
    y: np.ndarray
    low: np.ndarray = None
    high: np.ndarray = None


def series_of(catalogue, spread="std"):
    """The `Series` of signatures, and whether they stand by wavelength rather than by the number of the band.

    Args:
        catalogue: the signatures.
        spread: "std": one standard deviation to either side; "range": smallest to largest; "none".
    """
    by_wavelength = all(s.wavelengths is not None and np.isfinite(s.wavelengths).all() for s in catalogue)
    found = []
    for place, s in enumerate(catalogue):
        x = s.wavelengths if by_wavelength else np.arange(1.0, s.bands + 1)
        order = np.argsort(x, kind="stable")
        low, high = None, None
        if spread == "std" and s.std is not None:
            low, high = s.mean - s.std, s.mean + s.std
        elif spread == "range" and s.minimum is not None and s.maximum is not None:
            low, high = s.minimum, s.maximum
        colour = s.colour or text_of_colour(palette_colour(place))
        found.append(Series(s.name or str(s.class_id), colour, x[order], s.mean[order],
                            None if low is None else low[order], None if high is None else high[order]))
    return found, by_wavelength


def plot_svg(series, by_wavelength, tr=ENGLISH, legend=True):
    """The plot as an SVG picture.

    Args:
        series: at least one `Series`.
        by_wavelength: see `series_of`.
        tr: the `Language` of labels and numbers.
        legend: whether names and colours stand below.
    """
    heights = np.concatenate([array for s in series for array in (s.y, s.low, s.high) if array is not None])
    axes = Axes.around(np.concatenate([s.x for s in series]), heights)
    parts = [axes.svg(tr("Wavelength (µm)") if by_wavelength else tr("Band"), tr("Value"), tr)]
    parts += [_drawn(s, number, axes, tr) for number, s in enumerate(series)]
    names, height = legend_svg(series) if legend else ("", 0)
    return picture("".join(parts) + names, height)


def write_plot_page(path, catalogue, spread, tr=ENGLISH):
    """Writes a page with the plot, whose series can be ticked off, and the distances of every pair.

    Args:
        path: final name.
        catalogue: at least one signature.
        spread: see `series_of`.
        tr: the `Language` of the page.
    """
    series, by_wavelength = series_of(catalogue, spread)
    boxes = "".join(check_box(number, s.name, s.colour) for number, s in enumerate(series))
    sections = [(tr("Signatures"), plot_svg(series, by_wavelength, tr, legend=False) + f"<p>{boxes}</p>" + SCRIPT)]
    pairs = separabilities(catalogue)
    if pairs:
        columns = [tr("First"), tr("Second"), tr("Euclidean distance"), tr("Spectral angle (°)"),
                   tr("Bray-Curtis similarity (%)"), tr("Bhattacharyya distance"), tr("Jeffries-Matusita (0 to 2)"),
                   tr("Divergence"), tr("Transformed divergence (0 to 2)")]
        rows = [(pair.first.name or str(pair.first.class_id), pair.second.name or str(pair.second.class_id),
                 *(getattr(pair, measure) for measure in MEASURES)) for pair in pairs]
        sections.append((tr("Distances"), html.table(columns, rows, tr=tr)))
    html.write_page(path, tr("Spectral signatures"), sections, tr)


def _drawn(s, number, axes, tr):
    """One series: its band, its line, and its points, which tell their numbers."""
    parts = [f'<g data-series="{number}">']
    if s.low is not None:
        around = axes.points(np.concatenate([s.x, s.x[::-1]]), np.concatenate([s.high, s.low[::-1]]))
        parts.append(f'<polygon points="{around}" fill="{s.colour}" fill-opacity="0.18"/>')
    parts.append(f'<polyline points="{axes.points(s.x, s.y)}" fill="none" stroke="{s.colour}" stroke-width="1.8"/>')
    # Of a spectrum with very many channels the line is enough.
    for x, y in zip(s.x.tolist(), s.y.tolist()) if len(s.x) <= 200 else ():
        told = f"{s.name}: {tr.number(x, '.6g')}; {tr.number(y, '.6g')}"
        parts.append(f'<circle cx="{axes.x(x):.2f}" cy="{axes.y(y):.2f}" r="3" fill="{s.colour}">'
                     f"<title>{escape(told)}</title></circle>")
    return "".join([*parts, "</g>"])


def check_box(number, name, colour):
    """A box that ticks a series off and on, by `SCRIPT`."""
    return (f'<label style="margin-right: 1.2em; white-space: nowrap"><input type="checkbox" checked '
            f'data-series="{number}"> {html.swatch(colour_of_text(colour))}{escape(name)}</label> ')
