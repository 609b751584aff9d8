"""The messages of one run, given to everybody who wants to hear them."""


class RunMessages:
    """Writes each message to a log and passes it on to the receivers that are not None.

    Args:
        logger: a `logging.Logger`.
        receivers: objects with ``info``, ``warning`` and ``error``.
    """

    def __init__(self, logger, *receivers):
        self._logger = logger
        self._receivers = [receiver for receiver in receivers if receiver is not None]

    def info(self, text):
        """Tells something worth knowing."""
        self._tell("info", text)

    def warning(self, text):
        """Tells something that the user should look at."""
        self._tell("warning", text)

    def error(self, text):
        """Tells a failure that does not end the run."""
        self._tell("error", text)

    def _tell(self, level, text):
        getattr(self._logger, level)(text)
        for receiver in self._receivers:
            getattr(receiver, level)(text)
