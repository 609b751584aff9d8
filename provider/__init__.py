"""Everything that knows QGIS: the tools as Processing algorithms."""
