"""Times focal and zonal tools beside GRASS, SAGA, Orfeo ToolBox and exactextract, and writes focal_zonal.md.

    python3 benchmarks/focal_zonal.py

Whole processes from start to exit, reading and writing GeoTIFF (SAGA writes its own format); of GRASS only its command,
on maps that it has imported already. What counts is CPU time, which other work on the machine hardly changes.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import measure

HERE = Path(__file__).resolve().parent
PROGRAMS = ("Whiskbroom", "GRASS", "SAGA", "Orfeo ToolBox", "exactextract")
COMMANDS = {"GRASS": "grass", "SAGA": "saga_cmd", "Orfeo ToolBox": "otbcli_Smoothing"}
TIMEOUT = 900
EXACTEXTRACT = """
import sys
from exactextract import exact_extract
exact_extract(sys.argv[1], sys.argv[2], ["count", "sum", "mean", "min", "max", "stdev"])
"""


def tasks(band, classes, polygons, work):
    """Name of a task -> program -> its command: a list of words, or for GRASS a text."""
    out, table = f"{work}/out.tif", f"{work}/out.csv"

    def ours(tool, *arguments):
        return [sys.executable, "-m", "whiskbroom", tool, *arguments]

    def focal(statistic, radius, raster=band):
        return ours("band_neighbor_pixels", "--input", raster, "--statistic", statistic, "--radius", str(radius),
                    "--output", out)

    def in_grass(method, radius, name="band"):
        return f"r.neighbors --overwrite --quiet input={name} output=out method={method} size={2 * radius + 1}"

    def in_saga(radius, output, raster=band):
        return ["saga_cmd", "statistics_grid", "1", f"-GRID={raster}", f"-{output}={work}/out.sdat", "-KERNEL_TYPE=0",
                f"-KERNEL_RADIUS={radius}"]

    def ranked(radius):
        return ["saga_cmd", "grid_filter", "9", f"-INPUT={band}", f"-RESULT={work}/out.sdat", "-KERNEL_TYPE=0",
                f"-KERNEL_RADIUS={radius}"]

    found = {
        "mean, 11 x 11": {
            "Whiskbroom": focal("mean", 5), "GRASS": in_grass("average", 5), "SAGA": in_saga(5, "MEAN"),
            "Orfeo ToolBox": ["otbcli_Smoothing", "-in", band, "-out", out, "float", "-type", "mean",
                              "-type.mean.radius", "5"]},
        "standard deviation, 11 x 11": {"Whiskbroom": focal("standard_deviation", 5), "GRASS": in_grass("stddev", 5),
                                        "SAGA": in_saga(5, "STDDEV")},
        "majority of classes, 5 x 5": {
            "Whiskbroom": focal("majority", 2, classes), "GRASS": in_grass("mode", 2, "classes"),
            "SAGA": in_saga(2, "MAJORITY", classes),
            "Orfeo ToolBox": ["otbcli_ClassificationMapRegularization", "-io.in", classes, "-io.out", out, "uint8",
                              "-ip.radius", "2", "-ip.suvbool", "false"]},
        "patches of classes": {
            "Whiskbroom": ours("raster_label", "--input", classes, "--label", "number", "--apart", "--output", out),
            "GRASS": "r.clump --overwrite --quiet input=classes output=out"},
        "dilation by a disk of radius 5": {
            "Whiskbroom": ours("band_dilation", "--input", classes, "--values", "2", "--radius", "5", "--output", out),
            "GRASS": "r.grow --overwrite --quiet input=second output=out radius=5.01"},
        "statistics by class": {
            "Whiskbroom": ours("raster_zonal_stats", "--input", band, "--zones", classes, "--output", table),
            "GRASS": "r.univar -t --overwrite --quiet map=band zones=classes output=$work/out.txt",
            "SAGA": ["saga_cmd", "statistics_grid", "5", f"-ZONES={classes}", f"-STATLIST={band}", f"-OUTTAB={table}"],
            "Orfeo ToolBox": ["otbcli_ZonalStatistics", "-in", band, "-inzone", "labelimage",
                              "-inzone.labelimage.in", classes, "-out", "xml", "-out.xml.filename", f"{work}/out.xml"]},
        "statistics by coverage of polygons": {
            "Whiskbroom": ours("raster_zonal_stats", "--input", band, "--zones", polygons, "--method", "coverage",
                               "--output", table),
            "SAGA": ["saga_cmd", "shapes_grid", "2", f"-GRIDS={band}", f"-POLYGONS={work}/polygons.shp",
                     f"-RESULT={work}/out.shp", "-METHOD=3"],
            "exactextract": [sys.executable, f"{work}/exact.py", band, polygons]},
    }
    # SAGA takes minutes for the wider one.
    for radius in (3, 10):
        found[f"median, {2 * radius + 1} x {2 * radius + 1}"] = {
            "Whiskbroom": focal("median", radius), "GRASS": in_grass("median", radius),
            **({"SAGA": ranked(radius)} if radius == 3 else {})}
    return found


class Runs:
    """Runs commands, and keeps what they took."""

    def __init__(self, work):
        self.work = work
        # Compiled modules are kept from one run to the next, as those of an installed plugin are.
        self.environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{work}/compiled", "PYTHONPATH": os.pathsep.join(
            filter(None, [f"{work}/import", os.environ.get("PYTHONPATH")]))}
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self.log = open(f"{work}/log.txt", "wb")

    def seconds(self, program, command):
        """(CPU, wall) seconds of a run, or None where the program is not there."""
        if program in COMMANDS and not shutil.which(COMMANDS[program]):
            return None
        if program == "GRASS":
            return self._in_grass(command)
        took = measure(command, self.environment, self.log, TIMEOUT)
        if took.status:
            print(f"{program} failed: {' '.join(command)}", file=sys.stderr)
            return None
        return took.cpu, took.wall

    def grass(self, script):
        """Runs a script in the location that is kept in the folder."""
        path = Path(self.work, "script.sh")
        path.write_text(f"work={self.work}\n{script}")
        return subprocess.run(["grass", f"{self.work}/location/PERMANENT", "--exec", "bash", str(path)],
                              capture_output=True, text=True, check=True).stderr

    def _in_grass(self, command):
        times = re.search(r"took ([\d.]+) ([\d.]+) ([\d.]+)",
                          self.grass(f"TIMEFORMAT='took %R %U %S'; g.region raster=band; time {command}"))
        wall, user, system = map(float, times.groups())
        return user + system, wall


def prepared(work, size):
    """Writes the inputs into the folder and GRASS's location, and returns the paths of the rasters and polygons."""
    subprocess.run([sys.executable, str(HERE / "scene.py"), work, "--size", str(size)], check=True)
    band, classes, polygons = f"{work}/band.tif", f"{work}/map.tif", f"{work}/polygons.gpkg"
    subprocess.run(["gdal_translate", "-q", "-b", "4", f"{work}/scene.tif", band], check=True)
    subprocess.run(["ogr2ogr", f"{work}/polygons.shp", polygons], check=True)
    Path(work, "exact.py").write_text(EXACTEXTRACT)
    Path(work, "import").mkdir()
    Path(work, "import", "whiskbroom").symlink_to(HERE.parent)
    runs = Runs(work)
    if shutil.which("grass"):
        subprocess.run(["grass", "-c", band, "-e", f"{work}/location"], check=True, capture_output=True)
        runs.grass(f"r.in.gdal --quiet input={band} output=band; r.in.gdal --quiet input={classes} output=classes\n"
                   "g.region raster=band; r.mapcalc --quiet 'second = if(classes == 2, 1, null())'")
    return runs, band, classes, polygons


def row(name, took):
    """A line of the table: CPU seconds and, in brackets, how many times ours."""
    cells = [name]
    own = took["Whiskbroom"][0]
    for program in PROGRAMS:
        cell = took.get(program)
        cells.append("" if cell is None else f"{cell[0]:.1f} s" if program == "Whiskbroom"
                     else f"{cell[0]:.1f} s ({cell[0] / own:.1f} x)")
    return "| " + " | ".join(cells) + " |"


def table(size, runs_of_each, of_windows):
    """The lines of the tasks with windows, or of the others."""
    lines = []
    with tempfile.TemporaryDirectory() as work:
        runs, *inputs = prepared(work, size)
        for name, commands in tasks(*inputs, work).items():
            if (" x " in name) != of_windows:
                continue
            # One after the other, so that what else the machine does meets all alike.
            found = {program: [] for program in commands}
            for _ in range(runs_of_each):
                for program, command in commands.items():
                    found[program].append(runs.seconds(program, command))
            took = {program: tuple(map(statistics.median, zip(*all_of))) for program, all_of in found.items()
                    if None not in all_of}
            lines.append(row(name, took))
            print(lines[-1], flush=True)
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1500, help="pixels to a side, for the tasks with windows")
    parser.add_argument("--other-size", type=int, default=4000, help="pixels to a side, for the others")
    parser.add_argument("--runs", type=int, default=2)
    given = parser.parse_args()
    head = ["| Task | " + " | ".join(PROGRAMS) + " |", "|---" * (len(PROGRAMS) + 1) + "|"]
    windows, others = table(given.size, given.runs, True), table(given.other_size, given.runs, False)
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    page = ["# Focal and zonal tools beside GRASS, SAGA, Orfeo ToolBox and exactextract", "",
            "Made by `benchmarks/focal_zonal.py` on one band (UInt16) and its class map: CPU seconds of whole "
            f"processes, of GRASS of its command alone on imported maps, medians of {given.runs} runs, in brackets as "
            f"multiples of Whiskbroom's. The machine had {os.cpu_count()} cores and a load of {load} at the end, from "
            "other work.",
            "", f"Windows, on {given.size} x {given.size} pixels:", "", *head, *windows, "",
            f"Patches and zones, on {given.other_size} x {given.other_size} pixels:", "", *head, *others]
    (HERE / "focal_zonal.md").write_text("\n".join(page) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
