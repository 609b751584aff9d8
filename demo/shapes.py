"""Outlines of rivers, lakes and field parcels, as lists of (x, y) in pixels, and how they are burnt into an array."""

import math

from osgeo import gdal, ogr, osr


def meandering_line(rng, start, heading, length, wavelength, swing):
    """A sine-generated curve (Langbein and Leopold 1966) with irregular bends, one vertex every two pixels."""
    x, y = start
    phase, drift, pace = rng.uniform(0, 2 * math.pi), 0.0, 0.0
    line = [(x, y)]
    for _ in range(int(length / 2)):
        phase += 2 * math.pi * 2 / wavelength * math.exp(pace)
        pace = 0.98 * pace + rng.normal(0, 0.10)
        drift = 0.99 * drift + rng.normal(0, 0.02)
        angle = heading + drift + swing * math.exp(-pace / 2) * math.sin(phase)
        x, y = x + 2 * math.cos(angle), y + 2 * math.sin(angle)
        line.append((x, y))
    return line


def until(line, others):
    """The line up to its first vertex inside one of the other polygons."""
    for number, (x, y) in enumerate(line):
        vertex = ogr.CreateGeometryFromWkt(f"POINT ({x} {y})")
        if number > 1 and any(other.Contains(vertex) for other in others):
            return line[:number + 1]
    return line


def widened(line, first_width, last_width, pieces=12):
    """Polygons that cover the line, wider from piece to piece."""
    step = max(2, len(line) // pieces)
    polygons = []
    for start in range(0, len(line) - 1, step):
        width = first_width + (last_width - first_width) * start / len(line)
        part = ogr.Geometry(ogr.wkbLineString)
        for x, y in line[start:start + step + 1]:
            part.AddPoint_2D(x, y)
        polygons.append(part.Buffer(width / 2, 6))
    return polygons


def blob(rng, centre, radius):
    """A rounded polygon with bays, as a lake has."""
    waves = [(k, rng.uniform(0.1, 0.6) / k**1.3, rng.uniform(0, 2 * math.pi)) for k in range(2, 18)]
    length, turn = rng.uniform(1.1, 1.7), rng.uniform(0, math.pi)
    ring = []
    for step in range(240):
        angle = 2 * math.pi * step / 240
        r = radius * max(0.15, 1 + sum(a * math.cos(k * angle + p) for k, a, p in waves))
        along, across = length * r * math.cos(angle), r / length * math.sin(angle)
        ring.append((centre[0] + along * math.cos(turn) - across * math.sin(turn),
                     centre[1] + along * math.sin(turn) + across * math.cos(turn)))
    return polygon(ring).Buffer(0)


def estates(rng, size, across):
    """Convex quadrilaterals that cover the square: a lattice whose inner corners are shifted at random."""
    step = size / across
    corners = {}
    for row in range(-1, across + 2):
        for column in range(-1, across + 2):
            shift_x, shift_y = rng.uniform(-0.24, 0.24, 2).tolist()
            corners[row, column] = ((column + shift_x) * step, (row + shift_y) * step)
    return [
        [corners[row, column], corners[row, column + 1], corners[row + 1, column + 1], corners[row + 1, column]]
        for row in range(-1, across + 1)
        for column in range(-1, across + 1)
    ]


def parcels(rng, ring, area):
    """Cuts a convex ring across its longest side, again and again, until the parts are about `area` large."""
    todo, done = [ring], []
    while todo:
        ring = todo.pop()
        if ring_area(ring) < area * rng.lognormal(0.45, 0.45):
            done.append(ring)
            continue
        todo.extend(part for part in _cut(ring, rng.uniform(0.38, 0.62), rng.normal(0, 0.04)) if len(part) > 2)
    return done


def ring_area(ring):
    """The area of a ring by the surveyor's formula."""
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]))) / 2


def polygon(ring):
    """The OGR polygon of a ring that is not closed."""
    outline = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ring:
        outline.AddPoint_2D(x, y)
    outline.CloseRings()
    area = ogr.Geometry(ogr.wkbPolygon)
    area.AddGeometry(outline)
    return area


def burn(array, geometries, values, scale=1.0):
    """Writes the values into the cells of `array` whose centres lie in the geometries (in units of `scale` cells)."""
    target = gdal.GetDriverByName("MEM").Create("", array.shape[1], array.shape[0], 1, gdal.GDT_UInt16)
    target.SetGeoTransform((0, 1 / scale, 0, 0, 0, 1 / scale))
    target.GetRasterBand(1).WriteArray(array)
    plane = osr.SpatialReference()
    plane.SetLocalCS("pixels")
    target.SetProjection(plane.ExportToWkt())
    source = (ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")).CreateDataSource("")
    layer = source.CreateLayer("shapes", plane, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    for geometry, value in zip(geometries, values):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        feature["value"] = int(value)
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=value"])
    array[...] = target.GetRasterBand(1).ReadAsArray()


def _cut(ring, share, tilt):
    sides = list(zip(ring, ring[1:] + ring[:1]))
    (x0, y0), (x1, y1) = max(sides, key=lambda side: math.dist(*side))
    x, y = x0 + share * (x1 - x0), y0 + share * (y1 - y0)
    angle = math.atan2(y1 - y0, x1 - x0) + tilt
    normal = math.cos(angle), math.sin(angle)
    parts = ([], [])
    for (ax, ay), (bx, by) in sides:
        a = (ax - x) * normal[0] + (ay - y) * normal[1]
        b = (bx - x) * normal[0] + (by - y) * normal[1]
        parts[a > 0].append((ax, ay))
        if (a > 0) != (b > 0):
            crossing = ax + (bx - ax) * a / (a - b), ay + (by - ay) * a / (a - b)
            parts[0].append(crossing)
            parts[1].append(crossing)
    return parts
