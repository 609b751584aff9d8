"""k-means beside scikit-learn, SAGA and Orfeo ToolBox, whole process from start to exit, on the benchmark's scene.

    python3 benchmarks/clustering.py [--size 4000] [--clusters 10] [--iterations 10] [--runs 3] [--work FOLDER]

All programs sort the same pixels the same number of times, in turn. Whiskbroom and scikit-learn begin with the same
centres; SAGA has a start partition of its own. The table has medians of seconds and the greatest peak of memory, and
of each map the sum of the squared distances of its pixels to the means of their clusters, over the least of all.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE))
sys.path.append(str(HERE.parent / "scripts"))

from measure import measure  # noqa: E402

THREADS, RAM_MB, TIMEOUT = 2, 2048, 3600
OURS = ("import sys; sys.path.append({scripts!r}); from render_docs import load_package; load_package();"
        " import whiskbroom; session = whiskbroom.Session(n_processes={threads}, available_ram={ram});"
        " session.band_clustering(input={scene!r}, output={output!r}, method={method!r}, centres={centres!r},"
        " max_iterations={iterations}, threshold=0, silhouette_pixels=0); session.close()")


def main(arguments=None):
    """Prints a table with a row for each program."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=4000)
    parser.add_argument("--clusters", type=int, default=10)
    parser.add_argument("--iterations", type=int, default=10)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--work", type=Path)
    options = parser.parse_args(arguments)
    folder = options.work or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    scene = folder / "scene.tif"
    if not scene.exists():
        subprocess.run([sys.executable, HERE / "scene.py", folder, "--size", str(options.size), "--compress", "NONE"],
                       check=True)
    centres = first_centres(scene, options.clusters, folder)
    programs = dict(commands(scene, centres, folder, options))
    print(f"{options.size} x {options.size} pixels, 6 bands, {options.clusters} clusters, {options.iterations} "
          f"iterations, {THREADS} threads, medians of {options.runs} turns; load {os.getloadavg()[0]:.1f} before\n")
    taken = {name: [] for name in programs}
    for _ in range(options.runs):
        for name, (command, _) in programs.items():
            with open(folder / "log.txt", "w") as log:
                taken[name].append(measure(command, {**os.environ, "OMP_NUM_THREADS": str(THREADS)}, log, TIMEOUT))
    sums = {name: spread(scene, output) for name, (_, output) in programs.items()}
    print("| program | wall [s] | CPU [s] | CPU of others meanwhile [s] | peak [MB] | sum of squares |\n"
          "|---|---:|---:|---:|---:|---:|")
    for name, runs in taken.items():
        wall, cpu, others = (statistics.median(getattr(run, key) for run in runs) for key in ("wall", "cpu", "others"))
        failed = "" if all(run.status == 0 for run in runs) else " (failed)"
        print(f"| {name}{failed} | {wall:.1f} | {cpu:.1f} | {others:.1f} | {max(run.peak_mb for run in runs):.0f} | "
              f"{sums[name] / min(sums.values()):.6f} |")
    print(f"\nload {os.getloadavg()[0]:.1f} after")


def first_centres(scene, number, folder):
    """Pixels drawn at random, float64 (number, bands); also kept as a file."""
    from osgeo import gdal

    gdal.UseExceptions()
    source, random = gdal.Open(str(scene)), np.random.default_rng(1)
    places = random.integers(0, source.RasterXSize, (number, 2)).tolist()
    centres = np.array([source.ReadAsArray(col, row, 1, 1).ravel() for row, col in places], np.float64)
    np.save(folder / "centres.npy", centres)
    return centres


def commands(scene, centres, folder, options):
    """(name, (command, map that it writes)) of each program that is here."""
    typed = "\n".join(" ".join(map(str, row)) for row in centres.tolist())
    for name, method in (("Whiskbroom", "k_means"), ("Whiskbroom, mini-batches", "mini_batch")):
        output = str(folder / f"{method}.tif")
        yield name, ((sys.executable, "-c", OURS.format(
            scripts=str(HERE.parent / "scripts"), threads=THREADS, ram=RAM_MB, scene=str(scene), output=output,
            method=method, centres=typed, iterations=options.iterations)), output)
    output = str(folder / "sklearn.tif")
    yield "scikit-learn", ((sys.executable, str(HERE / "jobs" / "sklearn_kmeans.py"), str(scene),
                            str(folder / "centres.npy"), str(options.iterations), str(THREADS), output), output)
    if shutil.which("saga_cmd"):
        bands = single_bands(scene, folder)
        output = str(folder / "saga.sdat")
        yield "SAGA", (("saga_cmd", "-f=s", f"-c={THREADS}", "imagery_classification", "1", "-GRIDS", ";".join(bands),
                        "-CLUSTER", str(folder / "saga.sgrd"), "-STATISTICS", str(folder / "saga.csv"), "-METHOD", "0",
                        "-NCLUSTER", str(options.clusters), "-MAXITER", str(options.iterations), "-INITIALIZE", "1",
                        "-UPDATEVIEW", "0"), output)
    if shutil.which("otbcli_KMeansClassification"):
        output = str(folder / "otb.tif")
        yield "Orfeo ToolBox", (("otbcli_KMeansClassification", "-in", str(scene), "-nc", str(options.clusters), "-ts",
                                 str(options.size ** 2), "-maxit", str(options.iterations), "-out", output, "uint8",
                                 "-ram", str(RAM_MB)), output)
    else:
        print("Orfeo ToolBox has no KMeansClassification here; it needs one that is built with Shark.", file=sys.stderr)


def single_bands(scene, folder):
    """A file for each band, as SAGA reads them."""
    from osgeo import gdal

    paths = [str(folder / f"band{number}.tif") for number in range(1, gdal.Open(str(scene)).RasterCount + 1)]
    for number, path in enumerate(paths, start=1):
        if not os.path.exists(path):
            gdal.Translate(path, str(scene), bandList=[number])
    return paths


def spread(scene, labels):
    """The sum of the squared distances of pixels to the means of the clusters of a map."""
    from osgeo import gdal

    pixels, labels = gdal.Open(str(scene)), gdal.Open(labels).ReadAsArray().ravel().astype(np.intp)
    counts, total = np.maximum(np.bincount(labels), 1), 0.0
    for number in range(1, pixels.RasterCount + 1):
        band = pixels.GetRasterBand(number).ReadAsArray().ravel().astype(np.float64)
        total += (band ** 2).sum() - (np.bincount(labels, band) ** 2 / counts).sum()
    return total


if __name__ == "__main__":
    main()
