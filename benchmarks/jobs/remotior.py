"""One task with Remotior Sensus: `remotior.py TASK SESSION ARGUMENTS`, the last two as JSON.

Remotior Sensus starts its workers by spawn, so the work stands behind the main guard.
"""

import json
import os
import sys


def classification(session, scene, polygons, output, dissolve):
    """Trains from the polygons and classifies by maximum likelihood.

    Remotior Sensus makes one signature, with its own covariance matrix, per imported polygon. With `dissolve` the
    polygons of a class are joined before the import, which gives one Gaussian per class and is far quicker.
    """
    catalog = session.bandset_catalog()
    catalog.create_bandset([scene], bandset_number=1)
    signatures = session.spectral_signatures_catalog(bandset=catalog.get(1))
    signatures.import_vector(
        file_path=dissolved(polygons, output + ".gpkg") if dissolve else polygons,
        macroclass_field="macroclass", class_field="class", macroclass_name_field="name", class_name_field="name",
        calculate_signature=True,
    )
    return session.band_classification(
        input_bands=catalog.get(1), spectral_signatures=signatures, algorithm_name="maximum likelihood",
        macroclass=False, output_path=output, overwrite=True,
    )


def dissolved(polygons, path):
    """Writes one multipolygon per class and returns its path."""
    from osgeo import ogr

    source = ogr.Open(polygons)
    layer = source.GetLayer()
    driver = ogr.GetDriverByName("GPKG")
    if os.path.exists(path):
        driver.DeleteDataSource(path)
    target = driver.CreateDataSource(path)
    joined = target.CreateLayer("classes", layer.GetSpatialRef(), ogr.wkbMultiPolygon)
    for index in range(layer.GetLayerDefn().GetFieldCount()):
        joined.CreateField(layer.GetLayerDefn().GetFieldDefn(index))
    classes = {}
    for feature in layer:
        label = feature.GetField("class")
        if label not in classes:
            classes[label] = ogr.Feature(joined.GetLayerDefn())
            classes[label].SetFrom(feature)
            classes[label].SetFID(label)
            classes[label].SetGeometry(ogr.Geometry(ogr.wkbMultiPolygon))
        classes[label].GetGeometryRef().AddGeometry(feature.GetGeometryRef())
    for feature in classes.values():
        joined.CreateFeature(feature)
    return path


def neighbours(session, scene, output, statistic, radius, kind):
    """The statistic of a square window over every band; one file per band, in the folder `output`."""
    catalog = session.bandset_catalog()
    catalog.create_bandset([scene], bandset_number=1)
    return session.band_neighbor_pixels(
        input_bands=catalog.get(1), size=radius, circular_structure=False, stat_name=statistic,
        output_data_type=kind, output_path=output, prefix="out_", overwrite=True,
    )


def sieve(session, class_map, output, min_size):
    return session.band_sieve(input_bands=[class_map], size=min_size, connected=False, output_path=[output])


def report(session, class_map, output):
    return session.raster_report(raster_path=class_map, output_path=output)


TASKS = {"classification": classification, "neighbours": neighbours, "sieve": sieve, "report": report}


def main():
    import remotior_sensus

    task, session_arguments, arguments = sys.argv[1:]
    session = remotior_sensus.Session(**json.loads(session_arguments))
    result = TASKS[task](session, **json.loads(arguments))
    session.close()
    if not result.check:
        sys.exit("Remotior Sensus reports a failure.")


if __name__ == "__main__":
    main()
