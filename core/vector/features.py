"""Features as plain values, whatever they came from."""

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple


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
