import pytest
import whiskbroom


class Heard:
    """Receives the messages of the runs."""

    def __init__(self):
        self.warnings = []

    def info(self, text):
        pass

    def warning(self, text):
        self.warnings.append(text)

    def error(self, text):
        pass


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def session(tmp_path, heard):
    (tmp_path / "temporary").mkdir()
    with whiskbroom.Session(temporary_directory=str(tmp_path / "temporary"), messages_callback=heard) as made:
        yield made
