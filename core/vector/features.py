"""Features as plain values, whatever they came from."""

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple

# A Python object, and its place in a list.
_BYTES_PER_OBJECT = 40


@dataclass(frozen=True)
class Features:
    """The features of a vector layer.

    Attributes:
        crs: coordinate system as WKT, "" when it has none.
        geometries: WKB of each feature, None for a feature without geometry.
        fields: the attribute values of all features, by field name; a missing value is None.
        name: what messages call the layer.
    """

    crs: str
    geometries: Tuple[Optional[bytes], ...]
    fields: Dict[str, List] = field(default_factory=dict)
    name: str = "the layer"

    is_feature_table = True

    def __len__(self):
        return len(self.geometries)

    @property
    def nbytes(self):
        """Memory that they take, about."""
        geometries = sum(len(wkb) + _BYTES_PER_OBJECT for wkb in self.geometries if wkb is not None)
        return geometries + len(self) * (1 + len(self.fields)) * _BYTES_PER_OBJECT
