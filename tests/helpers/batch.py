"""Batches as a user makes them: rows filled in QGIS's own batch window, saved, opened again, and run."""

import time

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QTextEdit

SECONDS = 120


class Batch:
    """The batch window of an algorithm.

    Args:
        algorithm: `QgsProcessingAlgorithm`.
        monkeypatch: pytest's; answers the questions for names of files.
    """

    def __init__(self, algorithm, monkeypatch):
        # There once Processing is initialised.
        from processing.gui import BatchAlgorithmDialog
        from processing.tools import dataobjects

        # QGIS stumbles over the list of pages after the last row, whichever tool wrote one; that of 3.22 has a task for
        # the progress that waits for ever where a batch ends before it has started.
        window = BatchAlgorithmDialog.BatchAlgorithmDialog
        for name in ("loadHTMLResults", "loadHtmlResults"):
            monkeypatch.setattr(window, name, lambda *_: None, raising=False)
        monkeypatch.setattr(BatchAlgorithmDialog, "QgsScopedProxyProgressTask", _Task, raising=False)
        self._monkeypatch, self._context = monkeypatch, dataobjects.createContext()
        # The window owns its algorithm.
        self._window = window(algorithm.create())
        self._panel = self._window.mainWidget()
        # QGIS 3.44 deletes a window that is not seen after the run.
        self._window.show()

    def fill(self, rows):
        """Sets the cells of a row from each dictionary of parameters; what it does not name stays as QGIS has it."""
        self._panel.addRow(len(rows) - self._panel.batchRowCount())
        for row, parameters in enumerate(rows):
            # From the left to the right, since the box of a field waits for its layer.
            for name, column in self._panel.parameter_to_column.items():
                wrapper = self._panel.wrappers[row][column]
                if name not in parameters:
                    continue
                if wrapper is None:
                    self._panel.tblParameters.cellWidget(row + 1, column).setValue(parameters[name])
                else:
                    wrapper.setParameterValue(parameters[name], self._context)

    def save(self, folder):
        """Saves the rows by the panel's button, and returns the path, whose ending is QGIS's.

        None where there is an empty cell of a field or a file, which QGIS 3.40 has no JSON for.
        """
        self._answer("getSaveFileName", folder / "rows")
        try:
            self._panel.save()
        except TypeError as error:
            assert "QVariant is not JSON serializable" in str(error)
            return None
        assert not self.warning(), self.warning()
        path, = folder.glob("rows.*")
        return path

    def open(self, path):
        """Opens saved rows by the panel's button."""
        self._answer("getOpenFileName", path)
        self._panel.load()

    def run(self):
        """Runs all rows, and returns the log."""
        self._window.runButton().click()
        assert not self.warning(), self.warning()
        until = time.monotonic() + SECONDS
        while self._window.cancelButton().isEnabled() or not self._window.runButton().isEnabled():
            QgsApplication.processEvents()
            if time.monotonic() > until:
                raise TimeoutError(f"the batch did not end in {SECONDS} seconds")
            time.sleep(0.005)
        return self._window.findChild(QTextEdit, "txtLog").toPlainText()

    def close(self):
        """Takes the window down while QGIS is there."""
        self._window.deleteLater()
        QgsApplication.sendPostedEvents(self._window, QEvent.Type.DeferredDelete)

    def warning(self):
        """What the bar of the window says, or ""."""
        shown = self._window.messageBar().currentItem()
        return shown.text() if shown is not None else ""

    def _answer(self, question, path):
        from processing.gui import BatchPanel

        self._monkeypatch.setattr(BatchPanel.QFileDialog, question, lambda *_, **__: (str(path), ""))


class _Task:
    def __init__(self, title):
        self.setProgress = lambda percent: None  # noqa: N815 (QGIS's name)
