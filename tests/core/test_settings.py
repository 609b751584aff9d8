import inspect
import multiprocessing

import pytest
from whiskbroom import Session
from whiskbroom.core.errors import ParameterError
from whiskbroom.core.settings import checked_settings

DEFAULTS = {name: p.default for name, p in inspect.signature(Session).parameters.items()}


class Receiver:
    def info(self, text):
        pass

    warning = error = info


@pytest.mark.parametrize("changes", [
    {"n_processes": 1}, {"n_processes": 64}, {"available_ram": 256}, {"progress_callback": print},
    {"messages_callback": Receiver()}, {"multiprocess_module": multiprocessing},
    {"multiprocess_module": multiprocessing.get_context("spawn")}])
def test_valid_settings_come_back(changes):
    assert checked_settings({**DEFAULTS, **changes}) == {**DEFAULTS, **changes}


@pytest.mark.parametrize("changes, words", [
    ({"n_processes": 0}, "n_processes must be a whole number of at least 1; got 0."),
    ({"n_processes": 1.5}, "n_processes must be a whole number of at least 1; got 1.5."),
    ({"n_processes": True}, "n_processes must be a whole number of at least 1; got True."),
    ({"available_ram": 255}, "available_ram must be a whole number of at least 256 MB; got 255."),
    ({"available_ram": "2048"}, "available_ram must be a whole number of at least 256 MB; got '2048'."),
    ({"progress_callback": 5}, "progress_callback must be callable; got 5."),
    ({"messages_callback": object()}, "messages_callback must have the methods info, warning and error; info, warning, "
                                      "error is missing."),
    ({"multiprocess_module": "spawn"}, "multiprocess_module must be None, multiprocessing or one of its contexts; got "
                                       "'spawn'."),
    ({"log_level": 99}, "The log level must be a whole number from 0 to 50"),
    ({"directory_prefix": "a/b"}, "The prefix of the temporary folder must be made of"),
    ({"processes": 3}, "A session has no setting processes; it has n_processes, available_ram, "),
])
def test_a_wrong_setting_is_one_sentence(changes, words):
    with pytest.raises(ParameterError) as error:
        Session(**changes) if "processes" not in changes else checked_settings({**DEFAULTS, **changes})
    assert str(error.value).startswith(words)
