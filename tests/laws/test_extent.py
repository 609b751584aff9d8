"""A run with an extent is a run on rasters that were cut to it before."""

import math
import shutil
from pathlib import Path

import pytest
from helpers.calls import CALLS, contents
from helpers.rasters import open_raster
from helpers.scene import make_scene
from osgeo import gdal
from whiskbroom.algorithms import ALL
from whiskbroom.core import spec
from whiskbroom.core.errors import InputError

CUT = [name for name, tool in ALL.items()
       if any(isinstance(parameter, spec.Extent) and parameter.cuts_rasters for parameter in tool.inputs)]
# Within pixels, not along their edges.
LEFT, TOP, RIGHT, BOTTOM = EXTENT = [500304, 4599796, 500693, 4599502]


@pytest.fixture(scope="module")
def clipped_scene(scene, tmp_path_factory):
    """The scene with all its rasters cut by GDAL, under their names."""
    clipped = make_scene(tmp_path_factory.mktemp("clipped"))
    for path in map(Path, vars(clipped).values()):
        whole = Path(scene.folder, path.name)
        if path.suffix == ".tif":
            path.unlink()
            Path(f"{path}.msk").unlink(missing_ok=True)
            gdal.Translate(str(path), str(whole), srcWin=pixels_reached(whole))
        elif path.suffix:
            shutil.copy(whole, path)
    return clipped


def pixels_reached(path):
    x, width, _, y, _, height = open_raster(path).GetGeoTransform()
    col, row = math.floor((LEFT - x) / width), math.floor((TOP - y) / height)
    return [col, row, math.ceil((RIGHT - x) / width) - col, math.ceil((BOTTOM - y) / height) - row]


def with_extent(name, way, scene, folder, extent=EXTENT):
    folder.mkdir()
    return {**CALLS[name].varied(way, scene, folder), "extent": extent}


@pytest.mark.parametrize("cut, way", [(name, way) for name in CUT for way in ("", *CALLS[name].variants)])
def test_an_extent_gives_what_rasters_cut_before_give(cut, way, scene, clipped_scene, session, folder, tmp_path):
    expected = contents(session.run(ALL[cut], CALLS[cut].varied(way, clipped_scene, folder)), clipped_scene)
    found = session.run(ALL[cut], with_extent(cut, way, scene, tmp_path / "cut"))
    assert contents(found, scene) == expected
    assert not list(Path(session.temporary_path).glob("*.vrt"))


@pytest.mark.parametrize("cut", CUT)
def test_an_extent_beside_the_rasters_is_one_sentence_with_their_name(cut, scene, session, tmp_path):
    with pytest.raises(InputError, match=r"The extent does not meet .*\.tif\.$") as caught:
        session.run(ALL[cut], with_extent(cut, "", scene, tmp_path / "cut", [0, 10, 10, 0]))
    assert str(scene.folder) in str(caught.value)
    assert not list((tmp_path / "cut").iterdir())


def test_an_extent_in_degrees_reaches_the_same_pixels(scene, session, tmp_path):
    text = "500304,500693,4599502,4599796 [EPSG:32633]"
    same = session.band_sieve(input=scene.classes, extent=text, output=str(tmp_path / "same.tif"))
    # Around the middle of the extent of 39 x 30 pixels.
    degrees = "15.0044,15.0076,41.5470,41.5490 [EPSG:4326]"
    inside = session.band_sieve(input=scene.classes, extent=degrees, output=str(tmp_path / "inside.tif"))
    outer, inner = (open_raster(result.path) for result in (same, inside))
    assert (outer.RasterXSize, outer.RasterYSize) == (40, 30)
    assert inner.RasterXSize < 40 and inner.RasterYSize < 30


def test_a_band_set_with_a_box_keeps_what_box_and_extent_share(scene, session, tmp_path):
    bandset = session.bandset.create(scene.classes, box_coordinate_list=[500000, 4599900, 500500, 4599700])
    result = session.band_sieve(input=bandset, extent_list=EXTENT, output=str(tmp_path / "part.tif"))
    assert open_raster(result.path).GetGeoTransform()[::3] == (500300, 4599800)
    assert (open_raster(result.path).RasterXSize, open_raster(result.path).RasterYSize) == (20, 10)
