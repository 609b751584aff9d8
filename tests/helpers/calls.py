"""One valid call of every tool, asking for all its outputs; the laws run these."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Mapping, Optional

from .rasters import open_raster, read_raster, read_valid


@dataclass(frozen=True)
class Call:
    """How the laws call a tool.

    Attributes:
        inputs: gives the inputs and settings for a `Scene`.
        outputs: file name, or folder name, of each output.
        on_two_grids: gives the changes that put one input on another grid; None for a tool of one raster.
        variants: changes that take other ways through the tool, by name; the laws on pixels run them too.
    """

    inputs: Callable
    outputs: Mapping
    on_two_grids: Optional[Callable] = None
    variants: Mapping = field(default_factory=dict)

    def given(self, scene, folder, **changes):
        """All parameters, with the outputs in a folder."""
        destinations = {name: str(Path(folder) / file) for name, file in self.outputs.items()}
        return {**self.inputs(scene), **destinations, **changes}

    def varied(self, variant, scene, folder):
        """As `given`, with the changes of a variant; "" is the call as it is."""
        changes = dict(self.variants.get(variant, {}))
        if "reference" in changes:
            changes["reference"] = getattr(scene, changes["reference"])
        return self.given(scene, folder, **changes)


CALLS = {
    "band_classification": Call(
        lambda s: {"input": s.image, "training": s.training, "class_field": "class_id", "name_field": "class_name",
                   "method": "maximum_likelihood"},
        {"output": "map.tif", "output_confidence": "confidence.tif", "output_signatures": "signatures"},
        lambda s: {"input": [s.image, s.shifted_image]},
        {"distance": {"method": "minimum_distance", "threshold": 300},
         "angle": {"method": "spectral_angle", "threshold": 5, "all_touched": True},
         "margin": {"threshold": 5, "macroclass": True, "macroclass_field": "macro"},
         "priors": {"priors": "1=0.1, 2=0.2, 3=0.3, 4=0.4"}}),
    "band_neighbor_pixels": Call(
        lambda s: {"input": s.image, "statistic": "mean", "radius": 2},
        {"output": "mean.tif"},
        lambda s: {"input": [s.image, s.shifted_image]},
        {"count": {"statistic": "count"}, "maximum": {"statistic": "maximum", "shape": "disk", "radius": 3},
         "median": {"statistic": "median"}, "minimum": {"statistic": "minimum", "radius": 1},
         "percentile": {"statistic": "percentile", "percentile": 35},
         "deviation": {"statistic": "standard_deviation"}, "sum": {"statistic": "sum", "radius": 4},
         "majority": {"statistic": "majority", "radius": 1},
         "kernel": {"shape": "kernel", "kernel": "0 1 0; 2 -4 2; 0 1 0", "statistic": "sum"}}),
    "band_sieve": Call(
        lambda s: {"input": s.classes, "min_size": 5},
        {"output": "sieved.tif"},
        lambda s: {"input": [s.classes, s.shifted_classes]},
        {"corners": {"connectivity": "8", "min_size": 9}}),
    "cross_classification": Call(
        lambda s: {"input": s.classes, "reference": s.reference},
        {"output": "cross.tif", "output_table": "cross.csv", "output_matrix": "matrix.csv",
         "output_html": "matrix.html"},
        lambda s: {"reference": s.shifted_classes},
        {"polygons": {"reference": "training", "reference_field": "class_id"}}),
    "raster_report": Call(
        lambda s: {"input": s.classes},
        {"output": "report.csv", "output_html": "report.html"}),
}


def contents(result, scene=None):
    """What the files of a result hold: pixels and masks of rasters, texts without the scene's folder; and the numbers.

    Two results are the same when these are equal.
    """
    found = dict(result.numbers)
    for path in result.paths:
        if path.endswith(".tif"):
            found[Path(path).name] = raster_content(path)
        else:
            text = Path(path).read_text(encoding="utf-8")
            found[Path(path).name] = text if scene is None else text.replace(str(scene.folder), "")
    return found


def raster_content(path):
    """Type, stored pixels and masks as comparable values."""
    values, valid = read_raster(path), read_valid(path)
    dataset = open_raster(path)
    band = dataset.GetRasterBand(1)
    return (values.dtype.name, values.shape, values.tobytes(), valid.tobytes(), repr(band.GetNoDataValue()),
            dataset.GetGeoTransform(), band.GetRasterCategoryNames())


def files_below(folder):
    """Every file and folder with its bytes, by relative path."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
            for path in sorted(Path(folder).rglob("*"))}
