import pytest
from helpers.blocks import make_blocks
from helpers.train import train

pytest.importorskip("sklearn")


@pytest.mark.parametrize("layers, sizes", [(7, [(7, 4), (3, 7)]), ("9, 5", [(9, 4), (5, 9), (3, 5)])])
def test_layers_are_as_asked_for(session, tmp_path, layers, sizes):
    _, model, _ = train(session, "mlp", make_blocks(tmp_path), tmp_path, hidden_layers=layers, rounds=2,
                        activation="tanh")
    assert [weights.shape for weights in model.predictor.layers.weights] == sizes
    assert model.predictor.layers.activation == "tanh"


def test_the_rounds_that_were_used_are_kept(session, tmp_path):
    _, model, accuracy = train(session, "mlp", make_blocks(tmp_path), tmp_path, rounds=300, patience=3, tolerance=0.01,
                               learning_rate=0.02)
    assert 3 < model.training["rounds"] < 300 and accuracy > 0.99


def test_all_features_teach_where_none_is_held_out(session, tmp_path):
    _, model, accuracy = train(session, "mlp", make_blocks(tmp_path), tmp_path, held_out=0, rounds=100)
    assert accuracy > 0.99 and model.settings["held_out"] == 0
