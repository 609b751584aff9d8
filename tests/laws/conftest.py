"""What the laws over all tools share."""

import threading

import pytest
import whiskbroom
from helpers.calls import CALLS
from helpers.gdal_modes import gdal_exceptions
from helpers.scene import make_scene
from whiskbroom.algorithms import ALL
from whiskbroom.core.raster import blocks, polygonize, strip_plan
from whiskbroom.core.vector import shapes


def pytest_generate_tests(metafunc):
    """Runs a law for each tool (``name``), or for each way through each tool (``name, variant``)."""
    if "variant" in metafunc.fixturenames:
        ways = [(name, way) for name in ALL for way in ("", *getattr(CALLS.get(name), "variants", ()))]
        metafunc.parametrize("name, variant", ways, ids=[f"{name}-{way}".strip("-") for name, way in ways])
    elif "name" in metafunc.fixturenames:
        metafunc.parametrize("name", list(ALL))


@pytest.fixture(params=[False, True], ids=["no exceptions", "exceptions"])
def both_modes(request):
    """Runs a law in both modes that a host can have GDAL in."""
    with gdal_exceptions(request.param):
        yield


@pytest.fixture(autouse=True)
def plain_host(request):
    """A host that has GDAL as it comes, whatever other tests left."""
    if "both_modes" in request.fixturenames:
        yield
    else:
        with gdal_exceptions(False):
            yield


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture
def session(tmp_path):
    (tmp_path / "temporary").mkdir()
    with whiskbroom.Session(temporary_directory=str(tmp_path / "temporary")) as made:
        yield made


@pytest.fixture
def folder(tmp_path):
    """An empty folder for outputs."""
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def call(name):
    """The call of a tool; a tool that has none fails the law."""
    return CALLS[name]


@pytest.fixture
def small_blocks(monkeypatch):
    """Returns a function that makes blocks, strips and tiles hold at most so many pixels."""
    plan = blocks.plan_blocks

    def limit(pixels):
        monkeypatch.setattr(strip_plan, "strip_rows", lambda cols: max(1, pixels // cols))
        monkeypatch.setattr(shapes, "_TILE", int(pixels ** 0.5))
        monkeypatch.setattr(polygonize, "LARGEST_BLOCK", pixels)
        monkeypatch.setattr(blocks, "plan_blocks", lambda *given, **named: plan(*given, **{**named, "largest": pixels}))

    return limit


@pytest.fixture
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) == before
