"""Reports as one HTML file that needs nothing else, in the user's language."""

import html
import math

from .atomic import new_text_file
from .language import ENGLISH

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid #ddd; text-align: right; font-variant-numeric: tabular-nums; }
th { background: #f4f4f2; } td.text, th.text { text-align: left; }
.wide { overflow-x: auto; } td.text { white-space: nowrap; }
.swatch { display: inline-block; width: .9em; height: .9em; border: 1px solid #888; margin-right: .5em; }
.note { color: #555; max-width: 60rem; }
"""
_TEXT = ' class="text"'


def swatch(colour):
    """A small square of a colour (red, green, blue), as HTML."""
    return '<span class="swatch" style="background: rgb({},{},{})"></span>'.format(*colour)


def write_page(path, title, sections, tr=ENGLISH):
    """Writes a page.

    Args:
        path: final name.
        title: heading.
        sections: (heading, HTML) pairs.
        tr: the `Language` in which all of it is.
    Raises:
        OutputError: the file cannot be written.
    """
    # Translated as the language's own code.
    language = tr("en")
    body = "".join(f"<h2>{html.escape(heading)}</h2>\n{content}\n" for heading, content in sections)
    with new_text_file(path) as file:
        file.write(f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
                   f"<title>{html.escape(title)}</title><style>{_STYLE}</style></head>\n"
                   f"<body><h1>{html.escape(title)}</h1>\n{body}</body></html>\n")


def table(columns, rows, shades=None, tr=ENGLISH):
    """A table as HTML.

    Args:
        columns: headings.
        rows: sequences of cells; numbers are set right, NaN and None are empty, `Markup` is taken as it is.
        shades: background of each cell as 0 (none) to 1, in the shape of the rows, or None.
        tr: the `Language` of the numbers' marks; headings and texts come translated.
    """
    of_text = [all(isinstance(row[position], str) for row in rows) for position in range(len(columns))]
    parts = ['<div class="wide"><table><thead><tr>',
             *[f"<th{_TEXT if is_text else ''}>{html.escape(str(column))}</th>"
               for column, is_text in zip(columns, of_text)], "</tr></thead>"]
    for number, row in enumerate(rows):
        cells = []
        for position, cell in enumerate(row):
            shade = 0 if shades is None else shades[number][position]
            style = f' style="background: rgba(34,136,51,{shade:.2f})"' if shade else ""
            kind = _TEXT if isinstance(cell, str) else ""
            cells.append(f"<td{kind}{style}>{_shown(cell, tr)}</td>")
        parts.append("<tr>" + "".join(cells) + "</tr>")
    return "".join(parts) + "</table></div>"


def escaped(text):
    """Text as HTML."""
    return html.escape(text)


class Markup(str):
    """Text that is HTML already."""


def note(text):
    """A paragraph of small print."""
    return f'<p class="note">{html.escape(text)}</p>'


def squared(unit, tr=ENGLISH):
    """The square of a unit of length, as `core.raster.area.area_unit` names it."""
    if unit == "unit":
        return tr("square units")
    return "m²" if unit.lower() in ("metre", "meter", "m") else f"{unit}²"


def _shown(cell, tr):
    if isinstance(cell, Markup):
        return cell
    if cell is None or isinstance(cell, float) and math.isnan(cell):
        return "–"
    if isinstance(cell, float):
        return tr.number(cell, _form(abs(cell)))
    return tr.number(cell) if isinstance(cell, int) else html.escape(str(cell))


def _form(size):
    """Areas in square metres have no use for decimals, and hectares for few; shares have; covariances may be tiny."""
    if size >= 10_000:
        return ",.0f"
    if size >= 100:
        return ",.2f"
    return ",.4f" if size >= 0.001 or not size else ".3e"
