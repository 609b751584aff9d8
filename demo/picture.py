"""One picture of the main job: the scene, the map and its legend side by side."""

import numpy as np
from osgeo import gdal, ogr


_INK, _FAINT = "#1f272d", "#69747c"
_WIDTH, _HEIGHT = 16.0, 7.95
_SIDE = 0.394
_LEFT, _RIGHT, _LEGEND = 0.012, 0.415, 0.822
_BOTTOM = 0.075


def draw_picture(path, image, class_map, training, title, caption):
    """Writes a PNG of 1920 x 954 pixels.

    Args:
        path: where it goes.
        image: raster with bands named Red, Green and Blue, shown in natural colours.
        class_map: raster of classes with category names and a colour table, in which it is drawn.
        training: polygons with class_id and macroclass_name, in the CRS of the image.
        title, caption: the lines above and below.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Polygon

    picture = Figure(figsize=(_WIDTH, _HEIGHT), dpi=120, facecolor="white")
    FigureCanvasAgg(picture)
    labels, names, colours = _read_classes(class_map)
    window = _most_varied_window(labels)
    lens = _panel(picture, _LEFT, natural_colours(image), window, "Scene", "natural colours; outlined: training areas")
    _panel(picture, _RIGHT, colours[labels], window, "Map", f"{len(np.unique(labels[labels > 0]))} classes")
    rings, macroclasses = _read_training(training, gdal.Open(str(image)).GetGeoTransform())
    for ring in rings:
        lens.add_patch(Polygon(ring, closed=True, fill=False, edgecolor="white", linewidth=1.5))
    _legend(picture, labels, names, colours, macroclasses)
    picture.text(_LEFT, 0.947, title, color=_INK, fontsize=20, fontweight="bold")
    picture.text(_LEFT, 0.026, caption, color=_INK, fontsize=13)
    picture.savefig(path)


def natural_colours(image):
    """Red, green and blue of a raster, each stretched between percentiles: array (rows, cols, 3) in 0-1."""
    raster = gdal.Open(str(image))
    bands = [raster.GetRasterBand(number) for number in range(1, raster.RasterCount + 1)]
    named = {band.GetDescription(): band for band in bands}
    channels = []
    for name in ("Red", "Green", "Blue"):
        values = named[name].ReadAsArray().astype(np.float32)
        valid = values != named[name].GetNoDataValue()
        low, high = np.percentile(values[valid], (0.5, 98.5))
        channels.append(np.where(valid, np.clip((values - low) / (high - low), 0, 1) ** 0.6, 1))
    return np.stack(channels, axis=-1)


def _read_classes(class_map):
    """Class ids with 0 for no data, and their names and colours (0-1, no data white) as the file has them."""
    raster = gdal.Open(str(class_map))
    band = raster.GetRasterBand(1)
    no_data = band.GetNoDataValue()
    labels = band.ReadAsArray()
    names, table = band.GetCategoryNames(), band.GetColorTable()
    colours = np.array([table.GetColorEntry(number)[:3] for number in range(len(names))]) / 255
    colours[0] = 1
    return np.where(labels == no_data, 0, labels), names, colours


def _read_training(training, geotransform):
    """The rings in pixels, and the macroclass's name of each class."""
    left, width, _, top, _, height = geotransform
    file = ogr.Open(str(training))
    rings, macroclasses = [], {}
    for feature in file.GetLayer():
        macroclasses[feature["class_id"]] = feature["macroclass_name"]
        points = np.array(feature.GetGeometryRef().GetGeometryRef(0).GetPoints())[:, :2]
        rings.append((points - (left, top)) / (width, height) - 0.5)
    return rings, macroclasses


def _most_varied_window(labels, share=0.11):
    """Row, column and side of the square whose classes are mixed most evenly (highest entropy)."""
    side = int(len(labels) * share)
    best = (-1.0, 0, 0)
    for row in range(0, len(labels) - side, side // 3):
        for column in range(0, len(labels) - side, side // 3):
            counts = np.bincount(labels[row:row + side, column:column + side].ravel(), minlength=2)
            part = counts[counts > 0] / counts.sum()
            if counts[0] == 0:
                best = max(best, (float(-(part * np.log(part)).sum()), row, column))
    return best[1], best[2], side


def _panel(picture, left, pixels, window, title, note):
    """Shows the pixels, with one window of them enlarged in the corner; returns the axes of the enlargement."""
    from matplotlib.patches import Rectangle

    axes = picture.add_axes((left, _BOTTOM, _SIDE, _SIDE * _WIDTH / _HEIGHT))
    axes.imshow(pixels, interpolation="antialiased")
    axes.set_axis_off()
    row, column, side = window
    axes.add_patch(Rectangle((column, row), side, side, fill=False, edgecolor="white", linewidth=1.6))
    lens = axes.inset_axes((0.012, 0.012, 0.38, 0.38))
    lens.imshow(pixels, interpolation="nearest")
    lens.set(xlim=(column, column + side), ylim=(row + side, row), xticks=[], yticks=[])
    for edge in lens.spines.values():
        edge.set(edgecolor="white", linewidth=2.5)
    head = _BOTTOM + _SIDE * _WIDTH / _HEIGHT + 0.010
    picture.text(left, head, title, color=_INK, fontsize=14, fontweight="bold")
    picture.text(left + _SIDE, head, note, color=_FAINT, fontsize=11, ha="right")
    return lens


def _legend(picture, labels, names, colours, macroclasses):
    """The classes below their macroclasses, each with its colour and its share of the mapped area."""
    from matplotlib.patches import Rectangle

    axes = picture.add_axes((_LEGEND, _BOTTOM, 0.988 - _LEGEND, _SIDE * _WIDTH / _HEIGHT))
    axes.set(xlim=(0, 10), ylim=(len(macroclasses) + len(set(macroclasses.values())) * 1.15, 0))
    axes.set_axis_off()
    counts = np.bincount(labels.ravel(), minlength=len(colours))
    counts[0] = 0
    y, heading = 0.35, None
    for number, macroclass in sorted(macroclasses.items()):
        if macroclass != heading:
            axes.text(0, y, macroclass, color=_FAINT, fontsize=11, va="center")
            y, heading = y + 0.95, macroclass
        axes.add_patch(Rectangle((0, y - 0.33), 1.15, 0.66, facecolor=colours[number], edgecolor=_INK, linewidth=0.5))
        axes.text(1.6, y, names[number], color=_INK, fontsize=12, va="center")
        share = f"{100 * counts[number] / counts.sum():.1f} %"
        axes.text(10, y, share, color=_FAINT, fontsize=11, va="center", ha="right")
        y += 1 if macroclasses.get(number + 1) == macroclass else 1.2
