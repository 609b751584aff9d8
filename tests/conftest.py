"""Makes the checkout importable as ``whiskbroom`` whatever its folder is called, here and in child processes."""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"

_links = tempfile.mkdtemp(prefix="whiskbroom-import-")
os.symlink(ROOT, os.path.join(_links, "whiskbroom"))
os.symlink(ROOT / "tests" / "helpers", os.path.join(_links, "helpers"))
sys.path.insert(0, _links)
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [_links, os.environ.get("PYTHONPATH")]))
atexit.register(shutil.rmtree, _links, ignore_errors=True)


try:
    from hypothesis import settings

    # No deadlines on a busy machine, the same examples in every run, and nothing written into the checkout.
    settings.register_profile("whiskbroom", deadline=None, derandomize=True, database=None)
    settings.load_profile("whiskbroom")
except ImportError:
    pass


@pytest.fixture(scope="session")
def shared_data():
    """Returns a function that gives the folder of a published data set, or skips the test without it."""

    def folder(name):
        path = SHARED_DATA / name
        if not path.is_dir():
            pytest.skip(f"needs the data set {name} beside the checkout")
        return path

    return folder
