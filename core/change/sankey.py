"""A Sankey diagram of the flows from the classes of one map to those of another, as an SVG picture."""

from html import escape

_WIDTH, _BAR, _LABEL, _GAP = 720, 14, 170, 6
# Above the first bar and below the last, for names that are higher than their bars.
_MARGIN = 9


def sankey(labels, flows, names, colours, height=420):
    """Draws the flows.

    Args:
        labels: the classes.
        flows: sizes by class of the first map (rows) and of the second (columns), ndarray of numbers of at least 0.
        names: gives the name of a class.
        colours: class → (red, green, blue).
        height: of the bars together in pixels.
    Returns:
        SVG; "" when there is no flow.
    """
    total = float(flows.sum())
    if not total:
        return ""
    scale = (height - _GAP * (len(labels) - 1)) / total
    left, right = _starts(flows.sum(axis=1), scale), _starts(flows.sum(axis=0), scale)
    whole = height + 2 * _MARGIN
    parts = [f'<svg width="{_WIDTH}" height="{whole}" viewBox="0 {-_MARGIN} {_WIDTH} {whole}" role="img" '
             'style="max-width: 100%; font: 13px system-ui, sans-serif">']
    at_left, at_right = list(left), list(right)
    for i in range(len(labels)):
        for j in range(len(labels)):
            size = float(flows[i, j]) * scale
            if size > 0:
                parts.append(_ribbon(at_left[i], at_right[j], size, colours[labels[i]]))
                at_left[i] += size
                at_right[j] += size
    for place, label in enumerate(labels):
        parts += _bar(_LABEL, left[place], float(flows[place].sum()) * scale, names(label) or str(label),
                      colours[label], "end", _LABEL - 6)
        parts += _bar(_WIDTH - _LABEL - _BAR, right[place], float(flows[:, place].sum()) * scale,
                      names(label) or str(label), colours[label], "start", _WIDTH - _LABEL + 6)
    return "".join(parts) + "</svg>"


def _starts(sizes, scale):
    starts, at = [], 0.0
    for size in sizes:
        starts.append(at)
        at += float(size) * scale + (_GAP if size > 0 else 0)
    return starts


def _ribbon(left, right, size, colour):
    x0, x1 = _LABEL + _BAR, _WIDTH - _LABEL - _BAR
    middle = (x0 + x1) / 2
    return (f'<path d="M{x0} {left:.1f}C{middle} {left:.1f} {middle} {right:.1f} {x1} {right:.1f}V{right + size:.1f}'
            f'C{middle} {right + size:.1f} {middle} {left + size:.1f} {x0} {left + size:.1f}Z" '
            f'fill="rgb{tuple(colour)}" fill-opacity="0.45"/>')


def _bar(x, y, size, name, colour, anchor, text_x):
    if size <= 0:
        return []
    return [f'<rect x="{x}" y="{y:.1f}" width="{_BAR}" height="{max(size, 1):.1f}" fill="rgb{tuple(colour)}"/>',
            f'<text x="{text_x}" y="{y + size / 2 + 4:.1f}" text-anchor="{anchor}">{escape(name)}</text>']
