"""Training tools called on the blocks."""

from pathlib import Path

from whiskbroom.core.model_file import read_model


def train(session, method, blocks, folder, **options):
    """Trains and applies a model; returns the result of the training, the model, and the accuracy of the map."""
    path = str(Path(folder) / f"{method}.wbmodel")
    result = getattr(session, "train_" + method)(**{
        "input": blocks.image, "training": blocks.training, "class_field": "class", "name_field": "name",
        "output_model": path, "folds": 0, **options})
    mapped = session.classify(input=blocks.image, model=path, output=str(Path(folder) / f"{method}.tif"))
    return result, read_model(path, 10 ** 8), blocks.accuracy(mapped.path)
