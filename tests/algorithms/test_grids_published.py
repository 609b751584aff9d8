"""The tools of the group Bands on a Sentinel-2 scene, against GDAL's programs; docs/grids.md tells the differences."""

import numpy as np
import pytest
from helpers.rasters import open_raster, read_raster, read_valid, wkt
from osgeo import gdal

@pytest.fixture(scope="module")
def scene(shared_data):
    """930 x 947 pixels of 10 m in EPSG:27700, ten bands, NoData 0."""
    return str(shared_data("sentinel2_aberystwyth") / "aber_s2_20210527_10band.tif")


@pytest.fixture(scope="module")
def part(scene, tmp_path_factory):
    """The red and the near infrared of a part with coast, NoData at its edge."""
    path = str(tmp_path_factory.mktemp("part") / "part.tif")
    gdal.Translate(path, scene, bandList=[3, 7], srcWin=[0, 300, 260, 240])
    return path


@pytest.fixture
def polygons(shared_data):
    return str(shared_data("sentinel2_aberystwyth") / "training_polygons.gpkg")


@pytest.fixture
def out(tmp_path):
    return str(tmp_path / "out.tif")


def by_gdalwarp(source, path, method, **given):
    """gdalwarp on the grid of an output."""
    grid = open_raster(path)
    x, width, _, y, _, height = grid.GetGeoTransform()
    box = (x, y + height * grid.RasterYSize, x + width * grid.RasterXSize, y)
    return gdal.Warp("", source, format="MEM", outputBounds=box, width=grid.RasterXSize, height=grid.RasterYSize,
                     dstSRS=grid.GetProjection(), resampleAlg=method, errorThreshold=0, multithread=False, **given)


def filled(path):
    return np.where(read_valid(path), read_raster(path), 0)


def test_split_and_stack_are_gdal_translate_and_gdalbuildvrt(session, part, out, tmp_path):
    apart = session.raster_split(input=part, output=str(tmp_path / "bands")).paths
    for number in (1, 2):
        expected = gdal.Translate("", part, format="MEM", bandList=[number]).ReadAsArray()
        np.testing.assert_array_equal(read_raster(apart[number - 1])[0], expected)
    session.band_stack(input=list(apart), output=out)
    np.testing.assert_array_equal(read_raster(out), gdal.BuildVRT("", list(apart), separate=True).ReadAsArray())
    np.testing.assert_array_equal(read_raster(out), read_raster(part))


def test_clip_is_the_cutline_of_gdalwarp(session, scene, polygons, out, tmp_path):
    result = session.band_clip(input=scene, vector=polygons, field="class_id", output=out,
                               output_folder=str(tmp_path / "classes"))
    expected = by_gdalwarp(scene, out, "near", cutlineDSName=polygons).ReadAsArray()
    np.testing.assert_array_equal(filled(out), expected)
    for path in result.output_folder:
        value = path[:-4].rsplit("_", 1)[1]
        expected = by_gdalwarp(scene, path, "near", cutlineDSName=polygons, cutlineWhere=f"class_id = {value}")
        np.testing.assert_array_equal(filled(path), expected.ReadAsArray())


def test_mask_is_gdal_rasterize(session, scene, polygons, out):
    session.band_mask(input=scene, mask=polygons, output=out)
    expected = gdal.Translate("", scene, format="MEM")
    gdal.Rasterize(expected, polygons, burnValues=[0], bands=list(range(1, 11)))
    np.testing.assert_array_equal(filled(out), expected.ReadAsArray())


@pytest.mark.parametrize("method, given", [
    *[(method, {"factor": 0.5}) for method in ("nearest", "bilinear", "cubicspline", "max", "min", "med", "q1", "q3")],
    *[(method, {"crs": crs}) for method in ("nearest", "max", "med") for crs in ("EPSG:32630", "EPSG:4326")]])
def test_these_methods_are_gdalwarps(session, part, out, method, given):
    """Up to the last digit of 32 bits, and without the rim where GDAL takes the edge for what lies beside it."""
    session.band_resample(input=part, resampling=method, output=out, **given)
    kind = gdal.GDT_Float32 if method in ("bilinear", "cubicspline") else gdal.GDT_UInt16
    scale = ["XSCALE=2", "YSCALE=2"] if "factor" in given else []
    expected = by_gdalwarp(part, out, {"nearest": "near"}.get(method, method), outputType=kind,
                           warpOptions=scale).ReadAsArray()
    valid = read_valid(out)
    assert np.isclose(read_raster(out), expected, rtol=1e-5, atol=1e-3)[valid].mean() > 0.9999
    assert ((expected != 0) & ~valid).mean() < 0.01


def test_the_average_is_gdalwarps_but_for_the_rim(session, part, out):
    session.band_resample(input=part, resampling="average", factor=4, output=out)
    expected = by_gdalwarp(part, out, "average", outputType=gdal.GDT_Float32).ReadAsArray()
    inner = np.s_[:, 1:-1, 1:-1]
    both = read_valid(out)[inner] & (expected[inner] != 0)
    assert both.mean() > 0.5
    np.testing.assert_allclose(read_raster(out)[inner][both], expected[inner][both], rtol=1e-5)


def test_the_sum_keeps_the_total_and_gdalwarp_loses_some_of_it(session, part, out):
    """On a grid with room around the ground, so that nothing falls beside it."""
    room = out.replace("out", "room")
    gdal.Warp(room, part, dstSRS="EPSG:32630", xRes=10, yRes=10, targetAlignedPixels=True)
    grid = open_raster(room).GetGeoTransform()
    gdal.GetDriverByName("GTiff").Create(room, 400, 400).SetGeoTransform((grid[0] - 500, 10, 0, grid[3] + 500, 0, -10))
    gdal.OpenEx(room, gdal.OF_UPDATE).SetProjection(wkt(32630))
    session.band_resample(input=part, resampling="sum", align_raster=room, output=out)
    total = read_raster(part).astype(float).sum(axis=(1, 2))
    np.testing.assert_allclose(np.where(read_valid(out), read_raster(out), 0).sum(axis=(1, 2)), total, rtol=1e-9)
    theirs = by_gdalwarp(part, out, "sum", outputType=gdal.GDT_Float64).ReadAsArray().sum(axis=(1, 2))
    assert (np.abs(theirs / total - 1) < 1e-2).all()


def test_a_mosaic_of_tiles_is_the_scene_and_gdals_virtual_raster(session, part, out, tmp_path):
    tiles = []
    for number, window in enumerate([(0, 0, 150, 160), (110, 0, 150, 140), (0, 140, 170, 100), (160, 120, 100, 120)]):
        tiles.append(str(tmp_path / f"{number}.tif"))
        gdal.Translate(tiles[-1], part, srcWin=window)
    for method in ("first", "last", "mean", "min", "max", "feather"):
        session.mosaic(input=tiles, method=method, output=out)
        np.testing.assert_array_equal(filled(out), read_raster(part))
    np.testing.assert_array_equal(filled(out), gdal.BuildVRT("", tiles).ReadAsArray())
