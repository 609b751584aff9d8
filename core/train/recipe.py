"""What the ways of training have in common."""


class Recipe:
    """How a classifier of one family is trained: its hyper-parameters.

    Attributes:
        weighs_classes: whether samples of some classes may count more.
    """

    weighs_classes = False

    def check(self, task):
        """Raises `ParameterError` where the hyper-parameters do not fit the classes."""

    def candidates(self, task):
        """The recipes to choose the best from; this one alone where there is nothing to choose."""
        return [self]

    def fit(self, task, work):
        """Trains a classifier.

        Args:
            task: the `Task`.
            work: the `Work`.
        Returns:
            `Trained`
        """
        raise NotImplementedError
