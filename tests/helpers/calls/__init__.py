"""One valid call of every tool, asking for all its outputs, in a file of the tool's name; the laws run these."""

import importlib
import pkgutil
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Mapping, Optional, Tuple, Union

from ..rasters import open_raster, read_raster, read_valid
from ..vectors import read_layers


@dataclass(frozen=True)
class Call:
    """How the laws call a tool.

    Attributes:
        inputs: gives the inputs and settings for a `Scene`.
        outputs: file name, or folder name, of each output.
        on_two_grids: gives the changes that put one input on another grid; None for a tool of one raster, or of any
            grids.
        any_grids: why the inputs of a tool of several rasters may lie on different grids, or "".
        variants: changes that take other ways through the tool, by name, or a function that gives them for a `Scene`;
            the laws on pixels run them too.
        large: gives the inputs for the names of large files that `tests/laws/test_memory.py` makes.
        without_unit: the numbers that have no unit, each with the reason.
        class_map: name of the output that has a legend, names of several, or None.
        same_grid: whether the outputs lie on the grid of the inputs.
        grid_alone: why no pixel of a raster is read, or "": it gives the grid and nothing else.
    """

    inputs: Callable
    outputs: Mapping
    on_two_grids: Optional[Callable] = None
    variants: Mapping = field(default_factory=dict)
    large: Optional[Callable] = None
    without_unit: Mapping = field(default_factory=dict)
    class_map: Union[None, str, Tuple[str, ...]] = None
    any_band_order: Optional[Callable] = None
    same_in_any_order: Tuple[str, ...] = ()
    same_grid: bool = True
    grid_alone: str = ""
    any_grids: str = ""

    def given(self, scene, folder, **changes):
        """All parameters, with the outputs in a folder."""
        destinations = {name: str(Path(folder) / file) for name, file in self.outputs.items()}
        return {**self.inputs(scene), **destinations, **changes}

    def varied(self, variant, scene, folder):
        """As `given`, with the changes of a variant; "" is the call as it is."""
        changes = self.variants.get(variant, {})
        changes = changes(scene) if callable(changes) else dict(changes)
        if changes.get("reference"):
            changes["reference"] = getattr(scene, changes["reference"])
        return self.given(scene, folder, **changes)


def contents(result, scene=None):
    """What the files of a result hold: pixels and masks of rasters, texts without the scene's folder; and the numbers.

    Two results are the same when these are equal.
    """
    # NaN is the same as NaN.
    found = {name: repr(value) for name, value in result.numbers.items()}
    for path in result.paths:
        if path.endswith(".tif"):
            found[Path(path).name] = raster_content(path)
        elif path.endswith(".gpkg"):
            found[Path(path).name] = read_layers(path)
        elif path.endswith(".wbmodel"):
            found[Path(path).name] = model_content(path, scene)
        else:
            text = Path(path).read_text(encoding="utf-8")
            found[Path(path).name] = text if scene is None else text.replace(str(scene.folder), "")
    return found


def model_content(path, scene=None):
    """The description of a model without the scene's folder, and its arrays."""
    with zipfile.ZipFile(path) as model:
        text = model.read("model.json").decode("utf-8")
        return text if scene is None else text.replace(str(scene.folder), ""), model.read("arrays.npz")


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


def _scan():
    return {module.name: importlib.import_module(f"{__name__}.{module.name}").CALL
            for module in pkgutil.iter_modules(__path__)}


CALLS = _scan()
