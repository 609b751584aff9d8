"""The settings of a session, checked."""

import inspect
from numbers import Integral

from .errors import ParameterError
from .log import SessionLog
from .mail import MailSettings

SMALLEST_RAM = 256
_NAMES = ("n_processes", "available_ram", "temporary_directory", "directory_prefix", "log_level", "log_time",
          "progress_callback", "multiprocess_module", "messages_callback", "smtp_server", "smtp_user",
          "smtp_password", "smtp_recipients", "smtp_notification", "sound_notification")


def checked_settings(settings):
    """Returns the settings by name.

    Raises:
        ParameterError: an unknown name, or a value that is not valid.
    """
    for name in settings:
        if name not in _NAMES:
            raise ParameterError("A session has no setting {name}; it has {known}.",
                                 name=name, known=", ".join(_NAMES))
    _require_whole(settings, "n_processes", 1, "")
    _require_whole(settings, "available_ram", SMALLEST_RAM, " MB")
    if settings["progress_callback"] is not None and not callable(settings["progress_callback"]):
        raise ParameterError("progress_callback must be callable; got {value}.",
                             value=repr(settings["progress_callback"]))
    receiver = settings["messages_callback"]
    missing = [name for name in ("info", "warning", "error") if not callable(getattr(receiver, name, None))]
    if receiver is not None and missing:
        raise ParameterError("messages_callback must have the methods info, warning and error; {missing} is missing.",
                             missing=", ".join(missing))
    module = settings["multiprocess_module"]
    if module is not None and not inspect.isroutine(getattr(module, "get_context", None)):
        raise ParameterError("multiprocess_module must be None, multiprocessing or one of its contexts; got {value}.",
                             value=repr(module))
    # These two check their settings themselves.
    SessionLog(settings["log_level"])
    MailSettings.of(settings)
    return dict(settings)


def _require_whole(settings, name, minimum, unit):
    value = settings[name]
    if isinstance(value, bool) or not isinstance(value, Integral) or value < minimum:
        raise ParameterError("{name} must be a whole number of at least {minimum}{unit}; got {value}.",
                             name=name, minimum=minimum, unit=unit, value=repr(value))
