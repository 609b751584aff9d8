"""The messages of one run, given to everybody who wants to hear them."""

from .language import ENGLISH


class RunMessages:
    """Writes each message to a log in English, and passes it on to the receivers in the user's language.

    Every message is one sentence, given as its template and the values of its placeholders.

    Args:
        logger: a `logging.Logger`.
        tr: the `Language`.
        receivers: objects with ``info``, ``warning`` and ``error``, each taking a text; None is left out.
    """

    def __init__(self, logger, tr, *receivers):
        self._logger = logger
        self._tr = tr
        self._receivers = [receiver for receiver in receivers if receiver is not None]

    def info(self, template, /, **values):
        """Tells something worth knowing."""
        self._tell("info", template, values)

    def warning(self, template, /, **values):
        """Tells something that the user should look at."""
        self._tell("warning", template, values)

    def error(self, template, /, **values):
        """Tells a failure that does not end the run."""
        self._tell("error", template, values)

    def _tell(self, level, template, values):
        getattr(self._logger, level)(ENGLISH(template, **values))
        for receiver in self._receivers:
            getattr(receiver, level)(self._tr(template, **values))
