import struct

import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.formats.asd import is_asd, read_asd


def content(version=b"as7", kind=1, form=2, channels=3, values=(2.0, 3.0, 4.0), reference=(4.0, 4.0, 0.0)):
    header = bytearray(484)
    header[:3] = version
    header[186], header[199] = kind, form
    struct.pack_into("<ff", header, 191, 350, 1.4)
    struct.pack_into("<H", header, 204, channels)
    code = {0: "f", 1: "i", 2: "d"}.get(form, "d")
    packed = struct.pack(f"<3{code}", *map(int if code == "i" else float, values))
    white = struct.pack(f"<3{code}", *map(int if code == "i" else float, reference))
    return bytes(header) + packed + b"\0" * 18 + struct.pack("<H", 5) + b"panel" + white


@pytest.mark.parametrize("form", [0, 1, 2])
def test_reflectance_is_divided_by_the_white_reference(form):
    (found,) = read_asd(content(form=form), "a.asd", "a")
    assert found.values.tolist() == [0.5, 0.75, np.inf]
    assert np.allclose(found.wavelengths, [0.35, 0.3514, 0.3528])


def test_other_values_and_the_first_version_stay_as_they_are():
    assert read_asd(content(kind=0), "a.asd", "a")[0].values.tolist() == [2, 3, 4]
    assert read_asd(content(version=b"ASD"), "a.asd", "a")[0].values.tolist() == [2, 3, 4]


def test_the_first_bytes_tell_the_format():
    assert is_asd(content()) and not is_asd(b"Name: a") and not is_asd(b"as7")


@pytest.mark.parametrize(("damaged", "message"), [
    (content(form=3), "or damaged"), (content(channels=0), "or damaged"), (content(channels=999), "ends before"),
    (content()[:-1], "ends before"), (content()[:490], "ends before")])
def test_damaged_files_are_told(damaged, message):
    with pytest.raises(InputError, match=message):
        read_asd(damaged, "a.asd", "a")
