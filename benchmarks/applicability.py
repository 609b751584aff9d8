"""What the area of applicability says of a class that was never taught, as the table of docs/uncertainty.md.

    python3 benchmarks/applicability.py
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts"))

from render_docs import load_package  # noqa: E402


def main():
    """Prints a row for the demo scene, and one for each class without which it is taught."""
    load_package()
    import whiskbroom
    from osgeo import gdal
    from whiskbroom.demo.scene import make_scene

    with tempfile.TemporaryDirectory() as folder, whiskbroom.Session(progress_callback=None) as session:
        scene = make_scene(Path(folder) / "demo", 1000)
        truth = gdal.OpenEx(str(scene.truth)).ReadAsArray()
        print("| Class left out | Its pixels outside [%] | Others inside [%] | Right inside [%] | Right outside [%] | "
              "By features [%] | Threshold |\n|---|---:|---:|---:|---:|---:|---:|")
        for left_out in (None, *_classes(truth)):
            print(_row(session, scene, truth, left_out, Path(folder)), flush=True)


def _classes(truth):
    import numpy as np

    return [int(value) for value in np.unique(truth) if value]


def _row(session, scene, truth, left_out, folder):
    """Nearest neighbours taught without a class, judged where that is not."""
    from osgeo import gdal

    training = str(scene.training) if left_out is None else f'{scene.training}|subset="class_id" <> {left_out}'
    given = {"input": str(scene.image), "training": training, "class_field": "class_id"}
    trained = session.train_knn(**given, output_model=str(folder / "m.wbmodel"))
    mapped = session.classify(input=given["input"], model=trained.path, output=str(folder / "map.tif"))
    found = session.area_of_applicability(**given, model=trained.path, output=str(folder / "index.tif"),
                                          output_area=str(folder / "area.tif"))
    labels, area = (gdal.OpenEx(path).ReadAsArray() for path in (mapped.path, found.paths[1]))
    new, known = truth == left_out, (truth > 0) & (truth != left_out)
    inside, right = area == 1, labels == truth
    shares = (100 * (~inside)[new].mean() if new.any() else float("nan"), 100 * inside[known].mean(),
              100 * right[known & inside].mean(), 100 * right[known & ~inside].mean(), trained.accuracy)
    return f"| {left_out or 'none'} | {' | '.join(f'{share:.1f}' for share in shares)} | {found.threshold:.3f} |"


if __name__ == "__main__":
    main()
