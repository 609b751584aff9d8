"""The statistics behind principal components, as a table and as a page."""

import numpy as np

from .. import html
from ..language import ENGLISH
from ..stats.distinct_names import distinct_names

_VARIANCE = ("Eigenvalue", "Accounted variance [%]", "Cumulative variance [%]")


def component_name(place):
    """The name of the component at a place, from 0."""
    return f"PC{place + 1}"


def component_rows(components):
    """All statistics as one table, whatever number of components is kept.

    Args:
        components: `PrincipalComponents`.
    Returns:
        (columns, rows): the covariance matrix, the correlation matrix, the means and standard deviations, each with a
        column for each band, then each component with its vector, eigenvalue and shares of the variance.
    """
    names, empty = components.names, [None] * len(_VARIANCE)
    columns = ["Statistic", "Of", *distinct_names(names, ("Statistic", "Of", *_VARIANCE), " "), *_VARIANCE]
    rows = [["Covariance", name, *row, *empty] for name, row in zip(names, components.covariance.tolist())]
    rows += [["Correlation", name, *row, *empty] for name, row in zip(names, components.correlation.tolist())]
    rows.append(["Mean", "", *components.means.tolist(), *empty])
    rows.append(["Standard deviation", "", *np.sqrt(np.diagonal(components.covariance)).tolist(), *empty])
    shares = components.shares
    for place, (vector, *variance) in enumerate(zip(components.vectors.tolist(), components.values.tolist(),
                                                    shares.tolist(), np.cumsum(shares).tolist())):
        rows.append(["Eigenvector", component_name(place), *vector, *variance])
    return columns, rows


def component_page(path, components, number, tr=ENGLISH):
    """Writes the statistics as an HTML page.

    Args:
        path: final name.
        components: `PrincipalComponents`.
        number: how many of them are kept.
        tr: the `Language` of the page.
    """
    columns, rows = component_rows(components)
    size = len(components.names)
    bands = ["", *columns[2:2 + size]]
    covariance, correlation = ([row[1:2 + size] for row in rows[start:start + size]] for start in (0, size))
    means, deviations = ([label, *row[2:2 + size]] for label, row in
                         zip((tr("Mean"), tr("Standard deviation")), rows[2 * size:]))
    vectors = [row[1:2 + size] for row in rows[2 * size + 2:]]
    variance = [[row[1], *row[2 + size:], html.Markup(_bar(row[3 + size])), tr("kept") if place < number else ""]
                for place, row in enumerate(rows[2 * size + 2:])]
    heads = ["", tr("Eigenvalue"), tr("Accounted variance [%]"), tr("Cumulative variance [%]"), "", ""]
    note = tr("Statistics of {pixels:,} pixels that are valid in all bands.", pixels=components.pixels)
    decomposed = {"covariance": tr("The components are those of the covariance matrix."),
                  "correlation": tr("The components are those of the correlation matrix.")}[components.matrix]
    html.write_page(path, tr("Principal components"), [
        (tr("Variance of the components"), html.table(heads, variance, tr=tr)),
        (tr("Eigenvectors"), html.table(bands, vectors, _shades(vectors), tr)),
        (tr("Means and standard deviations"), html.table(bands, [means, deviations], tr=tr)),
        (tr("Covariance"), html.table(bands, covariance, tr=tr)),
        (tr("Correlation"), html.table(bands, correlation, _shades(correlation), tr)
         + html.note(note) + html.note(decomposed)),
    ], tr)


def _bar(share):
    return f'<div style="width: {share / 100 * 16:.1f}em; height: .8em; background: rgb(77,134,200)"></div>'


def _shades(rows):
    """A shade for each cell after the first, by its size between 0 and 1."""
    return [[0, *[0.6 * abs(cell) if np.isfinite(cell) else 0 for cell in row[1:]]] for row in rows]
