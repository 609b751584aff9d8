import logging

from helpers.languages import Shouting
from whiskbroom.core.language import ENGLISH
from whiskbroom.core.messages import RunMessages


class Receiver:
    def __init__(self):
        self.heard = []

    def info(self, text):
        self.heard.append(("info", text))

    def warning(self, text):
        self.heard.append(("warning", text))

    def error(self, text):
        self.heard.append(("error", text))


class Lines(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append((record.levelname, record.getMessage()))


def test_every_receiver_and_the_log_hear_every_message_once():
    logger, lines = logging.Logger("test"), Lines()
    logger.addHandler(lines)
    first, second = Receiver(), Receiver()
    messages = RunMessages(logger, ENGLISH, first, None, second)
    messages.info("one")
    messages.warning("two")
    messages.error("three")
    assert first.heard == second.heard == [("info", "one"), ("warning", "two"), ("error", "three")]
    assert lines.lines == [("INFO", "one"), ("WARNING", "two"), ("ERROR", "three")]


def test_a_percent_sign_is_no_format():
    logger, lines = logging.Logger("test"), Lines()
    logger.addHandler(lines)
    RunMessages(logger, ENGLISH).info("100 % of %s")
    assert lines.lines == [("INFO", "100 % of %s")]


def test_receivers_hear_the_users_language_and_the_log_english():
    logger, lines, receiver = logging.Logger("test"), Lines(), Receiver()
    logger.addHandler(lines)
    RunMessages(logger, Shouting(), receiver).warning("{count} pixels of {raster}.", count=3, raster="a.tif")
    assert receiver.heard == [("warning", "3 PIXELS OF a.tif.")]
    assert lines.lines == [("WARNING", "3 pixels of a.tif.")]
