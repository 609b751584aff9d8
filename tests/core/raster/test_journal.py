import os
import zipfile

import numpy as np
import pytest
from whiskbroom.core.errors import InputError, OutputError
from whiskbroom.core.raster.grid import Grid, Window
from whiskbroom.core.raster.journal import Entry, Journal, new_journal

WHERE = np.zeros((3, 5), bool)
WHERE[1, 2:] = True
ENTRY = Entry(Window(2, 1, 3, 5), WHERE, np.array([1, 2, 3], np.int64), np.array([2**62 + 1, 0, -9], np.int64))


@pytest.fixture
def written(tmp_path):
    path = str(tmp_path / "a.undo")
    with new_journal(path, 2, Grid(10, 9), np.int64) as journal:
        journal.add(ENTRY)
        assert not os.path.exists(path), "it appears when it is complete"
    return path


def test_what_is_written_is_read_back(written):
    journal = Journal(written)
    (entry,) = journal.entries()
    assert (journal.band, journal.shape, journal.dtype, len(journal)) == (2, (10, 9), np.int64, 1)
    assert entry.window == ENTRY.window and np.array_equal(entry.where, ENTRY.where)
    assert entry.olds.tolist() == [1, 2, 3] and entry.news.tolist() == [2**62 + 1, 0, -9]


def test_a_journal_that_fails_leaves_nothing(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        with new_journal(str(tmp_path / "a.undo"), 1, Grid(2, 2), np.uint8):
            raise KeyboardInterrupt
    assert not os.listdir(tmp_path)
    with pytest.raises(OutputError, match="cannot be written"):
        with new_journal(str(tmp_path / "absent" / "a.undo"), 1, Grid(2, 2), np.uint8):
            pass


def test_a_file_that_is_none_or_damaged_or_absent_is_told(written, tmp_path):
    with pytest.raises(InputError, match="cannot be read: No such file"):
        Journal(str(tmp_path / "absent.undo"))
    (tmp_path / "b.undo").write_text("no zip")
    with pytest.raises(InputError, match="b.undo is no undo file, or is damaged"):
        Journal(str(tmp_path / "b.undo"))
    content = bytearray((tmp_path / "a.undo").read_bytes())
    content[60:90] = bytes(30)
    (tmp_path / "c.undo").write_bytes(content)
    with pytest.raises(InputError, match="c.undo is no undo file, or is damaged"):
        list(Journal(str(tmp_path / "c.undo")).entries())


@pytest.mark.parametrize("name, content", [
    ("edit.json", '{"format": 2}'), ("edit.json", "[1]"), ("edit.json", "{}"),
    ("edit.json", '{"format": 1, "band": 1, "rows": 4, "cols": 4, "type": "uint8", "windows": [[0, 0, 9, 9]]}'),
    ("0.olds.npy", "\x93NUMPY" + "x" * 5000), ("0.where.npy", "short")])
def test_contents_that_do_not_fit_together_are_told(written, tmp_path, name, content):
    path = str(tmp_path / "changed.undo")
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(path, "w") as after:
        for item in before.namelist():
            after.writestr(item, content if item == name else before.read(item))
    with pytest.raises(InputError, match="changed.undo is no undo file, or is damaged"):
        list(Journal(path).entries())


def test_pickled_objects_are_not_loaded(written, tmp_path):
    from io import BytesIO

    stream = BytesIO()
    np.save(stream, np.array([{"a": 1}], object), allow_pickle=True)
    path = str(tmp_path / "changed.undo")
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(path, "w") as after:
        for item in before.namelist():
            after.writestr(item, stream.getvalue() if item == "0.olds.npy" else before.read(item))
    with pytest.raises(InputError, match="is no undo file"):
        list(Journal(path).entries())
