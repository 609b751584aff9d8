"""``in_qgis.py COMPILED OUT``: starts QGIS with the profile of the environment and the translations of a folder, and
writes what the plugin shows there to a JSON file."""

import json
import os
import sys
from functools import partial
from pathlib import Path

sys.path += ["/usr/share/qgis/python/plugins", str(Path(__file__).resolve().parents[2] / "scripts")]

import numpy as np  # noqa: E402
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback  # noqa: E402
from qgis.core import QgsSettings  # noqa: E402
from helpers.rasters import write_raster  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator  # noqa: E402

LOCALES = ("it", "it_IT", "es_MX", "fr_CA", "de_AT", "pt", "pt_BR", "pt_PT", "zh_CN", "zh_TW", "zh-Hans", "zh-Hant",
           "en", "en_GB", "C", "ja", "nb_NO", "xx")


class Recorder:
    """Stands for Qt: translates nothing, and keeps what it is asked for."""

    def __init__(self):
        self.asked = set()

    def translate(self, context, text):
        self.asked.add(text)
        return text


def shown(provider):
    """The texts of every algorithm by its id."""
    return {algorithm.id(): {
        "title": algorithm.displayName(), "group": algorithm.group(), "summary": algorithm.shortDescription(),
        "help": algorithm.shortHelpString(), "tags": algorithm.tags(),
        "parameters": {p.name(): [p.description(), p.help(), *getattr(p, "options", list)()]
                       for p in algorithm.parameterDefinitions()},
        "outputs": {o.name(): o.description() for o in algorithm.outputDefinitions()},
    } for algorithm in provider.algorithms()}


def refusal(parameters):
    """What the check before a run says."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("whiskbroom:bandsieve")
    return algorithm.checkParameterValues(parameters, QgsProcessingContext())


def failure(raster, output):
    """What a run says that fails in core."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("whiskbroom:bandsieve")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    try:
        algorithm.run({"INPUT": [raster], "MIN_SIZE": 2, "CONNECTIVITY": 0, "OUTPUT": output}, context, feedback, {},
                      False)
    except QgsProcessingException as error:
        return str(error)
    return ""


def assessed(folder):
    """What a run tells that has something to warn of, and the page that it writes."""
    classes = write_raster(folder / "map.tif", np.array([[1, 1, 2, 2]], np.uint8))
    reference = write_raster(folder / "truth.tif", np.array([[1, 1, 0, 0]], np.uint8), nodata=0)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("whiskbroom:crossclassification")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm.run({"INPUT": classes, "REFERENCE": reference, "OUTPUT_HTML": str(folder / "page.html")}, context,
                  feedback)
    return feedback.textLog(), (folder / "page.html").read_text(encoding="utf-8")


def spoken(locales, translation):
    """The title of a tool, the sieve, by QGIS's locale."""
    from whiskbroom.provider.i18n import tr

    titles = {}
    for locale in locales:
        QgsSettings().setValue("locale/userLocale", locale)
        made = translation()
        made.install()
        titles[locale] = tr("Sieve classes")
        made.remove()
    return titles


def said(compiled):
    """The translation of every text of the .ts files, as the plugin gets it from Qt."""
    import translations
    from whiskbroom.provider.i18n import tr

    found = {}
    for language in translations.LANGUAGES:
        translator = QTranslator()
        translator.load(str(Path(compiled) / f"whiskbroom_{language}.qm"))
        QCoreApplication.installTranslator(translator)
        sources = translations.read(translations.path_of(language).read_text(encoding="utf-8"))
        found[language] = {source: tr(source) for source in sources}
        QCoreApplication.removeTranslator(translator)
    return found


def asked(started):
    """All texts for which the plugin wants a translation until it is ready to run."""
    from whiskbroom.provider import i18n

    i18n.QCoreApplication = Recorder()
    started.initProcessing()
    shown(QgsApplication.processingRegistry().providerById("whiskbroom"))
    started.unload()
    return sorted(i18n.QCoreApplication.asked)


def main(compiled, out):
    folder = Path(out).parent
    # By these names QGIS's programs find their settings in a profile; a script has to say them itself.
    QCoreApplication.setOrganizationName("QGIS")
    QCoreApplication.setApplicationName("QGIS3")
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing
    from processing.core.ProcessingConfig import ProcessingConfig

    Processing.initialize()
    from whiskbroom import plugin
    from whiskbroom.core.errors import OutputError
    from whiskbroom.provider.i18n import Translation, sentence

    translation = partial(Translation, compiled)
    plugin.Translation = translation
    started = plugin.WhiskbroomPlugin(None)
    started.initProcessing()
    provider = QgsApplication.processingRegistry().providerById("whiskbroom")
    raster = write_raster(folder / "real.tif", np.full((4, 4), 0.5, np.float32))
    facts = {"locale": QgsApplication.locale(), "algorithms": shown(provider),
             "settings": [setting.description for key, setting in ProcessingConfig.settings.items()
                          if key.startswith("WHISKBROOM_")],
             "refusal": refusal({"INPUT": [raster], "MIN_SIZE": 1, "OUTPUT": str(folder / "o.tif")}),
             "failure": failure(raster, str(folder / "o.tif")), "raster": raster}
    QLocale.setDefault(QLocale("it"))
    facts["log"], facts["page"] = assessed(folder)
    facts["numbers"] = sentence(OutputError("{first} {second:.1f} {third:g} {whole} {text}", first=0.25, second=1234.56,
                                            third=np.float32(1.5), whole=12345, text="1.5"),
                                provider.algorithms()[0].tool)
    started.unload()

    facts["spoken"] = spoken(LOCALES, translation)
    facts["compiled"] = said(compiled)
    facts["asked"] = asked(started)
    Path(out).write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    # Objects of QGIS outlive main, and the way out would touch them.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
