"""What the statistical classifiers have in common: a score for each signature, of which the lowest wins."""

from dataclasses import dataclass

from .rounding import float32_error
from .scores import QuadraticScores


@dataclass(frozen=True, eq=False)
class Rule:
    """A decision rule over signatures, ready for evaluation; the families define what is not common.

    Attributes:
        model: the `QuadraticScores`, one row for each signature.
        error: `ScoreError` of float32 scores of pixels that float32 holds exactly, or None.
        threshold_range: what a threshold may be, a `Phrase` for messages.
        uses_priors: whether the prior probabilities of the classes take part.
    """

    model: QuadraticScores

    threshold_range = None
    uses_priors = False

    def __post_init__(self):
        object.__setattr__(self, "error", float32_error(self.model, self.pixel_error()))

    def pixel_error(self):
        """Bound on the error that `prepare` leaves in float32 pixels, as a norm in the space of the scores."""
        return 0.0

    def prepare(self, pixels):
        """Brings loaded pixels (bands, n) into the space of the centres, in place.

        Returns:
            bool (n,), false where the rule is not defined for a pixel; None where it is for all.
        """
        return None

    def allows(self, threshold):
        """Whether a finite threshold is in its range."""
        raise NotImplementedError

    def limit(self, threshold):
        """The highest score without offset that a threshold in its range keeps."""
        raise NotImplementedError

    def measure(self, scores):
        """Turns float64 scores (signatures, n) or (n,) in place into what users read, and returns it."""
        raise NotImplementedError

    def confidence(self, scores, best, own_groups, groups):
        """What users read beside a label.

        Args:
            scores: float64 (signatures, n); may be overwritten.
            best: float64 (n,), the lowest of them; may be overwritten.
            own_groups: int (n,), the group of the signature with the lowest score.
            groups: int (signatures,), the group of each signature, equal for signatures with the same label.
        Returns:
            float64 (n,)
        """
        return self.measure(best)
