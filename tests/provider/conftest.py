"""One QGIS without a window for all tests of this folder, in a profile of its own, with the plugin enabled."""

import os
import sys
import tempfile
import warnings
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

QGIS_PYTHON_PLUGINS = Path("/usr/share/qgis/python/plugins")


@pytest.fixture(scope="session")
def qgis():
    """The running QGIS: ``application``, ``plugin``, and ``run``, which is `processing.run`."""
    pytest.importorskip("qgis.core", reason="QGIS is not installed")
    profile = tempfile.TemporaryDirectory(prefix="whiskbroom-profile-")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", profile.name)
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile.name
    sys.path.append(str(QGIS_PYTHON_PLUGINS))
    # QGIS's own modules are not held to our rule that warnings are errors.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        import processing
        from processing.core.Processing import Processing

        Processing.initialize()
    import whiskbroom

    plugin = whiskbroom.classFactory(None)
    plugin.initProcessing()
    yield SimpleNamespace(application=application, plugin=plugin, run=processing.run)
    # QGIS is not shut down: objects that outlive exitQgis crash it, and the process ends anyway.
    plugin.unload()
    profile.cleanup()


@pytest.fixture(autouse=True)
def _qgis_runs(qgis):
    """Every test of this folder finds QGIS running and the project empty."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()


@pytest.fixture
def runner(qgis):
    """Returns a function that registers a tool made by a test, and gives the function that runs it in Processing."""
    from qgis.core import QgsApplication
    from whiskbroom.provider.provider import WhiskbroomProvider

    class Throwaway(WhiskbroomProvider):
        def id(self):
            return "throwaway"

        def load(self):
            self.refreshAlgorithms()
            return True

        def unload(self):
            self.application_session.close()

    registered = []

    def register(tool):
        registered.append(Throwaway([tool]))
        assert QgsApplication.processingRegistry().addProvider(registered[-1])
        return lambda parameters, **others: qgis.run(f"throwaway:{tool.id}", parameters, **others)

    yield register
    for provider in registered:
        QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def write_raster(tmp_path):
    """Returns a function that writes a GeoTIFF of 10 m pixels in UTM 33 N and gives its path."""

    def write(name, bands, nodata=None):
        from osgeo import gdal, osr

        bands = np.atleast_3d(np.asarray(bands).T).T
        path = str(tmp_path / name)
        types = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
        dataset = gdal.GetDriverByName("GTiff").Create(path, bands.shape[2], bands.shape[1], bands.shape[0],
                                                       types[bands.dtype.name])
        dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetProjection(reference.ExportToWkt())
        for number, band in enumerate(bands, start=1):
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
            dataset.GetRasterBand(number).WriteArray(band)
        dataset.FlushCache()
        return path

    return write


@pytest.fixture
def read_raster():
    """Returns a function that gives the pixels of a raster's only band, or of all its bands."""

    def read(path):
        from osgeo import gdal

        return gdal.Open(path).ReadAsArray()

    return read
