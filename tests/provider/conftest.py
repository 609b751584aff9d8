"""One QGIS without a window for all tests of this folder, in a profile of its own, with the plugin enabled."""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path
from types import SimpleNamespace

import pytest

_STATUS = pytest.StashKey()
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
    # QGIS is not shut down: objects that outlive exitQgis crash it.
    plugin.unload()
    profile.cleanup()


def pytest_sessionfinish(session, exitstatus):
    session.config.stash[_STATUS] = exitstatus


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Ends the process without the way out on which Python and QGIS 3.44 take down each other's objects and crash."""
    if "qgis.core" in sys.modules:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash.get(_STATUS, 1))


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
    from helpers import rasters

    return lambda name, values, nodata=None: rasters.write_raster(tmp_path / name, values, nodata)


@pytest.fixture
def read_raster():
    """Returns a function that gives the pixels of a raster's only band, or of all its bands."""
    from helpers import rasters

    def read(path):
        values = rasters.read_raster(path)
        return values[0] if len(values) == 1 else values

    return read


@pytest.fixture
def memory_layer(qgis):
    """Returns a function that makes a memory layer of (WKT, attributes) rows."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def make(rows, geometry="Polygon", fields="field=class:integer&field=name:string", epsg=32633):
        layer = QgsVectorLayer(f"{geometry}?crs=EPSG:{epsg}&{fields}", "plots", "memory")
        for wkt, attributes in rows:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes(attributes)
            assert layer.dataProvider().addFeature(feature)
        return layer

    return make


@pytest.fixture
def every_kind(qgis):
    """Returns a function that makes a tool with a parameter of every kind, for a ``run`` that gets its values."""
    from whiskbroom.core import spec
    from whiskbroom.core.errors import ParameterError

    def check(p):
        if p.number == 13:
            raise ParameterError("{name} must not be {number}, which is the number of the label {label}.",
                                 name="number", number=p.number, label=p.text)

    def make(run, **others):
        return spec.Tool(
            name="every_kind", title="Every kind", group="For tests", summary="Shows every kind of parameter.",
            help="First paragraph with a < sign.\n\nSecond paragraph.",
            parameters=(
                spec.Raster("raster", "Raster", "One raster.", default=None),
                spec.Rasters("rasters", "Rasters", "Several rasters.", default=None),
                spec.Vector("vector", "Vector", "Polygons or points.", default=None, geometries=("polygon", "point")),
                spec.RasterOrVector("either", "Either", "A raster or vector layer.", default=None),
                spec.Band("band", "Band", "A band.", default=1, parent="raster"),
                spec.Band("list_band", "Band of a list", "A band.", default=1, parent="rasters"),
                spec.Field("field", "Field", "A field.", default=None, parent="vector"),
                spec.Number("number", "Number", "A whole number.", default=5, integer=True, minimum=2, maximum=50,
                            unit="pixels"),
                spec.Number("share", "Share", "A number.", default=None, minimum=0, advanced=True),
                spec.Choice("connectivity", "Connectivity", "Which neighbours count.", default="8", options=(
                    spec.Option("4", "Edges", ("rook",)), spec.Option("8", "Edges and corners"))),
                spec.Choice("method", "Method", "How.", default=None, options=(
                    spec.Option("mean", "Mean"), spec.Option("median", "Median", ("md",)))),
                spec.Boolean("strict", "Strict", "Takes it strictly.", default=True),
                spec.ClassNumbers("weights", "Weights", "A weight for each class.", default=None),
                spec.Text("text", "Text", "A text.", default="hello", multiline=True),
                spec.Numbers("levels", "Levels", "Some levels.", default=(1.5, 2), minimum=0),
                spec.Numbers("codes", "Codes", "Some codes.", default=None, integer=True),
                spec.Choices("statistics", "Statistics", "What is computed.", default=("mean",), options=(
                    spec.Option("mean", "Mean"), spec.Option("max", "Maximum", ("highest",)))),
                spec.Bands("bands", "Bands", "Some bands.", default=None, parent="raster"),
                spec.Bands("list_bands", "Bands of a list", "Some bands.", default=None, parent="rasters"),
                spec.Fields("fields", "Fields", "Some fields.", default=None, parent="vector"),
                spec.Rows("table", "Table", "Old and new.", default=None, columns=("Old", "New")),
                spec.Extent("extent", "Extent", "An extent.", default=None),
                spec.Point("point", "Point", "A point.", default=None),
                spec.Crs("crs", "Coordinate system", "A coordinate system.", default=None),
                spec.File("file", "File", "A file.", default=None, extensions=("csv",)),
                spec.Folder("source_folder", "Folder", "A folder.", default=None),
                spec.RasterOutput("output", "Raster", "A raster."),
                spec.TableOutput("output_table", "Table", "A table.", default=None),
                spec.FileOutput("output_page", "Page", "A page.", default=None, file_type="html"),
                spec.VectorOutput("output_layer", "Layer", "A layer.", default=None),
                spec.FolderOutput("output_folder", "Folder of rasters", "A folder.", default=None, holds="raster"),
            ),
            results=(spec.NumberResult("answer", "Answer", "pixels"), spec.TextResult("remark", "Remark")),
            tags=("one", "two", "three"),
            references=("Somebody (1990).",), run=run, check=check, **others)

    return make


@pytest.fixture
def run_with(runner, every_kind, tmp_path):
    """Returns a function that runs that tool with parameters of Processing, and gives the values it got and the
    outputs; every output file holds a line or two of text."""
    seen = []

    def run(p, ctx):
        seen.append(p)
        for path in filter(None, (p.output, p.output_table, p.output_page)):
            Path(path).write_text("value,name\n1,water\n")
        if p.output_folder:
            os.makedirs(p.output_folder)
            Path(p.output_folder, "one.txt").write_text("1")
            return {"answer": 42, "remark": "well", "paths": {"output_folder": (p.output_folder + "/one.txt",)}}
        return {"answer": 42, "remark": "well"}

    process = runner(every_kind(run))

    def run_once(parameters, **others):
        outputs = process({"OUTPUT": str(tmp_path / "out.tif"), **parameters}, **others)
        return seen.pop(), outputs

    return run_once


@pytest.fixture
def qgis_process(tmp_path):
    """Returns a function that runs qgis_process with the plugin enabled in a new profile, and gives what it tells as
    JSON."""
    # Debian 12's wrapper passes an option that qgis_process does not know; the program itself lies beside it.
    import whiskbroom

    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    plugins, profile = tmp_path / "plugins", tmp_path / "profile"
    plugins.mkdir()
    (plugins / "whiskbroom").symlink_to(Path(whiskbroom.__file__).resolve().parent)
    settings = profile / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nwhiskbroom=true\nprocessing=true\n")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QGIS_PLUGINPATH": str(plugins),
                   "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(profile)}
    environment.pop("PYTHONPATH", None)

    def run(*arguments):
        ended = subprocess.run([program, "--json", "run", *arguments], env=environment, capture_output=True, text=True,
                               timeout=300, stdin=subprocess.DEVNULL)
        return ended

    return run
