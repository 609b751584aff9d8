"""The messages of a run, kept for a look at them."""

from whiskbroom.core.language import ENGLISH


class Heard:
    """Receives the messages of a run, for a `Context`; the finished English sentences stand in its lists."""

    def __init__(self):
        self.infos, self.warnings, self.errors = [], [], []

    def info(self, template, /, **values):
        self.infos.append(ENGLISH(template, **values))

    def warning(self, template, /, **values):
        self.warnings.append(ENGLISH(template, **values))

    def error(self, template, /, **values):
        self.errors.append(ENGLISH(template, **values))
