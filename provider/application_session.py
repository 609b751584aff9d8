"""The one session of the application, made at the first run and following the settings at the next."""

import threading

from qgis.core import QgsApplication, QgsAuthMethodConfig

from ..core.errors import ParameterError
from .settings import cores_but_one


class ApplicationSession:
    """Holds the session.

    Args:
        read_settings: returns the settings as `provider.settings.read` does.
    """

    def __init__(self, read_settings):
        self._read_settings = read_settings
        self._lock = threading.Lock()
        self._session = None
        self._settings = None

    def current(self):
        """The `Session` with the settings of now; called where QGIS may ask for its master password.

        Raises:
            ParameterError: a setting is not valid.
            OutputError: the temporary folder cannot be used.
        """
        from ..core.session import Session

        settings = self._read_settings()
        with self._lock:
            if self._session is None:
                self._session = Session(**session_parameters(settings))
            elif settings != self._settings:
                self._session.set(**session_parameters(settings))
            self._settings = settings
            return self._session

    def close(self):
        """Closes the session, if there is one."""
        with self._lock:
            if self._session is not None:
                self._session.close()
            self._session = self._settings = None


def session_parameters(settings):
    """The session's parameters for the values of the settings page; always threads, since QGIS's own executable would
    be started for every process.

    Raises:
        ParameterError: the login of the mail server cannot be read.
    """
    wants_mail = bool(settings["MAIL_SERVER"])
    user, password = _mail_login(settings["MAIL_LOGIN"]) if wants_mail and settings["MAIL_LOGIN"] else (None, None)
    return {
        "n_processes": settings["N_PROCESSES"] or cores_but_one(),
        "available_ram": settings["AVAILABLE_RAM"],
        "temporary_directory": settings["TEMPORARY_FOLDER"] or None,
        "log_level": settings["LOG_LEVEL"],
        "smtp_server": settings["MAIL_SERVER"] or None,
        "smtp_user": user,
        "smtp_password": password,
        "smtp_recipients": settings["MAIL_RECIPIENTS"] or None,
        "smtp_notification": settings["MAIL_AFTER_SECONDS"] if wants_mail else None,
        "sound_notification": settings["SOUND"] or None,
    }


def _mail_login(authentication_id):
    found, config = QgsApplication.authManager().loadAuthenticationConfig(authentication_id, QgsAuthMethodConfig(),
                                                                          True)
    user, password = config.config("username"), config.config("password")
    if not found or not user or not password:
        raise ParameterError("QGIS's authentication settings have no user and password under the id {id}; correct "
                             "the mail login under Options > Processing > Providers > Whiskbroom.",
                             id=authentication_id)
    return user, password
