"""Nothing of the host process is changed by a run, and the host's settings do not change a run."""

import logging
import os
import signal
import threading
import warnings

import numpy as np
import pytest
from helpers.calls import contents
from helpers.gdal_modes import gdal_exceptions
from osgeo import gdal, ogr, osr
from whiskbroom.algorithms import ALL
from whiskbroom.core.errors import ToolError

OPTIONS = ("GDAL_CACHEMAX", "GDAL_NUM_THREADS", "GDAL_TIFF_INTERNAL_MASK", "CPL_DEBUG", "CPL_LOG", "GDAL_PAM_ENABLED",
           "GTIFF_IMPLICIT_JPEG_OVR", "GDAL_DISABLE_READDIR_ON_OPEN", "CPL_TMPDIR", "OGR_SQLITE_SYNCHRONOUS",
           "OMP_NUM_THREADS", "OSR_DEFAULT_AXIS_MAPPING_STRATEGY")


def host_state():
    return {
        "exceptions": [module.GetUseExceptions() for module in (gdal, ogr, osr)],
        "cache": gdal.GetCacheMax(),
        "options": {name: gdal.GetConfigOption(name) for name in OPTIONS},
        "drivers": gdal.GetDriverCount(),
        "logging": (list(logging.root.handlers), logging.root.level, logging.root.disabled, logging.getLevelName(20)),
        "loggers": sorted(name for name in logging.root.manager.loggerDict if "whiskbroom" in name),
        "signals": [signal.getsignal(number) for number in signal.valid_signals()],
        "warnings": list(warnings.filters),
        "threads": threading.active_count(),
        "environment": dict(os.environ),
        "directory": os.getcwd(),
        "numpy": np.geterr(),
        "umask": umask(),
    }


def umask():
    value = os.umask(0)
    os.umask(value)
    return value


def test_a_run_changes_nothing_of_the_host(name, call, scene, session, folder):
    gdal.SetCacheMax(321_000_000)
    before = host_state()
    session.run(ALL[name], call.given(scene, folder))
    assert host_state() == before


def test_a_run_that_fails_changes_nothing_of_the_host(name, call, scene, session, folder):
    before = host_state()
    with pytest.raises(ToolError):
        session.run(ALL[name], call.given(scene, folder, input="/no/such/file.tif"))
    with pytest.raises(ToolError):
        session.run(ALL[name], call.given(scene, folder), is_cancelled=lambda: True)
    assert host_state() == before


def test_both_exception_modes_of_gdal_give_the_same(name, call, scene, session, folder):
    assert not gdal.GetUseExceptions()
    expected = contents(session.run(ALL[name], call.given(scene, folder)))
    with gdal_exceptions(True):
        assert contents(session.run(ALL[name], call.given(scene, folder))) == expected


def test_nothing_is_printed(name, call, scene, session, folder, capfd):
    session.run(ALL[name], call.given(scene, folder))
    assert capfd.readouterr() == ("", "")


def test_an_output_that_is_open_elsewhere_keeps_its_pixels_there(name, call, scene, session, folder):
    result = session.run(ALL[name], call.given(scene, folder))
    opened = [(open(path, "rb"), path) for path in result.paths]
    before = [file.read() for file, _ in opened]
    again = session.run(ALL[name], call.given(scene, folder))
    assert again.paths == result.paths
    for (file, path), content in zip(opened, before):
        file.seek(0)
        assert file.read() == content
        file.close()


def test_a_run_may_take_place_in_any_thread(name, call, scene, session, folder, tmp_path):
    (tmp_path / "other").mkdir()
    expected = contents(session.run(ALL[name], call.given(scene, folder)))
    found = []
    thread = threading.Thread(target=lambda: found.append(
        contents(session.run(ALL[name], call.given(scene, tmp_path / "other")))))
    thread.start()
    thread.join(60)
    assert found == [expected]
