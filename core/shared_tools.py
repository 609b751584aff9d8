"""Small functions that scripts share; `Session.shared_tools`."""

import os
import re
from itertools import chain

import numpy as np

from .errors import InputError, ParameterError

_TYPES = {"byte": np.uint8, "uint8": np.uint8, "int8": np.int8, "uint16": np.uint16, "int16": np.int16,
          "uint32": np.uint32, "int32": np.int32, "uint64": np.uint64, "int64": np.int64, "float32": np.float32,
          "float64": np.float64}
_MOST_CELLS = 50_000_000


def create_base_structure(size):
    """A square of ones, float64 (size, size)."""
    return np.ones((size, size))


def create_circular_structure(radius):
    """A disk of ones within zeros, float64 (2 radius + 1, 2 radius + 1): cells at most the radius from the centre."""
    rows, cols = np.ogrid[-radius:radius + 1, -radius:radius + 1]
    return (rows ** 2 + cols ** 2 <= radius ** 2).astype(np.float64)


def open_structure(structure):
    """The matrix of weights in a text file (see `focal.kernel_text`), float64 (rows, cols).

    Raises:
        InputError: the file cannot be read.
        ParameterError: it holds no matrix.
    """
    from .focal.kernel_text import kernel_from_text

    try:
        with open(structure, encoding="utf-8") as file:
            return kernel_from_text(file.read())
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("The kernel cannot be read from {path}: {reason}.", path=os.fspath(structure),
                         reason=error) from None


def data_type_conversion(data_type):
    """The numpy type of a type's name in GDAL, such as "Byte" or "Float32".

    Raises:
        ParameterError: there is none.
    """
    try:
        return _TYPES[str(data_type).lower()]
    except KeyError:
        raise ParameterError("{type} is no type of pixels; there are {known}.", type=repr(data_type),
                             known=", ".join(_TYPES)) from None


def expand_list(input_list):
    """The items of the lists in a list, in one list."""
    return list(chain.from_iterable(input_list))


def join_path(*parts):
    """Parts of a path joined."""
    return os.path.join(*parts)


def replace(input_string, old_value, new_value):
    """A text with all places of another replaced, in any case; no character has a special meaning."""
    return re.sub(re.escape(old_value), lambda _: new_value, input_string, flags=re.IGNORECASE)


def random_color(seed=None):
    """A colour as "#rrggbb"; the same seed gives the same."""
    return f"#{np.random.default_rng(seed).integers(1 << 24):06x}"


def check_nan(array):
    """Whether an array holds a NaN."""
    return bool(np.isnan(array).any())


def calculate_steps(min_value, max_value, step):
    """Numbers from the smallest on, each a step further, until one is at least the largest: float64 (n,)."""
    count = max(0, int(np.ceil((max_value - min_value) / step - 1e-9)))
    return min_value + step * np.arange(count + 1)


def calculate_2d_histogram(x_values, y_values, decimal_round=3):
    """How often pairs of values occur.

    Args:
        x_values, y_values: arrays of one shape; pairs with a NaN or an infinity are left out.
        decimal_round: a cell is 10 ** -decimal_round wide and high.
    Returns:
        [histogram, x_edges, y_edges]: float64 (x cells, y cells) and the edges of the cells.
    Raises:
        ParameterError: other shapes, no pair, or more than 50 million cells.
    """
    x_values, y_values = np.asarray(x_values, np.float64), np.asarray(y_values, np.float64)
    if x_values.shape != y_values.shape:
        raise ParameterError("x_values and y_values must have one shape; got {x} and {y}.", x=x_values.shape,
                             y=y_values.shape)
    valid = np.isfinite(x_values) & np.isfinite(y_values)
    pairs = x_values[valid], y_values[valid]
    if not valid.any():
        raise ParameterError("There is no pair of values without NaN.")
    step = 10.0 ** -decimal_round
    bounds = [(np.round(values.min(), decimal_round) - step, np.round(values.max(), decimal_round) + step)
              for values in pairs]
    cells = np.prod([(high - low) / step for low, high in bounds])
    if cells > _MOST_CELLS:
        raise ParameterError("A histogram of {cells:.0f} cells is too large; take fewer decimals than {decimals}.",
                             cells=cells, decimals=decimal_round)
    return list(np.histogram2d(*pairs, bins=[calculate_steps(low, high, step) for low, high in bounds]))


def calculate_bray_curtis_similarity(values_x, values_y):
    """100 - 100 sum |x - y| / sum |x + y|, in percent; NaN where the values add up to 0 (`transforms.distances`)."""
    return 100 - _distance("bray_curtis", values_x, values_y)


def calculate_euclidean_distance(values_x, values_y):
    """The root of the sum of the squared differences, in the unit of the values (`transforms.distances`)."""
    return _distance("euclidean", values_x, values_y)


def calculate_spectral_angle(values_x, values_y):
    """The angle between two spectra in degrees; NaN where one of them is zero (`transforms.distances`)."""
    return _distance("spectral_angle", values_x, values_y)


def region_growing_polygon(coordinate_x, coordinate_y, input_bands, output_vector, band_number=None, max_width=3,
                           max_spectral_distance=1, minimum_size=1):
    """Grows a polygon around a point, as the tool region_growing does, and returns the path of its layer.

    Args:
        coordinate_x, coordinate_y: the point, in the coordinate system of the rasters.
        input_bands: a path, or a list of paths.
        output_vector: the path of the layer.
        band_number: the only band that is compared, from 1; None compares all.
        max_width: side of the square that the region stays in, in pixels.
        max_spectral_distance: the largest difference in any band that belongs to the region.
        minimum_size: pixels that the region should have at least; the distance is raised for it.
    Raises:
        InputError: a raster cannot be read, or the point lies outside or on NoData.
    """
    from .context import Context
    from .raster.chosen_bands import chosen_stack
    from .raster.growing import Growth
    from .vector.features import Features
    from .vector.grown import point_at, write_regions

    paths = [input_bands] if isinstance(input_bands, (str, os.PathLike)) else input_bands
    stack = chosen_stack([os.fspath(path) for path in paths], None if band_number is None else (band_number,))
    point = Features(stack.grid.crs, (point_at(coordinate_x, coordinate_y),), {}, f"{coordinate_x}, {coordinate_y}")
    write_regions(os.fspath(output_vector), point, stack, Growth(max_width, max_spectral_distance, minimum_size),
                  Context())
    return os.fspath(output_vector)


def get_raster_pixel_size(input_raster):
    """[width, height] of a raster's pixels, both above 0."""
    from .raster.whereabouts import raster_pixel_size

    return list(raster_pixel_size(os.fspath(input_raster)))


def get_raster_bbox(input_raster):
    """[left, top, right, bottom] of a raster in its coordinate system."""
    from .raster.whereabouts import raster_box

    return list(raster_box(os.fspath(input_raster)))


def get_vector_fields(input_layer):
    """The names of the fields of a layer."""
    from .vector.read import read_features

    return list(read_features(os.fspath(input_layer)).fields)


def project_point_coordinates(point_x, point_y, input_coordinates, output_coordinates):
    """[x, y] of a point in another coordinate system (see `raster.whereabouts.point_in`)."""
    from .raster.whereabouts import point_in

    return list(point_in(point_x, point_y, input_coordinates, output_coordinates))


def _distance(name, values_x, values_y):
    from .transforms.distances import DISTANCES

    x, y = np.asarray(values_x, np.float64), np.asarray(values_y, np.float64)
    if x.shape != y.shape or x.ndim != 1:
        raise ParameterError("Two spectra must have equally many values; got {x} and {y}.", x=x.size, y=y.size)
    with np.errstate(divide="ignore", invalid="ignore"):
        distance, defined = DISTANCES[name](x[:, None], y[:, None])
    return float(distance[0]) if defined is None or defined[0] else float("nan")
