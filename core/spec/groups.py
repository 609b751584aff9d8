"""The groups of the toolbox, in the order of the work."""

GROUPS = ("Bands", "Raster algebra", "Transforms", "Filters", "Spectra and training", "Classification",
          "Post-processing", "Conversion", "Accuracy and area", "Change")


def numbered(group, name=None):
    """A group's name behind its place in the work, as "04 Filters": QGIS sorts groups by their names in every language.

    Args:
        group: one of `GROUPS`; any other has no number.
        name: the group's name in the user's language, where it is not English.
    """
    name = name or group
    return f"{GROUPS.index(group) + 1:02d} {name}" if group in GROUPS else name


def workflow_order(tool):
    """A sort key: tools by group in the order of the work, and by title within a group, as the toolbox has them."""
    return GROUPS.index(tool.group), tool.title.lower()
