"""The plugin: it registers the Processing provider, and has no window of its own."""

from qgis.core import QgsApplication

from .provider.i18n import Translation
from .provider.provider import WhiskbroomProvider


class WhiskbroomPlugin:
    """What QGIS starts and stops.

    Args:
        iface: QGIS's window interface, or None where there is no window, as in qgis_process.
    """

    def __init__(self, iface):
        self._translation = Translation()
        self._provider = None

    def initProcessing(self):  # noqa: N802 (QGIS's name)
        """Registers the provider; qgis_process calls only this."""
        if self._provider is None:
            self._translation.install()
            self._provider = WhiskbroomProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self):  # noqa: N802 (QGIS's name)
        """Called in the window."""
        self.initProcessing()

    def unload(self):
        """Takes everything back."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
            self._translation.remove()
