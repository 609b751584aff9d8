"""Small pictures as PNG, for pages that need nothing else."""

import base64
import struct
import zlib

import numpy as np


def png(pixels):
    """The bytes of a PNG file.

    Args:
        pixels: uint8 ndarray (rows, cols, 4) of red, green, blue and opacity.
    """
    rows, cols, _ = pixels.shape
    lines = np.zeros((rows, 1 + 4 * cols), np.uint8)
    lines[:, 1:] = pixels.reshape(rows, -1)
    header = struct.pack(">IIBBBBB", cols, rows, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(lines.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks)


def data_uri(content):
    """A PNG file as the address of a picture."""
    return "data:image/png;base64," + base64.b64encode(content).decode("ascii")
