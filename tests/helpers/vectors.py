"""Small vector layers written with GDAL alone."""

from osgeo import gdal, ogr, osr

from .rasters import UTM33


def write_layer(path, features, epsg=UTM33, layer="training", driver="GPKG", append=False):
    """Writes features, pairs of (geometry as text or None, dict of attributes); returns the path as text."""
    if append:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    else:
        dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = None
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    written = dataset.CreateLayer(layer, reference, ogr.wkbUnknown)
    fields = {}
    for _, attributes in features:
        for name, value in attributes.items():
            if value is not None:
                fields.setdefault(name, type(value))
    kinds = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString}
    for name, kind in fields.items():
        written.CreateField(ogr.FieldDefn(name, kinds[kind]))
    for geometry, attributes in features:
        feature = ogr.Feature(written.GetLayerDefn())
        if geometry is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(geometry))
        for name, value in attributes.items():
            if value is not None:
                feature.SetField(name, value)
        written.CreateFeature(feature)
    del feature, written, dataset
    return str(path)


def box(xmin, ymin, xmax, ymax):
    """A rectangle as well-known text."""
    return f"POLYGON (({xmin} {ymin}, {xmax} {ymin}, {xmax} {ymax}, {xmin} {ymax}, {xmin} {ymin}))"


def pixel_box(row0, col0, row1, col1, transform):
    """The rectangle of the pixels from (row0, col0) up to, not including, (row1, col1) of a north-up grid."""
    x, width, _, y, _, height = transform
    rows, cols = sorted((y + height * row0, y + height * row1)), sorted((x + width * col0, x + width * col1))
    return box(cols[0], rows[0], cols[1], rows[1])


def read_layers(path):
    """Every layer of a file by name: the names of its fields, and each feature's geometry as text and values."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layers = {}
    for layer in (dataset.GetLayer(number) for number in range(dataset.GetLayerCount())):
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
        layers[layer.GetName()] = (fields, [_row(feature, len(fields)) for feature in layer])
    return layers


def _row(feature, count):
    shape = feature.GetGeometryRef()
    values = [feature.GetField(number) if feature.IsFieldSetAndNotNull(number) else None for number in range(count)]
    return (None if shape is None else shape.ExportToWkt(), *values)
