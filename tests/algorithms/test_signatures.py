import csv
import json

import numpy as np
import pytest
from helpers.rasters import read_raster, read_valid, write_raster
from helpers.scene import make_scene
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.raster.signature_files import read_catalogue


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"))


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_case_39_signatures_of_the_shipped_polygons(session, shared_data, tmp_path):
    """TOOLS.md, section 6, case 39: counts, means and distances."""
    folder = shared_data("small_band_sets")
    rasters = [str(folder / "S2_2020-01-01" / f"S2_{band}.tif") for band in ("B02", "B03", "B04", "B08")]
    result = session.signatures(input=rasters, training=str(folder / "files" / "roi.gpkg"), class_field="class",
                                macroclass_field="macroclass", output=str(tmp_path / "s.json"),
                                output_table=str(tmp_path / "bands.csv"),
                                output_separability=str(tmp_path / "pairs.csv"))
    found = read_catalogue(result.output)
    assert [s.count for s in found] == [8, 9, 12] and result.pixels == 29 and result.signatures == 3
    assert np.allclose([s.mean for s in found], [[646.25] * 4, [500] + [466.6667] * 3, [425] * 4], atol=5e-5)
    first = rows_of(result.output_separability)[0]
    assert float(first["euclidean"]) == pytest.approx(343.7144, abs=5e-5)
    assert float(first["bray_curtis"]) == pytest.approx(84.7269, abs=5e-5)
    assert float(first["spectral_angle"]) == pytest.approx(1.740503, abs=5e-7)
    assert first["jeffries_matusita"] == ""
    # Case 35 has the deviation with divisor n; here it is n - 1.
    first = rows_of(result.output_table)[0]
    assert float(first["std"]) == pytest.approx(127.7387 * np.sqrt(8 / 7), abs=1e-4)
    assert (first["band"], first["wavelength"]) == ("1", "0.49")


def test_scale_and_offset_of_the_file_are_applied(session, scene, tmp_path):
    scaled = write_raster(tmp_path / "scaled.tif", read_raster(scene.image), mask=read_valid(scene.image)[0],
                          scales=(1e-4,) * 4, offsets=(-0.1,) * 4)
    plain, physical = (read_catalogue(session.signatures(
        input=image, training=scene.training, class_field="class_id",
        output=str(tmp_path / f"{name}.json")).output) for name, image in (("plain", scene.image), ("scaled", scaled)))
    for one, other in zip(plain, physical):
        assert np.allclose(other.mean, one.mean * 1e-4 - 0.1, atol=1e-7)
        assert np.allclose(other.std, one.std * 1e-4, rtol=1e-4)


def test_the_catalogue_can_be_a_table(session, scene, tmp_path):
    path = session.signatures(input=scene.image, training=scene.training, class_field="class_id",
                              name_field="class_name", output=str(tmp_path / "s.csv")).output
    assert [row["class_name"] for row in rows_of(path)[::4]] == ["Water", "Forest", "Meadow", "Town"]


def test_a_signature_for_every_feature(session, scene, tmp_path):
    path = session.signatures(input=scene.image, training=scene.training, class_field="class_id", by="feature",
                              output=str(tmp_path / "s.json")).output
    with open(path, encoding="utf-8") as file:
        assert [s["class_id"] for s in json.load(file)["signatures"]] == [1, 1, 2, 2, 3, 3, 4, 4]


@pytest.mark.parametrize("given", [{"by": "macroclass"}, {"macroclass_name_field": "class_name"}])
def test_macroclasses_need_their_field(session, scene, tmp_path, given):
    with pytest.raises(ParameterError, match="macroclass_field"):
        session.signatures(input=scene.image, training=scene.training, class_field="class_id",
                           output=str(tmp_path / "s.json"), **given)
