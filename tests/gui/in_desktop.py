"""What the scripts that drive a QGIS desktop have in common; QGIS runs them by ``--code`` (see desktop.py).

A script is a generator of steps for `play`: it yields seconds to wait, or a condition and the seconds to wait for it at
most. What it saw it keeps in `facts`, which are written as JSON into ``facts.json`` in the folder $DRIVE_OUT.
"""

import json
import os
import time
import traceback

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QTreeView
from qgis.utils import iface, plugins

OUT, DATA = os.environ["DRIVE_OUT"], os.environ["DRIVE_DATA"]
facts = {}
# What has to outlive the script.
_playing = []


def data(name):
    return os.path.join(DATA, name)


def screenshot(name):
    """A picture of the whole screen."""
    QApplication.primaryScreen().grabWindow(0).save(os.path.join(OUT, name + ".png"))


def shown(kind):
    """The window of a Qt class of that name that is shown, or None."""
    return next((window for window in QApplication.topLevelWidgets() if window.isVisible() and window.inherits(kind)),
                None)


def algorithm_dialog():
    return shown("QgsProcessingAlgorithmDialogBase")


def started():
    """Waits for QGIS's window and its plugins, and closes the dialogs of a first start."""
    yield lambda: iface.mainWindow().isVisible() and "processing" in plugins, 60
    yield 1.5
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and isinstance(window, QDialog):
            window.reject()


def index_of(view, algorithm_id):
    """The place of an algorithm in the toolbox's tree, or None where it is not shown."""
    return next((index for index in _indexes(view, view.rootIndex())
                 if view.algorithmForIndex(index) is not None and view.algorithmForIndex(index).id() == algorithm_id),
                None)


def shown_algorithms(view):
    """The ids of the algorithms in the toolbox's tree, from top to bottom."""
    found = [view.algorithmForIndex(index) for index in _indexes(view, view.rootIndex())]
    return [algorithm.id() for algorithm in found if algorithm is not None]


def show_provider(view):
    """Unfolds the plugin's part of the toolbox's tree alone, and returns the names of its groups from top to bottom."""
    view.collapseAll()
    provider = next(index for index in _indexes(view, view.rootIndex()) if index.data() == "Whiskbroom")
    view.expandRecursively(provider)
    view.scrollTo(provider, view.ScrollHint.PositionAtTop)
    return [view.model().index(row, 0, provider).data() for row in range(view.model().rowCount(provider))]


def _indexes(view, parent):
    for row in range(view.model().rowCount(parent)):
        index = view.model().index(row, 0, parent)
        yield index
        yield from _indexes(view, index)


def open_settings(left, top, width, height):
    """Steps that open the options at the plugin's settings; the window is `shown` ("QgsOptions") then."""
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), "processingOptions"))
    yield lambda: options_tree() is not None, 30
    shown("QgsOptions").setGeometry(left, top, width, height)
    yield 0.5
    tree, group = options_tree(), settings_group()
    tree.expand(group.parent())
    tree.expand(group)
    tree.scrollTo(group, tree.ScrollHint.PositionAtTop)


def options_tree():
    """The tree of Processing's page of the options, which has a column for the names and one for the values."""
    window = shown("QgsOptions")
    trees = window.findChildren(QTreeView) if window is not None else []
    return next((tree for tree in trees if tree.isVisible() and tree.model() is not None
                 and tree.model().columnCount() == 2), None)


def settings_group():
    """The plugin's place in that tree."""
    model = options_tree().model()
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "Whiskbroom", -1,
                        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return next(index for index in found if model.rowCount(index) and model.index(0, 1, index).data() is not None)


def play(steps):
    """Drives QGIS by a generator, writes the facts, and closes QGIS; an error is written into ``error.txt``."""
    _playing.append(_Player(steps))


class _Player:
    def __init__(self, steps):
        self._steps = steps
        self._condition, self._until = None, 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(50)

    def _tick(self):
        try:
            if self._condition is not None and not self._condition():
                if time.monotonic() > self._until:
                    self._steps.throw(TimeoutError("a condition did not come true"))
                return
            if self._condition is None and time.monotonic() < self._until:
                return
            step = next(self._steps)
            self._condition, seconds = step if isinstance(step, tuple) else (None, step)
            self._until = time.monotonic() + seconds
        except StopIteration:
            self._timer.stop()
            self._end()
        except Exception:
            self._timer.stop()
            with open(os.path.join(OUT, "error.txt"), "w", encoding="utf-8") as file:
                file.write(traceback.format_exc() + json.dumps(facts, indent=1))
            screenshot("error")
            os._exit(4)

    def _end(self):
        with open(os.path.join(OUT, "facts.json"), "w", encoding="utf-8") as file:
            json.dump(facts, file, indent=1)
        # Layers of temporary files would make QGIS ask before it closes.
        QgsProject.instance().clear()
        QTimer.singleShot(0, iface.actionExit().trigger)
