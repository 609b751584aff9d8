"""What the settings of a model are called on its page: as the tools that train call them."""

from ..language import Phrase

_NAMES = {
    "trees": Phrase("Number of trees"),
    "bands_per_split": Phrase("Bands per split"),
    "min_samples_split": Phrase("Smallest node to split"),
    "min_samples_leaf": Phrase("Smallest leaf"),
    "max_depth": Phrase("Largest depth"),
    "random_splits": Phrase("Random splits"),
    "one_vs_rest": Phrase("One against the rest"),
    "cost": Phrase("Cost"),
    "kernel": Phrase("Kernel"),
    "gamma": Phrase("Gamma"),
    "coefficient": Phrase("Coefficient"),
    "degree": Phrase("Degree"),
    "hidden": Phrase("Hidden layers"),
    "activation": Phrase("Activation"),
    "penalty": Phrase("Penalty"),
    "learning_rate": Phrase("Learning rate"),
    "rounds": Phrase("Rounds"),
    "batch": Phrase("Batch"),
    "held_out": Phrase("Held out"),
    "patience": Phrase("Patience"),
    "tolerance": Phrase("Tolerance"),
    "neighbours": Phrase("Neighbours"),
    "weights": Phrase("Weights"),
    "max_leaves": Phrase("Largest tree"),
    "priors": Phrase("Prior probabilities"),
    "method": Phrase("Method"),
}


def setting_name(name):
    """A `Phrase` for the name of a setting; of one that no tool of today has, the name itself."""
    return _NAMES.get(name, name)
