"""What one run of a tool gets from its surroundings, as one frozen value."""

import tempfile
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from typing import Callable, Mapping, Optional

from .errors import Cancelled
from .language import ENGLISH, Language

MEGABYTE = 1_000_000


class Messages:
    """Receives the messages of a run, each one sentence as a template and its values; this one drops them.

    ``ctx.messages.warning("{count} pixels of {raster} are NoData.", count=3, raster=path)``
    """

    def info(self, template, /, **values):
        pass

    def warning(self, template, /, **values):
        pass

    def error(self, template, /, **values):
        pass


def _no_progress(fraction, message=""):
    pass


def _never():
    return False


@dataclass(frozen=True)
class Context:
    """The surroundings of one run.

    Attributes:
        n_threads: number of workers, at least 1.
        available_ram: memory that the run may use above the process's own, in MB (10^6 bytes).
        temporary_directory: folder for temporary files of this run.
        progress: called with the done fraction (0 to 1) and what is being done, a plain literal or a `Phrase`, from the
            thread that runs the tool.
        is_cancelled: asked often, from any thread; true stops the run.
        messages: object with ``info``, ``warning`` and ``error``, each taking the template of a sentence, a plain
            literal, and the values of its placeholders.
        tr: the user's language, for names and texts that a tool writes into its outputs: ``ctx.tr("Unclassified")``.
        processes: executor of worker processes, or None for threads.
        record: how the outputs are made (tool, version, parameters), written into their metadata.
        draw: makes the bytes of a PNG file of an SVG picture, or None where it cannot; None takes matplotlib.
        names: what the user calls the sources that have other names here, by these.
    """

    n_threads: int = 1
    available_ram: int = 2048
    temporary_directory: str = field(default_factory=tempfile.gettempdir)
    progress: Callable[..., None] = _no_progress
    is_cancelled: Callable[[], bool] = _never
    messages: Messages = field(default_factory=Messages)
    tr: Language = ENGLISH
    processes: Optional[Executor] = None
    record: Mapping[str, str] = field(default_factory=dict)
    draw: Optional[Callable[[str], Optional[bytes]]] = None
    names: Mapping[str, str] = field(default_factory=dict)

    def name_of(self, source):
        """What the user calls a source, for reports: its path, or the name of a band set."""
        return self.names.get(source, source)

    def check_cancelled(self):
        """Raises `Cancelled` when the user asked to stop."""
        if self.is_cancelled():
            raise Cancelled()

    def ram_bytes(self):
        """The memory limit in bytes."""
        return self.available_ram * MEGABYTE

    def section(self, start, end, message=""):
        """A context whose progress fills the part from start to end (fractions) of this one's."""

        def progress(fraction, text=""):
            self.progress(start + fraction * (end - start), text or message)

        return replace(self, progress=progress)
