import pytest
from helpers.gdal_modes import gdal_exceptions


@pytest.fixture(autouse=True)
def plain_host():
    """A host that has GDAL as it comes, whatever other tests left."""
    with gdal_exceptions(False):
        yield
