"""The session: how many workers, how much memory, where temporary files go, and who hears of progress."""

import threading
import time

from .api import tool_method
from .context import Context
from .errors import ToolError
from .language import ENGLISH, Phrase
from .log import SessionLog
from .messages import RunMessages
from .mail import MailSettings, finished_message, send
from .progress import Progress
from .request import RunRequest
from .result import OutputManager
from .settings import checked_settings
from .sound import play
from .temporary import TemporaryDirectory
from .workers import WorkerProcesses


class Session:
    """Runs tools, and holds what their runs share. Sessions do not disturb each other.

    Every tool is a method: ``Session().band_sieve(input="map.tif", min_size=12, output="clean.tif")``. An optional
    output takes a path, or True for a file beside the main output; a main output left out goes to the temporary
    directory. Every method also takes ``n_processes`` and ``available_ram`` for that run alone, ``overwrite=False``
    to refuse existing outputs, and ``progress_message=False`` for a run without progress.

    Args:
        n_processes: number of workers, at least 1.
        available_ram: memory for a run in MB (10^6 bytes), at least 256.
        temporary_directory: folder below which the session's own temporary folder lies; None is the system's.
        directory_prefix: how that folder's name begins.
        log_level: as in `logging`: 10 debug, 20 info, 30 warning, 40 error.
        log_time: whether log lines have the time.
        progress_callback: called with the keywords ``process``, ``step`` (0 to 100), ``message``, ``elapsed_time``
            and ``remaining_time`` (seconds, or None), and ``failed``.
        multiprocess_module: None for threads; `multiprocessing` (taken by its method "spawn") or one of its contexts
            for worker processes.
        messages_callback: object with ``info``, ``warning`` and ``error``, each taking one sentence.
        smtp_server, smtp_user, smtp_password, smtp_recipients: mail at the end of a run.
        smtp_notification: seconds that a run must have taken for a mail; True for every run; None for none.
        sound_notification: True, or the path of a sound, to hear the end of a run.

    Raises:
        ParameterError: a value is not valid.
        OutputError: the temporary directory cannot be made.
    """

    def __init__(self, n_processes=2, available_ram=2048, temporary_directory=None, directory_prefix=None,
                 log_level=20, log_time=True, progress_callback=None, multiprocess_module=None,
                 messages_callback=None, smtp_server=None, smtp_user=None, smtp_password=None, smtp_recipients=None,
                 smtp_notification=None, sound_notification=None):
        self._settings = checked_settings({k: v for k, v in locals().items() if k != "self"})
        self._lock = threading.Lock()
        self._temporary = TemporaryDirectory(temporary_directory, directory_prefix)
        self._log = SessionLog(log_level, log_time)
        self._retired = []
        self._workers = WorkerProcesses()
        self._closed = False

    def set(self, **changes):
        """Changes settings of the running session; takes the constructor's parameters.

        Raises:
            ParameterError: an unknown setting, or a value that is not valid.
        """
        self._require_open()
        settings = checked_settings({**self._settings, **changes})
        with self._lock:
            moved = [name for name in ("temporary_directory", "directory_prefix")
                     if settings[name] != self._settings[name]]
            if moved:
                # The old folder stays until the end: a run may be using it, and results may lie in it.
                self._retired.append(self._temporary)
                self._temporary = TemporaryDirectory(settings["temporary_directory"], settings["directory_prefix"])
            self._log.set(settings["log_level"], settings["log_time"])
            self._settings = settings

    def close(self, log_path=None):
        """Stops the workers and removes the temporary files; a second call does nothing.

        Args:
            log_path: where to save the log.
        Raises:
            OutputError: the log cannot be saved there; the session is closed all the same.
        """
        if self._closed:
            return
        self._closed = True
        try:
            if log_path is not None:
                self._log.save(log_path)
        finally:
            self._log.close()
            self._workers.stop()
            for folder in (*self._retired, self._temporary):
                folder.remove()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def __repr__(self):
        return "Session({n_processes} workers, {available_ram} MB)".format(**self._settings)

    @property
    def n_processes(self):
        """Number of workers."""
        return self._settings["n_processes"]

    @property
    def available_ram(self):
        """Memory for a run, in MB."""
        return self._settings["available_ram"]

    @property
    def temporary_path(self):
        """The session's own temporary folder."""
        return self._temporary.path

    @property
    def output_manager(self):
        """The class of results."""
        return OutputManager

    @property
    def bandset(self):
        """Band sets made from files, saved and read: ``session.bandset.create(paths, wavelengths="Sentinel-2")``."""
        from .raster import bandsets

        return bandsets

    @property
    def bandset_catalog(self):
        """The class of catalogues of band sets: ``catalog = session.bandset_catalog()``."""
        from .raster.bandset_catalog import BandSetCatalog

        return BandSetCatalog

    @property
    def spectral_signatures_catalog(self):
        """The class of catalogues of signatures: ``catalog = session.spectral_signatures_catalog(bandset=bandset)``."""
        from .raster.signature_catalog import SpectralSignaturesCatalog

        return SpectralSignaturesCatalog

    @property
    def spectral_signatures_plot(self):
        """The class of spectra to be plotted."""
        from .spectra.plot_catalog import SpectralSignaturePlot

        return SpectralSignaturePlot

    @property
    def spectral_signatures_plot_catalog(self):
        """The class of catalogues of spectra to be plotted."""
        from .spectra.plot_catalog import SpectralSignaturePlotCatalog

        return SpectralSignaturePlotCatalog

    @property
    def table_manager(self):
        """Functions for tables: ``session.table_manager.open_file("areas.csv")``."""
        from . import table_manager

        return table_manager

    @property
    def dates_times(self):
        """Functions for dates and times."""
        from . import dates_times

        return dates_times

    @property
    def files_directories(self):
        """Functions for files, folders and archives."""
        from . import files_directories

        return files_directories

    @property
    def shared_tools(self):
        """Small functions that scripts share: structures, histograms, distances, places of rasters."""
        from . import shared_tools

        return shared_tools

    @property
    def logger(self):
        """The session's own `logging.Logger`."""
        return self._log.logger

    def __getattr__(self, name):
        method = None if name.startswith("_") else tool_method(self, name)
        if method is None:
            raise AttributeError(f"Session has no tool or attribute {name}")
        return method

    def __dir__(self):
        from ..algorithms import ALL

        return sorted({*super().__dir__(), *ALL})

    def run(self, tool, given, progress=None, is_cancelled=None, messages=None, tr=ENGLISH, draw=None):
        """Runs a tool.

        Args:
            tool: the `Tool`.
            given: values by parameter name or alias, and the options that every method takes.
            progress: called with the done fraction and a message, besides the session's callback.
            is_cancelled: asked often, from any thread; true stops the run.
            messages: gets the run's messages, besides the session's own receiver.
            tr: the `Language` of all that the run tells and writes; the log is English.
            draw: see `Context`.
        Returns:
            `OutputManager`
        Raises:
            ToolError: one sentence; no output is incomplete then.
            Cancelled: the user asked to stop.
        """
        self._require_open()
        request = RunRequest.of(tool, given, self._temporary)
        settings = checked_settings({**self._settings, **request.settings})
        heard = RunMessages(self.logger, tr, settings["messages_callback"], messages)
        shown = Progress(tool.title, settings["progress_callback"] if request.shows_progress else None,
                         warn=heard.warning, tr=tr)

        def report(fraction, message=""):
            shown(fraction, message)
            if progress is not None:
                progress(fraction, tr(message))

        context = Context(
            n_threads=settings["n_processes"],
            available_ram=settings["available_ram"],
            temporary_directory=self._temporary.path,
            progress=report,
            is_cancelled=is_cancelled or (lambda: False),
            messages=heard,
            tr=tr,
            processes=self._workers.pool(settings["multiprocess_module"], settings["n_processes"]),
            record=request.record(),
            draw=draw,
        )
        self.logger.info("%s starts: %s", tool.name, request.shown_parameters())
        started = time.monotonic()
        result, reason = None, Phrase("The program was interrupted.")
        try:
            result = request.run(context)
        except ToolError as error:
            reason = error
            raise
        except Exception as error:
            reason = Phrase("{kind}: {error}", kind=type(error).__name__, error=str(error))
            self.logger.debug("Where %s failed", tool.name, exc_info=True)
            raise
        finally:
            seconds = time.monotonic() - started
            if result is None:
                shown.fail(reason)
                self.logger.error("%s failed after %.1f s: %s", tool.name, seconds, reason)
            else:
                shown.finish()
                self.logger.info("%s finished in %.1f s", tool.name, seconds)
            self._notify(tool, seconds, settings, heard, None if result else reason, result, tr)
        return result

    def _notify(self, tool, seconds, settings, heard, failure, result, tr):
        mail = MailSettings.of(settings)
        if mail is not None and mail.is_due(seconds):
            subject, body = finished_message(tool.title, seconds, failure, result.paths if result else (), tr)
            send(mail, subject, body, heard.warning)
        if settings["sound_notification"]:
            play(settings["sound_notification"])

    def _require_open(self):
        if self._closed:
            raise ToolError("The session is closed; make a new one.")
