"""The land-cover classes of the sample scene, their bands, colours and spectra."""

from dataclasses import dataclass

import numpy as np

BANDS = (  # name, central wavelength and full width at half maximum in nm (Landsat 8 OLI, bands 2 to 7)
    ("Blue", 482, 60),
    ("Green", 561, 57),
    ("Red", 655, 37),
    ("NIR", 865, 28),
    ("SWIR1", 1609, 85),
    ("SWIR2", 2201, 187),
)

VIGOUR = np.array([-0.10, -0.05, -0.25, 1.00, -0.15, -0.25])
DRYNESS = np.array([0.10, 0.15, 0.25, 0.10, 0.80, 1.00])
SENSOR_NOISE = np.array([0.0016, 0.0016, 0.0018, 0.0040, 0.0030, 0.0030])  # standard deviation, reflectance


@dataclass(frozen=True)
class LandClass:
    """One class of the scene.

    Attributes:
        id, name: as in the truth raster and the training polygons.
        macroclass_id, macroclass_name: the group it belongs to.
        colour: red, green, blue from 0 to 255.
        mean: surface reflectance 0-1 of the six bands.
        brightness: standard deviation of a factor on all bands, as a share of the mean.
        vigour, dryness: standard deviation of the factors along `VIGOUR` and `DRYNESS`, in reflectance.
    """

    id: int
    name: str
    macroclass_id: int
    macroclass_name: str
    colour: tuple
    mean: tuple
    brightness: float
    vigour: float
    dryness: float

    def factors(self):
        """The loadings L of the three factors on the bands, array (3, 6): the class's covariance is L'L plus noise."""
        return np.stack([self.brightness * np.array(self.mean), self.vigour * VIGOUR, self.dryness * DRYNESS])


CLASSES = (
    LandClass(1, "Lake", 1, "Water", (31, 84, 150), (0.028, 0.030, 0.018, 0.010, 0.007, 0.005), 0.10, 0.001, 0.001),
    LandClass(2, "River", 1, "Water", (93, 165, 218), (0.046, 0.064, 0.054, 0.030, 0.014, 0.010), 0.10, 0.004, 0.002),
    LandClass(3, "Broadleaved forest", 2, "Forest", (64, 145, 72),
              (0.024, 0.047, 0.025, 0.335, 0.160, 0.072), 0.08, 0.026, 0.012),
    LandClass(4, "Coniferous forest", 2, "Forest", (20, 82, 56),
              (0.019, 0.033, 0.022, 0.215, 0.098, 0.046), 0.10, 0.024, 0.010),
    LandClass(5, "Green crop", 3, "Cropland", (196, 216, 74),
              (0.031, 0.066, 0.040, 0.425, 0.205, 0.102), 0.07, 0.040, 0.018),
    LandClass(6, "Ripe crop", 3, "Cropland", (246, 208, 106),
              (0.074, 0.112, 0.142, 0.270, 0.298, 0.188), 0.10, 0.028, 0.028),
    LandClass(7, "Grassland", 4, "Grassland", (160, 205, 140),
              (0.041, 0.077, 0.063, 0.315, 0.238, 0.130), 0.09, 0.034, 0.022),
    LandClass(8, "Built-up", 5, "Built-up", (205, 62, 74),
              (0.098, 0.117, 0.128, 0.200, 0.212, 0.186), 0.16, 0.022, 0.020),
    LandClass(9, "Bare soil", 6, "Bare ground", (168, 120, 82),
              (0.084, 0.116, 0.152, 0.226, 0.318, 0.276), 0.13, 0.016, 0.024),
    LandClass(10, "Bare rock", 6, "Bare ground", (150, 146, 150),
              (0.152, 0.172, 0.188, 0.222, 0.252, 0.228), 0.13, 0.012, 0.012),
)
LAKE, RIVER, BROADLEAVED, CONIFEROUS, GREEN_CROP, RIPE_CROP, GRASSLAND, BUILT_UP, BARE_SOIL, BARE_ROCK = (
    c.id for c in CLASSES
)
PARCEL_CLASSES = (GREEN_CROP, RIPE_CROP, BARE_SOIL)


def by_id(table):
    """An array whose row `id` is `table(class)`; row 0, no class, is zero."""
    rows = np.array([table(c) for c in CLASSES], dtype=np.float32)
    return np.concatenate([np.zeros_like(rows[:1]), rows])
