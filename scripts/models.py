"""Writes the example models to models/, through QGIS's own modeler."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "models"
GROUP = "Whiskbroom"


def vegetation_change():
    """From two images of one place to a map of lost and gained vegetation."""
    model = _model("Change of vegetation")
    _raster(model, "earlier", "Earlier image")
    _raster(model, "later", "Later image")
    _number(model, "threshold", "Smallest change of the index", 0.1)
    for date in ("earlier", "later"):
        _child(model, f"ndvi_{date}", "spectralindex", INPUT=_input(date), INDICES=["NDVI"])
    difference = _child(model, "difference", "bandcalc", INPUT=[_output("ndvi_earlier"), _output("ndvi_later")],
                        NAMES="earlier; later", EXPRESSION='"later" - "earlier"')
    classes = _child(model, "classes", "bandcalc", INPUT=_output("difference"), NAMES="change",
                     EXPRESSION=_expression("'where(\"change\" < -' || @threshold || ', 1, where(\"change\" > ' || "
                                            "@threshold || ', 3, 2))'"))
    sieved = _child(model, "sieve", "bandsieve", INPUT=_output("classes"), MIN_SIZE=4)
    report = _child(model, "report", "rasterreport", INPUT=_output("sieve"))
    return _finished(model, (difference, "OUTPUT", "difference"), (sieved, "OUTPUT", "change"),
                     (report, "OUTPUT", "areas"))


def clean_map():
    """From a speckled class map to a clean one with the area of each class."""
    model = _model("Clean a class map")
    _raster(model, "map", "Class map")
    _number(model, "min_size", "Smallest patch to keep (pixels)", 10, whole=True)
    _child(model, "majority", "bandneighborpixels", INPUT=_input("map"), STATISTIC="majority", RADIUS=1)
    sieved = _child(model, "sieve", "bandsieve", INPUT=_output("majority"), MIN_SIZE=_input("min_size"))
    patches = _child(model, "patches", "rasterlabel", INPUT=_output("sieve"))
    report = _child(model, "report", "rasterreport", INPUT=_output("sieve"))
    return _finished(model, (sieved, "OUTPUT", "clean"), (patches, "OUTPUT", "patches"), (report, "OUTPUT", "areas"))


def change_areas():
    """From two class maps and a labelled sample of their changes to areas of change with intervals."""
    from qgis.core import QgsProcessing, QgsProcessingModelParameter, QgsProcessingParameterFeatureSource

    model = _model("Areas of change")
    _raster(model, "earlier", "Earlier class map")
    _raster(model, "later", "Later class map")
    model.addModelParameter(QgsProcessingParameterFeatureSource(
        "sample", "Labelled sample of the changes", [QgsProcessing.SourceType.TypeVectorPoint]),
        QgsProcessingModelParameter("sample"))
    changes = _child(model, "changes", "landcoverchange", FIRST=_input("earlier"), SECOND=_input("later"))
    areas = _child(model, "estimate", "changeareaestimate", INPUT=_input("sample"), MAP=_output("changes"),
                   CLASSES=_input("earlier"), OUTPUT_CLASSES="TEMPORARY_OUTPUT", OUTPUT_HTML="TEMPORARY_OUTPUT")
    return _finished(model, (changes, "OUTPUT", "changes"), (areas, "OUTPUT", "areas"),
                     (areas, "OUTPUT_CLASSES", "classes"), (areas, "OUTPUT_HTML", "page"))


def random_forest_map():
    """From a scene and training areas to a random forest, its map and its probabilities."""
    model = _model("Random forest map")
    _raster(model, "scene", "Scene")
    _areas(model)
    forest = _child(model, "forest", "trainrandomforest", INPUT=_input("scene"), TRAINING=_input("training"),
                    CLASS_FIELD=_input("class_field"), OUTPUT_HTML="TEMPORARY_OUTPUT")
    classified = _child(model, "map", "classify", INPUT=_input("scene"), MODEL=_output("forest", "OUTPUT_MODEL"),
                        OUTPUT_PROBABILITIES="TEMPORARY_OUTPUT")
    return _finished(model, (forest, "OUTPUT_MODEL", "model"), (forest, "OUTPUT_HTML", "report"),
                     (classified, "OUTPUT", "map"), (classified, "OUTPUT_PROBABILITIES", "probabilities"))


def map_of_another_date():
    """From a saved model and the scene of another date to its map without small patches, and its areas."""
    model = _model("Map of another date")
    _raster(model, "scene", "Scene")
    _file(model, "model", "Model", "wbmodel")
    classified = _child(model, "classify", "classify", INPUT=_input("scene"), MODEL=_input("model"),
                        OUTPUT_CONFIDENCE="TEMPORARY_OUTPUT")
    sieved = _child(model, "sieve", "bandsieve", INPUT=_output("classify"), MIN_SIZE=4)
    report = _child(model, "report", "rasterreport", INPUT=_output("sieve"))
    return _finished(model, (sieved, "OUTPUT", "map"), (classified, "OUTPUT_CONFIDENCE", "confidence"),
                     (report, "OUTPUT", "areas"))


def certain_classes():
    """From a scene, training areas and others that calibrate to sets of classes with a stated coverage."""
    from qgis.core import QgsProcessing, QgsProcessingModelParameter, QgsProcessingParameterFeatureSource

    model = _model("Certain classes")
    _raster(model, "scene", "Scene")
    _areas(model)
    model.addModelParameter(QgsProcessingParameterFeatureSource(
        "calibration", "Calibration areas with the same class field",
        [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]),
        QgsProcessingModelParameter("calibration"))
    _number(model, "coverage", "Coverage (percent)", 90)
    _child(model, "forest", "trainrandomforest", INPUT=_input("scene"), TRAINING=_input("training"),
           CLASS_FIELD=_input("class_field"))
    sets = _child(model, "sets", "classsets", INPUT=_input("scene"), MODEL=_output("forest", "OUTPUT_MODEL"),
                  CALIBRATION=_input("calibration"), CLASS_FIELD=_input("class_field"), COVERAGE=_input("coverage"),
                  OUTPUT_SINGLE="TEMPORARY_OUTPUT", OUTPUT_HTML="TEMPORARY_OUTPUT")
    return _finished(model, (sets, "OUTPUT", "size"), (sets, "OUTPUT_SINGLE", "certain"),
                     (sets, "OUTPUT_TABLE", "classes"), (sets, "OUTPUT_HTML", "report"))


MODELS = (vegetation_change, clean_map, change_areas, random_forest_map, map_of_another_date, certain_classes)


def _model(name):
    from qgis.core import QgsProcessingModelAlgorithm

    return QgsProcessingModelAlgorithm(name, GROUP)


def _raster(model, name, label):
    from qgis.core import QgsProcessingModelParameter, QgsProcessingParameterRasterLayer

    model.addModelParameter(QgsProcessingParameterRasterLayer(name, label), QgsProcessingModelParameter(name))


def _areas(model):
    """Training polygons, and the field with their class."""
    from qgis.core import (
        QgsProcessing,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
    )

    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    for made in (QgsProcessingParameterFeatureSource("training", "Training areas", polygons),
                 QgsProcessingParameterField("class_field", "Class field", parentLayerParameterName="training")):
        model.addModelParameter(made, QgsProcessingModelParameter(made.name()))


def _file(model, name, label, extension):
    from qgis.core import QgsProcessingModelParameter, QgsProcessingParameterFile

    made = QgsProcessingParameterFile(name, label, extension=extension)
    model.addModelParameter(made, QgsProcessingModelParameter(name))


def _number(model, name, label, default, whole=False):
    from qgis.core import QgsProcessingModelParameter, QgsProcessingParameterNumber

    kinds = QgsProcessingParameterNumber.Type
    made = QgsProcessingParameterNumber(name, label, kinds.Integer if whole else kinds.Double, default)
    model.addModelParameter(made, QgsProcessingModelParameter(name))


def _input(name):
    from qgis.core import QgsProcessingModelChildParameterSource

    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def _output(child, name="OUTPUT"):
    from qgis.core import QgsProcessingModelChildParameterSource

    return QgsProcessingModelChildParameterSource.fromChildOutput(child, name)


def _expression(text):
    from qgis.core import QgsProcessingModelChildParameterSource

    return QgsProcessingModelChildParameterSource.fromExpression(text)


def _child(model, child_id, algorithm, **sources):
    from qgis.core import QgsProcessingModelChildAlgorithm, QgsProcessingModelChildParameterSource

    child = QgsProcessingModelChildAlgorithm(f"whiskbroom:{algorithm}")
    child.setChildId(child_id)
    child.setDescription(child.algorithm().displayName())
    for name, source in {**_defaults(child.algorithm()), **sources}.items():
        if isinstance(source, list) and all(isinstance(s, QgsProcessingModelChildParameterSource) for s in source):
            child.addParameterSources(name, source)
            continue
        if not isinstance(source, QgsProcessingModelChildParameterSource):
            source = QgsProcessingModelChildParameterSource.fromStaticValue(_position(child.algorithm(), name, source))
        child.addParameterSources(name, [source])
    model.addChildAlgorithm(child)
    return child


def _defaults(algorithm):
    """QGIS 3.22 wants a source for every parameter that is not optional."""
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {definition.name(): definition.defaultValue() for definition in algorithm.parameterDefinitions()
            if not definition.flags() & optional and definition.defaultValue() is not None}


def _position(algorithm, name, value):
    """The positions of options that are given by their keys."""
    from whiskbroom.algorithms import ALL

    tool = next(tool for tool in ALL.values() if tool.id == algorithm.name())
    parameter = tool.parameter(name.lower())
    if not hasattr(parameter, "keys"):
        return value
    if isinstance(value, list):
        return [parameter.keys.index(key) if isinstance(key, str) else key for key in value]
    return parameter.keys.index(value) if isinstance(value, str) else value


def _finished(model, *outputs):
    """Names what the model gives, and sets its boxes one below the other."""
    from qgis.core import QgsProcessingModelOutput
    from qgis.PyQt.QtCore import QPointF

    children = {}
    for child, output, name in outputs:
        child = children.setdefault(child.childId(), child)
        made = QgsProcessingModelOutput(name, name)
        made.setChildId(child.childId())
        made.setChildOutputName(output)
        child.setModelOutputs({**child.modelOutputs(), name: made})
    for child in children.values():
        model.setChildAlgorithm(child)
    for place, (child_id, child) in enumerate(model.childAlgorithms().items()):
        child.setPosition(QPointF(400, 120 + 110 * place))
        for number, (name, made) in enumerate(child.modelOutputs().items()):
            made.setPosition(QPointF(700, 120 + 110 * place + 60 * number))
            child.setModelOutputs({**child.modelOutputs(), name: made})
        model.setChildAlgorithm(child)
    for place, (name, component) in enumerate(model.parameterComponents().items()):
        component.setPosition(QPointF(120, 120 + 90 * place))
        model.setParameterComponent(component)
    return model


def main(folder=FOLDER):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.append("/usr/share/qgis/python/plugins")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    _write(Path(folder))


def _write(folder):
    from processing.core.Processing import Processing
    from render_docs import load_package

    Processing.initialize()
    load_package()
    import whiskbroom

    plugin = whiskbroom.classFactory(None)
    plugin.initProcessing()
    folder.mkdir(exist_ok=True)
    for make in MODELS:
        model, path = make(), folder / f"{make.__name__}.model3"
        problems = model.validate()
        if not problems[0]:
            print(make.__name__, *problems[1], sep="\n")
        model.toFile(str(path))
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main(*sys.argv[1:])
