"""Runs GRASS and SAGA on rasters of files."""

import csv
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal


def grass(commands, rasters, results=(), layers=()):
    """Runs commands of GRASS in a location of its own, on the grid of the first raster.

    Args:
        commands: lines of a shell script.
        rasters: name in GRASS -> path of a raster of one band.
        results: names of the rasters to return.
        layers: (name, path) of vector layers.
    Returns:
        (arrays of the results as float64, NaN where they are null; what the commands print).
    """
    with tempfile.TemporaryDirectory() as folder:
        script = ["set -e"]
        script += [f"r.in.gdal -o --quiet input='{path}' output={name}" for name, path in rasters.items()]
        script += [f"v.in.ogr -o --quiet input='{path}' output={name}" for name, path in layers]
        script += [f"g.region raster={next(iter(rasters))}", f"( {commands} ) > {folder}/printed"]
        script += [f"r.out.gdal -c -f --quiet input={name} output={folder}/{name}.tif type=Float64 nodata=nan"
                   for name in results]
        Path(folder, "script").write_text("\n".join(script))
        _run("grass", "--tmp-location", "XY", "--exec", "bash", f"{folder}/script")
        arrays = [gdal.Open(f"{folder}/{name}.tif").ReadAsArray() for name in results]
        return arrays, Path(folder, "printed").read_text()


def saga(tool, results=(), table="", **options):
    """Runs a tool of SAGA.

    Args:
        tool: library and number, such as "grid_filter 9".
        results: options that name grids to return.
        table: option that names a table to return, or "".
        options: further options.
    Returns:
        (arrays of the results as float64, NaN where they are NoData; rows of the table as dictionaries).
    """
    with tempfile.TemporaryDirectory() as folder:
        files = {name: f"{folder}/{name}.sdat" for name in results}
        if table:
            files[table] = f"{folder}/table.csv"
        given = [f"-{name}={value}" for name, value in {**options, **files}.items()]
        _run("saga_cmd", *tool.split(), *given)
        arrays = [_masked(files[name]) for name in results]
        rows = []
        if table:
            with open(files[table], newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
        return arrays, rows


def _masked(path):
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    return np.where(band.GetMaskBand().ReadAsArray() > 0, band.ReadAsArray().astype(float), np.nan)


def _run(*command):
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode:
        raise RuntimeError(f"{' '.join(command)}: {ended.stdout}{ended.stderr}")
