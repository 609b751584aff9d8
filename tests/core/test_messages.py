import logging

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
    messages = RunMessages(logger, first, None, second)
    messages.info("one")
    messages.warning("two")
    messages.error("three")
    assert first.heard == second.heard == [("info", "one"), ("warning", "two"), ("error", "three")]
    assert lines.lines == [("INFO", "one"), ("WARNING", "two"), ("ERROR", "three")]


def test_a_percent_sign_is_no_format():
    logger, lines = logging.Logger("test"), Lines()
    logger.addHandler(lines)
    RunMessages(logger).info("100 % of %s")
    assert lines.lines == [("INFO", "100 % of %s")]
