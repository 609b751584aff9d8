"""The settings page, and the session that follows it."""

import os

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings  # noqa: E402
from whiskbroom.core.errors import ParameterError  # noqa: E402
from whiskbroom.provider import settings  # noqa: E402
from whiskbroom.provider.application_session import ApplicationSession, session_parameters  # noqa: E402

pytestmark = pytest.mark.qgis

DEFAULTS = {"N_PROCESSES": 0, "AVAILABLE_RAM": 2048, "TEMPORARY_FOLDER": "", "LOG_LEVEL": 20, "SOUND": False,
            "MAIL_SERVER": "", "MAIL_LOGIN": "", "MAIL_RECIPIENTS": "", "MAIL_AFTER_SECONDS": 60}


@pytest.fixture
def config(qgis):
    from processing.core.ProcessingConfig import ProcessingConfig

    yield ProcessingConfig
    for setting in ProcessingConfig.settings.values():
        if setting.name.startswith("WHISKBROOM_"):
            setting.value = setting.default
            QgsSettings().remove(setting.qname)


def test_the_page_stands_among_the_providers_and_starts_with_the_defaults(config):
    assert len(config.getSettings()["Whiskbroom"]) == len(DEFAULTS)
    assert not config.getGroupIcon("Whiskbroom").isNull()
    assert settings.read() == DEFAULTS


def test_values_are_kept_as_text_and_read_with_their_type(config):
    config.setSettingValue("WHISKBROOM_N_PROCESSES", "3")
    config.setSettingValue("WHISKBROOM_AVAILABLE_RAM", "512")
    config.setSettingValue("WHISKBROOM_LOG_LEVEL", 0)
    config.setSettingValue("WHISKBROOM_SOUND", True)
    settings.unregister()
    settings.register("")
    assert settings.read() == {**DEFAULTS, "N_PROCESSES": 3, "AVAILABLE_RAM": 512, "LOG_LEVEL": 10, "SOUND": True}


@pytest.mark.parametrize("name, bad, good", [
    ("N_PROCESSES", "-1", "0"), ("N_PROCESSES", "two", "2"), ("AVAILABLE_RAM", "255", "256"),
    ("MAIL_AFTER_SECONDS", "-1", "0"), ("TEMPORARY_FOLDER", "/none", os.path.dirname(__file__)),
])
def test_the_page_refuses_wrong_values(config, name, bad, good):
    config.setSettingValue("WHISKBROOM_" + name, good)
    with pytest.raises(ValueError):
        config.setSettingValue("WHISKBROOM_" + name, bad)


def test_a_spoiled_settings_file_gives_the_default(config):
    QgsSettings().setValue("Processing/Configuration/WHISKBROOM_AVAILABLE_RAM", "a lot")
    config.readSettings()
    assert settings.read()["AVAILABLE_RAM"] == 2048


def test_zero_processes_are_all_cores_but_one():
    cores = len(os.sched_getaffinity(0))
    assert session_parameters(DEFAULTS)["n_processes"] == max(1, cores - 1)
    assert session_parameters({**DEFAULTS, "N_PROCESSES": 7})["n_processes"] == 7


def test_no_server_means_no_mail():
    parameters = session_parameters({**DEFAULTS, "MAIL_RECIPIENTS": "me@example.org", "MAIL_LOGIN": "abcdefg"})
    assert (parameters["smtp_notification"], parameters["smtp_server"], parameters["smtp_user"]) == (None, None, None)


def test_mail_without_login():
    parameters = session_parameters({**DEFAULTS, "MAIL_SERVER": "localhost:25", "MAIL_RECIPIENTS": "me@example.org",
                                     "MAIL_AFTER_SECONDS": 5})
    assert {name: value for name, value in parameters.items() if name.startswith("smtp")} == {
        "smtp_server": "localhost:25", "smtp_user": None, "smtp_password": None,
        "smtp_recipients": "me@example.org", "smtp_notification": 5}


def test_the_mail_login_comes_from_the_authentication_store():
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True)
    login = QgsAuthMethodConfig("Basic")
    login.setName("mail")
    login.setConfigMap({"username": "me", "password": "hidden", "realm": ""})
    stored, login = manager.storeAuthenticationConfig(login)
    assert stored
    parameters = session_parameters({**DEFAULTS, "MAIL_SERVER": "localhost", "MAIL_LOGIN": login.id()})
    assert (parameters["smtp_user"], parameters["smtp_password"]) == ("me", "hidden")


def test_an_unknown_mail_login_is_refused():
    with pytest.raises(ParameterError, match="no user and password under the id abcdefg"):
        session_parameters({**DEFAULTS, "MAIL_SERVER": "localhost", "MAIL_LOGIN": "abcdefg"})


def test_there_is_one_session_and_it_follows_the_settings():
    values = dict(DEFAULTS, N_PROCESSES=1)
    application = ApplicationSession(lambda: dict(values))
    first = application.current()
    assert application.current() is first and (first.n_processes, first.available_ram) == (1, 2048)
    values.update(N_PROCESSES=3, AVAILABLE_RAM=300)
    assert application.current() is first and (first.n_processes, first.available_ram) == (3, 300)
    application.close()


def test_closing_removes_the_temporary_files_and_a_later_run_starts_anew():
    application = ApplicationSession(lambda: DEFAULTS)
    first = application.current()
    assert os.path.isdir(first.temporary_path)
    application.close()
    assert not os.path.exists(first.temporary_path)
    assert application.current() is not first
    application.close()


def test_closing_without_a_session_does_nothing():
    ApplicationSession(lambda: DEFAULTS).close()


def test_no_run_no_session(qgis):
    asked = []
    ApplicationSession(lambda: asked.append(1) or DEFAULTS).close()
    assert asked == []
