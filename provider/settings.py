"""The settings under Options > Processing > Providers > Whiskbroom.

The login of the mail server is an entry of QGIS's authentication store, which is encrypted; the settings hold only
the entry's id, so no password stands in a settings file.
"""

import os
from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtGui import QIcon

from ..core.settings import SMALLEST_RAM
from .i18n import tr

GROUP = "Whiskbroom"
_LOG_LEVELS = (("Debug", 10), ("Information", 20), ("Warnings", 30), ("Errors", 40))


def _anything(value):
    return True


def _at_least(minimum):
    def check(value):
        try:
            valid = int(value) >= minimum
        except ValueError:
            valid = False
        if not valid:
            raise ValueError(tr("It must be a whole number of at least {minimum}; got {value}.")
                             .format(minimum=minimum, value=value))

    return check


def _existing_folder(value):
    if value and not os.path.isdir(value):
        raise ValueError(tr("The folder {folder} does not exist.").format(folder=value))


@dataclass(frozen=True)
class _Entry:
    name: str
    label: str
    default: object
    valuetype: str
    check: Callable = _anything

    @property
    def key(self):
        return "WHISKBROOM_" + self.name


_ENTRIES = (
    _Entry("N_PROCESSES", "Number of processes (0: all processor cores but one)", 0, "INT", _at_least(0)),
    _Entry("AVAILABLE_RAM", "Available RAM in MB", 2048, "INT", _at_least(SMALLEST_RAM)),
    _Entry("TEMPORARY_FOLDER", "Temporary folder (blank: the system's)", "", "FOLDER", _existing_folder),
    _Entry("LOG_LEVEL", "Log level", "Information", "SELECTION"),
    _Entry("SOUND", "Sound when a tool ends", False, "INT"),
    _Entry("MAIL_SERVER", "Mail: server, as host:port (blank: no mail)", "", "STRING"),
    _Entry("MAIL_LOGIN", "Mail: login (id of an entry in QGIS's authentication settings)", "", "STRING"),
    _Entry("MAIL_RECIPIENTS", "Mail: recipients, separated by commas", "", "STRING"),
    _Entry("MAIL_AFTER_SECONDS", "Mail: only after runs of at least so many seconds", 60, "INT", _at_least(0)),
)


def _config():
    """Processing's settings, or None where QGIS runs without its Python part."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return None
    return ProcessingConfig


def register(icon_path):
    """Adds the settings to QGIS's options."""
    config = _config()
    if config is None:
        return
    from processing.core.ProcessingConfig import Setting

    config.setGroupIcon(GROUP, QIcon(icon_path))
    for entry in _ENTRIES:
        options = [tr(label) for label, _ in _LOG_LEVELS] if entry.valuetype == "SELECTION" else None
        default = tr(entry.default) if options else entry.default
        setting = Setting(GROUP, entry.key, tr(entry.label), default, valuetype=getattr(Setting, entry.valuetype),
                          validator=entry.check, options=options)
        setting.read()
        config.addSetting(setting)


def unregister():
    """Removes them; their values stay in the user's profile."""
    config = _config()
    if config is None:
        return
    config.settingIcons.pop(GROUP, None)
    for entry in _ENTRIES:
        config.settings.pop(entry.key, None)


def read():
    """The values by the names of this module's entries, of the types of their defaults; the log level is a number."""
    config = _config()
    values = {}
    for entry in _ENTRIES:
        value = config.getSetting(entry.key) if config is not None else None
        if entry.valuetype == "SELECTION":
            values[entry.name] = _LOG_LEVELS[1 if value is None else value][1]
        else:
            values[entry.name] = _typed(value, entry.default)
    return values


def _typed(value, default):
    try:
        return default if value is None else type(default)(value)
    except ValueError:
        return default


def cores_but_one():
    """The number of processor cores that this process may use, less one; at least 1."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1)
