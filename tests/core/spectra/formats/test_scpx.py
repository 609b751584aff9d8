import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
from whiskbroom.core.errors import InputError
from whiskbroom.core.spectra.formats.scpx import read_scpx

# Saved by Remotior Sensus 0.8.0 from two signatures.
CONTENT = (Path(__file__).parent / "remotior_sensus.scpx").read_bytes()


def changed(**parts):
    """The file with other parts; None leaves one out."""
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as archive:
        content = {**{name: archive.read(name) for name in archive.namelist()}, **parts}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in content.items():
            if part is not None:
                archive.writestr(name, part)
    return file.getvalue()


def test_a_file_of_remotior_sensus_is_read():
    oak, lake = read_scpx(CONTENT, "a.scpx")
    assert (oak.signature_id, oak.class_id, oak.name, oak.macroclass, oak.macroclass_name) == (
        "oak", 11, "Chêne", 1, "Forêt")
    assert oak.values.tolist() == [0.1, 0.2, 0.35] and oak.std.tolist() == [0.01, 0.02, 0.03]
    assert np.allclose(oak.wavelengths, [0.49, 0.56, 0.665])
    assert (oak.colour, oak.count, oak.selected, oak.thresholds) == ("#2f7a3b", 42, True, {"minimum_distance": 0.5})
    assert (lake.name, lake.selected, lake.colour) == ("Lake", False, "#0000ff")


def test_features_without_signature_are_left_out():
    (lake,) = read_scpx(changed(oak=None), "a.scpx")
    assert lake.name == "Lake"


@pytest.mark.parametrize(("content", "message"), [
    (b"PK", "no training file"), (CONTENT[:3000], "no training file"), (changed(table=None), "no training file"),
    (changed(table=b"12345"), "or damaged"), (changed(oak=b"12345"), "or damaged"),
    (changed(oak=None, lake=None), "holds no signature"),
    (changed(oak=np.full((1, 3), np.nan).tobytes()), "is damaged"),
    (changed(**{"macroclasses.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "declares more")])
def test_damaged_files_are_told(content, message):
    with pytest.raises(InputError, match=message):
        read_scpx(content, "a.scpx")


def test_a_part_that_unpacks_to_very_much_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("table", b"\0" * (1 << 27))
    with pytest.raises(InputError, match="too large"):
        read_scpx(file.getvalue(), "a.scpx")
