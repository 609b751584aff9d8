"""A run's progress and messages, told to Processing."""


class FeedbackMessages:
    """Receives the messages of a run.

    Args:
        feedback: `QgsProcessingFeedback`.
    """

    def __init__(self, feedback):
        self._feedback = feedback

    def info(self, text):
        self._feedback.pushInfo(text)

    def warning(self, text):
        self._feedback.pushWarning(text)

    def error(self, text):
        self._feedback.reportError(text, False)


class FeedbackProgress:
    """Receives the done fraction of a run, which only grows; a tenth of a percent is the least step that is told.

    Args:
        feedback: `QgsProcessingFeedback`.
    """

    def __init__(self, feedback):
        self._feedback = feedback
        self._permille = -1
        self._message = ""

    def __call__(self, fraction, message=""):
        permille = int(min(fraction, 1.0) * 1000)
        if permille > self._permille:
            self._permille = permille
            self._feedback.setProgress(permille / 10)
        if message and message != self._message:
            self._message = message
            self._feedback.setProgressText(message)
