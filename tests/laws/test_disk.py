"""A disk that is full or read-only ends in one sentence; what was there stays, and nothing false appears."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.calls import CALLS, files_below
from helpers.scene import make_scene
from whiskbroom.algorithms import ALL
from whiskbroom.core.errors import OutputError

DISK = 1 << 20
in_both_modes = pytest.mark.usefixtures("both_modes")


@pytest.fixture(scope="module")
def noisy_scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("noisy"), size=(300, 400))


@pytest.fixture(scope="module")
def results(noisy_scene, tmp_path_factory):
    """The finished outputs of every tool, by its name: a folder."""
    import whiskbroom

    folders = {}
    with whiskbroom.Session() as session:
        for name in ALL:
            folders[name] = tmp_path_factory.mktemp(name)
            session.run(ALL[name], CALLS[name].given(noisy_scene, folders[name]))
    return folders


@pytest.fixture
def disk(tmp_path):
    """An empty disk of a known size."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder, free):
    """Leaves so many bytes free."""
    with open(folder / "filler", "wb", buffering=0) as file:
        left = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize - free
        file.write(bytes(max(0, left)))


def size_of(folder):
    return sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())


@in_both_modes
@pytest.mark.parametrize("share", [0, 0.4, 0.8])
def test_a_full_disk_is_one_sentence_and_leaves_nothing(name, call, share, noisy_scene, results, session, disk):
    free = int(share * size_of(results[name])) // 4096 * 4096
    fill(disk, free)
    before = os.listdir(disk)
    with pytest.raises(OutputError) as error:
        session.run(ALL[name], call.given(noisy_scene, disk))
    assert str(error.value).endswith(".") and str(disk) in str(error.value)
    assert sorted(os.listdir(disk)) == sorted(before)


@in_both_modes
def test_a_full_disk_leaves_existing_outputs_byte_by_byte(name, call, noisy_scene, session, disk):
    given = call.given(noisy_scene, disk)
    for path in given.values():
        if isinstance(path, str) and path.startswith(str(disk)) and Path(path).suffix:
            Path(path).write_bytes(b"an older result" * 100)
    before = files_below(disk)
    fill(disk, 0)
    with pytest.raises(OutputError):
        session.run(ALL[name], given)
    (disk / "filler").unlink()
    assert files_below(disk) == before


@in_both_modes
def test_a_read_only_disk_is_one_sentence(name, call, noisy_scene, session, disk):
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(OutputError) as error:
        session.run(ALL[name], call.given(noisy_scene, disk))
    assert str(error.value).endswith(".") and str(disk) in str(error.value)
    assert not os.listdir(disk)


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="permissions do not bind root")
def test_a_read_only_folder_is_one_sentence(name, call, noisy_scene, session, folder):
    folder.chmod(0o500)
    with pytest.raises(OutputError) as error:
        session.run(ALL[name], call.given(noisy_scene, folder))
    folder.chmod(0o700)
    assert str(error.value).endswith(".") and str(folder) in str(error.value) and not os.listdir(folder)


LIMITED = """
import json, os, resource, signal, sys
import whiskbroom
from helpers.calls import CALLS
from helpers.scene import Scene
from osgeo import gdal
from whiskbroom.algorithms import ALL
if sys.argv[3] == "exceptions":
    gdal.UseExceptions()
scene = Scene(**json.loads(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
session, found = whiskbroom.Session(), {}
for name, limit in json.loads(sys.argv[2]).items():
    folder = os.path.join(os.getcwd(), name)
    os.mkdir(folder)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        session.run(ALL[name], CALLS[name].given(scene, folder))
        found[name] = "no error"
    except whiskbroom.core.errors.ToolError as error:
        found[name] = [type(error).__name__, str(error)]
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(json.dumps(found))
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX's")
@pytest.mark.parametrize("mode", ["exceptions", "no exceptions"])
def test_a_write_that_fails_in_the_middle_is_one_sentence(mode, noisy_scene, results, tmp_path):
    largest = {name: max(p.stat().st_size for p in folder.rglob("*") if p.is_file())
                         for name, folder in results.items()}
    limits = {name: size // 2 for name, size in largest.items()}
    scene = json.dumps({key: str(value) for key, value in vars(noisy_scene).items()})
    script = [sys.executable, "-c", LIMITED, scene, json.dumps(limits), mode]
    shown = subprocess.run(script, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True).stdout
    for name, (kind, text) in json.loads(shown).items():
        assert kind == "OutputError" and text.endswith(".") and str(tmp_path) in text, name
        assert not list((tmp_path / name).iterdir()), name
