"""Installs, runs, reloads, upgrades and uninstalls the plugin in the QGIS desktop, through QGIS's own plugin manager.

QGIS runs this file by ``--code``. $DRIVE_DATA holds ``plugin.zip``, ``upgrade.zip`` and ``classes.asc``.
"""

import os
import sys
import threading

import processing
import pyplugin_installer
import qgis.utils
from in_desktop import data, facts, play, started
from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt

NAME = "whiskbroom"
told = []


def state():
    """What QGIS knows of the plugin."""
    provider = QgsApplication.processingRegistry().providerById(NAME)
    model = qgis.utils.plugins["processing"].toolbox.algorithmTree.model()
    shown = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "Whiskbroom")
    return {
        "available": NAME in qgis.utils.available_plugins,
        "active": NAME in qgis.utils.active_plugins,
        "instances": NAME in qgis.utils.plugins,
        "folder": os.path.isdir(os.path.join(QgsApplication.qgisSettingsDirPath(), "python", "plugins", NAME)),
        "version": provider.versionInfo() if provider else None,
        "algorithms": sorted(algorithm.id() for algorithm in provider.algorithms()) if provider else [],
        "in the toolbox": len(shown),
        "options": sorted(name for name in ProcessingConfig.settings if NAME in name.lower()),
        "option icons": [name for name in ProcessingConfig.settingIcons if NAME in name.lower()],
        "modules": sorted(name for name in sys.modules if name.split(".")[0] == NAME),
        "threads": sorted(thread.name for thread in threading.enumerate() if thread is not threading.main_thread()),
        "temporary": temporary_files(),
        "settings": sorted(name for name in QgsSettings().allKeys() if NAME in name.lower()),
        "translated": QCoreApplication.translate("Whiskbroom", "Raster report"),
    }


def run(name):
    """Runs a tool as a script does."""
    results = processing.run("whiskbroom:rasterreport", {"INPUT": data("classes.asc"), "OUTPUT": data(name)})
    return {"classes": results["CLASSES"], "written": os.path.isfile(data(name)), "temporary": temporary_files()}


def temporary_files():
    return [name for name in os.listdir(os.environ["TMPDIR"]) if NAME in name.lower()]


def drive():
    installer = pyplugin_installer.instance()
    facts["before"] = state()
    installer.installFromZipFile(data("plugin.zip"))
    facts["installed"] = state()
    facts["first run"] = run("first.csv")
    facts["reload"] = qgis.utils.reloadPlugin(NAME)
    facts["reloaded"] = state()
    facts["second run"] = run("second.csv")
    installer.installFromZipFile(data("upgrade.zip"))
    facts["upgraded"] = state()
    facts["third run"] = run("third.csv")
    uninstall(installer)
    facts["uninstalled"] = state()
    installer.installFromZipFile(data("plugin.zip"))
    facts["installed again"] = state()
    facts["fourth run"] = run("fourth.csv")
    uninstall(installer)
    facts["uninstalled again"] = state()


def uninstall(installer):
    installer.uninstallPlugin(NAME, quiet=True)
    # As the plugin manager does when it is opened next.
    qgis.utils.updateAvailablePlugins()


def steps():
    yield from started()
    QgsApplication.messageLog().messageReceived.connect(lambda *message: told.append([str(part) for part in message]))
    drive()
    # A warning of QGIS's own modules has the calls that led there in further lines, the tests' among them.
    facts["told"] = [message for message in told if NAME in message[0].partition("\n")[0].lower()
                     or "Traceback" in message[0]]


play(steps())
