import io
import json
import os
import zipfile
from pathlib import Path

import numpy as np
import pytest
from helpers.languages import Shouting
from helpers.models import model_of, scene_predictor
from helpers.predictors import every_predictor
from hypothesis import given, settings
from hypothesis import strategies as st

from whiskbroom.core.errors import InputError, MemoryLimitError
from whiskbroom.core.model_file import read_model, write_model

RAM = 256_000_000
PREDICTORS = every_predictor()


def written(path, name="forest"):
    predictor = PREDICTORS[name]
    write_model(path, model_of(predictor, classes={3 * place + 1: "" for place in range(predictor.classes)}))
    return str(path)


def parts_of(path):
    """The text and the arrays' own archive of a model, as bytes by name."""
    with zipfile.ZipFile(path) as outer, zipfile.ZipFile(io.BytesIO(outer.read("arrays.npz"))) as inner:
        return outer.read("model.json"), {name: inner.read(name) for name in inner.namelist()}


def packed(path, text, arrays, outer_names=("model.json", "arrays.npz"), compression=zipfile.ZIP_DEFLATED):
    inner_bytes = io.BytesIO()
    with zipfile.ZipFile(inner_bytes, "w", compression) as inner:
        for name, content in arrays.items():
            inner.writestr(name, content)
    with zipfile.ZipFile(path, "w") as outer:
        for name, content in zip(outer_names, (text, inner_bytes.getvalue())):
            outer.writestr(name, content)
    return str(path)


def refused(path, kind=InputError):
    with pytest.raises(kind) as error:
        read_model(str(path), RAM)
    assert str(error.value).endswith(".") and str(path) in str(error.value)
    return str(error.value)


@pytest.mark.parametrize("name", PREDICTORS)
def test_a_model_comes_back_as_it_was_and_the_same_model_has_the_same_bytes(name, tmp_path):
    path = written(tmp_path / "a.wbmodel", name)
    pixels = np.random.default_rng(0).normal(size=(4, 300))
    again = read_model(path, RAM)
    assert (again.predictor.decide(pixels, True).shares == PREDICTORS[name].decide(pixels, True).shares).all()
    write_model(tmp_path / "b.wbmodel", again)
    assert (tmp_path / "b.wbmodel").read_bytes() == (tmp_path / "a.wbmodel").read_bytes()


def test_numpy_reads_the_arrays_without_pickle_and_nothing_in_the_file_is_one(tmp_path):
    path = written(tmp_path / "a.wbmodel")
    with zipfile.ZipFile(path) as outer:
        assert sorted(outer.namelist()) == ["arrays.npz", "model.json"]
        arrays = np.load(io.BytesIO(outer.read("arrays.npz")), allow_pickle=False)
        assert all(arrays[name].dtype.kind in "if" for name in arrays.files)
        assert json.loads(outer.read("model.json"))["format"] == "whiskbroom model"


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    assert "cannot be read" in refused(tmp_path / "none.wbmodel")
    refused(tmp_path)


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"\x80\x04N.", bytes(1000), b"GIF89a"])
def test_a_file_that_is_no_archive_is_named(content, tmp_path):
    path = tmp_path / "a.wbmodel"
    path.write_bytes(content)
    refused(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


@pytest.fixture(scope="module")
def whole(folder):
    return Path(written(folder / "boosting.wbmodel", "boosting")).read_bytes()


@settings(max_examples=150)
@given(data=st.data())
def test_a_file_with_changed_bytes_is_a_model_or_one_error(folder, whole, data):
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        content = content[:data.draw(st.integers(0, len(content)))]
    path = folder / "changed.wbmodel"
    path.write_bytes(bytes(content))
    _read_or_refuse(path)


@settings(max_examples=150)
@given(data=st.data())
def test_a_file_with_changed_arrays_is_a_model_or_one_error(folder, data):
    """The bytes are changed below the archive, whose check sums then fit."""
    name = data.draw(st.sampled_from(sorted(PREDICTORS)))
    text, arrays = parts_of(written(folder / "fuzz.wbmodel", name))
    chosen = data.draw(st.sampled_from(sorted(arrays)))
    content = bytearray(arrays[chosen])
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    _read_or_refuse(packed(folder / "changed.wbmodel", text, {**arrays, chosen: bytes(content)}))


def _read_or_refuse(path):
    try:
        model = read_model(str(path), RAM)
    except (InputError, MemoryLimitError) as error:
        assert str(error).endswith(".")
        return
    winners = model.predictor.decide(np.random.default_rng(0).normal(size=(len(model.bands), 50)), True).winners
    assert ((winners >= 0) & (winners < len(model.classes))).all()


@pytest.mark.parametrize("names", [("model.json", "../arrays.npz"), ("model.json", "/etc/passwd"), ("a", "b"),
                                   ("MODEL.JSON", "arrays.npz")])
def test_other_parts_than_the_two_are_refused_and_nothing_is_unpacked(names, tmp_path):
    text, arrays = parts_of(written(tmp_path / "a.wbmodel"))
    before = sorted(os.listdir(tmp_path))
    assert "nothing else" in refused(packed(tmp_path / "b.wbmodel", text, arrays, names))
    assert sorted(os.listdir(tmp_path)) == sorted([*before, "b.wbmodel"])


@pytest.mark.parametrize("name", [
    "../x.npy", "/x.npy", "leaves.npy.exe", "A.npy", "x" * 200 + ".npy", "sub/leaves.npy"])
def test_an_array_with_a_strange_name_is_refused(name, tmp_path):
    text, arrays = parts_of(written(tmp_path / "a.wbmodel"))
    assert "strange name" in refused(packed(tmp_path / "b.wbmodel", text, {**arrays, name: arrays["leaves.npy"]}))


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_two_parts_of_one_name_are_refused(tmp_path):
    text, _ = parts_of(written(tmp_path / "a.wbmodel"))
    assert "same names" in refused(packed(tmp_path / "b.wbmodel", text, {}, ("model.json", "model.json")))


def npy(header, body=b"", version=1, magic=b"\x93NUMPY"):
    length = len(header).to_bytes(2 if version == 1 else 4, "little")
    return magic + bytes([version, 0]) + length + header.encode() + body


PLAIN = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }"


@pytest.mark.parametrize("content", [
    npy(PLAIN, bytes(15)), npy(PLAIN, bytes(17)), npy(PLAIN, bytes(16), magic=b"\x93NUMPZ"),
    npy(PLAIN.replace("(2,)", "(1000000000000,)"), bytes(16)), npy(PLAIN.replace("(2,)", "(-2,)"), bytes(16)),
    npy(PLAIN.replace("(2,)", "(9" + "9" * 14 + ", 9" + "9" * 14 + ")"), bytes(16)),
    npy(PLAIN.replace("<f8", "|O"), bytes(16)), npy(PLAIN.replace("'<f8'", "[('a', '|O')]"), bytes(16)),
    npy(PLAIN.replace("<f8", "<U2"), bytes(16)), npy(PLAIN.replace("<f8", "<M8"), bytes(16)),
    npy("__import__('os').system('touch whiskbroom_was_here')", bytes(16)), npy("(" * 5000, bytes(16)),
    npy(PLAIN, bytes(16), version=3), b"", b"\x93NUMPY", b"\x80\x04N.", npy(PLAIN.replace("(2,)", "(1, 2)").replace(
        "False", "True"), bytes(16))])
def test_a_part_that_is_no_plain_array_is_refused(content, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text, arrays = parts_of(written(tmp_path / "a.wbmodel"))
    refused(packed(tmp_path / "b.wbmodel", text, {**arrays, "leaves.npy": content}))
    assert not os.path.exists("whiskbroom_was_here")


def test_a_pickled_array_is_refused_and_not_opened(tmp_path):
    class Evil:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "evil"),)

    content = io.BytesIO()
    np.lib.format.write_array(content, np.array([Evil()], object), allow_pickle=True)
    text, arrays = parts_of(written(tmp_path / "a.wbmodel"))
    refused(packed(tmp_path / "b.wbmodel", text, {**arrays, "leaves.npy": content.getvalue()}))
    assert not (tmp_path / "evil").exists()


def test_an_archive_that_grows_beyond_the_memory_is_refused_before_it_is_unpacked(tmp_path):
    """400 MB of zeros in 400 kB."""
    text, arrays = parts_of(written(tmp_path / "a.wbmodel"))
    bomb = packed(tmp_path / "b.wbmodel", text, {**arrays, "leaves.npy": bytes(400_000_000)})
    assert os.path.getsize(bomb) < 1_000_000
    assert "MB of memory" in refused(bomb, MemoryLimitError)
    assert "too large" in refused(packed(tmp_path / "c.wbmodel", b" " * 20_000_000, arrays))


def test_a_part_that_is_longer_than_it_states_is_refused(tmp_path):
    text, arrays = parts_of(written(tmp_path / "a.wbmodel"))
    path = Path(packed(tmp_path / "b.wbmodel", text, arrays))
    content = bytearray(path.read_bytes())
    # The size of the second part, in the directory at the end.
    place = content.rindex(b"PK\x01\x02") + 24
    size = int.from_bytes(content[place:place + 4], "little")
    content[place:place + 4] = (size - 10).to_bytes(4, "little")
    path.write_bytes(bytes(content))
    refused(path)


def test_many_arrays_are_refused(tmp_path):
    text, arrays = parts_of(written(tmp_path / "a.wbmodel"))
    refused(packed(tmp_path / "b.wbmodel", text, {f"a{number}.npy": b"" for number in range(1500)}))


def test_a_model_larger_than_the_memory_is_told_with_both_sizes(tmp_path):
    path = written(tmp_path / "a.wbmodel")
    with pytest.raises(MemoryLimitError, match="needs 0 MB of memory, and 0 MB are allowed"):
        read_model(path, 5000)


def test_signatures_that_cannot_be_are_one_error(tmp_path):
    path = tmp_path / "a.wbmodel"
    write_model(path, model_of(scene_predictor()))
    text, arrays = parts_of(path)
    zeros = npy("{'descr': '<f8', 'fortran_order': False, 'shape': (4, 4, 4), }", bytes(512))
    path = packed(path, text, {**arrays, "covariances.npy": zeros})
    assert "cannot be inverted" in refused(path)
    with pytest.raises(InputError) as error:
        read_model(path, 10 ** 8)
    told = Shouting()(error.value)
    assert " CANNOT BE INVERTED" in told and told.endswith(".") and ".." not in told.replace(str(tmp_path), "")
