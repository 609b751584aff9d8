"""The main job, done by QGIS: from a scene and training polygons to a sieved, reported and assessed map."""

import shutil
import sys
import time

from osgeo import gdal, ogr

from .accuracy import accuracy_lines, read_accuracy
from .picture import draw_picture
from .qgis import ROOT, QgisError, QgisProcess
from .scene import make_scene

MIN_SIZE = 6


def main(output=ROOT / "demo-output", size=1500):
    """Does the job in a folder, which is emptied first, and prints what came out.

    Raises:
        QgisError: an algorithm failed.
    """
    started = time.monotonic()
    shutil.rmtree(output, ignore_errors=True)
    scene = _step(f"Make a scene of {size} x {size} pixels, its truth and training polygons", make_scene, output, size)
    paths = {name: output / name for name in (
        "map.tif", "confidence.tif", "map_sieved.tif", "report.csv", "report.html", "cross.tif", "cross.csv",
        "error_matrix.csv", "error_matrix_before_sieve.csv", "main-job.png")}
    with QgisProcess() as qgis:
        _step("Train and classify by maximum likelihood", qgis.run, "bandclassification", INPUT=scene.image,
              TRAINING=scene.training, CLASS_FIELD="class_id", NAME_FIELD="class_name",
              COLOUR_FIELD="colour", METHOD=1,
              OUTPUT=paths["map.tif"], OUTPUT_CONFIDENCE=paths["confidence.tif"])
        _step(f"Sieve patches smaller than {MIN_SIZE} pixels", qgis.run, "bandsieve", INPUT=paths["map.tif"],
              MIN_SIZE=MIN_SIZE, CONNECTIVITY=0, OUTPUT=paths["map_sieved.tif"])
        _step("Report the areas", qgis.run, "rasterreport", INPUT=paths["map_sieved.tif"],
              OUTPUT=paths["report.csv"], OUTPUT_HTML=paths["report.html"])
        _step("Assess the map before the sieve", qgis.run, "crossclassification", INPUT=paths["map.tif"],
              REFERENCE=scene.truth, OUTPUT_MATRIX=paths["error_matrix_before_sieve.csv"])
        _step("Assess the map", qgis.run, "crossclassification", INPUT=paths["map_sieved.tif"],
              REFERENCE=scene.truth, OUTPUT=paths["cross.tif"], OUTPUT_TABLE=paths["cross.csv"],
              OUTPUT_MATRIX=paths["error_matrix.csv"])
    before, after = read_accuracy(paths["error_matrix_before_sieve.csv"]), read_accuracy(paths["error_matrix.csv"])
    caption = (f"Maximum likelihood, then patches below {MIN_SIZE} pixels sieved.   Against the known truth: "
               f"overall accuracy {after.overall:.1f} %, kappa {after.kappa:.3f}.")
    _step("Draw the picture", draw_picture, paths["main-job.png"], scene.image, paths["map_sieved.tif"],
          scene.training, "Whiskbroom: from a scene and training polygons to a land-cover map", caption)

    print("\nError matrix in pixels: map in rows, truth in columns; PA and UA: producer's and user's accuracy.\n")
    print("\n".join(accuracy_lines(after)))
    print(f"\nOverall accuracy {after.overall:.2f} %, kappa {after.kappa:.4f}"
          f" (before the sieve {before.overall:.2f} %, {before.kappa:.4f}).\n")
    print(f"The files are in {output}:")
    for path in (scene.image, scene.truth, scene.training, *paths.values()):
        print(f"  {path.name}")
    print(f"Done in {time.monotonic() - started:.0f} s; look at {paths['main-job.png']} first.")


def _step(title, work, *args, **kwargs):
    print(f"{title} ... ", end="", flush=True)
    started = time.monotonic()
    result = work(*args, **kwargs)
    print(f"{time.monotonic() - started:.1f} s")
    return result


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    try:
        main()
    except (QgisError, OSError, RuntimeError) as error:
        print(f"\n{error}", file=sys.stderr)
        sys.exit(1)
