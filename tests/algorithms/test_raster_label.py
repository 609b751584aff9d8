import numpy as np
import pytest
from helpers.rasters import read_raster, read_valid, write_raster
from whiskbroom.core.errors import InputError


@pytest.fixture
def blocks(tmp_path):
    """Blocks of 9, 4 and 4 + 4 pixels and a column of 20, as case 32 of TOOLS.md, section 6, has them."""
    values = np.zeros((24, 20), np.uint8)
    values[1:4, 1:4] = 1
    values[1:3, 6:8] = 2
    values[6:8, 2:4], values[6:8, 4:6] = 3, 4
    values[2:22, 15] = 5
    return write_raster(tmp_path / "in.tif", values)


@pytest.mark.parametrize("names", [("input", "output"), ("raster_path", "output_path")])
def test_case_32_the_value_is_the_size_of_the_patch(blocks, session, tmp_path, names):
    result = session.raster_label(**dict(zip(names, (blocks, str(tmp_path / "out.tif")))))
    values, sizes = read_raster(blocks)[0], read_raster(result.path)[0]
    assert [np.unique(sizes[values == value]).tolist() for value in range(6)] == [[0], [9], [4], [8], [8], [20]]
    assert sizes.dtype == np.uint32 and result.patches == 4 and result.largest_patch == 20
    assert np.array_equal(read_valid(result.path)[0], values > 0)


def test_values_are_told_apart_when_asked(blocks, session, tmp_path):
    result = session.raster_label(input=blocks, apart=True, output=str(tmp_path / "out.tif"))
    values, sizes = read_raster(blocks)[0], read_raster(result.path)[0]
    assert np.unique(sizes[values == 3]).tolist() == np.unique(sizes[values == 4]).tolist() == [4]
    assert result.patches == 5


def test_numbers_follow_the_scan_by_rows(blocks, session, tmp_path):
    result = session.raster_label(input=blocks, label="number", output=str(tmp_path / "out.tif"))
    values, numbers = read_raster(blocks)[0], read_raster(result.path)[0]
    assert [np.unique(numbers[values == value]).tolist() for value in (1, 2, 5, 3, 4)] == [[1], [2], [3], [4], [4]]


@pytest.mark.parametrize("connectivity, patches", [("4", 3), ("8", 1)])
def test_corners_connect_only_when_asked(session, tmp_path, connectivity, patches):
    path = write_raster(tmp_path / "in.tif", np.eye(3, dtype=np.uint8))
    result = session.raster_label(input=path, connectivity=connectivity, output=str(tmp_path / "out.tif"))
    assert (result.patches, result.largest_patch) == (patches, 3 // patches)


@pytest.mark.parametrize("connectivity", ["4", "8"])
@pytest.mark.parametrize("apart", [False, True])
def test_the_classification_of_aberystwyth_as_scipy_labels_it(shared_data, session, tmp_path, connectivity, apart):
    from scipy import ndimage

    path = str(shared_data("sentinel2_aberystwyth") / "sen2_20210527_aber_cls.tif")
    values, valid = read_raster(path)[0], read_valid(path)[0]
    structure = np.ones((3, 3)) if connectivity == "8" else None
    result = session.raster_label(input=path, apart=apart, connectivity=connectivity, output=str(tmp_path / "out.tif"))
    sizes, count = read_raster(result.path)[0], 0
    for mask in [values == value for value in np.unique(values) if value] if apart else [values != 0]:
        labels, found = ndimage.label(mask & valid, structure)
        count += found
        assert np.array_equal(sizes[mask & valid], np.bincount(labels.ravel())[labels[mask & valid]])
    assert result.patches == count and result.largest_patch == sizes.max()


def test_nodata_belongs_to_no_patch_and_parts_what_it_lies_between(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[1, 1, 9, 1, 0, 2]], np.uint8), nodata=9)
    result = session.raster_label(input=path, output=str(tmp_path / "out.tif"))
    assert read_raster(result.path).tolist() == [[[2, 2, 0, 1, 0, 1]]]


def test_another_band_can_be_labelled(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.array([[[1, 1, 1]], [[1, 0, 1]]], np.int64))
    result = session.raster_label(input=path, band=2, label="number", output=str(tmp_path / "out.tif"))
    assert read_raster(result.path).tolist() == [[[1, 0, 2]]]


def test_values_that_are_no_whole_numbers_cannot_be_told_apart(session, tmp_path):
    path = write_raster(tmp_path / "in.tif", np.ones((2, 2), np.float32))
    with pytest.raises(InputError, match="in.tif holds float32 values, and patches need whole numbers"):
        session.raster_label(input=path, apart=True, output=str(tmp_path / "out.tif"))
    assert session.raster_label(input=path, output=str(tmp_path / "out.tif")).largest_patch == 4
