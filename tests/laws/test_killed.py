"""A killed process leaves nothing under the final names, and what was there before stays."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.calls import CALLS, files_below
from whiskbroom.algorithms import ALL

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

# A child for each tool and moment: "middle" dies when half is done, "rename" when the first file gets its name.
KILLED = """
import json, os, signal, sys
import numpy, whiskbroom
from helpers.calls import CALLS
from helpers.scene import Scene
from osgeo import gdal
from whiskbroom.algorithms import ALL

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

scene = Scene(**json.loads(sys.argv[1]))
ends = {}
for name in ALL:
    for moment in ("middle", "rename"):
        child = os.fork()
        if child == 0:
            session = whiskbroom.Session(temporary_directory=os.getcwd())
            if moment == "rename":
                os.replace = die
            session.run(ALL[name], CALLS[name].given(scene, os.path.join(os.getcwd(), name + "-" + moment)),
                        lambda fraction, message="": die() if moment == "middle" and fraction >= 0.5 else None)
            os._exit(0)
        ends[name + "-" + moment] = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps(ends))
"""


@pytest.fixture(scope="module")
def crime_scene(scene, tmp_path_factory):
    """(folder, exit codes, what every folder held before)."""
    folder = tmp_path_factory.mktemp("killed")
    before = {}
    for name in ALL:
        for moment in ("middle", "rename"):
            out = folder / f"{name}-{moment}"
            out.mkdir()
            for path in CALLS[name].outputs.values():
                if Path(path).suffix:
                    (out / path).write_bytes(b"an older result")
            before[out.name] = files_below(out)
    paths = json.dumps({key: str(value) for key, value in vars(scene).items()})
    ended = subprocess.run([sys.executable, "-c", KILLED, paths], cwd=folder, capture_output=True, text=True,
                           timeout=120, check=True)
    return folder, json.loads(ended.stdout), before


@pytest.mark.parametrize("moment", ["middle", "rename"])
def test_older_outputs_stay_byte_by_byte(name, moment, crime_scene):
    folder, ends, before = crime_scene
    assert ends[f"{name}-{moment}"] == -9, "it was killed before it was ready"
    found = files_below(folder / f"{name}-{moment}")
    finals = {path: content for path, content in found.items()
              if not any(part.startswith(".") for part in Path(path).parts)}
    made_folders = {path for path, content in finals.items() if content is None}
    assert {path: content for path, content in finals.items() if path not in made_folders} == before[f"{name}-{moment}"]
    assert made_folders <= set(CALLS[name].outputs.values())


def test_unfinished_files_have_names_that_nobody_takes_for_results(crime_scene):
    folder, _, _ = crime_scene
    left = [path.name for path in folder.rglob(".*") if path.is_file()]
    assert left and all(".part" in name for name in left)
